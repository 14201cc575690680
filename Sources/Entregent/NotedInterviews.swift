import Domain
import Engines
import Storage

/// An interview that is written down where no application is known opens one: it goes again with the note,
/// unless the user has worked on it since.
enum NotedInterviews {
  static func open(for note: Int64, _ entry: NewInteraction, _ db: VaultConnection) throws {
    guard entry.kind == .interview, let company = try company(of: entry, db) else { return }
    let known = try OpportunityStore.all(db).map(\.opportunity).contains { opportunity in
      opportunity.interviews.contains { $0.day == entry.day }
        && (opportunity.companyID == company.id
          || FoldedText.fold(opportunity.company) == FoldedText.fold(company.name))
    }
    guard !known else { return }
    let id = try OpportunityStore.save(
      db,
      OpportunityRecord(
        Opportunity(id: OpportunityID(0), company: company.name, companyID: company.id, foundOn: entry.day)))
    try OpportunityStore.mark(db, id, note: note, on: entry.day)
  }

  static func takeBack(_ note: Int64, _ db: VaultConnection) throws {
    for id in try OpportunityStore.opened(db, byNote: note) { _ = try OpportunityStore.delete(db, id) }
  }

  /// The company that the note names, else that of the first who took part.
  private static func company(of entry: NewInteraction, _ db: VaultConnection) throws -> (
    id: CompanyID?, name: String
  )? {
    if let named = entry.company?.trimmed, !named.isEmpty {
      let folded = FoldedText.fold(named)
      let known = try CompanyReader.matching(db, folded, limit: 8).first {
        FoldedText.fold($0.name) == folded
      }
      return (known?.id, named)
    }
    let people = try PeopleReader.read(db, entry.people.map(\.number), withSources: false)
    guard let first = people.first(where: { $0.companyID != nil }), let name = first.company else {
      return nil
    }
    return (first.companyID, name)
  }
}
