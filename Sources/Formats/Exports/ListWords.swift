/// Telling names of companies and people from the other words of a page.
enum ListWords {
  /// What follows a heading: `Sponsors: Alma, Beta` gives companies and the rest of the line.
  static func section(of text: String) -> (kind: ListedName.Kind?, rest: String?)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let words = LetterFold.words(parts[0]).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 6 else { return nil }
    if parts.count == 2, isTier(String(parts[0])) {
      let rest = parts[1].trimmed()
      return (.company, rest.isEmpty ? nil : rest)
    }
    let isCompany = words.contains { companyHeadings.contains($0) }
    let isPerson = words.contains { personHeadings.contains($0) }
    guard isCompany || isPerson else { return nil }
    // "Alma Partners" is a firm, not a heading: headings have a colon, a plural of their own or few words.
    guard parts.count == 2 || words.allSatisfy({ headingWords.contains($0) || Int($0) != nil }) else {
      return nil
    }
    let rest = parts.count == 2 ? parts[1].trimmed() : ""
    return (isCompany ? .company : .person, rest.isEmpty ? nil : rest)
  }

  /// `Gold`, `Niveau Or`, `Platinum sponsors`: how much the companies below pay, no name of one.
  static func isTier(_ text: String) -> Bool {
    let words = LetterFold.words(text).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 4, words.contains(where: { tiers.contains($0) }) else {
      return false
    }
    return words.allSatisfy { tiers.contains($0) || besideTiers.contains($0) || Int($0) != nil }
  }

  /// `Alma – https://alma.example`, `Alma (www.alma.example)` is Alma. An address alone is nothing.
  static func withoutAddress(_ text: String) -> String {
    guard text.contains("://") || text.contains("www.") else { return text }
    let kept = text.split(separator: " ").filter { word in
      let bare = word.drop { "(<[".contains($0) }.lowercased()
      return !bare.hasPrefix("http://") && !bare.hasPrefix("https://") && !bare.hasPrefix("www.")
    }
    var rest = kept.joined(separator: " ")[...]
    while let last = rest.last, "–—-:|→>(<[,;·• ".contains(last) { rest = rest.dropLast() }
    return rest.trimmed()
  }

  /// Names in one line: `Alma, Beta • Gamma`.
  static func split(_ text: String) -> [String] {
    let bare = withoutBullet(text)
    let separators: Set<Character> = [",", ";", "•", "·", "|", "\t", "●", "▪"]
    var parts = bare.split(whereSeparator: { separators.contains($0) }).map { $0.trimmed() }.filter {
      !$0.isEmpty
    }
    // "Thanks to Alma, Beta and Gamma!": the mark ends the sentence.
    if parts.count > 1, let last = parts.last, last.hasSuffix("!") {
      parts[parts.count - 1] = last.dropLast().trimmed()
    }
    // "Dupont, Marie" is one person.
    if parts.count == 2, bare.contains(","), !parts[1].contains(" "), hasGivenName(parts[1]),
      !hasGivenName(parts[0])
    {
      return [parts[1] + " " + parts[0]]
    }
    // A comma inside a firm's name belongs to its legal form.
    var joined: [String] = []
    for part in parts {
      if let last = joined.last, legalForms.contains(LetterFold.words(part)) {
        joined[joined.count - 1] = last + ", " + part
      } else {
        joined.append(part)
      }
    }
    // "Alma, Beta et Gamma"
    if joined.count > 1, let last = joined.last {
      for link in [" et ", " and ", " und ", " & "] where last.contains(link) {
        let ends = last.split(separator: link, maxSplits: 1).map { $0.trimmed() }
        if link != " & " { joined.replaceSubrange(joined.count - 1..<joined.count, with: ends) }
        break
      }
    }
    return joined
  }

  /// `Staff Engineer @ Alma`, `CEO, Alma`, `Developer advocate`: what a line below a name says.
  static func role(in text: String) -> (title: String?, company: String?)? {
    let bare = withoutBullet(text)
    guard bare.utf8.count <= 100, isTitle(bare) else { return nil }
    let (title, company) = atCompany(bare)
    if let company { return (title, company) }
    let parts = bare.split(whereSeparator: { ",|–—•·".contains($0) }).map { $0.trimmed() }.filter {
      !$0.isEmpty
    }
    guard let first = parts.first, isTitle(first), parts.count <= 3 else { return nil }
    return (first, parts.count > 1 ? parts[parts.count - 1] : nil)
  }

  /// `Marie Dupont, CTO, Alma`, `Marie Dupont (Alma)`, `Marie Dupont <marie@alma.example>`.
  ///
  /// - Parameter isAmongPeople: the line stands under a heading of people, each on a line of their own.
  static func person(in text: String, isAmongPeople: Bool = false) -> ListedName? {
    let bare = withoutBullet(text)
    guard bare.utf8.count <= 160 else { return nil }
    var rest = bare
    var email: String?
    for word in bare.split(whereSeparator: { " <>(),;|\t".contains($0) })
    where TableGuess.isEmail(String(word)) {
      email = String(word)
      rest = rest.replacing(word, with: "")
    }
    rest = withoutHandle(rest.filter { $0 != "\"" })
    if isAmongPeople { rest = rest.replacing(" : ", with: " | ").replacing(": ", with: " | ") }
    let marks: [Character] = [",", "(", "–", "—", "|", "@", "<", "•", "·", "\t", ";"]
    var pieces = rest.split(whereSeparator: { marks.contains($0) || $0 == ")" || $0 == ">" }).map {
      $0.trimmed()
    }
    pieces = pieces.flatMap { $0.split(separator: " - ").map { $0.trimmed() } }.filter { !$0.isEmpty }
    guard let name = pieces.first.map(withoutHonorific), isPersonName(name) else { return nil }
    if email == nil, pieces.count < 2 || pieces.count > 4 { return nil }
    var person = ListedName(name: name, kind: .person, confidence: 0.8, range: 0..<0, line: 0)
    person.email = email
    for piece in pieces.dropFirst() {
      let (title, company) = atCompany(piece)
      if let company {
        person.title = title
        person.company = company
      } else if person.title == nil, isTitle(piece) {
        person.title = piece
      } else if person.company == nil {
        person.company = piece
      }
    }
    // A row of names is no person: "Marie Dupont, Paul Martin, Alma".
    if email == nil, person.title == nil, pieces.dropFirst().contains(where: { hasGivenName($0) }) {
      return nil
    }
    if email == nil, person.title == nil, rest.contains(","), pieces.count > 2 { return nil }
    if email == nil, person.title == nil, !hasGivenName(name), !rest.contains("(") {
      guard isAmongPeople, pieces.count == 2, name.contains(" ") else { return nil }
      // "Grace Hopper, US Navy" might be two people.
      if rest.contains(",") { person.confidence = 0.55 }
    }
    return person
  }

  /// `CTO at Alma`, `CTO chez Alma`, `CTO @ Alma`.
  private static func atCompany(_ text: String) -> (title: String?, company: String?) {
    for link in [" at ", " chez ", " @ ", " bei ", " en "] {
      guard let range = text.firstRange(of: link) else { continue }
      let title = text[..<range.lowerBound].trimmed()
      let company = text[range.upperBound...].prefix { $0 != "|" && $0 != "·" }.trimmed()
      if isTitle(title), !company.isEmpty { return (title, company) }
    }
    return (nil, nil)
  }

  static func isTitle(_ text: String) -> Bool {
    LetterFold.words(text).split(separator: " ").contains { titleWords.contains(String($0)) }
  }

  /// `Marie Dupont (@marie)`, `Marie Dupont @marie` is Marie Dupont.
  static func withoutHandle(_ text: String) -> String {
    if let last = text.split(separator: " ").last, last.hasPrefix("@"), last.count > 1, text.contains(" ") {
      return text[..<last.startIndex].trimmed()
    }
    guard let open = text.firstRange(of: "(@"), let close = text[open.upperBound...].firstIndex(of: ")")
    else {
      return text
    }
    return String(text[..<open.lowerBound]) + text[text.index(after: close)...]
  }

  /// Markdown without its marks: `- **[Alma](https://alma.example)**` is Alma.
  static func withoutMarkdown(_ text: String) -> String {
    guard text.contains("**") || text.contains("__") || text.contains("](") || text.hasPrefix("#") else {
      return text
    }
    var rest = text.replacing("**", with: "").replacing("__", with: "")
    while rest.hasPrefix("#") { rest.removeFirst() }
    while let middle = rest.firstRange(of: "]("), let open = rest[..<middle.lowerBound].lastIndex(of: "["),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      let name = String(rest[rest.index(after: open)..<middle.lowerBound])
      rest = String(rest[..<open]) + name + rest[rest.index(after: close)...]
    }
    return rest.trimmed()
  }

  /// `View Marie’s profile`, `Get tickets`: what a button says.
  static func isButton(_ text: String) -> Bool {
    let words = LetterFold.words(text).split(separator: " ").map { String($0) }
    guard let first = words.first else { return false }
    return buttonWords.contains(first)
  }

  /// `Alma : Marie Dupont, Jean Martin`: who comes from a company.
  static func peopleOfCompany(_ text: String) -> [ListedName]? {
    let parts = withoutBullet(text).split(separator: ":", maxSplits: 1).map { $0.trimmed() }
    guard parts.count == 2, !parts[0].isEmpty, !hasGivenName(parts[0]), !isTitle(parts[0]) else { return nil }
    let names = parts[1].split(separator: ",").map { withoutHonorific($0.trimmed()) }
    guard !names.isEmpty, names.allSatisfy({ isPersonName($0) && $0.contains(" ") }),
      names.contains(where: { hasGivenName($0) })
    else { return nil }
    return names.map {
      ListedName(name: $0, kind: .person, confidence: 0.8, company: parts[0], range: 0..<0, line: 0)
    }
  }

  /// True when a piece can be a name at all.
  static func isName(_ text: String, inSection: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard !words.isEmpty, words.count <= 6, text.utf8.count >= 2, text.utf8.count <= 64 else { return false }
    let folded = LetterFold.words(text)
    guard !folded.isEmpty, !noise.contains(folded), !text.contains("://"), !text.contains("@"),
      !text.contains("©")
    else {
      return false
    }
    guard let first = text.unicodeScalars.first, folded.utf8.contains(where: { $0 >= 0x61 }) else {
      return false
    }
    if text.contains("! ") || text.hasSuffix(".") && words.count > 3 || text.hasSuffix("?")
      || text.hasSuffix("!")
      || text.hasSuffix(":")
    {
      return false
    }
    // Outside of a section a lower-case start is running text.
    let isCaseless = first.properties.isAlphabetic && !first.properties.isLowercase
    return inSection || isCaseless || first.properties.numericType != nil
  }

  static func kind(of name: String, section: ListedName.Kind?) -> (ListedName.Kind, Double) {
    let words = LetterFold.words(name).split(separator: " ").map(String.init)
    if words.contains(where: { companyWords.contains($0) }) {
      return (.company, section == .person ? 0.55 : 0.9)
    }
    if section == .company { return (.company, hasGivenName(name) && words.count == 2 ? 0.6 : 0.9) }
    if section == .person { return (.person, words.count >= 2 && isPersonName(name) ? 0.9 : 0.55) }
    if isPersonName(name) { return hasGivenName(name) ? (.person, 0.9) : (.person, 0.55) }
    return (.company, words.count == 1 ? 0.7 : 0.55)
  }

  static func isPersonName(_ text: String) -> Bool {
    guard TableGuess.isName(text) else { return false }
    let words = LetterFold.words(text).split(separator: " ").map(String.init)
    return !words.contains {
      companyWords.contains($0) || titleWords.contains($0)
        || headingWords.contains($0) && !headingLinks.contains($0)
    }
  }

  /// `Dr. Karim Benali` is Karim Benali.
  static func withoutHonorific(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[1].contains(" ") else { return name }
    let first = LetterFold.words(words[0])
    let isOne =
      ["dr", "mr", "mrs", "ms", "mme", "mlle", "prof"].contains(first)
      || (words[0].hasSuffix(".") && ["m", "pr", "ing", "dipl", "me"].contains(first))
    return isOne ? words[1].trimmed() : name
  }

  static func hasGivenName(_ text: String) -> Bool {
    guard let first = LetterFold.words(text).split(separator: " ").first else { return false }
    return GivenNames.common.contains(String(first))
  }

  /// `Alma logo`, `Logo de Alma` is Alma.
  static func withoutLogo(_ text: String) -> String {
    var words = text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
    let dropped: Set<String> = [
      "logo", "logos", "image", "photo", "picture", "sponsor", "partenaire", "partner", "banner", "portrait",
      "avatar", "headshot", "profile", "profil",
    ]
    while let last = words.last, dropped.contains(LetterFold.words(last)) { words.removeLast() }
    var isStripped = false
    while let first = words.first, dropped.contains(LetterFold.words(first)) {
      words.removeFirst()
      isStripped = true
    }
    if isStripped, let first = words.first, ["de", "of", "du", "for", "d"].contains(LetterFold.words(first)) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static func withoutBullet(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first,
      "-*•–—·●▪☐✓✔>#".contains(first) || first.isWhitespace
        || (first.isSymbol && first != "+" && first != "<")
    {
      rest = rest.dropFirst()
    }
    let digits = rest.prefix { $0.isNumber }
    if !digits.isEmpty, digits.count <= 3 {
      let after = rest.dropFirst(digits.count)
      if let mark = after.first, mark == "." || mark == ")", after.dropFirst().first?.isWhitespace == true {
        rest = after.dropFirst()
      }
    }
    return rest.trimmed()
  }
}
