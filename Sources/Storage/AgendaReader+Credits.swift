import Domain
import GRDB

extension AgendaReader {
  /// The plan of message credits (E1); nil: the user has named none.
  static func credits(_ db: Database) throws -> CreditLedger? {
    guard let settings = try CreditStore.settings(db) else { return nil }
    return settings.ledger(try CreditStore.entries(db).map(\.spending))
  }

  /// What the user can show before they write to strangers (A5, E3); nil before they said anything.
  static func preparation(_ db: Database, profile: Profile) throws -> PreparationFacts? {
    guard let marks = try PreparationStore.marks(db) else { return nil }
    return PreparationFacts(profile: profile, marks: marks)
  }
}
