package import GRDB

/// What the search for people who stand twice in the vault reads.
package enum TwinReader {
  /// One standing record.
  package struct Record: Sendable {
    package var observation: Int64
    package var person: Int64
    /// Kind and file: records of one source are seldom one person.
    package var source: String
    package var file: Int64
    /// JSON.
    package var facts: String
  }

  /// Changes when a record, a person or a word of the user comes or goes.
  package static func fingerprint(_ db: Database) throws -> String {
    try String.fetchOne(
      db,
      sql: """
        SELECT (SELECT ifnull(max(id), 0) || '.' || count(*) FROM observation) || '/'
          || (SELECT count(*) || '.' || ifnull(max(editedAt), 0) FROM personEdit) || '/'
          || (SELECT ifnull(max(id), 0) || '.' || count(*) FROM person)
        """) ?? ""
  }

  /// All standing records of people, in order.
  package static func each(_ db: Database, _ body: (Record) throws -> Void) throws {
    let statement = try RawStatement(
      db,
      """
      SELECT o.id, o.personId, o.fileId, o.facts FROM observation o JOIN person p ON p.id = o.personId
      WHERE o.subject = 'person' AND o.replacedBy IS NULL AND p.isOwn = 0 AND p.mergedInto IS NULL ORDER BY o.id
      """)
    try each(statement, try sources(db), body)
  }

  /// The standing records of some people.
  package static func each(
    _ db: Database, of people: some Sequence<Int64>, _ body: (Record) throws -> Void
  ) throws {
    let sources = try sources(db)
    let statement = try RawStatement(
      db,
      "SELECT id, personId, fileId, facts FROM observation WHERE personId = ? AND subject = 'person' AND replacedBy IS NULL"
    )
    for person in people {
      statement.bind(1, person)
      try each(statement, sources, body)
    }
  }

  private static func each(
    _ statement: RawStatement, _ sources: [Int64: String], _ body: (Record) throws -> Void
  ) throws {
    while try statement.next() {
      try body(
        Record(
          observation: statement.integer(0), person: statement.integer(1),
          source: sources[statement.integer(2)] ?? "", file: statement.integer(2),
          facts: statement.text(3) ?? ""))
    }
  }

  private static func sources(_ db: Database) throws -> [Int64: String] {
    var result: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, kind, path FROM sourceFile") {
      result[row[0]] = "\(row[1] as String):\(PeopleReader.member(row[2]))"
    }
    return result
  }

  /// People of whom the user or a message speaks, but no record, and those whose names or addresses the
  /// user changed; all, or those among `people`.
  package static func unrecorded(_ db: Database, among people: Set<Int64>? = nil) throws -> [Int64] {
    let among = people.map { "AND p.id IN (\($0.sorted().map(String.init).joined(separator: ",")))" } ?? ""
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM person p WHERE isOwn = 0 AND mergedInto IS NULL \(among) AND (
          NOT EXISTS (SELECT 1 FROM observation o WHERE o.personId = p.id AND o.subject = 'person' AND o.replacedBy IS NULL)
          OR EXISTS (SELECT 1 FROM personEdit e WHERE e.personId = p.id
            AND e.field IN ('name', 'given', 'family', 'email', 'emails', 'phone', 'phones', 'link', 'links')))
        ORDER BY id
        """)
  }

  /// Pairs of which the user said "not the same", as the people they are today.
  package static func apart(_ db: Database) throws -> [(Int64, Int64)] {
    try Row.fetchAll(db, sql: "SELECT lowId, highId FROM notSame").compactMap { row in
      guard let a = try PeopleReader.current(db, row[0]), let b = try PeopleReader.current(db, row[1]), a != b
      else { return nil }
      return (min(a, b), max(a, b))
    }
  }

  /// Two people who alone hold one mailbox.
  package struct MailboxPair: Sendable {
    package var a: Int64
    package var b: Int64
    package var names: (a: String, b: String)
    package var email: String
  }

  /// Pairs of people who hold an e-mail address together with nobody else, in order.
  package static func pairsWithOneMailbox(_ db: Database) throws -> [MailboxPair] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, q.id, p.name, q.name, k.value FROM (
          SELECT key, min(personId) AS a, max(personId) AS b, min(value) AS value FROM channel
          WHERE kind = 'email' GROUP BY key HAVING count(DISTINCT personId) = 2) k
        JOIN person p ON p.id = k.a JOIN person q ON q.id = k.b
        WHERE p.isOwn = 0 AND q.isOwn = 0 AND p.mergedInto IS NULL AND q.mergedInto IS NULL ORDER BY p.id, q.id
        """
    ).map { MailboxPair(a: $0[0], b: $0[1], names: ($0[2], $0[3]), email: $0[4]) }
  }

  package static func mergedCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM person WHERE mergedInto IS NOT NULL") ?? 0
  }

  package static func standingCount(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM observation WHERE subject = 'person' AND replacedBy IS NULL") ?? 0
  }

  /// People with a record read since this number was free.
  package static func people(_ db: Database, withRecordsFrom first: Int64) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT o.personId FROM observation o JOIN person p ON p.id = o.personId
        WHERE o.id >= ? AND o.subject = 'person' AND o.replacedBy IS NULL AND p.isOwn = 0 AND p.mergedInto IS NULL
        """, arguments: [first])
  }

  /// People without a LinkedIn profile: two with different ones are never one.
  package static func peopleWithoutProfile(_ db: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT id FROM person WHERE mergedInto IS NULL AND isOwn = 0 AND id NOT IN (
          SELECT personId FROM channel
          WHERE key >= 'link:linkedin.com/in/' AND key < 'link:linkedin.com/in0')
        """)
  }

  /// People who stand in more than one record, with their numbers in order.
  package static func peopleOfSeveralRecords(_ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT o.personId FROM observation o JOIN person p ON p.id = o.personId
        WHERE o.subject = 'person' AND o.replacedBy IS NULL AND p.isOwn = 0 AND p.mergedInto IS NULL
        GROUP BY o.personId HAVING count(*) > 1 ORDER BY o.personId
        """)
  }
}

/// What one transaction works on, for callers that know nothing of the database's library.
package typealias VaultConnection = Database
