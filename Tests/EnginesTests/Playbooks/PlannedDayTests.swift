import Domain
import Engines
import Testing

/// Steps on the day that was planned, and steps that leave facts to those that hold.
@Suite struct PlannedDayTests {
  private static let start = Day(number: 20_700)  // Thursday
  private let nora = PersonReference(id: PersonID(1), name: "Nora")
  private let paul = PersonReference(id: PersonID(2), name: "Paul")

  private func day(_ offset: Int) -> Day { Self.start.adding(days: offset) }

  private func fact(
    _ kind: CampaignFact.Kind, _ offset: Int, _ person: PersonReference? = nil, step: String? = nil,
    planned: Int? = nil
  ) -> CampaignFact {
    CampaignFact(
      kind: kind, day: day(offset), person: person?.id, step: step, planned: planned.map { day($0) })
  }

  private func campaign(
    _ playbook: String, _ subject: Campaign.Subject, _ facts: [CampaignFact], contacts: [CampaignContact] = []
  ) -> Campaign {
    Campaign(
      id: CampaignID(1), playbook: playbook, subject: subject, startedOn: Self.start, contacts: contacts,
      facts: facts)
  }

  private func state(_ campaign: Campaign, _ offset: Int) throws -> CampaignState {
    let playbook = try #require(PlaybookCatalog.playbook(campaign.playbook))
    return PlaybookEngine.state(of: campaign, playbook: playbook, now: day(offset))
  }

  private func due(_ step: String, _ campaign: Campaign, _ offset: Int) throws -> Day? {
    try state(campaign, offset).toDos.first { $0.step.id == step }?.due
  }

  private func sevenSteps(_ facts: [CampaignFact]) -> Campaign {
    campaign(
      "seven-steps", .company(CompanyID(4), name: "Alma"), facts, contacts: [CampaignContact(person: nora)])
  }

  /// The slots went out on a Thursday: the call is not due on the next day, before its own preparation.
  @Test(arguments: 0..<7) func aCallIsPreparedBeforeItIsDue(weekday: Int) throws {
    let walked = sevenSteps([
      fact(.chosen, 0), fact(.wrote, 1, nora), fact(.answered, weekday + 2, nora),
      fact(.wrote, weekday + 2, nora),
    ])
    let prepare = try #require(try due("prepare-call", walked, weekday + 2))
    let call = try #require(try due("call", walked, weekday + 2))
    #expect(prepare == day(weekday + 4))
    #expect(call > prepare)
    #expect(call.weekday == 5)
  }

  @Test func aFixedCallIsDueOnItsDayAndPreparedTheDayBefore() throws {
    var facts = [fact(.chosen, 0), fact(.wrote, 1, nora), fact(.answered, 2, nora)]
    facts.append(fact(.dateFixed, 3, nora, planned: 12))
    let fixed = try state(sevenSteps(facts), 3)
    #expect(fixed.toDos.map(\.step.id) == ["own-profile", "prepare-call", "call"])
    #expect(try due("prepare-call", sevenSteps(facts), 3) == day(11))
    #expect(try due("call", sevenSteps(facts), 3) == day(12))

    // The sheet that was read is the preparation, and not also the user's own profile.
    facts.append(fact(.prepared, 10, nora))
    let prepared = try state(sevenSteps(facts), 10)
    #expect(prepared.done.contains("prepare-call"))
    #expect(!prepared.done.contains("own-profile"))
  }

  @Test func anInvitationThatIsAcceptedLeadsToTheCoffee() throws {
    let facts = [
      fact(.researched, 0), fact(.invited, 1, nora), fact(.accepted, 4, nora), fact(.wrote, 6, nora),
      fact(.answered, 8, nora), fact(.wrote, 8, nora),
    ]
    let walked = campaign(
      "coffee-chat", .person(nora), facts, contacts: [CampaignContact(person: nora, isConnected: false)])
    let state = try state(walked, 9)
    #expect(state.done == ["research", "connect", "ask-after-accept", "fix-date"])
    #expect(state.toDos.map(\.step.id) == ["prepare", "meet"])
  }

  @Test func anEventIsGoneToOnItsDay() throws {
    let planned = campaign("meetup", .me, [fact(.eventPlanned, 1, planned: 3)])
    #expect(try due("look-for", planned, 1) == day(3))
    #expect(try due("go", planned, 1) == day(3))
    #expect(try due("after-work", planned, 3) == day(3))

    // The day after nobody looks who will be there.
    #expect(try state(planned, 4).toDos.map(\.step.id) == ["go"])
    let went = campaign("meetup", .me, [fact(.eventPlanned, 1, planned: 3), fact(.attended, 3)])
    #expect(try state(went, 4).toDos.map(\.step.id) == ["note-people", "follow-up"])
  }

  @Test func whoHasAnAddressIsNotLookedFor() throws {
    func open(_ hasAddress: Bool) throws -> [String] {
      let contact = CampaignContact(person: nora, hasAddress: hasAddress)
      return try state(
        campaign(
          "company-pitch", .company(CompanyID(4), name: "Alma"), [fact(.admired, 0), fact(.chosen, 1, nora)],
          contacts: [contact]), 1
      ).toDos.map(\.step.id)
    }
    #expect(try open(false).contains("find-address"))
    #expect(try !open(true).contains("find-address"))
  }

  /// A16: the usual answer to a pitch is a no, and it is thanked for.
  @Test func aNoToAPitchIsThankedFor() throws {
    let company = Campaign.Subject.company(CompanyID(4), name: "Alma")
    let sent = [fact(.chosen, 0), fact(.paged, 1), fact(.wrote, 2, nora), fact(.wrote, 2, paul)]
    let contacts = [CampaignContact(person: nora), CampaignContact(person: paul)]
    let declined = campaign("company-pitch", company, sent + [fact(.declined, 4, nora)], contacts: contacts)
    // Paul stays silent, and the campaign ends with it.
    let end = try state(declined, 16)
    #expect(end.status == .closed)
    #expect(end.toDos.map(\.step.id).sorted() == ["follow-their-work", "thank-anyway"])
    let thanked = campaign(
      "company-pitch", company, sent + [fact(.declined, 4, nora), fact(.thanked, 5, nora)], contacts: contacts
    )
    #expect(try state(thanked, 16).toDos.map(\.step.id) == ["follow-their-work"])
    let withdrawn = campaign("company-pitch", company, sent + [fact(.withdrawn, 4)], contacts: contacts)
    #expect(try state(withdrawn, 4).toDos.map(\.step.id) == ["thank-withdrawn"])
  }

  /// A step that does not hold takes nothing; what its condition was when the fact came is what counts.
  @Test func aConditionIsThatOfTheMoment() throws {
    let playbook = try PlaybookFile.parse(
      """
      playbook: two
      subject: person
      title.fr: a
      title.en: a
      summary.fr: a
      summary.en: a

      step: first
      title.fr: a
      title.en: a
      advice.fr: a
      advice.en: a
      scope: contact
      due: 1 day after start
      when: lacks answered
      done by: wrote
      method: -

      step: second
      title.fr: a
      title.en: a
      advice.fr: a
      advice.en: a
      scope: contact
      due: 1 day after fact answered
      done by: wrote
      method: -
      """)
    func done(_ facts: [CampaignFact]) -> [String] {
      PlaybookEngine.state(
        of: campaign("two", .person(nora), facts), playbook: playbook, now: day(9)
      ).done
    }
    #expect(
      done([fact(.wrote, 1, nora), fact(.answered, 2, nora), fact(.wrote, 3, nora)]) == ["first", "second"])
    #expect(done([fact(.answered, 2, nora), fact(.wrote, 3, nora)]) == ["second"])
  }

  /// D9: only a word to somebody who took part is the word after an interview.
  @Test func aMessageToAnotherIsNoThanksForTheInterview() throws {
    func open(_ last: CampaignFact) throws -> [String] {
      try state(
        campaign(
          "interview", .company(CompanyID(4), name: "Alma"), [fact(.interviewed, 2, nora), last],
          contacts: [CampaignContact(person: nora), CampaignContact(person: paul)]), 3
      ).toDos.map(\.step.id)
    }
    #expect(try open(fact(.wrote, 3, paul)).contains("ask-feedback"))
    #expect(try !open(fact(.wrote, 3, nora)).contains("ask-feedback"))
    #expect(try !open(fact(.feedbackAsked, 3, paul)).contains("ask-feedback"))
  }

  /// A later answer takes the no back: the coffee is still to come, and nothing follows it yet.
  @Test func aNoThatIsTakenBackLeadsOn() throws {
    var facts = [fact(.researched, 0), fact(.wrote, 1, nora), fact(.declined, 3, nora)]
    func walked() -> Campaign {
      campaign(
        "coffee-chat", .person(nora), facts, contacts: [CampaignContact(person: nora, isConnected: true)])
    }
    #expect(try state(walked(), 3).status == .closed)
    facts.append(fact(.answered, 5, nora))
    #expect(try state(walked(), 5).status == .open)
    #expect(try state(walked(), 5).toDos.map(\.step.id) == ["fix-date"])
    facts.append(fact(.wrote, 6, nora))
    #expect(try state(walked(), 6).toDos.map(\.step.id) == ["prepare", "meet"])
  }

  /// E2: whoever can be introduced is not also written to cold on the same day.
  @Test func aFirstMessageWaitsForTheIntroduction() throws {
    func walked(_ facts: [CampaignFact]) -> Campaign {
      campaign(
        "seven-steps", .company(CompanyID(4), name: "Alma"), [fact(.chosen, 0)] + facts,
        contacts: [CampaignContact(person: nora, isConnected: false, introducer: paul)])
    }
    func open(_ facts: [CampaignFact], _ offset: Int) throws -> [String] {
      try state(walked(facts), offset).toDos.filter { $0.step.scope == .contact }.map(\.step.id)
    }
    #expect(try open([], 1) == ["introduction"])
    let asked = fact(.stepDone, 1, nora, step: "introduction")
    #expect(try open([asked], 2) == [])
    #expect(try state(walked([asked]), 2).waitingUntil == day(8))
    // Nothing came of it: they are written to, and the campaign goes on.
    #expect(try open([asked], 8) == ["first-message"])
    #expect(try state(walked([asked]), 8).status == .open)
    #expect(try open([asked, fact(.introduced, 3, nora)], 3) == ["first-message"])
    #expect(try open([fact(.stepSkipped, 1, nora, step: "introduction")], 1) == ["first-message"])
    #expect(try open([asked, fact(.wrote, 9, nora)], 23) == [])
    #expect(try state(walked([asked, fact(.wrote, 9, nora)]), 23).status == .closed)
  }

  /// They wrote before a first message was noted: what follows is the answer to them.
  @Test func whoWroteFirstIsAnswered() throws {
    var facts = [fact(.chosen, 0), fact(.answered, 2, nora)]
    #expect(try state(sevenSteps(facts), 2).toDos.map(\.step.id).last == "slots")
    #expect(try !state(sevenSteps(facts), 2).toDos.map(\.step.id).contains("first-message"))
    facts.append(fact(.wrote, 3, nora))
    #expect(try state(sevenSteps(facts), 3).done.contains("slots"))
  }

  @Test func aFileWhoseStepCanNeverOpenIsRefused() throws {
    let text = try #require(PlaybookCatalog.text("coffee-chat"))
    func reason(_ old: String, _ new: String) -> PlaybookFile.Problem.Reason? {
      do {
        _ = try PlaybookFile.parse(
          text.replacing(old, with: new),
          messageKinds: ["connection-request", "coffee-ask", "reply", "follow-up"])
        return nil
      } catch { return error.reason }
    }
    #expect(reason("", "") == nil)
    #expect(
      reason("due: 10 days after step fix-date", "due: 10 days after step learn") == .laterStep("learn"))
    #expect(reason("due: 10 days after step fix-date", "due: 10 days after step meet") == .laterStep("meet"))
    #expect(
      reason("silent after: 21", "silent after: 0") == .badValue(key: "silent after", value: "0"))
  }

  @Test func aPlannedDayIsWrittenAndReadAgain() throws {
    let meetup = try #require(PlaybookCatalog.playbook("meetup"))
    #expect(meetup.steps.first { $0.id == "look-for" }?.due.after == .planned(.eventPlanned))
    #expect(try PlaybookFile.parse(PlaybookFile.encode(meetup)) == meetup)
  }
}
