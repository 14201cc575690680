import Domain
import Engines
import Testing

@Suite struct GiveAskBalanceTests {
  private let today = Day(number: 20_778)

  private func person(_ number: Int64, gave: Int = 0, got: Int = 0, asked: Int = 0, interests: [String] = [])
    -> AgendaPerson
  {
    AgendaPerson(
      person: PersonReference(id: PersonID(number), name: "Person \(number)"), companyID: CompanyID(number),
      gave: gave, got: got, asked: asked, interests: interests)
  }

  private func warns(_ person: AgendaPerson) -> Bool {
    GiveAskBalance.warning(before: .referral, of: person, address: .tu) != nil
  }

  @Test func anAskWithoutAGiftIsWarnedOf() {
    #expect(warns(person(1)))
    #expect(!warns(person(1, gave: 1)))
    #expect(!warns(person(1, gave: 1, got: 1, asked: 1)))
    #expect(warns(person(1, gave: 1, got: 2)))
  }

  @Test func twoAsksAreNoGiftsOfTheOther() {
    let text = GiveAskBalance.warning(before: .referral, of: person(1, gave: 1, asked: 2), address: .tu)
    #expect(
      text?.en == "You have asked Person 1 for 2 favours already and done fewer: what could you bring first?")
    let got = GiveAskBalance.warning(before: .referral, of: person(1, gave: 1, got: 2), address: .tu)
    #expect(
      got?.en == "Person 1 has given you more than you gave: before you ask again, what could you bring?")
  }

  @Test func aCallIsNoAskInThisSense() {
    #expect(GiveAskBalance.Ask(messageKind: "first-message") == nil)
    #expect(GiveAskBalance.Ask(messageKind: "coffee-ask") == nil)
    #expect(GiveAskBalance.Ask(messageKind: "intro-request") == .introduction)
    #expect(GiveAskBalance.Ask(messageKind: "referral-ask") == .referral)
  }

  @Test func theWholeBalanceIsTheSumOfAll() {
    let all = GiveAskBalance.balance(of: [person(1, gave: 2), person(2, gave: 1, got: 3, asked: 1)])
    #expect(all == .init(gave: 3, got: 3, asked: 1))
    #expect(all.standing == 0)
  }

  @Test func ideasComeFromWhatIsKnown() {
    let nora = person(1, interests: ["Rust"])
    let paul = person(2, interests: ["Rust", "vélo"])
    let changes = [PersonChange(person: PersonID(1), kind: .newJob, day: today, text: "Alma")]
    let ideas = GiveAskBalance.ideas(for: nora, among: [nora, paul], changes: changes, address: .vous)
    #expect(ideas.map(\.other) == [nil, nil, paul.person])
    #expect(ideas[0].text.en == "Congratulate Person 1 on joining Alma.")
    #expect(GiveAskBalance.ideas(for: person(3), among: [nora], changes: [], address: .tu).count == 1)
  }

  @Test func theChecklistWarnsAndNeverLocks() {
    var facts = PreparationFacts()
    #expect(PreparationChecklist.warning(facts, address: .tu) == nil)
    facts.hasHeadline = false
    facts.hasPortfolio = true
    let items = PreparationChecklist.items(facts, address: .tu)
    #expect(items.first?.mark == .missing)
    #expect(items.first { $0.id == "portfolio" }?.mark == .ready)
    #expect(items.first { $0.id == "cv" }?.mark == .unknown)
    #expect(PreparationChecklist.warning(facts, address: .tu)?.en.contains("a headline") == true)
    #expect(PreparationChecklist.warning(facts, address: .tu)?.en.contains("Nothing keeps you") == true)
  }

  @Test func progressTellsTheRoadWithoutShame() {
    func stretch(_ years: Int, inbound: Int = 0) -> Progress.Stretch {
      var counts = Progress.Counts()
      counts.opportunitiesInbound = inbound
      return Progress(
        all: counts, lately: .init(), since: today.adding(years: -years), hours: 5, now: today, address: .tu
      ).stretch
    }
    #expect(stretch(0) == .beginning)
    #expect(stretch(3) == .opening)
    #expect(stretch(1, inbound: 4) == .opening)
    #expect(stretch(6) == .reputation)
    var lately = Progress.Counts()
    lately.promisesKept = 4
    let progress = Progress(all: .init(), lately: lately, since: nil, hours: 0, now: today, address: .vous)
    #expect(progress.way == 0)
    #expect(progress.sentences.contains { $0.fr == "Vous avez tenu vos 4 promesses ce mois-ci." })
    for sentence in progress.sentences {
      #expect(!sentence.en.lowercased().contains("only") && !sentence.fr.contains("seulement"))
    }
  }
}
