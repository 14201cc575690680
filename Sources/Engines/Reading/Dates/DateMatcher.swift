import Domain

/// Tries every way to write a date at one place of a text.
struct DateMatcher {
  /// What stands there; `day` is nil for what looks like a date and is none.
  struct Match {
    let day: Day?
    /// The lexeme after the last one.
    let end: Int
  }

  let lexemes: [Lexeme]
  let today: Day
  let language: Language?
  /// What is told has happened: a day without a year is the latest one.
  var isPast = false

  func match(at index: Int) -> Match? {
    relativeWord(index) ?? amountMatch(index) ?? monthEnd(index) ?? ordinalWeekday(index) ?? weekMatch(index)
      ?? weekdayMatch(index) ?? calendarDate(index, isAfterArticle: false) ?? articleMatch(index)
      ?? holidayName(index)
  }

  // MARK: Looking at lexemes

  func word(_ index: Int) -> String { lexemes.indices.contains(index) ? lexemes[index].folded : "" }

  func number(_ index: Int) -> Int? {
    lexemes.indices.contains(index) && lexemes[index].isNumber ? lexemes[index].value : nil
  }

  func isAdjacent(_ index: Int) -> Bool { lexemes.indices.contains(index) && !lexemes[index].spaceBefore }

  /// Past the words of `set`, from `index` on.
  func skip(_ index: Int, _ set: Set<String>) -> Int {
    var index = index
    while index < lexemes.count, set.contains(lexemes[index].folded) { index += 1 }
    return index
  }

  /// The index after `phrase` (words by spaces), if it stands at `index`.
  func phrase(_ index: Int, _ phrase: String) -> Int? {
    var index = index
    for part in phrase.split(separator: " ") {
      guard index >= 0, index < lexemes.count, lexemes[index].folded == part else { return nil }
      index += 1
    }
    return index
  }

  func firstPhrase(_ index: Int, _ phrases: [String]) -> Int? {
    for candidate in phrases {
      if let end = phrase(index, candidate) { return end }
    }
    return nil
  }

  /// Something is due then: "by", « pour le », « d'ici au ».
  func isDeadline(before index: Int) -> Bool {
    var place = index - 1
    let fillers: Set<String> = [
      "le", "la", "l", "'", "the", "a", "au", "end", "of", "fin", "de", "du", "this", "ce",
    ]
    var steps = 0
    while place >= 0, steps < 4, fillers.contains(lexemes[place].folded) {
      place -= 1
      steps += 1
    }
    guard place >= 0 else { return false }
    return DateWords.deadline.contains(lexemes[place].folded)
  }

  // MARK: Weekday arithmetic

  func onOrBefore(_ weekday: Int, _ day: Day) -> Day { day.adding(days: -((day.weekday - weekday + 7) % 7)) }
  func before(_ weekday: Int, _ day: Day) -> Day { onOrBefore(weekday, day.adding(days: -1)) }
  func after(_ weekday: Int, _ day: Day) -> Day { day.adding(days: (weekday - day.weekday + 6) % 7 + 1) }
  func inWeek(_ weekday: Int, of day: Day) -> Day { day.startOfWeek.adding(days: weekday - 1) }

  /// The last day of the month of `day`.
  func monthEnd(of day: Day) -> Day {
    day.adding(days: Day.length(ofMonth: day.month, year: day.year) - day.day)
  }

  // MARK: Words for near days

  private func relativeWord(_ index: Int) -> Match? {
    switch word(index) {
    case "aujourd":
      guard let end = firstPhrase(index, ["aujourd ' hui", "aujourd hui"]) else { return nil }
      return shifted(today, end)
    case "aujourdhui", "auj", "ajd", "today", "tonight", "aujourdui", "tonite":
      return shifted(today, index + 1)
    case "hier", "yesterday", "yday", "yesterdays": return shifted(today.adding(days: -1), index + 1)
    case "demain", "tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow":
      return shifted(today.adding(days: 1), index + 1)
    case "avanthier": return shifted(today.adding(days: -2), index + 1)
    case "apresdemain", "overmorrow": return shifted(today.adding(days: 2), index + 1)
    case "avant":
      if let end = firstPhrase(index, ["avant - avant - hier", "avant avant - hier", "avant avant hier"]) {
        return shifted(today.adding(days: -3), end)
      }
      return firstPhrase(index, ["avant - hier", "avant hier"]).map { shifted(today.adding(days: -2), $0) }
    case "apres":
      if let end = firstPhrase(index, ["apres - apres - demain", "apres apres - demain"]) {
        return shifted(today.adding(days: 3), end)
      }
      return firstPhrase(index, ["apres - demain", "apres demain"]).map { shifted(today.adding(days: 2), $0) }
    case "day":
      if let end = phrase(index, "day before yesterday") { return shifted(today.adding(days: -2), end) }
      return phrase(index, "day after tomorrow").map { shifted(today.adding(days: 2), $0) }
    case "night": return phrase(index, "night before last").map { shifted(today.adding(days: -2), $0) }
    case "ce", "cet", "cette", "this", "last", "tout", "just": return nearTime(index)
    case "j":
      guard lexemes[index].isCapitalised, isAdjacent(index + 1), isAdjacent(index + 2),
        let days = number(index + 2)
      else { return nil }
      if word(index + 1) == "-" { return Match(day: today.adding(days: -days), end: index + 3) }
      return word(index + 1) == "+" ? Match(day: today.adding(days: days), end: index + 3) : nil
    default: return nil
    }
  }

  private func nearTime(_ index: Int) -> Match? {
    if let end = firstPhrase(
      index,
      [
        "ce matin", "ce midi", "ce soir", "cet aprem", "cette aprem", "cet apres - midi",
        "cette apres - midi",
        "cet apres midi", "cette nuit", "cette matinee", "cette soiree", "ce jour", "this morning",
        "this afternoon",
        "this evening", "this lunchtime", "this noon", "tout a l ' heure", "just now", "this aft",
      ])
    {
      return Match(day: today, end: end)
    }
    return firstPhrase(index, ["last night", "last evening"]).map {
      Match(day: today.adding(days: -1), end: $0)
    }
  }

  /// A near day, perhaps « en huit » or "week" later; parts of the day belong to it.
  private func shifted(_ day: Day, _ end: Int) -> Match {
    if let later = eightDays(end) { return Match(day: day.adding(days: later.days), end: later.end) }
    return Match(day: day, end: skip(end, DateWords.partsOfDay))
  }

  /// « en huit », « en quinze », "week", "fortnight" after a day.
  func eightDays(_ index: Int) -> (days: Int, end: Int)? {
    if let end = firstPhrase(index, ["en huit", "week"]) { return (7, end) }
    if let end = firstPhrase(index, ["en quinze", "fortnight"]) { return (14, end) }
    return nil
  }

  // MARK: Feasts

  private func holidayName(_ index: Int) -> Match? {
    let isAlone =
      lexemes.count <= 6 || ["a", "pour", "by", "at", "on", "before", "avant"].contains(word(index - 1))
    guard isAlone else { return nil }
    let feasts: [(String, Int, Int)] = [
      ("christmas eve", 12, 24), ("veille de noel", 12, 24), ("reveillon de noel", 12, 24),
      ("christmas day", 12, 25),
      ("christmas", 12, 25), ("noel", 12, 25), ("boxing day", 12, 26), ("saint - sylvestre", 12, 31),
      ("new year ' s eve", 12, 31), ("new year ' s day", 1, 1), ("new years day", 1, 1),
      ("new years eve", 12, 31),
      ("jour de l ' an", 1, 1), ("nouvel an", 1, 1), ("halloween", 10, 31), ("saint - valentin", 2, 14),
      ("valentine ' s day", 2, 14), ("toussaint", 11, 1),
    ]
    for (name, month, day) in feasts {
      if let end = phrase(index, name) {
        return Match(day: yearless(month, day, .nearest(isDeadline(before: index))), end: end)
      }
    }
    return nil
  }

  // MARK: Years left out

  enum Nearness {
    case near, past, future
    static func nearest(_ isDeadline: Bool) -> Nearness { isDeadline ? .future : .near }
  }

  /// A day and month in the year that fits; nil if no year has it.
  func yearless(_ month: Int, _ day: Int, _ nearness: Nearness) -> Day? {
    let reach = month == 2 && day == 29 ? 8 : 1
    let candidates = (today.year - reach...today.year + reach).compactMap {
      Day(year: $0, month: month, day: day)
    }
    switch nearness {
    case .near where isPast: return candidates.last { $0 <= today }
    case .near:
      return candidates.min { left, right in
        let leftGap = abs(left.days(since: today))
        let rightGap = abs(right.days(since: today))
        return leftGap == rightGap ? left < right : leftGap < rightGap
      }
    case .past: return candidates.last { $0 < today }
    case .future: return candidates.first { $0 >= today }
    }
  }
}
