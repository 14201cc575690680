import Domain
import Engines
import Testing

@Suite struct MethodCoverageTests {
  /// Which steps carry a rule, read from the definitions in code.
  private static let carriers: [String: [String]] = {
    var table: [String: [String]] = [:]
    for playbook in PlaybookCatalog.all {
      for step in playbook.steps {
        for rule in step.method { table[rule, default: []].append("\(playbook.id)/\(step.id)") }
      }
    }
    return table
  }()

  @Test(arguments: AllMethodRules.ids)
  func everyRuleOfTheMethodIsCarriedByAStep(rule: String) {
    #expect(Self.carriers[rule] != nil, "no playbook step carries \(rule)")
  }

  @Test func noStepNamesARuleThatDoesNotExist() {
    #expect(Set(Self.carriers.keys).subtracting(AllMethodRules.ids).isEmpty)
  }
}
