package import GRDB

/// Writes a whole vault as JSON: every table's rows in the order of their keys, one row a line, so the
/// same vault is always the same bytes.
///
/// ```json
/// {"format":"entregent-json","version":1,"migrations":["001 vault"],
/// "tables":{
/// "person":{"columns":["id",…],"next":42,"rows":[
/// [1,…],
/// ]}}}
/// ```
/// A blob is `{"hex":"…"}`; `next` is the last id ever given.
package struct VaultExport {
  static let format = "entregent-json"
  static let version = 1

  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []

  package init(sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
    buffer.reserveCapacity(1 << 16)
  }

  /// - Throws: what the sink throws, or `DatabaseError`.
  package mutating func write(_ db: Database) throws {
    put("{\"format\":\"\(Self.format)\",\"version\":\(Self.version),\"migrations\":[")
    let migrations = try String.fetchAll(
      db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    for (index, migration) in migrations.enumerated() {
      if index > 0 { put(",") }
      string(migration)
    }
    put("],\n\"tables\":{")
    for (index, table) in try VaultTable.all(db).enumerated() {
      put(index > 0 ? ",\n" : "\n")
      try write(table, db)
    }
    put("}}\n")
    try flush()
  }

  private mutating func write(_ table: VaultTable, _ db: Database) throws {
    string(table.name)
    put(":{\"columns\":[")
    for (index, column) in table.columns.enumerated() {
      if index > 0 { put(",") }
      string(column)
    }
    put("]")
    if table.countsIDs {
      let last = try Int64.fetchOne(
        db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table.name])
      put(",\"next\":\(last ?? 0)")
    }
    put(",\"rows\":[")
    let rows = try RawStatement(
      db, "SELECT \(table.columnList) FROM \"\(table.name)\" ORDER BY \(table.keyList)")
    var isFirst = true
    while try rows.next() {
      put(isFirst ? "\n[" : ",\n[")
      isFirst = false
      for column in 0..<table.columns.count {
        if column > 0 { put(",") }
        value(rows, Int32(column))
      }
      put("]")
      if buffer.count > 1 << 16 { try flush() }
    }
    put("]}")
  }

  private mutating func value(_ row: RawStatement, _ column: Int32) {
    switch row.kind(column) {
    case .null: put("null")
    case .integer: put(String(row.integer(column)))
    case .real: put("\(row.real(column))")
    case .text: row.withText(column) { bytes in JSONBytes.write(bytes, to: &buffer) }
    case .blob: put("{\"hex\":\"\(row.blob(column).hexadecimal)\"}")
    }
  }

  private mutating func put(_ text: String) { buffer.append(contentsOf: text.utf8) }

  private mutating func string(_ text: String) { JSONBytes.write(Array(text.utf8), to: &buffer) }

  private mutating func flush() throws {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// JSON strings byte by byte.
enum JSONBytes {
  /// RFC 8259: quotes, backslashes and controls are escaped, all else stays as it is.
  static func write(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0..<0x20, 0x7F: output.append(contentsOf: Array("\\u00".utf8) + Array([byte].hexadecimal.utf8))
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
