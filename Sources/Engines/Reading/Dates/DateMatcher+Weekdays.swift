import Domain

/// « mardi dernier », "Thursday of next week", "Friday the 13th".
extension DateMatcher {
  /// Words before a weekday that make it a habit or a name.
  private static let habits: Set<String> = [
    "chaque", "every", "each", "un", "a", "one", "any", "les", "black", "cyber", "casual", "tous", "most",
    "some", "quel",
    "certain",
  ]

  /// The weekday at `index`, short forms only where their surroundings prove them.
  func weekday(_ index: Int) -> (weekday: Int, end: Int)? {
    guard index >= 0, index < lexemes.count, lexemes[index].isWord else { return nil }
    let text = lexemes[index].folded
    if let weekday = DateWords.weekdays[text] {
      let end =
        word(index + 1) == "." && isAdjacent(index + 1) && text.utf8.count <= 5 ? index + 2 : index + 1
      return (weekday, end)
    }
    guard let weekday = DateWords.shortWeekdays[text] else { return nil }
    let isFrench = DateWords.frenchShort.contains(text)
    if isFrench, language == .en { return nil }
    if !isFrench, language == .fr { return nil }
    let hasPoint = word(index + 1) == "." && isAdjacent(index + 1)
    let next = hasPoint ? index + 2 : index + 1
    let isMarked =
      ["last", "next", "this", "dernier", "prochain", "passe"].contains(word(next))
      || ["last", "next", "this", "on", "by", "ce"].contains(word(index - 1))
    let hasDay = number(next).map { (1...31).contains($0) } ?? false
    let isCommaed = word(next) == "," && number(next + 1) != nil
    guard isMarked || hasDay || isCommaed || lexemes.count == (hasPoint ? 2 : 1) else { return nil }
    if text == "mar", language != .fr, !hasPoint { return nil }
    if text == "mon", !lexemes[index].isCapitalised { return nil }
    return (weekday, next)
  }

  func weekdayMatch(_ index: Int) -> Match? {
    switch word(index) {
    case "last", "past":
      guard let found = weekday(index + 1) else { return nil }
      return Match(day: before(found.weekday, today), end: found.end)
    case "next", "coming":
      guard let found = weekday(index + 1) else { return nil }
      return Match(day: after(found.weekday, today), end: found.end)
    case "this", "ce", "cet":
      if ["past", "last"].contains(word(index + 1)), let found = weekday(index + 2) {
        return Match(day: before(found.weekday, today), end: found.end)
      }
      if ["coming", "next"].contains(word(index + 1)), let found = weekday(index + 2) {
        return Match(day: after(found.weekday, today), end: found.end)
      }
      guard let found = weekday(index + 1) else { return nil }
      return thisWeekday(found.weekday, found.end)
    default: break
    }
    guard let found = weekday(index) else { return nil }
    if word(found.end) == ".", isAdjacent(found.end), ["com", "fr", "io"].contains(word(found.end + 1)) {
      return Match(day: nil, end: found.end + 2)
    }
    if Self.habits.contains(word(index - 1)) || word(index - 1) == "le" && word(found.end) == "et" {
      return Match(day: nil, end: found.end)
    }
    if isName(index, found.end) { return Match(day: nil, end: found.end + 1) }
    return qualified(found.weekday, start: index, end: found.end)
  }

  /// "Wednesday Addams" alone.
  private func isName(_ index: Int, _ end: Int) -> Bool {
    guard lexemes.count == end + 1, index == 0, lexemes[index].isCapitalised, lexemes[end].isCapitalised
    else {
      return false
    }
    let next = word(end)
    return !DateWords.partsOfDay.contains(next) && DateWords.months[next] == nil && eightDays(end) == nil
      && !["last", "next", "dernier", "prochain", "passe"].contains(next)
  }

  private func thisWeekday(_ weekday: Int, _ end: Int) -> Match {
    if let after = number(end), (1...31).contains(after), let dated = calendarDate(end, isAfterArticle: true)
    {
      return dated
    }
    if let later = firstPhrase(end, ["qui vient", "a venir", "prochain"]) {
      return Match(day: after(weekday, today), end: later)
    }
    if let earlier = firstPhrase(end, ["dernier", "passe"]) {
      return Match(day: before(weekday, today), end: earlier)
    }
    return Match(day: inWeek(weekday, of: today), end: skip(end, DateWords.partsOfDay))
  }

  private func qualified(_ weekday: Int, start: Int, end: Int) -> Match {
    let time = skip(end, DateWords.partsOfDay)
    for place in Set([end, time]).sorted() {
      if let match = modified(weekday, place) { return match }
    }
    if let dated = dated(weekday, end) { return dated }
    let day = isDeadline(before: start) ? after(weekday, today) : onOrBefore(weekday, today)
    return Match(day: day, end: time)
  }

  private func modified(_ weekday: Int, _ index: Int) -> Match? {
    if let end = firstPhrase(index, ["before last", "d ' avant le dernier"]) {
      return Match(day: before(weekday, today).adding(days: -7), end: end)
    }
    if let end = firstPhrase(index, ["after next"]) {
      return Match(day: after(weekday, today).adding(days: 7), end: end)
    }
    if let week = weekReference(skip(index, [",", "de", "of", "in", "la", "d", "'"])) {
      return Match(day: inWeek(weekday, of: today.adding(days: 7 * week.offset)), end: week.end)
    }
    if let end = firstPhrase(index, ["dernier", "passe", "derniere", "last", "d ' avant", "precedent"]) {
      return Match(day: before(weekday, today), end: end)
    }
    if let end = firstPhrase(index, ["prochain", "prochaine", "qui vient", "a venir", "next", "suivant"]) {
      return Match(day: after(weekday, today), end: end)
    }
    if let later = eightDays(index) {
      return Match(day: after(weekday, today).adding(days: later.days), end: later.end)
    }
    if let start = firstPhrase(index, ["il y a", "y a"]), let amount = amount(start), isWeeks(amount) {
      return Match(day: inWeek(weekday, of: apply(amount, to: today, sign: -1)), end: amount.end)
    }
    if ["dans", "in"].contains(word(index)), let amount = amount(index + 1), isWeeks(amount) {
      return Match(day: inWeek(weekday, of: apply(amount, to: today, sign: 1)), end: amount.end)
    }
    if let amount = amount(index), isWeeks(amount), word(amount.end) == "ago" {
      return Match(day: inWeek(weekday, of: apply(amount, to: today, sign: -1)), end: amount.end + 1)
    }
    return nil
  }

  private func isWeeks(_ amount: Amount) -> Bool {
    amount.unit == .week || amount.unit == .fortnight
      || (amount.unit == .day && (amount.count == 15 || amount.count == 8))
  }

  /// « vendredi 14 mars », "Friday the 13th", « mercredi 18 ».
  private func dated(_ weekday: Int, _ end: Int) -> Match? {
    let start = skip(end, [",", "le", "the", "."])
    if let full = calendarDate(start, isAfterArticle: true) { return full }
    guard let day = number(start), (1...31).contains(day), lexemes[start].digits <= 2, isDayOfMonth(start)
    else {
      return nil
    }
    var end = start + 1
    if ["st", "nd", "rd", "th", "er"].contains(word(end)), isAdjacent(end) { end += 1 }
    if let month = monthReference(end) {
      return Match(day: dayOfMonth(day, monthOffset: month.offset), end: month.end)
    }
    let candidates = (-6...6).compactMap { dayOfMonth(day, monthOffset: $0) }.filter { $0.weekday == weekday }
    let nearest = candidates.min { abs($0.days(since: today)) < abs($1.days(since: today)) }
    return Match(day: nearest ?? latest(day), end: end)
  }

  // MARK: Weeks

  /// "next week", « semaine dernière », "the week before last": weeks from this one.
  func weekReference(_ index: Int) -> (offset: Int, end: Int)? {
    let table: [(String, Int)] = [
      ("semaine prochaine", 1), ("semaine derniere", -1), ("semaine passee", -1), ("cette semaine", 0),
      ("semaine en cours", 0), ("semaine d ' avant", -1), ("semaine precedente", -1),
      ("semaine qui vient", 1),
      ("semaine suivante", 1), ("next week", 1), ("last week", -1), ("this week", 0), ("this coming week", 1),
      ("the week before last", -2), ("week before last", -2), ("the week after next", 2),
      ("week after next", 2),
      ("this past week", -1), ("the coming week", 1), ("following week", 1), ("prior week", -1),
      ("previous week", -1),
    ]
    for (text, offset) in table {
      if let end = phrase(index, text) { return (offset, end) }
    }
    return nil
  }

  /// « la semaine prochaine, jeudi », "last week on Tuesday"; a week alone is no date.
  func weekMatch(_ index: Int) -> Match? {
    guard let week = weekReference(index) else { return nil }
    let next = skip(week.end, [",", "on", "le"])
    guard let found = weekday(next) else { return Match(day: nil, end: week.end) }
    return Match(day: inWeek(found.weekday, of: today.adding(days: 7 * week.offset)), end: found.end)
  }

  // MARK: The nth weekday of a month

  /// « le premier lundi du mois », "last Friday of March".
  func ordinalWeekday(_ index: Int) -> Match? {
    var place = index
    let rank: Int
    if let value = DateWords.ordinals[word(index)], value <= 5 {
      rank = value
      place += 1
    } else if ["dernier", "derniere", "last"].contains(word(index)) {
      rank = -1
      place += 1
    } else if let value = number(index), (1...5).contains(value),
      ["e", "er", "eme", "nd", "rd", "st", "th", "ieme"].contains(word(index + 1)), isAdjacent(index + 1)
    {
      rank = value
      place += 2
    } else {
      return nil
    }
    let isWholeMonth = ["jour", "day"].contains(word(place))
    let found = weekday(place)
    guard isWholeMonth || found != nil else { return nil }
    let end = found?.end ?? place + 1
    guard let month = monthAnywhere(end, isDeadline: isDeadline(before: index)) else { return nil }
    let first = month.first
    if isWholeMonth {
      guard abs(rank) == 1 else { return nil }
      return Match(day: rank == 1 ? first : monthEnd(of: first), end: month.end)
    }
    guard let found else { return nil }
    let day =
      rank == -1
      ? onOrBefore(found.weekday, monthEnd(of: first))
      : after(found.weekday, first.adding(days: -1)).adding(days: 7 * (rank - 1))
    return Match(day: day.month == first.month ? day : nil, end: month.end)
  }
}
