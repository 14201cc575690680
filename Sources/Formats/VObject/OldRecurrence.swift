/// Recurrence rules of vCalendar 1.0 (1996), which Nokia, Palm, Symbian and Outlook before 2007 write, in
/// the words of RFC 5545.
///
/// `W2 TU TH #4` is every other week on Tuesday and Thursday, for four such weeks; `MP1 1- FR #0` the last
/// Friday of each month without end; `D1 20260101T000000Z` each day up to that one.
enum OldRecurrence {
  /// The rule as `FREQ=…`; nil for what is none, or says something that RFC 5545 cannot.
  static func modern(_ text: ByteView) -> String? {
    guard text.count < 1_024, !text.contains(byte: 61) else { return nil }
    let words = text.split(whereSeparator: { $0 == 32 || $0 == 9 }).map { word in
      String(decoding: word.filter { $0 != UInt8(ascii: "$") }, as: UTF8.self).uppercased()
    }
    guard let head = words.first, var rule = OldRecurrence.start(head) else { return nil }
    for word in words.dropFirst() where !word.isEmpty {
      guard rule.take(word) else { return nil }
    }
    return rule.text
  }

  private static func start(_ head: String) -> Builder? {
    for (mark, frequency) in [
      ("MP", "MONTHLY"), ("MD", "MONTHLY"), ("YM", "YEARLY"), ("YD", "YEARLY"), ("D", "DAILY"),
      ("W", "WEEKLY"),
    ] where head.hasPrefix(mark) {
      guard let interval = Int(head.dropFirst(mark.count)), (1...9_999).contains(interval) else { return nil }
      return Builder(kind: mark, frequency: frequency, interval: interval)
    }
    return nil
  }

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
      let isWeekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(word)
      switch kind {
      case "W":
        guard isWeekday else { return false }
        items.append(word)
      case "MP":
        if isWeekday {
          guard !ordinals.isEmpty else { return false }
          items += ordinals.map { "\($0)\(word)" }
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

    /// `2+` is the second, `2-` the last but one.
    private func signed(_ word: String) -> Int? {
      if word.hasSuffix("-") { return Int(word.dropLast()).map { -$0 } }
      return Int(word.hasSuffix("+") ? String(word.dropLast()) : word)
    }

    var text: String? {
      // A place in the month without its day is the day of the start, which is not known here.
      if kind == "MP", items.isEmpty || !isOrdinalUsed { return nil }
      var parts = ["FREQ=\(frequency)"]
      if interval > 1 { parts.append("INTERVAL=\(interval)") }
      let names = ["W": "BYDAY", "MP": "BYDAY", "MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"]
      if let name = names[kind], !items.isEmpty { parts.append("\(name)=" + items.joined(separator: ",")) }
      if let until {
        parts.append("UNTIL=\(until)")
      } else if (times ?? 2) > 0 {
        parts.append("COUNT=\((times ?? 2) * max(1, items.count))")
      }
      return parts.joined(separator: ";")
    }
  }
}
