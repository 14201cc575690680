public import Domain
import Engines
import Foundation
import Storage

extension Workspace {
  /// Pairs of people that may be one, surest first; those that the user said are two are left out.
  ///
  /// - Parameter limit: how many pairs to read whole.
  public func duplicates(limit: Int, now: Moment) throws -> DuplicatesView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let found = try twins.questions(for: TwinReader.fingerprint(db)) {
          try TwinSearch.questions(db, profile: profile)
        }
        let apart = Set(try TwinReader.apart(db).map { [$0, $1] })
        var seen: Set<[Int64]> = []
        var waiting: [TwinCache.Question] = []
        for var question in found {
          guard let a = try PeopleReader.current(db, question.a),
            let b = try PeopleReader.current(db, question.b), a != b
          else { continue }
          let pair = [min(a, b), max(a, b)]
          guard !apart.contains(pair), seen.insert(pair).inserted else { continue }
          (question.a, question.b) = (a, b)
          waiting.append(question)
        }
        let shown = waiting.prefix(max(0, limit))
        var people: [Int64: Person] = [:]
        let ids = Set(shown.flatMap { [$0.a, $0.b] }).sorted()
        for person in try PeopleReader.read(db, ids) { people[person.id.number] = person }
        return DuplicatesView(
          review: shown.compactMap { question in
            guard let a = people[question.a], let b = people[question.b] else { return nil }
            return DuplicatePair(
              a: DuplicateSide(person: a, records: a.sources),
              b: DuplicateSide(person: b, records: b.sources),
              probability: question.probability, evidence: question.evidence, against: question.against)
          }, total: waiting.count, merged: try TwinReader.mergedCount(db))
      }
    }
  }

  /// People who stand in more than one record, with these records.
  public func joinedPeople() throws -> [DuplicateSide] {
    try guarded {
      try file.read { db in
        try PeopleReader.read(db, try TwinReader.peopleOfSeveralRecords(db)).map {
          DuplicateSide(person: $0, records: $0.sources)
        }
      }
    }
  }
}

/// Compares all people of a vault.
enum TwinSearch {
  static func questions(_ db: VaultConnection, profile: Profile) throws -> [TwinCache.Question] {
    let country =
      profile.place.flatMap { PlaceReader.read($0).country }
      ?? profile.zone.flatMap { PlaceReader.country(ofZone: $0) } ?? "FR"
    let decoder = JSONDecoder()
    var records: [MatchRecord] = []
    var person: [Int: Int64] = [:]
    var first: [Int64: Int] = [:]
    func add(_ record: MatchRecord, of id: Int64) {
      var record = record
      record.group = Int(id)
      record.country = country
      records.append(record)
      person[record.id] = id
      if first[id] == nil { first[id] = record.id }
    }
    for row in try TwinReader.records(db) {
      let facts = try decoder.decode(PersonFacts.self, from: Data(row.facts.utf8))
      add(MatchRecord(facts, id: Int(row.observation), source: row.kind), of: row.person)
    }
    for known in try PeopleReader.read(db, try TwinReader.unrecorded(db), withSources: false) {
      add(MatchRecord(known), of: known.id.number)
    }
    let apart = try TwinReader.apart(db).compactMap { a, b in
      first[a].flatMap { a in first[b].map { (a, $0) } }
    }
    let result = Matcher.match(records, apart: apart)
    var questions: [TwinCache.Question] = []
    for cluster in result.merged {
      let people = Set(cluster.compactMap { person[$0] }).sorted()
      guard let kept = people.first else { continue }
      for other in people.dropFirst() {
        questions.append(
          TwinCache.Question(
            a: kept, b: other, probability: 0.995,
            evidence: [Phrase(fr: "tout concorde", en: "everything agrees")], against: []))
      }
    }
    for question in result.review {
      guard let left = question.left.first.flatMap({ person[$0] }),
        let right = question.right.first.flatMap({ person[$0] }), left != right
      else { continue }
      questions.append(
        TwinCache.Question(
          a: min(left, right), b: max(left, right), probability: question.probability,
          evidence: question.evidence.filter { $0.weight > 0 }.map(\.phrase),
          against: question.evidence.filter { $0.weight < 0 }.map(\.phrase)))
    }
    return questions
  }
}

extension MatchRecord {
  /// What one record of a source says.
  init(_ facts: PersonFacts, id: Int, source: String) {
    self.init(
      id: id, source: source, given: facts.given ?? "", family: facts.family ?? "", fullName: facts.name,
      nicknames: facts.nicknames, formerFamilies: facts.maiden.map { [$0] } ?? [],
      emails: facts.emails.map(\.value), phones: facts.phones.map(\.value),
      profiles: facts.links.map(\.value),
      jobs: facts.jobs.map { MatchJob(company: $0.company ?? "", title: $0.title ?? "") },
      places: facts.place.map { [MatchPlace(city: $0)] } ?? [],
      birthday: facts.birthday.flatMap(MatchBirthday.init(text:)))
  }

  /// What the vault shows of somebody: the user's own words.
  init(_ person: Person) {
    self.init(
      id: -Int(person.id.number), source: "hand", given: person.given ?? "", family: person.family ?? "",
      fullName: person.name, emails: person.emails, phones: person.phones, profiles: person.links,
      jobs: person.company.map { [MatchJob(company: $0, title: person.title ?? "")] } ?? [],
      places: person.place.map { [MatchPlace(city: $0)] } ?? [],
      birthday: person.birthday.flatMap(MatchBirthday.init(text:)))
  }
}

extension MatchBirthday {
  /// `1990-05-04`, `--05-04` or `05-04`.
  init?(text: String) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    switch numbers.count {
    case 3: self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case 2: self.init(year: nil, month: numbers[0], day: numbers[1])
    default: return nil
    }
  }
}
