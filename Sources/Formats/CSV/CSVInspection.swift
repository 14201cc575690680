/// How a table was read: what `inspect csv` shows.
public struct CSVInspection: Sendable {
  /// Name of the character set, such as `utf-8` or `windows-1252`.
  public let encoding: String
  /// `,` `;` `|` or a tab.
  public let separator: String
  /// Index of the header in `rows`, or nil.
  public let header: Int?
  /// All records; a blank line is one without fields.
  public let rows: [[String]]
  /// `unpaired-quote`, `uneven-row` (facts: fields found, fields of the header), `bad-utf8`, `bad-utf16`,
  /// with their lines.
  public let warnings: [ParseProblem]

  /// Reads a whole table; without records when the file is empty.
  public static func inspect(_ bytes: [UInt8], name: String = "") -> CSVInspection {
    let text = TextDecoder.decode(bytes)
    return text.bytes.withUnsafeBytes { inspect(text, $0, name: name) }
  }

  private static func inspect(_ text: DecodedText, _ buffer: UnsafeRawBufferPointer, name: String)
    -> CSVInspection
  {
    let dialect = CSVDialect.detect(in: buffer)
    var rows: [[String]] = []
    var warnings = text.warnings
    var lines: [Int] = []
    CSVReader.forEachRow(in: buffer, dialect: dialect) { (row) in
      rows.append(row.strings)
      lines.append(row.line)
      for index in 0..<row.count where row.field(index).isDamaged {
        warnings.append(ParseProblem("unpaired-quote", line: row.line, severity: .warning))
        break
      }
    }
    let known = RecognizedTable.find(in: buffer, name: name, dialect: dialect)?.headerIndex
    let header = known ?? UnknownTable.guess(in: buffer)?.mapping.headerIndex ?? plainHeader(rows)
    if let header, header < rows.count {
      let width = rows[header].count
      for index in (header + 1)..<max(rows.count, header + 1)
      where !rows[index].isEmpty && rows[index].count != width {
        let facts = ["\(rows[index].count)", "\(width)"]
        warnings.append(ParseProblem("uneven-row", facts: facts, line: lines[index], severity: .warning))
      }
    }
    return CSVInspection(
      encoding: text.encoding.rawValue, separator: dialect.separatorText, header: header, rows: rows,
      warnings: warnings)
  }

  /// A first record of different words above records of the same width is a header, though of unknown words.
  private static func plainHeader(_ rows: [[String]]) -> Int? {
    guard let first = rows.firstIndex(where: { !$0.isEmpty }), first + 1 < rows.count else { return nil }
    let titles = rows[first]
    guard Set(titles).count == titles.count, rows[first + 1].count == titles.count else { return nil }
    let areWords = titles.allSatisfy { title in
      !title.isEmpty && title.utf8.count <= 80 && Double(title) == nil && !TableGuess.isEmail(title)
        && ExportDate(title) == nil && !title.contains("://")
    }
    return areWords ? first : nil
  }
}
