/// When something in a calendar happens: a whole day, a time without zone, or a moment.
public struct ParsedEventTime: Sendable, Hashable, Codable {
  /// Year to second; `offsetSeconds` is set when the zone is known. Hour, minute and second are 0 for a day.
  public var moment: ParsedMoment
  /// True: a whole day, in whichever zone.
  public var isDate: Bool
  /// The IANA id of the zone, or the file's own name for it; `UTC`; nil for a day or a floating time.
  public var zone: String?

  public init(moment: ParsedMoment, isDate: Bool = false, zone: String? = nil) {
    self.moment = moment
    self.isDate = isDate
    self.zone = zone
  }
}

/// Somebody who is invited, or who invites.
public struct ParsedAttendee: Sendable, Hashable, Codable {
  public var name: String?
  /// Without `mailto:`; nil when the address is no e-mail.
  public var email: String?
  /// `REQ-PARTICIPANT`, `OPT-PARTICIPANT`, `CHAIR`, `NON-PARTICIPANT` ...
  public var role: String?
  /// `ACCEPTED`, `DECLINED`, `TENTATIVE`, `NEEDS-ACTION`, `DELEGATED` ...
  public var status: String?
  /// `INDIVIDUAL`, `GROUP`, `RESOURCE`, `ROOM`; nil counts as an individual.
  public var kind: String?

  public init(
    name: String? = nil, email: String? = nil, role: String? = nil, status: String? = nil, kind: String? = nil
  ) {
    self.name = name
    self.email = email
    self.role = role
    self.status = status
    self.kind = kind
  }
}

/// When a reminder sounds.
public struct ParsedAlarm: Sendable, Hashable, Codable {
  /// `DISPLAY`, `AUDIO`, `EMAIL`.
  public var action: String
  /// Seconds from the start (or the end) of the event; negative before it.
  public var offsetSeconds: Int?
  /// True: counted from the end.
  public var isFromEnd: Bool
  /// A fixed moment instead.
  public var at: ParsedEventTime?
  public var text: String?

  public init(
    action: String = "DISPLAY", offsetSeconds: Int? = nil, isFromEnd: Bool = false,
    at: ParsedEventTime? = nil,
    text: String? = nil
  ) {
    self.action = action
    self.offsetSeconds = offsetSeconds
    self.isFromEnd = isFromEnd
    self.at = at
    self.text = text
  }
}

/// One event or to-do of a calendar.
public struct ParsedEvent: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable { case event, task }

  public var kind: Kind = .event
  /// The source's own id exactly as written.
  public var uid: String?
  public var summary: String?
  /// Nil for a to-do without a start.
  public var start: ParsedEventTime?
  /// The first moment (or day) after it; DUE of a to-do; nil when the file names none.
  public var end: ParsedEventTime?
  public var attendees: [ParsedAttendee] = []
  public var organizer: ParsedAttendee?
  public var location: String?
  public var details: String?
  public var url: String?
  /// `CONFIRMED`, `TENTATIVE`, `CANCELLED`, `NEEDS-ACTION`, `COMPLETED` ...
  public var status: String?
  public var categories: [String] = []
  /// The time stays free (`TRANSP:TRANSPARENT`, RFC 5545 section 3.8.2.7).
  public var isTransparent = false
  /// The rule as written: `FREQ=WEEKLY;BYDAY=MO`.
  public var rule: String?
  /// Occurrences that the rule would give and that do not take place.
  public var exceptionDates: [ParsedEventTime] = []
  /// Occurrences beside those of the rule.
  public var extraDates: [ParsedEventTime] = []
  /// Which occurrence of a series this one replaces.
  public var recurrenceID: ParsedEventTime?
  public var alarms: [ParsedAlarm] = []
  /// When a to-do was done.
  public var completed: ParsedEventTime?
  public var sequence: Int?
  /// First line in the file, from 1.
  public var line: Int = 0
  /// The event's bytes within the (decoded, UTF-8) file.
  public var original: Range<Int> = 0..<0

  public init() {}
}
