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
        let candidates = try RankReader.candidates(
          try PeopleReader.read(db, try CompanyReader.staff(db, company.number, limit: 2_000)),
          profile: profile, db: db,
          now: now)
        let ranked = ContactRanker.rank(
          candidates: candidates,
          company: RankedCompany(id: company, name: found.name, peopleInVault: found.peopleCount),
          seeker: profile,
          purpose: purpose ?? ContactRanker.purpose(for: profile.seeks), now: now.day)
        return limit.map { Array(ranked.prefix($0)) } ?? ranked
      }
    }
  }
}
