import Foundation
import GRDB

/// Notices every change of a vault, by this process or another: one look at the header of its log.
package final class ChangeWatch: Sendable {
  /// Tells one state of the vault from another.
  package struct Stamp: Hashable, Sendable {
    fileprivate var version: Int64
    fileprivate var changes: Int
    /// Which connection counted: each counts from its own beginning.
    fileprivate var connection: Int
  }

  /// Opened on first use. A connection of its own, since SQLite counts the commits of *other*
  /// connections for each connection.
  private final class Memory: @unchecked Sendable {
    let lock = NSLock()
    var reader: (any DatabaseReader)?
    var connection = 0
  }

  private let path: String
  private let writer: any DatabaseWriter
  private let memory = Memory()

  init(path: String, writer: any DatabaseWriter) {
    self.path = path
    self.writer = writer
  }

  /// Must not be called from within a transaction of the same vault.
  package func stamp() throws -> Stamp {
    let (reader, connection) = try reader()
    return try reader.unsafeRead { db in
      let statement = try db.cachedStatement(sql: "PRAGMA data_version")
      return Stamp(
        version: try Int64.fetchOne(statement) ?? 0, changes: db.totalChangesCount, connection: connection)
    }
  }

  /// Closes its connection, for whoever wants the vault alone; the next question opens another.
  func letGo() {
    memory.lock.withLock { memory.reader = nil }
  }

  private func reader() throws -> (any DatabaseReader, Int) {
    memory.lock.lock()
    defer { memory.lock.unlock() }
    if let reader = memory.reader { return (reader, memory.connection) }
    let opened: any DatabaseReader
    if path == ":memory:" {
      opened = writer
    } else {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      opened = try DatabaseQueue(path: path, configuration: configuration)
    }
    memory.reader = opened
    memory.connection += 1
    return (opened, memory.connection)
  }
}

/// Something computed from the vault, kept until the vault changes.
package final class Kept<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  /// Only touched under the lock.
  private var known: (stamp: ChangeWatch.Stamp, value: Value)?

  package init() {}

  /// - Parameter make: reads the vault; not called while nothing has changed since the last time.
  package func value(_ file: DatabaseFile, make: () throws -> Value) throws -> Value {
    // Read before the value: a change in between makes the next call read once more, never less.
    let stamp = try file.watch.stamp()
    if let known = lock.withLock({ known }), known.stamp == stamp { return known.value }
    let value = try make()
    lock.withLock { known = (stamp, value) }
    return value
  }
}
