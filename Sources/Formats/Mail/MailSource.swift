#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A run of messages, wherever they lie: one file, a mailbox, a folder of files.
public enum MailSource {
  /// One message with its place.
  public struct Item {
    /// From 1.
    public var number: Int
    /// First line of the message in its file, from 1.
    public var line: Int
    /// The bytes of the message, valid while the closure runs.
    public var bytes: UnsafeRawBufferPointer
    /// What the name of its folder or file and the flags in it say.
    public var roles: [FolderRole]
    /// Date of the mailbox's separator line, for messages without one.
    public var separatorDate: ParsedMoment?
    public var isCut: Bool
    /// What the mailbox's reader left out of long attachments.
    public var omitted: [MailOmission] = []
  }

  /// What a mailbox of bytes is.
  public enum Shape: Sendable {
    case mbox, message
  }

  /// Longest message file that is read, in bytes.
  public static let fileLimit = 256 << 20

  /// Whether bytes start like a mailbox, a message, or neither.
  public static func shape(of prefix: UnsafeRawBufferPointer) -> Shape? {
    let scan = ByteScanner(prefix)
    // UTF-16, and the lines of old Macs, are looked at as their readers will see them.
    if scan.count > 3, TextDecoder.encoding(of: prefix, isPrefix: true).isWide {
      return TextDecoder.decode(Array(prefix.prefix(65_536)), isPrefix: true).bytes.withUnsafeBytes {
        shape(of: $0)
      }
    }
    var start = 0
    if scan.count >= 3, scan.base[0] == 0xEF, scan.base[1] == 0xBB, scan.base[2] == 0xBF { start = 3 }
    while start < scan.count, scan.base[start] == 10 || scan.base[start] == 13 { start += 1 }
    if scan.hasPrefix("from ", at: start, to: scan.count), MailShape.isMboxStart(scan, at: start) {
      return .mbox
    }
    if MailShape.laterSeparator(scan, from: start) != nil { return .mbox }
    if let letter = MailShape.appleLetter(scan, at: start) { start = letter.lowerBound }
    let view = ByteView(start: scan.base, count: scan.count)
    let fields = HeaderFields(view, from: start, to: scan.count)
    return fields.fieldCount > 0 && !fields.fields.isEmpty ? .message : nil
  }

  /// Reads all of a mailbox, message after message.
  ///
  /// - Parameter source: fills a buffer, as read(2) does; 0 at the end.
  /// - Parameter wantsBodies: false when headers are all one wants.
  public static func eachInMbox(
    role: FolderRole? = nil, wantsBodies: Bool = true,
    source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int, _ body: (Item) throws -> Void
  ) throws {
    let bytes = MailboxBytes(source)
    let reader = MboxReader { try bytes.read(into: $0) }
    let roles = role.map { [$0] } ?? []
    while try reader.next(
      wantsBody: wantsBodies,
      { entry in
        var item = Item(
          number: entry.number, line: entry.line, bytes: entry.message, roles: roles, separatorDate: nil,
          isCut: entry.isCut, omitted: entry.omitted)
        item.separatorDate = separatorDate(entry.separator)
        try body(item)
      })
    {}
  }

  /// The date behind the sender of a separator line.
  static func separatorDate(_ line: UnsafeRawBufferPointer) -> ParsedMoment? {
    let view = ByteView(start: line.baseAddress?.assumingMemoryBound(to: UInt8.self), count: line.count)
    guard view.count > 5 else { return nil }
    var index = 5
    while index < view.count, view[index] == 32 { index += 1 }
    while index < view.count, view[index] > 32 { index += 1 }
    let rest = view.slice(index, view.count)
    return rest.contains(byte: 58) ? MailDate.parse(rest) : nil
  }

  /// The one message of a file; old line ends and UTF-16 are put right.
  public static func item(
    file bytes: [UInt8], role: [FolderRole] = [], number: Int = 1, _ body: (Item) throws -> Void
  ) rethrows {
    let source = bytes.count > 3 && (bytes[0] >= 0xFE || bytes[1] == 0) ? ByteSource(bytes).bytes : bytes
    var content = source
    let hasFeed = source.withUnsafeBufferPointer { $0.contains(byte: 10) }
    if !hasFeed { LineEnds.normalise(&content, from: 0) }
    try content.withUnsafeBytes { buffer in
      var start = 0
      if buffer.count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
      while start < buffer.count, buffer[start] == 10 || buffer[start] == 13 { start += 1 }
      var end = buffer.count
      if let letter = MailShape.appleLetter(ByteScanner(buffer), at: start) {
        (start, end) = (letter.lowerBound, letter.upperBound)
      }
      try body(
        Item(
          number: number, line: 1, bytes: UnsafeRawBufferPointer(rebasing: buffer[start..<end]), roles: role,
          separatorDate: nil, isCut: false))
    }
  }
}

/// A Maildir: a folder with `cur` and `new` (and, for Maildir++, folders `.Name` beside them).
public enum Maildir {
  /// What the letters behind `2,` of a file name say: D draft, T trashed. Programs of systems without
  /// colons write `;2,` or `!2,`.
  public static func roles(ofFile name: String) -> [FolderRole] {
    guard let mark = name.range2() else { return [] }
    var roles: [FolderRole] = []
    for letter in name[mark...] {
      if letter == "D" { roles.append(.drafts) }
      if letter == "T" { roles.append(.trash) }
      if letter == "," { break }
    }
    return roles
  }
}

extension Maildir {
  /// Whether the name of a file carries flags, as only those of a Maildir do.
  public static func hasFlags(_ name: String) -> Bool { name.range2() != nil }
}

/// What the place of a mailbox or message, on a disk or within an archive, says about it.
public enum MailPlace {
  /// The role of the file by its own name, else by its folder's: `Drafts`, `Drafts.mbox/mbox`, `Drafts/1.eml`,
  /// `.Drafts/cur/1.host:2,S`; with it what the flags of a Maildir say.
  public static func roles(ofPath path: String) -> [FolderRole] {
    var parts = path.split(separator: "/").map { String($0) }
    guard let file = parts.popLast() else { return [] }
    if let folder = parts.last, ["cur", "new", "tmp"].contains(folder) {
      let maildir = parts.dropLast().last.flatMap { role(of: $0) }
      return Maildir.roles(ofFile: file) + (maildir.map { [$0] } ?? [])
    }
    let found = role(of: file) ?? parts.last.flatMap { role(of: $0) }
    return Maildir.roles(ofFile: file) + (found.map { [$0] } ?? [])
  }

  /// `Sent`, `Sent.mbox`, `Sent.sbd`, `INBOX.Sent`
  private static func role(of name: String) -> FolderRole? {
    if let role = FolderRole(name) { return role }
    let parts = name.split(separator: ".").map { String($0) }
    guard parts.count > 1 else { return nil }
    return FolderRole(parts.dropLast().joined(separator: ".")) ?? FolderRole(parts[parts.count - 1])
  }
}

extension String {
  /// Behind the last `:2,`, `;2,` or `!2,`.
  fileprivate func range2() -> String.Index? {
    let bytes = Array(utf8)
    guard bytes.count >= 3 else { return nil }
    for index in stride(from: bytes.count - 3, through: 0, by: -1)
    where bytes[index + 1] == 50 && bytes[index + 2] == 44 && [58, 59, 33].contains(bytes[index]) {
      return utf8.index(utf8.startIndex, offsetBy: index + 3)
    }
    return nil
  }
}
