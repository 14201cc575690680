/// Finds the logical lines of a file one after the other, touching each byte about once.
struct ContentLineScanner {
  /// What the two formats allow at the edge of a line.
  struct Dialect: Sendable {
    /// `item1.EMAIL` has a group; in a calendar the dot belongs to the name.
    var hasGroups: Bool
    /// Quoted-printable soft breaks and base64 without indentation, as vCard 2.1 programs write them.
    var hasLooseLines: Bool

    static let vCard = Dialect(hasGroups: true, hasLooseLines: true)
    static let iCalendar = Dialect(hasGroups: false, hasLooseLines: false)
  }

  let source: ByteSource
  let view: ByteView
  let dialect: Dialect
  private(set) var position: Int
  /// Line of the file that `position` stands at, from 1.
  private(set) var lineNumber = 1

  /// `view` are the bytes of `source`, held open by the caller.
  init(_ source: ByteSource, _ view: ByteView, dialect: Dialect) {
    self.source = source
    self.view = view
    self.dialect = dialect
    position = source.bodyStart
  }

  /// First line break at or after `start`, or the end of the file.
  @inline(__always)
  private func lineEnd(_ start: Int) -> Int {
    let feed = view.firstIndex(of: 10, from: start, to: view.count)
    guard source.hasLoneReturn else {
      return feed > start && feed < view.count && view[feed - 1] == 13 ? feed - 1 : feed
    }
    return view.firstIndex(of: 13, from: start, to: feed)
  }

  /// First byte after the line break at `end`.
  @inline(__always)
  private func afterBreak(_ end: Int) -> Int {
    guard end < view.count else { return end }
    return view[end] == 13 && end + 1 < view.count && view[end + 1] == 10 ? end + 2 : end + 1
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// The next logical line, empty lines left out; nil at the end of the file.
  mutating func next() -> ContentLine? {
    let count = view.count
    while position < count, view[position] == 10 || view[position] == 13 {
      position = afterBreak(position)
      lineNumber += 1
    }
    guard position < count else { return nil }
    if isMark(view[position]), skipMarks() { return next() }

    let start = position
    let number = lineNumber
    let firstEnd = lineEnd(start)
    var end = firstEnd
    var after = afterBreak(firstEnd)
    lineNumber += 1

    var header = findHeader(start, firstEnd)
    var flags: ContentLine.Flags = []
    extendOverFolds(&end, &after)
    if header.colon < 0 || header.isUnclosed, end > firstEnd {
      // A quote may be closed behind the fold; only then is its colon no colon of the line.
      let whole = findHeader(start, end)
      if header.colon < 0 || !whole.isUnclosed { header = whole }
      if header.colon >= firstEnd { flags.insert(.headerFolded) }
    }
    if header.colon < 0 {
      flags.insert(.noColon)
      if end > firstEnd { flags.insert(.headerFolded) }
      header.colon = end
    } else if dialect.hasLooseLines {
      extendLoosely(header.nameStart, header.nameEnd, header.colon, firstEnd, &end, &after, &flags)
    } else if header.nameEnd < header.colon, end > header.colon + 1, view[end - 1] == 61 {
      // vCalendar 1.0 has soft breaks, too.
      extendSoftly(header.nameEnd, header.colon, &end, &after, &flags)
    }
    let valueStart = flags.contains(.noColon) ? end + 1 : min(header.colon + 1, end)
    if end > firstEnd && end > valueStart && !(flags.contains(.softBreaks)) {
      flags.insert(.valueFolded)
    }
    position = after
    let name =
      flags.contains(.headerFolded)
      ? Unfolding.unfold(view.slice(header.nameStart, header.nameEnd)).withUnsafeBufferPointer {
        PropertyName.find($0.trimmed())
      } : PropertyName.find(view.slice(header.nameStart, header.nameEnd))
    if name == .end, end - valueStart > 10, let cut = secondRecord(valueStart, end) {
      let hasMark = view[cut - 3] == 0xEF && view[cut - 2] == 0xBB && view[cut - 1] == 0xBF
      (end, after, position) = (hasMark ? cut - 3 : cut, cut, cut)
      lineNumber -= 1
    }
    return ContentLine(
      source: source, lineStart: UInt32(start), nameStart: UInt32(header.nameStart),
      nameEnd: UInt32(header.nameEnd), valueStart: UInt32(valueStart), valueEnd: UInt32(end),
      next: UInt32(after), number: UInt32(number), name: name, flags: flags)
  }

  /// Bytes that are no text at the start of a line: of a byte order mark, a form feed, the end mark of DOS.
  @inline(__always)
  private func isMark(_ byte: UInt8) -> Bool { byte == 0xEF || byte == 12 || byte == 26 || byte == 0 }

  /// Files put together keep their byte order marks; they mean nothing.
  private mutating func skipMarks() -> Bool {
    let start = position
    while position < view.count, isMark(view[position]) {
      if view[position] == 0xEF {
        guard position + 2 < view.count, view[position + 1] == 0xBB, view[position + 2] == 0xBF else { break }
        position += 2
      }
      position += 1
    }
    return position > start
  }

  /// Where the next record starts in `END:VCARDBEGIN:VCARD`, as files without a last line end make it.
  private func secondRecord(_ start: Int, _ end: Int) -> Int? {
    for index in start..<(end - 6) where view.slice(index, index + 6).equalsIgnoringCase("begin:") {
      return index
    }
    return nil
  }

  /// Name and colon of the line, within `start ..< end`; colon -1 when there is none.
  @inline(__always)
  private func findHeader(_ start: Int, _ end: Int) -> (
    nameStart: Int, nameEnd: Int, colon: Int, isUnclosed: Bool
  ) {
    var nameStart = start
    var index = start
    while index < end {
      let byte = view[index]
      if byte == 58 { return (nameStart, index, index, false) }
      if byte == 59 { break }
      if byte == 46, nameStart == start, dialect.hasGroups { nameStart = index + 1 }
      index += 1
    }
    guard index < end else { return (nameStart, end, -1, false) }
    let nameEnd = index
    var isQuoted = false
    while index < end {
      let byte = view[index]
      if byte == 34 {
        isQuoted.toggle()
      } else if byte == 58, !isQuoted {
        return (nameStart, nameEnd, index, false)
      }
      index += 1
    }
    // A quote that nobody closed: the first colon then ends the parameters.
    guard isQuoted else { return (nameStart, nameEnd, -1, false) }
    let colon = view.firstIndex(of: 58, from: nameEnd, to: end)
    return (nameStart, nameEnd, colon < end ? colon : -1, true)
  }

  /// Takes in the lines that start with a blank; empty lines between do not end a value that goes on.
  @inline(__always)
  private mutating func extendOverFolds(_ end: inout Int, _ after: inout Int) {
    while after < view.count {
      let byte = view[after]
      if isBlank(byte) {
        end = lineEnd(after)
        after = afterBreak(end)
        lineNumber += 1
        continue
      }
      guard byte == 10 || byte == 13 else { return }
      var (peek, skipped) = (after, 0)
      while peek < view.count, view[peek] == 10 || view[peek] == 13 {
        peek = afterBreak(peek)
        skipped += 1
      }
      guard peek < view.count, isBlank(view[peek]) else { return }
      lineNumber += skipped
      after = peek
    }
  }

  /// Takes in quoted-printable after a soft break.
  private mutating func extendSoftly(
    _ nameEnd: Int, _ colon: Int, _ end: inout Int, _ after: inout Int, _ flags: inout ContentLine.Flags
  ) {
    guard view.slice(nameEnd, colon).containsIgnoringCase("quoted-printable") else { return }
    flags.insert(.softBreaks)
    while after < view.count, endsSoftly(colon + 1, end), !startsRecord(after) {
      end = lineEnd(after)
      after = afterBreak(end)
      lineNumber += 1
      extendOverFolds(&end, &after)
    }
  }

  /// Takes in quoted-printable after a soft break and base64 lines that nobody indented.
  private mutating func extendLoosely(
    _ nameStart: Int, _ nameEnd: Int, _ colon: Int, _ firstEnd: Int, _ end: inout Int,
    _ after: inout Int, _ flags: inout ContentLine.Flags
  ) {
    guard nameEnd < colon else { return }
    if end > firstEnd || endsSoftly(colon + 1, end),
      view.slice(nameEnd, colon).containsIgnoringCase("quoted-printable")
    {
      return extendSoftly(nameEnd, colon, &end, &after, &flags)
    }
    // Names that carry binary data have at least three letters; asking only them keeps the rest fast.
    guard after < view.count, mayBeBinary(nameStart, nameEnd),
      isBase64Line(after), saysBase64(view.slice(nameEnd, colon))
    else { return }
    while after < view.count, isBase64Line(after) {
      end = lineEnd(after)
      after = afterBreak(end)
      lineNumber += 1
      extendOverFolds(&end, &after)
    }
  }

  private func mayBeBinary(_ start: Int, _ end: Int) -> Bool {
    switch PropertyName.find(view.slice(start, end)) {
    case .photo, .logo, .sound, .key, .other: true
    default: false
    }
  }

  private func saysBase64(_ header: ByteView) -> Bool {
    header.containsIgnoringCase("base64") || header.containsIgnoringCase("encoding=b")
      || header.containsIgnoringCase(";b:")
  }

  private func endsSoftly(_ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, isBlank(view[last - 1]) { last -= 1 }
    return last > start && view[last - 1] == 61
  }

  private func startsRecord(_ start: Int) -> Bool {
    view.slice(start, min(start + 4, view.count)).equalsIgnoringCase("end:")
      || view.slice(start, min(start + 6, view.count)).equalsIgnoringCase("begin:")
  }

  private func isBase64Line(_ start: Int) -> Bool {
    let end = lineEnd(start)
    guard end > start else { return false }
    for index in start..<end {
      let byte = view[index]
      let isLetter = asciiLowercased(byte) >= 97 && asciiLowercased(byte) <= 122
      guard isLetter || isASCIIDigit(byte) || byte == 43 || byte == 47 || byte == 61 else { return false }
    }
    return true
  }
}
