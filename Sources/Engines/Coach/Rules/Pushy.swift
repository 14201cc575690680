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
        why: AddressedPhrase(
          fr: "Ces mots pressent la personne : sous pression, on ne répond pas plus vite, on ne répond plus.",
          en: "These words press the reader: under pressure people do not answer sooner, they stop answering."
        ),
        instead: AddressedPhrase(
          tu: "Laisse la porte ouverte : « si c'est possible pour toi », « quand tu auras un moment ».",
          vous: "Laissez la porte ouverte : « si c'est possible pour vous », « quand vous aurez un moment ».",
          en: "Leave the way out open: “if that suits you”, “whenever you have a moment”."))
    }
  }
}

/// Finds pressure, and tells it from its denial.
enum PressureReader {
  /// Clauses that press, one a sentence or more.
  static func all(_ message: MessageAnalysis) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    let found = message.found(.pressure) + message.found(.haste) + message.found(.promptness)
    for match in found.sorted(by: { $0.first < $1.first }) {
      let easing = message.found(.noPressure, in: match.sentence)
      if easing.contains(where: { $0.first <= match.last + 2 && match.first <= $0.last + 3 }) { continue }
      if !easing.isEmpty, isConditional(message, match) { continue }
      if message.tokens[match.first].flags.contains(.quoted) { continue }
      if isOwnPromise(message, match) || isOfOthers(message, match) || isJoke(message, match) { continue }
      switch match.concept {
      case .haste: guard pressesReader(message, match) else { continue }
      case .promptness: guard hurriesAnswer(message, match) else { continue }
      default: break
      }
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
    let owned: Set<String> = ["votre", "ta", "your", "ton", "cette", "the", "le", "la", "ce"]
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

  /// "Répondez-moi tout de suite", and not "your talk made me rewrite it straight away".
  private static func hurriesAnswer(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let sentence = message.sentences[match.sentence]
    let near = max(sentence.firstToken, match.first - 8)..<min(sentence.lastToken, match.last + 6)
    guard near.contains(where: { answers.contains(message.word($0)) }) else { return false }
    return sentence.isQuestion || message.has(.askFrame, in: match.sentence)
      || message.has(.directAsk, in: match.sentence)
      || sentence.tokens.prefix(4).contains {
        message.tokens[$0].classes.contains(.imperative) || answers.contains(message.word($0))
      }
  }

  /// "If you don't have time to answer, that's fine": what eases stands anywhere in the sentence.
  private static func isConditional(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let first = message.sentences[match.sentence].firstToken
    return (max(first, match.first - 6)..<match.first + 1).contains {
      ["if", "si", "whenever"].contains(message.word($0))
    }
  }

  private static let others: Set<String> = [
    "leur", "leurs", "eux", "ils", "elle", "elles", "they", "their", "them", "he", "she", "his", "her",
  ]

  /// "I haven't heard back from them", in a sentence without the reader: others are waited for. Between those who
  /// have talked already, and in public, pressure speaks to a "you".
  private static func isOfOthers(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    guard match.concept == .pressure, !speaksToReader(message, match.sentence) else {
      return false
    }
    switch message.kind {
    case .reply, .question, .outcomeUpdate, .thankYou: return true
    default:
      return message.sentences[match.sentence].tokens.contains { others.contains(message.word($0)) }
    }
  }

  /// A "you" in the sentence; the "t" of "haven't" is none.
  private static func speaksToReader(_ message: MessageAnalysis, _ sentence: Int) -> Bool {
    message.sentences[sentence].tokens.contains {
      !message.tokens[$0].classes.isDisjoint(with: .you)
        && !(message.tokens[$0].flags.contains(.elided) && message.word($0) == "t")
    }
  }

  private static let treats: Set<String> = [
    "biere", "bieres", "cafe", "verre", "pizza", "revanche", "beer", "beers", "coffee", "pint", "drink",
    "lunch", "rematch", "cake", "gateau", "pinte",
  ]

  /// "Tu me dois une bière".
  private static func isJoke(_ message: MessageAnalysis, _ match: ConceptMatch) -> Bool {
    let end = min(message.sentences[match.sentence].lastToken, match.last + 4)
    return (match.first..<end).contains { treats.contains(message.word($0)) }
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
