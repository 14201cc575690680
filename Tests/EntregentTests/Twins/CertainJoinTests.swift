import Domain
import Engines
import Entregent
import Foundation
import Testing

private func card(_ name: String, _ more: String...) -> String {
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\(name)\r\n"
    + more.map { $0 + "\r\n" }.joined() + "END:VCARD\r\n"
}

private let home = "TEL:+33140000000"

/// Who is joined at once while files are read, and who is not.
@Suite struct CertainJoinTests {
  private func brought(_ cards: [String]) throws -> Bench {
    let bench = try Bench()
    try bench.bring(bench.file("contacts.vcf", cards.joined()))
    return bench
  }

  /// People as the names that their records bear, in order.
  private func people(_ bench: Bench) throws -> [[String]] {
    try bench.workspace.people(PeopleQuery(limit: 100)).people.map { line in
      let view = try bench.workspace.person(line.id, now: moment("2026-11-22"))
      return ([view.person.name] + (view.alternatives["name"] ?? [])).sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  private static let households: [[String]] = [
    ["Paul Durand", "Anne Durand", "Durand"],
    ["J Durand", "Julie Durand", "Jean Durand"],
    ["Alex Roy", "Alexandre Roy", "Alexandra Roy"],
  ]

  @Test(arguments: households)
  func nobodyIsABridgeBetweenTwoWhoCannotBeOne(_ names: [String]) throws {
    for order in Self.orders(names) {
      let bench = try brought(order.map { card($0, home) })
      #expect(try people(bench) == names.map { [$0] }.sorted { $0[0] < $1[0] }, "\(order)")
    }
  }

  private static func orders(_ names: [String]) -> [[String]] {
    guard names.count > 1 else { return [names] }
    return names.indices.flatMap { index in
      var rest = names
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test func whoFitsTwoIsAskedAbout() throws {
    let bench = try brought(["Paul Durand", "Anne Durand", "Durand"].map { card($0, home) })
    let asked = try bench.workspace.duplicates(limit: 10, now: moment("2026-11-22")).review
    #expect(asked.contains { [$0.a.person.name, $0.b.person.name].contains("Durand") })
  }

  @Test func fatherAndSonAreTwoWhereOnlyTheFieldsOfTheNameSaySo() throws {
    let bench = try brought([
      card("Jean Roy", "N:Roy;Jean;;;", home), card("Jean Roy", "N:Roy;Jean;;M.;Jr", home),
    ])
    #expect(try people(bench) == [["Jean Roy"], ["Jean Roy Jr"]])
    let asked = try bench.workspace.duplicates(limit: 10, now: moment("2026-11-22")).review
    #expect(asked.count == 1)
  }

  @Test func whoseMailboxSpellsAnotherGivenNameIsSomebodyElse() throws {
    let morvans = try brought([
      card("Morvan", "EMAIL:marie.morvan@k.example", home), card("Patrice Morvan", home),
    ])
    #expect(try people(morvans) == [["Morvan"], ["Patrice Morvan"]])
    let prats = try brought([
      card("Clem Prat", "EMAIL:clement.prat@k.example", home),
      card("Clem Prat", "EMAIL:clementine.prat@m.example", home),
    ])
    #expect(try people(prats) == [["Clem Prat"], ["Clem Prat"]])
    let one = try brought([
      card("Clem Prat", "EMAIL:clement.prat@k.example", home), card("Clément Prat", home),
    ])
    #expect(try people(one) == [["Clem Prat", "Clément Prat"]])
  }

  @Test func whoeverFitsAllStillJoins() throws {
    let cards = ["Julie Durand", "J Durand", "Durand"].map { card($0, home) }
    for order in Self.orders(cards) {
      let bench = try brought(order)
      #expect(try bench.names == ["Julie Durand"])
    }
  }

  @Test func twoCardsOfTheDoubtfulOneStandTogether() throws {
    let cards = ["Durand", "Paul Durand", "Durand", "Anne Durand"].map { card($0, home) }
    for (order, email) in [(cards, "a@b.fr"), (Array(cards.reversed()), "c@d.fr")] {
      let bench = try brought(order + [card("Durand", home, "EMAIL:\(email)")])
      #expect(try bench.names.sorted() == ["Anne Durand", "Durand", "Paul Durand"])
    }
  }

  @Test func twoFilesOfOneImportAreLikeOne() throws {
    let bench = try Bench()
    try bench.bring(
      bench.file("a.vcf", card("Durand", home) + card("Paul Durand", home)),
      bench.file("b.vcf", card("Anne Durand", home)))
    #expect(try bench.names.sorted() == ["Anne Durand", "Durand", "Paul Durand"])
  }

  @Test func aDoubtfulRecordOfAnEarlierImportIsTakenOutAgain() throws {
    let bench = try Bench()
    try bench.bring(bench.file("a.vcf", card("Durand", home) + card("Paul Durand", home)))
    try bench.bring(bench.file("b.vcf", card("Anne Durand", home)), on: "2026-11-22")
    #expect(try people(bench) == [["Anne Durand"], ["Durand"], ["Paul Durand"]])
    // "A Durand" is Anne as little as anybody else whom "Durand" may be.
    try bench.bring(bench.file("c.vcf", card("Paul Durand", home, "NOTE:c")), on: "2026-11-23")
    #expect(try people(bench).contains(["Paul Durand"]))
  }

  @Test func twoBirthdaysForbidTheJoin() throws {
    let bench = try brought([
      card("Jean Durand", home, "BDAY:1950-01-01"), card("Jean Durand", home, "BDAY:1980-02-02"),
    ])
    #expect(try bench.names == ["Jean Durand", "Jean Durand"])
  }

  @Test(arguments: ["Frank Lefèvre", "Franck Lefèvre", "Franck"])
  func françoisIsNotFrank(_ name: String) throws {
    let bench = try brought([card("François Lefèvre", home), card(name, home)])
    #expect(try Set(bench.names) == ["François Lefèvre", name])
  }

  private static let givenNames = [
    "", "J", "Jean", "Julie", "Jules", "Anne", "A", "Paul", "Alex", "Alexandra", "Alexandre",
  ]

  private func invented(_ count: Int, channels: [String], _ random: inout Seeded) -> [String] {
    var cards: [String] = []
    while cards.count < count {
      let given = Self.givenNames.randomElement(using: &random) ?? ""
      let family = ["Durand", "Roy", "D", ""].randomElement(using: &random) ?? ""
      let name = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
      let text = card(
        name, channels.randomElement(using: &random) ?? home, channels.randomElement(using: &random) ?? home)
      if !name.isEmpty, !cards.contains(text) { cards.append(text) }
    }
    return cards
  }

  /// In whatever order cards come, no two names that cannot be one person's end in one person.
  @Test(arguments: 1...10) func noOrderOfCardsJoinsWhoCannotBeOne(_ seed: UInt64) throws {
    var random = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let cards = invented(
      9, channels: [home, "TEL:+33611111111", "EMAIL:famille@durand.fr", "EMAIL:claude@roy.fr"], &random)
    for _ in 0..<4 {
      for names in try people(try brought(cards.shuffled(using: &random))) {
        for name in names {
          for other in names {
            #expect(NameKey.compatible(NameKey(fullName: name), NameKey(fullName: other)), "\(names)")
          }
        }
      }
    }
  }
}

/// SplitMix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
