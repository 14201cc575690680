package import GRDB

/// Records that went with an undone import and came again: whatever moved the old ones has moved these.
extension MergeStore {
  /// - Parameter refound: number of the record that went → of the one that came in its place.
  package static func follow(_ db: Database, _ refound: [Int64: Int64]) throws {
    guard !refound.isEmpty else { return }
    var holders: [Int64: Int64] = [:]
    for id in refound.values {
      holders[id] = try numbers(
        db, "SELECT personId FROM observation WHERE id = ? AND personId IS NOT NULL", [id]
      ).first.flatMap { try PeopleReader.current(db, $0) }
    }
    for entry in try UndoJournal.entries(db) where ["merge", "split"].contains(entry.kind) {
      let before = try entry.moves()
      let after = try before.map { move in
        let to = try PeopleReader.current(db, move.to)
        return followed(move, refound) { holders[$0] != nil && holders[$0] == to }
      }
      let text = try text(after)
      guard try text != self.text(before) else { continue }
      try run(db, "UPDATE undoEntry SET payload = ? WHERE id = ?", [text, entry.id])
    }
  }

  private static func followed(_ move: Move, _ refound: [Int64: Int64], isKept: (Int64) -> Bool) -> Move {
    var move = move
    let rows = move.rows["observation.personId"] ?? []
    if rows.contains(where: { refound[$0] != nil }) {
      move.rows["observation.personId"] = rows.map { refound[$0] ?? $0 }.sorted()
    }
    guard let newest = move.newest else { return move }
    // What the person kept had before the two were joined is theirs, though its number is a later one.
    let own = refound.filter { old, new in
      move.kept?.contains(old) == true || old > 0 && old <= newest && !rows.contains(old) && isKept(new)
    }
    if !own.isEmpty {
      move.kept = ((move.kept ?? []).filter { own[$0] == nil } + own.values).sorted()
    }
    return move
  }

  /// Whether one of the records that a move brought waits for its file to come again.
  static func isAwaited(_ db: Database, _ move: Move) throws -> Bool {
    let moved = Set(move.rows["observation.personId"] ?? [])
    guard !moved.isEmpty, let holder = try PeopleReader.current(db, move.to) else { return false }
    return try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT value FROM personEdit WHERE personId = ? AND field GLOB 'record:*'"),
      arguments: [holder]
    ).contains { note in
      note.split(separator: ":").last.flatMap { Int64($0) }.map(moved.contains) ?? false
    }
  }
}
