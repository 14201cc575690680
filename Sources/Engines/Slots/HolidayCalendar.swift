import Domain

/// The holidays of one year, country by country.
struct HolidayCalendar {
  typealias Holiday = Holidays.Holiday

  let year: Int

  private var easter: Day { Holidays.easter(year) }

  private func on(_ month: Int, _ day: Int, _ fr: String, _ en: String) -> Holiday {
    Holiday(day: date(month, day), name: Phrase(fr: fr, en: en))
  }

  private func afterEaster(_ days: Int, _ fr: String, _ en: String) -> Holiday {
    Holiday(day: easter.adding(days: days), name: Phrase(fr: fr, en: en))
  }

  private func date(_ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  /// The nth weekday of a month; -1 is the last.
  private func nth(_ rank: Int, _ weekday: Int, _ month: Int, _ fr: String, _ en: String) -> Holiday {
    let first = date(month, 1)
    var day = first.adding(days: (weekday - first.weekday + 7) % 7)
    if rank > 0 {
      day = day.adding(days: 7 * (rank - 1))
    } else {
      while day.adding(days: 7).month == month { day = day.adding(days: 7) }
    }
    return Holiday(day: day, name: Phrase(fr: fr, en: en))
  }

  private var newYear: Holiday { on(1, 1, "Jour de l'an", "New Year's Day") }
  private var christmas: Holiday { on(12, 25, "Noël", "Christmas Day") }
  private var goodFriday: Holiday { afterEaster(-2, "Vendredi saint", "Good Friday") }
  private var easterMonday: Holiday { afterEaster(1, "Lundi de Pâques", "Easter Monday") }
  private var ascension: Holiday { afterEaster(39, "Ascension", "Ascension Day") }
  private var whitMonday: Holiday { afterEaster(50, "Lundi de Pentecôte", "Whit Monday") }

  /// Code du travail, L3133-1; L3134-13 for Moselle (57), Bas-Rhin (67) and Haut-Rhin (68).
  func france(_ region: String?) -> [Holiday] {
    var result = [
      newYear, easterMonday, on(5, 1, "Fête du Travail", "Labour Day"),
      on(5, 8, "Victoire 1945", "Victory in Europe Day"),
      ascension, whitMonday, on(7, 14, "Fête nationale", "Bastille Day"),
      on(8, 15, "Assomption", "Assumption Day"),
      on(11, 1, "Toussaint", "All Saints' Day"), on(11, 11, "Armistice 1918", "Armistice Day"), christmas,
    ]
    if ["57", "67", "68"].contains(region) {
      result += [goodFriday, on(12, 26, "Saint-Étienne", "St Stephen's Day")]
    }
    return result
  }

  /// Loi du 4 janvier 1974 relative aux jours fériés.
  var belgium: [Holiday] {
    [
      newYear, easterMonday, on(5, 1, "Fête du Travail", "Labour Day"), ascension, whitMonday,
      on(7, 21, "Fête nationale", "National Day"), on(8, 15, "Assomption", "Assumption Day"),
      on(11, 1, "Toussaint", "All Saints' Day"), on(11, 11, "Armistice", "Armistice Day"), christmas,
    ]
  }

  /// The federal day and what most cantons keep.
  var switzerland: [Holiday] {
    [
      newYear, on(1, 2, "Saint-Berchtold", "St Berchtold's Day"), goodFriday, easterMonday, ascension,
      whitMonday,
      on(8, 1, "Fête nationale", "Swiss National Day"), christmas,
      on(12, 26, "Saint-Étienne", "St Stephen's Day"),
    ]
  }

  /// Québec: Loi sur les normes du travail, art. 60, and Loi sur la fête nationale.
  func canada(_ region: String?) -> [Holiday] {
    let beforeMay25 = (18...24).map { date(5, $0) }.first { $0.weekday == 1 } ?? date(5, 24)
    var result = [
      newYear, goodFriday, shiftedFromSunday(7, 1, "Fête du Canada", "Canada Day"),
      nth(1, 1, 9, "Fête du Travail", "Labour Day"),
      nth(2, 1, 10, "Action de grâce", "Thanksgiving"), christmas,
    ]
    if region == "QC" {
      result += [
        easterMonday,
        Holiday(
          day: beforeMay25, name: Phrase(fr: "Journée nationale des patriotes", en: "National Patriots' Day")),
        on(6, 24, "Fête nationale du Québec", "Saint-Jean-Baptiste Day"),
      ]
      return result
    }
    result += [
      Holiday(day: beforeMay25, name: Phrase(fr: "Fête de la Reine", en: "Victoria Day")),
      nth(3, 1, 2, "Jour de la famille", "Family Day"), on(12, 26, "Lendemain de Noël", "Boxing Day"),
    ]
    if region != "ON" {
      result += [
        on(
          9, 30, "Journée nationale de la vérité et de la réconciliation",
          "National Day for Truth and Reconciliation"),
        nth(1, 1, 8, "Congé civique", "Civic Holiday"), on(11, 11, "Jour du Souvenir", "Remembrance Day"),
      ]
    }
    return result
  }

  private func shiftedFromSunday(_ month: Int, _ day: Int, _ fr: String, _ en: String) -> Holiday {
    let actual = date(month, day)
    return Holiday(day: actual.weekday == 7 ? actual.adding(days: 1) : actual, name: Phrase(fr: fr, en: en))
  }

  /// Banking and Financial Dealings Act 1971, with substitute days.
  func unitedKingdom(_ region: String?) -> [Holiday] {
    var result = [goodFriday]
    if region != "SCT" { result.append(easterMonday) }
    result += substituted([(1, 1, "Jour de l'an", "New Year's Day")])
    if region == "SCT" {
      let first = date(1, 1)
      let second: Day
      switch first.weekday {
      case 5: second = date(1, 4)
      case 6: second = date(1, 4)
      case 7: second = date(1, 3)
      default: second = date(1, 2)
      }
      result.append(Holiday(day: second, name: Phrase(fr: "2 janvier", en: "2nd January")))
      result += substituted([(11, 30, "Saint-André", "St Andrew's Day")])
      result.append(nth(1, 1, 8, "Jour férié d'été", "Summer bank holiday"))
    } else {
      result.append(nth(-1, 1, 8, "Jour férié d'été", "Summer bank holiday"))
    }
    if region == "NIR" {
      result += substituted([(3, 17, "Saint-Patrick", "St Patrick's Day")])
      result += substituted([(7, 12, "Bataille de la Boyne", "Battle of the Boyne")])
    }
    result += [
      nth(1, 1, 5, "Jour férié de mai", "Early May bank holiday"),
      nth(-1, 1, 5, "Jour férié de printemps", "Spring bank holiday"),
    ]
    return result
      + substituted([(12, 25, "Noël", "Christmas Day"), (12, 26, "Lendemain de Noël", "Boxing Day")])
  }

  /// Days that fall on a weekend move to the next free weekday.
  private func substituted(_ days: [(Int, Int, String, String)]) -> [Holiday] {
    var taken = Set(days.map { date($0.0, $0.1) })
    return days.map { month, day, fr, en in
      var actual = date(month, day)
      if actual.weekday > 5 {
        repeat { actual = actual.adding(days: 1) } while actual.weekday > 5 || taken.contains(actual)
        taken.insert(actual)
      }
      return Holiday(day: actual, name: Phrase(fr: fr, en: en))
    }
  }

  /// 5 U.S.C. 6103; Saturday's holidays are kept on Friday, Sunday's on Monday.
  var unitedStates: [Holiday] {
    var result = [
      nth(3, 1, 1, "Martin Luther King Day", "Martin Luther King Jr. Day"),
      nth(3, 1, 2, "Presidents' Day", "Presidents' Day"),
      nth(-1, 1, 5, "Memorial Day", "Memorial Day"), nth(1, 1, 9, "Labor Day", "Labor Day"),
      nth(2, 1, 10, "Columbus Day", "Columbus Day"), nth(4, 4, 11, "Thanksgiving", "Thanksgiving"),
    ]
    let fixed: [(Int, Int, String, String)] = [
      (1, 1, "Jour de l'an", "New Year's Day"), (6, 19, "Juneteenth", "Juneteenth"),
      (7, 4, "Fête nationale", "Independence Day"),
      (11, 11, "Veterans Day", "Veterans Day"), (12, 25, "Noël", "Christmas Day"),
    ]
    for (month, day, fr, en) in fixed { result.append(observed(date(month, day), Phrase(fr: fr, en: en))) }
    // The coming New Year's Day, when it is kept on 31 December.
    if let next = Day(year: year + 1, month: 1, day: 1), next.weekday == 6 {
      result.append(
        Holiday(day: next.adding(days: -1), name: Phrase(fr: "Jour de l'an", en: "New Year's Day")))
    }
    return result
  }

  private func observed(_ day: Day, _ name: Phrase) -> Holiday {
    switch day.weekday {
    case 6: Holiday(day: day.adding(days: -1), name: name)
    case 7: Holiday(day: day.adding(days: 1), name: name)
    default: Holiday(day: day, name: name)
    }
  }
}
