internal import Domain

extension CoachRule {
  /// A pitch e-mail without any link.
  ///
  /// Why: The mail exists to be clicked: without the page there is nothing to see.
  ///
  /// Say instead: Put the address of the page you made for them on a line of its own.
  ///
  /// Method: A14
  static let missingLink = CoachRule(
    name: "missing-link", severity: .error, kinds: .only(.pitchEmail), method: ["A14"], anyLanguage: true
  ) { message in
    guard !message.hasLink else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          tu: "Cet e-mail est fait pour mener à ta page, et le lien manque.",
          vous: "Cet e-mail est fait pour mener à votre page, et le lien manque.",
          en: "This e-mail is there to lead to your page, and the link is missing."),
        instead: AddressedPhrase(
          tu: "Mets l'adresse de la page que tu as faite pour eux, seule sur sa ligne.",
          vous: "Mettez l'adresse de la page que vous avez faite pour eux, seule sur sa ligne.",
          en: "Put the address of the page you made for them on a line of its own."))
    ]
  }
}
