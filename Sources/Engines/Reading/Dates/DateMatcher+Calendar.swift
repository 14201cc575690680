import Domain

/// Days and months with figures, and a day of the month alone.
extension DateMatcher {
  /// 2026-03-12, 12/03/2026, 12 mars, March 12th.
  func calendarDate(_ index: Int, isAfterArticle: Bool) -> Match? {
    dayFirst(index) ?? numeric(index, isAfterArticle: isAfterArticle) ?? monthFirst(index)
  }

  // MARK: With figures

  private func numeric(_ index: Int, isAfterArticle: Bool) -> Match? {
    guard let first = number(index) else { return nil }
    if lexemes[index].digits == 8, !isGlued(index), let day = compact(lexemes[index].folded) {
      return Match(day: day, end: index + 1)
    }
    let separator = word(index + 1)
    guard ["/", ".", "-"].contains(separator), isAdjacent(index + 1) else { return nil }
    var groups = [index]
    var end = index + 1
    while word(end) == separator, isAdjacent(end), number(end + 1) != nil, isAdjacent(end + 1) {
      groups.append(end + 1)
      end += 2
    }
    guard groups.count > 1 else { return nil }
    let values = groups.map { lexemes[$0].value }
    let digits = groups.map { lexemes[$0].digits }
    if isGlued(index) || groups.count > 3 { return Match(day: nil, end: end) }
    if groups.count == 3 {
      if isVersion(index) { return Match(day: nil, end: end) }
      return Match(day: threeFigures(values, digits, separator), end: end)
    }
    _ = first
    return twoFigures(values, digits, separator, start: index, end: end, isAfterArticle: isAfterArticle)
  }

  /// Attached to a letter or mark that makes it a version, a number or a price.
  private func isGlued(_ index: Int) -> Bool {
    guard index > 0, isAdjacent(index) else { return false }
    let previous = lexemes[index - 1]
    return previous.isWord || ["#", "+", ".", "/", "-", ":", "$", "€", "£"].contains(previous.folded)
  }

  private func isVersion(_ index: Int) -> Bool {
    [
      "version", "v", "node", "swift", "python", "ubuntu", "release", "php", "java", "ruby", "ip", "ios",
      "android",
      "kernel", "macos", "debian", "django", "react", "rails", "docker", "tel", "telephone", "phone", "rust",
      "go",
    ].contains(word(index - 1))
  }

  private func compact(_ text: String) -> Day? {
    guard text.hasPrefix("20") else { return nil }
    let characters = Array(text)
    return Day(String(characters[0..<4]) + "-" + String(characters[4..<6]) + "-" + String(characters[6..<8]))
  }

  private func threeFigures(_ values: [Int], _ digits: [Int], _ separator: String) -> Day? {
    if digits[0] == 4 {
      return digits[1] <= 2 && digits[2] <= 2 ? Day(year: values[0], month: values[1], day: values[2]) : nil
    }
    guard digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || (digits[2] == 2 && separator != "-") else {
      return nil
    }
    let year = digits[2] == 2 ? 2000 + values[2] : values[2]
    let dayFirst = Day(year: year, month: values[1], day: values[0])
    guard separator == "/", language == .en else { return dayFirst }
    return onlyOne(dayFirst, Day(year: year, month: values[0], day: values[1]))
  }

  private func onlyOne(_ left: Day?, _ right: Day?) -> Day? {
    guard let left else { return right }
    guard let right else { return left }
    return left == right ? left : nil
  }

  private func twoFigures(
    _ values: [Int], _ digits: [Int], _ separator: String, start: Int, end: Int, isAfterArticle: Bool
  ) -> Match? {
    guard digits[0] <= 2, digits[1] <= 2 else { return Match(day: nil, end: end) }
    let isLed =
      isAfterArticle
      || [
        "le", "du", "on", "au", "since", "depuis", "des", "am", "by", "before", "avant", "pour", "the",
        "until",
      ]
      .contains(word(start - 1))
    let hasPoint = word(end) == "." && isAdjacent(end)
    let nearness = Nearness.nearest(isDeadline(before: start))
    switch separator {
    case ".":
      guard isLed || (hasPoint && end + 1 == lexemes.count && digits[1] == 2) || (hasPoint && start == 0)
      else {
        return Match(day: nil, end: end)
      }
      return Match(day: yearless(values[1], values[0], nearness), end: end)
    case "/":
      let isRatio =
        (digits[0] == 1 && digits[1] == 1)
        || (values[0] <= values[1] && [5, 10, 20, 100].contains(values[1]))
        || (values[0] == 24 && values[1] == 7) || ["des", "de", "du", "of", "%"].contains(word(end))
      if isRatio, !isLed { return Match(day: nil, end: end) }
      if word(start - 1) == "note" || word(start - 1) == "score" { return Match(day: nil, end: end) }
      let dayFirst = yearless(values[1], values[0], nearness)
      if language == .en {
        return Match(day: onlyOne(dayFirst, yearless(values[0], values[1], nearness)), end: end)
      }
      return Match(day: dayFirst, end: end)
    default: return Match(day: nil, end: end)
    }
  }

  // MARK: A day of the month alone

  /// The number at `index` may be a day: no time, price, count or telephone number.
  func isDayOfMonth(_ index: Int) -> Bool {
    var next = index + 1
    if ["st", "nd", "rd", "th", "er"].contains(word(next)), isAdjacent(next) { next += 1 }
    guard next < lexemes.count else { return true }
    let lexeme = lexemes[next]
    if lexeme.isNumber { return false }
    if [":", "%", "€", "$", "£", "/", "+", "°"].contains(lexeme.folded) { return false }
    if lexeme.folded == "-" || lexeme.folded == "." || lexeme.folded == ",", isAdjacent(next),
      number(next + 1) != nil,
      isAdjacent(next + 1)
    {
      return false
    }
    if lexeme.isWord, DateWords.notADay.contains(lexeme.folded) { return false }
    if ["a", "to", "et"].contains(lexeme.folded), let other = number(next + 1),
      !lexemes[next + 1].folded.isEmpty
    {
      // « le 5 à 7 » is a party; « le 5 à 7h » a time.
      let unit = word(next + 2)
      if !["h", "am", "pm", ":", "heures"].contains(unit), lexeme.folded == "a", other < 25 { return false }
    }
    return true
  }

  func dayOfMonth(_ day: Int, monthOffset: Int) -> Day? {
    let first = today.adding(days: 1 - today.day).adding(months: monthOffset)
    return Day(year: first.year, month: first.month, day: day)
  }

  /// The latest such day on or before today.
  func latest(_ day: Int) -> Day? {
    (-2...0).reversed().compactMap { dayOfMonth(day, monthOffset: $0) }.first { $0 <= today }
  }

  private func upcoming(_ day: Int) -> Day? {
    (0...2).compactMap { dayOfMonth(day, monthOffset: $0) }.first { $0 >= today }
  }

  /// « le 12 », "on the 5th", « le premier du mois prochain », « le lundi ».
  func articleMatch(_ index: Int) -> Match? {
    let article = word(index)
    guard ["le", "du", "au", "the", "on", "by", "des"].contains(article) else {
      return lonelyOrdinal(index)
    }
    let start = ["on", "by"].contains(article) ? skip(index + 1, ["the"]) : index + 1
    if let full = calendarDate(start, isAfterArticle: true) { return full }
    let isFrench = ["le", "du", "au", "des"].contains(article)
    if let (day, end) = dayNumber(start), let month = monthReference(end) {
      return Match(day: dayOfMonth(day, monthOffset: month.offset), end: month.end)
    }
    guard let day = number(start), (1...31).contains(day), lexemes[start].digits <= 2, isDayOfMonth(start)
    else {
      return ordinalWord(article, start)
    }
    var end = start + 1
    let hasEnding = ["st", "nd", "rd", "th", "er"].contains(word(end)) && isAdjacent(end)
    if hasEnding { end += 1 }
    if !isFrench, !hasEnding { return nil }
    if !isFrench, !standsAlone(end, isLed: article != "the") { return Match(day: nil, end: end) }
    if article == "du" || article == "des",
      !(end >= lexemes.count || !lexemes[end].isWord
        || ["au", "a", "avec", "pour", "et", "dernier"].contains(word(end)))
    {
      return nil
    }
    if article == "des" { return nil }
    if article == "au",
      !["jusqu", "ici", "reporte", "decale", "deplace"].contains(where: {
        word(index - 1) == $0 || word(index - 2) == $0
      })
    {
      return nil
    }
    if ["prochain"].contains(word(end)) { return Match(day: upcoming(day), end: end + 1) }
    if ["dernier"].contains(word(end)) { return Match(day: latest(day), end: end + 1) }
    let isDue = isDeadline(before: index) || article == "by"
    return Match(day: isDue ? upcoming(day) : latest(day), end: end)
  }

  /// "on the fifth".
  private func ordinalWord(_ article: String, _ start: Int) -> Match? {
    guard ["on", "by"].contains(article), word(start - 1) == "the", let (day, end) = dayNumber(start),
      number(start) == nil,
      standsAlone(end, isLed: true)
    else { return nil }
    return Match(day: article == "by" ? upcoming(day) : latest(day), end: end)
  }

  /// "first of next month" without an article.
  private func lonelyOrdinal(_ index: Int) -> Match? {
    guard let (day, end) = dayNumber(index), number(index) == nil || word(index + 1) != "",
      let month = monthReference(end),
      (1...31).contains(day)
    else { return nil }
    return Match(day: dayOfMonth(day, monthOffset: month.offset), end: month.end)
  }

  private func standsAlone(_ index: Int, isLed: Bool) -> Bool {
    guard index < lexemes.count, lexemes[index].isWord else { return true }
    if DateWords.counted.contains(word(index)) { return false }
    if isLed { return true }
    return [
      "at", "with", "in", "from", "for", "and", "to", "by", "we", "i", "he", "she", "they", "was", "around",
      "via", "over",
      "about", "or", "last", "next", "this", "if", "as", "is",
    ].contains(word(index))
  }

  // MARK: Months

  /// « du mois prochain », "of last month": months from this one.
  func monthReference(_ index: Int) -> (offset: Int, end: Int)? {
    let table: [(String, Int)] = [
      ("du mois prochain", 1), ("du mois dernier", -1), ("du mois passe", -1), ("du mois en cours", 0),
      ("du mois suivant", 1), ("du mois precedent", -1), ("du mois d ' avant", -1), ("le mois prochain", 1),
      ("le mois dernier", -1), ("de ce mois - ci", 0), ("de ce mois", 0), ("ce mois - ci", 0), ("du mois", 0),
      ("of next month", 1), ("of the next month", 1), ("of the following month", 1), ("of last month", -1),
      ("of the previous month", -1), ("of this month", 0), ("of the month", 0), ("next month", 1),
      ("last month", -1),
      ("this month", 0), ("in the month", 0), ("courant", 0),
    ]
    for (text, offset) in table {
      if let end = phrase(index, text) { return (offset, end) }
    }
    return nil
  }

  /// The first day of the month that is named or referred to.
  func monthAnywhere(_ index: Int, isDeadline: Bool) -> (first: Day, end: Int)? {
    if let month = monthReference(index), let first = dayOfMonth(1, monthOffset: month.offset) {
      return (first, month.end)
    }
    let start = skip(index, ["de", "du", "d", "'", "of", "in", "en", "mois"])
    guard let (month, end) = month(start) else { return nil }
    if let year = number(end), lexemes[end].digits == 4, let first = Day(year: year, month: month, day: 1) {
      return (first, end + 1)
    }
    if let year = yearReference(end), let first = Day(year: today.year + year.offset, month: month, day: 1) {
      return (first, year.end)
    }
    // Nearest by the middle of the month, or the coming one.
    let nearness: Nearness = isDeadline ? .future : .near
    guard let middle = yearless(month, isDeadline ? 28 : 15, nearness) else { return nil }
    return (middle.adding(days: 1 - middle.day), end)
  }

  /// « fin du mois », "end of March", « fin 2026 ».
  func monthEnd(_ index: Int) -> Match? {
    if ["eom"].contains(word(index)) { return Match(day: monthEnd(of: today), end: index + 1) }
    if ["eoy"].contains(word(index)) {
      return Match(day: Day(year: today.year, month: 12, day: 31), end: index + 1)
    }
    if ["debut", "mi", "milieu", "early", "mid", "late", "courant", "beginning", "start"].contains(
      word(index))
    {
      let start = skip(index + 1, ["-", "of", "du", "the"])
      let month = monthAnywhere(start, isDeadline: false) ?? monthAnywhere(index + 1, isDeadline: false)
      return month.map { Match(day: nil, end: $0.end) }
    }
    if let end = firstPhrase(index, ["month - end", "month end"]) {
      return Match(day: monthEnd(of: today), end: end)
    }
    guard word(index) == "fin" || phrase(index, "end of") != nil else { return nil }
    if let end = firstPhrase(
      index,
      [
        "fin d ' annee", "fin de l ' annee", "fin de cette annee", "end of the year", "end of year",
        "end of this year",
      ])
    {
      return Match(day: Day(year: today.year, month: 12, day: 31), end: end)
    }
    if let end = firstPhrase(index, ["fin de l ' annee prochaine", "end of next year"]) {
      return Match(day: Day(year: today.year + 1, month: 12, day: 31), end: end)
    }
    if let end = firstPhrase(
      index, ["end of last year", "fin de l ' an dernier", "fin de l ' annee derniere"])
    {
      return Match(day: Day(year: today.year - 1, month: 12, day: 31), end: end)
    }
    if let end = firstPhrase(index, ["fin de mois", "end of month"]) {
      return Match(day: monthEnd(of: today), end: end)
    }
    let start = word(index) == "fin" ? index + 1 : index + 2
    if let year = number(start), lexemes[start].digits == 4, (1900...2200).contains(year) {
      return Match(day: Day(year: year, month: 12, day: 31), end: start + 1)
    }
    let isDue = isDeadline(before: index)
    let month =
      monthAnywhere(start, isDeadline: isDue) ?? monthAnywhere(index + 1, isDeadline: isDue)
      ?? monthAnywhere(skip(start, ["de", "du", "the"]), isDeadline: isDue)
    guard let month else {
      // « fin de semaine », "end of the day": no date.
      return firstPhrase(
        index, ["fin de semaine", "fin de journee", "end of the week", "end of week", "end of the day"]
      )
      .map { Match(day: nil, end: $0) }
    }
    return Match(day: monthEnd(of: month.first), end: month.end)
  }
}
