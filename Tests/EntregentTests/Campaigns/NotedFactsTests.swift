import Domain
import Entregent
import Foundation
import Testing

/// What is written down in passing moves campaigns, the day's plan and the history.
@Suite struct NotedFactsTests {
  private func note(_ text: String, _ workspace: Workspace, _ day: String, _ language: Language = .fr) throws
  {
    let read = try workspace.understand(text, language: language, now: moment(day))
    try workspace.log(read.interaction, now: moment(day))
  }

  private func kinds(_ workspace: Workspace, _ id: CampaignID, _ day: String) throws -> [CampaignFact.Kind] {
    try workspace.campaign(id, now: moment(day)).happenings.map(\.kind)
  }

  /// C6: those who were met at an event are written to within 48 hours.
  @Test func peopleOfAMeetupsFormAreMetThere() throws {
    let workspace = try Workspace()
    let id = try workspace.start("meetup", on: .me, now: moment("2026-12-01")).line.campaign.id
    try workspace.record(
      CampaignInput(step: "find", values: ["title": "NantesJS", "day": "2026-12-03"]), in: id,
      now: moment("2026-12-01"))
    try workspace.record(
      CampaignInput(
        step: "note-people", values: ["people": "Yann Kerlo, Maïwenn Tanguy", "subject": "WebAssembly"],
        addsUnknownPeople: true), in: id, now: moment("2026-12-04"))

    let now = moment("2026-12-05")
    let line = try #require(try workspace.people(PeopleQuery(text: "Yann Kerlo")).people.first)
    let yann = try workspace.person(line.id, now: now)
    #expect(yann.timeline.map(\.kind) == ["event"])
    #expect(yann.timeline.first?.day == Day("2026-12-03"))
    #expect(yann.timeline.first?.text == "NantesJS : WebAssembly")
    #expect(yann.person.circle == .local)
    #expect(yann.person.lastContact == Day("2026-12-03"))
    let today = try workspace.today(minutes: 120, now: now).items
    #expect(today.filter { $0.kind == .followUp }.count == 2)
    #expect(!today.contains { $0.id.hasPrefix("event-") && $0.id.contains("-after-") })
    #expect(!today.contains { $0.id.contains("-go-") || $0.id.contains("-look-for-") })
    let state = try workspace.campaign(id, now: now).line.state
    #expect(state.done.contains("go") && state.done.contains("note-people"))
    #expect(state.toDos.contains { $0.step.id == "follow-up" })
  }

  @Test func anEventThatIsNotedClosesTheStepOfGoing() throws {
    let workspace = try Workspace()
    let id = try workspace.start("meetup", on: .me, now: moment("2026-12-01")).line.campaign.id
    try note("Meetup NantesJS ce soir", workspace, "2026-12-03")
    let state = try workspace.campaign(id, now: moment("2026-12-03")).line.state
    #expect(state.done.contains("go"))
    #expect(!state.toDos.contains { ["find", "go", "look-for"].contains($0.step.id) })
  }

  @Test func aRoundWhoseStepsAreAllDoneEndsAndMayBeginAgain() throws {
    let workspace = try Workspace()
    let start = moment("2026-12-01")
    let id = try workspace.start("meetup", on: .me, now: start).line.campaign.id
    for step in try workspace.campaign(id, now: start).playbook.steps {
      try workspace.finishStep(step.id, of: id, now: moment("2026-12-20"))
    }
    let view = try workspace.campaign(id, now: moment("2026-12-21"))
    #expect(view.line.state.status == .won)
    #expect(view.remark?.en.contains("begin again") == true)
    #expect(throws: Never.self) { try workspace.start("meetup", on: .me, now: moment("2026-12-22")) }
  }

  @Test func aReferralThatIsNotedMovesTheCampaign() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let alma = try workspace.addTarget("Alma", why: nil, now: now)
    try workspace.addPerson(name: "Marie Dupont", fields: ["company": "Alma"], now: now)
    let id = try workspace.start("seven-steps", on: .company(alma), now: now).line.campaign.id
    try workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Marie Dupont"]), in: id, now: now)

    try note("Marie Dupont m'a cooptée chez Alma", workspace, "2026-11-10")

    #expect(try kinds(workspace, id, "2026-11-10").contains(.referred))
  }

  /// B3: an invitation, its acceptance and the thanks are told from a first word.
  @Test func invitationsAnswersAndThanksAreTold() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let nora = try workspace.addPerson(name: "Nora Hill", fields: ["company": "Figma"], now: now)
    let id = try workspace.start("coffee-chat", on: .person(nora), now: now).line.campaign.id

    try note("Sent Nora Hill an invitation on LinkedIn", workspace, "2026-11-03", .en)
    #expect(try kinds(workspace, id, "2026-11-03") == [.invited])
    try note("Nora Hill accepted my invitation", workspace, "2026-11-04", .en)
    #expect(try kinds(workspace, id, "2026-11-04") == [.accepted, .invited])
    try note("Asked Nora Hill for a coffee by DM", workspace, "2026-11-05", .en)
    try note("Nora Hill replied: yes to a coffee", workspace, "2026-11-06", .en)
    #expect(try kinds(workspace, id, "2026-11-06") == [.answered, .wrote, .accepted, .invited])
    try note("Merci envoyé par mail à Nora Hill", workspace, "2026-11-07")
    #expect(try kinds(workspace, id, "2026-11-07").first == .thanked)
  }

  /// A lunch that was only proposed wins nothing.
  @Test func whatIsArrangedCalledOffOrToComeIsNoMeeting() throws {
    let workspace = try Workspace()
    let pal = try workspace.addPerson(name: "Old Pal", fields: [:], now: moment("2026-11-02"))
    try note("Invited Old Pal to lunch by text", workspace, "2026-11-03", .en)
    try note("Café annulé avec Old Pal", workspace, "2026-11-04")
    try note("Pas encore vu Old Pal", workspace, "2026-11-05")
    try note("Coffee with Old Pal planned for next Monday", workspace, "2026-11-06", .en)
    let view = try workspace.person(pal, now: moment("2026-11-07"))
    #expect(Set(view.timeline.map(\.kind)) == ["message", "note"])
    #expect(view.person.circle == .online)
  }

  @Test func anAnswerIsOwedNoMoreOnceTheCallIsFixedAndOwnNotesAreNotTheirWords() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let marie = try workspace.addPerson(name: "Marie Dupont", fields: [:], now: now)
    try note("Mail de Marie Dupont : elle est d'accord pour un appel", workspace, "2026-11-03")
    func answer(_ day: String) throws -> TodayItem? {
      try workspace.today(minutes: 60, now: moment(day)).items.first { $0.kind == .answer }
    }
    let owed = try #require(try answer("2026-11-04"))
    #expect(!owed.why.fr.contains("Mail de Marie"))
    #expect(owed.messageKind == nil)
    try workspace.planCall(with: marie, at: "2026-11-10T15:00", now: moment("2026-11-04"))
    #expect(try answer("2026-11-04") == nil)
  }

  @Test func aFieldThatTheFormDoesNotHaveIsRefused() throws {
    let workspace = try Workspace()
    let id = try workspace.start("meetup", on: .me, now: moment("2026-12-01")).line.campaign.id
    let refusal = #expect(throws: CampaignFormRefusal.self) {
      try workspace.record(
        CampaignInput(step: "find", values: ["title": "X", "day": "2026-12-03", "what": "y"]), in: id,
        now: moment("2026-12-01"))
    }
    #expect(refusal?.problems.keys.sorted() == ["what"])
    #expect(refusal?.problems["what"]?.en.contains("title, day") == true)
  }

  /// E6, C7: everybody who helped is told.
  @Test func everyHelperIsToldOfTheJob() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    for name in ["Yann Kerlo", "Rozenn Le Bris"] {
      try workspace.addPerson(name: name, fields: [:], now: now)
    }
    let job = try workspace.addOpportunity(
      at: "Alan", fields: ["through": "Yann Kerlo", "helpers": "Rozenn Le Bris"], now: now)
    try workspace.moveOpportunity(job, to: .accepted, on: nil, now: now)
    let id = try workspace.start("after-the-job", on: .me, now: now).line.campaign.id
    let told = try workspace.campaign(id, now: now).line.state.toDos.filter { $0.step.id == "tell" }
    #expect(Set(told.compactMap { $0.person?.name }) == ["Yann Kerlo", "Rozenn Le Bris"])
    let today = try workspace.today(minutes: 240, now: now).items
    #expect(today.filter { $0.messageKind == "outcome-update" && $0.person?.name == "Yann Kerlo" }.count == 1)
  }

  @Test func theSheetOfAFixedCallSaysTheHourOfTheCall() throws {
    let workspace = try Workspace()
    var profile = Profile()
    profile.zone = "Europe/Paris"
    try workspace.save(profile, now: moment("2026-11-02"))
    let marie = try workspace.addPerson(
      name: "Marie Dupont", fields: ["zone": "America/Montreal"], now: moment("2026-11-02"))
    try workspace.planCall(with: marie, at: "2026-12-01T15:00", now: moment("2026-11-02"))
    #expect(try workspace.prepare(marie, now: moment("2026-11-30")).theirTime == "09:00")
  }

  @Test func anAskThatIsNotedIsCounted() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let ana = try workspace.addPerson(name: "Ana Cruz", fields: [:], now: now)
    try note("J'ai demandé une cooptation à Ana Cruz", workspace, "2026-11-02")
    try note("Demandé à Ana Cruz de transmettre mon CV", workspace, "2026-11-02")
    #expect(try workspace.balance(with: ana, now: now).figures.asked == 2)
  }

  @Test func aPromiseThatNamesSomebodyIsTheirs() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let ana = try workspace.addPerson(name: "Ana Cruz", fields: [:], now: now)
    let bob = try workspace.addPerson(name: "Bob Ray", fields: [:], now: now)
    try note("Café avec Ana Cruz. Je dois appeler Bob Ray demain", workspace, "2026-11-02")
    #expect(try workspace.person(bob, now: now).promises.map(\.text) == ["appeler Bob Ray demain"])
    #expect(try workspace.person(ana, now: now).promises.isEmpty)
  }

  /// C2: an evening that was ticked off counts like one that was written down, and once.
  @Test func aTickedMeetupIsCounted() throws {
    let workspace = try Workspace()
    let id = try workspace.start("meetup", on: .me, now: moment("2026-12-01")).line.campaign.id
    try workspace.finishStep("go", of: id, now: moment("2026-12-03"))
    func counted() throws -> Int? {
      try workspace.today(now: moment("2026-12-04")).counts.first { $0.circle == .local }?.done
    }
    #expect(try counted() == 1)
    try note("Meetup NantesJS hier", workspace, "2026-12-04")
    #expect(try counted() == 1)
  }

  /// A11: two hours, never more.
  @Test func aProjectThatTookLongerThanTwoHoursIsSaid() throws {
    let workspace = try Workspace()
    let now = moment("2026-11-02")
    let alma = try workspace.addTarget("Alma", why: nil, now: now)
    let id = try workspace.start("company-pitch", on: .company(alma), now: now).line.campaign.id
    try workspace.record(
      CampaignInput(step: "build", values: ["source": "https://exemple.fr/code", "minutes": "240"]), in: id,
      now: now)
    #expect(try workspace.campaign(id, now: now).remark?.en.contains("240 minutes") == true)
  }
}
