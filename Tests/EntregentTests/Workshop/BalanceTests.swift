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

  /// C4 names the referral first among favours, wherever it was told.
  @Test func aReferralThatACampaignRecordedIsAFavourAndAsksForThanks() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: ["company": "Alma"], now: now)
    let company = try workspace.resolveCompany("Alma")
    let campaign = try workspace.start("seven-steps", on: .company(company), now: now).line.campaign.id
    let later = moment("2026-11-24")
    let facts = try workspace.record(CampaignInput(kind: .referred, person: ada), in: campaign, now: later)

    let balance = try workspace.balance(with: ada, now: later)
    #expect(balance.figures == BalanceFigures(gave: 0, got: 1, asked: 0, standing: -1))
    #expect(balance.entries.map(\.kind) == [.got])
    #expect(try workspace.balance(now: later).total.got == 1)
    let plan = try workspace.today(minutes: 240, now: later)
    #expect(
      plan.items.contains { $0.kind == .thanks && $0.person?.id == ada && $0.title.en.contains("referral") })

    // A note of the same is no second one, a word of thanks settles it.
    try workspace.log(
      NewInteraction(
        kind: .message, people: [ada], day: later.day, text: "merci pour la cooptation", direction: .outgoing),
      now: later)
    #expect(try !workspace.today(minutes: 240, now: later).items.contains { $0.kind == .thanks })
    try workspace.log(
      NewInteraction(
        kind: .help, people: [ada], day: later.day, text: "Ada m’a cooptée", tags: ["referral"],
        favour: .received),
      now: later)
    #expect(try workspace.balance(with: ada, now: later).figures.got == 1)

    try workspace.deleteFact(try #require(facts.first), of: campaign, now: later)
    #expect(try workspace.balance(with: ada, now: later).entries.map(\.kind) == [.got])
  }

  @Test func whoWasIntroducedToTheUserGaveNothing() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)
    let zoe = try workspace.addPerson(name: "Zoé Martin", fields: [:], now: now)
    try workspace.log(
      NewInteraction(
        kind: .introduction, people: [ada, zoe], day: now.day, text: "Ada m’a présentée à Zoé",
        direction: .incoming, favour: .received), now: now)

    #expect(try workspace.balance(with: zoe, now: now).entries.isEmpty)
    #expect(try workspace.balance(with: ada, now: now).entries.map(\.kind) == [.got])
  }

  /// Whose question it was decides, not the verb.
  @Test(arguments: [
    ("Appel avec Ada, il demande aux RH comment marche la cooptation", 0),
    ("Ada demande aux RH comment marche la cooptation", 0),
    ("Ada Exemple a demandé une cooptation aux RH", 0), ("Call, Ada asked HR about a referral", 0),
    ("Demandé une cooptation à Ada", 1), ("J’ai demandé une cooptation à Ada", 1),
    ("Café avec Ada, demandé une cooptation", 1), ("Hier demandé une cooptation à Ada", 1),
    ("Asked Ada for a referral", 1),
  ])
  func onlyWhatTheUserAskedIsAnAsk(text: String, asked: Int) throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)

    try workspace.log(NewInteraction(kind: .call, people: [ada], day: now.day, text: text), now: now)

    #expect(try workspace.balance(with: ada, now: now).figures.asked == asked, "\(text)")
  }

  /// A network that came from an export has exchanged no word yet: the new job is a reason for the first (C4).
  @Test func aNewJobIsAReasonForAFirstWord() throws {
    let bench = try Bench()
    let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    func row(_ company: String) -> String {
      header + "Ada,Duval,https://www.linkedin.com/in/ada-duval,,\(company),Lead developer,12 Mar 2024\n"
    }
    try bench.bring(try bench.file("a.csv", row("Criteo")))
    try bench.bring(try bench.file("b.csv", row("Doctolib")), on: "2026-11-26")
    let later = moment("2026-11-27")
    let ada = try bench.person(named: "Ada Duval", on: "2026-11-27").person.id
    func congratulations() throws -> [TodayItem] {
      try bench.workspace.today(minutes: 240, now: later).items.filter {
        $0.kind == .give && $0.person?.id == ada
      }
    }

    let ideas = try bench.workspace.balance(with: ada, now: later).ideas
    #expect(ideas.first?.text.en == "Congratulate Ada Duval on joining Doctolib.")
    #expect(try congratulations().count == 1)
    try bench.workspace.addTarget("Doctolib", why: nil, now: later)
    #expect(try congratulations().count == 1)
  }
}
