import Domain
import Formats
import Storage

/// Entries to come that a newer file of the same calendar no longer holds: they were cancelled there.
extension CalendarTaker {
  /// Nothing is removed: the entries are marked gone, which an undo of the import takes back, and so does
  /// a later file that holds them again. What is over stays as it was.
  ///
  /// The newer file must be one of the same calendar: of the same name where both have one, else from a
  /// file of the same name, and it still holds some of what stood. It must cover the entry's day, and it
  /// must not be older than the entry itself. A file that lacks more than it shares speaks of another time
  /// or calendar and cancels nothing.
  mutating func cancelVanished(report: inout FileReport) throws {
    report.calendar = calendarName
    guard session.options.sharedBy == nil, let covered = coveredDays() else { return }
    let entries = try write.standingEntries(
      kind: SourceKind.ical.rawValue, upcomingFrom: now.day, except: file
    ).filter { isSameCalendar($0.calendar, path: $0.path, as: report) }
    let shared = entries.count { ledger.met[$0.identity] != nil }
    guard shared > 0 else { return }
    let newest = Self.newestStamp(of: calendar)
    let vanished = try entries.filter { entry in
      guard ledger.met[entry.identity] == nil, let day = entry.nextDay,
        covered.contains(day)
      else { return false }
      guard let newest else { return true }
      let written = try write.facts(of: entry.id).flatMap { row in
        Self.newestStamp(
          of: ICalendarReader.read(
            Array("BEGIN:VCALENDAR\r\n\(row.original)\r\nEND:VCALENDAR\r\n".utf8)))
      }
      return written.map { $0 <= newest } ?? true
    }
    guard !vanished.isEmpty, vanished.count <= max(Self.fewCancelled, shared) else { return }
    for entry in vanished {
      try write.markGone(entry.id, day: now.day.description, run: session.run)
      session.touched.formUnion(try EventStore.traces(write.db, observation: entry.id).people)
    }
    session.hasChanged = true
    report.cancelled = vanished.count
  }

  /// So many may be cancelled at once even where little else stands.
  private static let fewCancelled = 3

  /// The calendar's own id or name; nil: it bears none.
  private var calendarName: String? {
    for component in calendar.components {
      for name in ["X-WR-RELCALID", "X-WR-CALNAME", "NAME"] {
        if let value = component.first(name)?.value, !value.isEmpty { return value }
      }
    }
    return nil
  }

  private func isSameCalendar(_ known: String?, path: String, as report: FileReport) -> Bool {
    if let known, let name = report.calendar { return known == name }
    return Self.fileName(path) == Self.fileName(report.path)
  }

  /// `Agenda (1).ics` is a later download of `agenda.ics`.
  private static func fileName(_ path: String) -> String {
    var name = FoldedText.fold(path.split(separator: "/").last.map(String.init) ?? path)
    if name.hasSuffix(" ics") { name.removeLast(4) }
    let words = name.split(separator: " ")
    return words.count > 1 && Int(words[words.count - 1]) != nil
      ? words.dropLast().joined(separator: " ") : name
  }

  /// From the first to the last day that the file speaks of, series as far as they are looked at.
  private func coveredDays() -> ClosedRange<Day>? {
    var days: ClosedRange<Day>?
    for event in events where event.kind == .event {
      guard let start = event.start else { continue }
      let isRepeated = event.rule != nil || !event.extraDates.isEmpty || event.recurrenceID != nil
      for span in spans(of: event, start: start, isRepeated: isRepeated) {
        days =
          min(days?.lowerBound ?? span.day, span.day)...max(days?.upperBound ?? span.lastDay, span.lastDay)
      }
    }
    return days
  }

  /// When the newest of its entries was written, in UTC (RFC 5545 section 3.8.7); nil: nothing says so.
  private static func newestStamp(of file: ICalendarReader.File) -> String? {
    var newest: String?
    var open = file.components
    while let component = open.popLast() {
      open += component.components
      for name in ["DTSTAMP", "LAST-MODIFIED", "CREATED"] {
        guard let value = component.first(name)?.value, value.utf8.count == 16, value.hasSuffix("Z") else {
          continue
        }
        newest = max(newest ?? value, value)
      }
    }
    return newest
  }
}
