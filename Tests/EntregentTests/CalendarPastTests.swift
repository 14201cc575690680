import Domain
import Entregent
import Foundation
import Testing

/// An entry that was to come when its calendar was imported is a meeting once it is over: everywhere.
@Suite struct CalendarPastTests {
  private static let lunch = CalendarImportTests.event(
    "lunch", "SUMMARY:Déjeuner avec Léa", "DTSTART:20261125T110000Z", "DTEND:20261125T121500Z",
    CalendarImportTests.me, CalendarImportTests.lea)
  private static let other = CalendarImportTests.event(
    "other", "SUMMARY:Café avec Nora Blin", "DTSTART:20261201T090000Z", "DTEND:20261201T093000Z",
    CalendarImportTests.me, "ATTENDEE;CN=Nora Blin;PARTSTAT=ACCEPTED:mailto:nora.blin@example.com")

  private func bench() throws -> (bench: Bench, undo: String) {
    let bench = try Bench()
    let report = try bench.bring(
      try bench.file("agenda.ics", CalendarImportTests.calendar(Self.lunch, Self.other)))
    return (bench, try #require(report.undo))
  }

  private func count(_ id: String, _ bench: Bench, on day: String) throws -> Int? {
    // What files tell of the time before them is counted apart.
    try bench.workspace.progress(now: moment(day)).counts.first { $0.id == id }.map { $0.all + $0.before }
  }

  @Test func whatWasToComeIsAMeetingOnceItIsOver() throws {
    let (bench, _) = try bench()

    bench.workspace.bringCalendarUp(now: moment("2026-11-25"))
    #expect(try bench.person(named: "Léa Fabre").timeline.isEmpty)
    #expect(try count("conversations", bench, on: "2026-11-25") == 0)

    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))
    let lea = try bench.person(named: "Léa Fabre", on: "2026-11-28")
    let entry = try #require(lea.timeline.first)
    #expect(lea.timeline.count == 1)
    #expect((entry.kind, entry.day.description, entry.minutes) == ("lunch", "2026-11-25", 75))
    #expect(entry.source == "agenda.ics")
    #expect(lea.person.lastContact?.description == "2026-11-25")
    #expect(lea.person.circle == .local)
    #expect(try bench.person(named: "Nora Blin", on: "2026-11-28").timeline.isEmpty)
    #expect(try count("conversations", bench, on: "2026-11-28") == 1)
    #expect(try count("meetings", bench, on: "2026-11-28") == 1)
    #expect(try bench.workspace.progress(now: moment("2026-11-28")).met.map(\.name) == ["Léa Fabre"])
    // Once: looked at again, nothing is added.
    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))
    #expect(try bench.person(named: "Léa Fabre", on: "2026-11-28").timeline.count == 1)
    // The 48 hours are still asked for once.
    let plan = try bench.workspace.today(minutes: 240, now: moment("2026-11-26"))
    #expect(plan.items.filter { $0.person?.name == "Léa Fabre" }.map(\.kind) == [.followUp])
  }

  @Test func aMeetingOfTheCalendarThatIsWrittenDownAsWellIsOne() throws {
    let (bench, _) = try bench()
    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))
    let lea = try bench.person(named: "Léa Fabre", on: "2026-11-28").person.id

    try bench.workspace.log(
      NewInteraction(
        kind: .lunch, people: [lea], day: moment("2026-11-25").day, minutes: 80, text: "déjeuner"),
      now: moment("2026-11-28"))

    #expect(try count("conversations", bench, on: "2026-11-28") == 1)
    #expect(try bench.workspace.progress(now: moment("2026-11-28")).months.last?.minutes == 80)
  }

  @Test func aDailyStandUpIsOneConversationAWeek() throws {
    let bench = try Bench()
    let standUp = CalendarImportTests.event(
      "stand-up", "SUMMARY:Point du matin", "DTSTART:20261109T081500Z", "DTEND:20261109T083000Z",
      "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10", CalendarImportTests.me, CalendarImportTests.lea)
    let talk = CalendarImportTests.event(
      "talk", "SUMMARY:Déjeuner avec Léa", "DTSTART:20261112T110000Z", "DTEND:20261112T120000Z",
      CalendarImportTests.me, CalendarImportTests.lea)

    // The notebook was there before them.
    try bench.bring(
      try bench.file("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Autre\r\nEND:VCARD\r\n"), on: "2026-11-01"
    )
    try bench.bring(try bench.file("agenda.ics", CalendarImportTests.calendar(standUp, talk)))

    // Two weeks of it, and the lunch.
    #expect(try count("conversations", bench, on: "2026-11-28") == 3)
    #expect(try count("meetings", bench, on: "2026-11-28") == 3)
    #expect(try bench.workspace.progress(now: moment("2026-11-28")).months.last?.minutes == 90)
    #expect(try bench.person(named: "Léa Fabre", on: "2026-11-28").timeline.count == 11)
  }

  @Test func undoingTheImportTakesTheMeetingBack() throws {
    let (bench, undo) = try bench()
    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))

    try bench.workspace.undo(undo, now: moment("2026-11-28"))

    #expect(try bench.names.isEmpty)
    #expect(try count("conversations", bench, on: "2026-11-28") == 0)
    bench.workspace.bringCalendarUp(now: moment("2026-11-29"))
    #expect(try count("conversations", bench, on: "2026-11-29") == 0)
  }

  @Test func whatIsCancelledBeforeItsDayIsNoMeeting() throws {
    let (bench, _) = try bench()
    let later = CalendarImportTests.calendar(Self.other).replacing(
      "20260101T000000Z", with: "20261124T000000Z"
    )
    .replacing("END:VCALENDAR", with: Self.cover + "\r\nEND:VCALENDAR")

    try bench.bring(try bench.file("agenda.ics", later), on: "2026-11-24")
    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))

    #expect(try bench.person(named: "Léa Fabre", on: "2026-11-28").timeline.isEmpty)
    #expect(try count("conversations", bench, on: "2026-11-28") == 0)
  }

  /// So that the newer file covers the day of the lunch.
  private static let cover = CalendarImportTests.event(
    "cover", "SUMMARY:Occupé", "DTSTART:20261124T140000Z", "DTEND:20261124T150000Z"
  ).replacing("\n", with: "\r\n")

  @Test func aClockThatIsTurnedBackFindsNothingChanged() throws {
    let (bench, _) = try bench()
    bench.workspace.bringCalendarUp(now: moment("2026-12-05"))
    #expect(try count("conversations", bench, on: "2026-12-05") == 2)

    bench.workspace.bringCalendarUp(now: moment("2026-11-24"))

    let lea = try bench.person(named: "Léa Fabre", on: "2026-11-24")
    #expect(lea.timeline.isEmpty)
    #expect(lea.person.lastContact == nil)
    #expect(lea.person.circle == .online)
    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))
    #expect(try count("conversations", bench, on: "2026-11-28") == 1)
  }

  @Test func aMovedEntryIsMetOnItsNewDay() throws {
    let (bench, _) = try bench()
    let moved = CalendarImportTests.calendar(Self.lunch, Self.other)
      .replacing("20261125T1", with: "20261127T1").replacing("20260101T000000Z", with: "20261124T000000Z")
    bench.workspace.bringCalendarUp(now: moment("2026-11-24"))
    try bench.bring(try bench.file("agenda.ics", moved), on: "2026-11-24")

    bench.workspace.bringCalendarUp(now: moment("2026-11-28"))

    #expect(
      try bench.person(named: "Léa Fabre", on: "2026-11-28").timeline.map(\.day.description) == ["2026-11-27"]
    )
  }

  @Test func aMeetupTickedAsAttendedCountsAmongTheMeetings() throws {
    let bench = try Bench()
    try bench.bring(
      try bench.file(
        "agenda.ics",
        CalendarImportTests.calendar(
          CalendarImportTests.event(
            "m", "SUMMARY:Meetup Python Lyon", "DTSTART:20261124T180000Z", "DTEND:20261124T200000Z"))))
    let now = moment("2026-11-25")
    let item = try #require(
      try bench.workspace.today(minutes: 240, now: now).items.first { $0.id.contains("-after-") })

    try bench.workspace.decide(item.id, .done, now: now)

    #expect(try count("meetings", bench, on: "2026-11-25") == 1)
    let person = try bench.workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)
    try bench.workspace.log(
      NewInteraction(kind: .event, people: [person], day: moment("2026-11-24").day, text: "Meetup Python"),
      now: now)
    try bench.workspace.log(
      NewInteraction(kind: .event, people: [], day: moment("2026-11-24").day, text: "encore le meetup"),
      now: now)
    #expect(try count("meetings", bench, on: "2026-11-25") == 1)
  }
}
