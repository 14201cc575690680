public import Domain
public import Foundation

/// A window for a call: any start from `start` to `end` fits, the call then ends within hours.
public struct CallSlot: Sendable, Hashable {
  public let start: Date
  /// The last start that fits.
  public let end: Date

  public init(start: Date, end: Date) {
    self.start = start
    self.end = end
  }
}

/// Where and when one side of a call works.
public struct CallParty: Sendable, Hashable {
  public let zone: TimeZone
  public let hours: WorkingHours
  /// ISO 3166-1 alpha-2, for public holidays; nil when not known.
  public let country: String?
  /// QC, ON, SCT …; see `Holidays`.
  public let region: String?

  public init(
    zone: TimeZone, hours: WorkingHours = WorkingHours(), country: String? = nil, region: String? = nil
  ) {
    self.zone = zone
    self.hours = hours
    self.country = country
    self.region = region
  }
}

/// Proposes wide windows for a 15-minute call in their working hours and the user's (E4).
public enum CallSlots {
  /// Windows in order of time. Fridays come first when there are more than `count`, and with two or
  /// more there are two different days wherever two days have one.
  ///
  /// - Parameters:
  ///   - from: today on the user's calendar; the search begins the day after.
  ///   - days: how many days are searched.
  ///   - minutes: how long the call takes.
  ///   - busy: when the user cannot.
  public static func propose(
    theirs: CallParty, user: CallParty, from: Day, days: Int = 5, count: Int = 6, minutes: Int = 15,
    busy: [DateInterval] = []
  ) -> [CallSlot] {
    guard days > 0, count > 0, minutes > 0 else { return [] }
    let usual = windows(theirs, user, from, days, minutes, busy)
    guard usual.isEmpty else { return choose(usual, count, theirs) }
    let patient = CallParty(
      zone: user.zone, hours: user.hours.widened, country: user.country, region: user.region)
    return choose(windows(theirs, patient, from, days, minutes, busy), count, theirs)
  }

  // MARK: Windows

  private static let step = 15.0 * 60

  private static func windows(
    _ theirs: CallParty, _ user: CallParty, _ from: Day, _ days: Int, _ minutes: Int, _ busy: [DateInterval]
  ) -> [CallSlot] {
    let first = from.adding(days: 1)
    let earliest = ZoneTime(user.zone).instant(first, minutes: 0)
    let latest = ZoneTime(user.zone).instant(first.adding(days: days), minutes: 0)
    var free: [(Date, Date)] = []
    let ours = (-2...days + 1).compactMap { open(user, first.adding(days: $0)) }
    for their in (-2...days + 1).compactMap({ open(theirs, first.adding(days: $0)) }) {
      for our in ours {
        let start = max(their.0, our.0, earliest)
        let end = min(their.1, our.1, latest)
        if start < end { free.append((start, end)) }
      }
    }
    for interval in busy {
      free = free.flatMap { open -> [(Date, Date)] in
        guard interval.start < open.1, interval.end > open.0 else { return [open] }
        var rest: [(Date, Date)] = []
        if interval.start > open.0 { rest.append((open.0, interval.start)) }
        if interval.end < open.1 { rest.append((interval.end, open.1)) }
        return rest
      }
    }
    return free.flatMap { aroundLunch($0, theirs) }
      .compactMap { slot($0, minutes) }
      .sorted { $0.start < $1.start }
  }

  private static func open(_ party: CallParty, _ day: Day) -> (Date, Date)? {
    guard party.hours.weekdays.contains(day.weekday), party.hours.start < party.hours.end else { return nil }
    if let country = party.country, Holidays.name(on: day, country: country, region: party.region) != nil {
      return nil
    }
    let time = ZoneTime(party.zone)
    return (time.instant(day, minutes: party.hours.start), time.instant(day, minutes: party.hours.end))
  }

  /// A whole day becomes a morning and an afternoon of theirs.
  private static func aroundLunch(_ open: (Date, Date), _ theirs: CallParty) -> [(Date, Date)] {
    guard open.1.timeIntervalSince(open.0) > 4 * 3600 else { return [open] }
    let time = ZoneTime(theirs.zone)
    let day = time.day(of: open.0)
    let noon = time.instant(day, minutes: 12 * 60)
    let after = time.instant(day, minutes: 13 * 60 + 30)
    return [(open.0, min(noon, open.1)), (max(after, open.0), open.1)].filter { $0.0 < $0.1 }
  }

  private static func slot(_ open: (Date, Date), _ minutes: Int) -> CallSlot? {
    let start = (open.0.timeIntervalSince1970 / step).rounded(.up) * step
    let last = ((open.1.timeIntervalSince1970 - Double(minutes) * 60) / step).rounded(.down) * step
    guard last >= start else { return nil }
    return CallSlot(start: Date(timeIntervalSince1970: start), end: Date(timeIntervalSince1970: last))
  }

  // MARK: Choosing

  /// A window of each day in turn, Fridays before the others, the widest of a day first.
  private static func choose(_ slots: [CallSlot], _ count: Int, _ theirs: CallParty) -> [CallSlot] {
    guard slots.count > count else { return slots }
    let time = ZoneTime(theirs.zone)
    var byDay: [Day: [CallSlot]] = [:]
    for slot in slots { byDay[time.day(of: slot.start), default: []].append(slot) }
    let days = byDay.keys.sorted { left, right in
      let leftFriday = left.weekday == 5
      let rightFriday = right.weekday == 5
      return leftFriday == rightFriday ? left < right : leftFriday
    }
    for day in days {
      byDay[day]?.sort { left, right in
        let leftWidth = left.end.timeIntervalSince(left.start)
        let rightWidth = right.end.timeIntervalSince(right.start)
        return leftWidth == rightWidth ? left.start < right.start : leftWidth > rightWidth
      }
    }
    var chosen: [CallSlot] = []
    var round = 0
    while chosen.count < count {
      let before = chosen.count
      for day in days where chosen.count < count {
        if let slots = byDay[day], round < slots.count { chosen.append(slots[round]) }
      }
      if chosen.count == before { break }
      round += 1
    }
    return chosen.sorted { $0.start < $1.start }
  }
}
