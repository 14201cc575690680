package import GRDB

/// What the user said of two people who are not there any more: by the identities of their records.
package enum ApartRecords {
  /// Partners by identity; mostly empty.
  package static func all(_ db: Database) throws -> [Int64: Set<Int64>] {
    var found: [Int64: Set<Int64>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT lowIdentity, highIdentity FROM notSameRecord") {
      found[row[0], default: []].insert(row[1])
      found[row[1], default: []].insert(row[0])
    }
    return found
  }

  /// Before people go with an import that is undone.
  ///
  /// - Parameter lost: the records that the import had brought, with whose they were.
  package static func keep(
    _ db: Database, of people: some Collection<Int64>, lost: [ImportTransaction.LostRecord] = []
  ) throws {
    var identities: [Int64: Set<Int64>] = [:]
    for record in lost { identities[record.person, default: []].insert(record.identity) }
    for person in people {
      let pairs = try Row.fetchAll(
        db,
        sql: """
          SELECT iif(lowId = ?1, highId, lowId), decidedAt FROM notSame WHERE lowId = ?1 OR highId = ?1
          """, arguments: [person])
      for pair in pairs {
        let other: Int64 = pair[0]
        let theirs = try Int64.fetchSet(
          db, sql: "SELECT identity FROM observation WHERE personId = ? AND subject = 'person'",
          arguments: [other]
        ).union(awaited(db, other))
        for a in try (identities[person] ?? []).union(awaited(db, person)) {
          for b in theirs.union(identities[other] ?? []) where a != b {
            try db.execute(
              sql:
                "INSERT OR IGNORE INTO notSameRecord (lowIdentity, highIdentity, decidedAt) VALUES (?, ?, ?)",
              arguments: [min(a, b), max(a, b), pair[1] as Int64])
          }
        }
      }
    }
  }

  /// The records that a person had before an import was undone.
  private static func awaited(_ db: Database, _ person: Int64) throws -> Set<Int64> {
    try Int64.fetchSet(
      db,
      sql: """
        SELECT CAST(substr(field, 8) AS INTEGER) FROM personEdit WHERE personId = ? AND field GLOB 'record:*'
        """, arguments: [person])
  }

  /// Whether a person holds one of these records.
  package static func holds(_ db: Database, _ person: Int64, anyOf identities: Set<Int64>) throws -> Bool {
    let list = identities.map(String.init).joined(separator: ",")
    return try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM observation WHERE personId = ? AND identity IN (\(list)))",
      arguments: [person]) ?? false
  }

  /// Says it again of the people who hold the records now; what is said of people need not be kept of records.
  package static func restore(_ db: Database) throws {
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT n.lowIdentity, n.highIdentity, n.decidedAt, a.personId, b.personId FROM notSameRecord n
        JOIN observation a ON a.identity = n.lowIdentity AND a.replacedBy IS NULL AND a.subject = 'person'
        JOIN observation b ON b.identity = n.highIdentity AND b.replacedBy IS NULL AND b.subject = 'person'
        WHERE a.personId IS NOT NULL AND b.personId IS NOT NULL AND a.personId <> b.personId
        """)
    for pair in pairs {
      try MergeStore.setApart(db, pair[3], pair[4], at: pair[2])
      try db.execute(
        sql: "DELETE FROM notSameRecord WHERE lowIdentity = ? AND highIdentity = ?",
        arguments: [pair[0] as Int64, pair[1] as Int64])
    }
  }

  /// The user takes it back, or the person is erased.
  package static func forget(_ db: Database, of person: Int64) throws {
    try db.execute(
      sql: """
        DELETE FROM notSameRecord
        WHERE lowIdentity IN (SELECT identity FROM observation WHERE personId = ?1)
          OR highIdentity IN (SELECT identity FROM observation WHERE personId = ?1)
        """, arguments: [person])
  }
}
