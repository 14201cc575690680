import Domain
import Entregent
import Foundation
import Testing

@Suite struct CampaignTests {
  private let start = "2026-11-02"

  private func vault() throws -> (bench: Bench, alma: CompanyID, zoe: PersonID, marc: PersonID) {
    let bench = try Bench()
    let alma = try bench.workspace.addTarget("Alma", why: nil, now: moment(start))
    let zoe = try bench.workspace.addPerson(
      name: "Zoé Lefèvre", fields: ["company": "Alma", "title": "Lead developer"], now: moment(start))
    let marc = try bench.workspace.addPerson(
      name: "Marc Tessier", fields: ["company": "Alma", "title": "Backend engineer"], now: moment(start))
    return (bench, alma, zoe, marc)
  }

  private func open(_ view: CampaignView) -> [String] {
    view.line.state.toDos.map { $0.step.id + ($0.person.map { "@" + $0.name } ?? "") }
  }

  @Test func whatTheOnlyContactDidNeedsNoName() throws {
    let (bench, alma, zoe, _) = try vault()
    let workspace = bench.workspace
    let id = try workspace.start("seven-steps", on: .company(alma), now: moment(start)).line.campaign.id
    try workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Zoé Lefèvre"]), in: id, now: moment(start))
    try workspace.markSent("Bonjour Zoé", kind: "first-message", to: zoe, now: moment(start))

    try workspace.record(CampaignInput(kind: .answered), in: id, now: moment(start))

    let view = try workspace.campaign(id, now: moment(start))
    #expect(view.happenings.first { $0.kind == .answered }?.person?.id == zoe)
    #expect(open(view).contains("slots@Zoé Lefèvre"))
    // Of one moment the order is that of noting: reply, call, thanks.
    try workspace.markSent("Avec plaisir, jeudi ?", kind: "reply", to: zoe, now: moment(start))
    #expect(try !open(workspace.campaign(id, now: moment(start))).contains("slots@Zoé Lefèvre"))
    try workspace.finishStep("call", of: id, now: moment(start))
    #expect(try open(workspace.campaign(id, now: moment(start))).contains("thank@Zoé Lefèvre"))
    try workspace.markSent("Merci", kind: "thank-you", to: zoe, now: moment(start))
    #expect(try !open(workspace.campaign(id, now: moment(start))).contains("thank@Zoé Lefèvre"))
  }

  @Test func whoWasAskedForAnIntroductionIsNotAskedAgain() throws {
    let (bench, alma, _, _) = try vault()
    let workspace = bench.workspace
    let ada = try workspace.addPerson(
      name: "Ada Exemple", fields: ["company": "Bêta", "degree": "1"], now: moment(start))
    try bench.bring(bench.file("ties.csv", "from,to,strength\nAda Exemple,Zoé Lefèvre,0.8\n"))
    let id = try workspace.start("seven-steps", on: .company(alma), now: moment(start)).line.campaign.id
    try workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Zoé Lefèvre"]), in: id, now: moment(start))
    #expect(try open(workspace.campaign(id, now: moment(start))).contains("introduction@Zoé Lefèvre"))
    // The draft knows whom it is about.
    let draft = try workspace.draft(
      kind: "intro-request", for: ada, template: nil, language: .en, now: moment(start))
    #expect(draft.text.contains("Zoé Lefèvre") && draft.text.contains("Alma"))

    try workspace.markSent(
      "Bonjour Ada, me présenterais-tu Zoé ?", kind: "intro-request", to: ada, now: moment(start))

    let after = try workspace.campaign(id, now: moment(start))
    #expect(!open(after).contains("introduction@Zoé Lefèvre"))
    #expect(after.line.state.waitingUntil == Day("2026-11-09"))
  }

  @Test func aReferralIsWalkedByWhatHappens() throws {
    let (bench, alma, zoe, marc) = try vault()
    let workspace = bench.workspace
    let view = try workspace.start("seven-steps", on: .company(alma), now: moment(start))
    let id = view.line.campaign.id
    #expect(open(view) == ["credits", "own-profile", "list-people"])
    #expect(view.ahead.contains { $0.en.contains("call") })

    // Ticked off in Today, chosen in the form.
    try workspace.decide("step-\(id)-credits-2026-11-02", .done, now: moment(start))
    try workspace.decide("step-\(id)-own-profile-2026-11-02", .skip, now: moment(start))
    try workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Zoé Lefèvre, Marc Tessier"]), in: id,
      now: moment("2026-11-03"))
    #expect(
      open(try workspace.campaign(id, now: moment("2026-11-03"))) == [
        "first-message@Zoé Lefèvre", "first-message@Marc Tessier",
      ])

    try workspace.markSent(
      "Bonjour Zoé, un quart d’heure ?", kind: "first-message", to: zoe, now: moment("2026-11-04"))
    try workspace.markSent("Bonjour Marc", kind: "first-message", to: marc, now: moment("2026-11-04"))
    let waiting = try workspace.campaign(id, now: moment("2026-11-05"))
    #expect(open(waiting) == [])
    #expect(waiting.line.state.waitingUntil == Day("2026-11-18"))

    let answer = try workspace.log(
      NewInteraction(
        kind: .message, people: [zoe], day: moment("2026-11-06").day, text: "Avec plaisir",
        direction: .incoming), now: moment("2026-11-06"))
    #expect(open(try workspace.campaign(id, now: moment("2026-11-06"))) == ["slots@Zoé Lefèvre"])

    // Deleting the fact takes its consequences back.
    try workspace.deleteInteraction(answer[0], now: moment("2026-11-06"))
    #expect(open(try workspace.campaign(id, now: moment("2026-11-06"))) == [])
    try workspace.log(
      NewInteraction(
        kind: .message, people: [zoe], day: moment("2026-11-06").day, text: "Avec plaisir",
        direction: .incoming), now: moment("2026-11-06"))

    try workspace.markSent("Vendredi ?", kind: "reply", to: zoe, now: moment("2026-11-06"))
    #expect(
      open(try workspace.campaign(id, now: moment("2026-11-07"))) == [
        "prepare-call@Zoé Lefèvre", "call@Zoé Lefèvre",
      ])
    try workspace.log(
      NewInteraction(
        kind: .call, people: [zoe], day: moment("2026-11-13").day, minutes: 15, text: "appel",
        theirs: ["se renseigner sur la cooptation"]), now: moment("2026-11-13"))
    #expect(open(try workspace.campaign(id, now: moment("2026-11-13"))) == ["thank@Zoé Lefèvre", "process"])
    try workspace.markSent("Merci !", kind: "thank-you", to: zoe, now: moment("2026-11-14"))
    try workspace.record(
      CampaignInput(step: "process", values: ["how": "un formulaire"]), in: id, now: moment("2026-11-14"))
    let referred = try workspace.record(
      CampaignInput(kind: .referred, person: zoe), in: id, now: moment("2026-11-20"))
    #expect(open(try workspace.campaign(id, now: moment("2026-11-20"))) == ["apply"])
    try workspace.deleteFact(referred[0], of: id, now: moment("2026-11-20"))
    #expect(!open(try workspace.campaign(id, now: moment("2026-11-20"))).contains("apply"))

    try workspace.record(CampaignInput(kind: .hired), in: id, now: moment("2026-12-20"))
    let end = try workspace.campaign(id, now: moment("2026-12-20"))
    #expect(end.line.state.status == .won)
    #expect(open(end) == ["tell-hired"])
  }

  @Test func anImportedAnswerAndAnAcceptedInvitationMoveACampaign() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(
      name: "Ada Exemple", fields: ["link": "https://www.linkedin.com/in/ada-exemple"], now: moment(start))
    let view = try bench.workspace.start("coffee-chat", on: .person(ada), now: moment(start))
    let id = view.line.campaign.id
    #expect(open(view) == ["research@Ada Exemple", "connect@Ada Exemple"])

    try bench.workspace.markSent(
      "Bravo pour la 2.0", kind: "connection-request", to: ada, now: moment(start))
    #expect(!open(try bench.workspace.campaign(id, now: moment(start))).contains { $0.hasPrefix("connect") })
    try bench.bring(
      try bench.file(
        "Connections.csv",
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ada,Exemple,https://www.linkedin.com/in/ada-exemple,,Alma,Développeuse,05 Nov 2026

        """), on: "2026-11-06")
    let accepted = try bench.workspace.campaign(id, now: moment("2026-11-07"))
    // Never asked for in the invitation itself (B3): only now.
    #expect(open(accepted).contains("ask-after-accept@Ada Exemple"))
    #expect(accepted.happenings.contains { $0.kind == .accepted })
  }

  @Test func aStepOfTodayIsDoneOnceAndCanBeTakenBack() throws {
    let (bench, alma, _, _) = try vault()
    let view = try bench.workspace.start("company-pitch", on: .company(alma), now: moment(start))
    let id = view.line.campaign.id
    func steps() throws -> [String] {
      try bench.workspace.today(minutes: 240, now: moment(start)).items.filter { $0.kind == .step }.map(\.id)
    }
    let item = "step-\(id)-why-2026-11-02"
    #expect(try steps().contains(item))

    try bench.workspace.decide(item, .done, now: moment(start))
    #expect(try !steps().contains(item))
    let happening = try #require(try bench.workspace.campaign(id, now: moment(start)).happenings.first)
    #expect(happening.kind == .stepDone && happening.step == "why" && happening.isOwn)

    try bench.workspace.deleteFact(
      try #require(CampaignFactID(happening.id)), of: id, now: moment(start))
    #expect(try steps().contains(item))

    try bench.workspace.decide(item, .later(moment("2026-11-05").day), now: moment(start))
    #expect(try !steps().contains(item))
    let back = try bench.workspace.today(minutes: 240, now: moment("2026-11-05")).items.map(\.id)
    #expect(back.contains(item))
  }

  @Test func aFormSaysWhatIsMissingAndKeepsNothing() throws {
    let (bench, alma, _, _) = try vault()
    let id = try bench.workspace.start("company-pitch", on: .company(alma), now: moment(start)).line.campaign
      .id
    let refusal = try #require(
      throws: CampaignFormRefusal.self,
      performing: {
        try bench.workspace.record(
          CampaignInput(step: "build", values: ["source": "mon code", "minutes": "deux"]), in: id,
          now: moment(start))
      })
    #expect(Set(refusal.problems.keys) == ["source", "minutes"])
    #expect(try bench.workspace.campaign(id, now: moment(start)).happenings.isEmpty)

    let unknown = try #require(
      throws: CampaignFormRefusal.self,
      performing: {
        try bench.workspace.record(
          CampaignInput(step: "find-person", values: ["people": "Personne Du Tout"]), in: id,
          now: moment(start))
      })
    #expect(unknown.problems.keys.contains("people"))
    try bench.workspace.record(
      CampaignInput(
        step: "find-person", values: ["people": "Personne Du Tout"], addsUnknownPeople: true), in: id,
      now: moment(start))
    #expect(try bench.names.contains("Personne Du Tout"))
    #expect(
      try bench.workspace.campaign(id, now: moment(start)).line.campaign.contacts.map(\.person.name) == [
        "Personne Du Tout"
      ])
  }

  @Test func pausedClosedAndOpenedAgain() throws {
    let (bench, alma, _, _) = try vault()
    let workspace = bench.workspace
    let id = try workspace.start("seven-steps", on: .company(alma), now: moment(start)).line.campaign.id
    try workspace.pauseCampaign(id, until: moment("2026-12-01").day, now: moment(start))
    #expect(try workspace.campaign(id, now: moment("2026-11-10")).line.state.status == .paused)
    #expect(
      try workspace.today(minutes: 240, now: moment("2026-11-10")).items.allSatisfy {
        !$0.id.hasPrefix("step-\(id)")
      })
    #expect(try workspace.campaign(id, now: moment("2026-12-01")).line.state.status == .open)

    try workspace.closeCampaign(id, now: moment("2026-12-02"))
    #expect(try workspace.campaign(id, now: moment("2026-12-02")).line.state.status == .closed)
    try workspace.resumeCampaign(id, now: moment("2026-12-03"))
    #expect(try workspace.campaign(id, now: moment("2026-12-03")).line.state.status == .open)
    #expect(throws: UserFacingError.self) {
      try workspace.pauseCampaign(id, until: moment("2026-12-03").day, now: moment("2026-12-03"))
    }
  }

  @Test func aPlaybookIsNotStartedTwiceNorOnTheWrongSubject() throws {
    let (bench, alma, zoe, _) = try vault()
    try bench.workspace.start("seven-steps", on: .company(alma), now: moment(start))
    func refused(_ playbook: String, _ subject: CampaignSubject) throws -> UserFacingError.Status? {
      do {
        try bench.workspace.start(playbook, on: subject, now: moment(start))
        return nil
      } catch let error as UserFacingError { return error.status }
    }
    #expect(try refused("seven-steps", .company(alma)) == .usage)
    #expect(try refused("seven-steps", .me) == .usage)
    #expect(try refused("coffee-chat", .company(alma)) == .usage)
    #expect(try refused("no-such", .me) == .notFound)
    #expect(try refused("coffee-chat", .person(PersonID(999))) == .notFound)
    #expect(try refused("company-pitch", .company(CompanyID(999))) == .notFound)
    // Somebody of the company stands for it, and is its first contact.
    let pitch = try bench.workspace.start("company-pitch", on: .person(zoe), now: moment(start))
    #expect(pitch.line.subjectName == "Alma")
    #expect(pitch.line.campaign.contacts.map(\.person.id) == [zoe])
  }

  @Test func theUsersOwnTextStandsInForTheBuiltInOne() throws {
    let bench = try Bench()
    let workspace = bench.workspace
    let text = try workspace.playbookText("meetup").replacing(
      "title.en: Choose a meetup and sign up", with: "title.en: Pick an evening")
    let entry = try workspace.installPlaybook(Array(text.utf8), name: "mine.txt", now: moment(start))
    #expect(entry.origin == .edited)
    let view = try workspace.start("meetup", on: .me, now: moment(start))
    #expect(view.line.state.toDos.first?.step.title.en == "Pick an evening")
    let today = try workspace.today(minutes: 240, now: moment(start))
    #expect(today.items.contains { $0.title.en == "Pick an evening" })

    try workspace.removePlaybook("meetup")
    #expect(
      try workspace.campaign(view.line.campaign.id, now: moment(start)).line.state.toDos.first?.step.title.en
        == "Choose a meetup and sign up")
  }

  @Test func aBrokenPlaybookIsRefusedWithItsLine() throws {
    let bench = try Bench()
    let text = try bench.workspace.playbookText("meetup").replacing("minutes: 10", with: "minutes: ten")
    let error = try #require(
      throws: UserFacingError.self,
      performing: {
        try bench.workspace.installPlaybook(Array(text.utf8), name: "mine.txt", now: moment(start))
      })
    #expect(error.status == .badInput)
    #expect(error.message.en.contains("mine.txt: line "))
    #expect(error.message.en.contains("ten"))
    #expect(try bench.workspace.playbook("meetup").origin == .builtIn)
  }

  @Test func theLocalSceneMovesItsPlaybook() throws {
    let bench = try Bench()
    let workspace = bench.workspace
    let id = try workspace.start("local-scene", on: .me, now: moment(start)).line.campaign.id
    #expect(open(try workspace.campaign(id, now: moment(start))).contains("communities"))
    let lyon = try workspace.scene(town: "Lyon")
    let mixit = try #require(lyon.proposed.first { $0.name == "MiXiT" })
    try workspace.addToScene(mixit, now: moment(start))
    #expect(!open(try workspace.campaign(id, now: moment(start))).contains("communities"))
    #expect(try workspace.scene(town: "lyon").proposed.allSatisfy { $0.name != "MiXiT" })

    let facts = try workspace.record(
      CampaignInput(step: "sponsors", values: ["company": "Alma", "event": "MiXiT"]), in: id,
      now: moment(start))
    #expect(try workspace.scene(town: nil).known[.sponsor]?.map(\.name) == ["Alma"])
    try workspace.deleteFact(facts[0], of: id, now: moment(start))
    #expect(try workspace.scene(town: nil).known[.sponsor]?.isEmpty == true)

    let number = try #require(try workspace.scene(town: nil).known[.community]?.first?.number)
    try workspace.removeFromScene(.community, number, now: moment(start))
    #expect(open(try workspace.campaign(id, now: moment(start))).contains("communities"))
  }

  @Test func theStartingListIsEditedAndABrokenOneRefused() throws {
    let bench = try Bench()
    try bench.workspace.setCommunityList(
      "as of: 2027-01\ntown: Brest | FR\ncommunity: FinistJUG | user-group\n", now: moment(start))
    #expect(try bench.workspace.scene(town: "Brest").proposed.map(\.name) == ["FinistJUG"])
    #expect(throws: UserFacingError.self) {
      try bench.workspace.setCommunityList("town Brest", now: moment(start))
    }
    try bench.workspace.setCommunityList("", now: moment(start))
    #expect(try bench.workspace.scene(town: nil).towns.contains("Lyon"))
  }

  @Test func theRhythmIsKeptAndUsed() throws {
    let bench = try Bench()
    var settings = AgendaSettings()
    settings.rhythmInWeeks[.online] = 52
    settings.networks = [.init(name: "Mastodon", pace: .intensive)]
    settings.wantsToNetwork = false
    try bench.workspace.save(settings, now: moment(start))
    #expect(try bench.workspace.agendaSettings() == settings)
    #expect(try bench.workspace.today(now: moment(start)).items.allSatisfy { $0.kind != .routine })
    settings.rhythmInWeeks[.online] = 0
    let wrong = settings
    #expect(throws: UserFacingError.self) { try bench.workspace.save(wrong, now: moment(start)) }
  }

  @Test func aForgottenPersonLeavesTheirCampaigns() throws {
    let bench = try Bench()
    let folder = bench.folder.appendingPathComponent("vault.sqlite").path
    let workspace = try Workspace(path: folder)
    let ada = try workspace.addPerson(name: "Ada Exemplaire", fields: ["company": "Alma"], now: moment(start))
    let coffee = try workspace.start("coffee-chat", on: .person(ada), now: moment(start)).line.campaign.id
    let referral = try workspace.start("seven-steps", on: .person(ada), now: moment(start)).line.campaign.id
    try workspace.forget(ada, now: moment(start))
    #expect(throws: UserFacingError.self) { try workspace.campaign(coffee, now: moment(start)) }
    #expect(try workspace.campaign(referral, now: moment(start)).line.campaign.contacts.isEmpty)
  }
}
