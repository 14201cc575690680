/// A tag of a page.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  let closesItself: Bool
  /// Behind its `>`.
  let end: Int
  private let start: Int

  /// Nil when `<` starts no tag.
  init?(_ scan: ByteScanner, at open: Int) {
    var index = open + 1
    guard index < scan.count else { return nil }
    if scan.hasPrefix("!--", at: index, to: scan.count) {
      let close = MarkupTag.commentEnd(in: scan, at: open)
      (name, isClosing, closesItself, end, start) = ("!--", false, true, close, open)
      return
    }
    isClosing = scan.base[index] == UInt8(ascii: "/")
    if isClosing || scan.base[index] == UInt8(ascii: "!") { index += 1 }
    var letters: [UInt8] = []
    while index < scan.count, letters.count < 20 {
      let byte = ByteScanner.lowercased(scan.base[index])
      guard (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39 && !letters.isEmpty) else {
        break
      }
      letters.append(byte)
      index += 1
    }
    guard !letters.isEmpty else { return nil }
    guard let end = MarkupTag.end(in: scan, behind: index) else { return nil }
    name = String(decoding: letters, as: UTF8.self)
    closesItself = scan.base[end - 2] == UInt8(ascii: "/")
    self.end = end
    start = open
  }

  /// Where the value of an attribute stands, without its quotes.
  func attribute(_ wanted: StaticString, in scan: ByteScanner) -> Range<Int>? {
    var index = start
    while index < end {
      guard let equals = scan.firstIndex(of: UInt8(ascii: "="), from: index, to: end), equals + 2 < end else {
        return nil
      }
      var nameStart = equals
      while nameStart > start, !ByteScanner.isBlank(scan.base[nameStart - 1]) { nameStart -= 1 }
      let quote = scan.base[equals + 1]
      let isQuoted = quote == 0x22 || quote == 0x27
      let from = isQuoted ? equals + 2 : equals + 1
      var to = from
      while to < end - 1 {
        let byte = scan.base[to]
        if isQuoted ? byte == quote : ByteScanner.isBlank(byte) { break }
        to += 1
      }
      if equals - nameStart == wanted.utf8CodeUnitCount, scan.hasPrefix(wanted, at: nameStart, to: equals) {
        let value = scan.trimmed(from..<to)
        return value.isEmpty ? nil : value
      }
      index = to + 1
    }
    return nil
  }

  /// Behind `</name>`, or the end.
  static func closing(_ name: String, in scan: ByteScanner, from start: Int) -> Int {
    var index = start
    while let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) {
      if scan.hasPrefix("/", at: open + 1, to: scan.count), isNamed(name, scan, at: open + 2) {
        return MarkupTag.end(in: scan, behind: open + 2) ?? scan.count
      }
      index = open + 1
    }
    return scan.count
  }

  /// Where an element ends that holds no content of the page: behind its closing tag, or, where that is missing,
  /// before the first heading or section, at the latest before `<main>`, `<body>`, an element of its own kind or
  /// the end of the page.
  static func end(of name: String, in scan: ByteScanner, from start: Int) -> Int {
    var index = start
    var content: Int?
    var last = scan.count
    while let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) {
      index = open + 1
      if scan.hasPrefix("/", at: open + 1, to: scan.count) {
        if isNamed(name, scan, at: open + 2) {
          return MarkupTag.end(in: scan, behind: open + 2) ?? scan.count
        }
        guard isNamed("body", scan, at: open + 2) || isNamed("html", scan, at: open + 2) else { continue }
      } else {
        if content == nil, contents.contains(where: { isNamed($0, scan, at: open + 1) }) { content = open }
        guard
          isNamed("main", scan, at: open + 1) || isNamed("body", scan, at: open + 1)
            || isNamed(name, scan, at: open + 1)
        else { continue }
      }
      last = open
      break
    }
    return content ?? last
  }

  private static let contents = ["h1", "h2", "h3", "h4", "h5", "h6", "section", "article"]

  private static func isNamed(_ name: String, _ scan: ByteScanner, at start: Int) -> Bool {
    var index = start
    for byte in name.utf8 {
      guard index < scan.count, ByteScanner.lowercased(scan.base[index]) == byte else { return false }
      index += 1
    }
    guard index < scan.count else { return true }
    let next = ByteScanner.lowercased(scan.base[index])
    return !(next >= 0x61 && next <= 0x7A || next >= 0x30 && next <= 0x39)
  }
}
