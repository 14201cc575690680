import Domain
import Engines
import Formats
import Foundation
import Storage

extension ImportSession {
  /// Reads a calendar: with whom one met, what is to come, and when the user's time is taken.
  func takeCalendar(_ bytes: [UInt8], file: Int64, report: inout FileReport) throws {
    let decoded = TextDecoder.decode(bytes).bytes
    let calendar = ICalendarReader.read(decoded)
    guard !calendar.components.isEmpty else {
      throw calendar.problems.first { $0.severity == .fatal }
        ?? ParseProblem("no-component", severity: .fatal)
    }
    var taker = try CalendarTaker(session: self, calendar: calendar, bytes: decoded, file: file)
    try taker.learnOwner()
    for index in taker.events.indices { try taker.take(index, report: &report) }
  }
}

extension ImportSession {
  /// Entries that stand again tell again what they told, from the bytes that were kept of them.
  func reviveEvents(_ observations: [Int64]) throws {
    try learnOwner()
    for id in observations {
      guard let row = try write.facts(of: id) else { continue }
      let bytes = Array("BEGIN:VCALENDAR\r\n\(row.original)\r\nEND:VCALENDAR\r\n".utf8)
      var taker = try CalendarTaker(
        session: self, calendar: ICalendarReader.read(bytes), bytes: bytes, file: row.fileID)
      try taker.revive(row)
    }
    try write.indexMessages()
  }
}

/// Takes the entries of one calendar one after the other.
private struct CalendarTaker {
  let session: ImportSession
  let calendar: ICalendarReader.File
  let events: [ParsedEvent]
  let bytes: [UInt8]
  let file: Int64
  let zone: TimeZone
  var people: CalendarPeople
  var makesPeople = true
  var ledger: RecordLedger
  /// Occurrences by the line their entry begins on.
  private let occurrences: [Int: [CalendarOccurrence]]
  /// Entries of a series that stand in for one of its occurrences, by the series' UID.
  private let overrides: [String: [String]]
  private var named: [String: Int64?] = [:]
  /// Of entries under one name the one with the highest SEQUENCE, of equal ones the first.
  private let winners: [String: Int]

  private var write: ImportTransaction { session.write }
  private var now: Moment { session.now }

  /// Days around today for which single occurrences are kept: talks of a series two years back, plans a year
  /// ahead.
  private static let daysBack = 731
  private static let daysAhead = 366
  private static let mostInSeries = 200
  /// Follow-ups and busy times look back no further.
  private static let daysKept = 31

  init(session: ImportSession, calendar: ICalendarReader.File, bytes: [UInt8], file: Int64) throws {
    self.session = session
    self.calendar = calendar
    self.bytes = bytes
    self.file = file
    events = calendar.events
    let profile = try Workspace.storedProfile(try HandStore.setting(session.write.db, "profile"))
    zone =
      profile.zone.flatMap(TimeZone.init(identifier:)) ?? TimeZone(secondsFromGMT: session.now.offset)
      ?? .gmt
    var own = Set(profile.emails.compactMap(IdentityKeys.email))
    if let person = try session.write.ownPerson() {
      own.formUnion(try session.write.channels(of: person).filter { $0.hasPrefix("email:") })
    }
    var names = session.ownNames
    if let name = profile.name, !name.isEmpty { names.insert(FoldedText.fold(name)) }
    people = CalendarPeople(ownEmails: own, ownNames: names)
    people.isVerbatim = OwnCalendar.wrote(calendar)
    ledger = RecordLedger(standing: try session.write.standing(kinds: [SourceKind.ical.rawValue]))
    let today = session.now.day
    let expansion = calendar.occurrences(
      from: PartialDate(today.adding(days: -Self.daysBack)),
      through: PartialDate(today.adding(days: Self.daysAhead)), limit: 100_000)
    occurrences = Dictionary(grouping: expansion.occurrences, by: \.line)
    var overrides: [String: [String]] = [:]
    for event in events {
      if let id = event.recurrenceID, let uid = event.uid { overrides[uid, default: []].append(id.text) }
    }
    self.overrides = overrides
    var winners: [String: Int] = [:]
    for (index, event) in events.enumerated() {
      guard event.kind == .event, let start = event.start else { continue }
      let key = Self.identity(of: event, start: start)
      if let known = winners[key], (events[known].sequence ?? 0) >= (event.sequence ?? 0) { continue }
      winners[key] = index
    }
    self.winners = winners
  }

  /// The user's own address, from what is known or from the calendar itself.
  mutating func learnOwner() throws {
    if session.options.sharedBy != nil { return }
    // Whose addresses are known needs no guess, and another name on a calendar is then somebody else's.
    for component in calendar.components where people.ownEmails.isEmpty {
      for name in ["X-WR-CALNAME", "X-OWNER"] {
        guard let value = component.first(name)?.value, let key = IdentityKeys.email(value),
          !value.contains(" "), !key.contains("calendar.google.com")
        else { continue }
        people.ownEmails.insert(key)
        try session.rememberOwnEmail(value, key: key, file: file)
        return
      }
    }
    guard !events.contains(where: people.isOwnEntry), let guess = CalendarPeople.guessOwner(events),
      let key = IdentityKeys.email(guess)
    else { return }
    people.ownEmails.insert(key)
    try session.rememberOwnEmail(guess, key: key, file: file)
  }

  // MARK: One entry

  mutating func take(_ index: Int, report: inout FileReport) throws {
    let event = events[index]
    let record = index + 1
    report.read += 1
    if event.kind == .task {
      return report.skip(ParseProblem("task"), record: record, line: event.line)
    }
    guard let start = event.start else {
      return report.skip(ParseProblem("bad-date", facts: ["DTSTART"]), record: record, line: event.line)
    }
    if OwnCalendar.isDue(event) {
      return report.skip(ParseProblem("own-feed"), record: record, line: event.line)
    }
    let range = event.original.clamped(to: 0..<bytes.count)
    let place = RecordPlace(
      file: file, kind: SourceKind.ical.rawValue, number: record, line: event.line,
      original: String(decoding: bytes[range], as: UTF8.self), uid: event.uid.nonEmpty)
    let key = Self.identity(of: event, start: start)
    if winners[key] != index {
      report.unchanged += 1
      return
    }
    report.warn(HiddenText.problems(in: event), record: record, line: event.line)
    let traces = try ledger.standing[FoldedText.stableHash(place.kind + "|" + key)].map {
      try EventStore.traces(write.db, observation: $0.id)
    }
    // An entry that this vault itself exported, come home: the note it tells of is still there.
    if let uid = event.uid, try OwnCalendar.stands(uid, in: write) {
      report.unchanged += 1
      return
    }
    guard
      let id = try session.insertFact(
        subject: "event", key: key, json: facts(of: event), person: nil, at: place, ledger: &ledger,
        report: &report)
    else { return }
    session.touched.formUnion(traces?.people ?? [])
    guard event.status != "CANCELLED", people.ownStatus(in: event) != "DECLINED" else { return }
    try store(event, start: start, record: record, observation: id, place: place, traces: traces)
  }

  private static func identity(of event: ParsedEvent, start: ParsedEventTime) -> String {
    let replaced = event.recurrenceID.map { "|" + $0.text } ?? ""
    if let uid = event.uid.nonEmpty { return uid + replaced }
    return "\(event.summary ?? "")|\(start.text)\(replaced)"
  }

  /// Nobody is made: whoever was, still is.
  mutating func revive(_ row: ObservationRow) throws {
    makesPeople = false
    guard let event = events.first, let start = event.start, event.status != "CANCELLED",
      people.ownStatus(in: event) != "DECLINED"
    else { return }
    let place = RecordPlace(
      file: row.fileID, kind: row.kind, number: row.record, line: row.line ?? 1, original: row.original)
    try store(
      event, start: start, record: row.record, observation: row.id, place: place, traces: nil)
  }

  /// What counts as a change: not when the entry was written, nor its reminders.
  private func facts(of event: ParsedEvent) -> String {
    let attendees = event.attendees.map {
      [$0.email ?? $0.name ?? "", $0.name ?? "", $0.status ?? ""].joined(separator: "|")
    }
    return FactJSON.object([
      "uid": event.uid, "summary": event.summary, "start": event.start?.text, "zone": event.start?.zone,
      "end": event.end?.text, "location": event.location, "details": event.details, "url": event.url,
      "status": event.status, "free": event.isTransparent ? "yes" : nil, "rule": event.rule,
      "replaces": event.recurrenceID?.text, "organizer": event.organizer?.email ?? event.organizer?.name,
      "attendees": attendees.joined(separator: "\n"),
      "except": event.exceptionDates.map(\.text).joined(separator: ","),
      "extra": event.extraDates.map(\.text).joined(separator: ","),
      "replaced": event.recurrenceID == nil
        ? overrides[event.uid ?? ""]?.sorted().joined(separator: ",") : nil,
    ])
  }

  // MARK: What it means

  /// One time at which it takes place.
  private struct Span {
    var day: Day
    var lastDay: Day
    /// Nil: whole days.
    var start: Int64?
    var end: Int64?

    func isOver(_ now: Moment) -> Bool {
      if let end = end ?? start { return end <= now.seconds }
      return lastDay < now.day
    }
  }

  private mutating func store(
    _ event: ParsedEvent, start: ParsedEventTime, record: Int, observation: Int64, place: RecordPlace,
    traces: EventStore.Traces?
  ) throws {
    let isAnniversary = CalendarKind.isAnniversary(event)
    let invited = people.others(in: event)
    let isTalk = invited.count <= CalendarPeople.mostInTalk
    var present: [(id: Int64, attendance: String)] = []
    for other in invited {
      guard let id = try person(other, makes: isTalk, event: event, record: record, place: place),
        !present.contains(where: { $0.id == id })
      else { continue }
      present.append((id, other.attendance))
    }
    if invited.isEmpty, !isAnniversary, let summary = event.summary {
      present += try namedPeople(in: summary).map { ($0, "accepted") }
    }
    var kind = CalendarKind.of(event)
    if kind != "event", present.isEmpty || !isTalk { kind = "busy" }
    let isRepeated = event.rule != nil || !event.extraDates.isEmpty || event.recurrenceID != nil
    let spans = spans(of: event, start: start, isRepeated: isRepeated)
    if kind != "busy", isTalk, !present.isEmpty {
      let past = spans.filter { $0.isOver(now) }.suffix(Self.mostInSeries)
      for span in past {
        try insertMeeting(
          event, span, kind: kind, people: present.map(\.id), record: record, observation: observation)
      }
    }
    let isBusy = !event.isTransparent && !(start.isDate && (isAnniversary || event.rule != nil))
    guard isBusy || kind != "busy" else { return }
    let first = now.day.adding(days: -Self.daysKept)
    for span in spans where span.lastDay >= first {
      var row = EventStore.Row(
        title: event.summary.nonEmpty ?? event.location.nonEmpty ?? "…", day: span.day.description, kind: kind
      )
      row.uid = event.uid
      row.lastDay = span.lastDay > span.day ? span.lastDay.description : nil
      row.startAt = span.start
      row.endAt = span.end
      row.zone = start.zone
      row.place = event.location.nonEmpty ?? event.url
      row.isBusy = isBusy
      row.isRepeated = isRepeated
      row.observation = observation
      row.state = state(of: event, kind: kind)
      let known = traces?.states[row.day] ?? (traces?.states.count == 1 ? traces?.states.first?.value : nil)
      if let known {
        if ["going", "went", "missed"].contains(known.state) { row.state = known.state }
        row.preparedOn = known.preparedOn
      }
      let isOver = span.isOver(now)
      _ = try EventStore.insert(
        write.db, row,
        people: present.map { ($0.id, isOver && isTalk && kind != "busy" ? "met" : $0.attendance) })
    }
  }

  /// Whether the user goes: to a talk, yes; to a meetup when they said so or it stands among their own talks.
  private func state(of event: ParsedEvent, kind: String) -> String {
    if kind != "event" { return "going" }
    switch people.ownStatus(in: event) {
    case "ACCEPTED": return "going"
    case "NEEDS-ACTION", "TENTATIVE": return "known"
    default: return people.isOwnEntry(event) ? "going" : "known"
    }
  }

  private mutating func insertMeeting(
    _ event: ParsedEvent, _ span: Span, kind: String, people: [Int64], record: Int, observation: Int64
  ) throws {
    var happening = ImportTransaction.Happening(
      kind: kind, day: span.day.description, at: span.start, direction: .both, person: people.first,
      file: file,
      record: record)
    happening.observation = observation
    let details = event.details.map { String($0.prefix(2_000)) } ?? ""
    let id = try write.insert(happening, subject: event.summary, text: details)
    for other in people.dropFirst() { try write.addParticipant(other, to: id) }
    if let start = span.start, let end = span.end, end > start, end - start <= 86_400 {
      try write.setMinutes(Int((end - start) / 60), of: id)
    }
    session.touched.formUnion(people)
  }

  // MARK: When

  private func spans(of event: ParsedEvent, start: ParsedEventTime, isRepeated: Bool) -> [Span] {
    if let found = occurrences[event.line], !found.isEmpty {
      return found.map { span($0.start, $0.end) }
    }
    // Outside of the years around today an entry takes place once, if at all.
    return isRepeated ? [] : [span(start, event.end ?? start)]
  }

  private func span(_ start: ParsedEventTime, _ end: ParsedEventTime) -> Span {
    let firstDay = start.moment.civilDay ?? now.day
    if start.isDate {
      // The end is the first day after it (RFC 5545 section 3.6.1).
      let last = end.moment.civilDay?.adding(days: -1) ?? firstDay
      return Span(day: firstDay, lastDay: max(firstDay, last))
    }
    let time = ZoneTime(zone)
    func instant(_ at: ParsedEventTime) -> Int64 {
      if at.moment.offsetSeconds != nil { return at.moment.epochSeconds }
      // A floating time is one of the user's own clock.
      let day = at.moment.civilDay ?? firstDay
      return Int64(
        time.instant(day, minutes: at.moment.hour * 60 + at.moment.minute).timeIntervalSince1970)
    }
    let from = instant(start)
    let to = max(from, instant(end))
    let day = time.day(of: Date(timeIntervalSince1970: Double(from)))
    let last = time.day(of: Date(timeIntervalSince1970: Double(max(from, to - 1))))
    return Span(day: day, lastDay: last, start: from, end: to)
  }

  // MARK: Who

  /// The person behind an address; made when they have a name and met the user in a small company.
  private mutating func person(
    _ other: CalendarPeople.Other, makes: Bool, event: ParsedEvent, record: Int, place: RecordPlace
  ) throws -> Int64? {
    guard let key = other.key, let email = other.email else {
      return try other.name.flatMap { try personNamed(FoldedText.fold($0)) }
    }
    guard !session.isForgotten(key) else { return nil }
    let holders = try session.people(holding: key)
    if holders.count == 1 {
      let name = other.name ?? holders[0].name
      if IdentityKeys.areCompatible(holders[0].name, name) { return holders[0].id.number }
    }
    // Of an own file it is certain that the others are not the user.
    let isClear = people.knowsOwner || people.isVerbatim
    guard makes, makesPeople, isClear, let name = other.name, holders.isEmpty else { return nil }
    var facts = PersonFacts(name: name)
    facts.emails = [.init(email)]
    let json = facts.canonicalJSON
    let person = try session.insertPerson(
      facts,
      row: ObservationRow(
        fileID: file, record: record, line: event.line, kind: place.kind, subject: "person", uid: nil,
        identity: FoldedText.stableHash("ical-person|" + key), hash: FoldedText.stableHash(json),
        personID: nil,
        facts: json, original: "\(name) <\(email)>", seenOn: session.today))
    session.remember(person, as: key)
    return person.id.number
  }

  /// Known people whose whole name stands in a title: « Café avec Katherine Salendnier ».
  private mutating func namedPeople(in title: String) throws -> [Int64] {
    let words = FoldedText.fold(title).split(separator: " ").prefix(16).map(String.init)
    var found: [Int64] = []
    var index = 0
    while index + 1 < words.count {
      var step = 1
      for length in [4, 3, 2] where index + length <= words.count {
        guard let id = try personNamed(words[index..<index + length].joined(separator: " ")) else { continue }
        if !found.contains(id) { found.append(id) }
        step = length
        break
      }
      index += step
    }
    return found
  }

  private mutating func personNamed(_ folded: String) throws -> Int64? {
    if let known = named[folded] { return known }
    let found = try write.people(named: folded)
    let one = found.count == 1 && folded.contains(" ") ? found[0] : nil
    named[folded] = .some(one)
    return one
  }
}

extension ImportSession {
  /// The address that the user's own calendar shows to be theirs.
  func rememberOwnEmail(_ email: String, key: String, file: Int64) throws {
    let own = try write.ensureOwnPerson(name: "")
    var facts = PersonFacts(name: "")
    facts.emails = [.init(email)]
    let json = facts.canonicalJSON
    _ = try write.insert(
      ObservationRow(
        fileID: file, record: 1, line: nil, kind: SourceKind.ical.rawValue, subject: "me", uid: nil,
        identity: FoldedText.stableHash("own|" + key), hash: FoldedText.stableHash(json), personID: own,
        facts: json, original: email, seenOn: today))
    stale.insert(own)
  }
}
