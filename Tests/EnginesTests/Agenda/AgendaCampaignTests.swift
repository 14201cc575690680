import Domain
import Engines
import Testing

@Suite struct AgendaCampaignTests {
  private let today = Day(number: 20_778)
  private let nora = PersonReference(id: PersonID(1), name: "Nora")
  private let paul = PersonReference(id: PersonID(2), name: "Paul")

  private func snapshot(_ change: (inout AgendaSnapshot) -> Void) -> AgendaSnapshot {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.peopleTotal = 20
    snapshot.targetCount = 5
    snapshot.counts.meetupsThisMonth = 2
    snapshot.counts.givenThisWeek = 1
    snapshot.counts.postsThisWeek = 2
    snapshot.counts.commentsThisWeek = 10
    snapshot.counts.connectionsThisWeek = 2
    change(&snapshot)
    return snapshot
  }

  private func sevenSteps(_ number: Int64 = 1, _ facts: [CampaignFact], contacts: [CampaignContact])
    -> Campaign
  {
    Campaign(
      id: CampaignID(number), playbook: "seven-steps", subject: .company(CompanyID(4), name: "Alma"),
      startedOn: today.adding(days: -10), contacts: contacts, facts: facts)
  }

  private func fact(
    _ kind: CampaignFact.Kind, _ offset: Int, _ person: PersonReference? = nil, step: String? = nil
  )
    -> CampaignFact
  {
    CampaignFact(kind: kind, day: today.adding(days: offset), person: person?.id, step: step)
  }

  private var prepared: [CampaignFact] {
    [fact(.stepDone, -9, step: "credits"), fact(.prepared, -9), fact(.chosen, -8)]
  }

  @Test func oneNewStrangerACompanyADay() {
    let snapshot = snapshot {
      $0.campaigns = [
        sevenSteps(1, prepared, contacts: [CampaignContact(person: nora), CampaignContact(person: paul)])
      ]
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 60)
    #expect(plan.items.filter { $0.messageKind == "first-message" }.count == 1)
    #expect(plan.later == 1)
    var written = snapshot
    written.strangersToday = [CompanyID(4)]
    #expect(AgendaPlanner.plan(snapshot: written, now: today, minutes: 60).items.isEmpty)
  }

  @Test func somethingIsGivenBeforeAFavourIsAsked() {
    func items(gave: Int, _ decisions: [AgendaDecision] = []) -> [String] {
      let snapshot = snapshot {
        $0.people = [AgendaPerson(person: paul, gave: gave)]
        $0.campaigns = [
          sevenSteps(1, prepared, contacts: [CampaignContact(person: nora, introducer: paul)])
        ]
        $0.decisions = decisions
      }
      return AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 60).items
        .filter { $0.person?.id == paul.id }.map(\.id)
    }
    #expect(items(gave: 0) == ["give-p2-before-k1"])
    #expect(items(gave: 1).first?.hasPrefix("step-k1-introduction-p2") == true)
    let skipped = AgendaDecision(item: "give-p2-before-k1", verdict: .skip, day: today)
    #expect(items(gave: 0, [skipped]).first?.hasPrefix("step-k1-introduction-p2") == true)
  }

  @Test func anAnswerInACampaignIsAnsweredFast() {
    let facts = prepared + [fact(.wrote, -5, nora), fact(.answered, -1, nora)]
    let snapshot = snapshot {
      $0.campaigns = [sevenSteps(1, facts, contacts: [CampaignContact(person: nora)])]
      $0.people = [AgendaPerson(person: nora)]
    }
    let item = AgendaPlanner.plan(snapshot: snapshot, now: today).items.first
    #expect(item?.method == ["E4"])
    #expect(item?.due == today)
  }

  @Test func longWorkIsDoneInSessions() {
    let campaign = Campaign(
      id: CampaignID(1), playbook: "company-pitch", subject: .company(CompanyID(4), name: "Alma"),
      startedOn: today.adding(days: -20),
      contacts: [CampaignContact(person: nora)],
      facts: ["why", "find-person", "find-address", "research", "skills"].map {
        fact(.stepDone, -9, step: $0)
      })
    let plan = AgendaPlanner.plan(snapshot: snapshot { $0.campaigns = [campaign] }, now: today, minutes: 30)
    let build = plan.items.first { $0.id.contains("-build-") }
    #expect(build?.minutes == 30)
  }

  @Test func startingTheSocialRoutineReplacesTheSteadyPace() {
    let campaign = Campaign(
      id: CampaignID(1), playbook: "social-routine", subject: .me, startedOn: today.adding(days: -3))
    let circles = Campaign(
      id: CampaignID(2), playbook: "three-circles", subject: .me, startedOn: today.adding(days: -3))
    let snapshot = snapshot {
      $0.counts = AgendaCounts()
      $0.campaigns = [campaign, circles]
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 180)
    let rules = Set(plan.items.flatMap(\.method))
    #expect(rules.contains("A1") && !rules.contains("C3"))
  }

  @Test func anOwnPlaybookIsFollowedInsteadOfTheBuiltInOne() throws {
    var playbook = try #require(PlaybookCatalog.playbook("seven-steps"))
    playbook.steps = [playbook.steps[1]]
    playbook.steps[0].id = "mine"
    let snapshot = snapshot {
      $0.campaigns = [sevenSteps(1, [], contacts: [])]
      $0.playbooks = [playbook]
    }
    #expect(
      AgendaPlanner.plan(snapshot: snapshot, now: today).items.map(\.id).first?.contains("-mine-") == true)
  }

  @Test func feedbackIsAskedForOnceThoughTwoEnginesAskForIt() {
    let interview = Campaign(
      id: CampaignID(1), playbook: "interview", subject: .company(CompanyID(4), name: "Alma"),
      startedOn: today.adding(days: -4), facts: [fact(.prepared, -3), fact(.interviewed, -1)])
    let snapshot = snapshot {
      $0.campaigns = [interview]
      $0.opportunities = [
        Opportunity(
          id: OpportunityID(1), company: "Alma", stage: .interview, foundOn: today.adding(days: -20),
          interviews: [.init(day: today.adding(days: -1))])
      ]
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 60)
    #expect(plan.items.filter { $0.method.contains("D9") }.count == 1)
  }

  @Test func theTrialsEndIsRemindedOf() {
    let snapshot = snapshot {
      $0.credits = CreditLedger(
        plan: CreditPlans.plan("trial"), since: today.adding(days: -28), trialEndsOn: today.adding(days: 2))
    }
    let plan = AgendaPlanner.plan(snapshot: snapshot, now: today)
    #expect(plan.items.first?.method == ["E1"])
    #expect(plan.items.first?.why.en.contains("30 credits") == true)
  }

  @Test func theLongerDayHoldsMoreAndTheShorterOneTheFirstDuty() {
    let snapshot = snapshot {
      $0.people = [AgendaPerson(person: nora)]
      $0.meetings = [
        AgendaMeeting(id: InteractionID(1), kind: .coffee, day: today.adding(days: -1), people: [nora.id])
      ]
    }
    let short = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 5)
    #expect(short.items.map(\.kind) == [.followUp])
    #expect(short.items[0].minutes == 5)
    #expect(AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 0).items.isEmpty)
  }
}
