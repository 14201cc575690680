internal import Domain

extension CoachRule {
  /// Praise that would fit anyone, and nothing else said.
  ///
  /// Why: "Great job!" adds nothing to a conversation, and the author has read it thirty times.
  ///
  /// Say instead: Name the one sentence or idea that stayed with you, and what it changes for you.
  ///
  /// Method: A4
  static let genericPraise = CoachRule(
    name: "generic-praise", severity: .warning, kinds: .only(.reply, .connectionRequest, .thankYou),
    method: ["A4"]
  ) { message in
    PraiseReader.emptyPraise(message).map { range in
      Place(
        range: range,
        why: AddressedPhrase(
          fr: "Ce compliment irait à n'importe qui, et rien d'autre n'est dit.",
          en: "This praise would fit anyone, and nothing else is said."),
        instead: AddressedPhrase(
          tu: "Nomme ce qui t'a marqué, une phrase, une idée, et ce que cela change pour toi.",
          vous: "Nommez ce qui vous a marqué, une phrase, une idée, et ce que cela change pour vous.",
          en: "Name what stayed with you, a sentence, an idea, and what it changes for you."))
    }
  }
}
