import Foundation
import GRDB
import Testing

@testable import Storage

/// A path that is no vault stays as it was found: rights, bytes, journal.
@Suite struct ForeignFileTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    return folder
  }

  private func mode(_ path: String) throws -> Int {
    let value = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    return try #require(value).intValue
  }

  @Test func aFolderKeepsItsRights() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }

    #expect(throws: VaultOpenError.notAVault) { try DatabaseFile(path: folder.path) }
    #expect(try mode(folder.path) == 0o755)
  }

  @Test func aTextKeepsItsRights() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("contacts.vcf").path
    try Data(String(repeating: "BEGIN:VCARD\r\n", count: 100).utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)

    #expect(throws: VaultOpenError.notAVault) { try DatabaseFile(path: path) }
    #expect(try mode(path) == 0o644)
  }

  @Test func anotherProgramsDatabaseKeepsRightsAndBytes() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("stock.sqlite").path
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE stock (id INTEGER)") }
    try other.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))

    #expect(throws: VaultOpenError.notAVault) { try DatabaseFile(path: path) }
    #expect(try mode(path) == 0o644)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["stock.sqlite"])
  }
}
