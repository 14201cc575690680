import Domain
import GRDB

/// Whose a record is: what an import asks for and writes down about it.
extension ImportTransaction {
  /// What tells one person of the vault from another.
  package struct PersonMarks: Sendable {
    package var names: [String] = []
    package var birthdays: [String] = []
    /// Normal forms of LinkedIn profiles.
    package var profiles: [String] = []
  }

  /// The number that the next person gets.
  package func nextPerson() throws -> Int64 {
    (try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'person'") ?? 0) + 1
  }

  /// The names of a person as shown and as written, without nicknames, and what else excludes somebody else.
  package func marks(of person: Int64) throws -> PersonMarks {
    var marks = PersonMarks()
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT p.name, p.birthday,
            (SELECT group_concat(text, char(31)) FROM personName WHERE personId = p.id AND kind = 'written'),
            (SELECT group_concat(key, char(31)) FROM channel WHERE personId = p.id
              AND key >= 'link:linkedin.com/in/' AND key < 'link:linkedin.com/in0')
          FROM person p WHERE p.id = ?
          """), arguments: [person])
    guard let row else { return marks }
    func list(_ text: String?) -> [String] {
      (text ?? "").unicodeScalars.split { $0.value == 31 }.map {
        String(String.UnicodeScalarView($0))
      }
    }
    marks.names = [row[0] as String] + list(row[2])
    marks.birthdays = [row[1] as String?].compactMap { $0 }
    marks.profiles = list(row[3])
    return marks
  }

  /// What is shown of somebody's work.
  package func job(of person: Int64) throws -> (name: String, company: String?, title: String?)? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT p.name, c.name, p.title FROM person p LEFT JOIN company c ON c.id = p.companyId
          WHERE p.id = ? AND p.isOwn = 0 AND p.mergedInto IS NULL
          """), arguments: [person]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// Gives a record, and what it told of whom a friend knows, to another person.
  package func give(_ observation: Int64, of person: Int64, to other: Int64) throws {
    try people.flush()
    try db.execute(
      sql: "UPDATE observation SET personId = ? WHERE id = ?", arguments: [other, observation])
    try db.execute(
      sql: "UPDATE tie SET toId = ? WHERE toId = ? AND observationId = ?",
      arguments: [other, person, observation])
  }

  // MARK: Records of undone imports

  /// A record that a person lost when an import was undone; they stayed for something else.
  package struct LostRecord: Sendable {
    package var person: Int64
    package var identity: Int64
    package var hash: Int64
    /// Number of the record that went: a merge that had moved it takes the note back with it.
    package var observation: Int64 = 0
  }

  /// What `ImportUndo.keepIdentities` wrote down, by the identity of the record.
  package func lostRecords() throws -> [Int64: [LostRecord]] {
    var found: [Int64: [LostRecord]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT e.personId, CAST(substr(e.field, 8) AS INTEGER), CAST(e.value AS INTEGER),
          CAST(substr(e.value, instr(e.value, ':') + 1) AS INTEGER) FROM personEdit e
        CROSS JOIN person p ON p.id = e.personId WHERE e.field GLOB 'record:*' AND p.isOwn = 0
        """)
    {
      guard let person = try PeopleReader.current(db, row[0]) else { continue }
      found[row[1], default: []].append(
        LostRecord(person: person, identity: row[1], hash: row[2], observation: row[3]))
    }
    return found
  }

  /// The person has their record again: a name kept for want of one is no longer needed.
  package func foundAgain(_ lost: LostRecord) throws {
    try db.execute(
      sql: "DELETE FROM personEdit WHERE personId = ? AND editedAt = 0 AND field IN ('name', ?)",
      arguments: [lost.person, "record:\(lost.identity)"])
  }

  /// Whether a conversation of LinkedIn holds a message of this moment.
  package func holdsMessage(thread key: String, at seconds: Int64) throws -> Bool {
    try flushMessages()
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM interaction i JOIN thread t ON t.id = i.threadId
          WHERE t.source = 'linkedin' AND t.key = ? AND i.at = ?)
        """, arguments: [key, seconds]) ?? false
  }

  // MARK: Files read again

  /// The same bytes are to be read once more when they come again.
  package func forgetBytes(of file: Int64) throws {
    try db.execute(
      sql: "UPDATE sourceFile SET contentHash = '', packedHash = NULL WHERE id = ?",
      arguments: [file])
  }

  package func path(ofFile file: Int64) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT path FROM sourceFile WHERE id = ?"), arguments: [file]) ?? ""
  }

  /// Notes that this import, too, held a file that stands with the very same bytes.
  package func repeatFile(
    run: Int64, path: String, packedHash: String?, contentHash: String?, kind: String
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO sourceFile (importId, path, kind, contentHash, packedHash, report)
        SELECT ?1, ?2, kind, contentHash, packedHash, report FROM sourceFile
        WHERE kind = ?3 AND report <> '' AND \(packedHash == nil ? "contentHash" : "packedHash") = ?4
        ORDER BY id LIMIT 1
        """, arguments: [run, path, kind, packedHash ?? contentHash ?? ""])
  }
}
