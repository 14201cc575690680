import Domain
import Engines
import Testing

/// Properties that hold for any people: seeded companies of 12 each.
@Suite struct RankPropertyTests {
  private static let names = ["Amina Diallo", "Jean Martin", "Nguyễn An", "Zoë Müller", "Ivan Petrov", "Lee"]

  private static func company(_ seed: UInt64) -> ([RankCandidate], RankedCompany, RankPurpose) {
    var random = SeededGenerator(seed: seed)
    func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Bool.random(using: &random) ? value() : nil
    }
    var people: [RankCandidate] = []
    for number in 1...12 {
      var person = Person(id: PersonID(Int64(number)), name: names.randomElement(using: &random) ?? "Lee")
      person.role = maybe(Role.allCases.randomElement(using: &random) ?? .other)
      person.level = maybe(Level.allCases.randomElement(using: &random) ?? .mid)
      person.title = ["Backend Engineer", "Talent Partner", "Lead iOS", "Office Manager"].randomElement(
        using: &random)
      person.degree = [1, 2, nil].randomElement(using: &random) ?? nil
      person.premium = [true, false, nil].randomElement(using: &random) ?? nil
      person.lastContact = maybe(Day(number: Int.random(in: 19_000...20_700, using: &random)))
      person.circle = Circle.allCases.randomElement(using: &random) ?? .online
      person.gave = Int.random(in: 0...2, using: &random)
      var candidate = RankCandidate(person: person)
      candidate.turnsIn = maybe(Int.random(in: 0...9, using: &random))
      candidate.turnsOut = maybe(Int.random(in: 0...9, using: &random))
      candidate.meetings = maybe(Int.random(in: 0...4, using: &random))
      candidate.metInPerson = maybe(true)
      candidate.samePlace = maybe(true)
      candidate.sameField = maybe(true)
      candidate.sameHomeTown = maybe(true)
      candidate.openProfile = maybe(true)
      candidate.takesPartInHiring = maybe(true)
      candidate.sharedInterests = maybe(["Rust", "escalade"])
      candidate.sharedSchools = maybe([.init(name: "INSA", overlaps: Bool.random(using: &random))])
      candidate.sharedEmployers = maybe([.init(name: "Criteo", overlaps: nil)])
      candidate.introducers = maybe([
        .init(person: PersonReference(id: PersonID(99), name: "Paul"), strength: 0.5)
      ])
      people.append(candidate)
    }
    let size = RankedCompany(name: "Alma", employees: Bool.random(using: &random) ? 30 : 3000)
    return (people, size, RankPurpose.allCases.randomElement(using: &random) ?? .referral)
  }

  /// Each takes one fact that speaks for somebody away.
  private static let removals: [@Sendable (inout RankCandidate) -> Void] = [
    { if $0.person.degree == 1 { $0.person.degree = nil } },
    { if $0.person.premium == true { $0.person.premium = nil } },
    { $0.person.lastContact = nil },
    { $0.person.gave = 0 },
    { $0.person.circle = .online },
    { if ($0.turnsIn ?? 0) > 0 { $0.turnsIn = nil } },
    { if ($0.turnsOut ?? 0) > 0, ($0.turnsIn ?? 0) > 0 { $0.turnsOut = nil } },
    { $0.meetings = nil },
    { $0.metInPerson = nil },
    { $0.samePlace = nil },
    { $0.sameField = nil },
    { $0.sameHomeTown = nil },
    { $0.openProfile = nil },
    { $0.takesPartInHiring = nil },
    { $0.sharedInterests = nil },
    { $0.sharedSchools = nil },
    { $0.sharedSchools = $0.sharedSchools.map { $0.map { .init(name: $0.name, overlaps: nil) } } },
    { $0.sharedEmployers = nil },
    { $0.introducers = nil },
    { if $0.person.level == .senior || $0.person.level == .lead { $0.person.level = nil } },
    { if $0.person.role == .lead || $0.person.role == .engineeringManager { $0.person.role = nil } },
  ]

  @Test func leavingAPositiveFactOutNeverRaisesARank() {
    var compared = 0
    for seed in 0..<UInt64(24) {
      let (people, company, purpose) = Self.company(seed)
      let before = RankFixtures.rank(people, company: company, purpose: purpose).map(\.person.id)
      for index in people.indices {
        for removal in Self.removals {
          var fewer = people
          removal(&fewer[index])
          guard fewer[index] != people[index] else { continue }
          let after = RankFixtures.rank(fewer, company: company, purpose: purpose).map(\.person.id)
          let id = people[index].person.id
          compared += 1
          if let old = before.firstIndex(of: id), let new = after.firstIndex(of: id), new < old {
            Issue.record("seed \(seed): \(id) rose from \(old) to \(new)")
          }
        }
      }
    }
    #expect(compared > 2000)
  }

  @Test func swappingNamesChangesNoRank() {
    for seed in 0..<UInt64(200) {
      let (people, company, purpose) = Self.company(seed)
      var swapped = people
      for index in swapped.indices {
        swapped[index].person.name = people[(index + 5) % people.count].person.name
        swapped[index].person.given = "Fatou"
        swapped[index].person.family = "Nguyễn"
        swapped[index].person.birthday = "1961-04-12"
      }
      let before = RankFixtures.rank(people, company: company, purpose: purpose)
      let after = RankFixtures.rank(swapped, company: company, purpose: purpose)
      #expect(before.map(\.person.id) == after.map(\.person.id))
      #expect(before.map(\.probability) == after.map(\.probability))
    }
  }

  @Test func theOrderGivenDoesNotMatter() {
    for seed in 0..<UInt64(100) {
      let (people, company, purpose) = Self.company(seed)
      let before = RankFixtures.rank(people, company: company, purpose: purpose).map(\.person.id)
      let after = RankFixtures.rank(people.reversed(), company: company, purpose: purpose).map(\.person.id)
      #expect(before == after)
    }
  }

  @Test func allocationIsAsGoodAsTheBestOfAllChoices() {
    for seed in 0..<UInt64(40) {
      var random = SeededGenerator(seed: seed)
      var companies: [[RankedPerson]] = []
      for company in 0..<3 {
        companies.append(
          (0..<4).map { index in
            RankedPerson(
              person: Person(id: PersonID(Int64(company * 10 + index + 1)), name: "P"),
              probability: Double.random(in: 0.03...0.6, using: &random), channel: .inmail,
              credits: Int.random(in: 0...1, using: &random), reasons: [])
          })
      }
      let credits = Int.random(in: 0...5, using: &random)
      let choice = Allocator.allocate(companies, credits: credits)
      #expect(choice.creditsUsed <= credits)
      #expect(choice.creditsUsed == choice.chosen.reduce(0) { $0 + $1.credits })
      let best = Self.bestByTrial(companies, credits: credits)
      #expect(abs(choice.expectedReferrals - best) < 1e-9, "seed \(seed)")
    }
  }

  /// Tries every choice of at most three per company.
  private static func bestByTrial(_ companies: [[RankedPerson]], credits: Int) -> Double {
    var best = [Double](repeating: 0, count: credits + 1)
    for company in companies {
      var next = best
      for mask in 0..<(1 << company.count) where mask.nonzeroBitCount <= 3 {
        let chosen = company.indices.filter { mask >> $0 & 1 == 1 }
        let cost = chosen.reduce(0) { $0 + company[$1].credits }
        let value = chosen.reduce(0) { $0 + company[$1].probability }
        guard cost <= credits else { continue }
        for spent in cost...credits { next[spent] = max(next[spent], best[spent - cost] + value) }
      }
      best = next
    }
    return best.max() ?? 0
  }
}
