/// Takes one name apart; see `PersonName.parse(_:)`.
struct PersonNameParser {
  private struct Word {
    var text: String
    /// Folded without spaces, so that "Ph.D." is "phd".
    var key: String
    var isUpper: Bool
    var isInitial: Bool
  }

  private var name = PersonName()
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
    var segments = body.split(separator: ",", omittingEmptySubsequences: true)
      .map { words(in: String($0)) }.filter { !$0.isEmpty }
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
    guard body.utf8.contains(where: { Self.mayCut($0) }) else { return body }
    for cut in Self.cuts {
      guard let offset = Self.offset(of: cut, in: &body) else { continue }
      let head = String(decoding: body.utf8.prefix(offset), as: UTF8.self)
      if head.contains(where: \.isLetter) { body = head }
    }
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
    var pieces = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if pieces.count == 1, let only = pieces.first, !only.contains("@") {
      // A mail client's "marc.dupont" or "marc_dupont"; "J.Martin".
      let parts = only.split(whereSeparator: { $0 == "." || $0 == "_" }).map(String.init)
      if parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isLetter) }), parts[1].count > 1 {
        pieces = parts[0].count == 1 ? [parts[0] + ".", parts[1]] : parts
      }
    }
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

  private func join(_ words: [Word]) -> String { words.map(\.text).joined(separator: " ") }

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

  // MARK: - Order

  private mutating func assign(_ words: [Word]) {
    let words = joiningPairs(words)
    guard words.count > 1 else {
      guard let only = words.first else { return }
      assignSingle(only)
      return
    }
    let split = split(words)
    name.given = join(split.given)
    name.family = join(split.family)
  }

  /// Spanish, Catalan and Portuguese pairs are one family name: "Ortega y Gasset", "Gaudí i Cornet".
  private func joiningPairs(_ words: [Word]) -> [Word] {
    guard words.count >= 3 else { return words }
    var result = words
    var index = result.count - 2
    while index > 0 {
      let (before, after) = (result[index - 1], result[index + 1])
      let areUpper = before.isUpper && after.isUpper
      // "Ana y Luis" are two people.
      let isPair = index > 1 || !GivenNames.isKnown(before.text) || !GivenNames.isKnown(after.text)
      if ["y", "i", "e"].contains(result[index].text) || areUpper && result[index].text == "Y", isPair,
        !before.isInitial, !after.isInitial
      {
        let both = Word(
          text: join([before, result[index], after]), key: before.key + result[index].key + after.key,
          isUpper: areUpper, isInitial: false)
        result.replaceSubrange(index - 1...index + 1, with: [both])
        index -= 1
      }
      index -= 1
    }
    return result
  }

  private mutating func assignSingle(_ word: Word) {
    let scalars = Array(word.text.unicodeScalars)
    if scalars.count >= 2, scalars.count <= 4, scalars.allSatisfy({ isEastAsian($0) }) {
      // One word in Chinese characters or Hangul: the family name is the first sign, of a name of
      // four the first two.
      let length = scalars.count == 4 ? 2 : 1
      name.family = String(String.UnicodeScalarView(scalars[..<length]))
      name.given = String(String.UnicodeScalarView(scalars[length...]))
    } else if GivenNames.isKnown(word.text), !word.isUpper {
      name.given = word.text
    } else {
      name.family = word.text
    }
  }

  private func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
      || (0x3041...0x30FF).contains(scalar.value)
  }

  private func split(_ words: [Word]) -> (given: [Word], family: [Word]) {
    let last = words.count - 1
    if words.allSatisfy({ word in word.text.unicodeScalars.allSatisfy { isEastAsian($0) } }) {
      return (Array(words[1...]), [words[0]])
    }
    // Capitals: "LE GOFF Éléonore", "Éléonore LE GOFF".
    let uppers = words.indices.filter { words[$0].isUpper }
    if !uppers.isEmpty, uppers.count < words.filter({ !$0.isInitial }).count {
      if words[0].isUpper, uppers.elementsEqual(0..<uppers.count), uppers.count < words.count,
        !(uppers.count == 1 && words[0].key.count == 2 && GivenNames.isKnown(words[0].text))
      {
        return (Array(words[uppers.count...]), Array(words[..<uppers.count]))
      }
      if words[last].isUpper, uppers.elementsEqual((words.count - uppers.count)..<words.count) {
        var start = words.count - uppers.count
        while start > 1, NameWords.particles.contains(words[start - 1].key), !words[start - 1].isInitial {
          start -= 1
        }
        return (Array(words[..<start]), Array(words[start...]))
      }
    }
    // "Martin L.": the initial is the given name; in "Zoé K." it is the family name's.
    if words.count == 2, words[last].isInitial, GivenNames.isKnown(words[0].text),
      !CommonNames.isFamily(words[0].key), !words[0].isUpper
    {
      return ([words[0]], [words[last]])
    }
    if words[last].isInitial, !words[0].isInitial, words.count == 2 || !GivenNames.isKnown(words[0].text) {
      return ([words[last]], Array(words[..<last]))
    }
    if words.count >= 3, NameWords.vietnameseFamilies.contains(words[0].key),
      !NameWords.vietnameseFamilies.contains(words[last].key), !GivenNames.isKnown(words[0].text)
    {
      return (Array(words[1...]), [words[0]])
    }
    // "Dupont Marie": the last is a known given name, the first is not.
    if !words[0].isInitial, GivenNames.isKnown(words[last].text), !GivenNames.isKnown(words[0].text),
      CommonNames.isFamily(words[0].key)
    {
      return ([words[last]], Array(words[..<last]))
    }
    // "Van den Berg Jan": no given name begins with a particle.
    if words.count >= 3, NameWords.particles.contains(words[0].key), !words[0].isInitial,
      !GivenNames.isKnown(words[0].text) || NameWords.particles.contains(words[1].key),
      GivenNames.isKnown(words[last].text),
      !GivenNames.isKnown(words[last - 1].text)
    {
      return ([words[last]], Array(words[..<last]))
    }
    let start = familyStart(in: words)
    return (Array(words[..<start]), Array(words[start...]))
  }

  /// Where the family name begins in a name whose given name comes first.
  private func familyStart(in words: [Word]) -> Int {
    let last = words.count - 1
    let servant = servantEnd(in: words, at: 0)
    // "Abd al-Rahman" alone, "Abd al-Rahman Khalil".
    if servant == last { return words.count }
    if let compound = words.indices.first(where: { $0 > servant && servantEnd(in: words, at: $0) == last }),
      compound > 0, compound < last
    {
      // "Yusuf ibn Abd al-Rahman": the particle before it belongs to it.
      let first = words.indices.first {
        $0 > servant && $0 > 0 && NameWords.particles.contains(words[$0].key)
      }
      return min(compound, first ?? compound)
    }
    if let particle = words.indices.first(where: {
      $0 > max(0, servant) && $0 < last && NameWords.particles.contains(words[$0].key) && !words[$0].isInitial
    }) {
      // "García y Vega de la Torre".
      if particle > 1, words[particle - 1].text.contains(" ") { return particle - 1 }
      // Spanish: in "Juan García de la Cruz" the first family name stands before the particle.
      if particle == 2, servant < 1, !GivenNames.isKnown(words[1].text), !words[1].isInitial { return 1 }
      return particle
    }
    guard words.count >= 3 else { return last }
    // Two Iberian family names; else middle names belong to the given name.
    if words.count <= 4, CommonNames.isIberianFamily(words[last - 1].key), !words[last - 1].isInitial {
      return last - 1
    }
    return last
  }

  /// Arabic names of servants are one name of two or three words: "Abd al-Rahman", "Abdul Karim", "Abd al Malik".
  ///
  /// - Returns: where the name that begins at `start` ends; -1 when it is none.
  private func servantEnd(in words: [Word], at start: Int) -> Int {
    guard NameWords.servants.contains(words[start].key), start + 1 < words.count else { return -1 }
    let isArticle = ["al", "el", "ar", "as", "ash", "an", "at"].contains(words[start + 1].key)
    return isArticle && start + 2 < words.count ? start + 2 : start + 1
  }
}
