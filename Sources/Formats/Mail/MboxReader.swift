#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Splits a mailbox file (RFC 4155 and its dialects: mboxo, mboxrd, mboxcl with Content-Length, files
/// without blank lines before "From ", CRLF, Google Takeout, Thunderbird) into messages while it is read.
/// Memory holds one message and a window, however long the archive.
///
/// ```swift
/// let reader = MboxReader { buffer in read(descriptor, buffer.baseAddress!, buffer.count) }
/// while try reader.next({ entry in print(entry.number, entry.message.count) }) {}
/// ```
public final class MboxReader {
  /// One message of the file. Its bytes are valid while the closure runs.
  public struct Entry {
    /// From 1.
    public var number: Int
    /// Line of the separator in the file, from 1.
    public var line: Int
    /// The separator line, `From …`, without its line end.
    public var separator: UnsafeRawBufferPointer
    /// The message as it was sent: `>From ` lines are given back their form.
    public var message: UnsafeRawBufferPointer
    /// The message was longer than the limit; `message` is its beginning.
    public var isCut: Bool
    /// What was left out of long attachments: `message` holds their beginnings.
    public var omitted: [MailOmission] = []
  }

  private static let window = 1 << 20
  /// Behind so many bytes of a message the base64 of its attachments is counted, not kept.
  private static let wholeUpTo = 1 << 20

  private let source: (UnsafeMutableRawBufferPointer) throws -> Int
  private let limit: Int
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes of the buffer that hold data.
  private var filled = 0
  /// Start of the next message's separator line.
  private var position = 0
  private var isAtEnd = false
  private var line = 1
  private var number = 0
  private var isStarted = false
  private var unquoted: [UInt8] = []

  /// - Parameters:
  ///   - limit: longest message kept in memory, in bytes; of a longer one the beginning is given.
  ///   - source: fills the buffer and says how many bytes it wrote; 0 at the end.
  public init(
    limit: Int = 128 << 20, source: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.limit = max(limit, 4_096)
    self.source = source
    capacity = min(MboxReader.window, self.limit + 4_096)
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  private var view: ByteView { ByteView(start: buffer, count: filled) }

  /// Reads more. Bytes before `keep` may go; positions are shifted by the result.
  private func fill(keep: Int) throws -> Int {
    var shift = 0
    if filled == capacity || (keep > 0 && capacity - filled < 65_536) {
      if keep > 0 {
        memmove(buffer, buffer + keep, filled - keep)
        filled -= keep
        shift = keep
      } else if filled == capacity {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        memcpy(larger, buffer, filled)
        buffer.deallocate()
        buffer = larger
        capacity *= 2
      }
    }
    let count = try source(
      UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled))
    if count <= 0 { isAtEnd = true } else { filled += min(count, capacity - filled) }
    return shift
  }

  /// Makes sure that so many bytes lie behind `index`, or the file's end; what lies between `kept` and
  /// `index` is dropped to make room.
  private func lookAhead(_ count: Int, from index: inout Int, over kept: Int) throws {
    while filled - index < count, !isAtEnd {
      if capacity - filled < count {
        let rest = filled - index
        memmove(buffer + kept, buffer + index, rest)
        filled = kept + rest
        index = kept
        if capacity - filled < 65_536 {
          let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + 65_536)
          memcpy(larger, buffer, filled)
          buffer.deallocate()
          buffer = larger
          capacity = capacity * 2 + 65_536
        }
      }
      let read = try source(UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled))
      if read <= 0 { isAtEnd = true } else { filled += min(read, capacity - filled) }
    }
  }

  /// Hands the next message to `body`.
  ///
  /// - Parameter wantsBody: false: quoted lines of the body stay as they are, which saves a look at them.
  /// - Returns: false when there is none.
  public func next(wantsBody: Bool = true, _ body: (Entry) throws -> Void) throws -> Bool {
    if !isStarted { try start() }
    var scan = try MessageScan(self)
    guard let found = try scan.run() else { return false }
    number += 1
    let message = view.slice(found.bodyStart, found.end)
    var entry = Entry(
      number: number, line: line, separator: UnsafeRawBufferPointer(view.slice(found.start, found.lineEnd)),
      message: UnsafeRawBufferPointer(message), isCut: found.isCut, omitted: found.omitted)
    for index in entry.omitted.indices { entry.omitted[index].offset -= found.bodyStart - found.start }
    if wantsBody, found.hasQuotes {
      unquote(message, &entry.omitted)
      try unquoted.withUnsafeBytes { bytes in
        entry.message = bytes
        try body(entry)
      }
    } else {
      try body(entry)
    }
    line += found.lines
    position = found.next
    shrink()
    return true
  }

  /// After a giant the buffer goes back to its size.
  private func shrink() {
    guard capacity > 8 * MboxReader.window, filled - position < MboxReader.window else { return }
    let smaller = UnsafeMutablePointer<UInt8>.allocate(capacity: MboxReader.window)
    memcpy(smaller, buffer + position, filled - position)
    filled -= position
    position = 0
    buffer.deallocate()
    buffer = smaller
    capacity = MboxReader.window
    unquoted = []
  }

  /// Passes a byte order mark and empty lines.
  private func start() throws {
    isStarted = true
    while !isAtEnd, filled < 4_096 { _ = try fill(keep: 0) }
    if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
    while position < filled, buffer[position] == 10 || buffer[position] == 13 {
      if buffer[position] == 10 { line += 1 }
      position += 1
    }
    // A part cut out of a larger mailbox: the rest of a message stands before the first separator.
    let isSeparator = view.slice(position, min(position + 5, filled)).elementsEqual("From ".utf8)
    guard !isSeparator else { return }
    let reach = min(65_536, capacity)
    while !isAtEnd, filled < reach { _ = try fill(keep: 0) }
    let scan = ByteScanner(UnsafeRawBufferPointer(start: buffer, count: min(filled, reach)))
    guard let first = MailShape.laterSeparator(scan, from: position) else { return }
    line += scan.count(of: 10, from: position, to: first)
    position = first
  }

  /// One `>` leaves each line that starts with `>`s and `From `; the places of omissions move along.
  private func unquote(_ message: ByteView, _ omitted: inout [MailOmission]) {
    var next = 0
    unquoted.removeAll(keepingCapacity: true)
    unquoted.reserveCapacity(message.count)
    var start = 0
    var index = 0
    while index < message.count {
      while next < omitted.count, omitted[next].offset <= index {
        omitted[next].offset += unquoted.count - start
        next += 1
      }
      if message[index] == 62, MboxLine.isQuotedSeparator(message, index, message.count) {
        unquoted.append(contentsOf: message.slice(start, index))
        start = index + 1
      }
      index = message.firstIndex(of: 10, from: index, to: message.count) + 1
    }
    while next < omitted.count {
      omitted[next].offset += unquoted.count - start
      next += 1
    }
    unquoted.append(contentsOf: message.slice(start, message.count))
  }

  /// Finds the end of one message.
  private struct MessageScan {
    struct Found {
      var start: Int
      var lineEnd: Int
      var bodyStart: Int
      var end: Int
      var next: Int
      var lines: Int
      var hasQuotes: Bool
      var isCut: Bool
      var omitted: [MailOmission]
    }

    let reader: MboxReader
    private var start: Int
    private var index = 0
    private var lines = 0
    /// Length of the body as the header states it.
    private var stated: Int?
    private var bodyAt: Int?
    private var part = MediaRun()
    /// Left out so far, by its place behind `start`, and its bytes with their line ends.
    private var omitted: [MailOmission] = []
    private var omittedBytes = 0
    /// Where in the message the next run may be left out, counted from `start`.
    private var nextRun = MboxReader.wholeUpTo

    init(_ reader: MboxReader) throws {
      self.reader = reader
      start = reader.position
    }

    /// Makes sure that data reaches `end`, or the file's end. False: the file ends before.
    private mutating func reach(_ end: Int) throws -> Bool {
      // `end` counts from `start`, which may move.
      while reader.filled - start < end {
        guard !reader.isAtEnd else { return false }
        let shift = try reader.fill(keep: start)
        start -= shift
        index -= shift
        reader.position -= shift
        bodyAt = bodyAt.map { $0 - shift }
      }
      return true
    }

    /// Index behind the line at `index`; data is there up to it.
    private mutating func lineEnd() throws -> Int {
      var from = index - start
      while true {
        let hit = reader.view.firstIndex(of: 10, from: start + from, to: reader.filled)
        if hit < reader.filled { return hit }
        from = reader.filled - start
        guard try reach(from + 1) else { return reader.filled }
        if reader.filled - start > reader.limit { return hit > reader.filled ? reader.filled : hit }
      }
    }

    mutating func run() throws -> Found? {
      guard try reach(1) else { return nil }
      index = start
      // The first line is the separator, unless the file starts with a header at once.
      let isSeparator = try reach(5) && reader.view.slice(start, start + 5).elementsEqual("From ".utf8)
      var separatorLength = 0
      var bodyOffset = 0
      if isSeparator {
        let end = try lineEnd()
        separatorLength = end - start
        index = min(end + 1, reader.filled)
        bodyOffset = index - start
        lines = 1
      }
      var isBlankBefore = false
      var hasQuotes = false
      var isInHeader = true
      var isCut = false
      while try reach(index - start + 1) {
        let first = reader.buffer[index]
        if first == 70, try isNext(isBlankBefore) { break }
        if first == 62, !hasQuotes {
          let offset = index - start
          _ = try reach(offset + 64)
          hasQuotes = MboxLine.isQuotedSeparator(reader.view, index, reader.filled)
        } else if first | 32 == 99 {
          if isInHeader { try takeLength() }
          let offset = index - start
          _ = try reach(offset + 80)
          part.take(reader.view.slice(index, min(index + 80, reader.filled)))
        } else if first == 45 {
          part.startPart()
        } else if part.isMedia {
          // One line stays, by which the part is known to have content.
          if part.hasContent, index - start > nextRun, try leaveOut() {
            isBlankBefore = false
            continue
          }
          part.hasContent = true
        }
        if index - start > reader.limit {
          isCut = true
          try skipRest()
          break
        }
        let end = try lineEnd()
        isBlankBefore = end == index || (end == index + 1 && reader.buffer[index] == 13)
        index = min(end + 1, reader.filled)
        if end < reader.filled { lines += 1 }
        if isBlankBefore {
          part.endHeader()
          if isInHeader { bodyAt = index }
          isInHeader = false
        }
      }
      return found(separatorLength, bodyOffset, isBlankBefore && !isInHeader, hasQuotes, isCut)
    }

    private mutating func found(
      _ separatorLength: Int, _ bodyOffset: Int, _ endsBlank: Bool, _ hasQuotes: Bool, _ isCut: Bool
    ) -> Found {
      let view = reader.view
      var end = isCut ? cutEnd : index
      // The blank line before the next separator belongs to the mailbox.
      if endsBlank, !isCut, end - start > bodyOffset {
        if end > start, view[end - 1] == 10 { end -= 1 }
        if end > start, end - start > bodyOffset, view[end - 1] == 13 { end -= 1 }
      }
      var lineEnd = start + separatorLength
      if lineEnd > start, view[lineEnd - 1] == 13 { lineEnd -= 1 }
      return Found(
        start: start, lineEnd: lineEnd, bodyStart: min(start + bodyOffset, end), end: end, next: index,
        lines: lines, hasQuotes: hasQuotes, isCut: isCut, omitted: omitted)
    }

    /// Counts the lines of base64 from `index` on and drops them. False: there are none.
    private mutating func leaveOut() throws -> Bool {
      let kept = index
      var (characters, bytes) = (0, 0)
      while true {
        try reader.lookAhead(4_096, from: &index, over: kept)
        let end = reader.view.firstIndex(of: 10, from: index, to: reader.filled)
        guard end < reader.filled, let count = MediaRun.characters(reader.view.slice(index, end)) else {
          break
        }
        characters += count
        bytes += end + 1 - index
        lines += 1
        index = end + 1
      }
      if index > kept {
        memmove(reader.buffer + kept, reader.buffer + index, reader.filled - index)
        reader.filled -= index - kept
        index = kept
      }
      // Short runs are not worth the moving.
      nextRun = index - start + (bytes < 65_536 ? MboxReader.wholeUpTo : 0)
      guard bytes > 0 else { return false }
      omitted.append(MailOmission(offset: kept - start, characters: characters))
      omittedBytes += bytes
      return true
    }

    /// Whether the line at `index` starts the next message.
    private mutating func isNext(_ isBlankBefore: Bool) throws -> Bool {
      let offset = index - start
      _ = try reach(offset + 5)
      guard reader.filled - index >= 5, reader.view.slice(index, index + 5).elementsEqual("From ".utf8) else {
        return false
      }
      _ = try reach(offset + 2_048)
      guard
        MboxLine.isSeparator(reader.view, index, reader.filled, isBlankBefore: isBlankBefore)
      else { return false }
      return try !isWithinStatedLength()
    }

    /// Content-Length counts when a separator or the file's end stands where it says.
    private mutating func isWithinStatedLength() throws -> Bool {
      guard let stated, let bodyAt, bodyAt + stated - omittedBytes > index, stated < reader.limit else {
        return false
      }
      let length = stated - omittedBytes
      let target = bodyAt + length - start
      guard try reach(target) else {
        self.stated = nil
        return false
      }
      _ = try reach(target + 2_048)
      var at = start + target
      var blanks = 0
      while at < reader.filled, blanks < 4, reader.buffer[at] == 10 || reader.buffer[at] == 13 {
        at += 1
        blanks += 1
      }
      let isSound =
        at == reader.filled || MboxLine.isSeparator(reader.view, at, reader.filled, isBlankBefore: true)
      if !isSound { self.stated = nil }
      return isSound
    }

    private mutating func takeLength() throws {
      let offset = index - start
      _ = try reach(offset + 64)
      let view = reader.view.slice(index, min(index + 64, reader.filled))
      guard stated == nil, view.hasPrefixIgnoringCase("content-length:") else { return }
      var value = 0
      var at = 15
      while at < view.count, view[at] == 32 || view[at] == 9 { at += 1 }
      let first = at
      while at < view.count, isASCIIDigit(view[at]), value < 1 << 40 {
        value = value * 10 + Int(view[at] - 48)
        at += 1
      }
      if at > first { stated = value }
    }

    private var cutEnd: Int { start + min(reader.limit, reader.filled - start) }

    /// Of a message beyond the limit the beginning stays; the rest is read and dropped.
    private mutating func skipRest() throws {
      let kept = min(index, start + reader.limit)
      var isLineStart = index > start && reader.buffer[index - 1] == 10
      var isBlankBefore = false
      while true {
        try reader.lookAhead(4_096, from: &index, over: kept)
        if index == reader.filled { return }
        if isLineStart, reader.buffer[index] == 70,
          MboxLine.isSeparator(reader.view, index, reader.filled, isBlankBefore: isBlankBefore)
        {
          return
        }
        let hit = reader.view.firstIndex(of: 10, from: index, to: reader.filled)
        isLineStart = hit < reader.filled
        isBlankBefore = isLineStart && hit <= index + 1
        if isLineStart { lines += 1 }
        index = min(hit + 1, reader.filled)
      }
    }
  }
}
