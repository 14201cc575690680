import Domain
import Engines
import Storage

/// By what the people are told apart who share an address or a number while files are read.
///
/// A record joins a person only if all that is known of that person fits it. Where it fits two people who
/// are not one, it joins neither; and where a later record shows that of an earlier one, the earlier one is
/// taken out again. So the order of the records does not matter.
struct CertainJoins {
  /// One record of this import that holds an address.
  struct Record {
    var observation: Int64
    var name: String
    /// Normal forms of its profiles, addresses and numbers.
    var keys: [String]
    var birthday: String?
    /// As the record writes them.
    var emails: [String] = []
    /// More than an address or a number says whose it is: the user, a profile, its own earlier version.
    var isAnchor: Bool
  }

  /// What is known of one person.
  struct Traits {
    var names: [String] = []
    var birthdays: [String] = []
    /// Normal forms of LinkedIn profiles.
    var profiles: [String] = []
    /// Entries of this import with their mailboxes.
    var mailboxes: [(name: String, emails: [String])] = []

    mutating func add(_ record: Record) {
      if !names.contains(record.name) { names.append(record.name) }
      if let birthday = record.birthday { birthdays.append(birthday) }
      if !record.emails.isEmpty { mailboxes.append((record.name, record.emails)) }
      for key in record.keys where key.hasPrefix(Self.profile) && !profiles.contains(key) {
        profiles.append(key)
      }
    }

    static let profile = "link:linkedin.com/in/"
  }

  /// Records of this import, by person.
  private(set) var records: [Int64: [Record]] = [:]
  /// People who fit two others that are not one: nobody joins them but by the very same name.
  var ambiguous: Set<Int64> = []
  private var known: [Int64: Traits] = [:]
  private var parsed: [String: NameKey] = [:]
  private var spelledNames: [String: [NameKey]] = [:]
  /// Number of the first person that this import makes.
  private let firstPerson: Int64

  init(firstPerson: Int64) { self.firstPerson = firstPerson }

  mutating func note(_ record: Record, of person: Int64) {
    guard !record.keys.isEmpty else { return }
    records[person, default: []].append(record)
  }

  /// Moves a record from one person to another.
  mutating func move(_ record: Record, from person: Int64, to other: Int64) {
    records[person]?.removeAll { $0.observation == record.observation }
    records[other, default: []].append(record)
  }

  /// What the vault knows of somebody has changed.
  mutating func forget(_ person: Int64) { known[person] = nil }

  /// Whether somebody stood in the vault before this import.
  func isOld(_ person: Int64) -> Bool { person < firstPerson }

  /// All that is known of a person, by the vault and by the records of this import.
  mutating func traits(of person: Int64, in write: ImportTransaction) throws -> Traits {
    var traits = Traits()
    if isOld(person) || records[person] == nil {
      if let found = known[person] {
        traits = found
      } else {
        if !isOld(person) { try write.people.flush() }
        let marks = try write.marks(of: person)
        traits = Traits(names: marks.names, birthdays: marks.birthdays, profiles: marks.profiles)
        if isOld(person) { known[person] = traits }
      }
    }
    for record in records[person] ?? [] { traits.add(record) }
    return traits
  }

  // MARK: Comparing

  /// Whether a record can be this person's: its name fits every name of theirs, or is one of them, and no
  /// birthday and no profile speaks against it.
  mutating func fit(_ record: Record, _ person: Traits) -> Bool {
    guard isFree(record, of: person), !spellTwo([(record.name, record.emails)], [record.name], person) else {
      return false
    }
    // What one import lists with a mailbox each is not joined over a telephone alone; the comparison of all decides.
    let own = (name: record.name, emails: record.emails)
    if person.mailboxes.contains(where: { OwnMailboxes.areTwo($0, own) && !shares(record.emails, $0.emails) })
    {
      return false
    }
    return person.names.contains { isSame($0, record.name) }
      || person.names.allSatisfy { areCompatible($0, record.name) }
  }

  /// Whether two people can be one.
  mutating func canBeOne(_ left: Traits, _ right: Traits) -> Bool {
    guard Self.agree(left.birthdays, right.birthdays), Self.share(left.profiles, right.profiles)
    else {
      return false
    }
    for name in left.names {
      for other in right.names where !areCompatible(name, other) { return false }
    }
    return !spellTwo(left.mailboxes, left.names, right)
  }

  /// Whether addresses write out names that cannot be one person's, where the names as written could:
  /// "Morvan" at marie.morvan@ is not Patrice Morvan.
  private mutating func spellTwo(
    _ mailboxes: [(name: String, emails: [String])], _ names: [String], _ other: Traits
  ) -> Bool {
    let (own, theirs) = (mailboxes.flatMap { spelled($0) }, other.mailboxes.flatMap { spelled($0) })
    if own.isEmpty && theirs.isEmpty { return false }
    func whole(_ names: [String]) -> [NameKey] { names.filter(IdentityKeys.isName).map { key($0) } }
    let (ownWhole, theirsWhole) = (whole(names), whole(other.names))
    return own.contains { name in (theirs + theirsWhole).contains { !NameKey.compatible(name, $0) } }
      || theirs.contains { name in ownWhole.contains { !NameKey.compatible(name, $0) } }
  }

  private mutating func spelled(_ entry: (name: String, emails: [String])) -> [NameKey] {
    guard !entry.emails.isEmpty, IdentityKeys.isName(entry.name) else { return [] }
    let text = ([entry.name] + entry.emails).joined(separator: "\n")
    if let known = spelledNames[text] { return known }
    let found = OwnMailboxes.spelled(entry)
    spelledNames[text] = found
    return found
  }

  private func shares(_ left: [String], _ right: [String]) -> Bool {
    let keys = Set(left.compactMap { IdentityKeys.email($0) })
    return right.contains { IdentityKeys.email($0).map(keys.contains) ?? false }
  }

  private func isFree(_ record: Record, of person: Traits) -> Bool {
    var traits = Traits()
    traits.add(record)
    return Self.agree(traits.birthdays, person.birthdays)
      && Self.share(traits.profiles, person.profiles)
  }

  /// Two birthdays exclude each other where both tell the year, or both the day, and tell another one.
  private static func agree(_ left: [String], _ right: [String]) -> Bool {
    let (left, right) = (
      left.compactMap(MatchBirthday.init(text:)), right.compactMap(MatchBirthday.init(text:))
    )
    return left.isEmpty || right.isEmpty || left.contains { one in right.contains { agree(one, $0) } }
  }

  private static func agree(_ left: MatchBirthday, _ right: MatchBirthday) -> Bool {
    if let year = left.year, let other = right.year, year != other { return false }
    return left.month == 0 || right.month == 0 || (left.month, left.day) == (right.month, right.day)
  }

  /// Two different profiles exclude each other.
  private static func share(_ left: [String], _ right: [String]) -> Bool {
    left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
  }

  mutating func areCompatible(_ left: String, _ right: String) -> Bool {
    if left == right || !IdentityKeys.isName(left) || !IdentityKeys.isName(right) { return true }
    return NameKey.compatible(key(left), key(right))
  }

  /// Whether two names can be those of one account: "ZK" is nobody else than Zoé Kerbrat, Paul Roy is.
  mutating func mayShareAccount(_ left: String, _ right: String) -> Bool {
    if areCompatible(left, right) { return true }
    return [left, right].contains { key($0).given.isEmpty || key($0).family.isEmpty }
  }

  mutating func isSame(_ left: String, _ right: String) -> Bool {
    left == right
      || IdentityKeys.isName(left) && IdentityKeys.isName(right) && key(left) == key(right)
  }

  private mutating func key(_ name: String) -> NameKey {
    if let known = parsed[name] { return known }
    let key = NameKey(fullName: name)
    parsed[name] = key
    return key
  }
}
