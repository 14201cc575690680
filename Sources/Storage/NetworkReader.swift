package import Domain
package import GRDB

/// Who knows whom, for introductions (E2, B2): the strengths in bulk, the reasons only for the few ties
/// that a path is made of.
package enum NetworkReader {
  /// What the user's own tie to somebody rests on, in figures.
  package struct OwnTie: Sendable {
    package var person: PersonID
    package var isConnected: Bool
    package var connectedOn: Day?
    package var countIn: Int
    package var countOut: Int
    package var countMet: Int
    package var lastContact: Day?
    package var favours: Int
    /// Same employer or school, at the same time where that is known.
    package var isClose: Bool
  }

  /// A tie that a file or a friend's list states.
  package struct StatedTie: Sendable {
    /// Nil: the user.
    package var from: PersonID?
    package var to: PersonID
    package var strength: Double
  }

  /// A company or school with its people, when they are so few that they know each other.
  package struct Group: Sendable {
    package var people: [PersonID]
    package var isSchool: Bool
  }

  /// In a larger company or class of the vault, sharing it says little about two people.
  package static let largestGroup = 25

  /// Everybody to whom the user has a tie; a friend's acquaintances are none of them.
  package static func ownTies(_ db: Database, only people: [Int64]? = nil) throws -> [OwnTie] {
    var condition = ""
    if let people { condition = " AND id IN (\(people.map(String.init).joined(separator: ",")))" }
    let statement = try RawStatement(
      db,
      """
      SELECT id, degree = 1 OR connectedOn IS NOT NULL, connectedOn, countIn, countOut, countMet, lastContact, gave + got,
        circle = 1
      FROM person WHERE mergedInto IS NULL AND isOwn = 0
        AND (degree = 1 OR connectedOn IS NOT NULL OR countIn > 0 OR countOut > 0 OR countMet > 0 OR circle = 1)\(condition)
      """)
    var ties: [OwnTie] = []
    while try statement.next() {
      ties.append(
        OwnTie(
          person: PersonID(statement.integer(0)), isConnected: statement.integer(1) != 0,
          connectedOn: statement.text(2).flatMap { Day($0) }, countIn: Int(statement.integer(3)),
          countOut: Int(statement.integer(4)), countMet: Int(statement.integer(5)),
          lastContact: statement.text(6).flatMap { Day($0) }, favours: Int(statement.integer(7)),
          isClose: statement.integer(8) != 0))
    }
    return ties
  }

  /// Ties that files and friends' lists state; those of merged people stand under the new number.
  package static func statedTies(_ db: Database) throws -> [StatedTie] {
    let merged = try mergedPeople(db)
    let statement = try RawStatement(db, "SELECT fromId, toId, strength FROM tie WHERE strength > 0")
    var ties: [StatedTie] = []
    while try statement.next() {
      let from = statement.isNull(0) ? nil : statement.integer(0)
      let to = statement.integer(1)
      ties.append(
        StatedTie(
          from: from.map { PersonID(merged[$0] ?? $0) }, to: PersonID(merged[to] ?? to),
          strength: statement.real(2)))
    }
    return ties
  }

  /// The user's own ties that a file states.
  package static func ownStatedTies(_ db: Database) throws -> [StatedTie] {
    try Row.fetchAll(db, sql: "SELECT toId, max(strength) FROM tie WHERE fromId IS NULL GROUP BY toId").map {
      StatedTie(from: nil, to: PersonID($0[0]), strength: $0[1])
    }
  }

  private static func mergedPeople(_ db: Database) throws -> [Int64: Int64] {
    var merged: [Int64: Int64] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id FROM person WHERE mergedInto IS NOT NULL") {
      merged[row[0]] = try PeopleReader.current(db, row[0])
    }
    return merged
  }

  /// Small companies of today and small schools.
  package static func groups(_ db: Database) throws -> [Group] {
    var groups: [Group] = []
    for (sql, isSchool) in [
      (
        """
        SELECT companyId, id FROM person INDEXED BY personByCompany
        WHERE mergedInto IS NULL AND isOwn = 0 AND companyId IN (
          SELECT id FROM company WHERE peopleCount BETWEEN 2 AND \(largestGroup))
        ORDER BY companyId
        """, false
      ),
      (
        """
        SELECT schoolId, personId FROM schooling s WHERE schoolId IN (
          SELECT schoolId FROM schooling GROUP BY schoolId HAVING count(DISTINCT personId) BETWEEN 2 AND \(largestGroup))
          AND personId NOT IN (SELECT id FROM person WHERE isOwn = 1)
        ORDER BY schoolId
        """, true
      ),
    ] {
      let statement = try RawStatement(db, sql)
      var key: Int64?
      var people: [PersonID] = []
      func close() {
        if people.count > 1 { groups.append(Group(people: people, isSchool: isSchool)) }
        people.removeAll(keepingCapacity: true)
      }
      while try statement.next() {
        if statement.integer(0) != key { close() }
        key = statement.integer(0)
        let person = PersonID(statement.integer(1))
        if people.last != person { people.append(person) }
      }
      close()
    }
    return groups
  }

  package static func ownPerson(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM person WHERE isOwn = 1")
  }

  // MARK: Reasons

  /// Why two people know each other, as far as the vault says.
  ///
  /// - Parameter from: nil: the user.
  package static func evidence(_ db: Database, from: Int64?, to: Int64) throws -> [TieEvidence] {
    var evidence = try stated(db, from, to)
    let first = try from ?? ownPerson(db)
    if let first {
      evidence += try shared(db, first, to, table: "employment", key: "companyId", names: "company").map {
        .colleagues(company: $0.name, from: $0.from, to: $0.to)
      }
      evidence += try shared(db, first, to, table: "schooling", key: "schoolId", names: "school").map {
        .classmates(school: $0.name, from: $0.from, to: $0.to)
      }
    }
    if let from {
      if let title = try String.fetchOne(
        db,
        sql: """
          SELECT ifnull(t.title, '') FROM interaction a JOIN thread t ON t.id = a.threadId AND t.isGroup = 1
          WHERE a.personId = ?1 AND EXISTS (SELECT 1 FROM interaction b WHERE b.threadId = a.threadId AND b.personId = ?2)
          LIMIT 1
          """, arguments: [from, to])
      {
        evidence.append(.met(event: title.isEmpty ? nil : title, day: nil))
      }
    } else {
      evidence += try own(db, to)
    }
    return evidence
  }

  private static func stated(_ db: Database, _ from: Int64?, _ to: Int64) throws -> [TieEvidence] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT t.kind, t.since, t.because, f.id, f.name FROM tie t LEFT JOIN person f ON f.id = t.fromId
        WHERE (t.fromId IS ?1 AND t.toId = ?2) OR (t.fromId = ?2 AND t.toId = ?1) ORDER BY t.strength DESC LIMIT 5
        """, arguments: [from, to]
    ).compactMap { row in
      let since: String? = row[1]
      let because: String? = row[2]
      if let because, !because.isEmpty {
        return .stated(since.map { "\(because) (\($0))" } ?? because)
      }
      if (row[0] as String) == "shared", let id = row[3] as Int64? {
        return .sharedBy(PersonReference(id: PersonID(id), name: row[4] ?? ""))
      }
      return since.map { .connected(since: Day($0) ?? Day("\($0.prefix(4))-01-01")) }
        ?? .connected(since: nil)
    }
  }

  private static func own(_ db: Database, _ to: Int64) throws -> [TieEvidence] {
    guard let tie = try ownTies(db, only: [to]).first else { return [] }
    var evidence: [TieEvidence] = []
    if tie.countMet > 0 { evidence.append(.met(event: nil, day: tie.lastContact)) }
    if tie.countIn + tie.countOut > 0 {
      evidence.append(
        .conversation(incoming: tie.countIn, outgoing: tie.countOut, last: tie.lastContact))
    }
    if tie.favours > 0 { evidence.append(.favour(day: nil)) }
    if tie.isConnected { evidence.append(.connected(since: tie.connectedOn)) }
    return evidence
  }

  private static func shared(
    _ db: Database, _ first: Int64, _ second: Int64, table: String, key: String, names: String
  ) throws -> [(name: String, from: String?, to: String?)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT n.name, a.startOn, a.endOn, b.startOn, b.endOn FROM \(table) a
        JOIN \(table) b ON b.\(key) = a.\(key) AND b.personId = ?2 JOIN \(names) n ON n.id = a.\(key)
        WHERE a.personId = ?1 LIMIT 5
        """, arguments: [first, second]
    ).compactMap { row in
      // Times that are known not to meet made nobody colleagues.
      if PeopleReader.overlap(row[1], row[2], row[3], row[4]) == false { return nil }
      guard let start = row[1] as String?, let other = row[3] as String? else { return (row[0], nil, nil) }
      let ends = [row[2] as String?, row[4] as String?].compactMap { $0 }
      return (row[0], max(start, other), ends.min())
    }
  }

  /// Those whom the candidates know and who could introduce the user, strongest tie first.
  package static func introducers(_ db: Database, of list: String) throws -> [Int64: [(
    person: PersonReference, strength: Double
  )]] {
    var found: [Int64: [(person: PersonReference, strength: Double)]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT x.target, p.id, p.name, max(x.strength) FROM (
          SELECT toId AS target, fromId AS other, strength FROM tie WHERE toId IN (\(list)) AND fromId IS NOT NULL
          UNION ALL SELECT fromId, toId, strength FROM tie WHERE fromId IN (\(list))
        ) x JOIN person p ON p.id = x.other
        WHERE p.mergedInto IS NULL AND p.isOwn = 0 GROUP BY x.target, p.id ORDER BY x.target, 4 DESC, p.id
        """)
    {
      found[row[0], default: []].append((PersonReference(id: PersonID(row[1]), name: row[2]), row[3]))
    }
    return found
  }

  package static func names(_ db: Database, of people: Set<Int64>) throws -> [Int64: String] {
    guard !people.isEmpty else { return [:] }
    let list = people.sorted().map(String.init).joined(separator: ",")
    var names: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM person WHERE id IN (\(list))") {
      names[row[0]] = row[1]
    }
    return names
  }
}
