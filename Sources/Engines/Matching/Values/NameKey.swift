internal import Domain

/// A person's name in the form by which names are compared.
public struct NameKey: Sendable, Hashable {
  /// Given names, folded: `jean baptiste`.
  public let given: String
  /// Family names, folded: `le goff`.
  public let family: String
  /// 1 for a father, 2 for a son of one name; 0 where the name does not say.
  private let generation: UInt8
  /// The family name before, folded; empty where none is said.
  private let former: String
  /// See `NameMarks`; 0 where the form of address does not say.
  private let sex: UInt8
  /// A card of two people: "Paul et Anne Durand".
  private let isSeveral: Bool
  /// See `VietnameseMarks`.
  private let marks: UInt32

  public init(given: String, family: String) {
    self.init(given: given, family: family, generation: 0, former: "")
  }

  public init(_ name: PersonName) {
    self.init(
      given: name.given, family: name.family, generation: Generation.of(name), former: name.formerFamily,
      sex: NameMarks.sex(ofTitle: name.prefix))
  }

  private init(
    given: String, family: String, generation: UInt8, former: String, sex: UInt8 = 0, isSeveral: Bool = false,
    marks: UInt32 = 0
  ) {
    self.sex = sex
    self.isSeveral = isSeveral
    self.marks = marks
    self.given = TextFolding.fold(given)
    self.family = TextFolding.fold(family)
    self.generation = generation
    self.former = TextFolding.fold(former)
  }

  /// Reads a full name in any usual order.
  public init(fullName: String) {
    let name = PersonName.parse(fullName)
    let generation = Generation.of(name)
    self.init(
      given: name.given, family: name.family,
      generation: generation == 0 ? Generation.last(in: fullName) : generation, former: name.formerFamily,
      sex: NameMarks.sex(ofName: fullName), isSeveral: NameMarks.isSeveral(fullName),
      marks: VietnameseMarks.key(of: name.given, in: fullName))
  }

  /// Whether both can be one person's name: equal up to spelling, a slip, a nickname, an initial, a
  /// part of a compound, parts that are missing, or the two fields swapped.
  ///
  /// Compatible is not equal: `J. Martin` is compatible with `Jean Martin` and `Julie Martin`. Not
  /// compatible are a man's and a woman's form of one name, two compounds with one word in common, father and
  /// son of one name (also where only one of them says so), Mr and Mrs, one person and a couple, given names
  /// one letter apart that may be two (`Yuki` and `Yuka`), and a given name alone beside a family name alone.
  ///
  /// A former family name is as good as the present one: `Claire Morvan (née Kervella)` and `Claire Kervella`.
  public static func compatible(_ a: NameKey, _ b: NameKey) -> Bool {
    if a == b { return true }
    if a.generation != b.generation, !a.isEmpty, !b.isEmpty { return false }
    if NameMarks.areTwo((a.sex, !a.given.isEmpty), (b.sex, !b.given.isEmpty)) { return false }
    if NameMarks.mayBeCouple((a.sex, !a.given.isEmpty), (b.sex, !b.given.isEmpty)) { return false }
    if a.isSeveral != b.isSeveral { return false }
    if a.marks != 0, b.marks != 0, a.marks != b.marks, a.given == b.given { return false }
    if areCompatible(a, b) { return true }
    let (x, y) = (a.joiningServants, b.joiningServants)
    if x != a || y != b, areCompatible(x, y) { return true }
    if !a.former.isEmpty, areCompatible(NameKey(given: a.given, family: a.former), b) { return true }
    return !b.former.isEmpty && areCompatible(a, NameKey(given: b.given, family: b.former))
  }

  private var isEmpty: Bool { given.isEmpty && family.isEmpty }

  /// "Abd al-Rahman", "Abdel Rahman" and "Abdulrahman" written in one way.
  private var joiningServants: NameKey {
    guard Self.servants.occur(in: given) || Self.servants.occur(in: family) else { return self }
    return NameKey(
      given: Self.joinServants(given), family: Self.joinServants(family), generation: generation,
      former: former)
  }

  private static let servants = TextMarks(["abd"])

  private static func joinServants(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    var index = 0
    while index < words.count {
      if NameWords.servants.contains(words[index]) {
        if words[index] == "abd", index + 2 < words.count, words[index + 1].count <= 3 {
          words.remove(at: index + 1)
        }
        if index + 1 < words.count { words[index] = "abdul" + words.remove(at: index + 1) }
      } else if let servant = NameWords.servants.first(where: { $0.count == 5 && words[index].hasPrefix($0) }
      ),
        words[index].count > servant.count + 2
      {
        words[index] = "abdul" + words[index].dropFirst(servant.count)
      }
      index += 1
    }
    return words.joined(separator: " ")
  }

  private static func areCompatible(_ a: NameKey, _ b: NameKey) -> Bool {
    var table = NameTable(cacheBits: 4, capacity: 4)
    func pair(_ key: NameKey) -> NamePair {
      NamePair(given: table.intern(Array(key.given.utf8)), family: table.intern(Array(key.family.utf8)))
    }
    let (x, y) = (pair(a), pair(b))
    let kind = NameKinds.kind(x, y, table)
    return NameKinds.isCompatible(kind) && !NameKinds.areTwo(x, y, kind, table)
      && NameKinds.reserve(x, y, kind, table) == Pattern.Reserve.none
  }
}

/// The kinds of agreement between two whole names.
enum NameKinds {
  /// Given level × 7 + family level; 56 when the fields are swapped, 57 swapped with a slip.
  static func kind(_ a: NamePair, _ b: NamePair, _ names: NameTable) -> Int {
    let g = names.givenLevel(a.given, b.given)
    let f = names.familyLevel(a.family, b.family)
    let straight = Int(g) * 7 + Int(f)
    if g < NameTable.Given.missing, f < NameTable.Family.weak { return straight }
    // Fields swapped, or one field holding what belongs in the other.
    guard a.given >= 0 || a.family >= 0, b.given >= 0 || b.family >= 0 else { return straight }
    // One half at least is spelt alike: both given names may be variants, both family names are not.
    guard names.mayBeSpelling(a.given, b.family) || names.mayBeSpelling(b.given, a.family) else {
      return straight
    }
    let x = names.givenLevel(a.given, b.family)
    let y = names.givenLevel(b.given, a.family)
    if x == NameTable.Given.exact, y == NameTable.Given.exact { return 56 }
    guard max(x, y) <= NameTable.Given.short else { return straight }
    if areTwoFamilies(a.given, b.family, x, names) || areTwoFamilies(b.given, a.family, y, names) {
      return straight
    }
    if min(x, y) <= NameTable.Given.variant { return 57 }
    // Jón Einarsson and Einar Jónsson are father and son; of compounds parts may stand in either field.
    let haveWords = [a.given, a.family, b.given, b.family].contains {
      $0 >= 0 && !names.words[Int($0)].isEmpty
    }
    return haveWords ? 57 : straight
  }

  /// Whether two halves near enough for one given name are no given names and, as family names, too far apart:
  /// "William Marerberg" and "Larenberg William".
  private static func areTwoFamilies(_ a: Int32, _ b: Int32, _ level: UInt8, _ names: NameTable) -> Bool {
    guard level == NameTable.Given.typo || level == NameTable.Given.short else { return false }
    let (x, y) = (names.facts[Int(a)], names.facts[Int(b)])
    return !x.isKnownGiven && !y.isKnownGiven && names.familyLevel(a, b) >= NameTable.Family.weak
  }

  /// Whether these are two people's names, however near they are.
  static func areTwo(_ a: NamePair, _ b: NamePair, _ kind: Int, _ names: NameTable) -> Bool {
    if kind >= 56 {
      // "Kenta Sato" and "Sato Kento".
      return areFatherAndSon(a, b, names)
        || kind == 57 && (names.areTwoGiven(a.given, b.family) || names.areTwoGiven(b.given, a.family))
    }
    if a.given >= 0, b.given >= 0 {
      // Of the nearer levels only slips can be two names; comparing pairs asks this of each of them.
      let level = UInt8(kind / 7)
      return (level >= NameTable.Given.weak || level == NameTable.Given.typo)
        && names.areTwoGiven(a.given, b.given)
    }
    // "Paul" and "Durand" have nothing in common; no name at all fits every name.
    return kind == nothing && (a.given >= 0 || a.family >= 0) && (b.given >= 0 || b.family >= 0)
  }

  /// Why two people of these names are not joined unasked although they could be one; see `Pattern.Reserve`.
  static func reserve(_ a: NamePair, _ b: NamePair, _ kind: Int, _ names: NameTable) -> Int {
    if kind >= 56 {
      // A slip in the half that is no given name is none to doubt.
      func areDoubtful(_ x: Int32, _ y: Int32) -> Bool {
        names.areDoubtfulGiven(x, y)
          && (names.facts[Int(x)].isKnownGiven || names.facts[Int(y)].isKnownGiven)
      }
      return kind == 57 && (areDoubtful(a.given, b.family) || areDoubtful(b.given, a.family))
        ? Pattern.Reserve.givenNames : Pattern.Reserve.none
    }
    switch UInt8(kind / 7) {
    case NameTable.Given.variant, NameTable.Given.typo, NameTable.Given.short:
      if names.areDoubtfulGiven(a.given, b.given) { return Pattern.Reserve.givenNames }
    case NameTable.Given.missing:
      if names.areDoubtfulGiven(a.given, b.given) { return Pattern.Reserve.scripts }
      // Suharto and Suharti have no family name that could be misspelt.
      if a.given < 0, b.given < 0, UInt8(kind % 7) == NameTable.Family.typo,
        NearNames.differAtEnd(names.strings.bytes(a.family), names.strings.bytes(b.family))
      {
        return Pattern.Reserve.givenNames
      }
    default: break
    }
    switch UInt8(kind % 7) {
    case NameTable.Family.typo where names.areDoubtfulFamilies(a.family, b.family):
      return Pattern.Reserve.families
    case NameTable.Family.missing where names.areDoubtfulFamilies(a.family, b.family):
      return Pattern.Reserve.scripts
    default: return Pattern.Reserve.none
    }
  }

  /// "Mohamed Ben Ali" and "Ali Ben Mohamed" are no one name with its fields swapped; nor are two given names of
  /// which neither is a usual family name.
  private static func areFatherAndSon(_ a: NamePair, _ b: NamePair, _ names: NameTable) -> Bool {
    guard a.given >= 0, a.family >= 0, b.given >= 0, b.family >= 0 else { return false }
    func hasPatronymic(_ id: Int32) -> Bool {
      let bytes = names.strings.bytes(id)
      guard let space = bytes.firstIndex(of: TextFolding.space) else { return false }
      return patronymics.contains(String(decoding: bytes[..<space], as: UTF8.self))
    }
    if hasPatronymic(a.family), hasPatronymic(b.family) { return true }
    return [a.given, a.family].allSatisfy { id in
      names.facts[Int(id)].isKnownGiven && !isUsualFamily(id, names)
    }
  }

  /// By the lists, or because in this vault far more people bear it as family name than as given name.
  private static func isUsualFamily(_ id: Int32, _ names: NameTable) -> Bool {
    let (given, family) = (names.givenCount[Int(id)], names.familyCount[Int(id)])
    return family >= 5 && family >= 3 * given || CommonNames.isFamily(names.string(id))
  }

  private static let patronymics: Set<String> = ["ben", "bin", "ibn", "bint", "ould", "bar"]

  static let nothing = Int(NameTable.Given.missing) * 7 + Int(NameTable.Family.missing)

  static func isCompatible(_ kind: Int) -> Bool { Pattern(bits: UInt64(kind) << 4).areNamesCompatible }
}
