import Domain
import Entregent
import Testing

/// Notes about several people, corrections, and names that are nobody's or several people's.
@Suite struct NotedPromisesTests {
  private let now = moment("2026-11-23")

  private func bench(_ names: String...) throws -> (workspace: Workspace, people: [PersonID]) {
    let workspace = try Workspace()
    return (workspace, try names.map { try workspace.addPerson(name: $0, fields: [:], now: now) })
  }

  private func promises(_ workspace: Workspace, _ person: PersonID) throws -> [String] {
    try workspace.person(person, now: now).promises.map(\.text)
  }

  @Test func theirPromiseIsOfWhoMadeIt() throws {
    let (workspace, people) = try bench("Joris Petitpas", "Wassila Benchekroun")

    let note = try workspace.understand(
      "Café avec Joris et Wassila, Wassila m'envoie son article", language: .fr, now: now)
    try workspace.log(note.interaction, now: now)

    #expect(try promises(workspace, people[0]).isEmpty)
    #expect(try promises(workspace, people[1]) == ["m'envoie son article"])
  }

  @Test func aPromiseToSomebodyNewIsNobodyElses() throws {
    let (workspace, people) = try bench("Bastien Orsini")
    var note = try workspace.understand(
      "Hier soir au meetup avec Inès Caron et Bastien, j'envoie les slides à Inès", language: .fr, now: now)
    #expect(note.unclear.map(\.name) == ["Inès Caron"])
    #expect(note.awaiting.values.sorted() == ["Inès Caron"])

    let alone = try #require(try workspace.log(note.interaction, now: now).first)
    #expect(try promises(workspace, people[0]).isEmpty)

    let ines = try workspace.addPerson(name: "Inès Caron", fields: [:], now: now)
    note.settle("Inès Caron", as: ines)
    #expect(note.unclear.isEmpty)
    try workspace.correct(alone, note.interaction, now: now)
    #expect(try promises(workspace, ines) == ["envoie les slides à Inès"])
    #expect(try promises(workspace, people[0]).isEmpty)
  }

  @Test func whatStandsKeepsWhoseItIs() throws {
    let (workspace, people) = try bench("Joris Petitpas", "Wassila Benchekroun")
    let note = try workspace.understand(
      "Café avec Joris et Wassila, Wassila m'envoie son article", language: .fr, now: now)
    let id = try #require(try workspace.log(note.interaction, now: now).first)

    try workspace.correct(id, try workspace.written(id), now: now)

    #expect(try promises(workspace, people[1]) == ["m'envoie son article"])
  }

  @Test func aCorrectionIsReadAsOfTheDayOfTheNote() throws {
    let (workspace, _) = try bench("Joris Petitpas")
    let note = try workspace.understand(
      "café avec Joris hier, je lui envoie un lien", language: .fr, now: now)
    let id = try #require(try workspace.log(note.interaction, now: now).first)
    let later = moment("2026-11-30")

    func corrected(_ text: String) throws -> String {
      try workspace.understand(text, correcting: id, language: .fr, now: later).interaction.day.description
    }
    #expect(try corrected("café avec Joris hier, 45 min, je lui envoie un lien") == "2026-11-22")
    #expect(try corrected("café avec Joris, 45 min") == "2026-11-22")
    #expect(try corrected("café avec Joris le 20 novembre") == "2026-11-20")
  }

  @Test func aNameThatTwoBearIsNotUnknown() throws {
    let (workspace, people) = try bench("Karim Renault", "Karim Renault")

    let note = try workspace.understand(
      "Coffee with Karim Renault yesterday", language: .en, now: now)

    #expect(note.unclear.map(\.isShared) == [true])
    #expect(note.unclear.first?.candidates.map(\.id).sorted() == people.sorted())
  }

  @Test func anAskIsNoGiftAndALinkIsOne() throws {
    let (workspace, _) = try bench("Bastien Orsini", "Paul Tessier")

    let ask = try workspace.understand(
      "Demandé une mise en relation avec Paul à Bastien", language: .fr, now: now)
    let gift = try workspace.understand("Envoyé un article sur Rust à Bastien", language: .fr, now: now)

    #expect(ask.interaction.favour == .none)
    #expect(ask.interaction.kind == .message)
    #expect(ask.people == ["Bastien Orsini"])
    #expect(gift.interaction.favour == .gave)
  }

  @Test func aCompanyOfTheVaultInterviews() throws {
    let (workspace, _) = try bench("Bastien Orsini")
    try workspace.addTarget("Alma", why: nil, now: now)

    let note = try workspace.understand("Interview with Alma for the backend role", language: .en, now: now)

    #expect(note.unclear.isEmpty)
    #expect(note.interaction.company == "Alma")
  }

  @Test func aFreeAccountSendsNoInMail() throws {
    let workspace = try Workspace()
    var profile = Profile()
    profile.plan = "free"
    try workspace.save(profile, now: now)
    let anna = try workspace.addPerson(name: "Anna Berg", fields: ["company": "Zephyr"], now: now)
    let zephyr = try workspace.resolveCompany("Zephyr")

    #expect(try workspace.rank(zephyr, now: now).map(\.person.id) == [anna])
    #expect(try workspace.rank(zephyr, now: now).map(\.channel) == [.invitation])
  }
}
