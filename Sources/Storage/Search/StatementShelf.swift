import GRDB

/// Prepared statements of one connection, kept for its life. GRDB's own cost several times as much per
/// row, which counts where a search wants to take a fifth of a millisecond.
final class StatementShelf {
  private var statements: [String: RawStatement] = [:]

  func statement(_ db: Database, _ sql: String) throws -> RawStatement {
    if let known = statements[sql] { return known }
    let made = try RawStatement(db, sql)
    statements[sql] = made
    return made
  }
}
