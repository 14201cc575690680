/// A date with a comma in it (`01/24/18, 03:00 PM`) that was written without quotes takes two cells and
/// pushes the cells behind it one to the right. Some versions of LinkedIn's files do that.
struct SplitDate {
  let value: ExportDate?
  private let column: Int
  private let shift: Int

  /// - Parameter width: number of titles in the header.
  init(
    _ row: borrowing CSVRow, _ column: Int?, width: Int, field: String, order: DateOrder,
    _ warnings: inout [ParseProblem]
  ) {
    self.column = column ?? -1
    if let column, row.count == width + 1, let day = row.text(column), let time = row.text(column + 1),
      time.utf8.contains(UInt8(ascii: ":")), let joined = ExportDate(day + ", " + time, order: order)
    {
      value = joined
      shift = 1
      warnings.append(ParseProblem("split-date", facts: [field, day + ", " + time], severity: .warning))
    } else {
      value = row.date(column, field, order, &warnings)
      shift = 0
    }
  }

  /// Where a column really is in this row.
  func callAsFunction(_ column: Int?) -> Int? {
    guard let column else { return nil }
    return column > self.column ? column + shift : column
  }
}
