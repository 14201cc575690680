import Domain
import Entregent
import Testing

@Suite struct CreditsTests {
  private let now = moment("2026-11-21")

  private func bench(plan: String?) throws -> Workspace {
    let workspace = try Workspace()
    var profile = Profile()
    profile.plan = plan
    try workspace.save(profile, now: now)
    return workspace
  }

  @Test func aPlanBringsItsDatedFigures() throws {
    let workspace = try bench(plan: "premium-career")

    let view = try workspace.credits(now: now)

    #expect(view.hasPlan)
    #expect(view.left == 5)
    #expect(view.settings.monthly == 5)
    #expect(view.settings.asOf == "2026")
    #expect(view.nextOn == Day("2026-12-21"))
    #expect(try workspace.credits(now: moment("2026-12-21")).left == 10)
  }

  @Test func aTrialEndsAndTodaySaysSo() throws {
    let workspace = try bench(plan: "trial")

    #expect(try workspace.credits(now: now).left == 30)
    #expect(try workspace.credits(now: now).settings.trialEndsOn == Day("2026-12-21"))
    let late = moment("2026-12-19")
    #expect(try workspace.today(minutes: 600, now: late).items.contains { $0.id == "step-trial-2026-12-21" })
    #expect(try workspace.credits(now: moment("2026-12-22")).left == 0)
  }

  @Test func aNotedInMailSpendsAndAnAnswerRefunds() throws {
    let workspace = try bench(plan: "premium-career")
    let paul = try workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)
    let ids = try workspace.log(
      NewInteraction(
        kind: .message, people: [paul], day: now.day, text: "Envoyé un InMail à Paul", direction: .outgoing),
      now: now)

    #expect(try workspace.credits(now: now).left == 4)
    try workspace.log(
      NewInteraction(
        kind: .message, people: [paul], day: moment("2026-11-25").day, text: "Volontiers !",
        direction: .incoming), now: moment("2026-11-25"))
    let answered = try workspace.credits(now: moment("2026-11-25"))
    #expect(answered.left == 5)
    #expect(answered.refunded == 1)
    #expect(answered.entries.first?.spending.answeredOn == Day("2026-11-25"))

    try workspace.deleteInteraction(try #require(ids.first), now: moment("2026-11-25"))
    #expect(try workspace.credits(now: moment("2026-11-25")).entries.isEmpty)
    #expect(try workspace.credits(now: moment("2026-11-25")).left == 5)
  }

  @Test func openProfilesAreFreeAndPremiumOnesProbably() throws {
    let workspace = try bench(plan: "premium-career")
    let open = try workspace.addPerson(name: "Ana Ouverte", fields: ["tags": "open-profile"], now: now)
    let premium = try workspace.addPerson(name: "Pia Premium", fields: ["premium": "yes"], now: now)
    try workspace.logInMail(to: open, text: "Bonjour Ana", cost: nil, now: now)
    let sent = try workspace.logInMail(to: premium, text: "Bonjour Pia", cost: nil, now: now)

    let before = try workspace.credits(now: now)
    #expect(before.left == 5)
    #expect(before.unconfirmed == 1)
    #expect(before.entries.map(\.spending.cost) == [nil, 0])

    try workspace.confirmCredit(sent, cost: 1, now: now)
    #expect(try workspace.credits(now: now).left == 4)
    #expect(throws: UserFacingError.self) { try workspace.confirmCredit(sent, cost: 2, now: now) }
    #expect(throws: UserFacingError.self) {
      try workspace.confirmCredit(InteractionID(99), cost: 1, now: now)
    }
  }

  @Test func theUsersOwnCountAndFiguresWin() throws {
    let workspace = try bench(plan: "premium-career")

    try workspace.setCredits(["left": "3", "monthly": "8"], now: now)

    #expect(try workspace.credits(now: now).left == 3)
    #expect(try workspace.credits(now: now).settings.asOf == "2026-11")
    #expect(try workspace.credits(now: moment("2026-12-21")).left == 11)
    var profile = try workspace.profile()
    profile.name = "Noé"
    try workspace.save(profile, now: now)
    #expect(try workspace.credits(now: now).settings.monthly == 8)
    #expect(throws: UserFacingError.self) { try workspace.setCredits(["left": "many"], now: now) }
    #expect(throws: UserFacingError.self) { try workspace.setCredits(["colour": "red"], now: now) }
  }

  @Test func withoutCreditsNobodyIsWrittenToForOne() throws {
    let workspace = try bench(plan: "free")
    try workspace.addTarget("Alma", why: nil, now: now)
    for number in 0..<4 {
      try workspace.addPerson(
        name: "Personne \(number) Test", fields: ["company": "Alma", "title": "Lead developer"], now: now)
    }
    let company = try workspace.resolveCompany("Alma")

    #expect(try workspace.rank(company, now: now).allSatisfy { $0.credits == 0 })
    #expect(try workspace.allocate(now: now).creditsUsed == 0)
    try workspace.setCredits(["plan": "premium-career"], now: now)
    #expect(try workspace.rank(company, now: now).contains { $0.credits == 1 })
    let shared = try workspace.allocate(credits: 2, now: now)
    #expect(shared.creditsUsed == 2)
    #expect(shared.chosen.count == 2)
    #expect(shared.expectedReferrals > 0)
    #expect(shared.chosen.allSatisfy { $0.companyName == "Alma" })
  }
}
