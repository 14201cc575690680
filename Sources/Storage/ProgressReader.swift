package import Domain
package import GRDB

/// Counts for the progress page, from the user's own notes and from what the figures beside people say.
package enum ProgressReader {
  package struct Counts: Sendable, Hashable {
    package var relationships = 0
    package var conversations = 0
    package var meetings = 0
    package var given = 0
    package var received = 0
    package var introductions = 0
    package var opportunitiesInbound = 0
    package var promisesKept = 0
    package var promisesOpen = 0
    package var minutes = 0
  }

  package struct Month: Sendable, Hashable {
    package var first: Day
    package var minutes: Int
    package var meetings: Int
    package var given: Int
  }

  private static let talk = "'coffee', 'call', 'lunch', 'meeting', 'interview'"

  /// Meetups that were ticked as attended and not written down besides (one evening is one).
  private static let attended = """
    FROM event e WHERE e.state = 'went' AND e.kind = 'event' AND NOT EXISTS (SELECT 1 FROM interaction i
      WHERE i.kind = 'event' AND i.day BETWEEN e.day AND ifnull(e.lastDay, e.day)
        AND (i.fileId IS NULL OR i.observationId = e.observationId))
    """

  /// Of the meetings that files tell of only those from `?3` on: what they tell of the years before is no step
  /// on this road.
  private static let meetings = """
    (SELECT m.* FROM \(CalendarPast.meetings) m
      WHERE m.day >= ?3 OR EXISTS (SELECT 1 FROM interaction x WHERE x.id = m.id AND x.fileId IS NULL))
    """

  /// The day of the first import: what files tell of the days before was there before the notebook.
  package static func firstImport(_ db: Database) throws -> Day? {
    try String.fetchOne(db, sql: "SELECT min(day) FROM importRun WHERE undoneAt IS NULL").flatMap { Day($0) }
  }

  /// - Parameters:
  ///   - since: only what happened on this day or later; nil: everything.
  ///   - imported: of what files tell only this day and later; nil: everything.
  package static func counts(_ db: Database, since: Day?, imported: Day?, now: Moment) throws -> Counts {
    let from = since?.description ?? "0000-01-01"
    let to = now.day.description
    let told = imported?.description ?? "0000-01-01"
    var counts = Counts()
    // Messages that came from a file count by person.
    if let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) FILTER (WHERE favour IN ('gave', 'both')), count(*) FILTER (WHERE favour IN ('received', 'both')),
          count(*) FILTER (WHERE kind = 'introduction'), ifnull(sum(minutes) FILTER (WHERE kind NOT IN (\(Figures.meetings))), 0)
        FROM interaction WHERE fileId IS NULL AND day >= ? AND day <= ?
        """, arguments: [from, to])
    {
      counts.given = row[0]
      counts.received = row[1]
      counts.introductions = row[2]
      counts.minutes = row[3]
    }
    if let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) FILTER (WHERE kind IN (\(talk))),
          -- One evening written down in several notes is one.
          count(*) FILTER (WHERE kind <> 'event') + count(DISTINCT iif(kind = 'event', day, NULL)), ifnull(sum(minutes), 0)
        FROM \(meetings)
        """, arguments: [from, to, told])
    {
      counts.conversations = row[0]
      counts.meetings = row[1]
      counts.minutes += row[2] as Int
    }
    counts.meetings += try count(
      db,
      "SELECT count(DISTINCT e.day) \(attended) AND e.day >= ? AND e.day <= ?", [from, to])
    let began = since.map { Int64($0.number) * 86_400 - Int64(now.offset) } ?? .min
    if let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) FILTER (WHERE countIn > 0 AND countOut > 0 OR countMet > 0), count(*) FILTER (WHERE countIn > 0 AND countOut > 0)
        FROM person WHERE mergedInto IS NULL AND isOwn = 0 AND (countIn > 0 OR countMet > 0)
          AND (?1 IS NULL OR lastContact >= ?1) AND (?1 IS NULL OR ifnull(lastInAt, -9e18) >= ?2 OR countMet > 0)
          AND (?3 IS NULL OR lastContact >= ?3 OR id IN (SELECT personId FROM interaction WHERE fileId IS NULL
            UNION SELECT q.personId FROM participant q JOIN interaction i ON i.id = q.interactionId WHERE i.fileId IS NULL))
        """, arguments: [since?.description, began, imported?.description])
    {
      counts.relationships = row[0]
      counts.conversations += row[1] as Int
    }
    counts.opportunitiesInbound = try count(
      db,
      "SELECT count(*) FROM opportunity WHERE foundThrough = 'inbound' AND coalesce(foundOn, appliedOn, '0') >= ?",
      [from])
    counts.promisesKept = try count(
      db, "SELECT count(*) FROM promise WHERE who = 'me' AND doneOn >= ? AND doneOn <= ?", [from, to])
    counts.promisesOpen = try count(
      db, "SELECT count(*) FROM promise WHERE who = 'me' AND doneOn IS NULL AND madeOn >= ?", [from])
    return counts
  }

  private static func count(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
  }

  /// The first day that the user noted something of, or brought files in; nil: nothing yet.
  package static func firstDay(_ db: Database) throws -> Day? {
    let noted = try String.fetchOne(db, sql: "SELECT min(day) FROM interaction WHERE fileId IS NULL")
    return try [noted.flatMap { Day($0) }, firstImport(db)].compactMap { $0 }.min()
  }

  /// The last twelve months, oldest first, empty ones too.
  package static func months(_ db: Database, imported: Day?, now: Day) throws -> [Month] {
    let current = now.adding(days: 1 - now.day)
    let firsts = (0..<12).map { current.adding(months: $0 - 11) }
    var found: [String: Row] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT substr(day, 1, 7), sum(minutes), sum(met), sum(given) FROM (
          SELECT day, ifnull(minutes, 0) AS minutes, 1 AS met, 0 AS given FROM \(meetings)
          UNION ALL SELECT day, iif(kind IN (\(Figures.meetings)), 0, ifnull(minutes, 0)), 0, favour IN ('gave', 'both')
            FROM interaction WHERE fileId IS NULL AND day >= ?1 AND day <= ?2
          UNION ALL SELECT DISTINCT e.day, 0, 1, 0 \(attended) AND e.day >= ?1 AND e.day <= ?2) GROUP BY 1
        """, arguments: [firsts[0].description, now.description, imported?.description ?? "0000-01-01"])
    {
      found[row[0]] = row
    }
    return firsts.map { first in
      let row = found[String(first.description.prefix(7))]
      return Month(first: first, minutes: row?[1] ?? 0, meetings: row?[2] ?? 0, given: row?[3] ?? 0)
    }
  }

  /// Whom the user met since a day, newest first.
  package static func met(_ db: Database, since: Day, imported: Day?, now: Day, limit: Int) throws
    -> [PersonReference]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, p.name FROM \(meetings) i JOIN person p ON p.id = i.personId GROUP BY p.id ORDER BY max(i.day) DESC, p.id LIMIT \(limit)
        """, arguments: [since.description, now.description, imported?.description ?? "0000-01-01"]
    ).map { PersonReference(id: PersonID($0[0]), name: $0[1]) }
  }
}
