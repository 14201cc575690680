import Foundation
import Testing

@Suite struct KilledImportTests {
  /// The real program is killed in the middle of its work; the vault must be as before or as after.
  @Test func anImportKilledAtAnyMomentLeavesTheVaultWhole() throws {
    let program = try Program()
    defer { program.clean() }
    var text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    for number in 0..<6_000 {
      text +=
        "Prénom\(number),Nom\(number),https://www.linkedin.com/in/person-\(number),,Alma \(number % 90),CTO,12 Mar 2024\n"
    }
    try program.run("import", try program.write("first.csv", SampleFiles.connections))
    let file = try program.write("Connections.csv", text)
    let whole = Date()
    try program.run("import", file, "--vault", program.folder.appendingPathComponent("timed.sqlite").path)
    let length = Date().timeIntervalSince(whole)
    var counts: Set<Int> = []

    for step in 0..<12 {
      let (process, _, _) = try program.start(["import", file])
      usleep(UInt32(length * 1_000_000 * Double(step + 1) / 12))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let people = try #require(try program.run("people", "--json").json as? [Any])
      let doctor = try program.run("doctor", "--check-only", "--json")
      counts.insert(people.count)
      #expect(people.count == 4 || people.count == 6_004)
      #expect(doctor.output == "{\"problems\":[],\"repaired\":[]}\n")
    }
    #expect(counts.contains(4), "no kill fell before the end")
  }

  /// A first import also takes indexes away and brings them back: a kill must leave neither a half import
  /// nor a vault without them.
  @Test func aFirstImportKilledAtAnyMomentLeavesAnEmptyVaultOrAFullOne() throws {
    let program = try Program()
    defer { program.clean() }
    let folder = program.folder.appendingPathComponent("export")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var people = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    var messages =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    let me = "Camille Exemple,https://www.linkedin.com/in/camille-exemple"
    for number in 0..<1_500 {
      let link = "https://www.linkedin.com/in/person-\(number)"
      people += "Prénom\(number),Nom\(number),\(link),,Alma \(number % 90),CTO,12 Mar 2024\n"
      for turn in 0..<3 {
        messages +=
          "c\(number),,Prénom\(number) Nom\(number),\(link),\(me),2026-11-0\(turn + 1) 10:00:00 UTC,,Bonjour \(turn),INBOX\n"
      }
    }
    try Data(people.utf8).write(to: folder.appendingPathComponent("Connections.csv"))
    try Data(messages.utf8).write(to: folder.appendingPathComponent("messages.csv"))
    let whole = Date()
    try program.run(
      "import", folder.path, "--vault", program.folder.appendingPathComponent("timed.sqlite").path)
    let length = Date().timeIntervalSince(whole)
    var counts: Set<Int> = []

    for step in 0..<8 {
      let vault = program.folder.appendingPathComponent("killed-\(step).sqlite").path
      try program.run("today", "--vault", vault)
      let before = try program.run("doctor", "--check-only", "--json", "--vault", vault).output
      let (process, _, _) = try program.start(["import", folder.path, "--vault", vault])
      usleep(UInt32(length * 1_000_000 * Double(step + 1) / 8))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = try #require(try program.run("people", "--json", "--vault", vault).json as? [Any])
      counts.insert(found.count)
      #expect([0, 1_500].contains(found.count))
      #expect(try program.run("doctor", "--check-only", "--json", "--vault", vault).output == before)
      let again = try program.run("import", folder.path, "--vault", vault)
      #expect(again.status == 0)
      let after = try #require(try program.run("people", "--json", "--vault", vault).json as? [Any])
      #expect(after.count == 1_500)
    }
    #expect(counts.contains(0), "no kill fell before the end")
  }

  @Test func twoImportsAtOnceBothArrive() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("today")
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    func rows(_ prefix: String) -> String {
      header
        + (0..<400).map {
          "\(prefix)\($0),Nom,https://www.linkedin.com/in/\(prefix)-\($0),,Alma,CTO,12 Mar 2024\n"
        }.joined()
    }
    let left = try program.start(["import", try program.write("left.csv", rows("Gauche"))])
    let right = try program.start(["import", try program.write("right.csv", rows("Droite"))])
    left.0.waitUntilExit()
    right.0.waitUntilExit()
    let people = try #require(try program.run("people", "--json").json as? [Any])

    #expect([0, 75].contains(left.0.terminationStatus))
    #expect([0, 75].contains(right.0.terminationStatus))
    let arrived = [left, right].filter { $0.0.terminationStatus == 0 }.count
    #expect(arrived >= 1)
    #expect(people.count == 400 * arrived)
    #expect(try program.run("doctor", "--json").status == 0)
  }
}
