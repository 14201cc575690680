import Domain
import Entregent
import Foundation
import Testing

private func card(_ name: String, _ more: String...) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\n"
    + more.map { $0 + "\r\n" }.joined() + "END:VCARD\r\n"
}

private let home = "TEL:+33298112233"

/// Joins of one import that a later one shows to be doubtful, and what comes between a merge and its undo.
@Suite struct EarlierJoinTests {
  private func sources(_ bench: Bench) throws -> [[String]] {
    try bench.workspace.people(PeopleQuery(limit: 100)).people.map { line in
      try bench.workspace.person(line.id, now: moment("2026-11-22")).person.sources.map(\.source).sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  private static let doubtful: [[String]] = [
    ["J. Martin", "Jean Martin", "Julie Martin"], ["Durand", "Paul Durand", "Anne Durand"],
    ["Paul", "Paul Durand", "Paul Martin"],
  ]

  @Test(arguments: doubtful)
  func eachFileByItselfEndsLikeAllAtOnce(_ names: [String]) throws {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [2, 1, 0]] {
      let bench = try Bench()
      for (day, index) in order.enumerated() {
        try bench.bring(
          bench.file("\(index).vcf", card(names[index], home)), on: "2026-11-\(10 + day)")
      }
      #expect(try sources(bench) == [["0.vcf"], ["1.vcf"], ["2.vcf"]], "\(order)")
      let asked = try bench.workspace.duplicates(limit: 10, now: moment("2026-11-22")).review
      #expect(asked.contains { [$0.a.person.name, $0.b.person.name].contains(names[0]) }, "\(order)")
    }
  }

  @Test func whatWasTakenOutGoesBackWithTheImportOrAlone() throws {
    for isAlone in [false, true] {
      let bench = try Bench()
      try bench.bring(bench.file("a.vcf", card("J. Martin", home)))
      try bench.bring(bench.file("b.vcf", card("Jean Martin", home)))
      let third = try bench.bring(bench.file("c.vcf", card("Julie Martin", home)))
      #expect(try sources(bench) == [["a.vcf"], ["b.vcf"], ["c.vcf"]])
      let now = moment("2026-11-22")
      let split = try #require(try bench.workspace.undoable().first { $0.name.hasPrefix("split-") }).name
      try bench.workspace.undo(isAlone ? split : try #require(third.undo), now: now)
      #expect(try sources(bench) == (isAlone ? [["a.vcf", "b.vcf"], ["c.vcf"]] : [["a.vcf", "b.vcf"]]))
    }
  }

  @Test func whomTheUserJoinedStaysJoined() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card("J. Martin", home)))
    try bench.bring(bench.file("b.vcf", card("Jean Martin", "EMAIL:jean@k.example")))
    let people = try bench.workspace.people(PeopleQuery(limit: 10)).people
    try bench.workspace.merge(people[0].id, people[1].id, now: moment("2026-11-21"))
    try bench.bring(bench.file("c.vcf", card("Julie Martin", home)))
    #expect(try sources(bench) == [["a.vcf", "b.vcf"], ["c.vcf"]])
  }

  @Test func aRecordThatCameAfterTheMergeGoesWithTheOneItFits() throws {
    for isReversed in [false, true] {
      let bench = try Bench()
      try bench.bring(bench.file("b.vcf", card("Zoé Kerbrat", "EMAIL:b@k.example")))
      try bench.bring(bench.file("c.vcf", card("Paul Szymanski", "EMAIL:c@k.example")))
      let zoe = try bench.person(named: "Zoé Kerbrat").person.id
      let paul = try bench.person(named: "Paul Szymanski").person.id
      let now = moment("2026-11-21")
      let undo = try bench.workspace.merge(isReversed ? zoe : paul, isReversed ? paul : zoe, now: now)
      try bench.bring(
        bench.file("d.vcf", card("Zoé Kerbrat", "EMAIL:b@k.example", "NOTE:d")),
        bench.file("e.vcf", card("Paul Szymanski", "EMAIL:c@k.example", "NOTE:e")))
      try bench.workspace.undo(undo, now: moment("2026-11-22"))
      #expect(try sources(bench) == [["b.vcf", "d.vcf"], ["c.vcf", "e.vcf"]])
    }
  }

  @Test func aRecordUndoneDuringAMergeFindsItsOwnPersonAgain() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    let own = try bench.workspace.addPerson(
      name: "Zoé Kerbrat", fields: ["email": "zoe@k.example", "title": "CTO"], now: now)
    let a = try bench.file("a.vcf", card("Zoé Kerbrat", "EMAIL:zoe@k.example", "ORG:Alma"))
    let first = try bench.bring(a)
    try bench.bring(bench.file("b.vcf", card("Z. Kerbrat", "EMAIL:zz@k.example")))
    let other = try bench.person(named: "Z. Kerbrat").person.id
    let merge = try bench.workspace.merge(other, own, now: now)
    try bench.workspace.undo(try #require(first.undo), now: now)
    try bench.workspace.undo(merge, now: now)
    try bench.bring(a, on: "2026-11-22")
    #expect(try bench.workspace.person(own, now: now).person.company == "Alma")
    #expect(try bench.workspace.person(other, now: now).person.emails == ["zz@k.example"])
  }
}
