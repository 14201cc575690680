import Domain
import Entregent
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
private let marie = "Marie,Dupont,https://www.linkedin.com/in/md,,Epic,Développeuse,05 Jun 2024\n"
private let jean = "Jean,Petit,https://www.linkedin.com/in/jp,,Epic Games,Lead Dev,05 Jun 2024\n"
private let zoe = "Zoé,Noël,https://www.linkedin.com/in/zn,,Criteo,CTO,05 Jun 2024\n"
private let talks =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"

private func message(_ id: Int, from name: String, _ slug: String, _ text: String) -> String {
  "c\(slug),,\(name),https://www.linkedin.com/in/\(slug),Léa Martin,https://www.linkedin.com/in/lea-martin,"
    + "2026-08-0\(id) 10:30:00 UTC,,\(text),INBOX\n"
}

/// What an undone import takes with it, and what stays.
@Suite struct UndoOfAnImportTests {
  private let now = moment("2026-11-22")

  @Test func theSameRecordFindsWhomTheUsersWordsKept() throws {
    let bench = try Bench()
    let file = try bench.file("Connections.csv", header + marie + jean + zoe)
    try bench.bring(file)
    let person = try bench.person(named: "Marie Dupont").person.id
    try bench.workspace.set(person, fields: ["title": "Architecte"], now: now)
    try bench.workspace.log(
      NewInteraction(
        kind: .coffee, people: [try bench.person(named: "Jean Petit").person.id], day: now.day,
        text: "Café"),
      now: now)
    try bench.workspace.undo("import-1", now: now)
    #expect(try bench.names.sorted() == ["Jean Petit", "Marie Dupont"])
    #expect(try bench.person(named: "Marie Dupont").person.company == nil)

    let report = try bench.bring(file, on: "2026-11-22")

    #expect(try bench.names.sorted() == ["Jean Petit", "Marie Dupont", "Zoé Noël"])
    let back = try bench.person(named: "Marie Dupont").person
    #expect((back.id, back.title, back.company) == (person, "Architecte", "Epic"))
    #expect(back.links == ["https://www.linkedin.com/in/md"])
    #expect(try bench.person(named: "Jean Petit").timeline.count == 1)

    // Again and again.
    try bench.workspace.undo(try #require(report.undo), now: now)
    #expect(try bench.names.sorted() == ["Jean Petit", "Marie Dupont"])
    try bench.bring(file, on: "2026-11-23")
    #expect(try bench.names.sorted() == ["Jean Petit", "Marie Dupont", "Zoé Noël"])
  }

  @Test func whoIsKeptTakesTheNameOfTheirNewerRecord() throws {
    let bench = try Bench()
    let file = try bench.file("Connections.csv", header + marie)
    try bench.bring(file)
    let person = try bench.person(named: "Marie Dupont").person.id
    try bench.workspace.set(person, fields: ["note": "Devoxx"], now: now)
    try bench.workspace.undo("import-1", now: now)
    try bench.bring(file)
    try bench.bring(
      bench.file("newer/Connections.csv", header + marie.replacing("Dupont", with: "Dupont-Roy")),
      on: "2026-11-23")
    #expect(try bench.names == ["Marie Dupont-Roy"])
  }

  @Test func undoingTheOlderOfTwoExportsLeavesWhomTheNewerLists() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + marie + jean + zoe))
    let newer = jean.replacing("Lead Dev", with: "CTO")
    try bench.bring(
      bench.file(
        "later/Connections.csv",
        header + marie + newer + "Ida,Blum,https://www.linkedin.com/in/ib,,Alma,CTO,05 Jun 2025\n"),
      on: "2026-11-22")

    try bench.workspace.undo("import-1", now: now)

    // Zoé stood in the older one alone.
    #expect(try bench.names.sorted() == ["Ida Blum", "Jean Petit", "Marie Dupont"])
    let kept = try bench.person(named: "Marie Dupont").person
    #expect((kept.company, kept.title) == ("Epic", "Développeuse"))
    #expect(kept.sources.map(\.record) == [1])
    #expect(try bench.person(named: "Jean Petit").person.title == "CTO")
    #expect(try bench.workspace.undoable().map(\.name) == ["import-2"])

    try bench.workspace.undo("import-2", now: now)
    #expect(try bench.names.isEmpty)
  }

  @Test func undoingTheNewerFirstLeavesTheOlderWhole() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", header + marie + zoe))
    try bench.bring(bench.file("later/Connections.csv", header + marie + jean), on: "2026-11-22")
    try bench.workspace.undo("import-2", now: now)
    #expect(try bench.names.sorted() == ["Marie Dupont", "Zoé Noël"])
    try bench.workspace.undo("import-1", now: now)
    #expect(try bench.names.isEmpty)
  }

  @Test func aFileThatCameTwiceStaysWithTheLaterImport() throws {
    let bench = try Bench()
    let invitations =
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
      + "Léa Martin,Zoé Noël,\"8/1/26, 1:00 PM\",Bonjour,OUTGOING,"
      + "https://www.linkedin.com/in/lea-martin,https://www.linkedin.com/in/zn\n"
    let sent = try bench.file("Invitations.csv", invitations)
    try bench.bring(bench.file("Connections.csv", header + marie), sent)
    try bench.bring(
      bench.file("later/Connections.csv", header + marie + jean), sent, on: "2026-11-22")

    try bench.workspace.undo("import-1", now: now)

    #expect(try bench.names.sorted() == ["Jean Petit", "Marie Dupont", "Zoé Noël"])
    #expect(try bench.person(named: "Zoé Noël").timeline.count == 1)
    try bench.workspace.undo("import-2", now: now)
    #expect(try bench.names.isEmpty)
  }

  @Test func messagesThatTheNewerArchiveHoldsStay() throws {
    let bench = try Bench()
    let first =
      message(1, from: "Zoé Noël", "zn", "un") + message(2, from: "Ida Blum", "ib", "deux")
    try bench.bring(
      bench.file("messages.csv", talks + first + message(3, from: "Jo Roy", "jr", "trois")))
    try bench.bring(
      bench.file(
        "later/messages.csv", talks + message(4, from: "Zoé Noël", "zn", "quatre") + first),
      on: "2026-11-22")

    try bench.workspace.undo("import-1", now: now)

    #expect(try bench.names.sorted() == ["Ida Blum", "Zoé Noël"])
    #expect(try bench.person(named: "Zoé Noël").timeline.map(\.text) == ["quatre", "un"])
    #expect(try bench.person(named: "Ida Blum").person.links.count == 1)
    let again = try bench.bring(bench.file("last/messages.csv", talks + first), on: "2026-11-23")
    #expect(again.files.map(\.added) == [0])
    try bench.workspace.undo("import-2", now: now)
    #expect(try bench.names.isEmpty)
  }
}
