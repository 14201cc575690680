import Domain
import Engines
import Testing

@Suite struct CoachRuleTests {
  @Test(arguments: CoachCases.tables.map(\.rule))
  func everyCaseOfARuleIsDecidedAsWritten(rule: String) {
    let cases = CoachCases.all.filter { $0.rule == rule }
    #expect(!cases.isEmpty)
    for one in cases {
      let hits = MessageCoach.check(one.request).findings.filter { $0.rule == rule }
      #expect(hits.isEmpty != one.fires, "\(one.testDescription)")
      if let place = one.place, one.fires {
        #expect(
          hits.contains { $0.start <= place && place <= $0.end },
          "\(one.testDescription): \(hits.map(\.excerpt))")
      }
    }
  }

  @Test func nothingIsSaidOfAGoodMessage() {
    #expect(CoachCases.goodMessages.count > 250)
    for request in CoachCases.goodMessages {
      let findings = MessageCoach.check(request).findings
      #expect(
        findings.isEmpty,
        "\(request.kind) \(findings.map { "\($0.rule): \($0.excerpt)" }) \(request.text)")
    }
  }

  @Test func everyRuleHasCasesInBothDirections() {
    for rule in MessageCoach.rules.map(\.name) {
      let cases = CoachCases.all.filter { $0.rule == rule }
      #expect(cases.contains { $0.fires }, "\(rule)")
      #expect(cases.count >= 30, "\(rule) \(cases.count)")
      #expect(cases.contains { !$0.fires }, "\(rule)")
    }
  }

  @Test func aMessageIsTooLongByItsKind() {
    func words(_ count: Int) -> String { Array(repeating: "mot", count: count).joined(separator: " ") }
    func isTooLong(_ kind: MessageKind, _ text: String) -> Bool {
      MessageCoach.check(CoachRequest(kind: kind, text: text)).findings.contains { $0.rule == "too-long" }
    }
    for kind in [MessageKind.firstMessage, .coffeeAsk, .reconnect, .followUp] {
      #expect(!isTooLong(kind, words(100)))
      #expect(isTooLong(kind, words(101)))
    }
    #expect(!isTooLong(.pitchEmail, words(60)))
    #expect(isTooLong(.pitchEmail, words(61)))
    #expect(!isTooLong(.videoNotes, words(180)))
    #expect(isTooLong(.videoNotes, words(181)))
    for kind in [
      MessageKind.introRequest, .thankYou, .referralAsk, .feedbackRequest, .outcomeUpdate, .reply, .question,
    ] {
      #expect(!isTooLong(kind, words(150)))
      #expect(isTooLong(kind, words(151)))
    }
    #expect(!isTooLong(.post, words(1000)))
    #expect(!isTooLong(.connectionRequest, String(repeating: "é", count: 300)))
    #expect(isTooLong(.connectionRequest, String(repeating: "é", count: 301)))
  }

  @Test func subjectSignatureQuotesAndLinksAreNotCounted() {
    let body = Array(repeating: "mot", count: 58).joined(separator: " ")
    let text = """
      Objet : une idée toute simple pour vous

      \(body)

      https://ken.example/page

      > Le message d'avant, avec ses mots à lui.

      Bien cordialement,
      Ken Martin
      06 00 00 00 00
      """
    let report = MessageCoach.check(CoachRequest(kind: .pitchEmail, text: text))
    #expect(!report.findings.contains { $0.rule == "too-long" })
  }

  @Test func findingsAreOrderedBySeverityThenPlace() {
    let report = MessageCoach.check(
      CoachRequest(
        kind: .firstMessage, text: "Bonjour [prénom], vous recrutez ? J'ai besoin d'une réponse avant demain."
      ))
    let ranks = report.findings.map { (FindingSeverity.allCases.firstIndex(of: $0.severity) ?? 9, $0.start) }
    #expect(ranks.elementsEqual(ranks.sorted { $0 < $1 }) { $0 == $1 })
    #expect(!report.ready)
    #expect(report.findings.first?.severity == .error)
  }

  @Test func aDismissedRuleIsSilent() {
    var request = CoachRequest(kind: .reply, text: "Super post !")
    #expect(MessageCoach.check(request).findings.map(\.rule) == ["generic-praise"])
    request.settings.dismissedRules = ["generic-praise"]
    #expect(MessageCoach.check(request).findings.isEmpty)
  }

  @Test func aKnownFactMakesAMessagePersonal() {
    var request = CoachRequest(kind: .coffeeAsk, text: "Bonjour Ana, un café pour parler de voilier jeudi ?")
    #expect(MessageCoach.check(request).findings.map(\.rule).contains("nothing-personal"))
    request.knownFacts = ["voilier"]
    #expect(!MessageCoach.check(request).findings.map(\.rule).contains("nothing-personal"))
  }

  @Test func aWarmSpecificMessageGetsNothing() {
    let report = MessageCoach.check(
      CoachRequest(
        kind: .firstMessage,
        text: """
          Bonjour Élodie,

          Votre billet sur les verrous de Postgres m'a évité une nuit blanche. Étudiante en BUT à Vannes, je \
          cherche à comprendre le métier d'équipe plateforme. Auriez-vous quinze minutes jeudi ou vendredi ?

          Merci,
          Awa
          """, to: "Elodie Le Goff", fromStudent: true))
    #expect(report.findings.isEmpty)
    #expect(report.ready)
    #expect(report.language == "fr")
  }
}
