internal import Domain

extension CoachRule {
  /// Pressure, guilt, urgency, a repeated demand.
  ///
  /// Why: Under pressure people do not help sooner, they stop answering.
  ///
  /// Say instead: Leave the way out open: no answer is normal, and a refusal is a good answer.
  ///
  /// Method: B3
  static let pushy = CoachRule(
    name: "pushy", severity: .warning, kinds: .except(.post, .videoNotes), method: ["B3"]
  ) { message in
    guard let match = PressureReader.first(message) else { return [] }
    return [
      Place(
        range: message.range(match),
        why: Phrase(
          fr: "Ces mots pressent la personne : sous pression, on ne répond pas plus vite, on ne répond plus.",
          en: "These words press the reader: under pressure people do not answer sooner, they stop answering."),
        instead: Phrase(
          fr: "Laissez la porte ouverte : « si c'est possible pour vous », « quand vous aurez un moment ».",
          en: "Leave the way out open: “if that suits you”, “whenever you have a moment”."))
    ]
  }
}

/// Finds pressure, and tells it from its denial.
enum PressureReader {
  static func first(_ message: MessageAnalysis) -> ConceptMatch? {
    for match in message.found(.pressure) {
      let easing = message.found(.noPressure, in: match.sentence)
      if easing.contains(where: { $0.first <= match.last + 2 && match.first <= $0.last + 3 }) { continue }
      if isOwnPromise(message, match) { continue }
      return match
    }
    return nil
  }

  /// "Je vous l'envoie dès que possible": haste in what the sender will do.
  private static func isOwnPromise(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let sentence = message.sentences[match.sentence]
    let length = match.last - match.first
    guard length <= 5, !sentence.isQuestion, !message.has(.askFrame, in: match.sentence) else { return false }
    for index in sentence.firstToken..<match.first {
      let token = message.tokens[index]
      let word = String(decoding: message.bytes(of: token), as: UTF8.self)
      if word.hasSuffix("rai") || ["ll", "will", "vais", "envoie", "send", "going", "ferai"].contains(word) { return true }
    }
    return false
  }
}
