import Foundation
package import GRDB

extension UndoJournal {
  /// Closes entries of which nothing can be taken back any more, for the people or records they moved
  /// are gone.
  package static func dropStale(_ db: Database, at seconds: Int64) throws {
    for entry in try entries(db) where entry.kind != "import" {
      let stands =
        switch entry.kind {
        case "apart": try isApartStanding(db, entry)
        default: try MergeStore.canUndo(db, entry)
        }
      if !stands { try markUndone(db, entry.id, at: seconds) }
    }
  }

  /// Whether "not the same" is still said of any two of those of whom it was, or would be if they were not joined
  /// since.
  static func isApartStanding(_ db: Database, _ entry: Entry) throws -> Bool {
    try entry.pairsApart().contains { pair in
      if let one = try PeopleReader.current(db, pair.0), try PeopleReader.current(db, pair.1) == one {
        return true
      }
      return try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM notSame WHERE lowId = ? AND highId = ?)",
        arguments: [min(pair.0, pair.1), max(pair.0, pair.1)]) ?? false
    }
  }

  /// Of whom "not the same" was said: an entry holds them two by two.
  package static func apartPairs(_ entry: Entry) throws -> [(Int64, Int64)] {
    let people = try JSONDecoder().decode([Int64].self, from: Data(entry.payload.utf8))
    guard people.count.isMultiple(of: 2) else { return [] }
    return stride(from: 0, to: people.count, by: 2).map { (people[$0], people[$0 + 1]) }
  }
}

extension MergeStore {
  /// Whether the two of a merge or split are still there, and what was moved is not all gone.
  static func canUndo(_ db: Database, _ entry: UndoJournal.Entry) throws -> Bool {
    guard ["merge", "split"].contains(entry.kind) else { return true }
    // A decision about several is taken back while any part of it can be.
    return try entry.moves().contains { try canUndo(db, $0) } || UndoJournal.isApartStanding(db, entry)
  }

  private static func canUndo(_ db: Database, _ move: Move) throws -> Bool {
    // Two who were joined again since come apart with that merge: then the split holds again.
    if move.isSplit {
      return try PeopleReader.current(db, move.from) != nil && PeopleReader.current(db, move.to) != nil
    }
    let into = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT mergedInto FROM person WHERE id = ?"), arguments: [move.from])
    guard into == move.to, try PeopleReader.current(db, move.to) != nil else { return false }
    if !move.tags.isEmpty || !move.edits.isEmpty { return true }
    let lists =
      move.rows.map { (String($0.key.split(separator: ".").first ?? ""), $0.value) }
      + [("event", move.events), ("interaction", move.notes), ("interaction", move.doubleNotes)]
    // Two people typed by hand may have the same words, or others in all fields: these wait with the old row.
    let isTyped = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM personEdit WHERE personId = ? AND field NOT GLOB 'record:*')"),
      arguments: [move.from])
    if isTyped == true || lists.allSatisfy({ $0.1.isEmpty }) { return true }
    for (table, ids) in lists {
      for id in ids {
        let exists = try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)"), arguments: [id])
        if exists == true { return true }
      }
    }
    return try isAwaited(db, move)
  }
}
