internal import Domain

extension CoachRule {
  /// An update to a helper that does not say how it ended.
  ///
  /// Why: Whoever helped wants to know; "it went well" leaves the end open.
  ///
  /// Say instead: Say it in one sentence: taken, refused, withdrawn, where you begin and when.
  ///
  /// Method: E6
  static let noOutcome = CoachRule(
    name: "no-outcome", severity: .warning, kinds: .only(.outcomeUpdate), method: ["E6"]
  ) { message in
    guard !OutcomeReader.saysOutcome(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          fr: "On ne sait pas comment cela s'est terminé, et c'est ce que cette personne attend.",
          en: "It does not say how it ended, which is what this person waits to hear."),
        instead: AddressedPhrase(
          tu: "Dis-le en une phrase : pris, refusé, où tu commences et quand.",
          vous: "Dites-le en une phrase : pris, refusé, où vous commencez et quand.",
          en: "Say it in one sentence: hired or turned down, where you start and when."))
    ]
  }
}

/// Whether a message says how it ended, rather than that it will.
enum OutcomeReader {
  static func saysOutcome(_ message: MessageAnalysis) -> Bool {
    message.found(.outcome).contains { match in
      let pending = message.found(.outcomePending, in: match.sentence)
      return !pending.contains {
        $0.first <= match.first && match.first - $0.last <= 6 && !turns(message, $0.last, match.first)
      }
        && !message.sentences[match.sentence].isQuestion && !isStage(message, match)
    }
  }

  /// "It took weeks of waiting, but I'm in": what stands before "but" is over.
  private static func turns(_ message: MessageAnalysis, _ from: Int, _ to: Int) -> Bool {
    from < to
      && (from...to).contains {
        ["but", "mais", "finally", "finalement", "enfin"].contains(message.word($0))
      }
  }

  private static let stages: Set<String> = [
    "entretien", "entretiens", "interview", "interviews", "round", "rounds", "tour", "etape", "etapes",
    "test",
    "tests", "exercice", "call", "calls", "screening", "phase", "rendez", "rdv", "assignment", "stage",
  ]
  private static let parting: Set<String> = [
    "after", "apres", "following", "suite", "issue", "since", "because", "depuis", "grace", "from", "at",
    "in",
    "au", "lors", "despite", "malgre",
  ]

  /// "I passed the second interview", "j'ai eu un deuxième entretien": a step on the way, not the end.
  private static func isStage(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let end = min(message.sentences[match.sentence].lastToken, match.last + 3)
    for index in match.first..<max(end, match.first) {
      let word = message.word(index)
      if parting.contains(word) { return false }
      guard stages.contains(word) else { continue }
      // "Stage" is a French internship, which is an end.
      return word != "stage" || message.language == "en"
    }
    return false
  }
}
