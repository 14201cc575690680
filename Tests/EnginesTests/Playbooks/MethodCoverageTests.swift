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

  /// Whether the rule's step carries it in these playbooks.
  private static func carries(_ rule: String, in playbooks: [Playbook]) -> Bool {
    guard let carrier = carriers.first(where: { $0.rule == rule })?.step else { return false }
    let parts = carrier.split(separator: "/").map(String.init)
    let step = playbooks.first { $0.id == parts[0] }?.steps.first { $0.id == parts[1] }
    return step?.method.contains(rule) == true
  }

  @Test(arguments: carriers.map(\.rule))
  func everyRuleOfTheMethodIsCarriedByItsStep(rule: String) throws {
    #expect(Self.carries(rule, in: PlaybookCatalog.all), "no step carries \(rule)")
  }

  /// Switched off in its step, a rule is missed: the test above has teeth for every one of them.
  @Test(arguments: carriers.map(\.rule))
  func aRuleSwitchedOffInItsStepIsMissed(rule: String) throws {
    var playbooks = PlaybookCatalog.all
    for index in playbooks.indices {
      for step in playbooks[index].steps.indices {
        playbooks[index].steps[step].method.removeAll { $0 == rule }
      }
    }
    #expect(!Self.carries(rule, in: playbooks))
    for other in AllMethodRules.ids where other != rule { #expect(Self.carries(other, in: playbooks)) }
  }

  private static let whole = MethodWalk.offered(PlaybookCatalog.all)

  /// The step is not only written down: somebody who follows the playbook comes to it, with its rule.
  @Test(arguments: carriers)
  func everyRuleReachesTheUserInAWalk(rule: String, step: String) throws {
    #expect(Self.whole[step]?.contains(rule) == true, "\(step) is never offered")
  }

  /// The playbooks without the steps that carry a rule: nobody who follows them hears of it any more, and the
  /// test above fails for that rule.
  @Test(arguments: carriers.map(\.rule))
  func withoutItsStepsARuleReachesNobody(rule: String) {
    let mutilated = PlaybookCatalog.all.map { playbook in
      var playbook = playbook
      playbook.steps.removeAll { $0.method.contains(rule) }
      return playbook
    }
    let offered = MethodWalk.offered(mutilated)
    #expect(offered.values.allSatisfy { !$0.contains(rule) })
  }

  @Test func noStepIsOutOfReach() {
    let all = Set(PlaybookCatalog.all.flatMap { book in book.steps.map { "\(book.id)/\($0.id)" } })
    // These hang on what the user left undone or did unasked; the walk in the terminal comes to them.
    let elsewhere: Set = ["reconnect/coffee", "reconnect/follow-up", "seven-steps/ask-again"]
    let unseen = all.subtracting(Self.whole.keys)
    #expect(unseen.isSubset(of: elsewhere), "\(unseen.sorted())")
  }

  /// Every test that the page names is there.
  @Test func theMethodPageNamesTestsThatExist() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/method.md"), encoding: .utf8)
    var named: Set<String> = []
    for line in page.split(separator: "\n") where line.hasPrefix("| ") && line.contains("`") {
      let cells = line.split(separator: "|")
      guard let last = cells.last(where: { $0.contains("`") }) else { continue }
      for (index, part) in last.split(separator: "`").enumerated() where index % 2 == 1 {
        named.insert(String(part))
      }
    }
    #expect(named.count > 20)
    let tests = root.appendingPathComponent("Tests")
    let files = try #require(FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      named = named.filter { !text.contains("func \($0)(") }
    }
    #expect(named.isEmpty, "named, but no test: \(named.sorted())")
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
