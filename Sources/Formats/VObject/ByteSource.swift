#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes that cards and calendars point into. A file is held once; names, parameters and values
/// are ranges of it and become `String`s only when somebody asks. A photo of ten megabytes costs nothing
/// until it is wanted, and a record gives back exactly the bytes it was read from.
final class ByteSource: Sendable {
  /// UTF-8 where the file said so or was UTF-16, else the bytes as they came.
  let bytes: [UInt8]
  /// Length of a byte order mark at the start.
  let bodyStart: Int
  /// True when some line ends with a carriage return alone, so that a line feed search is not enough.
  let hasLoneReturn: Bool

  init(_ input: [UInt8]) {
    bytes = ByteSource.normalised(input)
    bodyStart = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    hasLoneReturn = bytes.withUnsafeBufferPointer(ByteSource.hasReturnWithoutFeed)
  }

  /// UTF-16 and UTF-32 become UTF-8, and text that was indented as a whole loses its indentation.
  static func normalised(_ input: [UInt8]) -> [UInt8] {
    let text = eightBit(input)
    return text.withUnsafeBufferPointer(Indentation.init).map { $0.removed(from: text) } ?? text
  }

  /// By the mark at the start or, without one, by where the zeros stand.
  private static func eightBit(_ input: [UInt8]) -> [UInt8] {
    guard input.count >= 4 else { return input }
    let (a, b, c, d) = (input[0], input[1], input[2], input[3])
    switch (a, b) {
    case (0xFF, 0xFE) where c == 0 && d == 0: return Charset.decodeUTF32(input, from: 4, bigEndian: false)
    case (0xFF, 0xFE): return Charset.decodeUTF16(input, from: 2, bigEndian: false)
    case (0xFE, 0xFF): return Charset.decodeUTF16(input, from: 2, bigEndian: true)
    case (0, 0) where c == 0xFE && d == 0xFF: return Charset.decodeUTF32(input, from: 4, bigEndian: true)
    case (_, 0) where a != 0 && c != 0 && d == 0:
      return Charset.decodeUTF16(input, from: 0, bigEndian: false)
    case (0, _) where b != 0 && c == 0 && d != 0:
      return Charset.decodeUTF16(input, from: 0, bigEndian: true)
    default: return input
    }
  }

  private static func hasReturnWithoutFeed(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = buffer.baseAddress, memchr(base, 13, buffer.count) != nil else { return false }
    var lone: UInt8 = 0
    let last = buffer.count - 1
    // Plain comparisons without a branch: the compiler makes vector code of it.
    for i in 0..<last {
      lone |= (base[i] == 13 ? 1 : 0) & (base[i + 1] == 10 ? 0 : 1)
    }
    return lone != 0 || base[last] == 13
  }
}

/// A view of bytes while a reader works on them; it never outlives the closure that gave it.
typealias ByteView = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes `start ..< end` as a view of their own.
  @inline(__always)
  func slice(_ start: Int, _ end: Int) -> ByteView {
    guard start < end, let base = baseAddress else { return ByteView(start: nil, count: 0) }
    return ByteView(start: base + start, count: end - start)
  }

  /// Index of the first `byte` in `start ..< end`, or `end`.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    guard start < end, let base = baseAddress,
      let hit = memchr(base + start, Int32(byte), end - start)
    else { return end }
    return base.distance(to: hit.assumingMemoryBound(to: UInt8.self))
  }

  @inline(__always)
  func contains(byte: UInt8) -> Bool { firstIndex(of: byte, from: 0, to: count) < count }

  /// True when the bytes are `lowercase`, an ASCII text in small letters, in whatever case.
  func equalsIgnoringCase(_ lowercase: StaticString) -> Bool {
    guard count == lowercase.utf8CodeUnitCount else { return false }
    let other = lowercase.utf8Start
    for i in 0..<count where asciiLowercased(self[i]) != other[i] { return false }
    return true
  }

  /// True when `lowercase` occurs somewhere, in whatever case.
  func containsIgnoringCase(_ lowercase: StaticString) -> Bool {
    let length = lowercase.utf8CodeUnitCount
    guard count >= length else { return false }
    for start in 0...(count - length) where slice(start, start + length).equalsIgnoringCase(lowercase) {
      return true
    }
    return false
  }

  /// The bytes without blanks and tabs at both ends.
  func trimmed() -> ByteView {
    var (start, end) = (0, count)
    while start < end, self[start] == 32 || self[start] == 9 { start += 1 }
    while end > start, self[end - 1] == 32 || self[end - 1] == 9 { end -= 1 }
    return slice(start, end)
  }

  /// The text in ASCII capitals.
  func uppercasedString() -> String {
    String(decoding: lazy.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }, as: UTF8.self)
  }
}

@inline(__always)
func asciiLowercased(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }

@inline(__always)
func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
