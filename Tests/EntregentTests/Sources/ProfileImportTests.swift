import Domain
import Entregent
import Foundation
import Testing

/// The profile that LinkedIn saves as PDF, in its two columns.
enum ProfileSamples {
  static let side = """
    Coordonnées
    www.linkedin.com/in/oceane-
    le-gall-4b2 (LinkedIn)

    Principales compétences
    Swift
    PostgreSQL
    Accessibilité

    Languages
    Français (Native or Bilingual)
    """
  static let main = """
    Océane Le Gall
    Ingénieure logiciel chez Alma
    Lyon, Auvergne-Rhône-Alpes, France

    Résumé
    J’écris des outils que l’on comprend.

    Expérience

    Alma
    Ingénieure logiciel
    janvier 2021 - Présent (4 ans 5 mois)
    Lyon, France

    Beta
    3 ans 2 mois
    Lead developer
    mars 2019 - décembre 2020 (1 an 10 mois)
    Paris, France

    Développeuse
    novembre 2017 - février 2019 (1 an 4 mois)

    Formation

    Université de Lyon
    Master, Informatique · (2014 - 2016)
    """
  static let twoColumns = TinyPDF.bytes([
    TinyPDF.column(x: 30, side) + TinyPDF.column(x: 230, main)
  ])
  static let oneColumn = TinyPDF.bytes([
    TinyPDF.column(
      x: 40,
      """
      Liam O’Connor
      Senior engineer at Gamma
      Cork, Ireland

      Contact
      www.linkedin.com/in/liam-oconnor (LinkedIn)

      Top Skills
      Kotlin
      Testing

      Experience
      """),
    TinyPDF.column(
      x: 40,
      """
      Gamma
      Senior engineer
      March 2020 - Present (5 years 3 months)
      Cork, Ireland

      Delta Labs
      Developer
      June 2016 - February 2020 (3 years 9 months)

      Education
      University of Galway
      BSc, Computer Science · (2012 - 2016)
      """),
  ])
}

@Suite struct ProfileImportTests {
  private func write(_ bench: Bench, _ name: String, _ bytes: [UInt8]) throws -> String {
    let url = bench.folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  @Test func aPDFInTwoColumnsBecomesAPersonWithSchoolsAndJobs() throws {
    let bench = try Bench()
    let report = try bench.bring(write(bench, "Profile.pdf", ProfileSamples.twoColumns))

    let file = try report.file("linkedin-pdf")
    #expect((file.read, file.added) == (1, 1))
    let person = try bench.person(named: "Océane Le Gall")
    #expect(person.person.title == "Ingénieure logiciel")
    #expect(person.person.company == "Alma")
    #expect(person.person.since == "2021-01")
    #expect(person.person.place == "Lyon, Auvergne-Rhône-Alpes, France")
    #expect(person.person.schools == ["Université de Lyon"])
    #expect(person.person.links == ["www.linkedin.com/in/oceane-le-gall-4b2"])
    #expect(person.employments.map(\.company) == ["Alma", "Beta", "Beta"])
    #expect(person.employments.map(\.title) == ["Ingénieure logiciel", "Lead developer", "Développeuse"])
    #expect(person.employments.map(\.start) == ["2021-01", "2019-03", "2017-11"])
    #expect(person.profile.headline == "Ingénieure logiciel chez Alma")
    #expect(person.profile.summary == "J’écris des outils que l’on comprend.")
    #expect(person.profile.skills == ["Swift", "PostgreSQL", "Accessibilité"])
    #expect(person.profile.languages == ["Français"])
  }

  @Test func whatAProfileSaidGoesWithItsUndoAndIntoTheWholeExport() throws {
    let bench = try Bench()
    let report = try bench.bring(write(bench, "Profile.pdf", ProfileSamples.twoColumns))
    let box = Box()
    try bench.workspace.export(.json, to: .sink { box.bytes += $0 }, now: moment("2026-11-21"))
    let whole = try Bench()
    try whole.bring(whole.file("all.json", String(decoding: box.bytes, as: UTF8.self)))

    #expect(
      try whole.person(named: "Océane Le Gall").profile.summary == "J’écris des outils que l’on comprend.")
    try bench.workspace.undo(#require(report.undo), now: moment("2026-11-21"))
    #expect(try bench.names.isEmpty)
  }

  @Test func aPDFInOneColumnOverTwoPagesIsRead() throws {
    let bench = try Bench()
    try bench.bring(write(bench, "Profile.pdf", ProfileSamples.oneColumn))

    let person = try bench.person(named: "Liam O’Connor")
    #expect(person.person.company == "Gamma")
    #expect(person.person.place == "Cork, Ireland")
    #expect(person.person.schools == ["University of Galway"])
    #expect(person.employments.map(\.company) == ["Gamma", "Delta Labs"])
  }

  @Test func theProfileAddressFindsTheConnection() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "Connections.csv",
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Océane,Le Gall,https://www.linkedin.com/in/oceane-le-gall-4b2,,Alma,Ingénieure,12 Mar 2024
        Océane,Le Gall,https://www.linkedin.com/in/oceane-le-gall-9z9,,Gamma,Juriste,13 Mar 2024

        """))
    let report = try bench.bring(write(bench, "Profile.pdf", ProfileSamples.twoColumns))

    #expect(report.people == 2)
    let people = try bench.workspace.people(PeopleQuery(text: "Le Gall")).people
    let schools = try people.map {
      try bench.workspace.person($0.id, now: moment("2026-11-21")).person.schools
    }
    #expect(Set(schools) == [["Université de Lyon"], []])
    let person = try bench.workspace.person(people[schools[0].isEmpty ? 1 : 0].id, now: moment("2026-11-21"))
    #expect(person.person.given == "Océane")
    #expect(person.person.degree == 1)
  }

  @Test func withoutAddressNameAndCompanyTogetherFindTheConnectionButNeverTheNameAlone() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "Connections.csv",
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Zoé,Léger,https://www.linkedin.com/in/zoe-leger,,Alma,Dev,12 Mar 2024

        """))
    let atAlma = """
      Zoé Léger
      Software Engineer at Alma
      Lyon, France

      Experience
      Software Engineer
      Alma · Full-time
      Jan 2021 - Present · 4 yrs 5 mos

      Education
      École normale
      2014 - 2016
      """
    let same = try bench.bring(bench.file("alma.txt", atAlma))
    let other = try bench.bring(
      bench.file(
        "beta.txt",
        atAlma.replacing("Alma", with: "Beta").replacing("École normale", with: "Lycée Ampère")
          .replacing("Lyon", with: "Lille").replacing("Software Engineer", with: "Product Manager")))

    #expect(same.people == 1)
    #expect(other.people == 2)
    #expect(try bench.workspace.people(PeopleQuery(text: "Zoé Léger")).people.count == 2)
  }

  @Test func theSamePDFAgainChangesNothingAndUndoTakesItBack() throws {
    let bench = try Bench()
    let path = try write(bench, "Profile.pdf", ProfileSamples.twoColumns)
    let dry = try bench.bring(path, dryRun: true)
    #expect(dry.files.map(\.added) == [1])
    #expect(try bench.names.isEmpty)
    let first = try bench.bring(path)
    let again = try bench.bring(path)
    #expect(again.undo == nil)
    #expect(again.files.map(\.unchanged) == [1])

    try bench.workspace.undo(#require(first.undo), now: moment("2026-11-21"))
    #expect(try bench.names.isEmpty)
  }

  @Test(arguments: [
    Array("%PDF-1.4\nnothing of the kind".utf8), Array(ProfileSamples.twoColumns.prefix(700)),
    TinyPDF.bytes([[]]), TinyPDF.bytes([TinyPDF.column(x: 40, "A letter\nto nobody")]),
  ]) func whatIsNoProfileIsRefusedAndNothingIsWritten(_ bytes: [UInt8]) throws {
    let bench = try Bench()
    let path = try write(bench, "x.pdf", bytes)
    let error = #expect(throws: UserFacingError.self) { try bench.bring(path) }
    #expect(error?.status == .badInput)
    #expect(try bench.names.isEmpty)
  }

  @Test func theUsersOwnProfileIsTheUsers() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "Invitations.csv",
        """
        From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
        Océane Le Gall,Tom Riou,"3/14/25, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/oceane-le-gall-4b2,https://www.linkedin.com/in/tom-riou

        """))
    let report = try bench.bring(write(bench, "Profile.pdf", ProfileSamples.twoColumns))
    #expect(report.files.map(\.added) == [1])
    #expect(try bench.names == ["Tom Riou"])
  }
}
