import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

/// Vaults that released versions wrote are kept as files; each must open for ever and keep its facts.
@Suite struct MigrationTests {
  @Test(arguments: ["vault-001"])
  func anOldVaultOpensWithAllItHolds(name: String) throws {
    let path = try unpack(name)
    defer { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    let file = try DatabaseFile(path: path)

    try file.read { (db: Database) throws -> Void in
      #expect(
        try String.fetchAll(db, sql: "SELECT name FROM person WHERE isOwn = 0 ORDER BY id") == [
          "Ada Duval", "Tom Riou",
        ])
      #expect(try String.fetchAll(db, sql: "SELECT text FROM promise") == ["lui envoyer l'article"])
      #expect(try String.fetchAll(db, sql: "SELECT why FROM target") == ["leurs articles"])
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM observation") == 2)
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
    #expect(try file.read { try Schema.migrator.hasCompletedMigrations($0) })
  }

  @Test func theFirstShapeIsToTheByteTheOneThatWasReleased() throws {
    let path = try unpack("vault-001")
    defer { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
    let made = try DatabaseQueue()

    try Schema.migrator.migrate(made, upTo: M001Vault.identifier)

    let shape = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE '%grdb%' ORDER BY type, name"
    let released = try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: shape) }
    #expect(try made.read { try Row.fetchAll($0, sql: shape) } == released)
    #expect(released.count > 100)
  }

  @Test func aVaultBeforeTheCoveringIndexKeepsItsCampaignAndCallAndIsReadFromTheIndexAlone() throws {
    let path = try unpack("vault-004")
    defer { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    let file = try DatabaseFile(path: path)

    try file.read { (db: Database) throws -> Void in
      #expect(try String.fetchAll(db, sql: "SELECT playbook FROM campaign") == ["coffee-chat"])
      #expect(try String.fetchAll(db, sql: "SELECT day FROM event") == ["2026-11-20"])
      #expect(try String.fetchAll(db, sql: "SELECT title FROM opportunity") == ["Développeuse"])
      #expect(
        try String.fetchAll(db, sql: "SELECT text FROM promise ORDER BY id") == [
          "Lui envoyer l'article", "me présente à Tom",
        ])
      let plan = try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT day, id, at, direction, kind, favour, fileId, threadId FROM interaction
          WHERE personId = 1 AND day >= '2026-11-01'
          """)
      #expect(plan.contains { ($0["detail"] as String).contains("COVERING INDEX interactionByPerson") })
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
    }
  }

  @Test func aVaultBeforeTheMarkOfThoseWrittenToKeepsItsLettersAndTheirReaders() throws {
    let path = try unpack("vault-005")
    defer { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    let file = try DatabaseFile(path: path)

    try file.read { (db: Database) throws -> Void in
      #expect(
        try String.fetchAll(
          db,
          sql: """
            SELECT p.name || ' ' || q.isAddressed FROM participant q JOIN person p ON p.id = q.personId
            WHERE q.interactionId = 1 ORDER BY p.id
            """) == ["Tom Riou 0", "Zoe Blanc 0"])
      #expect(
        try String.fetchAll(db, sql: "SELECT lastContact FROM person WHERE countOut = 1") == ["2026-03-02"])
      #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
    }
    #expect(try file.read { try Schema.migrator.hasCompletedMigrations($0) })
  }

  @Test func aVaultOfANewerProgramIsRefusedAndNotTouched() throws {
    let path = try unpack("vault-001")
    defer { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
    let newer = try DatabaseQueue(path: path)
    try newer.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999 from the future')")
    }
    try newer.close()

    #expect(throws: VaultOpenError.newerProgram) { try DatabaseFile(path: path) }
    let names = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM person WHERE isOwn = 0 ORDER BY id")
    }
    #expect(names == ["Ada Duval", "Tom Riou"])
  }

  @Test func aForeignDatabaseIsRefused() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("other.sqlite").path
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE stock (id INTEGER)") }
    try other.close()

    #expect(throws: VaultOpenError.notAVault) { try DatabaseFile(path: path) }
  }

  private func unpack(_ name: String) throws -> String {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).sqlite.gz")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let target = folder.appendingPathComponent("\(name).sqlite")
    let gunzip = Process()
    gunzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
    gunzip.arguments = ["-dc", fixture.path]
    let pipe = Pipe()
    gunzip.standardOutput = pipe
    try gunzip.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    gunzip.waitUntilExit()
    try bytes.write(to: target)
    return target.path
  }
}

/// Figures stored beside the facts are the same when they are made anew.
@Suite struct FiguresTests {
  @Test func countsFromAnImportEqualCountsFromTheFacts() throws {
    let file = try DatabaseFile(inMemory: ())
    try file.write { db in
      let write = try ImportTransaction(db)
      let run = try write.beginRun(
        now: Moment(seconds: 1_780_000_000, offset: 0), sharedBy: nil, consent: nil)
      let source = try write.insertFile(
        run: run, path: "m.csv", kind: "linkedin-messages", contentHash: "x", packedHash: nil)
      var tallies: [Int64: ContactTally] = [:]
      for number in 0..<3 {
        let person = try write.people.insert(PersonRows(name: "P\(number)"))
        var tally = ContactTally()
        for message in 0..<(number + 2) {
          let at = Int64(1_770_000_000 + message * 90_000)
          let day = Moment(seconds: at, offset: 0).day.description
          let isIncoming = message % 2 == 0
          try write.insert(
            ImportTransaction.Happening(
              kind: "message", day: day, at: at, direction: isIncoming ? .incoming : .outgoing,
              person: person,
              file: source, record: message + 1), subject: nil, text: "t")
          if isIncoming {
            tally.countIn += 1
            tally.lastIn = at
          } else {
            tally.countOut += 1
            tally.lastOut = at
          }
          tally.lastDay = day
        }
        tallies[person] = tally
      }
      try write.add(tallies)
      let stored = try figures(db)
      try Figures.refreshAllContacts(db)

      #expect(try figures(db) == stored)
      #expect(stored.count == 3)
    }
  }

  private func figures(_ db: Database) throws -> [String] {
    try Row.fetchAll(
      db, sql: "SELECT id, countIn, countOut, lastInAt, lastOutAt, lastContact FROM person ORDER BY id"
    )
    .map { "\($0)" }
  }
}
