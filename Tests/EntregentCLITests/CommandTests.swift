import Foundation
import Testing

@Suite struct CommandTests {
  @Test(arguments: [
    (["--lang", "fr", "--help"], "UTILISATION"), (["--lang", "en", "--help"], "USAGE"),
    (["people", "--help", "--lang", "fr"], "Ce que l’on cherche"),
    (["people", "--help"], "What to look for"),
  ])
  func helpSpeaksTheChosenLanguage(arguments: [String], words: String) throws {
    let program = try Program()
    defer { program.clean() }
    let (process, output, _) = try program.start(arguments)
    process.waitUntilExit()

    #expect(process.terminationStatus == 0)
    #expect(String(decoding: try Data(contentsOf: output), as: UTF8.self).contains(words))
  }

  @Test func theLocaleChoosesTheLanguage() throws {
    let program = try Program()
    defer { program.clean() }

    let french = try program.run("today", environment: ["LC_ALL": "fr_FR.UTF-8"])
    let english = try program.run("today", environment: ["LC_ALL": "C", "LANG": "fr_FR.UTF-8"])

    #expect(french.output.contains("aujourd"))
    #expect(!english.output.contains("aujourd"))
  }

  @Test(
    arguments: [
      (["people", "--nonsense"], 64), (["nonsense"], 64), (["show"], 64), (["later", "x", "2026-02-30"], 64),
      (["rank", "Nulle Part"], 66), (["show", "Personne Inconnue"], 66), (["show", "p999"], 66),
      (["import", "/nowhere/at/all.csv"], 66), (["undo", "import-99"], 66), (["show", "zoé"], 65),
      (["restore", "/nowhere/at/all"], 66), (["forget", "Ada Exemple"], 64), (["me", "lang=de"], 64),
      (["import", "--shared-by", "Ada Exemple", "x.csv"], 64), (["--today", "tomorrow", "today"], 64),
    ] as [([String], Int32)])
  func failuresSayOneLineAndLeaveStandardOutputEmpty(arguments: [String], status: Int32) throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    let before = try program.run("export", "--format", "json").output

    for language in ["fr", "en"] {
      let (process, output, complaint) = try program.start(arguments + ["--lang", language])
      process.waitUntilExit()
      let said = String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
      #expect(process.terminationStatus == status, "\(said)")
      #expect(try Data(contentsOf: output).isEmpty)
      #expect(said.hasPrefix("entregent: "))
    }
    #expect(try program.run("export", "--format", "json").output == before)
  }

  @Test func anImportIsShownAppliedAndTakenBack() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("Connections.csv", SampleFiles.connections)

    let first = try #require(try program.run("import", file, "--json").json as? [String: Any])
    let again = try #require(try program.run("import", file, "--json").json as? [String: Any])
    let people = try #require(try program.run("people", "--json").json as? [[String: Any]])
    let undo = try #require(first["undo"] as? String)
    let undone = try program.run("undo", undo)
    let after = try program.run("people", "--json")

    #expect(first["people"] as? Int == 4)
    #expect(again["undo"] is NSNull)
    #expect(people.count == 4)
    #expect(undone.status == 0)
    #expect(after.output == "[]\n")
  }

  @Test func twoEntriesAreFoundJoinedAndTakenApartAgain() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("add", "person", "Ada Exemple", "company=Alma", "phone=+33611111111")

    let found = try #require(try program.run("duplicates", "--json").json as? [String: Any])
    let pair = try #require((found["review"] as? [[String: Any]])?.first)
    let a = try #require(pair["a"] as? String)
    let b = try #require(pair["b"] as? String)
    let merged = try #require(try program.run("merge", a, b, "--json").json as? [String: Any])
    let undo = try #require(merged["undo"] as? String)

    #expect((pair["evidence"] as? [String])?.isEmpty == false)
    #expect(try program.run("show", b, "--json").output == program.run("show", a, "--json").output)
    #expect(try program.run("undo", undo).status == 0)
    #expect(try program.run("apart", a, b).status == 0)
    let after = try #require(try program.run("duplicates", "--json").json as? [String: Any])
    #expect((after["review"] as? [Any])?.isEmpty == true)
    #expect(try program.run("merge", a, "p999").status == 66)
    #expect(try program.run("split", a, "nowhere.vcf:1").status == 66)
  }

  @Test func peopleAreFoundByPartsAndWithTypos() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    for query in ["lefevre", "Lefvere", "cto alma"] {
      let found = try #require(try program.run("people", query, "--json").json as? [[String: Any]])
      #expect(found.first?["name"] as? String == "Zoé Lefèvre", "\(query)")
    }
    #expect(try program.run("people", "xyzxyz", "--json").output == "[]\n")
  }

  @Test func controlCharactersOfDataNeverReachATerminal() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    for arguments in [["people"], ["people", "--json"], ["show", "evil"]] {
      let (process, output, _) = try program.start(arguments)
      process.waitUntilExit()
      #expect(try !Data(contentsOf: output).contains(0x1B))
    }
  }

  @Test func aWholeExportGivesTheSameVault() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run(
      "log", "Un café, très bien", "--with", "Ada Exemple", "--kind", "coffee", "--mine", "lui écrire")
    let whole = program.folder.appendingPathComponent("whole.json").path
    let other = program.folder.appendingPathComponent("other.sqlite").path

    #expect(try program.run("export", "--format", "json", "-o", whole).status == 0)
    #expect(try program.run("import", whole, "--vault", other).status == 0)
    let again = try program.run("export", "--format", "json", "--vault", other)

    let original = try Data(contentsOf: URL(fileURLWithPath: whole))
    #expect(Data(again.output.utf8) == original)
    let rights = try FileManager.default.attributesOfItem(atPath: whole)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func whoIsForgottenIsNotBroughtBackByTheNextImport() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    let forgotten = try program.run("forget", "Ada Exemple", "--yes")
    let newer =
      SampleFiles.connections + "Neuf,Venu,https://www.linkedin.com/in/neuf-venu,,Alma,CTO,12 Mar 2026\n"
    let again = try program.run("import", try program.write("Newer.csv", newer), "--json")

    #expect(forgotten.status == 0)
    #expect(again.output.contains("forgotten"))
    #expect(try program.run("people", "ada", "--json").output == "[]\n")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: program.vault))
    #expect(bytes.range(of: Data("ada@exemple.fr".utf8)) == nil)
  }

  @Test func spreadsheetsAreGuardedOnRequestOnly() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "=1+1 Exemple", "title=@cmd")

    let exact = try program.run("export", "--format", "csv").output
    let guarded = try program.run("export", "--format", "csv", "--for-spreadsheet").output

    #expect(exact.contains(",=1+1 Exemple,"))
    #expect(guarded.contains(",'=1+1 Exemple,"))
    #expect(guarded.contains(",'@cmd,"))
  }

  @Test func valuesAreInspectedWithoutAVault() throws {
    let program = try Program()
    defer { program.clean() }

    let title = try program.run("inspect", "title", "CTO & co-founder")
    let date = try program.run("inspect", "date", "hier", "--today", "2026-03-02", "--lang", "fr")
    let batch = try program.write(
      "batch.jsonl", "{\"id\":\"a\",\"text\":\"CTO\"}\nnonsense\n{\"text\":\"QA Engineer\"}\n")
    let many = try program.run("inspect", "title", "--batch", batch)

    #expect(title.output == "{\"role\":\"technical-executive\",\"level\":\"c-level\"}\n")
    #expect(date.output == "{\"date\":\"2026-03-01\"}\n")
    #expect(many.output.split(separator: "\n").count == 3)
    #expect(many.output.contains("\"id\":2,\"error\""))
    #expect(!FileManager.default.fileExists(atPath: program.vault))
  }

  @Test func theDemoIsAliveAndRefusesAnExistingFile() throws {
    let program = try Program()
    defer { program.clean() }
    let path = program.folder.appendingPathComponent("demo.sqlite").path

    #expect(try program.run("demo", path, "--people", "120", "--today", "2026-11-21").status == 0)
    let today = try program.run("today", "--vault", path, "--json", "--today", "2026-11-21")
    let targets = try #require(try program.run("target", "--vault", path, "--json").json as? [[String: Any]])

    #expect((today.json as? [String: Any])?["items"] as? [Any] != nil)
    #expect(today.output.contains("follow-up"))
    #expect(targets.count == 6)
    #expect(try program.run("demo", path).status == 73)
    #expect(
      try program.run("doctor", "--vault", path, "--json").output == "{\"problems\":[],\"repaired\":[]}\n")
  }
}
