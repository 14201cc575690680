internal import Domain

extension CoachRule {
  /// The recipient works in HR or recruiting.
  ///
  /// Why: They sort applications; the people you would work with can say what the work is.
  ///
  /// Say instead: Look for the lead developer, the CTO or whoever leads the team.
  ///
  /// Method: D7
  static let hrTarget = CoachRule(
    name: "hr-target", severity: .suggestion, kinds: .only(.firstMessage, .coffeeAsk, .pitchEmail),
    method: ["D7"],
    anyLanguage: true
  ) { message in
    guard let title = message.request.toTitle, TitleCheck.isHR(title, message.lexicon) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr:
            "« \(title) » : les ressources humaines trient des candidatures, l'équipe sait ce qu'est le travail.",
          en: "“\(title)”: HR sorts applications, while the team knows what the work is."),
        instead: AddressedPhrase(
          tu: "Cherche plutôt la personne qui mène l'équipe : lead dev, CTO, responsable technique.",
          vous: "Cherchez plutôt la personne qui mène l'équipe : lead dev, CTO, responsable technique.",
          en: "Look for whoever leads the team instead: the lead developer, the CTO, the head of engineering."
        )
      )
    ]
  }
}
