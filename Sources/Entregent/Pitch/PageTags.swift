/// The tags and the text of an HTML page, read as far as checking it needs.
struct PageTags {
  struct Tag {
    var name: String
    var attributes: [String: String]
    /// The text up to the tag's own end, for short elements such as a link.
    var text: String = ""
  }

  private(set) var tags: [Tag] = []
  private(set) var text = ""
  /// Elements that were opened and never closed, or closed and never opened.
  private(set) var unbalanced: [String] = []

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  private static let raw: Set<String> = ["script", "style", "textarea", "title"]
  /// Whose end tag may be left out (HTML, section 13.1.2.4).
  private static let optional: Set<String> = [
    "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "html", "head", "body",
  ]

  init(_ page: String) {
    let bytes = Array(page.utf8)
    var position = 0
    var open: [(name: String, index: Int)] = []
    func decode(_ range: Range<Int>) -> String {
      Self.unescaped(String(decoding: bytes[range], as: UTF8.self))
    }
    func add(_ piece: String) {
      for entry in open { tags[entry.index].text += piece }
      let name = open.last?.name ?? ""
      if name != "style", name != "script" { text += piece }
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: "<") { end += 1 }
        add(decode(position..<end))
        position = end
        continue
      }
      if bytes[position...].starts(with: "<!--".utf8) {
        position = Self.find("-->", in: bytes, from: position + 4)
        continue
      }
      guard position + 1 < bytes.count, Self.isNameStart(bytes[position + 1]) else {
        add("<")
        position += 1
        continue
      }
      let isEnd = bytes[position + 1] == UInt8(ascii: "/")
      let end = Self.tagEnd(bytes, position)
      let inside = decode((position + (isEnd ? 2 : 1))..<max(position + (isEnd ? 2 : 1), end - 1))
      position = end
      let (name, attributes) = Self.split(inside)
      guard !name.hasPrefix("!"), !name.isEmpty else { continue }
      text += " "
      if isEnd {
        if let index = open.lastIndex(where: { $0.name == name }) {
          unbalanced += open[(index + 1)...].map(\.name).filter { !Self.optional.contains($0) }
          open.removeSubrange(index...)
        } else if !Self.optional.contains(name) {
          unbalanced.append(name)
        }
        continue
      }
      tags.append(Tag(name: name, attributes: attributes))
      guard !Self.void.contains(name), !inside.hasSuffix("/") else { continue }
      open.append((name, tags.count - 1))
      if Self.raw.contains(name) {
        let close = Self.find("</" + name, in: bytes, from: position)
        let stop = min(bytes.count, max(position, close - name.utf8.count - 2))
        add(decode(position..<stop))
        position = stop
      }
    }
    unbalanced += open.map(\.name).filter { !Self.optional.contains($0) }
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "!"): true
    default: false
    }
  }

  /// Behind the `>` that ends a tag; quoted values may hold one.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var quote: UInt8?
    var position = start + 1
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      }
      position += 1
    }
    return bytes.count
  }

  /// Behind the next place of a word, ASCII case left aside; the end when there is none.
  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int {
    let word = Array(word.utf8)
    guard start < bytes.count, bytes.count >= word.count else { return bytes.count }
    var position = start
    while position + word.count <= bytes.count {
      if (0..<word.count).allSatisfy({ lower(bytes[position + $0]) == word[$0] }) {
        return position + word.count
      }
      position += 1
    }
    return bytes.count
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }

  private static func split(_ inside: String) -> (String, [String: String]) {
    var characters = Array(inside)[...]
    func word() -> String {
      var word = ""
      while let next = characters.first, !next.isWhitespace, next != "=", next != "/" {
        word.append(next)
        characters.removeFirst()
      }
      return word.lowercased()
    }
    let name = word()
    var attributes: [String: String] = [:]
    while let next = characters.first {
      guard !next.isWhitespace, next != "/", next != "=" else {
        characters.removeFirst()
        continue
      }
      let key = word()
      while characters.first?.isWhitespace == true { characters.removeFirst() }
      var value = ""
      if characters.first == "=" {
        characters.removeFirst()
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        if let quote = characters.first, quote == "\"" || quote == "'" {
          characters.removeFirst()
          while let next = characters.first, next != quote {
            value.append(next)
            characters.removeFirst()
          }
          if !characters.isEmpty { characters.removeFirst() }
        } else {
          while let next = characters.first, !next.isWhitespace {
            value.append(next)
            characters.removeFirst()
          }
        }
      }
      if attributes[key] == nil { attributes[key] = value }
    }
    return (name, attributes)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var text = text
    for (entity, value) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
    ] { text = text.replacing(entity, with: value) }
    return text
  }
}
