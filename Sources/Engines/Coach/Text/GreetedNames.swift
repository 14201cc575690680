/// The names in a greeting.
enum GreetedNames {
  /// "Hi team Quokka (well, hi Bruce)": the recipient is greeted next.
  static func areFollowed(by recipient: [[UInt8]], in message: MessageAnalysis, after last: Int) -> Bool {
    (last + 1..<max(last + 1, min(message.tokens.count, last + 6))).contains { index in
      message.tokens[index - 1].classes.contains(.greetingWord)
        && recipient.contains { message.bytes(of: message.tokens[index]).elementsEqual($0) }
    }
  }

  static func tokens(in message: MessageAnalysis, sentence: Int) -> [Int] {
    let range = message.sentences[sentence].tokens
    var names: [Int] = []
    for index in range {
      let token = message.tokens[index]
      if token.flags.contains(.handle) {
        names.append(index)
        continue
      }
      let isKnownWord =
        !token.classes.isDisjoint(with: [.french, .english, .honorific, .plainCapital, .hole])
        || !token.classes.isDisjoint(with: [.greetingWord, .company, .event, .timeWord, .bland])
      if token.classes.contains(.givenName), index > range.lowerBound || token.flags.contains(.capital) {
        names.append(index)
      } else if token.flags.contains(.capital), !isKnownWord, !token.flags.contains(.link),
        token.flags.isDisjoint(with: .number)
      {
        names.append(index)
      } else if !isKnownWord, index > range.lowerBound, token.symbols[0] < 0, token.symbols[3] < 0,
        range.count <= 3,
        token.foldedEnd - token.foldedStart >= 3, token.flags.isDisjoint(with: .first),
        !token.classes.contains(.praiseFiller)
      {
        names.append(index)  // "salut marc,"
      }
    }
    return names
  }
  /// Names joined by a hyphen are one: Anne-Marie is not Anne-Claire.
  static func parts(of names: [Int], in message: MessageAnalysis) -> [[Int]] {
    var parts: [[Int]] = []
    for index in names {
      if let last = parts.last?.last, last == index - 1, message.tokens[index].flags.contains(.hyphened) {
        parts[parts.count - 1].append(index)
      } else {
        parts.append([index])
      }
    }
    return parts
  }
}
