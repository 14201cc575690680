/// Which character set of one byte a character a text that is no UTF-8 was written in, by how its letters stand.
///
/// Excel for Mac writes Mac Roman ("CSV (semicolon)"), programs of DOS and the console of Windows code page 850 or 437:
/// read as Windows-1252 their `René` is `RenŽ` and their `Orléans` is `Orl‚ans`. A capital behind a small letter
/// and a sign within a word are what no name holds.
enum CharsetGuess {
  /// The set that explains the bytes clearly better than Windows-1252; nil where that one does.
  static func betterThanWindows(_ buffer: UnsafeRawBufferPointer) -> TextEncoding? {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer.prefix(262_144))
    if isShiftJIS(bytes) { return .shiftJIS }
    // Words of the West with an accent here and there: of other scripts nothing can be said.
    var (letters, upper) = (0, 0)
    for byte in bytes {
      if byte >= 0x80 { upper += 1 }
      if ByteScanner.lowercased(byte) >= 0x61, ByteScanner.lowercased(byte) <= 0x7A { letters += 1 }
    }
    guard upper > 0, letters >= 2 * upper else { return nil }
    let own = score(bytes, windows)
    guard own <= 0 else { return nil }
    let american = isCodePage437(bytes)
    let (mac, dos) = (score(bytes, mac), score(bytes, american ? dos437 : dos))
    guard max(mac, dos) > max(own + 1, 1), mac != dos else { return nil }
    return mac > dos ? .macRoman : american ? .codePage437 : .codePage850
  }

  private enum Shape { case sign, mark, small, usualSmall, capital }

  private static let windows = shapes(
    (0..<128).map { index in
      UnicodeScalar(index < 32 ? SingleByteCharsets.windows1252[index] : UInt16(0x80 + index)) ?? "\u{0}"
    })
  private static let mac = shapes(SingleByteCharsets.macRoman)
  private static let dos = shapes(SingleByteCharsets.codePage850)

  private static let dos437 = shapes(SingleByteCharsets.codePage437Scalars)

  /// Whether the bytes by which the two sets of DOS differ speak for the American one: signs such as `≥` and `√`
  /// where the western European one would have a letter or an accent that stands alone, and no letter within a
  /// word that only the latter has. Where they do not differ nothing needs to be told.
  private static func isCodePage437(_ bytes: UnsafeRawBufferPointer) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      guard index >= 0, index < bytes.count else { return false }
      let byte = bytes[index]
      // 80 to A5 are letters in both, but for a few signs of money.
      return byte >= 0x80 && byte < 0xA6
        || ByteScanner.lowercased(byte) >= 0x61 && ByteScanner.lowercased(byte) <= 0x7A
    }
    func isDigit(_ index: Int) -> Bool {
      index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
    var (american, european) = (0, 0)
    for index in 0..<bytes.count where bytes[index] >= 0x80 {
      let place = Int(bytes[index]) - 0x80
      let (one, other) = (SingleByteCharsets.codePage437Scalars[place], SingleByteCharsets.codePage850[place])
      guard one != other else { continue }
      let isInWord = isLetter(index - 1) || isLetter(index + 1)
      switch one {
      // `‗`, a soft hyphen, `¯`, `¸` and `¨` stand in no text by themselves, and `´` only in a word.
      case "≥", "≡", "ε", "≈", "∙": american += 1
      case "∩": american += isInWord ? 0 : 1
      // `5¢` or `5ø`, `√2` or `¹2`, `≤ 3` or `¾ 3`.
      case "¢": if isDigit(index - 1), !isInWord { american += 1 } else { european += isInWord ? 1 : 0 }
      case "√": american += isDigit(index + 1) && !isInWord ? 1 : 0
      case "≤": american += isDigit(index + 1) || isDigit(index + 2) && bytes[index + 1] == 0x20 ? 1 : 0
      // `10 Ω` or `10 Û`: these letters are no words of their own.
      case "Ω", "π", "δ", "σ", "τ", "φ", "∞": if isInWord { european += 1 } else { american += 1 }
      default: if other.properties.isAlphabetic, isInWord { european += 1 }
      }
    }
    return american > 2 * european
  }

  private static let usual = Set("éèêëàâçîïôöûùüäñáíóúãõåøæœß".unicodeScalars)
  /// Marks that stand beside letters in good texts.
  private static let marks = Set("’‘“”«»–—…·°€\u{A0}".unicodeScalars)

  private static func shapes(_ set: [UnicodeScalar]) -> [Shape] {
    set.map { scalar in
      if usual.contains(scalar) { return .usualSmall }
      if marks.contains(scalar) { return .mark }
      if scalar.properties.isLowercase, scalar != "ƒ", scalar != "µ", scalar != "ª", scalar != "º" {
        return .small
      }
      return scalar.properties.isUppercase && scalar != "Ω" ? .capital : .sign
    }
  }

  /// How well the letters stand that a set makes of the upper half of bytes: a good one counts 1 or 2, one that
  /// cannot stand there −2.
  private static func score(_ bytes: UnsafeRawBufferPointer, _ shapes: [Shape]) -> Int {
    func shape(_ index: Int) -> Shape {
      guard index >= 0, index < bytes.count else { return .mark }
      let byte = bytes[index]
      switch byte {
      case 0x80...: return shapes[Int(byte) - 0x80]
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return .small
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .capital
      default: return .mark
      }
    }
    func isSmall(_ shape: Shape) -> Bool { shape == .small || shape == .usualSmall }
    var sum = 0
    for index in 0..<bytes.count where bytes[index] >= 0x80 {
      let (before, behind) = (shape(index - 1), shape(index + 1))
      let isInWord = isSmall(before) || before == .capital || isSmall(behind) || behind == .capital
      switch shapes[Int(bytes[index]) - 0x80] {
      case .sign: sum -= isInWord ? 2 : 0
      case .mark: break
      case .capital: sum += isSmall(before) ? -2 : isInWord ? 1 : 0
      case .small: sum += before == .capital && behind == .capital ? -2 : 0
      case .usualSmall: sum += before == .capital && behind == .capital ? -2 : isInWord ? 2 : 0
      }
    }
    return sum
  }

  /// Characters of two bytes throughout, most of them in runs, with kana or frequent signs among them.
  private static func isShiftJIS(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var (index, pairs, inRuns, japanese) = (0, 0, 0, 0)
    var run = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 {
        if run > 1 { inRuns += run }
        run = 0
        continue
      }
      if lead >= 0xA1 && lead <= 0xDF { continue }
      guard (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC) else { return false }
      guard index < bytes.count else { break }
      let trail = bytes[index]
      guard trail >= 0x40, trail != 0x7F, trail <= 0xFC else { return false }
      index += 1
      pairs += 1
      run += 1
      if lead == 0x82 || lead == 0x83 || lead >= 0x88 && lead <= 0x9F { japanese += 1 }
    }
    if run > 1 { inRuns += run }
    return pairs >= 2 && japanese * 2 >= pairs && inRuns * 4 >= pairs * 3
  }
}
