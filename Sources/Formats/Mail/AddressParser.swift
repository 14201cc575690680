/// Address lists (RFC 5322 section 3.4) as they come: groups, comments, routes, quotes that never end,
/// names without addresses, semicolons of Outlook.
enum AddressParser {
  /// Reads a From, To, Cc … value. Members of groups stand in the list like the others.
  static func parse(_ value: ByteView) -> [MailAddress] {
    HeaderText.withUnfolded(value) { text in
      var list: [MailAddress] = []
      if !plain(text, &list) {
        list.removeAll()
        var parser = SlowParser(text: text)
        parser.run()
        list = parser.list
      }
      return list
    }
  }

  /// The common form, `Name <address>, address`, all ASCII: no copies but the strings. False: something
  /// else stands there.
  private static func plain(_ text: ByteView, _ list: inout [MailAddress]) -> Bool {
    for byte in text {
      switch byte {
      case 34, 40, 41, 58, 59, 61, 92, 0x80...0xFF, 0..<9: return false
      default: continue
      }
    }
    var index = 0
    while index <= text.count {
      let end = text.firstIndex(of: 44, from: index, to: text.count)
      let entry = text.slice(index, end).trimmedBlanks()
      index = end + 1
      guard entry.count > 0 else { continue }
      guard !entry.contains(byte: 10) else { return false }
      let open = entry.firstIndex(of: 60, from: 0, to: entry.count)
      if open == entry.count {
        guard !entry.contains(byte: 32), !entry.contains(byte: 9), entry.contains(byte: 64),
          !entry.contains(byte: 62)
        else { return false }
        list.append(MailAddress(address: ascii(entry)))
        continue
      }
      guard entry[entry.count - 1] == 62 else { return false }
      let address = entry.slice(open + 1, entry.count - 1)
      guard address.count > 0, !address.contains(byte: 60), !address.contains(byte: 62),
        !address.contains(byte: 32), !address.contains(byte: 9)
      else { return false }
      let name = entry.slice(0, open).trimmedBlanks()
      guard !name.contains(byte: 62) else { return false }
      list.append(MailAddress(name: name.count > 0 ? ascii(name) : nil, address: ascii(address)))
    }
    return true
  }

  private static func ascii(_ bytes: ByteView) -> String { String(decoding: bytes, as: UTF8.self) }
}

private struct SlowParser {
  let text: ByteView
  var list: [MailAddress] = []

  /// The display name so far.
  private var name: [UInt8] = []
  private var isNameEncoded = false
  private var comment: [UInt8] = []
  /// Plain words as they stand, blanks included: may turn out to be an address.
  private var bare: [UInt8] = []
  private var hasOnlyBare = true
  private var address: [UInt8]?
  /// How long name and comment were when the address was read: more may belong to the next person.
  private var nameLength = 0
  private var commentLength = 0
  private var index = 0
  /// Bytes that may still be looked at in vain for the end of a quote or comment: what never ends must not be
  /// searched from each of its beginnings.
  private var patience: Int
  /// The next `>`, as far as it was looked for.
  private var nextClose = -1

  init(text: ByteView) {
    self.text = text
    patience = 8 * text.count + 4_096
  }

  mutating func run() {
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 34:
        if let end = closingQuote(index + 1) { quoted(index + 1, end) } else { word() }
      case 40:
        if let end = closingParenthesis(index) { takeComment(index + 1, end) } else { word() }
      case 60: bracket()
      case 44, 59:
        finish()
        index += 1
      case 58 where address == nil && !isMailto: group()
      // One bracket too many.
      case 62 where address != nil: index += 1
      case 91 where bracketedLink(): continue
      case 0...32:
        if !bare.isEmpty { bare.append(byte) }
        index += 1
      default: word()
      }
    }
    finish()
  }

  private var isMailto: Bool { name.count == 6 && name.elementsEqual("mailto".utf8) }

  private mutating func closingQuote(_ start: Int) -> Int? {
    guard patience > 0 else { return nil }
    var at = start
    while at < text.count {
      if text[at] == 92 {
        at += 2
        continue
      }
      if text[at] == 34 { return at }
      at += 1
    }
    patience -= at - start
    return nil
  }

  /// The `)` that ends the comment; a backslash takes the next character, over blanks too.
  private mutating func closingParenthesis(_ start: Int) -> Int? {
    guard patience > 0 else { return nil }
    var depth = 0
    var at = start
    while at < text.count {
      switch text[at] {
      case 92:
        at += 1
        while at < text.count, text[at] <= 32 { at += 1 }
      case 40: depth += 1
      case 41:
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    patience -= at - start
    return nil
  }

  private mutating func add(_ piece: [UInt8], startsEncoded: Bool, endsEncoded: Bool) {
    if !name.isEmpty, !(isNameEncoded && startsEncoded) { name.append(32) }
    name += piece
    isNameEncoded = endsEncoded
  }

  private mutating func quoted(_ start: Int, _ end: Int) {
    var content: [UInt8] = []
    var at = start
    while at < end {
      if text[at] == 92, at + 1 < end { at += 1 }
      content.append(text[at])
      at += 1
    }
    // `"john doe"@host`: the quotes belong to the address.
    if end + 1 < text.count, text[end + 1] == 64 {
      bare += Array(text.slice(start - 1, end + 1))
      index = end + 1
      return
    }
    hasOnlyBare = false
    var piece: [UInt8] = []
    var (starts, ends) = (false, false)
    content.withUnsafeBufferPointer { bytes in
      EncodedWords.append(bytes, to: &piece)
      starts = bytes.count > 1 && bytes[0] == 61 && bytes[1] == 63
      ends = bytes.count > 1 && bytes[bytes.count - 1] == 61 && bytes[bytes.count - 2] == 63
    }
    add(piece, startsEncoded: starts, endsEncoded: ends)
    index = end + 1
  }

  private mutating func takeComment(_ start: Int, _ end: Int) {
    var content: [UInt8] = []
    var at = start
    while at < end {
      if text[at] == 92 {
        at += 1
        while at < end, text[at] <= 32 { at += 1 }
        guard at < end else { break }
      }
      content.append(text[at])
      at += 1
    }
    var decoded: [UInt8] = []
    content.withUnsafeBufferPointer { EncodedWords.append($0.trimmedBlanks(), to: &decoded) }
    if !decoded.isEmpty {
      if !comment.isEmpty { comment.append(32) }
      comment += decoded
    }
    index = end + 1
  }

  /// `<…>`, comments inside taken out. Without `>` it ends where the entry does. Doubled brackets count as one.
  private mutating func bracket() {
    index += 1
    var found: [UInt8] = []
    while index < text.count, text[index] != 62 {
      let byte = text[index]
      if byte == 40, let end = closingParenthesis(index) {
        takeComment(index + 1, end)
        continue
      }
      if byte == 60, !found.contains(64) {
        // `<Ada <ada@b.example>>`, `<<ada@b.example>>`
        let inner = found.withUnsafeBufferPointer { Array($0.trimmedBlanks()) }
        if !inner.isEmpty { add(inner, startsEncoded: false, endsEncoded: false) }
        found.removeAll()
        index += 1
        continue
      }
      if byte == 44, nextClose < index { nextClose = text.firstIndex(of: 62, from: index, to: text.count) }
      if byte == 60 || (byte == 44 && nextClose == text.count) { break }
      if byte != 10 { found.append(byte) }
      index += 1
    }
    if index < text.count, text[index] == 62 { index += 1 }
    hasOnlyBare = false
    take(found.withUnsafeBufferPointer { Array($0.trimmedBlanks()) })
  }

  /// The address of the entry. A second one is somebody else's: the comma was forgotten.
  private mutating func take(_ found: [UInt8]) {
    if let known = address, !known.isEmpty {
      guard found.contains(64), found != known else { return }
      let (nextName, nextComment) = (Array(name[nameLength...]), Array(comment[commentLength...]))
      name.removeSubrange(nameLength...)
      comment.removeSubrange(commentLength...)
      finish()
      name = Array(nextName.drop { $0 == 32 })
      comment = Array(nextComment.drop { $0 == 32 })
      hasOnlyBare = false
    }
    address = found
    (nameLength, commentLength) = (name.count, comment.count)
  }

  /// `[mailto:ada@b.example]`, as Outlook writes it into text.
  private mutating func bracketedLink() -> Bool {
    let start = index + 1
    guard text.slice(start, text.count).hasPrefixIgnoringCase("mailto:") else { return false }
    let close = text.firstIndex(of: 93, from: start, to: min(text.count, start + 320))
    guard close < text.count, text[close] == 93 else { return false }
    hasOnlyBare = false
    take(Array(text.slice(start + 7, close).trimmedBlanks()))
    index = close + 1
    return true
  }

  private mutating func group() {
    name.removeAll()
    bare.removeAll()
    comment.removeAll()
    isNameEncoded = false
    hasOnlyBare = true
    index += 1
  }

  /// An encoded word, or plain characters up to the next special one.
  private mutating func word() {
    if text[index] == 61, index + 1 < text.count, text[index + 1] == 63,
      let word = EncodedWords.word(in: text, at: index)
    {
      encoded(from: word)
      return
    }
    let start = index
    index += 1
    scan: while index < text.count {
      switch text[index] {
      case 34, 40, 60, 44, 59: break scan
      case 58 where address == nil: break scan
      case 0...32: break scan
      case 61 where index + 1 < text.count && text[index + 1] == 63: break scan
      case 91 where text[index - 1] == 64: index = max(literalEnd(index), index + 1)
      default: index += 1
      }
    }
    let raw = text.slice(start, index)
    var piece: [UInt8] = []
    EncodedWords.appendPlain(raw, to: &piece)
    bare += piece
    add(piece, startsEncoded: false, endsEncoded: false)
  }

  /// Behind the `]` of an address's `[IPv6:2001:db8::1]` (RFC 5321 section 4.1.3).
  private func literalEnd(_ start: Int) -> Int {
    var at = start + 1
    while at < text.count, at - start < 64, text[at] > 32, text[at] != 44, text[at] != 60 {
      if text[at] == 93 { return at + 1 }
      at += 1
    }
    return start
  }

  /// All encoded words in a row together: a character may be split between two of them.
  private mutating func encoded(from first: EncodedWords.Word) {
    let start = index
    var end = first.end
    var next = end
    while next < text.count {
      while next < text.count, text[next] <= 32 { next += 1 }
      guard next + 1 < text.count, text[next] == 61, text[next + 1] == 63,
        let word = EncodedWords.word(in: text, at: next)
      else { break }
      end = word.end
      next = end
    }
    var piece: [UInt8] = []
    EncodedWords.append(text.slice(start, end), to: &piece)
    hasOnlyBare = false
    add(piece, startsEncoded: true, endsEncoded: true)
    index = end
  }

  private mutating func finish() {
    defer {
      name.removeAll()
      comment.removeAll()
      bare.removeAll()
      address = nil
      (nameLength, commentLength) = (0, 0)
      isNameEncoded = false
      hasOnlyBare = true
    }
    let remark = text(comment)
    if let address {
      // The quote that nobody closed.
      if name.first == 34, !name.dropFirst().contains(34) { name.removeFirst() }
      let shown = String(decoding: name, as: UTF8.self)
      append(name.isEmpty ? remark : remark.map { shown + " (" + $0 + ")" } ?? shown, text(address))
    } else if bare.contains(64), let found = BareAddresses(bare) {
      appendBare(found, remark)
    } else if hasOnlyBare, !bare.isEmpty {
      let raw = bare.withUnsafeBufferPointer { bytes in
        String(decoding: bytes.trimmedBlanks().filter { $0 != 10 }, as: UTF8.self)
      }
      if bare.contains(64) {
        append(remark, raw)
      } else {
        append(remark ?? String(decoding: name, as: UTF8.self), remark == nil ? nil : raw)
      }
    } else if !name.isEmpty {
      appendNamed(remark)
    } else {
      append(remark, nil)
    }
  }

  private mutating func append(_ name: String?, _ address: String?) {
    if name != nil || address != nil { list.append(MailAddress(name: name, address: address)) }
  }

  private func text(_ bytes: [UInt8]) -> String? {
    bytes.isEmpty ? nil : MailCharset.string(bytes[...])
  }

  /// Addresses without brackets, each with the words before it.
  private mutating func appendBare(_ found: BareAddresses, _ remark: String?) {
    if !hasOnlyBare, found.entries.count == 1 {
      // The name was quoted or encoded; what of the address stands among its words goes.
      let address = found.entries[0].address
      let words = name.split(separator: 32).filter { !BareAddresses.stripped($0).elementsEqual(address.utf8) }
      let shown = String(decoding: Array(words.joined(separator: [32])), as: UTF8.self)
      append(shown.isEmpty ? remark : shown, address)
      return
    }
    for (index, entry) in found.entries.enumerated() {
      append((index == found.entries.count - 1 ? remark : nil) ?? entry.name, entry.address)
    }
  }

  /// A name and nothing else, unless an address was encoded with it: `=?utf-8?q?a=40b.example?=`,
  /// `=?utf-8?q?Ada_=3Ca=40b.example=3E?=`.
  private mutating func appendNamed(_ remark: String?) {
    let shown = String(decoding: name, as: UTF8.self)
    if remark == nil, name.contains(64) {
      if !name.contains(32), name.last != 62 { return append(nil, shown) }
      if name.last == 62, let open = name.lastIndex(of: 60), name[open...].contains(64),
        !name[open...].contains(32)
      {
        let before = name[..<open].withUnsafeBufferPointer { bytes in
          String(decoding: bytes.trimmedBlanks().filter { $0 != 34 }, as: UTF8.self)
        }
        let inside = String(decoding: name[(open + 1)..<(name.count - 1)], as: UTF8.self)
        return append(before.isEmpty ? nil : before, inside)
      }
    }
    append(remark.map { shown + " (" + $0 + ")" } ?? shown, nil)
  }
}

extension MailCharset {
  fileprivate static func string(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { string($0) }
  }
}
