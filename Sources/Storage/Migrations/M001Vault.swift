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
