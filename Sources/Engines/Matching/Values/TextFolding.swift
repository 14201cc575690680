internal import Foundation

/// Brings names and words of any common script to lower-case ASCII, so that accents, case,
/// ligatures and alphabets stop mattering when values are compared.
///
/// `TextFolding.fold("LE GOFF Éléonore")` is `"le goff eleonore"`. Apostrophes join
/// (`O'Brien` → `obrien`), every other separator becomes one space, symbols and emoji vanish.
/// Cyrillic, Greek, Arabic, Hebrew, Kana and Hangul are romanised; other scripts stay as they are.
public enum TextFolding {
  /// The folded text: words of `a–z`, digits or unromanised letters, separated by single spaces.
  public static func fold(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The folded text without its spaces: `"Le Goff"` → `"legoff"`.
  public static func joined(_ text: String) -> String {
    String(decoding: foldedBytes(text).filter { $0 != space }, as: UTF8.self)
  }

  static let space = UInt8(ascii: " ")

  /// UTF-8 bytes of `fold(_:)`.
  static func foldedBytes(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 4)
    appendFolded(text, to: &output)
    return output
  }

  /// Appends the folded text; what is appended starts and ends without a space.
  static func appendFolded(_ text: String, to output: inout [UInt8]) {
    var copy = text
    let start = output.count
    let isDone = copy.withUTF8 { bytes -> Bool in
      for byte in bytes {
        if byte >= 0x80 { return false }
        appendASCII(byte, start: start, to: &output)
      }
      return true
    }
    if !isDone {
      output.removeSubrange(start...)
      for scalar in copy.unicodeScalars { append(scalar, start: start, to: &output) }
    }
    if output.count > start, output.last == space { output.removeLast() }
  }

  @inline(__always)
  private static func appendASCII(_ byte: UInt8, start: Int, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      output.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      output.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      break
    default:
      if output.count > start, output.last != space { output.append(space) }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, start: Int, to output: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      appendASCII(UInt8(value), start: start, to: &output)
      return
    }
    if value < FoldingTables.limit {
      let folded = FoldingTables.shared.entry(value)
      if folded.isEmpty {
        // A combining mark or a modifier: it joins; anything else separates.
        if FoldingTables.joins(scalar) { return }
        if output.count > start, output.last != space { output.append(space) }
      } else {
        output.append(contentsOf: folded)
      }
      return
    }
    switch value {
    case 0xAC00...0xD7A3: Romanisation.appendHangul(value, to: &output)
    case 0x3041...0x30FF: Romanisation.appendKana(value, to: &output)
    case 0x2018, 0x2019, 0x02BC, 0x200B...0x200D, 0xFEFF, 0xFE00...0xFE0F, 0x0300...0x036F: break
    case 0xFF21...0xFF3A: output.append(UInt8(value - 0xFF21 + 97))
    case 0xFF41...0xFF5A: output.append(UInt8(value - 0xFF41 + 97))
    default:
      if scalar.properties.isAlphabetic {
        output.append(contentsOf: String(scalar).utf8)
      } else if output.count > start, output.last != space {
        output.append(space)
      }
    }
  }
}
