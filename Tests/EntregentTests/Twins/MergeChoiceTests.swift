import Domain
import Entregent
import Foundation
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

private func connection(_ company: String, _ title: String, on day: String = "01 Feb 2023") -> String {
  "Océane,Gouenpin,https://www.linkedin.com/in/oceane-gouenpin,,\(company),\(title),\(day)\n"
}

private func card(_ uid: String, _ name: String, _ more: String) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)\r\nFN:\(name)\r\n\(more)END:VCARD\r\n"
}

@Suite struct MergeChoiceTests {
  private let now = moment("2026-11-22")

  private func two() throws -> (bench: Bench, a: PersonID, b: PersonID) {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + connection("Quimperforge", "Lead developer")))
    try bench.bring(
      bench.file(
        "a.vcf", card("u-1", "Oceane Gouenpin", "ORG:Brestvoile\r\nTITLE:CTO\r\nBDAY:1990-05-04\r\n")))
    let people = try bench.workspace.people(PeopleQuery(text: "gouenpin")).people
    let a = try #require(people.first { $0.name == "Océane Gouenpin" }).id
    let b = try #require(people.first { $0.name == "Oceane Gouenpin" }).id
    return (bench, a, b)
  }

  @Test func thePreviewSaysWhichValueWins() throws {
    let (bench, a, b) = try two()
    let preview = try bench.workspace.mergePreview(a, b)

    let fields = Dictionary(uniqueKeysWithValues: preview.fields.map { ($0.name, $0) })
    #expect(fields["company"]?.winner == .a)
    #expect(fields["company"]?.differs == true)
    #expect(fields["birthday"]?.winner == .b)
    try bench.workspace.merge(a, b, now: now)
    let person = try bench.workspace.person(a, now: now).person
    #expect(person.company == "Quimperforge")
    #expect(person.birthday == "1990-05-04")
  }

  @Test func theChosenValueIsShownTheOtherStaysAndUndoBringsBothBack() throws {
    let (bench, a, b) = try two()
    let undo = try bench.workspace.merge(a, b, keep: ["company": .b, "title": .b, "name": .b], now: now)

    let view = try bench.workspace.person(a, now: now)
    #expect(view.person.name == "Oceane Gouenpin")
    #expect(view.person.company == "Brestvoile")
    #expect(view.person.title == "CTO")
    #expect(Set(view.employments.map(\.company)).isSuperset(of: ["Brestvoile", "Quimperforge"]))

    try bench.workspace.undo(undo, now: now)
    #expect(try bench.workspace.person(a, now: now).person.company == "Quimperforge")
    #expect(try bench.workspace.person(a, now: now).person.name == "Océane Gouenpin")
    #expect(try bench.workspace.person(a, now: now).person.editedFields.isEmpty)
    #expect(try bench.workspace.person(b, now: now).person.title == "CTO")
  }

  @Test func whatTheUserTypedOfBothIsShownOfTheOneAndComesApartAgain() throws {
    let (bench, a, b) = try two()
    try bench.workspace.set(
      a, fields: ["note": "avec A", "circle": "2", "place": "Brest", "emails": "a@k.example"], now: now)
    try bench.workspace.set(
      b, fields: ["note": "avec B", "circle": "1", "place": "Lyon", "emails": "b@k.example"], now: now)

    let preview = try bench.workspace.mergePreview(a, b)
    let circle = try #require(preview.fields.first { $0.name == "circle" })
    #expect(circle.a == "2" && circle.b == "1" && circle.winner == .b)
    let undo = try bench.workspace.merge(a, b, now: now)
    let view = try bench.workspace.person(a, now: now)
    #expect(view.person.notes == ["avec A\n\navec B"])
    #expect(view.person.circle.rawValue == 1)
    #expect(view.person.emails == ["a@k.example", "b@k.example"])
    #expect(view.person.place == "Brest")
    #expect(view.alternatives["place"] == ["Lyon"])

    try bench.workspace.undo(undo, now: now)
    let first = try bench.workspace.person(a, now: now).person
    let second = try bench.workspace.person(b, now: now).person
    #expect(first.notes == ["avec A"] && second.notes == ["avec B"])
    #expect(first.circle.rawValue == 2 && second.circle.rawValue == 1)
    #expect(first.emails == ["a@k.example"] && second.emails == ["b@k.example"])
    #expect(second.place == "Lyon")
  }

  @Test func theBirthdayThatLostIsStillShown() throws {
    let (bench, a, b) = try two()
    try bench.workspace.set(a, fields: ["birthday": "1990-04-05"], now: now)
    try bench.workspace.merge(a, b, now: now)
    #expect(try bench.workspace.person(a, now: now).alternatives["birthday"] == ["1990-05-04"])
  }

  @Test func aFieldThatCannotBeChosenIsRefused() throws {
    let (bench, a, b) = try two()
    #expect(throws: UserFacingError.self) {
      try bench.workspace.merge(a, b, keep: ["shoeSize": .b], now: now)
    }
    #expect(try bench.names.count == 2)
  }

  @Test func aJobChangeIsSeenThroughAMerge() throws {
    let (bench, a, b) = try two()
    try bench.workspace.merge(b, a, now: now)
    try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [b], day: moment("2026-11-20").day, text: "Café"), now: now)
    // The word within 48 hours is written: nothing else is due with them.
    try bench.workspace.log(
      NewInteraction(
        kind: .message, people: [b], day: moment("2026-11-21").day, text: "Merci", direction: .outgoing),
      now: now)

    let report = try bench.bring(
      bench.file("Connections.csv", header + connection("Lorientec", "CTO")), on: "2026-11-23")

    #expect(report.jobChanges.map(\.to) == ["Lorientec"])
    let view = try bench.workspace.person(a, now: moment("2026-11-23"))
    #expect(view.person.id == b)
    #expect(view.person.company == "Lorientec")
    #expect(Set(view.employments.map(\.company)).isSuperset(of: ["Lorientec", "Quimperforge"]))
    let plan = try bench.workspace.today(minutes: 120, now: moment("2026-11-24"))
    #expect(
      plan.items.contains { $0.kind == .give && $0.person?.id == b && $0.title.en.contains("Congratulate") })
  }

  @Test func anotherSpellingOfTheEmployerIsNoNewJob() throws {
    let bench = try Bench()
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    func row(_ company: String) -> String {
      "Anne,Tremel,https://www.linkedin.com/in/anne-tremel,,\(company),Dev,01 Feb 2023\n"
    }
    try bench.bring(try bench.file("a/Connections.csv", header + row("Alma")))
    let anne = try bench.person(named: "Anne Tremel").person.id
    _ = try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [anne], day: moment("2026-09-15").day, text: "café"),
      now: moment("2026-11-20"))
    try bench.bring(try bench.file("b/Connections.csv", header + row("ALMA SAS")))
    func news() throws -> [TodayItem] {
      try bench.workspace.today(minutes: 600, now: moment("2026-11-21")).items.filter {
        $0.title.en.contains("Congratulate")
      }
    }
    #expect(try news().isEmpty)
    #expect(try bench.workspace.person(anne, now: moment("2026-11-21")).employments.count == 1)

    let third = try bench.bring(try bench.file("c/Connections.csv", header + row("Criteo")))
    #expect(third.jobChanges.map(\.to) == ["Criteo"])
    #expect(try !news().isEmpty)
  }

  @Test func aNewTitleAtOneEmployerIsToldAndSuggested() throws {
    let bench = try Bench()
    func row(_ title: String) -> String {
      "Paul,Szymanski,https://www.linkedin.com/in/ps,,Alma,\(title),01 Feb 2023\n"
    }
    try bench.bring(bench.file("a/Connections.csv", header + row("Dev")), on: "2026-10-01")
    let paul = try bench.person(named: "Paul Szymanski").person.id
    _ = try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [paul], day: moment("2026-09-15").day, text: "café"),
      now: moment("2026-10-02"))
    let report = try bench.bring(
      bench.file("b/Connections.csv", header + row("Lead Dev")), on: "2026-11-20")
    #expect(report.jobChanges.isEmpty)
    #expect(report.changes.map(\.field) == [.title])
    #expect(report.changes.map(\.from) == ["Dev"])
    #expect(report.changes.map(\.to) == ["Lead Dev"])
    let items = try bench.workspace.today(minutes: 600, now: moment("2026-11-21")).items
    let item = try #require(items.first { $0.person?.id == paul && $0.kind == .give })
    #expect(item.title.en == "Congratulate Paul Szymanski on the new title")
    #expect(item.why.en.contains("Lead Dev"))
  }

  @Test func anotherSourcesEmployerIsAJobChangeToo() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file("a.vcf", card("u-1", "Zoé Kerbrat", "EMAIL:zoe@k.example\r\nORG:Criteo\r\nTITLE:Dev\r\n")),
      on: "2026-11-10")
    let row = "Zoé,Kerbrat,https://www.linkedin.com/in/zk,zoe@k.example,Alma,Lead,12 Mar 2024\n"
    let report = try bench.bring(bench.file("Connections.csv", header + row), on: "2026-11-20")
    #expect(report.jobChanges.map(\.from) == ["Criteo"])
    #expect(report.jobChanges.map(\.to) == ["Alma"])
    let jobs = try bench.person(named: "Zoé Kerbrat").employments
    #expect(jobs.map(\.company) == ["Alma", "Criteo"])
  }
}
