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

  /// `<…>`, comments inside taken out. Without `>` it ends where the entry does.
  private mutating func bracket() {
    index += 1
    var found: [UInt8] = []
    while index < text.count, text[index] != 62 {
      let byte = text[index]
      if byte == 40, let end = closingParenthesis(index) {
        takeComment(index + 1, end)
        continue
      }
      if byte == 44, nextClose < index { nextClose = text.firstIndex(of: 62, from: index, to: text.count) }
      if byte == 60 || (byte == 44 && nextClose == text.count) { break }
      if byte != 10 { found.append(byte) }
      index += 1
    }
    if index < text.count, text[index] == 62 { index += 1 }
    if address == nil { address = found.withUnsafeBufferPointer { Array($0.trimmedBlanks()) } }
    hasOnlyBare = false
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
      default: index += 1
      }
    }
    let raw = text.slice(start, index)
    var piece: [UInt8] = []
    EncodedWords.appendPlain(raw, to: &piece)
    bare += piece
    add(piece, startsEncoded: false, endsEncoded: false)
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
      isNameEncoded = false
      hasOnlyBare = true
    }
    var entry = MailAddress()
    let remark = text(comment)
    if let address {
      entry.address = text(address)
      let shown = String(decoding: name, as: UTF8.self)
      entry.name = name.isEmpty ? remark : remark.map { shown + " (" + $0 + ")" } ?? shown
    } else if hasOnlyBare, !bare.isEmpty {
      (entry.name, entry.address) = readBare(remark)
    } else if !name.isEmpty {
      let shown = String(decoding: name, as: UTF8.self)
      entry.name = remark.map { shown + " (" + $0 + ")" } ?? shown
      // `=?utf-8?q?a=40b.example?=`: a whole address encoded.
      if remark == nil, name.contains(64), !name.contains(32) {
        entry.address = shown
        entry.name = nil
      }
    } else {
      entry.name = remark
    }
    if entry.name != nil || entry.address != nil { list.append(entry) }
  }

  private func text(_ bytes: [UInt8]) -> String? {
    bytes.isEmpty ? nil : MailCharset.string(bytes[...])
  }

  /// Words without brackets: an address, a name, or both.
  private func readBare(_ remark: String?) -> (String?, String?) {
    let raw = bare.withUnsafeBufferPointer { bytes in
      String(decoding: bytes.trimmedBlanks().filter { $0 != 10 }, as: UTF8.self)
    }
    guard bare.contains(64) else {
      return remark == nil ? (String(decoding: name, as: UTF8.self), nil) : (remark, raw)
    }
    // `Ada Lovelace ada@b.example`: the brackets were forgotten.
    let words = raw.split(separator: " ")
    if words.count > 1, let last = words.last, last.contains("@"), last.first != "@", last.first != ".",
      !words.dropLast().contains(where: { $0.contains("@") || $0.hasSuffix(".") && $0.count == 1 })
    {
      return (remark ?? words.dropLast().joined(separator: " "), String(last))
    }
    return (remark, raw)
  }
}

extension MailCharset {
  fileprivate static func string(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { string($0) }
  }
}
