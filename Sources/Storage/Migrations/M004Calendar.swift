import GRDB

/// What a calendar adds to an event: what it is, whether the user prepared for it, and what its entry in
/// other calendars needs. `isBusy` tells whether the time is taken; `kind` tells a meetup from a call.
enum M004Calendar {
  static let identifier = "004 calendar"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE event ADD COLUMN kind TEXT NOT NULL DEFAULT 'event'
          CHECK (kind IN ('event', 'coffee', 'call', 'lunch', 'meeting', 'interview', 'busy'));
        ALTER TABLE event ADD COLUMN lastDay TEXT CHECK (length(lastDay) = 10);
        ALTER TABLE event ADD COLUMN isRepeated INTEGER NOT NULL DEFAULT 0 CHECK (isRepeated IN (0, 1));
        ALTER TABLE event ADD COLUMN preparedOn TEXT CHECK (length(preparedOn) = 10);
        ALTER TABLE event ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE event ADD COLUMN changedAt INTEGER;
        """)
  }
}
