import Domain
import Formats
import Foundation

/// Mail as an import reads it: as a stream, more than once, whatever its size.
struct MailStream {
  /// A digest of what it holds, to know the same archive again.
  var digest: () throws -> String
  /// Hands over every message in order; without bodies only their headers are good.
  var each: (_ wantsBodies: Bool, _ body: (MailSource.Item) throws -> Void) throws -> Void
}

/// Finds mail on the disk: mailbox files, single messages, Maildirs with their sub-folders.
enum MailInputs {
  /// The mail that a path names, or nil when it is something else.
  ///
  /// - Parameter kind: what the user said it is.
  static func inputs(_ path: String, kind: SourceKind?) throws -> [ImportInput]? {
    if let kind, !kind.isMail { return nil }
    let name = URL(fileURLWithPath: path).lastPathComponent
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue {
      let roots = maildirs(in: path)
      guard isMaildir(path) || (kind == .maildir && !roots.isEmpty) else { return nil }
      return roots.map { maildir(path + $0, named: name + $0) }
    }
    return try file(path, named: name, kind: kind).map { [$0] }
  }

  /// A mailbox or message on the disk; nil when it is neither, or empty.
  static func file(_ path: String, named name: String, kind: SourceKind? = nil) throws -> ImportInput? {
    if let kind, !kind.isMail { return nil }
    let prefix = try FilePieces.prefix(of: path, SourceDetector.prefixLength)
    guard !prefix.isEmpty else { return nil }
    guard let found = kind ?? SourceDetector.detect(prefix, name: name), found == .mbox || found == .eml
    else {
      return nil
    }
    var input = ImportInput(path: name, kind: found, read: { () throws(ParseProblem) in [] })
    input.mail = stream(of: found, named: name) {
      let pieces = try FilePieces(path)
      return { try pieces.read(into: $0) }
    }
    return input
  }

  // MARK: Streams

  /// Bytes from somewhere: fills a buffer, as read(2) does; 0 at the end.
  typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

  /// Mail out of bytes that can be had more than once: a file, a member of an archive.
  static func stream(
    of kind: SourceKind, named name: String, opening open: @escaping () throws -> Source
  ) -> MailStream {
    let roles = MailPlace.roles(ofPath: name)
    return MailStream(
      digest: { try ContentDigest.ofPieces(try open()) },
      each: { wantsBodies, body in
        let source = try open()
        guard kind == .mbox else {
          let bytes = try whole(source, limit: MailSource.fileLimit)
          return try MailSource.item(file: bytes, role: roles, body)
        }
        try MailSource.eachInMbox(role: roles.last, wantsBodies: wantsBodies, source: source, body)
      })
  }

  /// The same of bytes that are in memory already: standard input.
  static func stream(
    of kind: SourceKind, named name: String, _ read: @escaping () throws(ParseProblem) -> [UInt8]
  ) -> MailStream {
    stream(of: kind, named: name) {
      let bytes = try read()
      var offset = 0
      return { buffer in
        let count = min(buffer.count, bytes.count - offset)
        guard count > 0 else { return 0 }
        bytes[offset..<offset + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
        offset += count
        return count
      }
    }
  }

  /// All that a source gives; of more than the limit its beginning.
  private static func whole(_ source: Source, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var window = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count < limit {
      let count = try window.withUnsafeMutableBytes { try source($0) }
      if count == 0 { break }
      bytes += window[0..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  // MARK: Maildir

  static func isMaildir(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let hasCur = FileManager.default.fileExists(atPath: path + "/cur", isDirectory: &isFolder)
    guard hasCur, isFolder.boolValue else { return false }
    if FileManager.default.fileExists(atPath: path + "/new")
      || FileManager.default.fileExists(atPath: path + "/tmp")
    {
      return true
    }
    // Archives and rsync leave empty folders behind.
    let files = try? FileManager.default.contentsOfDirectory(atPath: path + "/cur")
    return files?.contains { Maildir.hasFlags($0) } == true
  }

  /// Maildirs at and below a folder, as endings of its path: "" for itself, "/.Sent", "/Archive/2019".
  static func maildirs(in path: String) -> [String] {
    var found = isMaildir(path) ? [""] : []
    for name in (FileManager.default.subpaths(atPath: path) ?? []).sorted() {
      guard name.hasSuffix("/cur") else { continue }
      let root = String(name.dropLast(4))
      if isMaildir(path + "/" + root) { found.append("/" + root) }
    }
    return found
  }

  /// Whether a file of a folder belongs to one of its Maildirs.
  static func lies(_ name: String, in maildirs: [String]) -> Bool {
    maildirs.contains { root in
      ["cur", "new", "tmp"].contains { ("/" + name).hasPrefix(root + "/" + $0 + "/") }
    }
  }

  static func maildir(_ path: String, named name: String) -> ImportInput {
    var input = ImportInput(path: name, kind: .maildir, read: { () throws(ParseProblem) in [] })
    let folder = (name as NSString).lastPathComponent
    let role = FolderRole(String(folder.split(separator: ".").last ?? Substring(folder)))
    input.mail = MailStream(
      digest: { ContentDigest.hex(Array(files(path).joined(separator: "\n").utf8)) },
      each: { _, body in
        var number = 0
        for file in files(path) {
          number += 1
          var roles = Maildir.roles(ofFile: file)
          if let role { roles.append(role) }
          let bytes = try FilePieces.whole(path + "/" + file, limit: MailSource.fileLimit)
          try MailSource.item(file: bytes, role: roles, number: number, body)
        }
      })
    return input
  }

  /// Message files in the order of their names without flags: flags change, the order does not.
  private static func files(_ path: String) -> [String] {
    var found: [(key: String, path: String)] = []
    for folder in ["cur", "new"] {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
      where !name.hasPrefix(".") {
        found.append((name, folder + "/" + name))
      }
    }
    return found.sorted { ($0.key, $0.path) < ($1.key, $1.path) }.map(\.path)
  }
}

extension SourceKind {
  var isMail: Bool { self == .mbox || self == .eml || self == .maildir }
}

/// A file read piece by piece.
final class FilePieces {
  private let handle: Int32
  private let path: String

  init(_ path: String) throws {
    self.path = path
    handle = open(path, O_RDONLY | O_CLOEXEC)
    if handle < 0 { throw ImportFailure.unreadable(path) }
  }

  deinit { close(handle) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(handle, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw ImportFailure.unreadable(path) }
    }
  }

  /// Reads until the buffer is full or the file ends.
  private func fill(_ bytes: inout [UInt8], _ count: Int) throws {
    var filled = 0
    bytes = [UInt8](repeating: 0, count: count)
    while filled < count {
      let read = try bytes.withUnsafeMutableBytes { (buffer) throws -> Int in
        try self.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      if read == 0 { break }
      filled += read
    }
    bytes.removeLast(count - filled)
  }

  static func prefix(of path: String, _ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try FilePieces(path).fill(&bytes, count)
    return bytes
  }

  /// All of a file; of one beyond the limit its beginning.
  static func whole(_ path: String, limit: Int) throws -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? Int) ?? 0
    return try prefix(of: path, min(max(size, 0), limit))
  }
}
