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
    _ pairs: [(Int, Int, UInt64)], people: Int, forbidden: Set<Int> = [], forms: [Float]? = nil,
    employers: [Int: Employers] = [:], sources: [Int: UInt64] = [:]
  ) -> [Float] {
    var list = PairList()
    for (left, right, bits) in pairs { list.append(UInt32(left), UInt32(right), bits) }
    let sampler = GroupSampler(
      pairs: list, forms: forms ?? pairs.map { _ in 0 }, model: model,
      people: (0..<people).map {
        GroupSampler.Person(
          id: 100 + $0, records: 1, employers: employers[$0] ?? Employers(), sources: sources[$0] ?? 0)
      },
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

  @Test func whatWasLearnedAboutTwoGivenNamesTellsPairsOfOneKindApart() {
    let form = UInt64(Int(NameTable.Given.variant) * 7) << 4 | nameOnly
    let found = probabilities([(0, 1, form), (2, 3, form)], people: 4, forms: [-2, 1])
    #expect(found[0] < found[1] - 0.2)
  }

  @Test func aThirdEmployerIsLessProbableThanASecond() {
    func employers(_ ids: Int32...) -> Employers {
      var employers = Employers()
      for id in ids { employers.add(id) }
      return employers
    }
    let otherWork = nameOnly | UInt64(Pattern.Work.different * 3) << Pattern.work.shift
    let pairs = [(0, 1, otherWork), (2, 3, otherWork)]
    let found = probabilities(
      pairs, people: 4,
      employers: [0: employers(1), 1: employers(2), 2: employers(1, 3), 3: employers(2)])
    #expect(found[1] < found[0] - 0.05)
  }

  @Test func eachSourceInCommonMakesOnePersonLessProbable() {
    let found = probabilities(
      [(0, 1, nameOnly), (2, 3, nameOnly), (4, 5, nameOnly)], people: 6,
      sources: [0: 0b001, 1: 0b110, 2: 0b011, 3: 0b110, 4: 0b110, 5: 0b110])
    #expect(found[1] < found[0] - 0.1)
    #expect(found[2] < found[1] - 0.02)
  }

  @Test func aWorkAddressDoesNotHideThatPrivateOnesDiffer() {
    func fields(_ level: Int) -> GroupFields {
      GroupFields(UInt64(level) << Pattern.email.shift, model)
    }
    var group = fields(Pattern.Email.mixed)
    group.unite(fields(Pattern.Email.bothPrivate))
    #expect(group.sum == fields(Pattern.Email.bothPrivate).sum)
    #expect(group.sum < fields(Pattern.Email.mixed).sum)
    group.unite(fields(Pattern.Email.missing))
    #expect(group.sum == fields(Pattern.Email.bothPrivate).sum)
    group.unite(fields(Pattern.Email.same))
    #expect(group.sum == fields(Pattern.Email.same).sum)
  }

  @Test func employersAreCountedOnceEach() {
    var employers = Employers()
    #expect(employers.count == 0)
    for id: Int32 in [7, -1, 9, 7, 0, 9] { employers.add(id) }
    #expect(employers.count == 3)
    var others = Employers()
    for id: Int32 in [0, 5, 6] { others.add(id) }
    employers.add(others)
    #expect(employers.count == 4)
  }

  @Test func theSameRecordsGiveTheSameProbabilities() {
    let pairs = (0..<40).map { ($0, ($0 * 7 + 3) % 40, nameOnly) }.filter { $0.0 != $0.1 }
    #expect(probabilities(pairs, people: 40) == probabilities(pairs, people: 40))
  }

  @Test func manyPairsAreDrawnLessOften() {
    #expect(GroupSampler.counting(pairs: 0) == 14)
    #expect(GroupSampler.counting(pairs: 100_000) == 14)
    #expect(GroupSampler.counting(pairs: 150_000) == 10)
    #expect(GroupSampler.counting(pairs: 5_000_000) == 6)
  }

  @Test func onlyVeryLargeVaultsLeaveTheUnlikelyPairsOut() {
    #expect(GroupSampler.floor(pairs: 100_000) < -1_000)
    #expect(GroupSampler.floor(pairs: 1_000_000) == -3.5)
  }

  @Test func withoutPairsThereIsNothingToSay() {
    #expect(probabilities([], people: 3) == [])
    #expect(probabilities([], people: 0) == [])
  }
}
