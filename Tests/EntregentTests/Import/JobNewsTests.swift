import Domain
import Testing

@testable import Entregent

private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"

private func connection(_ company: String, _ title: String) -> String {
  "Paul,Szymanski,https://www.linkedin.com/in/ps,,\"\(company)\",\"\(title)\",01 Feb 2023\n"
}

/// Which changes of employer and title of a newer export are news, and which another way of saying the same.
@Suite struct JobNewsTests {
  private func bring(_ old: (String, String), _ new: (String, String)) throws -> (Bench, ImportReport) {
    let bench = try Bench()
    try bench.bring(bench.file("a/Connections.csv", header + connection(old.0, old.1)), on: "2026-10-01")
    return (
      bench,
      try bench.bring(bench.file("b/Connections.csv", header + connection(new.0, new.1)), on: "2026-11-20")
    )
  }

  private func congratulations(_ bench: Bench) throws -> [TodayItem] {
    try bench.workspace.today(minutes: 600, now: moment("2026-11-21")).items.filter {
      $0.title.en.contains("Congratulate")
    }
  }

  @Test(arguments: [
    "Chômage", "En recherche d'emploi", "Sans emploi", "Looking for opportunities", "Open to work", "Retired",
    "Congé parental", "Career break", "N/A", "-", "Elternzeit", "En búsqueda de empleo",
  ])
  func whoWorksNowhereNowHasLeftAndIsNotCongratulated(_ word: String) throws {
    for title in ["Dev", ""] {
      let (bench, report) = try bring(("Kerlann", "Dev"), (word, title))
      #expect(report.jobChanges.isEmpty)
      #expect(try congratulations(bench).isEmpty)
      let view = try bench.person(named: "Paul Szymanski")
      #expect(view.person.company == nil)
      #expect(view.employments.map(\.company) == ["Kerlann"])
      #expect(view.employments.map(\.isCurrent) == [false])
      #expect(try bench.workspace.doctor(repairs: false, now: moment("2026-11-21")).isEmpty)
    }
  }

  @Test(arguments: ["Freelance", "Self-employed", "Indépendante", "Étudiant", "Stealth Startup"])
  func whoWorksForNobodyNamedIsNotCongratulatedOnIt(_ word: String) throws {
    let (bench, report) = try bring(("Kerlann", "Dev"), (word, "Dev"))
    #expect(report.jobChanges.isEmpty)
    #expect(try congratulations(bench).isEmpty)
  }

  @Test func whoFindsAPlaceIs() throws {
    let (bench, report) = try bring(("En recherche d'emploi", "Dev"), ("Kerlann", "Dev"))
    #expect(report.jobChanges.map(\.to) == ["Kerlann"])
    #expect(report.jobChanges.map(\.from) == [nil])
    #expect(try congratulations(bench).count == 1)
  }

  @Test(arguments: [
    ("Morlann", "Morlann Group"), ("Morlann", "Morlan"), ("Morlann", "morlann.com"),
    ("Morlann France", "Morlann"),
    ("Ernst & Young", "EY"), ("Commissariat à l'énergie atomique", "CEA"), ("Morlann Paris", "Morlann Lyon"),
    ("Morlann", "MORLANN S.A.S."), ("Morlann", "Groupe Morlann"),
  ])
  func aFirmInAnotherSpellingIsNoNewOne(_ old: String, _ new: String) throws {
    let (bench, report) = try bring((old, "Dev"), (new, "Dev"))
    #expect(report.jobChanges.isEmpty)
    #expect(try congratulations(bench).isEmpty)
  }

  @Test func aStepUpWhereTheFirmIsSpelledAnewIsANewTitle() throws {
    let (bench, report) = try bring(("Morlann France", "Dev"), ("Morlann", "Tech lead"))
    #expect(report.jobChanges.isEmpty)
    #expect(report.changes.map(\.field) == [.title])
    #expect(try congratulations(bench).map(\.title.en) == ["Congratulate Paul Szymanski on the new title"])
    #expect(try congratulations(bench).first?.why.en.contains("Tech lead") == true)
  }

  @Test(arguments: [
    ("Dev", "Développeur"), ("Developer", "Développeuse"), ("Dev", "Dev 🚀"), ("Senior Dev", "Dev"),
    ("Ingénieur logiciel", "Software engineer"), ("Dev at Alma", "Dev"), ("CTO", "Consultant"),
    ("Dev", "Ex-Dev"),
    ("Software Engineer", "Software Engineer | Open to work"), ("Dev", "En recherche d'emploi"),
  ])
  func anotherWordForATitleIsNoPromotion(_ old: String, _ new: String) throws {
    let (bench, _) = try bring(("Kerlann", old), ("Kerlann", new))
    #expect(try congratulations(bench).isEmpty)
    #expect(try bench.person(named: "Paul Szymanski").person.title == new)
  }

  @Test(arguments: [("Dev", "Lead dev"), ("Stagiaire", "Dev"), ("Dev", "Product manager")])
  func aPromotionIs(_ old: String, _ new: String) throws {
    let (bench, _) = try bring(("Kerlann", old), ("Kerlann", new))
    #expect(try congratulations(bench).count == 1)
  }
}
