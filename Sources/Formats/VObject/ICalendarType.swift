/// The value types of calendar properties (RFC 5545 section 3.3, with RFC 7953, 7986, 9073, 9074 and 9253).
enum ICalendarType: String {
  case binary, boolean
  case calAddress = "cal-address"
  case date
  case dateTime = "date-time"
  case duration, float, integer
  case period, recur, text, time, uri
  case utcOffset = "utc-offset"
  case unknown
  case xmlReference = "xml-reference"
  case uid

  enum Shape { case single, list, structured }

  static func shape(_ name: PropertyName) -> Shape {
    switch name {
    case .categories, .resources, .exdate, .rdate, .freebusy: .list
    case .requestStatus, .geo: .structured
    default: .single
    }
  }

  /// What VALUE says, else what the name stands for, else `unknown`.
  static func of(_ property: ICalendarProperty) -> ICalendarType {
    if let stated = property.line.parameter("value") {
      // A reminder of vCalendar 1.0 is a time and more behind it, also where VALUE speaks of a time alone.
      if property.line.name == .other, oldReminders.contains(property.name) { return .unknown }
      return ICalendarType(rawValue: stated.lowercased()) ?? .unknown
    }
    switch property.line.name {
    case .dtstart, .dtend, .due, .recurrenceID, .exdate, .rdate:
      // VALUE=DATE is forgotten so often that the value itself is asked.
      return property.line.withRawValue { raw in
        if raw.contains(byte: 47) { return .period }
        return raw.contains(byte: 84) || raw.contains(byte: 116) || raw.isEmpty ? .dateTime : .date
      }
    default: return standard(property.line.name, property)
    }
  }

  private static let oldReminders: Set<String> = ["AALARM", "DALARM", "MALARM", "PALARM"]

  private static func standard(_ name: PropertyName, _ property: ICalendarProperty) -> ICalendarType {
    switch name {
    case .completed, .created, .dtstamp, .lastModified, .acknowledged, .tzuntil: .dateTime
    case .duration, .trigger, .refreshInterval: .duration
    case .percentComplete, .priority, .repeat, .sequence: .integer
    case .geo: .float
    case .attach, .url, .conference, .image, .source: .uri
    case .attendee, .organizer: .calAddress
    case .tzoffsetfrom, .tzoffsetto: .utcOffset
    case .rrule, .exrule: .recur
    case .freebusy: .period
    case .action, .calscale, .categories, .class, .comment, .contact, .description, .location, .method,
      .prodid,
      .relatedTo, .requestStatus, .resources, .status, .summary, .transp, .tzid, .tzname, .uid, .version,
      .name,
      .color, .busytype:
      .text
    case .other: named(property.name)
    default: .unknown
    }
  }

  private static func named(_ name: String) -> ICalendarType {
    switch name {
    case "TZURL", "LINK", "CONCEPT", "STRUCTURED-DATA": .uri
    case "CALENDAR-ADDRESS": .calAddress
    case "TZID-ALIAS-OF", "REFID", "LOCATION-TYPE", "PARTICIPANT-TYPE", "RESOURCE-TYPE", "STYLED-DESCRIPTION",
      "PROXIMITY", "POLL-MODE", "POLL-COMPLETION", "POLL-PROPERTIES", "ACCEPT-RESPONSE":
      .text
    default: .unknown
    }
  }

  /// Whether backslashes in the value are escapes. An unknown property usually is text written by a program
  /// of its own.
  static func holdsText(_ property: ICalendarProperty) -> Bool {
    let type = of(property)
    return type == .text || type == .unknown
  }
}
