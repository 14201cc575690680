import Domain
import Entregent
import Foundation
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
private let oceane =
  "Océane,Gouenpin,https://www.linkedin.com/in/oceane-gouenpin,,Quimperforge,Lead developer,01 Feb 2023\n"

private func card(_ uid: String, _ name: String, _ more: String) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)\r\nFN:\(name)\r\n\(more)END:VCARD\r\n"
}

/// People of no interest, so that names have frequencies.
private func crowd() -> String {
  let given = ["Adam", "Berthe", "Colin", "Daphné", "Eliott", "Flore", "Gaspard", "Hélène"]
  let family = ["Abgrall", "Boulc'h", "Cosquer", "Derrien", "Evenou", "Floc'h", "Guivarch", "Hascoët"]
  var text = ""
  for (i, first) in given.enumerated() {
    for (j, last) in family.enumerated() {
      let url = "https://www.linkedin.com/in/x-\(i)-\(j)"
      text += "\(first),\(last),\(url),,Société \(i * j % 11),Ingénieur,0\(j + 1) Jan 2022\n"
    }
  }
  return text
}

@Suite struct AutomaticMergeTests {
  private let now = moment("2026-11-22")

  private func brought() throws -> (bench: Bench, report: ImportReport) {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + oceane + crowd()))
    let report = try bench.bring(
      bench.file(
        "meetup.vcf",
        card("u-1", "Oceane Gouenpin", "ORG:Quimperforge\r\nTITLE:Lead developer\r\nTEL:+33611111111\r\n")
          + card("u-2", "Colin Abgrall", "TEL:+33622222222\r\n")))
    return (bench, report)
  }

  @Test func anImportJoinsWhoIsCertainlyOneAndSaysSo() throws {
    let (bench, report) = try brought()

    #expect(report.joinedCount == 1)
    let pair = try #require(report.joined.first)
    #expect(pair.person.name == "Océane Gouenpin")
    #expect(pair.other == "Oceane Gouenpin")
    let person = try bench.person(named: "Océane Gouenpin").person
    #expect(person.phones == ["+33611111111"])
    #expect(person.sources.count == 2)
    #expect(try bench.workspace.joinedPeople().map(\.person.name) == ["Océane Gouenpin"])
  }

  @Test func aNameAloneIsAskedNotJoined() throws {
    let (bench, _) = try brought()
    let colins = try bench.workspace.people(PeopleQuery(text: "colin abgrall")).people
    #expect(colins.count == 2)
  }

  @Test func whatAnImportJoinedLeavesWithIt() throws {
    let (bench, report) = try brought()
    try bench.workspace.undo(try #require(report.undo), now: now)

    let person = try bench.person(named: "Océane Gouenpin").person
    #expect(person.phones.isEmpty)
    #expect(person.sources.count == 1)
    #expect(try bench.workspace.undoable().map(\.name) == ["import-1"])
    #expect(try bench.workspace.people(PeopleQuery(limit: 200)).people.count == 65)
  }

  @Test func aJoinTakenBackAloneIsNeverMadeAgain() throws {
    let (bench, report) = try brought()
    try bench.workspace.undo(try #require(report.joined.first).undo, now: now)
    #expect(try bench.workspace.people(PeopleQuery(text: "gouenpin")).people.count == 2)

    let again = try bench.bring(
      bench.file(
        "later.vcf",
        card(
          "u-1", "Oceane Gouenpin",
          "ORG:Quimperforge\r\nTITLE:Lead developer\r\nTEL:+33611111111\r\nEMAIL:o@gouenpin.bzh\r\n")),
      on: "2026-11-23")

    #expect(again.joinedCount == 0)
    #expect(try bench.workspace.people(PeopleQuery(text: "gouenpin")).people.count == 2)
  }

  @Test func aJoinIsTakenBackAfterFurtherImports() throws {
    let (bench, report) = try brought()
    try bench.bring(
      bench.file("more.vcf", card("u-1", "Oceane Gouenpin", "ORG:Quimperforge\r\nTEL:+33633333333\r\n")),
      on: "2026-11-23")
    #expect(try bench.person(named: "Océane Gouenpin").person.phones.contains("+33633333333"))

    try bench.workspace.undo(try #require(report.joined.first).undo, now: now)

    #expect(try bench.person(named: "Océane Gouenpin").person.phones.isEmpty)
    #expect(try bench.person(named: "Oceane Gouenpin").person.phones.contains("+33633333333"))
  }

  @Test func undoingTheFirstImportLeavesNoStaleEntries() throws {
    let (bench, report) = try brought()
    try bench.workspace.undo("import-1", now: now)

    #expect(try bench.person(named: "Oceane Gouenpin").person.phones == ["+33611111111"])
    #expect(try bench.names.count == 2)
    try bench.workspace.undo(try #require(report.undo), now: now)
    #expect(try bench.names.isEmpty)
    #expect(try bench.workspace.undoable().isEmpty)
  }

  @Test func apartForbidsTheJoin() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + oceane + crowd()))
    try bench.bring(bench.file("a.vcf", card("u-1", "Oceane Gouenpin", "TEL:+33611111111\r\n")))
    let people = try bench.workspace.people(PeopleQuery(text: "gouenpin")).people
    try #require(people.count == 2)
    try bench.workspace.apart(people[0].id, people[1].id, now: now)

    let report = try bench.bring(
      bench.file(
        "b.vcf",
        card("u-1", "Oceane Gouenpin", "TEL:+33611111111\r\nORG:Quimperforge\r\nTITLE:Lead developer\r\n")),
      on: "2026-11-23")

    #expect(report.joinedCount == 0)
    #expect(try bench.workspace.people(PeopleQuery(text: "gouenpin")).people.count == 2)
  }

  @Test func aDryRunShowsWhoWouldBeJoinedAndJoinsNobody() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + oceane + crowd()))
    let cards = try bench.file(
      "meetup.vcf",
      card("u-1", "Oceane Gouenpin", "ORG:Quimperforge\r\nTITLE:Lead developer\r\nTEL:+33611111111\r\n"))

    let report = try bench.bring(cards, dryRun: true)

    #expect(report.joinedCount == 1)
    #expect(try bench.names.count == 65)
  }

  @Test func twoWhoShareATelephoneAndAFamilyNameStayTwo() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "family.vcf",
        card("u-1", "Yann Kerbrat", "TEL:02 98 11 22 33\r\n")
          + card("u-2", "Soizic Kerbrat", "TEL:02 98 11 22 33\r\n")))

    #expect(try Set(bench.names) == ["Yann Kerbrat", "Soizic Kerbrat"])
  }
}
