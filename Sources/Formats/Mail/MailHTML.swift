/// HTML of mail as the text its reader sees: white space collapses, blocks end lines, styles and scripts
/// vanish, references are resolved.
enum MailHTML {
  /// - Parameters:
  ///   - html: UTF-8.
  ///   - quoting: quotations get `> ` before their lines, as in plain mail.
  static func append(_ html: ByteView, quoting: Bool, to out: inout [UInt8]) {
    var writer = PageWriter(out: out, quoting: quoting)
    out = []
    writer.run(html)
    out = writer.finished()
  }
}

private struct PageWriter {
  private var out: [UInt8]
  private let first: Int
  private let quoting: Bool
  private var depth = 0
  private var preDepth = 0
  /// Line ends owed before the next text: 0, 1 or 2.
  private var breaks = 0
  private var hasSpace = false
  private var isLineEmpty = true
  private var scratch: [UInt8] = []

  init(out: [UInt8], quoting: Bool) {
    self.out = out
    first = out.count
    self.quoting = quoting
  }

  mutating func finished() -> [UInt8] {
    while out.count > first, let last = out.last, ByteScanner.isBlank(last) { out.removeLast() }
    if out.count > first { out.append(10) }
    return out
  }

  mutating func run(_ html: ByteView) {
    var index = 0
    while index < html.count {
      let open = html.firstIndex(of: 60, from: index, to: html.count)
      text(html.slice(index, open))
      guard open < html.count else { return }
      index = tag(html, open)
    }
  }

  /// Handles what `<` starts and gives the place behind it.
  private mutating func tag(_ html: ByteView, _ open: Int) -> Int {
    var index = open + 1
    guard index < html.count else { return html.count }
    if html[index] == 33 { return comment(html, open) }
    if html[index] == 63 { return behind(html, index) }
    let isClosing = html[index] == 47
    if isClosing { index += 1 }
    let start = index
    while index < html.count, isNameByte(html[index]) { index += 1 }
    guard index > start else {
      text(html.slice(open, open + 1))
      return open + 1
    }
    let name = html.slice(start, min(index, start + 12))
    let after = behind(html, index)
    if isClosing { close(name) } else if let skip = openTag(name, html, after) { return skip }
    return after
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    let lower = asciiLowercased(byte)
    return (lower >= 97 && lower <= 122) || isASCIIDigit(byte) || byte == 58
  }

  private func comment(_ html: ByteView, _ open: Int) -> Int {
    guard html.slice(open, min(open + 4, html.count)).elementsEqual("<!--".utf8) else {
      return behind(html, open)
    }
    return MarkupTag.commentEnd(in: ByteScanner(UnsafeRawBufferPointer(html)), at: open)
  }

  /// Behind the `>` of a tag; quotes of attribute values may hold one.
  private func behind(_ html: ByteView, _ start: Int) -> Int {
    MarkupTag.end(in: ByteScanner(UnsafeRawBufferPointer(html)), behind: start) ?? html.count
  }

  /// - Returns: where to go on, for elements whose content is not shown.
  private mutating func openTag(_ name: ByteView, _ html: ByteView, _ after: Int) -> Int? {
    switch MailElement(name) {
    case .hidden:
      if after > 1, html[after - 2] == 47 { return nil }
      return name.equalsIgnoringCase("head") ? behindHead(html, after) : behindClosing(name, html, after)
    case .lineBreak: lineBreak()
    case .paragraph: end(2)
    case .block: end(1)
    case .cell: hasSpace = hasSpace || !isLineEmpty
    case .quotation:
      end(1)
      depth = min(depth + 1, 20)
    case .preformatted:
      end(1)
      preDepth += 1
    case .inline: break
    }
    return nil
  }

  private mutating func close(_ name: ByteView) {
    switch MailElement(name) {
    case .paragraph: end(2)
    case .block: end(1)
    case .quotation:
      end(1)
      depth = max(depth - 1, 0)
    case .preformatted:
      end(1)
      preDepth = max(preDepth - 1, 0)
    case .hidden, .lineBreak, .cell, .inline: break
    }
  }

  /// Behind `</head>`; nil when the body starts before it: the head needs no end of its own, and what of it
  /// is hidden is so anyhow.
  private func behindHead(_ html: ByteView, _ start: Int) -> Int? {
    var index = start
    while true {
      let open = html.firstIndex(of: 60, from: index, to: html.count)
      guard open + 5 < html.count else { return nil }
      index = open + 1
      if html.slice(index, html.count).hasPrefixIgnoringCase("/head") { return behind(html, index) }
      if html.slice(index, html.count).hasPrefixIgnoringCase("body") { return nil }
    }
  }

  private func behindClosing(_ name: ByteView, _ html: ByteView, _ start: Int) -> Int {
    var index = start
    while index < html.count {
      let open = html.firstIndex(of: 60, from: index, to: html.count)
      guard open + 1 < html.count else { return html.count }
      index = open + 1
      guard html[index] == 47, index + 1 + name.count <= html.count else { continue }
      let found = html.slice(index + 1, index + 1 + name.count)
      if zip(found, name).allSatisfy({ asciiLowercased($0) == asciiLowercased($1) }) {
        return behind(html, index)
      }
    }
    return html.count
  }

  private mutating func lineBreak() {
    if isLineEmpty { breaks = min(max(breaks, 1) + 1, 3) } else { breaks = 1 }
    isLineEmpty = true
    hasSpace = false
  }

  private mutating func end(_ count: Int) {
    if !isLineEmpty || breaks > 0 { breaks = max(breaks, count) }
    isLineEmpty = true
    hasSpace = false
  }

  private mutating func startText() {
    if isLineEmpty {
      if out.count > first {
        for _ in 0..<breaks {
          out.append(10)
        }
      }
      if quoting { for _ in 0..<depth { out += [62, 32] } }
      breaks = 0
      isLineEmpty = false
    } else if hasSpace {
      out.append(32)
    }
    hasSpace = false
  }

  private mutating func text(_ raw: ByteView) {
    guard raw.count > 0 else { return }
    guard raw.contains(byte: 38) else {
      plain(raw)
      return
    }
    var resolved = scratch
    scratch = []
    resolved.removeAll(keepingCapacity: true)
    HTMLEntities.append(raw, to: &resolved)
    resolved.withUnsafeBufferPointer { plain($0) }
    scratch = resolved
  }

  private mutating func plain(_ text: ByteView) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 10, preDepth > 0 {
        lineBreak()
        index += 1
      } else if byte <= 32 && preDepth == 0 || byte == 13 {
        hasSpace = !isLineEmpty
        index += 1
      } else {
        let start = index
        while index < text.count, text[index] > 32 || (preDepth > 0 && text[index] != 10 && text[index] != 13)
        {
          index += 1
        }
        startText()
        word(text.slice(start, index))
      }
    }
  }

  /// A no-break space is a blank to whoever searches.
  private mutating func word(_ text: ByteView) {
    var start = 0
    var index = 0
    while true {
      let lead = text.firstIndex(of: 0xC2, from: index, to: text.count)
      guard lead + 1 < text.count else { break }
      index = lead + 1
      guard text[index] == 0xA0 else { continue }
      out.append(contentsOf: text.slice(start, lead))
      out.append(32)
      index += 1
      start = index
    }
    out.append(contentsOf: text.slice(start, text.count))
  }
}

/// What an element does to the text around it.
private enum MailElement {
  case hidden, lineBreak, paragraph, block, cell, quotation, preformatted, inline

  init(_ name: ByteView) {
    func any(_ names: StaticString...) -> Bool { names.contains { name.equalsIgnoringCase($0) } }
    switch name.count {
    case 1 where any("p"): self = .paragraph
    case 2:
      if any("br") {
        self = .lineBreak
      } else if any("td", "th") {
        self = .cell
      } else if any("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl") {
        self = .paragraph
      } else {
        self = any("li", "tr", "hr", "dt", "dd") ? .block : .inline
      }
    case 3: self = any("div") ? .block : any("pre") ? .preformatted : .inline
    case 4: self = any("head") ? .hidden : any("form", "main") ? .block : .inline
    case 5: self = any("style", "title") ? .hidden : any("table") ? .block : .inline
    case 6: self = any("script") ? .hidden : any("header", "footer", "center", "option") ? .block : .inline
    case 7: self = any("section", "article", "address") ? .block : .inline
    case 8: self = any("noscript", "template") ? .hidden : .inline
    case 10: self = any("blockquote") ? .quotation : .inline
    default: self = .inline
    }
  }
}
