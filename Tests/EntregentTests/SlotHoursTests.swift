import Domain
import Entregent
import Testing

/// The hours in which slots are offered: the user's own, and those known of the other (E4).
@Suite struct SlotHoursTests {
  /// Saturday.
  private let now = moment("2026-11-21")

  private func bench(hours: WorkingHours?) throws -> (Bench, PersonID) {
    let bench = try Bench()
    var profile = Profile()
    profile.place = "Lyon, France"
    profile.language = .fr
    profile.hours = hours
    try bench.workspace.save(profile, now: now)
    return (
      bench, try bench.workspace.addPerson(name: "Ada Duval", fields: ["place": "Paris, France"], now: now)
    )
  }

  @Test func theUsersOwnHoursAndDaysBoundTheWindows() throws {
    let (bench, ada) = try bench(hours: WorkingHours(start: 14 * 60, end: 16 * 60, weekdays: [2, 4]))

    let offer = try bench.workspace.slots(SlotRequest(person: ada, days: 7), now: now)

    #expect(
      offer.windows.map { $0.startText.prefix(16) } == ["2026-11-24T14:00", "2026-11-26T14:00"])
    #expect(offer.windows.allSatisfy { $0.endText.dropFirst(11).prefix(5) == "15:45" })
    #expect(try bench.workspace.profile().hours?.weekdays == [2, 4])
  }

  @Test func theirKnownHoursBoundThemToo() throws {
    let (bench, ada) = try bench(hours: nil)
    #expect(try bench.workspace.workingHours(of: ada) == nil)

    try bench.workspace.set(ada, fields: ["hours": "8h30-10h", "days": "lun,ven"], now: now)
    let offer = try bench.workspace.slots(SlotRequest(person: ada, days: 7), now: now)

    #expect(
      offer.windows.map { $0.startText.prefix(16) } == ["2026-11-23T09:00", "2026-11-27T09:00"])
    #expect(offer.windows.allSatisfy { $0.endText.dropFirst(11).prefix(5) == "09:45" })

    try bench.workspace.set(ada, fields: ["hours": "", "days": ""], now: now)
    #expect(try bench.workspace.workingHours(of: ada) == nil)
  }

  @Test(arguments: [["hours": "17-9"], ["hours": "le matin"], ["days": "someday"]])
  func whatIsNoHourOrDayIsRefused(fields: [String: String]) throws {
    let (bench, ada) = try bench(hours: nil)
    #expect(throws: UserFacingError.self) { try bench.workspace.set(ada, fields: fields, now: now) }
  }

  @Test func whenHoursNeverMeetTheUsersDayIsWidenedOnTheirOwnDays() throws {
    let (bench, _) = try bench(hours: WorkingHours(weekdays: [1, 3]))
    let kai = try bench.workspace.addPerson(
      name: "Kai Kealoha", fields: ["zone": "Pacific/Honolulu"], now: now)

    let offer = try bench.workspace.slots(SlotRequest(person: kai, days: 7), now: now)

    #expect(!offer.windows.isEmpty)
    #expect(Set(offer.windows.map { $0.startText.prefix(10) }) == ["2026-11-23", "2026-11-25"])
  }
}
