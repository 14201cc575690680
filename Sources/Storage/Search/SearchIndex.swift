import Domain
import Foundation
package import GRDB

/// The texts by which people and messages are found. They can be rebuilt at any time.
package enum SearchIndex {
  /// Rebuilds the search texts of all people, and both full-text indexes.
  package static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM personText")
    let insert = try RawStatement(
      db, "INSERT INTO personText (id, name, work, place, address, notes) VALUES (?, ?, ?, ?, ?, ?)")
    try eachText(db) { id, text in
      insert.bind(1, id)
      for (column, value) in text.columns.enumerated() { insert.bind(Int32(column + 2), value) }
      try insert.run()
    }
    try rebuildIndexes(db)
  }

  /// Rebuilds both full-text indexes from the texts as they stand.
  package static func rebuildIndexes(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO personSearch (personSearch) VALUES ('rebuild')")
    try db.execute(sql: "INSERT INTO interactionSearch (interactionSearch) VALUES ('rebuild')")
  }

  /// Parts that the index of people may lie in after an import. Each word is looked up in every part.
  private static let fewParts = 4

  /// Brings the parts of the index of people together when they have become many.
  ///
  /// - Parameter whole: makes one part of all (FTS5's "optimize"), which costs as much as writing the index;
  ///   else only the small parts of the last writes are brought together (FTS5's "merge").
  package static func gather(_ db: Database, whole: Bool) throws {
    let parts = try Int.fetchOne(db, sql: "SELECT count(DISTINCT segid) FROM personSearch_idx") ?? 0
    guard parts > fewParts else { return }
    try db.execute(
      sql: whole
        ? "INSERT INTO personSearch (personSearch) VALUES ('optimize')"
        : "INSERT INTO personSearch (personSearch, rank) VALUES ('merge', 64)")
  }

  /// Indexes that do not agree with their texts.
  package static func unsound(_ db: Database) throws -> [String] {
    try ["personSearch", "interactionSearch"].filter { index in
      do {
        try db.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        return false
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return true
      }
    }
  }

  /// People whose search text is missing, left over, or bears another name.
  package static func staleTexts(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM person p LEFT JOIN personText t ON t.id = p.id
                WHERE p.mergedInto IS NULL AND p.isOwn = 0
                  AND (t.id IS NULL OR substr(t.name, 1, length(p.sortKey)) <> p.sortKey))
             + (SELECT count(*) FROM personText t LEFT JOIN person p ON p.id = t.id
                WHERE p.id IS NULL OR p.isOwn = 1 OR p.mergedInto IS NOT NULL)
        """) ?? 0
  }

  struct Text {
    var name: String
    var work: String
    var place = ""
    var address = ""
    var notes = ""

    var columns: [String] { [name, work, place, address, notes] }
  }

  /// Folded texts of everybody who can be found.
  private static func eachText(_ db: Database, _ body: (Int64, Text) throws -> Void) throws {
    let ids = try Int64.fetchAll(
      db, sql: "SELECT id FROM person WHERE mergedInto IS NULL AND isOwn = 0 ORDER BY id")
    let names = try RawStatement(
      db, "SELECT text FROM personName WHERE personId = ? AND kind <> 'shown' ORDER BY id")
    let jobs = try RawStatement(
      db,
      """
      SELECT c.name FROM employment e JOIN company c ON c.id = e.companyId
      WHERE e.personId = ? AND e.isCurrent = 0 ORDER BY e.id
      """)
    let schools = try RawStatement(
      db,
      "SELECT s.name FROM schooling g JOIN school s ON s.id = g.schoolId WHERE g.personId = ? ORDER BY g.id")
    let addresses = try RawStatement(
      db, "SELECT value FROM channel WHERE personId = ? AND kind <> 'link' ORDER BY position, id")
    let notes = try RawStatement(
      db,
      """
      SELECT facts FROM observation WHERE personId = ? AND replacedBy IS NULL
        AND (instr(facts, '"notes":') > 0 OR instr(facts, '"tags":') > 0)
      ORDER BY id
      """)
    func joined(_ statement: RawStatement, _ id: Int64) throws -> String {
      statement.bind(1, id)
      var words: [String] = []
      while try statement.next() { words.append(FoldedText.fold(statement.text(0) ?? "")) }
      return words.joined(separator: " ")
    }
    func both(_ first: String, _ second: String) -> String {
      second.isEmpty ? first : first.isEmpty ? second : first + " " + second
    }
    for start in stride(from: 0, to: ids.count, by: 500) {
      let part = Array(ids[start..<min(start + 500, ids.count)])
      for person in try PeopleReader.read(db, part, withSources: false) {
        let id = person.id.number
        var text = Text(
          name: both(FoldedText.fold(person.name), try joined(names, id)),
          work: both(
            FoldedText.fold((person.title ?? "") + " " + (person.company ?? "")), try joined(jobs, id)))
        text.place = both(FoldedText.fold(person.place ?? ""), try joined(schools, id))
        text.address = try joined(addresses, id)
        var words = person.notes
        var tags: [String] = []
        notes.bind(1, id)
        while try notes.next() {
          let facts = try JSONDecoder().decode(PersonFacts.self, from: Data((notes.text(0) ?? "{}").utf8))
          words += facts.notes.filter { !words.contains($0) }
          guard !person.editedFields.contains("tags") else { continue }
          tags += facts.tags.filter { !tags.contains($0) && !person.tags.contains($0) }
        }
        text.notes = FoldedText.fold((words + tags + person.tags).joined(separator: " "))
        try body(id, text)
      }
    }
  }
}
