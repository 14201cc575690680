extension TableMapping {
  /// Guesses what each column holds, from its title and from what stands in it.
  ///
  /// - Parameter header: titles; empty when the table has none.
  /// - Parameter sampleRows: some records, twenty are plenty.
  public static func guess(header: [String], sampleRows: [[String]]) -> TableMapping {
    let width = max(header.count, sampleRows.map(\.count).max() ?? 0)
    let titles = (0..<width).map { $0 < header.count ? LetterFold.words(header[$0]) : "" }
    var columns: [Column] = []
    for index in 0..<width {
      let byTitle = TableGuess.byTitle(titles[index])
      let cells = sampleRows.compactMap { $0.count > index && !$0[index].isEmpty ? $0[index] : nil }
      let byContent = TableGuess.byContent(cells)
      var column = Column(
        index: index, title: index < header.count ? header[index] : "", field: nil, confidence: 0)
      if let byTitle, byContent == nil || byContent?.field == byTitle.field || byTitle.confidence >= 0.9 {
        let agrees = byContent?.field == byTitle.field
        (column.field, column.label) = (byTitle.field, byTitle.label ?? byContent?.label)
        column.confidence = agrees ? max(byTitle.confidence, 0.97) : byTitle.confidence
        // A title may lie about addresses: "Contact e-mail" over a column of names.
        if byTitle.field == .email, !cells.isEmpty, !cells.contains(where: { $0.contains("@") }) {
          column.field = nil
        }
      } else if let byContent {
        (column.field, column.label) = (byContent.field, byContent.label)
        column.confidence = byContent.confidence
      } else if let byTitle {
        (column.field, column.label, column.confidence) = (byTitle.field, byTitle.label, byTitle.confidence)
      }
      columns.append(column)
    }
    TableGuess.settleNames(&columns, titles: titles)
    TableGuess.dropSecondBest(&columns)
    if !header.isEmpty { TableGuess.findNames(&columns, sampleRows) }
    return TableMapping(columns: columns, headerIndex: header.isEmpty ? nil : 0)
  }
}

/// The knowledge behind `TableMapping.guess`.
enum TableGuess {
  struct Verdict: Equatable {
    var field: TableField
    var label: String?
    var confidence: Double
  }

  /// From a title in plain words.
  static func byTitle(_ title: String) -> Verdict? {
    guard !title.isEmpty else { return nil }
    if let field = TableVocabulary.exact[title] {
      return Verdict(field: field, label: label(in: title), confidence: 0.95)
    }
    let words = title.split(separator: " ").map(String.init)
    // Questions of sign-up forms: "What company do you represent?"
    for (keywords, field, confidence) in TableVocabulary.contained
    where words.contains(where: { keywords.contains($0) }) {
      return Verdict(field: field, label: label(in: title), confidence: words.count > 6 ? 0.6 : confidence)
    }
    return nil
  }

  private static func label(in title: String) -> String? {
    for (word, label) in TableVocabulary.labels
    where title.split(separator: " ").contains(where: { $0 == word }) {
      return label
    }
    return nil
  }

  /// From what stands in a column: nearly all cells must look alike.
  static func byContent(_ cells: [String]) -> Verdict? {
    guard !cells.isEmpty else { return nil }
    func share(_ test: (String) -> Bool) -> Double { Double(cells.count(where: test)) / Double(cells.count) }
    if share(isEmail) >= 0.8 { return Verdict(field: .email, confidence: 0.95) }
    if share({ $0.lowercased().contains("linkedin.com/") }) >= 0.8 {
      return Verdict(field: .link, label: "linkedin", confidence: 0.95)
    }
    if share({ $0.hasPrefix("http://") || $0.hasPrefix("https://") || $0.hasPrefix("www.") }) >= 0.8 {
      return Verdict(field: .link, confidence: 0.85)
    }
    if share(isPhone) >= 0.8 { return Verdict(field: .phone, confidence: 0.8) }
    return nil
  }

  static func isEmail(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, !bytes.contains(0x20) else {
      return false
    }
    let domain = bytes[(at + 1)...]
    return domain.contains(UInt8(ascii: ".")) && domain.first != UInt8(ascii: ".")
      && !domain.contains(UInt8(ascii: "@"))
  }

  static func isPhone(_ text: String) -> Bool {
    var digits = 0
    var isWritten = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "-"),
        0x20:
        isWritten = true
      case 0xC2, 0xA0, 0xE2, 0x80, 0xAF: continue
      default: return false
      }
    }
    return digits >= 9 && digits <= 15 && (isWritten || text.hasPrefix("0") || text.hasPrefix("3"))
      && ExportDate(text) == nil
  }

  /// Two capitalised words or three: "Marie Dupont", "Jean de La Fontaine".
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), text.utf8.count <= 60 else { return false }
    guard !text.utf8.contains(where: { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x40 || $0 == 0x3A || $0 == 0x2F })
    else {
      return false
    }
    return [words[0], words[words.count - 1]].allSatisfy { $0.first?.isUppercase == true }
  }

  /// "Nom" beside "Prénom" is the family name, alone the whole one; likewise "Name" beside "Vorname".
  static func settleNames(_ columns: inout [TableMapping.Column], titles: [String]) {
    let hasGiven = columns.contains { $0.field == .given }
    let hasFamily = columns.contains {
      $0.field == .family && titles[$0.index] != "nom" && titles[$0.index] != "nome"
    }
    for index in columns.indices {
      let title = titles[columns[index].index]
      if title == "nom" { columns[index].field = hasGiven ? .family : .fullName }
      if title == "name" { columns[index].field = hasGiven && !hasFamily ? .family : .fullName }
      if title == "nome" { columns[index].field = hasFamily && !hasGiven ? .given : .fullName }
      if title == "nombre" { columns[index].field = hasFamily ? .given : .fullName }
      if title == "title" || title == "titre" {
        // Civility when the job stands elsewhere.
        let hasJob = columns.contains { $0.field == .title && $0.index != columns[index].index }
        columns[index].field = hasJob ? .prefix : .title
      }
    }
  }

  /// A table with addresses of people whose names stand under a title that says nothing known: the column
  /// of names shows by what is in it, by usual given names first.
  static func findNames(_ columns: inout [TableMapping.Column], _ rows: [[String]]) {
    func holds(_ fields: Set<TableField>) -> Bool {
      columns.contains { column in column.field.map(fields.contains) ?? false }
    }
    guard !holds([.fullName, .given, .family]), holds([.email, .phone]) else { return }
    var best: (column: Int, known: Int)?
    for index in columns.indices where columns[index].field == nil {
      let cells = rows.compactMap { row -> String? in
        let place = columns[index].index
        return row.count > place && !row[place].isEmpty ? row[place] : nil
      }
      guard !cells.isEmpty, cells.count(where: isName) * 10 >= cells.count * 7 else { continue }
      let known = cells.count { ListWords.hasGivenName($0) }
      if best.map({ known > $0.known }) ?? true { best = (index, known) }
    }
    guard let best else { return }
    columns[best.column].field = .fullName
    columns[best.column].confidence = best.known > 0 ? 0.75 : 0.6
  }

  /// Fields that a person has once.
  static let single: Set<TableField> = [
    .uid, .fullName, .given, .middle, .family, .maiden, .prefix, .suffix, .company, .title, .department,
    .jobPlace, .place, .address, .street, .city, .region, .postalCode, .country, .headline, .birthday,
    .connectedOn, .event, .attendance, .checkedInAt,
  ]

  /// Fields that a person has once: the surest column keeps it.
  static func dropSecondBest(_ columns: inout [TableMapping.Column]) {
    for field in single {
      let found = columns.indices.filter { columns[$0].field == field }
      guard found.count > 1, let best = found.max(by: { columns[$0].confidence < columns[$1].confidence })
      else { continue }
      let kept = found.first { columns[$0].confidence == columns[best].confidence } ?? best
      for index in found where index != kept {
        columns[index].field = nil
        columns[index].confidence = 0
      }
    }
  }
}
