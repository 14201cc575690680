/// Cuts a message into tokens and sentences.
///
/// There is no system segmentation on Linux, and this text has its own habits: elisions and
/// inversions (`auriez-vous`, `j'ai`), inclusive writing (`développeur·euse`), links, handles,
/// curly quotes, emoji in place of full stops.
struct Tokenizer {
  let scalars: [UInt32]
  let lexicon: Lexicon
  private(set) var folded: [UInt8] = []
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  /// Code spans and blocks.
  private(set) var code: [Range<Int>] = []

  static let longestSentence = 160

  private var pending: TokenFlags = []
  private var sentenceStart = 0
  private var inQuotes = false
  private var lineStart = 0

  init(scalars: [UInt32], lexicon: Lexicon) {
    self.scalars = scalars
    self.lexicon = lexicon
    tokens.reserveCapacity(scalars.count / 5 + 4)
    folded.reserveCapacity(scalars.count)
  }

  mutating func run(_ lines: [MessageLine]) {
    for (number, line) in lines.enumerated() {
      guard line.part != .quote, line.part != .code, !line.isBlank else {
        if line.part == .code { code.append(line.start..<line.end) }
        closeSentence(end: nil)
        continue
      }
      lineStart = line.textStart
      scan(line.textStart, line.end)
      let next = number + 1 < lines.count ? lines[number + 1] : nil
      if breaksAfter(line, next) { closeSentence(end: nil) } else { pending.insert(.newlineBefore) }
      inQuotes = false
    }
    closeSentence(end: nil)
  }

  /// Whether a line end is also the end of a sentence: hard-wrapped text goes on.
  private func breaksAfter(_ line: MessageLine, _ next: MessageLine?) -> Bool {
    guard let next, !next.isBlank, next.part == line.part else { return true }
    if line.end - line.start < 48 { return true }
    let first = scalars[next.textStart]
    switch ScalarFolding.kind(first) {
    case .letter: return ScalarFolding.isUpper(first) && line.end - line.start < 60
    case .digit: return false
    default: return true
    }
  }

  private mutating func scan(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let scalar = scalars[index]
      switch ScalarFolding.kind(scalar) {
      case .letter, .digit:
        if isRunStart(index), let stop = link(index, end) {
          index = stop
          continue
        }
        index = word(index, end)
      case .space, .invisible, .newline: index += 1
      case .apostrophe:
        if scalar == 0x60, let stop = codeSpan(index, end) {
          index = stop
          continue
        }
        index += 1
      case .hyphen:
        if index == start || index + 1 >= end || ScalarFolding.kind(scalars[index - 1]) == .space {
          pending.insert(.dashBefore)
        }
        index += 1
      case .emoji:
        index += 1
      case .other: index = punctuation(index, end)
      }
    }
  }

  private func isRunStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    switch ScalarFolding.kind(before) {
    case .space, .newline, .invisible: return true
    case .other: return before != 0x2E && before != 0x2F && before != 0x40
    default: return false
    }
  }

  /// A link or address that begins here; the token is made, the place after it returned.
  private mutating func link(_ start: Int, _ end: Int) -> Int? {
    guard let (kind, stop) = LinkScanner.scan(scalars, start, end) else { return nil }
    append(start, stop, kind, foldedFrom: folded.count)
    return stop
  }

  /// `code`: kept out of the tokens.
  private mutating func codeSpan(_ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < end, scalars[index] != 0x60 { index += 1 }
    guard index < end, index > start + 1 else { return nil }
    code.append(start..<(index + 1))
    return index + 1
  }

  private mutating func word(_ start: Int, _ end: Int) -> Int {
    let from = folded.count
    var flags = pending.union(glue(start))
    var index = start
    var letters = 0
    var capitals = 0
    var digits = 0
    var capitalInside = false
    var wordEnd = start
    var grave = false
    loop: while index < end {
      let scalar = scalars[index]
      switch ScalarFolding.kind(scalar) {
      case .letter:
        if digits > 0, letters == 0 { break loop }
        if ScalarFolding.isUpper(scalar) {
          capitals += 1
          if letters > 0 { capitalInside = true }
        }
        if scalar == 0xF9 || scalar == 0xD9 { grave = true }
        letters += 1
      case .digit: digits += 1
      case .invisible:
        index += 1
        continue loop
      case .other
      where digits > 0 && letters == 0 && (scalar == 0x2E || scalar == 0x2C)
        && index + 1 < end && ScalarFolding.kind(scalars[index + 1]) == .digit:
        folded.append(0x2E)
        index += 1
        wordEnd = index
        continue loop
      default: break loop
      }
      ScalarFolding.append(scalar, to: &folded)
      index += 1
      wordEnd = index
    }
    if capitals > 0, ScalarFolding.isUpper(scalars[start]) { flags.insert(.capital) }
    if capitals == letters, letters > 1 { flags.insert(.allCaps) }
    if capitalInside, capitals < letters { flags.insert(.camel) }
    if digits > 0 { flags.insert(letters == 0 ? .number : .hasDigit) }
    if grave, folded.count - from == 2, folded[from] == 0x6F { flags.insert(.whereAccent) }
    if letters > 2 { wordEnd = InclusiveWriting.end(scalars, wordEnd, end) }
    append(start, wordEnd, flags, foldedFrom: from)
    return max(wordEnd, index)
  }

  private func glue(_ start: Int) -> TokenFlags {
    guard start > 0, let last = tokens.last, Int(last.end) < start else { return [] }
    let before = scalars[start - 1]
    switch ScalarFolding.kind(before) {
    case .apostrophe: return Int(last.end) == start - 1 ? .elided : []
    case .hyphen: return Int(last.end) == start - 1 ? .hyphened : []
    case .other: return Int(last.end) == start - 1 && before != 0x2C ? .glued : []
    default: return []
    }
  }

  private mutating func append(_ start: Int, _ end: Int, _ flags: TokenFlags, foldedFrom: Int) {
    var flags = flags.union(pending)
    if inQuotes { flags.insert(.quoted) }
    if tokens.count == sentenceStart { flags.insert(.first) }
    pending = []
    var token = Token(
      start: Int32(start), end: Int32(end), foldedStart: Int32(foldedFrom), foldedEnd: Int32(folded.count),
      flags: flags)
    if flags.contains(.link) {
      token.symbols[0] = lexicon.linkSymbol
    } else if flags.contains(.number) {
      let found = lexicon.vocabulary.lookup(folded[foldedFrom...], mayBeSlip: false)
      token.symbols = found.symbols
      token.symbols[3] = lexicon.numberSymbol
      token.classes = found.classes
    } else if flags.contains(.whereAccent) {
      token.symbols[0] = lexicon.whereSymbol
      token.classes = lexicon.vocabulary.facts(lexicon.whereSymbol).classes
    } else if flags.isDisjoint(with: [.email, .handle]) {
      let mayBeSlip = !flags.contains(.capital) || flags.contains(.first) || flags.contains(.allCaps)
      let found = lexicon.vocabulary.lookup(folded[foldedFrom...], mayBeSlip: mayBeSlip)
      token.symbols = found.symbols
      token.classes = found.classes
      if found.symbols[0] >= 0, let pair = lexicon.vocabulary.pairs[found.symbols[0]] {
        let first = lexicon.vocabulary.facts(pair.0)
        token.symbols = first.symbols
        token.classes = first.classes
        tokens.append(token)
        let second = lexicon.vocabulary.facts(pair.1)
        token.symbols = second.symbols
        token.classes = second.classes
        token.flags.remove(.first)
      }
    }
    if flags.contains(.capital), token.symbols[3] < 0,
      token.classes.isDisjoint(with: [.plainCapital, .french, .english])
    {
      token.symbols[3] = lexicon.capitalSymbol
    }
    tokens.append(token)
    if tokens.count - sentenceStart >= Tokenizer.longestSentence { closeSentence(end: nil) }
  }

  private mutating func punctuation(_ index: Int, _ end: Int) -> Int {
    switch scalars[index] {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203D, 0x2047...0x2049: return stop(index, end)
    case 0x2C, 0x3B: pending.insert(.commaBefore)
    case 0x3A: pending.insert(.colonBefore)
    case 0x28, 0x5B: pending.insert(.parenBefore)
    case 0x23:
      pending.insert(.hashBefore)
    case 0x40:
      if index + 1 < end, ScalarFolding.kind(scalars[index + 1]) == .letter { return handle(index, end) }
    case 0xAB, 0x201C, 0x201E: inQuotes = true
    case 0xBB, 0x201D: inQuotes = false
    case 0x22: inQuotes.toggle()
    case 0x2012...0x2015: pending.insert(.dashBefore)
    default: break
    }
    return index + 1
  }

  private mutating func handle(_ start: Int, _ end: Int) -> Int {
    var index = start + 1
    while index < end {
      let kind = ScalarFolding.kind(scalars[index])
      guard kind == .letter || kind == .digit || [0x5F, 0x2E, 0x2D, 0x40].contains(scalars[index]) else {
        break
      }
      index += 1
    }
    while index > start + 1, [0x2E, 0x2D, 0x40].contains(scalars[index - 1]) { index -= 1 }
    let from = folded.count
    for place in (start + 1)..<index { ScalarFolding.append(scalars[place], to: &folded) }
    append(start, index, .handle, foldedFrom: from)
    return index
  }

  /// Full stops, question and exclamation marks: the end of a sentence or not.
  private mutating func stop(_ start: Int, _ end: Int) -> Int {
    var index = start
    var question = false
    var exclamation = false
    var points = 0
    while index < end {
      switch scalars[index] {
      case 0x2E: points += 1
      case 0x2026: points += 3
      case 0x21: exclamation = true
      case 0x3F: question = true
      case 0x203D, 0x2047...0x2049: question = true
      case 0x20, 0xA0, 0x202F:  // "? !" in French
        guard index + 1 < end, scalars[index + 1] == 0x3F || scalars[index + 1] == 0x21 else {
          return finish(index, end, start, question, exclamation, points)
        }
      default: return finish(index, end, start, question, exclamation, points)
      }
      index += 1
    }
    return finish(index, end, start, question, exclamation, points)
  }

  private mutating func finish(
    _ index: Int, _ end: Int, _ start: Int, _ question: Bool, _ exclamation: Bool, _ points: Int
  ) -> Int {
    var closing = index
    while closing < end, [0x29, 0xBB, 0x201D, 0x22].contains(scalars[closing]) { closing += 1 }
    // "(!)"
    if start > 0, scalars[start - 1] == 0x28, !(tokens.count > sentenceStart && question) { return index }
    if !question, !exclamation, !endsSentence(start, index, end, points) { return index }
    if closing > index { inQuotes = false }
    closeSentence(end: closing, question: question, exclamation: exclamation)
    return closing
  }

  private func endsSentence(_ start: Int, _ after: Int, _ end: Int, _ points: Int) -> Bool {
    var next = after
    while next < end, [.space, .invisible].contains(ScalarFolding.kind(scalars[next])) { next += 1 }
    guard next < end else { return true }
    let nextUpper = ScalarFolding.isUpper(scalars[next])
    if points > 1 { return nextUpper }
    // ".NET", ".env": the point begins a name.
    if next == after, start > 0, ScalarFolding.kind(scalars[start - 1]) == .space,
      ScalarFolding.kind(scalars[next]) == .letter
    {
      return false
    }
    guard let last = tokens.last, Int(last.end) == start else { return nextUpper }
    if next == after {  // no space: a name such as Node.js, a number, or a space forgotten
      let kind = ScalarFolding.kind(scalars[next])
      guard kind == .letter else { return kind == .emoji }
      return nextUpper && last.end - last.start > 2 && last.flags.isDisjoint(with: [.capital, .number])
    }
    if last.flags.contains(.number), Int(last.start) == lineStart { return false }  // "1. first"
    let length = last.foldedEnd - last.foldedStart
    if length == 1, last.flags.contains(.capital), !last.classes.contains(.selfEnglish),
      !last.flags.contains(.hyphened)
    {
      return false
    }
    if last.classes.contains(.honorific), length <= 3 { return false }
    if lexicon.abbreviations.contains(last.symbols[0]) {
      return nextUpper && length > 2 && !last.flags.contains(.capital)
    }
    return true
  }

  private mutating func closeSentence(end: Int?, question: Bool = false, exclamation: Bool = false) {
    defer { pending = [] }
    guard tokens.count > sentenceStart else {
      // "Recrutez-vous\n?" and "… 🙂 ?" belong to what stands before.
      if question, let last = sentences.indices.last, end != nil { sentences[last].isQuestion = true }
      return
    }
    let number = Int32(sentences.count)
    for index in sentenceStart..<tokens.count { tokens[index].sentence = number }
    let last = end ?? Int(tokens[tokens.count - 1].end)
    sentences.append(
      Sentence(
        start: tokens[sentenceStart].start, end: Int32(last), firstToken: sentenceStart,
        lastToken: tokens.count,
        isQuestion: question, isExclamation: exclamation))
    sentenceStart = tokens.count
  }
}
