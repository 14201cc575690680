import Domain
import Engines
import Foundation
import Testing

struct CallSlotsTests {
  private func zone(_ name: String) throws -> TimeZone { try #require(TimeZone(identifier: name)) }
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func everyStartOfAWindowLiesInBothWorkingHours() throws {
    let theirs = CallParty(zone: try zone("America/New_York"), country: "US")
    let user = CallParty(zone: try zone("Europe/Paris"), country: "FR")

    let slots = CallSlots.propose(theirs: theirs, user: user, from: try day("2026-11-18"), days: 7)

    #expect(!slots.isEmpty)
    for slot in slots {
      let newYork = ZoneTime(theirs.zone)
      let paris = ZoneTime(user.zone)
      #expect(newYork.minutes(of: slot.start) >= 9 * 60)
      #expect(newYork.minutes(of: slot.end) <= 18 * 60 - 15)
      #expect(paris.minutes(of: slot.end) <= 18 * 60 - 15)
      #expect(newYork.day(of: slot.start).weekday <= 5)
    }
  }

  @Test func fridayIsAmongFewSlotsAndDaysDiffer() throws {
    let party = CallParty(zone: try zone("Europe/Paris"))

    let slots = CallSlots.propose(theirs: party, user: party, from: try day("2026-11-18"), days: 6, count: 2)
    let days = slots.map { ZoneTime(party.zone).day(of: $0.start) }

    #expect(days.contains(try day("2026-11-20")))
    #expect(Set(days).count == 2)
  }

  @Test func thanksgivingAndBusyTimesAreLeftOut() throws {
    let theirs = CallParty(zone: try zone("America/New_York"), country: "US")
    let user = CallParty(zone: try zone("America/New_York"))
    let time = ZoneTime(theirs.zone)
    let friday = try day("2026-11-27")
    let busy = DateInterval(
      start: time.instant(friday, minutes: 9 * 60), end: time.instant(friday, minutes: 12 * 60))

    let slots = CallSlots.propose(
      theirs: theirs, user: user, from: try day("2026-11-25"), days: 2, count: 6, busy: [busy])

    #expect(slots.map { time.iso($0.start) } == ["2026-11-27T13:30-05:00"])
    #expect(slots.map { time.iso($0.end) } == ["2026-11-27T17:45-05:00"])
  }

  @Test func farZonesAreMetInTheWideHoursOfTheUser() throws {
    let theirs = CallParty(zone: try zone("Asia/Tokyo"))
    let user = CallParty(zone: try zone("America/Los_Angeles"))

    let slots = CallSlots.propose(theirs: theirs, user: user, from: try day("2026-11-18"))

    #expect(!slots.isEmpty)
    for slot in slots {
      #expect((9 * 60...18 * 60 - 15).contains(ZoneTime(theirs.zone).minutes(of: slot.start)))
      #expect((7 * 60...22 * 60 - 15).contains(ZoneTime(user.zone).minutes(of: slot.start)))
    }
  }

  @Test func clockChangesMoveTheWindow() throws {
    let paris = ZoneTime(try zone("Europe/Paris"))

    #expect(paris.iso(paris.instant(try day("2026-03-27"), minutes: 600)) == "2026-03-27T10:00+01:00")
    #expect(paris.iso(paris.instant(try day("2026-03-30"), minutes: 600)) == "2026-03-30T10:00+02:00")
    #expect(paris.iso(paris.instant(try day("2026-10-26"), minutes: 600)) == "2026-10-26T10:00+01:00")
    let india = ZoneTime(try zone("Asia/Kolkata"))
    #expect(india.iso(india.instant(try day("2026-10-26"), minutes: 615)) == "2026-10-26T10:15+05:30")
  }

  @Test func textOffersBothTimesInTheLanguageAndAddressAsked() throws {
    let newYork = try zone("America/New_York")
    let paris = try zone("Europe/Paris")
    let time = ZoneTime(newYork)
    let friday = try day("2026-11-27")
    let slot = CallSlot(start: time.instant(friday, minutes: 600), end: time.instant(friday, minutes: 705))

    let tu = SlotText.text(
      [slot], theirZone: newYork, userZone: paris, minutes: 15, language: .fr, address: .tu)
    let vous = SlotText.text(
      [slot], theirZone: newYork, userZone: paris, minutes: 15, language: .fr, address: .vous)
    let en = SlotText.text(
      [slot], theirZone: newYork, userZone: paris, minutes: 15, language: .en, address: .tu,
      usesTwelveHours: true)

    #expect(
      tu.contains(
        "vendredi 27 novembre, entre 10\u{A0}h et 11\u{A0}h\u{A0}45 pour toi (entre 16\u{A0}h et 17\u{A0}h\u{A0}45 pour moi)"
      ))
    #expect(!vous.contains("toi") && vous.contains("pour vous"))
    #expect(
      en.contains("Friday 27 November, between 10 am and 11:45 am your time (between 4 pm and 5:45 pm mine)"))
  }

  @Test func holidaysFollowTheirRules() throws {
    let wanted: [(String, String, String?)] = [
      ("2026-04-06", "FR", nil), ("2026-05-14", "FR", nil), ("2026-05-25", "FR", nil),
      ("2026-07-14", "FR", nil),
      ("2026-04-03", "FR", "67"), ("2026-07-21", "BE", nil), ("2026-08-01", "CH", nil),
      ("2026-05-18", "CA", "QC"),
      ("2026-06-24", "CA", "QC"), ("2026-10-12", "CA", "QC"), ("2026-02-16", "CA", "ON"),
      ("2026-04-06", "GB", nil),
      ("2026-12-28", "GB", nil), ("2027-12-27", "GB", nil), ("2027-12-28", "GB", nil),
      ("2026-05-04", "GB", nil),
      ("2026-08-31", "GB", nil), ("2026-08-03", "GB", "SCT"), ("2026-07-13", "GB", "NIR"),
      ("2026-11-26", "US", nil),
      ("2026-07-03", "US", nil), ("2021-12-31", "US", nil), ("2026-01-19", "US", nil),
      ("2026-05-25", "US", nil),
    ]
    for (date, country, region) in wanted {
      #expect(Holidays.name(on: try day(date), country: country, region: region) != nil, "\(date) \(country)")
    }
    for (date, country, region) in [
      ("2026-04-03", "FR", nil), ("2026-04-06", "GB", "SCT"), ("2026-02-16", "CA", "QC"),
      ("2026-07-15", "FR", nil),
      ("2026-07-14", "US", nil), ("2026-07-14", "ZZ", nil),
    ] as [(String, String, String?)] {
      #expect(Holidays.name(on: try day(date), country: country, region: region) == nil, "\(date) \(country)")
    }
    #expect(Holidays.easter(2024) == Day("2024-03-31"))
    #expect(Holidays.easter(2038) == Day("2038-04-25"))
  }
}
