/// Undoes the commonest damage to names: UTF-8 that some program took for Windows-1252
/// (`FranÃ§ois` for `François`), once or several times over.
public enum MojibakeRepair {
  /// The text as it was meant, or nil when it is not certainly garbled.
  ///
  /// Certain is: every character is one that Windows-1252 has, the bytes are well-formed UTF-8, and at
  /// least one of their characters is no control. A right text fails one of these nearly always: `É`
  /// followed by a letter is no UTF-8.
  public static func repaired(_ text: String) -> String? {
    var current = text
    var result: String?
    for _ in 0..<3 {
      guard let better = once(current) else { break }
      result = better
      current = better
    }
    return result
  }

  private static func once(_ text: String) -> String? {
    guard mayBeGarbled(text) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = SingleByteCharsets.windows1252Byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.withUnsafeBytes({ UTF8Validation.firstFault(in: $0) == nil }) else { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self)
    for scalar in repaired.unicodeScalars where scalar.value >= 0x80 && scalar.value < 0xA0 { return nil }
    return repaired == text ? nil : repaired
  }

  /// Quick, and true for all that can be repaired: the first byte of a character that was taken for one of
  /// Windows-1252 is a letter from U+00C2 to U+00F4, and what comes right behind it is no ASCII either.
  static func mayBeGarbled(_ text: String) -> Bool {
    guard text.utf8.contains(0xC3) else { return false }
    var state: UInt8 = 0
    for byte in text.utf8 {
      switch state {
      case 1: state = 2
      case 2:
        if byte >= 0xC2 { return true }
        state = 0
      default: state = byte == 0xC3 ? 1 : 0
      }
    }
    return false
  }
}
