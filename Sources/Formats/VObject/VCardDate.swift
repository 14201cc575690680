/// Birthdays as cards write them: whole dates, dates without year, years alone, with a time behind, or in
/// free text, which is no date (RFC 6350 section 4.3, RFC 2426 section 3.1.5).
enum VCardDate {
  /// The date of a BDAY or ANNIVERSARY; nil for free text and what cannot be a date.
  static func parse(_ property: VCardProperty) -> PartialDate? {
    let facts = LineFacts(property.line)
    guard facts.value != .text else { return nil }
    guard var date = property.withText(facts, { parse($0.trimmed()) }) else { return nil }
    // Apple writes 1604 where the year is not known, and says so in 3.0 only.
    if let year = date.year, year <= 1604, facts.omittedYear == String(year) || year == 1604 || year == 0 {
      date.year = nil
    }
    return date.year == nil && date.month == nil && date.day == nil ? nil : date
  }

  /// `1985-04-12`, `19850412`, `--0412`, `--04-12`, `---12`, `1985-04`, `1985`, any with `T...` behind.
  static func parse(_ text: ByteView) -> PartialDate? {
    var end = text.count
    for index in 0..<text.count where text[index] == 84 || text[index] == 116 || text[index] == 32 {
      end = index
      break
    }
    let digits = text.slice(0, end)
    guard digits.count >= 4 else { return nil }
    if digits[0] == 45, digits[1] == 45 {
      if digits[2] == 45 {
        return number(digits, 3, 2).flatMap { digits.count == 5 ? checked(nil, nil, $0) : nil }
      }
      guard let month = number(digits, 2, 2) else { return nil }
      if digits.count == 4 { return checked(nil, month, nil) }
      let from = digits[4] == 45 ? 5 : 4
      return number(digits, from, 2).flatMap { digits.count == from + 2 ? checked(nil, month, $0) : nil }
    }
    // `12.04.1985`, as German programs write it.
    if digits.count == 10, digits[2] == 46, digits[5] == 46 {
      guard let day = number(digits, 0, 2), let month = number(digits, 3, 2), let year = number(digits, 6, 4)
      else { return nil }
      return checked(year, month, day)
    }
    guard let year = number(digits, 0, 4) else { return nil }
    switch digits.count {
    case 4: return PartialDate(year: year)
    case 6: return number(digits, 4, 2).flatMap { checked(year, $0, nil) }
    case 7 where digits[4] == 45: return number(digits, 5, 2).flatMap { checked(year, $0, nil) }
    case 8:
      guard let month = number(digits, 4, 2), let day = number(digits, 6, 2) else {
        return looseDate(digits, year)
      }
      return checked(year, month, day)
    default: return looseDate(digits, year)
    }
  }

  /// `1985-4-2`, `1985/04/12`, `1985.04.12`
  private static func looseDate(_ text: ByteView, _ year: Int) -> PartialDate? {
    guard text.count >= 8, text.count <= 11, !isASCIIDigit(text[4]) else { return nil }
    let separator = text[4]
    let second = text.firstIndex(of: separator, from: 5, to: text.count)
    guard second < text.count, let month = number(text, 5, second - 5),
      let day = number(text, second + 1, text.count - second - 1)
    else { return nil }
    return checked(year, month, day)
  }

  private static func checked(_ year: Int?, _ month: Int?, _ day: Int?) -> PartialDate? {
    if let month, month < 1 || month > 12 { return nil }
    if let day, day < 1 || day > CivilDay.length(ofMonth: month ?? 1, year: year ?? 2000) { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func number(_ text: ByteView, _ start: Int, _ length: Int) -> Int? {
    guard length > 0, length <= 4, start + length <= text.count else { return nil }
    var value = 0
    for index in start..<(start + length) {
      guard isASCIIDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - 48)
    }
    return value
  }
}
