public import Domain
import Engines
import Foundation
import Storage

extension Workspace {
  private static let dismissedKey = "coach.dismissed"

  /// Every rule of the coach, and whether the user wants to hear of it.
  public func coachRules() throws -> [CoachRuleName] {
    let dismissed = try dismissedRules()
    return MessageCoach.rules.map { CoachRuleName(name: $0.name, isDismissed: dismissed.contains($0.name)) }
  }

  /// The rules that the user has dismissed for ever.
  public func dismissedRules() throws -> Set<String> {
    try guarded { try file.read { db in try Self.dismissed(try HandStore.setting(db, Self.dismissedKey)) } }
  }

  /// Silences a rule of the coach for ever, or brings it back.
  ///
  /// - Throws: 66 for a rule that does not exist.
  public func setRule(_ rule: String, dismissed: Bool) throws {
    guard MessageCoach.rules.contains(where: { $0.name == rule }) else {
      let list = MessageCoach.rules.map(\.name).joined(separator: ", ")
      throw UserFacingError(
        .notFound, Phrase(fr: "Pas de règle « \(rule) ».", en: "No rule “\(rule)”."),
        advice: Phrase(fr: "Il y a : \(list).", en: "There are: \(list)."))
    }
    try guarded {
      try file.write { db in
        var rules = try Self.dismissed(try HandStore.setting(db, Self.dismissedKey))
        if dismissed { rules.insert(rule) } else { rules.remove(rule) }
        try HandStore.setSetting(
          db, Self.dismissedKey,
          String(decoding: try JSONEncoder().encode(rules.sorted()), as: UTF8.self))
      }
    }
  }

  private static func dismissed(_ text: String?) throws -> Set<String> {
    guard let text else { return [] }
    return Set(try JSONDecoder().decode([String].self, from: Data(text.utf8)))
  }

  /// Open questions for a talk with that person: for their role first, each on another theme (B6, E5).
  ///
  /// - Throws: 66 for an unknown person.
  public func questions(for person: PersonID, language: Language, count: Int = 6) throws -> [String] {
    let profile = try profile()
    let known = try recipient(person)
    return QuestionBank.choose(
      role: known.person.role, level: known.person.level,
      occasion: known.person.degree == 1 ? .coffee : .call, language: language, address: profile.address,
      knownFacts: known.facts, count: count
    ).map(\.text)
  }
}

extension MessageCheck {
  /// The lengths that matter for a kind of message, as the networks count them.
  public static func lengths(of text: String, kind: String) -> [MessageLength] {
    let places: [NetworkLimit.Place]
    switch MessageKind(rawValue: kind) {
    case .connectionRequest: places = [.linkedInNoteFree, .linkedInNotePremium]
    case .firstMessage: places = [.linkedInInMailBody]
    case .reply, .post: places = [.x, .mastodon, .bluesky]
    default: places = []
    }
    return places.compactMap { place in
      NetworkLimit.of(place).map {
        MessageLength(
          place: place.rawValue, title: title(place), count: $0.length(of: text), limit: $0.limit,
          checkedOn: $0.checkedOn)
      }
    }
  }

  private static func title(_ place: NetworkLimit.Place) -> Phrase {
    switch place {
    case .linkedInNoteFree:
      Phrase(fr: "invitation LinkedIn, compte gratuit", en: "LinkedIn note, free account")
    case .linkedInNotePremium:
      Phrase(fr: "invitation LinkedIn, compte payant", en: "LinkedIn note, paid account")
    case .linkedInInMailSubject: Phrase(fr: "objet d'un InMail", en: "subject of an InMail")
    case .linkedInInMailBody: Phrase(fr: "InMail", en: "InMail")
    case .x: Phrase(verbatim: "X")
    case .mastodon: Phrase(verbatim: "Mastodon")
    case .bluesky: Phrase(verbatim: "Bluesky")
    }
  }
}
