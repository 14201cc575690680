import Foundation
import Testing

/// Each of the ten playbooks, from its start to its ends, with the real program and a clock that moves.
@Suite struct PlaybookWalkTests {
  struct Walk: Sendable, Decodable, CustomTestStringConvertible {
    var playbook: String
    var subject: String
    /// What happens when there is nothing left to do: `answered:Nora Vidal`, `hired`, `wait:8`.
    var world: [String]
    /// Steps left for the end, because they close what else is to be seen.
    var avoided: Set<String>
    var steps: Set<String>
    var state: String

    var testDescription: String { "\(playbook) \(world)" }
  }

  private struct Walks: Decodable {
    var walks: [Walk]
    /// What is typed into a form's fields.
    var values: [String: String]
  }

  /// The walk in the browser reads the same file.
  private static let file = Result {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONDecoder().decode(
      Walks.self, from: Data(contentsOf: tests.appendingPathComponent("Fixtures/playbook-walks.json")))
  }

  static var walks: [Walk] { get throws { try file.get().walks } }

  @Test(arguments: try walks) func aPlaybookIsWalkedInTheTerminal(_ walk: Walk) throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    try program.run("add", "person", "Nora Vidal", "company=Alma", "title=Lead developer")
    try program.run("import", try program.write("ties.csv", "from,to,strength\nAda Exemple,Nora Vidal,0.8\n"))
    try program.run("me", "student=yes")
    var day = try #require(Self.day("2026-11-02"))
    let begun = try program.run(
      "start", walk.playbook, walk.subject, "--json", "--lang", "en", "--today", Self.text(day))
    #expect(begun.status == 0, "\(begun.complaint)")
    let id = try #require((begun.json as? [String: Any])?["id"] as? String)
    #expect(((begun.json as? [String: Any])?["follows"] as? [String])?.isEmpty == false)

    var seen: Set<String> = []
    var world = walk.world[...]
    var avoided = walk.avoided
    var view = try #require(begun.json as? [String: Any])
    for _ in 0..<200 {
      let toDos = (view["toDos"] as? [[String: Any]] ?? []).compactMap { toDo -> (String, String)? in
        guard let item = toDo["item"] as? String, let step = toDo["step"] as? String else { return nil }
        return (item, step)
      }
      seen.formUnion(toDos.map(\.1))
      if let (item, step) = toDos.first(where: { !avoided.contains($0.1) }) {
        try perform(step, item, id, day, program)
      } else if let event = world.popFirst() {
        let parts = event.split(separator: ":").map(String.init)
        if parts[0] == "wait" {
          day = day.addingTimeInterval(86_400 * Double(try #require(Int(parts[1]))))
        } else {
          let who = parts.count > 1 ? ["--person", parts[1]] : []
          let said = try program.start(
            ["campaign", "record", id, parts[0]] + who + ["--today", Self.text(day)])
          said.0.waitUntilExit()
          #expect(said.0.terminationStatus == 0)
        }
      } else if !avoided.isEmpty {
        avoided = []
      } else {
        break
      }
      view = try #require(
        try program.run("campaign", "show", id, "--json", "--today", Self.text(day)).json as? [String: Any])
    }
    #expect(walk.steps.subtracting(seen).isEmpty, "never offered: \(walk.steps.subtracting(seen))")
    #expect(view["state"] as? String == walk.state)
    let list = try program.run("campaigns", "--json", "--today", Self.text(day)).json as? [[String: Any]]
    #expect(list?.first?["state"] as? String == walk.state)
    #expect(list?.first?["playbook"] as? String == walk.playbook)
  }

  /// A form is filled, everything else is ticked off as Today's item.
  private func perform(_ step: String, _ item: String, _ id: String, _ day: Date, _ program: Program) throws {
    let today = Self.text(day)
    let form = try program.run("campaign", "show", id, "--lang", "en", "--today", today).output
    let line = form.split(separator: "\n").first { $0.contains("campaign record \(id) \(step) ") }
    guard let line else {
      let done = try program.run("done", item, "--today", today)
      #expect(done.status == 0, "\(item): \(done.complaint)")
      return
    }
    var arguments = ["campaign", "record", id, step]
    for word in line.split(separator: " ") where word.hasSuffix("=…") && !word.hasPrefix("[") {
      let name = String(word.dropLast(2))
      let value = try Self.file.get().values[name] ?? "un texte"
      arguments.append("\(name)=\(name == "day" ? today : value)")
    }
    let (process, _, complaint) = try program.start(arguments + ["--today", today])
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: complaint), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(step): \(said)")
  }

  private static func day(_ text: String) -> Date? {
    ISO8601DateFormatter().date(from: text + "T12:00:00Z")
  }

  private static func text(_ day: Date) -> String {
    String(ISO8601DateFormatter().string(from: day).prefix(10))
  }
}

@Suite struct PlaybookCommandTests {
  @Test func thePlaybooksAreListedShownCopiedInstalledAndRemoved() throws {
    let program = try Program()
    defer { program.clean() }
    let list = try #require(try program.run("playbooks", "--json").json as? [[String: Any]])
    #expect(
      Set(list.compactMap { $0["id"] as? String }) == [
        "social-routine", "company-pitch", "coffee-chat", "reconnect", "three-circles", "meetup",
        "local-scene",
        "interview", "seven-steps", "after-the-job",
      ])
    let steps = try #require(list.first?["steps"] as? [[String: Any]])
    #expect(steps.allSatisfy { $0["id"] is String && $0["title"] is String && $0["method"] is [String] })

    let text = try program.run("playbooks", "copy", "meetup").output
    let mine = try program.write("mine.txt", text.replacing("playbook: meetup", with: "playbook: evening"))
    #expect(try program.run("playbooks", "install", mine).status == 0)
    #expect(try program.run("playbooks", "copy", "evening").output.contains("playbook: evening"))
    #expect(try program.run("start", "evening").status == 0)
    #expect(try program.run("playbooks", "remove", "evening").status == 64)

    let broken = try program.write("broken.txt", text.replacing("minutes: 10", with: "minutes: ten"))
    let refused = try program.run("playbooks", "install", broken, "--lang", "en")
    #expect(refused.status == 65)
    #expect(refused.output.isEmpty)
    #expect(refused.complaint.contains("line 1") || refused.complaint.contains("line 2"))
    #expect(try program.run("playbooks", "install", "/nowhere/at/all.txt").status == 66)
    #expect(try program.run("playbooks", "show", "none").status == 66)
  }

  @Test func wrongStartsAreRefused() throws {
    let program = try Program()
    defer { program.clean() }
    try program.run("import", try program.write("Connections.csv", SampleFiles.connections))
    #expect(try program.run("start", "nonsense", "Alma").status == 66)
    #expect(try program.run("start", "seven-steps", "Nulle Part").status == 66)
    #expect(try program.run("start", "coffee-chat", "zoé").status == 65)
    #expect(try program.run("start", "coffee-chat").status == 64)
    #expect(try program.run("start", "seven-steps", "Alma").status == 0)
    #expect(try program.run("start", "seven-steps", "Alma").status == 64)
    #expect(try program.run("campaign", "show", "k99").status == 66)
    #expect(try program.run("campaign", "record", "k1", "list-people").status == 64)
    #expect(try program.run("campaign", "record", "k1", "nonsense").status == 66)
    #expect(try program.run("campaign", "pause", "k1", "2020-01-01").status == 64)
  }
}
