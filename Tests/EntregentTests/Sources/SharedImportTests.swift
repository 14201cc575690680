import Domain
import Entregent
import Foundation
import Testing

/// A friend's export, loaded with their consent: whom they know, not what they wrote.
@Suite struct SharedImportTests {
  private static let mine = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ada,Duval,https://www.linkedin.com/in/ada-duval,,Criteo,Dev,12 Mar 2024
    Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma,Lead,01 Feb 2023

    """
  private static let theirs = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma,Lead,05 May 2020
    Lin,Wu,https://www.linkedin.com/in/lin-wu,,Gamma,CTO,06 May 2020

    """

  private func share(_ bench: Bench, _ paths: [String], consent: String? = "said yes on 20 November")
    throws -> ImportReport
  {
    let ada = try bench.person(named: "Ada Duval").person.id
    return try bench.workspace.importFiles(
      paths, options: ImportOptions(sharedBy: ada, consent: consent), now: moment("2026-11-21"))
  }

  @Test func withoutConsentItIsWrongUsage() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", Self.mine))
    let path = try bench.file("ada.csv", Self.theirs)
    for consent in [nil, ""] {
      let error = #expect(throws: UserFacingError.self) { try share(bench, [path], consent: consent) }
      #expect(error?.status == .usage)
    }
    #expect(try bench.names.count == 2)
  }

  @Test func theirAcquaintancesAreTheirsAndMineStayMine() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", Self.mine))
    let report = try share(bench, [bench.file("ada.csv", Self.theirs)])

    #expect((report.files[0].added, report.files[0].updated) == (2, 0))
    #expect(report.jobChanges.isEmpty)
    #expect(report.people == 3)
    let tom = try bench.person(named: "Tom Riou").person
    let lin = try bench.person(named: "Lin Wu").person
    #expect((tom.degree, lin.degree) == (1, 2))
    #expect(tom.connectedOn?.description == "2023-02-01")
    #expect(tom.sources.count == 2)
  }

  @Test func aLaterExportOfMineMissesNobodyOfTheirs() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", Self.mine))
    let shared = try bench.file("ada.csv", Self.theirs)
    let first = try share(bench, [shared])
    let again = try share(bench, [shared])
    #expect(again.undo == nil)

    let later = try bench.bring(
      bench.file(
        "Connections.csv", Self.mine + "Zoé,Roux,https://www.linkedin.com/in/zoe,,Beta,Dev,20 Nov 2026\n"))
    #expect((later.files[0].added, later.files[0].unchanged) == (1, 2))
    #expect(later.gone.isEmpty)

    try bench.workspace.undo(#require(first.undo), now: moment("2026-11-21"))
    #expect(try bench.names.sorted() == ["Ada Duval", "Tom Riou", "Zoé Roux"])
    #expect(try bench.person(named: "Tom Riou").person.sources.count == 1)
  }

  @Test func theSameBytesMayBeMineAndTheirs() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", Self.mine))
    let path = try bench.file("b.csv", Self.theirs)
    _ = try share(bench, [path])
    let mine = try bench.bring(path)
    #expect((mine.files[0].added, mine.files[0].unchanged) == (1, 1))
    #expect(try bench.person(named: "Lin Wu").person.degree == 1)
  }

  @Test func whatTheyWroteAndDidStaysOut() throws {
    let bench = try Bench()
    try bench.bring(bench.file("Connections.csv", Self.mine))
    let report = try share(
      bench,
      [
        bench.file("ada.csv", Self.theirs),
        bench.file(
          "Invitations.csv",
          "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Duval,Zoé,\"3/14/25, 2:37 PM\",secret,OUTGOING,https://www.linkedin.com/in/ada-duval,https://www.linkedin.com/in/zoe\n"
        ),
        bench.file(
          "messages.csv",
          "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc,,Ada,https://www.linkedin.com/in/ada-duval,Zoé,https://www.linkedin.com/in/zoe,2026-01-02 03:04:05 UTC,,secret,INBOX\n"
        ),
        bench.file("Company Follows.csv", "Organization,Followed On\nDelta,Wed Jun 24 12:43:42 UTC 2026\n"),
      ])
    #expect(report.addsUp)
    #expect(report.files[1].skipped.map(\.code) == ["friends-own-record"])
    #expect(report.files[2].error?.code == "friends-own-record")
    #expect(report.files[3].skipped.map(\.code) == ["friends-own-record"])
    #expect(try bench.workspace.companies().suggestions.isEmpty)
    #expect(try bench.names.sorted() == ["Ada Duval", "Lin Wu", "Tom Riou"])
  }
}
