public import Domain
import Engines
import Formats
public import Foundation
import Storage

extension Workspace {
  /// Fixes a call: it stands in the day's plan, in the calendar feed, and keeps its time free.
  ///
  /// - Parameters:
  ///   - start: `2026-11-27T10:00-05:00`; without an offset a time of the user's own clock.
  ///   - place: where, or the address of the video call.
  /// - Throws: 64 for a time that is none or is over, 66 for an unknown person.
  @discardableResult
  public func planCall(
    with person: PersonID, at start: String, minutes: Int = 15, kind: InteractionKind = .call,
    place: String? = nil, system: TimeZone? = nil, now: Moment
  ) throws -> PlannedCall {
    guard kind.isMeeting, kind != .event, (1...1_440).contains(minutes) else {
      throw UserFacingError(
        .usage,
        Phrase(
          fr:
            "On peut fixer un appel, un café, un déjeuner, un rendez-vous ou un entretien d'une journée au plus.",
          en: "A call, a coffee, a lunch, a meeting or an interview of a day at most can be fixed."))
    }
    let mine = try Self.side(of: profile(), system: system, now: now)
    let seconds = try Self.moment(start, zone: mine.zone, now: now)
    let known = try self.person(basics: person)
    return try guarded {
      try file.write { db in
        let day = ZoneTime(mine.zone).day(of: Date(timeIntervalSince1970: Double(seconds)))
        var row = EventStore.Row(title: known.name, day: day.description, kind: kind.rawValue)
        row.startAt = seconds
        row.endAt = seconds + Int64(minutes * 60)
        row.zone = mine.zone.identifier
        row.place = place?.trimmed
        row.state = "going"
        row.changedAt = now.seconds
        row.uid = OwnCalendar.newUID(person: known.id, start: seconds, now: now)
        let id = try EventStore.insert(db, row, people: [(known.id.number, "accepted")])
        guard let call = try EventReader.call(db, id) else { throw Self.noCall(EventID(id)) }
        return call
      }
    }
  }

  /// Moves a call planned here; its entry in other calendars moves with it.
  public func moveCall(
    _ id: EventID, to start: String, place: String? = nil, system: TimeZone? = nil, now: Moment
  ) throws -> PlannedCall {
    let mine = try Self.side(of: profile(), system: system, now: now)
    let seconds = try Self.moment(start, zone: mine.zone, now: now)
    let call = try call(id)
    return try guarded {
      try file.write { db in
        let day = ZoneTime(mine.zone).day(of: Date(timeIntervalSince1970: Double(seconds)))
        guard
          try EventStore.move(
            db, id.number, day: day, start: seconds, end: seconds + Int64(call.minutes * 60), place: place,
            at: now.seconds), let moved = try EventReader.call(db, id.number)
        else { throw Self.notOwnCall(id) }
        return moved
      }
    }
  }

  /// What speaks against the time of a call: what stands in the calendar then, the user's hours, theirs.
  /// It is said, and forbids nothing.
  public func remarks(on call: PlannedCall, system: TimeZone? = nil, now: Moment) throws -> [Phrase] {
    let profile = try profile()
    let mine = Self.side(of: profile, system: system, now: now)
    let start = Date(timeIntervalSince1970: Double(call.start))
    let day = ZoneTime(mine.zone).day(of: start)
    let titles = try guarded {
      try file.read { db in
        try EventReader.clashes(
          db, with: call.id.number, from: call.start, to: call.start + Int64(call.minutes * 60), on: day)
      }
    }
    var remarks = titles.map {
      Phrase(
        fr: "L’agenda a déjà « \($0) » à ce moment-là.", en: "The calendar already has “\($0)” at that time.")
    }
    if !mine.holds(start, minutes: call.minutes) {
      remarks.append(
        Phrase(
          tu: "C’est hors de tes heures d’appel (\(mine.hours.hoursText)).",
          vous: "C’est hors de vos heures d’appel (\(mine.hours.hoursText)).",
          en: "It is outside your hours for calls (\(mine.hours.hoursText)).", address: profile.address))
    }
    if let person = call.people.first {
      let known = try self.person(basics: person.id)
      if var theirs = CallSide(zone: known.zone, place: known.place) {
        theirs.hours = try workingHours(of: person.id) ?? .usual
        if !theirs.holds(start, minutes: call.minutes) {
          let time = WallClock(zone: theirs.zone).time(call.start)
          remarks.append(
            Phrase(
              fr: "Pour \(known.name), il sera \(time) : hors de ses heures de travail.",
              en: "For \(known.name) it will be \(time): outside working hours."))
        }
      }
    }
    return remarks
  }

  /// Drops a call planned here. What an imported calendar holds stays.
  public func dropCall(_ id: EventID, now: Moment) throws {
    _ = try call(id)
    try guarded {
      try file.write { db in
        guard try EventStore.remove(db, id.number) else { throw Self.notOwnCall(id) }
      }
    }
  }

  /// The sheet is read and the questions are chosen (B7), or not after all.
  public func setPrepared(_ id: EventID, _ isPrepared: Bool = true, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try EventStore.setPrepared(db, id.number, on: isPrepared ? now.day : nil) else {
          throw Self.noCall(id)
        }
      }
    }
  }

  /// - Throws: 66 when there is none.
  public func call(_ id: EventID) throws -> PlannedCall {
    try guarded {
      try file.read { db in
        guard let call = try EventReader.call(db, id.number) else { throw Self.noCall(id) }
        return call
      }
    }
  }

  /// Fixed talks from today on, by time; with one person or with all.
  public func calls(with person: PersonID? = nil, days: Int = 60, now: Moment) throws -> [PlannedCall] {
    try guarded {
      try file.read { db in
        let id = try person.map { try PeopleReader.current(db, $0.number) ?? $0.number }
        return try EventReader.talks(db, from: now.day, through: now.day.adding(days: days), with: id)
      }
    }
  }

  /// One call as a calendar entry with a reminder, to be opened by any calendar.
  public func callEntry(_ id: EventID, language: Language? = nil, system: TimeZone? = nil, now: Moment) throws
    -> [UInt8]
  {
    let profile = try profile()
    let call = try call(id)
    let entry = OwnCalendar.entry(
      call, zone: Self.side(of: profile, system: system, now: now).zone,
      language: language ?? profile.language ?? .en)
    return OwnCalendar.write([entry], now: now)
  }

  /// Writes the entry to a file that only its owner can read.
  public func writeCallEntry(
    _ id: EventID, to path: String, language: Language? = nil, system: TimeZone? = nil, now: Moment
  ) throws {
    try OwnFile.write(callEntry(id, language: language, system: system, now: now), to: path)
  }

  /// The user's own clock.
  public func clock(system: TimeZone? = nil, now: Moment) throws -> WallClock {
    WallClock(zone: Self.side(of: try profile(), system: system, now: now).zone)
  }

  private static func moment(_ text: String, zone: TimeZone, now: Moment) throws -> Int64 {
    guard let seconds = ISOMoment.seconds(text, zone: zone) else {
      throw UserFacingError(
        .usage, Phrase(fr: "« \(text) » n'est pas un moment.", en: "“\(text)” is no time."),
        advice: Phrase(fr: "Par exemple 2026-11-27T10:00-05:00.", en: "For example 2026-11-27T10:00-05:00."))
    }
    guard seconds > now.seconds else {
      throw UserFacingError(
        .usage, Phrase(fr: "Ce moment est passé.", en: "That time is over."),
        command: Phrase(
          fr: "Ce qui a eu lieu se note avec « entregent log ».",
          en: "What has taken place is written down with “entregent log”."))
    }
    return seconds
  }

  static func noCall(_ id: EventID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Aucun appel prévu sous \(id).", en: "No call is planned under \(id)."),
      command: Phrase(fr: "« entregent call list » les montre.", en: "“entregent call list” shows them."))
  }

  private static func notOwnCall(_ id: EventID) -> UserFacingError {
    UserFacingError(
      .usage,
      Phrase(
        fr: "\(id) vient d'un agenda importé : c'est là-bas qu'il se change.",
        en: "\(id) comes from an imported calendar: it is changed there."))
  }
}

/// Times as a clock on the wall shows them.
public struct WallClock: Sendable {
  public let zone: TimeZone

  public init(zone: TimeZone) { self.zone = zone }

  /// `2026-11-27T10:00-05:00`.
  public func iso(_ seconds: Int64) -> String {
    ZoneTime(zone).iso(Date(timeIntervalSince1970: Double(seconds)))
  }

  /// `2026-11-27 10:00`.
  public func text(_ seconds: Int64) -> String { "\(day(seconds)) \(time(seconds))" }

  public func day(_ seconds: Int64) -> Day {
    ZoneTime(zone).day(of: Date(timeIntervalSince1970: Double(seconds)))
  }

  /// `10:00`.
  public func time(_ seconds: Int64) -> String {
    let minutes = ZoneTime(zone).minutes(of: Date(timeIntervalSince1970: Double(seconds)))
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
