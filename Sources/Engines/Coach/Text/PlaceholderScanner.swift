/// Finds the holes that a template left.
enum PlaceholderScanner {
  /// More holes than this teach nothing new.
  private static let most = 50

  static func holes(in message: MessageAnalysis) -> [Range<Int>] {
    let scalars = message.scalars
    var holes: [Range<Int>] = []
    var nextCode = 0
    for line in message.lines where line.part != .quote && line.part != .code && !line.isBlank {
      var index = line.textStart
      while index < line.end {
        while nextCode < message.code.count, message.code[nextCode].upperBound <= index { nextCode += 1 }
        if nextCode < message.code.count, message.code[nextCode].contains(index) {
          index = message.code[nextCode].upperBound
          continue
        }
        if holes.count >= most { return holes }
        let hole: Range<Int>?
        switch scalars[index] {
        case 0x5B: hole = bracketed(message, index, line.end, close: 0x5D)
        case 0x7B: hole = braces(message, index, line.end)
        case 0x3C: hole = bracketed(message, index, line.end, close: 0x3E)
        case 0x28: hole = parenthesised(message, index, line.end)
        case 0xAB: hole = mailMerge(message, index, line.end)
        case 0x5F: hole = underscores(message, index, line)
        case 0x25: hole = percent(scalars, index, line.end)
        default: hole = nil
        }
        if let hole {
          holes.append(hole)
          index = hole.upperBound
        } else {
          index += 1
        }
      }
    }
    holes.append(contentsOf: words(in: message, besides: holes))
    return holes.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func closing(_ scalars: [UInt32], _ start: Int, _ end: Int, _ close: UInt32) -> Int? {
    var index = start + 1
    while index < end, index - start < 80 {
      if scalars[index] == close { return index }
      if scalars[index] == scalars[start] { return nil }
      index += 1
    }
    return nil
  }

  /// Folded words between two places.
  private static func words(_ scalars: [UInt32], _ start: Int, _ end: Int) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var current: [UInt8] = []
    for scalar in scalars[start..<end] {
      switch ScalarFolding.kind(scalar) {
      case .letter, .digit: ScalarFolding.append(scalar, to: &current)
      case .invisible: continue
      default:
        if !current.isEmpty { words.append(current) }
        current = []
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  private static func isHole(_ message: MessageAnalysis, _ word: [UInt8]) -> Bool {
    message.lexicon.vocabulary.lookup(word[...], mayBeSlip: false).classes.contains(.hole)
  }

  private static func bracketed(_ message: MessageAnalysis, _ start: Int, _ end: Int, close: UInt32) -> Range<
    Int
  >? {
    let scalars = message.scalars
    guard let stop = closing(scalars, start, end, close) else { return nil }
    let after = stop + 1 < end ? scalars[stop + 1] : 0
    if close == 0x5D, after == 0x28 || after == 0x5B || after == 0x3A { return nil }  // a Markdown link
    if close == 0x5D, start > 0, scalars[start - 1] == 0x21 || scalars[start - 1] == 0x5D { return nil }
    if close == 0x3E, start > 0, [.letter, .digit].contains(ScalarFolding.kind(scalars[start - 1])) {
      return nil  // List<String>
    }
    var from = start
    var to = stop + 1
    if close == 0x3E, start > 0, scalars[start - 1] == 0x3C {
      from -= 1
      if after == 0x3E { to += 1 }
    }
    let inner = scalars[(start + 1)..<stop]
    if inner.contains(where: { $0 == 0x3A || $0 == 0x40 || $0 == 0x3D || $0 == 0x22 }) { return nil }
    if inner.first == 0x2F || inner.first == 0x21 { return nil }  // </b>, <!-- -->
    let found = words(scalars, start + 1, stop)
    guard let first = found.first, found.count <= 8, found.contains(where: { $0.contains { $0 >= 0x61 } })
    else {
      return close == 0x5D && inner.allSatisfy({ $0 == 0x5F }) && !inner.isEmpty ? from..<to : nil
    }
    if close == 0x3E {
      // Tags of HTML are none; holes have a known word.
      guard found.contains(where: { isHole(message, $0) }) else { return nil }
      if found.count == 1,
        ["code", "title", "link", "time", "br", "b", "i"].contains(String(decoding: first, as: UTF8.self)),
        message.text(in: start..<stop + 1).contains("</")
      {
        return nil
      }
      return from..<to
    }
    if found.count == 1,
      ["x", "sic", "fr", "en", "wip", "rfc", "draft", "ok", "edit", "js", "tl"].contains(
        String(decoding: first, as: UTF8.self))
    {
      return nil
    }
    if found.contains(where: { isHole(message, $0) }) { return from..<to }
    // Of a language that is not read, every short word in brackets may be one: "[empresa]".
    if !message.isReadable, found.count <= 3, first.count > 3 { return from..<to }
    // An aside of words that no hole has: "[c'est mon premier meetup]", "[Paris]", "[1]".
    let upper = inner.filter(ScalarFolding.isUpper).count
    let letters = inner.filter { ScalarFolding.kind($0) == .letter }.count
    return upper == letters && letters > 2 && found.count > 1 ? from..<to : nil
  }

  private static func braces(_ message: MessageAnalysis, _ start: Int, _ end: Int) -> Range<Int>? {
    let scalars = message.scalars
    let isDouble = start + 1 < end && scalars[start + 1] == 0x7B
    guard let stop = closing(scalars, isDouble ? start + 1 : start, end, 0x7D) else { return nil }
    let from = start > 0 && [0x24, 0x23, 0x25].contains(scalars[start - 1]) ? start - 1 : start
    let found = words(scalars, start + 1, stop)
    guard !found.isEmpty, found.count <= 6, found.contains(where: { $0.contains { $0 >= 0x61 } }) else {
      return nil
    }
    if start > 0, from == start, [.letter, .digit].contains(ScalarFolding.kind(scalars[start - 1])), !isDouble
    {
      return nil
    }
    if !isDouble, found.count > 4, !found.contains(where: { isHole(message, $0) }) { return nil }
    return from..<min(end, stop + (isDouble && stop + 1 < end && scalars[stop + 1] == 0x7D ? 2 : 1))
  }

  /// "Bonjour (prénom)": only holes' own words.
  private static func parenthesised(_ message: MessageAnalysis, _ start: Int, _ end: Int) -> Range<Int>? {
    guard let stop = closing(message.scalars, start, end, 0x29) else { return nil }
    if start > 0, ScalarFolding.kind(message.scalars[start - 1]) == .letter { return nil }
    let found = words(message.scalars, start + 1, stop)
    let sure: Set<String> = [
      "nom", "prenom", "name", "firstname", "entreprise", "company", "poste", "sujet", "topic", "xxx", "todo",
      "first",
    ]
    guard let first = found.first, found.count <= 3, sure.contains(String(decoding: first, as: UTF8.self)),
      found.allSatisfy({
        isHole(message, $0) || $0 == Array("de".utf8) || $0 == Array("l".utf8) || $0 == Array("of".utf8)
      })
    else { return nil }
    return start..<stop + 1
  }

  private static func mailMerge(_ message: MessageAnalysis, _ start: Int, _ end: Int) -> Range<Int>? {
    guard let stop = closing(message.scalars, start, end, 0xBB) else { return nil }
    let found = words(message.scalars, start + 1, stop)
    guard (1...2).contains(found.count), found.allSatisfy({ isHole(message, $0) }) else { return nil }
    return start..<stop + 1
  }

  private static func underscores(_ message: MessageAnalysis, _ start: Int, _ line: MessageLine) -> Range<
    Int
  >? {
    let scalars = message.scalars
    var stop = start
    while stop < line.end, scalars[stop] == 0x5F { stop += 1 }
    guard stop - start >= 3 else { return stop > start + 1 ? nil : nil }
    if start > line.textStart, ScalarFolding.kind(scalars[start - 1]) == .letter { return nil }
    if stop < line.end, ScalarFolding.kind(scalars[stop]) == .letter { return nil }  // ___bold___
    let rest = scalars[line.textStart..<line.end]
    // a rule
    if rest.allSatisfy({ $0 == 0x5F || ScalarFolding.kind($0) == .space }), stop - start >= 5 { return nil }
    return start..<stop
  }

  /// %NAME%, %FIRST_NAME%.
  private static func percent(_ scalars: [UInt32], _ start: Int, _ end: Int) -> Range<Int>? {
    var stop = start + 1
    while stop < end, ScalarFolding.kind(scalars[stop]) == .letter || scalars[stop] == 0x5F { stop += 1 }
    guard stop - start > 2, stop < end, scalars[stop] == 0x25 else { return nil }
    return start..<stop + 1
  }

  /// XXX, TODO, PRENOM as bare words.
  private static func words(in message: MessageAnalysis, besides holes: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, token) in message.tokens.enumerated()
    where token.flags.isDisjoint(with: [.link, .email, .handle]) {
      let part = message.sentences[Int(token.sentence)].part
      guard token.end - token.start >= 2, token.classes.contains(.hole) || isExes(message.bytes(of: token))
      else { continue }
      let bytes = message.bytes(of: token)
      let word = String(decoding: bytes, as: UTF8.self)
      let range = Int(token.start)..<Int(token.end)
      if holes.contains(where: { $0.overlaps(range) }) { continue }
      let isHole: Bool
      if isExes(bytes) {
        // "xxx" at the very end is kisses.
        isHole =
          bytes.count >= 3
          && (token.flags.contains(.allCaps) || index + 2 < message.tokens.count && part == .body)
      } else if ["todo", "placeholder"].contains(word) {
        isHole =
          token.flags.contains(.allCaps) && word == "todo"
          && message.kind != .videoNotes && message.kind != .post && message.kind != .reply
      } else if [
        "prenom", "nom", "name", "firstname", "lastname", "company", "entreprise", "recipient",
        "destinataire",
      ].contains(word) {
        let isGreeted = part == .greeting && token.flags.contains(.capital) || token.flags.contains(.allCaps)
        let isShouting = index > 0 && message.tokens[index - 1].flags.contains(.allCaps)
        let joined =
          Int(token.end) < message.scalars.count && message.scalars[Int(token.end)] == 0x5F
          || token.start > 0 && message.scalars[Int(token.start) - 1] == 0x5F
        isHole = isGreeted && !isShouting || joined && token.flags.contains(.allCaps)
      } else {
        isHole = false
      }
      if isHole { found.append(range) }
    }
    return found
  }

  private static func isExes(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 3 && bytes.allSatisfy { $0 == 0x78 }
  }
}
