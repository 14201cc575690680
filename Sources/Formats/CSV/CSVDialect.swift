/// How a table of separated values is written (RFC 4180 and what exporters really do).
public struct CSVDialect: Sendable, Hashable {
  /// Between two fields: `,` `;` `|` or TAB.
  public var separator: UInt8
  /// Around a field that holds separators or line ends; doubled inside.
  public var quote: UInt8
  /// The byte that ends a line: LF, or CR in files of old Macs. A CR before LF is never part of a value.
  public var newline: UInt8
  /// Blanks between a separator and an opening quote are no part of the field (`a, "b, c"`).
  public var skipsBlanks = false
  /// Where the first record starts: behind a byte order mark and a `sep=` line.
  public var start: Int
  /// Line of the first record, from 1.
  public var startLine: Int

  public init(
    separator: UInt8 = 0x2C, quote: UInt8 = 0x22, newline: UInt8 = 0x0A, start: Int = 0, startLine: Int = 1
  ) {
    self.separator = separator
    self.quote = quote
    self.newline = newline
    self.start = start
    self.startLine = startLine
  }

  /// The separator as text.
  public var separatorText: String { String(UnicodeScalar(separator)) }

  /// Finds the dialect of UTF-8 bytes from their first 64 KB.
  public static func detect(in buffer: UnsafeRawBufferPointer) -> CSVDialect {
    let scan = ByteScanner(buffer)
    var dialect = CSVDialect()
    if scan.count >= 3, scan.base[0] == 0xEF, scan.base[1] == 0xBB, scan.base[2] == 0xBF { dialect.start = 3 }
    let prefixEnd = min(scan.count, dialect.start + 65_536)
    if scan.firstIndex(of: 0x0A, from: dialect.start, to: prefixEnd) == nil,
      scan.firstIndex(of: 0x0D, from: dialect.start, to: prefixEnd) != nil
    {
      dialect.newline = 0x0D
    }
    if let separator = excelHint(scan, at: dialect.start, newline: dialect.newline) {
      dialect.separator = separator.byte
      dialect.start = separator.next
      dialect.startLine = 2
      return dialect
    }
    let prefix = UnsafeRawBufferPointer(rebasing: buffer[0..<prefixEnd])
    var best = 0.0
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")] {
      var tried = dialect
      tried.separator = candidate
      let score = consistency(of: tried, in: prefix, isWhole: prefixEnd == scan.count)
      if score > best {
        best = score
        dialect.separator = candidate
      }
    }
    dialect.skipsBlanks = hasBlankBeforeQuote(scan, dialect, to: prefixEnd)
    return dialect
  }

  /// True when a separator, a blank and a quote that is not doubled follow each other.
  private static func hasBlankBeforeQuote(_ scan: ByteScanner, _ dialect: CSVDialect, to end: Int) -> Bool {
    var index = dialect.start
    while let quote = scan.firstIndex(of: dialect.quote, from: index, to: end) {
      index = quote + 1
      guard quote >= dialect.start + 2, index < end, scan.base[index] != dialect.quote else { continue }
      if scan.base[quote - 1] == 0x20, scan.base[quote - 2] == dialect.separator { return true }
    }
    return false
  }

  /// Excel's first line `sep=;`, which names the separator.
  private static func excelHint(_ scan: ByteScanner, at start: Int, newline: UInt8) -> (
    byte: UInt8, next: Int
  )? {
    var start = start
    let quoted = start < scan.count && scan.base[start] == 0x22
    if quoted { start += 1 }
    guard scan.hasPrefix("sep=", at: start, to: scan.count), start + 4 < scan.count else { return nil }
    let byte = scan.base[start + 4]
    var next = start + 5
    if quoted, next < scan.count, scan.base[next] == 0x22 { next += 1 }
    while next < scan.count, scan.base[next] == 0x0D, newline != 0x0D { next += 1 }
    if next < scan.count {
      guard scan.base[next] == newline else { return nil }
      next += 1
    }
    return (byte, next)
  }

  /// How well a separator explains the first records: the share of records that have the commonest
  /// number of fields, a little more for many fields; 0 when nothing is separated.
  private static func consistency(of dialect: CSVDialect, in prefix: UnsafeRawBufferPointer, isWhole: Bool)
    -> Double
  {
    var scanner = CSVScanner(prefix, dialect: dialect)
    var widths: [Int: Int] = [:]
    var damaged = 0
    var rows = 0
    while rows < 40, scanner.next() {
      // The last record of a cut prefix may be half a record.
      if !isWhole, scanner.isAtEnd { break }
      guard scanner.fieldCount > 0 else { continue }
      rows += 1
      widths[scanner.fieldCount, default: 0] += 1
      for index in 0..<scanner.fieldCount where scanner[index].isDamaged { damaged += 1 }
    }
    guard rows > 0 else { return 0 }
    var score = 0.0
    for (width, times) in widths where width > 1 {
      let share = Double(times) / Double(rows)
      score = max(score, share * (1 + 0.01 * Double(min(width, 30))))
    }
    return score / Double(1 + damaged)
  }
}
