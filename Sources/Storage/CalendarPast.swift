package import Domain
package import GRDB

/// Entries of imported calendars that were to come when they were read and are over now: each is a meeting like
/// one that was imported afterwards, so that timelines, last contacts, circles and counts all know of it.
///
/// The rows follow the clock: they hang on the entry's record and leave with it, and also when the entry was
/// cancelled after all or the clock is turned back.
package enum CalendarPast {
  /// Rows that were made here and not by an import.
  private static let mark = "over"

  /// No entry that is older was still to come when it was read.
  private static let daysBack = 400

  private static let isOver = """
    (ifnull(e.endAt, e.startAt) <= ?3 OR e.startAt IS NULL AND ifnull(e.lastDay, e.day) < ?2)
    """

  /// A newer file cancels what is to come, never what was.
  private static let stood = """
    (e.state <> 'missed' AND NOT EXISTS (SELECT 1 FROM observation g
      WHERE g.id = e.observationId AND g.goneSince IS NOT NULL AND g.goneSince <= e.day))
    """

  private static let missing = """
    FROM event e WHERE e.day >= ?1 AND e.day <= ?2 AND e.kind IN (\(EventReader.talks))
      AND e.observationId IS NOT NULL AND \(isOver) AND \(stood)
      AND EXISTS (SELECT 1 FROM eventPerson q JOIN person p ON p.id = q.personId
        WHERE q.eventId = e.id AND p.mergedInto IS NULL AND p.isOwn = 0)
      AND NOT EXISTS (SELECT 1 FROM interaction i
        WHERE i.observationId = e.observationId AND i.day = e.day AND i.at IS e.startAt)
    """

  /// Marked rows whose entry is not over, was cancelled or stands at another time.
  private static let stale = """
    FROM interaction i WHERE i.uid = '\(mark)' AND i.observationId IS NOT NULL AND i.day >= ?1
      AND i.fileId IN (SELECT id FROM sourceFile WHERE kind = 'ical')
      AND NOT EXISTS (SELECT 1 FROM event e WHERE e.observationId = i.observationId AND e.day = i.day
        AND e.startAt IS i.at AND \(isOver) AND \(stood))
    """

  private static func arguments(_ now: Moment) -> StatementArguments {
    [now.day.adding(days: -daysBack).description, now.day.description, now.seconds]
  }

  package static func isStale(_ db: Database, now: Moment) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 \(missing)) OR EXISTS (SELECT 1 \(stale))", arguments: arguments(now))
      ?? false
  }

  /// - Returns: whose figures change.
  package static func bringUp(_ db: Database, now: Moment) throws -> Set<Int64> {
    var touched: Set<Int64> = []
    for id in try Int64.fetchAll(db, sql: "SELECT i.id \(stale)", arguments: arguments(now)) {
      touched.formUnion(
        try Int64.fetchAll(
          db,
          sql: """
            SELECT personId FROM interaction WHERE id = ?1 AND personId IS NOT NULL
            UNION SELECT personId FROM participant WHERE interactionId = ?1
            """, arguments: [id]))
      try InteractionRows.delete(db, where: "id = ?", arguments: [id])
    }
    let entries = try Int64.fetchAll(
      db, sql: "SELECT e.id \(missing) ORDER BY e.day, e.startAt, e.id", arguments: arguments(now))
    for entry in entries { touched.formUnion(try meeting(db, of: entry)) }
    return touched
  }

  private static func meeting(_ db: Database, of entry: Int64) throws -> [Int64] {
    let people = try Int64.fetchAll(
      db,
      sql: """
        SELECT p.id FROM eventPerson q JOIN person p ON p.id = q.personId
        WHERE q.eventId = ? AND p.mergedInto IS NULL AND p.isOwn = 0 ORDER BY p.id
        """, arguments: [entry])
    guard let first = people.first else { return [] }
    try db.execute(
      sql: """
        INSERT INTO interaction (kind, day, at, direction, personId, subject, text, minutes, fileId, observationId, record, uid)
        SELECT e.kind, e.day, e.startAt, 'both', ?2, e.title, substr(ifnull(json_extract(o.facts, '$.details'), ''), 1, 2000),
          CASE WHEN e.endAt - e.startAt BETWEEN 1 AND 86400 THEN (e.endAt - e.startAt) / 60 END, o.fileId, o.id, o.record, '\(mark)'
        FROM event e JOIN observation o ON o.id = e.observationId WHERE e.id = ?1
        """, arguments: [entry, first])
    guard db.changesCount > 0 else { return [] }
    let id = db.lastInsertedRowID
    for other in people.dropFirst() {
      try db.execute(
        sql: "INSERT INTO participant (interactionId, personId) VALUES (?, ?)", arguments: [id, other])
    }
    try db.execute(
      sql:
        "INSERT INTO interactionSearch(rowid, subject, text) SELECT id, subject, text FROM interaction WHERE id = ?",
      arguments: [id])
    return people
  }

  /// What the user did with people, between two days (`?1`, `?2`): written down, or of an imported calendar where
  /// nothing was written down about one of them that day. Of a series with the same people, a daily stand-up, the
  /// first of each week counts: relationships are counted, not appointments (B1). To be used as a table.
  package static let meetings = """
    (SELECT id, day, kind, personId, minutes FROM interaction
      WHERE fileId IS NULL AND day >= ?1 AND day <= ?2 AND kind IN (\(Figures.meetings))
    UNION ALL
    SELECT c.id, c.day, c.kind, c.personId, c.minutes FROM interaction c
      WHERE c.fileId IN (SELECT id FROM sourceFile WHERE kind = 'ical') AND c.day >= ?1 AND c.day <= ?2
        AND c.kind IN (\(Figures.meetings))
        AND NOT EXISTS (SELECT 1 FROM interaction n WHERE n.fileId IS NULL AND n.day = c.day AND n.kind IN (\(Figures.meetings))
          AND (n.personId IN (SELECT c.personId UNION SELECT personId FROM participant WHERE interactionId = c.id)
            OR EXISTS (SELECT 1 FROM participant q WHERE q.interactionId = n.id
              AND q.personId IN (SELECT c.personId UNION SELECT personId FROM participant WHERE interactionId = c.id))))
        AND (c.kind = 'event' OR NOT EXISTS (SELECT 1 FROM interaction b WHERE b.personId = c.personId
          AND b.day >= date(c.day, 'weekday 0', '-6 days') AND b.day <= c.day AND (b.day < c.day OR b.id < c.id)
          AND b.kind IN (\(Figures.meetings)) AND (b.observationId = c.observationId OR b.subject = c.subject)
          AND b.fileId IN (SELECT id FROM sourceFile WHERE kind = 'ical'))))
    """
}
