import Domain
import Engines
import Testing

@testable import Entregent

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

private func connection(_ company: String, _ name: String = "Paul,Szymanski") -> String {
  "\(name),https://www.linkedin.com/in/ps,,\(company),Dev,01 Feb 2023\n"
}

/// Whom one congratulates on what.
@Suite struct FormerEmployerTests {
  private func congratulations(_ bench: Bench) throws -> [String] {
    try bench.workspace.today(minutes: 600, now: moment("2026-11-21")).items.filter {
      $0.title.en.contains("Congratulate")
    }.map(\.why.en)
  }

  @Test(arguments: ["Meta (ex-Google)", "\"Meta, ex-Google\"", "\"ex-Google, now at Meta\"", "Meta"])
  func aFormerEmployerBesideTheNewOneIsAJobChange(_ company: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection("Google")), on: "2026-10-01")
    let report = try bench.bring(
      bench.file("b/Connections.csv", header + connection(company)), on: "2026-11-20")
    #expect(report.jobChanges.map(\.from) == ["Google"])
    #expect(report.jobChanges.map(\.to) == ["Meta"])
    let view = try bench.person(named: "Paul Szymanski")
    #expect(view.person.company == "Meta")
    #expect(view.employments.filter(\.isCurrent).map(\.company) == ["Meta"])
    #expect(view.employments.filter { $0.company == "Google" }.map(\.isCurrent) == [false])
    #expect(try congratulations(bench).count == 1)
  }

  @Test func whereSomebodyWasIsNotWhereTheyAre() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection("ex-Google")))
    let view = try bench.person(named: "Paul Szymanski")
    #expect(view.person.company == nil)
    #expect(view.employments.first { $0.company == "Google" }?.isCurrent == false)
  }

  @Test(arguments: [
    "Alma (anciennement PayFit)", "\"Alma, formerly PayFit\"", "Alma (formerly known as PayFit)",
  ])
  func anotherNameOfTheFirmIsNoNewJob(_ company: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection("PayFit")), on: "2026-10-01")
    let report = try bench.bring(
      bench.file("b/Connections.csv", header + connection(company)), on: "2026-11-20")
    #expect(report.jobChanges.isEmpty)
    #expect(try congratulations(bench).isEmpty)
  }

  @Test(arguments: [
    ("France Télécom", "Orange (ex-France Télécom)"), ("France Télécom", "Orange"),
    ("Facebook", "\"Meta, ex-Facebook\""),
    ("Twitter", "X"), ("X (ex-Twitter)", "Twitter"), ("Vivendi Universal SA", "Vivendi"),
    ("PayFit", "Alma (née PayFit)"),
  ])
  func aFirmThatIsCalledOtherwiseIsNoNewJob(_ before: String, _ company: String) throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection(before)), on: "2026-10-01")
    let report = try bench.bring(
      bench.file("b/Connections.csv", header + connection(company)), on: "2026-11-20")
    #expect(report.jobChanges.isEmpty)
    #expect(try congratulations(bench).isEmpty)
    let view = try bench.person(named: "Paul Szymanski")
    #expect(CompanyName.isOneEmployer(try #require(view.person.company), company))
    #expect(view.employments.allSatisfy { CompanyName.isOneEmployer($0.company, company) })
  }

  @Test func whoLeavesAFirmOfATwiceChangedNameIsCongratulated() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection("France Télécom")), on: "2026-10-01")
    let report = try bench.bring(
      bench.file("b/Connections.csv", header + connection("Criteo (ex-Orange)")), on: "2026-11-20")
    #expect(report.jobChanges.map(\.to) == ["Criteo"])
    #expect(try congratulations(bench).count == 1)
  }

  @Test func aConnectionWithoutAWordSoFarIsCongratulated() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection("Alma")), on: "2026-10-01")
    try bench.bring(bench.file("b/Connections.csv", header + connection("Criteo")), on: "2026-11-20")
    #expect(try congratulations(bench).first?.contains("No word exchanged so far") == true)
  }

  @Test func afterANewExportAFewAreEnough() throws {
    let bench = try Bench()
    func export(_ company: String) -> String {
      header
        + (1...30).map {
          "P\($0),Kermarrec,https://www.linkedin.com/in/p\($0),,\(company)\($0),Dev,01 Feb 2023\n"
        }
        .joined()
    }
    try bench.bring(bench.file("a/Connections.csv", export("Alma")), on: "2026-10-01")
    try bench.bring(bench.file("b/Connections.csv", export("Criteo")), on: "2026-11-20")
    #expect(try congratulations(bench).count == 3)
  }

  @Test func aStrangerOfAListIsNot() throws {
    let bench = try Bench()
    func attendees(_ company: String) -> String {
      "Order #,Order Date,First Name,Last Name,Email,Company,Job Title\n"
        + "1,2026-09-01,Paul,Szymanski,paul@kerlann.example,\(company),Dev\n"
    }
    try bench.bring(bench.file("a/attendees.csv", attendees("Alma")), on: "2026-10-01")
    try bench.bring(bench.file("b/attendees.csv", attendees("Criteo")), on: "2026-11-20")
    #expect(try congratulations(bench).isEmpty)
  }

  @Test func aFormerNameInTheFieldOfTheFamilyName() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file("a/Connections.csv", header + connection("Alma", "Claire,Morvan (Kervella)")))
    let name = try #require(bench.names.first)
    let view = try bench.person(named: name)
    #expect(view.person.given == "Claire")
    #expect(view.person.family == "Morvan")
    #expect(view.alternatives["name"]?.contains("Kervella") == true)
  }
}
