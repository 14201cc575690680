import Domain
import Entregent
import Foundation
import Testing

/// What is kept in memory between calls follows every change, also of another program.
@Suite struct KeptResultsTests {
  private func file() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("kept-\(UUID().uuidString).sqlite").path
  }

  private func remove(_ path: String) throws {
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
      try FileManager.default.removeItem(atPath: path + ending)
    }
  }

  @Test func anotherProgramsWordIsSeenAtOnce() throws {
    let path = file()
    defer { try? remove(path) }
    let server = try Workspace(path: path)
    let terminal = try Workspace(path: path)
    #expect(try server.profile().name == nil)
    #expect(try server.summary().people == 0)
    #expect(try server.people(PeopleQuery()).total == 0)

    var profile = Profile()
    profile.name = "Camille Exemple"
    try terminal.save(profile, now: moment("2026-11-21"))
    _ = try terminal.addPerson(name: "Ada Duval", fields: [:], now: moment("2026-11-21"))

    #expect(try server.profile().name == "Camille Exemple")
    #expect(try server.summary().people == 1)
    #expect(try server.people(PeopleQuery()).people.map(\.name) == ["Ada Duval"])
  }

  @Test func theOwnWordIsSeenAtOnce() throws {
    let workspace = try Workspace()
    #expect(try workspace.people(PeopleQuery()).people.isEmpty)
    let id = try workspace.addPerson(name: "Ada Duval", fields: [:], now: moment("2026-11-21"))
    #expect(try workspace.people(PeopleQuery()).people.map(\.name) == ["Ada Duval"])

    try workspace.set(id, fields: ["name": "Ada Duval-Riou"], now: moment("2026-11-21"))

    #expect(try workspace.people(PeopleQuery()).people.map(\.name) == ["Ada Duval-Riou"])
    #expect(try workspace.summary().people == 1)
  }

  @Test func whatABulkImportWroteKeepsEveryConstraint() throws {
    let path = file()
    defer { try? remove(path) }
    let bench = try Bench()
    let workspace = try Workspace(path: path)
    let folder = try bench.file(
      "export/Connections.csv",
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Duval,https://www.linkedin.com/in/ada-duval,ada@exemple.fr,Criteo,Développeuse,12 Mar 2024

      """)
    _ = try bench.file(
      "export/messages.csv",
      """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
      c1,,Ada Duval,https://www.linkedin.com/in/ada-duval,Camille Exemple,https://www.linkedin.com/in/camille-exemple,2026-11-01 10:00:00 UTC,,Bonjour,INBOX
      c1,,Camille Exemple,https://www.linkedin.com/in/camille-exemple,Ada Duval,https://www.linkedin.com/in/ada-duval,2026-11-02 10:00:00 UTC,,Merci,INBOX

      """)
    _ = try workspace.importFiles(
      [URL(fileURLWithPath: folder).deletingLastPathComponent().path], options: ImportOptions(),
      now: moment("2026-11-21"))

    #expect(try workspace.doctor(repairs: false, now: moment("2026-11-21")).isEmpty)
  }
}

extension Workspace {
  /// The whole vault as one text.
  var exportText: String {
    get throws {
      let whole = Collected()
      try export(.json, to: .sink { whole.add($0) }, now: moment("2026-11-21"))
      return whole.text
    }
  }
}

private final class Collected: @unchecked Sendable {
  private let lock = NSLock()
  private var bytes: [UInt8] = []

  func add(_ more: [UInt8]) { lock.withLock { bytes += more } }

  var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
}
