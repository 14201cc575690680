import Domain
import Engines
import Testing

/// What of several things that ask for the same person, or say the same, stands in the day's plan.
@Suite struct OneCampaignOneStepTests {
  private let today = Day(number: 20_778)
  private let nora = PersonReference(id: PersonID(1), name: "Nora")

  private func snapshot(_ change: (inout AgendaSnapshot) -> Void) -> AgendaSnapshot {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.peopleTotal = 20
    snapshot.targetCount = 5
    snapshot.counts.meetupsThisMonth = 2
    snapshot.counts.givenThisWeek = 1
    snapshot.counts.postsThisWeek = 2
    snapshot.counts.commentsThisWeek = 10
    snapshot.counts.connectionsThisWeek = 2
    snapshot.people = [AgendaPerson(person: nora, company: "Alma", companyID: CompanyID(4), gave: 1)]
    change(&snapshot)
    return snapshot
  }

  private func fact(
    _ kind: CampaignFact.Kind, _ offset: Int, _ person: PersonReference? = nil, step: String? = nil,
    planned: Int? = nil
  ) -> CampaignFact {
    CampaignFact(
      kind: kind, day: today.adding(days: offset), person: person?.id, step: step,
      planned: planned.map { today.adding(days: $0) })
  }

  private func campaign(
    _ playbook: String, _ subject: Campaign.Subject, start: Int, _ facts: [CampaignFact] = [],
    contacts: [CampaignContact] = []
  ) -> Campaign {
    Campaign(
      id: CampaignID(1), playbook: playbook, subject: subject, startedOn: today.adding(days: start),
      contacts: contacts, facts: facts)
  }

  private func ids(_ snapshot: AgendaSnapshot, minutes: Int = 240) -> [String] {
    AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: minutes).items.map(\.id)
  }

  private var alma: Campaign.Subject { .company(CompanyID(4), name: "Alma") }

  @Test func theFirstStepOfACampaignIsTheOneShown() {
    let chat = snapshot {
      $0.campaigns = [
        campaign("coffee-chat", .person(nora), start: 0, contacts: [CampaignContact(person: nora)])
      ]
    }
    #expect(ids(chat) == ["step-k1-research-p1-\(today)"])
    // Suggesting a coffee is due before bringing something.
    let again = snapshot {
      $0.campaigns = [
        campaign(
          "reconnect", .person(nora), start: -9,
          [fact(.prepared, -9), fact(.wrote, -8, nora), fact(.answered, -5, nora), fact(.wrote, -4, nora)],
          contacts: [CampaignContact(person: nora, isConnected: true)])
      ]
    }
    #expect(ids(again) == ["step-k1-coffee-p1-\(today.adding(days: -4))"])
  }

  @Test func ofOnesOwnCampaignTheStepDueFirstIsShown() {
    let scene = snapshot {
      $0.campaigns = [campaign("local-scene", .me, start: 0, [fact(.prepared, 0)])]
    }
    #expect(ids(scene) == ["step-k1-communities-\(today)"])
  }

  @Test func theCallIsPreparedFirst() {
    let facts = [
      fact(.chosen, -6), fact(.wrote, -5, nora), fact(.answered, -2, nora), fact(.wrote, -1, nora),
    ]
    let steps = snapshot {
      $0.campaigns = [
        campaign(
          "seven-steps", alma, start: -7,
          [fact(.stepDone, -7, step: "credits"), fact(.prepared, -7)] + facts,
          contacts: [CampaignContact(person: nora)])
      ]
    }
    #expect(ids(steps) == ["step-k1-prepare-call-p1-\(today.adding(days: -1))"])
  }

  /// The calendar's own item speaks for the steps of the call.
  @Test func aFixedCallStandsForItsSteps() {
    let facts = [
      fact(.stepDone, -7, step: "credits"), fact(.prepared, -7), fact(.chosen, -6), fact(.wrote, -5, nora),
      fact(.answered, -2, nora), fact(.dateFixed, -1, nora, planned: 1),
    ]
    let fixed = snapshot {
      $0.campaigns = [
        campaign("seven-steps", alma, start: -7, facts, contacts: [CampaignContact(person: nora)])
      ]
      $0.calls = [AgendaCall(id: "e1", person: nora.id, title: "Nora", day: today.adding(days: 1))]
    }
    #expect(ids(fixed) == ["call-e1-\(today.adding(days: 1))-prepare"])
  }

  /// E6: the next day, connect with thanks; one item for the two.
  @Test func theThanksOfTheNextDayAreTheFollowUp() throws {
    let facts = [
      fact(.stepDone, -7, step: "credits"), fact(.prepared, -7), fact(.chosen, -6), fact(.wrote, -5, nora),
      fact(.answered, -2, nora), fact(.wrote, -2, nora), fact(.called, 0, nora),
      fact(.processKnown, 0),
    ]
    let called = snapshot {
      $0.campaigns = [
        campaign("seven-steps", alma, start: -7, facts, contacts: [CampaignContact(person: nora)])
      ]
      $0.meetings = [AgendaMeeting(id: InteractionID(4), kind: .call, day: today, people: [nora.id])]
    }
    let plan = AgendaPlanner.plan(snapshot: called, now: today, minutes: 240)
    #expect(plan.items.map(\.id) == ["follow-up-p1-i4"])
    let item = try #require(plan.items.first)
    #expect(item.due == today.adding(days: 1))
    #expect(item.messageKind == "thank-you")
    #expect(item.why.en.contains("an invitation to stay connected"))
  }

  /// D9 is not swallowed by C6.
  @Test func afterAnInterviewFeedbackIsAskedFor() throws {
    let interview = AgendaMeeting(
      id: InteractionID(4), kind: .interview, day: today.adding(days: -1), people: [nora.id])
    let alone = AgendaPlanner.plan(snapshot: snapshot { $0.meetings = [interview] }, now: today, minutes: 240)
    #expect(alone.items.map(\.id) == ["follow-up-p1-i4"])
    #expect(alone.items.map(\.method) == [["D9", "C6"]])
    #expect(alone.items.map(\.messageKind) == ["feedback-request"])
    #expect(alone.items.map(\.due) == [today])

    let followed = snapshot {
      $0.meetings = [interview]
      $0.campaigns = [campaign("interview", alma, start: -3, [fact(.interviewed, -1, nora)])]
    }
    let step = "step-k1-ask-feedback-\(today.adding(days: -1))"
    #expect(ids(followed) == [step])
    let asked = snapshot {
      $0.meetings = [interview]
      $0.campaigns = [
        campaign(
          "interview", alma, start: -3,
          [fact(.interviewed, -1, nora), fact(.stepDone, 0, step: "ask-feedback")])
      ]
    }
    #expect(ids(asked) == [])
    let opportunity = Opportunity(
      id: OpportunityID(1), company: "Alma", companyID: CompanyID(4), stage: .interview,
      foundOn: today.adding(days: -9), interviews: [.init(day: today.adding(days: -1))])
    let applied = snapshot {
      $0.meetings = [interview]
      $0.opportunities = [opportunity]
    }
    #expect(ids(applied) == ["opportunity-o1-ask-feedback-\(today.adding(days: -1))"])
    var answered = opportunity
    answered.interviews[0].feedbackAskedOn = today
    let done = snapshot {
      $0.meetings = [interview]
      $0.opportunities = [answered]
    }
    #expect(ids(done) == [])
  }

  @Test func thanksThatWereTickedOffAreThanks() {
    let thanked = snapshot {
      $0.thanks = [
        OwedThanks(id: InteractionID(2), person: nora.id, day: today.adding(days: -10), favour: .introduction)
      ]
      $0.campaigns = [
        campaign(
          "after-the-job", .me, start: -8,
          [fact(.stepDone, -7, nora, step: "tell"), fact(.stepDone, 0, nora, step: "thank")],
          contacts: [CampaignContact(person: nora)])
      ]
    }
    #expect(!ids(thanked).contains { $0.hasPrefix("thanks-") })
  }

  /// Whoever helped is told once, by name.
  @Test func theNewsIsToldOnce() {
    let hired = snapshot {
      $0.campaigns = [
        campaign("seven-steps", alma, start: -30, [fact(.chosen, -29), fact(.hired, -1)])
      ]
      $0.opportunities = [
        Opportunity(
          id: OpportunityID(2), company: "Alma", companyID: CompanyID(4), through: nora, stage: .accepted,
          foundOn: today.adding(days: -20), endedOn: today.adding(days: -1))
      ]
    }
    #expect(ids(hired) == ["opportunity-o2-tell-accepted-p1-\(today.adding(days: -1))"])
  }

  /// One stranger a company and day, also for who ticks off what is shown.
  @Test func aStrangerWhoWasTickedOffIsTheOneOfTheDay() {
    let paul = PersonReference(id: PersonID(2), name: "Paul")
    var campaign = campaign(
      "seven-steps", alma, start: -7,
      [fact(.stepDone, -7, step: "credits"), fact(.prepared, -7), fact(.chosen, -6)],
      contacts: [CampaignContact(person: nora), CampaignContact(person: paul)])
    #expect(ids(snapshot { $0.campaigns = [campaign] }).count == 1)
    campaign.facts.append(fact(.stepDone, 0, nora, step: "first-message"))
    #expect(ids(snapshot { $0.campaigns = [campaign] }) == [])
  }

  /// A3: three to five a day.
  @Test func thePostsOfTheIntensivePaceAreThree() {
    var snapshot = snapshot {
      $0.campaigns = [campaign("social-routine", .me, start: -3)]
    }
    var posted = 0
    for _ in 0..<9 {
      guard let post = ids(snapshot).first(where: { $0.hasPrefix("routine-posts-") }) else { break }
      snapshot.decisions.append(AgendaDecision(item: post, verdict: .done, day: today))
      posted += 1
    }
    #expect(posted == 3)
  }

  /// The day of an event: whom to look for, going there, and staying on; none of it the day after.
  @Test func anEventIsPreparedAndGoneToOnItsDay() {
    func plan(_ ahead: Int) -> [String] {
      let facts = [fact(.eventPlanned, -3, planned: ahead)]
      return ids(
        snapshot {
          $0.campaigns = [campaign("meetup", .me, start: -4, facts)]
          $0.events = [
            AgendaEvent(id: "e1", title: "Lyon.js", day: today.adding(days: ahead), isGoing: true)
          ]
        })
    }
    let begun = today.adding(days: -3)
    #expect(plan(5) == ["step-k1-look-for-\(begun)"])
    #expect(plan(1) == ["event-e1-prepare-\(today.adding(days: 1))"])
    #expect(
      plan(0).sorted() == [
        "event-e1-prepare-\(today)", "step-k1-after-work-\(begun)", "step-k1-go-\(begun)",
      ])
    #expect(plan(-1).contains("event-e1-after-\(today.adding(days: -1))"))
    #expect(!plan(-1).contains { $0.hasPrefix("step-k1-") })
  }

  @Test func anInterviewWithoutADayIsAskedForOne() {
    let applied = Opportunity(
      id: OpportunityID(1), company: "Alma", stage: .applied, foundOn: today.adding(days: -9),
      appliedOn: today.adding(days: -5))
    let invited = OpportunityPipeline.move(applied, to: .interview, on: today)
    #expect(invited.interviews.isEmpty)
    #expect(ids(snapshot { $0.opportunities = [invited] }) == ["opportunity-o1-note-interview-day-\(today)"])
    let dated = OpportunityPipeline.move(
      applied, to: .interview, on: today, interviewOn: today)
    // On its day it is prepared; feedback is asked for when it is over.
    #expect(
      ids(snapshot { $0.opportunities = [dated] }) == [
        "opportunity-o1-prepare-interview-\(today.adding(days: -3))"
      ])
    #expect(OpportunityPipeline.move(applied, to: .found, on: today).appliedOn == nil)
  }
}
