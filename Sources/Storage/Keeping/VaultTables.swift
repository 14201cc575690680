import GRDB

/// The tables of a vault that hold facts and decisions, as the schema itself tells: what an export
/// writes and an import fills. Search texts and indexes are left out, they can be rebuilt.
struct VaultTable {
  var name: String
  var columns: [String]
  /// Columns of the primary key, in order: the canonical order of rows.
  var key: [String]
  /// Ids of deleted rows are never given again.
  var countsIDs: Bool

  /// All of them, by name.
  static func all(_ db: Database) throws -> [VaultTable] {
    let searchTables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'")
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return try rows.compactMap { row in
      let name: String = row[0]
      let sql: String = row[1]
      if name.hasPrefix("sqlite_") || name.hasPrefix("grdb_") || name == "personText" { return nil }
      if searchTables.contains(where: { name == $0 || name.hasPrefix($0 + "_") }) { return nil }
      let columns = try Row.fetchAll(db, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [name])
      let key = columns.filter { ($0[1] as Int) > 0 }.sorted { ($0[1] as Int) < ($1[1] as Int) }
      return VaultTable(
        name: name, columns: columns.map { $0[0] }, key: key.map { $0[0] },
        countsIDs: sql.contains("AUTOINCREMENT"))
    }
  }

  var columnList: String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }
  var keyList: String { key.map { "\"\($0)\"" }.joined(separator: ", ") }
}
