import Testing

@testable import Engines

@Suite struct GroupSamplerTests {
  /// Equal names that eight others would share by chance, nothing else known.
  private let nameOnly = UInt64(13)
  /// The same with one telephone.
  private var samePhone: UInt64 { nameOnly | UInt64(Pattern.Phone.same) << Pattern.phone.shift }
  /// The same with two birthdays.
  private var otherBirthday: UInt64 {
    nameOnly | UInt64(Pattern.Birthday.different) << Pattern.birthday.shift
  }
  private let model = WeightModel(priors: Priors())

  private func probabilities(
    _ pairs: [(Int, Int, UInt64)], people: Int, forbidden: Set<Int> = []
  ) -> [Float] {
    var list = PairList()
    for (left, right, bits) in pairs { list.append(UInt32(left), UInt32(right), bits) }
    let sampler = GroupSampler(
      pairs: list, model: model, ids: Array(100..<(100 + people)),
      recordCounts: [Int32](repeating: 1, count: people),
      isForbidden: forbidden.isEmpty ? [] : pairs.indices.map { forbidden.contains($0) })
    return sampler.probabilities()
  }

  @Test func whatIsSureStaysSureAndWhatIsExcludedStaysApart() {
    let found = probabilities([(0, 1, samePhone), (2, 3, otherBirthday)], people: 4)
    #expect(found[0] > 0.95)
    #expect(found[1] < 0.2)
  }

  @Test func aThirdRecordOfBothSupportsAPair() {
    let alone = probabilities([(0, 1, nameOnly)], people: 2)[0]
    let supported = probabilities([(0, 1, nameOnly), (0, 2, samePhone), (1, 2, samePhone)], people: 3)[0]
    #expect(supported > alone + 0.2)
    #expect(supported > 0.9)
  }

  @Test func whoBelongsToAnotherForSureIsLessLikelyMeant() {
    let alone = probabilities([(0, 1, nameOnly)], people: 2)[0]
    let taken = probabilities(
      [(0, 1, nameOnly), (0, 2, otherBirthday), (1, 2, samePhone)], people: 3)[0]
    #expect(taken < alone)
  }

  @Test func nobodyIsTwoPeopleWhoExcludeEachOther() {
    let found = probabilities([(0, 1, nameOnly), (0, 2, nameOnly), (1, 2, otherBirthday)], people: 3)
    #expect(found[0] + found[1] <= 1.1)
    #expect(abs(found[0] - found[1]) < 0.15)
  }

  @Test func theUsersWordForbidsAGroupEvenThroughAThird() {
    let found = probabilities(
      [(0, 1, samePhone), (0, 2, samePhone), (1, 2, samePhone)], people: 3, forbidden: [0])
    #expect(found[0] == 0)
    #expect(found[1] + found[2] <= 1.01)
  }

  @Test func asManyPairsBelongTogetherAsThePairsAloneSay() {
    let count = 300
    let found = probabilities((0..<count).map { (2 * $0, 2 * $0 + 1, nameOnly) }, people: 2 * count)
    let mean = Double(found.reduce(0, +)) / Double(count)
    #expect(abs(mean - model.probability(nameOnly)) < 0.05)
  }

  @Test func theSameRecordsGiveTheSameProbabilities() {
    let pairs = (0..<40).map { ($0, ($0 * 7 + 3) % 40, nameOnly) }.filter { $0.0 != $0.1 }
    #expect(probabilities(pairs, people: 40) == probabilities(pairs, people: 40))
  }

  @Test func withoutPairsThereIsNothingToSay() {
    #expect(probabilities([], people: 3) == [])
    #expect(probabilities([], people: 0) == [])
  }
}
