import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct VaultExaminationTests {
  static func codes(_ vault: KeptVault, repairs: Bool = false) throws -> [String] {
    try VaultExamination(vault.file, repairs: repairs).findings.map(\.code)
  }

  @Test func aFilledVaultIsSound() throws {
    let vault = try KeptVault()
    try vault.fill()

    #expect(try Self.codes(vault) == [])
  }

  @Test(arguments: [
    ("UPDATE person SET countIn = 99, gave = 7", "stale-figures"),
    ("UPDATE company SET peopleCount = 50", "stale-figures"),
    ("UPDATE person SET circle = 1", "stale-figures"),
    ("DELETE FROM personText", "stale-search-text"),
    ("INSERT INTO interactionSearch(interactionSearch) VALUES ('delete-all')", "unsound-search-index"),
    ("INSERT INTO thread (source, key) VALUES ('x', 'y')", "orphan"),
  ])
  func whatCanBeMadeAnewIsRepaired(damage: String, code: String) throws {
    let vault = try KeptVault()
    try vault.fill()
    try vault.file.write { try $0.execute(sql: damage) }

    #expect(try Self.codes(vault).contains(code))
    let repaired = try VaultExamination(vault.file, repairs: true).findings
    #expect(repaired.contains { $0.code == code })
    #expect(repaired.filter { !$0.isRepaired } == [])
    #expect(try Self.codes(vault) == [])
    #expect(try PeopleSearch(vault.file).find("quatrefages", limit: 3).count == 1)
  }

  @Test func impossibleDaysAreReportedNotGuessed() throws {
    let vault = try KeptVault()
    try vault.fill()
    try vault.file.write { try $0.execute(sql: "UPDATE interaction SET day = '2026-02-30' WHERE id = 1") }

    let findings = try VaultExamination(vault.file, repairs: true).findings

    #expect(
      findings.contains { $0.code == "impossible-day" && $0.place == "interaction.day" && !$0.isRepaired })
  }

  @Test func filesThatOthersCouldReadAreClosed() throws {
    let vault = try KeptVault()
    try vault.fill()
    #expect(chmod(vault.path, 0o644) == 0)

    #expect(try Self.codes(vault, repairs: true) == ["open-to-others"])

    let rights = try VaultCopyTests.rights(vault.path)
    #expect(rights == 0o600)
  }

  @Test func everyFileOfANewVaultIsItsOwnersOnly() throws {
    let vault = try KeptVault()
    try vault.fill()

    for name in try FileManager.default.contentsOfDirectory(atPath: vault.folder.path) {
      #expect(try VaultCopyTests.rights(vault.folder.appendingPathComponent(name).path) == 0o600, "\(name)")
    }
  }
}
