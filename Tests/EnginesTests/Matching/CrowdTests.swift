import Domain
import Testing

@testable import Engines

@Suite struct CrowdTests {
  @Test(arguments: [
    (0, 0, 0), (0, 5, 1), (0, 12, 2), (0, 13, 3), (1, 1, 4), (1, 13, 6), (2, 3, 7), (3, 30, 9), (4, 4, 10),
    (8, 47, 13), (16, 16, 14), (400, 900, 15),
  ])
  func rivalsCountForMoreThanNameAlikes(_ rivals: Int, _ alikes: Int, _ level: UInt64) {
    #expect(Pattern.crowdLevel(rivals: rivals, alikes: alikes) == level)
  }

  /// One card with a telephone, one profile, and `others` with the card's name and nothing else.
  private func records(others source: String) -> [MatchRecord] {
    var records = [
      MatchRecord(id: 1, source: "phone", given: "Gurvan", family: "Kersauson", phones: ["+33611111111"]),
      MatchRecord(
        id: 2, source: "linkedin", given: "Gurvan", family: "Kersauson",
        profiles: ["https://www.linkedin.com/in/gk-1"], jobs: [MatchJob(company: "Abalone", title: "CTO")]),
      MatchRecord(
        id: 3, source: source, given: "Gurvan", family: "Kersauson", emails: ["gurvan@exemple.test"]),
    ]
    for number in 10..<60 {
      records.append(
        MatchRecord(
          id: number, source: "linkedin", given: "Padrig", family: "Derrien\(number)",
          profiles: ["https://www.linkedin.com/in/pd-\(number)"]))
    }
    return records
  }

  private func probability(_ result: MatchResult) -> Double {
    result.review.first { $0.left == [1] && $0.right == [2] }?.probability ?? 0
  }

  @Test func aNamesakeInTheOthersSourceMakesAPairLessLikely() {
    let withoutRival = Matcher.match(records(others: "mail"))
    let withRival = Matcher.match(records(others: "linkedin"))
    #expect(probability(withoutRival) > 0)
    #expect(probability(withRival) < probability(withoutRival))
  }

  @Test func theFormerNameOfACompanyIsFoundAtTheEndAndInTheMiddle() {
    #expect(CompanyName.parse("Norvane Ex-Talaria").others == ["talaria"])
    #expect(CompanyName.parse("Norvane formerly Talaria SAS").others == ["talaria"])
    #expect(CompanyName.parse("Norvane Express").others == [])
  }

  @Test func weakKeysMayHaveFewerHoldersInLargeVaults() {
    #expect(Blocking.limits(of: 100) == [40, 150])
    #expect(Blocking.limits(of: 20_000) == [40, 150])
    #expect(Blocking.limits(of: 1_000_000) == [14, 150])
  }
}
