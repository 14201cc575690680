import Domain
import Engines
import Storage

/// What is new of people, as far as it is news.
enum PeopleNews {
  static func changes(_ db: VaultConnection, _ now: Moment, of person: Int64?) throws -> [PersonChange] {
    try AgendaReader.changes(db, now, person).filter(\.isNews)
  }
}

extension PersonChange {
  /// A firm under another name or legal form is no new employer: "PayFit" and "Alma (anciennement PayFit)".
  var isNews: Bool {
    guard kind == .newJob, let text, let before else { return true }
    return CompanyName.relation(before, text) != .same
  }
}
