internal import Domain

extension CoachRule {
  /// Recalls nothing of the meeting: no subject, place, promise or resource.
  ///
  /// The talk itself with its day, or a referral they gave, counts as recall.
  ///
  /// Why: Whoever met twenty people that evening must know which one writes.
  ///
  /// Say instead: Name the subject you talked about, or the thing you promised to send.
  ///
  /// Method: C6
  static let noRecall = CoachRule(
    name: "no-recall", severity: .warning, kinds: .only(.followUp, .thankYou), method: ["C6"]
  ) { message in
    guard !RecallReader.recalls(message) else { return [] }
    return [
      Place(
        range: nil,
        why: AddressedPhrase(
          tu: "Rien ne rappelle votre échange : ni sujet, ni lieu, ni promesse.",
          vous: "Rien ne rappelle votre échange : ni sujet, ni lieu, ni promesse.",
          en: "Nothing recalls your conversation: no subject, no place, no promise."),
        instead: AddressedPhrase(
          tu: "Nomme ce dont vous avez parlé, ou joins la ressource évoquée.",
          vous: "Nommez ce dont vous avez parlé, ou joignez la ressource évoquée.",
          en: "Name what you talked about, or add the resource that was mentioned."))
    ]
  }
}

/// Whether a message recalls the meeting.
enum RecallReader {
  static func recalls(_ message: MessageAnalysis) -> Bool {
    for concept in [
      Concept.talkDay, .promiseKept, .resource, .triedAdvice, .referralGiven, .metAt, .definiteThanks,
    ]
    where message.found(concept).contains(where: {
      // "As discussed, I have nine years of …" keeps no promise, "find my resume" recalls no resource.
      !(concept == .promiseKept && message.has(.ownSkill, in: $0.sentence))
        && !(concept == .resource && message.has(.ownDocument, in: $0.sentence))
    }) { return true }
    if message.found(.talkTopic).contains(where: { hasSubject(message, $0) }) { return true }
    if message.hasLink { return true }
    let signs = message.specificity.signs
    if signs.contains(where: { [.work, .act, .quotation, .reference, .knownFact, .news].contains($0) }) {
      return true
    }
    if Specificity.names(message, skipFirms: false).contains(where: { !isOfSender(message, $0) }) {
      return true
    }
    if message.tokens.indices.contains(where: { isTechnology(message, $0) && !isOfSender(message, $0) }) {
      return true
    }
    return rareWords(message) >= 3
  }

  /// In a sentence about the sender's own skills or papers.
  private static func isOfSender(_ message: MessageAnalysis, _ index: Int) -> Bool {
    let sentence = Int(message.tokens[index].sentence)
    return message.has(.ownSkill, in: sentence) || message.has(.ownDocument, in: sentence)
  }

  private static func isTechnology(_ message: MessageAnalysis, _ index: Int) -> Bool {
    let token = message.tokens[index]
    return token.classes.contains(.technology) && token.classes.isDisjoint(with: .function)
      && (token.flags.contains(.capital) || token.foldedEnd - token.foldedStart > 5)
      && !token.flags.contains(.first) && message.sentences[Int(token.sentence)].part == .body
  }

  /// Uncommon words outside the sender's skills.
  private static func rareWords(_ message: MessageAnalysis) -> Int {
    message.tokens.indices.filter {
      message.isRare($0) && !isOfSender(message, $0) && !message.tokens[$0].flags.contains(.first)
    }
    .count
  }

  private static func hasSubject(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let end = min(message.sentences[match.sentence].lastToken, match.last + 6)
    return (match.first + 1..<max(end, match.first + 2)).contains { index in
      guard index < end else { return false }
      let token = message.tokens[index]
      return token.foldedEnd - token.foldedStart > 2
        && token.classes.isDisjoint(with: [
          .french, .english, .bland, .talk, .thanks, .praiseFiller, .honorific,
        ])
    }
  }
}
