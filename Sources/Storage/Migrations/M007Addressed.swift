import GRDB

/// Whom a letter of the user's was addressed to: everybody in To was written to, those in Cc were told. Of the
/// letters that stand in a vault already nothing says who was which.
enum M007Addressed {
  static let identifier = "007 addressed"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE participant ADD COLUMN isAddressed INTEGER NOT NULL DEFAULT 0 CHECK (isAddressed IN (0, 1));
        """)
  }
}
