import Domain
import Entregent
import Testing

/// An interview that is written down, or stands in the calendar, moves the opportunity at that company.
@Suite struct NotedInterviewTests {
  private let now = moment("2026-11-27")

  private func bench() throws -> (Workspace, ines: PersonID) {
    let workspace = try Workspace()
    let ines = try workspace.addPerson(
      name: "Inès Carpentier", fields: ["company": "Alma"], now: moment("2026-11-20"))
    return (workspace, ines)
  }

  private func note(_ workspace: Workspace, _ people: [PersonID], company: String? = nil) throws
    -> InteractionID
  {
    let ids = try workspace.log(
      NewInteraction(
        kind: .interview, people: people, day: moment("2026-11-26").day, text: "entretien", company: company),
      now: now)
    return try #require(ids.first)
  }

  @Test func aLoggedInterviewMovesTheApplicationAndAsksForFeedback() throws {
    let (workspace, ines) = try bench()
    let id = try workspace.addOpportunity(
      at: "Alma", fields: ["stage": "applied"], now: moment("2026-11-20"))

    let noted = try note(workspace, [ines])
    let moved = try workspace.opportunity(id, now: now).opportunity
    #expect(moved.stage == .interview)
    #expect(moved.interviews.map(\.day.description) == ["2026-11-26"])
    #expect(moved.interviews.first?.with.map(\.id) == [ines])
    #expect(moved.changedOn.description == "2026-11-26")
    let asks = try workspace.today(minutes: 240, now: now).items.filter { $0.method.contains("D9") }
    #expect(asks.count == 1)

    // One word to her is that word.
    try workspace.decide(try #require(asks.first).id, .done, now: now)
    #expect(
      try !workspace.today(minutes: 240, now: moment("2026-11-28")).items.contains {
        $0.method.contains("D9")
      })

    try workspace.deleteInteraction(noted, now: now)
    let back = try workspace.opportunity(id, now: now).opportunity
    #expect(back.stage == .applied || !back.interviews.isEmpty)
  }

  @Test func aDeletedNoteTakesTheStageBack() throws {
    let (workspace, ines) = try bench()
    let id = try workspace.addOpportunity(
      at: "Alma", fields: ["stage": "applied"], now: moment("2026-11-20"))
    let noted = try note(workspace, [ines])
    // Another field is changed meanwhile: the note's part stays the note's.
    try workspace.setOpportunity(id, fields: ["notes": "équipe paiement"], now: now)
    #expect(try workspace.opportunity(id, now: now).opportunity.stage == .interview)

    try workspace.deleteInteraction(noted, now: now)

    let back = try workspace.opportunity(id, now: now).opportunity
    #expect(back.stage == .applied)
    #expect(back.interviews.isEmpty)
    #expect(back.changedOn.description == "2026-11-20")
  }

  @Test func anInterviewWithoutAnApplicationOpensOneThatGoesWithTheNote() throws {
    let (workspace, _) = try bench()

    let noted = try note(workspace, [], company: "Nuage")
    let opened = try #require(try workspace.opportunities(now: now).entries.first)
    #expect(opened.opportunity.company == "Nuage")
    #expect(opened.opportunity.stage == .interview)
    #expect(opened.opportunity.interviews.count == 1)

    try workspace.deleteInteraction(noted, now: now)
    #expect(try workspace.opportunities(now: now).entries.isEmpty)
  }

  @Test func anOpportunityThatWasWorkedOnStaysWithoutItsNote() throws {
    let (workspace, ines) = try bench()
    let noted = try note(workspace, [ines])
    let id = try #require(try workspace.opportunities(now: now).entries.first).opportunity.id
    try workspace.setOpportunity(id, fields: ["role": "Développeuse"], now: now)

    try workspace.deleteInteraction(noted, now: now)

    let left = try workspace.opportunity(id, now: now).opportunity
    #expect(left.role == "Développeuse")
    #expect(left.interviews.isEmpty)
  }

  @Test func movedBackByTheUserItStaysThere() throws {
    let (workspace, ines) = try bench()
    let id = try workspace.addOpportunity(
      at: "Alma", fields: ["stage": "applied"], now: moment("2026-11-20"))
    _ = try note(workspace, [ines])

    try workspace.moveOpportunity(id, to: .applied, on: nil, now: now)

    #expect(try workspace.opportunity(id, now: now).opportunity.stage == .applied)
  }

  @Test func whatANoteOpenedIsWhatTheUserAddsThen() throws {
    let (workspace, ines) = try bench()
    _ = try note(workspace, [ines])
    let opened = try #require(try workspace.opportunities(now: now).entries.first).opportunity.id

    let added = try workspace.addOpportunity(at: "Alma", fields: ["role": "dev"], now: now)
    #expect(added == opened)
    let only = try workspace.opportunities(now: now).entries.map(\.opportunity)
    #expect(only.map(\.role) == ["dev"])
    #expect(only.map(\.stage) == [.interview])

    // The next one there is another one.
    let second = try workspace.addOpportunity(at: "Alma", fields: ["role": "data"], now: now)
    #expect(second != opened)
  }
}
