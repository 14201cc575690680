/// Tells open questions from closed ones.
enum QuestionReader {
  /// The sentence of a closed question, when no open one stands beside it.
  static func closed(_ message: MessageAnalysis) -> Int? {
    let spoken = message.sentences.indices.filter { message.sentences[$0].part == .body }
    guard !spoken.isEmpty else { return nil }
    var closed: Int?
    let asked = spoken.contains { message.sentences[$0].isQuestion }
    for number in spoken {
      if isOpen(message, number) { return nil }
      if message.sentences[number].isQuestion || (!asked && number == spoken.last),
        looksAsked(message, number)
      {
        closed = closed ?? number
      }
    }
    return closed
  }

  private static func word(_ message: MessageAnalysis, _ index: Int) -> String {
    String(decoding: message.bytes(of: message.tokens[index]), as: UTF8.self)
  }

  /// A statement without a question mark is judged only when it has a question's form.
  private static func looksAsked(_ message: MessageAnalysis, _ number: Int) -> Bool {
    let sentence = message.sentences[number]
    if sentence.isQuestion { return true }
    let first = message.tokens[sentence.firstToken]
    return first.classes.contains(.auxiliary) || message.has(.askFrame, in: number)
  }

  static func isOpen(_ message: MessageAnalysis, _ number: Int) -> Bool {
    let sentence = message.sentences[number]
    if message.has(.openInvitation, in: number) { return true }
    var previousIsN = false
    for index in sentence.tokens {
      let token = message.tokens[index]
      let word = word(message, index)
      if token.classes.contains(.interrogative) {
        // "n'importe quoi", "quel que soit", "no matter how", "somewhat".
        if previousIsN
          || word == "what" && index > sentence.firstToken && isClosedStart(message, sentence)
            && !followsKnowing(message, index, sentence)
        {
          previousIsN = false
          continue
        }
        if (word == "how" || word == "which" || word == "why") && isClosedStart(message, sentence)
          && index > sentence.firstToken + 1 && !followsKnowing(message, index, sentence)
        {
          continue
        }
        return true
      }
      previousIsN = word == "importe" || word == "matter"
      if word == "qu", index + 2 < sentence.lastToken, self.word(message, index + 1) == "est",
        self.word(message, index + 2) == "ce",
        index == sentence.firstToken || self.word(message, index - 1) != "ce"
      {
        return true
      }
      if token.classes.contains(.weakInterrogative), isWeakOpening(message, index, sentence, word) {
        return true
      }
    }
    return isChoice(message, sentence)
  }

  /// "qui", "quand", "où", "who", "when", "where", "que" open a question at the head of a clause,
  /// "où" and "qui" also after a preposition or at the end.
  private static func isWeakOpening(
    _ message: MessageAnalysis, _ index: Int, _ sentence: Sentence, _ word: String
  ) -> Bool {
    let token = message.tokens[index]
    let isHead =
      index == sentence.firstToken || token.flags.contains(.commaBefore) || token.flags.contains(.colonBefore)
      || token.flags.contains(.dashBefore)
    let afterPreposition =
      index == sentence.firstToken + 1
      && message.tokens[index - 1].classes.contains(.preposition)
    switch word {
    case "que", "qu":
      guard isHead else { return false }
      return true
    case "ou" where !token.flags.contains(.whereAccent):
      return false
    case "quand", "when":
      guard index + 1 < sentence.lastToken else { return true }
      if isHead, word == "quand" || message.tokens[index + 1].classes.contains(.auxiliary) {
        // "Quand tu débutes, est-ce que … ?" is no question of time.
        let inverted = (index + 1..<min(sentence.lastToken, index + 4)).contains {
          message.tokens[$0].flags.contains(.hyphened)
        }
        return inverted || word == "when" || self.word(message, index + 1) == "est"
      }
      // "à partir de quand", "depuis quand", "since when", "until when".
      let before = index > sentence.firstToken ? self.word(message, index - 1) : ""
      return afterPreposition || ["de", "depuis", "a", "jusqu", "since", "until", "from"].contains(before)
    default:
      return isHead || afterPreposition || index == sentence.lastToken - 1
    }
  }

  /// The sentence begins as one that yes or no answers.
  private static func isClosedStart(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    for index in sentence.firstToken..<min(sentence.lastToken, sentence.firstToken + 3) {
      if message.tokens[index].classes.contains(.auxiliary), index + 1 < sentence.lastToken,
        !message.tokens[index + 1].classes.isDisjoint(with: [.youEnglish, .we, .determiner])
          || ["there", "it", "they", "people", "this", "that"].contains(word(message, index + 1))
      {
        return index == sentence.firstToken || message.tokens[index].flags.contains(.commaBefore)
          || !message.tokens[sentence.firstToken].classes.contains(.interrogative)
            && !message.tokens[sentence.firstToken].classes.contains(.preposition)
      }
    }
    return false
  }

  private static let knowing: Set<String> = [
    "know", "tell", "about", "on", "explain", "describe", "say", "see", "understand", "think", "remember",
    "wonder", "into",
    "share", "of", "decide", "me", "learn", "to", "just",
  ]

  private static func followsKnowing(_ message: MessageAnalysis, _ index: Int, _ sentence: Sentence) -> Bool {
    index > sentence.firstToken && knowing.contains(word(message, index - 1))
  }

  /// "Java ou Kotlin ?": a choice, not a yes.
  private static func isChoice(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    for index in sentence.tokens where word(message, index) == "ou" || word(message, index) == "or" {
      guard index + 1 < sentence.lastToken else { return false }
      let next = word(message, index + 1)
      if [
        "pas", "non", "not", "no", "autre", "something", "anything", "quelque", "un", "some", "similar",
        "plus", "bien",
      ].contains(next),
        !(next == "bien" || next == "plus" || next == "un")
      {
        continue
      }
      if message.tokens[index].flags.contains(.whereAccent) { continue }
      // A choice has few words on its right: "Java ou Kotlin ?"
      return sentence.lastToken - index <= 7 && index - sentence.firstToken >= 2
        && message.tokens[(index + 1)..<sentence.lastToken].contains {
          $0.classes.isDisjoint(with: .function)
        }
        && (["plutot", "rather", "prefer", "preferez", "preferes", "more", "vs", "mostly"].contains {
          wanted in
          sentence.tokens.contains { word(message, $0) == wanted }
        })
    }
    return false
  }
}
