/// Several values in one cell of Entregent's own table: `; ` between them, a semicolon or backslash within one
/// behind a backslash.
public enum TableList {
  public static func joined(_ values: [String]) -> String {
    values.map { value in
      // Where nothing could be mistaken the value stands as it is.
      let isPlain =
        !["; ", "\\;", "\\\\"].contains { value.contains($0) } && !value.hasSuffix(";")
        && !value.hasSuffix("\\")
      if isPlain { return value }
      return value.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
    }.joined(separator: "; ")
  }

  /// The values of a cell without blanks at their edges; empty ones are left out.
  static func parts(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == semicolon || $0 == backslash }) else {
      let value = text.trimmed()
      return value.isEmpty ? [] : [value]
    }
    var values: [[UInt8]] = [[]]
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == backslash, next == semicolon || next == backslash {
        values[values.count - 1].append(next)
        index += 2
      } else if byte == semicolon, next == 0x20 {
        values.append([])
        index += 2
      } else {
        values[values.count - 1].append(byte)
        index += 1
      }
    }
    return values.map { String(decoding: $0, as: UTF8.self).trimmed() }.filter { !$0.isEmpty }
  }

  private static let semicolon = UInt8(ascii: ";")
  private static let backslash = UInt8(ascii: "\\")
}
