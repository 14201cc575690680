internal import Domain

extension CoachRule {
  /// A template's hole is still open.
  ///
  /// `[leur nom]`, `{company}`, `{{prenom}}`, `<name>`, `XXX`, `___`, "Bonjour PRENOM". A Markdown
  /// link, a code span, a reaction such as `<3` or an omission `[…]` is none.
  ///
  /// Why: One forgotten hole tells the reader that the message went to many.
  ///
  /// Say instead: Put the real word there, or leave the sentence out.
  ///
  /// Method: -
  static let unfilledPlaceholder = CoachRule(
    name: "unfilled-placeholder", severity: .error, kinds: .all, method: [], anyLanguage: true
  ) { message in
    PlaceholderScanner.holes(in: message).map { range in
      let hole = message.text(in: range)
      return Place(
        range: range,
        why: AddressedPhrase(
          fr:
            "« \(hole) » est resté du modèle : on verra tout de suite que le message a été envoyé à d'autres.",
          en: "“\(hole)” is left over from the template: it shows at once that others got this message too."),
        instead: AddressedPhrase(
          tu: "Mets le vrai mot à cet endroit, ou retire la phrase.",
          vous: "Mettez le vrai mot à cet endroit, ou retirez la phrase.",
          en: "Put the real word there, or leave the sentence out."))
    }
  }
}
