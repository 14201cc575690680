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

  /// French puts a narrow blank before a colon.
  private func plain(_ text: String) -> String {
    String(text.map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
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
    let name = try bench.workspace.merge(ids, keep: ["company": ids[1]], now: now)
    let entry = try #require(bench.workspace.undoable().first)
    #expect(try bench.workspace.undoable().map(\.name) == [name])
    #expect(plain(entry.text.fr) == "Fusion de 3 fiches : Soazig Kermarrec + Soazig Kermarec + S. Kermarrec")
    #expect(entry.text.en == "Merge of 3 records: Soazig Kermarrec + Soazig Kermarec + S. Kermarrec")
    let person = try bench.workspace.person(ids[2], now: now).person
    #expect(person.id == ids[0])
    #expect(person.company == "Criteo")
    #expect(person.since == "2024-03", "the beginning goes with the employer")
    #expect(person.premium == true)
    #expect(person.place == "Brest")
    try bench.workspace.undo(name, now: now)
    let after = try ids.map { try bench.workspace.person($0, now: now).person }
    #expect(after.map(\.id) == ids)
    #expect(after.map(\.company) == ["Alma", "Criteo", nil])
    #expect(after.map(\.since) == ["2020-01", "2024-03", nil])
    #expect(after.map(\.premium) == [false, true, nil])
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
  }

  @Test func theOthersAreSomebodyElseInTheSameDecision() throws {
    let (bench, ids) = try three()
    let before = try bench.workspace.duplicateReview(at: 0, now: now).total
    let name = try bench.workspace.merge([ids[0], ids[1]], keep: [:], apartFrom: [ids[2]], now: now)
    #expect(try bench.workspace.undoable().map(\.name) == [name])
    #expect(
      try bench.workspace.undoable().first?.text.en
        == "Merge: Soazig Kermarrec + Soazig Kermarec ≠ S. Kermarrec")
    #expect(try bench.workspace.duplicateReview(at: 0, now: now).total == 0)
    try bench.workspace.undo(name, now: now)
    #expect(try bench.names.count == 3)
    #expect(try bench.workspace.duplicateReview(at: 0, now: now).total == before)
  }

  @Test func pairsLookedOverAreOneEntryOfTheHistory() throws {
    let bench = try Bench()
    let names = ["Soazig", "Gurvan", "Enora", "Padrig", "Tifenn"]
    let ids = try names.flatMap { name in
      try (1...2).map {
        try bench.workspace.addPerson(name: "\(name) Talarmin", fields: ["note": "fiche \($0)"], now: now)
      }
    }
    try bench.workspace.apart(ids[8], ids[9], now: now)
    let pairs = stride(from: 0, to: 10, by: 2).map { (ids[$0], ids[$0 + 1]) }
    let done = try bench.workspace.merge(pairs: pairs + [(ids[1], ids[0])], now: now)
    #expect(done.joined == 4, "what the user has said to be two stays two")
    let entry = try #require(bench.workspace.undoable().first)
    #expect(entry.name == done.undo)
    let shown =
      "Soazig Talarmin + Soazig Talarmin, Gurvan Talarmin + Gurvan Talarmin, Enora Talarmin + Enora Talarmin"
    #expect(plain(entry.text.fr) == "Fusion de 4 paires : \(shown) et une autre")
    #expect(entry.text.en == "Merge of 4 pairs: \(shown) and one more")
    try bench.workspace.undo(entry.name, now: now)
    #expect(try ids.map { try bench.workspace.person($0, now: now).person.id } == ids)
    #expect(try bench.workspace.merge(pairs: [(ids[8], ids[9])], now: now).undo == nil)
  }

  @Test func whatIsSaidOfOneIsSaidOfWhomThePairsBeforeMadeOfThem() throws {
    let bench = try Bench()
    let ids = try (1...5).map {
      try bench.workspace.addPerson(name: "Soazig Talarmin", fields: ["note": "fiche \($0)"], now: now)
    }
    try bench.workspace.apart(ids[0], ids[2], now: now)
    try bench.workspace.apart(ids[3], ids[4], now: now)
    // 1 becomes 2, so 2 and 3 are two; 4 becomes 3, so 5 is neither of them.
    let pairs = [
      (ids[1], ids[0]), (ids[1], ids[2]), (ids[2], ids[1]), (ids[2], ids[3]), (ids[2], ids[4]),
      (ids[1], ids[3]), (ids[1], ids[4]),
    ]
    let done = try bench.workspace.merge(pairs: pairs, now: now)
    #expect(done.joined == 3)
    let people = try ids.map { try bench.workspace.person($0, now: now).person.id }
    #expect(people == [ids[1], ids[1], ids[2], ids[2], ids[1]])
  }

  @Test func notTheSameSaidTwiceIsStillSaidOnce() throws {
    let (bench, ids) = try three()
    try bench.workspace.apart(ids[0], ids[1], now: now)
    let all = try bench.workspace.apart(ids, now: now)
    #expect(
      try plain(bench.workspace.undoable().first?.text.fr ?? "")
        == "3 personnes : Soazig Kermarrec ≠ S. Kermarrec ≠ Soazig Kermarec")
    try bench.workspace.undo(all, now: now)
    #expect(
      try bench.workspace.duplicates(limit: 9, now: now).review.allSatisfy {
        Set([$0.a.person.id, $0.b.person.id]) != Set(ids.prefix(2))
      })
  }

  @Test func whoIsErasedLeavesTheOthersOfTheDecision() throws {
    let bench = try Bench()
    let ids = try ["Soazig Kermarrec", "Soazig Kermarec", "Gurvan Talarmin", "Gurvan Le Talarmin"].map {
      try bench.workspace.addPerson(name: $0, fields: [:], now: now)
    }
    let others = try ["Enora Kersauson", "Padrig Bihan", "Tifenn Roudaut"].map {
      try bench.workspace.addPerson(name: $0, fields: [:], now: now)
    }
    let done = try bench.workspace.merge(pairs: [(ids[0], ids[1]), (ids[2], ids[3])], now: now)
    try bench.workspace.apart(others, now: now)
    try bench.workspace.forget(ids[0], now: now)
    try bench.workspace.forget(others[2], now: now)
    #expect(
      try bench.workspace.undoable().map(\.text.en) == [
        "Two people: Enora Kersauson ≠ Padrig Bihan",
        "Merge: Gurvan Talarmin + Gurvan Le Talarmin",
      ])
    try bench.workspace.undo(try #require(done.undo), now: now)
    #expect(
      try bench.names.sorted() == [
        "Enora Kersauson", "Gurvan Le Talarmin", "Gurvan Talarmin", "Padrig Bihan",
      ])
  }

  @Test func aMergeOfTwoTypedAlikeStaysInTheHistory() throws {
    let bench = try Bench()
    let ids = try (0..<4).map { _ in
      try bench.workspace.addPerson(name: "Soazig Kermarrec", fields: ["company": "Alma"], now: now)
    }
    let merge = try bench.workspace.merge(ids[0], ids[1], now: now)
    let other = try bench.workspace.apart(ids[2], ids[3], now: now)
    try bench.workspace.undo(other, now: now)
    #expect(try bench.workspace.undoable().map(\.name) == [merge])
    try bench.workspace.undo(merge, now: now)
    #expect(try bench.names.count == 4)
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
