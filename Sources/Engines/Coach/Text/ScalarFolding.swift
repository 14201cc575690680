/// How a scalar is read by the coach: small, without accents, ligatures taken apart.
///
/// Two spellings of one word ("Hélène", "HELENE", with combining accents or without) get the same
/// folded bytes, so a lexicon is written once. Scalars that nobody sees (zero-width, bidirectional
/// controls, variation selectors) are dropped and never part a word.
enum ScalarFolding {
  /// What a scalar is to the tokenizer.
  enum Kind: UInt8 {
    case other, letter, digit, space, newline, invisible, apostrophe, hyphen, emoji
  }

  /// Kinds of the scalars below U+0250, where nearly all text of the two languages lies.
  private static let lowKinds: [Kind] = (0..<0x250).map { value in
    switch UInt32(value) {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85: return .newline
    case 0x09, 0x20, 0xA0: return .space
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: return value == 0 ? .space : .invisible
    case 0x27, 0x60, 0xB4: return .apostrophe
    case 0x2D: return .hyphen
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0xAA, 0xBA: return .letter
    case 0xC0...0x24F: return (value == 0xD7 || value == 0xF7) ? .other : .letter
    default: return .other
    }
  }

  static func kind(_ scalar: UInt32) -> Kind {
    if scalar < 0x250 { return lowKinds[Int(scalar)] }
    switch scalar {
    case 0x0300...0x036F: return .invisible  // combining accents: the base letter is enough
    // Marks and fillers without a shape.
    case 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return .invisible
    case 0xE0000...0xE0FFF: return .invisible  // tags, variation selectors
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F, 0x180E: return .invisible
    case 0x2028, 0x2029: return .newline
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xFF07: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0xFF10...0xFF19: return .digit
    case 0x2012...0x2017, 0x201A, 0x201C...0x2027, 0x2030...0x205E, 0x2070...0x20CF: return .other
    case 0x2100...0x2BFF: return .emoji
    case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: return .other
    case 0x1F000...0x1FAFF: return .emoji
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF: return .other
    default: return .letter
    }
  }

  /// Folded bytes of U+00C0...U+024F, two at most; an empty entry stands for itself in UTF-8.
  private static let latin: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 0x250)
    func put(_ letters: String, _ base: String) {
      for scalar in letters.unicodeScalars where scalar.value < 0x250 {
        table[Int(scalar.value)] = Array(base.utf8)
      }
    }
    put("ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ", "a")
    put("ÇçĆćĈĉĊċČč", "c")
    put("ĎďĐđÐð", "d")
    put("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e")
    put("ĜĝĞğĠġĢģ", "g")
    put("ĤĥĦħ", "h")
    put("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i")
    put("Ĵĵ", "j")
    put("Ķķ", "k")
    put("ĹĺĻļĽľŁł", "l")
    put("ÑñŃńŅņŇň", "n")
    put("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o")
    put("ŔŕŖŗŘř", "r")
    put("ŚśŜŝŞşŠšȘș", "s")
    put("ŢţŤťŦŧȚț", "t")
    put("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u")
    put("Ŵŵ", "w")
    put("ÝýÿŶŷŸ", "y")
    put("ŹźŻżŽž", "z")
    put("Ææ", "ae")
    put("Œœ", "oe")
    put("ß", "ss")
    put("Þþ", "th")
    return table
  }()

  /// Appends the folded form of a letter or digit.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    } else if scalar < 0x250, case let base = latin[Int(scalar)], !base.isEmpty {
      bytes.append(base[0])
      if base.count > 1 { bytes.append(base[1]) }
    } else if scalar >= 0xFF10, scalar <= 0xFF19 {
      bytes.append(UInt8(scalar - 0xFF10) + 48)
    } else if scalar >= 0x1D400, scalar <= 0x1D6A3 {
      bytes.append(UInt8((scalar - 0x1D400) % 26) + 97)  // mathematical alphabets used as "bold" text
    } else {
      let value = scalar >= 0x0410 && scalar <= 0x042F ? scalar + 0x20 : scalar
      if value < 0x800 {
        bytes.append(UInt8(0xC0 | (value >> 6)))
        bytes.append(UInt8(0x80 | (value & 0x3F)))
      } else if value < 0x10000 {
        bytes.append(UInt8(0xE0 | (value >> 12)))
        bytes.append(UInt8(0x80 | ((value >> 6) & 0x3F)))
        bytes.append(UInt8(0x80 | (value & 0x3F)))
      } else {
        bytes.append(UInt8(0xF0 | ((value >> 18) & 0x07)))
        bytes.append(UInt8(0x80 | ((value >> 12) & 0x3F)))
        bytes.append(UInt8(0x80 | ((value >> 6) & 0x3F)))
        bytes.append(UInt8(0x80 | (value & 0x3F)))
      }
    }
  }

  /// Whether the scalar is a capital letter of the Latin, Greek or Cyrillic script.
  static func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A: true
    case 0..<0xC0: false
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x178: true
    case 0x0391...0x03A9, 0x0410...0x042F: true
    default: false
    }
  }
}
