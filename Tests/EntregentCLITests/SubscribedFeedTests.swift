import Foundation
import Testing

/// The calendar feed as somebody subscribes to it: served by the program, fetched by vdirsyncer, listed by khal.
@Suite struct SubscribedFeedTests {
  private static func installed(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  private static let hasReaders = installed("khal") && installed("vdirsyncer")

  /// A program of the system, its homes in the test's folder.
  private func run(_ name: String, _ arguments: [String], in program: Program) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["HOME"] = program.folder.path
    environment["XDG_CONFIG_HOME"] = program.folder.path
    environment["XDG_DATA_HOME"] = program.folder.appendingPathComponent("data").path
    environment["XDG_CACHE_HOME"] = program.folder.appendingPathComponent("cache").path
    environment["LC_ALL"] = "C.UTF-8"
    process.environment = environment
    let output = program.folder.appendingPathComponent("\(name)-\(UUID().uuidString)")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }

  private func address(_ output: URL) throws -> String? {
    let line = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    let json = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return json?["url"] as? String
  }

  @Test(
    .enabled(if: hasReaders, "khal and vdirsyncer are not installed: apt-get install khal vdirsyncer"),
    .timeLimit(.minutes(2)))
  func aFeedIsReadByKhalThroughVdirsyncer() throws {
    let program = try Program()
    defer { program.clean() }
    let day = ["--today", "2026-11-21", "--lang", "en"]
    func entregent(_ arguments: String...) throws -> Program.Outcome {
      let (process, output, complaint) = try program.start(
        arguments + day, environment: ["TZ": "Europe/Paris"])
      process.waitUntilExit()
      let outcome = Program.Outcome(
        status: process.terminationStatus,
        output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        complaint: String(decoding: try Data(contentsOf: complaint), as: UTF8.self))
      #expect(outcome.status == 0, "\(outcome.complaint)")
      return outcome
    }
    _ = try entregent("me", "name=Camille Exemple", "place=Lyon, France")
    _ = try entregent("add", "person", "Ada Duval", "company=Alma")
    _ = try entregent("call", "add", "Ada", "2026-12-04T10:00")
    _ = try entregent("log", "coffee with Ada Duval yesterday, I will send her the article")
    let feed = try entregent("feed").output
    let token = try #require(feed.range(of: "/feeds/[0-9a-f]+\\.ics", options: .regularExpression))

    let (server, announced, _) = try program.start(
      ["serve", "--port", "0", "--json"] + day, environment: ["TZ": "Europe/Paris"])
    defer {
      server.terminate()
      server.waitUntilExit()
    }
    var base: String?
    for _ in 0..<200 where base == nil {
      base = try address(announced)
      if base == nil { Thread.sleep(forTimeInterval: 0.05) }
    }
    let url = try #require(base.flatMap { URL(string: $0) })
    let port = try #require(url.port)

    try program.write(
      "vdirsyncer.conf",
      """
      [general]
      status_path = "\(program.folder.path)/status"
      [pair entregent]
      a = "feed"
      b = "folder"
      collections = null
      conflict_resolution = "a wins"
      [storage feed]
      type = "http"
      url = "http://127.0.0.1:\(port)\(feed[token])"
      [storage folder]
      type = "filesystem"
      path = "\(program.folder.path)/calendar"
      fileext = ".ics"

      """)
    let config = program.folder.appendingPathComponent("vdirsyncer.conf").path
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("calendar"), withIntermediateDirectories: true)
    for command in ["discover", "sync"] {
      let (status, output) = try run("vdirsyncer", ["-c", config, command], in: program)
      #expect(status == 0, "vdirsyncer \(command): \(output)")
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appendingPathComponent("calendar").path)
    #expect(files.filter { $0.hasSuffix(".ics") }.count >= 2)
    // Nothing moves the second time: identifiers and contents are stable.
    let (_, again) = try run("vdirsyncer", ["-c", config, "sync"], in: program)
    #expect(!again.contains("Copying") && !again.contains("Deleting"), "\(again)")

    try program.write(
      "khal.conf",
      """
      [calendars]
      [[entregent]]
      path = \(program.folder.path)/calendar
      [locale]
      local_timezone = Europe/Paris
      default_timezone = Europe/Paris
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      [sqlite]
      path = \(program.folder.path)/khal.db

      """)
    let (status, listed) = try run(
      "khal",
      [
        "-c", program.folder.appendingPathComponent("khal.conf").path, "list", "2026-11-21", "30d",
        "--format",
        "{start-date} {start-time} {title}",
      ], in: program)
    #expect(status == 0, "\(listed)")
    #expect(listed.contains("2026-12-04 10:00"), "\(listed)")
    #expect(listed.contains("Ada Duval"), "\(listed)")
    #expect(listed.contains("send her the article") || listed.contains("Write to Ada Duval"), "\(listed)")
  }
}
