import Domain
import Foundation
import GRDB

/// What stands in the calendar, as the day is planned from it.
extension AgendaReader {
  /// Fixed talks from three days ago on, two weeks ahead. Those of the past only when they were planned
  /// here and nothing has been written down about them: the calendar's own are met by follow-ups.
  static func calls(_ db: Database, _ profile: Profile, _ now: Moment, _ about: Int64?) throws -> [AgendaCall]
  {
    let zone = profile.zone.flatMap(TimeZone.init(identifier:))
    return try EventReader.talks(
      db, from: now.day.adding(days: -3), through: now.day.adding(days: 14), with: about
    ).compactMap { call in
      let date = Date(timeIntervalSince1970: Double(call.start))
      let local = Moment(seconds: call.start, offset: zone?.secondsFromGMT(for: date) ?? now.offset)
      let day = local.day
      guard let person = call.people.first else { return nil }
      // Once it is written down, also on the very day, there is nothing left to hold or to prepare.
      if day < now.day, !call.isOwn { return nil }
      if day <= now.day, try isNoted(db, person.id.number, from: day) { return nil }
      let seconds = local.seconds + Int64(local.offset)
      return AgendaCall(
        id: call.id.description, person: person.id, title: call.title, kind: call.kind, day: day,
        startMinute: Int((seconds % 86_400 + 86_400) % 86_400 / 60), minutes: call.minutes,
        isPrepared: call.isPrepared)
    }
  }

  /// The user wrote something down about this person on that day or since.
  private static func isNoted(_ db: Database, _ person: Int64, from day: Day) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM interaction WHERE personId = ?1 AND day >= ?2 AND fileId IS NULL AND kind IN (\(Figures.meetings))
          UNION ALL SELECT 1 FROM participant q JOIN interaction i ON i.id = q.interactionId
            WHERE q.personId = ?1 AND i.day >= ?2 AND i.fileId IS NULL AND i.kind IN (\(Figures.meetings)))
        """, arguments: [person, day.description]) ?? false
  }

  /// Talks of imported calendars that are over: each asks for a word within 48 hours (C6). What the user
  /// wrote down themselves about the same day stands for the calendar's entry.
  static func calendarMeetings(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [AgendaMeeting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, e.kind, e.day, e.title, e.endAt FROM event e
        WHERE e.day >= ?1 AND e.day <= ?2 AND e.observationId IS NOT NULL AND e.isRepeated = 0 AND e.state <> 'missed'
          AND e.kind IN (\(EventReader.talks)) AND (e.endAt IS NULL AND e.day < ?2 OR e.endAt <= ?3)
          AND EXISTS (SELECT 1 FROM eventPerson q WHERE q.eventId = e.id) AND \(EventReader.stands)
        ORDER BY e.day DESC LIMIT 100
        """,
      arguments: [now.day.adding(days: -24).description, now.day.description, now.seconds])
    return try rows.compactMap { row in
      let id: Int64 = row[0]
      let kind: String = row[1]
      let day: String = row[2]
      var people = try EventReader.people(db, of: id).map(\.id)
      guard people.count <= 8, let met = Day(day) else { return nil }
      if let about, !people.contains(PersonID(about)) { return nil }
      people = try people.filter { try !isNoted(db, $0.number, from: met) }
      guard !people.isEmpty else { return nil }
      let written = try people.filter { person in
        try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM interaction WHERE personId = ?1 AND day >= ?2 AND (day > ?2 OR ifnull(at, ?3) >= ?3)
              AND direction IN ('out', 'both') AND kind IN ('message', 'email', 'invitation', 'introduction', 'help'))
            """, arguments: [person.number, day, row[4] as Int64? ?? 0]) ?? false
      }
      // Negative, so that no interaction of the same number is meant.
      return AgendaMeeting(
        id: InteractionID(-id), kind: InteractionKind(rawValue: kind) ?? .meeting, day: met, people: people,
        followedUp: Set(written), text: row[3])
    }
  }

  /// Meetups, conferences, fairs: of calendars, and those the user noted.
  static func events(_ db: Database, _ now: Moment) throws -> [AgendaEvent] {
    let lists = try AttendeeListReader(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT e.id, e.title, e.day, e.place, e.state, EXISTS (
            SELECT 1 FROM interaction i WHERE i.fileId IS NULL AND i.kind = 'event' AND i.day >= e.day
              AND i.day <= ifnull(e.lastDay, e.day))
        FROM event e
        WHERE e.day >= ? AND e.day <= ? AND e.kind = 'event' AND (e.isRepeated = 0 OR e.day <= ?)
          AND \(EventReader.stands) ORDER BY e.day, e.id LIMIT 50
        """,
      arguments: [
        now.day.adding(days: -3).description, now.day.adding(days: 28).description,
        now.day.adding(days: 14).description,
      ]
    ).map { row in
      let state: String = row[4]
      return AgendaEvent(
        id: EventID(row[0]).description, title: row[1], day: Day(row[2] as String) ?? now.day, place: row[3],
        isGoing: state == "known" ? nil : state != "missed",
        // Marked so, or written down: a note of an event on its day.
        wasThere: state == "went" || row[5],
        lookFor: Array(
          (try EventReader.people(db, of: row[0]) + lists.people(at: row[1])).uniqued().prefix(5)))
    }
  }
}

extension [PersonReference] {
  fileprivate func uniqued() -> [PersonReference] {
    var met: Set<PersonID> = []
    return filter { met.insert($0.id).inserted }
  }
}
