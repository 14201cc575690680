import Domain
import Engines
import Testing

/// Rules that an engine carries without a playbook being started: each test fails when its rule is taken out there.
@Suite struct EngineRuleTests {
  /// Wednesday.
  private let today = Day(number: 20_782)

  private func plan(
    _ pace: AgendaSettings.Pace = .none, decisions: [AgendaDecision] = [],
    _ change: (inout AgendaSnapshot) -> Void = { _ in }
  ) -> [TodayItem] {
    var settings = AgendaSettings()
    settings.networks = [.init(name: "Mastodon", pace: pace)]
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.peopleTotal = 20
    snapshot.targetCount = 5
    snapshot.counts.meetupsThisMonth = 2
    snapshot.counts.givenThisWeek = 1
    snapshot.decisions = decisions
    change(&snapshot)
    return AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 240, settings: settings).items
  }

  private func ticked(_ item: String) -> AgendaDecision {
    AgendaDecision(item: item, verdict: .done, day: today, until: nil)
  }

  /// A2.
  @Test func theIntensivePaceThanksOnePersonADay() throws {
    let thanks = try #require(plan(.intensive).first { $0.id.hasPrefix("routine-thanks-") })

    #expect(thanks.method.contains("A2"))
    #expect(thanks.messageKind == "thank-you")
    #expect(!plan(.intensive, decisions: [ticked(thanks.id)]).contains { $0.method.contains("A2") })
    #expect(!plan(.steady).contains { $0.method.contains("A2") })
  }

  /// A3: at least three a day, one after the other.
  @Test func theIntensivePacePublishesThreeThingsADay() {
    var done: [AgendaDecision] = []
    while let post = plan(.intensive, decisions: done).first(where: { $0.id.hasPrefix("routine-posts-") }),
      done.count < 9
    {
      #expect(post.method.contains("A3"))
      done.append(ticked(post.id))
    }
    #expect(done.count == 3)
    #expect(Set(done.map(\.item)).count == 3)
  }

  /// A4: whatever is said in public adds something, early, and is never empty praise.
  @Test func theRoutineAsksForQuality() throws {
    let comments = try #require(plan(.steady).first { $0.id.hasPrefix("routine-comments-") })
    #expect(comments.method.contains("A4"))
    #expect(comments.why.en.contains("only where it adds something"))

    let replies = try #require(plan(.intensive).first { $0.id.hasPrefix("routine-replies-") })
    #expect(replies.method.contains("A4"))
    #expect(replies.why.en.contains("early in the conversation"))
    #expect(replies.why.en.contains("never empty praise"))
    let posts = try #require(plan(.intensive).first { $0.id.hasPrefix("routine-posts-") })
    #expect(posts.method.contains("A4"))
  }

  /// A8.
  @Test func withoutATargetTheFirstCompanyIsAskedFor() throws {
    let first = try #require(plan { $0.targetCount = 0 }.first { $0.id == "step-first-target" })

    #expect(first.method == ["A8"])
    #expect(first.why.en.contains("Five to ten"))
    #expect(!plan { $0.targetCount = 1 }.contains { $0.method.contains("A8") })
  }

  /// A15.
  @Test func theChecklistAsksForTwoSkillsRareTogether() throws {
    var facts = PreparationFacts()
    facts.hasSkillStack = false
    let stack = try #require(
      PreparationChecklist.items(facts, address: .tu).first { $0.method.contains("A15") })

    #expect(stack.id == "skill-stack")
    #expect(stack.mark == .missing)
    #expect(stack.title.en == "Two skills rare together")
    #expect(
      PreparationChecklist.warning(facts, address: .tu)?.en.contains("two skills rare together") == true)
    facts.hasSkillStack = true
    #expect(PreparationChecklist.warning(facts, address: .tu) == nil)
  }

  /// B5.
  @Test func theSteadyPaceInvitesPeopleOfTheField() throws {
    let invitation = try #require(plan(.steady).first { $0.id.hasPrefix("routine-connections-") })

    #expect(invitation.method.contains("B5"))
    #expect(invitation.messageKind == "connection-request")
    #expect(!plan(.steady) { $0.counts.connectionsThisWeek = 2 }.contains { $0.method.contains("B5") })
  }

  private func call(in days: Int, isPrepared: Bool = false) -> TodayItem? {
    plan {
      $0.people = [
        AgendaPerson(person: PersonReference(id: PersonID(1), name: "Nora"), circle: .online)
      ]
      $0.calls = [
        AgendaCall(
          id: "e1", person: PersonID(1), title: "Call", kind: .coffee, day: today.adding(days: days),
          startMinute: 870, minutes: 15, isPrepared: isPrepared)
      ]
    }.first { $0.kind == .call }
  }

  /// B6: open questions before the talk and on its day; none that yes or no would answer.
  @Test func aTalkIsPreparedWithOpenQuestions() throws {
    let before = try #require(call(in: 2))
    #expect(before.method.contains("B6"))
    let onTheDay = try #require(call(in: 0))
    #expect(onTheDay.method.contains("B6"))
    #expect(onTheDay.why.en.contains("two open questions"))

    for occasion in [QuestionOccasion.call, .coffee] {
      for role in [Role.engineer, .lead, .technicalExecutive, .data, .product] {
        let questions = QuestionBank.choose(role: role, level: .mid, occasion: occasion, language: .en)
        #expect(questions.count == 5)
        for question in questions {
          let first = question.text.split(separator: " ").first.map { $0.lowercased() } ?? ""
          #expect(!Self.closed.contains(first), "\(question.text)")
        }
      }
    }
  }

  private static let closed: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "can", "could", "will", "would", "have", "has", "should",
  ]

  /// B8.
  @Test func onItsDayTheUserIsReadyToCarryTheTalk() throws {
    let item = try #require(call(in: 0))
    #expect(item.method.contains("B8"))
    #expect(try #require(call(in: 0, isPrepared: true)).method.contains("B8"))
  }

  /// B10: what came in by itself came through the network, and asks to be taken up.
  @Test func aLeadThatCameByItselfIsTheNetworks() throws {
    let lead = Opportunity(
      id: OpportunityID(1), company: "Alma", source: .inbound, foundOn: today.adding(days: -1))

    let sources = OpportunityPipeline.sources([lead])
    #expect(sources.network == 1)
    #expect(sources.shares?.network == 100)
    let item = try #require(plan { $0.opportunities = [lead] }.first { $0.kind == .opportunity })
    #expect(item.method.contains("B10"))
  }

  /// D8.
  @Test(arguments: [
    "Lyon", "Paris", "Toulouse", "Rouen", "Nantes", "Lille", "Bordeaux", "Rennes", "Strasbourg",
  ])
  func aTownHasItsBusinessEvents(town: String) {
    let business = CommunityList.start.communities(in: town).filter { $0.kind == .business }
    #expect(!business.isEmpty, "\(town)")
  }
}
