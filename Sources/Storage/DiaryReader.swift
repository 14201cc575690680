package import Domain
package import GRDB

/// A meeting that the user wrote down.
package struct DiaryEntry: Sendable {
  package var id: InteractionID
  package var kind: InteractionKind
  package var day: Day
  package var text: String
  package var people: [PersonReference]
  /// The first address of those who have one.
  package var emails: [PersonID: String]
}

/// Reads of what the user wrote down about people they met.
package enum DiaryReader {
  /// In order of time, one after the other.
  package static func each(_ db: Database, _ body: (DiaryEntry) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, kind, day, text, personId FROM interaction
        WHERE fileId IS NULL AND kind IN (\(Figures.meetings)) ORDER BY day, id
        """)
    while let row = try rows.next() { try body(entry(db, row)) }
  }

  package static func entry(_ db: Database, _ id: Int64) throws -> DiaryEntry? {
    try Row.fetchOne(
      db, sql: "SELECT id, kind, day, text, personId FROM interaction WHERE id = ? AND fileId IS NULL",
      arguments: [id]
    ).map { try entry(db, $0) }
  }

  private static func entry(_ db: Database, _ row: Row) throws -> DiaryEntry {
    let id: Int64 = row[0]
    var entry = DiaryEntry(
      id: InteractionID(id), kind: InteractionKind(rawValue: row[1]) ?? .meeting,
      day: Day(row[2] as String) ?? Day(number: 0), text: row[3], people: [], emails: [:])
    let people = try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, p.name, (SELECT value FROM channel c WHERE c.personId = p.id AND c.kind = 'email' ORDER BY position LIMIT 1)
        FROM person p WHERE p.id = ?1 OR p.id IN (SELECT personId FROM participant WHERE interactionId = ?2)
        ORDER BY p.id IS NOT ?1, p.id
        """, arguments: [row[4] as Int64?, id])
    for person in people {
      let reference = PersonReference(id: PersonID(person[0]), name: person[1])
      entry.people.append(reference)
      if let email = person[2] as String? { entry.emails[reference.id] = email }
    }
    return entry
  }
}
