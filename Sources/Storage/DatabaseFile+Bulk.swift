package import GRDB

extension DatabaseFile {
  /// One long transaction for bulk work: a large cache, so that pages are not written and read again
  /// while it runs, and freed pages are not overwritten (nothing is erased by an import; `forget`
  /// rewrites the whole file).
  ///
  /// CHECK constraints rest meanwhile: SQLite builds a temporary tree for every `IN (…)` of every row,
  /// which was a quarter of an import. What an import writes comes from Swift enumerations and `Day`;
  /// tests and `doctor` let SQLite look over the constraints afterwards (`integrity_check`).
  ///
  /// So do foreign keys while an empty vault is filled: every reference is looked over once, before the
  /// transaction ends. Should one lead nowhere, the work is undone and done again with SQLite watching.
  ///
  /// - Parameter isAlone: nothing else in this process reads the vault meanwhile. The first filling of an
  ///   empty vault is then written once instead of twice, see `withoutLog`.
  /// - Parameter body: may be called a second time, after everything it wrote was taken back.
  package func writeInBulk<T>(isAlone: Bool = false, _ body: (Database) throws -> T) throws -> T {
    guard try hasNobody() else { return try writeInBulk(checksReferences: true, body) }
    func fill() throws -> T {
      do {
        return try writeInBulk(checksReferences: false, body)
      } catch is DanglingReference {
        return try writeInBulk(checksReferences: true, body)
      }
    }
    return try isAlone ? withoutLog(fill) : fill()
  }

  private struct DanglingReference: Error {}

  private func writeInBulk<T>(checksReferences: Bool, _ body: (Database) throws -> T) throws -> T {
    try writer.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA cache_size = -65536; PRAGMA secure_delete = OFF; PRAGMA ignore_check_constraints = ON;
          PRAGMA foreign_keys = \(checksReferences ? "ON" : "OFF")
          """)
      defer {
        // A pragma that fails leaves a larger cache, nothing else; references are checked unless all failed.
        do {
          try db.execute(
            sql: """
              PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA secure_delete = ON;
              PRAGMA cache_size = -2000; PRAGMA shrink_memory
              """)
        } catch {}
      }
      var result: T?
      try db.inTransaction(.immediate) {
        result = try body(db)
        if !checksReferences, try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
          throw DanglingReference()
        }
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  private func hasNobody() throws -> Bool {
    try read { db in
      try Bool.fetchOne(
        db,
        sql:
          "SELECT NOT EXISTS (SELECT 1 FROM person WHERE isOwn = 0) AND NOT EXISTS (SELECT 1 FROM interaction)"
      ) == true
    }
  }

  /// Runs a body while SQLite keeps what was, not what will be: a rollback journal in place of the log.
  ///
  /// The journal of a vault that was empty is small, and each new page is written once, into the file; the
  /// log takes all of them first and the file then takes them from there, which is a tenth of a first
  /// import. A process killed on the way leaves the journal, and whoever opens the vault next goes back to
  /// what was. SQLite allows the change only while no other connection has the file open; else the log stays.
  private func withoutLog<T>(_ body: () throws -> T) throws -> T {
    guard let pool = writer as? DatabasePool else { return try body() }
    pool.invalidateReadOnlyConnections()
    watch.letGo()
    try pool.writeWithoutTransaction { db in
      do {
        try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        // Somebody else has the vault open.
      }
    }
    defer {
      // Whoever opens the vault next sets the log anyway.
      do {
        try pool.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
      } catch {}
    }
    return try body()
  }
}
