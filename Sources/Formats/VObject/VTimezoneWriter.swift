/// Writes a zone of the IANA database as VTIMEZONE (RFC 5545 section 3.6.5): as yearly rules where the
/// changes of the clock follow one, else as a list of their days.
enum VTimezoneWriter {
  /// Years beyond the last event that a repeating one may reach into.
  private static let yearsAhead = 10

  private struct Kind: Hashable {
    var before: Int
    var after: Int
  }

  static func write(_ zone: ZoneTable, years: ClosedRange<Int>, to writer: inout ContentLineWriter) {
    writer.line("BEGIN:VTIMEZONE")
    writer.line("TZID", text: zone.name)
    let first = max(1970, years.lowerBound - 1)
    let last = max(first, years.upperBound) + yearsAhead
    var order: [Kind] = []
    var onsets: [Kind: [Int]] = [:]
    var latest = Int.min
    for year in first...last {
      // A year's list reaches a day over both ends.
      for transition in zone.transitions(inYear: year) where transition.utc > latest {
        latest = transition.utc
        let kind = Kind(before: transition.before, after: transition.after)
        if onsets[kind] == nil { order.append(kind) }
        onsets[kind, default: []].append(transition.utc + transition.before)
      }
    }
    if order.isEmpty {
      let start = CivilDay.number(year: first, month: 1, day: 1) * WallTime.day
      let offset = zone.offset(atLocal: start)
      part(Kind(before: offset, after: offset), [start], rule: nil, to: &writer)
    }
    for kind in order {
      let times = onsets[kind] ?? []
      part(kind, times, rule: rule(times, through: last), to: &writer)
    }
    writer.line("END:VTIMEZONE")
  }

  private static func part(_ kind: Kind, _ onsets: [Int], rule: String?, to writer: inout ContentLineWriter) {
    let name = kind.after > kind.before ? "DAYLIGHT" : "STANDARD"
    writer.line("BEGIN:\(name)")
    writer.line("DTSTART", raw: compact(onsets[0]))
    writer.line("TZOFFSETFROM", raw: offset(kind.before))
    writer.line("TZOFFSETTO", raw: offset(kind.after))
    if let rule {
      writer.line("RRULE", raw: rule)
    } else {
      for onset in onsets.dropFirst() { writer.line("RDATE", raw: compact(onset)) }
    }
    writer.line("END:\(name)")
  }

  /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` when every year up to `last` has one change that fits it.
  private static func rule(_ onsets: [Int], through last: Int) -> String? {
    guard onsets.count > 2 else { return nil }
    let days = onsets.map { RecurrenceGenerator.floorDivide($0, WallTime.day) }
    let dates = days.map { CivilDay.date($0) }
    let time = onsets[0] - days[0] * WallTime.day
    let weekday = CivilDay.weekday(days[0])
    guard dates.last?.year == last, dates.indices.allSatisfy({ dates[$0].year == dates[0].year + $0 }),
      dates.allSatisfy({ $0.month == dates[0].month }),
      onsets.indices.allSatisfy({ onsets[$0] - days[$0] * WallTime.day == time }),
      days.allSatisfy({ CivilDay.weekday($0) == weekday })
    else { return nil }
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let ordinal = (dates[0].day - 1) / 7 + 1
    if dates.allSatisfy({ ($0.day - 1) / 7 + 1 == ordinal }) {
      return "FREQ=YEARLY;BYMONTH=\(dates[0].month);BYDAY=\(ordinal)\(names[weekday])"
    }
    let areLast = dates.allSatisfy { $0.day + 7 > CivilDay.length(ofMonth: $0.month, year: $0.year) }
    return areLast ? "FREQ=YEARLY;BYMONTH=\(dates[0].month);BYDAY=-1\(names[weekday])" : nil
  }

  private static func compact(_ local: Int) -> String {
    ICalendarWriter.compact(
      EventReader.parsed(WallTime(local: local, clock: .floating), offset: nil, zone: nil).moment)
  }

  private static func offset(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(seconds)
    let text = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60)
    return size % 60 == 0 ? text : text + two(size % 60)
  }
}
