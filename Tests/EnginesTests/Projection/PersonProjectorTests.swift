import Domain
import Engines
import Testing

@Suite struct PersonProjectorTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func connection(
    _ id: Int64, _ company: String?, _ title: String?, seen: String, replaced: Bool = false,
    email: String? = nil
  )
    throws -> ObservedFacts
  {
    var facts = PersonFacts(name: "Ada Duval")
    facts.jobs = [.init(company: company, title: title)]
    if let email { facts.emails = [.init(email)] }
    return ObservedFacts(
      id: id, kind: "linkedin-connections", facts: facts, seenOn: try day(seen), isReplaced: replaced)
  }

  @Test func aNewerExportChangesTheEmployerAndKeepsTheOldOneAsHistory() throws {
    let person = PersonProjector.project(
      [
        try connection(1, "Criteo", "Dev", seen: "2026-01-01", replaced: true, email: "ada@exemple.fr"),
        try connection(2, "Alma", "Lead dev", seen: "2026-07-01"),
      ], edits: [:])

    #expect(person.company == "Alma")
    #expect(person.title == "Lead dev")
    #expect(person.jobs.map(\.company) == ["Alma", "Criteo"])
    #expect(person.jobs.map(\.isCurrent) == [true, false])
    #expect(person.jobs[1].end == "2026-07-01")
    #expect(person.emails.map(\.value) == ["ada@exemple.fr"], "an address that is hidden now is kept")
  }

  @Test(arguments: [
    (
      [
        "https://www.linkedin.com/in/ada-d", "http://fr.linkedin.com/in/Ada-D/fr/?trk=x",
        "linkedin.com/in/ada%2Dd#top",
      ], 1
    ),
    (["https://github.com/ada", "http://www.github.com/ada/", "github.com/ada?utm_source=mail&ref=x"], 1),
    (["https://m.facebook.com/profile.php?id=1", "https://www.facebook.com/profile.php?id=1&fbclid=2"], 1),
    (["https://www.facebook.com/profile.php?id=1", "https://www.facebook.com/profile.php?id=2"], 2),
    (["https://matrix.example/#/@ada", "https://matrix.example/#/@bob"], 2),
    (["https://ada.example/a", "https://ada.example/b"], 2),
    (["https://m.example", "https://example"], 2),
  ])
  func oneAddressInSeveralSpellingsIsShownOnce(_ links: [String], _ count: Int) throws {
    var facts = PersonFacts(name: "Ada Duval")
    facts.links = links.map { .init($0) }
    let person = PersonProjector.project(
      [ObservedFacts(id: 1, kind: "vcard", facts: facts, seenOn: try day("2026-01-01"))], edits: [:])

    #expect(person.links.map(\.value) == Array(links.prefix(count)))
  }

  private func named(_ id: Int64, _ name: String, _ kind: String = "vcard") throws -> ObservedFacts {
    ObservedFacts(id: id, kind: kind, facts: PersonFacts(name: name), seenOn: try day("2026-01-01"))
  }

  @Test(arguments: [
    ("Ann", "Ann Roy"), ("F. Lefèvre", "François Lefèvre"), ("ann@ex.org", "Ann Roy"),
    ("Alex", "Alexandre Roy"),
    ("Ann Roy", "Ann Mary Roy"), ("+33 6 12 34 56 78", "Ann Roy"),
  ])
  func theFullerOfTwoNamesIsShown(_ shorter: String, _ fuller: String) throws {
    for (first, second) in [(shorter, fuller), (fuller, shorter)] {
      let person = PersonProjector.project([try named(1, first), try named(2, second)], edits: [:])
      #expect(person.name == fuller)
      #expect(person.otherNames.map(\.value) == [shorter])
    }
  }

  @Test func aCompleteNameOfABetterSourceIsShownThoughAnotherIsLonger() throws {
    let person = PersonProjector.project(
      [try named(1, "Ann Roy", "linkedin-connections"), try named(2, "Ann Roy ex Criteo")],
      edits: [:])
    #expect(person.name == "Ann Roy")
  }

  @Test func anotherNameIsNoFullerOne() throws {
    let person = PersonProjector.project(
      [try named(1, "Marie Durand"), try named(2, "Maman")], edits: [:])
    #expect(person.name == "Maman")
    let chosen = PersonProjector.project(
      [try named(1, "Ann Roy"), try named(2, "Ann")], edits: ["name": "Annie"])
    #expect(chosen.name == "Annie")
  }

  @Test func theUsersWordWins() throws {
    let person = PersonProjector.project(
      [try connection(1, "Criteo", "Dev", seen: "2026-01-01")],
      edits: ["company": "Doctolib", "name": "Ada D.", "emails": "a@b.fr\nc@d.fr", "circle": "1"])

    #expect(person.name == "Ada D.")
    #expect(person.company == "Doctolib")
    #expect(person.title == "Dev")
    #expect(person.circleByUser == .colleagues)
    #expect(person.emails.map(\.value) == ["a@b.fr", "c@d.fr"])
    #expect(person.jobs.filter(\.isCurrent).map(\.company) == ["Doctolib"])
  }

  @Test func aPhoneCardDoesNotOverruleTheProfileAboutTheJob() throws {
    var card = PersonFacts(name: "Ada boulot")
    card.jobs = [.init(company: "Ancien SA", title: nil)]
    card.phones = [.init("06 12 34 56 78")]
    let person = PersonProjector.project(
      [
        try connection(1, "Alma", "Dev", seen: "2026-01-01"),
        ObservedFacts(id: 9, kind: "vcard", facts: card, seenOn: try day("2026-10-01")),
      ], edits: [:])

    #expect(person.name == "Ada Duval")
    #expect(person.company == "Alma")
    #expect(person.phones.map(\.value) == ["06 12 34 56 78"])
    #expect(person.otherNames.map(\.value) == ["Ada boulot"])
  }

  @Test func theJobThatBeganLastCounts() throws {
    var facts = PersonFacts(name: "Ada")
    facts.jobs = [
      .init(company: "Vieille", title: "Dev", start: "2019-01"),
      .init(company: "Neuve", title: "CTO", start: "2023-05"),
      .init(company: "Finie", title: "Dev", start: "2024-01", end: "2025-01"),
    ]
    let person = PersonProjector.project(
      [ObservedFacts(id: 1, kind: "linkedin-pdf", facts: facts, seenOn: try day("2026-01-01"))], edits: [:])

    #expect(person.company == "Neuve")
    #expect(person.since == "2023-05")
  }

  @Test func theOrderOfStatementsDoesNotMatter() throws {
    let observations = [
      try connection(1, "A", "x", seen: "2026-01-01", replaced: true),
      try connection(2, "B", "y", seen: "2026-02-01"),
      ObservedFacts(id: 3, kind: "vcard", facts: PersonFacts(name: "Autre"), seenOn: try day("2026-03-01")),
    ]
    #expect(
      PersonProjector.project(observations, edits: [:])
        == PersonProjector.project(observations.reversed(), edits: [:]))
  }

  private func named(
    _ name: String, given: String? = nil, family: String? = nil, email: String? = nil, kind: String = "table"
  ) throws -> ProjectedPerson {
    var facts = PersonFacts(name: name)
    (facts.given, facts.family) = (given, family)
    if let email { facts.emails = [.init(email)] }
    return PersonProjector.project(
      [ObservedFacts(id: 7, kind: kind, facts: facts, seenOn: try day("2026-01-01"))], edits: [:]
    ) { facts in TurnedName.read(facts).map { ($0.given, $0.family) } }
  }

  @Test(arguments: [
    ("DUVAL, Ada", "Ada", "Duval"), ("DUVAL Ada", "Ada", "Duval"), ("Duval, Ada", "Ada", "Duval"),
    ("DUVAL, ADA", "Ada", "Duval"), ("Le Goff, Éléonore", "Éléonore", "Le Goff"),
    ("LE GOFF Éléonore", "Éléonore", "Le Goff"), ("DE LA TOUR, Jean-Baptiste", "Jean-Baptiste", "de La Tour"),
    ("D’ARC, Jeanne", "Jeanne", "d’Arc"), ("O'BRIEN Kate", "Kate", "O'Brien"),
    ("Smith, John Q.", "John Q.", "Smith"),
    ("Beethoven, Ludwig van", "Ludwig", "van Beethoven"), ("ÉMOND-ROY Zoé", "Zoé", "Émond-Roy"),
    ("MARTIN, Paul", "Paul", "Martin"), ("Martin, Paul", "Paul", "Martin"), ("Roy, C.", "C.", "Roy"),
  ])
  func aNameWithTheFamilyFirstIsShownAsOneSaysIt(written: String, given: String, family: String) throws {
    let person = try named(written)

    #expect(person.name == given + " " + family)
    #expect(person.given == given)
    #expect(person.family == family)
    #expect(person.otherNames == [SourcedValue(written, observation: 7)], "the source's own spelling stays")
  }

  @Test(arguments: [
    "Société, SA", "Martin, PhD", "Garcia, Jr.", "Dupont, Durand & Associés", "Martin, Luther, King",
    "Acme, Inc.",
    "IBM, France", "IBM France", "SNCF Paris", "AXA Claire", "Claire, Paul", "Cabinet Durand, Marie",
    "JEAN Dupont",
    "Dr, Ada", "Lyon, meetup de mars", "Ada, du meetup", "DUVAL, 3 enfants", "Ada DUVAL", "ADA DUVAL",
    "Duval,", ", Ada",
    "Smith & Sons, John", "Dubois Frères, Jean", "Paris, Texas", "Équipe Data, Ada",
    "Craig Cockburn, Software Specialist",
  ])
  func whatOnlyLooksLikeAFamilyFirstStaysAsItIsWritten(written: String) throws {
    let person = try named(written)

    #expect(person.name == written)
    #expect(person.otherNames.isEmpty)
  }

  @Test func thePartsOfACardAndAnAddressSayWhetherANameIsTurned() throws {
    #expect(try named("KOVALX, Ylvie", given: "Ylvie", family: "KOVALX").name == "Ylvie Kovalx")
    #expect(
      try named("KOVALX, Ylvie", given: "Ylvie", family: "KOVALX").family == "KOVALX", "as the card has it")
    #expect(try named("Paul, Martin", given: "Paul", family: "Martin").name == "Paul, Martin")
    #expect(try named("Duval, Éva", family: "Duval, Éva").given == "Éva")
    #expect(try named("KOVALX, Ylvie").name == "KOVALX, Ylvie")
    #expect(try named("KOVALX, Ylvie", email: "ylvie.kovalx@exemple.fr").name == "Ylvie Kovalx")
    #expect(try named("DUVAL, Ada", kind: "hand").name == "DUVAL, Ada", "one's own word stands")
  }
}
