import Domain
package import GRDB

/// What an import asks the vault while it runs.
extension ImportTransaction {
  /// All that is known of one person: what a projection is made from.
  package struct Knowledge: Sendable {
    package var observations: [ObservationRow]
    package var edits: [String: String]
    package var tags: [String]
    package var isOwn: Bool
    package var isShared: Bool
  }

  /// The report of a file that stands and held the very same bytes.
  package func fileReport(packedHash: String?, contentHash: String?, kind: String) throws -> String? {
    if let packedHash {
      return try String.fetchOne(
        db,
        sql:
          "SELECT report FROM sourceFile WHERE packedHash = ? AND kind = ? AND report <> '' ORDER BY id LIMIT 1",
        arguments: [packedHash, kind])
    }
    return try String.fetchOne(
      db,
      sql:
        "SELECT report FROM sourceFile WHERE contentHash = ? AND kind = ? AND report <> '' ORDER BY id LIMIT 1",
      arguments: [contentHash, kind])
  }

  package func knowledge(of person: Int64) throws -> Knowledge {
    try PersonKnowledge.read(db, person)
  }

  package func facts(of observation: Int64) throws -> ObservationRow? {
    try PersonKnowledge.observations(db, where: "id = ?", arguments: [observation]).first
  }

  package func standing(identity: Int64) throws -> StandingObservation? {
    let row = try Row.fetchOne(
      db,
      sql:
        "SELECT id, hash, personId, goneSince FROM observation WHERE identity = ? AND replacedBy IS NULL LIMIT 1",
      arguments: [identity])
    return row.map {
      StandingObservation(id: $0[0], hash: $0[1], personID: $0[2], isGone: ($0[3] as String?) != nil)
    }
  }

  /// People one can look up: not the user, not those merged into another.
  package func peopleCount() throws -> Int { try Summary.people(db) }

  /// The newest day of connection that the vault knows.
  package func newestConnection() throws -> String? {
    try String.fetchOne(db, sql: "SELECT max(connectedOn) FROM person WHERE isShared = 0")
  }

  package func name(of person: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM person WHERE id = ?"), arguments: [person]) ?? ""
  }

  package func channels(of person: Int64) throws -> [String] {
    try people.flush()
    return try String.fetchAll(db, sql: "SELECT key FROM channel WHERE personId = ?", arguments: [person])
  }

  /// The person holds a LinkedIn profile other than this one: then they are somebody else.
  package func hasOtherProfile(_ person: Int64, than key: String) throws -> Bool {
    try people.flush()
    return try Bool.fetchOne(
      db,
      sql:
        "SELECT EXISTS (SELECT 1 FROM channel WHERE personId = ? AND key LIKE 'link:linkedin.com/in/%' AND key <> ?)",
      arguments: [person, key]) ?? false
  }

  /// The one person of this name who works at this company now; nil when none or several.
  package func person(named folded: String, atCompany key: String) throws -> Int64? {
    let found = try Int64.fetchAll(
      db,
      sql: """
        SELECT p.id FROM person p JOIN company c ON c.id = p.companyId
        WHERE p.sortKey = ? AND c.key = ? AND p.mergedInto IS NULL AND p.isOwn = 0 LIMIT 2
        """, arguments: [folded, key])
    return found.count == 1 ? found[0] : nil
  }

  /// With whom that happened of which an observation tells.
  package func personOfHappening(observation: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT personId FROM interaction WHERE observationId = ? AND personId IS NOT NULL LIMIT 1"),
      arguments: [observation]
    ).flatMap { try PeopleReader.current(db, $0) }
  }

  package func people(named folded: String) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM person WHERE sortKey = ? AND mergedInto IS NULL AND isOwn = 0 LIMIT 2",
      arguments: [folded])
  }

  package func ensureOwnPerson(name: String) throws -> Int64 {
    if let own = try ownPerson() { return own }
    var rows = PersonRows(name: name)
    rows.isOwn = true
    return try people.insert(rows)
  }

  package func setMinutes(_ minutes: Int, of interaction: Int64) throws {
    try db.cachedStatement(sql: "UPDATE interaction SET minutes = ? WHERE id = ?")
      .execute(arguments: [minutes, interaction])
  }
}

package enum PersonKnowledge {
  package static func read(_ db: Database, _ person: Int64) throws -> ImportTransaction.Knowledge {
    let own = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT isOwn, isShared FROM person WHERE id = ?"), arguments: [person])
    var edits: [String: String] = [:]
    for row in try Row.fetchAll(
      db.cachedStatement(sql: "SELECT field, value FROM personEdit WHERE personId = ?"), arguments: [person])
    {
      edits[row[0]] = row[1]
    }
    return ImportTransaction.Knowledge(
      observations: try statements(db, of: person),
      edits: edits,
      tags: try String.fetchAll(
        db.cachedStatement(sql: "SELECT text FROM tag WHERE personId = ? ORDER BY text"), arguments: [person]),
      isOwn: own?[0] ?? false, isShared: own?[1] ?? false)
  }

  /// What all sources say of a person.
  package static func statements(_ db: Database, of person: Int64) throws -> [ObservationRow] {
    try observations(db, where: "personId = ? AND subject IN ('person', 'me')", arguments: [person])
  }

  package static func observations(
    _ db: Database, where condition: String, arguments: StatementArguments
  ) throws -> [ObservationRow] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, fileId, record, line, kind, subject, uid, identity, hash, personId, facts, original, seenOn, replacedBy,
            goneSince IS NOT NULL FROM observation WHERE \(condition) ORDER BY id
          """), arguments: arguments
    ).map { row in
      var observation = ObservationRow(
        fileID: row[1], record: row[2], line: row[3], kind: row[4], subject: row[5], uid: row[6],
        identity: row[7],
        hash: row[8], personID: row[9], facts: row[10], original: row[11], seenOn: row[12])
      observation.id = row[0]
      observation.replacedBy = row[13]
      observation.isGone = row[14]
      return observation
    }
  }
}

/// Interactions leave together with their entry in the full-text index.
package enum InteractionRows {
  package static func delete(_ db: Database, where condition: String, arguments: StatementArguments) throws {
    try db.execute(
      sql: """
        INSERT INTO interactionSearch(interactionSearch, rowid, subject, text)
        SELECT 'delete', id, subject, text FROM interaction WHERE \(condition)
        """, arguments: arguments)
    try db.execute(sql: "DELETE FROM interaction WHERE \(condition)", arguments: arguments)
  }

  /// Changes the text of an interaction, the index with it.
  static func rewriting(_ db: Database, _ id: Int64, isIndexed: Bool, _ change: () throws -> Void) throws {
    guard isIndexed else { return try change() }
    try db.execute(
      sql: """
        INSERT INTO interactionSearch(interactionSearch, rowid, subject, text)
        SELECT 'delete', id, subject, text FROM interaction WHERE id = ?
        """, arguments: [id])
    try change()
    try db.execute(
      sql: """
        INSERT INTO interactionSearch(rowid, subject, text) SELECT id, subject, text FROM interaction WHERE id = ?
        """, arguments: [id])
  }
}
