internal import Foundation

/// The offsets of one time zone, worked out a year at a time and kept.
final class ZoneTable {
  /// A change of the offset.
  struct Transition {
    /// Seconds since 1970 UTC.
    var utc: Int
    var before: Int
    var after: Int
  }

  /// The IANA id, or the TZID of the calendar's own definition.
  let name: String
  private enum Rules {
    case fixed(Int)
    case system(TimeZone)
    /// All transitions, in order, and the offset before the first.
    case listed([Transition], first: Int)
  }
  private let rules: Rules
  private var years: [Int: (base: Int, transitions: [Transition])] = [:]
  /// The year asked for last: events mostly come from the same one.
  private var lastYear = Int.min
  private var lastEntry: (base: Int, transitions: [Transition]) = (0, [])

  init(name: String, fixed offset: Int) {
    self.name = name
    rules = .fixed(offset)
  }

  /// `name`: the id as it was asked for; the system may know the zone by a newer one.
  init(_ zone: TimeZone, name: String) {
    self.name = name
    rules = .system(zone)
  }

  init(name: String, transitions: [Transition], first: Int) {
    self.name = name
    rules = .listed(transitions, first: first)
  }

  /// Offset of a wall clock time. In a gap the offset before it holds; of the two times of an overlap it is
  /// the first (RFC 5545 section 3.3.5).
  func offset(atLocal local: Int) -> Int {
    if case .fixed(let offset) = rules { return offset }
    load(year(of: local))
    var offset = lastEntry.base
    for transition in lastEntry.transitions
    where local >= transition.utc + max(transition.before, transition.after) {
      offset = transition.after
    }
    return offset
  }

  /// Offset at an instant.
  func offset(atUTC utc: Int) -> Int {
    if case .fixed(let offset) = rules { return offset }
    load(year(of: utc))
    var offset = lastEntry.base
    for transition in lastEntry.transitions where utc >= transition.utc { offset = transition.after }
    return offset
  }

  /// Instant of a wall clock time.
  func utc(local: Int) -> Int { local - offset(atLocal: local) }

  /// Transitions of a year, a day more at both ends.
  func transitions(inYear year: Int) -> [Transition] {
    if case .fixed = rules { return [] }
    load(year)
    return lastEntry.transitions
  }

  private func year(of seconds: Int) -> Int {
    CivilDay.date(RecurrenceGenerator.floorDivide(seconds, WallTime.day)).year
  }

  private func load(_ year: Int) {
    guard year != lastYear else { return }
    lastYear = year
    if let known = years[year] {
      lastEntry = known
      return
    }
    lastEntry = entry(year)
    years[year] = lastEntry
  }

  private func entry(_ year: Int) -> (base: Int, transitions: [Transition]) {
    let start = CivilDay.number(year: year, month: 1, day: 1) * WallTime.day - WallTime.day
    let end = CivilDay.number(year: year + 1, month: 1, day: 1) * WallTime.day + WallTime.day
    switch rules {
    case .fixed(let offset): return (offset, [])
    case .listed(let all, let first):
      var base = first
      var inside: [Transition] = []
      for transition in all {
        if transition.utc <= start {
          base = transition.after
        } else if transition.utc < end {
          inside.append(transition)
        }
      }
      return (base, inside)
    case .system(let zone):
      var inside: [Transition] = []
      var moment = Date(timeIntervalSince1970: Double(start))
      let base = zone.secondsFromGMT(for: moment)
      var before = base
      // No zone changes more often than this in a year.
      for _ in 0..<12 {
        guard let next = zone.nextDaylightSavingTimeTransition(after: moment),
          next.timeIntervalSince1970 < Double(end), next > moment
        else { break }
        let utc = Int(next.timeIntervalSince1970)
        let after = zone.secondsFromGMT(for: next)
        if after != before { inside.append(Transition(utc: utc, before: before, after: after)) }
        before = after
        moment = next
      }
      return (base, inside)
    }
  }
}
