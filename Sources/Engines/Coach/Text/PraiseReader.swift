/// Whether a message is praise that fits anyone and nothing more.
enum PraiseReader {
  static func emptyPraise(_ message: MessageAnalysis) -> [Range<Int>] {
    let spoken = message.sentences.indices.filter {
      message.isSpoken($0) && message.sentences[$0].part != .greeting
    }
    guard !spoken.isEmpty else { return message.kind == .reply ? emojiOnly(message) : [] }
    let praises = message.found(.praise).filter { message.sentences[$0.sentence].part != .greeting }
    guard !praises.isEmpty, !message.specificity.isPersonal || message.kind == .reply else { return [] }
    let recipient = NameKeys.hashes(message.request.to)
    var substance = 0
    var words = 0
    for number in spoken {
      let sentence = message.sentences[number]
      if sentence.isQuestion, sentence.tokens.count > 2 { return [] }
      for index in sentence.tokens {
        let token = message.tokens[index]
        words += 1
        if token.flags.contains(.number) || token.flags.contains(.handle) || token.flags.contains(.hashtag) {
          continue
        }
        if token.classes.contains(.praiseFiller) || isSign(message, token) { continue }
        // "Congrats Maya, …": whom one praises.
        if token.flags.contains(.capital), praises.contains(where: { $0.last == index }),
          index + 1 == sentence.lastToken || message.tokens[index + 1].flags.contains(.commaBefore)
        {
          continue
        }
        if !token.classes.isDisjoint(with: [.givenName, .honorific, .greetingWord, .closingWord]) {
          continue
        }
        if recipient.contains(Vocabulary.hash(message.bytes(of: token))) { continue }
        if message.found(.praise, in: number).contains(where: { $0.first <= index && index < $0.last }) {
          continue
        }
        if !token.classes.isDisjoint(with: .function) { continue }
        if token.classes.contains(.bland) {
          if message.kind == .reply { substance += 1 }
          continue
        }
        substance += 2
      }
    }
    // Common words weigh half: "I will show it to the whole team" is no thought of one's own.
    let allowed = 2
    guard substance <= allowed, words <= 45 else { return [] }
    if message.kind == .thankYou,
      message.has(.talkDay) || message.has(.referralGiven) || message.has(.definiteThanks)
    {
      return []
    }
    // One finding a sentence: its first words of praise to its last; a bare thanks only when there is no more.
    var ranges: [Range<Int>] = []
    var bare: [Range<Int>] = []
    for number in spoken {
      let inside = praises.filter { $0.sentence == number }
      guard let first = inside.map(\.first).min(), let last = inside.map(\.last).max() else { continue }
      let isBare = last - first == 1 && message.tokens[first].classes.contains(.thanks)
      if isBare { bare.append(message.range(first, last)) } else { ranges.append(message.range(first, last)) }
    }
    return ranges.isEmpty ? bare : ranges
  }

  /// An emoji says nothing of its own.
  private static func isSign(_ message: MessageAnalysis, _ token: Token) -> Bool {
    guard let first = message.bytes(of: token).first else { return true }
    return first >= 0xF0 || first == 0xE2
  }

  private static func emojiOnly(_ message: MessageAnalysis) -> [Range<Int>] {
    message.scalars.contains { ScalarFolding.kind($0) == .emoji } ? [0..<message.scalars.count] : []
  }
}
