/// One occurrence of an event, as the event has it: a day, a floating time or a moment with its offset.
public struct CalendarOccurrence: Sendable, Hashable {
  /// The event's own id; nil when it has none.
  public let uid: String?
  public let summary: String?
  /// First line of the event (or of the one that replaces it) in the file, from 1.
  public let line: Int
  private let startLocal: Int
  private let endLocal: Int
  private let startOffset: Int32
  private let endOffset: Int32
  private let clock: WallTime.Clock
  private let zone: String?

  fileprivate init(_ item: CalendarSeries.Item, _ start: Stretch, _ zone: String?) {
    uid = item.uid
    summary = item.summary
    line = item.line
    startLocal = start.start
    endLocal = start.end
    startOffset = Int32(truncatingIfNeeded: start.startOffset)
    endOffset = Int32(truncatingIfNeeded: start.endOffset)
    clock = item.start.clock
    self.zone = zone
  }

  public var start: ParsedEventTime { time(startLocal, startOffset) }
  /// The first moment (or day) after it.
  public var end: ParsedEventTime { time(endLocal, endOffset) }

  /// Seconds since 1970 UTC, a floating time taken as UTC: what occurrences are ordered by.
  var instant: Int { startLocal - Int(startOffset) }

  private func time(_ local: Int, _ offset: Int32) -> ParsedEventTime {
    let known: Int? =
      switch clock {
      case .date, .floating: nil
      case .utc: 0
      case .zoned: Int(offset)
      }
    return EventReader.parsed(WallTime(local: local, clock: clock), offset: known, zone: zone)
  }
}

/// Start and end of an occurrence on the wall, with their offsets.
struct Stretch {
  var start: Int
  var end: Int
  var startOffset = 0
  var endOffset = 0
}

/// What a calendar holds in a span of days.
public struct CalendarExpansion: Sendable {
  /// By start; those that start together as the file has them.
  public var occurrences: [CalendarOccurrence] = []
  /// Rules, dates and series that could not be used, by line.
  public var problems: [ParseProblem] = []
  /// False when there were more than the limit.
  public var isComplete = true
}

extension ICalendarReader.File {
  /// The occurrences of all events between two days, both included, on the clock of each event. An event
  /// that begins before and still runs counts.
  ///
  /// At most `limit` occurrences are given; a rule that would need more than two million steps is given up.
  public func occurrences(
    from first: PartialDate, through last: PartialDate, limit: Int = 1_000_000
  ) -> CalendarExpansion {
    guard let from = first.dayNumber, let to = last.dayNumber, to >= from else { return CalendarExpansion() }
    var builder = ExpansionBuilder(
      self, from: from * WallTime.day, end: (to + 1) * WallTime.day, limit: limit)
    return builder.build()
  }
}

extension PartialDate {
  /// Day number of a whole date.
  var dayNumber: Int? {
    guard let year, let month, let day, month >= 1, month <= 12 else { return nil }
    return CivilDay.number(year: year, month: month, day: day)
  }
}

/// Walks over the series of a file.
private struct ExpansionBuilder {
  private let series: CalendarSeries
  private let from: Int
  private let end: Int
  private let limit: Int
  private var expansion = CalendarExpansion()
  private var generator = RecurrenceGenerator()
  private var book: ZoneBook { series.book }

  init(_ file: ICalendarReader.File, from: Int, end: Int, limit: Int) {
    series = CalendarSeries(file.components)
    self.from = from
    self.end = end
    self.limit = limit
    expansion.problems = series.problems
  }

  mutating func build() -> CalendarExpansion {
    for group in series.groups {
      expand(group)
      guard expansion.occurrences.count < limit else {
        expansion.isComplete = false
        let last = expansion.occurrences[limit - 1]
        expansion.problems.append(
          ParseProblem("occurrence-limit", facts: ["\(limit)"], line: last.line, severity: .warning))
        break
      }
    }
    let order = expansion.occurrences.indices.sorted {
      let (a, b) = (expansion.occurrences[$0].instant, expansion.occurrences[$1].instant)
      return a == b ? $0 < $1 : a < b
    }
    let unsorted = expansion.occurrences
    expansion.occurrences = order.map { unsorted[$0] }
    return expansion
  }

  private mutating func expand(_ group: CalendarSeries.Group) {
    let cancelled = cancelled(group)
    for index in group.overrides where !cancelled.contains(index) {
      let item = series.items[index]
      give(item, stretch(item, item.start.local))
    }
    guard let core = group.core else { return }
    let item = series.items[core]
    guard item.isRecurring else {
      if !replaced(item, group).contains(item.start.local) {
        give(item, stretch(item, item.start.local))
      }
      return
    }
    expandSeries(item, group)
  }

  /// The changed occurrences that an EXDATE of the series takes away: moved first, deleted later.
  private func cancelled(_ group: CalendarSeries.Group) -> Set<Int> {
    guard !group.overrides.isEmpty, let core = group.core, series.items[core].isRecurring else { return [] }
    let item = series.items[core]
    let plan = SeriesPlan(item, series)
    return Set(
      group.overrides.filter { index in
        series.items[index].recurrenceID.map { plan.isExcluded(series.local($0, on: item)) } ?? false
      })
  }

  private mutating func expandSeries(_ item: CalendarSeries.Item, _ group: CalendarSeries.Group) {
    let plan = SeriesPlan(item, series)
    expansion.problems += plan.problems
    // An occurrence that began before the window may still run in it, and one that was moved may enter it.
    let shifts = group.futures.map { abs(series.shift(of: $0)) }.max() ?? 0
    let reach = item.longestStretch + WallTime.day + shifts
    let windowStart = from - reach
    let windowEnd = end + shifts + (shifts > 0 ? WallTime.day : 0)
    var starts: [Int] = []
    let excluded = plan.excludedByRule(&generator, from: windowStart, end: windowEnd)
    func take(_ start: Int) -> Bool {
      if !plan.isExcluded(start), excluded.isEmpty || !excluded.contains(start) { starts.append(start) }
      return starts.count < limit
    }
    // DTSTART is the first occurrence whether the rule meets it or not, unless the rule ended before it.
    if plan.includesStart, item.start.local >= windowStart, item.start.local < windowEnd {
      _ = take(item.start.local)
    }
    for rule in plan.rules {
      let isSound = generator.generate(
        rule.rule, start: item.start.local, until: rule.until, from: windowStart, end: windowEnd
      ) { start in
        start == item.start.local && plan.includesStart ? true : take(start)
      }
      if !isSound {
        expansion.problems.append(
          ParseProblem("rule-too-long", facts: [item.uid ?? ""], line: item.line, severity: .warning))
      }
    }
    for date in plan.dates where date.start >= windowStart && date.start < windowEnd { _ = take(date.start) }
    if plan.rules.count + plan.dates.count > 1 || (plan.rules.count == 0 && !plan.dates.isEmpty) {
      starts.sort()
      var previous = Int.min
      starts.removeAll { start in
        defer { previous = start }
        return start == previous
      }
    }
    let replaced = replaced(item, group)
    for start in starts where !replaced.contains(start) { giveOccurrence(item, start, plan, group) }
  }

  private mutating func giveOccurrence(
    _ item: CalendarSeries.Item, _ start: Int, _ plan: SeriesPlan, _ group: CalendarSeries.Group
  ) {
    if let future = lastFuture(item, start, group) {
      let override = series.items[future]
      let moved = start + series.shift(of: future)
      // The change speaks of its own clock; the series keeps the one it has.
      var whole = override
      whole.start = item.start
      whole.start.local = moved
      return give(whole, stretch(whole, moved))
    }
    if !plan.lengths.isEmpty, let length = plan.lengths[start] {
      var whole = item
      whole.length = length
      return give(whole, stretch(whole, start))
    }
    give(item, stretch(item, start))
  }

  /// The starts that other components of the group stand in for.
  private func replaced(_ item: CalendarSeries.Item, _ group: CalendarSeries.Group) -> NamedStarts {
    group.overrides.isEmpty
      ? NamedStarts() : series.named(group.overrides.compactMap { series.items[$0].recurrenceID }, item)
  }

  /// The last THISANDFUTURE change that this start comes after.
  private func lastFuture(_ item: CalendarSeries.Item, _ start: Int, _ group: CalendarSeries.Group) -> Int? {
    group.futures.last { index in
      guard let id = series.items[index].recurrenceID else { return false }
      return series.local(id, on: item) < start
    }
  }

  private func stretch(_ item: CalendarSeries.Item, _ start: Int) -> Stretch {
    guard item.start.clock == .zoned else {
      return Stretch(start: start, end: start + item.length.days * WallTime.day + item.length.seconds)
    }
    let zone = book.table(item.start.zone)
    let offset = zone.offset(atLocal: start)
    if item.length.days == 0, item.length.seconds == 0 {
      return Stretch(start: start, end: start, startOffset: offset, endOffset: offset)
    }
    var endUTC = start - offset + item.length.seconds
    if item.length.days != 0 {
      endUTC = zone.utc(local: start + item.length.days * WallTime.day) + item.length.seconds
    }
    let endOffset = zone.offset(atUTC: endUTC)
    return Stretch(start: start, end: endUTC + endOffset, startOffset: offset, endOffset: endOffset)
  }

  private mutating func give(_ item: CalendarSeries.Item, _ stretch: Stretch) {
    let touches =
      stretch.start == stretch.end
      ? stretch.start >= from && stretch.start < end : stretch.start < end && stretch.end > from
    guard touches else { return }
    let zone =
      item.start.clock == .zoned
      ? book.table(item.start.zone).name : item.start.clock == .utc ? "UTC" : nil
    expansion.occurrences.append(CalendarOccurrence(item, stretch, zone))
  }
}
