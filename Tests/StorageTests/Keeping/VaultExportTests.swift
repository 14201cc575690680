import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct VaultExportTests {
  static func export(_ file: DatabaseFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try file.read { db in
      var export = VaultExport { bytes += $0 }
      try export.write(db)
    }
    return bytes
  }

  static func load(_ bytes: [UInt8], _ file: DatabaseFile) throws {
    try file.write { db in
      _ = try bytes.withUnsafeBufferPointer { try VaultImport.load($0, into: db) }
    }
  }

  @Test func anExportIntoAnEmptyVaultGivesTheSameBytes() throws {
    let vault = try KeptVault()
    try vault.fill()
    let first = try Self.export(vault.file)
    let empty = try DatabaseFile(inMemory: ())

    try Self.load(first, empty)

    #expect(try Self.export(empty) == first)
    #expect(try VaultExamination(empty, repairs: false).findings == [])
    #expect(try PeopleSearch(empty).find("quatrefages", limit: 5).count == 1)
  }

  @Test func everyTableButSearchIsInIt() throws {
    let vault = try KeptVault()
    let text = String(decoding: try Self.export(vault.file), as: UTF8.self)
    let tables = try vault.file.read { try VaultTable.all($0).map(\.name) }

    for name in ["person", "observation", "interaction", "setting", "forgotten", "itemDecision", "pitch"] {
      #expect(tables.contains(name))
      #expect(text.contains("\"\(name)\":{\"columns\""))
    }
    #expect(!text.contains("personSearch"))
    #expect(!text.contains("personText"))
  }

  @Test func idsOfDeletedRowsAreNotGivenAgainAfterwards() throws {
    let vault = try KeptVault()
    let (_, paul) = try vault.fill()
    try vault.file.write { try $0.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [paul.number]) }
    let empty = try DatabaseFile(inMemory: ())

    try Self.load(try Self.export(vault.file), empty)

    let next = try empty.write { try PersonWriter($0).insert(PersonRows(name: "Neuf Venu")) }
    #expect(next == paul.number + 1)
  }

  @Test func controlsQuotesAndBlobsSurvive() throws {
    let file = try DatabaseFile(inMemory: ())
    let odd = "a\"b\\c\n\t\u{1}\u{7F}é🚀\u{2028}"
    try file.write { db in
      try db.execute(
        sql: """
          INSERT INTO importRun (startedAt, day, report) VALUES (-5, '2026-01-01', ?);
          """, arguments: [odd])
      try db.execute(
        sql: """
          INSERT INTO sourceFile (importId, path, kind, contentHash, rowHashes, report)
          VALUES (1, 'x', 'vcard', 'h', x'00ff10', '')
          """)
      try db.execute(
        sql:
          "INSERT INTO person (name, sortKey) VALUES ('A', 'a'); INSERT INTO tie (toId, strength, kind) VALUES (1, 0.1, 'k')"
      )
    }
    let empty = try DatabaseFile(inMemory: ())

    try Self.load(try Self.export(file), empty)

    let report = try empty.read { try String.fetchOne($0, sql: "SELECT report FROM importRun") }
    let hashes = try empty.read { try Data.fetchOne($0, sql: "SELECT rowHashes FROM sourceFile") }
    let strength = try empty.read { try Double.fetchOne($0, sql: "SELECT strength FROM tie") }
    #expect(report == odd)
    #expect(hashes == Data([0, 0xFF, 0x10]))
    #expect(strength == 0.1 as Double?)
  }

  @Test func aVaultThatHoldsSomethingIsNotFilled() throws {
    let vault = try KeptVault()
    try vault.fill()
    let bytes = try Self.export(vault.file)

    #expect(throws: VaultImport.Failure.vaultNotEmpty) { try Self.load(bytes, vault.file) }
  }

  @Test func aCutExportChangesNothing() throws {
    let vault = try KeptVault()
    try vault.fill()
    let bytes = try Self.export(vault.file)
    var generator = SplitMix(state: 9)
    for _ in 0..<40 {
      let cut = Int(generator.next() % UInt64(bytes.count - 2))
      let empty = try DatabaseFile(inMemory: ())

      #expect(throws: VaultImport.Failure.self) { try Self.load(Array(bytes[..<cut]), empty) }
      let isEmpty = try empty.isEmpty()
      #expect(isEmpty)
    }
  }

  @Test(arguments: [
    (#"{"format":"entregent-json","version":2,"tables":{}}"#, VaultImport.Failure.newerProgram("version 2")),
    (#"{"format":"other"}"#, .damaged(line: 1)), ("[]", .damaged(line: 1)), ("", .damaged(line: 1)),
    (#"{"format":"entregent-json","version":1,"migrations":["999"]}"#, .newerProgram("999")),
    (#"{"format":"entregent-json","tables":{"nonsense":{}}}"#, .newerProgram("nonsense")),
    (
      "{\"format\":\"entregent-json\",\"tables\":{\"tag\":{\"columns\":[\"personId\",\"text\"],\"rows\":[\n[1,\"x\"]]}}}",
      .unfitting(line: 0, table: "tag")
    ),
    (
      "{\"format\":\"entregent-json\",\"tables\":{\"setting\":{\"columns\":[\"key\",\"value\"],\"rows\":[\n[\"a\",null]]}}}",
      .unfitting(line: 2, table: "setting")
    ),
  ])
  func whatDoesNotFitIsRefusedWithItsPlace(text: String, failure: VaultImport.Failure) throws {
    let empty = try DatabaseFile(inMemory: ())

    #expect(throws: failure) { try Self.load(Array(text.utf8), empty) }
  }
}
