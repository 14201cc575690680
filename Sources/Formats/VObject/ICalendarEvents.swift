extension ICalendarReader.File {
  /// The events and to-dos of the file, in order; what cannot be read of one is left out of it.
  public var events: [ParsedEvent] {
    let book = ZoneBook(components)
    var events: [ParsedEvent] = []
    for component in components {
      let first = events.count
      EventReader.collect(component, book, &events, depth: 0)
      // A message that cancels need not say so of each entry (RFC 5546 section 3.2.5).
      guard component.first(.method)?.value.uppercased() == "CANCEL" else { continue }
      for index in first..<events.count { events[index].status = "CANCELLED" }
    }
    return events
  }
}

/// Turns components into events.
enum EventReader {
  static func collect(
    _ component: ICalendarComponent, _ book: ZoneBook, _ events: inout [ParsedEvent], depth: Int
  ) {
    if component.name == "VEVENT" || component.name == "VTODO" {
      events.append(event(component, book))
      return
    }
    guard depth < 4 else { return }
    for child in component.components { collect(child, book, &events, depth: depth + 1) }
  }

  static func event(_ component: ICalendarComponent, _ book: ZoneBook) -> ParsedEvent {
    var event = ParsedEvent()
    event.kind = component.name == "VTODO" ? .task : .event
    event.line = component.line
    event.original = component.range
    var start: WallTime?
    var duration: CalendarDuration?
    var ruling: ICalendarProperty?
    for property in component.properties {
      switch property.line.name {
      case .uid: event.uid = event.uid ?? property.value
      case .summary: event.summary = event.summary ?? property.value
      case .dtstart where start == nil:
        start = time(property, book)
        event.start = start.map { parsed($0, book) }
      case .dtend, .due: event.end = event.end ?? time(property, book).map { parsed($0, book) }
      case .duration: duration = property.withText { CalendarDuration.parse($0) }
      case .attendee: event.attendees.append(attendee(property))
      case .organizer: event.organizer = event.organizer ?? attendee(property)
      case .location: event.location = nonEmpty(property.value)
      case .description: event.details = nonEmpty(property.value)
      case .url: event.url = nonEmpty(property.value)
      case .status: event.status = property.value.uppercased()
      case .categories: event.categories += property.values.filter { !$0.isEmpty }
      case .rrule:
        ruling = ruling ?? property
      case .exdate: event.exceptionDates += times(property, book)
      case .rdate: event.extraDates += times(property, book)
      case .recurrenceID: event.recurrenceID = time(property, book).map { parsed($0, book) }
      case .completed: event.completed = time(property, book).map { parsed($0, book) }
      case .transp: event.isTransparent = property.withText { $0.equalsIgnoringCase("transparent") }
      case .sequence: event.sequence = Int(property.rawValue)
      default: break
      }
    }
    event.rule = ruling.map { rule in
      rule.withText { OldRecurrence.modern($0, start: start) } ?? rule.rawValue
    }
    if event.end == nil, let start, let duration {
      event.end = parsed(adding(duration, to: start, book), book)
    }
    event.alarms = component.components.compactMap { $0.name == "VALARM" ? alarm($0, book) : nil }
    return event
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The time of a property, with its zone; nil when it is none.
  static func time(_ property: ICalendarProperty, _ book: ZoneBook) -> WallTime? {
    property.withText { text in
      guard var time = WallTime.parse(text) else { return nil }
      if time.clock == .floating, let id = property.line.parameter("tzid"), let zone = book.index(of: id) {
        time.clock = .zoned
        time.zone = zone
      }
      return time
    }
  }

  /// The times of EXDATE or RDATE; of a period its start.
  private static func times(_ property: ICalendarProperty, _ book: ZoneBook) -> [ParsedEventTime] {
    let zone = property.line.parameter("tzid").flatMap { book.index(of: $0) }
    var result: [ParsedEventTime] = []
    property.withText { text in
      TextEscape.splitList(text) { part in
        let slash = part.firstIndex(of: 47, from: 0, to: part.count)
        guard var time = WallTime.parse(part.slice(0, slash)) else { return }
        if time.clock == .floating, let zone {
          time.clock = .zoned
          time.zone = zone
        }
        result.append(parsed(time, book))
      }
    }
    return result
  }

  /// Days by the calendar, the rest exactly.
  static func adding(_ duration: CalendarDuration, to time: WallTime, _ book: ZoneBook) -> WallTime {
    var time = time
    time.local += duration.days * WallTime.day
    guard time.clock == .zoned, duration.seconds != 0 else {
      time.local += duration.seconds
      return time
    }
    let zone = book.table(time.zone)
    let utc = zone.utc(local: time.local) + duration.seconds
    time.local = utc + zone.offset(atUTC: utc)
    return time
  }

  static func parsed(_ time: WallTime, _ book: ZoneBook) -> ParsedEventTime {
    let zone = time.clock == .zoned ? book.table(time.zone) : nil
    let offset = time.clock == .utc ? 0 : zone?.offset(atLocal: time.local)
    return parsed(time, offset: offset, zone: time.clock == .utc ? "UTC" : zone?.name)
  }

  static func parsed(_ time: WallTime, offset: Int?, zone: String?) -> ParsedEventTime {
    let day = RecurrenceGenerator.floorDivide(time.local, WallTime.day)
    let second = time.local - day * WallTime.day
    let date = CivilDay.date(day)
    return ParsedEventTime(
      moment: ParsedMoment(
        year: date.year, month: date.month, day: date.day, hour: second / 3600, minute: second / 60 % 60,
        second: second % 60, offsetSeconds: offset), isDate: time.isDate, zone: zone)
  }

  static func attendee(_ property: ICalendarProperty) -> ParsedAttendee {
    var attendee = ParsedAttendee()
    property.line.forEachParameter { name, value, _ in
      if name.equalsIgnoringCase("cn") {
        attendee.name = nonEmpty(ParameterScan.text(value))
      } else if name.equalsIgnoringCase("role") {
        attendee.role = keyword(value)
      } else if name.equalsIgnoringCase("partstat") {
        attendee.status = keyword(value)
      } else if name.equalsIgnoringCase("cutype") {
        attendee.kind = keyword(value)
      } else if name.equalsIgnoringCase("email"), attendee.email == nil {
        attendee.email = nonEmpty(ParameterScan.text(value))
      }
    }
    property.withText { text in
      if text.count > 7, text.slice(0, 7).equalsIgnoringCase("mailto:") {
        let address = String(decoding: text.slice(7, text.count), as: UTF8.self)
        attendee.email = text.contains(byte: 37) ? VCardURI.percentDecoded(Substring(address)) : address
      } else if text.contains(byte: 64), !text.contains(byte: 47) {
        // vCalendar 1.0 writes `Zoé Petit <zoe@b.example>` as an address of mail.
        let written = String(decoding: text, as: UTF8.self)
        guard text.contains(byte: 60) || text.contains(byte: 32), let one = AddressParser.parse(text).first
        else {
          attendee.email = written
          return
        }
        attendee.email = one.address ?? attendee.email
        attendee.name = attendee.name ?? one.name
      }
    }
    return attendee
  }

  /// A word of the standard in capitals; the frequent ones without making a string.
  private static func keyword(_ value: ByteView) -> String {
    if value.equalsIgnoringCase("req-participant") { return "REQ-PARTICIPANT" }
    if value.equalsIgnoringCase("opt-participant") { return "OPT-PARTICIPANT" }
    if value.equalsIgnoringCase("individual") { return "INDIVIDUAL" }
    if value.equalsIgnoringCase("accepted") { return "ACCEPTED" }
    if value.equalsIgnoringCase("needs-action") { return "NEEDS-ACTION" }
    if value.equalsIgnoringCase("declined") { return "DECLINED" }
    if value.equalsIgnoringCase("tentative") { return "TENTATIVE" }
    return ParameterScan.text(value).uppercased()
  }

  private static func alarm(_ component: ICalendarComponent, _ book: ZoneBook) -> ParsedAlarm? {
    guard let trigger = component.first(.trigger) else { return nil }
    var alarm = ParsedAlarm(action: component.first(.action)?.value.uppercased() ?? "DISPLAY")
    alarm.text = component.first(.description)?.value
    if let duration = trigger.withText({ CalendarDuration.parse($0) }) {
      alarm.offsetSeconds = duration.days * WallTime.day + duration.seconds
      alarm.isFromEnd = trigger.parameter("RELATED")?.uppercased() == "END"
    } else if let at = time(trigger, book) {
      alarm.at = parsed(at, book)
    } else {
      return nil
    }
    return alarm
  }
}
