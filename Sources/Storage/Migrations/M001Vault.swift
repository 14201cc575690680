import GRDB

/// The first shape of a vault. Never edited once released: later changes are later migrations.
///
/// Conventions: STRICT tables, singular camelCase names; days as `yyyy-MM-dd`; moments as seconds
/// since 1970 UTC in columns ending in `At`; enumerations as the text of their Swift cases.
/// Rows are facts and the user's decisions; a column marked *derived* can be rebuilt by `doctor`.
enum M001Vault {
  static let identifier = "001 vault"

  static func migrate(_ db: Database) throws {
    try db.execute(sql: settings)
    try db.execute(sql: sources)
    try db.execute(sql: people)
    try db.execute(sql: happenings)
    try db.execute(sql: search)
    try db.execute(sql: aims)
    try db.execute(sql: surroundings)
    try db.execute(sql: journal)
  }

  private static let settings = """
    CREATE TABLE setting (
      key TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Imports, their files and every record read: what the sources said, never edited. Messages are
  /// their own observations (the text stands in `interaction`); `rowHashes` holds the 64-bit hashes of a
  /// file's messages in order, so that reading the same archive again costs one look per row.
  private static let sources = """
    CREATE TABLE importRun (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      startedAt INTEGER NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      sharedBy INTEGER REFERENCES person(id) ON DELETE SET NULL,
      consent TEXT,
      undoneAt INTEGER,
      report TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sourceFile (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      importId INTEGER NOT NULL REFERENCES importRun(id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      kind TEXT NOT NULL,
      contentHash TEXT NOT NULL,
      packedHash TEXT,
      rowHashes BLOB,
      report TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sourceFileByImport ON sourceFile(importId);
    CREATE INDEX sourceFileByContent ON sourceFile(contentHash);
    CREATE INDEX sourceFileByPacked ON sourceFile(packedHash) WHERE packedHash IS NOT NULL;

    CREATE TABLE observation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      fileId INTEGER NOT NULL REFERENCES sourceFile(id) ON DELETE CASCADE,
      record INTEGER NOT NULL CHECK (record >= 1),
      line INTEGER,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      uid TEXT,
      identity INTEGER NOT NULL,
      hash INTEGER NOT NULL,
      personId INTEGER REFERENCES person(id) ON DELETE SET NULL,
      facts TEXT NOT NULL,
      original TEXT NOT NULL,
      seenOn TEXT NOT NULL CHECK (length(seenOn) = 10),
      replacedBy INTEGER REFERENCES observation(id) ON DELETE SET NULL,
      goneSince TEXT,
      goneBy INTEGER REFERENCES importRun(id) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX observationByFile ON observation(fileId);
    CREATE INDEX observationByPerson ON observation(personId) WHERE personId IS NOT NULL;
    CREATE INDEX observationByIdentity ON observation(identity);
    CREATE INDEX observationByReplacement ON observation(replacedBy) WHERE replacedBy IS NOT NULL;
    CREATE INDEX observationBySubject ON observation(subject) WHERE personId IS NULL;
    """

  private static let people = """
    CREATE TABLE company (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      isOwn INTEGER NOT NULL DEFAULT 0 CHECK (isOwn IN (0, 1)),
      peopleCount INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE school (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      isOwn INTEGER NOT NULL DEFAULT 0 CHECK (isOwn IN (0, 1)),
      mergedInto INTEGER REFERENCES person(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      sortKey TEXT NOT NULL,
      given TEXT,
      family TEXT,
      title TEXT,
      role TEXT,
      level TEXT,
      companyId INTEGER REFERENCES company(id) ON DELETE SET NULL,
      since TEXT,
      place TEXT,
      zone TEXT,
      birthday TEXT,
      circle INTEGER NOT NULL DEFAULT 3 CHECK (circle BETWEEN 1 AND 3),
      degree INTEGER,
      premium INTEGER CHECK (premium IN (0, 1)),
      connectedOn TEXT,
      isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone IN (0, 1)),
      isShared INTEGER NOT NULL DEFAULT 0 CHECK (isShared IN (0, 1)),
      lastContact TEXT,
      lastInAt INTEGER,
      lastOutAt INTEGER,
      countIn INTEGER NOT NULL DEFAULT 0,
      countOut INTEGER NOT NULL DEFAULT 0,
      countMet INTEGER NOT NULL DEFAULT 0,
      gave INTEGER NOT NULL DEFAULT 0,
      got INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX personOwn ON person(isOwn) WHERE isOwn = 1;
    CREATE INDEX personBySort ON person(sortKey, id) WHERE mergedInto IS NULL;
    CREATE INDEX personByCompany ON person(companyId, sortKey, id) WHERE mergedInto IS NULL;
    CREATE INDEX personByCircle ON person(circle, sortKey, id) WHERE mergedInto IS NULL;
    CREATE INDEX personByRole ON person(role, sortKey, id) WHERE mergedInto IS NULL;
    CREATE INDEX personByContact ON person(circle, lastContact) WHERE mergedInto IS NULL;
    CREATE INDEX personByLastIn ON person(lastInAt) WHERE lastInAt IS NOT NULL;
    CREATE INDEX personByMerge ON person(mergedInto) WHERE mergedInto IS NOT NULL;

    CREATE TABLE personName (
      id INTEGER PRIMARY KEY,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      text TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('shown', 'written', 'nickname', 'maiden')),
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX personNameByPerson ON personName(personId);
    CREATE INDEX personNameByObservation ON personName(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE channel (
      id INTEGER PRIMARY KEY,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'link')),
      value TEXT NOT NULL,
      key TEXT NOT NULL,
      label TEXT,
      position INTEGER NOT NULL DEFAULT 0,
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX channelByPerson ON channel(personId);
    CREATE INDEX channelByKey ON channel(key);
    CREATE INDEX channelByObservation ON channel(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE employment (
      id INTEGER PRIMARY KEY,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      companyId INTEGER NOT NULL REFERENCES company(id),
      title TEXT,
      startOn TEXT,
      endOn TEXT,
      isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX employmentByPerson ON employment(personId);
    CREATE INDEX employmentByCompany ON employment(companyId, isCurrent);
    CREATE INDEX employmentByObservation ON employment(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE schooling (
      id INTEGER PRIMARY KEY,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      schoolId INTEGER NOT NULL REFERENCES school(id),
      degree TEXT,
      startOn TEXT,
      endOn TEXT,
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX schoolingByPerson ON schooling(personId);
    CREATE INDEX schoolingBySchool ON schooling(schoolId);
    CREATE INDEX schoolingByObservation ON schooling(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE tag (
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      text TEXT NOT NULL,
      PRIMARY KEY (personId, text)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tagByText ON tag(text);

    CREATE TABLE personEdit (
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      editedAt INTEGER NOT NULL,
      PRIMARY KEY (personId, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tie (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      fromId INTEGER REFERENCES person(id) ON DELETE CASCADE,
      toId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
      kind TEXT NOT NULL,
      since TEXT,
      because TEXT,
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX tieByFrom ON tie(fromId);
    CREATE INDEX tieByTo ON tie(toId);
    CREATE INDEX tieByObservation ON tie(observationId) WHERE observationId IS NOT NULL;

    CREATE TABLE notSame (
      lowId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      highId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      decidedAt INTEGER NOT NULL,
      PRIMARY KEY (lowId, highId),
      CHECK (lowId < highId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX notSameByHigh ON notSame(highId);
    """

  private static let happenings = """
    CREATE TABLE thread (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source TEXT NOT NULL,
      key TEXT NOT NULL,
      title TEXT,
      isGroup INTEGER NOT NULL DEFAULT 0 CHECK (isGroup IN (0, 1)),
      UNIQUE (source, key)
    ) STRICT;

    CREATE TABLE interaction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      at INTEGER,
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'both')),
      favour TEXT NOT NULL DEFAULT 'none' CHECK (favour IN ('gave', 'received', 'both', 'none')),
      personId INTEGER REFERENCES person(id) ON DELETE SET NULL,
      threadId INTEGER REFERENCES thread(id) ON DELETE SET NULL,
      subject TEXT,
      text TEXT NOT NULL DEFAULT '',
      minutes INTEGER,
      company TEXT,
      fileId INTEGER REFERENCES sourceFile(id) ON DELETE CASCADE,
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE,
      record INTEGER,
      uid TEXT,
      hash INTEGER
    ) STRICT;
    CREATE INDEX interactionByPerson ON interaction(personId, day, id);
    CREATE INDEX interactionByFile ON interaction(fileId) WHERE fileId IS NOT NULL;
    CREATE INDEX interactionByObservation ON interaction(observationId) WHERE observationId IS NOT NULL;
    CREATE INDEX interactionByDay ON interaction(day) WHERE fileId IS NULL;
    CREATE INDEX interactionByRecentFavour ON interaction(day) WHERE favour IN ('received', 'both');

    CREATE TABLE participant (
      interactionId INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      PRIMARY KEY (interactionId, personId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participantByPerson ON participant(personId);

    CREATE TABLE interactionTag (
      interactionId INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
      text TEXT NOT NULL,
      PRIMARY KEY (interactionId, text)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE promise (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      personId INTEGER REFERENCES person(id) ON DELETE CASCADE,
      interactionId INTEGER REFERENCES interaction(id) ON DELETE CASCADE,
      who TEXT NOT NULL CHECK (who IN ('me', 'them')),
      text TEXT NOT NULL,
      madeOn TEXT NOT NULL CHECK (length(madeOn) = 10),
      due TEXT CHECK (length(due) = 10),
      doneOn TEXT CHECK (length(doneOn) = 10)
    ) STRICT;
    CREATE INDEX promiseByPerson ON promise(personId);
    CREATE INDEX promiseByInteraction ON promise(interactionId) WHERE interactionId IS NOT NULL;
    CREATE INDEX promiseOpen ON promise(due) WHERE doneOn IS NULL;

    CREATE TABLE giveAsk (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      what TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('gave', 'asked', 'got')),
      day TEXT NOT NULL CHECK (length(day) = 10),
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX giveAskByPerson ON giveAsk(personId);
    CREATE INDEX giveAskByObservation ON giveAsk(observationId) WHERE observationId IS NOT NULL;
    """

  /// Texts are folded (accents, case, ł, ø ...) before they are stored for search.
  private static let search = """
    CREATE TABLE personText (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      work TEXT NOT NULL,
      place TEXT NOT NULL,
      address TEXT NOT NULL,
      notes TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE personSearch USING fts5(
      name, work, place, address, notes,
      content='personText', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
    CREATE VIRTUAL TABLE interactionSearch USING fts5(
      subject, text,
      content='interaction', content_rowid='id', tokenize='unicode61 remove_diacritics 2', detail='column'
    );
    """

  private static let aims = """
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

  /// The local scene (method D) and the public side (method A).
  private static let surroundings = """
    CREATE TABLE community (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      town TEXT,
      url TEXT,
      notes TEXT
    ) STRICT;
    CREATE TABLE venue (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      town TEXT,
      notes TEXT
    ) STRICT;
    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      communityId INTEGER REFERENCES community(id) ON DELETE SET NULL,
      venueId INTEGER REFERENCES venue(id) ON DELETE SET NULL,
      uid TEXT,
      title TEXT NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      startAt INTEGER,
      endAt INTEGER,
      zone TEXT,
      place TEXT,
      notes TEXT,
      state TEXT NOT NULL DEFAULT 'known' CHECK (state IN ('known', 'going', 'went', 'missed')),
      isBusy INTEGER NOT NULL DEFAULT 0 CHECK (isBusy IN (0, 1)),
      observationId INTEGER REFERENCES observation(id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX eventByDay ON event(day);
    CREATE INDEX eventByCommunity ON event(communityId) WHERE communityId IS NOT NULL;
    CREATE INDEX eventByVenue ON event(venueId) WHERE venueId IS NOT NULL;
    CREATE INDEX eventByObservation ON event(observationId) WHERE observationId IS NOT NULL;
    CREATE TABLE eventPerson (
      eventId INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
      personId INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      attendance TEXT,
      PRIMARY KEY (eventId, personId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX eventPersonByPerson ON eventPerson(personId);
    CREATE TABLE sponsor (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      companyId INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
      communityId INTEGER REFERENCES community(id) ON DELETE CASCADE,
      eventId INTEGER REFERENCES event(id) ON DELETE CASCADE,
      notes TEXT
    ) STRICT;
    CREATE INDEX sponsorByCompany ON sponsor(companyId);
    CREATE INDEX sponsorByCommunity ON sponsor(communityId) WHERE communityId IS NOT NULL;
    CREATE INDEX sponsorByEvent ON sponsor(eventId) WHERE eventId IS NOT NULL;
    CREATE TABLE teacher (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      personId INTEGER REFERENCES person(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      subject TEXT,
      companyId INTEGER REFERENCES company(id) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX teacherByPerson ON teacher(personId) WHERE personId IS NOT NULL;
    CREATE INDEX teacherByCompany ON teacher(companyId) WHERE companyId IS NOT NULL;
    CREATE TABLE chatChannel (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      communityId INTEGER REFERENCES community(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      purpose TEXT,
      url TEXT
    ) STRICT;
    CREATE INDEX chatChannelByCommunity ON chatChannel(communityId) WHERE communityId IS NOT NULL;
    CREATE TABLE admiredAccount (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      personId INTEGER REFERENCES person(id) ON DELETE CASCADE,
      network TEXT NOT NULL,
      handle TEXT NOT NULL,
      followers INTEGER,
      since TEXT,
      UNIQUE (network, handle)
    ) STRICT;
    CREATE INDEX admiredAccountByPerson ON admiredAccount(personId) WHERE personId IS NOT NULL;
    CREATE TABLE pitch (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      companyId INTEGER NOT NULL UNIQUE REFERENCES company(id) ON DELETE CASCADE,
      value TEXT,
      improvement TEXT,
      minutesSpent INTEGER NOT NULL DEFAULT 0,
      pageURL TEXT,
      videoURL TEXT,
      demoURL TEXT,
      sourceURL TEXT,
      videoNotes TEXT
    ) STRICT;
    """

  private static let journal = """
    CREATE TABLE undoEntry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      importId INTEGER REFERENCES importRun(id) ON DELETE CASCADE,
      at INTEGER NOT NULL,
      summary TEXT NOT NULL,
      payload TEXT NOT NULL,
      undoneAt INTEGER
    ) STRICT;
    CREATE INDEX undoEntryByImport ON undoEntry(importId) WHERE importId IS NOT NULL;

    CREATE TABLE forgotten (
      digest TEXT PRIMARY KEY NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10)
    ) STRICT, WITHOUT ROWID;
    """
}
