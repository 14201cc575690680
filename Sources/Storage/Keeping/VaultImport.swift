package import GRDB

/// Fills an empty vault from a whole export. All of it comes in or nothing.
package struct VaultImport {
  package enum Failure: Error, Sendable, Hashable {
    /// The vault already holds something.
    case vaultNotEmpty
    /// Not JSON as `VaultExport` writes it.
    case damaged(line: Int)
    /// Written by a newer program: a table, a column or a format that this one does not know.
    case newerProgram(String)
    /// A row that the vault cannot hold, or that points to one that is not there.
    case unfitting(line: Int, table: String)
  }

  /// Rows taken, by table.
  package private(set) var counts: [String: Int] = [:]

  /// A vault that holds nothing but settings may be filled.
  package static func isEmpty(_ db: Database) throws -> Bool {
    for table in try VaultTable.all(db) where table.name != "setting" {
      let hasRow = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \"\(table.name)\")")
      if hasRow == true { return false }
    }
    return true
  }

  /// - Throws: `VaultImport.Failure`, or `DatabaseError`.
  package static func load(_ bytes: UnsafeBufferPointer<UInt8>, into db: Database) throws -> VaultImport {
    guard try isEmpty(db) else { throw Failure.vaultNotEmpty }
    // Rows point to rows that come later; the references are checked when all are there.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    try db.execute(sql: "DELETE FROM setting")
    var result = VaultImport()
    var scanner = JSONScanner(bytes)
    do {
      try result.document(&scanner, db)
    } catch let failure as JSONScanner.Failure {
      throw Failure.damaged(line: failure.line)
    }
    if let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
      throw Failure.unfitting(line: 0, table: orphan[0])
    }
    try SearchIndex.rebuild(db)
    return result
  }

  private mutating func document(_ scanner: inout JSONScanner, _ db: Database) throws {
    var known: [String: VaultTable] = [:]
    for table in try VaultTable.all(db) { known[table.name] = table }
    try scanner.expect("{")
    repeat {
      let name = try scanner.string()
      try scanner.expect(":")
      switch name {
      case "format":
        guard try scanner.string() == VaultExport.format else { throw scanner.failure }
      case "version":
        let version = try scanner.integer()
        guard version == VaultExport.version else { throw Failure.newerProgram("version \(version)") }
      case "migrations": try migrations(&scanner, db)
      case "tables":
        try scanner.expect("{")
        if !scanner.take("}") {
          repeat { try table(&scanner, known, db) } while scanner.take(",")
          try scanner.expect("}")
        }
      default: throw Failure.newerProgram(name)
      }
    } while scanner.take(",")
    try scanner.expect("}")
    guard scanner.isAtEnd else { throw scanner.failure }
  }

  private func migrations(_ scanner: inout JSONScanner, _ db: Database) throws {
    let known = try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
    try scanner.expect("[")
    if scanner.take("]") { return }
    repeat {
      let migration = try scanner.string()
      guard known.contains(migration) else { throw Failure.newerProgram(migration) }
    } while scanner.take(",")
    try scanner.expect("]")
  }

  private mutating func table(_ scanner: inout JSONScanner, _ known: [String: VaultTable], _ db: Database)
    throws
  {
    let name = try scanner.string()
    guard let table = known[name] else { throw Failure.newerProgram(name) }
    try scanner.expect(":")
    try scanner.expect("{")
    var columns: [String] = []
    repeat {
      let member = try scanner.string()
      try scanner.expect(":")
      switch member {
      case "columns":
        try scanner.expect("[")
        repeat {
          let column = try scanner.string()
          guard table.columns.contains(column) else { throw Failure.newerProgram("\(name).\(column)") }
          columns.append(column)
        } while scanner.take(",")
        try scanner.expect("]")
      case "next":
        let last = try scanner.integer()
        try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [name])
        if last > 0 {
          try db.execute(
            sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", arguments: [name, last])
        }
      case "rows": try rows(&scanner, table, columns, db)
      default: throw Failure.newerProgram("\(name).\(member)")
      }
    } while scanner.take(",")
    try scanner.expect("}")
  }

  private mutating func rows(
    _ scanner: inout JSONScanner, _ table: VaultTable, _ columns: [String], _ db: Database
  ) throws {
    guard !columns.isEmpty else { throw scanner.failure }
    let insert = try RawStatement(
      db,
      "INSERT INTO \"\(table.name)\" (\(columns.map { "\"\($0)\"" }.joined(separator: ", "))) VALUES ("
        + columns.map { _ in "?" }.joined(separator: ", ") + ")")
    try scanner.expect("[")
    if scanner.take("]") { return }
    repeat {
      try scanner.expect("[")
      for column in 1...columns.count {
        if column > 1 { try scanner.expect(",") }
        switch try scanner.value() {
        case .null: insert.bindNull(Int32(column))
        case .integer(let value): insert.bind(Int32(column), value)
        case .real(let value): insert.bind(Int32(column), value)
        case .text(let value): insert.bind(Int32(column), value)
        case .blob(let value): insert.bindBlob(Int32(column), value)
        case .truth: throw scanner.failure
        }
      }
      try scanner.expect("]")
      do {
        try insert.run()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw Failure.unfitting(line: scanner.line, table: table.name)
      }
      counts[table.name, default: 0] += 1
    } while scanner.take(",")
    try scanner.expect("]")
  }
}
