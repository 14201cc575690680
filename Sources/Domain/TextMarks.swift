/// A few short texts that are looked for in very many: whether one of them occurs, told from the bytes alone.
///
/// Capitals and the accents of French and German do not count: "née " is found as "nee ". Every name and every
/// employer of an import is asked, and nearly none holds a mark.
public struct TextMarks: Sendable {
  /// By their first byte.
  private var marks = [[[UInt8]]](repeating: [], count: 256)
  private let onlyAtWords: Bool

  /// - Parameters:
  ///   - texts: in small letters.
  ///   - onlyAtWords: a mark counts only at the beginning or behind a blank, a comma, a bar, a slash or an opening
  ///     bracket.
  public init(_ texts: [String], onlyAtWords: Bool = false) {
    self.onlyAtWords = onlyAtWords
    for text in texts {
      var text = text
      let folded = text.withUTF8 { bytes in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
          Array(room[..<Self.fold(bytes, into: room)])
        }
      }
      if let first = folded.first { marks[Int(first)].append(folded) }
    }
  }

  public func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(bytes.count, 1)) { room in
        occur(UnsafeBufferPointer(rebasing: room[..<Self.fold(bytes, into: room)]))
      }
    }
  }

  private func occur(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for start in bytes.indices where !onlyAtWords || start == 0 || Self.opensWord(bytes[start - 1]) {
      for mark in marks[Int(bytes[start])]
      where mark.count <= bytes.count - start && bytes[start..<start + mark.count].elementsEqual(mark) {
        return true
      }
    }
    return false
  }

  private static func opensWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "|"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// - Returns: how many bytes were written, never more than were read.
  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    var count = 0
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 1
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte |= 0x20
      case 0xC3:
        guard let plain = plainLetter(next & ~0x20) else { break }
        byte = plain
        index += 1
      // Combining accents: U+0300 to U+036F.
      case 0xCC where next >= 0x80, 0xCD where (0x80...0xAF).contains(next):
        index += 1
        continue
      default: break
      }
      room[count] = byte
      count += 1
    }
    return count
  }

  /// The letter below the accent, by the second byte of its capital: U+00C0 to U+00DD.
  private static func plainLetter(_ capital: UInt8) -> UInt8? {
    switch capital {
    case 0x80...0x85: UInt8(ascii: "a")
    case 0x88...0x8B: UInt8(ascii: "e")
    case 0x8C...0x8F: UInt8(ascii: "i")
    case 0x92...0x96: UInt8(ascii: "o")
    case 0x99...0x9C: UInt8(ascii: "u")
    default: nil
    }
  }
}
