package import Domain
package import GRDB

/// Fills the ranking's candidates: a handful of queries for all of them.
package enum RankReader {
  package static func candidates(
    _ people: [Person], profile: Profile, db: Database, now: Moment
  ) throws -> [RankCandidate] {
    guard !people.isEmpty else { return [] }
    let ids = people.map(\.id.number)
    let list = ids.map(String.init).joined(separator: ",")
    let contacts = try CompanyReader.contacts(db, of: ids)
    let hasMessages =
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM person WHERE countIn > 0 OR countOut > 0)") ?? false
    let employers = try shared(db, list, table: "employment", key: "companyId", names: "company")
    let schools = try shared(db, list, table: "schooling", key: "schoolId", names: "school")
    let hasSchools = Set(
      try Int64.fetchAll(db, sql: "SELECT DISTINCT personId FROM schooling WHERE personId IN (\(list))"))
    var jobs: [Int64: [Employment]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT e.personId, e.companyId, c.name, e.title, e.startOn, e.endOn, e.isCurrent FROM employment e
        JOIN company c ON c.id = e.companyId WHERE e.personId IN (\(list)) ORDER BY e.id
        """)
    {
      jobs[row[0], default: []].append(
        Employment(
          companyID: CompanyID(row[1]), company: row[2], title: row[3], start: row[4], end: row[5],
          isCurrent: row[6]))
    }
    // How well the user knows them is judged where ties are judged.
    let introducers = try NetworkReader.introducers(db, of: list).mapValues { found in
      found.map { RankCandidate.Introducer(person: $0.person, strength: $0.strength) }
    }
    // Where the user lives, and where they want to work.
    let towns = Set(([profile.place].compactMap { $0 } + profile.workTowns).map(townKey)).subtracting([""])
    return people.map { person in
      let id = person.id.number
      let contact = contacts[id]
      var candidate = RankCandidate(person: person, employments: jobs[id] ?? [])
      if hasMessages || (contact?.countMet ?? 0) > 0 {
        candidate.turnsIn = contact?.countIn
        candidate.turnsOut = contact?.countOut
        candidate.meetings = contact?.countMet
      }
      candidate.metInPerson = (contact?.countMet ?? 0) > 0 ? true : nil
      candidate.introducers = introducers[id]
      candidate.openProfile = person.tags.contains(where: CreditStore.isOpenTag) ? true : nil
      candidate.sharedEmployers = employers[id]
      candidate.sharedSchools = schools[id] ?? (hasSchools.contains(id) ? [] : nil)
      if let place = person.place, !towns.isEmpty { candidate.samePlace = towns.contains(townKey(place)) }
      if let out = contact?.lastOut, out > contact?.lastIn ?? .min {
        candidate.unansweredSince = Moment(seconds: out, offset: now.offset).day
      }
      return candidate
    }
  }

  /// The town of "Lyon, Auvergne-Rhône-Alpes, France".
  private static func townKey(_ place: String) -> String {
    FoldedText.fold(String(place.split(separator: ",").first ?? ""))
  }

  private static func shared(
    _ db: Database, _ list: String, table: String, key: String, names: String
  ) throws -> [Int64: [RankCandidate.Shared]] {
    var result: [Int64: [RankCandidate.Shared]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT e.personId, n.name, o.startOn, o.endOn, e.startOn, e.endOn FROM person me
        JOIN \(table) o ON o.personId = me.id JOIN \(table) e ON e.\(key) = o.\(key) AND e.personId IN (\(list))
        JOIN \(names) n ON n.id = e.\(key) WHERE me.isOwn = 1
        """)
    {
      result[row[0], default: []].append(
        .init(name: row[1], overlaps: PeopleReader.overlap(row[2], row[3], row[4], row[5])))
    }
    return result
  }
}
