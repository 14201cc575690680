/// Reading the cells of one record, with what was repaired on the way.
extension CSVRow {
  /// A cell without blanks around it; nil when there is no such column or nothing in it.
  func text(_ column: Int?) -> String? {
    guard let column, column < count else { return nil }
    let field = self.field(column)
    let range = scan.trimmed(field.range)
    guard !range.isEmpty else { return nil }
    var cut = field
    cut.start = range.lowerBound
    cut.end = range.upperBound
    return string(cut)
  }

  /// A cell of a LinkedIn file, its HTML references resolved.
  func plain(_ column: Int?) -> String? { text(column).map { HTMLEntities.unescape($0) } }

  /// A cell that names somebody or something: a text garbled by a wrong character set is repaired, and
  /// the warning `mojibake` keeps what stood there.
  func name(_ column: Int?, _ field: String, isMarkup: Bool, _ warnings: inout [ParseProblem]) -> String? {
    guard let value = isMarkup ? plain(column) : text(column) else { return nil }
    return CSVRow.repaired(value, field, &warnings)
  }

  /// The text as it was meant when it is garbled, and what stood there in a warning.
  static func repaired(_ value: String, _ field: String, _ warnings: inout [ParseProblem]) -> String {
    guard let repaired = MojibakeRepair.repaired(value) else { return value }
    warnings.append(ParseProblem("mojibake", facts: [field, value, repaired], severity: .warning))
    return repaired
  }

  /// A date of any form; what is none gives the warning `bad-date`.
  func date(_ column: Int?, _ field: String, _ order: DateOrder, _ warnings: inout [ParseProblem])
    -> ExportDate?
  {
    guard let value = text(column), !ExportDate.meansNone(value) else { return nil }
    if let date = ExportDate(value, order: order) { return date }
    warnings.append(ParseProblem("bad-date", facts: [field, value], severity: .warning))
    return nil
  }
}

extension ExportDate {
  /// What programs write for "no date", or for "still going on".
  static func meansNone(_ text: String) -> Bool {
    let word = LetterFold.words(text)
    return word.isEmpty || word == "0 0 00" || none.contains(word)
  }

  private static let none: Set<String> = [
    "present", "now", "aujourdhui", "a ce jour", "heute", "actualidad", "presente", "current", "n a", "none",
    "null",
    "nan", "never", "jamais", "en cours", "o momento", "il momento",
  ]
}
