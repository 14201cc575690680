/// Old character sets to UTF-8. The common ones are read here; the others by iconv(3), when the system
/// has a table for them.
enum Charset {
  /// `input` in the charset that a CHARSET parameter names; nil when the name is unknown or the bytes
  /// are not of that charset.
  static func decode(_ input: ByteView, named name: String) -> [UInt8]? {
    let name = name.lowercased()
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii", "ansi_x3.4-1968":
      return isUTF8(input) ? Array(input) : nil
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252",
      "ansi", "x-cp1252":
      // Every program that says Latin-1 means Windows-1252 (WHATWG Encoding): the bytes 80 to 9F are
      // quotes and dashes there, and control characters nobody writes in Latin-1.
      return decodeWindows1252(input)
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932":
      return convert(input, from: "CP932") ?? convert(input, from: "SHIFT_JIS")
    default:
      return convert(input, from: systemNames[name] ?? name)
    }
  }

  /// As `decode`, but what is no character of the charset becomes U+FFFD: for text of which a byte went
  /// wrong on the way. Nil when the name is unknown, or when too much is wrong.
  static func decodeMending(_ input: ByteView, named name: String) -> [UInt8]? {
    let name = name.lowercased()
    switch name {
    case "iso-2022-jp", "iso2022-jp", "csiso2022jp", "iso-2022-jp-1", "iso-2022-jp-2", "iso-2022-jp-ms",
      "cp50220", "cp50221", "x-iso-2022-jp":
      return ISO2022JP.shiftJIS(input).withUnsafeBufferPointer { convert($0, from: "CP932", mending: true) }
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932":
      return convert(input, from: "CP932", mending: true)
    case "euc-jp", "x-euc-jp", "eucjp", "x-euc":
      return convert(input, from: "EUC-JP-MS", mending: true) ?? convert(input, from: "EUC-JP", mending: true)
    default:
      return convert(input, from: systemNames[name] ?? name, mending: true)
    }
  }

  /// Bytes of no (or a wrong) declared charset that are not UTF-8: UTF-8 with a few broken characters,
  /// Shift-JIS when they can be it and hold Japanese text, else Windows-1252, which always can.
  static func guess(_ input: ByteView) -> (bytes: [UInt8], name: String) {
    let repaired = String(decoding: input, as: UTF8.self)
    let (good, bad) = repaired.unicodeScalars.reduce(into: (0, 0)) {
      if $1.value == 0xFFFD { $0.1 += 1 } else if $1.value >= 0x80 { $0.0 += 1 }
    }
    if good > bad { return (Array(repaired.utf8), "utf-8") }
    if looksLikeShiftJIS(input), let text = convert(input, from: "CP932") { return (text, "Shift_JIS") }
    return (decodeWindows1252(input), "windows-1252")
  }

  /// What `guess` is built on: two-byte characters throughout, at least one of them kana or a common
  /// kanji row, and no lone accented letter of a western text.
  private static func looksLikeShiftJIS(_ input: ByteView) -> Bool {
    var (index, pairs, kana, halfwidth) = (0, 0, 0, 0)
    while index < input.count {
      let lead = input[index]
      index += 1
      if lead < 0x80 { continue }
      if lead >= 0xA1 && lead <= 0xDF {
        halfwidth += 1
        continue
      }
      guard (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xEF), index < input.count else {
        return false
      }
      let trail = input[index]
      guard trail >= 0x40, trail != 0x7F, trail <= 0xFC else { return false }
      index += 1
      pairs += 1
      if lead == 0x82 || lead == 0x83 || (lead >= 0x88 && lead <= 0x9F && trail >= 0x80) { kana += 1 }
    }
    // A western word has an accent here and there: one pair whose second byte is a plain letter. Japanese
    // text comes in runs.
    if pairs == 0 { return halfwidth >= 3 }
    return kana > 0 && pairs >= 2 || kana > 0 && pairs * 2 + halfwidth == input.count
  }

  /// Windows-1252 to UTF-8; the five bytes without a character become U+FFFD.
  static func decodeWindows1252(_ input: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 8)
    for byte in input {
      if byte < 0x80 {
        output.append(byte)
      } else if byte < 0xA0 {
        append(UInt32(windows1252[Int(byte - 0x80)]), to: &output)
      } else {
        append(UInt32(byte), to: &output)
      }
    }
    return output
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  static func decodeUTF16(_ input: [UInt8], from start: Int, bigEndian: Bool) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var index = start
    func unit(_ at: Int) -> UInt32 {
      bigEndian
        ? UInt32(input[at]) << 8 | UInt32(input[at + 1]) : UInt32(input[at + 1]) << 8 | UInt32(input[at])
    }
    while index + 1 < input.count {
      let first = unit(index)
      index += 2
      if first & 0xFC00 == 0xD800, index + 1 < input.count, unit(index) & 0xFC00 == 0xDC00 {
        append(0x10000 + (first & 0x3FF) << 10 + (unit(index) & 0x3FF), to: &output)
        index += 2
      } else {
        append(first & 0xF800 == 0xD800 ? 0xFFFD : first, to: &output)
      }
    }
    return output
  }

  static func decodeUTF32(_ input: [UInt8], from start: Int, bigEndian: Bool) -> [UInt8] {
    var output: [UInt8] = []
    var index = start
    while index + 3 < input.count {
      var value: UInt32 = 0
      for k in 0..<4 { value = value << 8 | UInt32(input[bigEndian ? index + k : index + 3 - k]) }
      append(Unicode.Scalar(value) == nil ? 0xFFFD : value, to: &output)
      index += 4
    }
    return output
  }

  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | scalar >> 6))
      output.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// Whether no byte is above 7F.
  static func isASCII(_ input: ByteView) -> Bool {
    var seen: UInt8 = 0
    for byte in input { seen |= byte }
    return seen < 0x80
  }

  /// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7).
  static func isUTF8(_ input: ByteView) -> Bool {
    var index = 0
    let count = input.count
    while index < count {
      let lead = input[index]
      index += 1
      if lead < 0x80 { continue }
      let (extra, low, high): (Int, UInt8, UInt8)
      switch lead {
      case 0xC2...0xDF: (extra, low, high) = (1, 0x80, 0xBF)
      case 0xE0: (extra, low, high) = (2, 0xA0, 0xBF)
      case 0xE1...0xEC, 0xEE, 0xEF: (extra, low, high) = (2, 0x80, 0xBF)
      case 0xED: (extra, low, high) = (2, 0x80, 0x9F)
      case 0xF0: (extra, low, high) = (3, 0x90, 0xBF)
      case 0xF1...0xF3: (extra, low, high) = (3, 0x80, 0xBF)
      case 0xF4: (extra, low, high) = (3, 0x80, 0x8F)
      default: return false
      }
      guard index + extra <= count, input[index] >= low, input[index] <= high else { return false }
      for k in 1..<max(extra, 1) where input[index + k] & 0xC0 != 0x80 { return false }
      index += extra
    }
    return true
  }
}
