import Domain
import Entregent
import Testing

@Suite struct OpportunityTests {
  private let now = moment("2026-11-21")

  private func bench() throws -> (Workspace, ines: PersonID, paul: PersonID) {
    let workspace = try Workspace()
    let ines = try workspace.addPerson(name: "Inès Carpentier", fields: ["company": "Alma"], now: now)
    let paul = try workspace.addPerson(
      name: "Paul Okonkwo", fields: ["company": "Alma", "title": "HR Manager"], now: now)
    return (workspace, ines, paul)
  }

  private func kinds(_ workspace: Workspace, on day: String) throws -> [String] {
    try workspace.today(minutes: 600, now: moment(day)).items.filter { $0.kind == .opportunity }.map(\.id)
  }

  @Test func aLeadIsKeptWithAllThatIsSaidOfIt() throws {
    let (workspace, ines, _) = try bench()

    let id = try workspace.addOpportunity(
      at: "Alma",
      fields: [
        "role": "Développeuse back-end", "kind": "stage", "source": "network", "through": "Inès Carpentier",
        "url": "https://alma.example/jobs/3", "notes": "équipe paiement",
      ], now: now)
    let view = try workspace.opportunity(id, now: now)

    #expect(id.description == "o1")
    #expect(view.opportunity.company == "Alma")
    #expect(view.opportunity.companyID != nil)
    #expect(view.opportunity.kind == .stage)
    #expect(view.opportunity.source == .network)
    #expect(view.opportunity.through?.id == ines)
    #expect(view.opportunity.stage == .found)
    #expect(view.opportunity.foundOn == now.day)
    #expect(view.record.url == "https://alma.example/jobs/3")
    #expect(view.record.notes == "équipe paiement")
    #expect(view.hints.count == 1)
  }

  @Test func eachChangeBringsItsOwnToDos() throws {
    let (workspace, ines, _) = try bench()
    let id = try workspace.addOpportunity(at: "Alma", fields: ["through": ines.description], now: now)
    #expect(try kinds(workspace, on: "2026-11-21").contains { $0.contains("apply") })

    try workspace.moveOpportunity(id, to: .applied, on: nil, now: now)
    #expect(try kinds(workspace, on: "2026-11-21").isEmpty)
    #expect(try kinds(workspace, on: "2026-12-03").contains { $0.contains("ask-for-news") })

    let interview = moment("2026-12-04")
    try workspace.addInterview(id, on: interview.day, with: [ines], now: moment("2026-12-03"))
    #expect(try kinds(workspace, on: "2026-12-03").contains { $0.contains("prepare-interview") })
    #expect(try !kinds(workspace, on: "2026-12-04").contains { $0.contains("ask-feedback") })
    let asks = try kinds(workspace, on: "2026-12-05").filter { $0.contains("ask-feedback") }
    #expect(asks.count == 1)

    let after = moment("2026-12-05")
    try workspace.decide(try #require(asks.first), .done, now: after)
    #expect(
      try workspace.opportunity(id, now: after).opportunity.interviews.first?.feedbackAskedOn == after.day)
    try workspace.noteFeedback(id, interview: nil, received: moment("2026-12-07").day, now: interview)

    let ended = moment("2026-12-08")
    try workspace.moveOpportunity(id, to: .rejected, on: nil, now: ended)
    let last = try kinds(workspace, on: "2026-12-08")
    #expect(last.contains { $0.contains("tell-outcome") })
    #expect(last.contains { $0.contains("ask-other-companies") })
    try workspace.decide(try #require(last.first { $0.contains("tell-outcome") }), .done, now: ended)
    #expect(try workspace.opportunity(id, now: ended).opportunity.helpers.first?.toldOn == ended.day)
    #expect(try !kinds(workspace, on: "2026-12-09").contains { $0.contains("tell-outcome") })
  }

  @Test func whoHelpedAnywhereIsToldOfAJobAnywhere() throws {
    let (workspace, ines, paul) = try bench()
    let first = try workspace.addOpportunity(at: "Alma", fields: ["through": ines.description], now: now)
    let second = try workspace.addOpportunity(at: "Bêta", fields: ["source": "direct"], now: now)
    try workspace.noteHelper(second, paul, told: nil, now: now)
    try workspace.moveOpportunity(second, to: .accepted, on: nil, now: now)

    let items = try kinds(workspace, on: "2026-11-21").filter { $0.contains("tell-accepted") }
    #expect(items.count == 2)
    for item in items { try workspace.decide(item, .done, now: now) }

    #expect(try kinds(workspace, on: "2026-11-22").filter { $0.contains("tell") }.isEmpty)
    #expect(try workspace.opportunity(first, now: now).opportunity.helpers.first?.toldOn == now.day)
  }

  @Test func sourcesStandBesideTheYardstick() throws {
    let (workspace, _, _) = try bench()
    for source in ["network", "network", "network", "job-board", "direct", ""] {
      try workspace.addOpportunity(at: "Alma", fields: ["source": source], now: now)
    }

    let shares = try workspace.opportunities(now: now).sources.shares

    #expect(shares.first { $0.source == .network }?.share == 75)
    #expect(shares.first { $0.source == .network }?.yardstick == 60)
    #expect(shares.first { $0.source == .jobBoard }?.share == 25)
    #expect(shares.first { $0.source == .direct }?.count == 1)
    #expect(shares.first { $0.source == nil }?.count == 1)
  }

  @Test func aDoorThatIsHumanResourcesIsSaidSo() throws {
    let (workspace, _, paul) = try bench()
    let id = try workspace.addOpportunity(at: "Alma", fields: ["through": paul.description], now: now)

    let hints = try workspace.opportunity(id, now: now).hints.map(\.en)

    #expect(hints.contains { $0.contains("HR is the only door") })
  }

  @Test func aLinkedInApplicationLandsHereAndStaysTheUsersOnceTouched() throws {
    let bench = try Bench()
    let file = try bench.file(
      "Job Applications.csv",
      """
      Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
      "11/20/26, 9:12 AM",,,Alma,Back-end developer,https://www.linkedin.com/jobs/view/1,cv.pdf,

      """)
    let undo = try #require(try bench.bring(file).undo)
    let first = try #require(try bench.workspace.opportunities(now: now).entries.first)
    #expect(first.opportunity.stage == .applied)
    #expect(first.opportunity.appliedOn == Day("2026-11-20"))
    #expect(first.opportunity.source == .jobBoard)
    #expect(first.record.isImported)

    try bench.workspace.moveOpportunity(first.opportunity.id, to: .interview, on: now.day, now: now)
    #expect(try bench.bring(file).undo == nil)
    try bench.workspace.undo(undo, now: now)

    let kept = try bench.workspace.opportunities(now: now).entries
    #expect(kept.count == 1)
    #expect(kept.first?.opportunity.stage == .interview)
    try bench.bring(file)
    #expect(try bench.workspace.opportunities(now: now).entries.count == 1)
  }

  @Test func wrongFieldsChangeNothing() throws {
    let (workspace, _, _) = try bench()
    let id = try workspace.addOpportunity(at: "Alma", fields: [:], now: now)

    for fields in [["colour": "red"], ["kind": "king"], ["applied": "soon"], ["through": "Nobody Atall"]] {
      #expect(throws: UserFacingError.self) { try workspace.setOpportunity(id, fields: fields, now: now) }
    }
    #expect(throws: UserFacingError.self) {
      try workspace.moveOpportunity(id, to: .applied, on: Day("2026-12-01"), now: now)
    }
    #expect(throws: UserFacingError.self) { try workspace.opportunity(OpportunityID(99), now: now) }
    #expect(try workspace.opportunity(id, now: now).opportunity.stage == .found)
  }

  @Test func aPersonThatIsJoinedOrForgottenLeavesNoHoleInIt() throws {
    let (workspace, ines, paul) = try bench()
    let id = try workspace.addOpportunity(at: "Alma", fields: ["through": ines.description], now: now)
    try workspace.addInterview(id, on: now.day, with: [paul], now: now)
    try workspace.noteHelper(id, paul, told: nil, now: now)

    try workspace.merge(paul, ines, now: now)
    let merged = try workspace.opportunity(id, now: now).opportunity
    let kept = try #require(merged.interviews.first?.with.first?.id)
    #expect(merged.helpers.first?.person.id == kept)

    try workspace.forget(kept, now: now)
    let after = try workspace.opportunity(id, now: now).opportunity
    #expect(after.interviews.count == 1)
    #expect(after.interviews.first?.with.isEmpty == true)
    #expect(after.helpers.isEmpty)
  }

  @Test func aPartOfSeveralNamesIsAskedAbout() throws {
    let workspace = try Workspace()
    for name in ["Nuage Logiciels", "Nuage Conseil"] { _ = try workspace.addCompany(name, now: now) }

    let refusal = #expect(throws: UserFacingError.self) {
      try workspace.addOpportunity(at: "Nuage", fields: [:], now: now)
    }
    #expect(refusal?.status == .badInput)
    #expect(refusal?.message.en.contains("Nuage Conseil") == true)
    #expect(try workspace.opportunities(now: now).entries.isEmpty)
    // The user's word makes it: then it is that name.
    _ = try workspace.addCompany("Nuage", now: now)
    let id = try workspace.addOpportunity(at: "Nuage", fields: [:], now: now)
    #expect(try workspace.opportunity(id, now: now).opportunity.company == "Nuage")
  }
}
