/// Walks over a table record by record and locates each field, without copying a byte.
///
/// Quotes that do not pair cost as little as they can: an opening quote whose partner would swallow
/// following records is read as a plain character, and so the neighbours stay whole.
public struct CSVScanner: ~Copyable {
  let scan: ByteScanner
  let dialect: CSVDialect
  private var position: Int
  private var line: Int
  private var fields: UnsafeMutablePointer<RawField>
  private var capacity: Int
  /// Fields of the current record; 0 for a blank line.
  public private(set) var fieldCount = 0
  /// Index of the current record, blank lines included, from 0.
  public private(set) var rowIndex = -1
  /// First line of the current record, from 1.
  public private(set) var rowLine = 0
  /// The current record without its line end.
  public private(set) var rowRange = 0..<0

  /// How far a closing quote is looked for behind a quote that closes nothing.
  private static let repairReach = 4_096

  public init(_ buffer: UnsafeRawBufferPointer, dialect: CSVDialect) {
    scan = ByteScanner(buffer)
    self.dialect = dialect
    position = min(dialect.start, scan.count)
    line = dialect.startLine
    capacity = 64
    fields = .allocate(capacity: capacity)
  }

  deinit { fields.deallocate() }

  /// True when no further record follows.
  public var isAtEnd: Bool { position >= scan.count }

  /// Where the next record starts.
  public var offset: Int { position }

  /// Line of the next record, from 1.
  public var nextLine: Int { line }

  public subscript(_ index: Int) -> RawField {
    index >= 0 && index < fieldCount
      ? fields[index] : RawField(start: rowRange.upperBound, end: rowRange.upperBound)
  }

  /// The current record, to be used before the next step.
  public var row: CSVRow {
    CSVRow(
      index: rowIndex, line: rowLine, range: rowRange, scan: scan,
      fields: UnsafeBufferPointer(start: fields, count: fieldCount), quote: dialect.quote)
  }

  @inline(__always)
  private mutating func append(_ field: RawField) {
    if fieldCount == capacity { grow() }
    (fields + fieldCount).initialize(to: field)
    fieldCount &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<RawField>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    capacity *= 2
  }

  /// Steps to the next record; false at the end.
  public mutating func next() -> Bool {
    let end = scan.count
    guard position < end else { return false }
    let base = scan.base
    let separator = dialect.separator
    let newline = dialect.newline
    let quote = dialect.quote
    let start = position
    rowIndex &+= 1
    rowLine = line
    fieldCount = 0
    var index = start
    while true {
      if index < end, base[index] == quote {
        index = readQuoted(at: index)
      } else if dialect.skipsBlanks, let open = quoteBehindBlanks(at: index) {
        index = readQuoted(at: open)
      } else {
        let from = index
        index = scan.firstIndex(ofEither: separator, or: newline, from: from, to: end)
        append(RawField(start: from, end: index))
      }
      guard index < end else {
        position = end
        break
      }
      if base[index] == separator {
        index &+= 1
        continue
      }
      position = index &+ 1
      line &+= 1
      break
    }
    dropCarriageReturns()
    rowRange = start..<max(start, withoutCarriageReturns(from: start, to: index))
    if fieldCount == 1, fields[0].isEmpty, !fields[0].isQuoted { fieldCount = 0 }
    return true
  }

  /// The opening quote behind blanks, if one stands there.
  private func quoteBehindBlanks(at start: Int) -> Int? {
    var index = start
    while index < scan.count, scan.base[index] == 0x20 { index &+= 1 }
    return index > start && index < scan.count && scan.base[index] == dialect.quote ? index : nil
  }

  /// The CR of a CRLF is not part of the last field.
  @inline(__always)
  private mutating func dropCarriageReturns() {
    let last = fieldCount &- 1
    guard dialect.newline == 0x0A, last >= 0, !fields[last].isQuoted else { return }
    fields[last].end = withoutCarriageReturns(from: fields[last].start, to: fields[last].end)
  }

  @inline(__always)
  private func withoutCarriageReturns(from start: Int, to end: Int) -> Int {
    var end = end
    if dialect.newline == 0x0A { while end > start, scan.base[end &- 1] == 0x0D { end &-= 1 } }
    return end
  }

  /// Reads the field whose opening quote stands at `open`; gives the place of the separator or line
  /// end behind it.
  private mutating func readQuoted(at open: Int) -> Int {
    let end = scan.count
    var from = open &+ 1
    var isEscaped = false
    while let hit = scan.firstIndex(of: dialect.quote, from: from, to: end) {
      if hit &+ 1 < end, scan.base[hit &+ 1] == dialect.quote {
        isEscaped = true
        from = hit &+ 2
        continue
      }
      if let next = fieldEnd(after: hit) {
        line &+= scan.count(of: dialect.newline, from: open &+ 1, to: hit)
        append(RawField(start: open &+ 1, end: hit, needsUnescape: isEscaped, isQuoted: true))
        return next
      }
      return readBroken(from: open, badQuote: hit)
    }
    return readLiteral(from: open)
  }

  /// When only blanks stand between a closing quote and the separator or line end: that place.
  @inline(__always)
  private func fieldEnd(after quote: Int) -> Int? {
    let end = scan.count
    var next = quote &+ 1
    while next < end {
      let byte = scan.base[next]
      if byte == dialect.separator || byte == dialect.newline { return next }
      guard byte == 0x20 || byte == 0x0D || byte == 0x09 else { return nil }
      next &+= 1
    }
    return end
  }

  /// A quote inside the field that closes nothing (`"He said "hi" to me",`).
  private mutating func readBroken(from open: Int, badQuote: Int) -> Int {
    // It spans lines: then the opening quote is the stray one, and the lines are records.
    if scan.count(of: dialect.newline, from: open &+ 1, to: badQuote) > 0 { return readLiteral(from: open) }
    let reach = min(scan.count, badQuote &+ CSVScanner.repairReach)
    let lineEnd = scan.firstIndex(of: dialect.newline, from: badQuote, to: reach) ?? reach
    var from = badQuote &+ 1
    while let hit = scan.firstIndex(of: dialect.quote, from: from, to: lineEnd) {
      if hit &+ 1 < scan.count, scan.base[hit &+ 1] == dialect.quote {
        from = hit &+ 2
        continue
      }
      if let next = fieldEnd(after: hit) {
        append(RawField(start: open &+ 1, end: hit, needsUnescape: true, isQuoted: true, isDamaged: true))
        return next
      }
      from = hit &+ 1
    }
    return readLiteral(from: open)
  }

  /// The field as it stands, its quotes taken as plain characters.
  private mutating func readLiteral(from open: Int) -> Int {
    let index = scan.firstIndex(ofEither: dialect.separator, or: dialect.newline, from: open, to: scan.count)
    append(RawField(start: open, end: index, isDamaged: true))
    return index
  }
}

/// Reads tables of separated values.
public enum CSVReader {
  /// Calls `body` for every record in order, blank lines included (`count` 0).
  ///
  /// - Parameter buffer: UTF-8 (see `TextDecoder` for other encodings); it must stay in place meanwhile.
  /// - Parameter dialect: nil: found from the content.
  public static func forEachRow<E: Error>(
    in buffer: UnsafeRawBufferPointer, dialect: CSVDialect? = nil,
    _ body: (borrowing CSVRow) throws(E) -> Void
  ) throws(E) {
    var scanner = CSVScanner(buffer, dialect: dialect ?? .detect(in: buffer))
    while scanner.next() { try body(scanner.row) }
  }
}
