import Foundation
import Testing

/// What was typed by mistake: said plainly, and taken back where it was done.
@Suite struct SlipTests {
  @Test(arguments: ["fr", "en"]) func anItemSaidToBeDoneIsTakenBack(_ language: String) throws {
    let program = try Program()
    defer { program.clean() }
    func run(_ words: String...) throws -> Program.Outcome {
      try program.run(arguments: words + ["--today", "2026-11-23", "--lang", language])
    }
    func items() throws -> [String] {
      let plan = try #require(try run("today", "--json", "--minutes", "240").json as? [String: Any])
      return (plan["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }
    let before = try items()
    let item = try #require(before.first)

    let done = try run("done", item)
    #expect(done.output.contains("entregent undo done-1"))
    #expect(done.output.contains(language == "fr" ? "y revient" : "takes it back"))
    #expect(try !items().contains(item))
    #expect(try run("undo").output.contains("done-1"))
    #expect(try run("undo", "done-1").status == 0)
    #expect(try items() == before)

    let skipped = try #require(try run("skip", item, "--json").json as? [String: Any])
    #expect(skipped["undo"] as? String == "skip-2")
    #expect(try run("undo", "skip-2").status == 0)
    let later = try #require(try run("later", item, "2026-11-30", "--json").json as? [String: Any])
    #expect(later["undo"] as? String == "later-3")
    #expect(try run("undo", "later-3").status == 0)
    #expect(try items() == before)
    let again = try run("undo", "later-3")
    #expect(again.status == 66 && again.output.isEmpty && again.complaint.contains("later-3"))
  }

  @Test(arguments: [
    ["people", "--limit"], ["duplicates", "--limit"], ["rank", "Alma", "--limit"],
    ["show", "Ada", "--limit"],
    ["path", "--to", "Ada", "-k"],
  ])
  func aNumberThatIsNoneIsSaidInBothLanguages(_ words: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let option = try #require(words.last)
    for wrong in ["-1", "0", "abc", "1.5", "", "99999999999999999999"] {
      let french = try program.run(arguments: words + [wrong, "--lang", "fr"])
      let english = try program.run(arguments: words + [wrong, "--lang", "en"])
      #expect(french.status == 64 && english.status == 64)
      #expect(french.output.isEmpty && english.output.isEmpty)
      #expect(french.complaint.contains("\(option) demande un nombre entier de 1 à"), "\(wrong)")
      #expect(english.complaint.contains("\(option) takes a whole number from 1 to"), "\(wrong)")
      #expect(english.complaint.contains("not “\(wrong)”"))
    }
  }

  @Test func otherNumbersSayWhatFitsToo() throws {
    let program = try Program()
    defer { program.clean() }
    let minutes = try program.run("today", "--minutes", "-5", "--lang", "fr")
    #expect(
      minutes.status == 64 && minutes.complaint.contains("--minutes demande un nombre entier de 0 à 1440"))
    let credits = try program.run("allocate", "--credits", "-3", "--lang", "en")
    #expect(credits.status == 64 && credits.complaint.contains("--credits takes a whole number from 0 to"))
    #expect(try program.run("people", "--limit", "1", "--json").status == 0)
  }

  @Test func whoIsOnePersonAlreadyIsSaidToBe() throws {
    let program = try Program()
    defer { program.clean() }
    for name in ["Ada Duval", "Ada Duvall"] { try program.run("add", "person", name) }
    #expect(try program.run("merge", "p1", "p2").status == 0)

    let french = try program.run("merge", "p1", "p2", "--lang", "fr")
    #expect(french.status == 64 && french.output.isEmpty)
    #expect(
      french.complaint.contains("p1 et p2 sont déjà réunis") && french.complaint.contains("Ada Duval (p1)"))
    let english = try program.run("merge", "p2", "p1", "--lang", "en")
    #expect(english.complaint.contains("p2 and p1 are already joined: Ada Duval (p1). The old id p2"))
    #expect(try program.run("merge", "p1", "p2", "--preview", "--lang", "en").status == 64)
    let same = try program.run("merge", "p1", "Ada Duval", "--lang", "en")
    #expect(same.status == 64 && same.complaint.contains("A and B are the same person: Ada Duval (p1)."))
  }

  @Test func aTownWithoutAListIsAnsweredInItsLanguage() throws {
    let program = try Program()
    defer { program.clean() }
    let english = try program.run("scene", "list", "Toulon", "--lang", "en").output
    #expect(english.contains("“entregent scene add”") && english.contains("“entregent playbooks”"))
    #expect(!english.contains("\""))
    #expect(try program.run("scene", "list", "Toulon", "--lang", "fr").output.contains("scene add"))
  }
}
