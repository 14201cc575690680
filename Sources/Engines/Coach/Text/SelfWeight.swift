/// How much of a message is about the sender's own skills.
enum SelfWeight {
  /// A CV that was not asked for.
  static func bringsDocument(_ message: MessageAnalysis) -> Bool {
    guard message.has(.ownDocument), !message.has(.askedDocument) else { return false }
    // A CV that one wants read or passed on is a request, judged by other rules.
    return message.found(.ownDocument).contains { match in
      guard message.sentences[match.sentence].part == .body else { return false }
      if (match.first..<match.last).contains(where: { handing.contains(message.word($0)) }) { return true }
      return !message.requests.contains {
        $0.sentence == match.sentence && [.documentReview, .passOn].contains($0.kind)
      }
    }
  }

  /// The paper itself comes with the message.
  private static let handing: Set<String> = [
    "joint", "jointe", "joints", "joins", "joindre", "attached", "attach", "attaching", "enclosed", "enclose",
    "piece", "pj", "annexe", "envoie", "transmets", "adresse", "find", "trouverez", "voici",
  ]

  static func isMostlySkills(_ message: MessageAnalysis) -> Bool {
    var skillTokens = 0
    var total = 0
    var skillSentences = 0
    var readerSentences = 0
    for number in message.body {
      let sentence = message.sentences[number]
      total += sentence.tokens.count
      let tokens = message.tokens[sentence.tokens]
      let technologies = Set(
        tokens.filter { $0.classes.contains(.technology) }.map { Vocabulary.hash(message.bytes(of: $0)) }
      ).count
      let skills = tokens.filter { $0.classes.contains(.skill) }.count
      let patterns = message.found(.ownSkill, in: number).count
      let classes = message.classes(in: number)
      let isSelf = !classes.isDisjoint(with: .selfWord)
      let ofReader = !classes.isDisjoint(with: .you)
      let points = patterns + (technologies >= 3 ? 2 : technologies >= 2 ? 1 : 0) + min(2, skills)
      if ofReader, points < 4 {
        readerSentences += 1
        continue
      }
      // In a public reply, what one has seen is what one brings.
      if points >= 2, isSelf || message.kind != .reply && (technologies >= 3 || skills >= 2) {
        skillSentences += 1
        skillTokens += sentence.tokens.count
      }
    }
    guard skillSentences > 0, total > 0 else { return false }
    return skillTokens * 100 >= total * message.request.settings.ownSkillsPercent
  }
}
