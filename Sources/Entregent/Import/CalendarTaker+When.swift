import Domain
import Engines
import Formats
import Foundation

/// When an entry takes place, on the user's calendar.
extension CalendarTaker {
  func spans(of event: ParsedEvent, start: ParsedEventTime, isRepeated: Bool) -> [Span] {
    if let found = occurrences[event.line], !found.isEmpty {
      return found.map { span($0.start, $0.end) }
    }
    // Outside of the years around today an entry takes place once, if at all.
    return isRepeated ? [] : [span(start, event.end ?? start)]
  }

  func span(_ start: ParsedEventTime, _ end: ParsedEventTime) -> Span {
    let firstDay = start.moment.civilDay ?? now.day
    if start.isDate {
      // The end is the first day after it (RFC 5545 section 3.6.1).
      let last = end.moment.civilDay?.adding(days: -1) ?? firstDay
      return Span(day: firstDay, lastDay: max(firstDay, last))
    }
    let time = ZoneTime(zone)
    func instant(_ at: ParsedEventTime) -> Int64 {
      if at.moment.offsetSeconds != nil { return at.moment.epochSeconds }
      // A floating time is one of the user's own clock.
      let day = at.moment.civilDay ?? firstDay
      return Int64(
        time.instant(day, minutes: at.moment.hour * 60 + at.moment.minute).timeIntervalSince1970)
    }
    let from = instant(start)
    let to = max(from, instant(end))
    let day = time.day(of: Date(timeIntervalSince1970: Double(from)))
    let last = time.day(of: Date(timeIntervalSince1970: Double(max(from, to - 1))))
    return Span(day: day, lastDay: last, start: from, end: to)
  }
}
