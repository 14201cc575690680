package import GRDB

/// A decision that was lifted for a moment, to take back an older one, is done again.
extension MergeStore {
  /// Values that the user chose with a merge and that still stand; what two notes or lists were joined to is none:
  /// they are joined again.
  package static func standingChoices(_ db: Database, _ move: Move) throws -> Choices {
    guard let holder = try PeopleReader.current(db, move.to) else { return Choices() }
    let standing = try (move.chosen ?? []).filter { edit in
      guard together(edit.field, own: "", other: "") == nil else { return false }
      return try !numbers(
        db, "SELECT 1 FROM personEdit WHERE personId = ? AND field = ? AND value = ? AND editedAt = ?",
        [holder, edit.field, edit.value, edit.at]
      ).isEmpty
    }
    return Choices(edits: standing)
  }

  package struct Choices: Sendable {
    var edits: [Move.Edit] = []

    package init() {}

    init(edits: [Move.Edit]) { self.edits = edits }
  }

  /// Joins two people once more.
  ///
  /// - Parameters:
  ///   - move: what was moved the first time.
  ///   - from: who goes now; somebody else stands for them where they are gone.
  package static func again(
    _ write: ImportTransaction, _ move: Move, _ from: Int64, into to: Int64, choosing choices: Choices
  ) throws -> Move {
    var again = try merge(write, from, into: to)
    again.names =
      try [(move.to, to), (move.from, from)].enumerated().map { place, people in
        if people.0 == people.1, let names = move.names, names.indices.contains(place) { return names[place] }
        return try write.name(of: people.1)
      }
    again.others = move.others
    (again.newest, again.kept) = (move.newest, move.kept)
    for edit in choices.edits {
      try choose(write.db, [edit.field: edit.value], move: &again, at: edit.at)
    }
    return again
  }

  /// The newest version of the record that a split had taken out, with whoever has it; nil: it has left.
  package static func newest(_ db: Database, of split: Move) throws -> (id: Int64, person: Int64)? {
    for id in (split.rows["observation.personId"] ?? []).reversed() {
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT id, personId FROM observation
          WHERE id = ? AND personId IS NOT NULL AND subject = 'person' AND replacedBy IS NULL
          """, arguments: [id])
      if let row, let person = try PeopleReader.current(db, row[1]) { return (row[0], person) }
    }
    return nil
  }

  /// Gives back what a split had taken out, to whoever had it; what came to others since stays there.
  ///
  /// - Returns: the people whose rows changed.
  package static func putBack(_ db: Database, _ move: Move) throws -> Set<Int64> {
    guard let holder = try PeopleReader.current(db, move.to),
      let old = try PeopleReader.current(db, move.from)
    else { return [] }
    for (name, ids) in move.rows {
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 2 else { continue }
      try set(db, parts[0], parts[1], ids, to: old, where: holder)
    }
    return [holder, old]
  }

  /// What was written about the person a split had made goes with their record from here on: the older merge that
  /// had brought the record takes it along when it is taken back.
  ///
  /// - Parameter back: how the person went back to those they had been taken from.
  package static func entrust(
    _ db: Database, _ back: Move, splitOffBy split: Move, before entry: Int64
  ) throws {
    let records = Set(split.rows["observation.personId"] ?? [])
    for older in try UndoJournal.entries(db, since: 0).reversed() where older.id < entry {
      var moves = try older.moves()
      let place = moves.lastIndex { move in
        !move.isSplit && !records.isDisjoint(with: move.rows["observation.personId"] ?? [])
      }
      guard let place else { continue }
      for (name, ids) in back.rows where name != "observation.personId" {
        moves[place].rows[name] = Set(moves[place].rows[name] ?? []).union(ids).sorted()
      }
      moves[place].tags += back.tags.filter { !moves[place].tags.contains($0) }
      moves[place].events = Set(moves[place].events).union(back.events).sorted()
      moves[place].notes = Set(moves[place].notes).union(back.notes).sorted()
      moves[place].edits += back.edits.filter { edit in
        !moves[place].edits.contains { $0.field == edit.field }
      }
      return try UndoJournal.set(db, older.id, moves)
    }
  }

  /// What the user wrote about a person since a split goes to somebody else: by then they were what the split had
  /// left of two.
  package static func handOver(
    _ db: Database, writtenSince split: Move, at seconds: Int64, from person: Int64, to other: Int64
  ) throws {
    try run(
      db,
      """
      UPDATE OR IGNORE personEdit SET personId = ?1
      WHERE personId = ?2 AND editedAt > ?3 AND field NOT GLOB 'record:*'
      """, [other, person, seconds])
    for (table, column) in references where table != "observation" {
      guard let last = split.last?[table] else { continue }
      try run(
        db, "UPDATE \(table) SET \(column) = ? WHERE \(column) = ? AND id > ?", [other, person, last])
    }
    if let last = split.last?["interaction"] {
      try run(
        db, "UPDATE OR IGNORE participant SET personId = ? WHERE personId = ? AND interactionId > ?",
        [other, person, last])
    }
  }

  /// The newest row of each table that a split may have to tell from later ones.
  static func lastRows(_ db: Database) throws -> [String: Int64] {
    var last: [String: Int64] = [:]
    for (table, _) in references where table != "observation" {
      last[table] = try numbers(db, "SELECT coalesce(max(id), 0) FROM \(table)", []).first
    }
    return last
  }
}
