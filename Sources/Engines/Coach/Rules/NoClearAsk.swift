internal import Domain

extension CoachRule {
  /// A message that lives from its request makes none, or only a vague one.
  ///
  /// "Let me know", "n'hésitez pas" and "any help" leave the reader to guess.
  ///
  /// Why: Whoever has to guess what you want puts the answer off.
  ///
  /// Say instead: One small, definite request: fifteen minutes, a name, what was missing.
  ///
  /// Method: E3
  static let noClearAsk = CoachRule(
    name: "no-clear-ask", severity: .warning,
    kinds: .only(.firstMessage, .coffeeAsk, .introRequest, .referralAsk, .feedbackRequest), method: ["E3"]
  ) { message in
    guard !ClearAsk.makesOne(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          tu: "On ne voit pas ce que tu demandes : il faut deviner, alors on remet la réponse à plus tard.",
          vous:
            "On ne voit pas ce que vous demandez : il faut deviner, alors on remet la réponse à plus tard.",
          en: "It is not clear what you are asking for: the reader has to guess, and puts the answer off."),
        instead: AddressedPhrase(
          tu: "Demande une seule petite chose précise : quinze minutes, un nom, ce qui a manqué.",
          vous: "Demandez une seule petite chose précise : quinze minutes, un nom, ce qui a manqué.",
          en: "Ask for one small, specific thing: fifteen minutes, a name, what was missing."))
    ]
  }
}

/// Whether a message asks something definite.
enum ClearAsk {
  static func makesOne(_ message: MessageAnalysis) -> Bool {
    guard let request = message.requests.first(where: { $0.kind != .job || $0.isDirect }) else {
      return makesOther(message, nil)
    }
    return !isVague(message, request) || makesOther(message, request)
  }

  private static func isVague(_ message: MessageAnalysis, _ request: Request) -> Bool {
    message.found(.vagueAsk, in: request.sentence).contains {
      $0.first <= request.object && request.first <= $0.last
    }
  }

  private static let polite: Set<String> = [
    "could", "can", "would", "will", "pourriez", "pourrais", "pouvez", "peux", "accepteriez", "accepterais",
    "voudriez", "voudrais", "verriez", "consentiriez",
  ]

  /// "Could you please submit it", without its question mark.
  private static func asksReader(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    sentence.tokens.count >= 4
      && sentence.tokens.dropLast().contains {
        polite.contains(message.word($0)) && !message.tokens[$0 + 1].classes.isDisjoint(with: .you)
      }
  }

  private static func makesOther(_ message: MessageAnalysis, _ vague: Request?) -> Bool {
    if let vague, message.requests.contains(where: { $0.sentence != vague.sentence && !isVague(message, $0) })
    {
      return true
    }
    if message.kind == .feedbackRequest, message.has(.feedbackAsk) { return true }
    for number in message.body {
      let sentence = message.sentences[number]
      if message.has(.vagueAsk, in: number) { continue }
      if sentence.isQuestion {
        if message.has(.socialQuestion, in: number) { continue }
        if sentence.tokens.count < 2 { continue }
        // "How's the baby?", "small world, eh?": an introduction is asked for in a question that asks something.
        if message.kind == .introRequest, !message.has(.askFrame, in: number),
          !message.has(.introduction, in: number),
          message.classes(in: number).isDisjoint(with: .you)
        {
          continue
        }
        return true
      }
      if message.has(.directAsk, in: number) || asksReader(message, sentence) { return true }
      if message.kind == .feedbackRequest || message.kind == .introRequest || message.kind == .referralAsk,
        message.found(.indirectQuestion, in: number).contains(where: {
          // An introduction is asked whether it is possible, not what one thinks of somebody.
          message.kind != .introRequest || ["if", "whether", "si", "s"].contains(message.word($0.last - 1))
        })
      {
        return true
      }
    }
    return false
  }
}
