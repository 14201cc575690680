package import Domain
import GRDB

extension ImportTransaction {
  /// An entry of an imported calendar that stands.
  package struct StandingEntry: Sendable {
    /// `observation.id`.
    package var id: Int64
    package var identity: Int64
    /// Of the file that told it last.
    package var path: String
    /// The name of the calendar in that file; nil: it bears none.
    package var calendar: String?
    /// Its first day that is not over; nil: it is.
    package var nextDay: Day?
  }

  /// Entries of the user's own calendars, but those of one file.
  package func standingEntries(kind: String, upcomingFrom today: Day, except file: Int64) throws
    -> [StandingEntry]
  {
    var names: [Int64: (path: String, calendar: String?)] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT f.id, f.path, json_extract(f.report, '$.calendar') FROM sourceFile f JOIN importRun r ON r.id = f.importId
        WHERE f.kind = ? AND f.id <> ? AND r.consent IS NULL AND json_valid(f.report)
        """, arguments: [kind, file])
    {
      names[row[0]] = (row[1], row[2])
    }
    guard !names.isEmpty else { return [] }
    let files = names.keys.sorted().map(String.init).joined(separator: ",")
    return try Row.fetchAll(
      db,
      sql: """
        SELECT o.id, o.identity, o.fileId, (
          SELECT min(e.day) FROM event e WHERE e.observationId = o.id AND ifnull(e.lastDay, e.day) >= ?1)
        FROM observation o WHERE o.fileId IN (\(files)) AND o.subject = 'event' AND o.replacedBy IS NULL
          AND o.goneSince IS NULL ORDER BY o.id
        """, arguments: [today.description]
    ).compactMap { row in
      guard let name = names[row[2]] else { return nil }
      return StandingEntry(
        id: row[0], identity: row[1], path: name.path, calendar: name.calendar,
        nextDay: (row[3] as String?).flatMap { Day($0) })
    }
  }
}
