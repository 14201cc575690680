import Foundation
import Testing

/// What somebody meets who has just begun: an empty vault, a first name, a first mistake.
@Suite struct FirstStepsTests {
  private let commands = [
    ["today"], ["people"], ["duplicates"], ["campaigns"], ["target", "list"], ["opportunity", "list"],
    ["credits"], ["allocate"], ["balance"], ["progress"], ["me"], ["scene"], ["rhythm"], ["checklist"],
    ["playbooks"], ["undo"],
  ]

  @Test func anEmptyVaultAnswersWithinTheWidthOfAPage() throws {
    let program = try Program()
    defer { program.clean() }
    for command in commands {
      for language in ["fr", "en"] {
        let answer = try program.run(arguments: command + ["--lang", language])
        #expect(answer.status == 0 && answer.complaint.isEmpty, "\(command)")
        #expect(answer.output.first?.isNewline == false, "\(command)")
        for line in answer.output.split(separator: "\n") { #expect(line.count <= 100, "\(command): \(line)") }
      }
    }
  }

  @Test func nothingIsHopedForWhereNobodyIsWrittenTo() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("allocate", "--lang", "en").output.contains("choose targets"))
    #expect(try !program.run("allocate", "--lang", "en").output.contains("0.0"))
    #expect(try !program.run("allocate", "--lang", "fr").output.contains("0,0"))
  }

  @Test func aNameThatIsThereAlreadyIsNamed() throws {
    let program = try Program()
    defer { program.clean() }
    let first = try program.run("add", "person", "Léa Ndiaye", "--lang", "en")
    #expect(!first.output.contains("already"))
    let second = try program.run("add", "person", "Léa Ndiaye", "company=Alma", "--lang", "en")
    #expect(second.output.contains("already (p1)") && second.output.contains("merge p1 p2"))
    let third = try program.run("add", "person", "Léa Ndiaye", "--lang", "fr")
    #expect(third.output.contains("avait déjà ce nom"))
    let other = try program.run("add", "person", "Léa Martin", "--lang", "en")
    #expect(!other.output.contains("already"))
  }

  @Test func aMethodIsReadByItsNameAlone() throws {
    let program = try Program()
    defer { program.clean() }
    for options in [["--lang", "fr"], ["--lang", "en"], ["--json"]] {
      let told = try program.run(arguments: ["playbooks", "coffee-chat"] + options)
      #expect(told.status == 0)
      let shown = try program.run(arguments: ["playbooks", "show", "coffee-chat"] + options)
      #expect(told.output == shown.output)
    }
    #expect(try program.run("playbooks", "nowhere").status == 66)
  }

  @Test func anAnswerBeginsInTheFirstLine() throws {
    let program = try Program()
    defer { program.clean() }
    let file = try program.write("Connections.csv", SampleFiles.connections)
    try program.run("import", file)
    #expect(try program.run("path", "--to", "Ada", "--lang", "fr").output.hasPrefix("1. vous → Ada Exemple"))
    let template = try program.write("t.txt", "kind: follow-up\nlanguage: fr\n\nMerci {{givenn}}\n")
    #expect(try program.run("templates", "check", template, "--lang", "fr").output.hasPrefix("À corriger"))
  }

  @Test func theMarkOfAListStandsByItself() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Léa Ndiaye", "company=Tournesol")
    let lines = try program.run("prepare", "p1", "--lang", "fr").output.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("  - À votre avis") })
    #expect(lines[first + 1].hasPrefix("    ") && lines[first + 1].contains("Tournesol"))
    for line in lines { #expect(line.count <= 100) }
  }

  @Test func aPersonTypedByHandHasNoRecordToSplit() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("add", "person", "Léa Ndiaye")
    let refused = try program.run("split", "p1", "1", "--lang", "en")
    #expect(refused.status == 66)
    #expect(refused.complaint.contains("nothing to split") && !refused.complaint.contains(": ."))
  }

  @Test func helpOnNoCommandSaysSo() throws {
    let program = try Program()
    defer { program.clean() }
    for words in [["help", "frobnicate"], ["help", "add", "frobnicate"]] {
      let refused = try program.run(arguments: words)
      #expect(refused.status == 64 && refused.output.isEmpty && refused.complaint.contains("frobnicate"))
    }
    for words in [["help"], ["help", "log"], ["help", "target", "add"], ["help", "playbooks", "show"]] {
      #expect(try program.run(arguments: words).status == 0)
    }
  }

  @Test func theParserQuotesAsEnglishDoes() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("skip", "--lang", "en").complaint.contains("Missing expected argument “<id>”."))
    let unknown = try program.run("coach", "--kind", "reply", "--text", "x", "--lang", "en").complaint
    #expect(unknown.contains("Unknown option “--text”. Did you mean “--to”?"))
    let value = try program.run("later", "x", "it's late", "--lang", "en").complaint
    #expect(value.contains("“it's late”"), "an apostrophe stays")
    let help = try program.run("--help", "--lang", "en").output
    #expect(help.contains("“entregent help <subcommand>” says more.") && !help.contains("'entregent"))
  }
}
