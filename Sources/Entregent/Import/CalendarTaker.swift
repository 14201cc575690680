import Domain
import Engines
import Formats
import Foundation
import Storage

/// Takes the entries of one calendar one after the other.
struct CalendarTaker {
  let session: ImportSession
  let calendar: ICalendarReader.File
  let events: [ParsedEvent]
  let bytes: [UInt8]
  let file: Int64
  let zone: TimeZone
  var people: CalendarPeople
  var makesPeople = true
  /// Entries whose people were left out, for nobody knows which of them is the user.
  var unclear = 0
  var ledger: RecordLedger
  /// Occurrences by the line their entry begins on.
  let occurrences: [Int: [CalendarOccurrence]]
  /// What could not be read of the file or of its rules.
  let problems: [ParseProblem]
  /// Entries of a series that stand in for one of its occurrences, by the series' UID.
  let overrides: [String: [String]]
  var named: [String: Int64?] = [:]
  /// Of entries under one name the one with the highest SEQUENCE, of equal ones the first.
  let winners: [String: Int]

  var write: ImportTransaction { session.write }
  var now: Moment { session.now }

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
    problems = calendar.problems + calendar.valueProblems
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
    // Cancelled by a file that lacked it, and here again.
    var isBack = false
    if let standing = ledger.standing[FoldedText.stableHash(place.kind + "|" + key)], standing.isGone {
      try write.markBack(standing.id)
      isBack = true
    }
    guard
      let id = try session.insertFact(
        subject: "event", key: key, json: facts(of: event), person: nil, at: place, ledger: &ledger,
        report: &report)
    else {
      if isBack {
        report.unchanged -= 1
        report.updated += 1
      }
      return
    }
    session.touched.formUnion(traces?.people ?? [])
    guard event.status != "CANCELLED", people.ownStatus(in: event) != "DECLINED" else { return }
    try store(event, start: start, record: record, observation: id, place: place, traces: traces)
  }

  static func identity(of event: ParsedEvent, start: ParsedEventTime) -> String {
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
  func facts(of event: ParsedEvent) -> String {
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
      // Who takes part is told anew as soon as the user is known.
      "owner": isOwnerClear || event.attendees.isEmpty ? nil : "unknown",
      "replaced": event.recurrenceID == nil
        ? overrides[event.uid ?? ""]?.sorted().joined(separator: ",") : nil,
    ])
  }

  // MARK: What it means

  /// One time at which it takes place.
  struct Span {
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

  mutating func store(
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
  func state(of event: ParsedEvent, kind: String) -> String {
    if kind != "event" { return "going" }
    switch people.ownStatus(in: event) {
    case "ACCEPTED": return "going"
    case "NEEDS-ACTION", "TENTATIVE": return "known"
    default: return people.isOwnEntry(event) ? "going" : "known"
    }
  }

  mutating func insertMeeting(
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
}
