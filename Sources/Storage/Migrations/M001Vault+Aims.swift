/// What the user is after: companies, opportunities, campaigns, and what was said of items of the day.
extension M001Vault {
  static let aims = """
    CREATE TABLE target (
      companyId INTEGER PRIMARY KEY REFERENCES company(id) ON DELETE CASCADE,
      why TEXT,
      notes TEXT,
      since TEXT NOT NULL CHECK (length(since) = 10)
    ) STRICT;

    CREATE TABLE companySuggestion (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      companyId INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
      because TEXT NOT NULL,
      day TEXT,
      isDismissed INTEGER NOT NULL DEFAULT 0 CHECK (isDismissed IN (0, 1)),
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX companySuggestionByCompany ON companySuggestion(companyId);
    CREATE INDEX companySuggestionByObservation ON companySuggestion(observationId)
      WHERE observationId IS NOT NULL;

    CREATE TABLE opportunity (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      companyId INTEGER REFERENCES company(id) ON DELETE SET NULL,
      company TEXT NOT NULL,
      title TEXT,
      kind TEXT,
      stage TEXT NOT NULL,
      foundThrough TEXT,
      viaPersonId INTEGER REFERENCES person(id) ON DELETE SET NULL,
      appliedOn TEXT,
      appliedHow TEXT,
      url TEXT,
      contact TEXT,
      notes TEXT,
      endedOn TEXT,
      outcome TEXT,
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX opportunityByCompany ON opportunity(companyId);
    CREATE INDEX opportunityByObservation ON opportunity(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE opportunityEvent (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      opportunityId INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
      day TEXT NOT NULL CHECK (length(day) = 10),
      kind TEXT NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX opportunityEventByOpportunity ON opportunityEvent(opportunityId);

    CREATE TABLE campaign (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      playbook TEXT NOT NULL,
      personId INTEGER REFERENCES person(id) ON DELETE CASCADE,
      companyId INTEGER REFERENCES company(id) ON DELETE CASCADE,
      startedOn TEXT NOT NULL CHECK (length(startedOn) = 10),
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'won', 'closed', 'paused'))
    ) STRICT;
    CREATE INDEX campaignByPerson ON campaign(personId) WHERE personId IS NOT NULL;
    CREATE INDEX campaignByCompany ON campaign(companyId) WHERE companyId IS NOT NULL;
    CREATE INDEX campaignByState ON campaign(state);

    CREATE TABLE campaignFact (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      campaignId INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
      step TEXT NOT NULL,
      kind TEXT NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      personId INTEGER REFERENCES person(id) ON DELETE SET NULL,
      value TEXT
    ) STRICT;
    CREATE INDEX campaignFactByCampaign ON campaignFact(campaignId);

    CREATE TABLE playbook (
      id TEXT PRIMARY KEY NOT NULL,
      text TEXT NOT NULL,
      installedOn TEXT NOT NULL CHECK (length(installedOn) = 10)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE credit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL CHECK (length(day) = 10),
      kind TEXT NOT NULL CHECK (kind IN ('granted', 'spent', 'refunded', 'expired')),
      amount INTEGER NOT NULL,
      personId INTEGER REFERENCES person(id) ON DELETE SET NULL,
      note TEXT
    ) STRICT;

    CREATE TABLE itemDecision (
      item TEXT PRIMARY KEY NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('done', 'later', 'skip')),
      until TEXT,
      decidedOn TEXT NOT NULL CHECK (length(decidedOn) = 10)
    ) STRICT, WITHOUT ROWID;
    """
}
