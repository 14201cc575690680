import Domain
import Foundation
import Testing

@testable import Entregent

/// Letters between the user and others, as a mailbox.
struct Letters {
  private(set) var text = ""
  private var number = 0

  /// - Parameter id: nil: the letter has none.
  mutating func add(
    from: String, to: String, _ subject: String = "Café", body: String = "Bonjour", date: String? = nil,
    headers: String = "", received: Bool = true
  ) {
    number += 1
    let stamp = date ?? "Mon, 0\(number % 9 + 1) Jun 2026 10:00:00 +0200"
    text += "From x@y.example Mon Jan  5 09:18:11 2026\n"
    if received { text += "Received: from a.example by b.example; \(stamp)\n" }
    text +=
      "From: \(from)\nTo: \(to)\nSubject: \(subject)\nDate: \(stamp)\nMessage-ID: <m\(number)@y.example>\n\(headers)\n\(body)\n\n"
  }
}

private let me = "Camille Exemple <camille@moi.example>"
private let zoe = "Zoé Roux <zoe.roux@alma.example>"

@Suite struct MailImportTests {
  /// Two letters each way with Zoé, a newsletter, a machine and a stranger.
  private var archive: String {
    var letters = Letters()
    letters.add(from: me, to: zoe, "Café à Nantes", received: false)
    letters.add(from: zoe, to: me, "Re: Café à Nantes", body: "Avec plaisir !\n\n> Bonjour\n-- \nZoé")
    letters.add(from: me, to: zoe, received: false)
    letters.add(from: "News <news@shop.example>", to: me, headers: "List-Unsubscribe: <https://x.example>\n")
    letters.add(from: "Bank <no-reply@bank.example>", to: me)
    letters.add(from: "Stranger <s@unknown.example>", to: me)
    letters.add(from: "dev@list.example", to: "dev@list.example", headers: "List-Id: <dev.list.example>\n")
    letters.add(
      from: "MAILER-DAEMON@moi.example", to: me, headers: "Content-Type: multipart/report; boundary=x\n")
    return letters.text
  }

  @Test func onlyThoseTheUserWritesWithBecomePeople() throws {
    let bench = try Bench()

    let report = try bench.bring(try bench.file("mail.mbox", archive))

    #expect(try bench.names == ["Zoé Roux"])
    let file = try report.file("mbox")
    #expect(report.addsUp)
    #expect(file.read == 8 && file.added == 3)
    #expect(
      file.skipped.map(\.code) == ["newsletter", "automatic", "one-way", "mailing-list", "bounce"])
    #expect(report.undo != nil)
  }

  @Test func lettersStandInTheHistoryWithTheirDirection() throws {
    let bench = try Bench()
    try bench.bring(try bench.file("mail.mbox", archive))

    let view = try bench.person(named: "Zoé Roux")

    let directions = view.timeline.filter { $0.kind == "email" }.map(\.direction)
    #expect(directions.count { $0 == .incoming } == 1 && directions.count { $0 == .outgoing } == 2)
    #expect(view.timeline.contains { $0.text.contains("Avec plaisir") && !$0.text.contains("> Bonjour") })
    #expect(view.person.emails == ["zoe.roux@alma.example"])
  }

  @Test func theSameArchiveAgainChangesNothing() throws {
    let bench = try Bench()
    let path = try bench.file("mail.mbox", archive)
    let first = try bench.bring(path)

    let again = try bench.bring(path)

    #expect(again.undo == nil && again.changesNothing && again.addsUp)
    #expect(try again.file("mbox").skipped == first.file("mbox").skipped)
    #expect(try again.file("mbox").unchanged == 3)
  }

  @Test func aLongerArchiveAddsOnlyWhatIsNew() throws {
    let bench = try Bench()
    try bench.bring(try bench.file("mail.mbox", archive))
    let more = try bench.file(
      "mail2.mbox",
      archive + "From x Mon Jan  5 09:18:11 2026\nReceived: x\nFrom: \(zoe)\nTo: \(me)\nSubject: Encore\n"
        + "Date: Tue, 09 Jun 2026 10:00:00 +0200\nMessage-ID: <new@y.example>\n\nEncore\n")

    let report = try bench.bring(more)

    let file = try report.file("mbox")
    #expect(file.added == 1 && file.unchanged == 3 && report.addsUp)
    #expect(try bench.names == ["Zoé Roux"])
  }

  @Test func anImportOfMailIsTakenBackWhole() throws {
    let bench = try Bench()
    let report = try bench.bring(try bench.file("mail.mbox", archive))

    _ = try bench.workspace.undo(try #require(report.undo), now: moment("2026-11-21"))

    #expect(try bench.names.isEmpty)
    #expect(try bench.bring(try bench.file("mail.mbox", archive)).file("mbox").added == 3)
  }

  @Test func aDryRunWritesNothing() throws {
    let bench = try Bench()

    let report = try bench.bring(try bench.file("mail.mbox", archive), dryRun: true)

    #expect(try report.file("mbox").added == 3)
    #expect(try bench.names.isEmpty)
  }

  @Test func lettersOfAKnownPersonGoToThem() throws {
    let bench = try Bench()
    try bench.bring(
      try bench.file(
        "z.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé R.\nEMAIL:s@unknown.example\nUID:1\nEND:VCARD\n"))

    try bench.bring(try bench.file("mail.mbox", archive))

    let known = try bench.person(named: "Zoé R.")
    #expect(known.timeline.contains { $0.kind == "email" && $0.direction == .incoming })
  }

  @Test func theUsersOwnAddressIsLearned() throws {
    let bench = try Bench()
    var letters = Letters()
    for index in 0..<12 {
      letters.add(from: me, to: "P\(index) Nom <p\(index)@a.example>", received: false)
      letters.add(from: "P\(index) Nom <p\(index)@a.example>", to: me)
    }

    try bench.bring(try bench.file("mail.mbox", letters.text))

    #expect(try bench.workspace.profile().emails == ["camille@moi.example"])
    #expect(try bench.names.count == 12)
  }

  /// Some programs send through a server and keep what came back: nothing is without Received.
  @Test func theOwnerIsFoundWhereEveryLetterTravelled() throws {
    let bench = try Bench()
    var letters = Letters()
    for index in 0..<12 {
      letters.add(from: me, to: "P\(index) Nom <p\(index)@a.example>")
      letters.add(from: "P\(index) Nom <p\(index)@a.example>", to: me)
    }

    try bench.bring(try bench.file("mail.mbox", letters.text))

    #expect(try bench.workspace.profile().emails == ["camille@moi.example"])
    #expect(try bench.names.count == 12)
  }

  @Test func twoAddressesInEqualUseAreBothTheUsers() throws {
    let bench = try Bench()
    var letters = Letters()
    for index in 0..<8 {
      for own in [me, "C. E. <c.e@corp.example>"] {
        let other = "P\(index) Nom <p\(index)@\(own == me ? "a" : "b").example>"
        letters.add(from: own, to: other, received: false)
        letters.add(from: other, to: own)
      }
    }

    try bench.bring(try bench.file("mail.mbox", letters.text))

    #expect(Set(try bench.workspace.profile().emails) == ["camille@moi.example", "c.e@corp.example"])
    #expect(!(try bench.names).contains { $0.contains("C. E.") || $0.contains("Camille") })
  }

  @Test func messagesAndMaildirsAreRead() throws {
    let bench = try Bench()
    let letter = "From: \(me)\nTo: \(zoe)\nSubject: s\nDate: Mon, 01 Jun 2026 10:00:00 +0200\n"
    _ = try bench.file("Maildir/cur/1.host:2,S", letter + "Message-ID: <1@x.example>\n\nUn")
    _ = try bench.file("Maildir/cur/2.host:2,SD", letter + "Message-ID: <2@x.example>\n\nDeux")
    _ = try bench.file("Maildir/new/3.host", letter + "Message-ID: <3@x.example>\n\nTrois")
    _ = try bench.file("Maildir/.Sent/cur/4.host:2,S", letter + "Message-ID: <4@x.example>\n\nQuatre")
    _ = try bench.file("Maildir/.Sent/new/keep", "From: a@a.example\nTo: \(me)\nDate: x\n\n")

    let report = try bench.bring(bench.folder.appendingPathComponent("Maildir").path)

    #expect(report.files.map(\.kind) == ["maildir", "maildir"])
    #expect(report.files.map(\.path) == ["Maildir", "Maildir/.Sent"])
    #expect(report.files[0].added == 2 && report.files[0].skipped.map(\.code) == ["draft"])
    #expect(report.files[1].added == 1 && report.addsUp)

    let single = try bench.bring(try bench.file("one.eml", letter + "Message-ID: <9@x.example>\n\nNeuf"))
    #expect(try single.file("eml").added == 1)
  }

  @Test func aLetterToManyIsNoMeetingOfAnyone() throws {
    let bench = try Bench()
    var letters = Letters()
    letters.add(from: me, to: (0..<30).map { "p\($0)@a.example" }.joined(separator: ", "), received: false)
    letters.add(from: me, to: zoe, received: false)

    try bench.bring(try bench.file("mail.mbox", letters.text))

    #expect(try bench.names == ["Zoé Roux"])
  }

  @Test func officesAndMachinesAreNobody() throws {
    let bench = try Bench()
    var letters = Letters()
    letters.add(from: me, to: "info@shop.example", received: false)
    letters.add(from: me, to: "Support Team <support@shop.example>", received: false)
    letters.add(from: me, to: "unsubscribe-123@news.example", received: false)
    letters.add(from: me, to: "Ada Li <contact@ada.example>", received: false)

    let report = try bench.bring(try bench.file("mail.mbox", letters.text))

    #expect(try bench.names == ["Ada Li"])
    #expect(report.addsUp)
  }

  @Test func aBrokenMessageCostsNoNeighbour() throws {
    let bench = try Bench()
    let broken = "From x Mon Jan  5 09:18:11 2026\n\u{0}\u{1}garbage\n\n"

    let report = try bench.bring(try bench.file("mail.mbox", archive + broken + archive))

    #expect(try report.file("mbox").added == 3 && report.addsUp)
  }

  @Test(arguments: ["\r\n", "\n"]) func lineEndsDoNotMatter(end: String) throws {
    let bench = try Bench()

    let report = try bench.bring(
      try bench.file("mail.mbox", archive.replacingOccurrences(of: "\n", with: end)))

    #expect(try report.file("mbox").added == 3)
  }

  @Test func everyCutOfAnArchiveAddsUp() throws {
    let bytes = Array(archive.utf8)
    for count in stride(from: 40, to: bytes.count, by: 131) {
      let bench = try Bench()
      let path = try bench.file("mail.mbox", String(decoding: bytes[..<count], as: UTF8.self))
      let report = try? bench.bring(path)
      #expect(report?.addsUp != false, "cut at \(count)")
    }
  }

  @Test func namesComeFromTheirOwnersAndAreTurned() {
    #expect(MailName.shown("Roux, Zoé", address: "z@a.example") == "Zoé Roux")
    #expect(MailName.shown("'Zoé Roux'", address: "z@a.example") == "Zoé Roux")
    #expect(MailName.shown("Zoé Roux (via Google Docs)", address: "z@a.example") == "Zoé Roux")
    #expect(MailName.shown("z@a.example", address: "z@a.example") == nil)
    #expect(MailName.fromAddress("zoe.roux@a.example") == "Zoe Roux")
    #expect(MailName.fromAddress("zr42@a.example") == "zr42@a.example")
  }
}
