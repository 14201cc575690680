public import Domain

extension Workspace {
  public func summary() throws -> VaultSummary {
    VaultSummary(people: 0, companies: 0, targets: 0, interactions: 0, isDemo: false)
  }

  public func profile() throws -> Profile { Profile() }

  /// - Parameter timelineLimit: newest entries to read.
  public func person(_ id: PersonID, timelineLimit: Int = 50, now: Moment) throws -> PersonView {
    throw UserFacingError(
      .notFound, Phrase(fr: "Personne introuvable : \(id).", en: "No such person: \(id)."))
  }

  public func companies(matching text: String = "") throws -> CompaniesView { CompaniesView() }

  public func company(_ id: CompanyID, purpose: RankPurpose? = nil, limit: Int = 10, now: Moment) throws
    -> CompanyView
  {
    throw UserFacingError(
      .notFound, Phrase(fr: "Entreprise introuvable : \(id).", en: "No such company: \(id)."))
  }

  public func today(minutes: Int? = nil, now: Moment) throws -> TodayPlan {
    TodayPlan(date: now.day, minutes: minutes ?? 30, items: [], later: 0)
  }

}
