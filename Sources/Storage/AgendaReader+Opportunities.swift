import Domain
import GRDB

extension AgendaReader {
  /// Opportunities that may ask something of the user (D9, E6, C7).
  ///
  /// - Parameter about: only those in which this person has a part.
  static func opportunities(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [Opportunity] {
    let all = try OpportunityStore.current(db, now: now.day, limit: 200)
    guard let about else { return all }
    let person = PersonID(about)
    return all.filter { opportunity in
      opportunity.through?.id == person || opportunity.helpers.contains { $0.person.id == person }
        || opportunity.interviews.contains { $0.with.contains { $0.id == person } }
    }
  }
}
