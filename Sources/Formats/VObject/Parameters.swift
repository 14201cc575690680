/// One parameter of a content line: `TYPE=home,work`.
public struct VObjectParameter: Sendable, Hashable {
  /// In ASCII capitals.
  public var name: String
  /// Unquoted, with the escapes of RFC 6868 taken back.
  public var values: [String]

  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

extension [VObjectParameter] {
  /// Each name once, with the values of all its appearances, in the order of the first.
  var merged: [VObjectParameter] {
    var result: [VObjectParameter] = []
    var places: [String: Int] = [:]
    for parameter in self {
      if let place = places[parameter.name] {
        result[place].values += parameter.values
      } else {
        places[parameter.name] = result.count
        result.append(parameter)
      }
    }
    return result
  }
}

/// How a value was written down before it became a line of text.
enum ValueEncoding: Sendable {
  case plain, quotedPrintable, base64
}

extension ContentLine {
  /// Calls `body` with the name and one value of each parameter; a list gives several calls. A bare word
  /// (`TEL;CELL:`) has an empty name. The flag tells that the value stood in quotes.
  @inline(__always)
  func forEachParameter(_ body: (_ name: ByteView, _ value: ByteView, _ isQuoted: Bool) -> Void) {
    guard hasParameters else { return }
    withParameterBytes { bytes in
      ParameterScan.scan(bytes, body)
    }
  }

  /// All parameters in order; the same name twice stays two entries. `isVCard`: bare words find their
  /// name and TYPE lists split even inside quotes.
  func parameters(isVCard: Bool) -> [VObjectParameter] {
    guard hasParameters else { return [] }
    var result: [VObjectParameter] = []
    var lastName = -1
    withParameterBytes { bytes in
      ParameterScan.scan(bytes) { name, value, isQuoted in
        let text = ParameterScan.text(value)
        let nameAddress = name.baseAddress.map { Int(bitPattern: $0) } ?? -1
        if name.isEmpty {
          guard isVCard, !text.isEmpty else { return }
          result.append(VObjectParameter(name: ParameterScan.nameOfBareWord(value), values: [text]))
          lastName = -1
          return
        }
        let isList = isVCard && isQuoted && name.equalsIgnoringCase("type") && text.contains(",")
        let values = isList ? text.split(separator: ",").map(String.init) : [text]
        if nameAddress == lastName, nameAddress != -1 {
          result[result.count - 1].values.append(contentsOf: values)
        } else {
          result.append(VObjectParameter(name: name.uppercasedString(), values: values))
        }
        lastName = nameAddress
      }
    }
    return result
  }

  /// The first value of the parameter `lowercase`.
  func parameter(_ lowercase: StaticString) -> String? {
    guard hasParameters else { return nil }
    var found: String?
    forEachParameter { name, value, _ in
      if found == nil, name.equalsIgnoringCase(lowercase) { found = ParameterScan.text(value) }
    }
    return found
  }
}

/// The grammar of parameters (RFC 6350 section 3.3), read leniently.
enum ParameterScan {
  /// `bytes` start at the first semicolon.
  @inline(__always)
  static func scan(_ bytes: ByteView, _ body: (ByteView, ByteView, Bool) -> Void) {
    let end = bytes.count
    var index = 0
    while index < end {
      guard bytes[index] == 59 else {
        index += 1
        continue
      }
      index += 1
      let nameStart = index
      while index < end, bytes[index] != 61, bytes[index] != 59, bytes[index] != 34 { index += 1 }
      guard index < end, bytes[index] == 61 else {
        // A bare word; a quote in it is taken as it stands.
        while index < end, bytes[index] != 59 { index += 1 }
        let word = bytes.slice(nameStart, index).trimmed()
        if !word.isEmpty { body(ByteView(start: nil, count: 0), word, false) }
        continue
      }
      let name = bytes.slice(nameStart, index).trimmed()
      repeat {
        index += 1
        scanValue(bytes, name, &index, body)
      } while index < end && bytes[index] == 44
    }
  }

  /// One value from `index`; stops at the comma or semicolon after it, or at the end.
  @inline(__always)
  private static func scanValue(
    _ bytes: ByteView, _ name: ByteView, _ index: inout Int, _ body: (ByteView, ByteView, Bool) -> Void
  ) {
    let end = bytes.count
    var start = index
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    if start < end, bytes[start] == 34 {
      let close = bytes.firstIndex(of: 34, from: start + 1, to: end)
      if close < end {
        body(name, bytes.slice(start + 1, close), true)
        index = close + 1
        while index < end, bytes[index] != 59, bytes[index] != 44 { index += 1 }
        return
      }
    }
    var isQuoted = false
    while index < end {
      let byte = bytes[index]
      if !isQuoted, byte == 59 || byte == 44 {
        // `CN=Durand, Paul`: no list, and a backslash that programs put before what they take for a mark.
        let isEscaped = index > start && bytes[index - 1] == 92
        guard byte == 44 || isEscaped, holdsOneText(name) else { break }
      }
      if byte == 34 {
        isQuoted = !isQuoted && bytes.firstIndex(of: 34, from: index + 1, to: end) < end
      }
      index += 1
    }
    body(name, bytes.slice(start, index).trimmed(), false)
  }

  /// Whether the parameter is one text that people wrote, which programs forget to quote.
  private static func holdsOneText(_ name: ByteView) -> Bool {
    guard name.count > 0 else { return false }
    return switch asciiLowercased(name[0]) {
    case 99: name.equalsIgnoringCase("cn")
    case 101: name.equalsIgnoringCase("email")
    case 102: name.equalsIgnoringCase("filename")
    case 108: name.equalsIgnoringCase("label")
    case 120: name.equalsIgnoringCase("x-filename") || name.equalsIgnoringCase("x-cn")
    default: false
    }
  }

  /// A parameter's value as text: charset guessed when it is not UTF-8, `^n`, `^^` and `^'` taken back
  /// (RFC 6868).
  static func text(_ value: ByteView) -> String {
    guard value.contains(byte: 94) || value.contains(byte: 92) else { return plainText(value) }
    var output: [UInt8] = []
    output.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      let byte = value[index]
      index += 1
      let next = index < value.count ? value[index] : 0
      let replacement: UInt8? =
        switch (byte, next) {
        case (94, 110), (94, 78): 10
        case (94, 94): 94
        case (94, 39): 34
        // No escape of parameters, but written: `CN=Durand\, Paul`.
        case (92, 44), (92, 59): next
        default: nil
        }
      output.append(replacement ?? byte)
      if replacement != nil { index += 1 }
    }
    return output.withUnsafeBufferPointer { plainText($0) }
  }

  private static func plainText(_ value: ByteView) -> String {
    if Charset.isUTF8(value) { return String(decoding: value, as: UTF8.self) }
    return String(decoding: Charset.guess(value).bytes, as: UTF8.self)
  }

  /// vCard 2.1 leaves names out: `TEL;CELL`, `NOTE;QUOTED-PRINTABLE`, `PHOTO;URL`.
  static func nameOfBareWord(_ word: ByteView) -> String {
    if encoding(word) != nil { return "ENCODING" }
    for value in valueWords where word.equalsIgnoringCase(value) { return "VALUE" }
    return "TYPE"
  }

  private static let valueWords: [StaticString] = ["inline", "url", "uri", "content-id", "cid"]

  /// The encoding a word names; nil when it names none.
  static func encoding(_ word: ByteView) -> ValueEncoding? {
    if word.equalsIgnoringCase("quoted-printable") || word.equalsIgnoringCase("q") { return .quotedPrintable }
    if word.equalsIgnoringCase("base64") || word.equalsIgnoringCase("b") { return .base64 }
    if word.equalsIgnoringCase("8bit") || word.equalsIgnoringCase("7bit") { return .plain }
    return nil
  }
}
