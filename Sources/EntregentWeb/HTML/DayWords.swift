import Domain

/// Days as people say them: near ones by name, others by date; exact ones on hover and in tables.
enum DayWords {
  /// `hier`, `mardi`, `il y a 3 semaines`; `12 mars`, and with the year when it is another one.
  static func near(_ day: Day, today: Day) -> Words {
    Words(fr: near(day, today: today, in: .fr), en: near(day, today: today, in: .en))
  }

  /// The same in one language: lists say fifty of them, none of which has punctuation to be set.
  static func near(_ day: Day, today: Day, in language: Language) -> String {
    let isFrench = language == .fr
    let distance = day.days(since: today)
    switch distance {
    case 0: return isFrench ? "aujourd’hui" : "today"
    case 1: return isFrench ? "demain" : "tomorrow"
    case -1: return isFrench ? "hier" : "yesterday"
    case 2...6: return weekday(day, language)
    case -6 ... -2: return isFrench ? weekday(day, language) + " dernier" : "last " + weekday(day, language)
    case -13 ... -7: return isFrench ? "il y a une semaine" : "a week ago"
    case -60 ... -14:
      let weeks = String(-distance / 7)
      return isFrench ? "il y a " + weeks + " semaines" : weeks + " weeks ago"
    case -330 ... -61:
      let months = String((-distance + 15) / 30)
      return isFrench ? "il y a " + months + " mois" : months + " months ago"
    default: return date(day, withYear: day.year != today.year || distance < 0, in: language)
    }
  }

  /// `12 mars 2026`, `12 March 2026`.
  static func date(_ day: Day, withYear: Bool = true) -> Words {
    Words(fr: date(day, withYear: withYear, in: .fr), en: date(day, withYear: withYear, in: .en))
  }

  private static func date(_ day: Day, withYear: Bool, in language: Language) -> String {
    let number = day.day
    let month = (language == .fr ? monthsFR : monthsEN)[day.month - 1]
    var text = language == .fr && number == 1 ? "1er" : String(number)
    text += " "
    text += month
    if withYear {
      text += " "
      text += String(day.year)
    }
    return text
  }

  /// `samedi 21 novembre 2026`.
  static func full(_ day: Day) -> Words {
    let number = day.day == 1 ? "1er" : String(day.day)
    return Words(
      fr: "\(weekday(day, .fr)) \(number) \(monthsFR[day.month - 1]) \(day.year)",
      en: "\(weekday(day, .en)), \(day.day) \(monthsEN[day.month - 1]) \(day.year)")
  }

  /// `samedi 21 novembre`, as a heading.
  static func heading(_ day: Day) -> Words {
    let number = day.day == 1 ? "1er" : String(day.day)
    return Words(
      fr: "\(weekday(day, .fr)) \(number) \(monthsFR[day.month - 1])",
      en: "\(weekday(day, .en)), \(day.day) \(monthsEN[day.month - 1])")
  }

  /// What sources state as `2023`, `2023-04` or a day: `2023`, `avril 2023`, `3 avril 2023`.
  static func partial(_ text: String) -> Words {
    if let day = Day(text) { return date(day) }
    let parts = text.split(separator: "-")
    if parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
      return Words(fr: "\(monthsFR[month - 1]) \(parts[0])", en: "\(monthsEN[month - 1]) \(parts[0])")
    }
    return Words(verbatim: text)
  }

  /// A day of the calendar that can be read by machines and, exact, on hover.
  static func element(_ day: Day) -> HTML {
    HTML { writer in
      writer.raw("<time datetime=\"")
      writer.text(day.description)
      writer.raw("\" title=\"")
      writer.text(full(day))
      writer.raw("\">")
      writer.text(near(day, today: writer.context.today, in: writer.context.language))
      writer.raw("</time>")
    }
  }

  static func weekday(_ day: Day, _ language: Language) -> String {
    (language == .fr ? weekdaysFR : weekdaysEN)[day.weekday - 1]
  }

  static let weekdaysFR = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  static let weekdaysEN = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let monthsFR = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  static let monthsEN = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
