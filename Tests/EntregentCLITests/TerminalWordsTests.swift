import Foundation
import Testing

/// What the terminal says of wrong words, and where it writes.
@Suite struct TerminalWordsTests {
  @Test func anUnknownPlanIsRefused() throws {
    let program = try Program()
    defer { program.clean() }

    let refused = try program.run("me", "plan=foo", "--lang", "fr")

    #expect(refused.status == 64)
    #expect(refused.complaint.contains("premium-career"))
    #expect(try program.run("me", "plan=Premium Career").status == 0)
  }

  @Test(arguments: ["log", "target", "help"]) func helpSpeaksTheLanguageThatIsAskedFor(_ command: String)
    throws
  {
    let program = try Program()
    defer { program.clean() }
    let answers = [
      try program.run("help", command, "--lang", "fr"), try program.run("help", "--lang=fr", command),
      try program.run("--lang", "fr", "help", command), try program.run(command, "--help", "--lang", "fr"),
    ]
    for help in answers {
      #expect(help.status == 0)
      #expect(help.output.contains("UTILISATION"))
    }
  }

  @Test(arguments: ["target", "opportunity", "templates", "playbooks", "campaign", "scene"])
  func helpListsTheSecondWordsInEachLanguage(_ command: String) throws {
    let program = try Program()
    defer { program.clean() }
    for language in ["fr", "en"] {
      let behind = try program.run(command, "--help", "--lang", language)
      let before = try program.run("--lang", language, command, "--help")
      #expect(behind.status == 0)
      #expect(behind.output.contains(language == "fr" ? "COMMANDES" : "SUBCOMMANDS"))
      #expect(behind.output == before.output)
    }
  }

  @Test func theFeedAnswersAtAnAddress() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("feed", "--base", "foo").status == 64)
    #expect(try program.run("feed", "--base", "http://127.0.0.1:8080").status == 0)
  }

  @Test func frenchAnswersSayNoRawEnglishWord() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("me", "seeks=first-job", "plan=free")
    let me = try program.run("me", "--lang", "fr").output
    #expect(me.contains("un premier emploi") && me.contains("Gratuit"))
    #expect(!me.contains("first-job") && !me.contains("free"))
    let rhythm = try program.run("rhythm", "--lang", "fr").output
    #expect(!rhythm.contains("steady"))
    let slots = try program.run("slots", "--help", "--lang", "fr").output
    #expect(!slots.contains("<days>") && !slots.contains("<count>") && !slots.contains("<in>"))
    let start = try program.run("start", "social-routine", "--lang", "fr").output
    #expect(start.contains("Les étapes"))
  }

  @Test func whatIsNoTargetIsNotSaidToBeUnknown() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "company", "Tournesol")

    let removed = try program.run("target", "remove", "Tournesol")

    #expect(removed.status == 66)
    #expect(removed.complaint.hasPrefix("entregent: Tournesol is no target."))
  }

  @Test func aSecondWordThatIsNoCommandIsNamed() throws {
    let program = try Program()
    defer { program.clean() }

    let robot = try program.run("add", "robot", "X", "--lang", "fr")
    let kind = try program.run("log", "--kind", "foo", "Café", "--lang", "fr")

    #expect(robot.status == 64)
    #expect(
      robot.complaint.contains(
        "« add robot » n’est pas une commande.".replacing("« ", with: "«\u{202F}").replacing(
          " »", with: "\u{202F}»")))
    #expect(robot.complaint.contains("person, company"))
    #expect(!kind.complaint.contains("<subcommand>"))
    #expect(kind.complaint.contains("coffee, "))
    #expect(try program.run("log", "--kind", "foo", "Coffee", "--lang", "en").complaint.contains("coffee, "))
  }

  @Test func anExportFollowsLinksAndFillsPipes() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Ada Duval")
    let target = try program.write("target.json", "{}")
    let link = program.folder.appendingPathComponent("link.json").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target.json")
    let pipe = program.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let read = program.folder.appendingPathComponent("read.csv")
    try Data().write(to: read)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/bin/cat")
    reader.arguments = [pipe]
    reader.standardOutput = try FileHandle(forWritingTo: read)
    try reader.run()

    #expect(try program.run("export", "--format", "json", "-o", link).status == 0)
    #expect(try program.run("export", "--format", "csv", "-o", pipe).status == 0)
    reader.waitUntilExit()
    let out = try program.run("export", "--format", "csv", "-o", "/dev/stdout")

    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target.json")
    #expect(try String(contentsOfFile: target, encoding: .utf8).contains("Ada Duval"))
    #expect(try String(contentsOf: read, encoding: .utf8).contains("Ada Duval"))
    #expect(out.output.contains("Ada Duval"))
    var status = stat()
    #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(try program.run("export", "--format", "csv", "-o", "/dev/full").status == 74)
  }

  @Test func englishPathsHaveEnglishPunctuation() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))

    let path = try program.run("path", "--to", "Ada Exemple", "--lang", "en")

    #expect(path.output.contains("Ada Exemple: "))
    #expect(!path.output.contains(" ; "))
  }
}
