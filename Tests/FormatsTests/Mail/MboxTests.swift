import Testing

@testable import Formats

@Suite struct MboxTests {
  private func split(_ text: String, step: Int = 1 << 20, limit: Int = 1 << 26) -> [String] {
    Mboxes.split(Array(text.utf8), step: step, limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let date = "Mon Jan  5 09:18:11 2015"

  @Test func messagesAreParted() {
    let found = split(
      "From a@a.example \(Self.date)\nSubject: 1\n\none\n\nFrom b \(Self.date)\nSubject: 2\n\ntwo\n")

    #expect(found == ["Subject: 1\n\none\n", "Subject: 2\n\ntwo\n"])
  }

  @Test(arguments: [777, 65_536, 1 << 20])
  func longAttachmentsAreCountedAndNotHeld(step: Int) throws {
    let line = String(repeating: "QUJD", count: 19) + "\r\n"
    func letter(_ quote: String) -> String {
      "From: a@a.example\r\nSubject: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + "--b\r\nContent-Type: text/plain\r\n\r\nbefore\r\n\(quote)From here\r\n"
        + "--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + String(repeating: line, count: 60_000) + "QUI=\r\n"
        + "--b\r\ncontent-transfer-encoding: BASE64\r\nContent-Type: image/png; name=b.png\r\n\r\n"
        + String(repeating: line, count: 30_000)
        + "--b\r\nContent-Type: text/plain\r\n\r\nbehind\r\n--b--\r\n"
    }
    let whole = MailMessage(Array(letter("").utf8))
    let box = Array(
      ("From - \(Self.date)\r\n\(letter(">"))\r\nFrom - \(Self.date)\r\nSubject: 2\r\n\r\ntwo\r\n").utf8)
    var position = 0
    var longest = 0
    var lines: [Int] = []
    var messages: [MailMessage] = []
    let reader = MboxReader { buffer in
      let count = min(step, buffer.count, box.count - position)
      box.withUnsafeBytes {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
      }
      position += count
      return count
    }
    while try reader.next({ entry in
      longest = max(longest, entry.message.count)
      lines.append(entry.line)
      messages.append(MailMessage(entry.message, omitted: entry.omitted))
    }) {}

    #expect(messages.count == 2)
    #expect(longest < 3 << 20)
    #expect(messages[0].text == whole.text && messages[0].text.contains("behind"))
    #expect(messages[0].attachments == whole.attachments)
    #expect(whole.attachments.map(\.bytes) == [60_000 * 57 + 2, 30_000 * 57])
    #expect(lines == [1, box.count { $0 == 10 } - 3])
    #expect(messages[1].subject == "2")
  }

  @Test func quotedLinesGetTheirFormBack() {
    let found = split("From - \(Self.date)\nSubject: 1\n\n>From here\n>>From there\n> From quote\n")

    #expect(found == ["Subject: 1\n\nFrom here\n>From there\n> From quote\n"])
  }

  @Test func aSentenceThatStartsWithFromPartsNothing() {
    let text =
      "From - \(Self.date)\nSubject: 1\n\nHello\n\nFrom Russia with love\nYear: 1963\n\nFrom now on\n"

    #expect(split(text).count == 1)
  }

  @Test(arguments: ["2015-01-05 09:18:11", "Mon Jan 5 09:18:11 15", "lun. janv. 5 09:18:11 2015"])
  func datesOfSeparatorsMayHaveAnyForm(date: String) {
    let line = "From b@b.example \(date)"

    #expect(split("From - \(Self.date)\nSubject: 1\n\none\n\n\(line)\nSubject: 2\n\ntwo").count == 2)
    #expect(split("From - \(Self.date)\nSubject: 1\n\none\n\(line)\nSubject: 2\n\ntwo").count == 1)
    #expect(split("From - \(Self.date)\nSubject: 1\n\none\n\n\(line)\nNote: we met\n\ntwo").count == 1)
  }

  @Test func noBlankLineIsNeededBeforeASeparator() {
    #expect(
      split("From - \(Self.date)\nSubject: 1\n\none\nFrom - \(Self.date)\nSubject: 2\n\ntwo").count == 2)
  }

  @Test func takeoutAndOddSeparatorsPart() {
    for separator in [
      "From 1844347792267117879@xxx Fri Sep 26 17:18:40 +0000 2025", "From 1844347792267117879@xxx",
      "From MAILER-DAEMON Fri Jul  8 12:08:34 2011", "From \"a b\"@c.example Fri Jul  8 12:08:34 2011",
      "From - ",
      "From ada@b.example Fri Jul  8 12:08 MET 2011", "From ??? Fri Jul  8 12:08:34 2011",
    ] {
      let text = "From - \(Self.date)\nSubject: 1\n\none\n\n\(separator)\nSubject: 2\n\ntwo\n"
      #expect(split(text).count == 2, "\(separator)")
    }
  }

  @Test func carriageReturnsAndAMarkAreNoObstacle() {
    let found = split(
      "\u{FEFF}From - \(Self.date)\r\nSubject: 1\r\n\r\none\r\n\r\nFrom - \(Self.date)\r\nSubject: 2\r\n\r\ntwo\r\n"
    )

    #expect(found == ["Subject: 1\r\n\r\none\r\n", "Subject: 2\r\n\r\ntwo\r\n"])
  }

  @Test func aTrueContentLengthHoldsSeparatorsInside() {
    let body = "one\n\nFrom - \(Self.date)\nSubject: inside\n\nend\n"
    let text =
      "From - \(Self.date)\nContent-Length: \(body.utf8.count)\n\n\(body)\nFrom - \(Self.date)\nSubject: 2\n\ntwo\n"

    #expect(split(text).count == 2)
  }

  @Test func aWrongContentLengthIsNotBelieved() {
    for length in ["3", "20", "99999999999999999999", "-4", "x"] {
      let text =
        "From - \(Self.date)\nContent-Length: \(length)\n\none\n\nFrom - \(Self.date)\nSubject: 2\n\ntwo\n"
      #expect(split(text).count == 2, "\(length)")
    }
  }

  @Test func aPartOfAMailboxStartsAtItsFirstSeparator() {
    let cut = "quoted-printable and the rest of it\nbest, Ada\n\nFrom - \(Self.date)\nSubject: 1\n\none\n"

    #expect(split(cut) == ["Subject: 1\n\none\n"])
    #expect(SourceDetector.detect(Array(cut.utf8)) == .mbox)
    #expect(Array(cut.utf8).withUnsafeBytes { MailSource.shape(of: $0) } == .mbox)
  }

  @Test(arguments: ["mac", "le", "be"], [7, 1 << 20])
  func mailboxesOfOldMacsAndInUTF16AreParted(form: String, step: Int) throws {
    let text = "From - \(Self.date)\nSubject: é😀\n\none\n\nFrom b@b.example \(Self.date)\nSubject: 2\n\ntwo\n"
    var bytes = Array(text.utf8)
    switch form {
    case "mac": bytes = bytes.map { $0 == 10 ? 13 : $0 }
    case "le": bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: bytes = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
    #expect(bytes.withUnsafeBytes { MailSource.shape(of: $0) } == .mbox)
    #expect(SourceDetector.detect(bytes) == .mbox)
    var rest = bytes[...]
    var subjects: [String?] = []
    func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(step, buffer.count, rest.count)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
    try MailSource.eachInMbox(source: read) { subjects.append(MailMessage($0.bytes).subject) }
    #expect(subjects == ["é😀", "2"])
  }

  @Test func aLetterOfAppleMailStandsBehindItsLength() {
    let letter = "From: a@a.example\nTo: b@b.example\nSubject: hi\n\ntext\n"
    let bytes = Array("\(letter.utf8.count)       \n\(letter)<?xml version=\"1.0\"?><plist></plist>\n".utf8)

    #expect(SourceDetector.detect(bytes, name: "1.emlx") == .eml)
    MailSource.item(file: bytes) { item in
      let message = MailMessage(item.bytes)
      #expect(message.subject == "hi")
      #expect(message.text == "text\n")
    }
  }

  @Test func emptyMailboxesHoldNothing() {
    #expect(split("").isEmpty)
    #expect(split("\n\n").isEmpty)
  }

  @Test func aGiantIsCutAndItsNeighboursStay() {
    let giant = String(repeating: "0123456789abcdef\n", count: 20_000)
    let text =
      "From - \(Self.date)\nSubject: 1\n\none\n\nFrom - \(Self.date)\nSubject: 2\n\n\(giant)\nFrom - \(Self.date)\nSubject: 3\n\nthree\n"

    let found = split(text, step: 5_000, limit: 10_000)

    #expect(found.count == 3)
    #expect(found.last == "Subject: 3\n\nthree\n")
    #expect(found[1].utf8.count <= 80_000)
  }

  /// Random mailboxes in every dialect, cut at random places: the same messages come out.
  @Test(arguments: 0..<40) func wherePiecesAreCutDoesNotMatter(seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 7_919 &+ 1)
    let end = random.below(2) == 0 ? "\n" : "\r\n"
    let lines = [
      "Hello", "", ">From me", "From Russia with love", "--x", "Subject: inside", "From - ", "> quote", "é",
      "",
      ">>From b", "Content-Length: 12", String(repeating: "x", count: 300),
    ]
    var text = ""
    for index in 0..<(2 + random.below(6)) {
      text += "From a\(index)@a.example \(Self.date)" + end + "Subject: \(index)" + end + end
      for _ in 0..<random.below(12) { text += lines[random.below(lines.count)] + end }
      if random.below(3) > 0 { text += end }
    }

    let whole = split(text)

    for step in [1, 2, 3, 7, 64, 1_000] { #expect(split(text, step: step) == whole) }
    var offset = 0
    let bytes = Array(text.utf8)
    let reader = MboxReader { buffer in
      let count = min(buffer.count, 1 + random.below(50), bytes.count - offset)
      guard count > 0 else { return 0 }
      bytes[offset..<offset + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
      offset += count
      return count
    }
    var found: [String] = []
    do {
      while try reader.next({ found.append(String(decoding: $0.message, as: UTF8.self)) }) {}
    } catch { Issue.record(error) }
    #expect(found == whole)
  }

  @Test func everyTruncationOfAMessageIsReadWithoutACrash() {
    let text =
      "From: =?utf-8?Q?Zo=C3=A9?= <z@a.example>\nDate: Mon, 05 Jan 2015 09:18:11 +0100\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nQ2Fmw6k=\n--b\nContent-Disposition: attachment; filename*=utf-8''%C3%A9\n\nx\n--b--\n"
    let bytes = Array(text.utf8)

    for count in 0...bytes.count {
      let read = MailMessage(Array(bytes[..<count]))
      #expect(read.from.count <= 1)
    }
  }
}

struct Seeded {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
