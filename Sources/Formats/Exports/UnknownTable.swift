/// A table of no known program: its header is looked for, its columns are guessed.
public struct UnknownTable: Sendable {
  /// What each column seems to hold; the user may correct it.
  public let mapping: TableMapping
  /// Some of its records, for the page that shows the guess.
  public let sample: [[String]]

  /// Nil when nothing in it seems to name people.
  public static func guess(_ text: DecodedText) -> UnknownTable? {
    text.bytes.withUnsafeBytes { guess(in: $0) }
  }

  /// The same of UTF-8 in place: the file or its first 64 KB.
  public static func guess(in buffer: UnsafeRawBufferPointer) -> UnknownTable? {
    var scanner = CSVScanner(buffer, dialect: .detect(in: buffer))
    var rows: [[String]] = []
    while rows.count < 60, scanner.next() {
      // A quotation mark that is never closed costs its own row, not the ones above it.
      guard scanner.rowRange.count < 65_536 else { break }
      rows.append(scanner.row.strings)
    }
    // Notes, a title or an export date may stand above the header.
    for index in 0..<min(12, rows.count) {
      let titles = rows[index]
      if let own = OwnTable.mapping(titles, headerIndex: index) {
        return UnknownTable(mapping: own, sample: Array(rows[(index + 1)...].prefix(20)))
      }
      let verdicts = titles.map { TableGuess.byTitle(LetterFold.words($0)) }
      let known = verdicts.count { $0?.confidence ?? 0 >= 0.75 }
      let needed = titles.count == 1 ? 1 : 2
      // One column under "Participants" is a list, which is shown before anything is stored.
      if titles.count == 1, index > 0 || ListWords.personHeadings.contains(LetterFold.words(titles[0])) {
        continue
      }
      guard known >= needed, !titles.contains(where: { TableGuess.isEmail($0) || $0.utf8.count > 120 }) else {
        continue
      }
      let sample = Array(rows[(index + 1)...].filter { !$0.isEmpty }.prefix(20))
      // "Dupont, Marie" under the one title "Name": a list with commas, no table.
      if titles.count == 1, sample.contains(where: { $0.count > 1 }) { continue }
      var mapping = TableMapping.guess(header: titles, sampleRows: sample)
      mapping.headerIndex = index
      guard mapping.namesPeople else { continue }
      return UnknownTable(mapping: mapping, sample: sample)
    }
    return withoutHeader(rows)
  }

  /// No header: addresses of mail must show what the table is, and names be in another column.
  private static func withoutHeader(_ rows: [[String]]) -> UnknownTable? {
    let sample = Array(rows.filter { !$0.isEmpty }.prefix(20))
    guard !sample.isEmpty else { return nil }
    var mapping = TableMapping.guess(header: [], sampleRows: sample)
    guard mapping.columns.contains(where: { $0.field == .email || $0.label == "linkedin" }) else {
      return nil
    }
    // Addresses only: one person each. Profile links alone name nobody.
    guard mapping.columns.count > 1 || mapping.namesPeople else { return nil }
    for index in mapping.columns.indices where mapping.columns[index].field == nil {
      let cells = sample.compactMap { $0.count > index && !$0[index].isEmpty ? $0[index] : nil }
      let names = cells.count { TableGuess.isName($0) }
      if !cells.isEmpty, names * 10 >= cells.count * 7 {
        mapping.columns[index].field = .fullName
        mapping.columns[index].confidence = 0.6
        break
      }
    }
    return UnknownTable(mapping: mapping, sample: sample)
  }
}

extension TableSource {
  static func readTable(
    _ buffer: UnsafeRawBufferPointer, name: String, mapping: TableMapping?, _ each: (SourceRecord) -> Void
  ) throws(ParseProblem) {
    guard let mapping = mapping ?? UnknownTable.guess(in: buffer)?.mapping else {
      throw ParseProblem("no-header", facts: [SourceKind.table.rawValue], line: 1, severity: .fatal)
    }
    let dialect = CSVDialect.detect(in: buffer)
    var table = RecognizedTable(
      kind: .table, dialect: dialect, header: nil, headerIndex: nil, dataStart: dialect.start,
      dataLine: dialect.startLine)
    var hasTightTitles = false
    if let headerIndex = mapping.headerIndex {
      var scanner = CSVScanner(buffer, dialect: dialect)
      while scanner.rowIndex < headerIndex, scanner.next() {}
      if scanner.rowIndex == headerIndex {
        table.headerRange = scanner.rowRange
        let titles = scanner.row.strings
        table.header = TableHeader(titles)
        hasTightTitles = titles.allSatisfy { $0.first?.isWhitespace != true && $0.last?.isWhitespace != true }
      }
      table.headerIndex = headerIndex
      table.dataStart = scanner.offset
      table.dataLine = scanner.nextLine
    }
    let isEnglish = table.header.map { !$0.isLocalised } ?? true
    let order = mapping.dateOrder ?? DateOrder.guess(in: buffer, table, isEnglish: isEnglish)
    var reader = ContactTable(mapping, order: order)
    reader.keepsBlanks = hasTightTitles
    reader.attendees = AttendeeLists.platform(mapping.columns.filter { $0.field == .attendance }.map(\.title))
    if OwnTable.matches(mapping.columns.map(\.title)) { reader.divider = OwnTable.divider }
    run(buffer, table, reader, each)
  }
}
