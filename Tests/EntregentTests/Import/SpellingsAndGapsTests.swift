import Domain
import Entregent
import Foundation
import Testing

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

/// Addresses in several spellings, files without their titles, exports read in the wrong order.
@Suite struct SpellingsAndGapsTests {
  @Test(arguments: [
    "https://www.linkedin.com/in/zoé-duval/", "http://www.linkedin.com/in/zo%C3%A9-duval",
    "https://www.linkedin.com/in/ZO%C3%89-DUVAL", "https://fr.linkedin.com/in/zoé-duval",
  ])
  func aConnectionTwiceInAFileIsOneWhateverItsAddressIsSpelled(_ other: String) throws {
    let bench = try Bench()
    func row(_ url: String) -> String { "Zoé,Duval,\(url),,Alma,Développeuse,12 Mar 2024\n" }
    let path = try bench.file(
      "Connections.csv", header + row("https://www.linkedin.com/in/zo%C3%A9-duval") + row(other))

    let first = try bench.bring(path).file("linkedin-connections")
    let again = try bench.bring(
      bench.file("again.csv", header + row("https://www.linkedin.com/in/zo%C3%A9-duval") + row(other) + "\n"))

    #expect((first.read, first.added, first.unchanged) == (2, 1, 1))
    #expect(again.undo == nil)
    #expect(try bench.names == ["Zoé Duval"])
  }

  @Test func aSecondRowThatSaysSomethingElseStillCounts() throws {
    let bench = try Bench()
    let path = try bench.file(
      "Connections.csv",
      header + "Zoé,Duval,https://www.linkedin.com/in/zoe-duval,,Alma,Dev,12 Mar 2024\n"
        + "Zoé,Duval,https://www.linkedin.com/in/zoe-duval/,zoe@exemple.fr,Alma,Dev,12 Mar 2024\n")

    #expect(try bench.bring(path).file("linkedin-connections").added == 2)
    #expect(try bench.person(named: "Zoé Duval").person.emails == ["zoe@exemple.fr"])
  }

  @Test func aFileOfTheExportWithoutItsTitlesIsReported() throws {
    let bench = try Bench()
    _ = try bench.file(
      "export/Connections.csv",
      header + "Ada,Duval,https://www.linkedin.com/in/ada-duval,,Alma,Dev,12 Mar 2024\n"
    )
    _ = try bench.file("export/messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FR")
    _ = try bench.file("export/Invitations.csv", "")
    _ = try bench.file("export/Rich_Media.csv", "one,two\n1,2\n")

    let report = try bench.bring(bench.folder.appendingPathComponent("export").path)

    #expect(report.files.filter { $0.error != nil }.map(\.path) == ["export/messages.csv"])
    #expect(report.files.first { $0.error != nil }?.error?.code == "no-header")
    #expect(report.people == 1)
  }

  @Test func aNameThatNobodyTakesApartIsTakenApart() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "cards.vcf",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Paul Martin\r\nTEL:+33622222222\r\nEND:VCARD\r\n"
          + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Garage Dupont\r\nORG:Garage Dupont\r\nTEL:+33622222223\r\nEND:VCARD\r\n"
      ),
      bench.file(
        "Invitations.csv",
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
          + "Camille Exemple,Antoine Hernández,\"5/3/26, 9:00 AM\",,OUTGOING,https://www.linkedin.com/in/camille-exemple,https://www.linkedin.com/in/antoine-h\n"
      ))

    let paul = try bench.person(named: "Paul Martin").person
    let antoine = try bench.person(named: "Antoine Hernández").person
    let garage = try bench.person(named: "Garage Dupont").person

    #expect((paul.given, paul.family) == ("Paul", "Martin"))
    #expect((antoine.given, antoine.family) == ("Antoine", "Hernández"))
    #expect((garage.given, garage.family) == (nil, nil))
  }

  @Test func aReportNamesWhichValuesChange() throws {
    let bench = try Bench()
    func row(_ email: String, _ company: String, _ title: String) -> String {
      "Ada,Duval,https://www.linkedin.com/in/ada-duval,\(email),\(company),\(title),12 Mar 2024\n"
    }
    try bench.bring(bench.file("a.csv", header + row("", "Alma", "Dev")))

    let promoted = try bench.bring(
      bench.file("b.csv", header + row("ada@exemple.fr", "Alma", "Lead developer")), dryRun: true)
    let moved = try bench.bring(bench.file("c.csv", header + row("", "Qonto", "CTO")), dryRun: true)

    #expect(promoted.changes.map(\.field) == [.title, .email])
    #expect(promoted.changes.first?.from == "Dev")
    #expect(promoted.changes.first?.to == "Lead developer")
    #expect(moved.changes.isEmpty)
    #expect(moved.jobChanges.count == 1)
  }

  @Test func anOlderExportReadLateMarksWhomTheNewerNoLongerHolds() throws {
    let bench = try Bench()
    func people(_ numbers: ClosedRange<Int>, last: String) -> String {
      header
        + numbers.map { "Ada\($0),Duval,https://www.linkedin.com/in/ada-\($0),,Alma,Dev,01 Feb 2023\n" }
        .joined()
        + "Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma,Dev,\(last)\n"
    }
    try bench.bring(
      bench.file(
        "new.csv",
        people(2...20, last: "01 Feb 2023")
          + "Zoé,Last,https://www.linkedin.com/in/zoe-last,,Alma,Dev,01 Feb 2026\n"))

    try bench.bring(bench.file("old.csv", people(1...20, last: "01 Feb 2023")))

    #expect(try bench.person(named: "Ada1 Duval").person.isGone)
    #expect(try !bench.person(named: "Ada2 Duval").person.isGone)
  }

  @Test func aRecommendationReadAgainStaysWithWhoeverWroteItThoughTheyMoved() throws {
    let bench = try Bench()
    func row(_ company: String, _ day: String) -> String {
      "Anna,Smith,https://www.linkedin.com/in/as,,\(company),Dev,\(day)\n"
    }
    let praise =
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAnna,Smith,Alma,Dev,good,\"01/24/18, 03:00 PM\",VISIBLE\n"
    try bench.bring(bench.file("a/Connections.csv", header + row("Alma", "12 Mar 2024")))
    try bench.bring(bench.file("a/Recommendations_Received.csv", praise))
    try bench.bring(bench.file("b/Connections.csv", header + row("Qonto", "12 Mar 2024")))

    let again = try bench.bring(bench.file("b/Recommendations_Received.csv", praise + "\n"))
    let edited = try bench.bring(
      bench.file("c/Recommendations_Received.csv", praise.replacing("good", with: "very good")))

    #expect(again.undo == nil)
    #expect(again.joinedCount == 0)
    #expect(edited.joinedCount == 0)
    #expect(try edited.file("linkedin-recommendations").updated == 1)
    #expect(try bench.names == ["Anna Smith"])
    #expect(try bench.person(named: "Anna Smith").timeline.contains { $0.text == "very good" })
  }

  @Test func undoingAnImportLeavesNoSchoolBehind() throws {
    let bench = try Bench(isOnDisk: true)
    try bench.bring(
      bench.file(
        "Education.csv",
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nÉcole d'exemple,2019,2022,,Master,\n"))

    try bench.workspace.undo("import-1", now: moment("2026-11-21"))

    #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-21")).isEmpty)
  }
}
