package import Domain
package import GRDB

/// Events with a time: of imported calendars, and calls planned here.
package enum EventStore {
  /// One occurrence as stored.
  package struct Row: Sendable {
    package var uid: String?
    package var title: String
    package var day: String
    /// Of an event of several days; nil: it ends on `day`.
    package var lastDay: String?
    /// Nil: whole days.
    package var startAt: Int64?
    package var endAt: Int64?
    package var zone: String?
    package var place: String?
    package var notes: String?
    /// `event`, `busy`, or an interaction's kind.
    package var kind: String
    package var state = "known"
    package var isBusy = true
    package var isRepeated = false
    package var preparedOn: String?
    package var changedAt: Int64?
    package var observation: Int64?

    package init(title: String, day: String, kind: String) {
      self.title = title
      self.day = day
      self.kind = kind
    }
  }

  /// - Parameter people: with how they answered: `invited`, `accepted`, `tentative`, `met`.
  package static func insert(_ db: Database, _ row: Row, people: [(id: Int64, attendance: String)]) throws
    -> Int64
  {
    try db.cachedStatement(
      sql: """
        INSERT INTO event (uid, title, day, lastDay, startAt, endAt, zone, place, notes, kind, state, isBusy,
          isRepeated, preparedOn, changedAt, observationId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      row.uid, row.title, row.day, row.lastDay, row.startAt, row.endAt, row.zone, row.place, row.notes,
      row.kind, row.state, row.isBusy, row.isRepeated, row.preparedOn, row.changedAt, row.observation,
    ])
    let id = db.lastInsertedRowID
    for person in people {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO eventPerson (eventId, personId, attendance) VALUES (?, ?, ?)"
      ).execute(arguments: [id, person.id, person.attendance])
    }
    return id
  }

  /// What stood for a record before its newer version: who was in it, and what the user said of it.
  package struct Traces: Sendable {
    package var people: Set<Int64> = []
    /// By day.
    package var states: [String: (state: String, preparedOn: String?)] = [:]
  }

  package static func traces(_ db: Database, observation: Int64) throws -> Traces {
    var traces = Traces()
    traces.people = Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT personId FROM interaction WHERE observationId = ?1 AND personId IS NOT NULL
          UNION SELECT q.personId FROM participant q JOIN interaction i ON i.id = q.interactionId WHERE i.observationId = ?1
          UNION SELECT q.personId FROM eventPerson q JOIN event e ON e.id = q.eventId WHERE e.observationId = ?1
          """, arguments: [observation]))
    for row in try GRDB.Row.fetchAll(
      db, sql: "SELECT day, state, preparedOn FROM event WHERE observationId = ?", arguments: [observation])
    {
      traces.states[row[0]] = (row[1], row[2])
    }
    return traces
  }

  package static func setState(_ db: Database, _ id: Int64, _ state: String) throws {
    try db.execute(sql: "UPDATE event SET state = ? WHERE id = ?", arguments: [state, id])
  }

  package static func setPrepared(_ db: Database, _ id: Int64, on day: Day?) throws -> Bool {
    try db.execute(
      sql: "UPDATE event SET preparedOn = ? WHERE id = ?", arguments: [day?.description, id])
    return db.changesCount > 0
  }

  /// Moves a call that was planned here.
  package static func move(
    _ db: Database, _ id: Int64, day: Day, start: Int64, end: Int64, place: String?, at seconds: Int64
  ) throws -> Bool {
    try db.execute(
      sql: """
        UPDATE event SET day = ?, startAt = ?, endAt = ?, place = ifnull(?, place), sequence = sequence + 1,
          changedAt = ?, preparedOn = NULL WHERE id = ? AND observationId IS NULL AND kind <> 'event'
        """, arguments: [day.description, start, end, place, seconds, id])
    return db.changesCount > 0
  }

  /// Removes a call that was planned here; what an import brought stays.
  package static func remove(_ db: Database, _ id: Int64) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM event WHERE id = ? AND observationId IS NULL AND kind <> 'event'", arguments: [id])
    return db.changesCount > 0
  }
}
