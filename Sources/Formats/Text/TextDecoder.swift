/// The character sets in which tables and lists come. The text is what a report shows.
public enum TextEncoding: String, Sendable, Hashable, Codable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  case macRoman = "macintosh"
  case codePage850 = "ibm850"
  case codePage437 = "ibm437"
  case shiftJIS = "shift_jis"

  /// Two bytes or four a character.
  var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

/// A text file as UTF-8. Offsets in `SourceRecord.original` count in `bytes`.
public struct DecodedText: Sendable {
  /// UTF-8. When the file was UTF-8 already these are its very bytes, byte order mark included.
  public let bytes: [UInt8]
  /// How the file was written.
  public let encoding: TextEncoding
  /// Bytes of the byte order mark at the front of `bytes` (3 or 0).
  public let markLength: Int
  /// Repairs made: `bad-utf16` with the number of broken units.
  public let warnings: [ParseProblem]

  /// The text itself, without a byte order mark.
  public var text: String { String(decoding: bytes[markLength...], as: UTF8.self) }
}

/// Finds a file's character set and turns it into UTF-8.
public enum TextDecoder {
  /// Looks at the byte order mark, at zero bytes (UTF-16 without mark) and for well-formed UTF-8; what
  /// is none of these is taken for Windows-1252, or Latin-1 if it uses bytes that Windows-1252 lacks; for Mac
  /// Roman, code page 850 or 437, or Shift-JIS where the letters stand clearly better so.
  ///
  /// - Parameter isPrefix: the bytes are the start of a longer file: a character cut off at the end is
  ///   no fault.
  public static func encoding(of buffer: UnsafeRawBufferPointer, isPrefix: Bool = false) -> TextEncoding {
    verdict(on: buffer, isPrefix: isPrefix).encoding
  }

  /// The character set, and for UTF-8 whether all of it is well-formed.
  private static func verdict(
    on buffer: UnsafeRawBufferPointer, isPrefix: Bool
  ) -> (encoding: TextEncoding, isSound: Bool) {
    if buffer.count >= 2 {
      if buffer[0] == 0xFF, buffer[1] == 0xFE { return (.utf16LittleEndian, true) }
      if buffer[0] == 0xFE, buffer[1] == 0xFF { return (.utf16BigEndian, true) }
      if let bare = bareUTF16(buffer) { return (bare, true) }
    }
    guard let fault = UTF8Validation.firstFault(in: buffer, isPrefix: isPrefix) else { return (.utf8, true) }
    if isMostlyUTF8(buffer, from: fault) { return (.utf8, false) }
    if let better = CharsetGuess.betterThanWindows(buffer) { return (better, true) }
    let hasForeign = buffer.contains { byte in
      byte >= 0x80 && byte < 0xA0 && SingleByteCharsets.windows1252[Int(byte) - 0x80] == 0
    }
    return (hasForeign ? .latin1 : .windows1252, true)
  }

  /// True when the bytes are well-formed UTF-8.
  public static func isUTF8(_ buffer: UnsafeRawBufferPointer) -> Bool {
    UTF8Validation.firstFault(in: buffer) == nil
  }

  /// The file as UTF-8; no copy when it is UTF-8 already.
  public static func decode(_ bytes: [UInt8], isPrefix: Bool = false) -> DecodedText {
    let (encoding, isSound) = bytes.withUnsafeBytes { verdict(on: $0, isPrefix: isPrefix) }
    switch encoding {
    case .utf8:
      guard isSound else { return repairedUTF8(bytes) }
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      return DecodedText(bytes: bytes, encoding: .utf8, markLength: hasMark ? 3 : 0, warnings: [])
    case .utf16LittleEndian, .utf16BigEndian: return utf16(bytes, encoding)
    case .windows1252, .latin1: return singleByte(bytes, encoding)
    case .macRoman: return guessed(mapped(bytes, SingleByteCharsets.macRoman), encoding)
    case .codePage850: return guessed(mapped(bytes, SingleByteCharsets.codePage850), encoding)
    case .codePage437: return guessed(mapped(bytes, SingleByteCharsets.codePage437Scalars), encoding)
    case .shiftJIS:
      let text = bytes.withUnsafeBufferPointer { Charset.decodeMending($0, named: "shift_jis") }
      return text.map { guessed($0, encoding) } ?? singleByte(bytes, .windows1252)
    }
  }

  /// True when the file was meant as UTF-8 though some bytes of it are not: cut off, or with a few values
  /// pasted from elsewhere. Whole sequences must outnumber the faults two to one.
  private static func isMostlyUTF8(_ buffer: UnsafeRawBufferPointer, from fault: Int) -> Bool {
    if buffer.count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { return true }
    var sequences = 0
    var faults = 0
    var position = 0
    let end = min(buffer.count, fault + 262_144)
    for index in 0..<end where buffer[index] >= 0xC2 && buffer[index] < 0xF5 { sequences += 1 }
    while position < end, faults <= sequences / 2 {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[position..<end])
      guard let next = UTF8Validation.firstFault(in: rest, isPrefix: end < buffer.count) else { break }
      faults += 1
      if rest[next] >= 0xC2 { sequences -= 1 }
      position += next + 1
    }
    return faults * 2 <= sequences
  }

  /// UTF-8 in which each byte that does not belong is read as Windows-1252.
  private static func repairedUTF8(_ bytes: [UInt8]) -> DecodedText {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16)
    var faults = 0
    bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
        guard let fault = UTF8Validation.firstFault(in: rest) else {
          out.append(contentsOf: rest)
          break
        }
        out.append(contentsOf: rest[0..<fault])
        let byte = rest[fault]
        let known = byte < 0xA0 ? SingleByteCharsets.windows1252[Int(byte) - 0x80] : UInt16(byte)
        SingleByteCharsets.append(known == 0 ? 0xFFFD : known, to: &out)
        faults += 1
        position += fault + 1
      }
    }
    let hasMark = out.starts(with: [0xEF, 0xBB, 0xBF])
    return DecodedText(
      bytes: out, encoding: .utf8, markLength: hasMark ? 3 : 0,
      warnings: [ParseProblem("bad-utf8", facts: ["\(faults)"], severity: .warning)])
  }

  /// UTF-16 without a mark: among the first bytes many zeros, nearly all on one side.
  private static func bareUTF16(_ buffer: UnsafeRawBufferPointer) -> TextEncoding? {
    let length = min(buffer.count, 512) & ~1
    guard length >= 8 else { return nil }
    var even = 0
    var odd = 0
    for index in 0..<length where buffer[index] == 0 {
      if index & 1 == 0 { even += 1 } else { odd += 1 }
    }
    let pairs = length / 2
    if odd * 10 >= pairs * 7, even * 20 <= pairs { return .utf16LittleEndian }
    if even * 10 >= pairs * 7, odd * 20 <= pairs { return .utf16BigEndian }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
    let isLittle = encoding == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      index += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    var out: [UInt8] = []
    out.reserveCapacity(units.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false, into: { out.append($0) })
    var warnings: [ParseProblem] = []
    if isBroken || bytes.count & 1 == 1 { warnings.append(ParseProblem("bad-utf16", severity: .warning)) }
    return DecodedText(bytes: out, encoding: encoding, markLength: 0, warnings: warnings)
  }

  /// The set stands nowhere in the file: the user is told which was taken.
  private static func guessed(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
    DecodedText(
      bytes: bytes, encoding: encoding, markLength: 0,
      warnings: [ParseProblem("guessed-charset", facts: [encoding.rawValue], severity: .warning)])
  }

  private static func mapped(_ bytes: [UInt8], _ set: [UnicodeScalar]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { out.append(byte) } else { Charset.append(set[Int(byte) - 0x80].value, to: &out) }
    }
    return out
  }

  private static func singleByte(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else if byte < 0xA0, encoding == .windows1252 {
        SingleByteCharsets.append(SingleByteCharsets.windows1252[Int(byte) - 0x80], to: &out)
      } else {
        SingleByteCharsets.append(UInt16(byte), to: &out)
      }
    }
    return DecodedText(bytes: out, encoding: encoding, markLength: 0, warnings: [])
  }
}
