/// Where the tags of a page end. Every reader of markup asks here, so that none of them goes over a page of
/// unclosed tags more than a few times.
enum MarkupTag {
  /// How far behind its beginning the quotes in a tag are believed.
  private static let reach = 100_000

  /// Behind the `>` that ends a tag; quotes of attribute values may hold one, but not a quote that is never
  /// closed. Nil when there is no `>` at all: then nothing that follows is a tag either.
  ///
  /// - Parameter start: a place inside the tag.
  static func end(in scan: ByteScanner, behind start: Int) -> Int? {
    var index = start
    let limit = min(scan.count, start + reach)
    while index < limit {
      let byte = scan.base[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if byte == 0x22 || byte == 0x27, index > start, scan.base[index - 1] == UInt8(ascii: "=") {
        // A value of any length, such as a picture; a quote without a partner is a character.
        index = scan.firstIndex(of: byte, from: index + 1, to: limit) ?? index
      }
      index += 1
    }
    return scan.firstIndex(of: UInt8(ascii: ">"), from: start, to: scan.count).map { $0 + 1 }
  }

  /// Behind `-->` of a comment that begins at `open`, or the end of the page.
  static func commentEnd(in scan: ByteScanner, at open: Int) -> Int {
    var index = open + 4
    while let hit = scan.firstIndex(of: UInt8(ascii: ">"), from: index, to: scan.count) {
      if scan.base[hit - 1] == UInt8(ascii: "-"), scan.base[hit - 2] == UInt8(ascii: "-") { return hit + 1 }
      index = hit + 1
    }
    return scan.count
  }
}
