import Domain
import Testing

@testable import Storage

@Suite struct TwinCandidatesTests {
  /// Sixty people share each half of the name that is looked for, so that neither half alone says anything.
  private static let crowd: [String] =
    (0..<60).map { "Nom\(wordOf($0)) Martin" } + (0..<60).map { "Nicolas Autre\(wordOf($0))" }

  private static func wordOf(_ number: Int) -> String {
    String(decoding: [UInt8(97 + number / 26), UInt8(97 + number % 26), 120], as: UTF8.self)
  }

  /// - Returns: the names that somebody of the first name could be.
  private func found(
    _ name: String, at company: String? = nil, among others: [(name: String, company: String?)]
  ) throws -> Set<String> {
    let file = try DatabaseFile(inMemory: ())
    return try file.write { db in
      let everybody =
        [(name: name, company: company)] + others + Self.crowd.map { (name: $0, company: nil) }
      let writer = try PersonWriter(db)
      for person in everybody {
        var rows = PersonRows(name: person.name)
        if let company = person.company {
          rows.company = company
          rows.companyKey = FoldedText.fold(company)
          rows.jobs = [
            .init(
              company: company, companyKey: FoldedText.fold(company), title: nil, start: nil, end: nil,
              isCurrent: true, observation: nil)
          ]
        }
        _ = try writer.insert(rows)
      }
      try writer.indexNew()
      let people = try TwinCandidates(db).people(
        like: 1, forms: { $0 == "nicolas" ? ["nicolas", "nico"] : [$0] },
        mayBeOne: { left, right in left.hasPrefix(right.prefix(5)) })
      return Set(people.sorted().map { everybody[Int($0) - 1].name }).subtracting(Self.crowd)
    }
  }

  @Test func frequentNamesAreFoundByBothHalves() throws {
    let found = try found(
      "Nicolas Martin",
      among: [
        ("Martin Nicolas", nil), ("Nico Martin", nil), ("N. Martin", nil), ("Nicolaz Martin", nil),
        ("Nicolas Martins", nil), ("Nicodème Martin", nil), ("Nicolas Marquet", nil), ("Lucie Bernard", nil),
        ("Nicolas", nil), ("Martin", nil),
      ])
    #expect(
      found == [
        "Martin Nicolas", "Nico Martin", "N. Martin", "Nicolaz Martin", "Nicolas Martins", "Nicolas",
        "Martin",
      ])
  }

  @Test func whoWorksAtOnePlaceIsFoundUnderAnyOtherHalf() throws {
    let found = try found(
      "Nicolas Martin", at: "Quimperforge",
      among: [
        ("Zoé Martin", "Quimperforge"), ("Nicolas Petit", "Quimperforge"), ("Zoé Petit", "Quimperforge"),
      ])
    #expect(found == ["Zoé Martin", "Nicolas Petit"])
  }

  @Test func aRareFamilyNameStandsForOnesWhoMayBeOne() throws {
    let found = try found(
      "Nicolas Gouenpin", at: "Quimperforge",
      among: [
        ("Nico Gouenpin", nil), ("N Gouenpin", nil), ("Nicolaz Gouenpin", nil), ("Zoé Gouenpin", nil),
        ("Ana Gouenpin", "Quimperforge"), ("Nicolas Goueneur", nil), ("Nicolas Goupil", nil),
      ])
    #expect(
      found == ["Nico Gouenpin", "N Gouenpin", "Nicolaz Gouenpin", "Ana Gouenpin", "Nicolas Goueneur"])
  }
}
