import Domain
import Entregent
import Testing

/// What a logged meeting makes of a person's circle, of the balance and of the weekly counts.
@Suite struct CirclesByHandTests {
  private let now = moment("2026-11-23")

  private func log(_ bench: Bench, _ kind: InteractionKind, _ name: String) throws {
    let id = try bench.person(named: name).person.id
    _ = try bench.workspace.log(
      NewInteraction(kind: kind, people: [id], day: now.day, text: "\(kind) with \(name)"), now: now)
  }

  @Test func aCallBringsNobodyIntoTheSecondCircleAndACoffeeDoes() throws {
    let bench = try Bench()
    for name in ["Bob Ray", "Ada Duval"] {
      _ = try bench.workspace.addPerson(name: name, fields: [:], now: now)
    }
    try log(bench, .call, "Bob Ray")
    try log(bench, .coffee, "Ada Duval")
    #expect(try bench.person(named: "Bob Ray").person.circle == .online)
    #expect(try bench.person(named: "Ada Duval").person.circle == .local)
  }

  @Test func nothingAboutNobodyIsNotLogged() throws {
    let bench = try Bench()
    #expect(throws: UserFacingError.self) {
      try bench.workspace.log(NewInteraction(kind: .note, people: [], day: now.day, text: "  "), now: now)
    }
  }

  @Test func twoCommentsTickedOffAreTwo() throws {
    let bench = try Bench()
    let plan = try bench.workspace.today(now: now)
    let item = try #require(
      plan.items.first { $0.id.hasPrefix("routine-comments-") && $0.id.hasSuffix("-2") })
    try bench.workspace.decide(item.id, .done, now: now)
    let after = try bench.workspace.today(now: now)
    let comments = try #require(after.counts.first { $0.method == "C3" && $0.goal == 5...10 })
    #expect(comments.done == 2)
  }
}
