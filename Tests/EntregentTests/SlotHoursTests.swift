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

  @Test func slotsOutsideTheUsersHoursAreMarked() throws {
    let (bench, ada) = try bench(hours: nil)

    let far = try bench.workspace.slots(SlotRequest(place: "Sydney, Australia", days: 7), now: now)
    let near = try bench.workspace.slots(SlotRequest(person: ada, days: 7), now: now)

    #expect(far.windows.contains { $0.isOutsideYourHours })
    #expect(far.remarks.contains { $0.fr.contains("heures d’appel") })
    #expect(!near.windows.contains { $0.isOutsideYourHours })
    #expect(near.remarks.isEmpty)
  }

  @Test func whatACallFallsOnIsSaid() throws {
    let (bench, ada) = try bench(hours: nil)
    let first = try bench.workspace.planCall(with: ada, at: "2026-11-27T16:00", now: now)
    let second = try bench.workspace.planCall(with: ada, at: "2026-11-27T16:10", now: now)
    let night = try bench.workspace.planCall(with: ada, at: "2026-11-28T23:00", now: now)

    #expect(
      try bench.workspace.remarks(on: second, now: now).map(\.en) == [
        "The calendar already has “Ada Duval” at that time."
      ])
    #expect(try bench.workspace.remarks(on: first, now: now).count == 1)
    #expect(try bench.workspace.remarks(on: night, now: now).count == 2)
  }

  @Test func romandyIsWrittenToInFrenchAndTheRestAsTheUserSpeaks() throws {
    let workspace = try Workspace()
    func language(_ place: String, _ spoken: Language) throws -> Language {
      try workspace.slots(SlotRequest(place: place, spoken: spoken), now: now).language
    }
    #expect(try language("Genève", .en) == .fr)
    #expect(try language("Liège, Belgique", .en) == .fr)
    #expect(try language("Zürich", .fr) == .fr)
    #expect(try language("Zürich", .en) == .en)
    #expect(try language("Bruxelles", .fr) == .fr)
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
