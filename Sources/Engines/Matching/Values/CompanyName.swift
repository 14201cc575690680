/// A company's name brought to the form by which companies are compared.
///
/// Legal forms, case, accents, punctuation and spacing do not count (`Go Daddy, Inc.` = `GoDaddy`),
/// all other words do: `Epic` is not `Epic Games`, `Loop` is not `Loopio`.
public enum CompanyName {
  /// The comparable key: the words that distinguish, folded, in order, without spaces. Empty when
  /// the text names no company ("Stealth startup", "Freelance", "-").
  public static func key(_ text: String) -> String { parse(text).key }

  /// The name as people say it: `Kraft Data SAS (ex-Blue Labs)` → `Kraft Data`.
  public static func display(_ text: String) -> String { parse(text).display }

  /// Former names and names in parentheses, as keys: `blue​labs` in the example above.
  public static func otherKeys(_ text: String) -> [String] { parse(text).others }

  /// How two names relate.
  public enum Relation: Sendable, Equatable {
    /// One company: equal keys, the same words in another order, or a former name of the other.
    case same
    /// Probably one: an acronym (`IBM`), a misspelling, or only a general word more
    /// (`Acme` and `Acme France`).
    case similar
    case different
  }

  /// Compares two names; `.different` when either names no company.
  public static func relation(_ left: String, _ right: String) -> Relation {
    relation(parse(left), parse(right))
  }

  /// Whether who works at one is at the other too: one company under one name or a spelling of it, or under an older
  /// and a newer one.
  public static func isOneEmployer(_ left: String, _ right: String) -> Bool {
    relation(left, right) != .different || CompanyRenames.areOne(left, right)
      || relation(withoutWebEnding(left), withoutWebEnding(right)) == .same
  }

  /// "morlann.com" is Morlann's.
  private static func withoutWebEnding(_ text: String) -> String {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex, !text.contains(" "),
      (2...4).contains(text[text.index(after: dot)...].utf8.count)
    else { return text }
    return String(text[..<dot])
  }

  struct Parts: Sendable, Hashable {
    var key = ""
    var display = ""
    /// Distinguishing words, sorted.
    var words: [String] = []
    /// First letters of the words of the name without its legal form; without the link words, and with them.
    var acronyms: [String] = []
    /// Written in a few capitals, as acronyms are.
    var isCapitals = false
    var others: [String] = []
    /// Key without places and general words at the end: `acme` of `Acme France`.
    var core = ""
  }

  static func relation(_ a: Parts, _ b: Parts) -> Relation {
    guard !a.key.isEmpty, !b.key.isEmpty else { return .different }
    if a.key == b.key || a.words == b.words { return .same }
    if a.others.contains(b.key) || b.others.contains(a.key) { return .same }
    if a.core == b.core, a.core.utf8.count >= 3 { return .similar }
    if isAcronym(a, of: b) || isAcronym(b, of: a) { return .similar }
    return isMisspelling(a.key, b.key) ? .similar : .different
  }

  /// Two letters are an acronym only where they are written so: "DB" is Deutsche Bahn, "Ed" nobody.
  private static func isAcronym(_ short: Parts, of long: Parts) -> Bool {
    (short.key.utf8.count >= 3 || short.isCapitals && short.key.utf8.count == 2)
      && long.acronyms.contains(short.key)
  }

  /// One slip in a name of six letters, two in twelve; never a word more or less.
  static func isMisspelling(_ left: String, _ right: String) -> Bool {
    let (m, n) = (left.utf8.count, right.utf8.count)
    guard min(m, n) >= 6, abs(m - n) <= 1 else { return false }
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    // A plural is a slip; another number is not: "Studio 42" and "Studio 43".
    if a.contains(where: isDigit) || b.contains(where: isDigit) {
      return a.filter(isDigit) == b.filter(isDigit) && near(a, b, 1)
    }
    return near(a, b, min(a.count, b.count) >= 12 ? 2 : 1)
  }

  static func near(_ a: [UInt8], _ b: [UInt8], _ limit: Int) -> Bool {
    a.withUnsafeBufferPointer { x in b.withUnsafeBufferPointer { StringDistance.damerau(x, $0) } } <= limit
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  static func parse(_ text: String) -> Parts {
    var parts = Parts()
    var main = takeAsides(from: text, into: &parts)
    let openings = wordOpenings(in: main)
    for marker in formerMarkers where marker.mayOpenWord(in: openings) && mayHold(marker.text, main) {
      if let cut = lowercasedRange(of: marker.text, in: main) {
        addOther(String(main[cut.upperBound...]), to: &parts)
        main = String(main[..<cut.lowerBound])
      }
    }
    // "Morlann devient Kerlann": the name it has today is the second.
    for marker in successorMarkers where marker.mayOpenWord(in: openings) && mayHold(marker.text, main) {
      if let cut = lowercasedRange(of: marker.text, in: main) {
        addOther(String(main[..<cut.lowerBound]), to: &parts)
        main = String(main[cut.upperBound...])
      }
    }
    fill(&parts, from: main)
    if parts.key.isEmpty, let first = parts.others.first {
      parts.key = first
      parts.words = [first]
      parts.core = first
      parts.others.removeFirst()
    }
    if placeholders.contains(parts.key) {
      parts.key = ""
      parts.words = []
      parts.core = ""
      parts.acronyms = []
    }
    return parts
  }

  /// The text without what stands in brackets, which are other names.
  private static func takeAsides(from text: String, into parts: inout Parts) -> String {
    // Nearly no name has any; one sign by another is slow.
    guard text.utf8.contains(where: mayBeBracket) else { return text }
    var main = ""
    var aside = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "（":
        depth += 1
        main.append(" ")
        continue
      case ")", "]", "）":
        if depth > 0 { depth -= 1 }
        if depth == 0 {
          addOther(aside, to: &parts)
          aside = ""
        }
        continue
      default: break
      }
      if depth > 0 { aside.append(character) } else { main.append(character) }
    }
    if depth > 0, !aside.isEmpty { addOther(aside, to: &parts) }
    return main
  }

  private static func mayBeBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), 0xEF: true
    default: false
    }
  }

  /// Words behind which another name follows, with the blank before them.
  private struct Marker {
    let text: String
    private let opening: UInt32

    init(_ text: String) {
      self.text = text
      opening = text.utf8.dropFirst().first.map(CompanyName.opening) ?? 0
    }

    func mayOpenWord(in openings: UInt32) -> Bool { openings & opening != 0 }
  }

  /// One bit for each first byte of a word behind a blank: most markers need no search.
  private static func wordOpenings(in text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { bytes in
      var openings: UInt32 = 0
      for index in bytes.indices.dropFirst() where bytes[index - 1] == TextFolding.space {
        openings |= opening(bytes[index])
      }
      return openings
    }
  }

  /// The same bit for a capital and a small letter.
  private static func opening(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  private static let formerMarkers = [
    " formerly ", " anciennement ", " ex-", " fka ", " f.k.a. ", " vormals ", " antes ", " ehemals ",
    " früher ", " frueher ", " previously ", " autrefois ", " antiguamente ", " anteriormente ",
    " née ",
  ].map(Marker.init)
  private static let successorMarkers = [
    " devient ", " devenu ", " devenue ", " becomes ", " rebranded as ",
  ].map(Marker.init)

  /// Cheap, and never wrong with "no".
  private static func mayHold(_ needle: String, _ text: String) -> Bool {
    let wanted = needle.utf8
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > wanted.count, let first = wanted.dropFirst().first else { return false }
      for start in 0...(bytes.count - wanted.count)
      where bytes[start] == UInt8(ascii: " ") && bytes[start + 1] | 32 == first {
        var isSame = true
        for (offset, byte) in wanted.enumerated() where isSame {
          isSame = bytes[start + offset] | 32 == byte | 32
        }
        if isSame { return true }
      }
      return false
    }
  }

  private static func lowercasedRange(of needle: String, in text: String) -> Range<String.Index>? {
    let count = needle.count
    guard text.count > count else { return nil }
    var index = text.startIndex
    for _ in 0...(text.count - count) {
      let end = text.index(index, offsetBy: count)
      if text[index..<end].lowercased() == needle { return index..<end }
      index = text.index(after: index)
    }
    return nil
  }

  private static func addOther(_ text: String, to parts: inout Parts) {
    var body = Substring(text)
    for marker in [
      "ex-", "ex ", "formerly ", "anciennement ", "fka ", "vormals ", "antes ", "was ", "ehemals ",
      "früher ", "frueher ", "previously ", "autrefois ", "antiguamente ", "anteriormente ", "also ",
      "née ", "nee ", "renamed from ", "known as ", "connu sous le nom de ", "connue sous le nom de ",
      "bekannt als ", "als ", "aka ",
    ] {
      if body.lowercased().hasPrefix(marker) { body = body.dropFirst(marker.count) }
    }
    var other = Parts()
    fill(&other, from: String(body))
    guard other.key.utf8.count >= 2, !generalWords.contains(other.key), !placeholders.contains(other.key)
    else { return }
    parts.others.append(other.key)
  }

  private static func fill(_ parts: inout Parts, from text: String) {
    // Dotted forms ("S.A.R.L.", "I.B.M.") are closed up before the dots part words.
    var pieces: [String] = []
    for piece in split(text) {
      let dots = piece.utf8.count { $0 == UInt8(ascii: ".") }
      if dots >= 2 || (dots == 1 && piece.last == "."), piece.count(where: \.isLetter) <= dots + 4 {
        pieces.append(piece.filter { $0 != "." })
      } else {
        pieces.append(String(piece))
      }
    }
    var shown = pieces
    var folded = pieces.map { TextFolding.fold($0 == "&" || $0 == "+" ? "and" : $0) }
    if folded.contains(where: \.isEmpty) {
      let kept = folded.indices.filter { !folded[$0].isEmpty }
      shown = kept.map { shown[$0] }
      folded = kept.map { folded[$0] }
    }
    let all = folded
    // Legal forms at the end, as many as there are; at the beginning one ("SARL Dupont", "Société X").
    while folded.count > 1 {
      let length = longForm(at: folded, isEnd: true)
      if length > 0 {
        folded.removeLast(length)
        shown.removeLast(length)
      } else if folded.count > 2, let form = twoWordForms[folded[folded.count - 2]],
        form.contains(folded[folded.count - 1])
      {
        folded.removeLast(2)
        shown.removeLast(2)
      } else if folded[folded.count - 1] == "and"
        || legalForms.contains(folded[folded.count - 1].filter { $0 != " " })
      {
        folded.removeLast()
        shown.removeLast()
      } else {
        break
      }
    }
    while folded.count > 1 {
      let length = max(longForm(at: folded, isEnd: false), leadingForms.contains(folded[0]) ? 1 : 0)
      if length == 0 { break }
      folded.removeFirst(length)
      shown.removeFirst(length)
    }
    parts.display = shown.joined(separator: " ")
    let words = words(in: folded).filter { !linkWords.contains($0) || folded.count == 1 }
    parts.key = words.joined()
    parts.words = words.sorted()
    parts.acronyms = acronyms(of: folded.count == all.count ? [folded] : [folded, all])
    if text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }),
      text.contains(where: { $0 == "'" || $0 == "’" })
    {
      // "l’énergie": the article has a letter of its own.
      let open = String(text.map { $0 == "'" || $0 == "’" ? " " : $0 })
      parts.acronyms += acronyms(of: [TextFolding.fold(open).split(separator: " ").map(String.init)])
    }
    if !text.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
      let letters = text.filter(\.isLetter)
      parts.isCapitals = (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
    }
    var core = words
    while core.count > 1, let last = core.last, generalWords.contains(last) { core.removeLast() }
    parts.core = core.joined()
  }

  /// The parts between blanks, commas, semicolons and bars.
  private static func split(_ text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "|" }
    }
    // Without accents bytes are letters, which need not be told apart first.
    return text.utf8.split { byte in
      switch byte {
      case 9...13, UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): true
      default: false
      }
    }.map { Substring($0) }
  }

  /// The words of folded names.
  private static func words(in names: [String]) -> [String] {
    guard names.contains(where: { $0.utf8.contains(TextFolding.space) }) else { return names }
    return names.flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// How many words at one end are a legal form written out; 0 when none, or when nothing would be left.
  private static func longForm(at words: [String], isEnd: Bool) -> Int {
    guard words.count > 2, let last = isEnd ? words.last : words.first, longFormWords.contains(last) else {
      return 0
    }
    for form in longForms where form.count < words.count {
      if isEnd ? words.suffix(form.count).elementsEqual(form) : words.starts(with: form) { return form.count }
    }
    return 0
  }

  /// With and without link words, of the name with and without its legal form.
  private static func acronyms(of names: [[String]]) -> [String] {
    var result: [String] = []
    for name in names {
      let words = words(in: name)
      guard words.count >= 2 else { continue }
      for kept in [words, words.filter { !smallWords.contains($0) }] where kept.count >= 2 {
        let letters = String(kept.compactMap(\.first))
        if !result.contains(letters) { result.append(letters) }
      }
    }
    return result
  }
}
