import Domain
import Engines
import Formats

/// What an entry of a calendar is, from its words: an event one goes to, or a talk with somebody.
enum CalendarKind {
  /// `event`, or the kind of interaction; `meeting` when the words say nothing.
  static func of(_ event: ParsedEvent) -> String {
    let title = " " + FoldedText.fold(event.summary ?? "") + " "
    func names(_ words: [String]) -> Bool { words.contains { title.contains(" " + $0 + " ") } }
    if names(interviews) { return InteractionKind.interview.rawValue }
    if names(coffees) { return InteractionKind.coffee.rawValue }
    if names(lunches) { return InteractionKind.lunch.rawValue }
    if names(gatherings) || communities.contains(where: { title.contains($0) }) { return "event" }
    let place =
      " " + FoldedText.fold([event.location, event.url].compactMap { $0 }.joined(separator: " ")) + " "
    if names(calls) || rooms.contains(where: { place.contains($0) }) { return InteractionKind.call.rawValue }
    return InteractionKind.meeting.rawValue
  }

  /// A reminder of somebody's day, no time with them.
  static func isAnniversary(_ event: ParsedEvent) -> Bool {
    let title = " " + FoldedText.fold(event.summary ?? "") + " "
    return [" anniversaire ", " birthday ", " anniversary ", " geburtstag ", " anniv "].contains {
      title.contains($0)
    } || event.categories.contains { ["birthday", "anniversary", "anniversaire"].contains($0.lowercased()) }
  }

  private static let interviews = ["entretien", "interview", "job interview"]
  private static let coffees = ["cafe", "coffee", "kaffee", "caf"]
  private static let lunches = ["dejeuner", "dej", "lunch", "midi", "diner", "dinner", "resto", "restaurant"]
  private static let calls = [
    "call", "appel", "visio", "visioconference", "tel", "telephone", "phone", "zoom", "teams", "hangout",
    "meet",
  ]
  private static let gatherings = [
    "meetup", "meet up", "conference", "conf", "hackathon", "apero", "afterwork", "after work", "forum",
    "salon", "summit", "devfest", "webinar", "webinaire", "user group", "job dating", "barcamp",
    "portes ouvertes", "open day", "soiree", "symposium", "fosdem", "careers fair", "career fair",
    "code retreat", "dojo", "bootcamp", "hackerspace", "journee portes ouvertes", "ateliers", "talks",
  ]
  /// Where one speaks with somebody who is elsewhere.
  private static let rooms = [
    " zoom ", " zoom us", " meet google", " teams microsoft", " whereby", " jitsi", " webex", " visio ",
    " google meet ", " skype ", " meet ", " bigbluebutton ", " telephone ", " phone ", " visioconference ",
  ]

  private static let communities: [String] = CommunityList.start.communities.map { FoldedText.fold($0.name) }
    .filter { $0.count > 4 }.map { " " + $0 + " " }
}
