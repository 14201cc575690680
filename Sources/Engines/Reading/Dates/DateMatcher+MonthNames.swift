import Domain

/// Days with the name of their month, before it or behind it.
extension DateMatcher {
  func month(_ index: Int) -> (month: Int, end: Int)? {
    guard index < lexemes.count, index >= 0, lexemes[index].isWord, let month = DateWords.months[word(index)]
    else {
      return nil
    }
    let isShort = word(index).utf8.count <= 5
    let hasPoint = isShort && word(index + 1) == "." && isAdjacent(index + 1)
    return (month, hasPoint ? index + 2 : index + 1)
  }

  /// A day of the month in figures or words, with its ending.
  func dayNumber(_ index: Int) -> (day: Int, end: Int)? {
    if let value = number(index) {
      guard lexemes[index].digits <= 2 else { return nil }
      if index > 0, isAdjacent(index), [":", ".", "/", "#", "-"].contains(word(index - 1)) { return nil }
      if index > 0, isAdjacent(index), lexemes[index - 1].isWord { return nil }
      let isEnded = ["st", "nd", "rd", "th", "er"].contains(word(index + 1)) && isAdjacent(index + 1)
      return (value, isEnded ? index + 2 : index + 1)
    }
    if let value = DateWords.ordinals[word(index)] { return (value, index + 1) }
    guard let value = DateWords.numbers[word(index)], value > 1 else { return nil }
    let next = skip(index + 1, ["-", "et"])
    if value >= 20 {
      if let ones = DateWords.numbers[word(next)], ones < 10 { return (value + ones, next + 1) }
      if let ones = DateWords.ordinals[word(next)], ones < 10 { return (value + ones, next + 1) }
    }
    return (value, index + 1)
  }

  func dayFirst(_ index: Int) -> Match? {
    guard let (day, afterDay) = dayNumber(index) else { return nil }
    var place = afterDay
    // « 12 et 13 mars », "12–14 March": the first day.
    if number(index) != nil, ["et", "au", "-", "–", "to", "and", "&", "a"].contains(word(place)),
      number(place + 1) != nil,
      let (_, end) = dayNumber(place + 1), month(skip(end, ["of", "de"])) != nil
    {
      place = end
    }
    guard let (month, afterMonth) = month(skip(place, ["of", "de", "du"])) else { return nil }
    if word(afterMonth - 1) == "may", ["be", "have", "not", "need", "or"].contains(word(afterMonth)) {
      return nil
    }
    return dated(day: day, month: month, from: index, end: afterMonth)
  }

  func monthFirst(_ index: Int) -> Match? {
    guard let (month, afterMonth) = month(index) else { return nil }
    if language == .fr, !isEnglish(index, afterMonth) {
      return number(afterMonth).map { $0 > 31 } == true ? Match(day: nil, end: afterMonth + 1) : nil
    }
    let start = skip(afterMonth, ["the"])
    // « Vu Jan 12 mars », "with May 3 June".
    if ["jan", "may", "april", "june"].contains(word(index)), number(start) != nil, dayFirst(start) != nil {
      return nil
    }
    if let year = number(start), lexemes[start].digits == 4, (1900...2100).contains(year) {
      return Match(day: nil, end: start + 1)
    }
    guard let (day, end) = dayNumber(start), (1...31).contains(day) || number(start) != nil else {
      return nil
    }
    if number(start) != nil, !isDayOfMonth(start), !isYear(end) { return nil }
    if number(start) == nil, DateWords.ordinals[word(start)] == nil { return nil }
    return dated(day: day, month: month, from: index, end: end)
  }

  /// Whether the month is written the English way, the day behind it: in French « novembre 25 » is a year. A short
  /// form of both languages needs a mark of English beside it.
  private func isEnglish(_ index: Int, _ end: Int) -> Bool {
    let text = word(index)
    if DateWords.englishMonths.contains(text) { return true }
    guard DateWords.sharedShortMonths.contains(text) else { return false }
    if ["on", "by", "since", "until", "from", "before"].contains(word(index - 1)) { return true }
    if let (_, afterDay) = dayNumber(skip(end, ["the"])) {
      if afterDay > end + 1 || isYear(skip(afterDay, [","])) { return true }
    }
    guard lexemes[index].isCapitalised else { return false }
    // Jan is a name too: the date stands by itself, or has its point.
    return text != "jan" || index == 0 || end > index + 1 || !lexemes[index - 1].isWord
  }

  /// Adds the year, or finds the one that fits.
  private func dated(day: Int, month: Int, from start: Int, end: Int) -> Match {
    let yearPlace = skip(end, [","])
    if let year = number(yearPlace), isYear(yearPlace) {
      return Match(day: Day(year: year, month: month, day: day), end: yearPlace + 1)
    }
    if let year = number(end), lexemes[end].digits == 2, (20...45).contains(year), isTwoDigitYear(end) {
      return Match(day: Day(year: 2000 + year, month: month, day: day), end: end + 1)
    }
    if word(end) == "'", let year = number(end + 1), lexemes[end + 1].digits == 2 {
      return Match(day: Day(year: 2000 + year, month: month, day: day), end: end + 2)
    }
    if let year = yearReference(end) {
      return Match(day: Day(year: today.year + year.offset, month: month, day: day), end: year.end)
    }
    if ["dernier", "passe", "last"].contains(word(end)) || word(start - 1) == "last" {
      return Match(day: yearless(month, day, .past), end: word(start - 1) == "last" ? end : end + 1)
    }
    if ["prochain", "next"].contains(word(end)) || word(start - 1) == "next" {
      return Match(day: yearless(month, day, .future), end: word(start - 1) == "next" ? end : end + 1)
    }
    return Match(day: yearless(month, day, .nearest(isDeadline(before: start))), end: end)
  }

  private func isYear(_ index: Int) -> Bool {
    number(index).map { (1900...2200).contains($0) && lexemes[index].digits == 4 } ?? false
  }

  private func isTwoDigitYear(_ index: Int) -> Bool {
    isDayOfMonth(index) && !lexemes[index].folded.hasPrefix("0")
  }

  func yearReference(_ index: Int) -> (offset: Int, end: Int)? {
    let start = skip(index, ["de", "of", ","])
    let table: [(String, Int)] = [
      ("l ' an dernier", -1), ("l ' annee derniere", -1), ("l ' an passe", -1), ("l ' an prochain", 1),
      ("l ' annee prochaine", 1), ("cette annee", 0), ("last year", -1), ("next year", 1), ("this year", 0),
    ]
    for (text, offset) in table {
      if let end = phrase(start, text) { return (offset, end) }
    }
    return nil
  }
}
