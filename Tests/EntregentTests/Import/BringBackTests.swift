import Domain
import Entregent
import Testing

/// Whoever was forgotten comes back only when the user says so.
@Suite struct BringBackTests {
  private let connections = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ada,Duval,https://www.linkedin.com/in/ada-duval,ada@exemple.fr,Criteo,Développeuse,12 Mar 2024
    Tom,Riou,https://www.linkedin.com/in/tom-riou,,Alma SAS,Lead developer,01 Feb 2023

    """

  private func forgetAda() throws -> (Bench, String) {
    let bench = try Bench()
    let file = try bench.file("Connections.csv", connections)
    try bench.bring(file)
    try bench.workspace.forget(try bench.person(named: "Ada Duval").person.id, now: moment("2026-11-21"))
    return (bench, file)
  }

  private func bring(_ bench: Bench, _ file: String, back: BringBack) throws -> ImportReport {
    try bench.workspace.importFiles(
      [file], options: ImportOptions(bringBack: back), now: moment("2026-11-21"))
  }

  @Test func anImportAsksByNamingTheRecord() throws {
    let (bench, file) = try forgetAda()

    let report = try bench.bring(file)

    #expect(report.addsUp)
    #expect(report.forgottenRecords.map(\.mark) == ["Connections.csv:1"])
    #expect(report.forgottenRecords.map(\.name) == ["Ada Duval"])
    #expect(try bench.names == ["Tom Riou"])
    #expect(!(try bench.workspace.exportText.contains("Duval")), "the vault keeps no name of hers")
  }

  @Test(arguments: [BringBack(["Connections.csv:1"]), BringBack(["all"])])
  func theRecordThatTheUserNamesComesBackForGood(_ answer: BringBack) throws {
    let (bench, file) = try forgetAda()

    let report = try bring(bench, file, back: answer)

    #expect(report.addsUp)
    #expect(report.forgottenRecords.isEmpty)
    #expect(try bench.names.sorted() == ["Ada Duval", "Tom Riou"])
    let again = try bench.bring(bench.file("later/Connections.csv", connections + "\n"))
    #expect(again.forgotten == 0)
    #expect(again.changesNothing)
  }

  @Test(arguments: ["Connections.csv:2", "Connections.csv:99", "nonsense"])
  func aMarkOfNobodyWhoWasForgottenIsAnError(_ mark: String) throws {
    let (bench, file) = try forgetAda()

    let error = #expect(throws: UserFacingError.self) {
      try bring(bench, file, back: BringBack([mark]))
    }

    #expect(error?.status == .notFound)
    #expect(error?.message.en.contains(mark) == true)
    #expect(try bench.names == ["Tom Riou"])
  }

  /// What LinkedIn exports of the two, beside the connections.
  private func whole(_ bench: Bench) throws -> [String] {
    let ada = "https://www.linkedin.com/in/ada-duval"
    let me = "https://www.linkedin.com/in/lea-martin"
    return [
      try bench.file("Connections.csv", connections),
      try bench.file(
        "Invitations.csv",
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
          + "Léa Martin,Ada Duval,\"3/14/24, 2:37 PM\",Bonjour,OUTGOING,\(me),\(ada)\n"),
      try bench.file(
        "messages.csv",
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
          + "c1,,Ada Duval,\(ada),Léa Martin,\(me),2026-08-01 10:30:00 UTC,,Salut,INBOX\n"
          + "c1,,Léa Martin,\(me),Ada Duval,\(ada),2026-08-02 10:30:00 UTC,,Merci,SENT\n"
          + "c2,,Tom Riou,https://www.linkedin.com/in/tom-riou,Léa Martin,\(me),2026-08-03 10:30:00 UTC,,Hé,INBOX\n"
      ),
      try bench.file(
        "Recommendations_Received.csv",
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
          + "Ada,Duval,Criteo,Développeuse,Bravo,\"06/02/24, 11:51 AM\",VISIBLE\n"),
    ]
  }

  @Test func whoComesBackComesWithAllThatTheFilesSay() throws {
    let bench = try Bench()
    let files = try whole(bench)
    func bring(_ back: BringBack) throws -> ImportReport {
      try bench.workspace.importFiles(
        files, options: ImportOptions(bringBack: back), now: moment("2026-11-21"))
    }
    _ = try bring(.nobody)
    let before = try bench.person(named: "Ada Duval").timeline.map(\.kind).sorted()
    #expect(before == ["invitation", "message", "message", "recommendation"])
    try bench.workspace.forget(
      try bench.person(named: "Ada Duval").person.id, now: moment("2026-11-21"))

    let report = try bring(BringBack(all: true))

    #expect(report.addsUp)
    #expect(try bench.names.sorted() == ["Ada Duval", "Tom Riou"])
    #expect(try bench.person(named: "Ada Duval").timeline.map(\.kind).sorted() == before)
    #expect(try bench.person(named: "Tom Riou").timeline.count == 1)
    let again = try bring(.nobody)
    #expect(again.changesNothing)
    #expect(try bench.person(named: "Ada Duval").timeline.count == before.count)
  }

  @Test func undoingTheImportForgetsThemAgain() throws {
    let (bench, file) = try forgetAda()
    let report = try bring(bench, file, back: BringBack(all: true))

    try bench.workspace.undo(try #require(report.undo), now: moment("2026-11-22"))

    #expect(try bench.names == ["Tom Riou"])
    #expect(try bench.bring(file).forgotten == 1)
  }

  @Test func aDryRunLetsNobodyBack() throws {
    let (bench, file) = try forgetAda()
    let preview = try bench.workspace.importFiles(
      [file], options: ImportOptions(isDryRun: true, bringBack: BringBack(all: true)),
      now: moment("2026-11-21"))
    #expect(preview.files.map(\.added) == [1])
    #expect(try bench.bring(file).forgotten == 1)
  }
}
