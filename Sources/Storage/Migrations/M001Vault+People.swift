/// Who is in a vault: people, their companies and schools, and how they are tied.
extension M001Vault {
  static let people = """
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
}
