import Foundation
import GRDB
import Testing

@testable import Storage

/// The first filling of a vault takes short cuts; afterwards everything is as ever.
@Suite struct BulkWritingTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bulk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
    }
    try body(folder.appendingPathComponent("vault.sqlite").path)
  }

  private static let ada = "INSERT INTO person (name, sortKey) VALUES ('Ada', 'ada')"

  private func mode(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "PRAGMA journal_mode")
  }

  @Test func aFirstImportThatIsAloneWritesNoLogAndBringsItBack() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)

      let during = try file.writeInBulk(isAlone: true) { db in
        try db.execute(sql: Self.ada)
        return try mode(db)
      }

      #expect(during == "delete")
      #expect(try file.writer.unsafeReentrantWrite { try mode($0) } == "wal")
      #expect(try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 1)
    }
  }

  @Test func whatIsKeptInMemoryNoticesSuchAnImport() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      let before = try file.watch.stamp()

      let during = try file.writeInBulk(isAlone: true) { db in
        try db.execute(sql: Self.ada)
        return try mode(db)
      }

      #expect(during == "delete")
      #expect(try file.watch.stamp() != before)
    }
  }

  @Test func theLogStaysWhenSomebodyElseHasTheVaultOpen() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      let other = try DatabaseFile(path: path)
      #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 0)

      let during = try file.writeInBulk(isAlone: true) { db in
        try db.execute(sql: Self.ada)
        return try mode(db)
      }

      #expect(during == "wal")
      #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 1)
    }
  }

  @Test func aVaultWithPeopleKeepsItsLog() throws {
    try withFile { path in
      let file = try DatabaseFile(path: path)
      try file.write { try $0.execute(sql: Self.ada) }

      #expect(try file.writeInBulk(isAlone: true) { try mode($0) } == "wal")
    }
  }

  @Test func aFailedFirstImportLeavesNothing() throws {
    struct Stop: Error {}
    try withFile { path in
      let file = try DatabaseFile(path: path)

      #expect(throws: Stop.self) {
        try file.writeInBulk(isAlone: true) { (db: Database) throws -> Void in
          try db.execute(sql: Self.ada)
          throw Stop()
        }
      }

      #expect(try file.writer.unsafeReentrantWrite { try mode($0) } == "wal")
      #expect(try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM person") } == 0)
    }
  }

  @Test func aReferenceThatLeadsNowhereIsFoundAndTheWorkDoneAgainUnderWatch() throws {
    let file = try DatabaseFile(inMemory: ())
    var watched: [Bool] = []

    #expect(throws: DatabaseError.self) {
      try file.writeInBulk { (db: Database) throws -> Void in
        watched.append(try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true)
        try db.execute(sql: "INSERT INTO tag (personId, text) VALUES (77, 'personne')")
      }
    }

    #expect(watched == [false, true])
    #expect(try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM tag") } == 0)
    #expect(try file.read { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") } == true)
  }
}
