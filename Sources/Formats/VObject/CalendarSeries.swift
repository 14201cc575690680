/// The events of a file sorted into series: a core with its rules, and the components that replace single
/// occurrences of it (RFC 5545 section 3.8.4.4).
struct CalendarSeries {
  /// One VEVENT, as far as its time is concerned.
  struct Item {
    var uid: String?
    var summary: String?
    var line: Int
    var start: WallTime
    var length = CalendarDuration()
    var recurrenceID: WallTime?
    /// RANGE=THISANDFUTURE
    var holdsForFuture = false
    var sequence = 0
    var isRecurring = false
    var component: ICalendarComponent

    /// Seconds that an occurrence lasts at most, give or take a change of the offset.
    var longestStretch: Int { max(0, length.days * WallTime.day + length.seconds) }
  }

  /// Items that share a UID.
  struct Group {
    var core: Int?
    var overrides: [Int] = []
    /// Those of the overrides that hold for what follows, by time.
    var futures: [Int] = []
  }

  let book: ZoneBook
  private(set) var items: [Item] = []
  private(set) var groups: [Group] = []
  private(set) var problems: [ParseProblem] = []

  init(_ components: [ICalendarComponent]) {
    book = ZoneBook(components)
    var byUID: [String: Int] = [:]
    func visit(_ component: ICalendarComponent, _ depth: Int) {
      if component.name == "VEVENT" {
        add(component, &byUID)
      } else if depth < 4 {
        if component.name == "VCALENDAR" {
          items.reserveCapacity(items.count + component.components.count)
          byUID.reserveCapacity(byUID.count + component.components.count)
        }
        for child in component.components where child.name == "VEVENT" || child.name == "VCALENDAR" {
          visit(child, depth + 1)
        }
      }
    }
    for component in components { visit(component, 0) }
    for index in groups.indices where !groups[index].overrides.isEmpty { settle(index) }
  }

  private mutating func add(_ component: ICalendarComponent, _ byUID: inout [String: Int]) {
    guard let item = item(component) else { return }
    let index = items.count
    items.append(item)
    let group: Int
    if let uid = item.uid {
      if let known = byUID[uid] {
        group = known
      } else {
        group = groups.count
        byUID[uid] = group
        groups.append(Group())
      }
    } else {
      group = groups.count
      groups.append(Group())
    }
    if item.recurrenceID != nil {
      groups[group].overrides.append(index)
    } else if let core = groups[group].core {
      // The same event twice: the later revision counts, of equal ones the first.
      if item.sequence > items[core].sequence { groups[group].core = index }
    } else {
      groups[group].core = index
    }
  }

  /// Of several changes of one occurrence the latest revision stays.
  private mutating func settle(_ index: Int) {
    var kept: [Int] = []
    var places: [Int: Int] = [:]
    for override in groups[index].overrides {
      guard let id = items[override].recurrenceID else { continue }
      let moment = instant(id)
      if let same = places[moment] {
        if items[override].sequence > items[kept[same]].sequence { kept[same] = override }
      } else {
        places[moment] = kept.count
        kept.append(override)
      }
    }
    groups[index].overrides = kept
    groups[index].futures = kept.filter { items[$0].holdsForFuture }.sorted {
      (items[$0].recurrenceID.map(instant) ?? 0) < (items[$1].recurrenceID.map(instant) ?? 0)
    }
  }

  private mutating func item(_ component: ICalendarComponent) -> Item? {
    var start: WallTime?
    var end: WallTime?
    var duration: CalendarDuration?
    var item = Item(line: component.line, start: WallTime(local: 0, clock: .date), component: component)
    for property in component.properties {
      switch property.line.name {
      case .uid where item.uid == nil: item.uid = property.value
      case .summary where item.summary == nil: item.summary = property.value
      case .dtstart where start == nil:
        start = EventReader.time(property, book)
        if start == nil { problem("bad-date", property) }
      case .dtend where end == nil:
        end = EventReader.time(property, book)
        if end == nil { problem("bad-date", property) }
      case .duration where duration == nil:
        duration = property.withText { CalendarDuration.parse($0) }
        if duration == nil { problem("bad-duration", property) }
      case .recurrenceID where item.recurrenceID == nil:
        item.recurrenceID = EventReader.time(property, book)
        item.holdsForFuture = property.line.parameter("range")?.uppercased() == "THISANDFUTURE"
      case .sequence: item.sequence = Int(property.rawValue) ?? 0
      case .rrule, .rdate, .exdate, .exrule: item.isRecurring = true
      default: break
      }
    }
    guard var start else { return nil }
    if let end {
      item.length = length(&start, end)
    } else if let duration {
      item.length = duration
    } else if start.isDate {
      item.length = CalendarDuration(days: 1)
    }
    item.start = start
    return item
  }

  private mutating func problem(_ code: String, _ property: ICalendarProperty) {
    problems.append(
      ParseProblem(
        code, facts: [property.name, property.rawValue], line: property.lineNumber, severity: .warning))
  }

  /// From start to end: days between days, else the exact time, which then holds for every occurrence
  /// (RFC 5545 section 3.8.5.3). Start and end that stand in the wrong order change places.
  private func length(_ start: inout WallTime, _ end: WallTime) -> CalendarDuration {
    if start.isDate && end.isDate {
      let days = (end.local - start.local) / WallTime.day
      if days < 0 { start = end }
      // A day that ends on itself is that day.
      return CalendarDuration(days: abs(days))
    }
    var end = end
    if end.isDate {
      end.clock = start.clock
      end.zone = start.zone
    } else if start.isDate {
      start.clock = end.clock
      start.zone = end.zone
    }
    let seconds = instant(end) - instant(start)
    if seconds < 0 { start = end }
    return CalendarDuration(seconds: abs(seconds))
  }

  /// Seconds since 1970 UTC; floating times and days are taken as UTC.
  func instant(_ time: WallTime) -> Int {
    time.clock == .zoned ? book.table(time.zone).utc(local: time.local) : time.local
  }

  /// `time` on the clock of `item`.
  func local(_ time: WallTime, on item: Item) -> Int {
    guard time.clock == .utc || time.clock == .zoned, item.start.clock == .utc || item.start.clock == .zoned,
      time.clock != item.start.clock || time.zone != item.start.zone
    else { return time.local }
    let utc = instant(time)
    return item.start.clock == .utc ? utc : utc + book.table(item.start.zone).offset(atUTC: utc)
  }

  /// The starts that a list of RECURRENCE-IDs or EXDATEs means.
  func named(_ ids: [WallTime], _ item: Item) -> NamedStarts {
    var result = NamedStarts()
    for id in ids {
      let other = local(id, on: item)
      if id.isDate || item.start.isDate {
        result.days.insert(RecurrenceGenerator.floorDivide(other, WallTime.day))
      } else {
        result.times.insert(other)
        result.times.insert(id.local)
      }
    }
    return result
  }

  /// How far a THISANDFUTURE change moves what follows.
  func shift(of index: Int) -> Int {
    guard let id = items[index].recurrenceID else { return 0 }
    return instant(items[index].start) - instant(id)
  }
}

/// Starts of a series, as other lines name them. A date means whatever begins that day; an event of whole days
/// is meant by any time of its day.
struct NamedStarts {
  var days: Set<Int> = []
  var times: Set<Int> = []

  func contains(_ start: Int) -> Bool {
    (!times.isEmpty && times.contains(start))
      || (!days.isEmpty && days.contains(RecurrenceGenerator.floorDivide(start, WallTime.day)))
  }
}

/// The rules and dates of one series, read once.
struct SeriesPlan {
  struct TimedRule {
    var rule: RecurrenceRule
    /// Last start allowed, on the clock of the series.
    var until: Int?
  }

  struct ExtraDate {
    var start: Int
    /// What a PERIOD says.
    var length: CalendarDuration?
  }

  private(set) var rules: [TimedRule] = []
  private(set) var dates: [ExtraDate] = []
  private(set) var problems: [ParseProblem] = []
  /// False when every rule ends before DTSTART.
  private(set) var includesStart = true
  private var exceptionRules: [TimedRule] = []
  private var exceptions: [WallTime] = []
  private var excluded = NamedStarts()
  /// What a PERIOD says of the starts it names.
  private(set) var lengths: [Int: CalendarDuration] = [:]
  private let item: CalendarSeries.Item
  private let series: CalendarSeries

  init(_ item: CalendarSeries.Item, _ series: CalendarSeries) {
    self.item = item
    self.series = series
    for property in item.component.properties {
      switch property.line.name {
      case .rrule: if let rule = rule(property) { rules.append(rule) }
      case .exrule: if let rule = rule(property) { exceptionRules.append(rule) }
      case .exdate: exceptions += values(property).map(\.start)
      case .rdate:
        dates += values(property).map {
          ExtraDate(start: series.local($0.start, on: item), length: $0.length)
        }
      default: break
      }
    }
    excluded = series.named(exceptions, item)
    for date in dates { if let length = date.length { lengths[date.start] = length } }
    if !rules.isEmpty, rules.allSatisfy({ ($0.until ?? .max) < item.start.local }) { includesStart = false }
  }

  private mutating func rule(_ property: ICalendarProperty) -> TimedRule? {
    guard let rule = property.withText({ RecurrenceRule.parse($0, start: item.start) }) else {
      let code = property.withText { OldRecurrence.isLegal($0) } ? "old-rule" : "bad-rule"
      problems.append(
        ParseProblem(code, facts: [property.rawValue], line: property.lineNumber, severity: .warning))
      return nil
    }
    return TimedRule(rule: rule, until: rule.until.map(localUntil))
  }

  /// UNTIL on the clock of the series; a date takes its whole day in.
  private func localUntil(_ until: WallTime) -> Int {
    until.isDate && !item.start.isDate ? until.local + WallTime.day - 1 : series.local(until, on: item)
  }

  /// The values of RDATE or EXDATE: times, or periods with their length.
  private mutating func values(_ property: ICalendarProperty) -> [(
    start: WallTime, length: CalendarDuration?
  )] {
    let zone = property.line.parameter("tzid").flatMap { series.book.index(of: $0) }
    var result: [(start: WallTime, length: CalendarDuration?)] = []
    var bad: [String] = []
    property.withText { text in
      TextEscape.splitList(text) { part in
        let slash = part.firstIndex(of: 47, from: 0, to: part.count)
        guard var start = WallTime.parse(part.slice(0, slash)) else {
          return bad.append(String(decoding: part, as: UTF8.self))
        }
        zoned(&start, zone)
        guard slash < part.count else { return result.append((start, nil)) }
        let rest = part.slice(slash + 1, part.count)
        if let length = CalendarDuration.parse(rest) { return result.append((start, length)) }
        guard var end = WallTime.parse(rest) else { return bad.append(String(decoding: part, as: UTF8.self)) }
        zoned(&end, zone)
        result.append((start, CalendarDuration(seconds: series.instant(end) - series.instant(start))))
      }
    }
    for value in bad {
      problems.append(
        ParseProblem(
          "bad-date", facts: [property.name, value], line: property.lineNumber, severity: .warning))
    }
    return result
  }

  private func zoned(_ time: inout WallTime, _ zone: Int?) {
    guard time.clock == .floating, let zone else { return }
    time.clock = .zoned
    time.zone = zone
  }

  /// Whether an EXDATE takes this start away.
  func isExcluded(_ start: Int) -> Bool { excluded.contains(start) }

  /// Starts that an EXRULE (RFC 2445) takes away.
  func excludedByRule(_ generator: inout RecurrenceGenerator, from: Int, end: Int) -> Set<Int> {
    var result: Set<Int> = []
    for rule in exceptionRules {
      _ = generator.generate(rule.rule, start: item.start.local, until: rule.until, from: from, end: end) {
        result.insert($0)
        return true
      }
    }
    return result
  }
}
