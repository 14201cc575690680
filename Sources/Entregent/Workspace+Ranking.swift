public import Domain
import Engines
import Storage

extension Workspace {
  /// The people of a company, most likely to help first, each with reasons (E2, A9, D7).
  ///
  /// - Parameter purpose: nil: what the user seeks decides.
  public func rank(
    _ company: CompanyID, purpose: RankPurpose? = nil, limit: Int? = 5, now: Moment
  ) throws -> [RankedPerson] {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        guard let found = try CompanyReader.company(db, company.number) else { throw Self.noCompany(company) }
        return try Self.rank(
          found, purpose: purpose, limit: limit, profile: profile,
          settings: try CreditBook.rankSettings(db, now: now.day), db: db, now: now)
      }
    }
  }

  /// - Parameter settings: what a message costs, and whether there are credits at all (E1).
  static func rank(
    _ company: Company, purpose: RankPurpose?, limit: Int?, profile: Profile, settings: RankSettings,
    db: VaultConnection, now: Moment
  ) throws -> [RankedPerson] {
    var candidates = try RankReader.candidates(
      try PeopleReader.read(db, try CompanyReader.staff(db, company.id.number, limit: 2_000)),
      profile: profile, db: db, now: now)
    try Introducers.judge(&candidates, db, now: now.day)
    let ranked = ContactRanker.rank(
      candidates: candidates,
      company: RankedCompany(id: company.id, name: company.name, peopleInVault: company.peopleCount),
      seeker: profile, purpose: purpose ?? ContactRanker.purpose(for: profile.seeks), now: now.day,
      settings: settings)
    return limit.map { Array(ranked.prefix(max(0, $0))) } ?? ranked
  }
}
