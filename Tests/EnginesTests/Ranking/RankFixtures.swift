import Domain
import Engines

/// Literals for the ranking's tests: one baseline, of which a test changes one field.
enum RankFixtures {
  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  static func candidate(_ number: Int64, _ change: (inout RankCandidate) -> Void = { _ in }) -> RankCandidate
  {
    var person = Person(id: PersonID(number), name: "Person \(number)")
    person.title = "Software Engineer"
    person.role = .engineer
    person.level = .mid
    person.company = "Alma"
    var candidate = RankCandidate(person: person)
    change(&candidate)
    return candidate
  }

  static let small = RankedCompany(name: "Alma", employees: 40)
  static let large = RankedCompany(name: "Alma", employees: 5000)

  static var seeker: Profile {
    var profile = Profile()
    profile.seekRole = "développeuse back-end"
    profile.stack = ["Swift"]
    return profile
  }

  static func rank(
    _ candidates: [RankCandidate], company: RankedCompany = small, purpose: RankPurpose = .referral,
    settings: RankSettings = RankSettings()
  ) -> [RankedPerson] {
    ContactRanker.rank(
      candidates: candidates, company: company, seeker: seeker, purpose: purpose, now: today,
      settings: settings)
  }

  static func first(
    _ candidates: [RankCandidate], company: RankedCompany = small, purpose: RankPurpose = .referral
  ) -> Int64? {
    rank(candidates, company: company, purpose: purpose).first?.person.id.number
  }
}

/// A small generator of repeatable random numbers (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
