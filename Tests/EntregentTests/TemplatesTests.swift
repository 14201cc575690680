import Domain
import Entregent
import Foundation
import Testing

@Suite struct TemplatesTests {
  private let now = moment("2026-11-21")

  private let meetup = MessageTemplate(
    name: "meetup", kind: "follow-up", language: .fr, address: .tu,
    text:
      "Salut {{given}}, merci pour notre échange sur {{topic}}.{{#promise}} Voici {{promise}}.{{/promise}}\n\n{{me}}",
    isOwn: true)

  private func bench() throws -> (Workspace, PersonID) {
    let workspace = try Workspace()
    var profile = Profile()
    profile.name = "Amine Exemple"
    profile.language = .fr
    profile.address = .tu
    try workspace.save(profile, now: now)
    return (
      workspace, try workspace.addPerson(name: "Ada Duval", fields: ["company": "Alma & Fils"], now: now)
    )
  }

  @Test func aTemplateIsKeptFilledAndRemoved() throws {
    let (workspace, ada) = try bench()
    try workspace.save(meetup)

    #expect(try workspace.ownTemplates() == [meetup])
    #expect(try workspace.template(named: "Meetup") == [meetup])
    let draft = try workspace.draft(kind: "follow-up", for: ada, template: "meetup", now: now)
    #expect(draft.template == "meetup")
    #expect(draft.text == "Salut Ada, merci pour notre échange sur [le sujet].\n\nAmine")
    #expect(draft.missing.count == 1)

    try workspace.removeTemplate(named: "meetup")
    #expect(try workspace.ownTemplates().isEmpty)
    #expect(throws: UserFacingError.self) { try workspace.removeTemplate(named: "meetup") }
  }

  @Test func nothingIsEscapedForHTML() throws {
    let (workspace, ada) = try bench()
    var template = meetup
    template.text = "Salut {{given}}, \"{{company}}\" <3 & merci pour le café de mardi sur Rust."
    try workspace.save(template)

    let draft = try workspace.draft(kind: "follow-up", for: ada, template: "meetup", now: now)

    #expect(draft.text == "Salut Ada, \"Alma & Fils\" <3 & merci pour le café de mardi sur Rust.")
  }

  @Test func oneNameStandsOnceAlsoWhenItIsChanged() throws {
    let (workspace, _) = try bench()
    try workspace.save(meetup)
    var renamed = meetup
    renamed.name = "apéro"
    try workspace.save(renamed, replacing: "meetup")
    #expect(try workspace.ownTemplates().map(\.name) == ["apéro"])
    try workspace.save(renamed)
    #expect(try workspace.ownTemplates().count == 1)
  }

  @Test func aFaultyTemplateIsNotKept() throws {
    let (workspace, _) = try bench()
    for text in ["Salut {{givn}}", "{{#slots}}x", "{{> page}}", ""] {
      var template = meetup
      template.text = text
      #expect(throws: UserFacingError.self, "\(text)") { try workspace.save(template) }
    }
    var post = meetup
    post.kind = "post"
    #expect(throws: UserFacingError.self) { try workspace.save(post) }
    #expect(try workspace.ownTemplates().isEmpty)
  }

  @Test func theCoachReadsATemplateFilledWithExamples() {
    var template = meetup
    template.kind = "first-message"
    template.text = "Salut {{given}}, vous recrutez en ce moment ?"
    let review = MessageCheck.review(template)
    #expect(review.isFit)
    #expect(review.remarks.map(\.name).contains("transactional-opening"))
    #expect(review.remarks.map(\.name).contains("nothing-personal"))
    #expect(review.example.contains("Salut Marie"))
  }

  @Test func aFileIsReadAndWrittenAlike() throws {
    let sheet = Workspace.sheet(of: meetup)
    #expect(try Workspace.readTemplate(sheet) == meetup)
    #expect(try Workspace.readTemplate(sheet.replacing("\n", with: "\r\n")) == meetup)
    let unnamed = "kind: pitch-email\nlanguage: en\naddress: tu\n\nSubject: {{subject}}\n\nHi {{given}}"
    let read = try Workspace.readTemplate(unnamed, named: "short")
    #expect(read.name == "short")
    #expect(read.address == nil)
    #expect(read.text == "Subject: {{subject}}\n\nHi {{given}}")
    for sheet in [
      "", "hello", "kind: follow-up\n\nx", "kind: follow-up\nlanguage: de\n\nx", "colour: red\n\nx",
    ] {
      #expect(throws: UserFacingError.self) { try Workspace.readTemplate(sheet, named: "x") }
    }
  }

  @Test func anOwnTemplateStandsBesideTheBuiltInOnes() throws {
    let (workspace, ada) = try bench()
    try workspace.save(meetup)
    let drafts = try workspace.drafts(kind: "follow-up", for: ada, language: .fr, now: now)
    #expect(drafts.first?.template == "meetup")
    #expect(drafts.count >= 4)
    #expect(try workspace.drafts(kind: "post", for: ada, language: .fr, now: now).isEmpty)
  }

  @Test func templatesAndDismissedRulesLeaveWithAnExport() throws {
    let (workspace, _) = try bench()
    try workspace.save(meetup)
    try workspace.setRule("generic-praise", dismissed: true)
    #expect(try workspace.dismissedRules() == ["generic-praise"])
    try workspace.setRule("generic-praise", dismissed: false)
    #expect(try workspace.dismissedRules().isEmpty)
    #expect(throws: UserFacingError.self) { try workspace.setRule("no-such-rule", dismissed: true) }
  }

  @Test func aDismissedRuleIsNotHeardOfAgain() throws {
    let (workspace, ada) = try bench()
    let text = "Salut Ada, vous recrutez ?"
    #expect(
      try workspace.review(text, kind: "first-message", to: ada).findings.map(\.rule).contains(
        "nothing-personal"))
    try workspace.setRule("nothing-personal", dismissed: true)
    #expect(
      try !workspace.review(text, kind: "first-message", to: ada).findings.map(\.rule).contains(
        "nothing-personal"))
    #expect(try workspace.coachRules().filter(\.isDismissed).map(\.name) == ["nothing-personal"])
  }

  @Test func whatIsSentKeepsItsKind() throws {
    let (workspace, ada) = try bench()
    try workspace.markSent("Merci pour le café de mardi", kind: "thank-you", to: ada, now: now)
    try workspace.markSent("Salut Ada, on se suit ?", kind: "connection-request", to: ada, now: now)
    let timeline = try workspace.person(ada, timelineLimit: 5, now: now).timeline
    #expect(Set(timeline.map(\.kind)) == ["message", "invitation"])
    #expect(timeline.allSatisfy { $0.direction == .outgoing })
  }

  @Test func questionsAreChosenForThePerson() throws {
    let (workspace, ada) = try bench()
    let questions = try workspace.questions(for: ada, language: .fr, count: 5)
    #expect(questions.count == 5)
    #expect(Set(questions).count == 5)
    #expect(try workspace.questions(for: ada, language: .en, count: 3).count == 3)
  }

  @Test func lengthsAreCountedAsTheNetworksCount() {
    let note = MessageCheck.lengths(of: String(repeating: "é", count: 201), kind: "connection-request")
    #expect(note.map(\.limit) == [200, 300])
    #expect(note.map(\.fits) == [false, true])
    #expect(MessageCheck.lengths(of: "👋", kind: "reply").map(\.count) == [2, 1, 1])
    #expect(MessageCheck.lengths(of: "x", kind: "thank-you").isEmpty)
  }
}
