/// Plain text out of HTML, as message bodies and saved pages hold it.
public enum HTMLText {
  /// True when the text is markup: it closes an element that mail and web editors write, or breaks a
  /// line with one. "if a < b" and "List<String>" are not.
  public static func isHTML(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isHTML(ByteScanner(UnsafeRawBufferPointer($0))) }
  }

  /// The text that a reader of the page would see: block elements end lines, scripts and styles vanish,
  /// references are resolved.
  public static func plainText(_ html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      append(bytes, to: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  static func isHTML(_ scan: ByteScanner) -> Bool {
    var index = 0
    while let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) {
      index = open + 1
      guard index < scan.count else { return false }
      let isClosing = scan.base[index] == UInt8(ascii: "/")
      let name = elementName(scan, at: isClosing ? index + 1 : index)
      if isClosing ? inlineNames.contains(name) || blockNames.contains(name) : name == "br" || name == "html"
      {
        return true
      }
    }
    return false
  }

  /// Appends the plain text of markup.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let scan = ByteScanner(UnsafeRawBufferPointer(bytes))
    let first = out.count
    var index = 0
    while index < scan.count {
      let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) ?? scan.count
      HTMLEntities.append(scan.bytes(index..<open), to: &out)
      guard open < scan.count else { break }
      guard startsTag(scan, at: open) else {
        out.append(UInt8(ascii: "<"))
        index = open + 1
        continue
      }
      guard let end = tagEnd(scan, at: open) else {
        // Nothing is closed any more: what follows is text.
        HTMLEntities.append(scan.bytes(open..<scan.count), to: &out)
        break
      }
      let isClosing = scan.base[open + 1] == UInt8(ascii: "/")
      let name = elementName(scan, at: isClosing ? open + 2 : open + 1)
      index = end
      if !isClosing, name == "script" || name == "style" {
        index = closing(name, in: scan, from: end)
      } else if !isClosing, name == "head" {
        index = HTMLTag.end(of: "head", in: scan, from: end)
      } else if name == "br" || blockNames.contains(name) {
        endLine(isHard: name == "br", first: first, &out)
      } else if name == "td" || name == "th", isClosing {
        out.append(0x09)
      }
    }
    while out.count > first, let last = out.last, ByteScanner.isBlank(last) { out.removeLast() }
  }

  private static func endLine(isHard: Bool, first: Int, _ out: inout [UInt8]) {
    while out.count > first, out[out.count - 1] == 0x20 || out[out.count - 1] == 0x09 { out.removeLast() }
    if out.count > first, isHard || out[out.count - 1] != 0x0A { out.append(0x0A) }
  }

  /// Behind `</name>`, or the end.
  private static func closing(_ name: String, in scan: ByteScanner, from start: Int) -> Int {
    var index = start
    while let open = scan.firstIndex(of: UInt8(ascii: "<"), from: index, to: scan.count) {
      if open + 1 < scan.count, scan.base[open + 1] == UInt8(ascii: "/"),
        elementName(scan, at: open + 2) == name
      {
        return tagEnd(scan, at: open) ?? scan.count
      }
      index = open + 1
    }
    return scan.count
  }

  /// Whether `<` starts a tag, a comment or a declaration.
  private static func startsTag(_ scan: ByteScanner, at open: Int) -> Bool {
    guard open + 1 < scan.count else { return false }
    let mark = scan.base[open + 1]
    if mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") { return true }
    let isClosing = mark == UInt8(ascii: "/") && open + 2 < scan.count
    let letter = ByteScanner.lowercased(isClosing ? scan.base[open + 2] : mark)
    return letter >= 0x61 && letter <= 0x7A
  }

  private static func tagEnd(_ scan: ByteScanner, at open: Int) -> Int? {
    scan.hasPrefix("!--", at: open + 1, to: scan.count)
      ? MarkupTag.commentEnd(in: scan, at: open) : MarkupTag.end(in: scan, behind: open + 1)
  }

  private static func elementName(_ scan: ByteScanner, at start: Int) -> String {
    var index = start
    var name: [UInt8] = []
    while index < scan.count, name.count < 12 {
      let byte = ByteScanner.lowercased(scan.base[index])
      guard (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) else { break }
      name.append(byte)
      index += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let blockNames: Set<String> = [
    "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article",
    "header",
    "footer", "blockquote", "pre", "dl", "dt", "dd", "figure", "figcaption", "main", "nav", "aside", "title",
    "option",
  ]
  private static let inlineNames: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "code", "small", "td", "th", "body", "html",
  ]
}
