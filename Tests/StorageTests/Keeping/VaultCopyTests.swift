import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct VaultCopyTests {
  static func rights(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? -1
  }

  static func firstName(_ file: DatabaseFile) throws -> String? {
    try file.read { try String.fetchOne($0, sql: "SELECT name FROM person WHERE id = 1") }
  }

  @Test func aCopyHoldsAllAndOnlyItsOwnerReadsIt() throws {
    let vault = try KeptVault()
    try vault.fill()
    let copy = vault.folder.appendingPathComponent("copy.sqlite").path

    let size = try vault.file.copy(to: copy)

    #expect(size > 0)
    #expect(try Self.rights(copy) == 0o600)
    #expect(!FileManager.default.fileExists(atPath: copy + ".part"))
    let copied = try VaultExportTests.export(DatabaseFile(path: copy))
    let original = try VaultExportTests.export(vault.file)
    #expect(copied == original)
  }

  @Test func anExistingFileIsNotOverwritten() throws {
    let vault = try KeptVault()
    let copy = vault.folder.appendingPathComponent("copy.sqlite").path
    try Data("mine".utf8).write(to: URL(fileURLWithPath: copy))

    #expect(throws: VaultCopyError.exists(copy)) { try vault.file.copy(to: copy) }
    let kept = try Data(contentsOf: URL(fileURLWithPath: copy))
    #expect(kept == Data("mine".utf8))
  }

  @Test func aRestoreKeepsTheOldVaultBeside() throws {
    let vault = try KeptVault()
    try vault.fill()
    let copy = vault.folder.appendingPathComponent("copy.sqlite").path
    _ = try vault.file.copy(to: copy)
    try vault.file.write { try $0.execute(sql: "UPDATE person SET name = 'Changé'") }
    let kept = vault.folder.appendingPathComponent("kept.sqlite").path

    #expect(throws: VaultCopyError.vaultNotEmpty) {
      try DatabaseFile.restore(from: copy, to: vault.path, replacing: false, keptPath: kept)
    }
    let place = try DatabaseFile.restore(from: copy, to: vault.path, replacing: true, keptPath: kept)

    #expect(place == kept)
    // The open vault of this process sees the restored rows: it was one change.
    #expect(try Self.firstName(vault.file) == "Zélie Quatrefages")
    let old = try DatabaseFile(path: kept)
    #expect(try Self.firstName(old) == "Changé")
    #expect(try Self.rights(kept) == 0o600)
  }

  @Test func anEmptyVaultIsFilledWithoutAsking() throws {
    let vault = try KeptVault()
    try vault.fill()
    let copy = vault.folder.appendingPathComponent("copy.sqlite").path
    _ = try vault.file.copy(to: copy)
    let fresh = vault.folder.appendingPathComponent("fresh.sqlite").path

    let kept = try DatabaseFile.restore(from: copy, to: fresh, replacing: false, keptPath: fresh + ".old")

    #expect(kept == nil)
    #expect(try Self.rights(fresh) == 0o600)
    let restored = try VaultExportTests.export(DatabaseFile(path: fresh))
    let original = try VaultExportTests.export(vault.file)
    #expect(restored == original)
  }

  @Test func whatIsNoVaultIsNotRestored() throws {
    let vault = try KeptVault()
    try vault.fill()
    let before = try VaultExportTests.export(vault.file)
    let other = vault.folder.appendingPathComponent("other").path
    try Data("not a vault at all, but long enough to look at".utf8).write(to: URL(fileURLWithPath: other))
    let missing = vault.folder.appendingPathComponent("missing").path

    #expect(throws: VaultCopyError.notAVault(other)) {
      try DatabaseFile.restore(from: other, to: vault.path, replacing: true, keptPath: other + ".old")
    }
    #expect(throws: VaultCopyError.notFound(missing)) {
      try DatabaseFile.restore(from: missing, to: vault.path, replacing: true, keptPath: other + ".old")
    }
    #expect(try VaultExportTests.export(vault.file) == before)
  }
}
