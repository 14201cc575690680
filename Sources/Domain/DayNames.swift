/// How months and days of the week are called; French writes them small.
public enum DayNames {
  /// From January on.
  public static func months(_ language: Language) -> [String] { language == .fr ? monthsFR : monthsEN }

  /// From Monday on.
  public static func weekdays(_ language: Language) -> [String] { language == .fr ? weekdaysFR : weekdaysEN }

  private static let monthsFR = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let monthsEN = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let weekdaysFR = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let weekdaysEN = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}

extension Day {
  /// `12 mars 2026`, `1er mars`; `12 March 2026`, `1 March`.
  public func spelled(_ language: Language, withYear: Bool = true) -> String {
    var text = language == .fr && day == 1 ? "1er" : String(day)
    text += " "
    text += DayNames.months(language)[month - 1]
    if withYear {
      text += " "
      text += String(year)
    }
    return text
  }
}
