extension RawStatement {
  /// Writes rows that waited: all at once when there are as many as `many` takes, else one by one.
  ///
  /// - Parameter bind: binds a row to a statement, at its place among those that the statement takes.
  static func insert<Row>(
    _ rows: [Row], size: Int, many: RawStatement, one: RawStatement,
    bind: (_ row: Row, _ place: Int, _ statement: RawStatement) -> Void
  ) throws {
    guard rows.count == size else {
      for row in rows {
        bind(row, 0, one)
        try one.run()
      }
      return
    }
    for (place, row) in rows.enumerated() { bind(row, place, many) }
    try many.run()
  }
}
