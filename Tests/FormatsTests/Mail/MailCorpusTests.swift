import Foundation
import Testing

@testable import Formats

/// Messages of other projects with the parse that they expect.
@Suite struct MailCorpusTests {
  static let folder = ProcessInfo.processInfo.environment["ENTREGENT_CORPORA"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("mail")
  }
  static var isThere: Bool { folder != nil }

  private static func json(_ path: String) throws -> Any {
    let url = try #require(folder).appendingPathComponent(path)
    return try JSONSerialization.jsonObject(with: Data(contentsOf: url))
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: #require(folder).appendingPathComponent(path)))
  }

  private static func moment(_ value: Any?) -> String? {
    guard let date = value as? [String: Any], let year = date["year"] as? Int else { return nil }
    func field(_ name: String) -> Int { date[name] as? Int ?? 0 }
    let offset = (field("tz_hour") * 60 + field("tz_minute")) * 60
    return ParsedMoment(
      year: year, month: field("month"), day: field("day"), hour: field("hour"), minute: field("minute"),
      second: field("second"), offsetSeconds: date["tz_before_gmt"] as? Bool == true ? -offset : offset
    ).isoText
  }

  private static func addresses(_ value: Any?) -> [MailAddress] {
    func list(_ value: Any?) -> [MailAddress] {
      (value as? [[String: Any]] ?? []).map {
        MailAddress(name: $0["name"] as? String, address: $0["address"] as? String)
      }
    }
    guard let object = value as? [String: Any] else { return [] }
    if let plain = object["List"] { return list(plain) }
    return (object["Group"] as? [[String: Any]] ?? []).flatMap { list($0["addresses"]) }
  }

  private static func cases(_ name: String) throws -> [(header: String, expected: Any?)] {
    try #require(try json("headers/\(name).json") as? [[String: Any]]).map {
      ($0["header"] as? String ?? "", $0["expected"] is NSNull ? nil : $0["expected"])
    }
  }

  @Test(.enabled(if: isThere)) func everyAddressListIsReadAsExpected() throws {
    let cases = try Self.cases("address")
    for (header, expected) in cases {
      let message = MailMessage(
        Array("From:\(header.hasPrefix(" ") ? "" : " ")\(header)".utf8), depth: .header)
      #expect(message.from == Self.addresses(expected), "\(header.debugDescription)")
    }
    print("mail addresses: \(cases.count) cases")
  }

  @Test(.enabled(if: isThere)) func everyDateIsReadAsExpected() throws {
    let cases = try Self.cases("date")
    for (header, expected) in cases {
      let message = MailMessage(Array("Date: \(header)\n\n".utf8), depth: .header)
      #expect(message.date?.isoText == Self.moment(expected), "\(header.debugDescription)")
    }
    print("mail dates: \(cases.count) cases")
  }

  @Test(.enabled(if: isThere)) func everyIdIsReadAsExpected() throws {
    let cases = try Self.cases("id")
    for (header, expected) in cases {
      let message = MailMessage(Array("References: \(header)\n".utf8), depth: .header)
      #expect(message.references == expected as? [String] ?? [], "\(header.debugDescription)")
    }
    print("mail ids: \(cases.count) cases")
  }

  @Test(.enabled(if: isThere)) func everySubjectIsReadAsExpected() throws {
    let cases = try Self.cases("unstructured")
    for (header, expected) in cases {
      let message = MailMessage(Array("Subject: \(header)\n".utf8), depth: .header)
      #expect(message.subject == expected as? String, "\(header.debugDescription)")
    }
    print("mail subjects: \(cases.count) cases")
  }

  @Test(.enabled(if: isThere)) func nearlyEveryContentTypeIsReadAsExpected() throws {
    let cases = try Self.cases("content_type")
    var right = 0
    for (header, expected) in cases {
      let fields = Array("Content-Type: \(header)\n".utf8).withUnsafeBufferPointer { bytes in
        HeaderFields(bytes, from: 0, to: bytes.count).value(.contentType, in: bytes).flatMap {
          HeaderParameters($0)
        }
      }
      let wanted = expected as? [String: Any]
      let parameters = (wanted?["attributes"] as? [[String]] ?? []).filter { !$0[0].hasSuffix("-language") }
      if fields?.type == wanted?["c_type"] as? String, fields?.subtype == wanted?["c_subtype"] as? String,
        Set(fields?.parameters.map { [$0.name, $0.value] } ?? []) == Set(parameters)
      {
        right += 1
      } else {
        print("content type differs: \(header.debugDescription) \(String(describing: fields))")
      }
    }
    print("mail content types: \(right) of \(cases.count) cases")
    #expect(right * 100 >= cases.count * 95)
  }

  @Test(.enabled(if: isThere)) func everyMessageIsReadAsExpected() throws {
    var count = 0
    for folder in ["rfc", "thirdparty"] {
      let path = "mail-parser/\(folder)"
      let names = try FileManager.default.contentsOfDirectory(
        atPath: #require(Self.folder).appendingPathComponent(path).path
      ).filter { $0.hasSuffix(".eml") }.sorted()
      for name in names {
        let expected = try #require(
          try Self.json("\(path)/\(name.dropLast(4)).json") as? [String: Any])
        let message = MailMessage(try Self.bytes("\(path)/\(name)"))
        try compare(message, expected, name: "\(folder)/\(name)")
        count += 1
      }
    }
    print("mail messages: \(count) files")
    #expect(count >= 30)
  }

  private func compare(_ message: MailMessage, _ expected: [String: Any], name: String) throws {
    let parts = try #require(expected["parts"] as? [[String: Any]])
    var header: [String: [Any]] = [:]
    for field in parts[0]["headers"] as? [[String: Any]] ?? [] {
      if let key = field["name"] as? String, let value = field["value"] {
        header[key, default: []].append(value)
      }
    }
    func value(_ key: String, _ kind: String) -> Any? { (header[key]?.first as? [String: Any])?[kind] }
    #expect(message.from == Self.addresses(value("from", "Address")), "\(name)")
    #expect(message.to == Self.addresses(value("to", "Address")), "\(name)")
    #expect(message.cc == Self.addresses(value("cc", "Address")), "\(name)")
    #expect(message.subject == value("subject", "Text") as? String, "\(name)")
    #expect(message.messageID == value("message_id", "Text") as? String, "\(name)")
    if header["date"] != nil {
      #expect(message.date?.isoText == Self.moment(value("date", "DateTime")), "\(name)")
    }
    var wanted: [MailAttachment] = []
    for index in expected["attachments"] as? [Int] ?? [] { wanted.append(attachment(parts[index])) }
    let isMessage = wanted.map { $0.bytes < 0 }
    let found = zip(message.attachments, isMessage).map { item, unknown in
      MailAttachment(name: item.name, type: item.type, bytes: unknown ? -1 : item.bytes)
    }
    #expect(found == wanted, "\(name)")
    #expect(message.attachments.count == wanted.count, "\(name)")
    var text = ""
    for index in expected["text_body"] as? [Int] ?? [] {
      let body = parts[index]["body"] as? [String: Any] ?? [:]
      if body["Text"] ?? body["Html"] != nil, !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      if let plain = body["Text"] as? String { text += plain }
      if let page = body["Html"] as? String {
        var out: [UInt8] = []
        Array(page.utf8).withUnsafeBufferPointer { MailHTML.append($0, quoting: false, to: &out) }
        text += String(decoding: out, as: UTF8.self)
      }
    }
    text = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    #expect(message.text == text, "\(name)")
  }

  private func attachment(_ part: [String: Any]) -> MailAttachment {
    var attachment = MailAttachment(name: nil, type: "text/plain", bytes: -1)
    let body = part["body"] as? [String: Any] ?? [:]
    if body["Message"] != nil { attachment.type = "message/rfc822" }
    for field in part["headers"] as? [[String: Any]] ?? [] {
      guard let value = (field["value"] as? [String: Any])?["ContentType"] as? [String: Any] else { continue }
      let attributes = value["attributes"] as? [[String: String]] ?? []
      if field["name"] as? String == "content_type" {
        attachment.type = [value["c_type"], value["c_subtype"]].compactMap { $0 as? String }.joined(
          separator: "/"
        )
        .lowercased()
        if attachment.name == nil { attachment.name = attributes.first { $0["name"] == "name" }?["value"] }
      } else if let name = attributes.first(where: { $0["name"] == "filename" })?["value"] {
        attachment.name = name
      }
    }
    for key in ["Binary", "InlineBinary"] {
      if let bytes = body[key] as? [Any] { attachment.bytes = bytes.count }
    }
    for key in ["Text", "Html"] {
      if let text = body[key] as? String { attachment.bytes = text.utf8.count }
    }
    return attachment
  }

  @Test(.enabled(if: isThere)) func mailboxesAreSplitAsExpected() throws {
    for name in ["content-length", "jwz", "issue1189"] {
      let summary = String(decoding: try Self.bytes("mimekit/\(name)-summary.txt"), as: UTF8.self)
      let wanted = summary.split(separator: "\n").filter { $0.hasPrefix("From ") }.count
      guard
        FileManager.default.fileExists(
          atPath: try #require(Self.folder).appendingPathComponent("mimekit/\(name).mbox.txt").path)
      else { continue }
      let found = split(try Self.bytes("mimekit/\(name).mbox.txt"))
      #expect(found.count == wanted, "\(name)")
      var subjects: [String] = []
      for line in summary.split(separator: "\n") where line.hasPrefix("Subject: ") {
        subjects.append(String(line.dropFirst(9)))
      }
      #expect(found.compactMap { MailMessage($0).subject } == subjects, "\(name)")
    }
    #expect(split(try Self.bytes("mimekit/simple.mbox.txt")).count == 3)
    #expect(split(try Self.bytes("mimekit/unmunged.mbox.txt")).count == 2)
  }

  @Test(.enabled(if: isThere)) func nestedAndBrokenMessagesAreReadWithoutLoss() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: #require(Self.folder).appendingPathComponent("cpython").path
    ).filter { $0.hasSuffix(".txt") }
    for name in names {
      let message = MailMessage(try Self.bytes("cpython/\(name)"))
      #expect(message.fieldCount > 0 || !message.text.isEmpty, "\(name)")
    }
    print("mail of cpython: \(names.count) files")
  }

  private func split(_ bytes: [UInt8]) -> [[UInt8]] { Mboxes.split(bytes, step: 65_536) }
}

enum Mboxes {
  /// Splits a mailbox that arrives in steps of so many bytes.
  static func split(_ bytes: [UInt8], step: Int, limit: Int = 1 << 26) -> [[UInt8]] {
    var offset = 0
    let reader = MboxReader(limit: limit) { buffer in
      let count = min(buffer.count, step, bytes.count - offset)
      guard count > 0 else { return 0 }
      bytes[offset..<offset + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
      offset += count
      return count
    }
    var result: [[UInt8]] = []
    do {
      while try reader.next({ result.append(Array($0.message)) }) {}
    } catch {
      Issue.record(error)
    }
    return result
  }
}
