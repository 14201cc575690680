import Foundation
import Testing

/// Mail from the command line, as a user brings it.
@Suite struct MailCommandTests {
  private static let me = "Camille Exemple <camille@moi.example>"

  private static func letter(
    _ number: Int, from: String, to: String, _ subject: String, _ body: String, headers: String = ""
  ) -> String {
    """
    From: \(from)
    To: \(to)
    Subject: \(subject)
    Date: Mon, 0\(number % 9 + 1) Jun 2026 10:00:00 +0200
    Message-ID: <m\(number)@moi.example>
    \(headers)
    \(body)

    """
  }

  /// Twelve letters each way with Zoé and Tom, a newsletter, a stranger, a machine.
  private static var letters: [String] {
    var all: [String] = []
    for round in 0..<6 {
      for (name, address) in [("Zoé Roux", "zoe@alma.example"), ("Tom Riou", "tom@beta.example")] {
        let them = "\(name) <\(address)>"
        all.append(letter(all.count, from: me, to: them, "Café \(round)", "Un café ?"))
        all.append(
          letter(
            all.count, from: them, to: me, "Re: Café \(round)", "Avec plaisir !\n\n> Un café ?",
            headers:
              "Delivered-To: camille@moi.example\nReceived: from a.example; Mon, 01 Jun 2026 10:00:00 +0200\n"
          ))
      }
    }
    let received = "Received: from a.example; Mon, 01 Jun 2026 10:00:00 +0200\n"
    all.append(
      letter(
        all.count, from: "News <news@shop.example>", to: me, "Soldes", "-50 %",
        headers: received + "List-Unsubscribe: <https://shop.example/u>\n"))
    all.append(
      letter(all.count, from: "Inconnu <s@unknown.example>", to: me, "Offre", "x", headers: received))
    all.append(letter(all.count, from: "no-reply@bank.example", to: me, "Relevé", "x", headers: received))
    return all
  }

  private static var mailbox: String {
    letters.map { "From x@y.example Mon Jan  5 09:18:11 2026\n" + $0 }.joined()
  }

  private func imported(_ program: Program, _ path: String) throws -> (
    report: [String: Any], file: [String: Any]
  ) {
    let outcome = try program.run("import", path, "--json", "--today", "2026-11-21")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let report = try #require(outcome.json as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    return (report, try #require(files.first { $0["kind"] as? String != "ignored" }))
  }

  private func expectOnlyZoeAndTom(_ program: Program) throws {
    let people = try #require(try program.run("people", "--json").json as? [[String: Any]])
    #expect(Set(people.compactMap { $0["name"] as? String }) == ["Zoé Roux", "Tom Riou"])
    let own = try #require(try program.run("me", "--json").json as? [String: Any])
    #expect(own["emails"] as? [String] == ["camille@moi.example"])
  }

  @Test func aMailboxBringsThoseOneWritesWithAndLeavesTheRestWithReasons() throws {
    let program = try Program()
    defer { program.clean() }
    let path = try program.write("mail.mbox", Self.mailbox)

    let (report, file) = try imported(program, path)

    #expect(file["kind"] as? String == "mbox")
    #expect(file["read"] as? Int == 27 && file["added"] as? Int == 24)
    let skipped = try #require(file["skipped"] as? [[String: Any]])
    #expect(skipped.compactMap { $0["code"] as? String } == ["newsletter", "one-way", "automatic"])
    #expect(
      skipped.allSatisfy { ($0["line"] as? Int ?? 0) > 1 && ($0["reason"] as? String)?.isEmpty == false })
    #expect(report["people"] as? Int == 2)
    try expectOnlyZoeAndTom(program)
    let zoe = try #require(try program.run("show", "Zoé Roux", "--json").json as? [String: Any])
    let timeline = try #require(zoe["timeline"] as? [[String: Any]])
    #expect(timeline.count == 12)
    #expect(timeline.contains { ($0["text"] as? String)?.contains("Avec plaisir !") == true })
    #expect(!timeline.contains { ($0["text"] as? String)?.contains("> Un café") == true })
    let undo = try #require(report["undo"] as? String)
    #expect(try program.run("undo", undo).status == 0)
    #expect(try program.run("people", "--json").output == "[]\n")
  }

  @Test func aTakeoutWithAMailboxInsideIsRead() throws {
    let program = try Program()
    defer { program.clean() }
    let zip = StoredZip.bytes([
      ("Takeout/Mail/All mail Including Spam and Trash.mbox", Array(Self.mailbox.utf8)),
      ("Takeout/archive_browser.html", Array("<html>Takeout</html>".utf8)),
    ])
    let url = program.folder.appendingPathComponent("takeout.zip")
    try Data(zip).write(to: url)

    let (_, file) = try imported(program, url.path)

    #expect(
      file["path"] as? String == "takeout.zip/Takeout/Mail/All mail Including Spam and Trash.mbox")
    #expect(file["added"] as? Int == 24)
    try expectOnlyZoeAndTom(program)
    // The same mailbox without its archive is the same mailbox.
    let again = try imported(program, try program.write("alone.mbox", Self.mailbox))
    #expect(again.file["added"] as? Int == 0 && again.file["unchanged"] as? Int == 24)
    #expect(again.report["undo"] is NSNull)
  }

  @Test func aMaildirIsReadWithItsFolders() throws {
    let program = try Program()
    defer { program.clean() }
    for folder in ["cur", "new", "tmp", ".Sent/cur", ".Sent/new"] {
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("Maildir/" + folder), withIntermediateDirectories: true)
    }
    for (index, letter) in Self.letters.enumerated() {
      let isSent = letter.hasPrefix("From: Camille")
      try program.write("Maildir/\(isSent ? ".Sent/" : "")cur/\(1_000 + index).host:2,S", letter)
    }

    let outcome = try program.run(
      "import", program.folder.appendingPathComponent("Maildir").path, "--json", "--today", "2026-11-21")

    let report = try #require(outcome.json as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == ["Maildir", "Maildir/.Sent"])
    #expect(files.compactMap { $0["added"] as? Int } == [12, 12])
    try expectOnlyZoeAndTom(program)
  }

  @Test func inspectMailShowsHowEachMessageIsRead() throws {
    let program = try Program()
    defer { program.clean() }

    let outcome = try program.run("inspect", "mail", try program.write("mail.mbox", Self.mailbox))

    let inspected = try #require(outcome.json as? [String: Any])
    let messages = try #require(inspected["messages"] as? [[String: Any]])
    #expect(messages.count == 27)
    #expect((messages[0]["from"] as? [[String: Any]])?.first?["address"] as? String == "camille@moi.example")
    #expect(messages[1]["subject"] as? String == "Re: Café 0")
    #expect(!FileManager.default.fileExists(atPath: program.vault))
    let nothing = try program.run("inspect", "mail", try program.write("x.bin", "\u{0}\u{1}nothing"))
    #expect(nothing.status != 0 || nothing.output.contains("[]"))
  }
}

/// A zip without compression, as small as one can be written.
enum StoredZip {
  static func bytes(_ members: [(name: String, data: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, data) in members {
      let sizes = number(crc32(data), 4) + number(data.count, 4) + number(data.count, 4)
      let common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4) + sizes
      let place = out.count
      out +=
        number(0x0403_4B50, 4) + common + number(name.utf8.count, 2) + number(0, 2) + Array(name.utf8) + data
      directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(name.utf8.count, 2)
      directory += [UInt8](repeating: 0, count: 12) + number(place, 4) + Array(name.utf8)
    }
    let start = out.count
    let counts = number(members.count, 2) + number(members.count, 2)
    return out + directory + number(0x0605_4B50, 4) + number(0, 4) + counts + number(directory.count, 4)
      + number(start, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return Int(~crc)
  }
}
