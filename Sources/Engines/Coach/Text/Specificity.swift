/// What in a message is particular to its recipient.
struct Specificity {
  /// Signs of something particular, with the place of the first of each.
  private(set) var signs: [Sign] = []

  enum Sign: Equatable {
    case shared, work, act, news, product, opening, sentBy, name, quotation, reference, knownFact, detail
  }

  var isPersonal: Bool { !signs.isEmpty }

  init(_ message: MessageAnalysis) {
    let indefinite: Set<String> = ["un", "une", "a", "an", "d", "des"]
    for (concept, sign) in [
      (Concept.shared, Sign.shared), (.yourWork, .work), (.yourAct, .act), (.yourNews, .news),
      (.productUse, .product), (.namedOpening, .opening), (.sentBy, .sentBy),
    ] {
      let hits = message.found(concept).filter { match in
        // "Avez-vous un poste à pourvoir ?" knows of no opening.
        !(sign == .opening
          && (indefinite.contains(message.word(match.first))
            || indefinite.contains(message.word(match.first - 1)))
          && message.hiringAsks.contains { $0.sentence == match.sentence })
      }
      .filter {
        message.sentences[$0.sentence].part == .body
          // "My work can be seen at …": nobody saw it there.
          && !(sign == .shared && ["be", "is", "are"].contains(message.word($0.first - 1)))
          && !(sign == .shared && Specificity.speaksOfSkills(message, $0.sentence)
            && !Specificity.hasReader(message, $0.sentence))
      }
      if hits.contains(where: { Specificity.saysSomething(message, $0, sign) }) { signs.append(sign) }
    }
    if Specificity.namesSomething(message) { signs.append(.name) }
    if Specificity.hasDetail(message) { signs.append(.detail) }
    if Specificity.linkNamesSubject(message) { signs.append(.product) }
    if Specificity.quotes(message) { signs.append(.quotation) }
    if Specificity.refers(message) { signs.append(.reference) }
    if Specificity.knowsFact(message) { signs.append(.knownFact) }
  }

  private static func hasReader(_ message: MessageAnalysis, _ sentence: Int) -> Bool {
    !message.classes(in: sentence).isDisjoint(with: .you.union(.we))
  }

  /// A pattern that ends in words which say nothing ("votre travail de développeur") is no sign.
  private static func saysSomething(_ message: MessageAnalysis, _ match: ConceptMatch, _ sign: Sign) -> Bool {
    switch sign {
    case .work, .act, .opening, .news:
      let end = min(message.sentences[match.sentence].lastToken, match.last + 8)
      return (match.first..<end).contains { index in
        let token = message.tokens[index]
        return token.foldedEnd - token.foldedStart > 2
          && token.classes.isDisjoint(with: sign == .opening ? plainOrDate : plain)
          || token.flags.contains(.number) && !isDuration(message, index)
      }
    case .product:
      // "I made a site for your company" names nothing of theirs; using it does.
      guard (match.first..<match.last).contains(where: { making.contains(message.word($0)) }),
        owners.contains(message.word(match.last - 1))
      else { return true }
      let end = min(message.sentences[match.sentence].lastToken, match.last + 3)
      return (match.last..<max(end, match.last)).contains { index in
        let token = message.tokens[index]
        return token.foldedEnd - token.foldedStart > 2
          && token.classes.isDisjoint(with: [.french, .english, .bland, .company])
      }
    case .shared:
      // "Depuis notre échange", "since we last spoke": true of anybody, unless the sentence says more.
      guard common.contains(message.word(match.first)) else { return true }
      return message.sentences[match.sentence].tokens.contains { index in
        let token = message.tokens[index]
        guard index > message.sentences[match.sentence].firstToken else { return false }
        return message.isRare(index) || token.flags.contains(.number)
          || token.flags.contains(.capital)
            && token.classes.isDisjoint(with: [.plainCapital, .french, .english])
          || !token.classes.isDisjoint(with: [.work, .event, .school, .technology])
      }
    default: return true
    }
  }

  private static let making: Set<String> = [
    "made", "built", "prepared", "prepare", "fait", "construit", "bricole",
  ]

  private static let plain: WordClasses = [.french, .english, .bland]
  private static let plainOrDate: WordClasses = [.french, .english, .bland, .month, .day]

  private static let durations: Set<String> = [
    "mois", "semaines", "semaine", "ans", "annees", "jours", "month", "months", "weeks", "week", "years",
    "year",
    "days", "minutes", "min", "mn", "h", "heures",
  ]

  /// "Un stage de 3 mois".
  private static func isDuration(_ message: MessageAnalysis, _ index: Int) -> Bool {
    durations.contains(message.word(index + 1))
  }

  /// Words that begin what is shared in many messages to anybody.
  private static let common: Set<String> = [
    "since", "depuis", "after", "apres", "when", "quand", "lorsque", "pendant", "during", "last", "la", "the",
    "derniere", "nous", "on", "we", "que", "qu", "from", "back",
  ]

  /// Whether a capitalised word in the middle of a sentence names something of the recipient's:
  /// not the recipient, the sender, a technology, a month, or merely the firm one would work for.
  private static func namesSomething(_ message: MessageAnalysis) -> Bool {
    names(message, skipFirms: true).contains {
      message.sentences[Int(message.tokens[$0].sentence)].part == .body
    }
  }

  /// Tokens that name something which is neither reader nor sender.
  static func names(_ message: MessageAnalysis, skipFirms: Bool) -> [Int] {
    let recipient = NameKeys.hashes(message.request.to)
    let greeted = greetedNames(message)
    var found: [Int] = []
    // "Does Orchardly have internships?": the firm one would work for, whichever it is.
    let hiring = skipFirms ? Set(message.hiringAsks.map(\.sentence)) : []
    for number in message.body where !hiring.contains(number) {
      let sentence = message.sentences[number]
      let classes = message.classes(in: number)
      // A question is put to the reader whether it says "you" or not; who is thanked or praised is the reader.
      let speaksOfReader =
        !classes.isDisjoint(with: .you.union(.we)) || sentence.isQuestion || message.has(.sentBy, in: number)
        || classes.contains(.thanks) || congratulates(message, sentence)
      for index in sentence.tokens {
        let token = message.tokens[index]
        guard token.flags.contains(.capital) || token.flags.contains(.camel) || token.flags.contains(.handle)
        else { continue }
        guard
          token.classes.isDisjoint(with: [
            .plainCapital, .technology, .day, .month, .french, .english, .honorific,
          ])
        else { continue }
        guard index > sentence.firstToken || token.flags.contains(.camel) || isPossessive(message, index)
        else { continue }
        if token.flags.contains(.allCaps), isShouted(message, sentence) { continue }
        let hash = Vocabulary.hash(message.bytes(of: token))
        if recipient.contains(hash) || greeted.contains(hash) || message.isSender.contains(hash) { continue }
        if introducesSender(message, index, sentence.firstToken) { continue }
        if signsOff(message, index, sentence) { continue }
        if skipFirms {
          guard speaksOfReader || message.kind == .pitchEmail else { continue }
          if speaksOfSender(message, index) { continue }
          if followsJobWord(message, index, sentence.firstToken) { continue }
        }
        found.append(index)
      }
    }
    return found
  }

  /// Skills, papers, or three technologies in one sentence.
  private static func speaksOfSkills(_ message: MessageAnalysis, _ sentence: Int) -> Bool {
    message.has(.ownSkill, in: sentence) || message.has(.ownDocument, in: sentence)
      || message.tokens[message.sentences[sentence].tokens].filter { $0.classes.contains(.technology) }.count
        >= 3
  }

  private static let congratulations: Set<String> = [
    "congrats", "congratulations", "bravo", "felicitations", "chapeau", "kudos", "hats", "props", "mabrouk",
    "respect", "gg",
  ]

  /// "Congrats on the 2.0 of Fieldnote": said of what the reader did, also without a "you".
  private static func congratulates(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    sentence.tokens.prefix(4).contains { congratulations.contains(message.word($0)) }
  }

  /// Three uncommon words in sentences that are not about the sender's own skills: a message for
  /// anyone is made of common ones.
  private static func hasDetail(_ message: MessageAnalysis) -> Bool {
    var rare = 0
    for number in message.body {
      // "I built a counter into your pattern editor": of one's own work, what is theirs counts.
      let isOwnWork = speaksOfSkills(message, number)
      let isReaders = !message.classes(in: number).isDisjoint(with: .you.union(.we))
      for index in message.sentences[number].tokens
      where message.isRare(index) || message.kind == .pitchEmail && isNamedThing(message, index) {
        // "Your café finder", "ton dessin": a thing of theirs that is no common one.
        let isTheirs = isOwned(message, index, message.sentences[number].firstToken)
        if isOwnWork, !isTheirs { continue }
        // What a pitch was made for is named as theirs.
        if isTheirs, message.kind == .pitchEmail { return true }
        rare += (isReaders ? 2 : 1) + (isTheirs ? 2 : 0)
      }
    }
    return rare >= message.request.settings.detailPoints
  }

  /// "Your café finder": a noun of theirs that is neither common nor the company itself.
  private static func isNamedThing(_ message: MessageAnalysis, _ index: Int) -> Bool {
    let token = message.tokens[index]
    return token.foldedEnd - token.foldedStart >= 3 && index > 0 && owners.contains(message.word(index - 1))
      && token.classes.isDisjoint(with: [
        .bland, .company, .jobWord, .french, .english, .timeWord, .honorific, .thanks, .skill,
      ])
  }

  private static let owners: Set<String> = [
    "votre", "vos", "ton", "ta", "tes", "your", "notre", "nos", "our",
  ]

  private static func isOwned(_ message: MessageAnalysis, _ index: Int, _ first: Int) -> Bool {
    (max(first, index - 2)..<index).contains { owners.contains(message.word($0)) }
  }

  /// The page of a pitch bears the name of what it was made for, and the text speaks of that (A13).
  private static func linkNamesSubject(_ message: MessageAnalysis) -> Bool {
    guard message.kind == .pitchEmail else { return false }
    var words: Set<String> = []
    for token in message.tokens where token.flags.contains(.link) {
      let address = message.text(in: Int(token.start)..<Int(token.end))
      guard let slash = address.lastIndex(of: "/") else { continue }
      var bytes: [UInt8] = []
      for scalar in address[slash...].unicodeScalars where ScalarFolding.kind(scalar.value) == .letter {
        ScalarFolding.append(scalar.value, to: &bytes)
      }
      if bytes.count >= 4 { words.insert(String(decoding: bytes, as: UTF8.self)) }
    }
    guard !words.isEmpty else { return false }
    return message.body.contains { number in
      message.sentences[number].tokens.contains { index in
        let token = message.tokens[index]
        return !token.flags.contains(.link)
          && token.classes.isDisjoint(with: [.bland, .work, .skill, .jobWord])
          && words.contains(message.word(index))
          && !message.isSender.contains(Vocabulary.hash(message.bytes(of: token)))
      }
    }
  }

  private static func isShouted(_ message: MessageAnalysis, _ sentence: Sentence) -> Bool {
    let caps = message.tokens[sentence.tokens].filter { $0.flags.contains(.allCaps) }.count
    return caps * 2 > sentence.tokens.count
  }

  /// "Voltgrid's map": the possessive makes a name of a word at the head of a sentence.
  private static func isPossessive(_ message: MessageAnalysis, _ index: Int) -> Bool {
    guard index + 1 < message.tokens.count, message.tokens[index].symbols[0] < 0 else { return false }
    return message.word(index + 1) == "s" && message.tokens[index + 1].flags.contains(.elided)
  }

  private static func greetedNames(_ message: MessageAnalysis) -> Set<UInt64> {
    guard let greeting = message.greeting else { return [] }
    return Set(
      message.tokens[message.sentences[greeting].tokens].map { Vocabulary.hash(message.bytes(of: $0)) })
  }

  /// "je m'appelle Amine Bel", "I'm Amine from Rennes", "je suis Amine".
  private static func introducesSender(_ message: MessageAnalysis, _ index: Int, _ first: Int) -> Bool {
    var place = index - 1
    while place >= first, message.tokens[place].flags.contains(.capital),
      message.tokens[place].classes.isDisjoint(with: .function)
    {
      place -= 1
    }
    guard place >= first else { return false }
    let word = String(decoding: message.bytes(of: message.tokens[place]), as: UTF8.self)
    return ["appelle", "suis", "m", "am", "is", "prenomme", "name"].contains(word)
      && message.tokens[max(first, place - 2)...place].contains { !$0.classes.isDisjoint(with: .selfWord) }
  }

  /// "Diplômée de Polytechnique, …": the clause is about the sender alone.
  private static func speaksOfSender(_ message: MessageAnalysis, _ index: Int) -> Bool {
    var classes: WordClasses = []
    for place in message.clause(index, index + 1) { classes.formUnion(message.tokens[place].classes) }
    return !classes.isDisjoint(with: .selfWord) && classes.isDisjoint(with: .you.union(.we))
      && classes.contains(.skill)
  }

  /// "… dans l'attente de votre retour, cordialement, Manon": the last words, after a comma.
  private static func signsOff(_ message: MessageAnalysis, _ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.lastToken == message.tokens.count, sentence.lastToken - index <= 3 else { return false }
    let tail = index..<sentence.lastToken
    guard message.tokens[tail].allSatisfy({ $0.flags.contains(.capital) }) else { return false }
    return stride(from: index, through: max(sentence.firstToken, index - 2), by: -1).contains {
      message.tokens[$0].flags.contains(.commaBefore)
    }
      && (sentence.tokens.count <= 4
        || message.classes(in: Int(message.tokens[index].sentence)).contains(.closingWord)
        || message.has(.closing, in: Int(message.tokens[index].sentence)))
  }

  private static func followsJobWord(_ message: MessageAnalysis, _ index: Int, _ first: Int) -> Bool {
    for place in stride(from: index - 1, through: max(first, index - 6), by: -1) {
      if message.tokens[place].classes.contains(.jobWord) { return true }
    }
    return false
  }

  /// A title in quotation marks, two words or more.
  private static func quotes(_ message: MessageAnalysis) -> Bool {
    var run = 0
    for token in message.tokens where message.sentences[Int(token.sentence)].part == .body {
      run = token.flags.contains(.quoted) ? run + 1 : 0
      if run >= 2 { return true }
    }
    return false
  }

  /// An issue or pull request by number, a version, a code span.
  private static func refers(_ message: MessageAnalysis) -> Bool {
    if !message.code.isEmpty { return true }
    for token in message.tokens where message.sentences[Int(token.sentence)].part == .body {
      if token.flags.contains(.hashBefore), token.flags.contains(.number) { return true }
      if token.flags.contains(.number), message.bytes(of: token).contains(0x2E) { return true }
    }
    return false
  }

  private static func knowsFact(_ message: MessageAnalysis) -> Bool {
    for fact in message.request.knownFacts {
      let wanted = NameKeys.words(fact)
      guard !wanted.isEmpty else { continue }
      let hashes = wanted.map { Vocabulary.hash($0) }
      let tokens = message.tokens
      guard tokens.count >= hashes.count else { continue }
      for start in 0...(tokens.count - hashes.count)
      where hashes.indices.allSatisfy({ Vocabulary.hash(message.bytes(of: tokens[start + $0])) == hashes[$0] }
      ) {
        return true
      }
    }
    return false
  }
}
