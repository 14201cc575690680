/// Writes events and to-dos as iCalendar (RFC 5545).
public enum ICalendarWriter {
  /// How moments in a zone are written.
  public enum ZoneStyle: Sendable {
    /// In UTC, the form that every program reads; a repeating event keeps its zone, for it would move with
    /// the next change of the clocks.
    case utc
    /// In their zone, with a VTIMEZONE for each.
    case zoned
  }

  /// A calendar of `events`. `stamp` is the moment of writing (`20260102T030405Z`). An event without UID gets
  /// one from its content, the same each time.
  public static func write(
    _ events: [ParsedEvent], product: String, stamp: String, name: String? = nil, method: String? = nil,
    zones: ZoneStyle = .zoned
  ) -> [UInt8] {
    var writer = ContentLineWriter()
    writer.line("BEGIN:VCALENDAR")
    writer.line("VERSION:2.0")
    writer.line("PRODID", text: product)
    writer.line("CALSCALE:GREGORIAN")
    if let method { writer.line("METHOD", text: method) }
    if let name {
      writer.line("NAME", text: name)
      writer.line("X-WR-CALNAME", text: name)
    }
    for zone in zonesOf(events, zones) { VTimezoneWriter.write(zone.table, years: zone.years, to: &writer) }
    for event in events { write(event, stamp, zones, to: &writer) }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  /// An id that depends on nothing but `parts`: two calendars of the same facts name their events alike.
  public static func stableUID(_ parts: [String], domain: String) -> String {
    // FNV-1a, twice with different starts: 128 bits.
    var hashes: [UInt64] = [0xcbf2_9ce4_8422_2325, 0x9ae1_6a3b_2f90_404f]
    for part in parts {
      for byte in Array(part.utf8) + [0] {
        for index in hashes.indices { hashes[index] = (hashes[index] ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    let text = hashes.map { hash in
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return text.joined() + "@" + domain
  }

  private static func write(
    _ event: ParsedEvent, _ stamp: String, _ zones: ZoneStyle, to writer: inout ContentLineWriter
  ) {
    let component = event.kind == .task ? "VTODO" : "VEVENT"
    let keepsZone = zones == .zoned || repeats(event)
    writer.line("BEGIN:\(component)")
    let uid =
      event.uid
      ?? stableUID([event.summary ?? "", event.start?.text ?? "", event.location ?? ""], domain: "entregent")
    writer.line("UID", text: uid)
    writer.line("DTSTAMP", raw: stamp)
    if let start = event.start { time("DTSTART", start, keepsZone, to: &writer) }
    if let end = event.end { time(event.kind == .task ? "DUE" : "DTEND", end, keepsZone, to: &writer) }
    if let id = event.recurrenceID { time("RECURRENCE-ID", id, keepsZone, to: &writer) }
    if let summary = event.summary { writer.line("SUMMARY", text: summary) }
    if let details = event.details { writer.line("DESCRIPTION", text: details) }
    if let location = event.location { writer.line("LOCATION", text: location) }
    if let url = event.url { writer.line("URL", raw: ContentLineWriter.escapedURI(url)) }
    if let status = event.status { writer.line("STATUS", text: status) }
    if !event.categories.isEmpty { writer.line("CATEGORIES", components: [event.categories]) }
    if let rule = event.rule { writer.line("RRULE", raw: VObjectText.cleaned(rule).filter { !$0.isNewline }) }
    for date in event.exceptionDates { time("EXDATE", date, keepsZone, to: &writer) }
    for date in event.extraDates { time("RDATE", date, keepsZone, to: &writer) }
    if event.isTransparent { writer.line("TRANSP", raw: "TRANSPARENT") }
    if let sequence = event.sequence { writer.line("SEQUENCE", raw: "\(sequence)") }
    if let completed = event.completed { time("COMPLETED", completed, false, to: &writer) }
    if let organizer = event.organizer { person("ORGANIZER", organizer, to: &writer) }
    for attendee in event.attendees { person("ATTENDEE", attendee, to: &writer) }
    for alarm in event.alarms { write(alarm, event, to: &writer) }
    writer.line("END:\(component)")
  }

  private static func repeats(_ event: ParsedEvent) -> Bool {
    event.rule != nil || !event.extraDates.isEmpty || event.recurrenceID != nil
  }

  /// A day, a floating time, UTC or a time in its zone.
  private static func time(
    _ name: String, _ time: ParsedEventTime, _ keepsZone: Bool, to writer: inout ContentLineWriter
  ) {
    let moment = time.moment
    if time.isDate {
      return writer.line(
        name, [VObjectParameter(name: "VALUE", values: ["DATE"])],
        raw: compact(moment, withTime: false))
    }
    guard let offset = moment.offsetSeconds else { return writer.line(name, raw: compact(moment)) }
    if keepsZone, let zone = time.zone, zone != "UTC", ZoneBook.system(zone) != nil {
      return writer.line(name, [VObjectParameter(name: "TZID", values: [zone])], raw: compact(moment))
    }
    let day = CivilDay.number(year: moment.year, month: moment.month, day: moment.day)
    let local = day * WallTime.day + moment.hour * 3600 + moment.minute * 60 + moment.second
    let utc = EventReader.parsed(WallTime(local: local - offset, clock: .utc), offset: 0, zone: "UTC")
    writer.line(name, raw: compact(utc.moment) + "Z")
  }

  static func compact(_ moment: ParsedMoment, withTime: Bool = true) -> String {
    func pad(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    let date = pad(moment.year, 4) + pad(moment.month, 2) + pad(moment.day, 2)
    guard withTime else { return date }
    return date + "T" + pad(moment.hour, 2) + pad(moment.minute, 2) + pad(moment.second, 2)
  }

  private static func person(_ name: String, _ person: ParsedAttendee, to writer: inout ContentLineWriter) {
    var parameters: [VObjectParameter] = []
    if let kind = person.kind { parameters.append(VObjectParameter(name: "CUTYPE", values: [kind])) }
    if let role = person.role { parameters.append(VObjectParameter(name: "ROLE", values: [role])) }
    if let status = person.status { parameters.append(VObjectParameter(name: "PARTSTAT", values: [status])) }
    if let name = person.name { parameters.append(VObjectParameter(name: "CN", values: [name])) }
    let address = person.email.map { "mailto:" + ContentLineWriter.escapedURI($0) } ?? "invalid:nomail"
    writer.line(name, parameters, raw: address)
  }

  private static func write(_ alarm: ParsedAlarm, _ event: ParsedEvent, to writer: inout ContentLineWriter) {
    writer.line("BEGIN:VALARM")
    writer.line("ACTION", text: alarm.action)
    if let at = alarm.at, !at.isDate, at.moment.offsetSeconds != nil {
      let value = VObjectParameter(name: "VALUE", values: ["DATE-TIME"])
      var plain = ContentLineWriter()
      time("TRIGGER", at, false, to: &plain)
      let text = String(decoding: plain.bytes, as: UTF8.self).dropFirst("TRIGGER:".count).filter {
        !$0.isNewline
      }
      writer.line("TRIGGER", [value], raw: text)
    } else {
      let related = alarm.isFromEnd ? [VObjectParameter(name: "RELATED", values: ["END"])] : []
      writer.line("TRIGGER", related, raw: duration(alarm.offsetSeconds ?? 0))
    }
    writer.line("DESCRIPTION", text: alarm.text ?? event.summary ?? "")
    writer.line("END:VALARM")
  }

  /// `-PT15M`, `P1D`, `PT0S`
  static func duration(_ seconds: Int) -> String {
    let size = abs(seconds)
    let sign = seconds < 0 ? "-" : ""
    if size % WallTime.day == 0, size > 0 { return "\(sign)P\(size / WallTime.day)D" }
    var text = "\(sign)PT"
    if size >= 3600 { text += "\(size / 3600)H" }
    if size / 60 % 60 > 0 { text += "\(size / 60 % 60)M" }
    if size % 60 > 0 || size == 0 { text += "\(size % 60)S" }
    return text
  }

  /// The zones that some event needs, with the years it needs them for.
  private static func zonesOf(
    _ events: [ParsedEvent], _ style: ZoneStyle
  ) -> [(table: ZoneTable, years: ClosedRange<Int>)] {
    var years: [String: ClosedRange<Int>] = [:]
    var order: [String] = []
    for event in events where style == .zoned || repeats(event) {
      for time in [event.start, event.end, event.recurrenceID] {
        guard let time, let zone = time.zone, zone != "UTC", time.moment.offsetSeconds != nil,
          ZoneBook.system(zone) != nil
        else { continue }
        let year = time.moment.year
        if let known = years[zone] {
          years[zone] = min(known.lowerBound, year)...max(known.upperBound, year)
        } else {
          years[zone] = year...year
          order.append(zone)
        }
      }
    }
    return order.compactMap { name in
      guard let zone = ZoneBook.system(name), let range = years[name] else { return nil }
      return (ZoneTable(zone, name: name), range)
    }
  }
}
