/// A text that a user can see, in both languages. There is no other way to show words, so a
/// missing translation does not compile.
///
/// French is written with plain spaces and apostrophes in source code; `Phrase` sets the espaces fines
/// insécables before `; : ! ?` and inside « », and the apostrophe.
public struct Phrase: Sendable, Hashable, Codable {
  public let fr: String
  public let en: String

  public init(fr: String, en: String) {
    self.fr = FrenchTypography.set(fr)
    self.en = en
  }

  /// The same text in both languages: a name, an address, a figure.
  public init(verbatim text: String) {
    fr = text
    en = text
  }

  public subscript(language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }

  /// Chooses the grammatical number: French counts 0 and 1 as singular, English only 1.
  public static func plural(
    _ count: Int, frOne: String, frMany: String, enOne: String, enMany: String
  ) -> Phrase {
    Phrase(fr: abs(count) < 2 ? frOne : frMany, en: abs(count) == 1 ? enOne : enMany)
  }
}

/// The spaces that French sets around punctuation, and its apostrophe
/// (Lexique des règles typographiques en usage à l'Imprimerie nationale).
public enum FrenchTypography {
  /// U+202F, the espace fine insécable.
  static let thin: Unicode.Scalar = "\u{202F}"

  /// Whether a plain space stands where a narrow one belongs: most texts were set before.
  private static func needsSpaces(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
        // « is C2 AB, » is C2 BB.
        if index >= 2, bytes[index - 1] == 0xAB, bytes[index - 2] == 0xC2 { return true }
        guard index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"):
          return true
        case 0xC2 where index + 2 < bytes.count && bytes[index + 2] == 0xBB: return true
        default: continue
        }
      }
      return false
    }
  }

  /// Turns plain spaces before `; : ! ? »` and after « into espaces fines insécables.
  /// Text without such a space (an URL, a time such as 09:00) is left as it is. A straight apostrophe
  /// between two letters becomes the typographic one.
  public static func set(_ text: String) -> String {
    let text = text.utf8.contains(UInt8(ascii: "'")) ? apostrophes(text) : text
    guard needsSpaces(text) else { return text }
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ":
        if pendingSpace { result.append(" ") }
        if result.last == "«" {
          result.append(thin)
        } else {
          pendingSpace = true
          continue
        }
      case ";", ":", "!", "?", "»", "%":
        if pendingSpace { result.append(thin) }
        result.append(scalar)
      default:
        if pendingSpace { result.append(" ") }
        result.append(scalar)
      }
      pendingSpace = false
    }
    if pendingSpace { result.append(" ") }
    return String(result)
  }

  private static func apostrophes(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isBetweenLetters =
        scalar == "'" && index > 0 && scalars[index - 1].properties.isAlphabetic
        && index + 1 < scalars.count
        && (scalars[index + 1].properties.isAlphabetic || scalars[index + 1] == "«")
      result.append(isBetweenLetters ? "\u{2019}" : scalar)
    }
    return String(result)
  }
}
