package import GRDB

/// What the user said of items of the day, newest last: kept beside imports and merges, but not among them.
/// There are several a day, and they are taken back where they were said.
package enum ItemJournal {
  package struct Entry: Sendable {
    package var id: Int64
    /// `done`, `skip` or `later`.
    package var kind: String
    package var item: String
    package var at: Int64
    /// JSON with what stood before.
    package var payload: String
    /// `done-12`.
    package var name: String { "\(kind)-\(id)" }
  }

  static let kinds = "'done', 'skip', 'later'"

  package static func add(_ db: Database, kind: String, item: String, payload: String, at: Int64) throws
    -> String
  {
    try UndoJournal.add(db, kind: kind, summary: item, payload: payload, at: at)
  }

  package static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "-")
    return parts.count == 2 && ["done", "skip", "later"].contains(parts[0]) && Int64(parts[1]) != nil
  }

  /// Not yet taken back, newest first.
  package static func recent(_ db: Database, since: Int64, limit: Int) throws -> [Entry] {
    try read(db, "AND at >= ? ORDER BY id DESC LIMIT ?", [since, limit])
  }

  package static func entry(_ db: Database, named name: String) throws -> Entry? {
    guard isName(name), let id = name.split(separator: "-").last.flatMap({ Int64($0) }) else { return nil }
    return try read(db, "AND id = ?", [id]).first { $0.name == name }
  }

  /// The last word on an item: what was said before it waits for it to be taken back.
  package static func last(_ db: Database, on item: String) throws -> Entry? {
    try read(db, "AND summary = ? ORDER BY id DESC LIMIT 1", [item]).first
  }

  /// Those that were taken back too.
  static func everything(_ db: Database) throws -> [Entry] { try rows(db, "") }

  private static func read(_ db: Database, _ rest: String, _ arguments: StatementArguments) throws -> [Entry]
  {
    try rows(db, "AND undoneAt IS NULL \(rest)", arguments)
  }

  private static func rows(
    _ db: Database, _ rest: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Entry] {
    try Row.fetchAll(
      db, sql: "SELECT id, kind, summary, at, payload FROM undoEntry WHERE kind IN (\(kinds)) \(rest)",
      arguments: arguments
    ).map { Entry(id: $0[0], kind: $0[1], item: $0[2], at: $0[3], payload: $0[4]) }
  }

  // MARK: The decision itself

  package struct Decision: Sendable, Codable, Equatable {
    package var decision: String
    package var until: String?
    package var decidedOn: String
  }

  package static func decision(_ db: Database, on item: String) throws -> Decision? {
    try Row.fetchOne(
      db, sql: "SELECT decision, until, decidedOn FROM itemDecision WHERE item = ?", arguments: [item]
    ).map { Decision(decision: $0[0], until: $0[1], decidedOn: $0[2]) }
  }

  /// Puts what stood before in the place of what stands; nil: nothing had been said.
  package static func setDecision(_ db: Database, on item: String, _ before: Decision?) throws {
    try db.execute(sql: "DELETE FROM itemDecision WHERE item = ?", arguments: [item])
    guard let before else { return }
    try db.execute(
      sql: "INSERT INTO itemDecision (item, decision, until, decidedOn) VALUES (?, ?, ?, ?)",
      arguments: [item, before.decision, before.until, before.decidedOn])
  }

  // MARK: The calendar

  package struct EventMark: Sendable, Codable, Equatable {
    package var id: Int64
    package var state: String
    package var preparedOn: String?

    package init(id: Int64, state: String, preparedOn: String?) {
      self.id = id
      self.state = state
      self.preparedOn = preparedOn
    }
  }

  package static func mark(_ db: Database, event: Int64) throws -> EventMark? {
    try Row.fetchOne(db, sql: "SELECT state, preparedOn FROM event WHERE id = ?", arguments: [event])
      .map { EventMark(id: event, state: $0[0], preparedOn: $0[1]) }
  }

  package static func restore(_ db: Database, _ mark: EventMark) throws {
    try db.execute(
      sql: "UPDATE event SET state = ?, preparedOn = ? WHERE id = ?",
      arguments: [mark.state, mark.preparedOn, mark.id])
  }
}
