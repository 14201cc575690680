import Domain
import Entregent
import Foundation
import Testing

/// A calendar: with whom one met, what is to come, when the time is taken.
@Suite struct CalendarImportTests {
  /// Camille's own calendar, half a year around 21 November 2026.
  static func calendar(_ entries: String...) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//Calendar//EN
    X-WR-CALNAME:camille@example.org
    \(entries.joined(separator: "\n"))
    END:VCALENDAR

    """.replacing("\n", with: "\r\n")
  }

  static func event(_ uid: String, _ lines: String...) -> String {
    (["BEGIN:VEVENT", "UID:\(uid)@example.org", "DTSTAMP:20260101T000000Z"] + lines + ["END:VEVENT"])
      .joined(separator: "\n")
  }

  static let lea = "ATTENDEE;CN=Léa Fabre;PARTSTAT=ACCEPTED:mailto:lea.fabre@example.com"
  static let me = "ORGANIZER;CN=Camille Exemple:mailto:camille@example.org"
  static let coffee = event(
    "coffee", "SUMMARY:Café avec Léa", "DTSTART:20261119T090000Z", "DTEND:20261119T094500Z", me, lea)

  @Test func somebodyMetInASmallCompanyIsAPersonWithAMeeting() throws {
    let bench = try Bench()

    let report = try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee)))

    let file = try report.file("ical")
    #expect((file.read, file.added) == (1, 1))
    #expect(report.addsUp)
    let view = try bench.person(named: "Léa Fabre")
    let entry = try #require(view.timeline.first)
    #expect((entry.kind, entry.day.description, entry.minutes) == ("coffee", "2026-11-19", 45))
    #expect(entry.text == "Café avec Léa\n")
    #expect(view.person.emails == ["lea.fabre@example.com"])
    #expect(view.person.lastContact?.description == "2026-11-19")
    #expect(view.person.circle == .local)
    #expect(try bench.names == ["Léa Fabre"])
  }

  @Test func somebodyWhoseNameNobodyWroteIsMetAsWell() throws {
    let bench = try Bench()

    try bench.bring(
      try bench.file(
        "a.ics",
        Self.calendar(
          Self.event(
            "x", "SUMMARY:1:1", "DTSTART:20261119T090000Z", "DTEND:20261119T094500Z", Self.me,
            "ATTENDEE;PARTSTAT=ACCEPTED;CN=sam.doe@example.com:mailto:sam.doe@example.com",
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:contact@example.com"))))

    #expect(try bench.names == ["Sam Doe"])
    #expect(try bench.person(named: "Sam Doe").person.lastContact?.description == "2026-11-19")
  }

  @Test func whoTakesPartIsReadOnceTheUserIsKnown() throws {
    let bench = try Bench()
    let path = try bench.file(
      "r.ics",
      Self.calendar(
        Self.event("call", "SUMMARY:Call with Paul", "DTSTART:20261110T090000Z", Self.paul)
      )
      .replacing("X-WR-CALNAME:camille@example.org\r\n", with: ""))

    let first = try bench.bring(path)
    #expect(try bench.names.isEmpty)
    #expect(try first.file("ical").warnings?.map(\.code) == ["unknown-owner"])
    let second = try bench.bring(path)
    #expect(try second.file("ical").unchanged == 1)
    #expect(second.undo == nil)

    var profile = try bench.workspace.profile()
    profile.name = "Léa Martin"
    try bench.workspace.save(profile, now: moment("2026-11-21"))
    let third = try bench.bring(path)

    #expect(third.addsUp)
    #expect(try third.file("ical").updated == 1)
    #expect(try bench.names == ["Paul Dubois"])
    #expect(try bench.person(named: "Paul Dubois").timeline.count == 1)
    #expect(try bench.bring(path).changesNothing)
  }

  private static let paul = "ATTENDEE;CN=Paul Dubois:mailto:paul@d.example"

  @Test func theSameFileAgainChangesNothing() throws {
    let bench = try Bench()
    let path = try bench.file("a.ics", Self.calendar(Self.coffee))
    try bench.bring(path)

    let again = try bench.bring(path)
    let rewritten = try bench.bring(
      try bench.file(
        "b.ics", Self.calendar(Self.coffee).replacing("20260101T000000Z", with: "20261101T000000Z")))

    for report in [again, rewritten] {
      let file = try report.file("ical")
      #expect((file.read, file.added, file.updated, file.unchanged) == (1, 0, 0, 1))
      #expect(report.undo == nil)
    }
  }

  @Test func aChangedEventReplacesTheOldOne() throws {
    let bench = try Bench()
    try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee)))

    let later = Self.coffee.replacing("20261119T09", with: "20261120T09")
    let report = try bench.bring(try bench.file("b.ics", Self.calendar(later)))

    #expect(try report.file("ical").updated == 1)
    let view = try bench.person(named: "Léa Fabre")
    #expect(view.timeline.map(\.day.description) == ["2026-11-20"])
    #expect(view.person.lastContact?.description == "2026-11-20")
  }

  @Test func undoTakesMeetingsPeopleAndBusyTimesBack() throws {
    let bench = try Bench()
    let soon = Self.event(
      "soon", "SUMMARY:1:1 Léa", "DTSTART:20261123T100000Z", "DTEND:20261123T110000Z", Self.me, Self.lea)
    let report = try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee, soon)))

    try bench.workspace.undo(try #require(report.undo), now: moment("2026-11-21"))

    #expect(try bench.names.isEmpty)
    #expect(try bench.workspace.calls(now: moment("2026-11-21")).isEmpty)
  }

  @Test func undoingAChangeBringsTheOldTimeBack() throws {
    let bench = try Bench()
    let soon = Self.event(
      "soon", "SUMMARY:Visio Léa", "DTSTART:20261123T100000Z", "DTEND:20261123T110000Z", Self.me, Self.lea)
    try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee, soon)))
    let changed = Self.calendar(
      Self.coffee.replacing("20261119T09", with: "20261120T09"),
      soon.replacing("20261123T1", with: "20261124T1"))
    let report = try bench.bring(try bench.file("b.ics", changed))

    try bench.workspace.undo(try #require(report.undo), now: moment("2026-11-21"))

    let view = try bench.person(named: "Léa Fabre")
    #expect(view.timeline.map(\.day.description) == ["2026-11-19"])
    #expect(view.person.lastContact?.description == "2026-11-19")
    #expect(view.calls.map(\.start) == [1_795_428_000])
  }

  @Test func aDryRunCountsAndWritesNothing() throws {
    let bench = try Bench()

    let report = try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee)), dryRun: true)

    #expect(try report.file("ical").added == 1)
    #expect(try bench.names.isEmpty)
  }

  @Test func whoDeclinedOrIsARoomOrAMachineIsNobody() throws {
    let bench = try Bench()
    let event = Self.event(
      "m", "SUMMARY:Point", "DTSTART:20261119T090000Z", Self.me,
      "ATTENDEE;CN=Nina Absente;PARTSTAT=DECLINED:mailto:nina@example.com",
      "ATTENDEE;CUTYPE=ROOM;CN=Salle 3:mailto:salle3@example.com",
      "ATTENDEE;CN=Robot:mailto:noreply@example.com",
      "ATTENDEE;CN=camille@example.org;PARTSTAT=ACCEPTED:mailto:camille@example.org")

    try bench.bring(try bench.file("a.ics", Self.calendar(event)))

    #expect(try bench.names.isEmpty)
  }

  @Test func aCrowdMakesNobodyAContactButKnownPeopleAreLookedFor() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(
      name: "Ada Duval", fields: ["email": "ada@example.com"], now: moment("2026-11-01"))
    let crowd = (1...20).map { "ATTENDEE;CN=Invité \($0):mailto:invite\($0)@example.com" }
    let event = Self.event(
      "meetup", "SUMMARY:Lyon.js Meetup", "DTSTART:20261122T180000Z", "DTEND:20261122T200000Z", Self.me,
      (crowd + ["ATTENDEE;CN=Ada Duval:mailto:ada@example.com"]).joined(separator: "\n"))

    try bench.bring(try bench.file("a.ics", Self.calendar(event)))

    #expect(try bench.names == ["Ada Duval"])
    let before = try bench.workspace.today(minutes: 240, now: moment("2026-11-21")).items
    let item = try #require(before.first { $0.kind == .event && $0.id.contains("-prepare-") })
    #expect(item.person?.id == ada)
    #expect(item.method.contains("D3"))
    let after = try bench.workspace.today(minutes: 240, now: moment("2026-11-23")).items
    #expect(after.contains { $0.kind == .event && $0.id.contains("-after-") && $0.method.contains("C6") })
  }

  @Test func aListOfAttendeesTellsWhomToLookFor() throws {
    let bench = try Bench()
    let event = Self.event(
      "meetup", "SUMMARY:Lyon.js Meetup", "DTSTART:20261122T180000Z", "DTEND:20261122T200000Z", Self.me)
    try bench.bring(try bench.file("a.ics", Self.calendar(event)))
    let guests = """
      api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,eth_address,solana_address,survey_response_rating,survey_response_feedback,ticket_type_id,ticket_name
      g1,Ada Duval,Ada,Duval,ada@example.com,,2026-11-01T10:00:00Z,approved,,,,,,,,,,,,,,

      """
    try bench.bring(try bench.file("Lyon.js Meetup - Guests.csv", guests))

    let items = try bench.workspace.today(minutes: 240, now: moment("2026-11-21")).items

    let item = try #require(items.first { $0.kind == .event && $0.id.contains("-prepare-") })
    #expect(item.person?.name == "Ada Duval")
    #expect(item.why.en.contains("Ada Duval"))
  }

  @Test func aMeetingToComeIsACallToPrepareAndAfterwardsAFollowUp() throws {
    let bench = try Bench()
    let event = Self.event(
      "call", "SUMMARY:Visio Léa", "DTSTART:20261123T090000Z", "DTEND:20261123T093000Z", Self.me, Self.lea)
    try bench.bring(try bench.file("a.ics", Self.calendar(event)))

    func kinds(_ day: String) throws -> [TodayItem] {
      try bench.workspace.today(minutes: 240, now: moment(day)).items.filter {
        $0.person?.name == "Léa Fabre"
      }
    }

    #expect(try kinds("2026-11-21").map(\.kind) == [.call])
    #expect(try kinds("2026-11-21").first?.id.hasSuffix("-prepare") == true)
    #expect(try kinds("2026-11-23").first?.kind == .call)
    let after = try kinds("2026-11-24")
    #expect(after.first?.kind == .followUp)
    #expect(after.first?.due.description == "2026-11-25")
    #expect(after.first?.method.contains("C6") == true)
  }

  @Test func aSeriesIsBoundedAndItsMovedDayTakesThePlaceOfTheOldOne() throws {
    let bench = try Bench()
    let series = Self.event(
      "weekly", "SUMMARY:Déjeuner Léa", "DTSTART;TZID=Europe/Paris:20200106T120000",
      "DTEND;TZID=Europe/Paris:20200106T130000", "RRULE:FREQ=WEEKLY", Self.me, Self.lea)
    let moved = Self.event(
      "weekly", "RECURRENCE-ID;TZID=Europe/Paris:20261116T120000", "SUMMARY:Déjeuner Léa",
      "DTSTART;TZID=Europe/Paris:20261117T120000", "DTEND;TZID=Europe/Paris:20261117T130000", Self.me,
      Self.lea)

    let report = try bench.bring(try bench.file("a.ics", Self.calendar(series, moved)))

    #expect(try report.file("ical").added == 2)
    let days = try bench.person(named: "Léa Fabre").timeline.map(\.day.description)
    #expect(days.contains("2026-11-17"))
    #expect(!days.contains("2026-11-16"))
    #expect(days.contains("2026-11-09"))
    let all = try bench.workspace.person(
      try bench.person(named: "Léa Fabre").person.id, timelineLimit: 2_000, now: moment("2026-11-21"))
    #expect(all.timelineTotal > 90)
    #expect(all.timelineTotal <= 201)
    #expect(all.calls.isEmpty)
  }

  @Test func aFullNameInATitleIsAKnownPerson() throws {
    let bench = try Bench()
    try bench.workspace.addPerson(name: "Katherine Salen", fields: [:], now: moment("2026-11-01"))
    let event = Self.event(
      "k", "SUMMARY:Café avec Katherine Salen", "DTSTART;VALUE=DATE:20261110", "DTEND;VALUE=DATE:20261111")

    try bench.bring(try bench.file("a.ics", Self.calendar(event)))

    #expect(try bench.person(named: "Katherine Salen").timeline.map(\.kind) == ["coffee"])
  }

  @Test func brokenEntriesAndTasksCostTheirNeighboursNothing() throws {
    let bench = try Bench()
    let task = "BEGIN:VTODO\nUID:t\nSUMMARY:Acheter du pain\nEND:VTODO"
    let dateless = Self.event("nothing", "SUMMARY:Quand ?")

    let report = try bench.bring(try bench.file("a.ics", Self.calendar(task, dateless, Self.coffee)))

    let file = try report.file("ical")
    #expect(file.skipped.map(\.code) == ["task", "bad-date"])
    #expect(file.added == 1)
    #expect(report.addsUp)
  }

  @Test func ofTwoEntriesUnderOneNameTheLatestVersionCounts() throws {
    let bench = try Bench()
    let newer = Self.coffee.replacing("20261119T09", with: "20261118T09")
      .replacing("DTSTAMP", with: "SEQUENCE:2\nDTSTAMP")

    let report = try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee, newer)))

    let file = try report.file("ical")
    #expect((file.read, file.added, file.unchanged) == (2, 1, 1))
    #expect(try bench.person(named: "Léa Fabre").timeline.map(\.day.description) == ["2026-11-18"])
  }

  @Test func aCancelledEventIsNoMeeting() throws {
    let bench = try Bench()
    try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee)))

    let cancelled = Self.coffee.replacing("DTSTAMP", with: "STATUS:CANCELLED\nDTSTAMP")
    try bench.bring(try bench.file("b.ics", Self.calendar(cancelled)))

    #expect(try bench.person(named: "Léa Fabre").timeline.isEmpty)
  }

  @Test func someoneErasedDoesNotComeBackWithACalendar() throws {
    let bench = try Bench()
    try bench.bring(try bench.file("a.ics", Self.calendar(Self.coffee)))
    let id = try bench.person(named: "Léa Fabre").person.id
    try bench.workspace.forget(id, now: moment("2026-11-21"))

    let other = Self.event("other", "SUMMARY:Appel", "DTSTART:20261118T090000Z", Self.me, Self.lea)
    try bench.bring(try bench.file("b.ics", Self.calendar(Self.coffee, other)))

    #expect(try bench.names.isEmpty)
  }

  @Test(.enabled(if: corpora != nil)) func calendarsOfOtherProgramsCountUp() throws {
    let folder = (corpora ?? "") + "/ical"
    var read = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".ics") {
      let bench = try Bench()
      do {
        let report = try bench.bring(folder + "/" + name)
        #expect(report.addsUp, "\(name)")
        read += 1
      } catch let error as UserFacingError {
        #expect(error.status == .badInput, "\(name): \(error.message.en)")
      }
    }
    print("read \(read) calendars")
    #expect(read > 100)
  }
}
