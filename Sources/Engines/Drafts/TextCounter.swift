/// Counts a text as each network does.
enum TextCounter {
  static let linkWeight = 23

  static func count(_ text: String, _ counting: NetworkLimit.Counting) -> Int {
    switch counting {
    case .utf16: return text.utf16.count
    case .graphemes: return text.count
    case .weighted:
      return pieces(text).reduce(0) { $0 + ($1.isLink ? linkWeight : weight(String($1.text))) }
    case .mastodon:
      // Only what begins with http:// or https:// is a link there.
      return pieces(text).reduce(0) { sum, piece in
        let isLink = piece.isLink && piece.text.lowercased().hasPrefix("http")
        return sum + (isLink ? linkWeight : mention(piece.text)?.count ?? piece.text.count)
      }
    }
  }

  /// Text and links, in order. A link ends before closing punctuation.
  private static func pieces(_ text: String) -> [(text: Substring, isLink: Bool)] {
    var result: [(Substring, Bool)] = []
    let scalars = text.unicodeScalars.map(\.value)
    let view = text.unicodeScalars
    var plain = view.startIndex
    var index = view.startIndex
    var place = 0
    while index < view.endIndex {
      let isStart = place == 0 || !isWord(scalars[place - 1])
      if isStart, isWord(scalars[place]), let (kind, stop) = LinkScanner.scan(scalars, place, scalars.count),
        kind == .link
      {
        if plain < index { result.append(contentsOf: split(text[plain..<index])) }
        let end = view.index(index, offsetBy: stop - place)
        result.append((text[index..<end], true))
        index = end
        plain = end
        place = stop
        continue
      }
      index = view.index(after: index)
      place += 1
    }
    if plain < view.endIndex { result.append(contentsOf: split(text[plain...])) }
    return result
  }

  /// Mentions of other servers stand alone, so that they can be counted by their local part.
  private static func split(_ text: Substring) -> [(Substring, Bool)] {
    var result: [(Substring, Bool)] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "@", index == text.startIndex || !text[text.index(before: index)].isLetter {
        if start < index { result.append((text[start..<index], false)) }
        var end = text.index(after: index)
        while end < text.endIndex, text[end].isLetter || text[end].isNumber || "@._-".contains(text[end]) {
          end = text.index(after: end)
        }
        result.append((text[index..<end], false))
        index = end
        start = end
        continue
      }
      index = text.index(after: index)
    }
    if start < text.endIndex { result.append((text[start...], false)) }
    return result
  }

  /// "@marie@example.social": only "@marie" counts.
  private static func mention(_ text: Substring) -> Substring? {
    guard text.first == "@", let second = text.dropFirst().firstIndex(of: "@") else { return nil }
    return text[..<second]
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    let kind = ScalarFolding.kind(scalar)
    return kind == .letter || kind == .digit
  }

  private static func weight(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F })
      {
        return sum + 2
      }
      return sum + character.unicodeScalars.reduce(0) { $0 + scalarWeight($1.value) }
    }
  }

  private static func scalarWeight(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}
