internal import Domain

extension CoachRule {
  /// A question that a search engine or the company's site answers.
  ///
  /// The year it was founded, how many people work there, where the offices are, what it sells.
  ///
  /// Why: It shows that you did not look, and spends their minutes on what is written down.
  ///
  /// Say instead: Ask for what only they know: how it is, what was hard, what they would do again.
  ///
  /// Method: E5
  static let searchableQuestion = CoachRule(
    name: "searchable-question", severity: .suggestion, kinds: .only(.question), method: ["E5"]
  ) { message in
    guard
      let match = message.found(.searchable).first(where: { !message.has(.notSearchable, in: $0.sentence) })
    else {
      return []
    }
    return [
      Place(
        range: message.range(match),
        why: AddressedPhrase(
          fr: "Le site de l'entreprise ou un moteur de recherche y répond.",
          en: "The company’s site or a search engine answers this."),
        instead: AddressedPhrase(
          tu: "Demande ce que cette personne est seule à savoir : comment c'est, ce qui a été difficile.",
          vous: "Demandez ce que cette personne est seule à savoir : comment c'est, ce qui a été difficile.",
          en: "Ask what only this person knows: what it is like, what was hard."))
    ]
  }
}
