/// What is asked of the reader.
enum RequestKind: UInt8, CaseIterable {
  case call, documentReview, workReview, passOn, introduction, job, mentoring, promotion, writing, advice,
    hiring
}

/// One request: its kind and where it stands.
struct Request {
  var kind: RequestKind
  var sentence: Int
  /// Tokens of the clause.
  var first: Int
  var last: Int
  /// Token after the object asked for.
  var object: Int
  /// Token where its frame begins, -1 without one.
  var frame = -1
  /// The frame speaks to the reader ("pourriez-vous") or the sentence is a question.
  var isDirect: Bool
}

/// A question whether they hire.
struct HiringAsk {
  var sentence: Int
  var first: Int
  var last: Int
}

/// Joins frames ("pourriez-vous", "I'd love to") and objects ("un appel", "my resume").
enum RequestReader {
  private static let objects: [(Concept, RequestKind)] = [
    (.call, .call), (.meetNoun, .call), (.documentReview, .documentReview), (.workReview, .workReview),
    (.passOn, .passOn),
    (.introduction, .introduction), (.job, .job), (.mentoring, .mentoring), (.promotion, .promotion),
    (.replyInWriting, .writing), (.advice, .advice),
  ]
  /// How many tokens may part a frame from its object.
  private static let reach = 18

  static func requests(in message: MessageAnalysis) -> [Request] {
    var result: [Request] = []
    for number in message.body {
      let sentence = message.sentences[number]
      let vague = message.found(.vagueAsk, in: number)
      // "Feel free to refuse" frames no request.
      let frames = (message.found(.askFrame, in: number) + message.found(.directAsk, in: number)).filter {
        frame in
        !message.tokens[frame.first].flags.contains(.quoted)
          && !vague.contains { $0.first < frame.first && frame.first < $0.last }
      }
      let isQuestion = sentence.isQuestion
      guard isQuestion || !frames.isEmpty else { continue }
      for (concept, kind) in objects {
        // "Call me maybe" in quotation marks is a title.
        for object in message.found(concept, in: number)
        where !message.tokens[object.first].flags.contains(.quoted) {
          // The nearest frame before the object, else one around it.
          let frame =
            frames.filter { $0.first <= object.first && object.first - $0.first <= reach }
            .max { $0.first < $1.first }
            ?? frames.first {
              $0.first <= object.last && object.first - $0.first <= reach
                || kind == .call && isQuestion && $0.first >= object.first && $0.first - object.last <= reach
            }
          if frame == nil {
            // In a question without a frame, the request stands in the clause that is asked.
            guard isQuestion,
              message.clause(object.first, object.last).upperBound == sentence.lastToken
                || goesOn(message, object, sentence)
            else { continue }
          }
          if isThanked(message, object, number) { continue }
          if concept == .meetNoun, !isQuestion || sentence.tokens.count > 18 { continue }
          if kind == .job, joinsNetwork(message, object) || isTheirs(message, object) { continue }
          if kind == .job, isUndecided(message, object) { continue }
          if kind == .introduction, isTheirs(message, object) || isOwnIntroduction(message, object, frame) {
            continue
          }
          let first = min(frame?.first ?? object.first, object.first)
          let clause = message.clause(first, object.last)
          result.append(
            Request(
              kind: kind, sentence: number, first: clause.lowerBound, last: clause.upperBound,
              object: object.last, frame: frame?.first ?? -1,
              isDirect: isQuestion || frames.contains { isDirect(message, $0) }))
        }
      }
    }
    for ask in hiringAsks(in: message) {
      result.append(
        Request(
          kind: .hiring, sentence: ask.sentence, first: ask.first, last: ask.last, object: ask.last,
          isDirect: true))
    }
    return result.sorted { $0.first < $1.first }
  }

  /// "Tu pourrais relire ma lettre ? Et me présenter à Sabine, de chez Octanis ?": the frame stands in the
  /// question before.
  private static func goesOn(_ message: MessageAnalysis, _ object: ConceptMatch, _ sentence: Sentence) -> Bool
  {
    ["et", "and", "ou", "or"].contains(message.word(sentence.firstToken))
      && object.first - sentence.firstToken <= 3
  }

  private static let networks: Set<String> = [
    "reseau", "reseaux", "network", "cercle", "circle", "contacts", "liste", "list", "communaute",
    "community", "relations",
  ]

  /// "Rejoindre votre réseau" is no wish for a job.
  private static func joinsNetwork(_ message: MessageAnalysis, _ object: ConceptMatch) -> Bool {
    let end = min(message.sentences[object.sentence].lastToken, object.last + 3)
    return (object.first..<end).contains { networks.contains(message.word($0)) }
  }

  private static let owners: Set<String> = [
    "votre", "vos", "ton", "ta", "tes", "your", "leur", "their", "his", "her", "son", "sa",
  ]

  /// "Your job at Kiln", "votre introduction à Rust": the reader's own.
  private static func isTheirs(_ message: MessageAnalysis, _ object: ConceptMatch) -> Bool {
    let first = message.sentences[object.sentence].firstToken
    return (max(first, object.first - 2)..<object.first).contains { owners.contains(message.word($0)) }
  }

  private static let undecided: Set<String> = [
    "avant", "before", "hesite", "whether", "if", "si", "s", "decide", "deciding", "apres", "envisage",
  ]

  /// "Avant de postuler, …", "I'm deciding whether to apply": the application is not asked for.
  private static func isUndecided(_ message: MessageAnalysis, _ object: ConceptMatch) -> Bool {
    guard applications.contains(where: { message.word(object.first).hasPrefix($0) }) else { return false }
    let first = message.sentences[object.sentence].firstToken
    return (max(first, object.first - 4)..<object.first).contains { undecided.contains(message.word($0)) }
  }

  private static let applications = ["postul", "candidat", "apply"]

  /// "Je voudrais me présenter": oneself, unless the reader is asked to do it.
  private static func isOwnIntroduction(
    _ message: MessageAnalysis, _ object: ConceptMatch, _ frame: ConceptMatch?
  ) -> Bool {
    guard (object.first..<object.last).contains(where: { message.word($0) == "presenter" }) else {
      return false
    }
    guard let frame else { return false }
    return !isDirect(message, frame)
  }

  /// "Thanks for the call" asks for none.
  private static func isThanked(_ message: MessageAnalysis, _ object: ConceptMatch, _ sentence: Int) -> Bool {
    for index in stride(
      from: object.first, to: max(message.sentences[sentence].firstToken, object.first - 6) - 1, by: -1)
    {
      let token = message.tokens[index]
      if token.classes.contains(.thanks) {
        // "Merci de m'accorder un appel" asks.
        return !message.found(.politeThanks, in: sentence).contains { $0.first <= index && index < $0.last }
      }
      if token.flags.contains(.commaBefore), index < object.first { return false }
    }
    return false
  }

  private static func isDirect(_ message: MessageAnalysis, _ frame: ConceptMatch) -> Bool {
    (frame.first..<frame.last).contains { index in
      let token = message.tokens[index]
      return !token.classes.isDisjoint(with: .you)
    }
  }

  // MARK: Hiring

  /// Sentences that ask whether they hire or have a place.
  static func hiringAsks(in message: MessageAnalysis) -> [HiringAsk] {
    guard message.has(.hireVerb) || message.has(.hirePlace) else { return [] }
    var result: [HiringAsk] = []
    for (order, number) in message.body.enumerated() {
      let sentence = message.sentences[number]
      let hits = message.found(.hireVerb, in: number) + message.found(.hirePlace, in: number)
      guard !hits.isEmpty else { continue }
      let statements = message.found(.hiringStatement, in: number)
      let indirect = message.found(.indirectQuestion, in: number)
      let bareOpening = order == 0 && sentence.tokens.count <= 12
      for hit in hits {
        if isTheirOwn(message, hit) || message.tokens[hit.first].flags.contains(.quoted) { continue }
        if statements.contains(where: { $0.first <= hit.last && hit.first <= $0.last }) { continue }
        let asked =
          sentence.isQuestion
          || indirect.contains { $0.first < hit.first || $0.last <= hit.last }
          || (bareOpening && !followsPreposition(message, hit) && !isPast(message, hit)
            && hit.first <= sentence.firstToken + 3
            && startsWithReader(message, sentence))
        guard asked else { continue }
        let clause = message.clause(hit.first, hit.last)
        result.append(HiringAsk(sentence: number, first: clause.lowerBound, last: clause.upperBound))
        break
      }
    }
    return result
  }

  private static let adjectives: Set<String> = [
    "nouveau", "nouvelle", "nouvel", "new", "current", "actuel", "actuelle", "first", "premier", "premiere",
    "old", "ancien", "ancienne", "previous", "last", "dernier", "derniere", "dream", "favourite", "favorite",
    "prefere",
  ]

  /// "How have you found the new role?", "ton poste": the place they have is none that is asked for.
  private static func isTheirOwn(_ message: MessageAnalysis, _ hit: ConceptMatch) -> Bool {
    guard hit.concept == .hirePlace, hit.last - hit.first > 1 else { return false }
    let before = message.word(hit.last - 2)
    // "Tu as essayé avec un rôle tournant ?"
    if (max(hit.first, hit.last - 3)..<hit.last).contains(where: {
      ["avec", "with"].contains(message.word($0))
    }) {
      return true
    }
    if adjectives.contains(before) { return true }
    return ["votre", "ton", "your", "ta"].contains(before)
  }

  /// "Vous m'avez eue en stage en 2009", "you took me on as an intern".
  private static func isPast(_ message: MessageAnalysis, _ hit: ConceptMatch) -> Bool {
    let past: Set<String> = [
      "eu", "eue", "pris", "prise", "accueilli", "accueillie", "recu", "recue", "had", "took", "gave",
    ]
    return (hit.first..<hit.last).contains { past.contains(message.word($0)) }
  }

  /// "Your panel on hiring people": hiring is the subject.
  private static func followsPreposition(_ message: MessageAnalysis, _ hit: ConceptMatch) -> Bool {
    hit.first > 0 && message.tokens[hit.first - 1].classes.contains(.preposition)
  }

  /// "tu recrutes", "are you hiring", without the question mark.
  private static func startsWithReader(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    message.tokens[sentence.firstToken..<min(sentence.lastToken, sentence.firstToken + 3)].contains {
      !$0.classes.isDisjoint(with: .you)
    }
  }
}
