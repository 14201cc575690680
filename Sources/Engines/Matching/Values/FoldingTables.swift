internal import Foundation

/// What each scalar below U+2000 folds to, computed once: canonical decomposition without marks,
/// with the letters that do not decompose written out.
final class FoldingTables: Sendable {
  static let limit: UInt32 = 0x2000
  static let shared = FoldingTables()

  private let starts: [UInt32]
  private let bytes: [UInt8]

  func entry(_ value: UInt32) -> ArraySlice<UInt8> {
    bytes[Int(starts[Int(value)])..<Int(starts[Int(value) + 1])]
  }

  /// Marks and modifier letters vanish without parting the word.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .modifierLetter, .modifierSymbol, .format: true
    default: false
    }
  }

  private init() {
    var special: [Unicode.Scalar: String] = [:]
    for (scalar, text) in FoldingTables.letters { special[scalar] = text }
    var starts: [UInt32] = []
    var bytes: [UInt8] = []
    for value in 0..<FoldingTables.limit {
      starts.append(UInt32(bytes.count))
      guard value >= 0x80, let scalar = Unicode.Scalar(value) else { continue }
      if let text = special[scalar] {
        bytes.append(contentsOf: text.utf8)
        continue
      }
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
      var kept: [UInt8] = []
      for part in String(scalar).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
        if let text = special[part] {
          kept.append(contentsOf: text.utf8)
        } else if part.isASCII {
          if part.properties.isAlphabetic || part.properties.numericType != nil {
            kept.append(UInt8(part.value))
          }
        } else if !FoldingTables.joins(part), part.properties.isAlphabetic {
          kept.append(contentsOf: String(part).utf8)
        }
      }
      bytes.append(contentsOf: kept)
    }
    starts.append(UInt32(bytes.count))
    self.starts = starts
    self.bytes = bytes
  }

  /// Letters without a canonical decomposition, and alphabets by a plain romanisation
  /// (Cyrillic and Greek near BGN/PCGN, Arabic and Hebrew by their consonants).
  private static let letters: [(Unicode.Scalar, String)] = [
    ("ß", "ss"), ("ẞ", "ss"), ("æ", "ae"), ("Æ", "ae"), ("œ", "oe"), ("Œ", "oe"), ("ø", "o"), ("Ø", "o"),
    ("ł", "l"), ("Ł", "l"), ("đ", "d"), ("Đ", "d"), ("ð", "d"), ("Ð", "d"), ("þ", "th"), ("Þ", "th"),
    ("ı", "i"), ("İ", "i"), ("ħ", "h"), ("Ħ", "h"), ("ŧ", "t"), ("Ŧ", "t"), ("ĸ", "k"), ("ŋ", "ng"),
    ("Ŋ", "ng"),
    ("ə", "a"), ("Ə", "a"), ("ƒ", "f"), ("ơ", "o"), ("Ơ", "o"), ("ư", "u"), ("Ư", "u"), ("ª", ""), ("º", ""),
    // Cyrillic
    ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("е", "e"), ("ё", "e"), ("ж", "zh"),
    ("з", "z"),
    ("и", "i"), ("й", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"),
    ("р", "r"),
    ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "kh"), ("ц", "ts"), ("ч", "ch"), ("ш", "sh"),
    ("щ", "shch"), ("ъ", ""), ("ы", "y"), ("ь", ""), ("э", "e"), ("ю", "yu"), ("я", "ya"), ("є", "ye"),
    ("і", "i"), ("ї", "yi"), ("ґ", "g"), ("ў", "u"), ("ђ", "dj"), ("ј", "j"), ("љ", "lj"), ("њ", "nj"),
    ("ћ", "c"), ("џ", "dz"), ("ѓ", "g"), ("ќ", "k"), ("ѕ", "dz"), ("Ё", "e"), ("Й", "i"), ("Ъ", ""),
    ("Ь", ""),
    // Greek
    ("α", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("ε", "e"), ("ζ", "z"), ("η", "i"), ("θ", "th"),
    ("ι", "i"),
    ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"), ("ο", "o"), ("π", "p"), ("ρ", "r"),
    ("σ", "s"),
    ("ς", "s"), ("τ", "t"), ("υ", "y"), ("φ", "f"), ("χ", "ch"), ("ψ", "ps"), ("ω", "o"),
    // Hebrew
    ("א", "a"), ("ב", "b"), ("ג", "g"), ("ד", "d"), ("ה", "h"), ("ו", "v"), ("ז", "z"), ("ח", "h"),
    ("ט", "t"),
    ("י", "y"), ("כ", "k"), ("ך", "k"), ("ל", "l"), ("מ", "m"), ("ם", "m"), ("נ", "n"), ("ן", "n"),
    ("ס", "s"),
    ("ע", "a"), ("פ", "p"), ("ף", "p"), ("צ", "ts"), ("ץ", "ts"), ("ק", "k"), ("ר", "r"), ("ש", "sh"),
    ("ת", "t"),
    // Arabic and Persian
    ("ا", "a"), ("أ", "a"), ("إ", "i"), ("آ", "a"), ("ب", "b"), ("ت", "t"), ("ث", "th"), ("ج", "j"),
    ("ح", "h"),
    ("خ", "kh"), ("د", "d"), ("ذ", "dh"), ("ر", "r"), ("ز", "z"), ("س", "s"), ("ش", "sh"), ("ص", "s"),
    ("ض", "d"), ("ط", "t"), ("ظ", "z"), ("ع", "a"), ("غ", "gh"), ("ف", "f"), ("ق", "q"), ("ك", "k"),
    ("ل", "l"),
    ("م", "m"), ("ن", "n"), ("ه", "h"), ("و", "w"), ("ي", "y"), ("ى", "a"), ("ة", "a"), ("ء", ""), ("ؤ", "w"),
    ("ئ", "y"), ("پ", "p"), ("چ", "ch"), ("ژ", "zh"), ("گ", "g"), ("ک", "k"), ("ی", "y"), ("ـ", ""),
  ]
}
