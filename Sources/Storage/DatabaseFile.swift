import CSQLiteSettings
import Foundation
package import GRDB

/// Why a vault cannot be opened.
public enum VaultOpenError: Error, Sendable, Hashable {
  /// The folder cannot be made or written.
  case cannotCreate(String)
  /// The file is no SQLite database, or no vault.
  case notAVault
  /// A newer program wrote it.
  case newerProgram
  case busy
  case inputOutput(String)
}

/// One vault file, opened by this process. Command line and server may have the same file open.
///
/// WAL, so that readers never wait; `secure_delete`, so that what is erased is gone from the pages.
public final class DatabaseFile: Sendable {
  public let path: String
  package let writer: any DatabaseWriter
  package let watch: ChangeWatch

  /// Opens a vault or makes it, readable by its owner only.
  public init(path: String) throws(VaultOpenError) {
    self.path = path
    _ = DatabaseFile.allocation
    do {
      // Whoever makes the vault or brings it up to date does so alone.
      var turn = DatabaseFile.isEmpty(path) ? try FolderTurn(for: path) : nil
      try DatabaseFile.prepareFile(at: path)
      let pool = try DatabasePool(path: path, configuration: DatabaseFile.configuration)
      if try DatabaseFile.needsWork(pool) {
        if turn == nil { turn = try FolderTurn(for: path) }
        if try DatabaseFile.needsWork(pool) {
          let isForeign = try pool.read { db in
            try db.tableExists("person") == false
              && Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0
          }
          if isForeign { throw VaultOpenError.notAVault }
          try Schema.migrator.migrate(pool)
        }
      }
      turn = nil
      writer = pool
      watch = ChangeWatch(path: path, writer: pool)
    } catch let error as VaultOpenError {
      throw error
    } catch let error as DatabaseError {
      throw DatabaseFile.meaning(of: error, path: path)
    } catch {
      throw .inputOutput("\(error)")
    }
  }

  private static func needsWork(_ pool: DatabasePool) throws -> Bool {
    let migrator = Schema.migrator
    return try pool.read { db in
      if try migrator.hasBeenSuperseded(db) { throw VaultOpenError.newerProgram }
      return try !migrator.hasCompletedMigrations(db)
    }
  }

  /// Not there yet, or made a moment ago by a program that has not begun to fill it.
  private static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_size == 0
  }

  /// Brings what stands in the log into the file itself, so that the one file holds everything. Does nothing
  /// while another program uses the vault: the last one does it.
  package func settle() throws {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, status.st_size > 0 else { return }
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = 0")
      do {
        try db.checkpoint(.truncate)
      } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {}
    }
  }

  /// A vault in memory, for tests.
  public init(inMemory: Void) throws {
    path = ":memory:"
    let queue = try DatabaseQueue(configuration: DatabaseFile.configuration)
    try Schema.migrator.migrate(queue)
    writer = queue
    watch = ChangeWatch(path: path, writer: queue)
  }

  package func read<T>(_ body: (Database) throws -> T) throws -> T {
    try writer.read(body)
  }

  /// One transaction: all of it happens or none.
  package func write<T>(_ body: (Database) throws -> T) throws -> T {
    try writer.write(body)
  }

  /// Done once, before SQLite is used: it counts no allocations, which takes a lock for each of them. Where
  /// it is in use already, it goes on counting.
  private static let allocation = sqlite_forgo_memory_statistics()

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      if !db.configuration.readonly {
        // Takes effect when the file is made: fewer, larger pages suit long messages.
        try db.execute(sql: "PRAGMA page_size = 8192")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
      }
    }
    return configuration
  }

  /// SQLite gives the -wal and -shm files the rights of the main file, so it is made first.
  private static func prepareFile(at path: String) throws(VaultOpenError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try makeFolder(folder)
    } catch {
      throw .cannotCreate(folder)
    }
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAVault }
      // A copy that went through a stick or a mail is open to others.
      let isOpenToOthers = status.st_mode & 0o077 != 0 && status.st_uid == geteuid()
      // What is no vault stays as it is: its rights, its journal, its bytes. A vault in use has nothing that would be
      // changed, and opening it twice would cost every start.
      if status.st_size > 0, isOpenToOthers || !hasLog(path), try !isVault(path) { throw .notAVault }
      if isOpenToOthers { chmod(path, 0o600) }
      return
    }
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else if errno != EEXIST {
      throw .cannotCreate(path)
    }
  }

  /// A database that keeps a write-ahead log (bytes 18 and 19 of its header, https://www.sqlite.org/fileformat.html,
  /// section 1.3).
  private static func hasLog(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 20)
    guard pread(descriptor, &header, header.count, 0) == header.count else { return false }
    return header.starts(with: "SQLite format 3\0".utf8) && header[18] == 2 && header[19] == 2
  }

  /// Looks without touching. A database with tables but without people is another program's.
  private static func isVault(_ path: String) throws(VaultOpenError) -> Bool {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        try db.tableExists("person") || Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      }
    } catch let error as DatabaseError {
      // A log that only a writer can bring in, or somebody else at work: the opening itself will tell.
      if error.resultCode == .SQLITE_NOTADB { throw .notAVault }
      return true
    } catch {
      throw .inputOutput("\(error)")
    }
  }

  static func makeFolder(_ folder: String) throws {
    if FileManager.default.fileExists(atPath: folder) { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  package static func meaning(of error: DatabaseError, path: String) -> VaultOpenError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notAVault
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: .cannotCreate(path)
    default: .inputOutput(error.description)
    }
  }
}

extension DatabaseFile {
  /// What an error of the database means for the file; nil when it is no error of the file.
  public static func failure(_ error: any Error, path: String) -> VaultOpenError? {
    (error as? DatabaseError).map { meaning(of: $0, path: path) }
  }
}
