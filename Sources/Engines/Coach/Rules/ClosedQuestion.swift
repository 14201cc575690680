internal import Domain

extension CoachRule {
  /// A question that yes or no answers.
  ///
  /// One that invites to tell ("Avez-vous des conseils … ?", "Could you tell me about … ?") is open.
  ///
  /// Why: Yes or no ends the talk; you carry the conversation, so give them something to tell.
  ///
  /// Say instead: Begin with how, what or why.
  ///
  /// Method: B6 E5
  static let closedQuestion = CoachRule(
    name: "closed-question", severity: .suggestion, kinds: .only(.question), method: ["B6", "E5"]
  ) { message in
    guard let number = QuestionReader.closed(message) else { return [] }
    return [
      Place(
        range: message.range(ofSentence: number),
        why: AddressedPhrase(
          fr: "On peut y répondre par oui ou non, et l'échange s'arrête là.",
          en: "Yes or no answers it, and the conversation stops there."),
        instead: AddressedPhrase(
          tu: "Commence par « comment », « qu'est-ce qui » ou « pourquoi ».",
          vous: "Commencez par « comment », « qu'est-ce qui » ou « pourquoi ».",
          en: "Begin with “how”, “what” or “why”."))
    ]
  }
}
