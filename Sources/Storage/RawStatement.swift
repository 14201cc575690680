package import GRDB
import GRDBSQLite

/// A prepared statement on SQLite's C interface: binds text straight from bytes. GRDB's own
/// statements cost twice as much per row, which counts with hundreds of thousands of messages.
package final class RawStatement {
  private let handle: OpaquePointer
  /// For extensions that read other kinds of values.
  var pointer: OpaquePointer { handle }
  private let connection: OpaquePointer
  /// SQLite copies the bytes before the call returns.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
  /// The bytes outlive the step.
  private static let borrowed: sqlite3_destructor_type? = nil

  package init(_ db: Database, _ sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)), sql: sql
      )
    }
    self.connection = connection
    handle = prepared
  }

  deinit { sqlite3_finalize(handle) }

  package func bind(_ position: Int32, _ value: Int64) { sqlite3_bind_int64(handle, position, value) }

  package func bind(_ position: Int32, _ value: Int) { sqlite3_bind_int64(handle, position, Int64(value)) }

  package func bind(_ position: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
  }

  package func bind(_ position: Int32, _ value: Bool) { sqlite3_bind_int64(handle, position, value ? 1 : 0) }

  package func bind(_ position: Int32, _ value: Double) { sqlite3_bind_double(handle, position, value) }

  package func bind(_ position: Int32, _ value: String?) {
    guard var value else {
      sqlite3_bind_null(handle, position)
      return
    }
    value.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty buffer may have no address; SQLite takes a null pointer for NULL.
        if let base = characters.baseAddress {
          sqlite3_bind_text(handle, position, base, Int32(characters.count), Self.transient)
        } else {
          sqlite3_bind_text(handle, position, "", 0, Self.transient)
        }
      }
    }
  }

  /// Binds UTF-8 text without copying: the bytes must stay until after `run()`.
  package func bindBorrowed(_ position: Int32, _ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      sqlite3_bind_text(handle, position, "", 0, Self.transient)
      return
    }
    sqlite3_bind_text(
      handle, position, base.assumingMemoryBound(to: CChar.self), Int32(bytes.count), Self.borrowed)
  }

  package func bindBlob(_ position: Int32, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = sqlite3_bind_blob(handle, position, buffer.baseAddress, Int32(buffer.count), Self.transient)
    }
  }

  package func bindNull(_ position: Int32) { sqlite3_bind_null(handle, position) }

  /// Runs a statement that returns no rows, and makes it ready for the next values.
  package func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
  }

  /// Steps to the next row; false at the end, when the statement is ready for the next values.
  package func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw failure(code) }
    return false
  }

  package func reset() { sqlite3_reset(handle) }

  package func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  package func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  package func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The bytes of a text, while the statement stands at its row; none for NULL.
  func withBytes<T>(_ column: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> T) rethrows -> T {
    let bytes = sqlite3_column_text(handle, column)
    return try body(
      UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : Int(sqlite3_column_bytes(handle, column))))
  }

  package func blob(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }
}
