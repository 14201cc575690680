/// How mail was read, as JSON: one object a message, written as they come so that an archive of any
/// length can be shown.
public struct MailInspection {
  private var count = 0
  private var errors: [ParseProblem] = []
  private let reason: (ParseProblem) -> String
  private let write: ([UInt8]) throws -> Void

  /// - Parameters:
  ///   - reason: the sentence about a problem.
  ///   - write: takes the next piece of the JSON text.
  public init(reason: @escaping (ParseProblem) -> String, write: @escaping ([UInt8]) throws -> Void) {
    self.reason = reason
    self.write = write
  }

  /// Whether any message was read.
  public var hasMessages: Bool { count > 0 }

  public mutating func add(_ item: MailSource.Item) throws {
    var message = MailMessage(item.bytes, omitted: item.omitted)
    if message.fieldCount == 0 {
      errors.append(ParseProblem("no-mail-header", record: item.number, line: item.line))
      // An empty piece of a mailbox is no message; text without header still is one.
      guard item.bytes.contains(where: { !ByteScanner.isBlank($0) }), item.number > 1 || count > 0 else {
        return
      }
    }
    if message.date == nil { message.date = item.separatorDate }
    if item.isCut { message.warnings.append(ParseProblem("message-too-large", severity: .warning)) }
    try write(Array((count == 0 ? "{\"messages\":[" : ",").utf8) + json(message, line: item.line))
    count += 1
  }

  public mutating func add(_ problem: ParseProblem) { errors.append(problem) }

  public mutating func finish() throws {
    if count == 0, errors.isEmpty { errors.append(ParseProblem("no-messages")) }
    var out = JSONText()
    out.array { json in
      for problem in errors { put(problem, problem.line, &json) }
    }
    try write(
      Array((count == 0 ? "{\"messages\":[" : "").utf8) + Array("],\"errors\":".utf8) + out.bytes + [125])
  }

  private func put(_ problem: ParseProblem, _ line: Int?, _ json: inout JSONText) {
    json.object { json in
      if let line {
        json.key("line")
        json.raw(String(line))
      }
      json.key("code")
      json.string(problem.code)
      json.key("reason")
      json.string(reason(problem))
    }
  }

  private func json(_ message: MailMessage, line: Int) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      for (key, list) in [("from", message.from), ("to", message.to), ("cc", message.cc)] {
        json.key(key)
        put(list, &json)
      }
      if !message.bcc.isEmpty {
        json.key("bcc")
        put(message.bcc, &json)
      }
      if !message.replyTo.isEmpty {
        json.key("replyTo")
        put(message.replyTo, &json)
      }
      json.key("date")
      put(message.date?.isoText, &json)
      json.key("subject")
      put(message.subject, &json)
      json.key("messageId")
      put(message.messageID, &json)
      json.key("inReplyTo")
      put(message.inReplyTo.first, &json)
      json.key("references")
      json.strings(message.references)
      json.key("text")
      json.string(message.text)
      json.key("reply")
      json.string(message.reply)
      json.key("attachments")
      json.array { json in
        for attachment in message.attachments { put(attachment, &json) }
      }
      json.key("warnings")
      json.array { json in
        for warning in message.warnings { put(warning, line, &json) }
      }
    }
    return json.bytes
  }

  private func put(_ attachment: MailAttachment, _ json: inout JSONText) {
    json.object { json in
      json.key("name")
      put(attachment.name, &json)
      json.key("type")
      json.string(attachment.type)
      json.key("bytes")
      json.raw(String(attachment.bytes))
    }
  }

  private func put(_ text: String?, _ json: inout JSONText) {
    if let text { json.string(text) } else { json.null() }
  }

  private func put(_ list: [MailAddress], _ json: inout JSONText) {
    json.array { json in
      for entry in list {
        json.object { json in
          json.key("name")
          put(entry.name, &json)
          json.key("address")
          put(entry.address, &json)
        }
      }
    }
  }
}

extension ParsedMoment {
  /// `2015-01-05T09:18:11+01:00`; a time without zone counts as UTC, as in mail.
  public var isoText: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let yearText = String(year)
    let offset = abs(offsetSeconds ?? 0) / 60
    return String(repeating: "0", count: max(0, 4 - yearText.count)) + yearText
      + "-\(two(month))-\(two(day))T"
      + "\(two(hour)):\(two(minute)):\(two(second))"
      + ((offsetSeconds ?? 0) < 0 ? "-" : "+") + "\(two(offset / 60)):\(two(offset % 60))"
  }
}
