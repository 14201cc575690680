/// Tells what a file is from its content; a name decides only where the content cannot.
public enum SourceDetector {
  /// How many bytes from the start are enough for every kind.
  public static let prefixLength = 65_536

  /// The kind of a file, or nil when it is of no known kind (empty, a picture, a program, figures).
  ///
  /// - Parameter bytes: the file, or at least its first `prefixLength` bytes.
  /// - Parameter name: path of the file, inside an archive the member's.
  public static func detect(_ bytes: UnsafeRawBufferPointer, name: String = "") -> SourceKind? {
    let isPrefix = bytes.count >= prefixLength
    let prefix = isPrefix ? UnsafeRawBufferPointer(rebasing: bytes[0..<prefixLength]) : bytes
    if let kind = byMagic(prefix) { return kind }
    if TableSignatures.isTraining(name) { return .ignored }
    let encoding = TextDecoder.encoding(of: prefix, isPrefix: isPrefix)
    if encoding == .utf8 { return text(prefix, name: name) }
    let decoded = TextDecoder.decode(Array(prefix), isPrefix: isPrefix)
    return decoded.bytes.withUnsafeBytes { text($0, name: name) }
  }

  /// The same of bytes in an array.
  public static func detect(_ bytes: [UInt8], name: String = "") -> SourceKind? {
    bytes.withUnsafeBytes { detect($0, name: name) }
  }

  private static func byMagic(_ bytes: UnsafeRawBufferPointer) -> SourceKind? {
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0x50, bytes[1] == 0x4B,
      (bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6)
    {
      return .zip
    }
    if bytes[0] == 0x1F, bytes[1] == 0x8B { return .tarGzip }
    if bytes[0] == 0x25, bytes[1] == 0x50, bytes[2] == 0x44, bytes[3] == 0x46 { return .linkedInPDF }
    return TarReader.isTar(bytes) ? .tarGzip : nil
  }

  private static func text(_ bytes: UnsafeRawBufferPointer, name: String) -> SourceKind? {
    let scan = ByteScanner(bytes)
    var start = 0
    if scan.count >= 3, scan.base[0] == 0xEF, scan.base[1] == 0xBB, scan.base[2] == 0xBF { start = 3 }
    while start < scan.count, ByteScanner.isBlank(scan.base[start]) { start += 1 }
    guard start < scan.count else { return nil }
    if let kind = byFirstWords(scan, at: start, name: name) { return kind }
    if isBinary(scan) { return nil }
    if scan.hasPrefix("no conversations found", at: start, to: scan.count) { return .ignored }
    let isNamed = [".vcf", ".ics", ".vcs", ".vcard", ".ical"].contains { name.lowercased().hasSuffix($0) }
    if isNamed, let kind = byLaterBegin(scan, from: start) { return kind }
    if SavedPage.isSavedPage(scan, at: start) { return .list }
    if MailShape.isMessage(scan, at: start) { return .eml }
    if let letter = MailShape.appleLetter(scan, at: start), MailShape.isMessage(scan, at: letter.lowerBound) {
      return .eml
    }
    if MailShape.laterSeparator(scan, from: start) != nil { return .mbox }
    if let kind = byLaterBegin(scan, from: start) { return kind }
    if let table = RecognizedTable.find(in: bytes, name: name) { return table.kind }
    if isMastodonWithoutHeader(bytes, name: name) { return .mastodon }
    return bySoftSigns(bytes, scan, name: name)
  }

  private static func byFirstWords(_ scan: ByteScanner, at start: Int, name: String) -> SourceKind? {
    let end = scan.count
    func starts(_ words: StaticString) -> Bool { scan.hasPrefix(words, at: start, to: end) }
    if starts("begin:vcard") || starts("begin:vaddressbook") { return .vcard }
    if starts("begin:"), isComponent(scan, at: start) { return .ical }
    if starts("from "), MailShape.isMboxStart(scan, at: start) { return .mbox }
    if starts("window.ytd.") || starts("window.__thar_config") { return .ignored }
    if starts("{") || starts("[") { return json(scan, at: start) }
    if starts("<!doctype html") || starts("<html") {
      // Articles of the owner and help pages of an export, which name no contact.
      let path = LetterFold.words(name)
      return path.contains("articles ") || path.contains("archive browser") ? .ignored : .list
    }
    return nil
  }

  /// A part of a calendar by itself as well: `BEGIN:VTIMEZONE` and an `END:` of the same name below it.
  private static func isComponent(_ scan: ByteScanner, at start: Int) -> Bool {
    let begin = start + "begin:".utf8.count
    var end = begin
    while end < scan.count, end - begin < 40, scan.base[end] > 0x20, scan.base[end] < 0x7F { end += 1 }
    let name = scan.string(begin..<end).lowercased()
    if name == "vcalendar" || name == "vevent" { return true }
    guard !name.isEmpty, end < scan.count, scan.base[end] == 0x0A || scan.base[end] == 0x0D else {
      return false
    }
    var index = end
    while let next = scan.firstIndex(of: 0x0A, from: index, to: scan.count) {
      index = next + 1
      if scan.hasPrefix("end:", at: index, to: scan.count), index + 4 + name.utf8.count <= scan.count,
        scan.string(index + 4..<index + 4 + name.utf8.count).lowercased() == name
      {
        return true
      }
    }
    return false
  }

  /// Cards and calendars below a remark, a line of a header or the text of a letter.
  private static func byLaterBegin(_ scan: ByteScanner, from start: Int) -> SourceKind? {
    var index = start
    let reach = min(scan.count, start + 4_096)
    while let end = scan.firstIndex(of: 0x0A, from: index, to: reach) {
      index = end + 1
      while index < reach, scan.base[index] == 0x20 || scan.base[index] == 0x09 { index += 1 }
      if scan.hasPrefix("begin:vcard", at: index, to: scan.count) { return .vcard }
      if scan.hasPrefix("begin:vcalendar", at: index, to: scan.count) { return .ical }
    }
    return nil
  }

  /// Our own export says so in its first keys; other JSON is none of our business.
  private static func json(_ scan: ByteScanner, at start: Int) -> SourceKind? {
    let head = scan.string(start..<min(scan.count, start + 512)).filter { !$0.isWhitespace }
    return head.contains("\"format\":\"entregent") ? .vaultExport : nil
  }

  /// Zero bytes and many control characters: no text.
  private static func isBinary(_ scan: ByteScanner) -> Bool {
    var controls = 0
    var end = scan.count
    // Zero bytes and the end mark of DOS behind a text are padding.
    while end > 0, scan.base[end - 1] == 0 || scan.base[end - 1] == 0x1A { end -= 1 }
    for index in 0..<end {
      let byte = scan.base[index]
      if byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) { controls += 1 }
    }
    return controls * 100 > end
  }

  /// `user@server.example,true` in all records.
  private static func isMastodonWithoutHeader(_ bytes: UnsafeRawBufferPointer, name: String) -> Bool {
    let isNamed = TableSignatures.isNamed(name, "following accounts")
    var scanner = CSVScanner(bytes, dialect: .detect(in: bytes))
    var rows = 0
    while rows < 10, scanner.next() {
      guard scanner.fieldCount > 0 else { continue }
      rows += 1
      let row = scanner.row
      guard let account = row.text(0),
        TableGuess.isEmail(account.hasPrefix("@") ? String(account.dropFirst()) : account)
      else { return false }
      let flag = row.text(1)?.lowercased()
      guard isNamed || flag == "true" || flag == "false" else { return false }
    }
    return rows > 0
  }

  /// No program's columns: a profile, a table of one's own, a list of names, or nothing that we know.
  private static func bySoftSigns(_ bytes: UnsafeRawBufferPointer, _ scan: ByteScanner, name: String)
    -> SourceKind?
  {
    let text = scan.string(0..<scan.count)
    if LinkedInProfileText.isProfile(text) { return .linkedInPDF }
    if UnknownTable.guess(in: bytes) != nil { return .table }
    return isList(scan, text) ? .list : nil
  }

  /// Short lines that hold names, few sentences, hardly any figures.
  private static func isList(_ scan: ByteScanner, _ text: String) -> Bool {
    let segments = ListSegments.plain(scan).prefix(200)
    guard !segments.isEmpty else { return false }
    let short = segments.count {
      $0.text.utf8.count <= 120 && !($0.text.hasSuffix(".") && $0.text.utf8.count > 40)
    }
    let figures = segments.count { segment in
      let digits = segment.text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
      return digits * 2 > segment.text.utf8.count
    }
    guard short * 10 >= segments.count * 8, figures * 4 <= segments.count else { return false }
    return !PeopleList.read(text).isEmpty
  }
}

/// The look of mail, as far as it tells mail from other text.
enum MailShape {
  /// `From ada@b.example Thu Jan  1 00:00:00 2026` and a header field below it.
  static func isMboxStart(_ scan: ByteScanner, at start: Int) -> Bool {
    // Old Macs end lines with CR alone.
    let found = scan.firstIndex(ofEither: 0x0A, or: 0x0D, from: start, to: scan.count)
    guard found < scan.count, found - start < 1_000 else { return false }
    let end = found
    var next = end + 1
    if scan.base[end] == 0x0D, next < scan.count, scan.base[next] == 0x0A { next += 1 }
    // Some writers put more "From " or ">From " lines below the first.
    while scan.hasPrefix(">from ", at: next, to: scan.count) {
      guard let lineEnd = scan.firstIndex(of: 0x0A, from: next, to: scan.count) else { return false }
      next = lineEnd + 1
    }
    guard next < scan.count else { return false }
    if fieldName(scan, at: next) != nil { return true }
    // A message without header is still one when the line ends like a date.
    let line = scan.trimmed(start..<end)
    let last = line.count >= 4 ? scan.bytes(line.upperBound - 4..<line.upperBound) : scan.bytes(0..<0)
    return last.count == 4 && last.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The first separator of a mailbox that starts with something else: a part cut out of a larger one.
  static func laterSeparator(_ scan: ByteScanner, from start: Int) -> Int? {
    let reach = min(scan.count, start + 65_536)
    guard start < reach, fieldName(scan, at: start) == nil else { return nil }
    let view = ByteView(start: scan.base, count: scan.count)
    var index = start
    var isBlankBefore = false
    while let end = scan.firstIndex(of: 0x0A, from: index, to: reach) {
      isBlankBefore = end == index || (end == index + 1 && scan.base[index] == 0x0D)
      index = end + 1
      guard index < reach, scan.base[index] == UInt8(ascii: "F") else { continue }
      if MboxLine.isSeparator(view, index, scan.count, isBlankBefore: isBlankBefore) { return index }
    }
    return nil
  }

  /// Where the letter stands in a file of Apple Mail (`.emlx`): behind a line with its length.
  static func appleLetter(_ scan: ByteScanner, at start: Int) -> Range<Int>? {
    var index = start
    var length = 0
    while index < scan.count, index - start < 10, scan.base[index] >= 0x30, scan.base[index] <= 0x39 {
      length = length * 10 + Int(scan.base[index] - 0x30)
      index += 1
    }
    guard index > start else { return nil }
    while index < scan.count, scan.base[index] == 0x20 || scan.base[index] == 0x0D { index += 1 }
    guard index < scan.count, scan.base[index] == 0x0A, fieldName(scan, at: index + 1) != nil else {
      return nil
    }
    return index + 1..<min(scan.count, index + 1 + length)
  }

  /// Header fields from the first line on, one of them a field that mail has (RFC 5322 section 3.6).
  static func isMessage(_ scan: ByteScanner, at start: Int) -> Bool {
    var index = start
    var fields = 0
    var isMail = false
    while index < scan.count, fields < 200 {
      let end = scan.firstIndex(of: 0x0A, from: index, to: scan.count) ?? scan.count
      let isBlank = end == index || (end == index + 1 && scan.base[index] == 0x0D)
      if isBlank { break }
      if fields > 0, scan.base[index] == 0x20 || scan.base[index] == 0x09 {
        index = end + 1
        continue
      }
      guard let name = fieldName(scan, at: index) else { return isMail && fields >= 3 }
      fields += 1
      if known.contains(name) { isMail = true }
      index = end + 1
    }
    // A letter whose other fields were cut away says at least what it is made of.
    return isMail && (fields >= 2 || scan.hasPrefix("content-type: multipart/", at: start, to: scan.count))
  }

  /// Printable ASCII without blank before a colon.
  private static func fieldName(_ scan: ByteScanner, at start: Int) -> String? {
    var index = start
    while index < scan.count, index - start < 64, scan.base[index] > 0x20, scan.base[index] < 0x7F,
      scan.base[index] != UInt8(ascii: ":")
    {
      index += 1
    }
    guard index > start, index < scan.count, scan.base[index] == UInt8(ascii: ":") else { return nil }
    return scan.string(start..<index).lowercased()
  }

  private static let known: Set<String> = [
    "from", "to", "subject", "date", "message-id", "received", "return-path", "delivered-to", "mime-version",
    "cc",
    "reply-to", "sender", "content-type", "x-mozilla-status", "x-gm-thrid",
  ]
}
