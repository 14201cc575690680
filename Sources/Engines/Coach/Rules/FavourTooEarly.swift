internal import Domain

extension CoachRule {
  /// Asks for a referral, a job, an introduction to the recruiter or to pass on a CV before any
  /// conversation.
  ///
  /// Why: Whoever recommends lends their name; nobody lends it to a stranger.
  ///
  /// Say instead: Ask for a quarter of an hour about their experience; a referral comes after.
  ///
  /// Method: E3 E5 C4
  static let favourTooEarly = CoachRule(
    name: "favour-too-early", severity: .error,
    kinds: .only(.firstMessage, .connectionRequest, .coffeeAsk), method: ["E3", "E5", "C4"]
  ) { message in
    let favours: Set<RequestKind> = [.passOn, .introduction, .job]
    guard
      let ask = message.requests.first(where: {
        favours.contains($0.kind) && ($0.kind != .job || $0.isDirect)
          && ($0.kind != .introduction || EarlyFavour.leadsToJob(message, $0))
      })
    else { return [] }
    return [
      Place(
        range: message.range(ask.first, ask.last),
        why: AddressedPhrase(
          tu: "C'est demander à quelqu'un d'engager son nom avant d'avoir parlé avec toi.",
          vous: "C'est demander à quelqu'un d'engager son nom avant d'avoir parlé avec vous.",
          en: "This asks someone to lend you their name before they have talked with you."),
        instead: AddressedPhrase(
          tu:
            "Demande d'abord quinze minutes sur son expérience ; la recommandation se demande à la fin de l'échange.",
          vous:
            "Demandez d'abord quinze minutes sur son expérience ; la recommandation se demande à la fin de l'échange.",
          en:
            "First ask for fifteen minutes about their experience; a referral is for the end of that conversation."
        )
      )
    ]
  }
}

enum EarlyFavour {
  private static let deciders = [
    "rh", "hr", "drh", "recru", "manager", "equipe", "team", "boss", "chef", "cto", "ceo", "responsable",
    "directeur", "directrice", "director", "direction", "lead", "hiring", "talent", "embauch", "fondat",
    "founder", "patron", "superviseur", "head", "dirig",
  ]

  /// An introduction to whoever hires; one to somebody who knows a subject is another matter.
  static func leadsToJob(_ message: MessageAnalysis, _ request: Request) -> Bool {
    let end = message.sentences[request.sentence].lastToken
    return (request.first..<end).contains { index in
      deciders.contains { message.word(index).hasPrefix($0) }
    }
  }
}
