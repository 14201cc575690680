package import Domain
import GRDB

/// Imported messages on their way into the vault, sixteen rows a statement: what SQLite does once for a
/// statement (opening the table and its indexes, counting numbers up) costs more than a row itself.
///
/// Numbers are known before the rows are written: the transaction is alone and AUTOINCREMENT counts on.
final class MessageBatch {
  private struct Row {
    var day: UnsafeRawBufferPointer
    var at: Int64
    var isIncoming: Bool
    var person: Int64?
    var thread: Int64
    var subject: UnsafeRawBufferPointer
    var text: UnsafeRawBufferPointer
    var record: Int
  }

  private static let size = 16
  private static let columns = 8
  private static let incoming: StaticString = "in"
  private static let outgoing: StaticString = "out"

  private let db: Database
  private let many: RawStatement
  private let one: RawStatement
  private var rows: [Row] = []
  private var file: Int64 = 0
  /// Texts that stand nowhere else until the rows are written.
  private var store: UnsafeMutableRawBufferPointer
  private var used = 0
  /// The number of the first row that waits.
  private var first: Int64 = 0
  /// The number of the newest row that was written; nil: not known.
  private var written: Int64?

  init(_ db: Database) throws {
    self.db = db
    many = try RawStatement(db, Self.sql(rows: Self.size))
    one = try RawStatement(db, Self.sql(rows: 1))
    store = .allocate(byteCount: 1 << 18, alignment: 16)
    rows.reserveCapacity(Self.size)
  }

  deinit { store.deallocate() }

  /// Whether a message can wait with the others; else they are written first.
  func hasRoom(for message: ImportTransaction.Message, file: Int64, staysInPlace: Bool) -> Bool {
    rows.isEmpty
      || rows.count < Self.size && file == self.file
        && used + Self.room(for: message, staysInPlace: staysInPlace) <= store.count
  }

  private static func room(for message: ImportTransaction.Message, staysInPlace: Bool) -> Int {
    message.day.count + (staysInPlace ? 0 : message.subject.count + message.text.count)
  }

  /// Takes a message for which there is room.
  ///
  /// - Parameter staysInPlace: subject and text stay where they are until `flush`; else they are copied.
  /// - Returns: the number that the message will have.
  func add(_ message: ImportTransaction.Message, file: Int64, staysInPlace: Bool) throws -> Int64 {
    if rows.isEmpty {
      let room = Self.room(for: message, staysInPlace: staysInPlace)
      if room > store.count {
        store.deallocate()
        store = .allocate(byteCount: room, alignment: 16)
      }
      first = try nextNumber()
      self.file = file
    }
    rows.append(
      Row(
        day: kept(message.day), at: message.at, isIncoming: message.direction == .incoming,
        person: message.person, thread: message.thread,
        subject: staysInPlace ? message.subject : kept(message.subject),
        text: staysInPlace ? message.text : kept(message.text), record: message.record))
    return first + Int64(rows.count) - 1
  }

  /// Writes the rows that wait.
  func flush() throws {
    guard !rows.isEmpty else { return }
    try RawStatement.insert(rows, size: Self.size, many: many, one: one, bind: bind)
    guard db.lastInsertedRowID == first + Int64(rows.count) - 1 else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "messages are not numbered in order")
    }
    written = db.lastInsertedRowID
    rows.removeAll(keepingCapacity: true)
    used = 0
  }

  /// Somebody else has added an interaction: the next number is asked for anew.
  func forgetNumbers() { written = nil }

  private func nextNumber() throws -> Int64 {
    if let written { return written + 1 }
    let last = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'interaction'") ?? 0
    return last + 1
  }

  private func kept(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard !bytes.isEmpty else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let place = UnsafeMutableRawBufferPointer(rebasing: store[used..<used + bytes.count])
    place.copyMemory(from: bytes)
    used += bytes.count
    return UnsafeRawBufferPointer(place)
  }

  private func bind(_ row: Row, _ index: Int, to statement: RawStatement) {
    statement.bind(1, file)
    let base = Int32(2 + index * Self.columns)
    statement.bindBorrowed(base, row.day)
    statement.bind(base + 1, row.at)
    let direction = row.isIncoming ? Self.incoming : Self.outgoing
    statement.bindBorrowed(
      base + 2, UnsafeRawBufferPointer(start: direction.utf8Start, count: direction.utf8CodeUnitCount))
    statement.bind(base + 3, row.person)
    statement.bind(base + 4, row.thread)
    if row.subject.isEmpty {
      statement.bindNull(base + 5)
    } else {
      statement.bindBorrowed(base + 5, row.subject)
    }
    statement.bindBorrowed(base + 6, row.text)
    statement.bind(base + 7, row.record)
  }

  private static func sql(rows: Int) -> String {
    let marks = (0..<rows).map { row in
      let numbers = (0..<columns).map { "?\(2 + row * columns + $0)" }
      return "('message', 'none', ?1, \(numbers.joined(separator: ", ")))"
    }
    return """
      INSERT INTO interaction (kind, favour, fileId, day, at, direction, personId, threadId, subject, text, record)
      VALUES \(marks.joined(separator: ", "))
      """
  }
}

extension ImportTransaction {
  /// One message of an archive; its texts are borrowed bytes.
  package struct Message {
    /// `yyyy-MM-dd`.
    package var day: UnsafeRawBufferPointer
    /// Seconds since 1970 UTC.
    package var at: Int64
    /// Either way, never both.
    package var direction: Direction
    package var person: Int64?
    package var thread: Int64
    package var record: Int
    package var subject: UnsafeRawBufferPointer
    package var text: UnsafeRawBufferPointer

    package init(
      day: UnsafeRawBufferPointer, at: Int64, direction: Direction, person: Int64?, thread: Int64,
      record: Int,
      subject: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer
    ) {
      self.day = day
      self.at = at
      self.direction = direction
      self.person = person
      self.thread = thread
      self.record = record
      self.subject = subject
      self.text = text
    }
  }
}
