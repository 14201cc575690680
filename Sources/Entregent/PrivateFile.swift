import Domain
import Foundation

/// A file that only its owner can read, and that appears under its name only when it is complete.
///
/// A link leads to the file it names, and stays. What is no file (a pipe, a device, standard output) is written
/// to as it stands: nothing takes its place.
final class PrivateFile {
  private let path: String
  /// Where the complete file goes, and what it is called until then; nil: written to directly.
  private let place: (target: String, part: String)?
  private var descriptor: Int32

  /// - Throws: `UserFacingError` (73).
  init(_ path: String) throws {
    self.path = path
    if let open = OutputPlace.openOne(path) {
      place = nil
      descriptor = fcntl(open, F_DUPFD_CLOEXEC, 0)
    } else if OutputPlace.isStream(path) {
      place = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let target = OutputPlace.target(of: path)
      let part = target + ".part"
      place = (target, part)
      unlink(part)
      descriptor = open(part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    }
    if descriptor < 0 {
      throw UserFacingError(
        .cannotCreate, Phrase(fr: "\(path) ne peut pas être créé.", en: "\(path) cannot be made."),
        advice: Phrase(fr: "Vérifier le dossier et ses droits.", en: "Check the folder and its permissions."))
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw failure()
        }
      }
    }
  }

  func finish() throws {
    // A pipe has nothing to bring to the disk.
    guard place == nil || fsync(descriptor) == 0 else { throw failure() }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw failure() }
    if let place, rename(place.part, place.target) != 0 { throw failure() }
  }

  func discard() {
    if descriptor >= 0 { close(descriptor) }
    if let place { unlink(place.part) }
  }

  private func failure() -> UserFacingError {
    let reason = String(cString: strerror(errno))
    return UserFacingError(
      .inputOutput,
      Phrase(
        fr: "\(path) n'a pas pu être écrit : \(reason).", en: "\(path) could not be written: \(reason)."),
      advice: Phrase(fr: "Vérifier l'espace disque.", en: "Check the disk space."))
  }
}

/// What a path that the user wants written to leads to.
private enum OutputPlace {
  /// The number of a stream that is open already: `/dev/stdout`, `/dev/fd/3`.
  static func openOne(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      guard let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix) else { return nil }
      return Int32(path.dropFirst(folder.count))
    }
  }

  /// Something stands there that is neither a file nor a folder.
  static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// The file that links lead to, whether it is there already or not.
  static func target(of path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
      if next.hasPrefix("/") {
        path = next
      } else {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        path = folder + next
      }
    }
    return path
  }
}

/// A file that the user asked for and alone may read.
public enum OwnFile {
  /// - Throws: `UserFacingError` 73, 74 when it cannot be written; nothing is left then.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { try $0(bytes) }
  }

  /// - Parameter body: is given what takes one piece after the other.
  static func write(to path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    let file = try PrivateFile(path)
    do {
      try body { try file.write($0) }
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }
}
