import Domain
import Foundation
import Testing

@testable import Engines

@Suite struct DraftTests {
  private func facts(_ template: DraftTemplate) -> [String: String] {
    var values: [String: String] = [:]
    for name in template.fields {
      values[name] = DraftField.named(name)?.example(template.language, template.address)
    }
    return values
  }

  @Test func everyKindThatIsDraftedHasThreeTemplatesPerLanguageAndAddress() {
    for kind in MessageKind.allCases where ![.post, .reply, .videoNotes].contains(kind) {
      #expect(DraftTemplates.templates(for: kind, .fr, .tu).count >= 3, "\(kind)")
      #expect(DraftTemplates.templates(for: kind, .fr, .vous).count >= 3, "\(kind)")
      #expect(DraftTemplates.templates(for: kind, .en, .vous).count >= 3, "\(kind)")
    }
  }

  @Test(arguments: DraftTemplates.all)
  func aTemplateFilledWithFactsPassesTheCoach(template: DraftTemplate) {
    let text = DraftPlan.fill(template, facts(template))
    let report = MessageCoach.check(CoachRequest(kind: template.kind, text: text, to: "Marie Dupont"))
    #expect(report.findings.isEmpty, "\(text)\n\(report.findings.map { "\($0.rule): \($0.excerpt)" })")
  }

  @Test(arguments: DraftTemplates.all)
  func aTemplateWithoutItsOptionalFactsPassesTheCoach(template: DraftTemplate) {
    let all = facts(template)
    let required = all.filter { template.requiredFields.contains($0.key) }
    let text = DraftPlan.fill(template, required)
    let report = MessageCoach.check(CoachRequest(kind: template.kind, text: text, to: "Marie Dupont"))
    #expect(report.findings.isEmpty, "\(text)\n\(report.findings.map { "\($0.rule): \($0.excerpt)" })")
    #expect(!text.contains("{{"))
  }

  /// Whoever signs or reads may be a woman: participles and adjectives that would show it are avoided.
  @Test func noFrenchTemplateOrQuestionSpeaksOfMenOnly() {
    let gendered = [
      "content de", "ravi de", "heureux", "curieux", "retombé", "tombé sur", "été pris", "été retenu",
      "m'a marqué",
      "m'a aidé", "m'avoir recommandé", "m'avoir reçu", "sommes croisés", "s'est croisés", "suis allé",
      "suis venu",
      "étudiant ", "développeur ", "d'un collègue", "arrivé à", "vous a surpris", "plus surpris",
      "tous les deux",
      "convaincu", "motivé", "intéressé", "débutant ", "m'avoir lu,",
    ]
    let texts =
      DraftTemplates.all.filter { $0.language == .fr }.map(\.text)
      + QuestionBank.all.filter { $0.language == .fr }.map(\.text)
    for text in texts {
      let straight = text.replacing("’", with: "'")
      for word in gendered { #expect(!straight.contains(word), "\(word): \(text)") }
    }
  }

  @Test func everyBuiltInTemplateNeedsNoRemarkOfTheCheckerOrTheCoach() {
    for template in DraftTemplates.all {
      #expect(TemplateChecker.findings(in: template).isEmpty, "\(template.name): \(template.text)")
    }
  }

  @Test func everyFieldStandsInTheManual() throws {
    let manual = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/reference/templates.md"), encoding: .utf8)
    for field in DraftField.all {
      #expect(
        manual.contains("| `\(field.name)` | \(field.meaning.en) | \(field.example.en) |"), "\(field.name)")
    }
  }

  @Test func everyFieldOfTheTemplatesIsDocumentedAndTheCheckerIsContent() {
    for template in DraftTemplates.all {
      #expect(TemplateChecker.check(template.text).isEmpty, "\(template)")
    }
  }

  @Test func theCheckerNamesWhatIsWrong() {
    #expect(TemplateChecker.check("Bonjour {{givn}}").map(\.name) == ["givn"])
    #expect(TemplateChecker.check("Bonjour {{givn}}")[0].what.en.contains("given"))
    #expect(TemplateChecker.check("{{#slots}}x").map(\.name) == ["slots"])
    #expect(TemplateChecker.check("x{{/slots}}").map(\.name) == ["slots"])
    #expect(TemplateChecker.check("Bonjour {{given").count == 1)
    #expect(TemplateChecker.check("{{}}").count == 1)
    #expect(TemplateChecker.check("{{> page}}").map(\.name) == ["> page"])
    #expect(TemplateChecker.check("Bonjour {{ given }}, {{! un mot }}{{^slots}}{{me}}{{/slots}}").isEmpty)
  }

  @Test func aMissingFactBecomesAQuestionAndNeverAText() {
    let plan = DraftPlan.plan(
      .firstMessage, language: .fr, address: .vous, facts: ["given": "Marie", "me": "Amine"])
    #expect(plan.text == nil)
    #expect(!plan.missingFields.isEmpty)
    #expect(plan.questions.count == plan.missingFields.count)
  }

  @Test func theTemplateThatTheFactsFillIsChosen() {
    let plan = DraftPlan.plan(
      .connectionRequest, language: .en, address: .vous,
      facts: ["given": "Marie", "event": "the Rust evening", "topic": "lifetimes"])
    #expect(plan.template?.name == "event")
    #expect(plan.text?.hasPrefix("Hi Marie, we met at the Rust evening") == true)
  }

  @Test func nothingUntrueIsChosen() {
    let facts = ["given": "Marie", "me": "Amine", "company": "Alma", "employer": "Alma", "day": "on Monday"]
    func name(_ kind: MessageKind, _ claims: Set<DraftClaim>) -> String? {
      DraftPlan.plan(kind, language: .en, address: .vous, facts: facts, claims: claims).template?.name
    }
    #expect(name(.thankYou, [.talked]) == "time")
    #expect(name(.thankYou, [.talked, .helped]) != "referral")
    #expect(name(.thankYou, [.referred]) == "referral")
    #expect(name(.thankYou, []) != "referral", "of a stranger a hole is asked, and nothing is made up")
    #expect(name(.outcomeUpdate, []) != "declined")
    #expect(name(.outcomeUpdate, [.accepted]) == "yes")
    #expect(name(.outcomeUpdate, [.rejected]) == "no")
    #expect(name(.outcomeUpdate, [.declined]) == "declined")
    #expect(name(.outcomeUpdate, []) == "news")
    #expect(name(.feedbackRequest, []) == "one-point")
    #expect(name(.feedbackRequest, [.rejected]) == "others")
    #expect(name(.connectionRequest, []) == "work")
    #expect(name(.connectionRequest, [.shared]) == "common")
    #expect(name(.firstMessage, []) == "work")
    #expect(name(.followUp, [.talked, .promised]) == "promise")
    #expect(name(.followUp, [.talked]) == "topic")
    #expect(name(.followUp, [.talked, .helped]) == "topic", "a help that is no advice is not acted on")
    #expect(name(.followUp, [.talked, .advised]) == "advice")
    #expect(name(.connectionRequest, [.met]) == "event")
    #expect(name(.connectionRequest, [.met, .spoke]) == "talk")
  }

  @Test func aTemplateThatIsNamedIsKeptWhateverItClaims() {
    let plan = DraftPlan.plan(
      .thankYou, language: .en, address: .vous, facts: ["given": "Marie"], claims: [], template: "referral")
    #expect(plan.template?.name == "referral")
  }

  @Test func aFrenchValueJoinsTheWordBeforeIt() {
    func fill(_ text: String, _ values: [String: String]) -> String {
      DraftPlan.fill(
        DraftTemplate(kind: .followUp, language: .fr, address: .tu, name: "x", text: text), values)
    }
    #expect(fill("Ce moment à {{event}}", ["event": "le meetup Rust"]) == "Ce moment au meetup Rust")
    #expect(fill("L'offre reçue de {{employer}}", ["employer": "Alma"]) == "L’offre reçue d’Alma")
    #expect(fill("Le CTO de {{employer}}", ["employer": "Yespark"]) == "Le CTO de Yespark")
    #expect(fill("Notre échange de {{day}}", ["day": "hier"]) == "Notre échange d’hier")
    #expect(fill("Notre échange de {{day}}", ["day": "mardi"]) == "Notre échange de mardi")
    #expect(fill("Merci de {{topic}}", ["topic": "les tests"]) == "Merci des tests")
    #expect(fill("En mode {{topic}}", ["topic": "le soir"]) == "En mode le soir")
  }

  /// What is sent has the apostrophes and narrow spaces of French, whatever was typed into a field.
  @Test func whatIsSentInFrenchIsTypeset() {
    let template = DraftTemplate(
      kind: .followUp, language: .fr, address: .tu, name: "x", text: "J'ai pensé à {{effect}} : merci !")
    #expect(
      DraftPlan.fill(template, ["effect": "l'idée d'hier ; http://a.fr/?x"])
        == "J’ai pensé à l’idée d’hier\u{202F}; http://a.fr/?x\u{202F}: merci\u{202F}!")
    let texts =
      DraftTemplates.all.filter { $0.language == .fr }.map(\.text)
      + QuestionBank.all.filter { $0.language == .fr }.map(\.text)
    for text in texts {
      #expect(text == FrenchTypography.set(text))
      #expect(!text.contains("'"), "\(text)")
    }
  }

  /// Who is spoken to is the reader: "tu" or "vous", as they like.
  @Test func thePromptsSpeakToTheReader() {
    func first(_ address: Address) -> String? {
      DraftPlan.plan(.videoNotes, language: .fr, address: address, facts: [:]).questions.first?.fr
    }
    #expect(first(.tu) == "Qui es-tu, en cinq mots\u{202F}?")
    #expect(first(.vous) == "Qui êtes-vous, en cinq mots\u{202F}?")
  }

  /// B4: a connection request says who writes and that one would like to connect.
  @Test func aConnectionRequestToAStrangerSaysWhoOneIs() {
    for template in DraftTemplates.all
    where template.kind == .connectionRequest && !["event", "talk"].contains(template.name) {
      #expect(template.requiredFields.contains("about_me"), "\(template.text)")
      #expect(!template.text.contains("rester en contact") && !template.text.contains("stay in touch"))
    }
  }

  @Test func aPostIsNeverWrittenForTheUser() {
    for kind in [MessageKind.post, .reply, .videoNotes] {
      let plan = DraftPlan.plan(kind, language: .fr, address: .tu, facts: ["given": "Marie"])
      #expect(plan.text == nil)
      #expect(plan.questions.count >= 3)
    }
  }

  @Test func theBankHasSixtyCleanQuestionsPerLanguage() {
    for language in Language.allCases {
      let questions = QuestionBank.all.filter { $0.language == language && $0.address != .tu }
      #expect(questions.count >= 60)
      #expect(Set(questions.map(\.text)).count == questions.count)
    }
    for question in QuestionBank.all {
      let report = MessageCoach.check(CoachRequest(kind: .question, text: question.text))
      #expect(report.findings.isEmpty, "\(question.text) \(report.findings.map(\.rule))")
      #expect(!question.occasions.isEmpty)
    }
  }

  @Test func questionsAreChosenForThePerson() {
    let lead = QuestionBank.choose(role: .lead, level: .lead, occasion: .call, language: .fr, address: .tu)
    #expect(lead.count == 5)
    #expect(Set(lead.map(\.theme)).count == 5)
    #expect(lead.contains { !$0.roles.isEmpty })
    #expect(lead.allSatisfy { $0.address == .tu && $0.occasions.contains(.call) })
    let again = QuestionBank.choose(
      role: .lead, level: .lead, occasion: .call, language: .fr, address: .tu, asked: Set(lead.map(\.text)))
    #expect(Set(again.map(\.text)).isDisjoint(with: lead.map(\.text)))
  }
}

@Suite struct NetworkLimitTests {
  private func length(_ text: String, _ place: NetworkLimit.Place) -> Int? {
    NetworkLimit.of(place)?.length(of: text)
  }

  @Test func everyPlaceHasADatedLimit() {
    for place in NetworkLimit.Place.allCases { #expect(NetworkLimit.of(place) != nil, "\(place)") }
    #expect(NetworkLimit.of(.x)?.checkedOn == Day("2025-11-20"))
  }

  @Test func xWeighsLinksEmojiAndWideScripts() {
    #expect(length("Hello", .x) == 5)
    #expect(length("voir https://exemple.org/une/tres/longue/adresse/qui/ne/compte/pas", .x) == 28)
    #expect(length("日本", .x) == 4)
    #expect(length("👩‍👩‍👧", .x) == 2)
    #expect(length("« été » – “x”", .x) == 13)
  }

  @Test func mastodonCountsALinkAs23AndOfAMentionTheLocalPart() {
    #expect(length("@marie@exemple.social bonjour", .mastodon) == 14)
    #expect(length("voir https://exemple.org/a", .mastodon) == 28)
    #expect(length("exemple.fr et @bob@mastodon.social", .mastodon) == 18)
    #expect(length("👩‍👩‍👧", .mastodon) == 1)
  }

  @Test func blueskyCountsGraphemesAndLinkedInUTF16() {
    #expect(length("👩‍👩‍👧é", .bluesky) == 2)
    #expect(length("👋", .linkedInNoteFree) == 2)
    #expect(NetworkLimit.of(.linkedInNoteFree)?.fits(String(repeating: "a", count: 200)) == true)
    #expect(NetworkLimit.of(.linkedInNoteFree)?.fits(String(repeating: "a", count: 201)) == false)
  }
}
