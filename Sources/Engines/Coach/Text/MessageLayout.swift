/// Finds subject, greeting, closing and signature.
enum MessageLayout {
  private static let subjectWords: Set<String> = ["objet", "subject", "sujet", "object", "re", "tr", "fwd"]

  /// A first line `Objet :` or `Subject:`.
  static func markSubject(_ lines: inout [MessageLine], _ scalars: [UInt32]) {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), lines[first].part == .body else { return }
    var bytes: [UInt8] = []
    for index in lines[first].textStart..<min(lines[first].end, lines[first].textStart + 12) {
      let scalar = scalars[index]
      switch ScalarFolding.kind(scalar) {
      case .letter: ScalarFolding.append(scalar, to: &bytes)
      case .space, .invisible: continue
      default:
        if scalar == 0x2A { continue }  // **Objet :**
        if scalar == 0x3A, subjectWords.contains(String(decoding: bytes, as: UTF8.self)) {
          lines[first].part = .subject
        }
        return
      }
    }
  }

  static func assignParts(
    _ sentences: inout [Sentence], _ tokens: inout [Token], _ lines: [MessageLine], _ scalars: [UInt32]
  ) {
    var line = 0
    for index in sentences.indices {
      while line + 1 < lines.count, lines[line].end < Int(sentences[index].start) { line += 1 }
      let part = lines[line].part
      sentences[index].part = part == .subject || part == .signature ? part : .body
    }
    splitGreeting(&sentences, &tokens)
    markClosing(&sentences, tokens, lines)
    markTrailingName(&sentences, tokens)
  }

  /// Makes a sentence of its own of "Bonjour Marie," and the like.
  private static func splitGreeting(_ sentences: inout [Sentence], _ tokens: inout [Token]) {
    guard let first = sentences.firstIndex(where: { $0.part == .body }) else { return }
    let sentence = sentences[first]
    guard let end = greetingEnd(sentence, tokens) else { return }
    guard end < sentence.lastToken else {
      sentences[first].part = .greeting
      return
    }
    var greeting = sentence
    greeting.lastToken = end
    greeting.end = tokens[end - 1].end
    greeting.isQuestion = false
    greeting.isExclamation = false
    greeting.part = .greeting
    var rest = sentence
    rest.firstToken = end
    rest.start = tokens[end].start
    sentences[first] = rest
    sentences.insert(greeting, at: first)
    for number in (first + 1)..<sentences.count {
      for index in sentences[number].tokens { tokens[index].sentence = Int32(number) }
    }
    tokens[end].flags.insert(.first)
  }

  /// Words a greeting may hold that are no names.
  private static func mayBeGreeted(_ token: Token) -> Bool {
    token.classes.contains(.honorific) || token.classes.contains(.hole)
      || (token.classes.isDisjoint(with: [.french, .english]))
  }

  private static func greetingEnd(_ sentence: Sentence, _ tokens: [Token]) -> Int? {
    let first = sentence.firstToken
    let limit = min(sentence.lastToken, first + 9)
    var start = first
    if tokens[first].classes.contains(.greetingWord) {
      start = first + 1
    } else if first + 1 < sentence.lastToken, isGoodMorning(tokens[first], tokens[first + 1]) {
      start = first + 2
    } else {
      return vocativeEnd(sentence, tokens)
    }
    guard start < sentence.lastToken else { return sentence.lastToken }
    // "Bonjour," alone; "Hello there" and the like run to the comma.
    for index in start..<limit
    where tokens[index].flags.isDisjoint(with: [.commaBefore, .dashBefore, .newlineBefore, .colonBefore])
      == false
    {
      // "Madame, Monsieur," is one greeting.
      if tokens[index].classes.contains(.honorific), tokens[index].flags.contains(.commaBefore) { continue }
      return index
    }
    if limit == sentence.lastToken, sentence.lastToken - first <= 4, !sentence.isQuestion {
      return sentence.lastToken
    }
    // No comma: the greeting ends where a clause begins.
    for index in start..<limit {
      let token = tokens[index]
      if !token.classes.isDisjoint(with: [
        .selfFrench, .selfEnglish, .you, .we, .auxiliary, .interrogative, .negation,
      ]),
        !token.classes.contains(.honorific)
      {
        return index
      }
      if !token.classes.isDisjoint(with: .function), !token.flags.contains(.capital),
        !token.classes.contains(.honorific)
      {
        return index
      }
    }
    return start
  }

  private static func isGoodMorning(_ first: Token, _ second: Token) -> Bool {
    first.classes.contains(.praiseFiller) && second.classes.contains(.timeWord)
      && !second.classes.contains(.french)
  }

  /// "Marie, j'ai lu…" or "Paul,\n": one to three names and a comma.
  private static func vocativeEnd(_ sentence: Sentence, _ tokens: [Token]) -> Int? {
    let first = sentence.firstToken
    // "Bravo Karim," praises.
    if tokens[first].classes.contains(.praiseFiller), !tokens[first].classes.contains(.givenName) {
      return nil
    }
    for index in first..<min(sentence.lastToken, first + 4) {
      let token = tokens[index]
      if index > first, token.flags.contains(.commaBefore) {
        // "Madame, Monsieur," is one greeting.
        if token.classes.contains(.honorific), tokens[index - 1].classes.contains(.honorific) { continue }
        return tokens[first..<index].contains {
          $0.classes.contains(.givenName) || $0.classes.contains(.honorific)
        }
          ? index : nil
      }
      guard token.flags.contains(.capital),
        token.classes.isDisjoint(with: .function) || token.classes.contains(.honorific)
      else { return nil }
    }
    if sentence.lastToken - first <= 3, tokens[first].classes.contains(.honorific) {
      return sentence.lastToken
    }
    return nil
  }

  /// The closing line and, below it, the signature.
  private static func markClosing(_ sentences: inout [Sentence], _ tokens: [Token], _ lines: [MessageLine]) {
    guard let body = sentences.lastIndex(where: { $0.part == .body }) else { return }
    var number = body
    var closing: Int?
    while number >= max(1, body - 6) {
      let sentence = sentences[number]
      guard sentence.part == .body, !sentence.isQuestion, sentence.tokens.count <= 9 else { break }
      if closes(sentence, tokens) { closing = number }
      number -= 1
    }
    guard let closing else { return }
    sentences[closing].part = .closing
    for number in (closing + 1)..<max(closing + 1, body + 1) where sentences[number].part == .body {
      let first = tokens[sentences[number].firstToken]
      if first.classes.contains(.closingWord) {
        sentences[number].part = .closing
      } else if sentences[number].tokens.count <= 8, !first.classes.contains(.selfFrench),
        !first.classes.contains(.selfEnglish), !sentences[number].isExclamation,
        !tokens[sentences[number].tokens].contains(where: { !$0.classes.isDisjoint(with: .you) })
      {
        sentences[number].part = .signature
      }
    }
  }

  /// "Cordialement, …", "All the best, …", "Take care".
  private static func closes(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    guard sentence.tokens.count <= 7 else { return false }
    let first = sentence.firstToken
    if tokens[first].classes.contains(.closingWord) { return true }
    return (first + 1..<min(sentence.lastToken, first + 3)).contains { index in
      tokens[index].classes.contains(.closingWord)
        && (index + 1 == sentence.lastToken
          || !tokens[index + 1].flags.isDisjoint(with: [.commaBefore, .newlineBefore, .dashBefore]))
    }
  }

  /// "… cette semaine ? Amine": a name alone at the end.
  private static func markTrailingName(_ sentences: inout [Sentence], _ tokens: [Token]) {
    guard let last = sentences.lastIndex(where: { $0.part == .body }), last > 0,
      !sentences[(last + 1)...].contains(where: { $0.part == .closing })
    else { return }
    let sentence = sentences[last]
    guard sentence.tokens.count <= 4, !sentence.isQuestion, !sentence.isExclamation else { return }
    let names = tokens[sentence.tokens].filter {
      $0.flags.contains(.capital) && $0.classes.isDisjoint(with: [.french, .english, .praiseFiller])
        || $0.classes.contains(.givenName)
    }
    if names.count == sentence.tokens.count, sentences[last].tokens.count > 0,
      names.contains(where: { $0.classes.contains(.givenName) }) || names.count <= 2
    {
      sentences[last].part = .signature
    }
  }

  /// Hashes of the names in the signature and after "je m'appelle".
  static func senderNames(_ message: MessageAnalysis) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for sentence in message.sentences where sentence.part == .signature || sentence.part == .closing {
      for token in message.tokens[sentence.tokens] where token.flags.contains(.capital) {
        names.insert(Vocabulary.hash(message.bytes(of: token)))
      }
    }
    return names
  }
}
