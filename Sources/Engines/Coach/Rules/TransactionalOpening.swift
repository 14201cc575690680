internal import Domain

extension CoachRule {
  /// The first or second sentence asks whether they hire, have a place, an internship, an opening.
  ///
  /// Why: Asked at once, the question turns a person into a counter; most answer no, or nothing.
  ///
  /// Say instead: Begin with what interests you in their work, and ask for their experience.
  ///
  /// Method: C7 D3
  static let transactionalOpening = CoachRule(
    name: "transactional-opening", severity: .error,
    kinds: .only(.firstMessage, .connectionRequest, .coffeeAsk, .reconnect, .reply), method: ["C7", "D3"]
  ) { message in
    let opening = Set(message.body.prefix(2))
    guard let ask = message.hiringAsks.first(where: { opening.contains($0.sentence) }) else { return [] }
    return [
      Place(
        range: message.range(ask.first, ask.last),
        why: AddressedPhrase(
          fr:
            "Le message commence par demander une place : la personne n'a encore aucune raison de s'y intéresser.",
          en: "The message opens by asking for a job: the reader has no reason yet to care."),
        instead: AddressedPhrase(
          tu: "Commence par ce qui t'intéresse dans son travail, et demande son expérience ou un conseil.",
          vous:
            "Commencez par ce qui vous intéresse dans son travail, et demandez son expérience ou un conseil.",
          en: "Begin with what interests you in their work, and ask about their experience or for advice."))
    ]
  }
}
