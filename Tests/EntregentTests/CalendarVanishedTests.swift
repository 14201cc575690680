import Domain
import Entregent
import Testing

/// Entries to come that a newer file of the same calendar holds no longer.
@Suite struct CalendarVanishedTests {
  private let now = moment("2026-11-21")

  private static func entry(_ uid: String, _ title: String, _ day: String, stamp: String = "20260101")
    -> String
  {
    CalendarImportTests.event(
      uid, "SUMMARY:\(title)", "DTSTART:202611\(day)T100000Z", "DTEND:202611\(day)T103000Z",
      CalendarImportTests.me, CalendarImportTests.lea
    ).replacing("DTSTAMP:20260101", with: "DTSTAMP:\(stamp)")
  }

  private static let past = CalendarImportTests.coffee
  private static let call = entry("call", "Visio Léa", "24")
  private static let late = entry("late", "Point Léa", "27")
  private static let meetup = CalendarImportTests.event(
    "meetup", "SUMMARY:Meetup Lyon.js", "DTSTART:20261126T180000Z", "DTEND:20261126T200000Z")

  private func calls(_ bench: Bench) throws -> [String] {
    try bench.workspace.calls(now: now).map(\.title)
  }

  private func first(_ bench: Bench) throws {
    try bench.bring(
      try bench.file("agenda.ics", CalendarImportTests.calendar(Self.past, Self.call, Self.meetup, Self.late))
    )
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }

  @Test func whatTheNewerFileLacksIsCancelledAndUndoBringsItBack() throws {
    let bench = try Bench()
    try first(bench)
    let before = try bench.workspace.today(minutes: 600, now: moment("2026-11-24")).items.map(\.id)
    #expect(before.contains { $0.hasPrefix("call-") && $0.contains("2026-11-24") })
    let free = { (bench: Bench) in
      try bench.workspace.slots(SlotRequest(zone: "Europe/Paris", days: 7, count: 50), now: self.now)
        .windows.contains { $0.startText.hasPrefix("2026-11-24T09:00") && $0.endText.contains("T11:45") }
    }
    #expect(try !free(bench))

    let report = try bench.bring(
      try bench.file("later/agenda.ics", CalendarImportTests.calendar(Self.past, Self.late)))

    let file = try report.file("ical")
    #expect((file.read, file.unchanged, file.cancelled) == (2, 2, 2))
    #expect(report.addsUp)
    #expect(report.cancelled?.en.hasPrefix("2 entries to come") == true)
    #expect(try calls(bench) == ["Point Léa"])
    let after = try bench.workspace.today(minutes: 600, now: moment("2026-11-24")).items
    #expect(
      after.allSatisfy {
        !($0.id.hasPrefix("call-") && $0.id.contains("-2026-11-24")) && !$0.title.fr.contains("Lyon.js")
      },
      "\(after.map(\.id))")
    #expect(try free(bench))
    // Nor is a follow-up owed for a talk that did not take place.
    let late = try bench.workspace.today(minutes: 600, now: moment("2026-11-25")).items
    #expect(late.allSatisfy { !$0.title.fr.contains("l’appel") })
    #expect(try bench.person(named: "Léa Fabre").timeline.map(\.kind) == ["coffee"])

    try bench.workspace.undo(try #require(report.undo), now: now)
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }

  @Test func whatStandsThereAgainIsToComeAgain() throws {
    let bench = try Bench()
    try first(bench)
    try bench.bring(try bench.file("b/agenda.ics", CalendarImportTests.calendar(Self.past, Self.late)))

    let report = try bench.bring(
      try bench.file("c/agenda.ics", CalendarImportTests.calendar(Self.past, Self.call, Self.late)))

    #expect(try report.file("ical").updated == 1)
    #expect(report.addsUp)
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }

  @Test func aFileThatEndsBeforeTheEntrySaysNothingOfIt() throws {
    let bench = try Bench()
    try first(bench)

    let report = try bench.bring(
      try bench.file("b/agenda.ics", CalendarImportTests.calendar(Self.past, Self.call)))

    // It covers up to the 24th: the meetup of the 26th and the talk of the 27th may stand elsewhere.
    #expect(try report.file("ical").cancelled == nil)
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }

  @Test func anotherCalendarCancelsNothing() throws {
    let bench = try Bench()
    try first(bench)

    // Of another name, and one that shares nothing.
    for (name, calendar) in [
      ("agenda.ics", "X-WR-CALNAME:Famille"), ("agenda.ics", "X-WR-CALNAME:camille@example.org"),
    ] {
      let entries =
        calendar.hasSuffix("Famille")
        ? [Self.past, Self.late]
        : [Self.entry("new1", "Visio Léa bis", "23"), Self.entry("new2", "Point Léa bis", "30")]
      let text = CalendarImportTests.calendar(entries.joined(separator: "\n"))
        .replacing("X-WR-CALNAME:camille@example.org", with: calendar)
      let report = try bench.bring(try bench.file("\(calendar.count)/\(name)", text))
      #expect(try report.file("ical").cancelled == nil)
    }
    #expect(try calls(bench).contains("Visio Léa"))
  }

  @Test func anOlderFileCancelsNothing() throws {
    let bench = try Bench()
    try bench.bring(
      try bench.file(
        "agenda.ics",
        CalendarImportTests.calendar(
          Self.past, Self.entry("call", "Visio Léa", "24", stamp: "20261120"), Self.late)))

    let report = try bench.bring(
      try bench.file("old/agenda.ics", CalendarImportTests.calendar(Self.past, Self.late)))

    #expect(try report.file("ical").cancelled == nil)
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }

  @Test func aRehearsalOnlySaysSo() throws {
    let bench = try Bench()
    try first(bench)

    let report = try bench.bring(
      try bench.file("b/agenda.ics", CalendarImportTests.calendar(Self.past, Self.late)), dryRun: true)

    #expect(try report.file("ical").cancelled == 2)
    #expect(try calls(bench) == ["Visio Léa", "Point Léa"])
  }
}
