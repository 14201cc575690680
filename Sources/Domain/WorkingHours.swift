/// The hours and days in which somebody takes calls (E4), written `9:00-18:00` and `mon-fri`.
public struct WorkingHours: Sendable, Hashable, Codable {
  /// Minutes after midnight.
  public let start: Int
  public let end: Int
  /// ISO weekdays, 1 is Monday.
  public let weekdays: Set<Int>

  public init(start: Int = 9 * 60, end: Int = 18 * 60, weekdays: Set<Int> = [1, 2, 3, 4, 5]) {
    self.start = start
    self.end = end
    self.weekdays = weekdays
  }

  /// What is taken for everybody who said nothing else.
  public static let usual = WorkingHours()

  /// What a user accepts on the same days when the zones lie too far apart for office hours.
  public var widened: WorkingHours {
    WorkingHours(start: min(start, 7 * 60), end: max(end, 22 * 60), weekdays: weekdays)
  }

  // MARK: As text

  /// These hours with others, or other days, as the user writes them; nil text leaves what stands.
  ///
  /// - Parameters:
  ///   - hours: `9:00-18:00`, `8h30-17h`, `9-18`; the end is after the start.
  ///   - days: `mon-fri`, `lun-ven`, `1-5`, `mon,wed,fri`; at least one.
  /// - Returns: nil for a text that is none of these.
  public func changed(hours: String?, days: String?) -> WorkingHours? {
    var (from, to) = (start, end)
    var chosen = weekdays
    if let hours {
      guard let read = Self.span(hours) else { return nil }
      (from, to) = read
    }
    if let days {
      guard let read = Self.days(days) else { return nil }
      chosen = read
    }
    return WorkingHours(start: from, end: to, weekdays: chosen)
  }

  /// `09:00-18:00`.
  public var hoursText: String { "\(Self.clock(start))-\(Self.clock(end))" }

  /// `mon-fri`, `mon,wed`: the days in their order, runs of three or more drawn together.
  public func daysText(_ language: Language = .en) -> String {
    var runs: [[Int]] = []
    for day in weekdays.sorted() {
      if runs.last?.last == day - 1 { runs[runs.count - 1].append(day) } else { runs.append([day]) }
    }
    let names = Self.names[language == .fr ? 1 : 0]
    return runs.flatMap { run -> [String] in
      run.count > 2 ? ["\(names[run[0] - 1])-\(names[run[run.count - 1] - 1])"] : run.map { names[$0 - 1] }
    }.joined(separator: ",")
  }

  /// Minutes after midnight as `09:00`.
  public static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// `9:00`, `8h30`, `18` as minutes after midnight; nil: no time of day.
  public static func minutes(_ text: some StringProtocol) -> Int? {
    let parts = text.lowercased().filter { $0 != " " }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "h" })
    guard (1...2).contains(parts.count), let hour = Int(parts[0]) else { return nil }
    let minute = parts.count == 1 || parts[1].isEmpty ? 0 : Int(parts[1])
    guard let minute, (0...59).contains(minute), (0...24).contains(hour), hour * 60 + minute <= 1440 else {
      return nil
    }
    return hour * 60 + minute
  }

  private static let names = [
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
  ]

  private static func span(_ text: String) -> (Int, Int)? {
    let parts = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = minutes(parts[0]), let end = minutes(parts[1]), start < end else {
      return nil
    }
    return (start, end)
  }

  private static func days(_ text: String) -> Set<Int>? {
    var chosen: Set<Int> = []
    for part in text.lowercased().split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }) {
      let ends = part.replacing("–", with: "-").split(separator: "-").map(day)
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
        return nil
      }
      var day = first
      chosen.insert(day)
      // From Friday to Monday goes over the week's end.
      while day != last {
        day = day % 7 + 1
        chosen.insert(day)
      }
    }
    return chosen.isEmpty ? nil : chosen
  }

  private static func day(_ text: Substring) -> Int? {
    if let number = Int(text) { return (1...7).contains(number) ? number : nil }
    guard text.count >= 3 else { return nil }
    for list in names {
      if let index = list.firstIndex(of: String(text.prefix(3))) { return index + 1 }
    }
    return nil
  }
}
