import Domain
import Engines
import Storage

/// After an import: whom its new and changed records show to be one with somebody, joined when it is
/// certain. What stays doubtful is asked, not done.
struct ImportTwins {
  let write: ImportTransaction
  let run: Int64
  let country: String
  let now: Moment
  /// People who fit two others that are not one: they are for the user to decide.
  var doubtful: Set<Int64> = []

  private(set) var joined: [JoinedPeople] = []
  private(set) var joinedCount = 0
  /// People whose facts others' have joined.
  private(set) var kept: Set<Int64> = []
  private(set) var gone: Set<Int64> = []

  init(_ write: ImportTransaction, run: Int64, country: String, now: Moment) {
    self.write = write
    self.run = run
    self.country = country
    self.now = now
  }

  /// So many pairs are shown in the report.
  private static let shown = 50
  /// So few people are looked up one by one, whatever the vault's size.
  private static let few = 500

  /// - Parameter first: number of the import's first record.
  mutating func join(from first: Int64) throws {
    let fresh = try TwinReader.people(write.db, withRecordsFrom: first)
    guard !fresh.isEmpty else { return }
    var seeds = fresh
    if fresh.count > Self.few {
      // Two people with a profile each are two: somebody without one has to be among them.
      let open = try TwinReader.peopleWithoutProfile(write.db)
      if open.isEmpty { return }
      if open.count < fresh.count { seeds = open }
    }
    let total = try write.peopleCount()
    var vault = TwinRecords(country: country)
    let result: MatchResult
    if seeds.count * 6 < total || seeds.count <= Self.few && total > 2 * Self.few {
      var people = seeds
      let candidates = try TwinCandidates(write.db)
      for seed in seeds {
        people.formUnion(
          try candidates.people(like: seed, forms: GivenNames.forms, mayBeOne: NameSpelling.mayBeOne))
      }
      try vault.add(people, write.db)
      result = Matcher.match(
        vault.records, new: Self.records(of: fresh, in: vault),
        within: try surroundings(candidates, people: total), apart: try vault.apart(write.db))
    } else {
      try vault.addAll(write.db)
      result = Matcher.match(
        vault.records, new: Self.records(of: fresh, in: vault), apart: try vault.apart(write.db))
      if vault.records.count >= Self.few { try TwinModel.keep(write.db, result.model.bytes) }
    }
    for records in result.merged {
      try join(vault.people(of: records).filter { !doubtful.contains($0) })
    }
    try Projections.refresh(kept, in: write)
  }

  private static func records(of people: Set<Int64>, in vault: TwinRecords) -> Set<Int> {
    Set(vault.records.lazy.map(\.id).filter { id in vault.person[id].map(people.contains) ?? false })
  }

  private func surroundings(_ candidates: TwinCandidates, people: Int) throws -> MatchSurroundings {
    MatchSurroundings(
      people: people, model: try TwinModel.bytes(write.db).flatMap { MatchModel(bytes: $0) }
    ) { value in
      // A count that cannot be read leaves the count among the records at hand.
      do {
        switch value {
        case .name(let name): return try candidates.count(ofName: name)
        case .fullName(let given, let family):
          return try candidates.count(ofFullName: given.isEmpty ? family : given + " " + family)
        case .company(let key): return try candidates.count(ofCompany: key)
        case .city(let city): return try candidates.count(ofTown: city)
        }
      } catch { return 0 }
    }
  }

  /// The one who has been known longest stays.
  private mutating func join(_ people: [Int64]) throws {
    guard let to = people.first else { return }
    for from in people.dropFirst() {
      let (name, other) = (try write.name(of: to), try write.name(of: from))
      let move = try MergeStore.merge(write, from, into: to)
      let undo = try UndoJournal.add(
        write.db, kind: "merge", summary: "\(name) + \(other)", payload: try MergeStore.text([move]),
        at: now.seconds, importID: run)
      kept.insert(to)
      gone.insert(from)
      joinedCount += 1
      if joined.count < Self.shown {
        joined.append(
          JoinedPeople(person: PersonReference(id: PersonID(to), name: name), other: other, undo: undo))
      }
    }
  }
}
