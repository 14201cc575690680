import Domain
import Engines
import Foundation
import Testing

@Suite struct MethodCoverageTests {
  /// The step that carries each rule; docs/method.md says the same.
  static let carriers: [(rule: String, step: String)] = [
    ("A1", "social-routine/replies"),
    ("A2", "social-routine/thanks"),
    ("A3", "social-routine/publish"),
    ("A4", "social-routine/fixed-slot"),
    ("A5", "social-routine/presentable"),
    ("A6", "social-routine/find-accounts"),
    ("A7", "social-routine/capital"),
    ("A8", "company-pitch/why"),
    ("A9", "company-pitch/find-person"),
    ("A10", "company-pitch/find-address"),
    ("A11", "company-pitch/build"),
    ("A12", "company-pitch/record"),
    ("A13", "company-pitch/page"),
    ("A14", "company-pitch/send"),
    ("A15", "company-pitch/skills"),
    ("A16", "company-pitch/keep-tie"),
    ("B1", "coffee-chat/count"),
    ("B2", "coffee-chat/ask"),
    ("B3", "coffee-chat/ask-after-accept"),
    ("B4", "coffee-chat/connect"),
    ("B5", "three-circles/connect"),
    ("B6", "coffee-chat/prepare"),
    ("B7", "coffee-chat/research"),
    ("B8", "coffee-chat/meet"),
    ("B9", "coffee-chat/next-person"),
    ("B10", "coffee-chat/learn"),
    ("C1", "three-circles/close-lunch"),
    ("C2", "three-circles/meetup"),
    ("C3", "three-circles/posts"),
    ("C4", "three-circles/give"),
    ("C5", "three-circles/real-interest"),
    ("C6", "meetup/follow-up"),
    ("C7", "after-the-job/stay"),
    ("C8", "three-circles/where-i-stand"),
    ("C9", "three-circles/where-jobs-come-from"),
    ("C10", "three-circles/smallest-start"),
    ("D1", "local-scene/cv"),
    ("D2", "local-scene/teachers"),
    ("D3", "meetup/go"),
    ("D4", "local-scene/communities"),
    ("D5", "local-scene/sponsors"),
    ("D6", "local-scene/channels"),
    ("D7", "local-scene/write-sponsors"),
    ("D8", "local-scene/business-events"),
    ("D9", "interview/ask-feedback"),
    ("D10", "local-scene/school-lists"),
    ("D11", "local-scene/informal"),
    ("E1", "seven-steps/credits"),
    ("E2", "seven-steps/list-people"),
    ("E3", "seven-steps/first-message"),
    ("E4", "seven-steps/slots"),
    ("E5", "seven-steps/call"),
    ("E6", "seven-steps/thank"),
    ("E7", "after-the-job/give-back"),
  ]

  @Test(arguments: carriers.map(\.rule))
  func everyRuleOfTheMethodIsCarriedByItsStep(rule: String) throws {
    let carrier = try #require(Self.carriers.first { $0.rule == rule }?.step)
    let parts = carrier.split(separator: "/").map(String.init)
    let step = PlaybookCatalog.playbook(parts[0])?.steps.first { $0.id == parts[1] }
    #expect(step?.method.contains(rule) == true, "\(carrier) does not carry \(rule)")
  }

  @Test func theTableHoldsEveryRuleOnce() {
    #expect(Self.carriers.map(\.rule) == AllMethodRules.ids)
  }

  @Test func noStepNamesARuleThatDoesNotExist() {
    let named = Set(PlaybookCatalog.all.flatMap(\.steps).flatMap(\.method))
    #expect(named == Set(AllMethodRules.ids))
  }

  /// The page for readers is held to the code.
  @Test func theMethodPageNamesTheSameSteps() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/method.md"), encoding: .utf8)
    let lines = page.split(separator: "\n")
    for (rule, step) in Self.carriers {
      let row = lines.first { $0.hasPrefix("| \(rule) |") }
      #expect(row?.contains("`\(step)`") == true, "docs/method.md, row \(rule): \(step)")
    }
  }
}
