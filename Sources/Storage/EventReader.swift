package import Domain
package import GRDB

/// Reads of what stands in the calendar.
package enum EventReader {
  /// Kinds of events with somebody, not at something.
  package static let talks = "'coffee', 'call', 'lunch', 'meeting', 'interview'"

  /// The event `e` was not cancelled: no newer file of its calendar lacks it.
  package static let stands =
    "NOT EXISTS (SELECT 1 FROM observation g WHERE g.id = e.observationId AND g.goneSince IS NOT NULL)"

  /// A time that is taken: seconds since 1970 UTC, or whole days.
  package struct Busy: Sendable {
    package var start: Int64?
    package var end: Int64?
    package var day: Day
    package var lastDay: Day
  }

  /// What takes the user's time between two days, both included.
  package static func busy(_ db: Database, from: Day, through last: Day) throws -> [Busy] {
    // Nothing that lasts longer than a month keeps anybody from a call of fifteen minutes.
    try Row.fetchAll(
      db,
      sql: """
        SELECT e.startAt, e.endAt, e.day, e.lastDay FROM event e
        WHERE e.day >= ?1 AND e.day <= ?3 AND ifnull(e.lastDay, e.day) >= ?2 AND e.state <> 'missed'
          AND (e.isBusy = 1 OR e.state IN ('going', 'went')) AND \(stands)
        """,
      arguments: [from.adding(days: -31).description, from.adding(days: -1).description, last.description]
    ).compactMap { row in
      guard let day = Day(row[2] as String) else { return nil }
      return Busy(
        start: row[0], end: row[1], day: day, lastDay: (row[3] as String?).flatMap { Day($0) } ?? day)
    }
  }

  /// Titles of what stands in the calendar at the time of another entry.
  package static func clashes(_ db: Database, with id: Int64, from start: Int64, to end: Int64, on day: Day)
    throws -> [String]
  {
    try String.fetchAll(
      db,
      sql: """
        SELECT e.title FROM event e
        WHERE e.id <> ?1 AND e.state <> 'missed' AND (e.isBusy = 1 OR e.state IN ('going', 'went'))
          AND \(stands) AND e.day >= ?5 AND e.day <= ?6
          AND (e.startAt < ?3 AND ifnull(e.endAt, e.startAt + 3600) > ?2
            OR e.startAt IS NULL AND e.day <= ?4 AND ifnull(e.lastDay, e.day) >= ?4)
        ORDER BY e.startAt, e.id LIMIT 5
        """,
      arguments: [
        id, start, end, day.description, day.adding(days: -31).description, day.adding(days: 1).description,
      ])
  }

  /// Talks with a fixed time between two days, both included, by time.
  /// - Parameter person: only those with this person.
  package static func talks(
    _ db: Database, from: Day, through last: Day, with person: Int64? = nil, ownOnly: Bool = false
  ) throws -> [PlannedCall] {
    let own = ownOnly ? " AND e.observationId IS NULL" : ""
    let with =
      person.map {
        " AND e.id IN (SELECT eventId FROM eventPerson WHERE personId = \($0))"
      } ?? ""
    return try calls(
      db,
      "e.day >= ? AND e.day <= ? AND e.state <> 'missed' AND e.startAt IS NOT NULL AND e.isRepeated = 0\(own)\(with)",
      [from.description, last.description])
  }

  package static func call(_ db: Database, _ id: Int64) throws -> PlannedCall? {
    try calls(db, "e.id = ? AND e.startAt IS NOT NULL", [id]).first
  }

  /// Whether a call planned here bears this name.
  package static func holdsOwn(_ db: Database, uid: String) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE uid = ? AND observationId IS NULL)", arguments: [uid]
    )
      ?? false
  }

  /// Whoever is in too large a circle for a talk is only at an event.
  private static let mostPeople = 3

  private static func calls(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
    -> [PlannedCall]
  {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, e.kind, e.title, e.startAt, e.endAt, e.place, e.uid, e.sequence, e.changedAt, e.preparedOn,
          e.observationId FROM event e WHERE e.kind IN (\(talks)) AND \(condition) AND \(stands) ORDER BY e.startAt, e.id LIMIT 300
        """, arguments: arguments)
    return try rows.compactMap { row in
      let id: Int64 = row[0]
      let people = try people(db, of: id)
      guard (1...mostPeople).contains(people.count) else { return nil }
      let start: Int64 = row[3]
      let end: Int64? = row[4]
      return PlannedCall(
        id: EventID(id), kind: InteractionKind(rawValue: row[1]) ?? .call, title: row[2], people: people,
        start: start, minutes: max(1, Int(((end ?? start + 900) - start) / 60)), place: row[5],
        uid: row[6] ?? "e\(id)@entregent", sequence: row[7], changedAt: row[8] ?? start,
        isPrepared: (row[9] as String?) != nil, isOwn: (row[10] as Int64?) == nil)
    }
  }

  package static func people(_ db: Database, of event: Int64) throws -> [PersonReference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, p.name FROM eventPerson e JOIN person p ON p.id = e.personId
        WHERE e.eventId = ? AND p.mergedInto IS NULL ORDER BY p.circle, p.lastContact DESC, p.id
        """, arguments: [event]
    ).map { PersonReference(id: PersonID($0[0]), name: $0[1]) }
  }
}
