import Domain
import Testing

@testable import Engines

@Suite struct MatchModelTests {
  /// Two sources of invented people; every third stands in both.
  private func records(_ count: Int) -> [MatchRecord] {
    let given = ["Maïwenn", "Gurvan", "Enora", "Padrig", "Tifenn", "Ronan", "Katell"]
    let family = [
      "Talarmin", "Kersauson", "Quéméneur", "Le Bihan", "Cosquer", "Abgrall", "Hascoët", "Derrien", "Evenou",
    ]
    var result: [MatchRecord] = []
    for number in 0..<count {
      let (first, last) = (
        given[number % 7],
        family[number / 7 % 9] + "\(Character(Unicode.Scalar(97 + UInt8(number / 63 % 20))))"
      )
      result.append(
        MatchRecord(
          id: number, source: "a", given: first, family: last, emails: ["p\(number)@exemple.test"],
          jobs: [MatchJob(company: "Société \(number % 40)")]))
      guard number % 3 == 0 else { continue }
      result.append(
        MatchRecord(
          id: 10_000 + number, source: "b", given: first, family: last,
          emails: number % 2 == 0 ? ["p\(number)@exemple.test"] : [],
          jobs: [MatchJob(company: "Société \(number % 40)")]))
    }
    return result
  }

  @Test func aModelComesBackFromItsBytes() throws {
    let model = Matcher.match(records(300)).model
    let back = try #require(MatchModel(bytes: model.bytes))
    #expect(back.bytes == model.bytes)
    #expect(zip(back.nameOdds, model.nameOdds).allSatisfy { abs($0 - $1) < 0.02 })
  }

  @Test func bytesOfAnotherVersionAreNoModel() {
    #expect(MatchModel(bytes: []) == nil)
    #expect(MatchModel(bytes: [9] + [UInt8](repeating: 0, count: 40)) == nil)
    var bytes = Matcher.match(records(30)).model.bytes
    bytes[0] = 200
    #expect(MatchModel(bytes: bytes) == nil)
  }

  @Test func newRecordsMeetTheVaultAsIfEverybodyWereCompared() throws {
    let all = records(400)
    let whole = Matcher.match(all)
    let new = Array(all.suffix(20))
    let index = MatchIndex(Array(all.dropLast(20)), model: whole.model)

    let result = Matcher.match(new: new, against: index)

    let ids = Set(new.map(\.id))
    let expected = Set(whole.merged.filter { !ids.isDisjoint(with: $0) })
    #expect(Set(result.merged) == expected)
  }

  @Test func peopleWithoutNewRecordsAreLeftAsTheyAre() {
    let all = records(200)
    let result = Matcher.match(all, new: [10_000])
    #expect(result.merged.allSatisfy { $0.contains(10_000) })
    #expect(result.review.allSatisfy { $0.left.contains(10_000) || $0.right.contains(10_000) })
  }
}
