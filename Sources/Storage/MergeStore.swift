package import GRDB

/// Joining two people and taking one record out of a person. Everything that is moved is written
/// down row by row, so that it can go back at any later time, whatever was imported or typed since.
package enum MergeStore {
  /// What one merge or split moved: the payload of its entry in the undo journal.
  package struct Move: Codable, Sendable {
    package var from: Int64
    package var to: Int64
    /// `table.column` → numbers of the rows that changed hands.
    var rows: [String: [Int64]] = [:]
    /// Tags, events and shared notes that only `from` had.
    var tags: [String] = []
    var events: [Int64] = []
    var notes: [Int64] = []
    /// Notes about both: the mention of `from` is taken out and comes back.
    var doubleNotes: [Int64] = []
    var edits: [Edit] = []
    /// Whether `to` was known only through a friend's file before.
    var wasShared = false
    /// "Not the same" said of the two: when, in seconds.
    var wasApart: Int64?
    /// Values that the user chose to be shown, and the user's own words for the same fields before.
    var chosen: [Edit]?
    var replaced: [Edit]?
    /// A split: going back joins what `to` holds by then with `from` again.
    package var isSplit = false
    /// Number of the newest record when the two were joined: later ones may be of either.
    package var newest: Int64?
    /// Later records that are versions of the person kept's own: they had been away with an undone import.
    package var kept: [Int64]?
    /// How the two were called, `to` first.
    package var names: [String]?
    /// Who is somebody else, said in the same decision.
    package var others: [Other]?
    /// A split: the newest row of each table, by which later ones are known.
    package var last: [String: Int64]?

    struct Edit: Codable, Sendable {
      var field: String
      var value: String
      var at: Int64
    }
  }

  /// Tables whose rows have a number of their own and point to a person.
  static let references = [
    ("observation", "personId"), ("interaction", "personId"), ("promise", "personId"),
    ("giveAsk", "personId"), ("opportunity", "viaPersonId"), ("opportunityPerson", "personId"),
    ("campaign", "personId"),
    ("campaignFact", "personId"), ("credit", "personId"), ("teacher", "personId"),
    ("admiredAccount", "personId"), ("importRun", "sharedBy"),
  ]

  /// Moves everything of `from` to `to` and lets the old number lead there.
  ///
  /// The words that the user typed for `to` win; those of `from` that clash stay with its row.
  /// - Precondition: both exist, are current, are different and neither is the user.
  package static func merge(_ write: ImportTransaction, _ from: Int64, into to: Int64) throws -> Move {
    let db = write.db
    var move = Move(from: from, to: to)
    move.newest = write.nextObservation - 1
    for (table, column) in references {
      let ids = try numbers(db, "SELECT id FROM \(table) WHERE \(column) = ? ORDER BY id", [from])
      guard !ids.isEmpty else { continue }
      move.rows["\(table).\(column)"] = ids
      try run(db, "UPDATE \(table) SET \(column) = ? WHERE \(column) = ?", [to, from])
    }
    // A tie between the two would lead from somebody to themselves: it waits with the old row.
    for (column, other) in [("fromId", "toId"), ("toId", "fromId")] {
      let ids = try numbers(
        db, "SELECT id FROM tie WHERE \(column) = ?1 AND \(other) IS NOT ?2 AND \(other) IS NOT ?1",
        [from, to])
      guard !ids.isEmpty else { continue }
      move.rows["tie.\(column)"] = ids
      try set(db, "tie", column, ids, to: to, where: from)
    }
    move.tags = try texts(
      db,
      """
      SELECT text FROM tag WHERE personId = ?1 AND text NOT IN (SELECT text FROM tag WHERE personId = ?2)
      """, [from, to])
    try run(db, "UPDATE OR IGNORE tag SET personId = ? WHERE personId = ?", [to, from])
    move.events = try numbers(
      db,
      """
      SELECT eventId FROM eventPerson WHERE personId = ?1
        AND eventId NOT IN (SELECT eventId FROM eventPerson WHERE personId = ?2)
      """, [from, to])
    try run(db, "UPDATE OR IGNORE eventPerson SET personId = ? WHERE personId = ?", [to, from])
    let both = "SELECT interactionId FROM participant WHERE personId = ?2"
    move.notes = try numbers(
      db, "SELECT interactionId FROM participant WHERE personId = ?1 AND interactionId NOT IN (\(both))",
      [from, to])
    move.doubleNotes = try numbers(
      db, "SELECT interactionId FROM participant WHERE personId = ?1 AND interactionId IN (\(both))",
      [from, to])
    try run(db, "UPDATE OR IGNORE participant SET personId = ? WHERE personId = ?", [to, from])
    try run(db, "DELETE FROM participant WHERE personId = ?", [from])
    move.edits = try Row.fetchAll(
      db,
      sql: """
        SELECT field, value, editedAt FROM personEdit WHERE personId = ?1
          AND field NOT IN (SELECT field FROM personEdit WHERE personId = ?2) ORDER BY field
        """, arguments: [from, to]
    ).map { Move.Edit(field: $0[0], value: $0[1], at: $0[2]) }
    try run(db, "UPDATE OR IGNORE personEdit SET personId = ? WHERE personId = ?", [to, from])
    try joinWords(db, &move)
    move.wasApart = try apartSince(db, from, to)
    try run(db, "DELETE FROM notSame WHERE lowId = ? AND highId = ?", [min(from, to), max(from, to)])
    move.wasShared =
      try Bool.fetchOne(db, sql: "SELECT isShared FROM person WHERE id = ?", arguments: [to]) ?? false
    try run(
      db,
      """
      UPDATE person SET isShared = min(isShared, (SELECT isShared FROM person WHERE id = ?1)) WHERE id = ?2
      """, [from, to])
    try run(db, "UPDATE person SET mergedInto = ? WHERE id = ?", [to, from])
    for table in ["personName", "channel", "employment", "schooling"] {
      try run(db, "DELETE FROM \(table) WHERE personId = ?", [from])
    }
    try write.people.unindex(from)
    return move
  }

  /// Makes values win that would not by themselves, as the user's own words; undone with the merge.
  package static func choose(
    _ db: Database, _ values: [String: String], move: inout Move, at seconds: Int64
  ) throws {
    guard !values.isEmpty else { return }
    var (chosen, replaced) = (move.chosen ?? [], move.replaced ?? [])
    for (field, value) in values.sorted(by: { $0.key < $1.key }) {
      let before = try Row.fetchOne(
        db, sql: "SELECT value, editedAt FROM personEdit WHERE personId = ? AND field = ?",
        arguments: [move.to, field])
      if let before { replaced.append(Move.Edit(field: field, value: before[0], at: before[1])) }
      try run(
        db, "INSERT OR REPLACE INTO personEdit (personId, field, value, editedAt) VALUES (?, ?, ?, ?)",
        [move.to, field, value, seconds])
      chosen.append(Move.Edit(field: field, value: value, at: seconds))
    }
    move.chosen = chosen
    move.replaced = replaced
  }

  /// Takes a merge back. Rows that are gone by now are not missed; rows that came later stay with the
  /// person kept, except newer versions of records that go back.
  ///
  /// - Precondition: what was decided later about the same people is lifted.
  /// - Returns: the people whose rows changed; nil when the two are no longer there or no longer one.
  package static func undoMerge(_ db: Database, _ move: Move) throws -> Set<Int64>? {
    guard
      try numbers(db, "SELECT mergedInto FROM person WHERE id = ? AND mergedInto IS NOT NULL", [move.from])
        == [move.to]
    else { return nil }
    // What was kept may itself have been joined with somebody since.
    guard let holder = try PeopleReader.current(db, move.to) else { return nil }
    try run(db, "UPDATE person SET mergedInto = NULL WHERE id = ?", [move.from])
    for (name, ids) in move.rows {
      let parts = name.split(separator: ".")
      guard parts.count == 2 else { continue }
      try set(db, String(parts[0]), String(parts[1]), ids, to: move.from, where: holder)
    }
    try followVersions(db, of: move.from, from: holder)
    try returnLostRecords(db, move, from: holder)
    for text in move.tags {
      try run(
        db, "UPDATE OR IGNORE tag SET personId = ? WHERE personId = ? AND text = ?",
        [move.from, holder, text])
    }
    for (table, column, ids) in [
      ("eventPerson", "eventId", move.events), ("participant", "interactionId", move.notes),
    ] {
      for id in ids {
        try run(
          db, "UPDATE OR IGNORE \(table) SET personId = ? WHERE personId = ? AND \(column) = ?",
          [move.from, holder, id])
      }
    }
    for id in move.doubleNotes {
      try run(
        db,
        "INSERT OR IGNORE INTO participant (interactionId, personId) SELECT id, ? FROM interaction WHERE id = ?",
        [move.from, id])
    }
    for edit in move.chosen ?? [] {
      try run(
        db, "DELETE FROM personEdit WHERE personId = ? AND field = ? AND value = ? AND editedAt = ?",
        [holder, edit.field, edit.value, edit.at])
    }
    for edit in move.replaced ?? [] {
      try run(
        db, "INSERT OR IGNORE INTO personEdit (personId, field, value, editedAt) VALUES (?, ?, ?, ?)",
        [holder, edit.field, edit.value, edit.at])
    }
    for edit in move.edits {
      // A word changed since belongs to the person kept; the old one comes back beside it.
      try run(
        db, "DELETE FROM personEdit WHERE personId = ? AND field = ? AND value = ? AND editedAt = ?",
        [holder, edit.field, edit.value, edit.at])
      try run(
        db, "INSERT OR IGNORE INTO personEdit (personId, field, value, editedAt) VALUES (?, ?, ?, ?)",
        [move.from, edit.field, edit.value, edit.at])
    }
    if let at = move.wasApart { try setApart(db, move.from, move.to, at: at) }
    if holder == move.to {
      try run(db, "UPDATE person SET isShared = ? WHERE id = ?", [move.wasShared, move.to])
    }
    return [holder, move.from]
  }

  /// Gives a record, its older versions and what it brought to a person of its own.
  package static func split(
    _ write: ImportTransaction, observation: Int64, of person: Int64, to new: Int64, at seconds: Int64
  ) throws -> Move {
    var move = try takeOut(write, observation: observation, of: person, to: new)
    move.last = try lastRows(write.db)
    // The user has said it: they are two people.
    try setApart(write.db, person, new, at: seconds)
    return move
  }

  /// Gives a record, its older versions and what it brought to somebody else; nothing is said of the two.
  package static func takeOut(
    _ write: ImportTransaction, observation: Int64, of person: Int64, to new: Int64
  ) throws -> Move {
    try write.people.flush()
    let db = write.db
    var move = Move(from: person, to: new)
    move.isSplit = true
    var ids: Set<Int64> = [observation]
    var wave: [Int64] = [observation]
    while !wave.isEmpty {
      wave = try Int64.fetchAll(
        db,
        sql: "SELECT id FROM observation WHERE personId = ? AND replacedBy IN (\(list(wave)))",
        arguments: [person]
      ).filter { ids.insert($0).inserted }
    }
    move.rows["observation.personId"] = ids.sorted()
    try set(db, "observation", "personId", ids.sorted(), to: new, where: person)
    for (table, column) in [
      ("interaction", "personId"), ("giveAsk", "personId"), ("tie", "fromId"), ("tie", "toId"),
    ] {
      let rows = try Int64.fetchAll(
        db,
        sql:
          "SELECT id FROM \(table) WHERE \(column) = ? AND observationId IN (\(list(ids.sorted()))) ORDER BY id",
        arguments: [person])
      guard !rows.isEmpty else { continue }
      move.rows["\(table).\(column)"] = rows
      try set(db, table, column, rows, to: new, where: person)
    }
    return move
  }

  /// Standing records of a person: what `split` may take out.
  package static func standingRecords(_ db: Database, of person: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql:
        "SELECT id FROM observation WHERE personId = ? AND subject = 'person' AND replacedBy IS NULL ORDER BY id",
      arguments: [person])
  }

  /// "Not the same": never joined by itself, never asked again.
  ///
  /// - Returns: whether nobody had said it before.
  @discardableResult
  package static func setApart(_ db: Database, _ a: Int64, _ b: Int64, at seconds: Int64) throws -> Bool {
    guard a != b else { return false }
    try run(
      db, "INSERT OR IGNORE INTO notSame (lowId, highId, decidedAt) VALUES (?, ?, ?)",
      [min(a, b), max(a, b), seconds])
    return db.changesCount > 0
  }

  /// - Parameter withRecords: what is kept of the records of people who left goes as well.
  package static func removeApart(
    _ db: Database, _ a: Int64, _ b: Int64, withRecords: Bool = true
  ) throws {
    try db.execute(
      sql: "DELETE FROM notSame WHERE lowId = ? AND highId = ?", arguments: [min(a, b), max(a, b)])
    guard withRecords else { return }
    for person in [a, b] { try ApartRecords.forget(db, of: person) }
  }

  /// Of whom it is said that they are not a person, as the pairs are written down.
  package static func pairsApart(_ db: Database, of person: Int64) throws -> [(Int64, Int64)] {
    try Row.fetchAll(
      db, sql: "SELECT lowId, highId FROM notSame WHERE lowId = ?1 OR highId = ?1", arguments: [person]
    ).map { ($0[0], $0[1]) }
  }

  private static func apartSince(_ db: Database, _ a: Int64, _ b: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT decidedAt FROM notSame WHERE lowId = ? AND highId = ?",
      arguments: [min(a, b), max(a, b)])
  }

  /// Newer versions of a person's records, read while they were joined with `holder`.
  private static func followVersions(_ db: Database, of person: Int64, from holder: Int64) throws {
    repeat {
      try run(
        db,
        """
        UPDATE observation SET personId = ?1 WHERE personId = ?2 AND id IN (
          SELECT replacedBy FROM observation WHERE personId = ?1 AND replacedBy IS NOT NULL)
        """, [person, holder])
    } while db.changesCount > 0
  }

  static func set(
    _ db: Database, _ table: String, _ column: String, _ ids: [Int64], to new: Int64, where old: Int64
  ) throws {
    for id in ids {
      try run(db, "UPDATE \(table) SET \(column) = ? WHERE \(column) = ? AND id = ?", [new, old, id])
    }
  }

  /// An import joins thousands: each statement is prepared once.
  static func run(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  static func numbers(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [Int64] {
    try Int64.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
  }

  private static func texts(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [String] {
    try String.fetchAll(try db.cachedStatement(sql: sql), arguments: arguments)
  }

  private static func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: ",") }
}
