import Domain

/// « il y a 3 jours », "in two months", "a week from tomorrow".
extension DateMatcher {
  struct Amount {
    let count: Int
    let unit: DateWords.Unit
    let end: Int
  }

  func amountMatch(_ index: Int) -> Match? {
    if let start = firstPhrase(
      index,
      ["il y a", "il y ' a", "il y aura", "y a", "ya", "y ' a", "voila", "voici", "ca fait", "cela fait"])
    {
      return amount(softened(start)).map { past($0) }
    }
    switch word(index) {
    case "dans", "in", "sous", "within":
      guard let amount = amount(softened(index + 1)) else { return nil }
      return Match(day: apply(amount, to: today, sign: 1), end: afterTime(amount.end))
    case "d":
      guard let start = phrase(index, "d ' ici"), let amount = amount(softened(start)) else { return nil }
      return Match(day: apply(amount, to: today, sign: 1), end: amount.end)
    default: break
    }
    guard let amount = amount(index) else { return nil }
    return afterAmount(amount)
  }

  /// Past « environ », "about": they make no amount vague.
  private func softened(_ index: Int) -> Int {
    let words: Set<String> = [
      "environ", "juste", "deja", "exactement", "about", "around", "les", "the", "next", "bien", "exactly",
      "presque",
      "roughly", "precisement", "just", "maintenant",
    ]
    return skip(firstPhrase(index, ["a peine", "tout juste", "a peu pres"]) ?? index, words)
  }

  private func past(_ amount: Amount) -> Match {
    var end =
      firstPhrase(amount.end, ["jour pour jour", "tout juste", "exactement", "environ"]) ?? amount.end
    if end < lexemes.count, let weekday = DateWords.weekdays[word(end)], amount.unit == .week {
      end += 1
      return Match(day: onOrBefore(weekday, apply(amount, to: today, sign: -1)), end: end)
    }
    return Match(day: apply(amount, to: today, sign: -1), end: end)
  }

  /// "in two weeks' time".
  private func afterTime(_ index: Int) -> Int {
    firstPhrase(index, ["' time", "' s time", "time", "jour pour jour"]) ?? index
  }

  private func afterAmount(_ amount: Amount) -> Match? {
    let end = amount.end
    if let after = firstPhrase(end, ["ago", "back", "earlier", "plus tot", "prior"]) {
      let day = apply(amount, to: today, sign: -1)
      let next = skip(after, ["on", ","])
      if let weekday = DateWords.weekdays[word(next)], amount.unit == .week || amount.unit == .fortnight {
        return Match(day: onOrBefore(weekday, day), end: next + 1)
      }
      if word(after) == "yesterday" { return Match(day: day.adding(days: -1), end: after + 1) }
      if word(after) == "today" { return Match(day: day, end: after + 1) }
      if word(after) == "tomorrow" { return Match(day: day.adding(days: 1), end: after + 1) }
      return Match(day: day, end: after)
    }
    if let after = firstPhrase(
      end, ["from now", "from today", "hence", "later", "plus tard", "a partir d ' aujourd ' hui"])
    {
      return Match(day: apply(amount, to: today, sign: 1), end: after)
    }
    switch word(end) {
    case "today": return Match(day: apply(amount, to: today, sign: 1), end: end + 1)
    case "tomorrow": return Match(day: apply(amount, to: today.adding(days: 1), sign: 1), end: end + 1)
    case "from", "after", "apres", "on", "before", "avant", "last", "next", "this": return counted(amount)
    default: return nil
    }
  }

  /// "two weeks from Friday", "3 days before 12 March", "a week last Tuesday".
  private func counted(_ amount: Amount) -> Match? {
    let end = amount.end
    let isBefore = ["before", "avant"].contains(word(end))
    if word(end) == "last" {
      guard let weekday = DateWords.weekdays[word(end + 1)] else { return nil }
      return Match(day: apply(amount, to: before(weekday, today), sign: -1), end: end + 2)
    }
    let start = ["next", "this"].contains(word(end)) ? end : end + 1
    let bare = skip(start, ["le", "the"])
    if let weekday = DateWords.weekdays[word(bare)], !isBefore,
      !["next", "last", "this"].contains(word(bare))
    {
      let isPlain =
        eightDays(bare + 1) == nil && !["dernier", "prochain"].contains(word(bare + 1))
        && number(bare + 1) == nil
      if isPlain { return Match(day: apply(amount, to: after(weekday, today), sign: 1), end: bare + 1) }
    }
    guard word(end) != "on", let base = match(at: start), let day = base.day else { return nil }
    return Match(day: apply(amount, to: day, sign: isBefore ? -1 : 1), end: base.end)
  }

  /// A number, in figures or words, with a unit of time.
  func amount(_ index: Int) -> Amount? {
    if let special = specialAmount(index) { return special }
    guard let (count, afterCount) = count(index), count > 0, count < 1000 else { return nil }
    var end = skip(afterCount, ["-"])
    var isBusiness = false
    if [
      "business", "working", "work", "calendar", "full", "whole", "civil", "good", "bons", "petits", "petite",
    ].contains(
      word(end))
    {
      isBusiness = ["business", "working", "work"].contains(word(end))
      end += 1
    }
    if word(end) == "weekdays" { return Amount(count: count, unit: .businessDay, end: end + 1) }
    guard var unit = DateWords.units[word(end)], end > index else { return nil }
    end += 1
    if end < lexemes.count, word(end) == "." && unit != .minute, isAdjacent(end),
      ["sem"].contains(word(end - 1))
    {
      end += 1
    }
    if unit == .day, ["ouvres", "ouvre", "ouvrables", "ouvrable"].contains(word(end)) {
      isBusiness = true
      end += 1
    } else if ["calendaires", "francs", "pleins"].contains(word(end)) {
      end += 1
    }
    if isBusiness, unit == .day { unit = .businessDay }
    if unit == .year, let half = firstPhrase(end, ["et demi", "and a half", "et demie"]) {
      return Amount(count: count * 12 + 6, unit: .month, end: half)
    }
    if unit == .hour || unit == .minute, number(end) != nil, isAdjacent(end) { return nil }
    return Amount(count: count, unit: unit, end: end)
  }

  private func specialAmount(_ index: Int) -> Amount? {
    let table: [(String, Int, DateWords.Unit)] = [
      ("une quinzaine de jours", 15, .day), ("une quinzaine", 15, .day), ("la quinzaine", 15, .day),
      ("une huitaine de jours", 8, .day), ("une huitaine", 8, .day), ("huitaine", 8, .day),
      ("quinzaine", 15, .day),
      ("une dizaine de jours", 10, .day), ("half a year", 6, .month), ("a year and a half", 18, .month),
      ("a couple of days", 2, .day), ("couple of days", 2, .day), ("a couple of weeks", 2, .week),
      ("couple of weeks", 2, .week), ("a couple of months", 2, .month), ("couple of months", 2, .month),
      ("a couple days", 2, .day), ("a couple weeks", 2, .week),
    ]
    for (text, count, unit) in table {
      if let end = phrase(index, text) { return Amount(count: count, unit: unit, end: end) }
    }
    return nil
  }

  /// A number in figures or words: "3", « vingt-quatre », "forty-eight", "a".
  private func count(_ index: Int) -> (Int, Int)? {
    if let value = number(index) {
      guard lexemes[index].digits <= 3,
        !(index > 0 && [".", "/", ":", ","].contains(word(index - 1)) && isAdjacent(index))
      else { return nil }
      return (value, index + 1)
    }
    guard let value = DateWords.numbers[word(index)] else { return nil }
    guard value >= 20 else { return (value, index + 1) }
    let next = skip(index + 1, ["-", "et"])
    if let ones = DateWords.numbers[word(next)], ones < 10, next > index + 1 || ones > 1 {
      return (value + ones, next + 1)
    }
    return (value, index + 1)
  }

  func apply(_ amount: Amount, to day: Day, sign: Int) -> Day {
    let count = amount.count * sign
    switch amount.unit {
    case .day: return day.adding(days: count)
    case .week: return day.adding(days: 7 * count)
    case .fortnight: return day.adding(days: 14 * count)
    case .month: return day.adding(months: count)
    case .quarter: return day.adding(months: 3 * count)
    case .semester: return day.adding(months: 6 * count)
    case .year: return day.adding(years: count)
    case .hour: return day.adding(days: count / 24)
    case .minute: return day
    case .businessDay:
      var result = day
      var left = amount.count
      while left > 0 {
        result = result.adding(days: sign)
        if result.weekday < 6 { left -= 1 }
      }
      return result
    }
  }
}
