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
    default: return day.spelled(language, withYear: day.year != today.year || distance < 0)
    }
  }

  /// `12 mars 2026`, `12 March 2026`.
  static func date(_ day: Day, withYear: Bool = true) -> Words {
    Words(fr: day.spelled(.fr, withYear: withYear), en: day.spelled(.en, withYear: withYear))
  }

  /// `samedi 21 novembre 2026`.
  static func full(_ day: Day) -> Words { named(day, withYear: true) }

  /// `samedi 21 novembre`, as a heading.
  static func heading(_ day: Day) -> Words { named(day, withYear: false) }

  private static func named(_ day: Day, withYear: Bool) -> Words {
    Words(
      fr: "\(weekday(day, .fr)) \(day.spelled(.fr, withYear: withYear))",
      en: "\(weekday(day, .en)), \(day.spelled(.en, withYear: withYear))")
  }

  /// What sources state as `2023`, `2023-04` or a day: `2023`, `avril 2023`, `3 avril 2023`.
  static func partial(_ text: String) -> Words {
    if let day = Day(text) { return date(day) }
    let parts = text.split(separator: "-")
    if parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
      return Words(
        fr: "\(DayNames.months(.fr)[month - 1]) \(parts[0])",
        en: "\(DayNames.months(.en)[month - 1]) \(parts[0])")
    }
    return Words(verbatim: text)
  }

  /// A day of the calendar that can be read by machines and, exact, on hover.
  static func element(_ day: Day) -> HTML {
    HTML { writer in
      write(day, on: &writer, title: full(day)) {
        $0.text(near(day, today: $0.context.today, in: $0.context.language))
      }
    }
  }

  /// A day within a sentence that says when: `hier`, `le 31 janvier 2027`; `yesterday`, `on 31 January 2027`, `on
  /// Tuesday`.
  static func when(_ day: Day) -> HTML {
    HTML { writer in
      let distance = day.days(since: writer.context.today)
      let isDate = distance > 6 || distance < -330
      switch writer.context.language {
      case .fr: if isDate { writer.text("le ") }
      case .en: if isDate || (2...6).contains(distance) { writer.text("on ") }
      }
      element(day).write(&writer)
    }
  }

  /// `jusqu’à mardi`, `jusqu’au 3 décembre`, `until 3 December`.
  static func until(_ day: Day) -> HTML {
    HTML { writer in
      let distance = day.days(since: writer.context.today)
      writer.text(Words(fr: distance > 6 || distance < -330 ? "jusqu’au " : "jusqu’à ", en: "until "))
      element(day).write(&writer)
    }
  }

  /// The date itself, whatever the distance, for what stands on it: « vérifié le 2 novembre 2025 ».
  static func exact(_ day: Day) -> HTML {
    HTML { writer in write(day, on: &writer) { $0.text(date(day)) } }
  }

  private static func write(
    _ day: Day, on writer: inout HTMLWriter, title: Words? = nil, _ shown: (inout HTMLWriter) -> Void
  ) {
    writer.raw("<time datetime=\"")
    writer.text(day.description)
    if let title {
      writer.raw("\" title=\"")
      writer.text(title)
    }
    writer.raw("\">")
    shown(&writer)
    writer.raw("</time>")
  }

  static func weekday(_ day: Day, _ language: Language) -> String {
    DayNames.weekdays(language)[day.weekday - 1]
  }

  /// By its ISO number, 1 is Monday.
  static func weekday(_ number: Int) -> Words {
    Words(fr: DayNames.weekdays(.fr)[(number - 1) % 7], en: DayNames.weekdays(.en)[(number - 1) % 7])
  }
}
