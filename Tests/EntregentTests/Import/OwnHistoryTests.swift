import Domain
import Entregent
import Testing

/// The user's own positions and schools, from files and from their own hand.
@Suite struct OwnHistoryTests {
  private let now = moment("2026-11-21")

  private func positions(_ rows: String...) -> String {
    "Company Name,Title,Description,Location,Started On,Finished On\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test func savingTheProfileDoesNotFreezeWhatFilesSay() throws {
    let bench = try Bench()
    let first = try bench.bring(try bench.file("a/Positions.csv", positions("Blue,Dev,,,Jan 2020,")))
    var profile = try bench.workspace.profile()
    #expect(profile.employers.map(\.name) == ["Blue"])
    profile.minutes = 20
    try bench.workspace.save(profile, now: now)

    let second = try bench.bring(
      try bench.file("b/Positions.csv", positions("Green,Lead,,,Mar 2026,", "Blue,Dev,,,Jan 2020,Feb 2026")))
    let later = try bench.workspace.profile()
    #expect(later.employers.first { $0.name == "Blue" }?.end == "2026-02")
    #expect(Set(later.employers.map(\.name)) == ["Blue", "Green"])
    #expect(later.minutes == 20)

    try bench.workspace.undo(try #require(second.undo), now: now)
    try bench.workspace.undo(try #require(first.undo), now: now)
    #expect(try bench.workspace.profile().employers.isEmpty)
    #expect(try bench.workspace.profile().minutes == 20)
  }

  @Test func whatTheUserTypedStays() throws {
    let bench = try Bench()
    let run = try bench.bring(try bench.file("a/Positions.csv", positions("Blue,Dev,,,Jan 2020,")))
    var profile = try bench.workspace.profile()
    profile.employers.append(.init(name: "Red", start: "2018", end: "2019", title: "Dev"))
    try bench.workspace.save(profile, now: now)
    try bench.workspace.save(try bench.workspace.profile(), now: now)

    try bench.workspace.undo(try #require(run.undo), now: now)

    #expect(try bench.workspace.profile().employers.map(\.name) == ["Red"])
  }
}
