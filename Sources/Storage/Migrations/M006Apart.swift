import GRDB

/// "Not the same" outlives the people it was said of: when an import is undone its people go, and when the same
/// records come again they are still two. The records are known by their identities, hashes without a name.
enum M006Apart {
  static let identifier = "006 apart"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE notSameRecord (
          lowIdentity INTEGER NOT NULL,
          highIdentity INTEGER NOT NULL,
          decidedAt INTEGER NOT NULL,
          PRIMARY KEY (lowIdentity, highIdentity)
        ) STRICT;
        """)
  }
}
