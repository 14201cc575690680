/// A table whose header was found: what it is, how it is written, where its records start.
struct RecognizedTable: Sendable {
  var kind: SourceKind
  var dialect: CSVDialect
  /// Nil when the columns are known by place only.
  var header: TableHeader?
  /// Index of the header among all records, blank lines included; nil without a header.
  var headerIndex: Int?
  /// Offset and line of the first record behind the header.
  var dataStart: Int
  var dataLine: Int
  /// The bytes of the header.
  var headerRange = 0..<0

  /// The dialect to read the records with.
  var dataDialect: CSVDialect {
    var data = dialect
    data.start = dataStart
    data.startLine = dataLine
    return data
  }

  /// How many records are looked at for a header: preambles have grown before.
  private static let reach = 25

  /// Looks for the first record that is a known header.
  ///
  /// - Parameter wanted: only this kind will do.
  static func find(
    in buffer: UnsafeRawBufferPointer, name: String, wanted: SourceKind? = nil,
    dialect known: CSVDialect? = nil
  ) -> RecognizedTable? {
    let dialect = known ?? CSVDialect.detect(in: buffer)
    var scanner = CSVScanner(buffer, dialect: dialect)
    while scanner.rowIndex < reach, scanner.next() {
      guard scanner.fieldCount > 0, scanner.rowRange.count < 32_768 else { continue }
      let titles = scanner.row.strings
      guard titles.allSatisfy({ $0.utf8.count <= 160 }) else { continue }
      let header = TableHeader(titles)
      guard let kind = TableSignatures.kind(of: header, name: name), wanted == nil || wanted == kind else {
        continue
      }
      return RecognizedTable(
        kind: kind, dialect: dialect, header: header, headerIndex: scanner.rowIndex,
        dataStart: scanner.offset, dataLine: scanner.nextLine, headerRange: scanner.rowRange)
    }
    return wanted == nil || wanted == .linkedInConnections ? byPlace(in: buffer, dialect: dialect) : nil
  }

  /// Connections in a language that the synonyms lack: six or seven columns, the third an address of a
  /// LinkedIn profile in the first records.
  private static func byPlace(in buffer: UnsafeRawBufferPointer, dialect: CSVDialect) -> RecognizedTable? {
    var scanner = CSVScanner(buffer, dialect: dialect)
    while scanner.rowIndex < reach, !scanner.isAtEnd {
      let start = scanner.offset
      let line = scanner.nextLine
      guard scanner.next() else { break }
      guard scanner.fieldCount == 7 else { continue }
      let url = scanner.row.string(2)
      guard url.contains("linkedin.com/in/") || url.contains("linkedin.com/pub/") else { continue }
      return RecognizedTable(
        kind: .linkedInConnections, dialect: dialect, header: nil, headerIndex: nil, dataStart: start,
        dataLine: line)
    }
    return nil
  }
}
