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

/// Address books whose cards have no UID.
@Suite struct NamelessBookTests {
  private let phone = """
    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Kerbrat\r\nEMAIL:zoe@kerbrat.example\r\nTEL:+33611111111\r\n\
    NOTE:voisine\r\nBDAY:1990-05-04\r\nEND:VCARD\r\n
    """
  private let cloud = """
    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Kerbrat\r\nEMAIL:zoe@kerbrat.example\r\nORG:Quimperforge\r\n\
    TITLE:CTO\r\nEND:VCARD\r\n
    """

  private func father(_ born: String) -> String {
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:John Ashcombe\r\nTEL:+33298112233\r\nBDAY:\(born)\r\nEND:VCARD\r\n"
  }

  @Test(arguments: [true, false]) func twoBooksGiveOnePersonAllValues(_ isPhoneFirst: Bool) throws {
    let bench = try Bench()
    let files = try [bench.file("phone.vcf", phone), bench.file("icloud.vcf", cloud)]
    for file in isPhoneFirst ? files : files.reversed() { try bench.bring(file) }

    let person = try bench.person(named: "Zoé Kerbrat").person
    #expect(try bench.names == ["Zoé Kerbrat"])
    #expect(person.phones == ["+33611111111"])
    #expect(person.birthday == "1990-05-04")
    #expect(person.company == "Quimperforge")
    #expect(person.sources.count == 2)
  }

  @Test func aNewerFileOfTheSameBookIsAnUpdate() throws {
    let bench = try Bench()
    try bench.bring(bench.file("contacts.vcf", phone))
    let report = try bench.bring(
      bench.file("contacts (1).vcf", phone.replacing("voisine", with: "amie")), on: "2026-11-22")
    #expect(report.files.map(\.updated) == [1])
    #expect(try bench.person(named: "Zoé Kerbrat").person.sources.count == 1)
  }

  @Test func theSonIsNotTheFathersNewerCard() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", father("1950-01-02")))
    try bench.bring(bench.file("a (1).vcf", father("1980-01-02")), on: "2026-11-22")
    #expect(try bench.names == ["John Ashcombe", "John Ashcombe"])
  }

  @Test func whoGivesAnEmployersPageIsNotTheColleague() throws {
    let bench = try Bench()
    for name in ["Zoé Kerbrat", "Paul Szymanski"] {
      try bench.bring(
        bench.file(
          "\(name).vcf",
          "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\nURL:https://github.com/alma\r\nEND:VCARD\r\n"))
    }
    #expect(try bench.names.sorted() == ["Paul Szymanski", "Zoé Kerbrat"])
  }

  @Test(arguments: [
    "https://www.linkedin.com/mwlite/in/zoe-kerbrat-17", "https://www.linkedin.com/comm/in/zoe-kerbrat-17",
    "https://www.linkedin.com/public-profile/in/zoe-kerbrat-17",
    "<https://fr.linkedin.com/in/zoe-kerbrat-17>",
  ])
  func aProfileIsKnownInEverySpelling(_ url: String) throws {
    let bench = try Bench()
    for (index, link) in ["https://www.linkedin.com/in/zoe-kerbrat-17", url].enumerated() {
      try bench.bring(
        bench.file(
          "\(index == 0 ? "one" : "other").vcf",
          "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Kerbrat\r\nURL:\(link)\r\nNOTE:\(index)\r\nEND:VCARD\r\n"))
    }
    #expect(try bench.names == ["Zoé Kerbrat"])
  }
}
