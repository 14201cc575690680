public import Domain

/// Public holidays by rule, for the countries whose people the method's calls are with most: nobody
/// is asked for a call on one (E4).
public enum Holidays {
  /// The countries whose holidays are known.
  public static let countries = ["FR", "BE", "CH", "CA", "GB", "US"]

  /// The name of the holiday on `day`; nil on other days and in countries that are not known.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1 alpha-2.
  ///   - region: QC and ON in Canada, SCT and NIR in the United Kingdom, 57, 67 and 68 in France; nil
  ///     for what holds in most of the country.
  public static func name(on day: Day, country: String, region: String? = nil) -> Phrase? {
    all(in: day.year, country: country, region: region).first { $0.day == day }?.name
  }

  struct Holiday {
    let day: Day
    let name: Phrase
  }

  static func all(in year: Int, country: String, region: String?) -> [Holiday] {
    let calendar = HolidayCalendar(year: year)
    switch country {
    case "FR": return calendar.france(region)
    case "BE": return calendar.belgium
    case "CH": return calendar.switzerland
    case "CA": return calendar.canada(region)
    case "GB": return calendar.unitedKingdom(region)
    case "US": return calendar.unitedStates
    default: return []
    }
  }

  /// Easter Sunday, Gregorian (Meeus/Jones/Butcher).
  public static func easter(_ year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = (a + 11 * d + 22 * e) / 451
    let month = (d + e - 7 * f + 114) / 31
    let day = (d + e - 7 * f + 114) % 31 + 1
    return Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
