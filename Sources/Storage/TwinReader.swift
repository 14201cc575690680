package import GRDB

/// What the search for people who stand twice in the vault reads.
package enum TwinReader {
  /// One standing record; people without any have one with a negative number: what the vault shows.
  package struct Record: Sendable {
    package var observation: Int64
    package var person: Int64
    package var kind: String
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

  package static func records(_ db: Database) throws -> [Record] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT o.id, o.personId, o.kind, o.facts FROM observation o JOIN person p ON p.id = o.personId
        WHERE o.subject = 'person' AND o.replacedBy IS NULL AND p.isOwn = 0 AND p.mergedInto IS NULL ORDER BY o.id
        """
    ).map { Record(observation: $0[0], person: $0[1], kind: $0[2], facts: $0[3]) }
  }

  /// People of whom the user or a message speaks, but no record.
  package static func unrecorded(_ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM person p WHERE isOwn = 0 AND mergedInto IS NULL AND (
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

  package static func mergedCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM person WHERE mergedInto IS NOT NULL") ?? 0
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
