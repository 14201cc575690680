#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Charset {
  /// Names that programs write and iconv(3) does not know, or knows a narrower charset by.
  static let systemNames: [String: String] = [
    "ks_c_5601-1987": "CP949", "ks_c_5601": "CP949", "ksc5601": "CP949", "ks_c_5601-1989": "CP949",
    "korean": "CP949", "windows-949": "CP949", "euc-kr": "CP949",
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
    "chinese": "GB18030", "cp936": "GB18030", "ms936": "GB18030", "windows-936": "GB18030",
    "euc-cn": "GB18030", "big5": "BIG5-HKSCS", "x-big5": "BIG5-HKSCS", "cn-big5": "BIG5-HKSCS",
    "iso-8859-8-i": "ISO-8859-8", "iso-8859-8-e": "ISO-8859-8", "x-mac-roman": "MACINTOSH",
    "macroman": "MACINTOSH", "x-mac-cyrillic": "MAC-CYRILLIC", "x-euc-jp": "EUC-JP",
    "x-user-defined": "CP1252", "unicode-1-1-utf-7": "UTF-7", "cp-850": "CP850", "ibm-850": "CP850",
    "latin9": "ISO-8859-15", "iso-8859-1-windows-3.1-latin-1": "CP1252", "dos-874": "CP874",
    "windows-874": "CP874", "iso-2022-jp": "ISO-2022-JP-2", "windows-31j": "CP932", "koi8-ru": "KOI8-U",
    "utf-8-sig": "UTF-8",
  ]

  /// iconv(3); nil for an unknown charset or bytes that are not of it.
  ///
  /// - Parameter mending: puts U+FFFD where the bytes are not of the charset; nil then only when that
  ///   happens too often.
  static func convert(_ input: ByteView, from name: String, mending: Bool = false) -> [UInt8]? {
    // glibc reads `//` and `,` in a name as options; no charset has them.
    guard name.utf8.count < 40, name.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 47 && $0 != 44 }),
      !input.isEmpty, let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1
    else { return nil }
    defer { iconv_close(handle) }
    var source = input.map { CChar(bitPattern: $0) }
    let isDouble = mending && isDoubleByte(name.lowercased())
    var isRead = false
    let text = [UInt8](unsafeUninitializedCapacity: input.count * 4 + 64) { buffer, written in
      let size = buffer.withMemoryRebound(to: CChar.self) { to in
        source.withUnsafeMutableBufferPointer {
          convert(handle, $0, to, mending: mending, isDouble: isDouble)
        }
      }
      isRead = size != nil
      written = size ?? 0
    }
    return isRead && text.withUnsafeBufferPointer { isUTF8($0) } ? text : nil
  }

  /// Bytes written; nil when the text is not of the charset.
  private static func convert(
    _ handle: iconv_t, _ from: UnsafeMutableBufferPointer<CChar>, _ to: UnsafeMutableBufferPointer<CChar>,
    mending: Bool, isDouble: Bool
  ) -> Int? {
    var (inPointer, outPointer) = (from.baseAddress, to.baseAddress)
    var (inLeft, outLeft) = (from.count, to.count)
    var broken = 0
    while inLeft > 0 {
      let result = iconv(handle, &inPointer, &inLeft, &outPointer, &outLeft)
      if Int(bitPattern: UInt(bitPattern: result)) != -1, inLeft == 0 { break }
      let reason = errno
      guard mending, reason == EILSEQ || reason == EINVAL, outLeft > 8, inLeft > 0, let at = inPointer,
        let out = outPointer
      else { return nil }
      // CChar is signed: 80 to FE are -128 to -2.
      let isPair = isDouble && inLeft > 1 && at[0] < -1 && at[1] < 0
      let length = reason == EINVAL ? inLeft : isPair ? 2 : 1
      (out[0], out[1], out[2]) = (CChar(bitPattern: 0xEF), CChar(bitPattern: 0xBF), CChar(bitPattern: 0xBD))
      outPointer = out + 3
      outLeft -= 3
      inPointer = at + length
      inLeft -= length
      broken += 1
    }
    // More of it wrong than one character in three: it is another charset.
    guard broken == 0 || broken * 3 <= from.count(where: { $0 < 0 }) else { return nil }
    // Some charsets hold back the last character: a mark may follow that belongs to it.
    _ = iconv(handle, nil, nil, &outPointer, &outLeft)
    return to.count - outLeft
  }

  /// Whether characters of two bytes above 7F stand in the charset: a broken one takes both with it.
  private static func isDoubleByte(_ name: String) -> Bool {
    ["gb", "big5", "euc", "cp932", "cp949", "johab", "shift"].contains { name.hasPrefix($0) }
  }
}

/// Japanese mail (RFC 1468) with what programs put into it against the rule: NEC's and IBM's characters,
/// half-width kana, eight-bit bytes.
enum ISO2022JP {
  private enum Mode { case ascii, kana, pairs, foreign }

  /// The same text in the code of Windows (CP932), which has those characters.
  static func shiftJIS(_ input: ByteView) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(input.count)
    var mode = Mode.ascii
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == 0x1B, let (next, length) = escape(input, at: index) {
        mode = next
        index += length
        continue
      }
      index += 1
      // A line starts in ASCII (RFC 1468), and only letters are in another set.
      if byte == 10 || byte == 13 { mode = .ascii }
      guard byte > 0x20, byte < 0x7F else {
        out.append(byte)
        continue
      }
      switch mode {
      case .ascii: out.append(byte)
      case .kana: out.append(byte < 0x60 ? byte | 0x80 : byte)
      case .foreign:
        out.append(0xFF)
        if index < input.count, input[index] > 0x20, input[index] < 0x7F { index += 1 }
      case .pairs:
        guard index < input.count, input[index] > 0x20, input[index] < 0x7F else {
          out.append(0xFF)
          continue
        }
        appendPair(byte, input[index], to: &out)
        index += 1
      }
    }
    return out
  }

  private static func escape(_ input: ByteView, at index: Int) -> (Mode, Int)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < input.count ? input[index + offset] : 0 }
    switch (byte(1), byte(2), byte(3)) {
    case (0x28, 0x49, _): return (.kana, 3)
    case (0x28, 0x42, _), (0x28, 0x4A, _), (0x28, 0x48, _): return (.ascii, 3)
    case (0x24, 0x40, _), (0x24, 0x42, _): return (.pairs, 3)
    case (0x24, 0x28, 0x40), (0x24, 0x28, 0x42): return (.pairs, 4)
    case (0x24, 0x28, 0x44), (0x24, 0x28, 0x4F), (0x24, 0x28, 0x50), (0x24, 0x28, 0x51):
      return (.foreign, 4)
    default: return nil
    }
  }

  /// Row and cell of JIS X 0208 as Shift-JIS counts them.
  private static func appendPair(_ first: UInt8, _ second: UInt8, to out: inout [UInt8]) {
    let row = first - 0x21
    let lead = row / 2
    out.append(lead < 31 ? lead + 0x81 : lead + 0xC1)
    if row % 2 == 0 {
      out.append(second < 0x60 ? second + 0x1F : second + 0x20)
    } else {
      out.append(second + 0x7E)
    }
  }
}
