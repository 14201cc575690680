import Foundation
import Testing

/// A user who chose tu is spoken to with tu in the terminal too, and one who chose vous with vous.
@Suite struct FormOfAddressTests {
  static let commands: [[String]] = [
    ["me"], ["today", "--minutes", "600"], ["campaigns"], ["campaign", "show", "k1"],
    ["campaign", "show", "k2"], ["campaign", "show", "k3"], ["campaign", "show", "k4"],
    ["playbooks"], ["playbooks", "show", "company-pitch"], ["playbooks", "show", "seven-steps"],
    ["playbooks", "show", "three-circles"], ["playbooks", "show", "social-routine"],
    ["playbooks", "show", "company-pitch", "--json"], ["campaign", "show", "k1", "--json"],
    ["show", "Ada Exemple"], ["balance"], ["credits"], ["checklist"], ["progress"], ["opportunity", "list"],
    ["opportunity", "set", "o1", "role=Dev"], ["target", "list"], ["rank", "Alma"],
    ["prepare", "Ada Exemple"],
    ["rhythm"], ["scene"], ["undo"], ["duplicates"], ["path", "--to", "Nora Vidal"],
    ["log", "café avec Ada Exemple, promis de lui envoyer l'article", "--dry-run"], ["show", "Nobody"],
    ["start", "nowhere"], ["opportunity", "move", "o1", "applied", "--on", "2027-01-01"],
  ]

  private func said(_ address: String) throws -> [(command: [String], text: String)] {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("import", try program.write("ties.csv", "from,to,strength\nAda Exemple,Nora Vidal,0.8\n"))
    try program.run("me", "address=\(address)", "name=Camille Exemple", "plan=premium-career")
    for start in [
      ["company-pitch", "Alma"], ["seven-steps", "Alma"], ["three-circles"], ["social-routine"],
    ] {
      let (process, _, _) = try program.start(["start"] + start)
      process.waitUntilExit()
    }
    try program.run("opportunity", "add", "Alma", "through=Ada Exemple", "applied=2026-11-01")
    try program.run(
      "log", "appel avec Ada Exemple hier, elle doit me présenter à Paul", "--today", "2026-11-20")
    return try Self.commands.map { command in
      let (process, output, complaint) = try program.start(
        command + ["--lang", "fr", "--today", "2026-11-21"])
      process.waitUntilExit()
      let text =
        String(decoding: try Data(contentsOf: output), as: UTF8.self)
        + String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
      return (command, text)
    }
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
  }

  @Test func whoChoseTuIsNeverToldVous() throws {
    let all = try said("tu")
    // A question to a whole team says vous to several, whatever one says to each.
    for (command, text) in all where command.first != "prepare" {
      let found = words(text).intersection([
        "vous", "votre", "vos", "vôtre", "vérifiez", "donnez", "choisissez",
      ])
      #expect(found.isEmpty, "\(command): \(found)")
      #expect(!text.isEmpty, "\(command)")
    }
    #expect(all.contains { words($0.text).contains("tu") })
  }

  @Test func whoChoseVousIsNeverToldTu() throws {
    let all = try said("vous")
    for (command, text) in all where command != ["me"] {
      let found = words(text).intersection(["tu", "toi", "ton", "ta", "tes"])
      #expect(found.isEmpty, "\(command): \(found)")
    }
    #expect(all.contains { words($0.text).contains("vous") })
  }
}
