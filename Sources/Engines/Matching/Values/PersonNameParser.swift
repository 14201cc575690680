/// Takes one name apart; see `PersonName.parse(_:)`.
struct PersonNameParser {
  struct Word {
    var text: String
    /// Folded without spaces, so that "Ph.D." is "phd".
    var key: String
    var isUpper: Bool
    var isInitial: Bool
  }

  var name = PersonName()
  private let text: String
  /// What stands in parentheses behind the whole name.
  private var lastAside = ""

  init(_ text: String) { self.text = text }

  mutating func parse() -> PersonName {
    _ = parseParts()
    settleLastAside()
    return name
  }

  /// "Claire Morvan (Kervella)", as professional networks show a former name: no given name, no form of this one,
  /// no word in small letters and no abbreviation.
  private mutating func settleLastAside() {
    let former = name.nickname
    guard !former.isEmpty, former == lastAside, !name.given.isEmpty, !name.family.isEmpty,
      name.formerFamily.isEmpty, former.count > 2, former.first?.isUppercase == true,
      former.contains(where: \.isLowercase) || text.allSatisfy({ !$0.isLowercase }),
      !former.contains(" "), !former.contains("."), !former.lowercased().hasPrefix("ex-"),
      !GivenNames.isKnown(former),
      GivenNames.relation(former, name.given) == nil
    else { return }
    (name.formerFamily, name.nickname) = (former, "")
  }

  private mutating func parseParts() -> PersonName {
    let body = takeAsides(from: text)
    let pieces =
      body.utf8.contains(UInt8(ascii: ",")) ? body.split(separator: ",").map(String.init) : [body]
    var segments = pieces.map { words(in: $0) }.filter { !$0.isEmpty }
    guard !segments.isEmpty else { return name }
    // Trailing segments of credentials alone: "Léa Martin, PhD, PMP".
    while segments.count > 1, segments[segments.count - 1].allSatisfy({ isCredential($0) }) {
      let credentials = segments.removeLast().map(\.text).joined(separator: " ")
      name.suffix = name.suffix.isEmpty ? credentials : credentials + ", " + name.suffix
    }
    if segments.count >= 2 {
      var given = segments[1]
      var family = takePrefixes(from: segments[0])
      family = takeSuffixes(from: family)
      given = takePrefixes(from: given)
      given = takeSuffixes(from: given)
      // "Martin, Léa" is family first; what a third segment says is decoration.
      if family.isEmpty {
        assign(given)
      } else {
        name.given = join(given)
        name.family = join(family)
      }
      return name
    }
    var rest = takePrefixes(from: segments[0])
    rest = takeFormer(from: rest)
    rest = takeSuffixes(from: rest)
    while rest.count > 1, let last = rest.last, NameWords.labels.contains(last.text) { rest.removeLast() }
    assign(rest)
    return name
  }

  // MARK: - Pieces

  /// Removes what stands in brackets or quotation marks and what follows " | " or " - ".
  private mutating func takeAsides(from text: String) -> String {
    var body = text.utf8.contains(where: Self.mayOpenAside) ? takeBrackets(from: text) : text
    guard body.utf8.contains(where: { Self.mayCut($0) }) else { return body }
    for cut in Self.cuts {
      guard let offset = Self.offset(of: cut, in: &body) else { continue }
      let head = String(decoding: body.utf8.prefix(offset), as: UTF8.self)
      if head.contains(where: \.isLetter) { body = head }
    }
    return body
  }

  /// Whether a byte is one that every opening bracket and quotation mark has one of: most names are not worth
  /// being gone through sign by sign.
  private static func mayOpenAside(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  private mutating func takeBrackets(from text: String) -> String {
    var body = ""
    var aside = ""
    var closer: Character?
    for character in text {
      if let end = closer {
        if character == end {
          keepAside(aside)
          lastAside = end == ")" ? join(words(in: aside)) : ""
          aside = ""
          closer = nil
        } else {
          aside.append(character)
        }
        continue
      }
      switch character {
      case "(": closer = ")"
      case "[": closer = "]"
      case "{": closer = "}"
      case "\"": closer = "\""
      case "“", "„": closer = "”"
      case "«": closer = "»"
      case "（": closer = "）"
      default:
        body.append(character)
        if character.isLetter { lastAside = "" }
      }
      if closer != nil { body.append(" ") }
    }
    if !aside.isEmpty { keepAside(aside) }
    return body
  }

  /// What follows one of these is no part of the name.
  private static let cuts = [
    " | ", "|", " • ", " · ", " – ", " — ", " - ", " @ ", " / ", " // ", " #", " ex-",
  ].map { Array($0.utf8) }

  /// Whether a byte is one that every cut has one of.
  private static func mayCut(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "#"), 0xC2,
      0xE2:
      true
    default: false
    }
  }

  /// Where in the UTF-8 of a text the needle begins.
  private static func offset(of needle: [UInt8], in text: inout String) -> Int? {
    text.withUTF8 { bytes in
      guard bytes.count >= needle.count else { return nil }
      for start in 0...(bytes.count - needle.count)
      where bytes[start] == needle[0] && needle.indices.allSatisfy({ bytes[start + $0] == needle[$0] }) {
        return start
      }
      return nil
    }
  }

  private mutating func keepAside(_ text: String) {
    var parts = words(in: text)
    guard !parts.isEmpty else { return }
    if NameWords.former.contains(parts[0].key) || parts[0].key == "ex" {
      parts.removeFirst()
      if !parts.isEmpty { name.formerFamily = join(parts) }
      return
    }
    let pieces = text.split(whereSeparator: { $0 == "/" || $0 == " " || $0 == "," }).map {
      TextFolding.joined(String($0))
    }
    if pieces.allSatisfy({ NameWords.pronouns.contains($0) || $0.isEmpty }) { return }
    if parts.allSatisfy({ isCredential($0) }) {
      name.suffix = name.suffix.isEmpty ? join(parts) : name.suffix + ", " + join(parts)
      return
    }
    if parts.count <= 2, name.nickname.isEmpty { name.nickname = join(parts) }
  }

  private func words(in text: String) -> [Word] {
    let isPlain = PlainWord.isPlain(text)
    var pieces = isPlain ? PlainWord.split(text) : text.split(whereSeparator: \.isWhitespace).map(String.init)
    if pieces.count == 1, let only = pieces.first, !only.contains("@") {
      // A mail client's "marc.dupont" or "marc_dupont"; "J.Martin".
      let parts = only.split(whereSeparator: { $0 == "." || $0 == "_" }).map(String.init)
      if parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isLetter) }), parts[1].count > 1 {
        pieces = parts[0].count == 1 ? [parts[0] + ".", parts[1]] : parts
      }
    }
    if isPlain { return pieces.compactMap { PlainWord.read($0) } }
    var result: [Word] = []
    for piece in pieces {
      let kept = String(String.UnicodeScalarView(piece.unicodeScalars.filter { isNamePart($0) }))
      let trimmed = trim(kept)
      let key = TextFolding.joined(trimmed)
      guard !key.isEmpty, trimmed.contains(where: { $0.isLetter }) else { continue }
      let letters = trimmed.filter(\.isLetter)
      let isUpper =
        letters.count >= 2 && letters.allSatisfy { !$0.isLowercase } && letters.contains(where: \.isUppercase)
      let isInitial = isInitials(trimmed, letters: letters)
      result.append(Word(text: trimmed, key: key, isUpper: isUpper && !isInitial, isInitial: isInitial))
    }
    return result
  }

  /// "J", "J.", "J.-B.", "J.B."; not a syllable of Chinese, Japanese or Korean.
  private func isInitials(_ text: String, letters: String) -> Bool {
    guard let first = letters.unicodeScalars.first, first.value < 0x2E80 else { return false }
    if letters.count == 1 { return true }
    guard text.contains("."), text.last == "." || text.contains("-") || text.contains(".") else {
      return false
    }
    return text.split(whereSeparator: { $0 == "." || $0 == "-" }).allSatisfy { $0.count == 1 }
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return !(0x1F100...0x1F9FF).contains(scalar.value) }
    switch scalar {
    case "'", "’", "-", "‐", ".", "`", "ʼ": return true
    default: break
    }
    if scalar.value >= 48, scalar.value <= 57 { return true }
    return scalar.properties.generalCategory == .nonspacingMark && scalar.value < 0xFE00
  }

  private func trim(_ text: String) -> String {
    var slice = Substring(text)
    while let first = slice.first, !first.isLetter, !first.isNumber { slice = slice.dropFirst() }
    while let last = slice.last, !last.isLetter, !last.isNumber, last != "." { slice = slice.dropLast() }
    while slice.hasSuffix("..") { slice = slice.dropLast() }
    return String(slice)
  }

  func join(_ words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

  private func isCredential(_ word: Word) -> Bool {
    guard NameWords.suffixes.contains(word.key) else { return false }
    // "Ma" and "Ba" are family names too; as credentials they are written in capitals.
    return word.key.count > 2 || word.isUpper || word.text.contains(".") || word.key == "jr"
      || word.key == "sr"
  }

  private mutating func takePrefixes(from words: [Word]) -> [Word] {
    var rest = words[...]
    var taken: [String] = []
    while rest.count > 1, let first = rest.first, isPrefix(first, followedBy: rest.dropFirst()) {
      taken.append(first.text)
      rest = rest.dropFirst()
    }
    if !taken.isEmpty {
      name.prefix =
        name.prefix.isEmpty ? taken.joined(separator: " ") : name.prefix + " " + taken.joined(separator: " ")
    }
    return Array(rest)
  }

  private func isPrefix(_ word: Word, followedBy rest: ArraySlice<Word>) -> Bool {
    if NameWords.prefixes.contains(word.key) {
      guard NameWords.givenTitles.contains(word.key), !word.text.hasSuffix("."),
        word.text.utf8.allSatisfy({ $0 < 0x80 })
      else { return true }
      // "Don Prigent" is called Don; in "Don Juan Pérez" a given name and a family name follow.
      return rest.count >= 2 && GivenNames.isKnown(rest.first?.text ?? "")
    }
    // "M. Jean Dupont": Monsieur. "M. Dupont" stays an initial, which a matcher can live with.
    return (word.text == "M." || word.text == "M") && rest.count >= 2
      && GivenNames.isKnown(rest.first?.text ?? "")
  }

  private mutating func takeSuffixes(from words: [Word]) -> [Word] {
    var rest = words
    var taken: [String] = []
    while rest.count > 1, let last = rest.last {
      let generation = Generation.words(endingIn: rest.map(\.text))
      if generation > 0 {
        taken.insert(contentsOf: rest.suffix(generation).map(\.text), at: 0)
        rest.removeLast(generation)
        continue
      }
      guard isCredential(last) else { break }
      if rest.count == 2, !last.isUpper, last.key != "jr", last.key != "phd" { break }
      taken.insert(last.text, at: 0)
      rest.removeLast()
    }
    if !taken.isEmpty {
      let text = taken.joined(separator: " ")
      name.suffix = name.suffix.isEmpty ? text : text + ", " + name.suffix
    }
    return rest
  }

  /// "Marie Dupont née Martin", "Marie Martin épouse Dupont" (then Dupont is the name now).
  private mutating func takeFormer(from words: [Word]) -> [Word] {
    guard
      let index = words.indices.first(where: {
        $0 > 0 && NameWords.former.contains(words[$0].key) && words[$0].key != "ne"
      }),
      index + 1 < words.count
    else { return words }
    let before = Array(words[..<index])
    let after = Array(words[(index + 1)...])
    if words[index].key == "epouse" || words[index].key == "ep" {
      guard before.count > 1 else { return before }
      let start = familyStart(in: before)
      name.formerFamily = join(Array(before[start...]))
      return Array(before[..<start]) + after
    }
    name.formerFamily = join(after)
    return before
  }
}
