import Domain
import Engines
import Formats
import Foundation
import Storage

/// The user's own entries as other calendars read them: stable names, true zones.
enum OwnCalendar {
  private static let domain = "entregent"
  private static let dueEnd = ".due@entregent"

  /// For ever the same for one call, whatever happens to it.
  static func newUID(person: PersonID, start: Int64, now: Moment) -> String {
    ICalendarWriter.stableUID(["call", person.description, "\(start)", "\(now.seconds)"], domain: domain)
  }

  static func write(_ entries: [ParsedEvent], now: Moment, name: String? = nil) -> [UInt8] {
    // The day and not the second: the same facts are the same bytes, so that readers need not fetch them anew.
    let stamp = now.day.description.filter { $0 != "-" } + "T000000Z"
    return ICalendarWriter.write(entries, product: product, stamp: stamp, name: name)
  }

  private static let product = "-//Entregent//Entregent 1//EN"

  /// Whether a calendar was written by this program, whatever its version.
  static func wrote(_ calendar: ICalendarReader.File) -> Bool {
    calendar.components.first?.first("PRODID")?.value.hasPrefix("-//Entregent//") == true
  }

  // MARK: Entries

  /// - Parameter base: where the app is served, for links; nil: no links.
  static func entry(_ call: PlannedCall, zone: TimeZone, language: Language, base: String? = nil)
    -> ParsedEvent
  {
    let names = call.people.map(\.name).joined(separator: ", ")
    var event = ParsedEvent()
    event.uid = call.uid
    event.summary =
      Phrase(
        fr: "\(noun(call.kind).fr) avec \(names)", en: "\(noun(call.kind).en) with \(names)")[language]
    event.start = time(call.start, zone)
    event.end = time(call.start + Int64(call.minutes * 60), zone)
    event.location = call.place
    event.status = "CONFIRMED"
    event.sequence = call.sequence
    var details = Phrase(
      fr: "La fiche de préparation : qui, les points communs, des questions ouvertes (B6, B7).",
      en: "The preparation sheet: who, what you have in common, open questions (B6, B7).")[language]
    if let base, let person = call.people.first {
      event.url = base + "people/\(person.id)/prepare"
      details += "\n" + base + "people/\(person.id)/prepare"
    }
    event.details = details
    event.alarms = [ParsedAlarm(offsetSeconds: -15 * 60, text: event.summary)]
    return event
  }

  /// Something due on a day: it takes no time in the calendar.
  static func entry(_ item: TodayItem, now: Moment, language: Language, base: String? = nil) -> ParsedEvent {
    var event = ParsedEvent()
    let isPlain = item.id.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "@") }
    event.uid =
      (isPlain ? item.id : String(ICalendarWriter.stableUID([item.id], domain: domain).prefix(32))) + dueEnd
    event.summary = item.title[language]
    let day = max(item.due, now.day)
    event.start = whole(day)
    event.end = whole(day.adding(days: 1))
    // What somebody wrote is not handed on to whoever keeps the user's calendar.
    let rules = item.method.isEmpty ? "" : "(\(item.method.joined(separator: ", ")))"
    // The reason of a call to prepare speaks of tomorrow, which its own day is not.
    let isSilent = item.kind == .answer || item.kind == .call && day != now.day
    event.details = isSilent ? rules : item.why[language] + (rules.isEmpty ? "" : " " + rules)
    event.isTransparent = true
    event.categories = ["Entregent"]
    if let base {
      event.url = base + (item.person.map { "people/\($0.id)" } ?? "today")
    }
    return event
  }

  /// Something the user wrote down about people they met.
  static func entry(_ note: DiaryEntry, language: Language) -> ParsedEvent {
    var event = ParsedEvent()
    event.uid = uid(note)
    let names = note.people.map(\.name).joined(separator: ", ")
    let what = noun(note.kind)
    event.summary =
      names.isEmpty
      ? what[language] : Phrase(fr: "\(what.fr) avec \(names)", en: "\(what.en) with \(names)")[language]
    event.start = whole(note.day)
    event.end = whole(note.day.adding(days: 1))
    event.details = note.text.isEmpty ? nil : note.text
    event.isTransparent = true
    event.attendees = note.people.compactMap { person in
      note.emails[person.id].map {
        ParsedAttendee(name: person.name, email: $0, role: "REQ-PARTICIPANT", status: "ACCEPTED")
      }
    }
    return event
  }

  static func noun(_ kind: InteractionKind) -> Phrase {
    switch kind {
    case .coffee: Phrase(fr: "Café", en: "Coffee")
    case .lunch: Phrase(fr: "Déjeuner", en: "Lunch")
    case .interview: Phrase(fr: "Entretien", en: "Interview")
    case .meeting: Phrase(fr: "Rendez-vous", en: "Meeting")
    case .event: Phrase(fr: "Meetup", en: "Meetup")
    default: Phrase(fr: "Appel", en: "Call")
    }
  }

  // MARK: Coming home

  /// An entry of the feed that only reminds: read back it would be a reminder of itself.
  static func isDue(_ event: ParsedEvent) -> Bool { event.uid?.hasSuffix(dueEnd) == true }

  /// Whether this vault wrote the entry and still holds what it tells.
  static func stands(_ uid: String, in write: ImportTransaction) throws -> Bool {
    guard uid.hasSuffix("@" + domain) else { return false }
    if try EventReader.holdsOwn(write.db, uid: uid) { return true }
    guard uid.hasPrefix("i"), let dash = uid.firstIndex(of: "-"),
      let id = Int64(uid[uid.index(after: uid.startIndex)..<dash]),
      let note = try DiaryReader.entry(write.db, id)
    else { return false }
    return self.uid(note) == uid
  }

  private static func uid(_ note: DiaryEntry) -> String {
    let parts = [note.kind.rawValue, note.day.description, note.text]
    return "i\(note.id.number)-" + ICalendarWriter.stableUID(parts, domain: domain)
  }

  private static func whole(_ day: Day) -> ParsedEventTime {
    ParsedEventTime(moment: ParsedMoment(year: day.year, month: day.month, day: day.day), isDate: true)
  }

  private static func time(_ seconds: Int64, _ zone: TimeZone) -> ParsedEventTime {
    let date = Date(timeIntervalSince1970: Double(seconds))
    let clock = ZoneTime(zone)
    let day = clock.day(of: date)
    let minutes = clock.minutes(of: date)
    return ParsedEventTime(
      moment: ParsedMoment(
        year: day.year, month: day.month, day: day.day, hour: minutes / 60, minute: minutes % 60,
        offsetSeconds: clock.offset(date)), zone: zone.identifier)
  }
}
