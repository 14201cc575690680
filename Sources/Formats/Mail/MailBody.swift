/// The readable text of a message.
struct MailBody {
  private(set) var walker: MimeWalker
  private let bytes: ByteView
  /// The text came from HTML alone.
  private var isPage = false

  init(_ bytes: ByteView, _ fields: HeaderFields, omitted: [MailOmission] = []) {
    self.bytes = bytes
    walker = MimeWalker(bytes, omitted: omitted)
    walker.walk(fields, to: bytes.count)
  }

  mutating func text() -> String {
    var out: [UInt8] = []
    for part in walker.texts where !part.isHTML { add(part, quoting: false, to: &out) }
    let hasPlain = out.contains { !ByteScanner.isBlank($0) }
    if walker.texts.contains(where: \.isHTML) || (!hasPlain && !walker.pages.isEmpty) {
      out = page(quoting: false, hasPlain: hasPlain, plain: out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func page(quoting: Bool, hasPlain: Bool, plain: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    let parts = hasPlain || walker.texts.contains(where: \.isHTML) ? walker.texts : walker.pages
    isPage = true
    for part in parts { add(part, quoting: quoting, to: &out) }
    return out.contains { !ByteScanner.isBlank($0) } ? out : plain
  }

  mutating func reply(of text: String) -> String {
    var source = text
    if isPage {
      source = String(decoding: page(quoting: true, hasPlain: false, plain: []), as: UTF8.self)
    } else if let part = walker.texts.first, part.isFlowed, !part.deletesSpace {
      source = FlowedText.joined(text, deletesSpace: false)
    }
    return ReplyText.extract(source)
  }

  private mutating func add(_ part: MimeText, quoting: Bool, to out: inout [UInt8]) {
    if let last = out.last, last != 10 { out.append(10) }
    let first = out.count
    let raw = walker.view(part.body)
    switch part.encoding {
    case .identity: addDecoded(raw, part, quoting: quoting, to: &out)
    case .quotedPrintable, .base64, .uuencode:
      var content: [UInt8] = []
      switch part.encoding {
      case .base64: TransferDecoding.appendBase64(raw, to: &content)
      case .uuencode: TransferDecoding.appendUuencoded(raw, to: &content)
      default: TransferDecoding.appendQuotedPrintable(raw, to: &content)
      }
      content.withUnsafeBufferPointer { addDecoded($0, part, quoting: quoting, to: &out) }
    }
    LineEnds.normalise(&out, from: first)
    if part.isFlowed, part.deletesSpace {
      let text = String(decoding: out[first...], as: UTF8.self)
      out.removeSubrange(first...)
      out += FlowedText.joined(text, deletesSpace: true).utf8
    }
  }

  private mutating func addDecoded(
    _ content: ByteView, _ part: MimeText, quoting: Bool, to out: inout [UInt8]
  ) {
    part.charset.withUnsafeBufferPointer { charset in
      if part.isHTML {
        var page: [UInt8] = []
        MailCharset.append(content, charset: Self.charset(of: content, declared: charset), to: &page)
        page.withUnsafeBufferPointer { MailHTML.append($0, quoting: quoting, to: &out) }
        return
      }
      guard part.encoding != .uuencode, TransferDecoding.uuencoded(in: content, from: 0) != nil else {
        MailCharset.append(content, charset: charset, to: &out)
        return
      }
      addWithoutFiles(content, charset, to: &out)
    }
  }

  /// What a page says of itself, when the header says nothing and it is not UTF-8.
  private static func charset(of page: ByteView, declared: ByteView) -> ByteView {
    guard declared.count == 0 else { return declared }
    let head = page.slice(0, min(page.count, 2_048))
    var from = 0
    while true {
      let mark = head.firstIndex(of: 61, from: from, to: head.count)
      guard mark + 1 < head.count else { return declared }
      from = mark + 1
      let before = head.slice(0, mark).trimmedBlanks()
      guard before.hasSuffixIgnoringCase("charset") else { continue }
      var name = head.slice(mark + 1, head.count).trimmedBlanks()
      if name.first == 34 || name.first == 39 { name = name.slice(1, name.count) }
      var end = 0
      while end < name.count, end < 40, isASCIIDigit(name[end]) || name[end] == 45 || name[end] >= 65 {
        end += 1
      }
      name = name.slice(0, end)
      let isEscaped = name.hasPrefixIgnoringCase("iso-2022")
      return isEscaped || UTF8Validation.firstFault(in: UnsafeRawBufferPointer(page)) != nil ? name : declared
    }
  }

  /// Files uuencoded within the text become attachments.
  private mutating func addWithoutFiles(_ content: ByteView, _ charset: ByteView, to out: inout [UInt8]) {
    var index = 0
    var plain: [UInt8] = []
    while let file = TransferDecoding.uuencoded(in: content, from: index), walker.attachments.count < 1_000 {
      plain.append(contentsOf: content.slice(index, file.range.lowerBound))
      walker.add(MailAttachment(name: file.name, type: "application/octet-stream", bytes: file.size))
      index = file.range.upperBound
    }
    plain.append(contentsOf: content.slice(index, content.count))
    plain.withUnsafeBufferPointer { MailCharset.append($0, charset: charset, to: &out) }
  }
}

enum LineEnds {
  /// CRLF and lone CR become LF, from `start` on.
  static func normalise(_ bytes: inout [UInt8], from start: Int) {
    let found = bytes.withUnsafeBufferPointer { view in
      let index = view.firstIndex(of: 13, from: start, to: view.count)
      return index < view.count ? index : nil
    }
    guard let found else { return }
    let count = bytes.withUnsafeMutableBufferPointer { view -> Int in
      var write = found
      var read = found
      while read < view.count {
        let byte = view[read]
        read += 1
        if byte == 13 {
          if read < view.count, view[read] == 10 { read += 1 }
          view[write] = 10
        } else {
          view[write] = byte
        }
        write += 1
      }
      return write
    }
    bytes.removeSubrange(count...)
  }
}

/// `format=flowed` (RFC 3676): lines that end with a blank go on with the next line of the same quote.
enum FlowedText {
  static func joined(_ text: String, deletesSpace: Bool) -> String {
    var out: [Substring] = []
    var result = ""
    var isOpen = false
    var openDepth = 0
    out = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in out.enumerated() {
      var content = line[...]
      var depth = 0
      while content.first == ">" {
        content = content.dropFirst()
        depth += 1
      }
      if content.first == " " { content = content.dropFirst() }
      let isSignature = content == "-- "
      let isFlowing = content.hasSuffix(" ") && !isSignature
      if isOpen, depth == openDepth, !isSignature {
        result += content
      } else {
        if index > 0 { result += "\n" }
        if depth > 0 { result += String(repeating: ">", count: depth) + " " }
        result += content
      }
      if isFlowing, deletesSpace { result.removeLast() }
      isOpen = isFlowing
      openDepth = depth
    }
    return result
  }
}
