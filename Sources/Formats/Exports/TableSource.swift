/// Makes one record of a table into a value.
protocol TableReader {
  /// - Parameter warnings: gets what was repaired; record and line are filled in by the caller.
  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem>
}

/// The door to every table that says something about people, but messages (`LinkedInMessages`).
public enum TableSource {
  /// Kinds that `read` takes.
  public static let kinds: Set<SourceKind> = [
    .linkedInConnections, .linkedInInvitations, .linkedInFollows, .linkedInApplications, .linkedInSavedJobs,
    .linkedInRecommendations, .linkedInEndorsements, .linkedInPositions, .linkedInEducation, .linkedInSkills,
    .linkedInProfile, .googleContacts, .outlookContacts, .meetup, .eventbrite, .luma, .tito, .mastodon, .ties,
    .table,
  ]

  /// Reads a file of a kind that `SourceDetector` found.
  ///
  /// Records are numbered from 1 behind preamble and header; blank lines are none. A record that is left
  /// out carries its reason: `empty-row`, `no-name`, `restricted-member`, `bad-row`, `bad-tie`.
  /// - Parameter name: path of the file; some kinds say in their name what their columns do not (given or
  ///   received).
  /// - Parameter mapping: for `.table`: which column is what; nil: guessed.
  /// - Throws: `no-header` when the file has not the columns of its kind, `not-a-table` for other kinds.
  public static func read(
    _ bytes: [UInt8], kind: SourceKind, name: String, mapping: TableMapping? = nil,
    _ each: (SourceRecord) -> Void
  ) throws(ParseProblem) {
    try read(TextDecoder.decode(bytes), kind: kind, name: name, mapping: mapping, each)
  }

  /// Reads decoded text; `SourceRecord.original` counts in its bytes.
  public static func read(
    _ text: DecodedText, kind: SourceKind, name: String, mapping: TableMapping? = nil,
    _ each: (SourceRecord) -> Void
  ) throws(ParseProblem) {
    let problem = text.bytes.withUnsafeBytes { buffer -> ParseProblem? in
      do throws(ParseProblem) {
        try read(buffer, kind: kind, name: name, mapping: mapping, each)
        return nil
      } catch {
        return error
      }
    }
    if let problem { throw problem }
  }

  /// Reads UTF-8 in place, without a copy of the file.
  public static func read(
    _ buffer: UnsafeRawBufferPointer, kind: SourceKind, name: String, mapping: TableMapping? = nil,
    _ each: (SourceRecord) -> Void
  ) throws(ParseProblem) {
    let buffer = withoutPadding(buffer)
    guard kinds.contains(kind) else {
      throw ParseProblem("not-a-table", facts: [kind.rawValue], severity: .fatal)
    }
    if kind == .table {
      try readTable(buffer, name: name, mapping: mapping, each)
      return
    }
    guard let table = RecognizedTable.find(in: buffer, name: name, wanted: kind) ?? headless(kind, buffer)
    else {
      throw ParseProblem("no-header", facts: [kind.rawValue], line: 1, severity: .fatal)
    }
    guard let reader = makeReader(table, in: buffer, name: name) else {
      throw ParseProblem("no-header", facts: [kind.rawValue], line: 1, severity: .fatal)
    }
    run(buffer, table, reader, each)
  }

  /// Old follow lists of Mastodon have no header, and a forced kind may find none.
  private static func headless(_ kind: SourceKind, _ buffer: UnsafeRawBufferPointer) -> RecognizedTable? {
    guard kind == .mastodon || kind == .linkedInSkills else { return nil }
    let dialect = CSVDialect.detect(in: buffer)
    var table = RecognizedTable(
      kind: kind, dialect: dialect, header: nil, headerIndex: nil, dataStart: dialect.start,
      dataLine: dialect.startLine)
    guard kind == .linkedInSkills else { return table }
    var scanner = CSVScanner(buffer, dialect: dialect)
    guard scanner.next() else { return table }
    table.dataStart = scanner.offset
    table.dataLine = scanner.nextLine
    return table
  }

  /// A sentence that an export writes above its records, and no record cut short.
  private static func isNote(_ row: borrowing CSVRow) -> Bool {
    row.withBytes(row.field(0)) { bytes in
      if bytes.count > 40 || bytes.prefix(4).elementsEqual("Note".utf8) { return true }
      let isSentence = bytes.last == UInt8(ascii: ":") || bytes.last == UInt8(ascii: ".")
      return isSentence && bytes.contains(UInt8(ascii: " "))
    }
  }

  static func run(
    _ buffer: UnsafeRawBufferPointer, _ table: RecognizedTable, _ reader: any TableReader,
    _ each: (SourceRecord) -> Void
  ) {
    let width = table.header?.written.count ?? 0
    var scanner = CSVScanner(buffer, dialect: table.dataDialect)
    var number = 0
    while scanner.next() {
      // Blank lines are no records, nor are notes that stand between header and records.
      guard scanner.fieldCount > 0 else { continue }
      if scanner.fieldCount == 1, scanner.row.isEmpty { continue }
      if isHeader(scanner.row, table.headerRange) { continue }
      if number == 0, width >= 4, scanner.fieldCount == 1, isNote(scanner.row) { continue }
      number += 1
      let row = scanner.row
      var warnings: [ParseProblem] = []
      var outcome: Result<ParsedRecord, ParseProblem>
      if row.isEmpty {
        outcome = .failure(ParseProblem("empty-row"))
      } else if width >= 4, row.count == 1 {
        outcome = .failure(ParseProblem("bad-row", facts: ["1", "\(width)"]))
      } else {
        outcome = reader.read(row, &warnings)
        if hasDamagedField(row) { warnings.append(ParseProblem("unpaired-quote", severity: .warning)) }
        if width > 0, hasExtraCells(row, beyond: width),
          !warnings.contains(where: { $0.code == "split-date" })
        {
          warnings.append(
            ParseProblem("extra-cells", facts: ["\(row.count)", "\(width)"], severity: .warning))
        }
      }
      for index in warnings.indices { place(&warnings[index], number, row.line) }
      if case .failure(var problem) = outcome {
        place(&problem, number, row.line)
        outcome = .failure(problem)
      }
      each(
        SourceRecord(
          number: number, line: row.line, outcome: outcome, original: row.range, warnings: warnings))
    }
  }

  /// The header once more: two exports put one behind the other.
  @inline(__always)
  private static func isHeader(_ row: borrowing CSVRow, _ header: Range<Int>) -> Bool {
    var range = row.range
    if range.count == header.count + 3, row.scan.base[range.lowerBound] == 0xEF { range = range.dropFirst(3) }
    guard range.count == header.count, !header.isEmpty,
      row.scan.base[range.lowerBound] == row.scan.base[header.lowerBound]
    else { return false }
    return row.scan.bytes(range).elementsEqual(row.scan.bytes(header))
  }

  /// Without the zero bytes and the end mark of DOS that some programs put behind a file.
  private static func withoutPadding(_ buffer: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var end = buffer.count
    while end > 0, buffer[end - 1] == 0 || buffer[end - 1] == 0x1A { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: buffer[..<end])
  }

  private static func place(_ problem: inout ParseProblem, _ number: Int, _ line: Int) {
    problem.record = number
    problem.line = line
  }

  private static func hasDamagedField(_ row: borrowing CSVRow) -> Bool {
    for index in 0..<row.count where row.field(index).isDamaged { return true }
    return false
  }

  private static func hasExtraCells(_ row: borrowing CSVRow, beyond width: Int) -> Bool {
    guard row.count > width else { return false }
    for index in width..<row.count where row.text(index) != nil { return true }
    return false
  }

  private static func makeReader(
    _ table: RecognizedTable, in buffer: UnsafeRawBufferPointer, name: String
  ) -> (any TableReader)? {
    let order = DateOrder.guess(in: buffer, table, isEnglish: table.header.map { !$0.isLocalised } ?? false)
    switch table.kind {
    case .linkedInConnections: return LinkedInConnections(header: table.header, order: order)
    case .linkedInSkills: return LinkedInSkills()
    case .mastodon: return MastodonFollows()
    default: break
    }
    guard let header = table.header else { return nil }
    switch table.kind {
    case .linkedInInvitations: return LinkedInInvitations(header: header, order: order)
    case .linkedInFollows: return LinkedInFollows(header: header, order: order)
    case .linkedInApplications: return LinkedInApplications(header: header, isSavedOnly: false, order: order)
    case .linkedInSavedJobs: return LinkedInApplications(header: header, isSavedOnly: true, order: order)
    case .linkedInRecommendations, .linkedInEndorsements:
      return LinkedInPraise(header: header, name: name, order: order)
    case .linkedInPositions: return LinkedInPositions(header: header, order: order)
    case .linkedInEducation: return LinkedInEducation(header: header, order: order)
    case .linkedInProfile: return LinkedInProfileRows(header: header, order: order)
    case .googleContacts:
      return ContactTable(slots: GoogleContacts.slots(header), order: order, divider: " ::: ")
    case .outlookContacts: return ContactTable(slots: OutlookContacts.slots(header), order: order)
    case .meetup, .eventbrite, .luma, .tito:
      var reader = ContactTable(slots: AttendeeLists.slots(table.kind, header), order: order)
      reader.attendees = table.kind
      return reader
    case .ties: return TieRows(header: header, order: order)
    default: return nil
    }
  }
}

extension DateOrder {
  /// What the dates of a table's first records prove; else month first where the hours are counted twice to
  /// twelve, as LinkedIn writes them for everybody; else day first when the file is not English.
  static func guess(
    in buffer: UnsafeRawBufferPointer, _ table: RecognizedTable, isEnglish: Bool
  ) -> DateOrder {
    var scanner = CSVScanner(buffer, dialect: table.dataDialect)
    var dayFirst = 0
    var monthFirst = 0
    var halfDays = 0
    var rows = 0
    while rows < 300, scanner.next() {
      rows += 1
      for index in 0..<scanner.fieldCount {
        let range = scanner.scan.trimmed(scanner[index].range)
        guard range.count >= 6, range.count <= 24, let pair = leadingPair(scanner.scan.bytes(range)) else {
          continue
        }
        if pair.0 > 12, pair.0 <= 31, pair.1 <= 12 { dayFirst += 1 }
        if pair.1 > 12, pair.1 <= 31, pair.0 <= 12 { monthFirst += 1 }
        if endsInHalfDay(scanner.scan.bytes(range)) { halfDays += 1 }
      }
    }
    if dayFirst != monthFirst { return dayFirst > monthFirst ? .dayFirst : .monthFirst }
    return isEnglish || halfDays > 0 ? .monthFirst : .dayFirst
  }

  /// `3/4/25, 2:37 PM`
  private static func endsInHalfDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 8, bytes[bytes.count - 1] | 0x20 == UInt8(ascii: "m") else { return false }
    let half = bytes[bytes.count - 2] | 0x20
    return half == UInt8(ascii: "a") || half == UInt8(ascii: "p")
  }

  /// The first two numbers of `a/b/c`, each of one or two digits.
  private static func leadingPair(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    var numbers: [Int] = []
    var index = 0
    while numbers.count < 2 {
      var value = 0
      let start = index
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39, index - start < 3 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard (1...2).contains(index - start), index < bytes.count, bytes[index] == 0x2F else { return nil }
      numbers.append(value)
      index += 1
    }
    return (numbers[0], numbers[1])
  }
}
