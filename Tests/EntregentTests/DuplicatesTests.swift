import Domain
import Entregent
import Foundation
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
private let oceane =
  "Océane,Gouenpin,https://www.linkedin.com/in/oceane-gouenpin,,Alma SAS,Lead developer,01 Feb 2023\n"
private let nicolas =
  "Nicolas,Martin,https://www.linkedin.com/in/nmartin-1,,Blue Labs,CTO,01 Feb 2023\n"
  + "Nicolas,Martin,https://www.linkedin.com/in/nmartin-2,,Red Forge,Designer,02 Feb 2023\n"

private func card(_ uid: String, _ name: String, _ more: String) -> String {
  "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:\(uid)\r\nFN:\(name)\r\n\(more)END:VCARD\r\n"
}

@Suite struct DuplicatesTests {
  /// Two entries of one invented person, and a homonym.
  private func twins() throws -> (bench: Bench, a: PersonID, b: PersonID) {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + oceane + nicolas))
    let b = try bench.workspace.addPerson(
      name: "Oceane Gouenpin", fields: ["company": "Alma", "tags": "meetup", "note": "aime le vélo"],
      now: moment("2026-11-21"))
    let people = try bench.workspace.people(PeopleQuery(limit: 100)).people
    let a = try #require(people.first { $0.name == "Océane Gouenpin" }).id
    return (bench, a, b)
  }

  private func log(_ bench: Bench, _ people: [PersonID], _ text: String) throws {
    let note = NewInteraction(
      kind: .coffee, people: people, day: moment("2026-11-20").day, text: text, mine: ["envoyer l’article"])
    try bench.workspace.log(note, now: moment("2026-11-21"))
  }

  @Test func aMergeLosesNothingAndTheOldIdFindsThePersonKept() throws {
    let (bench, a, b) = try twins()
    try log(bench, [b], "Café")
    try log(bench, [a, b], "À deux")
    let now = moment("2026-11-21")

    let undo = try bench.workspace.merge(a, b, now: now)
    let kept = try bench.workspace.person(b, now: now)

    #expect(kept.person.id == a)
    #expect(kept.person.tags == ["meetup"])
    #expect(kept.person.notes == ["aime le vélo"])
    #expect(kept.timeline.count == 2)
    #expect(kept.promises.count == 2)
    #expect(try bench.workspace.people(PeopleQuery(text: "gouenpin")).people.map(\.id) == [a])

    try bench.workspace.undo(undo, now: now)
    #expect(try bench.workspace.people(PeopleQuery(text: "gouenpin")).people.count == 2)
    let back = try bench.workspace.person(b, now: now)
    #expect(back.person.id == b)
    #expect(back.person.notes == ["aime le vélo"])
    #expect(back.timeline.count == 2)
    #expect(try bench.workspace.person(a, now: now).person.tags.isEmpty)
  }

  @Test func aMergeIsUndoneAfterAnotherImportToo() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    try bench.bring(bench.file("Connections.csv", header + oceane))
    try bench.bring(bench.file("a.vcf", card("u-1", "Oceane Gouenpin", "TEL:+33611111111\r\n")))
    let people = try bench.workspace.people(PeopleQuery(limit: 10)).people
    let a = try #require(people.first { $0.name == "Océane Gouenpin" }).id
    let b = try #require(people.first { $0.name == "Oceane Gouenpin" }).id
    let undo = try bench.workspace.merge(a, b, now: now)

    try bench.bring(
      bench.file("b.vcf", card("u-1", "Oceane Gouenpin", "TEL:+33622222222\r\n")), on: "2026-11-22")
    #expect(try bench.workspace.person(a, now: now).person.phones.contains("+33622222222"))
    try bench.workspace.undo(undo, now: now)

    let back = try bench.workspace.person(b, now: now).person
    #expect(back.id == b)
    #expect(back.phones.contains("+33622222222"))
    #expect(try bench.workspace.person(a, now: now).person.phones.isEmpty)
    #expect(try bench.workspace.undoable().contains { $0.name == undo } == false)
  }

  @Test func aRecordIsSplitOffAndComesBack() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    try bench.bring(bench.file("Connections.csv", header + oceane))
    try bench.bring(bench.file("a.vcf", card("u-1", "Oceane Gouenpin", "TEL:+33611111111\r\n")))
    let people = try bench.workspace.people(PeopleQuery(limit: 10)).people
    let a = try #require(people.first { $0.name == "Océane Gouenpin" }).id
    let b = try #require(people.first { $0.name == "Oceane Gouenpin" }).id
    try bench.workspace.merge(a, b, now: now)

    let split = try bench.workspace.split(a, record: "u-1", now: now)
    #expect(try bench.workspace.person(split.person, now: now).person.phones == ["+33611111111"])
    #expect(try bench.workspace.person(a, now: now).person.phones.isEmpty)
    #expect(try bench.workspace.duplicates(limit: 10, now: now).total == 0)
    #expect(throws: UserFacingError.self) { try bench.workspace.split(a, record: "none", now: now) }

    try bench.workspace.undo(split.undo, now: now)
    #expect(try bench.workspace.person(split.person, now: now).person.id == a)
    #expect(try bench.workspace.person(a, now: now).person.phones == ["+33611111111"])
  }

  @Test func whoIsSaidToBeTwoIsNeverAskedAboutAgain() throws {
    let (bench, a, b) = try twins()
    let now = moment("2026-11-21")
    let asked = try bench.workspace.duplicates(limit: 10, now: now)
    #expect(asked.review.contains { Set([$0.a.person.id, $0.b.person.id]) == Set([a, b]) })

    try bench.workspace.apart(b, a, now: now)

    let after = try bench.workspace.duplicates(limit: 10, now: now)
    #expect(!after.review.contains { Set([$0.a.person.id, $0.b.person.id]) == Set([a, b]) })
    #expect(after.total == asked.total - 1)
    let undo = try #require(try bench.workspace.undoable().first { $0.name.hasPrefix("apart-") })
    try bench.workspace.undo(undo.name, now: now)
    #expect(try bench.workspace.duplicates(limit: 10, now: now).total == asked.total)
  }

  @Test func homonymsAreNotJoinedByThemselves() throws {
    let (bench, _, _) = try twins()
    let now = moment("2026-11-21")
    let view = try bench.workspace.duplicates(limit: 10, now: now)
    #expect(view.merged == 0)
    #expect(try bench.workspace.people(PeopleQuery(text: "nicolas martin")).people.count == 2)
    #expect(!view.review.contains { $0.a.person.name == "Nicolas Martin" && $0.probability >= 0.9 })
  }

  @Test func joinedPeopleLeaveWithTheImportsTheyCameFrom() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    try bench.bring(bench.file("Connections.csv", header + nicolas))
    let people = try bench.workspace.people(PeopleQuery(limit: 10)).people
    try bench.workspace.merge(people[0].id, people[1].id, now: now)

    try bench.workspace.undo("import-1", now: now)

    #expect(try bench.names.isEmpty)
  }

  @Test func oneMailboxWithTwoFamilyNamesIsAskedAbout() throws {
    let bench = try Bench()
    let now = moment("2026-11-21")
    try bench.bring(
      bench.file(
        "Connections.csv",
        header + "Ann,Roy,https://www.linkedin.com/in/annroy,ann@ex.org,Alma,CTO,05 Jun 2024\n"))
    try bench.bring(bench.file("a.vcf", card("u-1", "Ann Boulot", "EMAIL:ann@ex.org\r\n")))

    #expect(try bench.names.sorted() == ["Ann Boulot", "Ann Roy"])
    let asked = try bench.workspace.duplicates(limit: 10, now: now).review
    #expect(
      asked.map { Set([$0.a.person.name, $0.b.person.name]) } == [["Ann Roy", "Ann Boulot"]])
  }

  @Test func oneselfAndStrangersAreRefused() throws {
    let (bench, a, _) = try twins()
    let now = moment("2026-11-21")
    #expect(throws: UserFacingError.self) { try bench.workspace.merge(a, a, now: now) }
    #expect(throws: UserFacingError.self) { try bench.workspace.merge(a, PersonID(999), now: now) }
    #expect(throws: UserFacingError.self) { try bench.workspace.apart(PersonID(999), a, now: now) }
  }
}
