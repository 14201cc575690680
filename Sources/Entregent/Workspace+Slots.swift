public import Domain
import Engines
public import Foundation
import Storage

/// For whom windows are looked for, and how many.
public struct SlotRequest: Sendable, Hashable {
  public var person: PersonID?
  /// IANA id; wins over the person's.
  public var zone: String?
  /// As a profile shows it.
  public var place: String?
  /// How long the call takes.
  public var minutes: Int
  /// Days searched, from tomorrow.
  public var days: Int
  public var count: Int
  /// Of the text; nil: theirs.
  public var language: Language?
  /// What the user reads just now, where nothing tells theirs and the profile names none.
  public var spoken: Language?

  public init(
    person: PersonID? = nil, zone: String? = nil, place: String? = nil, minutes: Int = 15, days: Int = 5,
    count: Int = 6, language: Language? = nil, spoken: Language? = nil
  ) {
    self.person = person
    self.zone = zone
    self.place = place
    self.minutes = minutes
    self.days = days
    self.count = count
    self.language = language
    self.spoken = spoken
  }
}

extension Workspace {
  /// Windows for a call in their working hours and the user's, Fridays first, around the user's calendar and
  /// the holidays of both (E4); with the words to send.
  ///
  /// - Parameter system: the zone of the machine, where the user has said none.
  /// - Throws: 64 for a zone or a number that does not exist, 65 when nothing settles their zone, 66 for an
  ///   unknown person.
  public func slots(_ request: SlotRequest, system: TimeZone? = nil, now: Moment) throws -> SlotOffer {
    guard (1...480).contains(request.minutes), (1...60).contains(request.days),
      (1...50).contains(request.count)
    else { throw Self.oddSlots }
    let profile = try profile()
    let mine = Self.side(of: profile, system: system, now: now)
    let theirs = try side(request)
    let today = ZoneTime(mine.zone).day(of: Date(timeIntervalSince1970: Double(now.seconds)))
    var days = request.days
    let busy = try busy(from: today, through: today.adding(days: 62), zone: mine.zone)
    func propose(_ days: Int) -> [CallSlot] {
      CallSlots.propose(
        theirs: theirs.party, user: mine.party, from: today, days: days, count: request.count,
        minutes: request.minutes, busy: busy)
    }
    let clock = ZoneTime(theirs.zone)
    func dayCount(_ slots: [CallSlot]) -> Int { Set(slots.map { clock.day(of: $0.start) }).count }
    var found = propose(days)
    var remarks: [Phrase] = []
    // One day is no choice: look further until there are two, unless a single day was asked for.
    if request.days > 1, request.count > 1, dayCount(found) < 2 {
      while dayCount(found) < 2, days < request.days + 21 {
        days += 1
        found = propose(days)
      }
      if days > request.days {
        remarks.append(
          Phrase(
            fr: "Trop peu de place sur \(request.days) jours : la recherche va jusqu'à \(days) jours.",
            en: "Too little room within \(request.days) days: the search goes up to \(days) days."))
      }
    }
    if found.isEmpty {
      remarks.append(
        Phrase(
          fr: "Aucun moment commun ; essayer sur plus de jours.",
          en: "No time in common; try more days."))
    }
    if let country = theirs.country, !Holidays.countries.contains(country) {
      remarks.append(
        Phrase(
          fr: "Les jours fériés de ce pays (\(country)) ne sont pas connus.",
          en: "The public holidays of that country (\(country)) are not known."))
    }
    let windows = found.map { slot in
      Self.window(
        slot, theirs: clock, mine: ZoneTime(mine.zone),
        isOutside: !mine.holds(slot.start, minutes: request.minutes)
          || !mine.holds(slot.end, minutes: request.minutes))
    }
    if windows.contains(where: \.isOutsideYourHours) {
      remarks.append(
        Phrase(
          tu: "Certains créneaux sont hors de tes heures d’appel (\(mine.hours.hoursText)).",
          vous: "Certains créneaux sont hors de vos heures d’appel (\(mine.hours.hoursText)).",
          en: "Some of these times are outside your hours for calls (\(mine.hours.hoursText)).",
          address: profile.address))
    }
    let language =
      try request.language
      ?? self.language(
        with: request.person, side: theirs, profile: profile, spoken: request.spoken)
    return SlotOffer(
      zone: theirs.zone.identifier, userZone: mine.zone.identifier, minutes: request.minutes,
      windows: windows,
      text: SlotText.text(
        found, theirZone: theirs.zone, userZone: mine.zone, minutes: request.minutes, language: language,
        address: profile.address, usesTwelveHours: theirs.usesTwelveHours),
      language: language, remarks: remarks)
  }

  private static func window(
    _ slot: CallSlot, theirs: ZoneTime, mine: ZoneTime, isOutside: Bool
  ) -> SlotOffer.Window {
    SlotOffer.Window(
      start: Int64(slot.start.timeIntervalSince1970), end: Int64(slot.end.timeIntervalSince1970),
      startText: mine.iso(slot.start), endText: mine.iso(slot.end), theirs: theirs.iso(slot.start),
      theirsEnd: theirs.iso(slot.end), isOutsideYourHours: isOutside)
  }

  // MARK: Both sides

  static func side(of profile: Profile, system: TimeZone?, now: Moment) -> CallSide {
    var side =
      CallSide(zone: profile.zone, place: profile.place)
      ?? CallSide(zone: system ?? TimeZone(secondsFromGMT: now.offset) ?? .gmt)
    side.hours = profile.hours ?? .usual
    return side
  }

  /// Their side, with the hours that the user knows of them.
  private func side(_ request: SlotRequest) throws -> CallSide {
    var side = try whereabouts(request)
    if let id = request.person { side.hours = try workingHours(of: id) ?? .usual }
    return side
  }

  /// When somebody works, where the user wrote it down (`set PERSON hours=… days=…`); nil: not known.
  public func workingHours(of id: PersonID) throws -> WorkingHours? {
    try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number) else { throw Self.noPerson(id) }
        let edits = try PersonKnowledge.read(db, current).edits
        let (hours, days) = (edits["hours"].nonEmpty, edits["days"].nonEmpty)
        return hours == nil && days == nil ? nil : WorkingHours.usual.changed(hours: hours, days: days)
      }
    }
  }

  private func whereabouts(_ request: SlotRequest) throws -> CallSide {
    if let zone = request.zone {
      guard let side = CallSide(zone: zone, place: request.place) else { throw Self.noZone(zone) }
      return side
    }
    if let place = request.place {
      guard let side = CallSide(zone: nil, place: place) else {
        throw UserFacingError(
          .badInput,
          Phrase(
            fr: "« \(place) » ne désigne pas un seul fuseau horaire.",
            en: "“\(place)” does not settle one time zone."),
          advice: Phrase(fr: "Préciser la ville.", en: "Name the town."),
          command: Phrase(
            fr: "Préciser la ville, ou donner --zone.", en: "Name the town, or give --zone."))
      }
      return side
    }
    guard let id = request.person else { throw Self.oddSlots }
    let person = try self.person(basics: id)
    guard let side = CallSide(zone: person.zone, place: person.place) else {
      throw UserFacingError(
        .badInput,
        Phrase(
          fr: "On ne sait pas dans quel fuseau vit \(person.name).",
          en: "The time zone of \(person.name) is not known."),
        command: Phrase(
          fr: "« entregent set \(id) place=VILLE » le dit, ou --zone pour cette fois.",
          en: "“entregent set \(id) place=TOWN” says it, or --zone for this time."))
    }
    return side
  }

  /// - Throws: 66 for an unknown person.
  public func personName(_ id: PersonID) throws -> String { try person(basics: id).name }

  func person(basics id: PersonID) throws -> Person {
    try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number),
          let person = try PeopleReader.read(db, [current]).first
        else { throw Self.noPerson(id) }
        return person
      }
    }
  }

  /// The language of their own messages, else of the place they work at, else the user's.
  func language(
    with id: PersonID?, side: CallSide?, profile: Profile, spoken: Language? = nil
  ) throws -> Language {
    if let id {
      let theirs = try guarded {
        try file.read { db in
          try PeopleReader.timeline(db, try PeopleReader.current(db, id.number) ?? id.number, limit: 40)
        }
      }.filter { $0.direction == .incoming && ["message", "email"].contains($0.kind) }
      let guesses = theirs.prefix(8).compactMap { TextLanguage.guess($0.text) }
      let french = guesses.count { $0 == .fr }
      if french * 2 > guesses.count { return .fr }
      if french * 2 < guesses.count { return .en }
    }
    return side?.language ?? profile.language ?? spoken ?? .en
  }

  /// When the user cannot.
  private func busy(from: Day, through last: Day, zone: TimeZone) throws -> [DateInterval] {
    let time = ZoneTime(zone)
    return try guarded { try file.read { try EventReader.busy($0, from: from, through: last) } }.map { busy in
      if let start = busy.start {
        let end = max(start, busy.end ?? start + 3_600)
        return DateInterval(
          start: Date(timeIntervalSince1970: Double(start)), end: Date(timeIntervalSince1970: Double(end)))
      }
      return DateInterval(
        start: time.instant(busy.day, minutes: 0), end: time.instant(busy.lastDay.adding(days: 1), minutes: 0)
      )
    }
  }

  // MARK: Errors

  private static let oddSlots = UserFacingError(
    .usage,
    Phrase(
      fr: "Ces nombres ne conviennent pas (minutes 1–480, jours 1–60, créneaux 1–50).",
      en: "These numbers do not make sense (minutes 1–480, days 1–60, slots 1–50)."))

  static func noZone(_ zone: String) -> UserFacingError {
    UserFacingError(
      .usage, Phrase(fr: "Fuseau horaire inconnu : \(zone).", en: "Unknown time zone: \(zone)."),
      advice: Phrase(fr: "Par exemple America/Montreal.", en: "For example America/Montreal."))
  }
}
