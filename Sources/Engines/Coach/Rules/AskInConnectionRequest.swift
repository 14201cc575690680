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
    guard let ask = message.requests.first.map({ $0.first..<$0.last }) ?? ConnectionAsk.question(message)
    else {
      return []
    }
    return [
      Place(
        range: message.range(ask.lowerBound, ask.upperBound),
        why: AddressedPhrase(
          fr:
            "Une demande de mise en relation ne demande rien d'autre : un service en plus, et l'on refuse les deux.",
          en: "A connection request asks for nothing else: add a favour and both are refused."),
        instead: AddressedPhrase(
          tu:
            "Garde cette demande pour plus tard : dis ce qui vous relie, qui tu es, et que tu aimerais rester en contact.",
          vous:
            "Gardez cette demande pour plus tard : dites ce qui vous relie, qui vous êtes, et que vous aimeriez rester en contact.",
          en:
            "Keep this for later: say what you have in common, who you are, and that you would like to connect."
        ))
    ]
  }
}

/// A question put to the reader, other than whether to connect.
enum ConnectionAsk {
  private static let connecting: Set<String> = [
    "connect", "connecter", "connectons", "reseau", "network", "invitation", "contacts", "touch", "suivre",
    "follow", "ajouter", "add",
    "connected", "connecte", "connectes", "relation", "relations",
  ]

  static func question(_ message: MessageAnalysis) -> Range<Int>? {
    for number in message.body
    where message.sentences[number].isQuestion && !message.has(.socialQuestion, in: number) {
      guard let frame = message.found(.askFrame, in: number).first else { continue }
      if message.sentences[number].tokens.contains(where: { connecting.contains(message.word($0)) }) {
        continue
      }
      return message.clause(frame.first, frame.last)
    }
    return nil
  }
}
