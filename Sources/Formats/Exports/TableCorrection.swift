extension TableMapping {
  /// What tells a table by its titles, whatever stands in it: the same export of next month has the same.
  /// Nil without header.
  public var fingerprint: String? {
    guard headerIndex != nil else { return nil }
    return columns.map { LetterFold.words($0.title) }.joined(separator: "\u{1F}")
  }

  /// The column that a user names by its title, in any case and with or without accents, or by its number
  /// from 1 behind a `#`.
  public func index(of name: String) -> Int? {
    if name.hasPrefix("#"), let number = Int(name.dropFirst()) {
      return columns.firstIndex { $0.index == number - 1 }
    }
    if let exact = columns.firstIndex(where: { $0.title == name }) { return exact }
    let words = LetterFold.words(name)
    return columns.firstIndex { !words.isEmpty && LetterFold.words($0.title) == words }
  }

  /// Says what a column holds. Fields that a person has once leave the column they stood in before.
  public mutating func correct(column: Int, to field: TableField?, label: String?) {
    if let field, TableGuess.single.contains(field) {
      for index in columns.indices where index != column && columns[index].field == field {
        columns[index].field = nil
        columns[index].label = nil
        columns[index].confidence = 0
      }
    }
    let isSame = columns[column].field == field
    columns[column].label = label ?? (isSame ? columns[column].label : nil)
    columns[column].field = field
    columns[column].confidence = 1
  }

  /// Takes over what was said of a table with the same titles before.
  public mutating func recall(_ known: TableMapping) {
    for column in known.columns {
      guard let index = columns.firstIndex(where: { $0.index == column.index }) else { continue }
      columns[index].field = column.field
      columns[index].label = column.label
      columns[index].confidence = 1
    }
    dateOrder = known.dateOrder ?? dateOrder
  }
}

extension UnknownTable {
  /// A table whose columns say nothing that is known: the first record is its header, no column is read
  /// until the user says what it holds. Nil when it does not look like a table at all: two columns or more
  /// in nearly all of its records, and short titles.
  public static func unread(_ text: DecodedText) -> UnknownTable? {
    text.bytes.withUnsafeBytes { buffer in
      var scanner = CSVScanner(buffer, dialect: .detect(in: buffer))
      var rows: [(index: Int, cells: [String])] = []
      while rows.count < 40, scanner.next() {
        guard scanner.rowRange.count < 65_536 else { break }
        if scanner.fieldCount > 0 { rows.append((scanner.rowIndex, scanner.row.strings)) }
      }
      guard let header = rows.first, header.cells.count >= 2, rows.count >= 2 else { return nil }
      let even = rows.dropFirst().count { $0.cells.count == header.cells.count }
      guard even * 10 >= (rows.count - 1) * 9,
        header.cells.allSatisfy({ $0.utf8.count <= 60 && !$0.hasSuffix(".") })
      else { return nil }
      let sample = rows.dropFirst().prefix(20).map(\.cells)
      var mapping = TableMapping.guess(header: header.cells, sampleRows: Array(sample))
      mapping.headerIndex = header.index
      return UnknownTable(mapping: mapping, sample: Array(sample))
    }
  }
}

/// The table of people that this program exports itself: its columns are known, not guessed.
enum OwnTable {
  static let divider = "; "

  private static let fields: [String: TableField] = [
    "name": .fullName, "given": .given, "family": .family, "title": .title, "company": .company,
    "place": .place, "emails": .email, "phones": .phone, "links": .link, "schools": .school,
    "tags": .groups, "birthday": .birthday, "connectedon": .connectedOn, "notes": .notes,
  ]

  /// Titles that only this program writes side by side.
  static func matches(_ titles: [String]) -> Bool {
    let words = titles.map { LetterFold.words($0) }
    return ["id", "name", "emails", "circle", "degree", "connectedon", "lastcontact", "notes"].allSatisfy {
      words.contains($0)
    }
  }

  static func mapping(_ titles: [String], headerIndex: Int) -> TableMapping? {
    guard matches(titles) else { return nil }
    let columns = titles.enumerated().map { index, title in
      TableMapping.Column(
        index: index, title: title, field: fields[LetterFold.words(title)], confidence: 1)
    }
    return TableMapping(columns: columns, headerIndex: headerIndex, dateOrder: .dayFirst)
  }
}
