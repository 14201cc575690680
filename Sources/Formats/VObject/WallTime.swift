/// A date or time of a calendar as plain numbers: seconds of the wall clock since 1970-01-01T00:00, and what
/// clock it is (RFC 5545 sections 3.3.4 and 3.3.5).
struct WallTime: Equatable {
  enum Clock: UInt8 { case date, floating, utc, zoned }

  /// Seconds since 1970 as the clock on the wall shows them.
  var local: Int
  var clock: Clock
  /// Index of the zone in the calendar's zone book, when `clock` is `zoned`.
  var zone: Int = -1

  var isDate: Bool { clock == .date }

  static let day = 86_400

  /// `20260301`, `20260301T090000`, `20260301T090000Z`; also with hyphens and colons, which some write.
  /// Nil for anything that is no date: the thirteenth month, the 30th of February.
  static func parse(_ text: ByteView) -> WallTime? {
    let text = text.trimmed()
    guard text.count >= 8 else { return nil }
    let isExtended = text[4] == 45
    let dateLength = isExtended ? 10 : 8
    guard text.count >= dateLength, let year = number(text, 0, 4),
      let month = number(text, isExtended ? 5 : 4, 2), let day = number(text, isExtended ? 8 : 6, 2),
      month >= 1, month <= 12, day >= 1, day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    let midnight = CivilDay.number(year: year, month: month, day: day) * WallTime.day
    // `20131210Z`: Google's birthdays have a day with a zone.
    if text.count == dateLength || (text.count == dateLength + 1 && text[dateLength] == 90) {
      return WallTime(local: midnight, clock: .date)
    }
    guard text[dateLength] == 84 || text[dateLength] == 116 else { return nil }
    var index = dateLength + 1
    var parts = (0, 0, 0)
    guard let hour = number(text, index, 2) else { return nil }
    parts.0 = hour
    index += 2
    if index < text.count, text[index] == 58 { index += 1 }
    if let minute = number(text, index, 2) {
      parts.1 = minute
      index += 2
      if index < text.count, text[index] == 58 { index += 1 }
      if let second = number(text, index, 2) {
        parts.2 = second
        index += 2
      }
    }
    // A leap second counts as the second before it (RFC 5545 section 3.3.12).
    guard parts.0 < 24, parts.1 < 60, parts.2 <= 60 else { return nil }
    let isUTC = index < text.count && (text[index] == 90 || text[index] == 122)
    guard index == text.count || (isUTC && index + 1 == text.count) else { return nil }
    let seconds = parts.0 * 3600 + parts.1 * 60 + min(parts.2, 59)
    return WallTime(local: midnight + seconds, clock: isUTC ? .utc : .floating)
  }

  static func number(_ text: ByteView, _ start: Int, _ length: Int) -> Int? {
    guard start + length <= text.count else { return nil }
    var value = 0
    for index in start..<(start + length) {
      guard isASCIIDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - 48)
    }
    return value
  }
}

/// A duration (RFC 5545 section 3.3.6): days are days of the calendar, the rest is exact.
struct CalendarDuration: Equatable {
  var days = 0
  var seconds = 0

  /// Nothing a calendar holds is longer than this many days; more is a mistake or an attack.
  private static let longest = 366 * 1000

  /// `P15DT5H0M20S`, `-PT15M`, `P7W`; nil for anything else.
  static func parse(_ text: ByteView) -> CalendarDuration? {
    let text = text.trimmed()
    var index = 0
    var sign = 1
    if index < text.count, text[index] == 43 || text[index] == 45 {
      sign = text[index] == 45 ? -1 : 1
      index += 1
    }
    guard index < text.count, text[index] == 80 || text[index] == 112 else { return nil }
    index += 1
    var result = CalendarDuration()
    var (isTime, hasPart) = (false, false)
    while index < text.count {
      if text[index] == 84 || text[index] == 116 {
        isTime = true
        index += 1
        continue
      }
      var (value, digits) = (0, 0)
      while index < text.count, isASCIIDigit(text[index]), digits < 10 {
        value = value * 10 + Int(text[index] - 48)
        index += 1
        digits += 1
      }
      guard digits > 0, index < text.count else { return nil }
      switch (asciiLowercased(text[index]), isTime) {
      case (119, false): result.days += value * 7
      case (100, false): result.days += value
      case (104, true): result.seconds += value * 3600
      case (109, true): result.seconds += value * 60
      case (115, true): result.seconds += value
      default: return nil
      }
      guard result.days <= longest, result.seconds <= longest * WallTime.day else { return nil }
      hasPart = true
      index += 1
    }
    guard hasPart else { return nil }
    result.days *= sign
    result.seconds *= sign
    return result
  }
}

/// Seconds east of UTC behind `+0100`, `-0330` or `+005744` (RFC 5545 section 3.3.14).
enum UTCOffset {
  static func parse(_ text: ByteView) -> Int? {
    let text = text.trimmed()
    guard text.count >= 5, text[0] == 43 || text[0] == 45 else { return nil }
    var digits: [Int] = []
    for index in 1..<text.count where text[index] != 58 {
      guard isASCIIDigit(text[index]) else { return nil }
      digits.append(Int(text[index] - 48))
    }
    guard digits.count == 4 || digits.count == 6 else { return nil }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    let seconds = digits.count == 6 ? digits[4] * 10 + digits[5] : 0
    guard hours < 24, minutes < 60, seconds < 60 else { return nil }
    let total = hours * 3600 + minutes * 60 + seconds
    return text[0] == 45 ? -total : total
  }
}
