/// A message read once for all rules: tokens, sentences, parts, language, concepts, requests.
final class MessageAnalysis {
  let request: CoachRequest
  let scalars: [UInt32]
  let lines: [MessageLine]
  let folded: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  let code: [Range<Int>]
  /// By concept, then by place.
  let matches: [ConceptMatch]
  /// Where each concept's matches begin.
  private let conceptStarts: [Int]
  let language: String
  let lexicon: Lexicon
  private let concepts: ConceptSet
  /// Sentences of the body, in order: greeting, closing, signature and subject are none.
  let body: [Int]
  let greeting: Int?

  var kind: MessageKind { request.kind }

  init(_ request: CoachRequest) {
    self.request = request
    lexicon = Lexicon.shared
    scalars = request.text.unicodeScalars.map(\.value)
    var lines = LineReader.lines(of: scalars)
    MessageLayout.markSubject(&lines, scalars)
    var tokenizer = Tokenizer(scalars: scalars, lexicon: lexicon)
    tokenizer.run(lines)
    folded = tokenizer.folded
    code = tokenizer.code
    var tokens = tokenizer.tokens
    var sentences = tokenizer.sentences
    MessageLayout.assignParts(&sentences, &tokens, lines, scalars)
    self.lines = lines
    self.tokens = tokens
    self.sentences = sentences
    let found = lexicon.machine.matches(in: tokens, sentences: sentences)
    var concepts = ConceptSet()
    var starts = [Int](repeating: 0, count: Concept.allCases.count + 1)
    for match in found {
      concepts.insert(match.concept)
      starts[Int(match.concept.rawValue) + 1] += 1
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var sorted = found
    for match in found {
      sorted[next[Int(match.concept.rawValue)]] = match
      next[Int(match.concept.rawValue)] += 1
    }
    matches = sorted
    conceptStarts = starts
    self.concepts = concepts
    body = sentences.indices.filter { sentences[$0].part == .body }
    greeting = sentences.firstIndex { $0.part == .greeting }
    language = MessageLanguage.script(of: scalars) ?? MessageLanguage.language(of: tokens, sentences)
  }

  /// Whether the coach knows the message's language, or it is too short to tell.
  var isReadable: Bool { ["fr", "en", "mul", "und"].contains(language) }

  func has(_ concept: Concept) -> Bool { concepts.contains(concept) }

  private func slice(_ concept: Concept) -> ArraySlice<ConceptMatch> {
    matches[conceptStarts[Int(concept.rawValue)]..<conceptStarts[Int(concept.rawValue) + 1]]
  }

  /// The matches of a concept in one sentence: they stand in order, so two halvings find them.
  private func slice(_ concept: Concept, _ sentence: Int) -> ArraySlice<ConceptMatch> {
    let low = conceptStarts[Int(concept.rawValue)]
    let high = conceptStarts[Int(concept.rawValue) + 1]
    func first(from: Int, atLeast wanted: Int) -> Int {
      var (left, right) = (from, high)
      while left < right {
        let middle = (left + right) / 2
        if matches[middle].sentence < wanted { left = middle + 1 } else { right = middle }
      }
      return left
    }
    let start = first(from: low, atLeast: sentence)
    return matches[start..<first(from: start, atLeast: sentence + 1)]
  }

  /// Matches of a concept outside subject and signature.
  func found(_ concept: Concept) -> [ConceptMatch] {
    guard concepts.contains(concept) else { return [] }
    return slice(concept).filter { isSpoken($0.sentence) }
  }

  func found(_ concept: Concept, in sentence: Int) -> [ConceptMatch] {
    guard concepts.contains(concept) else { return [] }
    return Array(slice(concept, sentence))
  }

  func has(_ concept: Concept, in sentence: Int) -> Bool {
    concepts.contains(concept) && !slice(concept, sentence).isEmpty
  }

  /// Greeting, body and closing: what the sender says to the reader.
  func isSpoken(_ sentence: Int) -> Bool {
    switch sentences[sentence].part {
    case .body, .greeting, .closing: true
    default: false
    }
  }

  func range(_ match: ConceptMatch) -> Range<Int> { range(match.first, match.last) }

  /// Scalars from the first token to the one before `last`; with the final punctuation when that
  /// is the last of its sentence.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    let end = max(first, last - 1)
    let sentence = sentences[Int(tokens[end].sentence)]
    let reachesEnd = end == sentence.lastToken - 1 && last - first > 1
    return Int(tokens[first].start)..<Int(reachesEnd ? sentence.end : tokens[end].end)
  }

  func range(ofSentence number: Int) -> Range<Int> {
    Int(sentences[number].start)..<Int(sentences[number].end)
  }

  func text(in range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[range] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { folded[Int(token.foldedStart)..<Int(token.foldedEnd)] }

  /// The folded word of a token.
  func word(_ index: Int) -> String {
    guard tokens.indices.contains(index) else { return "" }
    return String(decoding: bytes(of: tokens[index]), as: UTF8.self)
  }

  /// The clause around some tokens: to the comma, colon or dash on both sides, in one sentence.
  func clause(_ first: Int, _ last: Int) -> Range<Int> {
    let sentence = sentences[Int(tokens[first].sentence)]
    let breaks: TokenFlags = [.commaBefore, .colonBefore, .dashBefore, .parenBefore]
    var start = first
    while start > sentence.firstToken, tokens[start].flags.isDisjoint(with: breaks) { start -= 1 }
    var end = max(last, first + 1)
    while end < sentence.lastToken, tokens[end].flags.isDisjoint(with: breaks) { end += 1 }
    return start..<end
  }

  /// A content word that the lexicons do not know as common: what generic messages lack.
  func isRare(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.foldedEnd - token.foldedStart >= 4, sentences[Int(token.sentence)].part == .body else {
      return false
    }
    return token.classes.isDisjoint(with: MessageAnalysis.common)
      && token.flags.isDisjoint(with: [.number, .link, .email, .handle])
  }

  private static let common: WordClasses = [
    .french, .english, .bland, .technology, .skill, .praiseFiller, .talk, .thanks, .jobWord, .company,
    .companyVerb, .day,
    .month, .timeWord, .givenName, .honorific, .greetingWord, .closingWord, .school, .negation, .auxiliary,
    .determiner,
    .preposition, .plainCapital,
  ]

  private static let bothOn: WordClasses = [.we, .french, .english]
  private var isEnglish: Bool { language == "en" }

  func classes(in sentence: Int) -> WordClasses {
    var all: WordClasses = []
    for index in sentences[sentence].tokens {
      var classes = tokens[index].classes
      // The French "on" is a we, the English one is not.
      if isEnglish, classes.isSuperset(of: MessageAnalysis.bothOn) { classes.remove(.we) }
      all.formUnion(classes)
    }
    return all
  }

  // MARK: Computed once, when a rule asks

  lazy var requests: [Request] = RequestReader.requests(in: self)
  lazy var hiringAsks: [HiringAsk] = RequestReader.hiringAsks(in: self)
  lazy var specificity: Specificity = Specificity(self)
  lazy var wordCount: Int = WordCount.count(self)
  lazy var hasLink: Bool = tokens.contains { $0.flags.contains(.link) } || WordCount.hasAutolink(self)
  lazy var isSender: Set<UInt64> = MessageLayout.senderNames(self)
}
