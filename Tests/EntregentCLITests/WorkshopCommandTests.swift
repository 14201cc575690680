import Foundation
import Testing

/// Opportunities, credits, paths, balance, pitch and progress with the real program.
@Suite struct WorkshopCommandTests {
  private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(outcome.json as? [String: Any], "\(outcome.complaint)")
  }

  @Test func anOpportunityIsAddedListedAndMoved() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    let added = try object(
      program.run(
        "opportunity", "add", "Alma", "role=Dev", "source=network", "through=Ada Exemple", "--json",
        "--today",
        "2026-11-21"))
    let moved = try object(
      program.run(
        "opportunity", "move", "o1", "interview", "--on", "2026-11-24", "--json", "--today", "2026-11-22"))
    let asked = try object(
      program.run("opportunity", "feedback", "o1", "--json", "--today", "2026-11-24"))
    let list = try #require(
      try program.run("opportunity", "list", "--json").json as? [[String: Any]])
    let today = try object(program.run("today", "--json", "--today", "2026-11-23"))

    #expect(added["id"] as? String == "o1")
    #expect(added["stage"] as? String == "found")
    #expect((added["through"] as? [String: Any])?["name"] as? String == "Ada Exemple")
    #expect((moved["interviews"] as? [[String: Any]])?.first?["date"] as? String == "2026-11-24")
    #expect((asked["interviews"] as? [[String: Any]])?.first?["feedbackAsked"] as? String == "2026-11-24")
    #expect(list.count == 1)
    #expect(
      (today["items"] as? [[String: Any]])?.contains { $0["kind"] as? String == "opportunity" } == true)
    #expect(try program.run("opportunity", "list", "--stage", "offer", "--json").output == "[]\n")
  }

  @Test(
    arguments: [
      (["opportunity", "add", "Alma", "kind=king"], 64), (["opportunity", "move", "o9", "applied"], 66),
      (["opportunity", "move", "o9", "nowhere"], 64), (["path"], 64), (["path", "--to", "p99"], 66),
      (["path", "--to", "Ada Exemple", "--company", "Alma"], 64), (["balance", "p99"], 66),
      (["credits", "left=many"], 64), (["credits", "--confirm", "i9", "--cost", "1"], 66),
      (["allocate", "--credits", "-1"], 64), (["pitch", "build", "Nulle Part"], 66),
      (["checklist", "hair=yes"], 64),
    ] as [([String], Int32)])
  func failuresSayOneLineAndLeaveStandardOutputEmpty(arguments: [String], status: Int32) throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    let (process, output, complaint) = try program.start(arguments)
    process.waitUntilExit()

    let said = String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
    #expect(process.terminationStatus == status, "\(said)")
    #expect(try Data(contentsOf: output).isEmpty)
    #expect(said.hasPrefix("entregent: "))
  }

  @Test func pathsHaveTheShapeOthersRelyOn() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("add", "person", "Paul Okonkwo", "company=Delta")
    try program.run(
      "import",
      try program.write(
        "ties.csv",
        "from,to,strength,since,because\nme,Ada Exemple,0.7,,school\nAda Exemple,Paul Okonkwo,0.6,,worked together\n"
      ))

    let answer = try object(program.run("path", "--to", "Paul Okonkwo", "-k", "1", "--json"))
    let path = try #require((answer["paths"] as? [[String: Any]])?.first)
    let hops = try #require(path["hops"] as? [[String: Any]])
    let into = try object(program.run("path", "--company", "Delta", "--json"))
    try program.run("add", "person", "Nora Seule", "company=Epsilon")

    #expect(abs((path["strength"] as? Double ?? 0) - 0.42) < 1e-6)
    #expect((path["people"] as? [String])?.first == "me")
    #expect((path["people"] as? [String])?.count == 3)
    #expect(hops.first?["from"] as? String == "me")
    #expect(hops.last?["because"] as? [String] == ["worked together"])
    #expect((into["paths"] as? [Any])?.isEmpty == false)
    #expect(try program.run("path", "--to", "Nora Seule", "--json").output == "{\"paths\":[]}\n")
  }

  @Test func creditsBalanceAllocateAndProgressAnswer() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("me", "plan=premium-career", "--today", "2026-11-21")
    try program.run("target", "add", "Alma", "--why", "their articles")
    let sent = try object(
      program.run("credits", "--sent", "Ada Exemple", "--json", "--today", "2026-11-21"))
    let allocated = try object(program.run("allocate", "--credits", "30", "--json"))
    let balance = try object(program.run("balance", "--json"))
    let one = try object(program.run("balance", "Ada Exemple", "--json"))
    let progress = try object(program.run("progress", "--json", "--today", "2026-11-21"))
    let checklist = try object(
      program.run("checklist", "cv=https://exemple.org/cv", "portfolio=no", "--json"))

    #expect(sent["left"] as? Int == 4)
    #expect((allocated["chosen"] as? [Any])?.count == 2)
    #expect(allocated["creditsUsed"] as? Int == 0)
    #expect((allocated["expectedReferrals"] as? Double ?? 0) > 0)
    #expect(balance["gave"] as? Int == 0)
    #expect((one["ideas"] as? [Any])?.isEmpty == false)
    #expect((progress["road"] as? [Any])?.count == 3)
    #expect(progress["met"] == nil)
    #expect((checklist["warning"] as? String)?.contains("portfolio") == true)
  }

  @Test func aPitchIsMadeBuiltAndChecked() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("me", "name=Noé Exemple", "skills=Swift, dessin")
    let folder = program.folder.appendingPathComponent("alma").path

    let made = try object(
      program.run("pitch", "new", "Alma", "admire=their articles", "--folder", folder, "--json"))
    let built = try object(
      program.run(
        "pitch", "build", "Alma", "built=a small page", "demo=https://demo.exemple.org", "--folder", folder,
        "--page-lang", "en", "--json"))
    let checked = try object(program.run("pitch", "check", "Alma", "--folder", folder, "--json"))
    let codes = (checked["findings"] as? [[String: Any]])?.compactMap { $0["code"] as? String } ?? []

    #expect(made["files"] as? [String] == ["template.mustache", "index.html"])
    #expect(built["files"] as? [String] == ["index.html"])
    #expect(
      try String(contentsOfFile: folder + "/index.html", encoding: .utf8).contains("<html lang=\"en\">"))
    // Nobody can answer a page without an address.
    #expect(codes.contains("no-contact"))
    #expect(!codes.contains("placeholder"))
    #expect(checked["ready"] as? Bool == false)
  }

  @Test func theProgressPageIsSavedWithoutNamesUnlessAsked() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("log", "café avec Ada Exemple", "--today", "2026-11-20")
    let file = program.folder.appendingPathComponent("chemin.html")

    let saved = try program.run(
      "progress", "-o", file.path, "--lang", "fr", "--today", "2026-11-21")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(saved.status == 0)
    #expect(saved.output.contains(file.path))
    #expect(page.hasPrefix("<!doctype html><html lang=\"fr\">") && page.hasSuffix("</html>"))
    #expect(page.contains("<style>") && !page.contains("<script") && !page.contains("href="))
    #expect(!page.contains("Ada Exemple"))

    try program.run("progress", "-o", file.path, "--names", "--today", "2026-11-21")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("Ada Exemple"))
    #expect(try program.run("progress", "-o", "/nowhere/at/all.html").status == 73)
  }

  @Test func workingHoursAreSetAndUsed() throws {
    let program = try Program()
    defer { program.clean() }
    let me = try object(
      program.run("me", "place=Lyon, France", "hours=14:00-16:00", "days=mar,jeu", "--json"))
    #expect(me["hours"] as? String == "14:00-16:00")
    #expect(me["days"] as? String == "tue,thu")
    let offer = try object(
      program.run("slots", "--zone", "Europe/Paris", "--days", "7", "--json", "--today", "2026-11-21"))
    let starts = (offer["slots"] as? [[String: Any]] ?? []).compactMap { $0["start"] as? String }
    #expect(starts.map { $0.prefix(16) } == ["2026-11-24T14:00", "2026-11-26T14:00"])
    #expect(try program.run("me", "hours=16-14").status == 64)
    #expect(try program.run("add", "person", "Ada Duval", "hours=soon").status == 64)
    let back = try object(program.run("me", "hours=", "days=", "--json"))
    #expect(back["hours"] as? String == "09:00-18:00" && back["days"] as? String == "mon-fri")
  }
}
