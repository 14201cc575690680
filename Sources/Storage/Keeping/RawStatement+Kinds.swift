import GRDBSQLite

extension RawStatement {
  /// How SQLite stores a value.
  package enum Kind {
    case null, integer, real, text, blob
  }

  package func kind(_ column: Int32) -> Kind {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  package func real(_ column: Int32) -> Double { sqlite3_column_double(pointer, column) }

  /// Runs a body with the bytes of a text, without making a string.
  package func withText<T>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    let bytes = sqlite3_column_text(pointer, column)
    return body(UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(pointer, column))))
  }
}
