/// A recurrence rule as sets of bits and short lists (RFC 5545 section 3.3.10).
struct RecurrenceRule: Sendable {
  enum Frequency: Int, Sendable { case secondly, minutely, hourly, daily, weekly, monthly, yearly }

  struct OrdinalDay: Sendable, Equatable {
    /// 1: the first, -1: the last.
    var ordinal: Int
    /// 0 Monday to 6 Sunday.
    var weekday: Int
  }

  var frequency: Frequency
  var interval = 1
  var count: Int?
  var until: WallTime?
  /// Bit 1 January to bit 12 December; 0: any.
  var months: UInt16 = 0
  /// Bit 1 to bit 31.
  var monthDays: UInt32 = 0
  /// Bit 1: the last day of the month, bit 2 the one before.
  var monthDaysFromEnd: UInt32 = 0
  var yearDays: [Int] = []
  var weekNumbers: [Int] = []
  /// Bit 0 Monday to bit 6 Sunday.
  var weekdays: UInt8 = 0
  var ordinalDays: [OrdinalDay] = []
  var hours: UInt32 = 0
  var minutes: UInt64 = 0
  var seconds: UInt64 = 0
  var positions: [Int] = []
  /// First day of the week, 0 Monday.
  var weekStart = 0

  /// Reads `FREQ=...;...`. Unknown parts are passed over; a rule with a value out of range is nil: read wrong
  /// it would show meetings that do not exist.
  ///
  /// - Parameter start: the first date; rules of vCalendar 1.0 may leave to it what they mean.
  static func parse(_ text: ByteView, start: WallTime? = nil) -> RecurrenceRule? {
    if text.contains(byte: 92) {
      // `FREQ=DAILY\;COUNT=10`: escaped as if it were text.
      return text.filter { $0 != 92 }.withUnsafeBufferPointer { parse($0, start: start) }
    }
    var parts: [(name: ByteView, value: ByteView)] = []
    TextEscape.split(text, at: 59) { part in
      let equals = part.firstIndex(of: 61, from: 0, to: part.count)
      guard equals < part.count else { return }
      parts.append((part.slice(0, equals).trimmed(), part.slice(equals + 1, part.count).trimmed()))
    }
    guard let stated = parts.first(where: { $0.name.equalsIgnoringCase("freq") }),
      let frequency = frequency(stated.value)
    else {
      guard parts.isEmpty, var modern = OldRecurrence.modern(text, start: start) else { return nil }
      return modern.withUTF8 { parse($0) }
    }
    var rule = RecurrenceRule(frequency: frequency)
    for part in parts {
      guard rule.read(part.name, part.value) else { return nil }
    }
    return rule
  }

  private static func frequency(_ text: ByteView) -> Frequency? {
    if text.equalsIgnoringCase("weekly") { return .weekly }
    if text.equalsIgnoringCase("daily") { return .daily }
    if text.equalsIgnoringCase("monthly") { return .monthly }
    if text.equalsIgnoringCase("yearly") { return .yearly }
    if text.equalsIgnoringCase("hourly") { return .hourly }
    if text.equalsIgnoringCase("minutely") { return .minutely }
    return text.equalsIgnoringCase("secondly") ? .secondly : nil
  }

  /// Takes one part in; false when its value is out of range.
  private mutating func read(_ name: ByteView, _ value: ByteView) -> Bool {
    if name.equalsIgnoringCase("interval") {
      guard let number = RecurrenceRule.integer(value), number >= 1, number <= 100_000 else { return false }
      interval = number
    } else if name.equalsIgnoringCase("count") {
      // A negative count is written by some programs for "without end".
      guard let number = RecurrenceRule.integer(value) else { return false }
      count = number >= 0 ? number : nil
    } else if name.equalsIgnoringCase("until") {
      guard let time = WallTime.parse(value) else { return false }
      until = time
    } else if name.equalsIgnoringCase("wkst") {
      guard let day = RecurrenceRule.weekday(value) else { return false }
      weekStart = day
    } else if name.equalsIgnoringCase("byday") {
      return readDays(value)
    } else if name.equalsIgnoringCase("bymonth") {
      return RecurrenceRule.each(value, 1...12) { months |= 1 << UInt16($0) }
    } else if name.equalsIgnoringCase("bymonthday") {
      return RecurrenceRule.each(value, -31...31) {
        if $0 > 0 { monthDays |= 1 << UInt32($0) } else { monthDaysFromEnd |= 1 << UInt32(-$0) }
      }
    } else if name.equalsIgnoringCase("byyearday") {
      return RecurrenceRule.each(value, -366...366) { yearDays.append($0) }
    } else if name.equalsIgnoringCase("byweekno") {
      return RecurrenceRule.each(value, -53...53) { weekNumbers.append($0) }
    } else if name.equalsIgnoringCase("byhour") {
      return RecurrenceRule.each(value, 0...23) { hours |= 1 << UInt32($0) }
    } else if name.equalsIgnoringCase("byminute") {
      return RecurrenceRule.each(value, 0...59) { minutes |= 1 << UInt64($0) }
    } else if name.equalsIgnoringCase("bysecond") {
      return RecurrenceRule.each(value, 0...60) { seconds |= 1 << UInt64(min($0, 59)) }
    } else if name.equalsIgnoringCase("bysetpos") {
      return RecurrenceRule.each(value, -366...366) { positions.append($0) }
    } else if name.equalsIgnoringCase("rscale") {
      return value.equalsIgnoringCase("gregorian")
    } else if name.equalsIgnoringCase("skip") {
      // Days that do not exist are left out; other ways (RFC 7529 section 4.1) are not known here.
      return value.equalsIgnoringCase("omit")
    }
    return true
  }

  private mutating func readDays(_ value: ByteView) -> Bool {
    guard value.count < 4096 else { return false }
    var isSound = true
    TextEscape.split(value, at: 44) { part in
      let part = part.trimmed()
      if part.isEmpty { return }
      guard part.count >= 2, let day = RecurrenceRule.weekday(part.slice(part.count - 2, part.count)) else {
        isSound = false
        return
      }
      if part.count == 2 {
        weekdays |= 1 << UInt8(day)
      } else if let ordinal = RecurrenceRule.integer(part.slice(0, part.count - 2)), ordinal != 0,
        abs(ordinal) <= 53
      {
        // An ordinal means nothing in a week or a day (RFC 5545 section 3.3.10).
        if frequency == .monthly || frequency == .yearly {
          ordinalDays.append(OrdinalDay(ordinal: ordinal, weekday: day))
        } else {
          weekdays |= 1 << UInt8(day)
        }
      } else {
        isSound = false
      }
    }
    return isSound
  }

  private static func each(_ list: ByteView, _ range: ClosedRange<Int>, _ body: (Int) -> Void) -> Bool {
    var isSound = true
    TextEscape.split(list, at: 44) { part in
      let part = part.trimmed()
      if part.isEmpty {
        isSound = isSound && list.count > 0
        return
      }
      guard let number = integer(part), range.contains(number), number != 0 || range.lowerBound == 0 else {
        isSound = false
        return
      }
      body(number)
    }
    return isSound
  }

  static func integer(_ text: ByteView) -> Int? {
    var index = 0
    var sign = 1
    if index < text.count, text[index] == 43 || text[index] == 45 {
      sign = text[index] == 45 ? -1 : 1
      index += 1
    }
    guard index < text.count, text.count - index <= 9 else { return nil }
    var value = 0
    while index < text.count {
      guard isASCIIDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - 48)
      index += 1
    }
    return sign * value
  }

  static func weekday(_ text: ByteView) -> Int? {
    guard text.count == 2 else { return nil }
    switch (asciiLowercased(text[0]), asciiLowercased(text[1])) {
    case (109, 111): return 0
    case (116, 117): return 1
    case (119, 101): return 2
    case (116, 104): return 3
    case (102, 114): return 4
    case (115, 97): return 5
    case (115, 117): return 6
    default: return nil
    }
  }
}
