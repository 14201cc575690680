import Domain
import Foundation

/// A file that only its owner can read, and that appears under its name only when it is complete.
final class PrivateFile {
  private let path: String
  private let part: String
  private var descriptor: Int32

  /// - Throws: `UserFacingError` (73).
  init(_ path: String) throws {
    self.path = path
    part = path + ".part"
    unlink(part)
    descriptor = open(part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
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
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw failure() }
    descriptor = -1
    guard rename(part, path) == 0 else { throw failure() }
  }

  func discard() {
    if descriptor >= 0 { close(descriptor) }
    unlink(part)
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
