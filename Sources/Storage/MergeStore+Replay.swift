package import GRDB

extension MergeStore {
  /// Where rows belong when one move is taken back although others were made of the same rows: each goes from
  /// whoever had it first through the moves that still stand.
  struct Replay {
    /// In the order in which they were made, the one taken back among them.
    private let moves: [(isUndone: Bool, move: Move)]

    /// Nil: no split stands, and every row is where the move brought it.
    init?(_ db: Database, undoing entry: Int64) throws {
      // An import may have joined thousands: the journal is only read where there is a split.
      let isNeeded = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM undoEntry WHERE kind = 'split' AND undoneAt IS NULL)")
      guard isNeeded == true else { return nil }
      let entries = try UndoJournal.entries(db).filter { ["merge", "split"].contains($0.kind) }
      moves = try entries.reversed().flatMap { step in try step.moves().map { (step.id == entry, $0) } }
    }

    /// Whose a row is without the move taken back; nil when no move says.
    func owner(of id: Int64, in column: String) -> Int64? {
      let own = moves.filter { $0.move.rows[column]?.contains(id) ?? false }
      guard var owner = own.first?.move.from else { return nil }
      for step in own where !step.isUndone && step.move.from == owner { owner = step.move.to }
      return owner
    }

    /// Whether a split that stands brought the row there.
    func isSplitOff(_ id: Int64, in column: String, to person: Int64, _ db: Database) throws -> Bool {
      try moves.contains { step in
        guard step.move.isSplit, step.move.rows[column]?.contains(id) == true else { return false }
        return try PeopleReader.current(db, step.move.to) == person
      }
    }
  }

  /// Puts the rows of a move where they belong without it.
  ///
  /// - Parameter holder: who has what the move brought; rows that came to others otherwise stay there.
  /// - Returns: the people whose rows changed.
  static func putBack(
    _ db: Database, _ move: Move, from holder: Int64, _ replay: Replay
  ) throws -> Set<Int64> {
    var touched: Set<Int64> = []
    for (name, ids) in move.rows {
      let parts = name.split(separator: ".").map(String.init)
      guard parts.count == 2 else { continue }
      for id in ids {
        let found = try Int64.fetchOne(
          db, sql: "SELECT \(parts[1]) FROM \(parts[0]) WHERE id = ?", arguments: [id])
        guard let now = found,
          try now == holder || replay.isSplitOff(id, in: name, to: now, db),
          let owner = try replay.owner(of: id, in: name).flatMap({ try PeopleReader.current(db, $0) }),
          owner != now
        else { continue }
        try db.execute(
          sql: "UPDATE \(parts[0]) SET \(parts[1]) = ? WHERE id = ?", arguments: [owner, id])
        touched.formUnion([now, owner])
      }
    }
    return touched
  }

  /// Takes a split back whose new person was joined with somebody else since: only what it had taken out goes
  /// back.
  ///
  /// - Returns: the people whose rows changed.
  package static func undoSplit(_ db: Database, _ move: Move, entry: Int64) throws -> Set<Int64> {
    guard let holder = try PeopleReader.current(db, move.to), let replay = try Replay(db, undoing: entry)
    else { return [] }
    return try putBack(db, move, from: holder, replay)
  }
}
