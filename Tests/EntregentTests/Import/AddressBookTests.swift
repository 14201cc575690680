import Domain
import Entregent
import Testing

private func card(_ uid: String, _ name: String, _ more: String...) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:\(uid)\r\nFN:\(name)\r\n"
    + more.map { $0 + "\r\n" }.joined() + "END:VCARD\r\n"
}

/// What a card's UID says, and what it does not.
@Suite struct AddressBookTests {
  private let john = card("1", "John Stone", "TEL:+33611111111")
  private let zoe = card("1", "Zoe Other", "TEL:+33633333333")

  private func names(_ bench: Bench) throws -> [String] { try bench.names.sorted() }

  @Test(arguments: ["1", "0f1e2d3c-aaaa-bbbb-cccc-1234567890ab"])
  func aUIDAloneMakesNobodySomebodyElse(_ uid: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card(uid, "John Stone", "TEL:+33611111111")))
    let report = try bench.bring(bench.file("b.vcf", card(uid, "Zoe Other", "TEL:+33633333333")))

    #expect(report.files.map(\.added) == [1])
    #expect(try names(bench) == ["John Stone", "Zoe Other"])
    #expect(try bench.person(named: "John Stone").person.phones == ["+33611111111"])
    #expect(try bench.person(named: "Zoe Other").person.phones == ["+33633333333"])
  }

  @Test func bothBooksAreKnownWhenTheyComeAgain() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", john))
    try bench.bring(bench.file("b.vcf", zoe))

    for (name, text) in [("b", zoe), ("a", john)] {
      let again = try bench.bring(bench.file("again-\(name).vcf", text + "\r\n"))
      #expect(again.files.map(\.unchanged) == [1])
      #expect(again.undo == nil)
    }
    // A newer card of the second book finds its own.
    let newer = try bench.bring(
      bench.file("b (1).vcf", card("1", "Zoe Other", "TEL:+33633333333", "EMAIL:zoe@other.fr")))
    #expect(newer.files.map(\.updated) == [1])
    #expect(try bench.person(named: "Zoe Other").person.emails == ["zoe@other.fr"])
    #expect(try names(bench) == ["John Stone", "Zoe Other"])
  }

  @Test func undoingTheFirstBookLeavesTheSecondItsCards() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", john))
    try bench.bring(bench.file("b.vcf", zoe))
    try bench.workspace.undo("import-1", now: moment("2026-11-22"))

    let again = try bench.bring(bench.file("b again.vcf", zoe + "\r\n"), on: "2026-11-22")

    #expect(again.files.map(\.unchanged) == [1])
    #expect(try names(bench) == ["Zoe Other"])
  }

  @Test func aRenamedCardWithTheSameNumberIsAnUpdate() throws {
    let bench = try Bench()
    try bench.bring(bench.file("contacts.vcf", card("7", "Ann Roy", "TEL:+33611111111")))
    let report = try bench.bring(
      bench.file("contacts (1).vcf", card("7", "Ann Boulot", "TEL:+33611111111")), on: "2026-11-22")

    #expect(report.files.map(\.updated) == [1])
    #expect(try names(bench) == ["Ann Boulot"])
  }

  @Test func aNumberInCommonIsNoUpdateInAnotherBook() throws {
    let bench = try Bench()
    try bench.bring(bench.file("his.vcf", card("1", "John Stone", "TEL:+33140000000")))
    try bench.bring(bench.file("hers.vcf", card("1", "Mary Stone", "TEL:+33140000000")))
    #expect(try names(bench) == ["John Stone", "Mary Stone"])
  }

  @Test func aCardThatGrowsStaysOne() throws {
    let bench = try Bench()
    try bench.bring(bench.file("contacts.vcf", card("u-1", "A Bee", "EMAIL:a@b.co")))
    let report = try bench.bring(
      bench.file("export.vcf", card("u-1", "A Bee", "EMAIL:new@b.co", "TITLE:Dev")),
      on: "2026-11-22")
    #expect(report.files.map(\.updated) == [1])
    #expect(try bench.names == ["A Bee"])
  }
}
