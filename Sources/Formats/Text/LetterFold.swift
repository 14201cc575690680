/// Plain letters for comparing column titles, month names and key words. Names of people are never
/// stored folded.
enum LetterFold {
  /// Lower-case ASCII for U+00C0...U+017F; `?` where a letter has no plain form.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"  // U+00C0...U+00FF
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
      + "lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The letter or digit in lower case without accents, or nil when it is neither.
  static func plain(_ scalar: UnicodeScalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return UInt8(scalar.value)
    case 0x41...0x5A: return UInt8(scalar.value | 0x20)
    case 0xC0...0x17F:
      let index = Int(scalar.value) - 0xC0
      guard index < latin.count, latin[index] != UInt8(ascii: "?") else { return nil }
      return latin[index]
    default: return nil
    }
  }

  /// True for the combining accents of decomposed text (`e` + U+0301).
  static func isAccent(_ scalar: UnicodeScalar) -> Bool { scalar.value >= 0x300 && scalar.value <= 0x36F }

  /// Words in plain lower case with one blank between them: `Adresse e-mail` is `adresse e mail`.
  /// Letters outside of Latin stay as they are.
  static func words(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    var isGap = false
    for scalar in text.unicodeScalars {
      if let byte = plain(scalar) {
        if isGap, !out.isEmpty { out.append(0x20) }
        isGap = false
        out.append(byte)
      } else if isAccent(scalar) || scalar == "'" || scalar == "’" || scalar.value == 0xFEFF {
        continue
      } else if scalar.properties.isAlphabetic {
        if isGap, !out.isEmpty { out.append(0x20) }
        isGap = false
        out.append(contentsOf: Array(String(scalar).lowercased().utf8))
      } else {
        isGap = true
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
