import Domain

/// Days as people say them near by.
enum DayWords {
  static func relative(_ day: Day, to now: Day) -> Phrase {
    let ahead = day.days(since: now)
    switch ahead {
    case 0: return Phrase(fr: "aujourd’hui", en: "today")
    case 1: return Phrase(fr: "demain", en: "tomorrow")
    case -1: return Phrase(fr: "hier", en: "yesterday")
    case 2...6:
      return Phrase(
        fr: DayNames.weekdays(.fr)[day.weekday - 1], en: "on " + DayNames.weekdays(.en)[day.weekday - 1])
    case -6...(-2): return Phrase(fr: "il y a \(-ahead) jours", en: "\(-ahead) days ago")
    case (-60)...(-7):
      let weeks = -ahead / 7
      return Phrase.plural(
        weeks, frOne: "il y a une semaine", frMany: "il y a \(weeks) semaines", enOne: "a week ago",
        enMany: "\(weeks) weeks ago")
    default: return date(day, year: day.year != now.year)
    }
  }

  /// "le 3 mars 2026", "on 3 March 2026".
  static func date(_ day: Day, year: Bool = true) -> Phrase {
    Phrase(fr: "le " + day.spelled(.fr, withYear: year), en: "on " + day.spelled(.en, withYear: year))
  }

  /// "depuis 3 mois", "for 3 months": how long ago a day was.
  static func span(since day: Day, now: Day) -> Phrase {
    let days = max(0, now.days(since: day))
    switch days {
    case ..<14:
      return Phrase.plural(
        days, frOne: "\(days) jour", frMany: "\(days) jours", enOne: "\(days) day", enMany: "\(days) days")
    case ..<61: return Phrase(fr: "\(days / 7) semaines", en: "\(days / 7) weeks")
    case ..<730: return Phrase(fr: "\(days / 30) mois", en: "\(days / 30) months")
    default: return Phrase(fr: "\(days / 365) ans", en: "\(days / 365) years")
    }
  }

  /// 24-hour clock in both languages: "14:00".
  static func time(_ minute: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return two(minute / 60) + ":" + two(minute % 60)
  }
}
