import Domain
import Engines
import Testing

@Suite struct PlaybookEngineTests {
  private static let start = Day(number: 20_700)  // Thursday
  private let nora = PersonReference(id: PersonID(1), name: "Nora")
  private let paul = PersonReference(id: PersonID(2), name: "Paul")

  private func day(_ offset: Int) -> Day { Self.start.adding(days: offset) }

  private func fact(
    _ kind: CampaignFact.Kind, _ offset: Int, _ person: PersonReference? = nil, step: String? = nil
  )
    -> CampaignFact
  {
    CampaignFact(kind: kind, day: day(offset), person: person?.id, step: step)
  }

  private func sevenSteps(_ facts: [CampaignFact]) -> Campaign {
    Campaign(
      id: CampaignID(1), playbook: "seven-steps", subject: .company(CompanyID(4), name: "Alma"),
      startedOn: Self.start,
      contacts: [CampaignContact(person: nora), CampaignContact(person: paul)], facts: facts)
  }

  private func state(_ campaign: Campaign, _ offset: Int) throws -> CampaignState {
    let playbook = try #require(PlaybookCatalog.playbook(campaign.playbook))
    return PlaybookEngine.state(of: campaign, playbook: playbook, now: day(offset))
  }

  private func open(_ campaign: Campaign, _ offset: Int) throws -> [String] {
    try state(campaign, offset).toDos.map { toDo in
      toDo.step.id + (toDo.step.scope == .contact ? "@\(toDo.person?.name ?? "-")" : "")
    }
  }

  @Test func aReferralIsWalkedFromStartToEnd() throws {
    var facts: [CampaignFact] = []
    #expect(try open(sevenSteps(facts), 0) == ["credits", "own-profile", "list-people"])
    facts += [fact(.stepDone, 0, step: "credits"), fact(.prepared, 0), fact(.chosen, 1)]
    #expect(try open(sevenSteps(facts), 1) == ["first-message@Nora", "first-message@Paul"])
    facts += [fact(.wrote, 2, nora), fact(.wrote, 3, paul)]
    let waiting = try state(sevenSteps(facts), 4)
    #expect(waiting.toDos.isEmpty)
    #expect(waiting.waitingUntil == day(16))
    facts += [fact(.answered, 5, nora)]
    #expect(try open(sevenSteps(facts), 5) == ["slots@Nora"])
    #expect(try state(sevenSteps(facts), 5).due == day(6))
    facts += [fact(.wrote, 5, nora)]
    #expect(try open(sevenSteps(facts), 6) == ["prepare-call@Nora", "call@Nora"])
    // Fridays are most often chosen (E4): day 8 is one.
    let call = try #require(try state(sevenSteps(facts), 6).toDos.first { $0.step.id == "call" })
    #expect(call.due.weekday == 5)
    facts += [fact(.called, 8, nora), fact(.promised, 8, nora)]
    #expect(try open(sevenSteps(facts), 8) == ["thank@Nora", "process"])
    facts += [fact(.wrote, 9, nora), fact(.stepDone, 9, step: "process")]
    #expect(try open(sevenSteps(facts), 9) == [])
    #expect(try open(sevenSteps(facts), 15) == ["ask-again@Nora"])
    facts += [fact(.referred, 16, nora)]
    #expect(try open(sevenSteps(facts), 16) == ["apply"])
    facts += [fact(.applied, 17), fact(.hired, 40)]
    let end = try state(sevenSteps(facts), 40)
    #expect(end.status == .won)
    #expect(end.toDos.map(\.step.id) == ["tell-hired"])
    #expect(try open(sevenSteps(facts), 75) == ["tell-hired", "give-back"])
  }

  @Test func deletingAFactTakesItsConsequencesBack() throws {
    let facts = [fact(.chosen, 1), fact(.wrote, 2, nora), fact(.answered, 4, nora)]
    let before = try open(sevenSteps(Array(facts.dropLast())), 5)
    #expect(try open(sevenSteps(facts), 5) != before)
    #expect(try open(sevenSteps(Array(facts.dropLast())), 5) == before)
  }

  @Test func silenceClosesACampaignAndALateAnswerOpensItAgain() throws {
    var facts = [fact(.chosen, 0), fact(.wrote, 1, nora), fact(.wrote, 1, paul)]
    #expect(try state(sevenSteps(facts), 14).status == .open)
    #expect(try state(sevenSteps(facts), 15).status == .closed)
    facts.append(fact(.answered, 30, paul))
    let late = try state(sevenSteps(facts), 30)
    #expect(late.status == .open)
    #expect(try open(sevenSteps(facts), 30).contains("slots@Paul"))
  }

  @Test func oneNoEndsNothingWhileAnotherMayAnswer() throws {
    var facts = [fact(.chosen, 0), fact(.wrote, 1, nora), fact(.wrote, 1, paul), fact(.declined, 3, nora)]
    #expect(try state(sevenSteps(facts), 4).status == .open)
    facts.append(fact(.declined, 5, paul))
    #expect(try state(sevenSteps(facts), 5).status == .closed)
  }

  @Test func aMessageBeforeTheCallDoesNotThankForIt() throws {
    let facts = [
      fact(.chosen, 0), fact(.wrote, 1, nora), fact(.answered, 2, nora), fact(.wrote, 2, nora),
      fact(.called, 3, nora),
    ]
    #expect(try open(sevenSteps(facts), 4).contains("thank@Nora"))
  }

  @Test func aCoffeeIsNotAskedForInTheInvitation() throws {
    func campaign(_ connected: Bool, _ facts: [CampaignFact]) -> Campaign {
      Campaign(
        id: CampaignID(2), playbook: "coffee-chat", subject: .person(nora), startedOn: Self.start,
        contacts: [CampaignContact(person: nora, isConnected: connected)], facts: facts)
    }
    #expect(try open(campaign(false, []), 0) == ["research", "connect@Nora"])
    #expect(try open(campaign(true, []), 0) == ["research", "ask@Nora"])
    let accepted = [fact(.prepared, 0), fact(.invited, 1, nora), fact(.accepted, 4, nora)]
    #expect(try open(campaign(false, accepted), 4) == [])
    #expect(try open(campaign(false, accepted), 5) == ["ask-after-accept@Nora"])
    let met =
      accepted + [
        fact(.wrote, 6, nora), fact(.answered, 7, nora), fact(.wrote, 7, nora), fact(.met, 10, nora),
      ]
    #expect(try open(campaign(false, met), 10) == ["follow-up@Nora", "learn@Nora", "count"])
    #expect(try state(campaign(false, met), 10).toDos.first { $0.step.id == "follow-up" }?.due == day(12))
    #expect(try state(campaign(false, met + [fact(.learned, 11, nora)]), 11).status == .won)
  }

  @Test func aWeeklyStepComesBackEveryWeekUntilEnough() throws {
    func campaign(_ facts: [CampaignFact]) -> Campaign {
      Campaign(
        id: CampaignID(3), playbook: "three-circles", subject: .me, startedOn: Self.start, facts: facts)
    }
    #expect(try open(campaign([]), 0).contains("comments"))
    let five = (0..<5).map { _ in fact(.commented, 1) }
    #expect(try !open(campaign(five), 2).contains("comments"))
    #expect(try open(campaign(five), 8).contains("comments"))
  }

  @Test func aPausedOrClosedCampaignAsksForNothing() throws {
    var campaign = sevenSteps([])
    campaign.pausedUntil = day(10)
    #expect(try state(campaign, 5).status == .paused)
    #expect(try state(campaign, 5).toDos.isEmpty)
    #expect(try state(campaign, 10).status == .open)
    campaign.closedOn = day(11)
    #expect(try state(campaign, 12).status == .closed)
  }

  @Test func whoeverIsConnectedIsNoStranger() throws {
    var campaign = sevenSteps([fact(.chosen, 0)])
    campaign.contacts[0].isConnected = true
    let toDos = try state(campaign, 1).toDos.filter { $0.step.id == "first-message" }
    #expect(toDos.map(\.step.meetsStranger) == [false, true])
  }

  @Test(arguments: PlaybookCatalog.ids)
  func tickingEveryStepOffLeavesNothingToDo(id: String) throws {
    let playbook = try #require(PlaybookCatalog.playbook(id))
    let facts = playbook.steps.map { CampaignFact(kind: .stepDone, day: Self.start, step: $0.id) }
    let once = playbook.steps.filter { $0.scope == .once || $0.scope == .contact }.map(\.id)
    let campaign = Campaign(
      id: CampaignID(1), playbook: id, subject: .person(nora), startedOn: Self.start, facts: facts)
    let open = PlaybookEngine.state(of: campaign, playbook: playbook, now: Self.start).toDos.map(\.step.id)
    #expect(open.filter(once.contains).isEmpty)
  }
}
