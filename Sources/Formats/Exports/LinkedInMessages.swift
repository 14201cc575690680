/// One row of LinkedIn's `messages.csv`, as places in the file: a string is made by whoever needs it.
/// Valid only inside the closure that receives it.
public struct LinkedInMessageRow: ~Copyable {
  /// Why a row is no contact between people.
  public enum Skip: String, Sendable {
    case emptyRow = "empty-row"
    case badRow = "bad-row"
    case badDate = "bad-date"
    /// Never sent.
    case draft
    /// An advertisement.
    case sponsored
    case spam
  }

  /// From 1 behind preamble and header.
  public let number: Int
  /// First line in the file, from 1.
  public let line: Int
  /// The row's bytes in the file.
  public let original: Range<Int>
  /// Seconds since 1970-01-01 UTC; nil when `skip` is set or the date is none.
  public let epochSeconds: Int64?
  /// Set: the row is left out, for this reason.
  public let skip: Skip?
  let cells: CSVRow
  let columns: LinkedInMessages.Columns

  public var conversationID: RawField { cells.field(columns.conversationID) }
  public var title: RawField { cells.field(columns.title) }
  public var from: RawField { cells.field(columns.from) }
  public var senderURL: RawField { cells.field(columns.senderURL) }
  /// Several names, with commas between them, in group conversations.
  public var to: RawField { cells.field(columns.to) }
  /// Several addresses likewise; empty in the oldest exports.
  public var recipientURLs: RawField { cells.field(columns.recipientURLs) }
  public var date: RawField { cells.field(columns.date) }
  public var subject: RawField { cells.field(columns.subject) }
  public var content: RawField { cells.field(columns.content) }
  public var folder: RawField { cells.field(columns.folder) }

  /// The bytes of a field as they stand: quotes doubled, references unresolved.
  public func withBytes<R>(_ field: RawField, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R
  {
    try body(cells.scan.bytes(field.range))
  }

  /// True when `write` would only copy the bytes: then they can be used in place.
  public func isPlain(_ field: RawField) -> Bool {
    guard !field.needsUnescape else { return false }
    let scan = cells.scan
    if scan.firstIndex(of: UInt8(ascii: "&"), from: field.start, to: field.end) != nil { return false }
    if scan.firstIndex(of: UInt8(ascii: "<"), from: field.start, to: field.end) != nil { return false }
    return scan.trimmed(field.range) == field.range
  }

  /// Replaces `out` by the field's text in UTF-8: quotes single, references resolved, markup stripped
  /// when it is HTML, no blanks around it.
  public func write(_ field: RawField, into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    let scan = cells.scan
    var cut = field
    let range = scan.trimmed(field.range)
    cut.start = range.lowerBound
    cut.end = range.upperBound
    let hasTags = scan.firstIndex(of: UInt8(ascii: "<"), from: cut.start, to: cut.end) != nil
    let hasReferences = scan.firstIndex(of: UInt8(ascii: "&"), from: cut.start, to: cut.end) != nil
    guard hasTags || hasReferences else {
      cells.write(cut, into: &out)
      return
    }
    if cut.needsUnescape {
      var raw: [UInt8] = []
      raw.reserveCapacity(range.count)
      cells.write(cut, into: &raw)
      raw.withUnsafeBufferPointer { LinkedInMessageRow.strip($0, hasTags: hasTags, into: &out) }
    } else {
      LinkedInMessageRow.strip(scan.bytes(range), hasTags: hasTags, into: &out)
    }
  }

  /// The field's text, as `write` makes it.
  public func string(_ field: RawField) -> String {
    var out: [UInt8] = []
    write(field, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func strip(_ bytes: UnsafeBufferPointer<UInt8>, hasTags: Bool, into out: inout [UInt8]) {
    if hasTags, HTMLText.isHTML(ByteScanner(UnsafeRawBufferPointer(bytes))) {
      HTMLText.append(bytes, to: &out)
    } else {
      HTMLEntities.append(bytes, to: &out)
    }
  }
}

/// Reads LinkedIn's `messages.csv`, all versions, without making a string.
public enum LinkedInMessages {
  struct Columns: Sendable {
    var conversationID, title, from, senderURL, to, recipientURLs, date, subject, content, folder: Int
    var isDraft, isConversationDraft: Int

    init(_ header: TableHeader) {
      func column(_ names: String...) -> Int {
        for name in names { if let found = header.column(name) { return found } }
        return -1
      }
      conversationID = column("conversation id")
      title = column("conversation title")
      from = column("from")
      senderURL = column("sender profile url")
      to = column("to")
      recipientURLs = column("recipient profile urls", "recipient profile url")
      date = column("date")
      subject = column("subject")
      content = column("content")
      folder = column("folder")
      isDraft = column("is message draft")
      isConversationDraft = column("is conversation draft")
    }
  }

  /// Calls `body` for every row in order, those to be left out included (`skip`).
  ///
  /// - Parameter buffer: UTF-8 (`TextDecoder` for other encodings), in place until this returns.
  /// - Throws: `no-header` when the columns are not found, or what `body` throws.
  public static func forEach(
    in buffer: UnsafeRawBufferPointer, _ body: (borrowing LinkedInMessageRow) throws -> Void
  ) throws {
    guard let table = RecognizedTable.find(in: buffer, name: "messages.csv", wanted: .linkedInMessages),
      let header = table.header
    else {
      throw ParseProblem(
        "no-header", facts: [SourceKind.linkedInMessages.rawValue], line: 1, severity: .fatal)
    }
    let columns = Columns(header)
    var scanner = CSVScanner(buffer, dialect: table.dataDialect)
    var number = 0
    while scanner.next() {
      guard scanner.fieldCount > 0 else { continue }
      number += 1
      let row = scanner.row
      var seconds: Int64?
      let skip = reason(row, columns, &seconds)
      try body(
        LinkedInMessageRow(
          number: number, line: row.line, original: row.range, epochSeconds: seconds, skip: skip, cells: row,
          columns: columns))
    }
  }

  private static func reason(
    _ row: borrowing CSVRow, _ columns: Columns, _ seconds: inout Int64?
  ) -> LinkedInMessageRow.Skip? {
    let scan = row.scan
    if row.isEmpty { return .emptyRow }
    if row.count < 4 { return .badRow }
    if isYes(scan, row.field(columns.isDraft)) || isYes(scan, row.field(columns.isConversationDraft)) {
      return .draft
    }
    let folder = row.field(columns.folder)
    if starts(scan, folder, "spam") || starts(scan, folder, "junk") { return .spam }
    let title = row.field(columns.title)
    if starts(scan, folder, "sponsored") || starts(scan, title, "sponsored")
      || starts(scan, title, "contenu sponsoris")
      || starts(scan, title, "conversation sponsoris")
    {
      return .sponsored
    }
    let date = scan.bytes(scan.trimmed(row.field(columns.date).range))
    seconds = epoch(date) ?? ExportDate(date)?.moment?.epochSeconds
    return seconds == nil ? .badDate : nil
  }

  @inline(__always)
  private static func starts(_ scan: ByteScanner, _ field: RawField, _ prefix: StaticString) -> Bool {
    !field.isEmpty && scan.hasPrefix(prefix, at: field.start, to: field.end)
  }

  /// Yes, true, 1, oui, ja, sí, sim.
  @inline(__always)
  private static func isYes(_ scan: ByteScanner, _ field: RawField) -> Bool {
    guard !field.isEmpty else { return false }
    switch ByteScanner.lowercased(scan.base[field.start]) {
    case UInt8(ascii: "y"), UInt8(ascii: "t"), UInt8(ascii: "1"), UInt8(ascii: "o"), UInt8(ascii: "j"),
      UInt8(ascii: "s"):
      return true
    default: return false
    }
  }

  /// Seconds since 1970 of `2026-09-30 08:12:40 UTC`; nil for any other form.
  static func epoch(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count == 23 || bytes.count == 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20,
      bytes[13] == 0x3A, bytes[16] == 0x3A
    else { return nil }
    if bytes.count == 23 {
      guard bytes[20] == UInt8(ascii: "U"), bytes[21] == UInt8(ascii: "T"), bytes[22] == UInt8(ascii: "C")
      else {
        return nil
      }
    }
    var isSound = true
    func two(_ index: Int) -> Int {
      let high = Int(bytes[index]) - 0x30
      let low = Int(bytes[index + 1]) - 0x30
      if high < 0 || high > 9 || low < 0 || low > 9 { isSound = false }
      return high * 10 + low
    }
    let year = two(0) * 100 + two(2)
    let moment = ParsedMoment(
      year: year, month: two(5), day: two(8), hour: two(11), minute: two(14), second: two(17),
      offsetSeconds: 0)
    guard isSound, (1...12).contains(moment.month), (1...31).contains(moment.day), moment.hour < 24,
      moment.minute < 60,
      moment.second < 61
    else { return nil }
    return moment.epochSeconds
  }
}

extension ParsedMoment {
  /// Seconds since 1970-01-01 UTC in the proleptic Gregorian calendar; a floating time is taken as UTC.
  public var epochSeconds: Int64 {
    // Days of the civil calendar counted from March, so that a leap day is a year's last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = Int64(era * 146_097 + dayOfEra - 719_468)
    return days * 86_400 + Int64(hour * 3_600 + minute * 60 + second - (offsetSeconds ?? 0))
  }
}
