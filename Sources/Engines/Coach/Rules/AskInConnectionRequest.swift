internal import Domain

extension CoachRule {
  /// A connection request that asks for something: a coffee, a call, a referral, a job, a review.
  ///
  /// Why: A connection request has one question, whether to connect; a second one gets a no to both.
  ///
  /// Say instead: Something personal about them, who you are, that you would like to connect. The
  /// rest comes later.
  ///
  /// Method: B3
  static let askInConnectionRequest = CoachRule(
    name: "ask-in-connection-request", severity: .error, kinds: .only(.connectionRequest), method: ["B3"]
  ) { message in
    guard let ask = message.requests.first else { return [] }
    return [
      Place(
        range: message.range(ask.first, ask.last),
        why: Phrase(
          fr:
            "Une demande de mise en relation ne demande rien d'autre : un service en plus, et l'on refuse les deux.",
          en: "A connection request asks for nothing else: add a favour and both are refused."),
        instead: Phrase(
          fr:
            "Gardez cette demande pour plus tard : dites ce qui vous relie, qui vous êtes, et que vous aimeriez rester en contact.",
          en:
            "Keep this for later: say what you have in common, who you are, and that you would like to connect."
        ))
    ]
  }
}
