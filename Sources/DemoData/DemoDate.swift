/// A civil day of the demo, counted from 1970-01-01, in the spellings of the files it writes.
struct DemoDate {
  let number: Int

  private var civil: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, civil_from_days.
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// `05 Jun 2024`.
  var connection: String { "\(Self.two(civil.day)) \(Self.months[civil.month - 1]) \(civil.year)" }
  /// `2024-06-05 09:12:40 UTC`.
  func message(_ minute: Int) -> String {
    "\(civil.year)-\(Self.two(civil.month))-\(Self.two(civil.day)) \(Self.two(minute / 60)):\(Self.two(minute % 60)):00 UTC"
  }
  /// `6/5/24, 9:12 AM`.
  var invitation: String { "\(civil.month)/\(civil.day)/\(civil.year % 100), 9:12 AM" }
  /// `06/05/24, 03:00 PM`.
  var recommendation: String {
    "\(Self.two(civil.month))/\(Self.two(civil.day))/\(Self.two(civil.year % 100)), 03:00 PM"
  }
  /// `2024/06/05 19:52:23 UTC`.
  var endorsement: String { "\(civil.year)/\(Self.two(civil.month))/\(Self.two(civil.day)) 19:52:23 UTC" }
  /// `Wed Jun 05 12:43:42 UTC 2024`.
  var follow: String {
    "\(Self.weekdays[(number + 3) % 7]) \(Self.months[civil.month - 1]) \(Self.two(civil.day)) 12:43:42 UTC \(civil.year)"
  }
  /// `20240605T090000Z`.
  func calendar(hour: Int) -> String {
    "\(civil.year)\(Self.two(civil.month))\(Self.two(civil.day))T\(Self.two(hour))0000Z"
  }
  /// `Jun 2024`.
  var month: String { "\(Self.months[civil.month - 1]) \(civil.year)" }
  var year: String { "\(civil.year)" }
}
