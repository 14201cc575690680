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

  /// Bulk changes not yet undone, newest first; what was said of an item of the day is `ItemJournal`'s.
  package static func entries(_ db: Database) throws -> [Entry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, importId, at, summary, payload FROM undoEntry
        WHERE undoneAt IS NULL AND kind NOT IN (\(ItemJournal.kinds)) ORDER BY id DESC
        """
    ).map { Entry(id: $0[0], kind: $0[1], importID: $0[2], at: $0[3], summary: $0[4], payload: $0[5]) }
  }

  /// Not yet undone, from one on, in the order of making.
  static func entries(_ db: Database, since id: Int64) throws -> [Entry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, importId, at, summary, payload FROM undoEntry
        WHERE undoneAt IS NULL AND id >= ? AND kind IN ('merge', 'split') ORDER BY id
        """, arguments: [id]
    ).map { Entry(id: $0[0], kind: $0[1], importID: $0[2], at: $0[3], summary: $0[4], payload: $0[5]) }
  }

  /// What a decision has moved now that it was done again.
  static func set(_ db: Database, _ id: Int64, _ moves: [MergeStore.Move]) throws {
    try db.cachedStatement(sql: "UPDATE undoEntry SET payload = ? WHERE id = ?")
      .execute(arguments: [MergeStore.text(moves), id])
    guard moves.allSatisfy({ !$0.isSplit && $0.names != nil }) else { return }
    try db.cachedStatement(sql: "UPDATE undoEntry SET summary = ? WHERE id = ?")
      .execute(arguments: [MergeStore.summary(of: moves), id])
  }

  /// A split of whose people nothing is left to join again says from here on that they are two.
  package static func makeApart(_ db: Database, _ id: Int64, of pairs: [(Int64, Int64)]) throws {
    try db.execute(
      sql: "UPDATE undoEntry SET kind = 'apart', payload = ?, summary = ? WHERE id = ?",
      arguments: [text(ofApart: pairs), try summary(db, ofApart: pairs), id])
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
