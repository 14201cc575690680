import Foundation
package import GRDB

/// A decision of the user may join several people at once: one entry of the history, taken back at once.
extension MergeStore {
  /// Somebody of whom the same decision says that they are not the person joined.
  package struct Other: Codable, Sendable {
    var id: Int64
    var name: String
  }

  /// The payload of a decision. One move alone is written as it always was.
  package static func text(_ moves: [Move]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    if moves.count == 1 { return String(decoding: try encoder.encode(moves[0]), as: UTF8.self) }
    return String(decoding: try encoder.encode(moves), as: UTF8.self)
  }

  /// Whom a decision joins, as the history names it: "A + B + C", or "A + B, C + D" for several people.
  package static func summary(of moves: [Move]) -> String {
    names(of: moves).joined(separator: ", ")
      + moves.flatMap { $0.others ?? [] }.map { " ≠ " + $0.name }.joined()
  }

  /// Each person whom a decision makes, by the names of those who become one.
  package static func names(of moves: [Move]) -> [String] {
    if Set(moves.map(\.to)).count == 1 {
      return [
        (moves.prefix(1).compactMap { $0.names?.first } + moves.compactMap { $0.names?.last })
          .joined(separator: " + ")
      ]
    }
    return moves.compactMap { $0.names?.joined(separator: " + ") }
  }

  /// Says in the decision of a merge that somebody else is not the one joined.
  package static func add(_ other: Int64, named name: String, to move: inout Move) {
    move.others = (move.others ?? []) + [Other(id: other, name: name)]
  }
}

extension UndoJournal.Entry {
  /// What a merge or split moved, in the order in which it was done.
  package func moves() throws -> [MergeStore.Move] {
    guard ["merge", "split"].contains(kind) else { return [] }
    let data = Data(payload.utf8)
    return payload.hasPrefix("[")
      ? try JSONDecoder().decode([MergeStore.Move].self, from: data)
      : [try JSONDecoder().decode(MergeStore.Move.self, from: data)]
  }

  /// Of whom "not the same" is said here, two by two: by itself, or beside a merge.
  package func pairsApart() throws -> [(Int64, Int64)] {
    if kind == "apart" { return try UndoJournal.apartPairs(self) }
    // Thousands may have been joined by an import, and none of these says it.
    guard ["merge", "split"].contains(kind), payload.contains("\"others\":") else { return [] }
    return try moves().flatMap { move in (move.others ?? []).map { (move.to, $0.id) } }
  }
}

extension UndoJournal {
  /// Pairs of which another entry that stands says that they are two.
  package static func pairsApart(_ db: Database, besides id: Int64) throws -> Set<[Int64]> {
    var pairs: Set<[Int64]> = []
    for entry in try entries(db) where entry.id != id {
      for (a, b) in try entry.pairsApart() { pairs.insert([min(a, b), max(a, b)]) }
      guard entry.kind == "split", entry.importID == nil else { continue }
      for move in try entry.moves() { pairs.insert([min(move.from, move.to), max(move.from, move.to)]) }
    }
    return pairs
  }

  /// Takes the people who are erased out of the entries that speak of them; what is said of others stays. Items of
  /// the day are not looked at (`ItemsOfErased`).
  ///
  /// - Parameters:
  ///   - people: the rows of who is erased.
  ///   - isNamed: whether a text holds something of theirs.
  static func prune(_ db: Database, people: Set<Int64>, isNamed: (String) -> Bool) throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, summary, payload FROM undoEntry
        WHERE kind <> 'import' AND kind NOT IN (\(ItemJournal.kinds))
        """)
    {
      let entry = Entry(id: row[0], kind: row[1], importID: nil, at: 0, summary: row[2], payload: row[3])
      var (summary, payload): (String, String)
      if entry.kind == "apart" {
        let pairs = try apartPairs(entry)
        let left = pairs.filter { !people.contains($0.0) && !people.contains($0.1) }
        if left.count == pairs.count && !isNamed(entry.summary) { continue }
        payload = text(ofApart: left)
        summary = left.isEmpty ? "" : try self.summary(db, ofApart: left)
        if left.isEmpty { payload = "" }
      } else {
        // An entry that cannot be read says nothing of anybody else.
        guard let moves = try? entry.moves() else {
          if isNamed(entry.summary) || isNamed(entry.payload) {
            try db.execute(sql: "DELETE FROM undoEntry WHERE id = ?", arguments: [entry.id])
          }
          continue
        }
        var left = moves.filter { !people.contains($0.from) && !people.contains($0.to) }
        for place in left.indices { left[place].others?.removeAll { people.contains($0.id) } }
        payload = left.isEmpty ? "" : try MergeStore.text(left)
        summary = left.count == moves.count ? entry.summary : MergeStore.summary(of: left)
      }
      if payload == entry.payload && !isNamed(summary) && !isNamed(payload) { continue }
      if payload.isEmpty || isNamed(summary) || isNamed(payload) {
        try db.execute(sql: "DELETE FROM undoEntry WHERE id = ?", arguments: [entry.id])
      } else {
        try db.execute(
          sql: "UPDATE undoEntry SET summary = ?, payload = ? WHERE id = ?",
          arguments: [summary, payload, entry.id])
      }
    }
  }

  package static func text(ofApart pairs: [(Int64, Int64)]) -> String {
    "[" + pairs.map { "\($0.0),\($0.1)" }.joined(separator: ",") + "]"
  }

  package static func summary(_ db: Database, ofApart pairs: [(Int64, Int64)]) throws -> String {
    var people: [Int64] = []
    for pair in pairs {
      for person in [pair.0, pair.1] where !people.contains(person) { people.append(person) }
    }
    return try people.compactMap {
      try String.fetchOne(db, sql: "SELECT name FROM person WHERE id = ?", arguments: [$0])
    }.joined(separator: " ≠ ")
  }
}
