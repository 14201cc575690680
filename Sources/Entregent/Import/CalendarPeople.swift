import Domain
import Formats

/// Who takes part in the entries of a calendar, and who of them is the user.
struct CalendarPeople {
  /// Normal forms of the user's own addresses.
  var ownEmails: Set<String>
  /// Folded.
  var ownNames: Set<String>
  /// Names stand in the file as they are: Entregent itself wrote it.
  var isVerbatim = false

  /// More than these in one entry are a crowd: nobody is made a contact by being invited with it.
  static let mostInTalk = 10

  /// Somebody other than the user.
  struct Other {
    var name: String?
    var email: String?
    /// Normal form of the address.
    var key: String?
    /// `accepted`, `tentative`, `invited`.
    var attendance: String
  }

  /// Everybody but the user, those who declined, rooms, lists and machines.
  func others(in event: ParsedEvent) -> [Other] {
    var others: [Other] = []
    var met: Set<String> = []
    for attendee in event.attendees + [event.organizer].compactMap({ $0 }) {
      let kind = attendee.kind ?? "INDIVIDUAL"
      guard kind == "INDIVIDUAL" || kind == "UNKNOWN", attendee.role != "NON-PARTICIPANT" else { continue }
      let key = attendee.email.flatMap(IdentityKeys.email)
      let name = attendee.name.map(plainName).flatMap { $0.isEmpty ? nil : $0 }
      guard !isOwn(key, name), key.map(Self.isMachine) != true else { continue }
      guard key != nil || name != nil, met.insert(key ?? FoldedText.fold(name ?? "")).inserted,
        attendee.status != "DECLINED"
      else { continue }
      let attendance =
        switch attendee.status {
        case "ACCEPTED": "accepted"
        case "TENTATIVE": "tentative"
        default: "invited"
        }
      others.append(Other(name: name, email: attendee.email, key: key, attendance: attendance))
    }
    return others
  }

  /// The user's own answer; nil when they are not among those invited.
  func ownStatus(in event: ParsedEvent) -> String? {
    event.attendees.first { isOwn($0.email.flatMap(IdentityKeys.email), $0.name.map(plainName)) }?.status
  }

  /// The user stands in it: the calendar is theirs and not one that a group publishes.
  func isOwnEntry(_ event: ParsedEvent) -> Bool {
    (event.attendees + [event.organizer].compactMap { $0 }).contains {
      isOwn($0.email.flatMap(IdentityKeys.email), $0.name.map(plainName))
    }
  }

  var knowsOwner: Bool { !ownEmails.isEmpty || !ownNames.isEmpty }

  private func isOwn(_ key: String?, _ name: String?) -> Bool {
    if let key, ownEmails.contains(key) { return true }
    guard let name else { return false }
    return ownNames.contains(FoldedText.fold(name))
  }

  /// The address that takes part in nearly every entry with people is the user's: three entries and four
  /// fifths of them at least, and no other as often.
  static func guessOwner(_ events: [ParsedEvent]) -> String? {
    var counts: [String: Int] = [:]
    var spelling: [String: String] = [:]
    var withPeople = 0
    for event in events {
      var present: Set<String> = []
      for attendee in event.attendees + [event.organizer].compactMap({ $0 }) {
        guard let email = attendee.email, let key = IdentityKeys.email(email), !isMachine(key) else {
          continue
        }
        present.insert(key)
        if spelling[key] == nil { spelling[key] = email }
      }
      guard present.count > 0 else { continue }
      withPeople += 1
      for key in present { counts[key, default: 0] += 1 }
    }
    guard withPeople >= 3, let most = counts.values.max(), most * 5 >= withPeople * 4 else { return nil }
    let best = counts.filter { $0.value == most }.keys
    guard best.count == 1, let key = best.first else { return nil }
    return spelling[key]
  }

  /// "'Ada Exemple' (via Google Calendar)" as programs write names, without their dressing.
  private func plainName(_ text: String) -> String {
    if isVerbatim { return text }
    var name = text.trimmed
    while name.count > 1, let first = name.first, first == "'" || first == "\"", name.last == first {
      name = String(name.dropFirst().dropLast()).trimmed
    }
    // "Durand, Paul" is Paul Durand, as in mail.
    return MailName.shown(name, address: "") ?? ""
  }

  /// Group calendars, rooms, invitation robots.
  private static func isMachine(_ key: String) -> Bool {
    [
      "calendar.google.com", "noreply", "no-reply", "donotreply", "calendar-notification", "notifications@",
      "invitations@", "@calendly.com", "@doodle.com", "@meetup.com", "@eventbrite.com", "@reply.", ".invalid",
    ].contains { key.contains($0) }
  }
}
