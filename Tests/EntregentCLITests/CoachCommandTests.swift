import Foundation
import Testing

@Suite struct CoachCommandTests {
  private static let pushy = "Bonjour Marie, vous recrutez ?\n"

  @Test func aDraftIsJudgedWithExactPlaces() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", Self.pushy)

    let outcome = try program.run("coach", "--kind", "first-message", "--json", "--lang", "fr", file)

    #expect(outcome.status == 0)
    let review = try #require(outcome.json as? [String: Any])
    #expect(review["language"] as? String == "fr")
    #expect(review["ready"] as? Bool == false)
    let findings = try #require(review["findings"] as? [[String: Any]])
    let opening = try #require(findings.first { $0["rule"] as? String == "transactional-opening" })
    #expect(opening["severity"] as? String == "error")
    #expect(opening["method"] as? [String] == ["C7", "D3"])
    let (start, end) = (try #require(opening["start"] as? Int), try #require(opening["end"] as? Int))
    #expect((0..<end).contains(start))
    let scalars = Array(Self.pushy.unicodeScalars)[start..<end]
    #expect(opening["excerpt"] as? String == String(String.UnicodeScalarView(scalars)))
    #expect(opening["why"] as? String != opening["instead"] as? String)
    #expect(!FileManager.default.fileExists(atPath: program.vault))
  }

  @Test func theRecipientIsTakenIntoAccount() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", "Hi Paul,\nThank you for the talk on Raft yesterday.\n")

    let wrong = try program.run("coach", "--kind", "thank-you", "--to", "Marie Dupont", "--json", file)
    let right = try program.run("coach", "--kind", "thank-you", "--to", "Paul Dupont", "--json", file)

    #expect(wrong.output.contains("wrong-name"))
    #expect(!right.output.contains("wrong-name"))
  }

  @Test func explanationsSpeakTheChosenLanguage() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", Self.pushy)

    let french = try program.run("coach", "--kind", "first-message", "--lang", "fr", file)
    let english = try program.run("coach", "--kind", "first-message", "--lang", "en", file)

    #expect(french.output.contains("À changer avant d’envoyer"))
    #expect(english.output.contains("Change before sending"))
    #expect(french.status == 0)
  }

  @Test func explanationsSayTuToWhomWantsIt() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", Self.pushy)
    _ = try program.run("me", "address=tu")

    let close = try program.run("coach", "--kind", "first-message", "--lang", "fr", file)

    #expect(close.output.contains("Commence par ce qui t’intéresse dans son travail"))
    #expect(!close.output.contains("Commencez"))
  }

  @Test func anotherLanguageIsSaidToBeUnread() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write(
      "draft.txt",
      "Hola Marta, ¿podría hablar con [empresa] sobre su trabajo? Muchas gracias por todo y un saludo cordial.\n"
    )

    let english = try program.run("coach", "--kind", "first-message", "--lang", "en", file)

    #expect(english.output.contains("A message in another language (es)"))
    #expect(english.output.contains("“[empresa]”") || english.output.contains("\"[empresa]\""))
    #expect(!english.output.contains("It is ready"))
  }

  @Test func aBatchKeepsItsOrderAndGoesOnAfterABadLine() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write(
      "batch.jsonl",
      """
      {"id":"m1","kind":"first-message","text":"Bonjour, vous recrutez ?"}
      not json

      {"id":"m3","kind":"love-letter","text":"Bonjour"}
      {"id":7,"kind":"question","text":"Qu'est-ce qui vous a surpris dans ce métier ?"}
      {"kind":"question"}
      """)

    let outcome = try program.run("coach", "--batch", file)

    #expect(outcome.status == 0)
    let lines = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.count == 5)
    #expect(lines[0]["id"] as? String == "m1")
    #expect(lines[0]["ready"] as? Bool == false)
    #expect(lines[1]["id"] as? Int == 2)
    #expect(lines[1]["error"] != nil)
    #expect(lines[2]["id"] as? String == "m3")
    #expect(lines[2]["error"] != nil)
    #expect(lines[3]["id"] as? Int == 7)
    #expect(lines[3]["ready"] as? Bool == true)
    #expect(lines[4]["id"] as? Int == 6)
    #expect(lines[4]["error"] != nil)
  }

  @Test func standardInputIsReadWithoutAFile() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", Self.pushy)
    let output = program.folder.appendingPathComponent("out.json").path
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "\"$0\" coach --kind first-message --json < \"$1\" > \"$2\"", Program.path, file, output,
    ]
    try shell.run()
    shell.waitUntilExit()

    #expect(shell.terminationStatus == 0)
    #expect(try String(contentsOfFile: output, encoding: .utf8).contains("transactional-opening"))
  }

  @Test func wrongUsageMissingFilesAndNoTextHaveTheirStatus() throws {
    let program = try Program()
    defer { program.clean() }
    let text = try program.write("draft.txt", Self.pushy)
    let binary = program.folder.appendingPathComponent("photo.jpg")
    try Data([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]).write(to: binary)

    #expect(try program.run("coach", text).status == 64)
    #expect(try program.run("coach", "--kind", "love-letter", text).status == 64)
    #expect(try program.run("coach", "--batch", text, text).status == 64)
    #expect(try program.run("coach", "--kind", "post", "/nowhere/at/all.txt").status == 66)
    let outcome = try program.run("coach", "--kind", "post", binary.path)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.hasPrefix("entregent: "))
  }

  @Test func aDraftAsksForWhatTheVaultDoesNotKnow() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("me", "name=Amine Exemple")

    let outcome = try program.run("draft", "first-message", "Ada", "--json", "--lang", "en")

    #expect(outcome.status == 0)
    let draft = try #require(outcome.json as? [String: Any])
    #expect(draft["kind"] as? String == "first-message")
    let text = try #require(draft["text"] as? String)
    #expect(text.contains("Hi Ada"))
    #expect(text.contains("Alma"))
    #expect(text.contains("["))
    #expect((draft["missing"] as? [String])?.isEmpty == false)
    #expect(try program.run("draft", "love-letter", "Ada").status == 64)
    #expect(try program.run("draft", "thank-you", "Nobody At All").status == 66)
    #expect(try program.run("draft", "thank-you", "Ada", "--template", "nonsense").status == 66)
  }

  @Test func aRuleIsDismissedForEverAndRestored() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("draft.txt", Self.pushy)

    #expect(try program.run("coach", "--dismiss", "transactional-opening").status == 0)
    let silent = try program.run("coach", "--kind", "first-message", "--json", file)
    let restored = try program.run("coach", "--restore", "transactional-opening", "--json")
    let again = try program.run("coach", "--kind", "first-message", "--json", file)

    #expect(!silent.output.contains("transactional-opening"))
    #expect((restored.json as? [String: Any])?["dismissed"] as? [String] == [])
    #expect(again.output.contains("transactional-opening"))
    #expect(try program.run("coach", "--dismiss", "no-such-rule").status == 66)
  }

  @Test func aTemplateOfOnesOwnIsKeptAndUsed() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write(
      "meetup.txt",
      "kind: follow-up\nlanguage: en\n\nHi {{given}}, thank you for the talk on {{topic}} on Tuesday.\n")
    let faulty = try program.write("faulty.txt", "kind: follow-up\nlanguage: en\n\nHi {{givn}}\n")

    #expect(try program.run("templates", "check", file).status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.vault))
    #expect(try program.run("templates", "check", faulty, "--json").output.contains("\"fit\":false"))
    #expect(try program.run("templates", "add", faulty).status == 64)
    #expect(try program.run("templates", "add", file).status == 0)
    #expect(try program.run("add", "person", "Ada Duval").status == 0)
    let draft = try program.run(
      "draft", "follow-up", "Ada", "--template", "meetup", "--lang", "en", "--json")
    #expect(draft.output.contains("Hi Ada, thank you for the talk on [the subject] on Tuesday."))
    #expect(try program.run("templates", "show", "meetup").output.contains("kind: follow-up"))
    #expect(try program.run("templates", "list", "--own", "--json").output.contains("\"name\":\"meetup\""))
    #expect(try program.run("templates", "remove", "meetup").status == 0)
    #expect(try program.run("templates", "remove", "meetup").status == 66)
    #expect(try program.run("templates", "fields", "--json").output.contains("\"name\":\"given\""))
  }
}
