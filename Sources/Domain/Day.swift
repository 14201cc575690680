/// A civil day without time or zone, proleptic Gregorian, `yyyy-MM-dd` as text.
///
/// Arithmetic is on the count of days, so it never depends on a zone or on daylight saving.
public struct Day: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Nil when the month or the day of the month does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year),
      (-9999...9999).contains(year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// Reads `yyyy-MM-dd`, nothing else.
  public init?(_ text: some StringProtocol) {
    // Without an array: a plan reads tens of thousands of days.
    var (fields, field, position) = ((0, 0, 0), 0, 0)
    for byte in text.utf8 {
      defer { position += 1 }
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        field += 1
        continue
      }
      guard position < 10, byte >= 48, byte <= 57 else { return nil }
      let digit = Int(byte - 48)
      switch field {
      case 0: fields.0 = fields.0 * 10 + digit
      case 1: fields.1 = fields.1 * 10 + digit
      default: fields.2 = fields.2 * 10 + digit
      }
    }
    guard position == 10 else { return nil }
    let (year, month, day) = fields
    self.init(year: year, month: month, day: day)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  /// Day of the month, from 1.
  public var day: Int { civil.day }

  /// ISO weekday: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The Monday of the ISO week this day lies in.
  public var startOfWeek: Day { adding(days: 1 - weekday) }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of another month; clamped to the last day of a shorter one.
  public func adding(months: Int) -> Day {
    let civil = civil
    let total = civil.year * 12 + (civil.month - 1) + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    let day = min(civil.day, Day.length(ofMonth: month, year: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  public func adding(years: Int) -> Day { adding(months: years * 12) }

  /// Days from `earlier` to this day.
  public func days(since earlier: Day) -> Int { number - earlier.number }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public var description: String {
    let civil = civil
    func pad(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(pad(civil.year, 4))-\(pad(civil.month, 2))-\(pad(civil.day, 2))"
  }

  /// Runs a body with the bytes of `description`, without making a string: an import writes hundreds of
  /// thousands of days.
  public func withText<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    let civil = civil
    guard (0...9999).contains(civil.year) else {
      var text = description
      return try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }
    var digits: (UInt64, UInt64) = (0, 0)
    return try withUnsafeMutableBytes(of: &digits) { bytes in
      func put(_ value: Int, at place: Int) {
        bytes[place] = 0x30 + UInt8(value / 10)
        bytes[place + 1] = 0x30 + UInt8(value % 10)
      }
      put(civil.year / 100, at: 0)
      put(civil.year % 100, at: 2)
      bytes[4] = UInt8(ascii: "-")
      put(civil.month, at: 5)
      bytes[7] = UInt8(ascii: "-")
      put(civil.day, at: 8)
      return try body(UnsafeRawBufferPointer(rebasing: bytes[0..<10]))
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil, civil_from_days.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }
}
