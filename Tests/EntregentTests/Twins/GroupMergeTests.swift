import Domain
import Testing

@testable import Entregent

/// Several records of one person, decided at once.
@Suite struct GroupMergeTests {
  private let now = moment("2026-11-21")

  private func three() throws -> (bench: Bench, ids: [PersonID]) {
    let bench = try Bench()
    let ids = try [
      ("Soazig Kermarrec", ["company": "Alma", "premium": "no", "since": "2020-01"]),
      (
        "Soazig Kermarec", ["company": "Criteo", "premium": "yes", "since": "2024-03", "hours": "9:00-17:00"]
      ),
      ("S. Kermarrec", ["place": "Brest", "note": "au club"]),
    ].map { try bench.workspace.addPerson(name: $0.0, fields: $0.1, now: now) }
    return (bench, ids)
  }

  @Test func questionsThatSharePeopleAreOneGroup() {
    #expect(DuplicateGroups.split([[1, 2], [3, 4], [2, 5]]) == [[0, 2], [1]])
    #expect(DuplicateGroups.split([[1, 2], [3, 4], [2, 3]]) == [[0, 1, 2]])
    #expect(DuplicateGroups.split([[1, 2], [2, 3], [1, 3]]) == [[0, 1, 2]])
    #expect(DuplicateGroups.split([]).isEmpty)
  }

  @Test func aGroupIsNeverTooLargeToBeSeenAtOnce() {
    let chain = (1...20).map { [Int64($0), Int64($0 + 1)] }
    let groups = DuplicateGroups.split(chain)
    #expect(groups.flatMap { $0 }.sorted() == Array(chain.indices), "every question is asked once")
    for group in groups { #expect(Set(group.flatMap { chain[$0] }).count <= DuplicateGroups.most) }
  }

  @Test func severalAreJoinedAtOnceAndComeApartAgain() throws {
    let (bench, ids) = try three()
    let names = try bench.workspace.merge(ids, keep: ["company": ids[1]], now: now)
    #expect(names.count == 2)
    let person = try bench.workspace.person(ids[2], now: now).person
    #expect(person.id == ids[0])
    #expect(person.company == "Criteo")
    #expect(person.since == "2024-03", "the beginning goes with the employer")
    #expect(person.premium == true)
    #expect(person.place == "Brest")
    for name in names.reversed() { try bench.workspace.undo(name, now: now) }
    let after = try ids.map { try bench.workspace.person($0, now: now).person }
    #expect(after.map(\.id) == ids)
    #expect(after.map(\.company) == ["Alma", "Criteo", nil])
    #expect(after.map(\.since) == ["2020-01", "2024-03", nil])
    #expect(after.map(\.premium) == [false, true, nil])
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
  }

  @Test func theOthersAreSomebodyElseInTheSameDecision() throws {
    let (bench, ids) = try three()
    let names = try bench.workspace.merge([ids[0], ids[1]], keep: [:], apartFrom: [ids[2]], now: now)
    #expect(names.map { $0.prefix(5) } == ["merge", "apart"])
    #expect(try bench.workspace.duplicateReview(at: 0, now: now).total == 0)
    for name in names.reversed() { try bench.workspace.undo(name, now: now) }
    #expect(try bench.names.count == 3)
  }

  @Test func allDifferentIsOneEntryOfTheHistory() throws {
    let (bench, ids) = try three()
    let before = try bench.workspace.duplicateReview(at: 0, now: now)
    #expect(before.total > 0)
    let name = try bench.workspace.apart(ids, now: now)
    #expect(try bench.workspace.undoable().map(\.name) == [name])
    #expect(try bench.workspace.duplicateReview(at: 0, now: now).total == 0)
    try bench.workspace.undo(name, now: now)
    #expect(try bench.workspace.duplicateReview(at: 0, now: now).total == before.total)
    #expect(try bench.workspace.undoable().isEmpty)
  }

  @Test func nothingIsJoinedWhenOneCannotBe() throws {
    let (bench, ids) = try three()
    #expect(throws: UserFacingError.self) {
      try bench.workspace.merge([ids[0], ids[1], PersonID(9_999)], keep: [:], now: now)
    }
    #expect(throws: UserFacingError.self) {
      try bench.workspace.merge([ids[0], ids[1], ids[1]], keep: [:], now: now)
    }
    #expect(try bench.names.count == 3)
  }

  @Test func allThatAMergeDecidesIsInThePreview() throws {
    let (bench, ids) = try three()
    let preview = try bench.workspace.mergePreview(ids[0], ids[1])
    let fields = Dictionary(uniqueKeysWithValues: preview.fields.map { ($0.name, $0) })
    #expect(fields["premium"]?.a == "false")
    #expect(fields["premium"]?.b == "true")
    #expect(fields["premium"]?.winner == .b)
    #expect(fields["since"]?.winner == .a)
    #expect(fields["hours"]?.winner == .b)
    let undo = try bench.workspace.merge(ids[0], ids[1], keep: ["premium": .a, "since": .b], now: now)
    let person = try bench.workspace.person(ids[0], now: now).person
    #expect(person.premium == false)
    #expect(person.since == "2024-03")
    try bench.workspace.undo(undo, now: now)
    #expect(try bench.workspace.person(ids[1], now: now).person.premium == true)
  }
}
