import Domain
import Engines
import Storage

/// The records of a vault as the matcher reads them, with whose they are.
struct TwinRecords {
  private(set) var records: [MatchRecord] = []
  /// Record's id → person.
  private(set) var person: [Int: Int64] = [:]
  /// Person → one of their records.
  private var first: [Int64: Int] = [:]
  /// Records of connections by file and name: LinkedIn lists every member once, so they are as many people.
  private var members: [Int64: [Int]] = [:]
  private let country: String

  /// - Parameter country: where national telephone numbers are meant.
  init(country: String) { self.country = country }

  mutating func addAll(_ db: VaultConnection) throws {
    try TwinReader.each(db) { try add($0) }
    for known in try PeopleReader.read(db, try TwinReader.unrecorded(db), withSources: false) {
      add(MatchRecord(known), of: known.id.number)
    }
  }

  mutating func add(_ people: Set<Int64>, _ db: VaultConnection) throws {
    try TwinReader.each(db, of: people.sorted()) { try add($0) }
    let unrecorded = try TwinReader.unrecorded(db, among: people)
    for known in try PeopleReader.read(db, unrecorded, withSources: false) {
      add(MatchRecord(known), of: known.id.number)
    }
  }

  private mutating func add(_ row: TwinReader.Record) throws {
    let facts = try PersonFacts(json: row.facts)
    if row.source.hasPrefix("linkedin-connections:") {
      members[row.file ^ FoldedText.stableHash(FoldedText.fold(facts.name)), default: []].append(
        Int(row.observation))
    }
    add(MatchRecord(facts, id: Int(row.observation), source: row.source), of: row.person)
  }

  private mutating func add(_ record: MatchRecord, of id: Int64) {
    var record = record
    record.group = Int(id)
    record.country = country
    records.append(record)
    person[record.id] = id
    if first[id] == nil { first[id] = record.id }
  }

  /// "Not the same" between people, as pairs of their records: by the user's word, or as members of one export.
  func apart(_ db: VaultConnection) throws -> [(Int, Int)] {
    var pairs = try TwinReader.apart(db).compactMap { a, b in
      first[a].flatMap { a in first[b].map { (a, $0) } }
    }
    for records in members.values where (2...200).contains(records.count) {
      for (index, left) in records.enumerated() {
        for right in records[(index + 1)...] where person[left] != person[right] {
          pairs.append((min(left, right), max(left, right)))
        }
      }
    }
    return pairs
  }

  /// The people of some records, in the order of their numbers.
  func people(of records: [Int]) -> [Int64] { Set(records.compactMap { person[$0] }).sorted() }
}

extension MatchRecord {
  /// All names that the record bears, as written.
  var writtenNames: [String] {
    let parts = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
    let other = formerFamilies.map { given.isEmpty ? $0 : given + " " + $0 }
    return ([fullName, parts] + nicknames + other).filter { !$0.isEmpty }
  }

  /// What one record of a source says.
  init(_ facts: PersonFacts, id: Int, source: String) {
    var places = facts.addresses.map {
      MatchPlace(
        street: $0.street ?? "", city: $0.city ?? "", region: $0.region ?? "", postcode: $0.postcode ?? "",
        country: $0.country ?? "")
    }
    if places.isEmpty, let place = facts.place { places = [MatchPlace(city: MatchPlace.town(of: place))] }
    self.init(
      id: id, source: source, given: facts.given ?? "", family: facts.family ?? "", fullName: facts.name,
      nicknames: facts.nicknames, formerFamilies: facts.maiden.map { [$0] } ?? [],
      emails: facts.emails.map(\.value), phones: facts.phones.map(\.value),
      profiles: facts.links.map(\.value),
      jobs: facts.jobs.map {
        MatchJob(
          company: $0.company ?? "", title: $0.title ?? "", start: $0.start.flatMap { Day(partial: $0) },
          end: $0.end.flatMap { Day(partial: $0) })
      },
      places: places, birthday: facts.birthday.flatMap(MatchBirthday.init(text:)))
  }

  /// What the vault shows of somebody: the user's own words.
  init(_ person: Person) {
    self.init(
      id: -Int(person.id.number), source: "hand", given: person.given ?? "", family: person.family ?? "",
      fullName: person.name, emails: person.emails, phones: person.phones, profiles: person.links,
      jobs: person.company.map { [MatchJob(company: $0, title: person.title ?? "")] } ?? [],
      places: person.place.map { [MatchPlace(city: MatchPlace.town(of: $0))] } ?? [],
      birthday: person.birthday.flatMap(MatchBirthday.init(text:)))
  }
}

extension MatchPlace {
  /// "Lyon, France" and "Lyon" are one town.
  fileprivate static func town(of place: String) -> String {
    place.split(separator: ",", maxSplits: 1).first.map(String.init) ?? place
  }
}

extension Day {
  /// `2023`, `2023-04` or a day: the first day meant.
  fileprivate init?(partial text: String) {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    guard let year = numbers.first else { return nil }
    self.init(year: year, month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
  }
}

extension MatchBirthday {
  /// `1990-05-04`, `--05-04`, `05-04` or `1990`.
  init?(text: String) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    switch numbers.count {
    case 3: self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case 2: self.init(year: nil, month: numbers[0], day: numbers[1])
    case 1 where text.utf8.count == 4: self.init(year: numbers[0])
    default: return nil
    }
  }
}
