/// Header values before they are read (RFC 5322 section 2.2.3).
enum HeaderText {
  /// Hands out the value without blanks at its ends and with every fold as one line feed. No copy when
  /// the value stands on one line.
  static func withUnfolded<T>(_ value: ByteView, _ body: (ByteView) -> T) -> T {
    let trimmed = value.trimmedBlanks()
    guard trimmed.contains(byte: 10) || trimmed.contains(byte: 13) else { return body(trimmed) }
    var out: [UInt8] = []
    out.reserveCapacity(trimmed.count)
    var index = 0
    while index < trimmed.count {
      let byte = trimmed[index]
      guard byte == 10 || byte == 13 else {
        out.append(byte)
        index += 1
        continue
      }
      while let last = out.last, last == 32 || last == 9 { out.removeLast() }
      while index < trimmed.count, trimmed[index] <= 32, trimmed[index] > 0 { index += 1 }
      out.append(10)
    }
    return out.withUnsafeBufferPointer(body)
  }

  /// Text of an unstructured field such as Subject.
  static func unstructured(_ value: ByteView) -> String {
    withUnfolded(value) { text in
      guard text.contains(byte: 61) else {
        var out: [UInt8] = []
        EncodedWords.appendPlain(text, to: &out)
        return String(decoding: out, as: UTF8.self)
      }
      var out: [UInt8] = []
      EncodedWords.append(text, to: &out)
      return out.withUnsafeBufferPointer { String(decoding: $0.trimmedBlanks(), as: UTF8.self) }
    }
  }

  /// Message ids without their brackets: of Message-ID, In-Reply-To and References (section 3.6.4).
  /// Without brackets, words are ids.
  static func eachID(_ value: ByteView, _ body: (ByteView) -> Void) {
    withUnfolded(value) { text in
      guard text.contains(byte: 60) else {
        var index = 0
        while index < text.count {
          while index < text.count, text[index] <= 32 || text[index] == 44 { index += 1 }
          let start = index
          while index < text.count, text[index] > 32, text[index] != 44 { index += 1 }
          if index > start { body(text.slice(start, index)) }
        }
        return
      }
      var index = 0
      while index < text.count {
        let open = text.firstIndex(of: 60, from: index, to: text.count)
        guard open < text.count else { return }
        var close = open + 1
        while close < text.count, text[close] != 62, text[close] != 60 { close += 1 }
        let id = text.slice(open + 1, close).trimmedBlanks()
        if id.count > 0 { body(id) }
        index = max(close, open + 1)
      }
    }
  }

  static func ids(_ value: ByteView) -> [String] {
    var result: [String] = []
    eachID(value) { id in
      var out: [UInt8] = []
      EncodedWords.appendPlain(id, to: &out)
      result.append(String(decoding: out.filter { $0 != 10 }, as: UTF8.self))
    }
    return result
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes without blanks, tabs and line ends at both ends.
  func trimmedBlanks() -> ByteView {
    var (start, end) = (0, count)
    while start < end, ByteScanner.isBlank(self[start]) { start += 1 }
    while end > start, ByteScanner.isBlank(self[end - 1]) { end -= 1 }
    return slice(start, end)
  }
}
