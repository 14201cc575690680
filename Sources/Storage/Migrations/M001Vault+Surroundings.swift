/// The local scene (method D) and the public side (method A).
extension M001Vault {
  static let surroundings = """
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
}
