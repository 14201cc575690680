import Domain
import Formats
import Foundation

/// One file to read: a file of the disk, of a folder or a member of an archive.
struct ImportInput {
  /// As the report names it: `export.zip/Connections.csv`.
  var path: String
  var kind: SourceKind
  /// Digest of the packed bytes of an archive member: the same archive needs no unpacking.
  var packedDigest: String?
  /// Set: the member cannot be read at all.
  var problem: ParseProblem?
  /// Set: mail that is read from the disk as a stream.
  var mail: MailStream?
  /// Code of what is worth saying of a file that is not read.
  var hint: String?
  var read: () throws(ParseProblem) -> [UInt8]

  var name: String { String(path.split(separator: "/").last ?? Substring(path)) }
}

/// Finds the files that paths name: folders are walked, archives opened.
enum ImportInputs {
  /// - Parameter isTable: whether a text that is a list or of no known kind is to be read as a table.
  /// - Throws: `UserFacingError`: 66 for a path that is not there, 65 for one that is empty, of no known
  ///   kind or unreadable as a whole.
  static func gather(
    _ paths: [String], kind: SourceKind?,
    isTable: (DecodedText, SourceKind?) throws -> Bool = { _, _ in false }
  ) throws -> [ImportInput] {
    var inputs: [ImportInput] = []
    for path in paths {
      if path == "-" {
        let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        try add(
          bytes, named: "-", kind: kind, isAsked: true, isTable: isTable, to: &inputs)
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw ImportFailure.missing(path)
      }
      if let mail = try MailInputs.inputs(path, kind: kind) {
        inputs += mail
      } else if !isFolder.boolValue,
        try addArchive(
          path, named: URL(fileURLWithPath: path).lastPathComponent, kind: kind, isAsked: true, to: &inputs)
      {
        continue
      } else if isFolder.boolValue {
        try addFolder(path, kind: kind, to: &inputs)
      } else {
        try add(
          try contents(of: path), named: URL(fileURLWithPath: path).lastPathComponent, kind: kind,
          isAsked: true, isTable: isTable, to: &inputs)
      }
    }
    return inputs
  }

  private static func addFolder(_ path: String, kind: SourceKind?, to inputs: inout [ImportInput]) throws {
    let root = URL(fileURLWithPath: path)
    let names = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    let folderName = root.lastPathComponent
    let maildirs = MailInputs.maildirs(in: path)
    for root in maildirs { inputs.append(MailInputs.maildir(path + root, named: folderName + root)) }
    var found = maildirs.count
    for name in names where !MailInputs.lies(name, in: maildirs) {
      let full = root.appendingPathComponent(name).path
      var isFolder: ObjCBool = false
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
        FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      found += 1
      if let mail = try MailInputs.file(full, named: "\(folderName)/\(name)", kind: kind) {
        inputs.append(mail)
        continue
      }
      let inner = "\(folderName)/\(name)"
      if try addArchive(full, named: inner, kind: kind, isAsked: false, to: &inputs) { continue }
      try add(try contents(of: full), named: inner, kind: kind, isAsked: false, to: &inputs)
    }
    if found == 0 { throw ImportFailure.empty(path) }
  }

  /// Lists a file on the disk if it is an archive; what is in it is read where it lies.
  private static func addArchive(
    _ path: String, named name: String, kind: SourceKind?, isAsked: Bool, to inputs: inout [ImportInput]
  ) throws -> Bool {
    let detected = SourceDetector.detect(try FilePieces.prefix(of: path, 1 << 10), name: name)
    guard detected == .zip || detected == .tarGzip else { return false }
    do {
      try addMembers(of: try FileBytes(path: path), named: name, kind: kind, isAsked: isAsked, to: &inputs)
    } catch let problem as ParseProblem {
      // One damaged archive in a folder costs its neighbours nothing.
      if !isAsked {
        inputs.append(
          ImportInput(
            path: name, kind: .ignored, problem: problem, read: { () throws(ParseProblem) in throw problem }))
        return true
      }
      throw ImportFailure.archive(name, problem)
    }
    return true
  }

  private static func addMembers(
    of bytes: any ArchiveBytes, named name: String, kind: SourceKind?, isAsked: Bool,
    to inputs: inout [ImportInput]
  ) throws {
    let members = try Archive.members(of: bytes, name: name)
    let found = members.map { input(for: $0, archive: name, kind: kind) }
    inputs += found
    guard isAsked, found.allSatisfy({ $0.kind == .ignored }) else { return }
    // Nothing in it can be read: the archive is unreadable as a whole.
    if let other = found.first(where: { $0.problem == Self.withoutHeader }) {
      throw ImportFailure.file(other.path, Self.withoutHeader)
    }
    if let problem = found.lazy.compactMap(\.problem).first { throw ImportFailure.archive(name, problem) }
    throw members.isEmpty ? ImportFailure.empty(name) : ImportFailure.nothingInside(name)
  }

  private static func contents(of path: String) throws -> [UInt8] {
    do {
      return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped))
    } catch {
      throw ImportFailure.unreadable(path)
    }
  }

  /// - Parameter isAsked: the user named this very file, so an unknown one is an error and not a skip.
  private static func add(
    _ bytes: [UInt8], named name: String, kind: SourceKind?, isAsked: Bool,
    isTable: (DecodedText, SourceKind?) throws -> Bool = { _, _ in false },
    to inputs: inout [ImportInput]
  ) throws {
    guard !bytes.isEmpty else {
      if isAsked { throw ImportFailure.empty(name) }
      inputs.append(ImportInput(path: name, kind: .ignored, read: { () throws(ParseProblem) in [] }))
      return
    }
    var detected = kind ?? SourceDetector.detect(bytes, name: name)
    if kind == nil, isAsked, detected == nil || detected == .list,
      try isTable(TextDecoder.decode(bytes), detected)
    {
      detected = .table
    }
    guard let found = detected else {
      if isAsked { throw ImportFailure.unknownKind(name) }
      inputs.append(unread(name, path: name, nil, bytes))
      return
    }
    // A licence or a note that lies in a folder reads like a list of names; only a list named by the user is one.
    if found == .list, !isAsked {
      inputs.append(unread(name, path: name, found, bytes))
      return
    }
    if found == .zip || found == .tarGzip {
      do {
        return try addMembers(of: MemoryBytes(bytes), named: name, kind: nil, isAsked: isAsked, to: &inputs)
      } catch let problem as ParseProblem {
        throw ImportFailure.archive(name, problem)
      }
    }
    inputs.append(ImportInput(path: name, kind: found, read: { () throws(ParseProblem) in bytes }))
  }

  /// - Parameter wanted: only members of this kind are read.
  private static func input(for member: ArchiveMember, archive: String, kind wanted: SourceKind?)
    -> ImportInput
  {
    let path = "\(archive)/\(member.path)"
    if let problem = member.problem {
      return ImportInput(
        path: path, kind: .ignored, problem: problem, read: { () throws(ParseProblem) in throw problem })
    }
    guard isWorthReading(member.path) else {
      return ImportInput(path: path, kind: .ignored, read: { () throws(ParseProblem) in [] })
    }
    do {
      let start = try member.readPrefix(SourceDetector.prefixLength)
      var found = SourceDetector.detect(start, name: member.path)
      if let wanted, found != wanted { found = found == .table || found == .list ? wanted : .ignored }
      guard let kind = found, kind != .list else { return unread(member.path, path: path, found, start) }
      var input = ImportInput(
        path: path, kind: kind, read: { () throws(ParseProblem) in try member.read() })
      if kind == .mbox || kind == .eml {
        input.mail = MailInputs.stream(of: kind, named: member.name) {
          let reader = try MemberReader(member)
          return { try reader.read(into: $0) }
        }
      } else if input.kind != .ignored {
        var digest = ContentDigest.Running(count: member.packedSize)
        try member.forEachPackedChunk { digest.add($0) }
        input.packedDigest = digest.hex
      }
      return input
    } catch {
      return ImportInput(
        path: path, kind: .ignored, problem: error, read: { () throws(ParseProblem) in throw error })
    }
  }

  private static let withoutHeader = ParseProblem("no-header", severity: .fatal)

  /// A file beside others that is of no known kind: it says nothing about people, unless it bears the name of a
  /// file that does. Then its titles are missing, and that is said.
  private static func unread(
    _ name: String, path: String, _ kind: SourceKind?, _ start: [UInt8]
  ) -> ImportInput {
    let isTable = start.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x09 }
    guard isTable, LinkedInFileNames.speaksOfPeople(name) else {
      return ImportInput(
        path: path, kind: .ignored, hint: kind == .list && holdsNames(start) ? "list-in-folder" : nil,
        read: { () throws(ParseProblem) in [] })
    }
    return ImportInput(
      path: path, kind: .ignored, problem: withoutHeader,
      read: { () throws(ParseProblem) in throw withoutHeader })
  }

  /// Whether a text is a list of names more than a licence or a note that happens to hold some.
  private static func holdsNames(_ start: [UInt8]) -> Bool {
    let bytes = Array(start.prefix(SourceDetector.prefixLength))
    let names = PeopleList.read(SavedPage.html(bytes) ?? TextDecoder.decode(bytes, isPrefix: true).text)
    let certain = names.count { $0.confidence >= ImportSession.certainty }
    return certain >= 3 && certain * 2 >= names.count
  }

  /// Pictures and pages inside an export say nothing about people.
  private static func isWorthReading(_ path: String) -> Bool {
    let name = path.lowercased()
    return ![".jpg", ".jpeg", ".png", ".gif", ".mp4", ".mov", ".html", ".css", ".js"].contains {
      name.hasSuffix($0)
    }
  }
}
