/// The lines that part a mailbox.
enum MboxLine {
  /// `>From `, `>>From ` …: a line of a message that would look like a separator.
  static func isQuotedSeparator(_ bytes: ByteView, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] == 62 { index += 1 }
    return index > start && index + 5 <= end && bytes.slice(index, index + 5).elementsEqual("From ".utf8)
  }

  /// Whether the line at `start` parts two messages. A sentence may start with "From ", so a date or an
  /// address must follow, and fields of a header below it.
  static func isSeparator(_ bytes: ByteView, _ start: Int, _ end: Int, isBlankBefore: Bool) -> Bool {
    guard start + 5 <= end, bytes.slice(start, start + 5).elementsEqual("From ".utf8) else { return false }
    let lineEnd = bytes.firstIndex(of: 10, from: start, to: end)
    guard lineEnd - start < 1_000 else { return false }
    let rest = bytes.slice(start + 5, lineEnd).trimmedBlanks()
    let kind = kind(rest)
    if kind == .sentence { return false }
    let next = min(lineEnd + 1, end)
    if kind == .loose { return isBlankBefore && startsKnownHeader(bytes, next, end) }
    if startsHeader(bytes, next, end) { return true }
    // A message without any header: only a date behind a blank line tells it from text.
    return kind == .dated && isBlankBefore && (next >= end || bytes[next] == 10 || bytes[next] == 13)
  }

  private enum Kind {
    case dated, undated, sentence
    /// An address and a time of day, in whatever form some program wrote the date.
    case loose
  }

  private static func kind(_ rest: ByteView) -> Kind {
    var words: [ByteView] = []
    var index = 0
    while index < rest.count, words.count < 16 {
      while index < rest.count, rest[index] <= 32 { index += 1 }
      let start = index
      if index < rest.count, rest[index] == 34 {
        // A quoted sender may hold blanks.
        index = rest.firstIndex(of: 34, from: index + 1, to: rest.count)
      }
      while index < rest.count, rest[index] > 32 { index += 1 }
      if index > start { words.append(rest.slice(start, min(index, rest.count))) }
    }
    guard let first = words.first else { return .sentence }
    if let clock = words.firstIndex(where: isClock), clock >= 2, hasYear(words, besides: clock) {
      let senders = words.firstIndex(where: isWeekday) ?? words.firstIndex(where: isMonth) ?? clock
      let hasMonth = words.contains(where: isMonth)
      let sender = words[0..<senders]
      if hasMonth, senders <= 1 || (senders <= 4 && sender.contains { $0.contains(byte: 64) }) {
        return .dated
      }
    }
    guard words.count == 1 else {
      return first.contains(byte: 64) && words.count <= 9 && words.contains(where: isClock)
        ? .loose : .sentence
    }
    let isSender =
      first.elementsEqual("-".utf8) || first.contains(byte: 64) || first.equalsIgnoringCase("mailer-daemon")
      || first.elementsEqual("???".utf8)
    return isSender ? .undated : .sentence
  }

  private static func isClock(_ word: ByteView) -> Bool {
    guard word.count >= 4, let colon = (1...2).first(where: { word[$0] == 58 }), isASCIIDigit(word[0]) else {
      return false
    }
    return colon + 2 < word.count && isASCIIDigit(word[colon + 1]) && isASCIIDigit(word[colon + 2])
  }

  private static func hasYear(_ words: [ByteView], besides clock: Int) -> Bool {
    words.indices.contains { index in
      guard index != clock, words[index].count == 4, words[index].allSatisfy({ isASCIIDigit($0) }) else {
        return false
      }
      return words[index][0] == 49 || words[index][0] == 50
    }
  }

  private static func isWeekday(_ word: ByteView) -> Bool {
    guard word.count == 3 || (word.count == 4 && word[3] == 44) else { return false }
    let names: [StaticString] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return names.contains { word.hasPrefixIgnoringCase($0) }
  }

  private static func isMonth(_ word: ByteView) -> Bool {
    guard word.count == 3 else { return false }
    let names: [StaticString] = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    return names.contains { word.equalsIgnoringCase($0) }
  }

  /// A field that messages start with.
  private static func startsKnownHeader(_ bytes: ByteView, _ start: Int, _ end: Int) -> Bool {
    let names: [StaticString] = [
      "from:", "date:", "received:", "subject:", "to:", "return-path:", "message-id:", "mime-version:",
      "delivered-to:", "content-type:", "status:", "x-", "reply-to:", "dkim-signature:", "sender:",
    ]
    let line = bytes.slice(start, end)
    return names.contains { line.hasPrefixIgnoringCase($0) }
  }

  /// A field name and a colon, or one more separator that some program put below the first.
  private static func startsHeader(_ bytes: ByteView, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    let lineEnd = bytes.firstIndex(of: 10, from: start, to: min(end, start + 1_024))
    if bytes[start] == 62, isQuotedSeparator(bytes, start, end) { return true }
    guard let colon = HeaderFields.colon(bytes, start, lineEnd) else { return false }
    return colon.end - start > 1
  }
}
