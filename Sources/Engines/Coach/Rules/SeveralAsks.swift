internal import Domain

extension CoachRule {
  /// Two or more different requests in one message.
  ///
  /// A call and a review of the CV are two; two time slots for one call are one.
  ///
  /// Why: Two requests weigh more than twice one, and the easier answer is none.
  ///
  /// Say instead: Keep the smallest; the other has its time after the first yes.
  ///
  /// Method: E3
  static let severalAsks = CoachRule(
    name: "several-asks", severity: .warning,
    kinds: .only(.firstMessage, .coffeeAsk, .introRequest, .reconnect), method: ["E3"]
  ) { message in
    DifferentAsks.further(message).map { request in
      Place(
        range: message.range(request.first, request.last),
        why: AddressedPhrase(
          fr: "C'est une deuxième demande : à deux, elles pèsent plus lourd et la réponse se fait attendre.",
          en: "This is a second request: two together weigh more, and the answer waits."),
        instead: AddressedPhrase(
          tu: "Garde la plus petite des deux ; l'autre viendra après le premier oui.",
          vous: "Gardez la plus petite des deux ; l'autre viendra après le premier oui.",
          en: "Keep the smaller of the two; the other comes after the first yes."))
    }
  }
}

/// Requests that are not the same.
enum DifferentAsks {
  /// Requests after the first that differ from all before them.
  static func further(_ message: MessageAnalysis) -> [Request] {
    var known: [Request] = []
    for request in message.requests {
      guard request.kind != .advice, request.kind != .job || request.isDirect else { continue }
      if request.kind == .call, isMeans(request, in: message) { continue }
      if known.contains(where: { isSame(request, $0) }) { continue }
      known.append(request)
    }
    return Array(known.dropFirst())
  }

  /// "Nous mettre en relation, d'un mot ou d'un coup de fil": how it is done, not what is asked.
  private static func isMeans(_ request: Request, in message: MessageAnalysis) -> Bool {
    let others = message.requests.contains { $0.kind != .call && $0.sentence == request.sentence }
    let first = message.sentences[request.sentence].firstToken
    return others
      && (max(first, request.object - 5)..<request.object).contains {
        ["d", "par", "by", "via", "over"].contains(message.word($0))
      }
  }

  private static func isSame(_ request: Request, _ known: Request) -> Bool {
    if group(request.kind) == group(known.kind) { return true }
    let kinds = Set([request.kind, known.kind])
    // "Recommend me to her" passes on and introduces.
    guard request.sentence == known.sentence else { return false }
    if request.frame == known.frame, kinds == [.passOn, .introduction] { return true }
    // "A call to answer three questions", "in writing or by phone"; "pass my CV on to whoever hires".
    return kinds == [.call, .writing] || kinds.isSubset(of: applying) || request.object == known.object
  }

  private static let applying: Set<RequestKind> = [.job, .hiring, .passOn]

  /// A referral, a job and whether they hire are one wish in three words.
  private static func group(_ kind: RequestKind) -> Int {
    switch kind {
    case .job, .hiring: 1
    case .documentReview, .workReview: 2
    default: Int(kind.rawValue) + 10
    }
  }
}
