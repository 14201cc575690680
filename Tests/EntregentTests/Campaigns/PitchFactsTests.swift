import Domain
import Entregent
import Foundation
import Testing

/// The pitch to a company and the steps of its campaign are one: A8, A10–A13.
@Suite struct PitchFactsTests {
  private let start = moment("2026-11-02")

  private func pitching() throws -> (bench: Bench, alma: CompanyID, campaign: CampaignID) {
    let bench = try Bench()
    let alma = try bench.workspace.addTarget("Alma", why: nil, now: start)
    let view = try bench.workspace.start("company-pitch", on: .company(alma), now: start)
    return (bench, alma, view.line.campaign.id)
  }

  private func done(_ bench: Bench, _ id: CampaignID, on day: String = "2026-11-20") throws -> [String] {
    try bench.workspace.campaign(id, now: moment(day)).line.state.done
  }

  @Test(arguments: [
    (["admire": "leurs articles"], "why"),
    (["value": "dire ses erreurs", "improvement": "le délai"], "research"),
    (["built": "une page qui l’affiche"], "build"), (["source": "https://exemple.org/code"], "build"),
    (["video-notes": "qui, pourquoi eux"], "notes"), (["video": "https://exemple.org/v"], "record"),
    (["page": "https://exemple.org/alma"], "page"),
  ]) func whatIsWrittenOnThePitchDoesItsStep(fields: [String: String], step: String) throws {
    let (bench, alma, id) = try pitching()
    #expect(try !done(bench, id).contains(step))

    try bench.workspace.setPitch(alma, fields: fields, now: moment("2026-11-05"))
    #expect(try done(bench, id) == [step])
    let happening = try #require(
      try bench.workspace.campaign(id, now: moment("2026-11-05")).happenings.first)
    #expect(happening.day.description == "2026-11-05")

    // Taken back on the pitch, taken back in the campaign.
    try bench.workspace.setPitch(alma, fields: fields.mapValues { _ in "" }, now: moment("2026-11-06"))
    #expect(try done(bench, id).isEmpty)
  }

  @Test func halfAStudyIsNoStudyAndMinutesAloneAreNoProject() throws {
    let (bench, alma, id) = try pitching()

    try bench.workspace.setPitch(alma, fields: ["value": "dire ses erreurs", "minutes": "40"], now: start)

    #expect(try done(bench, id).isEmpty)
  }

  @Test func aCorrectionIsOneFactAndNotTwo() throws {
    let (bench, alma, id) = try pitching()
    try bench.workspace.setPitch(alma, fields: ["video": "https://exemple.org/un"], now: moment("2026-11-05"))

    try bench.workspace.setPitch(
      alma, fields: ["video": "https://exemple.org/deux"], now: moment("2026-11-09"))

    let facts = try bench.workspace.campaign(id, now: moment("2026-11-10")).happenings
    #expect(facts.map { $0.values.map(\.text) } == [["https://exemple.org/deux"]])
    #expect(facts.first?.day.description == "2026-11-05")
  }

  @Test func aFactDeletedInTheCampaignLeavesThePitch() throws {
    let (bench, alma, id) = try pitching()
    let workspace = bench.workspace
    let facts = try workspace.record(
      CampaignInput(
        step: "build", values: ["source": "https://exemple.org/code", "minutes": "90"]), in: id, now: start)
    #expect(try workspace.pitch(alma).fields.sourceURL == "https://exemple.org/code")
    #expect(try workspace.pitch(alma).fields.minutesSpent == 90)
    try workspace.setPitch(alma, fields: ["doubt": "débutante"], now: start)

    try workspace.deleteFact(facts[0], of: id, now: start)

    #expect(try workspace.pitch(alma).fields.sourceURL == nil)
    #expect(try workspace.pitch(alma).fields.minutesSpent == 0)
    #expect(try workspace.pitch(alma).fields.doubt == "débutante")
    #expect(try done(bench, id).isEmpty)
  }

  @Test func whatThePitchSaysAlreadyNeedNotBeDoneAgain() throws {
    let bench = try Bench()
    let alma = try bench.workspace.addTarget("Alma", why: "leurs articles", now: start)
    try bench.workspace.setPitch(alma, fields: ["page": "https://exemple.org/alma"], now: start)

    let view = try bench.workspace.start("company-pitch", on: .company(alma), now: moment("2026-11-10"))

    #expect(view.line.state.done == ["why", "page"])
    #expect(view.line.state.toDos.map(\.step.id) == ["find-person"])
  }

  @Test func aFormDoesItsOwnStepAndNoOther() throws {
    let bench = try Bench()
    _ = try bench.workspace.addPerson(name: "Nora Vidal", fields: [:], now: start)
    let alma = try bench.workspace.addTarget("Alma", why: nil, now: start)
    let id = try bench.workspace.start("company-pitch", on: .company(alma), now: start).line.campaign.id

    // The person first, the reason later.
    try bench.workspace.record(
      CampaignInput(step: "find-person", values: ["people": "Nora Vidal"]), in: id, now: start)

    #expect(try done(bench, id) == ["find-person"])
    let open = try bench.workspace.campaign(id, now: start).line.state.toDos.map(\.step.id)
    #expect(open.contains("why") && open.contains("find-address"))
  }

  // MARK: The address (A10)

  @Test func anAddressFoundIsThePersonsUntilItIsTakenBack() throws {
    let (bench, _, id) = try pitching()
    let workspace = bench.workspace
    let nora = try workspace.addPerson(
      name: "Nora Vidal", fields: ["company": "Alma", "email": "nora@exemple.net"], now: start)
    try workspace.record(
      CampaignInput(step: "find-person", values: ["people": "Nora Vidal"]), in: id, now: start)
    func emails() throws -> [String] { try workspace.person(nora, now: start).person.emails }

    let found = try workspace.record(
      CampaignInput(step: "find-address", values: ["email": "n.vidal@alma.example"]), in: id, now: start)
    #expect(try emails() == ["nora@exemple.net", "n.vidal@alma.example"])
    #expect(try workspace.person(nora, now: start).person.editedFields.contains("emails"))
    #expect(try done(bench, id).contains("find-address"))

    try workspace.deleteFact(found[0], of: id, now: start)
    #expect(try emails() == ["nora@exemple.net"])
    #expect(try !done(bench, id).contains("find-address"))

    // One that was known stays when the fact goes.
    let again = try workspace.record(
      CampaignInput(step: "find-address", values: ["email": "Nora@exemple.net"]), in: id, now: start)
    try workspace.deleteFact(again[0], of: id, now: start)
    #expect(try emails() == ["nora@exemple.net"])
  }

  @Test func anAddressOfNobodyInParticularIsRefused() throws {
    let (bench, _, id) = try pitching()
    for name in ["Nora Vidal", "Marc Tessier"] {
      _ = try bench.workspace.addPerson(name: name, fields: ["company": "Alma"], now: start)
    }
    func record(_ person: PersonID?) throws {
      try bench.workspace.record(
        CampaignInput(step: "find-address", person: person, values: ["email": "x@alma.example"]), in: id,
        now: start)
    }
    #expect(throws: CampaignFormRefusal.self) { try record(nil) }
    try bench.workspace.record(
      CampaignInput(step: "find-person", values: ["people": "Nora Vidal, Marc Tessier"]), in: id, now: start)
    #expect(throws: CampaignFormRefusal.self) { try record(nil) }

    let marc = try bench.person(named: "Marc Tessier").person.id
    try record(marc)
    #expect(try bench.person(named: "Marc Tessier").person.emails == ["x@alma.example"])
    #expect(try bench.person(named: "Nora Vidal").person.emails.isEmpty)
  }

  @Test func aForgottenPersonTakesTheirAddressOutOfTheCampaign() throws {
    let bench = try Bench()
    let workspace = try Workspace(path: bench.folder.appendingPathComponent("vault.sqlite").path)
    let nora = try workspace.addPerson(name: "Nora Vidal", fields: ["company": "Alma"], now: start)
    let view = try workspace.start("company-pitch", on: .person(nora), now: start)
    try workspace.record(
      CampaignInput(step: "find-address", values: ["email": "n.vidal@alma.example"]),
      in: view.line.campaign.id, now: start)

    try workspace.forget(nora, now: start)

    let facts = try workspace.campaign(view.line.campaign.id, now: start).happenings
    #expect(facts.isEmpty)
  }
}
