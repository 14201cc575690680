import Domain
import Entregent
import Foundation
import Testing

/// Merges and splits with the user's own words, taken back in other orders than they were made in.
@Suite struct OutOfOrderUndoTests {
  private func at(_ minute: Int) -> Moment {
    Moment(seconds: 1_790_000_000 + Int64(minute) * 60, offset: 3_600)
  }

  /// Ada, Bob and Cy of one file each, Bob of two.
  private func three() throws -> (bench: Bench, ada: PersonID, bob: PersonID, cy: PersonID) {
    let bench = try Bench()
    func card(_ uid: String, _ name: String, _ email: String) -> String {
      "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)-0123456789abcdef\r\nFN:\(name)\r\nEMAIL:\(email)\r\nEND:VCARD\r\n"
    }
    try bench.bring(try bench.file("a.vcf", card("a", "Ada Kerbrat", "ada@a.example")))
    try bench.bring(try bench.file("b.vcf", card("b", "Bob Tanguy", "bob@b.example")))
    try bench.bring(try bench.file("c.vcf", card("c", "Cy Morvan", "cy@c.example")))
    return (
      bench, try bench.person(named: "Ada Kerbrat").person.id,
      try bench.person(named: "Bob Tanguy").person.id,
      try bench.person(named: "Cy Morvan").person.id
    )
  }

  private func person(_ bench: Bench, _ id: PersonID) throws -> Person {
    try bench.workspace.person(id, now: at(100)).person
  }

  private func files(_ bench: Bench, _ id: PersonID) throws -> [String] {
    try person(bench, id).sources.map { String($0.source.suffix(5)) }.sorted()
  }

  private func areApart(_ bench: Bench, _ a: PersonID, _ b: PersonID) throws -> Bool {
    let (a, b) = (try person(bench, a).id.number, try person(bench, b).id.number)
    return try bench.workspace.undoable().contains { $0.name.hasPrefix("apart-") }
      && bench.workspace.duplicates(limit: 50, now: at(100)).review.allSatisfy {
        Set([$0.a.person.id.number, $0.b.person.id.number]) != [a, b]
      }
  }

  @Test func whatWasWrittenOfTheSplitOffPersonGoesWithTheirRecord() throws {
    let (bench, ada, bob, _) = try three()
    let merge = try bench.workspace.merge(ada, bob, now: at(1))
    let split = try bench.workspace.split(ada, record: "b.vcf:1", now: at(2))
    try bench.workspace.set(split.person, fields: ["title": "CTO"], now: at(3))

    try bench.workspace.undo(merge, now: at(4))

    #expect(try files(bench, bob) == ["b.vcf"])
    #expect(try person(bench, bob).title == "CTO")
    #expect(try person(bench, split.person).id == bob, "the old number still leads there")
    #expect(try person(bench, ada).title == nil)
    #expect(try areApart(bench, ada, bob))
    #expect(try bench.names.count == 3)
    #expect(try bench.workspace.doctor(repairs: false, now: at(5)).isEmpty)
  }

  /// The person kept gives away their only own record: their number means the other one from then on.
  @Test func whatWasWrittenOfWhoWasLeftGoesToWhoTheyWere() throws {
    let (bench, ada, bob, _) = try three()
    try bench.workspace.set(ada, fields: ["place": "Brest"], now: at(0))
    let merge = try bench.workspace.merge(ada, bob, now: at(1))
    let split = try bench.workspace.split(ada, record: "a.vcf:1", now: at(2))
    try bench.workspace.set(ada, fields: ["title": "CTO"], now: at(3))
    try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: at(3).day, text: "café avec Bob"), now: at(3))

    try bench.workspace.undo(merge, now: at(4))

    #expect(try (files(bench, ada), files(bench, bob)) == (["a.vcf"], ["b.vcf"]))
    #expect(try person(bench, split.person).id == ada)
    #expect(try (person(bench, ada).title, person(bench, bob).title) == (nil, "CTO"))
    #expect(try person(bench, ada).place?.isEmpty == false)
    #expect(try bench.workspace.person(bob, now: at(5)).timeline.map(\.text) == ["café avec Bob"])
    #expect(try bench.workspace.person(ada, now: at(5)).timeline.isEmpty)
    #expect(try person(bench, bob).name == "Bob Tanguy")
  }

  /// Bob was said to be Cy after he had been taken out of Ada.
  @Test func aLaterMergeOutlivesTheOlderOne() throws {
    let (bench, ada, bob, cy) = try three()
    let first = try bench.workspace.merge(ada, bob, now: at(1))
    let split = try bench.workspace.split(ada, record: "b.vcf:1", now: at(2))
    let second = try bench.workspace.merge(cy, split.person, now: at(3))

    try bench.workspace.undo(first, now: at(4))

    #expect(try files(bench, cy) == ["b.vcf", "c.vcf"])
    #expect(try person(bench, bob).id == cy)
    #expect(try files(bench, ada) == ["a.vcf"])

    try bench.workspace.undo(second, now: at(5))
    #expect(try (files(bench, cy), files(bench, bob)) == (["c.vcf"], ["b.vcf"]))
    #expect(try person(bench, bob).name == "Bob Tanguy")
    #expect(try bench.workspace.doctor(repairs: false, now: at(6)).isEmpty)
  }

  /// The new person of a split was kept in a later merge: nobody ever said that Cy is Ada.
  @Test func aSplitTakenBackJoinsNobodyElse() throws {
    let (bench, ada, bob, cy) = try three()
    try bench.workspace.merge(ada, bob, now: at(1))
    let split = try bench.workspace.split(ada, record: "b.vcf:1", now: at(2))
    try bench.workspace.merge(split.person, cy, now: at(3))

    try bench.workspace.undo(split.undo, now: at(4))

    #expect(try files(bench, ada) == ["a.vcf", "b.vcf"])
    #expect(try files(bench, cy) == ["c.vcf"])
    #expect(try person(bench, cy).name == "Cy Morvan")
  }

  @Test func aChosenNameStandsThroughTheUndoOfAnOlderMerge() throws {
    let (bench, ada, bob, cy) = try three()
    let first = try bench.workspace.merge(ada, bob, now: at(1))
    let second = try bench.workspace.merge([ada, cy], keep: ["name": cy], now: at(2))
    #expect(try person(bench, ada).name == "Cy Morvan")

    try bench.workspace.undo(first, now: at(3))
    #expect(try person(bench, ada).name == "Cy Morvan")
    #expect(try files(bench, ada) == ["a.vcf", "c.vcf"])
    #expect(try files(bench, bob) == ["b.vcf"])

    try bench.workspace.undo(second, now: at(4))
    #expect(try person(bench, ada).name == "Ada Kerbrat")
    #expect(try person(bench, cy).name == "Cy Morvan")
  }
}
