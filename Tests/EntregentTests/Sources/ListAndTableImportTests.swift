import Domain
import Entregent
import Foundation
import Testing

extension Bench {
  func bring(
    _ path: String, kind: String? = nil, dryRun: Bool = false, _ change: (inout ImportChoices) -> Void
  ) throws -> ImportReport {
    var choices = ImportChoices()
    change(&choices)
    return try workspace.importFiles(
      [path], options: ImportOptions(kind: kind, isDryRun: dryRun, choices: choices),
      now: moment("2026-11-21"))
  }
}

@Suite struct ListImportTests {
  static let list = """
    Gold sponsors: Alma, Beta Group, Inc.

    Speakers
    Marie Dupont, CTO, Alma
    Léa Petit <lea@gamma.example>

    Merci aussi
    Orion Kessel
    """

  @Test func whatIsCertainGoesInAndTheRestIsListed() throws {
    let bench = try Bench()
    let report = try bench.bring(bench.file("list.txt", "Orion Kessel\n\nSponsors: Alma, Beta\n"))

    let file = try report.file("list")
    #expect(report.addsUp)
    #expect(file.found?.map(\.name) == ["Orion Kessel", "Alma", "Beta"])
    #expect(file.found?.first { $0.name == "Alma" }?.isTaken == true)
    #expect(file.skipped.map(\.code) == ["uncertain-name"])
    let companies = try bench.workspace.companies(matching: "")
    #expect(companies.suggestions.map(\.name).sorted() == ["Alma", "Beta"])
    #expect(companies.suggestions.allSatisfy { $0.suggestedBecause == "sponsor" })
  }

  @Test func aDryRunShowsEveryNameWithItsKind() throws {
    let bench = try Bench()
    let report = try bench.bring(bench.file("list.txt", Self.list), dryRun: true)
    let found = try #require(report.file("list").found)
    #expect(found.filter { $0.kind == "company" }.map(\.name) == ["Alma", "Beta Group, Inc."])
    #expect(found.filter { $0.kind == "person" }.map(\.name).prefix(2) == ["Marie Dupont", "Léa Petit"])
    #expect(try bench.names.isEmpty)
  }

  @Test func theUserMayTakeTheRestOrOnlySome() throws {
    let bench = try Bench()
    let path = try bench.file("list.txt", "Ines Carpentier\nOrion Kessel\nBertille Auzan\n")
    let plain = try bench.bring(path)
    #expect(plain.files[0].skipped.map(\.code).allSatisfy { $0 == "uncertain-name" })

    let one = try bench.bring(path) { $0.names = .alsoNamed(["orion kessel"]) }
    #expect(one.addsUp)
    #expect(try bench.names.contains("Orion Kessel"))
    let records = try bench.bring(path) { $0.names = .records(["list.txt": [3]]) }
    #expect(records.addsUp)
    #expect(try bench.names.contains("Bertille Auzan"))
    let again = try bench.bring(path) { $0.names = .records(["list.txt": [3]]) }
    #expect(again.undo == nil)
  }

  @Test func somebodyOfThatNameIsAskedAboutUntilTheUserSaysItIsTheSame() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Marie Dupont\nEMAIL:m@a.example\nEND:VCARD\n"))
    let path = try bench.file("list.txt", "Speakers\nMarie Dupont\nPaul Martin\n")
    let first = try bench.bring(path)
    #expect(first.files[0].skipped.map(\.code) == ["known-name"])
    #expect(first.files[0].found?.first?.known?.name == "Marie Dupont")
    #expect(try bench.names == ["Marie Dupont", "Paul Martin"])

    let second = try bench.bring(path) { $0.names = .all }
    #expect(second.files[0].added == 1)
    #expect(try bench.names == ["Marie Dupont", "Paul Martin"])
    #expect(try bench.person(named: "Marie Dupont").person.sources.map(\.kind).sorted() == ["list", "vcard"])
  }

  @Test func theSameListAgainChangesNothingAndUndoTakesItBack() throws {
    let bench = try Bench()
    let path = try bench.file("list.txt", Self.list)
    let first = try bench.bring(path)
    let again = try bench.bring(path)
    #expect(again.undo == nil)
    #expect(again.files[0].skipped == first.files[0].skipped)
    #expect(again.files[0].read == again.files[0].unchanged + again.files[0].skipped.count)

    try bench.workspace.undo(#require(first.undo), now: moment("2026-11-21"))
    #expect(try bench.names.isEmpty)
    #expect(try bench.workspace.companies(matching: "").suggestions.isEmpty)
  }

  @Test func aSavedPageIsAListToo() throws {
    let bench = try Bench()
    let report = try bench.bring(
      bench.file(
        "page.html",
        """
        <!doctype html><html><body><h2>Nos sponsors</h2><img src=a.png alt="Logo Alma"><img src=b.png alt="Beta logo">
        <h2>Speakers</h2><ul><li>Marie Dupont, CTO, Alma</li></ul></body></html>
        """))
    #expect(report.files.map(\.kind) == ["list"])
    #expect(try bench.workspace.companies(matching: "").suggestions.map(\.name).sorted() == ["Alma", "Beta"])
    #expect(try bench.names == ["Marie Dupont"])
  }
}

@Suite struct TableMappingTests {
  static let odd = "Wer;Wo;Etwas\nZoé Roux;Alma;x\nBob Li;Beta;y\n"

  @Test func theGuessIsShownWithItsValues() throws {
    let bench = try Bench()
    let report = try bench.bring(
      bench.file("a.csv", "Qui,Boîte,Truc\nZoé Roux,Alma,x\nBob Li,Beta,y\n"), dryRun: true)
    let columns = try #require(report.file("table").columns)
    #expect(columns.map(\.title) == ["Qui", "Boîte", "Truc"])
    #expect(columns.map(\.field) == ["full-name", "company", nil])
    #expect(columns[1].samples == ["Alma", "Beta"])
  }

  @Test func aCorrectionIsUsedAndRememberedForTheSameTitles() throws {
    let bench = try Bench()
    let path = try bench.file("a.csv", Self.odd)
    let told = try bench.bring(path) {
      $0.columns = ImportChoices.columns("wer=full-name, Wo=company") ?? []
    }
    #expect(told.files.map(\.kind) == ["table"])
    #expect(told.files[0].added == 2)
    #expect(try bench.person(named: "Zoé Roux").person.company == "Alma")

    let again = try bench.bring(path)
    #expect(again.undo == nil)
    #expect(again.files.map(\.unchanged) == [2])
    let next = try bench.bring(bench.file("b.csv", "Wer;Wo;Etwas\nLin Wu;Gamma;z\n"))
    #expect(next.files.map(\.kind) == ["table"])
    #expect(next.files[0].columns?.map(\.confidence) == [1, 1, 1])
    #expect(try bench.person(named: "Lin Wu").person.company == "Gamma")
  }

  @Test func aColumnCanBeLeftUnreadOrNamedByItsNumber() throws {
    let bench = try Bench()
    let path = try bench.file("a.csv", "Nom,Société,Courriel\nZoé Roux,Alma,z@a.example\n")
    let report = try bench.bring(path) { $0.columns = ImportChoices.columns("#2=title,Courriel=-") ?? [] }
    #expect(report.files[0].added == 1)
    let person = try bench.person(named: "Zoé Roux").person
    #expect((person.title, person.company) == ("Alma", nil))
    #expect(person.emails == [])
  }

  @Test(arguments: ["Nom=nonsense", "Nowhere=full-name"]) func anUnknownFieldOrColumnIsWrongUsage(
    _ text: String
  ) throws {
    let bench = try Bench()
    let path = try bench.file("a.csv", "Nom,Courriel\nZoé Roux,z@a.example\n")
    let error = #expect(throws: UserFacingError.self) {
      try bench.bring(path) { $0.columns = ImportChoices.columns(text) ?? [] }
    }
    #expect(error?.status == .usage)
    #expect(try bench.names.isEmpty)
  }

  @Test func aTableThatNobodyUnderstandsIsShownWithItsColumnsUnread() throws {
    let bench = try Bench()
    let path = try bench.file("a.csv", "a1;b1;c1\n12,5;7;2024\n13,5;8;2025\n14;9;2026\n")
    #expect(throws: UserFacingError.self) { try bench.bring(path) }
    let shown = try bench.bring(path, dryRun: true) { $0.showsUnreadTables = true }
    #expect(shown.files[0].columns?.map(\.title) == ["a1", "b1", "c1"])
    #expect(shown.files[0].read == 0)
  }

  @Test func typedCorrectionsAreRead() {
    let columns = ImportChoices.columns("Nom, prénom=full-name, Tel pro = phone:work, #3=-")
    #expect(
      columns == [
        .init(title: "Nom, prénom", field: "full-name"),
        .init(title: "Tel pro", field: "phone", label: "work"), .init(title: "#3", field: nil),
      ])
    #expect(ImportChoices.columns("Nom") == nil)
    #expect(ImportChoices.columns("=email") == nil)
  }
}
