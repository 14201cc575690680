import Foundation
import Testing

/// An event of an imported calendar with its list of attendees, from before to the second day after (C2, C6,
/// D3), the clock moving.
@Suite struct EventWalkTests {
  private static let calendar = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//Calendar//EN
    X-WR-CALNAME:camille@example.org
    BEGIN:VEVENT
    UID:meetup@example.org
    DTSTAMP:20261101T000000Z
    SUMMARY:Meetup Lyon.js
    DTSTART;TZID=Europe/Paris:20261124T190000
    DTEND;TZID=Europe/Paris:20261124T213000
    LOCATION:La Cordée\\, Lyon
    END:VEVENT
    END:VCALENDAR

    """.replacing("\n", with: "\r\n")

  private static let attendees =
    [
      "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile",
      "Nora Vidal\tuser 1\tDev\tNo\tYes\t0\t20 November 2026\t1 May 2024\thttps://www.meetup.com/members/1",
      "Marc Tessier\tuser 2\tCTO\tNo\tYes\t0\t20 November 2026\t1 May 2024\thttps://www.meetup.com/members/2",
    ].joined(separator: "\n") + "\n"

  private func items(_ program: Program, _ day: String) throws -> [[String: Any]] {
    let plan = try program.run("today", "--minutes", "600", "--json", "--lang", "en", "--today", day)
    return (plan.json as? [String: Any])?["items"] as? [[String: Any]] ?? []
  }

  private func event(_ program: Program, _ day: String) throws -> [String] {
    try items(program, day).compactMap { $0["id"] as? String }
      .filter { $0.hasPrefix("event-e") || $0.hasPrefix("follow-up-") }
  }

  private func site() throws -> Program {
    let program = try Program()
    try program.run("me", "name=Camille Exemple", "place=Lyon, France")
    let brought = try program.run(
      "import", try program.write("agenda.ics", Self.calendar),
      try program.write("Meetup Lyon.js.xls", Self.attendees), "--today", "2026-11-19")
    #expect(brought.status == 0, "\(brought.complaint)")
    return program
  }

  @Test func anEventIsGoneToNotedAndFollowedUp() throws {
    let program = try site()
    defer { program.clean() }

    // Before: whether to go.
    #expect(try event(program, "2026-11-20") == ["event-e1-go-2026-11-24"])
    #expect(try program.run("done", "event-e1-go-2026-11-24", "--today", "2026-11-20").status == 0)
    #expect(try event(program, "2026-11-21").isEmpty)
    // The day before and the day itself: whom to look for.
    for day in ["2026-11-23", "2026-11-24"] {
      let item = try #require(
        try items(program, day).first { $0["id"] as? String == "event-e1-prepare-2026-11-24" })
      let why = item["why"] as? String ?? ""
      #expect(why.contains("Nora Vidal") && why.contains("Marc Tessier"), "\(why)")
      #expect(item["method"] as? [String] == ["D3", "C5", "C10"])
    }
    // The day after: who was there.
    #expect(try event(program, "2026-11-25") == ["event-e1-after-2026-11-24"])
    let noted = try program.run(
      "log", "meetup Lyon.js hier, rencontré Marc Tessier", "--lang", "fr", "--today", "2026-11-25")
    #expect(noted.status == 0, "\(noted.complaint)")
    // Written down, it is asked no more; the follow-up is due on the second day.
    let after = try items(program, "2026-11-25")
    #expect(!after.contains { ($0["id"] as? String)?.hasPrefix("event-e1") == true })
    let followUp = try #require(after.first { $0["kind"] as? String == "follow-up" })
    #expect((followUp["person"] as? [String: Any])?["name"] as? String == "Marc Tessier")
    #expect(followUp["due"] as? String == "2026-11-26")
    #expect(followUp["method"] as? [String] == ["C6"])
    // Done, and the evening counts.
    #expect(
      try program.run("done", followUp["id"] as? String ?? "", "--today", "2026-11-26").status == 0)
    #expect(try event(program, "2026-11-26").isEmpty)
  }

  @Test func anEventNothingWasSaidOfIsAskedAboutOnceAndLightly() throws {
    let program = try site()
    defer { program.clean() }

    #expect(try event(program, "2026-11-24") == ["event-e1-go-2026-11-24"])
    #expect(try event(program, "2026-11-25") == ["event-e1-after-2026-11-24"])
    #expect(try program.run("skip", "event-e1-after-2026-11-24", "--today", "2026-11-25").status == 0)
    #expect(try event(program, "2026-11-25").isEmpty)
    #expect(try event(program, "2026-11-26").isEmpty)
  }

  @Test func whoeverDoesNotGoIsAskedNothing() throws {
    let program = try site()
    defer { program.clean() }

    #expect(try program.run("skip", "event-e1-go-2026-11-24", "--today", "2026-11-20").status == 0)
    for day in ["2026-11-21", "2026-11-24", "2026-11-25"] {
      #expect(try event(program, day).isEmpty, "\(day)")
    }
  }
}
