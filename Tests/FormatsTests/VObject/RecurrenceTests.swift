import Testing

@testable import Formats

/// The examples of RFC 5545 section 3.8.5.3 and the corners that calendars meet.
@Suite struct RecurrenceTests {
  private let year = (from: day(1997, 1, 1), through: day(1997, 12, 31))

  private func days(_ rule: String, start: String = "19970902", from: PartialDate, through: PartialDate)
    -> [String]
  {
    starts("UID:1", "DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)", from: from, through: through)
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH", ["09-02", "09-04", "09-16", "09-18"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=1FR", ["09-02", "09-05", "10-03", "11-07"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", ["09-02", "09-22", "10-20", "11-17"]),
    ("FREQ=MONTHLY;BYMONTHDAY=-3", ["09-02", "09-28", "10-29", "11-28", "12-29"]),
    ("FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15", ["09-02", "09-15", "10-02", "10-15"]),
    ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1,-1", ["09-02", "09-30", "10-01", "10-31"]),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", ["09-02", "09-04", "10-07", "11-06"]),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", ["09-02", "09-29", "10-30", "11-27", "12-30"]),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ["09-02"]),
    ("FREQ=DAILY;INTERVAL=40", ["09-02", "10-12", "11-21", "12-31"]),
    ("FREQ=DAILY;UNTIL=19970904", ["09-02", "09-03", "09-04"]),
    ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10,12", ["09-02", "10-26", "12-28"]),
    ("FREQ=YEARLY;BYYEARDAY=-1,300", ["09-02", "10-27", "12-31"]),
    ("FREQ=WEEKLY;UNTIL=19970801", []),
  ]) func theYear1997(_ rule: String, _ expected: [String]) {
    #expect(days(rule, from: year.from, through: year.through) == expected.map { "1997-" + $0 })
  }

  @Test(arguments: [
    ("D1 #3", ["09-02", "09-03", "09-04"]),
    ("D2", ["09-02", "09-04"]),
    ("D1 19970904T000000Z", ["09-02", "09-03", "09-04"]),
    ("W1 TH #3", ["09-02", "09-04", "09-11", "09-18"]),
    ("W2 TU TH #2", ["09-02", "09-04", "09-16", "09-18"]),
    ("W1 TU TH$ 19970911", ["09-02", "09-04", "09-09", "09-11"]),
    ("MP1 1+ FR #3", ["09-02", "09-05", "10-03", "11-07"]),
    ("MP1 2- MO #3", ["09-02", "09-22", "10-20", "11-17"]),
    ("MP2 1+ TU 1- TU #2", ["09-02", "09-30", "11-04", "11-25"]),
    ("MD1 2 15 #2", ["09-02", "09-15", "10-02", "10-15"]),
    ("MD1 3- #0", ["09-02", "09-28", "10-29", "11-28", "12-29"]),
    ("MD1 LD #2", ["09-02", "09-30", "10-31"]),
    ("YM1 10 12 #1", ["09-02", "10-02", "12-02"]),
    ("YD1 300 #1", ["09-02", "10-27"]),
    ("MP1 #3", ["09-02", "10-07", "11-04"]),
    ("MP1 2+ 1- #2", ["09-02", "09-09", "09-30", "10-14", "10-28"]),
    ("YM1 10 #1 MP1 1+ SU 2+ SU #1", ["09-02", "10-05", "10-12"]),
    ("YM1 #1 MD1 20 LD", ["09-02", "09-20", "09-30"]),
  ]) func rulesOfVCalendar1AreRead(_ rule: String, _ expected: [String]) {
    #expect(days(rule, from: year.from, through: year.through) == expected.map { "1997-" + $0 })
  }

  @Test(arguments: [
    "MP1 FR #3", "MP1 1+ FR 2+ #3", "W1 2 #3", "D0 #3", "W", "D1 #x", "YM1 13 #1", "hello", "W1 0900 TU",
    "D1 2500",
    "YM1 0900",
  ])
  func whatIsNoRuleOfVCalendar1IsNone(_ rule: String) {
    #expect(Array(rule.utf8).withUnsafeBufferPointer { OldRecurrence.modern($0) } == nil)
    #expect(!Array(rule.utf8).withUnsafeBufferPointer { OldRecurrence.isLegal($0) })
  }

  @Test(
    arguments: [
      ("D1 0900 1430 #5", nil), ("D1 0900 1400 #5", "FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0;COUNT=10"),
      ("D1 0900 0945 #0", "FREQ=DAILY;BYHOUR=9;BYMINUTE=0,45"),
      ("M15 #4", "FREQ=MINUTELY;INTERVAL=15;COUNT=4"),
      ("W1 TU 1200 TH 1130 #10", nil), ("MP6 1+ MO #5 M30 #4", nil), ("MP1 #3", nil),
      ("D2 1200 M5 #4", nil),
      ("W1 TU 0930 TH 0930 #2", "FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=9;BYMINUTE=30;COUNT=4"),
    ] as [(String, String?)])
  func aRuleOfVCalendar1ThatCannotBeSaidTodayIsLegalAllTheSame(_ rule: String, _ modern: String?) {
    Array(rule.utf8).withUnsafeBufferPointer {
      #expect(OldRecurrence.modern($0) == modern)
      #expect(OldRecurrence.isLegal($0))
    }
  }

  @Test func whatAnOldRuleLeavesToItsFirstDateIsNoFault() {
    let text = """
      BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nRRULE:MP1 #3\r\nDTSTART:20240109T100000Z\r\n\
      AALARM;VALUE=DATE-TIME:20240109T095500;;0;\r\nDALARM;VALUE=DATE-TIME:20240109T095500;PT5M;2;x\r\n\
      END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20240109T100000Z\r\nRRULE:W1 TU 1200 TH 1130 #10\r\n\
      END:VEVENT\r\nEND:VCALENDAR\r\n
      """
    let file = ICalendarReader.read(Array(text.utf8))

    #expect(file.valueProblems.map(\.code) == ["old-rule"])
    #expect(file.valueProblems.allSatisfy { $0.severity == .warning })
    #expect(file.events.map(\.rule) == ["FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "W1 TU 1200 TH 1130 #10"])
  }

  @Test func datesLeftOutInVCalendar1StandBetweenSemicolons() {
    #expect(
      starts(
        "UID:1", "DTSTART:19970902T090000Z", "RRULE:W1 #4", "EXDATE:19970909T090000Z;19970916T090000Z",
        from: year.from, through: year.through) == ["1997-09-02T09:00:00+00:00", "1997-09-23T09:00:00+00:00"])
  }

  @Test func yearsAreCountedByWeekAndByDay() {
    let span = (day(1997, 1, 1), day(2000, 12, 31))
    #expect(
      days("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", start: "19970512", from: span.0, through: span.1)
        == ["1997-05-12", "1998-05-11", "1999-05-17", "2000-05-15"])
    #expect(
      days("FREQ=YEARLY;BYDAY=20MO", start: "19970519", from: span.0, through: span.1)
        == ["1997-05-19", "1998-05-18", "1999-05-17", "2000-05-15"])
    #expect(
      days(
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", start: "19961105",
        from: span.0, through: span.1)
        == ["2000-11-07"])
  }

  @Test func theWeekStartMatters() {
    let span = (day(1997, 8, 1), day(1997, 9, 30))
    #expect(
      days(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", start: "19970805", from: span.0, through: span.1
      )
        == ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"])
    #expect(
      days(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", start: "19970805", from: span.0, through: span.1
      )
        == ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"])
  }

  @Test func leapDaysComeEveryFourYears() {
    #expect(
      days("FREQ=YEARLY", start: "20200229", from: day(2020, 1, 1), through: day(2030, 12, 31))
        == ["2020-02-29", "2024-02-29", "2028-02-29"])
    #expect(
      days("FREQ=MONTHLY;COUNT=4", start: "20260131", from: day(2026, 1, 1), through: day(2026, 12, 31))
        == ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"])
  }

  @Test func hoursAndMinutesStep() {
    let span = (from: day(1997, 9, 2), through: day(1997, 9, 2))
    #expect(
      starts(
        "DTSTART:19970902T090000", "RRULE:FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", from: span.from,
        through: span.through)
        == ["1997-09-02T09:00:00", "1997-09-02T12:00:00", "1997-09-02T15:00:00"])
    #expect(
      starts(
        "DTSTART:19970902T090000", "RRULE:FREQ=MINUTELY;INTERVAL=90;COUNT=4", from: span.from,
        through: span.through)
        == ["1997-09-02T09:00:00", "1997-09-02T10:30:00", "1997-09-02T12:00:00", "1997-09-02T13:30:00"])
    #expect(
      starts(
        "DTSTART:19970902T090000", "RRULE:FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
        from: span.from, through: span.through
      ).count
        == 24)
    #expect(
      starts(
        "DTSTART:19970902T090000", "RRULE:FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30", from: span.from,
        through: span.through
      ).count
        == 4)
    #expect(
      starts(
        "DTSTART:19970902T090000", "RRULE:FREQ=SECONDLY;BYHOUR=23;BYMINUTE=59;BYSECOND=58,59",
        from: span.from, through: span.through)
        == ["1997-09-02T09:00:00", "1997-09-02T23:59:58", "1997-09-02T23:59:59"])
  }

  @Test func datesAreTakenAwayAndAdded() {
    #expect(
      starts(
        "DTSTART;TZID=Europe/Paris:20260302T090000", "DTEND;TZID=Europe/Paris:20260302T100000",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE;TZID=Europe/Paris:20260303T090000", "EXDATE:20260304T080000Z", "EXDATE;VALUE=DATE:20260305",
        "RDATE;VALUE=PERIOD:20260310T120000Z/PT3H", "RDATE:20260302T080000Z", from: day(2026, 3, 1),
        through: day(2026, 3, 31))
        == ["2026-03-02T09:00:00+01:00", "2026-03-06T09:00:00+01:00", "2026-03-10T13:00:00+01:00"])
  }

  @Test func periodsBringTheirOwnEnd() {
    let text =
      "BEGIN:VEVENT\nDTSTART:20260302T090000Z\nDTEND:20260302T093000Z\nRDATE;VALUE=PERIOD:20260303T090000Z/20260303T120000Z\nEND:VEVENT\n"
    let found = ICalendarReader.read(Array(text.utf8)).occurrences(
      from: day(2026, 3, 1), through: day(2026, 3, 31)
    ).occurrences

    #expect(found.map(\.end.text) == ["2026-03-02T09:30:00+00:00", "2026-03-03T12:00:00+00:00"])
  }

  private let series =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:a\nDTSTART;TZID=Europe/Paris:20260302T090000\nDTEND;TZID=Europe/Paris:20260302T100000\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\n"

  private func expand(_ text: String) -> [String] {
    ICalendarReader.read(Array(text.utf8)).occurrences(from: day(2026, 3, 1), through: day(2026, 4, 30))
      .occurrences
      .map { "\($0.start.text) \($0.end.text.dropFirst(11)) \($0.summary ?? "")" }
  }

  @Test func anOverrideStandsInForItsOccurrence() {
    let text =
      series
      + "BEGIN:VEVENT\nUID:1\nSUMMARY:b\nRECURRENCE-ID:20260309T080000Z\nDTSTART:20260310T100000Z\nDTEND:20260310T110000Z\nEND:VEVENT\nEND:VCALENDAR\n"

    #expect(
      expand(text) == [
        "2026-03-02T09:00:00+01:00 10:00:00+01:00 a", "2026-03-10T10:00:00+00:00 11:00:00+00:00 b",
        "2026-03-16T09:00:00+01:00 10:00:00+01:00 a", "2026-03-23T09:00:00+01:00 10:00:00+01:00 a",
      ])
  }

  @Test func aChangeForTheFutureMovesWhatFollows() {
    let text =
      series
      + "BEGIN:VEVENT\nUID:1\nSUMMARY:b\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260309T090000\nDTSTART;TZID=Europe/Paris:20260309T110000\nDTEND;TZID=Europe/Paris:20260309T113000\nEND:VEVENT\nEND:VCALENDAR\n"

    #expect(
      expand(text) == [
        "2026-03-02T09:00:00+01:00 10:00:00+01:00 a", "2026-03-09T11:00:00+01:00 11:30:00+01:00 b",
        "2026-03-16T11:00:00+01:00 11:30:00+01:00 b", "2026-03-23T11:00:00+01:00 11:30:00+01:00 b",
      ])
  }

  @Test func theWallClockHoldsOverChangesOfTheOffset() {
    #expect(
      starts(
        "DTSTART;TZID=Europe/Paris:20260327T023000", "RRULE:FREQ=DAILY;COUNT=4", from: day(2026, 3, 1),
        through: day(2026, 4, 30))
        == [
          "2026-03-27T02:30:00+01:00", "2026-03-28T02:30:00+01:00", "2026-03-29T02:30:00+01:00",
          "2026-03-30T02:30:00+02:00",
        ])
    #expect(
      starts(
        "DTSTART;TZID=America/New_York:20261031T013000", "RRULE:FREQ=DAILY;COUNT=3", from: day(2026, 10, 1),
        through: day(2026, 11, 30))
        == ["2026-10-31T01:30:00-04:00", "2026-11-01T01:30:00-04:00", "2026-11-02T01:30:00-05:00"])
  }

  @Test func anEventThatStillRunsCounts() {
    #expect(
      starts("DTSTART:20260228T230000", "DURATION:PT2H", from: day(2026, 3, 1), through: day(2026, 3, 1)) == [
        "2026-02-28T23:00:00"
      ])
    #expect(
      starts(
        "DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301", from: day(2026, 3, 1),
        through: day(2026, 3, 1)) == [])
    #expect(
      starts(
        "DTSTART;VALUE=DATE:20260227", "RRULE:FREQ=WEEKLY", "DURATION:P5D", from: day(2026, 3, 1),
        through: day(2026, 3, 1))
        == ["2026-02-27"])
  }

  @Test(arguments: [
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=SECONDLY;COUNT=1000000000",
    "RRULE:FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO",
    "RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=31", "RRULE:", "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=DAILY;COUNT=0",
    "RRULE:FREQ=SECONDLY",
  ]) func absurdRulesEnd(_ rule: String) {
    let found = starts("DTSTART:20260301T000000", rule, from: day(2026, 3, 1), through: day(2026, 3, 1))

    #expect(found.first == "2026-03-01T00:00:00")
  }

  @Test func theNumberOfOccurrencesIsBounded() {
    let text = "BEGIN:VEVENT\nDTSTART:20260301T000000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n"
    let expansion = ICalendarReader.read(Array(text.utf8)).occurrences(
      from: day(2026, 3, 1), through: day(2026, 12, 31), limit: 50)

    #expect(expansion.occurrences.count == 50)
    #expect(!expansion.isComplete)
  }
}

@Suite struct ZoneTests {
  private func offset(_ id: String, _ local: String, definition: String = "") -> Int? {
    let text =
      "BEGIN:VCALENDAR\n\(definition)BEGIN:VEVENT\nDTSTART;TZID=\(id):\(local)\nEND:VEVENT\nEND:VCALENDAR\n"
    return ICalendarReader.read(Array(text.utf8)).events.first?.start?.moment.offsetSeconds
  }

  @Test(arguments: [
    ("Europe/Paris", 7200), ("W. Europe Standard Time", 7200), ("Romance Standard Time", 7200),
    ("/mozilla.org/20070129_1/America/New_York", -14400),
    ("\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome\"", 7200),
    ("\"(GMT -03:00)\"", -10800), ("UTC+2", 7200), ("US/Pacific", -25200), ("GMT", 0),
    ("Romance Daylight Time", 7200), ("Kamchatka Standard Time", 43200), ("CEST", 7200), ("EDT", -14400),
    ("Coordinated Universal Time", 0), ("Mid-Atlantic Standard Time", -7200),
    ("Heure d’Europe centrale", 7200), ("PST", -25200),
  ]) func zonesAreKnownByManyNames(_ id: String, _ seconds: Int) {
    #expect(offset(id, "20260701T120000") == seconds)
  }

  @Test func anUnknownZoneIsAFloatingTime() {
    #expect(offset("Nowhere/Middle", "20260701T120000") == nil)
    #expect(offset("CST", "20260701T120000") == nil)
  }

  @Test func theFileDefinesItsOwnZones() {
    let definition = """
      BEGIN:VTIMEZONE
      TZID:Chez nous
      BEGIN:STANDARD
      DTSTART:20001029T030000
      TZOFFSETFROM:+0330
      TZOFFSETTO:+0230
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20000326T020000
      TZOFFSETFROM:+0230
      TZOFFSETTO:+0330
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      END:DAYLIGHT
      END:VTIMEZONE

      """
    #expect(offset("Chez nous", "20260701T120000", definition: definition) == 12_600)
    #expect(offset("Chez nous", "20261201T120000", definition: definition) == 9000)
    #expect(offset("Chez nous", "19991201T120000", definition: definition) == 9000)
    #expect(offset("Chez nous", "20260329T023000", definition: definition) == 9000)
    #expect(offset("Chez nous", "20261025T023000", definition: definition) == 12_600)
  }
}
