/// The ways in which one telephone number is written: abroad and at home, `0033` and `+33 (0)`, with blanks, dots,
/// dashes or none.
struct TelephoneSpellings {
  /// Digits that must follow each other, longest first.
  private let forms: [[UInt8]]

  /// - Parameter number: as the keys of channels keep it: `33611223344`, or as it is dialled at home when its country is
  ///   not known: `0611223344`. Nil for what is too short to be one person's.
  init?(_ number: String) {
    let digits = number.utf8.filter { Self.isDigit($0) }
    guard digits.count >= 8 else { return nil }
    var forms: Set<[UInt8]> = [digits]
    let zero = UInt8(ascii: "0")
    if digits.first != zero {
      forms.insert([zero, zero] + digits)
      // Country codes have one to three digits (ITU-T E.164); which, the number alone does not say.
      for length in 1...3 {
        let (country, national) = (digits.prefix(length), digits.dropFirst(length))
        forms.formUnion([Array(national), [zero] + national, country + [zero] + national])
      }
    }
    self.forms = forms.filter { $0.count >= 8 }.sorted { $0.count > $1.count }
  }

  /// Where the number ends that begins at `position`; nil: it does not stand there.
  func end(in bytes: [UInt8], at position: Int) -> Int? {
    guard position < bytes.count, Self.isDigit(bytes[position]) || Self.isOpening(bytes[position]),
      position == 0 || !Self.isDigit(bytes[position - 1])
    else { return nil }
    for form in forms {
      if let end = end(of: form, in: bytes, at: position) { return end }
    }
    return nil
  }

  private func end(of form: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    var (position, matched, gap) = (start, 0, 0)
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isDigit(byte) {
        guard byte == form[matched] else { return nil }
        (matched, gap) = (matched + 1, 0)
        if matched == form.count {
          let next = position + 1
          return next < bytes.count && Self.isDigit(bytes[next]) ? nil : next
        }
      } else {
        // " (0) " has three; more belongs to something else.
        guard Self.isSeparator(byte) || Self.isOpening(byte), gap < 3 else { return nil }
        gap += 1
      }
      position += 1
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
  }

  /// A blank (also U+00A0 and U+202F, byte by byte), a dot, a dash, a slash, a closing bracket.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"), 0xC2,
      0xA0,
      0xE2, 0x80, 0xAF:
      true
    default: false
    }
  }
}
