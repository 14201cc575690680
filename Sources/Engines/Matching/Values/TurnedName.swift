public import Domain

/// A name that a source writes with the family first ("DUVAL, Ada", "DUVAL Ada"), as one says it: Ada Duval.
///
/// A comma stands in names of companies, before letters after a name and between two people as well: the name is
/// turned only where something else speaks for it, namely the parts that the source itself states, a known given
/// name, or the address.
public struct TurnedName: Sendable, Hashable {
  public var given: String
  public var family: String

  /// As one says it.
  public var whole: String { given + " " + family }

  /// Nil for a name that stays as it is written.
  public static func read(_ facts: PersonFacts) -> TurnedName? {
    let hasComma = facts.name.utf8.contains(UInt8(ascii: ","))
    guard hasComma || beginsWithCapitals(facts.name), facts.name.utf8.count < 100,
      facts.name.allSatisfy({ $0.isLetter || " -'’.,".contains($0) }),
      let halves = hasComma ? atComma(facts.name) : afterCapitals(facts.name),
      let turned = turned(family: halves.family, given: halves.given)
    else { return nil }
    // "Craig Cockburn, Software Specialist": the name stands before the comma, whole.
    if hasComma, halves.family.count > 1, isGivenName(halves.family[0]), !isGivenName(halves.given[0]) {
      return nil
    }
    // A card that bears the name of the firm it is of is no person's.
    let whole = FoldedText.fold(facts.name)
    if facts.jobs.contains(where: { $0.company.map(FoldedText.fold) == whole }) { return nil }
    switch statement(of: facts, on: turned) {
    case true?: return turned
    case false?: return nil
    case nil: return isPlausible(halves, turned, facts, hasComma: hasComma) ? turned : nil
    }
  }

  private typealias Halves = (family: [Substring], given: [Substring])

  // MARK: Taking apart

  private static func atComma(_ name: String) -> Halves? {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let (family, given) = (parts[0].split(separator: " "), parts[1].split(separator: " "))
    return (1...5).contains(family.count) && (1...5).contains(given.count) ? (family, given) : nil
  }

  private static func afterCapitals(_ name: String) -> Halves? {
    let words = name.split(separator: " ")
    let family = words.prefix { isCapitals($0) }
    let given = words.dropFirst(family.count)
    guard !family.isEmpty, !given.isEmpty, words.count < 7, !given.contains(where: { isCapitals($0) }) else {
      return nil
    }
    return (Array(family), Array(given))
  }

  /// Whether the first word has two letters and no small one: most names are told by their second letter.
  private static func beginsWithCapitals(_ name: String) -> Bool {
    if let second = name.utf8.dropFirst().first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second) {
      return false
    }
    return name.split(separator: " ", maxSplits: 1).first.map { isCapitals($0) } ?? false
  }

  private static func isCapitals(_ word: Substring) -> Bool {
    var letters = 0
    for character in word where character.isLetter {
      guard character.isUppercase else { return false }
      letters += 1
    }
    return letters > 1
  }

  private static func turned(family: [Substring], given: [Substring]) -> TurnedName? {
    var given = given
    var family = family.map { isCapitals($0) ? small($0) : String($0) }
    // "Goethe, Johann Wolfgang von".
    while given.count > 1, let last = given.last, last.first?.isLowercase == true,
      NameWords.particles.contains(TextFolding.joined(String(last)))
    {
      family.insert(String(last), at: 0)
      given.removeLast()
    }
    guard given.count < 4, let first = given.first, first.first?.isUppercase == true else { return nil }
    let names = given.map { isCapitals($0) && !$0.contains(".") ? small($0) : String($0) }
    return TurnedName(given: names.joined(separator: " "), family: family.joined(separator: " "))
  }

  /// "DUVAL-LE" → "Duval-Le", "D’ARC" → "d’Arc", "DE" → "de", "LE" → "Le".
  private static func small(_ word: Substring) -> String {
    // The small form of a dotted capital I is two characters.
    guard !word.contains("İ") else { return String(word) }
    if lowParticles.contains(word.lowercased()) { return word.lowercased() }
    var result = ""
    var begins = true
    for character in word {
      result += begins ? String(character) : character.lowercased()
      begins = !character.isLetter
    }
    if result.hasPrefix("D'") || result.hasPrefix("D’") { result = "d" + result.dropFirst() }
    if result.hasPrefix("Mc"), result.count > 4, let third = result.dropFirst(2).first {
      result = "Mc" + third.uppercased() + result.dropFirst(3)
    }
    return result
  }

  private static let lowParticles: Set<String> = [
    "de", "von", "van", "der", "den", "zu", "zur", "ter", "ten", "da", "do", "dos", "das", "y", "e",
  ]

  // MARK: Evidence

  /// What the source's own parts say of it: whether they are these, nil when it states none.
  private static func statement(of facts: PersonFacts, on name: TurnedName) -> Bool? {
    let given = TextFolding.joined(facts.given ?? "")
    let family = TextFolding.joined(facts.family ?? "")
    // A program that knows no parts puts the whole into one of them.
    let whole = TextFolding.joined(facts.name)
    guard !given.isEmpty, given != whole, !family.isEmpty, family != whole else { return nil }
    return family == TextFolding.joined(name.family) && TextFolding.joined(name.given).hasPrefix(given)
  }

  private static func isPlausible(
    _ halves: Halves, _ name: TurnedName, _ facts: PersonFacts, hasComma: Bool
  ) -> Bool {
    let given = halves.given.map { TextFolding.joined(String($0)) }
    let family = halves.family.map { TextFolding.joined(String($0)) }
    let all = given + family
    guard let first = halves.given.first, let last = given.last, !last.isEmpty,
      !all.contains(where: firms.contains),
      !NameWords.suffixes.contains(last), !NameWords.suffixes.contains(given[0]),
      !NameWords.prefixes.contains(family[0])
    else { return false }
    if isBorneOut(by: facts.emails, given: given[0], family: family.joined()) { return true }
    let isInitial = hasComma && first.last == "." && given[0].count == 1
    guard isInitial || isGivenName(first), !places.contains(given[0]) else { return false }
    // "IBM Florence": a short word in capitals is as soon a company's.
    let isFamily = CommonNames.isFamily(family.joined())
    if !hasComma { return isFamily || family.joined().count > 3 && !isGivenName(halves.family[0]) }
    // "Claire, Paul" are two people.
    return isFamily || !isGivenName(halves.family[0]) || isCapitals(halves.family[0]) && !isCapitals(first)
  }

  /// "Ada", "Jean-Baptiste".
  private static func isGivenName(_ word: Substring) -> Bool {
    GivenNames.isKnown(String(word))
      || word.split(separator: "-").first.map { GivenNames.isKnown(String($0)) } ?? false
  }

  /// `ada.duval@`, `aduval@` of "DUVAL, Ada".
  private static func isBorneOut(by emails: [PersonFacts.Value], given: String, family: String) -> Bool {
    guard given.count > 1, family.count > 2 else { return false }
    return emails.contains { email in
      let local = TextFolding.joined(String(email.value.prefix { $0 != "@" }))
      return local == given + family || local == family + given
    }
  }

  /// Given names that are more often a place behind a company's name.
  private static let places: Set<String> = [
    "france", "paris", "florence", "london", "sydney", "austin", "dallas", "orlando", "virginia", "georgia",
    "milan",
    "santiago", "victoria", "india", "asia", "israel", "jordan", "america", "brasil", "italia", "africa",
    "europe",
  ]

  /// Words that no person's name holds.
  private static let firms: Set<String> = [
    "sa", "sas", "sarl", "sasu", "eurl", "scop", "sci", "inc", "ltd", "llc", "llp", "plc", "gmbh", "ag", "bv",
    "nv",
    "spa", "srl", "oy", "ab", "associes", "associates", "associe", "partners", "cie", "co", "corp", "company",
    "societe", "cabinet", "groupe", "group", "holding", "fils", "freres", "sons", "consulting", "conseil",
    "studio",
    "agence", "agency", "association", "ecole", "school", "universite", "university", "mairie", "ville",
    "bank",
    "banque", "hotel", "restaurant", "boulangerie", "pharmacie", "garage", "equipe", "team", "services",
    "service",
    "maison", "et", "and", "und",
  ]
}
