/// Content transfer encodings (RFC 2045 section 6) and uuencode.
enum TransferDecoding {
  enum Kind {
    case identity, quotedPrintable, base64, uuencode

    init(_ value: ByteView?) {
      guard var text = value?.trimmedBlanks() else {
        self = .identity
        return
      }
      // Comments and quotes around the word.
      while text.first == 40 {
        let close = text.firstIndex(of: 41, from: 0, to: text.count)
        text = text.slice(min(close + 1, text.count), text.count).trimmedBlanks()
      }
      if text.first == 34 { text = text.slice(1, text.count) }
      switch text {
      case _ where text.hasPrefixIgnoringCase("quoted"): self = .quotedPrintable
      case _ where text.hasPrefixIgnoringCase("base64"): self = .base64
      case _ where text.hasPrefixIgnoringCase("x-uu"), _ where text.hasPrefixIgnoringCase("uue"):
        self = .uuencode
      default: self = .identity
      }
    }
  }

  // MARK: Base64

  /// 0...63: the value; 64: padding; 65: blank; 66: no base64.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 66, count: 256)
    for byte in UInt8(65)...90 { table[Int(byte)] = byte - 65 }
    for byte in UInt8(97)...122 { table[Int(byte)] = byte - 71 }
    for byte in UInt8(48)...57 { table[Int(byte)] = byte + 4 }
    (table[43], table[47], table[45], table[95]) = (62, 63, 62, 63)
    table[61] = 64
    for byte in [0, 9, 10, 11, 12, 13, 32] { table[byte] = 65 }
    return table
  }()

  /// Size after decoding; nil when too much of it is no base64.
  ///
  /// - Parameter more: characters of the part that are not in `input`.
  static func base64Size(_ input: ByteView, more: Int = 0) -> Int? {
    var counts = (values: more, bad: 0)
    values.withUnsafeBufferPointer { table in
      for byte in input {
        let value = table[Int(byte)]
        counts.values &+= value < 64 ? 1 : 0
        counts.bad &+= value == 66 ? 1 : 0
      }
    }
    if counts.bad * 20 > counts.values { return nil }
    if counts.values == 0 && counts.bad > 0 { return nil }
    return counts.values * 6 / 8
  }

  /// Appends the bytes; blanks and strays are left out. Behind padding a new run may start; what a list
  /// program added below ends it.
  static func appendBase64(_ input: ByteView, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + input.count / 4 * 3 + 3)
    values.withUnsafeBufferPointer { table in
      var bits: UInt32 = 0
      var count = 0
      var isPadded = false
      var index = 0
      while index < input.count {
        // Whole groups of four, as nearly all lines hold.
        if count == 0 {
          while index + 4 <= input.count {
            let (a, b) = (table[Int(input[index])], table[Int(input[index + 1])])
            let (c, d) = (table[Int(input[index + 2])], table[Int(input[index + 3])])
            guard (a | b | c | d) < 64 else { break }
            out.append(a << 2 | b >> 4)
            out.append(b << 4 | c >> 2)
            out.append(c << 6 | d)
            index += 4
          }
          guard index < input.count else { break }
        }
        let byte = input[index]
        let value = table[Int(byte)]
        index += 1
        if value < 64 {
          bits = bits << 6 | UInt32(value)
          count += 1
          if count == 4 {
            out.append(UInt8(truncatingIfNeeded: bits >> 16))
            out.append(UInt8(truncatingIfNeeded: bits >> 8))
            out.append(UInt8(truncatingIfNeeded: bits))
            (bits, count) = (0, 0)
          }
        } else if value == 64 {
          flush(bits, count, &out)
          (bits, count) = (0, 0)
          isPadded = true
        } else if byte == 10, isPadded, hasStrays(input, from: index, table) {
          return
        }
      }
      if !isPadded { flush(bits, count, &out) }
    }
  }

  private static func flush(_ bits: UInt32, _ count: Int, _ out: inout [UInt8]) {
    if count == 2 { out.append(UInt8(truncatingIfNeeded: bits >> 4)) }
    if count == 3 {
      out.append(UInt8(truncatingIfNeeded: bits >> 10))
      out.append(UInt8(truncatingIfNeeded: bits >> 2))
    }
  }

  private static func hasStrays(
    _ input: ByteView, from start: Int, _ table: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in start..<input.count where table[Int(input[index])] == 66 { return true }
    return false
  }

  // MARK: Quoted-printable

  /// Appends the bytes: soft breaks vanish, blanks before a line end too (they were added on the way), and
  /// what is no escape stays as it stands.
  static func appendQuotedPrintable(_ input: ByteView, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + input.count)
    var index = 0
    while index < input.count {
      let mark = input.firstIndex(of: 61, from: index, to: input.count)
      out.append(contentsOf: input.slice(index, mark))
      guard mark < input.count else { break }
      index = mark + 1
      if index + 1 < input.count, let high = QuotedPrintable.hexValue(input[index]),
        let low = QuotedPrintable.hexValue(input[index + 1])
      {
        out.append(high << 4 | low)
        index += 2
        continue
      }
      var next = index
      while next < input.count, input[next] == 32 || input[next] == 9 { next += 1 }
      if next == input.count {
        index = next
      } else if input[next] == 13, next + 1 < input.count, input[next + 1] == 10 {
        index = next + 2
      } else if input[next] == 10 || input[next] == 13 {
        index = next + 1
      } else {
        out.append(61)
      }
    }
  }

  /// Size after decoding.
  static func quotedPrintableSize(_ input: ByteView) -> Int {
    var out: [UInt8] = []
    appendQuotedPrintable(input, to: &out)
    return out.count
  }

  // MARK: Uuencode

  /// A file inside a text: `begin 644 name` … `end`.
  struct Uuencoded {
    var name: String
    /// From the start of `begin` to behind the line of `end`.
    var range: Range<Int>
    var size: Int
  }

  /// The next uuencoded file at or behind `start`.
  static func uuencoded(in text: ByteView, from start: Int) -> Uuencoded? {
    var index = start
    while index < text.count {
      let lineEnd = text.firstIndex(of: 10, from: index, to: text.count)
      if text[index] == 98, let name = beginName(text.slice(index, lineEnd)),
        let (end, size) = uuencodedEnd(text, from: lineEnd + 1)
      {
        return Uuencoded(name: name, range: index..<end, size: size)
      }
      index = lineEnd + 1
    }
    return nil
  }

  private static func beginName(_ line: ByteView) -> String? {
    guard line.count > 10, line.hasPrefixIgnoringCase("begin ") else { return nil }
    var index = 6
    while index < line.count, line[index] >= 48, line[index] <= 55 { index += 1 }
    guard index - 6 == 3 || index - 6 == 4, index < line.count, line[index] == 32 else { return nil }
    let name = line.slice(index, line.count).trimmedBlanks()
    return name.count > 0 ? MailCharset.string(name) : nil
  }

  private static func uuencodedEnd(_ text: ByteView, from start: Int) -> (Int, Int)? {
    var index = start
    var size = 0
    while index < text.count {
      let lineEnd = text.firstIndex(of: 10, from: index, to: text.count)
      let line = text.slice(index, lineEnd).trimmedBlanks()
      if line.equalsIgnoringCase("end") { return (min(lineEnd + 1, text.count), size) }
      if let first = line.first {
        guard first >= 32, first <= 96 else { return nil }
        let length = Int((first &- 32) & 63)
        guard line.count <= (length + 2) / 3 * 4 + 4 else { return nil }
        size += length
      }
      index = lineEnd + 1
    }
    return nil
  }

  static func appendUuencoded(_ text: ByteView, to out: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let lineEnd = text.firstIndex(of: 10, from: index, to: text.count)
      let line = text.slice(index, lineEnd)
      index = lineEnd + 1
      guard let first = line.first, first > 32, first <= 96, !line.hasPrefixIgnoringCase("begin "),
        !line.trimmedBlanks().equalsIgnoringCase("end")
      else { continue }
      var left = Int((first &- 32) & 63)
      var at = 1
      func value(_ offset: Int) -> UInt8 {
        offset < line.count ? (line[offset] &- 32) & 63 : 0
      }
      while left > 0, at < line.count {
        let (a, b, c, d) = (value(at), value(at + 1), value(at + 2), value(at + 3))
        out.append(a << 2 | b >> 4)
        if left > 1 { out.append(b << 4 | c >> 2) }
        if left > 2 { out.append(c << 6 | d) }
        left -= 3
        at += 4
      }
    }
  }
}
