internal import Foundation

/// The time zones of one file: what TZID means, looked for in the IANA database first, then among the names
/// of Windows, then in the file's own VTIMEZONEs, at last in what old programs made up.
///
/// The IANA rules win over a VTIMEZONE of the same name: exporters often write only the rules of one year,
/// and an event of another year would move by an hour.
final class ZoneBook {
  private var tables: [ZoneTable] = []
  /// Index in `tables` by TZID as written; -1: nothing known.
  private var indices: [String: Int] = [:]
  private var definitions: [String: ICalendarComponent] = [:]

  /// Takes the VTIMEZONEs of `components`, wherever they stand.
  init(_ components: [ICalendarComponent]) {
    for component in components { collect(component, depth: 0) }
  }

  private func collect(_ component: ICalendarComponent, depth: Int) {
    if component.name == "VTIMEZONE" {
      if let id = component.first(.tzid)?.value, definitions[id] == nil { definitions[id] = component }
      return
    }
    guard depth < 4 else { return }
    for child in component.components where child.name == "VTIMEZONE" || child.name == "VCALENDAR" {
      collect(child, depth: depth + 1)
    }
  }

  func table(_ index: Int) -> ZoneTable { tables[index] }

  /// Index of the zone that `id` names; nil when nobody knows it.
  func index(of id: String) -> Int? {
    if let known = indices[id] { return known >= 0 ? known : nil }
    guard let table = find(id) else {
      indices[id] = -1
      return nil
    }
    tables.append(table)
    indices[id] = tables.count - 1
    return tables.count - 1
  }

  private func find(_ id: String) -> ZoneTable? {
    let id = id.trimmingCharacters(in: .whitespaces)
    if let zone = ZoneBook.system(id) { return ZoneTable(zone, name: id) }
    if let name = WindowsZones.iana(id), let zone = ZoneBook.system(name) {
      return ZoneTable(zone, name: name)
    }
    if let definition = definitions[id], let table = VTimezoneReader.table(definition, name: id) {
      return table
    }
    // `/mozilla.org/20070129_1/America/New_York`: a prefix that made the name unique (RFC 5545 section
    // 3.8.3.1).
    var rest = Substring(id)
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if let zone = ZoneBook.system(String(rest)) { return ZoneTable(zone, name: String(rest)) }
      if let name = WindowsZones.iana(String(rest)), let zone = ZoneBook.system(name) {
        return ZoneTable(zone, name: name)
      }
    }
    if let name = OldZoneNames.iana(id), let zone = ZoneBook.system(name) {
      return ZoneTable(zone, name: name)
    }
    return OldZoneNames.fixedOffset(id).map { ZoneTable(name: id, fixed: $0) }
  }

  /// A zone of the IANA database, never one of Foundation's own abbreviations.
  static func system(_ id: String) -> TimeZone? {
    guard id.utf8.count < 64, id.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else { return nil }
    if id.uppercased() == "UTC" || id == "Z" || id.uppercased() == "GMT" {
      return TimeZone(identifier: "UTC")
    }
    guard id.contains("/") || ZoneBook.bareNames.contains(id) else { return nil }
    return TimeZone(identifier: id)
  }

  private static let bareNames: Set<String> = [
    "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "Greenwich", "HST",
    "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET", "MST",
    "MST7MDT",
    "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey",
    "UCT",
    "Universal", "W-SU", "WET", "Zulu",
  ]
}

/// Reads a VTIMEZONE into a table of transitions (RFC 5545 section 3.6.5).
enum VTimezoneReader {
  /// Nobody plans beyond it, and rules without end must end somewhere.
  private static let lastYear = 2100

  /// Nil when no part of the definition can be used.
  static func table(_ definition: ICalendarComponent, name: String) -> ZoneTable? {
    var transitions: [ZoneTable.Transition] = []
    let end = CivilDay.number(year: lastYear, month: 1, day: 1) * WallTime.day
    var generator = RecurrenceGenerator()
    for part in definition.components {
      guard let from = part.first(.tzoffsetfrom)?.withText({ UTCOffset.parse($0) }),
        let to = part.first(.tzoffsetto)?.withText({ UTCOffset.parse($0) }),
        let start = part.first(.dtstart)?.withText({ WallTime.parse($0) })
      else { continue }
      var onsets: Set<Int> = [start.local]
      for property in part.properties {
        switch property.line.name {
        case .rrule:
          guard let rule = property.withText({ RecurrenceRule.parse($0) }) else { continue }
          let until = rule.until.map { $0.clock == .utc ? $0.local + from : $0.local }
          _ = generator.generate(rule, start: start.local, until: until, from: .min, end: end) {
            onsets.insert($0)
            return onsets.count < 1000
          }
        case .rdate:
          property.withText { text in
            TextEscape.split(text, at: 44) { part in
              if let time = WallTime.parse(part) {
                onsets.insert(time.clock == .utc ? time.local + from : time.local)
              }
            }
          }
        default: break
        }
      }
      for onset in onsets {
        transitions.append(ZoneTable.Transition(utc: onset - from, before: from, after: to))
      }
    }
    guard !transitions.isEmpty else { return nil }
    transitions.sort { ($0.utc, $0.after) < ($1.utc, $1.after) }
    // What holds before a change is what the change before it brought, whatever the part says.
    for index in transitions.indices.dropFirst() { transitions[index].before = transitions[index - 1].after }
    return ZoneTable(name: name, transitions: transitions, first: transitions[0].before)
  }
}

/// Names that programs without the IANA database made up.
enum OldZoneNames {
  /// Outlook's display names hold cities: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`.
  static func iana(_ id: String) -> String? {
    let lowered = id.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    for (word, zone) in words where lowered.contains(word) { return zone }
    return abbreviations[id.uppercased()]
  }

  /// Those that stand for one zone; CST and IST stand for several.
  private static let abbreviations = [
    "CEST": "Europe/Paris", "WEST": "Europe/Lisbon", "EEST": "Europe/Athens", "EDT": "America/New_York",
    "MDT": "America/Denver", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
  ]

  private static let words: [(String, String)] = [
    ("amsterdam", "Europe/Amsterdam"), ("berlin", "Europe/Berlin"), ("brussels", "Europe/Brussels"),
    ("bruxelles", "Europe/Brussels"), ("paris", "Europe/Paris"), ("madrid", "Europe/Madrid"),
    ("belgrade", "Europe/Belgrade"), ("sarajevo", "Europe/Sarajevo"), ("west central africa", "Africa/Lagos"),
    ("edinburgh", "Europe/London"), ("london", "Europe/London"), ("lisbon", "Europe/Lisbon"),
    ("dublin", "Europe/Dublin"), ("casablanca", "Africa/Casablanca"), ("monrovia", "Africa/Monrovia"),
    ("athens", "Europe/Athens"), ("bucharest", "Europe/Bucharest"), ("helsinki", "Europe/Helsinki"),
    ("cairo", "Africa/Cairo"), ("jerusalem", "Asia/Jerusalem"), ("harare", "Africa/Harare"),
    ("istanbul", "Europe/Istanbul"), ("moscow", "Europe/Moscow"), ("nairobi", "Africa/Nairobi"),
    ("eastern time", "America/New_York"), ("central time", "America/Chicago"),
    ("mountain time", "America/Denver"), ("pacific time", "America/Los_Angeles"),
    ("atlantic time", "America/Halifax"), ("arizona", "America/Phoenix"), ("alaska", "America/Anchorage"),
    ("hawaii", "Pacific/Honolulu"), ("newfoundland", "America/St_Johns"), ("brasilia", "America/Sao_Paulo"),
    ("buenos aires", "America/Argentina/Buenos_Aires"), ("santiago", "America/Santiago"),
    ("bogota", "America/Bogota"), ("guadalajara", "America/Mexico_City"), ("saskatchewan", "America/Regina"),
    ("tokyo", "Asia/Tokyo"), ("seoul", "Asia/Seoul"), ("beijing", "Asia/Shanghai"), ("taipei", "Asia/Taipei"),
    ("singapore", "Asia/Singapore"), ("bangkok", "Asia/Bangkok"), ("mumbai", "Asia/Kolkata"),
    ("kolkata", "Asia/Kolkata"), ("karachi", "Asia/Karachi"), ("abu dhabi", "Asia/Dubai"),
    ("tehran", "Asia/Tehran"), ("kabul", "Asia/Kabul"), ("kathmandu", "Asia/Kathmandu"),
    ("perth", "Australia/Perth"), ("sydney", "Australia/Sydney"), ("brisbane", "Australia/Brisbane"),
    ("adelaide", "Australia/Adelaide"), ("darwin", "Australia/Darwin"), ("hobart", "Australia/Hobart"),
    ("auckland", "Pacific/Auckland"), ("fiji", "Pacific/Fiji"), ("western/central europe", "Europe/Berlin"),
    ("europe centrale", "Europe/Paris"), ("central european", "Europe/Berlin"),
    ("mitteleuropaische", "Europe/Berlin"), ("europe de l'est", "Europe/Athens"),
    ("eastern european", "Europe/Athens"),
    ("gmt +0100 (standard) / gmt +0200 (daylight)", "Europe/Berlin"),
  ]

  /// `GMT+01:00`, `(UTC -05:00)`, `UTC+2`, `+0100`: an offset and nothing else.
  static func fixedOffset(_ id: String) -> Int? {
    var bytes: [UInt8] = []
    for byte in id.utf8 where byte != 32 && byte != 40 && byte != 41 { bytes.append(byte) }
    let upper = String(decoding: bytes, as: UTF8.self).uppercased()
    let rest =
      upper.hasPrefix("GMT") || upper.hasPrefix("UTC") ? Array(upper.utf8.dropFirst(3)) : Array(upper.utf8)
    guard let sign = rest.first, sign == 43 || sign == 45 else { return nil }
    var digits: [Int] = []
    for byte in rest.dropFirst() {
      if isASCIIDigit(byte) { digits.append(Int(byte - 48)) } else if byte != 58 && byte != 46 { return nil }
    }
    let (hours, minutes): (Int, Int)
    switch digits.count {
    case 1: (hours, minutes) = (digits[0], 0)
    case 2: (hours, minutes) = (digits[0] * 10 + digits[1], 0)
    case 3: (hours, minutes) = (digits[0], digits[1] * 10 + digits[2])
    case 4: (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    default: return nil
    }
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == 45 ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
