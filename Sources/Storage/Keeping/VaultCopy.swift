import Foundation
import GRDB

/// Why a copy cannot be made or brought back.
public enum VaultCopyError: Error, Sendable, Hashable {
  /// A file of that name is there already.
  case exists(String)
  case notFound(String)
  /// The file is no vault, or damaged.
  case notAVault(String)
  case newerProgram(String)
  /// The vault holds something, and nobody said it may be replaced.
  case vaultNotEmpty
  case cannotCreate(String)
}

extension DatabaseFile {
  /// Copies the vault as it is at one moment, while others use it: whole or not at all, readable by its
  /// owner only.
  /// - Returns: the size of the copy in bytes.
  public func copy(to path: String) throws -> Int {
    if FileManager.default.fileExists(atPath: path) { throw VaultCopyError.exists(path) }
    let part = path + ".part"
    unlink(part)
    let descriptor = open(part, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw VaultCopyError.cannotCreate(path) }
    defer { close(descriptor) }
    do {
      // An empty file is filled, with its rights kept.
      try writer.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
    } catch {
      unlink(part)
      throw error
    }
    // A power cut must not leave a half copy under the final name.
    guard fsync(descriptor) == 0, link(part, path) == 0 else {
      let isThere = errno == EEXIST
      unlink(part)
      throw isThere ? VaultCopyError.exists(path) : VaultCopyError.cannotCreate(path)
    }
    unlink(part)
    return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  /// Whether the vault holds nothing but settings.
  public func isEmpty() throws -> Bool { try read { try VaultImport.isEmpty($0) } }

  /// Puts a backup's content in the place of a vault's, in one step that other programs see as one
  /// change.
  /// - Parameter keptPath: where the old vault is copied to if it is not empty.
  /// - Returns: `keptPath` when there was something to keep.
  public static func restore(from backup: String, to path: String, replacing: Bool, keptPath: String) throws
    -> String?
  {
    guard FileManager.default.fileExists(atPath: backup) else { throw VaultCopyError.notFound(backup) }
    let source = try openBackup(backup)
    let vault = try DatabaseFile(path: path)
    var kept: String?
    if try !vault.isEmpty() {
      guard replacing else { throw VaultCopyError.vaultNotEmpty }
      _ = try vault.copy(to: keptPath)
      kept = keptPath
    }
    try source.backup(to: vault.writer)
    try vault.writer.close()
    // An older backup gets today's shape.
    _ = try DatabaseFile(path: path)
    return kept
  }

  private static func openBackup(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in
        guard try db.tableExists("person"), try db.tableExists("observation"),
          try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok"
        else { throw VaultCopyError.notAVault(path) }
        if try Schema.migrator.hasBeenSuperseded(db) { throw VaultCopyError.newerProgram(path) }
      }
      return queue
    } catch is DatabaseError {
      throw VaultCopyError.notAVault(path)
    }
  }
}
