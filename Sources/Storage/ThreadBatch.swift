import GRDB

/// New conversations of an archive that is read into a vault without any: their numbers are known before
/// they are written, many rows a statement.
final class ThreadBatch {
  private static let size = 16

  private let db: Database
  private let many: RawStatement
  private let one: RawStatement
  private var rows: [(key: String, title: String?, isGroup: Bool)] = []
  private let source: String
  private var next: Int64

  init(_ db: Database, source: String) throws {
    self.db = db
    self.source = source
    many = try RawStatement(db, Self.sql(rows: Self.size))
    one = try RawStatement(db, Self.sql(rows: 1))
    next = (try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'thread'") ?? 0) + 1
  }

  /// - Returns: the number that the conversation will have.
  func add(key: String, title: String?, isGroup: Bool) throws -> Int64 {
    rows.append((key, title, isGroup))
    next += 1
    if rows.count == Self.size { try flush() }
    return next - 1
  }

  func flush() throws {
    guard !rows.isEmpty else { return }
    try RawStatement.insert(rows, size: Self.size, many: many, one: one, bind: bind)
    guard db.lastInsertedRowID == next - 1 else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "conversations are not numbered in order")
    }
    rows.removeAll(keepingCapacity: true)
  }

  private func bind(
    _ row: (key: String, title: String?, isGroup: Bool), _ index: Int, to statement: RawStatement
  ) {
    statement.bind(1, source)
    let base = Int32(2 + index * 3)
    statement.bind(base, row.key)
    statement.bind(base + 1, row.title)
    statement.bind(base + 2, row.isGroup)
  }

  private static func sql(rows: Int) -> String {
    let marks = (0..<rows).map { "(?1, ?\(2 + $0 * 3), ?\(3 + $0 * 3), ?\(4 + $0 * 3))" }
    return "INSERT INTO thread (source, key, title, isGroup) VALUES \(marks.joined(separator: ", "))"
  }
}
