package import GRDB

/// Takes an import's facts back, whatever was imported or typed since.
package struct ImportUndo {
  /// People whose projection is stale afterwards.
  package var stale: Set<Int64> = []
  /// Entries of calendars that stand again: what hung on them went when they were replaced.
  package var revived: [Int64] = []
  /// Records of people that went with the import.
  private var lost: [ImportTransaction.LostRecord] = []

  /// - Parameter run: `importRun.id`.
  /// - Returns: nil when there is no such import, or it was undone before.
  package static func perform(_ db: Database, run: Int64) throws -> ImportUndo? {
    guard
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM importRun WHERE id = ?)", arguments: [run])
        == true
    else { return nil }
    var undo = ImportUndo()
    let handOver = try ImportHandOver.perform(db, run: run)
    let files = "(SELECT id FROM sourceFile WHERE importId = \(run))"
    let observations = "(SELECT id FROM observation WHERE fileId IN \(files))"
    for sql in [
      "SELECT DISTINCT personId FROM observation WHERE personId IS NOT NULL AND fileId IN \(files)",
      "SELECT DISTINCT personId FROM observation WHERE personId IS NOT NULL AND (goneBy = \(run) OR replacedBy IN \(observations))",
      "SELECT DISTINCT personId FROM interaction WHERE personId IS NOT NULL AND fileId IN \(files)",
      "SELECT DISTINCT personId FROM participant WHERE interactionId IN (SELECT id FROM interaction WHERE fileId IN \(files))",
      "SELECT DISTINCT personId FROM eventPerson WHERE eventId IN (SELECT id FROM event WHERE observationId IN \(observations))",
    ] {
      undo.stale.formUnion(try Int64.fetchAll(db, sql: sql))
    }
    undo.lost = try Row.fetchAll(
      db,
      sql:
        "SELECT personId, identity, hash, id FROM observation WHERE subject = 'person' AND personId IS NOT NULL AND fileId IN \(files)"
    ).map {
      ImportTransaction.LostRecord(person: $0[0], identity: $0[1], hash: $0[2], observation: $0[3])
    }
    let journal = try Row.fetchOne(
      db, sql: "SELECT payload, date(at, 'unixepoch') FROM undoEntry WHERE kind = 'import' AND importId = ?",
      arguments: [run])
    if let journal, let payload = try ImportPayload(text: journal[0]) {
      try payload.restore(db, run: run, day: journal[1], handedOver: handOver.observations)
    }
    try InteractionRows.delete(db, where: "fileId IN \(files)", arguments: [])
    undo.revived = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM observation WHERE replacedBy IN \(observations) AND fileId NOT IN \(files) AND subject = 'event'
        ORDER BY id
        """)
    // What the import replaced stands again, unless a later one has replaced it since.
    try db.execute(
      sql: """
        WITH RECURSIVE chain(id, next) AS (
          SELECT id, replacedBy FROM observation WHERE replacedBy IN \(observations) AND fileId NOT IN \(files)
          UNION SELECT c.id, o.replacedBy FROM chain c JOIN observation o ON o.id = c.next
            WHERE c.next IN \(observations))
        UPDATE observation SET replacedBy = (
            SELECT next FROM chain c WHERE c.id = observation.id AND (next IS NULL OR next NOT IN \(observations)))
          WHERE replacedBy IN \(observations) AND fileId NOT IN \(files)
        """)
    try db.execute(sql: "UPDATE observation SET goneSince = NULL, goneBy = NULL WHERE goneBy = \(run)")
    try db.execute(sql: "DELETE FROM importRun WHERE id = ?", arguments: [run])
    try db.execute(
      sql: "DELETE FROM thread WHERE id NOT IN (SELECT threadId FROM interaction WHERE threadId IS NOT NULL)")
    return undo
  }

  /// Among these people, those of whom nothing is left: no source and no word of the user.
  package static func orphans(_ db: Database, among people: Set<Int64>) throws -> [Int64] {
    // An import may leave thousands: each statement is prepared once.
    let statement = try db.cachedStatement(
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM observation WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM personEdit WHERE personId = ?1 AND editedAt > 0)
          AND NOT EXISTS (SELECT 1 FROM tag WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM interaction WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM participant WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM promise WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM giveAsk WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM tie WHERE (fromId = ?1 OR toId = ?1) AND observationId IS NULL)
          AND NOT EXISTS (SELECT 1 FROM campaign WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM campaignFact WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM opportunity WHERE viaPersonId = ?1)
          AND NOT EXISTS (SELECT 1 FROM opportunityPerson WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM eventPerson WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM teacher WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM admiredAccount WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM credit WHERE personId = ?1)
          AND NOT EXISTS (SELECT 1 FROM person m WHERE m.mergedInto = ?1 AND (
            EXISTS (SELECT 1 FROM personEdit WHERE personId = m.id AND editedAt > 0)
            OR EXISTS (SELECT 1 FROM tag WHERE personId = m.id)
            OR EXISTS (SELECT 1 FROM person WHERE mergedInto = m.id)))
        """)
    return try people.sorted().filter { try Bool.fetchOne(statement, arguments: [$0]) ?? false }
  }

  /// People without any source left keep what the user sees as their name.
  ///
  /// A name so kept bears no time: nobody wrote it, and it keeps nobody who has nothing else left.
  package static func keepNames(_ db: Database, of people: Set<Int64>) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO personEdit (personId, field, value, editedAt)
        SELECT id, 'name', name, 0 FROM person WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM observation WHERE personId = ?1 AND subject IN ('person', 'me'))
        """)
    for person in people { try statement.execute(arguments: [person]) }
  }

  /// Of people who stay for something else it is written down which records they had: should the same file come
  /// again, it finds them.
  ///
  /// The note bears no time: nobody wrote it, and it keeps nobody who has nothing else left.
  package func keepIdentities(_ db: Database, of people: Set<Int64>) throws {
    let statement = try db.cachedStatement(
      sql:
        "INSERT OR REPLACE INTO personEdit (personId, field, value, editedAt) VALUES (?, ?, ?, 0)")
    for record in lost {
      guard let person = try PeopleReader.current(db, record.person), people.contains(person) else {
        continue
      }
      try statement.execute(arguments: [
        person, "record:\(record.identity)", "\(record.hash):\(record.observation)",
      ])
    }
  }

  /// Of people who go it is kept whom the user said they are not.
  package func keepApart(_ db: Database, of people: Set<Int64>) throws {
    try ApartRecords.keep(db, of: people.sorted(), lost: lost)
  }

  /// Schools at which nobody is left.
  package static func dropUnusedSchools(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM school WHERE id NOT IN (SELECT schoolId FROM schooling)")
  }

  package static func deletePerson(_ db: Database, _ person: Int64, writer: PersonWriter) throws {
    try writer.unindex(person)
    try db.cachedStatement(sql: "DELETE FROM person WHERE id = ?").execute(arguments: [person])
  }
}
