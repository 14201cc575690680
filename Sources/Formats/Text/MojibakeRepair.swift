/// Undoes the commonest damage to names: UTF-8 that some program took for Windows-1252
/// (`FranÃ§ois` for `François`), once or several times over, or for Mac Roman (`Fran√ßois`) or a set of DOS
/// (`Fran├ºois`).
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
    guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xE2 }), mayBeGarbled(text) else { return nil }
    return read(text, SingleByteCharsets.windows1252Byte)
      ?? read(text, { SingleByteCharsets.byte($0, in: SingleByteCharsets.macRoman) })
      ?? read(text, { SingleByteCharsets.byte($0, in: SingleByteCharsets.codePage850) })
      ?? read(text, { SingleByteCharsets.byte($0, in: SingleByteCharsets.codePage437Scalars) })
  }

  /// The text as UTF-8 of the bytes that its characters have in a character set.
  private static func read(_ text: String, _ byte: (UnicodeScalar) -> UInt8?) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.withUnsafeBytes({ UTF8Validation.firstFault(in: $0) == nil }) else { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self)
    for scalar in repaired.unicodeScalars where scalar.value >= 0x80 && scalar.value < 0xA0 { return nil }
    return repaired == text ? nil : repaired
  }

  /// Quick, and true for all that can be repaired: the first byte of a character that was taken for one of
  /// Windows-1252 is a letter from U+00C2 to U+00F4, and what comes right behind it is no ASCII either.
  ///
  /// Of Mac Roman and the sets of DOS it is the first byte of accented letters alone that counts: `√` and `├`,
  /// which names do not hold.
  static func mayBeGarbled(_ text: String) -> Bool {
    if text.utf8.contains(0xE2), text.unicodeScalars.contains(where: { $0 == "√" || $0 == "├" }) {
      return true
    }
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
