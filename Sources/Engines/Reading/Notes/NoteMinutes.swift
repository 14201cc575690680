import Domain

/// How long something took: "45 min", « 1h05 », "an hour and a half", « de 9h à 10h30 ».
struct NoteMinutes {
  let note: NoteText
  /// Lexemes that mean something else: promises, dates.
  let taken: Set<Int>
  /// The note is of a message: what it asks for takes no time yet.
  var isWriting = false

  struct Found {
    let minutes: Int
    let lexemes: Range<Int>
  }

  func find() -> Found? {
    for index in note.lexemes.indices where !taken.contains(index) {
      if let span = span(index) { return span }
    }
    var index = 0
    while index < note.lexemes.count {
      guard !taken.contains(index), let found = duration(index) else {
        index += 1
        continue
      }
      if !isNoDuration(index, found.lexemes.upperBound), !isAskedFor(index) { return found }
      index = max(found.lexemes.upperBound, index + 1)
    }
    return nil
  }

  /// « pour demander un quart d'heure », "asking for 15 minutes": within a message, what it asks for.
  private func isAskedFor(_ index: Int) -> Bool {
    guard isWriting, let clause = note.clause(of: index) else { return false }
    let range = note.clauses[clause].range
    return (range.lowerBound..<index).contains {
      [
        "demander", "demande", "demandant", "proposer", "propose", "proposant", "solliciter", "asking", "ask",
        "asked", "request", "requesting", "propose", "proposing", "suggesting", "suggest", "offering",
      ].contains(note.word($0))
    }
  }

  private func number(_ index: Int) -> Int? {
    note.lexemes.indices.contains(index) && note.lexemes[index].isNumber ? note.lexemes[index].value : nil
  }

  private func isAdjacent(_ index: Int) -> Bool {
    note.lexemes.indices.contains(index) && !note.lexemes[index].spaceBefore
  }

  // MARK: From and to

  /// « à 14h », "at 2pm": when something still to come begins.
  func startOfDay() -> Int? {
    for index in note.lexemes.indices {
      let isLed = ["a", "at", "@", "vers", "around", "des"].contains(note.word(index))
      guard let found = time(isLed ? index + 1 : index), !found.isBare || isLed && note.word(index) == "at",
        found.minutes < 1440, isLed || taken.contains(index - 1)
      else { continue }
      // "At 3" is an afternoon's for whoever has a coffee.
      return found.isBare && found.minutes < 480 ? found.minutes + 720 : found.minutes
    }
    return nil
  }

  /// A time of day in minutes: 9h, 9h30, 10:30, 2pm, 2:30 pm, 9 heures; `isBare` without any sign.
  func time(_ index: Int) -> (minutes: Int, end: Int, isBare: Bool, hasHalf: Bool)? {
    if ["midi", "noon"].contains(note.word(index)) { return (720, index + 1, false, true) }
    guard let hour = number(index), hour <= 24, note.lexemes[index].digits <= 2 else { return nil }
    var end = index + 1
    var minutes = hour * 60
    var isBare = true
    if ["h", "heures", "heure"].contains(note.word(end)) {
      isBare = false
      end += 1
      if let more = number(end), more < 60, isAdjacent(end) || note.word(end - 1) == "h" {
        minutes += more
        end += 1
      }
    } else if [":", "."].contains(note.word(end)), isAdjacent(end), let more = number(end + 1), more < 60,
      note.lexemes[end + 1].digits == 2
    {
      isBare = note.word(end) == "."
      minutes += more
      end += 2
    }
    if ["am", "pm"].contains(note.word(end)) {
      isBare = false
      if note.word(end) == "pm", hour < 12 { minutes += 720 }
      if note.word(end) == "am", hour == 12 { minutes -= 720 }
      return (minutes, end + 1, false, true)
    }
    if note.phrase(end, "a . m") != nil || note.phrase(end, "p . m") != nil { return nil }
    return (minutes, end, isBare, false)
  }

  private func span(_ index: Int) -> Found? {
    var start = index
    let isLed = ["de", "from", "entre", "between"].contains(note.word(index))
    if isLed { start += 1 }
    guard let from = time(start) else { return nil }
    guard ["a", "-", "–", "→", "to", "et", "and", "till", "until", "jusqu"].contains(note.word(from.end))
    else {
      return nil
    }
    if ["et", "and"].contains(note.word(from.end)), !["entre", "between"].contains(note.word(index)) {
      return nil
    }
    let next = note.firstPhrase(from.end, ["jusqu ' a"]) ?? from.end + 1
    guard let until = time(next), !(from.isBare && until.isBare) else { return nil }
    if !isLed, from.isBare, ["a", "et", "and"].contains(note.word(from.end)) { return nil }
    var minutes = until.minutes - from.minutes
    if from.isBare, until.hasHalf, minutes > 720 { minutes -= 720 }
    if minutes < 0 { minutes += 720 }
    guard minutes > 0, minutes <= 720 else { return nil }
    return Found(minutes: minutes, lexemes: index..<until.end)
  }

  // MARK: Durations

  private static let fixed: [(String, Int)] = [
    ("une heure et demie", 90), ("une heure trente", 90), ("une heure et quart", 75),
    ("une heure quinze", 75),
    ("une bonne heure", 60), ("une petite heure", 60), ("une heure", 60), ("deux heures et demie", 150),
    ("deux heures", 120), ("trois heures", 180), ("quatre heures", 240), ("une demi - heure", 30),
    ("une demi heure", 30), ("une bonne demi - heure", 30), ("une petite demi - heure", 30),
    ("demi - heure", 30),
    ("demi heure", 30), ("trois quarts d ' heure", 45), ("trois - quarts d ' heure", 45),
    ("3 / 4 d ' heure", 45),
    ("two hours and a half", 150), ("deux bonnes heures", 120), ("a couple of hours", 120),
    ("une trentaine de minutes", 30), ("une vingtaine de minutes", 20), ("une dizaine de minutes", 10),
    ("une quinzaine de minutes", 15), ("une quarantaine de minutes", 40), ("3 / 4 of an hour", 45),
    ("3 / 4 hour", 45), ("1 / 2 heure", 30), ("1 / 2 hour", 30), ("1 / 2 h", 30),
    ("1 / 4 d ' heure", 15), ("hour - long", 60), ("hourlong", 60), ("hour long", 60),
    ("hour and a half", 90),
    ("an hour and three quarters", 105), ("une heure trois quarts", 105), ("une heure quarante - cinq", 105),
    ("une heure vingt", 80), ("une heure dix", 70), ("une heure quarante", 100), ("une heure cinquante", 110),
    ("une demie - heure", 30), ("une demie heure", 30), ("demie - heure", 30), ("demie heure", 30),
    ("un petit quart d ' heure", 15), ("un bon quart d ' heure", 15), ("a quarter of an hour", 15),
    ("un quart d ' heure", 15), ("quart d ' heure", 15), ("heure et demie", 90), ("an hour and a half", 90),
    ("one and a half hours", 90), ("one hour and a half", 90), ("an hour and a quarter", 75), ("an hour", 60),
    ("one hour", 60), ("a full hour", 60), ("a good hour", 60), ("half an hour", 30), ("a half hour", 30),
    ("half hour", 30), ("a half - hour", 30), ("half - hour", 30), ("three quarters of an hour", 45),
    ("quarter of an hour", 15), ("a quarter hour", 15), ("two and a half hours", 150), ("two hours", 120),
    ("three hours", 180), ("four hours", 240), ("dix minutes", 10), ("quinze minutes", 15),
    ("vingt minutes", 20),
    ("trente minutes", 30), ("quarante - cinq minutes", 45), ("quarante cinq minutes", 45),
    ("cinq minutes", 5),
    ("ten minutes", 10), ("fifteen minutes", 15), ("twenty minutes", 20), ("thirty minutes", 30),
    ("five minutes", 5),
    ("forty minutes", 40), ("forty - five minutes", 45), ("forty five minutes", 45), ("ten min", 10),
    ("vingt - cinq minutes", 25), ("twenty - five minutes", 25), ("quarante minutes", 40),
    ("ninety minutes", 90),
    ("cinquante minutes", 50), ("fifty minutes", 50), ("sixty minutes", 60),
  ]

  private func duration(_ index: Int) -> Found? {
    for (words, minutes) in Self.fixed {
      guard let end = note.phrase(index, words) else { continue }
      // "an hour and 10 minutes", « une heure dix ».
      let more = ["and", "et"].contains(note.word(end)) ? end + 1 : end
      if minutes % 60 == 0, let extra = number(more), extra < 60,
        ["min", "mn", "mins", "minutes"].contains(note.word(more + 1))
      {
        return Found(minutes: minutes + extra, lexemes: index..<more + 2)
      }
      return Found(minutes: minutes, lexemes: index..<end)
    }
    guard let value = number(index), note.lexemes[index].digits <= 3 else { return spelled(index) }
    if index > 0, isAdjacent(index), [":", ".", ",", "/", "-", "#", "@"].contains(note.word(index - 1)) {
      return nil
    }
    if [".", ","].contains(note.word(index + 1)), isAdjacent(index + 1), let part = number(index + 2),
      isAdjacent(index + 2),
      isHourWord(index + 3)
    {
      let digits = note.lexemes[index + 2].digits
      let fraction = digits == 1 ? part * 6 : part * 60 / 100
      return Found(minutes: value * 60 + fraction, lexemes: index..<index + 4)
    }
    if note.word(index + 1) == "-", isAdjacent(index + 1), isAdjacent(index + 2),
      ["min", "mins", "minute", "minutes", "hour", "hr", "heure"].contains(note.word(index + 2))
    {
      let isHours = ["hour", "hr", "heure"].contains(note.word(index + 2))
      return Found(minutes: isHours ? value * 60 : value, lexemes: index..<index + 3)
    }
    let unit = note.word(index + 1)
    if ["min", "mn", "mins", "minute", "minutes", "m"].contains(unit)
      || (unit == "'" && isAdjacent(index + 1))
    {
      // "100M" is money.
      if unit == "m", !isAdjacent(index + 1) || note.isCapitalised(index + 1) { return nil }
      if unit == "'", note.isWord(index + 2), isAdjacent(index + 2) { return nil }
      return Found(minutes: value, lexemes: index..<index + 2)
    }
    return hours(index, value)
  }

  private static let spelledNumbers: [String: Int] = [
    "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "cinq": 5, "huit": 8, "dix": 10, "douze": 12,
    "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
  ]

  /// "twenty-five min", « vingt minutes ».
  private func spelled(_ index: Int) -> Found? {
    guard var minutes = Self.spelledNumbers[note.word(index)] else { return nil }
    var end = index + 1
    let unit = note.word(end) == "-" ? end + 1 : end
    if minutes >= 20, minutes % 10 == 0, let ones = Self.spelledNumbers[note.word(unit)], ones < 10 {
      minutes += ones
      end = unit + 1
    }
    guard ["min", "mn", "mins", "minutes"].contains(note.word(end)) else { return nil }
    return Found(minutes: minutes, lexemes: index..<end + 1)
  }

  private func isHourWord(_ index: Int) -> Bool {
    ["h", "hr", "hrs", "hour", "hours", "heure", "heures"].contains(note.word(index))
  }

  private func hours(_ index: Int, _ value: Int) -> Found? {
    guard isHourWord(index + 1), value > 0 else { return nil }
    var end = index + 2
    var minutes = value * 60
    let isLong = note.word(index + 1) != "h"
    if let more = number(end), more < 60,
      note.word(index + 1) == "h" || ["min", "mn", "mins", "minutes"].contains(note.word(end + 1))
        || more % 5 == 0 && ["", ",", ".", ";", ")"].contains(note.word(end + 1))
    {
      minutes += more
      end += 1
      if ["min", "mn", "mins", "minutes"].contains(note.word(end)) { end += 1 }
    } else if let half = note.firstPhrase(end, ["et demie", "and a half", "et demi"]) {
      minutes += 30
      end = half
    } else if let joined = note.phrase(end, "and"), let more = number(joined),
      ["min", "mins", "minutes"].contains(note.word(joined + 1))
    {
      minutes += more
      end = joined + 2
    }
    let before = note.word(index - 1)
    let isTime = ["a", "vers", "at", "des", "apres", "avant", "around", "jusqu", "@", "pour"].contains(before)
    let isLed = ["de", "pendant", "for", "duree", "dure"].contains(before) || note.phrase(end, "de") != nil
    if isTime { return nil }
    if value >= 24 { return nil }
    if value > 5, !isLong, !isLed { return nil }
    return Found(minutes: minutes, lexemes: index..<end)
  }

  /// "20 min late", « 5 min à pied », "il y a une heure".
  private func isNoDuration(_ start: Int, _ end: Int) -> Bool {
    if note.firstPhrase(
      end,
      [
        "de retard", "en retard", "late", "a pied", "walk", "de marche", "ago", "earlier", "avant",
        "plus tard", "before", "away", "d ' avance", "early", "of his time", "of her time", "of their time",
        "de son temps", "de leur temps",
      ]) != nil
    {
      return true
    }
    if ["asking for", "ask for", "asked for", "demander", "demande"].contains(where: {
      note.phrase(start - $0.split(separator: " ").count, $0) == start
    }) {
      return true
    }
    return note.phrase(start - 3, "il y a") == start || note.phrase(start - 2, "y a") == start
  }
}
