/// Recurrence rules of vCalendar 1.0 (1996), which Nokia, Palm, Symbian and Outlook before 2007 write, in
/// the words of RFC 5545.
///
/// `W2 TU TH #4` is every other week on Tuesday and Thursday, for four such weeks; `MP1 1- FR #0` the last
/// Friday of each month without end; `MP1 #6` each month on the weekday that the first date has there;
/// `D1 20260101T000000Z` each day up to that one; `YM1 6 #2 MP1 1+ SU` the first Sunday of June.
enum OldRecurrence {
  /// The rule as `FREQ=…`; nil for what is none, or says something that RFC 5545 cannot.
  ///
  /// - Parameter start: the first date, which says what the rule itself leaves out.
  static func modern(_ text: ByteView, start: WallTime? = nil) -> String? {
    guard let rules = read(text) else { return nil }
    if rules.count == 1 { return rules[0].text(start) }
    // Of a rule within a rule: the days of the months of a year.
    guard rules.count == 2, let nested = rules[0].holding(rules[1], start) else { return nil }
    return nested.text(start)
  }

  /// Whether the text is a rule by the old grammar, also one that RFC 5545 cannot say: other hours on other days,
  /// minutes within a day.
  static func isLegal(_ text: ByteView) -> Bool { read(text) != nil }

  private static func read(_ text: ByteView) -> [Builder]? {
    guard text.count < 1_024, !text.contains(byte: 61) else { return nil }
    let words = text.split(whereSeparator: { $0 == 32 || $0 == 9 }).map { word in
      String(decoding: word.filter { $0 != UInt8(ascii: "$") }, as: UTF8.self).uppercased()
    }.filter { !$0.isEmpty }
    var rules: [Builder] = []
    for word in words {
      if let next = start(word) {
        rules.append(next)
      } else {
        guard !rules.isEmpty, rules[rules.count - 1].take(word) else { return nil }
      }
    }
    return rules.isEmpty || !rules.allSatisfy(\.isWhole) ? nil : rules
  }

  private static func start(_ head: String) -> Builder? {
    for (mark, frequency) in [
      ("MP", "MONTHLY"), ("MD", "MONTHLY"), ("YM", "YEARLY"), ("YD", "YEARLY"), ("D", "DAILY"),
      ("W", "WEEKLY"), ("M", "MINUTELY"),
    ] where head.hasPrefix(mark) {
      guard let interval = Int(head.dropFirst(mark.count)), (1...9_999).contains(interval) else { return nil }
      return Builder(kind: mark, frequency: frequency, interval: interval)
    }
    return nil
  }

  private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private struct Builder {
    let kind: String
    let frequency: String
    let interval: Int
    private var items: [String] = []
    /// `1+ 2-` before the days that they hold for, and whether such a day has followed.
    private var ordinals: [Int] = []
    private var isOrdinalUsed = false
    /// How often, in intervals; 0 is for ever. Of a rule that does not say it is twice.
    private var times: Int?
    private var until: String?
    /// The times of day, of each weekday that is named or of the rule itself: `0930`.
    private var hours: [[String]] = []
    /// What a rule within this one adds: `BYDAY=1SU`, and how many dates it makes of one.
    private var inner: (part: String, count: Int)?

    init(kind: String, frequency: String, interval: Int) {
      self.kind = kind
      self.frequency = frequency
      self.interval = interval
    }

    /// False for a word that does not belong into such a rule.
    mutating func take(_ word: String) -> Bool {
      if word.hasPrefix("#") {
        guard let number = Int(word.dropFirst()), (0...99_999).contains(number) else { return false }
        times = number
        return true
      }
      if word.utf8.count >= 8, word.utf8.prefix(8).allSatisfy({ isASCIIDigit($0) }) {
        until = word
        return true
      }
      if word.utf8.count == 4, word.utf8.allSatisfy({ isASCIIDigit($0) }) { return takeTime(word) }
      let isWeekday = OldRecurrence.weekdays.contains(word)
      switch kind {
      case "W":
        guard isWeekday else { return false }
        items.append(word)
        hours.append([])
      case "MP":
        if isWeekday {
          guard !ordinals.isEmpty else { return false }
          items += ordinals.map { "\($0)\(word)" }
          hours.append([])
          isOrdinalUsed = true
          return true
        }
        guard let number = signed(word), (1...5).contains(abs(number)) else { return false }
        if isOrdinalUsed { ordinals = [] }
        isOrdinalUsed = false
        ordinals.append(number)
      case "MD":
        guard let number = word == "LD" ? -1 : signed(word), (1...31).contains(abs(number)) else {
          return false
        }
        items.append(String(number))
      case "YM", "YD":
        guard let number = Int(word), (1...(kind == "YM" ? 12 : 366)).contains(number) else { return false }
        items.append(String(number))
      default: return false
      }
      return true
    }

    /// `1130` behind a weekday, or in a rule by days.
    private mutating func takeTime(_ word: String) -> Bool {
      guard let number = Int(word), number / 100 < 24, number % 100 < 60, ["D", "W", "MP"].contains(kind)
      else {
        return false
      }
      if kind == "D", hours.isEmpty { hours.append([]) }
      guard !hours.isEmpty else { return false }
      if !hours[hours.count - 1].contains(word) { hours[hours.count - 1].append(word) }
      return true
    }

    /// `2+` is the second, `2-` the last but one.
    private func signed(_ word: String) -> Int? {
      if word.hasSuffix("-") { return Int(word.dropLast()).map { -$0 } }
      return Int(word.hasSuffix("+") ? String(word.dropLast()) : word)
    }

    /// Whether nothing is left that waits for its day, in a rule that names days.
    var isWhole: Bool { kind != "MP" || items.isEmpty || isOrdinalUsed }

    /// This rule by months of the year with the days that the other one names in each; nil for any other pair.
    func holding(_ other: Builder, _ start: WallTime?) -> Builder? {
      guard kind == "YM", other.kind == "MP" || other.kind == "MD", other.interval == 1, other.until == nil,
        (other.times ?? 1) == 1, let days = other.days(start)
      else { return nil }
      var result = self
      if items.isEmpty {
        guard let start else { return nil }
        result.items = [
          String(CivilDay.date(RecurrenceGenerator.floorDivide(start.local, WallTime.day)).month)
        ]
      }
      guard !days.isEmpty else { return nil }
      let name = other.kind == "MP" ? "BYDAY=" : "BYMONTHDAY="
      result.inner = (name + days.joined(separator: ","), days.count)
      return result
    }

    /// The days that the rule names, or for a place in the month those of the first date.
    private func days(_ start: WallTime?) -> [String]? {
      guard kind == "MP", items.isEmpty else { return items }
      guard let start else { return nil }
      let number = RecurrenceGenerator.floorDivide(start.local, WallTime.day)
      let weekday = OldRecurrence.weekdays[CivilDay.weekday(number)]
      let own = (CivilDay.date(number).day - 1) / 7 + 1
      return (ordinals.isEmpty ? [own] : ordinals).map { "\($0)\(weekday)" }
    }

    /// `BYHOUR=9,14;BYMINUTE=30`; empty without times, nil for times that are not the same on all days or that
    /// RFC 5545 would cross with each other.
    private var clock: (text: String, count: Int)? {
      guard let first = hours.first(where: { !$0.isEmpty }) else { return ("", 1) }
      guard hours.allSatisfy({ Set($0) == Set(first) }) else { return nil }
      let numbers = first.compactMap { Int($0) }.sorted()
      let (hours, minutes) = (Set(numbers.map { $0 / 100 }).sorted(), Set(numbers.map { $0 % 100 }).sorted())
      guard hours.count == 1 || minutes.count == 1 else { return nil }
      func list(_ values: [Int]) -> String { values.map { String($0) }.joined(separator: ",") }
      return ("BYHOUR=\(list(hours));BYMINUTE=\(list(minutes))", numbers.count)
    }

    func text(_ start: WallTime?) -> String? {
      guard let days = days(start), let clock else { return nil }
      var parts = ["FREQ=\(frequency)"]
      if interval > 1 { parts.append("INTERVAL=\(interval)") }
      let names = ["W": "BYDAY", "MP": "BYDAY", "MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"]
      if let name = names[kind], !days.isEmpty { parts.append("\(name)=" + days.joined(separator: ",")) }
      if let inner { parts.append(inner.part) }
      if !clock.text.isEmpty { parts.append(clock.text) }
      if let until {
        parts.append("UNTIL=\(until)")
      } else if (times ?? 2) > 0 {
        parts.append("COUNT=\((times ?? 2) * max(1, days.count) * (inner?.count ?? 1) * clock.count)")
      }
      return parts.joined(separator: ";")
    }
  }
}
