import GRDB

/// Opportunities with their interviews and helpers (D9, E5, E6), what a pitch page says (A11, A12).
enum M003Workshop {
  static let identifier = "003 workshop"

  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE opportunity ADD COLUMN foundOn TEXT;
        ALTER TABLE opportunity ADD COLUMN changedOn TEXT;
        ALTER TABLE opportunity ADD COLUMN appliedAfterReferral INTEGER;
        -- Saved adverts were found, not applied for, on the day their source states.
        UPDATE opportunity SET foundOn = appliedOn, appliedOn = NULL WHERE stage = 'found';
        CREATE INDEX opportunityByHelp ON opportunity(viaPersonId) WHERE viaPersonId IS NOT NULL;

        CREATE TABLE opportunityInterview (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          opportunityId INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
          day TEXT NOT NULL CHECK (length(day) = 10),
          note TEXT,
          feedbackAskedOn TEXT CHECK (length(feedbackAskedOn) = 10),
          feedbackReceivedOn TEXT CHECK (length(feedbackReceivedOn) = 10)
        ) STRICT;
        CREATE INDEX opportunityInterviewByOpportunity ON opportunityInterview(opportunityId);

        -- Whoever helped (interviewId is null), or led an interview.
        CREATE TABLE opportunityPerson (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          opportunityId INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
          personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          interviewId INTEGER REFERENCES opportunityInterview(id) ON DELETE CASCADE,
          toldOn TEXT CHECK (length(toldOn) = 10)
        ) STRICT;
        CREATE INDEX opportunityPersonByOpportunity ON opportunityPerson(opportunityId);
        CREATE INDEX opportunityPersonByPerson ON opportunityPerson(personId);
        CREATE INDEX opportunityPersonByInterview ON opportunityPerson(interviewId) WHERE interviewId IS NOT NULL;

        ALTER TABLE pitch ADD COLUMN built TEXT;
        ALTER TABLE pitch ADD COLUMN doubt TEXT;

        CREATE INDEX interactionTagByText ON interactionTag(text);
        """)
  }
}
