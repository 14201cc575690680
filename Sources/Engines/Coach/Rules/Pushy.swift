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
    PressureReader.all(message).map { match in
      Place(
        range: message.range(match.lowerBound, match.upperBound),
        why: Phrase(
          fr: "Ces mots pressent la personne : sous pression, on ne répond pas plus vite, on ne répond plus.",
          en: "These words press the reader: under pressure people do not answer sooner, they stop answering."
        ),
        instead: Phrase(
          fr: "Laissez la porte ouverte : « si c'est possible pour vous », « quand vous aurez un moment ».",
          en: "Leave the way out open: “if that suits you”, “whenever you have a moment”."))
    }
  }
}

/// Finds pressure, and tells it from its denial.
enum PressureReader {
  /// Clauses that press, one a sentence or more.
  static func all(_ message: MessageAnalysis) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    for match in (message.found(.pressure) + message.found(.haste)).sorted(by: { $0.first < $1.first }) {
      let easing = message.found(.noPressure, in: match.sentence)
      if easing.contains(where: { $0.first <= match.last + 2 && match.first <= $0.last + 3 }) { continue }
      if isOwnPromise(message, match) { continue }
      if match.concept == .haste, !pressesReader(message, match) { continue }
      if isOwnSilence(message, match) { continue }
      let clause = message.clause(match.first, match.last)
      if let last = clauses.last, last.overlaps(clause) { continue }
      clauses.append(clause)
    }
    return clauses
  }

  private static let answers: Set<String> = [
    "reponse", "repondre", "repondez", "reponds", "retour", "besoin", "faut", "answer", "reply", "respond",
    "response", "need",
    "please", "merci", "svp", "call", "back", "confirmer", "confirm", "c", "it", "est", "is",
  ]

  /// Haste presses when it is the reader who shall hurry.
  private static func pressesReader(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let classes = message.classes(in: match.sentence)
    if !classes.isDisjoint(with: .you) { return true }
    if classes.isDisjoint(with: .selfWord) { return true }
    return message.sentences[match.sentence].tokens.contains { answers.contains(message.word($0)) }
  }

  /// "Je n'ai pas répondu à ton dernier message": the sender's own silence.
  private static func isOwnSilence(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let words = (match.first..<match.last).map { message.word($0) }
    guard words.contains(where: { ["dernier", "last", "previous", "derniere"].contains($0) }) else {
      return false
    }
    let sentence = message.sentences[match.sentence]
    return (sentence.firstToken..<match.first).contains {
      ["ton", "votre", "your", "tes", "vos"].contains(message.word($0))
    }
  }

  /// "Je vous l'envoie dès que possible": haste in what the sender will do.
  private static func isOwnPromise(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let sentence = message.sentences[match.sentence]
    let length = match.last - match.first
    guard length <= 5, !sentence.isQuestion, !message.has(.askFrame, in: match.sentence) else { return false }
    for index in sentence.firstToken..<match.first {
      let token = message.tokens[index]
      let word = String(decoding: message.bytes(of: token), as: UTF8.self)
      if word.hasSuffix("rai") || ["ll", "will", "vais", "envoie", "send", "going", "ferai"].contains(word) {
        return true
      }
    }
    return false
  }
}
