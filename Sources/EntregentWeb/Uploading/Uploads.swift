import Foundation
import Hummingbird

/// The files of one upload on their way to a folder that only the owner can read.
struct Uploads: Sendable {
  let request: Request
  let boundary: String
  /// Bytes of all files together.
  let limit: Int
  let formToken: String

  /// One upload brings at most that many files; a folder of mails is better zipped.
  static let fileLimit = 2_000

  /// Writes the files, each in a folder of its own so that equal names do not meet.
  /// - Throws: `WebError.notOurForm` unless the first field is the form's token: nothing is written before.
  func save(in folder: URL) async throws -> [String] {
    var receiver = Receiver(folder: folder, formToken: formToken)
    var parser = MultipartParser(boundary: boundary)
    var received = 0
    do {
      for try await buffer in request.body {
        received += buffer.readableBytes
        guard received <= limit else { throw WebError.tooLarge }
        for event in try parser.read(buffer.readableBytesView) { try receiver.take(event) }
      }
      guard parser.isFinished, receiver.isOurs else { throw WebError.unreadableForm }
    } catch is MultipartParser.Failure {
      receiver.close()
      throw WebError.unreadableForm
    } catch {
      receiver.close()
      throw error
    }
    return receiver.paths
  }

  private struct Receiver {
    let folder: URL
    let formToken: String
    var isOurs = false
    var paths: [String] = []
    private var handle: FileHandle?
    private var token: [UInt8]?

    init(folder: URL, formToken: String) {
      self.folder = folder
      self.formToken = formToken
    }

    mutating func take(_ event: MultipartParser.Event) throws {
      switch event {
      case .began(let name, let fileName):
        if name == "csrf", fileName == nil {
          token = []
        } else {
          guard isOurs else { throw WebError.notOurForm }
          // A file field left empty comes as a part without a name.
          if let fileName, !fileName.isEmpty { try open(fileName) }
        }
      case .data(let bytes):
        if token != nil {
          token?.append(contentsOf: bytes)
          guard (token?.count ?? 0) < 200 else { throw WebError.notOurForm }
        } else {
          try handle?.write(contentsOf: bytes)
        }
      case .ended:
        if let token {
          guard Secrets.areEqual(String(decoding: token, as: UTF8.self), formToken) else {
            throw WebError.notOurForm
          }
          isOurs = true
          self.token = nil
        }
        close()
      case .finished: close()
      }
    }

    mutating func close() {
      // Closing a file that was only written to loses nothing that `write` did not already report.
      try? handle?.close()
      handle = nil
    }

    private mutating func open(_ fileName: String) throws {
      guard paths.count < Uploads.fileLimit else { throw WebError.tooLarge }
      let home = folder.appendingPathComponent(String(paths.count), isDirectory: true)
      try PrivateFolder.make(home)
      let file = home.appendingPathComponent(Self.safeName(fileName))
      guard
        FileManager.default.createFile(
          atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown) }
      handle = try FileHandle(forWritingTo: file)
      paths.append(file.path)
    }

    /// The last part of what the browser calls the file, fit for a file system.
    static func safeName(_ name: String) -> String {
      let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
      var scalars = String.UnicodeScalarView()
      for scalar in last.unicodeScalars where scalar.value >= 32 && scalar.value != 127 {
        scalars.append(scalar)
      }
      var result = String(scalars)
      while result.utf8.count > 200 { result.removeFirst() }
      while result.hasPrefix(".") { result.removeFirst() }
      return result.isEmpty ? "file" : result
    }
  }
}

/// Folders and files that only their owner may read.
enum PrivateFolder {
  static func make(_ url: URL) throws {
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// Removes what servers that were killed left behind, not what another server is working on.
  static func removeAbandoned(in home: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    for name in names {
      let folder = home.appendingPathComponent(name)
      guard FolderHold(folder) != nil else { continue }
      remove(folder)
    }
    removeIfEmpty(home)
  }

  static func removeIfEmpty(_ url: URL) {
    // `rmdir` refuses a folder that holds something: no look first, no race.
    rmdir(url.path)
  }

  /// Removes a folder of ours with all in it; fine when there is none.
  static func remove(_ url: URL) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    // What cannot be removed now is removed when the server starts again.
    try? FileManager.default.removeItem(at: url)
  }
}

/// Marks a folder as in use, until the object goes or the process ends in whatever way.
final class FolderHold: Sendable {
  private let descriptor: Int32

  /// Nil when somebody else holds the folder, or there is none.
  init?(_ folder: URL) {
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
