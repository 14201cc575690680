/// Encoded words of headers (RFC 2047, language tags of RFC 2231), also the broken ones that are
/// common: with blanks inside, folded, glued to other text, a character split over two of them.
///
/// Input is a header value in which every fold has become one line feed (`HeaderText.unfold`).
enum EncodedWords {
  /// One encoded word: its charset and where its payload lies.
  struct Word {
    var charset: ByteView
    var isBase64: Bool
    var payload: ByteView
    /// Behind the closing `?=`.
    var end: Int
  }

  private static let mostPayload = 8_192

  /// The word that starts at `start`, where `=?` stands.
  static func word(in text: ByteView, at start: Int) -> Word? {
    var index = start + 2
    let count = text.count
    let charsetStart = index
    while index < count, text[index] != 63, text[index] > 32, index - charsetStart < 60 { index += 1 }
    guard index + 2 < count, index > charsetStart, text[index] == 63, text[index + 2] == 63 else {
      return nil
    }
    var charsetEnd = index
    for position in charsetStart..<index where text[position] == 42 {
      charsetEnd = position
      break
    }
    let kind = asciiLowercased(text[index + 1])
    guard kind == 98 || kind == 113 else { return nil }
    let payloadStart = index + 3
    var from = payloadStart
    // Programs write longer words than the 75 characters of RFC 2047, but not any length; one that never ends
    // must not be searched to the end of the header from each of its beginnings.
    let reach = min(count, payloadStart + mostPayload)
    while true {
      let mark = text.firstIndex(of: 63, from: from, to: reach)
      guard mark + 1 < reach else { return nil }
      if text[mark + 1] == 61 {
        return Word(
          charset: text.slice(charsetStart, charsetEnd), isBase64: kind == 98,
          payload: text.slice(payloadStart, mark), end: mark + 2)
      }
      from = mark + 1
    }
  }

  /// Appends the text of a header value; ends are not trimmed.
  static func append(_ text: ByteView, to out: inout [UInt8]) {
    var decoder = Decoder(text: text)
    decoder.run(&out)
  }

  static func string(_ text: ByteView) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends raw header text: line feeds (folds) are blanks, bytes of no declared charset are guessed.
  static func appendPlain(_ text: ByteView, to out: inout [UInt8]) {
    guard text.count > 0 else { return }
    let first = out.count
    MailCharset.append(text, charset: ByteView(start: nil, count: 0), to: &out)
    for index in first..<out.count where out[index] == 10 { out[index] = 32 }
  }

  /// Appends the bytes of one word, still in its charset.
  static func appendPayload(_ word: Word, to bytes: inout [UInt8]) {
    if word.isBase64 {
      TransferDecoding.appendBase64(word.payload, to: &bytes)
      return
    }
    let payload = word.payload
    var index = 0
    while index < payload.count {
      let byte = payload[index]
      index += 1
      switch byte {
      case 95: bytes.append(32)
      case 10: continue
      case 61:
        if index + 1 < payload.count, let high = QuotedPrintable.hexValue(payload[index]),
          let low = QuotedPrintable.hexValue(payload[index + 1])
        {
          bytes.append(high << 4 | low)
          index += 2
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
  }

  private struct Decoder {
    let text: ByteView
    var pending: [UInt8] = []
    var charset = ByteView(start: nil, count: 0)
    var isAfterWord = false

    init(text: ByteView) { self.text = text }

    mutating func run(_ out: inout [UInt8]) {
      var start = 0
      var index = 0
      while index < text.count {
        let mark = text.firstIndex(of: 61, from: index, to: text.count)
        guard mark + 1 < text.count else { break }
        guard text[mark + 1] == 63, let word = EncodedWords.word(in: text, at: mark) else {
          index = mark + 1
          continue
        }
        plain(start, mark, beforeWord: true, &out)
        add(word, &out)
        index = word.end
        start = index
      }
      plain(start, text.count, beforeWord: false, &out)
      flush(&out)
    }

    /// Words of one charset in a row are one text: a character may be split between them.
    private mutating func add(_ word: Word, _ out: inout [UInt8]) {
      if !pending.isEmpty, !same(charset, word.charset) { flush(&out) }
      charset = word.charset
      EncodedWords.appendPayload(word, to: &pending)
      isAfterWord = true
    }

    private func same(_ left: ByteView, _ right: ByteView) -> Bool {
      guard left.count == right.count else { return false }
      for index in 0..<left.count where asciiLowercased(left[index]) != asciiLowercased(right[index]) {
        return false
      }
      return true
    }

    private mutating func flush(_ out: inout [UInt8]) {
      guard !pending.isEmpty else { return }
      let name = charset
      let first = out.count
      pending.withUnsafeBufferPointer { MailCharset.append($0, charset: name, to: &out) }
      pending.removeAll(keepingCapacity: true)
      // A line break inside a name or subject would be a second header.
      for index in first..<out.count where out[index] == 10 || out[index] == 13 { out[index] = 32 }
    }

    private mutating func plain(_ start: Int, _ end: Int, beforeWord: Bool, _ out: inout [UInt8]) {
      guard start < end else { return }
      if isAfterWord, beforeWord, (start..<end).allSatisfy({ text[$0] <= 32 }) { return }
      flush(&out)
      // Words are to be set off by blanks (RFC 2047 section 5); where a program forgot it, we add one.
      if isAfterWord, isLetter(text[start]) { out.append(32) }
      EncodedWords.appendPlain(text.slice(start, end), to: &out)
      if beforeWord, text[end - 1] > 32, !isOpening(text[end - 1]) { out.append(32) }
      isAfterWord = false
    }

    private func isLetter(_ byte: UInt8) -> Bool {
      isASCIIDigit(byte) || (asciiLowercased(byte) >= 97 && asciiLowercased(byte) <= 122) || byte >= 0x80
    }

    private func isOpening(_ byte: UInt8) -> Bool {
      switch byte {
      case 34, 39, 40, 45, 47, 60, 64, 91, 95, 123: true
      default: false
      }
    }
  }
}
