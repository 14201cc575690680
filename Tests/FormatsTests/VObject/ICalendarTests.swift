import Foundation
import Testing

@testable import Formats

@Suite struct ICalendarReaderTests {
  private func read(_ lines: String...) -> ICalendarReader.File {
    ICalendarReader.read(Array((lines.joined(separator: "\r\n") + "\r\n").utf8))
  }

  @Test func eventsHaveTheirPeopleAndAlarms() throws {
    let file = read(
      "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1@example.org", "SUMMARY:Café\\, avec Zoé",
      "DTSTART;TZID=Europe/Paris:20260301T090000", "DURATION:PT1H30M", "LOCATION:Nantes",
      "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=\"Léger, Zoé\":mailto:zoe@exa",
      " mple.org", "ORGANIZER;CN=Moi:MAILTO:moi@example.org", "CATEGORIES:a,b\\,c", "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT", "BEGIN:VTODO", "SUMMARY:Écrire",
      "DUE;VALUE=DATE:20260302",
      "STATUS:NEEDS-ACTION", "END:VTODO", "END:VCALENDAR")
    let event = try require2(file.events.first)

    #expect(file.problems.isEmpty)
    #expect(event.summary == "Café, avec Zoé")
    #expect(event.start?.text == "2026-03-01T09:00:00+01:00")
    #expect(event.start?.zone == "Europe/Paris")
    #expect(event.end?.text == "2026-03-01T10:30:00+01:00")
    #expect(
      event.attendees == [
        ParsedAttendee(
          name: "Léger, Zoé", email: "zoe@example.org", role: "REQ-PARTICIPANT", status: "ACCEPTED",
          kind: "INDIVIDUAL")
      ])
    #expect(event.organizer?.email == "moi@example.org")
    #expect(event.categories == ["a", "b,c"])
    #expect(event.alarms == [ParsedAlarm(offsetSeconds: -900)])
    #expect(file.events[1].kind == .task)
    #expect(file.events[1].end?.text == "2026-03-02")
    #expect(file.events[1].line == 18)
  }

  @Test func brokenLinesCostNothingButThemselves() {
    let file = read(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY=oops", "DTSTART;;VALUE=DATE:20260101", "UID:1", "X",
      "END:VEVENT",
      "JUNK LINE", "BEGIN:VEVENT", "UID:2", "END:VCALENDAR")

    #expect(file.components.first?.components.map { $0.properties.map(\.name) } == [["UID"], ["UID"]])
    #expect(file.problems.map(\.code) == ["no-colon", "bad-parameter", "no-colon", "no-colon", "wrong-end"])
    #expect(file.problems.map(\.line) == [3, 4, 6, 8, 11])
  }

  @Test func aFileCutOffKeepsWhatItHas() {
    let file = read("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "SUMMARY:a")

    #expect(file.components.first?.components.first?.properties.map(\.name) == ["UID", "SUMMARY"])
    #expect(file.problems.map(\.code) == ["missing-end", "missing-end"])
  }

  @Test func endsWithoutBeginsAreTold() {
    #expect(read("END:VCALENDAR").problems.map(\.code) == ["end-without-begin"])
    #expect(read("").problems.map(\.severity) == [.fatal])
  }

  @Test func valuesThatAreNotOfTheirTypeAreFoundOnInspection() throws {
    let text = [
      "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:18500101T000000", "TZOFFSETFROM:+5744",
      "RRULE:FREQ=SOMETIMES", "END:STANDARD", "END:VTIMEZONE",
    ].joined(separator: "\n")
    let json = try Corpora.json(ICalendarInspection.inspect(Array(text.utf8)).json) as? [String: Any]
    let errors = json?["errors"] as? [[String: Any]]

    #expect(errors?.compactMap { $0["code"] as? String } == ["bad-offset", "bad-rule"])
    #expect(errors?.compactMap { $0["line"] as? Int } == [5, 6])
  }

  @Test func theTreeIsWrittenAsJSON() throws {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260301\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:\"a\"\nEND:VEVENT\nEND:VCALENDAR\n"
    let outcome = ICalendarInspection.inspect(Array(text.utf8), span: (day(2026, 3, 2), day(2026, 3, 31)))

    #expect(
      String(decoding: outcome.json, as: UTF8.self)
        == #"{"components":[{"name":"VCALENDAR","properties":[],"components":[{"name":"VEVENT","properties":[{"name":"UID","parameters":{},"value":"1","values":[["1"]]},{"name":"DTSTART","parameters":{"VALUE":["DATE"]},"value":"20260301","values":[["20260301"]]},{"name":"RRULE","parameters":{},"value":"FREQ=DAILY;COUNT=2","values":[["FREQ=DAILY;COUNT=2"]]},{"name":"SUMMARY","parameters":{},"value":"\"a\"","values":[["\"a\""]]}],"components":[]}]}],"errors":[],"occurrences":[{"uid":"1","start":"2026-03-02","end":"2026-03-03","summary":"\"a\""}]}"#
    )
  }

  @Test func rulesAreObjectsInJCal() {
    let text =
      "BEGIN:VEVENT\nRRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=3;UNTIL=20261231T000000Z\nTZOFFSETTO:-0330\nX-A;B=c,d:e\\,f\nEND:VEVENT\n"

    #expect(
      String(decoding: ICalendarInspection.jCal(Array(text.utf8)).json, as: UTF8.self)
        == #"["vevent",[["rrule",{},"recur",{"freq":"MONTHLY","byday":["1MO","-1FR"],"count":3,"until":"2026-12-31T00:00:00Z"}],["tzoffsetto",{},"utc-offset","-03:30"],["x-a",{"b":["c","d"]},"unknown","e\\,f"]],[]]"#
    )
  }
}

@Suite struct ICalendarWriterTests {
  @Test func eventsComeBackAsTheyWere() throws {
    for text in VCardWriterTests.awkward {
      var event = ParsedEvent()
      event.uid = "1@example.org"
      event.summary = text
      event.details = text
      event.location = text
      event.categories = [text]
      event.attendees = [
        ParsedAttendee(name: text, email: "zoe@example.org", role: "CHAIR", status: "TENTATIVE")
      ]
      let bytes = ICalendarWriter.write([event], product: "-//Test//FR", stamp: "20260101T000000Z")
      let back = try require2(ICalendarReader.read(bytes).events.first)

      #expect(back.summary == event.summary)
      #expect(back.details == event.details)
      #expect(back.location == event.location)
      #expect(back.categories == event.categories)
      #expect(back.attendees == event.attendees)
    }
  }

  @Test func timesAreWrittenInTheirZoneWithItsDefinition() throws {
    let source =
      "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Paris:20260301T090000\nDTEND;TZID=Europe/Paris:20260301T100000\nRRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Paris:20260308T090000\nEND:VEVENT\n"
    let events = ICalendarReader.read(Array(source.utf8)).events
    let text = String(
      decoding: ICalendarWriter.write(events, product: "-//Test//FR", stamp: "20260101T000000Z", zones: .utc),
      as: UTF8.self)

    #expect(
      text.contains(
        "TZID:Europe/Paris\r\nBEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
      ))
    #expect(text.contains("DTSTART;TZID=Europe/Paris:20260301T090000\r\n"))
    #expect(text.contains("EXDATE;TZID=Europe/Paris:20260308T090000\r\n"))
    let back = ICalendarReader.read(Array(text.utf8))
    #expect(back.events.first?.start == events.first?.start)
    #expect(
      back.occurrences(from: day(2026, 3, 1), through: day(2026, 3, 31)).occurrences.map(\.start.text) == [
        "2026-03-01T09:00:00+01:00", "2026-03-15T09:00:00+01:00", "2026-03-22T09:00:00+01:00",
        "2026-03-29T09:00:00+02:00",
      ])
  }

  @Test func aSingleEventIsWrittenInUTCWhenAsked() {
    var event = ParsedEvent()
    event.start = ParsedEventTime(
      moment: ParsedMoment(year: 2026, month: 7, day: 1, hour: 0, minute: 30, offsetSeconds: 7200),
      zone: "Europe/Paris")
    event.alarms = [ParsedAlarm(offsetSeconds: -86_400), ParsedAlarm(offsetSeconds: -5400)]
    let text = String(
      decoding: ICalendarWriter.write([event], product: "x", stamp: "20260101T000000Z", zones: .utc),
      as: UTF8.self)

    #expect(text.contains("DTSTART:20260630T223000Z\r\n"))
    #expect(!text.contains("VTIMEZONE"))
    #expect(text.contains("TRIGGER:-P1D\r\n"))
    #expect(text.contains("TRIGGER:-PT1H30M\r\n"))
  }

  @Test func idsDependOnTheFactsAlone() {
    let first = ICalendarWriter.stableUID(["p1", "birthday"], domain: "example.org")

    #expect(first == ICalendarWriter.stableUID(["p1", "birthday"], domain: "example.org"))
    #expect(first != ICalendarWriter.stableUID(["p1b", "irthday"], domain: "example.org"))
    #expect(first.hasSuffix("@example.org"))
  }
}

struct ICalendarSalvageTests {
  private func read(_ text: String) -> ICalendarReader.File { ICalendarReader.read(Array(text.utf8)) }

  private func inspected(_ text: String) throws -> [String: Any] {
    let json = ICalendarInspection.inspect(Array(text.utf8)).json
    return try require2(JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
  }

  @Test func aQuotedNameWithAColonMayBeFolded() throws {
    let file = read(
      "BEGIN:VEVENT\r\nATTENDEE;CN=\"a name that has: a colon, and goes on behind the end of the first\r\n  line\":mailto:zoe@a.example\r\nEND:VEVENT\r\n"
    )
    let guest = try require2(file.events.first?.attendees.first)
    #expect(guest.name == "a name that has: a colon, and goes on behind the end of the first line")
    #expect(guest.email == "zoe@a.example")
  }

  @Test func eachPeriodOfFreeBusyIsAPropertyOfItsOwn() throws {
    let tree = try inspected(
      "BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:20260301T090000Z/PT1H,20260302T090000Z/PT1H\r\nEND:VFREEBUSY\r\n"
    )
    let component = try require2((tree["components"] as? [[String: Any]])?.first)
    let values = (component["properties"] as? [[String: Any]])?.compactMap { $0["value"] as? String }
    #expect(values == ["20260301T090000Z/PT1H", "20260302T090000Z/PT1H"])
  }

  @Test func whatTheFileStoppedInStandsApart() throws {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\nEND:VEVENT\r\n"
    let tree = try inspected(text)
    #expect((tree["components"] as? [Any])?.isEmpty == true)
    #expect((tree["unfinished"] as? [[String: Any]])?.first?["name"] as? String == "VCALENDAR")
    #expect((tree["errors"] as? [[String: Any]])?.first?["line"] as? Int == 1)
    #expect(read(text).events.map(\.summary) == ["a"])
  }

  @Test func aMisspeltEndIsAnEnd() throws {
    let file = read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDARD\r\n")
    #expect(file.components.map(\.isEnded) == [true])
    #expect(file.problems.map(\.code) == ["wrong-end"])
  }

  @Test func foldsOfALineWithoutColonDisappear() {
    let file = ICalendarReader.read(
      Array("BEGIN:VEVENT\r\nATTENDEE;ROLE=CHAIR;PART\r\n STAT=X\r\nEND:VEVENT\r\n".utf8))

    #expect(file.components.first?.properties.first?.parameters.map(\.name) == ["ROLE", "PARTSTAT"])
  }

  @Test(arguments: ["", "END:VEVNT\n"]) func anEventWithoutItsEndCostsNoNeighbour(end: String) {
    let file = ICalendarReader.read(
      Array(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nBEGIN:VALARM\nACTION:AUDIO\n\(end)BEGIN:VEVENT\nUID:3\nEND:VEVENT\nBEGIN:VTODO\nUID:4\nBEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\nEND:VCALENDAR\n"
          .utf8))

    #expect(file.events.map(\.uid) == ["1", "2", "3", "4"])
    #expect(
      file.components.first?.components.map(\.name) == ["VEVENT", "VEVENT", "VEVENT", "VTODO", "VTIMEZONE"])
    #expect(file.problems.filter { $0.code == "missing-end" }.map(\.line) == [5, end.isEmpty ? 12 : 13])
  }

  @Test func oldCalendarsAreQuotedPrintable() {
    let file = ICalendarReader.read(
      Array(
        "BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 avec =\r\nZo=C3=AB\r\nLOCATION;QUOTED-PRINTABLE:=C3=A0 Nantes\r\nUID:a=41\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
          .utf8))

    #expect(file.events.first?.summary == "Café avec Zoë")
    #expect(file.events.first?.location == "à Nantes")
    #expect(file.events.first?.uid == "a=41")
    #expect(file.problems.isEmpty)
  }

  @Test func aRuleWithAWayOfSkippingThatNobodyKnowsIsTold() {
    func problems(_ skip: String) -> [String] {
      ICalendarReader.read(
        Array(
          "BEGIN:VEVENT\nDTSTART:20260131T090000\nRRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=\(skip)\nEND:VEVENT\n"
            .utf8)
      ).valueProblems.map(\.code)
    }

    #expect(problems("BACKWARD") == ["bad-rule"])
    #expect(problems("OMIT").isEmpty)
  }

  @Test func calendarsPutTogetherAreRead() {
    let file = ICalendarReader.read(
      Array(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDARBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR\n\u{FEFF}BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:3\nEND:VEVENT\nEND:VCALENDAR\n"
          .utf8))

    #expect(file.problems.isEmpty)
    #expect(file.components.map(\.name) == ["VCALENDAR", "VCALENDAR", "VCALENDAR"])
    #expect(file.events.map(\.status) == [nil, nil, "CANCELLED"])
  }

  @Test func aChangedOccurrenceThatWasDeletedIsGone() {
    let file = ICalendarReader.read(
      Array(
        """
        BEGIN:VEVENT
        UID:1
        DTSTART;TZID=Europe/Paris:20260105T090000
        RRULE:FREQ=WEEKLY;COUNT=3
        EXDATE;TZID=Europe/Paris:20260112T090000
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        RECURRENCE-ID:20260112T080000Z
        DTSTART;TZID=Europe/Paris:20260112T110000
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        RECURRENCE-ID;TZID=Europe/Paris:20260119T090000
        DTSTART;TZID=Europe/Paris:20260119T110000
        END:VEVENT
        """.utf8))
    let found = file.occurrences(
      from: PartialDate(year: 2026, month: 1, day: 1), through: PartialDate(year: 2026, month: 12, day: 31))

    #expect(found.occurrences.map { "\($0.start.moment.day) \($0.start.moment.hour)" } == ["5 9", "19 11"])
  }

  @Test(arguments: [
    ("CN=Durand, Paul", "Durand, Paul"), (#"CN=Roy\, Ann"#, "Roy, Ann"), (#"CN="Roy\, Ann""#, "Roy, Ann"),
    (#"CN=a\,b\;c"#, "a,b;c"), (#"CN="Petit, Zoé""#, "Petit, Zoé"), (#"CN=CORP\nolan"#, #"CORP\nolan"#),
  ])
  func theNameOfAnAttendeeIsOneText(written: String, name: String) {
    let file = ICalendarReader.read(
      Array(
        "BEGIN:VEVENT\nATTENDEE;\(written);PARTSTAT=ACCEPTED;MEMBER=a,b:mailto:p@a.example\nEND:VEVENT\n".utf8
      ))

    #expect(file.events.first?.attendees.first?.name == name)
    #expect(file.events.first?.attendees.first?.status == "ACCEPTED")
    let parameters = file.components.first?.properties.first?.parameters ?? []
    #expect(parameters.first { $0.name == "CN" }?.values == [name])
    #expect(parameters.first { $0.name == "MEMBER" }?.values == ["a", "b"])
  }

  @Test func attendeesOfOldCalendarsAreAddressesOfMail() {
    let file = ICalendarReader.read(
      Array(
        "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nATTENDEE;ROLE=ATTENDEE:Zoé Petit <zoe@x.example>\nATTENDEE:bob@x.example\nEND:VEVENT\nEND:VCALENDAR\n"
          .utf8))
    let guests = file.events.first?.attendees ?? []
    #expect(guests.map(\.email) == ["zoe@x.example", "bob@x.example"])
    #expect(guests.map(\.name) == ["Zoé Petit", nil])
  }
}
