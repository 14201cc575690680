/// Text that cards and calendars can carry.
public enum VObjectText {
  /// Whether `text` holds no control character that the two formats forbid (RFC 6350 section 3.3, RFC 5545
  /// section 3.1). Line breaks and tabs are allowed.
  public static func isClean(_ text: String) -> Bool {
    !text.utf8.contains { ($0 < 32 && $0 != 9 && $0 != 10) || $0 == 127 }
  }

  /// `text` without forbidden control characters; every line break becomes a line feed.
  public static func cleaned(_ text: String) -> String {
    guard !isClean(text) else { return text }
    var output: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      defer { previous = byte }
      switch byte {
      case 13: output.append(10)
      case 10 where previous == 13: continue
      case 9, 10: output.append(byte)
      case 0..<32, 127: continue
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Writes content lines: escapes, parameters and folds (RFC 6350 section 3.2, RFC 5545 section 3.1).
struct ContentLineWriter {
  private(set) var bytes: [UInt8] = []
  private let lineBreak: [UInt8]

  init(lineBreak: [UInt8] = [13, 10]) { self.lineBreak = lineBreak }

  /// One line of text that needs no escapes: `BEGIN:VCARD`.
  mutating func line(_ text: String) { fold(Array(text.utf8)) }

  /// One line whose value is complete as it stands.
  mutating func line(
    group: String? = nil, _ name: String, _ parameters: [VObjectParameter] = [], raw value: String
  ) {
    var line: [UInt8] = []
    if let group {
      line += group.utf8
      line.append(46)
    }
    line += name.utf8
    for parameter in parameters {
      line.append(59)
      line += parameter.name.utf8
      line.append(61)
      for (index, value) in parameter.values.enumerated() {
        if index > 0 { line.append(44) }
        line += ContentLineWriter.parameterValue(value).utf8
      }
    }
    line.append(58)
    line += value.utf8
    fold(line)
  }

  /// One line with a text value.
  mutating func line(
    group: String? = nil, _ name: String, _ parameters: [VObjectParameter] = [], text: String
  ) {
    line(group: group, name, parameters, raw: ContentLineWriter.escaped(text))
  }

  /// One line with components of value lists: N, ADR, ORG.
  mutating func line(
    group: String? = nil, _ name: String, _ parameters: [VObjectParameter] = [], components: [[String]]
  ) {
    let value = components.map { $0.map(ContentLineWriter.escaped).joined(separator: ",") }
    line(group: group, name, parameters, raw: value.joined(separator: ";"))
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// A text with backslash, comma, semicolon and line break escaped.
  static func escaped(_ text: String) -> String {
    let text = VObjectText.cleaned(text)
    guard text.utf8.contains(where: { $0 == 92 || $0 == 44 || $0 == 59 || $0 == 10 }) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case 92, 44, 59: output += [92, byte]
      case 10: output += [92, 110]
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A URI: commas and semicolons belong to it, only a backslash or a line break, which no URI has, is
  /// escaped.
  static func escapedURI(_ text: String) -> String {
    let text = VObjectText.cleaned(text)
    guard text.utf8.contains(where: { $0 == 92 || $0 == 10 }) else { return text }
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 92: output += [92, 92]
      case 10: output += [92, 110]
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A parameter's value, quoted when it must be, with the escapes of RFC 6868.
  static func parameterValue(_ text: String) -> String {
    var output: [UInt8] = []
    var needsQuotes = false
    for byte in VObjectText.cleaned(text).utf8 {
      switch byte {
      case 94: output += [94, 94]
      case 34: output += [94, 39]
      case 10: output += [94, 110]
      default:
        if byte == 44 || byte == 58 || byte == 59 || byte == 61 || byte == 32 { needsQuotes = true }
        output.append(byte)
      }
    }
    let value = String(decoding: output, as: UTF8.self)
    return needsQuotes ? "\"\(value)\"" : value
  }

  /// Breaks a line at 75 octets, never inside a character.
  private mutating func fold(_ line: [UInt8]) {
    var (start, room) = (0, 75)
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += lineBreak
      bytes.append(32)
      (start, room) = (end, 74)
    }
    bytes += line[start...]
    bytes += lineBreak
  }
}
