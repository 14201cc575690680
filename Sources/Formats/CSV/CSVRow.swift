/// The place of one field in the buffer, quotes not included.
public struct RawField: Sendable, Hashable {
  public var start: Int
  public var end: Int
  /// Doubled quotes stand in it.
  public var needsUnescape: Bool
  /// It was written in quotes.
  public var isQuoted: Bool
  /// Its quotes do not pair; it was read as it stood.
  public var isDamaged: Bool

  @inline(__always)
  public init(
    start: Int, end: Int, needsUnescape: Bool = false, isQuoted: Bool = false, isDamaged: Bool = false
  ) {
    self.start = start
    self.end = end
    self.needsUnescape = needsUnescape
    self.isQuoted = isQuoted
    self.isDamaged = isDamaged
  }

  public var range: Range<Int> { start..<end }
  public var isEmpty: Bool { start == end }
}

/// One record of a table, valid only inside the closure that receives it.
public struct CSVRow: ~Copyable {
  /// Index of the record in the file, blank lines included, from 0.
  public let index: Int
  /// Its first line in the file, from 1.
  public let line: Int
  /// Its bytes, without the line end.
  public let range: Range<Int>
  /// The bytes it stands in.
  public let scan: ByteScanner
  let fields: UnsafeBufferPointer<RawField>
  let quote: UInt8

  /// Number of fields; 0 for a blank line.
  public var count: Int { fields.count }

  /// The place of a field; an empty field when the record is too short.
  @inline(__always)
  public func field(_ index: Int) -> RawField {
    index >= 0 && index < fields.count
      ? fields[index] : RawField(start: range.upperBound, end: range.upperBound)
  }

  /// The text of a field, doubled quotes made one.
  public func string(_ field: RawField) -> String {
    guard field.needsUnescape else { return scan.string(field.range) }
    var out: [UInt8] = []
    write(field, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  public func string(_ index: Int) -> String { string(field(index)) }

  /// Appends the bytes of a field, doubled quotes made one.
  public func write(_ field: RawField, into out: inout [UInt8]) {
    scan.appendUnescaped(field, quote: quote, to: &out)
  }

  /// The bytes of a field as they stand, quotes still doubled.
  public func withBytes<R>(_ field: RawField, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R
  {
    try body(scan.bytes(field.range))
  }

  /// True when every field is empty or blank.
  public var isEmpty: Bool {
    for field in fields where !scan.trimmed(field.range).isEmpty { return false }
    return true
  }

  /// All fields as text.
  public var strings: [String] {
    var all: [String] = []
    all.reserveCapacity(fields.count)
    for field in fields { all.append(string(field)) }
    return all
  }
}

extension ByteScanner {
  /// Appends a field, doubled quotes made one; a single quote inside stays.
  func appendUnescaped(_ field: RawField, quote: UInt8, to out: inout [UInt8]) {
    guard field.needsUnescape else {
      out.append(contentsOf: bytes(field.range))
      return
    }
    var index = field.start
    while index < field.end {
      guard let hit = firstIndex(of: quote, from: index, to: field.end) else { break }
      out.append(contentsOf: bytes(index..<hit + 1))
      index = hit + 1
      if index < field.end, base[index] == quote { index += 1 }
    }
    if index < field.end { out.append(contentsOf: bytes(index..<field.end)) }
  }
}
