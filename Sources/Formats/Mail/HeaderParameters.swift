/// A Content-Type or Content-Disposition value with its parameters (RFC 2045 section 5.1, RFC 2183), the
/// continued and encoded ones of RFC 2231 and the encoded words that clients write instead.
public struct HeaderParameters: Sendable, Hashable {
  public struct Parameter: Sendable, Hashable {
    public var name: String
    public var value: String
  }

  /// `text` of `text/plain`, `attachment`; small letters.
  public private(set) var type: String
  /// `plain` of `text/plain`.
  public private(set) var subtype: String?
  public private(set) var parameters: [Parameter] = []

  /// Nil when nothing stands before the first semicolon.
  init?(_ value: ByteView) {
    var reader = ParameterReader(value)
    guard let kind = reader.readType() else { return nil }
    (type, subtype) = kind
    parameters = reader.readParameters().map { Parameter(name: $0.name, value: $0.value) }
  }

  /// Reads a value as it stands behind the colon.
  public init?(_ value: String) {
    var value = value
    guard let result = value.withUTF8({ bytes in HeaderParameters(bytes) }) else { return nil }
    self = result
  }

  /// Value of a parameter, by its name in small letters.
  public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }
}

private struct ParameterReader {
  private let text: [UInt8]
  private var index = 0

  init(_ value: ByteView) {
    text = HeaderText.withUnfolded(value) { Array($0) }
  }

  private mutating func skipBlanksAndComments() {
    while index < text.count {
      if text[index] <= 32 {
        index += 1
      } else if text[index] == 40 {
        var depth = 0
        var at = index
        while at < text.count {
          if text[at] == 92 {
            at += 1
          } else if text[at] == 40 {
            depth += 1
          } else if text[at] == 41 {
            depth -= 1
            if depth == 0 { break }
          }
          at += 1
        }
        guard at < text.count else { return }
        index = at + 1
      } else {
        return
      }
    }
  }

  private mutating func token(until stops: StaticString) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      skipBlanksAndComments()
      guard index < text.count else { break }
      let byte = text[index]
      var isStop = false
      for offset in 0..<stops.utf8CodeUnitCount where stops.utf8Start[offset] == byte { isStop = true }
      if isStop { break }
      result.append(asciiLowercased(byte))
      index += 1
      if index < text.count, text[index] <= 32 || text[index] == 40 {
        skipBlanksAndComments()
        break
      }
    }
    return result
  }

  mutating func readType() -> (String, String?)? {
    let type = token(until: ";/")
    guard !type.isEmpty else { return nil }
    var subtype: [UInt8] = []
    if index < text.count, text[index] == 47 {
      index += 1
      subtype = token(until: ";,")
      if index < text.count, text[index] == 44 { index += 1 }
    }
    return (
      String(decoding: type, as: UTF8.self), subtype.isEmpty ? nil : String(decoding: subtype, as: UTF8.self)
    )
  }

  private struct Piece {
    var section: Int
    var isEncoded: Bool
    var value: [UInt8]
  }

  mutating func readParameters() -> [(name: String, value: String)] {
    var order: [String] = []
    var pieces: [String: [Piece]] = [:]
    while index < text.count, order.count < 200 {
      while index < text.count, text[index] == 59 || text[index] <= 32 { index += 1 }
      let before = index
      let raw = token(until: ";=\"")
      guard index < text.count, text[index] == 61 else {
        // A word without value; go on behind it.
        if index == before { index += 1 }
        continue
      }
      index += 1
      let parts = Self.split(raw)
      let value = readValue(ofFile: parts?.0 == "filename" || parts?.0 == "name")
      guard let (name, section, isEncoded) = parts, !value.isEmpty else { continue }
      if pieces[name] == nil { order.append(name) }
      // No value has so many sections (RFC 2231 section 3); each is compared with all.
      guard (pieces[name]?.count ?? 0) < 1_000 else { continue }
      if let known = pieces[name]?.firstIndex(where: { $0.section == section }) {
        // `filename*` is for those who can read it, `filename` beside it for the others (RFC 6266).
        if isEncoded, pieces[name]?[known].isEncoded == false {
          pieces[name]?[known] = Piece(section: section, isEncoded: true, value: value)
        }
        continue
      }
      pieces[name, default: []].append(Piece(section: section, isEncoded: isEncoded, value: value))
    }
    return order.compactMap { name in
      guard let list = pieces[name] else { return nil }
      let hasPieces = list.contains { $0.section >= 0 || $0.isEncoded }
      let used = hasPieces ? list.filter { $0.section >= 0 || $0.isEncoded } : list
      return (name, Self.join(used.sorted { $0.section < $1.section }))
    }
  }

  /// - Parameter ofFile: the name of a file, in which programs leave blanks and backslashes as they are.
  private mutating func readValue(ofFile: Bool) -> [UInt8] {
    if ofFile {
      while index < text.count, text[index] == 32 || text[index] == 9 || text[index] == 10 { index += 1 }
    } else {
      skipBlanksAndComments()
    }
    guard index < text.count, text[index] == 34 else { return ofFile ? bareName() : bareValue() }
    index += 1
    var value: [UInt8] = []
    while index < text.count, text[index] != 34 {
      if text[index] == 92, index + 1 < text.count,
        !ofFile || !isOfWord(text[index + 1])
      {
        index += 1
      }
      value.append(text[index] == 10 ? 32 : text[index])
      index += 1
    }
    index += 1
    return value
  }

  /// Up to a semicolon, or the next parameter where that was forgotten: `a b.pdf`.
  private mutating func bareName() -> [UInt8] {
    var value = bareValue()
    while index < text.count, text[index] != 59 {
      let gap = index
      while index < text.count, text[index] <= 32 { index += 1 }
      let next = bareValue()
      let name = next.prefix { $0 != 61 }
      let isParameter = !name.isEmpty && name.count < next.count && name.allSatisfy(isOfParameterName)
      if next.isEmpty || isParameter {
        index = gap
        break
      }
      value.append(32)
      value += next
    }
    return value
  }

  private func isOfWord(_ byte: UInt8) -> Bool {
    isASCIIDigit(byte) || (asciiLowercased(byte) >= 97 && asciiLowercased(byte) <= 122) || byte >= 0x80
  }

  private func isOfParameterName(_ byte: UInt8) -> Bool { byte == 42 || byte == 45 || byte >= 48 }

  /// Up to a semicolon or blank; encoded words, which may hold blanks between them, whole.
  private mutating func bareValue() -> [UInt8] {
    let start = index
    while index < text.count, text[index] != 59, text[index] > 32 {
      let at = index
      let end = text.withUnsafeBufferPointer { bytes -> Int? in
        at + 1 < bytes.count && bytes[at] == 61 && bytes[at + 1] == 63
          ? EncodedWords.word(in: bytes, at: at)?.end : nil
      }
      guard let end else {
        index += 1
        continue
      }
      index = end
      var next = end
      while next < text.count, text[next] <= 32 { next += 1 }
      if next + 1 < text.count, text[next] == 61, text[next + 1] == 63 { index = next }
    }
    return Array(text[start..<max(start, index)])
  }

  /// `title*1*` → title, 1, encoded.
  private static func split(_ raw: [UInt8]) -> (String, Int, Bool)? {
    guard let star = raw.firstIndex(of: 42) else {
      return raw.isEmpty ? nil : (String(decoding: raw, as: UTF8.self), -1, false)
    }
    let name = String(decoding: raw[..<star], as: UTF8.self)
    guard !name.isEmpty else { return nil }
    let rest = raw[(star + 1)...]
    var digits = 0
    var section = 0
    for byte in rest {
      guard isASCIIDigit(byte), digits < 9 else { break }
      section = section * 10 + Int(byte - 48)
      digits += 1
    }
    let isEncoded = digits == 0 || rest.last == 42
    return (name, digits == 0 ? -1 : section, isEncoded)
  }

  private static func join(_ pieces: [Piece]) -> String {
    guard pieces.contains(where: \.isEncoded) || pieces.count > 1 else {
      return pieces[0].value.withUnsafeBufferPointer { EncodedWords.string($0) }
    }
    var charset: [UInt8] = []
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      var value = piece.value[...]
      if piece.isEncoded || index == 0 || !charset.isEmpty {
        // `charset'language'` before the first part; some clients repeat it before each.
        let marks = value.indices.filter { value[$0] == 39 }.prefix(2)
        if piece.isEncoded, marks.count == 2, let first = marks.first, let second = marks.last,
          index == 0
        {
          charset = Array(value[..<first])
          value = value[(second + 1)...]
        } else if piece.isEncoded, index > 0, !charset.isEmpty, let first = marks.first,
          value[..<first].elementsEqual(charset)
        {
          value = value[(first + 1)...]
        }
      }
      bytes += piece.isEncoded ? percentDecoded(value) : Array(value)
    }
    return charset.withUnsafeBufferPointer { name in
      bytes.withUnsafeBufferPointer { MailCharset.string($0, charset: name) }
    }
  }

  private static func percentDecoded(_ value: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      if value[index] == 37, index + 2 < value.endIndex,
        let high = QuotedPrintable.hexValue(value[index + 1]),
        let low = QuotedPrintable.hexValue(value[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else {
        out.append(value[index])
        index += 1
      }
    }
    return out
  }
}
