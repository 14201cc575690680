import Testing

@testable import Engines

@Suite struct LearnedFormsTests {
  /// People of two records with one telephone, by their two given names.
  private func learned(_ people: [(String, String)], onePhone: Bool = true) -> (RecordTable, LearnedForms) {
    var records: [MatchRecord] = []
    var members: [[Int32]] = []
    for (number, names) in people.enumerated() {
      members.append([Int32(records.count), Int32(records.count + 1)])
      for (side, given) in [names.0, names.1].enumerated() {
        let phone = 33_600_000_000 + number * 2 + (onePhone ? 0 : side)
        records.append(
          MatchRecord(id: records.count, given: given, family: "Roux\(number)", phones: ["+\(phone)"]))
      }
    }
    let table = RecordTable(records)
    return (table, LearnedForms(table, people: members))
  }

  /// Ted is Theodore ten times, never Edward.
  private let teds =
    Array(repeating: ("Ted", "Theodore"), count: 10) + Array(repeating: ("Edward", "Edward"), count: 30)

  private func odds(_ a: String, _ b: String, _ found: (table: RecordTable, forms: LearnedForms)) -> Float {
    func number(_ name: String) -> Int32 {
      found.table.rows.first { found.table.names.string($0.given) == name }?.given ?? -1
    }
    return found.forms.logOdds(number(a), number(b))
  }

  @Test func oneNameOfTheListsIsNotAnothers() {
    let found = learned(teds)
    #expect(odds("ted", "theodore", found) >= 0)
    #expect(odds("ted", "edward", found) < -1.5)
    #expect(odds("edward", "ted", found) == odds("ted", "edward", found))
    #expect(odds("ted", "ted", found) == 0)
  }

  @Test func fewPairsSayNothing() {
    let found = learned([("Ted", "Theodore"), ("Edward", "Edward")])
    #expect(odds("ted", "theodore", found) == 0)
    #expect(odds("ted", "edward", found) == 0)
    #expect(found.1.logOdds(-1, 0) == 0)
  }

  @Test func onlyOneAddressOrTelephoneTeaches() {
    let found = learned(teds, onePhone: false)
    #expect(odds("ted", "theodore", found) == 0)
    #expect(odds("ted", "edward", found) == 0)
  }
}
