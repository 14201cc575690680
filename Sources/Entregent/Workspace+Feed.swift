public import Domain
import Engines
import Formats
public import Foundation
import Storage

extension Workspace {
  /// The secret part of the feed's address: whoever knows it reads what is due, so it can be renewed.
  ///
  /// - Parameter random: fresh random bytes of the number asked for.
  public func feedToken(renew: Bool = false, random: (Int) -> [UInt8]) throws -> String {
    if !renew, let token = try currentFeedToken() { return token }
    let token = random(20).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
    try guarded { try file.write { try HandStore.setSetting($0, "feedToken", token) } }
    return token
  }

  /// Nil: nobody has asked for the feed yet, and there is none.
  public func currentFeedToken() throws -> String? {
    try guarded { try file.read { try HandStore.setting($0, "feedToken") } }
  }

  /// Calls and what is due, for calendars that subscribe: calls of the last month and all to come; what the
  /// day's plan holds and what can be foreseen. What stands in an imported calendar is left to it.
  ///
  /// - Parameter base: where the app is served (`http://127.0.0.1:8080/`), for links back.
  public func calendarFeed(base: String?, language: Language? = nil, system: TimeZone? = nil, now: Moment)
    throws
    -> [UInt8]
  {
    let profile = try profile()
    let language = language ?? profile.language ?? .en
    return OwnCalendar.write(
      try calendarEntries(profile, base: base, language: language, system: system, now: now), now: now,
      name: Phrase(fr: "Entregent : réseau", en: "Entregent: network")[language])
  }

  private func calendarEntries(
    _ profile: Profile, base: String?, language: Language, system: TimeZone?, now: Moment
  ) throws -> [ParsedEvent] {
    let zone = Self.side(of: profile, system: system, now: now).zone
    let (calls, snapshot) = try guarded {
      try file.read { db in
        (
          try EventReader.talks(
            db, from: now.day.adding(days: -31), through: now.day.adding(days: 366), ownOnly: true),
          try Self.agenda(db, profile: profile, settings: try Self.agendaSettings(db), now: now)
        )
      }
    }
    var settings = AgendaSettings()
    settings.mostItems = .max
    let planned = AgendaPlanner.plan(snapshot: snapshot, now: now.day, isForLater: true).items
    let due = AgendaPlanner.plan(
      snapshot: snapshot, now: now.day, minutes: 100_000, settings: settings, isForLater: true
    ).items
      .filter { Self.isForCalendar($0.kind) }
    var met: Set<String> = []
    let items = (planned.filter { $0.kind != .routine } + due).filter { item in
      // The call itself stands in the calendar with its time.
      let isTimed = item.kind == .call && !item.id.hasSuffix("-prepare") && !item.id.hasSuffix("-after")
      return !isTimed && met.insert(item.id).inserted
    }
    return calls.map { OwnCalendar.entry($0, zone: zone, language: language, base: base) }
      + items.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      .map { OwnCalendar.entry($0, now: now, language: language, base: base) }
  }

  /// What one would miss; habits and ideas stay in the app.
  private static func isForCalendar(_ kind: TodayItem.Kind) -> Bool {
    switch kind {
    case .promise, .answer, .followUp, .call, .thanks, .step, .event, .opportunity: true
    case .fading, .routine, .give: false
    }
  }

  /// The feed as a file, and with it the meetings that the user wrote down.
  public func calendarFile(language: Language? = nil, system: TimeZone? = nil, now: Moment) throws -> [UInt8]
  {
    let profile = try profile()
    let language = profile.language ?? language ?? .en
    var entries = try calendarEntries(profile, base: nil, language: language, system: system, now: now)
    try guarded {
      try file.read { db in
        try DiaryReader.each(db) { entries.append(OwnCalendar.entry($0, language: language)) }
      }
    }
    return OwnCalendar.write(entries, now: now)
  }
}
