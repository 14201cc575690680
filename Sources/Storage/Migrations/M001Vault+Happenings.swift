/// What happened between the user and people, and what was promised.
extension M001Vault {
  static let happenings = """
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
}
