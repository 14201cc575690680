/// Blanks before the first BEGIN, as text copied from a page or out of a program has them. A line that starts
/// with a blank goes on with the line before it, so they have to go before anything is read.
struct Indentation {
  /// Where the blanks of the first line stand.
  private let first: Range<Int>
  /// Whether the next line has them too.
  private let isOfAll: Bool

  /// Nil when the text starts where it should, or with something else than a BEGIN.
  init?(_ bytes: ByteView) {
    var start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var index = start
    while index < bytes.count, ByteScanner.isBlank(bytes[index]) {
      if bytes[index] == 10 || bytes[index] == 13 { start = index + 1 }
      index += 1
    }
    guard index > start, bytes.slice(index, bytes.count).hasPrefixIgnoringCase("begin:") else { return nil }
    first = start..<index
    let next = bytes.firstIndex(of: 10, from: index, to: bytes.count) + 1
    isOfAll =
      next + first.count < bytes.count
      && bytes.slice(next, next + first.count).elementsEqual(bytes.slice(start, index))
  }

  func removed(from bytes: [UInt8]) -> [UInt8] {
    let blanks = bytes[first]
    var out = Array(bytes[..<first.lowerBound])
    out.reserveCapacity(bytes.count)
    guard isOfAll else { return out + bytes[first.upperBound...] }
    var index = first.lowerBound
    while index < bytes.count {
      if bytes[index...].starts(with: blanks) { index += blanks.count }
      let end = bytes[index...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
      out += bytes[index..<end]
      index = end
    }
    return out
  }
}
