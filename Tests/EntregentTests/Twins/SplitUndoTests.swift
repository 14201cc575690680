import Domain
import Entregent
import Testing

/// Merges and splits taken back in other orders than they were made in.
@Suite struct SplitUndoTests {
  private let now = moment("2026-11-21")

  private func card(_ name: String) -> String {
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\nEND:VCARD\r\n"
  }

  /// Who holds which files.
  private func holders(_ bench: Bench) throws -> [[String]] {
    try bench.workspace.people(PeopleQuery()).people.map { line in
      try bench.workspace.person(line.id, now: now).person.sources.map { String($0.source.suffix(5)) }
        .sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  private func three() throws -> (bench: Bench, ids: [PersonID]) {
    let bench = try Bench()
    for (file, name) in [("a.vcf", "Zoé Kerbrat"), ("b.vcf", "Paul Tanguy"), ("c.vcf", "Anne Morvan")] {
      try bench.bring(try bench.file(file, card(name)))
    }
    let ids = try ["Zoé Kerbrat", "Paul Tanguy", "Anne Morvan"].map {
      try bench.person(named: $0).person.id
    }
    return (bench, ids)
  }

  private static let apart = [["a.vcf"], ["b.vcf"], ["c.vcf"]]

  @Test func aSplitTakenBackLeavesAThirdPersonTheirOwn() throws {
    let (bench, ids) = try three()
    let first = try bench.workspace.merge(ids[0], ids[1], now: now)
    let split = try bench.workspace.split(ids[0], record: "b.vcf:1", now: now)
    let second = try bench.workspace.merge(ids[2], split.person, now: now)

    try bench.workspace.undo(split.undo, now: now)
    #expect(try holders(bench) == [["a.vcf", "b.vcf"], ["c.vcf"]])

    #expect(
      try !bench.workspace.undoable().contains { $0.name == second }, "nobody is left of whom it was said")
    try bench.workspace.undo(first, now: now)
    #expect(try holders(bench) == Self.apart)
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
  }

  @Test func aMergeIsTakenBackAfterTheSplitOfWhatItBrought() throws {
    let (bench, ids) = try three()
    let merge = try bench.workspace.merge(ids[0], ids[1], now: now)
    _ = try bench.workspace.split(ids[0], record: "b.vcf:1", now: now)

    try bench.workspace.undo(merge, now: now)

    #expect(try holders(bench) == Self.apart)
    #expect(try bench.workspace.person(ids[1], now: now).person.name == "Paul Tanguy")
    #expect(
      try !bench.workspace.undoable().contains { $0.name.hasPrefix("split") }, "nothing is left to take back")
    #expect(try bench.workspace.doctor(repairs: false, now: now).isEmpty)
  }

  @Test func aSplitThenAMergeAreTakenBackInTheOrderOfMaking() throws {
    let (bench, ids) = try three()
    let first = try bench.workspace.merge(ids[0], ids[1], now: now)
    let split = try bench.workspace.split(ids[0], record: "b.vcf:1", now: now)
    let second = try bench.workspace.merge(ids[2], split.person, now: now)

    try bench.workspace.undo(first, now: now)
    try bench.workspace.undo(second, now: now)

    #expect(try holders(bench) == Self.apart)
  }

  @Test func notTheSameIsRememberedWhenTheImportComesAgain() throws {
    let bench = try Bench()
    let mail = "EMAIL:zoe@kerbrat.example\r\nEND:VCARD"
    let one = try bench.file("a.vcf", card("Zoé Kerbrat").replacing("END:VCARD", with: mail))
    let two = try bench.file(
      "b.vcf", card("Zoé Kerbrat").replacing("END:VCARD", with: "NOTE:autre\r\n" + mail))
    let first = try bench.bring(one)
    _ = try bench.bring(two)
    let joined = try bench.person(named: "Zoé Kerbrat").person.id
    _ = try bench.workspace.split(joined, record: "b.vcf:1", now: now)
    #expect(try holders(bench) == [["a.vcf"], ["b.vcf"]])

    try bench.workspace.undo(try #require(first.undo), now: now)
    #expect(try holders(bench) == [["b.vcf"]])
    try bench.bring(one)

    #expect(try holders(bench) == [["a.vcf"], ["b.vcf"]])
    #expect(try bench.workspace.duplicates(limit: 10, now: now).review.isEmpty)
  }
}
