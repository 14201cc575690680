import GRDB

/// What campaigns need beyond the first shape: the user's own pause and end, the moment a fact was
/// recorded, and since when the local scene is known. Rows that a step's form brought go with its fact.
enum M002Campaigns {
  static let identifier = "002 campaigns"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE campaign ADD COLUMN pausedUntil TEXT;
        ALTER TABLE campaign ADD COLUMN closedOn TEXT;
        ALTER TABLE campaignFact ADD COLUMN at INTEGER;
        CREATE INDEX campaignFactByPerson ON campaignFact(personId) WHERE personId IS NOT NULL;

        ALTER TABLE community ADD COLUMN kind TEXT;
        """)
    for table in ["community", "venue", "sponsor", "teacher", "chatChannel"] {
      try db.execute(
        sql: """
          ALTER TABLE \(table) ADD COLUMN addedOn TEXT;
          ALTER TABLE \(table) ADD COLUMN factId INTEGER REFERENCES campaignFact(id) ON DELETE CASCADE;
          """)
    }
    try db.execute(
      sql: """
        ALTER TABLE event ADD COLUMN factId INTEGER REFERENCES campaignFact(id) ON DELETE CASCADE;
        CREATE INDEX communityByFact ON community(factId) WHERE factId IS NOT NULL;
        CREATE INDEX sponsorByFact ON sponsor(factId) WHERE factId IS NOT NULL;
        CREATE INDEX teacherByFact ON teacher(factId) WHERE factId IS NOT NULL;
        CREATE INDEX chatChannelByFact ON chatChannel(factId) WHERE factId IS NOT NULL;
        CREATE INDEX eventByFact ON event(factId) WHERE factId IS NOT NULL;
        """)
  }
}
