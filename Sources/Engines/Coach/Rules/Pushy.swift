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
      if isOwnSilence(message, match) || isThankedFor(message, match) { continue }
      let sentence = message.sentences[match.sentence]
      // Pressure runs on to the end of its sentence, unless that is long.
      let clause = message.clause(match.first, match.last)
      let range = sentence.tokens.count <= 30 ? clause.lowerBound..<sentence.lastToken : clause
      if let last = clauses.last, last.overlaps(range) { continue }
      clauses.append(range)
    }
    return clauses
  }

  /// "Merci pour votre réponse rapide": it has come already.
  private static func isThankedFor(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let sentence = message.sentences[match.sentence]
    let before = sentence.firstToken..<match.first
    guard
      before.contains(where: {
        message.tokens[$0].classes.contains(.thanks) || message.word($0).hasPrefix("remerci")
      })
    else { return false }
    let owned: Set<String> = ["votre", "ta", "your", "ton", "cette", "the"]
    return before.suffix(8).contains { owned.contains(message.word($0)) }
      && !before.contains { ["avance", "advance"].contains(message.word($0)) }
  }

  private static let answers: Set<String> = [
    "reponse", "repondre", "repondez", "reponds", "retour", "besoin", "faut", "answer", "reply", "respond",
    "response", "need",
    "please", "merci", "svp", "call", "back", "confirmer", "confirm",
  ]

  /// Haste presses when it is the reader who shall hurry.
  private static func pressesReader(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let classes = message.classes(in: match.sentence)
    let sentence = message.sentences[match.sentence]
    let isOwnDeed = !message.tokens[sentence.firstToken].classes.isDisjoint(with: .selfWord)
    if !classes.isDisjoint(with: .you), !isOwnDeed { return true }
    if classes.isDisjoint(with: .selfWord), sentence.tokens.count <= 4 { return true }
    let near = max(sentence.firstToken, match.first - 2)..<match.first
    return sentence.tokens.contains { answers.contains(message.word($0)) }
      || near.contains { ["c", "it", "est", "is", "tres", "very", "s"].contains(message.word($0)) }
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
