internal import Domain

extension CoachRule {
  /// A message to a helper that does not thank.
  ///
  /// Why: Thanks are what people keep of having helped.
  ///
  /// Say instead: Thank for something definite: the time, the name, the advice.
  ///
  /// Method: E6 D9
  static let noThanks = CoachRule(
    name: "no-thanks", severity: .suggestion,
    kinds: .only(.thankYou, .outcomeUpdate, .feedbackRequest, .referralAsk), method: ["E6", "D9"]
  ) { message in
    let thanks = message.found(.thanks)
    let polite = message.found(.politeThanks)
    let real = thanks.contains { thank in
      !polite.contains { $0.first <= thank.first && thank.first < $0.last }
    }
    if real { return [] }
    if message.kind == .referralAsk, message.body.count <= 1 { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr: "Le message ne remercie pas, alors que cette personne a donné de son temps.",
          en: "The message says no thank you, though this person has given you time."),
        instead: AddressedPhrase(
          tu: "Remercie pour une chose précise : son temps, un nom, un conseil.",
          vous: "Remerciez pour une chose précise : son temps, un nom, un conseil.",
          en: "Thank them for something specific: their time, a name, some advice."))
    ]
  }
}
