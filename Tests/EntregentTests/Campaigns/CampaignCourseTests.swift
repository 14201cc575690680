import Domain
import Entregent
import Foundation
import Testing

/// What happens in the vault moves campaigns where it should, and nowhere else.
@Suite struct CampaignCourseTests {
  private let start = moment("2026-11-23")

  private func note(_ text: String, _ workspace: Workspace, _ day: String, _ language: Language = .fr) throws
  {
    let read = try workspace.understand(text, language: language, now: moment(day))
    try workspace.log(read.interaction, now: moment(day))
  }

  /// A campaign at Tourmaline Logiciels with Maëlle Kervadec chosen.
  private func sevenSteps() throws -> (workspace: Workspace, id: CampaignID, maelle: PersonID) {
    let workspace = try Workspace()
    let maelle = try workspace.addPerson(
      name: "Maëlle Kervadec", fields: ["company": "Tourmaline Logiciels"], now: start)
    let house = try workspace.resolveCompany("Tourmaline Logiciels")
    let id = try workspace.start("seven-steps", on: .company(house), now: start).line.campaign.id
    try workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Maëlle Kervadec"]), in: id, now: start)
    return (workspace, id, maelle)
  }

  private func due(_ step: String, _ workspace: Workspace, _ id: CampaignID, _ day: String) throws -> String?
  {
    try workspace.campaign(id, now: moment(day)).line.state.toDos.first { $0.step.id == step }?.due
      .description
  }

  private func today(_ workspace: Workspace, _ day: String) throws -> [String] {
    try workspace.today(minutes: 240, now: moment(day)).items.map(\.id)
  }

  @Test func aCallThatIsFixedIsTheCampaignsCall() throws {
    let (workspace, id, maelle) = try sevenSteps()
    try note("Envoyé un message à Maëlle pour demander un appel", workspace, "2026-11-25")
    try note("Maëlle m'a répondu oui pour un appel", workspace, "2026-11-26")
    let call = try workspace.planCall(with: maelle, at: "2026-12-04T10:00", now: moment("2026-11-27"))

    #expect(try due("call", workspace, id, "2026-11-27") == "2026-12-04")
    #expect(try due("prepare-call", workspace, id, "2026-11-27") == "2026-12-03")
    #expect(try due("slots", workspace, id, "2026-11-27") == nil)
    #expect(try !today(workspace, "2026-11-30").contains { $0.hasPrefix("step-k1-call") })

    try workspace.setPrepared(call.id, now: moment("2026-12-02"))
    let prepared = try workspace.campaign(id, now: moment("2026-12-02")).line.state
    #expect(prepared.done.contains("prepare-call") && !prepared.done.contains("own-profile"))

    // Written down on its day, there is no call left to hold.
    #expect(try today(workspace, "2026-12-04").contains("call-\(call.id)-2026-12-04"))
    try note("Appel de 15 min avec Maëlle, elle se renseigne", workspace, "2026-12-04")
    let after = try today(workspace, "2026-12-04")
    #expect(!after.contains { $0.hasPrefix("call-") })
    let items = try workspace.today(minutes: 240, now: moment("2026-12-04")).items
    #expect(items.first { $0.kind == .followUp }?.due.description == "2026-12-05")

    // Dropped from the calendar, it leaves the campaign as well.
    try workspace.dropCall(call.id, now: moment("2026-12-04"))
    #expect(
      try !workspace.campaign(id, now: moment("2026-12-04")).happenings.contains { $0.kind == .dateFixed })
  }

  /// Imported before it took place, a meeting is one once it is over.
  @Test func aMeetingOfTheCalendarCountsOnceItIsOver() throws {
    let bench = try Bench()
    let lea = try bench.workspace.addPerson(
      name: "Léa Fabre", fields: ["email": "lea.fabre@example.com", "company": "Alma"], now: start)
    let id = try bench.workspace.start("coffee-chat", on: .person(lea), now: start).line.campaign.id
    let house = try bench.workspace.resolveCompany("Alma")
    let job = try bench.workspace.start("interview", on: .company(house), now: start).line.campaign.id
    let lunch = CalendarImportTests.event(
      "lunch", "SUMMARY:Déjeuner avec Léa", "DTSTART:20261125T110000Z", "DTEND:20261125T120000Z",
      CalendarImportTests.me, CalendarImportTests.lea)
    let interview = CalendarImportTests.event(
      "interview", "SUMMARY:Entretien Alma", "DTSTART:20261126T110000Z", "DTEND:20261126T120000Z",
      CalendarImportTests.me, CalendarImportTests.lea)
    try bench.bring(
      try bench.file("a.ics", CalendarImportTests.calendar(lunch, interview)), on: "2026-11-23")

    func state(_ id: CampaignID, _ day: String) throws -> CampaignState {
      try bench.workspace.campaign(id, now: moment(day)).line.state
    }
    #expect(try !state(id, "2026-11-24").done.contains("meet"))
    #expect(
      try state(id, "2026-11-24").toDos.contains { $0.step.id == "meet" && $0.due == Day("2026-11-25") })
    #expect(try state(id, "2026-11-27").done.contains("meet"))
    #expect(try state(id, "2026-11-27").toDos.contains { $0.step.id == "follow-up" })
    #expect(try state(job, "2026-11-27").done.contains("interview"))
    #expect(try state(job, "2026-11-27").toDos.contains { $0.step.id == "ask-feedback" })
    let kinds = try bench.workspace.campaign(id, now: moment("2026-11-27")).happenings.map(\.kind)
    #expect(kinds.filter { $0 == .met }.count == 1)
  }

  @Test func aMessageWhoseWayIsNotToldIsNoAnswer() throws {
    let (workspace, id, _) = try sevenSteps()
    for (day, text) in [
      ("2026-11-24", "DM à Maëlle"), ("2026-11-25", "Transmis mon CV à Maëlle par mail"),
      ("2026-11-26", "Prévenu Maëlle par mail que c'est signé"),
    ] {
      try note(text, workspace, day)
    }
    let happenings = try workspace.campaign(id, now: moment("2026-11-26")).happenings
    #expect(!happenings.contains { $0.kind == .answered })
    #expect(happenings.contains { $0.kind == .wrote })
  }

  @Test func anOpportunityIsAtTheCompanyThatPartOfItsNameNames() throws {
    let (workspace, id, maelle) = try sevenSteps()
    try workspace.addOpportunity(
      at: "Tourmaline", fields: ["role": "Stage backend", "through": maelle.description, "stage": "applied"],
      now: moment("2026-12-15"))
    let entries = try workspace.opportunities(now: moment("2026-12-15")).entries
    #expect(entries.map(\.record.opportunity.company) == ["Tourmaline Logiciels"])
    #expect(try workspace.campaign(id, now: moment("2026-12-15")).happenings.contains { $0.kind == .applied })
    // A whole name of its own, or one that fits two, is a company of its own.
    try workspace.addOpportunity(at: "Tour", fields: [:], now: moment("2026-12-16"))
    try workspace.addOpportunity(at: "Ardoise", fields: [:], now: moment("2026-12-16"))
    #expect(
      Set(try workspace.opportunities(now: moment("2026-12-16")).entries.map(\.record.opportunity.company))
        == ["Tourmaline Logiciels", "Ardoise"])
  }

  /// B10: what was learned goes on working, and goes with the fact.
  @Test func whatACoffeeTaughtBecomesATargetAndALead() throws {
    let workspace = try Workspace()
    let theo = try workspace.addPerson(name: "Théo Lambert", fields: ["company": "Nuage SA"], now: start)
    let id = try workspace.start("coffee-chat", on: .person(theo), now: start).line.campaign.id
    let now = moment("2026-12-04")
    let facts = try workspace.record(
      CampaignInput(
        step: "learn",
        values: [
          "learned": "Ils cherchent des stagiaires", "company": "Brume Labs", "inbound": "Stage chez Brume",
        ]), in: id, now: now)

    #expect(try workspace.companies().targets.map(\.name) == ["Brume Labs"])
    let lead = try #require(try workspace.opportunities(now: now).entries.first?.record.opportunity)
    #expect(lead.role == "Stage chez Brume" && lead.company == "Brume Labs")
    #expect(lead.source == .inbound && lead.through?.id == theo)

    try workspace.deleteFact(try #require(facts.first), of: id, now: now)
    #expect(try workspace.companies().targets.isEmpty)
    #expect(try workspace.opportunities(now: now).entries.isEmpty)
  }

  /// E7: the next ones work anywhere.
  @Test func helpingSomebodyElseGivesBack() throws {
    let (workspace, id, _) = try sevenSteps()
    try workspace.addPerson(name: "Joris Petitpas", fields: ["company": "Ardoise & Co"], now: start)
    try workspace.record(CampaignInput(kind: .hired), in: id, now: moment("2026-12-20"))
    #expect(try due("give-back", workspace, id, "2027-02-03") == "2027-02-03")
    try note("relu le CV de Joris", workspace, "2027-02-03")
    #expect(try due("give-back", workspace, id, "2027-02-03") == nil)
  }

  /// E6: told when a job is accepted anywhere.
  @Test func whoHelpedHereIsToldOfAJobElsewhere() throws {
    let (workspace, id, _) = try sevenSteps()
    try note("Appel avec Maëlle", workspace, "2026-11-27")
    let job = try workspace.addOpportunity(
      at: "Ardoise & Co", fields: ["stage": "applied"], now: moment("2026-12-01"))
    try workspace.moveOpportunity(job, to: .accepted, on: nil, now: moment("2026-12-12"))
    let state = try workspace.campaign(id, now: moment("2026-12-12")).line.state
    #expect(state.status == .won)
    #expect(state.toDos.map(\.step.id) == ["tell-hired"])
  }

  @Test func theStageOfAnInterviewIsNoInterviewYet() throws {
    let workspace = try Workspace()
    let id = try workspace.addOpportunity(at: "Alma", fields: ["stage": "applied"], now: start)
    try workspace.moveOpportunity(id, to: .interview, on: nil, now: moment("2026-11-25"))
    #expect(try workspace.opportunity(id, now: start).record.opportunity.interviews.isEmpty)
    #expect(
      try today(workspace, "2026-11-25").contains("opportunity-\(id)-note-interview-day-2026-11-25"))

    // Moved back, it stays there when something else is changed.
    try workspace.moveOpportunity(id, to: .found, on: nil, now: moment("2026-11-26"))
    try workspace.setOpportunity(id, fields: ["notes": "à revoir"], now: moment("2026-11-26"))
    let back = try workspace.opportunity(id, now: start).record.opportunity
    #expect(back.stage == .found && back.appliedOn == nil)
    try workspace.setOpportunity(id, fields: ["applied": "2026-11-26"], now: moment("2026-11-26"))
    #expect(try workspace.opportunity(id, now: start).record.opportunity.stage == .applied)
  }

  @Test func anAddressThatIsKnownIsNotLookedFor() throws {
    let workspace = try Workspace()
    try workspace.addPerson(
      name: "Joris Petitpas", fields: ["company": "Alma", "email": "joris@alma.example"], now: start)
    let alma = try workspace.resolveCompany("Alma")
    let id = try workspace.start("company-pitch", on: .company(alma), now: start).line.campaign.id
    try workspace.record(
      CampaignInput(step: "find-person", values: ["people": "Joris Petitpas"]), in: id, now: start)
    let open = try workspace.campaign(id, now: start).line.state.toDos.map(\.step.id)
    #expect(open.contains("research") && !open.contains("find-address"))
  }

  @Test func anInvitationThatIsNotedCountsForTheWeek() throws {
    let workspace = try Workspace()
    for name in ["Paul Tessier", "Bastien Orsini"] {
      try workspace.addPerson(name: name, fields: [:], now: start)
    }
    func isAsked() throws -> Bool {
      try today(workspace, "2026-11-25").contains { $0.hasPrefix("routine-connections-") }
    }
    #expect(try isAsked())
    try note("invité Paul Tessier à se connecter sur LinkedIn", workspace, "2026-11-25")
    try note("invité Bastien Orsini à se connecter sur LinkedIn", workspace, "2026-11-25")
    #expect(try !isAsked())
  }

  @Test func aPromiseIsTheirsWhoMadeIt() throws {
    let workspace = try Workspace()
    for name in ["Joris Petitpas", "Wassila Benchekroun"] {
      try workspace.addPerson(name: name, fields: [:], now: start)
    }
    try note("Café avec Joris et Wassila, Wassila m'envoie son article", workspace, "2026-11-23")
    try note(
      "Coffee with Joris and Wassila: Wassila will introduce me to her CTO and I promised Joris a beer",
      workspace, "2026-11-24", .en)
    func promises(_ name: String) throws -> [String] {
      let line = try #require(try workspace.people(PeopleQuery(text: name)).people.first)
      return try workspace.person(line.id, now: moment("2026-11-24")).promises.map { "\($0.who.rawValue)" }
        .sorted()
    }
    #expect(try promises("Wassila Benchekroun") == ["them", "them"])
    #expect(try promises("Joris Petitpas") == ["me"])
  }

  @Test func aCorrectedNoteKeepsTheDayItSpeaksOf() throws {
    let workspace = try Workspace()
    try workspace.addPerson(name: "Joris Petitpas", fields: [:], now: start)
    let read = try workspace.understand("café avec Joris hier", language: .fr, now: start)
    let id = try #require(try workspace.log(read.interaction, now: start).first)
    let week = moment("2026-11-30")
    func day(_ text: String) throws -> String {
      try workspace.understand(text, correcting: id, language: .fr, now: week).interaction.day.description
    }
    #expect(try day("café avec Joris hier, 45 min") == "2026-11-22")
    #expect(try day("café avec Joris, 45 min") == "2026-11-22")
    let plain = try workspace.understand("déjeuner avec Joris", language: .fr, now: start)
    let other = try #require(try workspace.log(plain.interaction, now: start).first)
    #expect(
      try workspace.understand("long déjeuner avec Joris", correcting: other, language: .fr, now: week)
        .interaction.day.description == "2026-11-23")
  }

  /// D5, D7, D8: the local scene moves by what is noted.
  @Test func theLocalSceneKnowsItsSponsorsAndItsBusinesses() throws {
    let workspace = try Workspace()
    try workspace.addPerson(
      name: "Bastien Orsini", fields: ["company": "Tourmaline Logiciels", "title": "CTO"], now: start)
    let id = try workspace.start("local-scene", on: .me, now: start).line.campaign.id
    try workspace.record(
      CampaignInput(step: "communities", values: ["name": "Lyon.rb", "town": "Lyon"]), in: id, now: start)
    try workspace.record(
      CampaignInput(step: "sponsors", values: ["company": "Tourmaline", "event": "Lyon.rb"]), in: id,
      now: start)
    func done(_ day: String) throws -> [String] {
      try workspace.campaign(id, now: moment(day)).line.state.done
    }
    try note("écrit à Bastien", workspace, "2026-11-25")
    #expect(try done("2026-11-25").contains("write-sponsors"))
    try note("hier soir événement French Tech à Lyon", workspace, "2026-11-27")
    #expect(try done("2026-11-27").contains("business-events"))
    #expect(try !done("2026-11-27").contains("talk"))
    try note("hier soir meetup Lyon.rb", workspace, "2026-12-03")
    #expect(try done("2026-12-03").contains("talk"))
  }

  @Test func choosingPeopleIsNotTickedOffWithoutAnybody() throws {
    let workspace = try Workspace()
    let alma = try workspace.addTarget("Alma", why: nil, now: start)
    let id = try workspace.start("seven-steps", on: .company(alma), now: start).line.campaign.id
    #expect(throws: UserFacingError.self) { try workspace.finishStep("list-people", of: id, now: start) }
    #expect(try due("list-people", workspace, id, "2026-11-23") != nil)
  }

  /// C4: asking is not giving.
  @Test func anIntroductionThatIsAskedForIsNotGiven() throws {
    let workspace = try Workspace()
    for name in ["Paul Tessier", "Bastien Orsini"] {
      try workspace.addPerson(name: name, fields: [:], now: start)
    }
    let note = try workspace.understand(
      "Demandé une mise en relation avec Paul à Bastien", language: .fr, now: start
    ).interaction
    #expect(note.favour == Favour.none)
    #expect(note.kind == .message && note.direction == .outgoing)
    let english = try workspace.understand(
      "Asked Bastien for an intro to Paul", language: .en, now: start
    ).interaction
    #expect(english.favour == Favour.none)
    let own = try workspace.understand("Transmis mon CV à Bastien par mail", language: .fr, now: start)
      .interaction
    #expect(own.favour == Favour.none)
  }
}
