import Domain
import Entregent
import Testing

@Suite struct BalanceTests {
  private let now = moment("2026-11-21")

  @Test func giftsAndAsksAreCountedPerPersonAndInAll() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)
    let paul = try workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)
    try workspace.log(
      NewInteraction(
        kind: .help, people: [ada], day: now.day, text: "relu son CV", direction: .outgoing, favour: .gave),
      now: now)
    try workspace.log(
      NewInteraction(
        kind: .introduction, people: [paul], day: now.day, text: "m’a présenté Zoé", direction: .incoming,
        favour: .received), now: now)
    try workspace.markSent("Pourrais-tu me recommander ?", kind: "referral-ask", to: paul, now: now)

    let all = try workspace.balance(now: now)
    let with = try workspace.balance(with: paul, now: now)

    #expect(all.total == BalanceFigures(gave: 1, got: 1, asked: 1, standing: 0))
    #expect(all.people.map(\.person.name) == ["Paul Okonkwo", "Ada Exemple"])
    #expect(with.figures == BalanceFigures(gave: 0, got: 1, asked: 1, standing: -1))
    #expect(Set(with.entries.map(\.kind)) == [.got, .asked])
    #expect(with.warning != nil)
    #expect(!with.ideas.isEmpty)
    #expect(try workspace.balance(with: ada, now: now).warning == nil)
  }

  @Test func onlyAFavourIsWarnedOf() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)

    #expect(try workspace.askWarning(for: ada, messageKind: "referral-ask", now: now) != nil)
    #expect(try workspace.askWarning(for: ada, messageKind: "intro-request", now: now) != nil)
    // E3: fifteen minutes are none.
    #expect(try workspace.askWarning(for: ada, messageKind: "coffee-ask", now: now) == nil)
    try workspace.log(
      NewInteraction(
        kind: .help, people: [ada], day: now.day, text: "relu son CV", direction: .outgoing, favour: .gave),
      now: now)
    #expect(try workspace.askWarning(for: ada, messageKind: "referral-ask", now: now) == nil)
    #expect(throws: UserFacingError.self) {
      try workspace.askWarning(for: PersonID(99), messageKind: "referral-ask", now: now)
    }
  }

  @Test func twoWithTheSameInterestMayBeIntroduced() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: ["tags": "rust"], now: now)
    let paul = try workspace.addPerson(
      name: "Paul Okonkwo", fields: ["tags": "rust", "company": "Gamma"], now: now)

    let ideas = try workspace.balance(with: ada, now: now).ideas

    #expect(ideas.contains { $0.other?.id == paul && $0.text.en.contains("rust") })
  }
}
