import GRDB

/// Rows of one table that nobody asks for until they are all there, eight a statement.
final class RowBatch {
  enum Value {
    case null
    case integer(Int64)
    case text(String)

    init(_ text: String?) { self = text.map(Value.text) ?? .null }
    init(_ number: Int64?) { self = number.map(Value.integer) ?? .null }
  }

  /// A value that waits; texts lie one after the other in `texts`.
  private enum Cell {
    case null
    case integer(Int64)
    case text(Range<Int>)
  }

  private static let size = 8

  private let db: Database
  private let statement: String
  private let width: Int
  /// Prepared on first use: whoever changes one person needs but the second.
  private var many: RawStatement?
  private var one: RawStatement?
  /// The rows that wait, one after the other.
  private var cells: [Cell] = []
  private var texts: [UInt8] = []

  /// - Parameter statement: `INSERT INTO name (columns)`, without values.
  init(_ db: Database, _ statement: String, width: Int) {
    self.db = db
    self.statement = statement
    self.width = width
  }

  /// - Parameter row: as many values as columns were named.
  func add(_ row: Value...) throws {
    for value in row {
      switch value {
      case .null: cells.append(.null)
      case .integer(let number): cells.append(.integer(number))
      case .text(let text):
        let start = texts.count
        texts.append(contentsOf: text.utf8)
        cells.append(.text(start..<texts.count))
      }
    }
    if cells.count == width * Self.size { try flush() }
  }

  /// Writes the rows that wait.
  func flush() throws {
    guard !cells.isEmpty else { return }
    if cells.count == width * Self.size {
      let many = try many ?? prepared(rows: Self.size)
      self.many = many
      try write(cells[...], by: many)
    } else {
      let one = try one ?? prepared(rows: 1)
      self.one = one
      for start in stride(from: 0, to: cells.count, by: width) {
        try write(cells[start..<start + width], by: one)
      }
    }
    cells.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  private func prepared(rows: Int) throws -> RawStatement {
    let marks = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
    let all = Array(repeating: marks, count: rows).joined(separator: ", ")
    return try RawStatement(db, "\(statement) VALUES \(all)")
  }

  private func write(_ cells: ArraySlice<Cell>, by statement: RawStatement) throws {
    try texts.withUnsafeBytes { texts in
      for (position, cell) in zip(Int32(1)..., cells) {
        switch cell {
        case .null: statement.bindNull(position)
        case .integer(let number): statement.bind(position, number)
        case .text(let range):
          statement.bindBorrowed(position, UnsafeRawBufferPointer(rebasing: texts[range]))
        }
      }
      try statement.run()
    }
  }
}
