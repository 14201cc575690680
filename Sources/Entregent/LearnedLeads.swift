import Domain
import Storage

/// What a conversation taught goes on working (B10): the company named joins the targets, a lead that came by
/// itself becomes an opportunity. Both go again with the fact, unless the user has worked on them since.
enum LearnedLeads {
  /// The program's own marks in a fact: what it brought into the other lists.
  private static let target = "_target"
  private static let opportunity = "_opportunity"

  static func add(
    _ values: inout [String: String], _ form: CheckedForm, from person: PersonReference?,
    _ db: VaultConnection,
    on day: Day
  ) throws {
    if let company = form.company, let known = try CompanyReader.company(db, company.id.number),
      known.target == nil
    {
      try HandStore.setTarget(db, company: company.id.number, why: nil, since: day)
      values[target] = company.id.description
    }
    guard let lead = values["inbound"], !lead.isEmpty else { return }
    var company = form.company
    if company == nil, let person,
      let known = try PeopleReader.read(db, [person.id.number], withSources: false).first,
      let id = known.companyID, let name = known.company
    {
      company = .init(id: id, name: name)
    }
    let record = OpportunityRecord(
      Opportunity(
        id: OpportunityID(0), company: company?.name ?? lead, companyID: company?.id, role: lead,
        source: .inbound, through: person, foundOn: day))
    values[opportunity] = OpportunityID(try OpportunityStore.save(db, record)).description
  }

  /// - Parameter fact: has been deleted already.
  static func takeBack(_ fact: CampaignStore.RecordedFact, _ db: VaultConnection) throws {
    guard fact.kind == .learned else { return }
    if let company = fact.values[target].flatMap({ CompanyID($0) }),
      let known = try CompanyReader.company(db, company.number)?.target, known.why == nil, known.notes == nil
    {
      _ = try HandStore.removeTarget(db, company: company.number)
    }
    if let id = fact.values[opportunity].flatMap({ OpportunityID($0) }),
      let record = try OpportunityStore.one(db, id.number), record.opportunity.stage == .found,
      record.opportunity.interviews.isEmpty, record.opportunity.appliedOn == nil, record.notes == nil
    {
      _ = try OpportunityStore.delete(db, id.number)
    }
  }
}
