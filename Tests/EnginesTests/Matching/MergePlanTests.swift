import Domain
import Testing

@testable import Engines

@Suite struct MergePlanTests {
  private typealias Value = MergePlan.Value

  private static let phone = MergePlan.Side(
    person: 1, records: [10],
    values: [
      Value(field: .given, text: "E.", record: 10, seen: Day(year: 2026, month: 1, day: 1)),
      Value(field: .company, text: "Criteria", record: 10, seen: Day(year: 2020, month: 1, day: 1)),
      Value(field: .email, text: "e@x.fr", record: 10),
    ])
  private static let linkedin = MergePlan.Side(
    person: 2, records: [20, 21],
    values: [
      Value(field: .given, text: "Éléonore", record: 20, seen: Day(year: 2024, month: 1, day: 1)),
      Value(field: .company, text: "Blue Labs", record: 20, seen: Day(year: 2026, month: 1, day: 1)),
      Value(field: .email, text: "e@y.fr", record: 21), Value(field: .email, text: "e@x.fr", record: 21),
    ])

  @Test func theNewestAndFullestValueWinsAndTheOthersAreKept() throws {
    let plan = try #require(MergePlan.plan([Self.phone, Self.linkedin]))
    let given = try #require(plan.choices.first { $0.field == .given })
    #expect(given.winner.text == "Éléonore")
    #expect(given.alternatives.map(\.text) == ["E."])
    let company = try #require(plan.choices.first { $0.field == .company })
    #expect(company.winner.text == "Blue Labs")
    #expect(company.alternatives.map(\.text) == ["Criteria"])
    #expect(company.isConflict)
    let email = try #require(plan.choices.first { $0.field == .email })
    #expect(Set([email.winner.text] + email.alternatives.map(\.text)) == ["e@x.fr", "e@y.fr"])
  }

  @Test func theUsersOwnWordWinsAndItsPersonStays() throws {
    var side = Self.phone
    side.values.append(Value(field: .company, text: "Ma boîte", record: 10, isOwn: true))
    let plan = try #require(MergePlan.plan([Self.linkedin, side]))
    #expect(plan.kept == 1)
    #expect(plan.choices.first { $0.field == .company }?.winner.text == "Ma boîte")
  }

  @Test func anotherWinnerCanBeChosen() throws {
    let plan = try #require(MergePlan.plan([Self.phone, Self.linkedin])).choosing("Criteria", for: .company)
    let company = try #require(plan.choices.first { $0.field == .company })
    #expect(company.winner.text == "Criteria")
    #expect(company.alternatives.map(\.text) == ["Blue Labs"])
    #expect(plan.choosing("Unknown", for: .company) == plan)
  }

  @Test func undoGivesEverybodyTheirRecordsBackAlsoAfterLaterImports() throws {
    let plan = try #require(MergePlan.plan([Self.phone, Self.linkedin]))
    let people = plan.undoing(currentRecords: [10, 20, 21, 30])
    #expect(people.map(\.records) == [[10, 30], [20, 21]])
    #expect(people.map(\.values) == [Self.phone.values, Self.linkedin.values])
  }

  @Test func nobodyGivesNoPlan() {
    #expect(MergePlan.plan([]) == nil)
  }
}
