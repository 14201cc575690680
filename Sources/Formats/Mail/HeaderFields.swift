/// The header of a message or part: where its fields lie (RFC 5322 section 2.2).
struct HeaderFields {
  /// Fields that somebody asks for; others are passed over.
  enum Name: UInt8 {
    case from, to, cc, bcc, replyTo, sender, subject, date, messageID, inReplyTo, references
    case contentType, contentTransferEncoding, contentDisposition
    case listID, listUnsubscribe, listPost, precedence, autoSubmitted, autoResponse, feedbackID
    case gmailLabels, gmailThread, deliveredTo, returnPath, received, mozillaStatus, status, spamFlag
    case failedRecipients, listMark
  }

  struct Field {
    var name: Name
    var value: Range<Int>
  }

  private(set) var fields: [Field] = []
  /// Where the body starts; the end when there is none.
  private(set) var bodyStart = 0
  /// How many lines looked like fields, known or not.
  private(set) var fieldCount = 0
  /// The header ended without a blank line, or held lines that are no fields.
  private(set) var isBroken = false
  /// An empty line, or a text without one, ended the header.
  private(set) var hasEnd = false

  init(_ bytes: ByteView, from start: Int, to end: Int) {
    var index = start
    while index < end {
      let lineEnd = bytes.firstIndex(of: 10, from: index, to: end)
      let first = bytes[index]
      if first == 10 || (first == 13 && (index + 1 == end || bytes[index + 1] == 10)) {
        bodyStart = min(lineEnd + 1, end)
        hasEnd = true
        return
      }
      guard let colon = HeaderFields.colon(bytes, index, lineEnd) else {
        if let next = HeaderFields.overJunk(bytes, index, lineEnd, end, hasFields: fieldCount > 0) {
          isBroken = true
          index = next
          continue
        }
        isBroken = true
        hasEnd = true
        bodyStart = index
        return
      }
      fieldCount += 1
      var valueEnd = lineEnd
      var next = min(lineEnd + 1, end)
      while next < end, bytes[next] == 32 || bytes[next] == 9 {
        valueEnd = bytes.firstIndex(of: 10, from: next, to: end)
        next = min(valueEnd + 1, end)
      }
      if let name = HeaderFields.name(bytes, index, colon.end) {
        fields.append(Field(name: name, value: colon.after..<max(valueEnd, colon.after)))
      }
      index = next
    }
    bodyStart = end
  }

  /// The first field of a name.
  func range(_ name: Name) -> Range<Int>? { fields.first { $0.name == name }?.value }

  func has(_ name: Name) -> Bool { fields.contains { $0.name == name } }

  func value(_ name: Name, in bytes: ByteView) -> ByteView? {
    range(name).map { bytes.slice($0.lowerBound, $0.upperBound) }
  }

  /// Printable characters and a colon, blanks before it forgiven: end of the name, start of the value.
  static func colon(_ bytes: ByteView, _ start: Int, _ end: Int) -> (end: Int, after: Int)? {
    var index = start
    while index < end, bytes[index] > 32, bytes[index] != 58, bytes[index] != 127, index - start < 128 {
      index += 1
    }
    guard index > start, index < end else { return nil }
    let nameEnd = index
    while index < end, bytes[index] == 32 || bytes[index] == 9 { index += 1 }
    guard index < end, bytes[index] == 58 else { return nil }
    return (nameEnd, index + 1)
  }

  /// Behind a line that is no field, when the header goes on after it: separator lines of mailboxes and
  /// garbage among fields. Nil: the body starts here.
  private static func overJunk(
    _ bytes: ByteView, _ start: Int, _ lineEnd: Int, _ end: Int, hasFields: Bool
  ) -> Int? {
    let next = min(lineEnd + 1, end)
    let line = bytes.slice(start, lineEnd)
    if line.hasPrefixIgnoringCase("from ") || line.hasPrefixIgnoringCase(">from ") { return next }
    guard hasFields else { return nil }
    // A field that mail has must stand below, before the header ends and behind no more than one more such line.
    var at = next
    var junk = 1
    for _ in 0..<8 where at < end {
      let atEnd = bytes.firstIndex(of: 10, from: at, to: end)
      let first = bytes[at]
      if first == 10 || first == 13 { return nil }
      if let colon = colon(bytes, at, atEnd) {
        if name(bytes, at, colon.end) != nil { return next }
      } else if first != 32, first != 9 {
        junk += 1
        if junk > 2 { return nil }
      }
      at = min(atEnd + 1, end)
    }
    return nil
  }

  private static func name(_ bytes: ByteView, _ start: Int, _ end: Int) -> Name? {
    let name = bytes.slice(start, end)
    func one(_ text: StaticString, _ result: Name) -> Name? {
      name.equalsIgnoringCase(text) ? result : nil
    }
    switch name.count {
    case 2: return one("to", .to) ?? one("cc", .cc)
    case 3: return one("bcc", .bcc)
    case 4: return one("from", .from) ?? one("date", .date)
    case 6: return one("sender", .sender) ?? one("status", .status)
    case 7: return one("subject", .subject) ?? one("list-id", .listID)
    case 8: return one("received", .received) ?? one("reply-to", .replyTo)
    case 9: return one("list-post", .listPost)
    case 10:
      return one("message-id", .messageID) ?? one("references", .references)
        ?? one("precedence", .precedence) ?? one("x-gm-thrid", .gmailThread)
    case 11:
      return one("in-reply-to", .inReplyTo) ?? one("return-path", .returnPath)
        ?? one("x-spam-flag", .spamFlag) ?? one("feedback-id", .feedbackID)
        ?? one("x-autoreply", .autoResponse) ?? one("x-beenthere", .listMark)
    case 12:
      return one("mailing-list", .listMark)
        ?? one("content-type", .contentType) ?? one("delivered-to", .deliveredTo)
    case 13: return one("x-original-to", .deliveredTo)
    case 14:
      return one("x-mailing-list", .listMark) ?? one("auto-submitted", .autoSubmitted) ?? one(
        "x-gmail-labels", .gmailLabels)
        ?? one("x-autorespond", .autoResponse)
    case 17: return one("x-mailman-version", .listMark)
    case 16: return one("list-unsubscribe", .listUnsubscribe) ?? one("x-mozilla-status", .mozillaStatus)
    case 19:
      return one("content-disposition", .contentDisposition)
        ?? one("x-failed-recipients", .failedRecipients)
    case 25: return one("content-transfer-encoding", .contentTransferEncoding)
    default: return nil
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  func hasPrefixIgnoringCase(_ lowercase: StaticString) -> Bool {
    count >= lowercase.utf8CodeUnitCount
      && slice(0, lowercase.utf8CodeUnitCount).equalsIgnoringCase(lowercase)
  }
}
