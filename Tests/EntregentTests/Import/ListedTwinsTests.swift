import Domain
import Entregent
import Foundation
import Testing

/// Entries of one list that are near each other and are two people.
@Suite struct ListedTwinsTests {
  @Test(arguments: ["", "+33298112233"])
  func entriesWithTheirOwnMailboxesStayApart(_ phone: String) throws {
    let bench = try Bench()
    func row(_ given: String, _ family: String) -> String {
      "\(given),\(family),\(given.lowercased()).\(family.lowercased())@alma.example,Alma,\(phone)\n"
    }
    try bench.bring(
      bench.file(
        "twins.csv",
        "First Name,Last Name,Email,Company,Phone\n" + row("Paul", "Durand") + row("Paul", "Durant")
          + row("Paule", "Durand") + row("Marie", "Martin") + row("Maria", "Martin")))

    #expect(
      try bench.names.sorted()
        == ["Maria Martin", "Marie Martin", "Paul Durand", "Paul Durant", "Paule Durand"])
  }

  @Test func aLetterThatCameBackMakesNobody() throws {
    let bench = try Bench()
    func letter(_ from: String, _ to: String, _ day: Int, more: String = "") -> String {
      "From - Mon Jan  5 09:18:11 2026\nFrom: \(from)\nTo: \(to)\nDate: \(day) Jan 2026 09:00:00 +0100\n"
        + "Message-ID: <\(day)@x>\n\(more)Subject: Letter \(day)\n\nHello\n\n"
    }
    let sent = (1...6).map { letter("Zoé Duval <zoe@x.example>", "Ada \($0) <ada\($0)@a.example>", $0) }
    let path = try bench.file(
      "Sent",
      sent.joined() + letter("Zoé Duval <zoe@x.example>", "Gil Host <ghost@gone.example>", 7)
        + letter(
          "Mail Delivery System <mailer-daemon@x.example>", "zoe@x.example", 8,
          more: "X-Failed-Recipients: ghost@gone.example\n"))

    let report = try bench.bring(path)

    #expect(!(try bench.names.contains("Gil Host")))
    #expect(try bench.names.contains("Ada 1"))
    #expect(report.files[0].skipped.map(\.code) == ["undelivered", "bounce"])
  }

  @Test func aFamilyNameBeforeACommaIsNoPersonOfItsOwn() throws {
    let bench = try Bench()
    let letters = (1...6).map {
      "From - Mon Jan  5 09:18:11 2026\nFrom: Zoé Duval <zoe@x.example>\nTo: Smith, Joe <joe@s.example>\n"
        + "Date: \($0) Jan 2026 09:00:00 +0100\nMessage-ID: <\($0)@x>\nSubject: Letter \($0)\n\nHello\n\n"
    }
    try bench.bring(bench.file("Sent", letters.joined()))

    #expect(try bench.names == ["Joe Smith"])
  }

  @Test func whoeverConfirmsANameThatIsNotThereIsTold() throws {
    let bench = try Bench()
    let path = try bench.file("list.txt", "Speakers\n\nAda Duval\nPaul Roy\n")
    #expect(throws: UserFacingError.self) {
      try bench.bring(path) { $0.names = .alsoNamed(["Nobody Here"]) }
    }
    #expect(try bench.names.isEmpty)
  }

  @Test func aListThatLiesInAFolderIsNamed() throws {
    let bench = try Bench()
    let people = "First Name,Last Name,Email\nAda,Duval,ada@a.example\n"
    _ = try bench.file("export/people.csv", people)
    _ = try bench.file("export/sponsors.txt", "Sponsors 2026\n\nPlatinum\n- Alma\n- Beta\nGold\n- Gamma\n")
    _ = try bench.file("export/note.txt", "Call Ada tomorrow about the meeting.\n")

    let report = try bench.bring(bench.folder.appendingPathComponent("export").path)

    let warned = report.files.filter { !($0.warnings ?? []).isEmpty }
    #expect(warned.map(\.path) == ["export/sponsors.txt"])
    #expect(warned.first?.warnings?.map(\.code) == ["list-in-folder"])
  }
}
