import Domain

/// A text of the web pages: like `Phrase`, and in French in both forms of address, since the user
/// chooses tu or vous once and is never spoken to in the other.
struct Words: Sendable, Hashable {
  let tu: Phrase
  let vous: Phrase

  /// A text that does not address the user, or not differently.
  init(fr: String, en: String) {
    tu = Phrase(fr: fr, en: en)
    vous = tu
  }

  init(tu: String, vous: String, en: String) {
    self.tu = Phrase(fr: tu, en: en)
    self.vous = Phrase(fr: vous, en: en)
  }

  init(_ phrase: Phrase) {
    tu = phrase
    vous = phrase
  }

  /// The same in both languages: a name, an address.
  init(verbatim text: String) { self.init(Phrase(verbatim: text)) }

  func text(in context: PageContext) -> String {
    switch context.address {
    case .tu: tu[context.language]
    case .vous: vous[context.language]
    }
  }

  /// The number stands where the text has `#`, grouped as the language groups it.
  static func count(_ number: Int, fr: (one: String, many: String), en: (one: String, many: String)) -> Words
  {
    let french = abs(number) < 2 ? fr.one : fr.many
    let english = abs(number) == 1 ? en.one : en.many
    return Words(
      fr: french.replacing("#", with: Figures.grouped(number, .fr)),
      en: english.replacing("#", with: Figures.grouped(number, .en)))
  }
}

/// Numbers as people of a language write them.
enum Figures {
  /// Groups thousands: an espace fine insécable in French, a comma in English.
  static func grouped(_ number: Int, _ language: Language) -> String {
    let digits = String(abs(number))
    guard digits.utf8.count > 3 else { return String(number) }
    let separator = language == .fr ? "\u{202F}" : ","
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }

  static func grouped(_ number: Int) -> Words {
    Words(fr: grouped(number, .fr), en: grouped(number, .en))
  }
}
