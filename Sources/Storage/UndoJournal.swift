package import GRDB

/// What the user can take back.
package enum UndoJournal {
  package struct Entry: Sendable {
    package var id: Int64
    /// `import`, `merge`, `split`.
    package var kind: String
    /// An import, or the import that joined two people by itself.
    package var importID: Int64?
    package var at: Int64
    package var summary: String
    /// JSON with what is needed to take it back.
    package var payload: String
    /// `import-12`, `merge-7`.
    package var name: String { kind == "import" ? "import-\(importID ?? id)" : "\(kind)-\(id)" }
  }

  /// Not yet undone, newest first.
  package static func entries(_ db: Database) throws -> [Entry] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT id, kind, importId, at, summary, payload FROM undoEntry WHERE undoneAt IS NULL ORDER BY id DESC"
    ).map { Entry(id: $0[0], kind: $0[1], importID: $0[2], at: $0[3], summary: $0[4], payload: $0[5]) }
  }

  /// How many merges and "not the same" of the user stand.
  package static func decisions(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM undoEntry WHERE undoneAt IS NULL AND importId IS NULL AND kind IN ('merge', 'apart')
        """) ?? 0
  }

  /// What an import joined by itself and stands, newest first.
  package static func entries(_ db: Database, of run: Int64) throws -> [Entry] {
    try entries(db).filter { $0.importID == run && $0.kind != "import" }
  }

  /// - Parameter importID: the import that did it by itself; taken back with it.
  /// - Returns: the name under which `undo` finds it.
  @discardableResult
  package static func add(
    _ db: Database, kind: String, summary: String, payload: String, at: Int64, importID: Int64? = nil
  ) throws -> String {
    try db.cachedStatement(
      sql: "INSERT INTO undoEntry (kind, importId, at, summary, payload) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [kind, importID, at, summary, payload])
    return "\(kind)-\(db.lastInsertedRowID)"
  }

  package static func markUndone(_ db: Database, _ id: Int64, at: Int64) throws {
    try db.cachedStatement(sql: "UPDATE undoEntry SET undoneAt = ? WHERE id = ?").execute(arguments: [at, id])
  }
}
