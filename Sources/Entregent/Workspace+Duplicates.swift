public import Domain
import Engines
import Storage

extension Workspace {
  /// Pairs of people that may be one, surest first; those that the user said are two are left out.
  ///
  /// - Parameter limit: how many pairs to read whole.
  public func duplicates(limit: Int, now: Moment) throws -> DuplicatesView {
    try guarded {
      try file.read { db in
        let waiting = try self.waiting(db)
        return DuplicatesView(
          review: try Self.pairs(db, waiting.prefix(max(0, limit))), total: waiting.count,
          merged: try TwinReader.mergedCount(db))
      }
    }
  }

  /// What waits for a decision as groups of people to be looked at side by side, one of them whole.
  ///
  /// - Parameter wanted: which group; after the last one begins again with those put off.
  public func duplicateReview(at wanted: Int, now: Moment) throws -> DuplicateReview {
    try guarded {
      try file.read { db in
        let waiting = try self.waiting(db)
        let groups = DuplicateGroups.split(waiting.map { [$0.a, $0.b] })
        let index = groups.indices.contains(wanted) ? wanted : 0
        var review = DuplicateReview(
          group: nil, index: index, total: groups.count, merged: try TwinReader.mergedCount(db),
          decided: try UndoJournal.decisions(db), preview: nil)
        guard groups.indices.contains(index) else { return review }
        let pairs = try Self.pairs(db, groups[index].map { waiting[$0] })
        var people: [DuplicateSide] = []
        for side in pairs.flatMap({ [$0.a, $0.b] })
        where !people.contains(where: { $0.person.id == side.person.id }) { people.append(side) }
        guard people.count > 1 else { return review }
        review.group = DuplicateGroup(people: people, pairs: pairs)
        review.preview = try Self.preview(db, people.map(\.person.id.number))
        return review
      }
    }
  }

  /// All questions that are still open, of the people as they are today, surest first.
  private func waiting(_ db: VaultConnection) throws -> [TwinCache.Question] {
    let found = try twins.questions(for: TwinReader.fingerprint(db)) { try TwinSearch.questions(db) }
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
    return waiting
  }

  private static func pairs(
    _ db: VaultConnection, _ questions: some Sequence<TwinCache.Question>
  ) throws -> [DuplicatePair] {
    var people: [Int64: Person] = [:]
    let ids = Set(questions.flatMap { [$0.a, $0.b] }).sorted()
    for person in try PeopleReader.read(db, ids) { people[person.id.number] = person }
    return questions.compactMap { question in
      guard let a = people[question.a], let b = people[question.b] else { return nil }
      return DuplicatePair(
        a: DuplicateSide(person: a, records: a.sources), b: DuplicateSide(person: b, records: b.sources),
        probability: question.probability, evidence: question.evidence, against: question.against,
        isContradicted: question.isContradicted, isOpposed: question.isOpposed)
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
  static func questions(_ db: VaultConnection) throws -> [TwinCache.Question] {
    var vault = TwinRecords(country: try HomeCountry.read(db))
    try vault.addAll(db)
    let person = vault.person
    // What no import has joined is asked with its own evidence, however sure it is.
    let settings = MatchSettings(automatic: 1, review: MatchSettings.standard.review)
    let result = Matcher.match(vault.records, settings: settings, apart: try vault.apart(db))
    let asked = Set(result.review.flatMap { $0.left + $0.right })
    var names: [Int: [String]] = [:]
    for record in vault.records where asked.contains(record.id) { names[record.id] = record.writtenNames }
    func written(_ ids: [Int]) -> [String] { ids.flatMap { names[$0] ?? [] } }
    var questions: [TwinCache.Question] = []
    for question in result.review {
      let (leftNames, rightNames) = (written(question.left), written(question.right))
      let evidence = question.evidence.map { $0.asWritten(leftNames, rightNames) }
      guard let left = question.left.first.flatMap({ person[$0] }),
        let right = question.right.first.flatMap({ person[$0] }), left != right
      else { continue }
      questions.append(
        TwinCache.Question(
          a: min(left, right), b: max(left, right), probability: question.probability,
          evidence: evidence.filter(\.speaksFor).map(\.phrase),
          against: evidence.filter { !$0.speaksFor }.map(\.phrase), isContradicted: question.isContradicted,
          isOpposed: evidence.contains { !$0.speaksFor && $0.field != .source }))
    }
    let pairs = Set(questions.map { [min($0.a, $0.b), max($0.a, $0.b)] })
    return try questions + renamed(db).filter { !pairs.contains([$0.a, $0.b]) }
  }

  /// One mailbox, one given name, two family names: a marriage, or two people. Nothing but the user can tell.
  private static func renamed(_ db: VaultConnection) throws -> [TwinCache.Question] {
    try TwinReader.pairsWithOneMailbox(db).compactMap { pair in
      guard let email = EmailKey(pair.email), !email.isRole else { return nil }
      let (a, b) = (NameKey(fullName: pair.names.a), NameKey(fullName: pair.names.b))
      guard !a.given.isEmpty, !a.family.isEmpty, !b.family.isEmpty, !NameKey.compatible(a, b),
        a.given == b.given || GivenNames.relation(a.given, b.given) == .variant
      else { return nil }
      return TwinCache.Question(
        a: pair.a, b: pair.b, probability: 0.5,
        evidence: [
          Phrase(
            fr: "même adresse e-mail : \(pair.email)", en: "same e-mail address: \(pair.email)"),
          Phrase(fr: "même prénom", en: "same given name"),
        ],
        against: [Phrase(fr: "autre nom de famille", en: "another family name")], isOpposed: true)
    }
  }
}
