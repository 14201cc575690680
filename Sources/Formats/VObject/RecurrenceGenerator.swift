/// Gives the start times of a rule, in order, by arithmetic on day numbers. One instance serves many rules:
/// its only memory is a buffer for BYSETPOS, used again and again.
struct RecurrenceGenerator {
  /// How many steps a rule may take before it is given up: a guard against rules that count for ever.
  static let mostSteps = 2_000_000
  /// How many steps all rules of a file may take together.
  private var budget = 20_000_000

  private var rule = RecurrenceRule(frequency: .daily)
  private var start = 0
  private var startDay = 0
  private var startSecond = 0
  private var until = Int.max
  private var from = Int.min
  private var end = Int.max
  private var left = Int.max
  private var steps = 0
  private var set: [Int] = []

  /// Year under way, so that its figures are worked out once.
  private var year = Int.min
  private var yearStart = 0
  private var yearLength = 365

  /// Calls `body` with each start in `from ..< end` (wall clock seconds) of `rule` beginning at `start`, until
  /// it answers false. `until` is the last start allowed, in the same clock. Answers false when the rule was
  /// given up for its length.
  mutating func generate(
    _ rule: RecurrenceRule, start: Int, until: Int?, from: Int, end: Int, _ body: (Int) -> Bool
  ) -> Bool {
    self.rule = rule
    self.start = start
    self.until = until ?? Int.max
    self.from = from
    self.end = end
    startDay = RecurrenceGenerator.floorDivide(start, WallTime.day)
    startSecond = start - startDay * WallTime.day
    left = rule.count ?? Int.max
    steps = max(0, RecurrenceGenerator.mostSteps - budget)
    let firstStep = steps
    year = Int.min
    completeFromStart()
    switch self.rule.frequency {
    case .yearly: runYears(body)
    case .monthly: runMonths(body)
    case .weekly: runWeeks(body)
    case .daily: runDays(body)
    case .hourly: runSteps(3600, body)
    case .minutely: runSteps(60, body)
    case .secondly: runSteps(1, body)
    }
    budget = max(0, budget - (steps - firstStep))
    return steps < RecurrenceGenerator.mostSteps
  }

  /// What the rule leaves open comes from the start (RFC 5545 section 3.3.10).
  private mutating func completeFromStart() {
    let date = CivilDay.date(startDay)
    let hasDay =
      rule.monthDays != 0 || rule.monthDaysFromEnd != 0 || !rule.yearDays.isEmpty || rule.weekdays != 0
      || !rule.ordinalDays.isEmpty
    switch rule.frequency {
    case .yearly where !hasDay && rule.weekNumbers.isEmpty:
      if rule.months == 0 { rule.months = 1 << UInt16(date.month) }
      rule.monthDays = 1 << UInt32(date.day)
    case .yearly where !hasDay, .weekly where rule.weekdays == 0:
      rule.weekdays = 1 << UInt8(CivilDay.weekday(startDay))
    case .monthly where !hasDay:
      rule.monthDays = 1 << UInt32(date.day)
    default: break
    }
    if rule.frequency.rawValue > RecurrenceRule.Frequency.hourly.rawValue, rule.hours == 0 {
      rule.hours = 1 << UInt32(startSecond / 3600)
    }
    if rule.frequency.rawValue > RecurrenceRule.Frequency.minutely.rawValue, rule.minutes == 0 {
      rule.minutes = 1 << UInt64(startSecond / 60 % 60)
    }
    if rule.frequency.rawValue > RecurrenceRule.Frequency.secondly.rawValue, rule.seconds == 0 {
      rule.seconds = 1 << UInt64(startSecond % 60)
    }
  }

  /// Without COUNT nothing before the window matters: the first period that may reach into it.
  private func firstPeriod(_ distance: Int) -> Int {
    guard rule.count == nil, distance > 0 else { return 0 }
    return distance / rule.interval * rule.interval
  }

  private mutating func runYears(_ body: (Int) -> Bool) {
    let first = CivilDay.date(startDay).year
    let fromYear =
      from == Int.min ? first : CivilDay.date(RecurrenceGenerator.floorDivide(from, WallTime.day)).year
    var current = first + firstPeriod(fromYear - 1 - first)
    while true {
      setYear(current)
      guard period(yearStart, yearStart + yearLength, body) else { return }
      current += rule.interval
    }
  }

  private mutating func runMonths(_ body: (Int) -> Bool) {
    let date = CivilDay.date(startDay)
    var month = date.year * 12 + date.month - 1
    if from != Int.min {
      let window = CivilDay.date(RecurrenceGenerator.floorDivide(from, WallTime.day))
      month += firstPeriod(window.year * 12 + window.month - 2 - month)
    }
    while true {
      let (year, index) = (RecurrenceGenerator.floorDivide(month, 12), RecurrenceGenerator.modulo(month, 12))
      if rule.months != 0, rule.months & (1 << UInt16(index + 1)) == 0 {
        let day = CivilDay.number(year: year, month: index + 1, day: 1)
        guard isWithinBounds(day) else { return }
        steps += 1
        guard steps < RecurrenceGenerator.mostSteps else { return }
      } else {
        let day = CivilDay.number(year: year, month: index + 1, day: 1)
        guard period(day, day + CivilDay.length(ofMonth: index + 1, year: year), body) else { return }
      }
      month += rule.interval
    }
  }

  private mutating func runWeeks(_ body: (Int) -> Bool) {
    var week = startDay - RecurrenceGenerator.modulo(CivilDay.weekday(startDay) - rule.weekStart, 7)
    if from != Int.min {
      week += firstPeriod((RecurrenceGenerator.floorDivide(from, WallTime.day) - 7 - week) / 7) * 7
    }
    while period(week, week + 7, body) { week += 7 * rule.interval }
  }

  private mutating func runDays(_ body: (Int) -> Bool) {
    var day = startDay
    if from != Int.min {
      day += firstPeriod(RecurrenceGenerator.floorDivide(from, WallTime.day) - 1 - day)
    }
    while period(day, day + 1, body) { day += rule.interval }
  }

  private func isWithinBounds(_ day: Int) -> Bool {
    let first = day * WallTime.day
    return first < end && first <= until
  }

  /// All starts of one period of days; false when there is nothing more to come.
  private mutating func period(_ first: Int, _ afterLast: Int, _ body: (Int) -> Bool) -> Bool {
    guard isWithinBounds(first) else { return false }
    steps += 1
    guard steps < RecurrenceGenerator.mostSteps else { return false }
    let collects = !rule.positions.isEmpty
    if collects { set.removeAll(keepingCapacity: true) }
    for day in first..<afterLast where matches(day) {
      guard times(of: day, collects, body) else { return false }
    }
    return collects ? givePositions(body) : true
  }

  /// The times of day of the rule, in order: handed out, or kept for BYSETPOS.
  @inline(__always)
  private mutating func times(of day: Int, _ collects: Bool, _ body: (Int) -> Bool) -> Bool {
    let midnight = day * WallTime.day
    var hours = rule.hours
    while hours != 0 {
      let hour = midnight + hours.trailingZeroBitCount * 3600
      hours &= hours - 1
      var minutes = rule.minutes
      while minutes != 0 {
        let minute = hour + minutes.trailingZeroBitCount * 60
        minutes &= minutes - 1
        var seconds = rule.seconds
        while seconds != 0 {
          let time = minute + seconds.trailingZeroBitCount
          seconds &= seconds - 1
          if collects {
            set.append(time)
          } else if !give(time, body) {
            return false
          }
        }
      }
    }
    return true
  }

  /// Hands out the elements of the set that BYSETPOS names, in order.
  private mutating func givePositions(_ body: (Int) -> Bool) -> Bool {
    for index in set.indices
    where rule.positions.contains(index + 1) || rule.positions.contains(index - set.count) {
      guard give(set[index], body) else { return false }
    }
    return true
  }

  /// Hands a start out if it is one; false when no more are wanted.
  @inline(__always)
  private mutating func give(_ time: Int, _ body: (Int) -> Bool) -> Bool {
    guard time >= start else { return true }
    guard time <= until, time < end, left > 0 else { return false }
    left -= 1
    guard time >= from else { return true }
    return body(time)
  }

  private mutating func setYear(_ number: Int) {
    guard number != year else { return }
    year = number
    yearStart = CivilDay.number(year: number, month: 1, day: 1)
    yearLength = CivilDay.isLeap(number) ? 366 : 365
  }

  /// Whether the day passes every BY part that speaks of days.
  private mutating func matches(_ day: Int) -> Bool {
    if rule.weekdays != 0, rule.ordinalDays.isEmpty,
      rule.weekdays & (1 << UInt8(CivilDay.weekday(day))) == 0
    {
      return false
    }
    let needsDate =
      rule.months != 0 || rule.monthDays != 0 || rule.monthDaysFromEnd != 0 || !rule.ordinalDays.isEmpty
      || !rule.yearDays.isEmpty || !rule.weekNumbers.isEmpty
    guard needsDate else { return true }
    let date = CivilDay.date(day)
    if rule.months != 0, rule.months & (1 << UInt16(date.month)) == 0 { return false }
    let length = CivilDay.length(ofMonth: date.month, year: date.year)
    if rule.monthDays != 0 || rule.monthDaysFromEnd != 0 {
      let fits =
        rule.monthDays & (1 << UInt32(date.day)) != 0
        || rule.monthDaysFromEnd & (1 << UInt32(length - date.day + 1)) != 0
      if !fits { return false }
    }
    if !rule.ordinalDays.isEmpty, !matchesOrdinal(day, date.day, length, date.year) { return false }
    guard !rule.yearDays.isEmpty || !rule.weekNumbers.isEmpty else { return true }
    setYear(date.year)
    if !rule.yearDays.isEmpty {
      let index = day - yearStart + 1
      if !rule.yearDays.contains(where: { $0 == index || $0 == index - yearLength - 1 }) { return false }
    }
    return rule.weekNumbers.isEmpty || matchesWeekNumber(day, date.year)
  }

  /// `1TH`, `-1FR`: within the month, or within the year when a yearly rule names no month.
  private mutating func matchesOrdinal(_ day: Int, _ dayOfMonth: Int, _ monthLength: Int, _ year: Int) -> Bool
  {
    let weekday = CivilDay.weekday(day)
    if rule.weekdays & (1 << UInt8(weekday)) != 0 { return true }
    let isOfYear = rule.frequency == .yearly && rule.months == 0
    var (index, length) = (dayOfMonth, monthLength)
    if isOfYear {
      setYear(year)
      (index, length) = (day - yearStart + 1, yearLength)
    }
    let (ordinal, fromEnd) = ((index - 1) / 7 + 1, -((length - index) / 7 + 1))
    return rule.ordinalDays.contains {
      $0.weekday == weekday && ($0.ordinal == ordinal || $0.ordinal == fromEnd)
    }
  }

  /// Weeks as ISO 8601 counts them, beginning with WKST: week 1 has at least four days in the year.
  private func matchesWeekNumber(_ day: Int, _ year: Int) -> Bool {
    let weekFirst = day - RecurrenceGenerator.modulo(CivilDay.weekday(day) - rule.weekStart, 7)
    // The year that most days of this week are in.
    let owner = CivilDay.date(weekFirst + 3).year
    let number = (weekFirst - firstWeek(owner)) / 7 + 1
    let weeks = (firstWeek(owner + 1) - firstWeek(owner)) / 7
    return rule.weekNumbers.contains { $0 == number || $0 == number - weeks - 1 }
  }

  private func firstWeek(_ year: Int) -> Int {
    let january4 = CivilDay.number(year: year, month: 1, day: 4)
    return january4 - RecurrenceGenerator.modulo(CivilDay.weekday(january4) - rule.weekStart, 7)
  }

  /// Rules by the hour, minute and second: a step is an instant of the wall clock, and days, hours and minutes
  /// that cannot match are leapt over.
  private mutating func runSteps(_ unit: Int, _ body: (Int) -> Bool) {
    let step = unit * rule.interval
    var time = start - RecurrenceGenerator.modulo(startSecond, unit)
    if rule.count == nil, from != Int.min, from - WallTime.day > time {
      time += (from - WallTime.day - time) / step * step
    }
    func leap(to target: Int) { time += max(1, (target - time + step - 1) / step) * step }
    var knownDay = Int.min
    var isDayMatching = false
    while time < end, time <= until {
      steps += 1
      guard steps < RecurrenceGenerator.mostSteps else { return }
      let day = RecurrenceGenerator.floorDivide(time, WallTime.day)
      if day != knownDay {
        knownDay = day
        isDayMatching = matches(day)
      }
      guard isDayMatching else {
        leap(to: (day + 1) * WallTime.day)
        continue
      }
      let second = time - day * WallTime.day
      if rule.hours != 0, rule.hours & (1 << UInt32(second / 3600)) == 0 {
        leap(to: day * WallTime.day + (second / 3600 + 1) * 3600)
        continue
      }
      if unit < 3600, rule.minutes != 0, rule.minutes & (1 << UInt64(second / 60 % 60)) == 0 {
        leap(to: day * WallTime.day + (second / 60 + 1) * 60)
        continue
      }
      guard giveWithin(time, second, unit, body) else { return }
      time += step
    }
  }

  /// The starts within one hour, minute or second.
  private mutating func giveWithin(_ time: Int, _ second: Int, _ unit: Int, _ body: (Int) -> Bool) -> Bool {
    if unit == 1 {
      guard rule.seconds == 0 || rule.seconds & (1 << UInt64(second % 60)) != 0 else { return true }
      return give(time, body)
    }
    set.removeAll(keepingCapacity: true)
    var minutes = unit == 3600 ? rule.minutes : 1 << UInt64(second / 60 % 60)
    let hour = time - second % 3600
    while minutes != 0 {
      let minute = minutes.trailingZeroBitCount
      minutes &= minutes - 1
      var seconds = rule.seconds
      while seconds != 0 {
        set.append(hour + minute * 60 + seconds.trailingZeroBitCount)
        seconds &= seconds - 1
      }
    }
    if rule.positions.isEmpty {
      for index in set.indices { guard give(set[index], body) else { return false } }
      return true
    }
    return givePositions(body)
  }

  @inline(__always)
  static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }

  @inline(__always)
  static func modulo(_ value: Int, _ divisor: Int) -> Int {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
