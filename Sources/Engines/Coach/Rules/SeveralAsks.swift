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
    guard let second = DifferentAsks.second(message) else { return [] }
    return [
      Place(
        range: message.range(second.first, second.last),
        why: Phrase(
          fr: "C'est une deuxième demande : à deux, elles pèsent plus lourd et la réponse se fait attendre.",
          en: "This is a second request: two together weigh more, and the answer waits."),
        instead: Phrase(
          fr: "Gardez la plus petite des deux ; l'autre viendra après le premier oui.",
          en: "Keep the smaller of the two; the other comes after the first yes."))
    ]
  }
}

/// Requests that are not the same.
enum DifferentAsks {
  /// The first request that differs from the one before it.
  static func second(_ message: MessageAnalysis) -> Request? {
    var first: Request?
    for request in message.requests {
      guard request.kind != .advice, request.kind != .job || request.isDirect else { continue }
      guard let known = first else {
        first = request
        continue
      }
      if group(request.kind) == group(known.kind) { continue }
      // "Recommend me to her" passes on and introduces.
      if request.first == known.first, Set([request.kind, known.kind]) == [.passOn, .introduction] {
        continue
      }
      // "A call to answer three questions", "in writing or by phone".
      if request.sentence == known.sentence, Set([request.kind, known.kind]) == [.call, .writing] {
        continue
      }
      // "Pass my CV on to whoever hires" is one wish.
      if request.sentence == known.sentence, applying.contains(request.kind), applying.contains(known.kind) {
        continue
      }
      if request.sentence == known.sentence, overlapsObject(request, known) {
        continue
      }
      return request
    }
    return nil
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

  /// Two patterns that read the same words.
  private static func overlapsObject(_ left: Request, _ right: Request) -> Bool {
    left.object == right.object
  }
}
