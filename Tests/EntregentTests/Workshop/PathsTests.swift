import Domain
import Entregent
import Testing

@Suite struct PathsTests {
  private let now = moment("2026-11-21")

  /// Connections, and a table that states who knows whom.
  private func bench(_ ties: String) throws -> Bench {
    let bench = try Bench()
    try bench.bring(
      bench.file(
        "Connections.csv",
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ada,Exemple,https://www.linkedin.com/in/ada-exemple,,Alma,Dev,12 Mar 2024
        Zoé,Lefèvre,https://www.linkedin.com/in/zoe-lefevre,,Bêta,CTO,05 Jun 2023

        """))
    for name in ["Paul Okonkwo", "Maud Le Bihan"] {
      try bench.workspace.addPerson(name: name, fields: ["company": "Gamma"], now: now)
    }
    try bench.bring(bench.file("ties.csv", "from,to,strength,since,because\n" + ties))
    return bench
  }

  @Test func theStrongestWayComesFirstWithItsReasons() throws {
    let bench = try bench(
      """
      me,Ada Exemple,0.7,2023,same class
      me,Zoé Lefèvre,0.4,,met at a talk
      Ada Exemple,Paul Okonkwo,0.6,2019,worked together at X 2019–2021
      Zoé Lefèvre,Paul Okonkwo,0.9,,neighbours

      """)
    let paul = try bench.workspace.resolvePerson("Paul Okonkwo")
    let ada = try bench.workspace.resolvePerson("Ada Exemple")

    let paths = try bench.workspace.paths(to: paul, k: 2, now: now)

    #expect(paths.count == 2)
    #expect(abs((paths.first?.strength ?? 0) - 0.42) < 1e-6)
    #expect(paths.first?.people.map(\.id) == [ada, paul])
    #expect(paths.first?.hops.first?.from == nil)
    #expect(paths.first?.hops.last?.because.first?.en == "worked together at X 2019–2021 (2019)")
    #expect(abs((paths.last?.strength ?? 0) - 0.36) < 1e-6)
    let product = paths.last?.hops.reduce(1.0) { $0 * $1.strength } ?? 0
    #expect(abs(product - (paths.last?.strength ?? 1)) < 1e-9)
  }

  @Test func aCompanyIsReachedThroughAnybodyThere() throws {
    let bench = try bench("Ada Exemple,Maud Le Bihan,0.8\n")
    let gamma = try bench.workspace.resolveCompany("Gamma")
    let alma = try bench.workspace.resolveCompany("Alma")

    let paths = try bench.workspace.paths(into: gamma, now: now)

    #expect(paths.first?.people.map(\.name) == ["Ada Exemple", "Maud Le Bihan"])
    // Colleagues of a small company know each other.
    #expect(paths.contains { $0.people.last?.name == "Paul Okonkwo" && $0.hops.count == 3 })
    #expect(try bench.workspace.paths(into: alma, now: now).first?.hops.count == 1)
  }

  @Test func nobodyKnownIsAnEmptyAnswerAndAChangeIsSeenAtOnce() throws {
    let workspace = try Workspace()
    let paul = try workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)

    #expect(try workspace.paths(to: paul, now: now).isEmpty)
    try workspace.log(
      NewInteraction(kind: .coffee, people: [paul], day: now.day, text: "café"), now: now)
    let paths = try workspace.paths(to: paul, now: now)
    #expect(paths.first?.hops.count == 1)
    #expect(paths.first?.hops.first?.because.first?.en == "met (21 November 2026)")
    #expect(throws: UserFacingError.self) { try workspace.paths(to: PersonID(99), now: now) }
    #expect(throws: UserFacingError.self) { try workspace.paths(into: CompanyID(99), now: now) }
  }

  @Test func aFriendsSharedListLeadsThroughThatFriend() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(name: "Ada Exemple", fields: ["degree": "1"], now: now)
    let file = try bench.file(
      "Connections.csv",
      """
      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Paul,Okonkwo,https://www.linkedin.com/in/paul-okonkwo,,Gamma,CTO,12 Mar 2024

      """)
    _ = try bench.workspace.importFiles(
      [file], options: ImportOptions(sharedBy: ada, consent: "au café, le 3 mai"), now: now)
    let paul = try bench.workspace.resolvePerson("Paul Okonkwo")

    let path = try #require(try bench.workspace.paths(to: paul, now: now).first)

    #expect(path.people.map(\.id) == [ada, paul])
    #expect(path.hops.last?.because.first?.en == "from Ada Exemple’s list")
    let ranked = try bench.workspace.rank(try bench.workspace.resolveCompany("Gamma"), now: now)
    #expect(ranked.first?.reasons.contains { $0.text.en.contains("Ada Exemple") } == true)
  }

  @Test func rankingAsksForAnIntroductionWhenThereIsAGoodOne() throws {
    let bench = try bench("me,Ada Exemple,0.8\nPaul Okonkwo,Ada Exemple,0.7\n")
    let gamma = try bench.workspace.resolveCompany("Gamma")

    let paul = try #require(
      try bench.workspace.rank(gamma, now: now).first { $0.person.name == "Paul Okonkwo" })

    #expect(paul.channel == .introduction)
    #expect(paul.credits == 0)
  }
}
