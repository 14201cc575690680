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

  @Test func anotherRecordsMarkBringsNobodyBack() throws {
    let (bench, file) = try forgetAda()
    #expect(try bring(bench, file, back: BringBack(["Connections.csv:2"])).forgotten == 1)
    #expect(try bench.names == ["Tom Riou"])
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
