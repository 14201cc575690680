import Foundation
import GRDB

/// What a newer version of a fact changed in the vault: rows that hang on facts which are no person (an
/// invitation, an application, a tie). They keep their number and what the user added to them; the
/// import's entry in the undo journal remembers what they were.
package struct ReplacedRow: Codable, Sendable {
  /// A value of a column.
  enum Cell: Codable, Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)

    init(_ value: DatabaseValue) {
      switch value.storage {
      case .int64(let number): self = .integer(number)
      case .double(let number): self = .real(number)
      case .string(let text): self = .text(text)
      case .null, .blob: self = .null
      }
    }

    init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if box.decodeNil() {
        self = .null
      } else if let text = try? box.decode(String.self) {
        self = .text(text)
      } else if let number = try? box.decode(Int64.self) {
        self = .integer(number)
      } else {
        self = .real(try box.decode(Double.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.singleValueContainer()
      switch self {
      case .null: try box.encodeNil()
      case .integer(let number): try box.encode(number)
      case .real(let number): try box.encode(number)
      case .text(let text): try box.encode(text)
      }
    }

    var databaseValue: DatabaseValue {
      switch self {
      case .null: .null
      case .integer(let number): number.databaseValue
      case .real(let number): number.databaseValue
      case .text(let text): text.databaseValue
      }
    }
  }

  /// Tables whose rows hang on such facts.
  static let tables = ["companySuggestion", "opportunity", "interaction", "tie"]

  var table: String
  var id: Int64
  var before: [String: Cell]
  var after: [String: Cell] = [:]

  init(table: String, _ row: Row) {
    self.table = table
    id = row["id"]
    before = Self.cells(row)
  }

  static func cells(_ row: Row) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    for (column, value) in row where column != "id" { cells[column] = Cell(value) }
    return cells
  }

  static func current(_ db: Database, table: String, id: Int64) throws -> [String: Cell]? {
    try Row.fetchOne(db, sql: "SELECT * FROM \(table) WHERE id = ?", arguments: [id]).map(cells)
  }

  /// Only what the import changed, with what it left there; nil when the row is gone or as it was.
  func completed(_ db: Database) throws -> ReplacedRow? {
    guard let now = try Self.current(db, table: table, id: id) else { return nil }
    var row = self
    row.before = before.filter { now[$0.key] != $0.value }
    row.after = now.filter { row.before[$0.key] != nil }
    return row.before.isEmpty ? nil : row
  }

  /// Brings the columns back that still hold what the import wrote: the user's later word stays.
  func restore(_ db: Database) throws {
    guard let now = try Self.current(db, table: table, id: id) else { return }
    let columns = before.keys.filter { now[$0] == after[$0] }.sorted()
    guard !columns.isEmpty else { return }
    try InteractionRows.rewriting(db, id, isIndexed: table == "interaction") {
      try db.execute(
        sql: "UPDATE \(table) SET \(columns.map { "\"\($0)\" = ?" }.joined(separator: ", ")) WHERE id = ?",
        arguments: StatementArguments(columns.map { before[$0]?.databaseValue ?? .null } + [id.databaseValue])
      )
    }
  }
}

/// What the undo journal remembers of an import.
package struct ImportPayload: Codable, Sendable {
  package var replaced: [ReplacedRow] = []
  /// Keyed hashes of forgotten people whom the user let come back.
  package var broughtBack: [String] = []

  var isEmpty: Bool { replaced.isEmpty && broughtBack.isEmpty }

  init() {}

  init?(text: String) throws {
    guard !text.isEmpty else { return nil }
    self = try JSONDecoder().decode(ImportPayload.self, from: Data(text.utf8))
  }

  func text() throws -> String {
    if isEmpty { return "" }
    let encoder = JSONEncoder()
    // `forget` looks for addresses in this text as they are written.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Brings everything back that this import replaced. Where a later import has replaced it once more,
  /// that one's entry now remembers what stood before this one.
  ///
  /// - Parameter handedOver: facts of this import that stay as those of a later one; so does what they changed.
  func restore(_ db: Database, run: Int64, day: String, handedOver: Set<Int64> = []) throws {
    let (staying, leaving) = replaced.reduce(into: ([ReplacedRow](), [ReplacedRow]())) {
      parts, row in
      if case .integer(let id) = row.after["observationId"], handedOver.contains(id) {
        parts.0.append(row)
      } else {
        parts.1.append(row)
      }
    }
    try Self.pass(staying, after: run, db)
    for row in leaving.reversed() {
      let now = try ReplacedRow.current(db, table: row.table, id: row.id)
      if let now, now["observationId"] != row.after["observationId"] {
        try handOn(row, db)
      } else {
        try row.restore(db)
      }
    }
    for digest in broughtBack {
      try db.execute(
        sql: "INSERT OR IGNORE INTO forgotten (digest, day) VALUES (?, ?)", arguments: [digest, day])
    }
  }

  /// The imports that hold these facts from now on remember what they changed.
  private static func pass(_ rows: [ReplacedRow], after run: Int64, _ db: Database) throws {
    for row in rows {
      guard case .integer(let observation) = row.after["observationId"] else { continue }
      let entry = try Row.fetchOne(
        db,
        sql: """
          SELECT u.id, u.payload FROM undoEntry u JOIN sourceFile f ON f.importId = u.importId
          JOIN observation o ON o.fileId = f.id WHERE o.id = ? AND u.kind = 'import' AND u.importId <> ?
          """, arguments: [observation, run])
      guard let entry else { continue }
      var payload = try ImportPayload(text: entry[1]) ?? ImportPayload()
      payload.replaced.insert(row, at: 0)
      try db.execute(
        sql: "UPDATE undoEntry SET payload = ? WHERE id = ?",
        arguments: [try payload.text(), entry[0] as Int64])
    }
  }

  private func handOn(_ row: ReplacedRow, _ db: Database) throws {
    try Self.edit(db) { payload in
      for index in payload.replaced.indices
      where payload.replaced[index].table == row.table && payload.replaced[index].id == row.id
        && payload.replaced[index].before["observationId"] == row.after["observationId"]
      {
        payload.replaced[index].before.merge(row.before) { _, older in older }
        for (column, value) in row.after where payload.replaced[index].after[column] == nil {
          payload.replaced[index].after[column] = value
        }
      }
    }
  }

  /// Leaves nothing of rows that are gone or that spoke of these people: after `forget`.
  static func prune(_ db: Database, people: [Int64]) throws {
    try edit(db) { payload in
      payload.replaced = try payload.replaced.filter { row in
        let speaksOfThem = people.contains { id in
          [row.before, row.after].contains { $0["personId"] == .integer(id) || $0["fromId"] == .integer(id) }
        }
        return try !speaksOfThem && ReplacedRow.current(db, table: row.table, id: row.id) != nil
      }
    }
  }

  private static func edit(_ db: Database, _ body: (inout ImportPayload) throws -> Void) throws {
    for entry in try Row.fetchAll(
      db, sql: "SELECT id, payload FROM undoEntry WHERE kind = 'import' AND payload <> ''")
    {
      let text: String = entry[1]
      guard var payload = try ImportPayload(text: text) else { continue }
      try body(&payload)
      let edited = try payload.text()
      if edited != text {
        try db.execute(
          sql: "UPDATE undoEntry SET payload = ? WHERE id = ?", arguments: [edited, entry[0] as Int64])
      }
    }
  }
}
