/// Text of mail in whatever character set to UTF-8. What a message declares is believed as far as the
/// bytes allow it.
enum MailCharset {
  /// What a charset name asks for.
  enum Kind {
    case undeclared
    case utf8
    case western
    case utf16(bigEndian: Bool?)
    case other
  }

  static func kind(_ name: ByteView) -> Kind {
    guard name.count > 0 else { return .undeclared }
    switch asciiLowercased(name[0]) {
    case UInt8(ascii: "u"):
      if name.equalsIgnoringCase("utf-8") || name.equalsIgnoringCase("utf8") { return .utf8 }
      if name.equalsIgnoringCase("us-ascii") || name.equalsIgnoringCase("unknown-8bit") { return .undeclared }
      if name.equalsIgnoringCase("utf-16le") { return .utf16(bigEndian: false) }
      if name.equalsIgnoringCase("utf-16be") { return .utf16(bigEndian: true) }
      if name.equalsIgnoringCase("utf-16") { return .utf16(bigEndian: nil) }
    case UInt8(ascii: "i"):
      if name.equalsIgnoringCase("iso-8859-1") || name.equalsIgnoringCase("iso8859-1") { return .western }
    case UInt8(ascii: "w"):
      if name.equalsIgnoringCase("windows-1252") { return .western }
    case UInt8(ascii: "a"):
      if name.equalsIgnoringCase("ascii") || name.equalsIgnoringCase("ansi_x3.4-1968") { return .undeclared }
    default: break
    }
    return .other
  }

  /// Appends `input` as well-formed UTF-8.
  ///
  /// - Parameter name: the charset as declared; empty when none is.
  static func append(_ input: ByteView, charset name: ByteView, to out: inout [UInt8]) {
    switch kind(name) {
    case .undeclared:
      if fault(input) == nil { out.append(contentsOf: input) } else { appendGuessed(input, to: &out) }
    case .utf8:
      if fault(input) == nil { out.append(contentsOf: input) } else { appendBrokenUTF8(input, to: &out) }
    case .western: appendWestern(input, to: &out)
    case .utf16(let declared):
      var bigEndian = declared ?? true
      var start = 0
      if input.count >= 2, (input[0] == 0xFF && input[1] == 0xFE) || (input[0] == 0xFE && input[1] == 0xFF) {
        bigEndian = input[0] == 0xFE
        start = 2
      } else if declared == nil, input.count >= 2, input[0] != 0, input[1] == 0 {
        bigEndian = false
      }
      out += Charset.decodeUTF16(Array(input), from: start, bigEndian: bigEndian)
    case .other:
      let text = String(decoding: name, as: UTF8.self)
      if let known = Charset.decode(input, named: text) {
        out += known
      } else if fault(input) == nil, !Charset.isASCII(input) {
        out.append(contentsOf: input)
      } else if let mended = Charset.decodeMending(input, named: text) {
        out += mended
      } else {
        appendGuessed(input, to: &out)
      }
    }
  }

  static func string(_ input: ByteView, charset name: ByteView = ByteView(start: nil, count: 0)) -> String {
    var out: [UInt8] = []
    append(input, charset: name, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func fault(_ input: ByteView) -> Int? {
    UTF8Validation.firstFault(in: UnsafeRawBufferPointer(input))
  }

  private static func appendWestern(_ input: ByteView, to out: inout [UInt8]) {
    var start = 0
    for index in 0..<input.count where input[index] >= 0x80 {
      out.append(contentsOf: input.slice(start, index))
      start = index + 1
      let byte = input[index]
      let known = byte < 0xA0 ? SingleByteCharsets.windows1252[Int(byte) - 0x80] : UInt16(byte)
      SingleByteCharsets.append(known == 0 ? 0xFFFD : known, to: &out)
    }
    out.append(contentsOf: input.slice(start, input.count))
  }

  /// Declared as UTF-8 but broken: without a single sound character it is an old western text.
  private static func appendBrokenUTF8(_ input: ByteView, to out: inout [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    let isSound = text.unicodeScalars.contains { $0.value >= 0x80 && $0.value != 0xFFFD }
    if isSound {
      out.append(contentsOf: text.utf8)
    } else {
      appendWestern(input, to: &out)
    }
  }

  private static func appendGuessed(_ input: ByteView, to out: inout [UInt8]) {
    out += Charset.guess(input).bytes
  }
}
