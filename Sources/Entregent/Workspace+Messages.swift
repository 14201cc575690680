public import Domain
import Engines
import Storage

extension Workspace {
  /// Reads a draft before it is sent, with what the vault knows of the person it goes to.
  ///
  /// - Parameters:
  ///   - kind: one of `MessageCheck.kinds`.
  ///   - person: nil: nobody known.
  /// - Throws: 64 for an unknown kind, 66 for an unknown person.
  public func review(_ text: String, kind: String, to person: PersonID?) throws -> MessageReview {
    let isStudent = try profile().isStudent
    guard let person else { return try MessageCheck.review(text, kind: kind, fromStudent: isStudent) }
    let known = try recipient(person)
    return try MessageCheck.review(
      text, kind: kind, to: known.person.name, toTitle: known.person.title, fromStudent: isStudent,
      knownFacts: known.facts)
  }

  /// A message to start from: filled with what the vault knows, open where only the user can say (B4).
  ///
  /// - Parameters:
  ///   - template: its name; nil: the one that the known facts fill best.
  ///   - language: of the message; nil: the user's own.
  /// - Throws: 64 for an unknown kind, 66 for an unknown person or template.
  public func draft(
    kind: String, for person: PersonID, template: String?, language: Language? = nil, now: Moment
  ) throws -> MessageDraft {
    let messageKind = try MessageCheck.messageKind(kind)
    let profile = try profile()
    let language = language ?? profile.language ?? .en
    let known = try recipient(person)
    if let template { try Self.checkTemplate(template, messageKind, language, profile.address) }
    let facts = DraftFacts.facts(of: known, profile: profile, language: language)
    let plan = DraftPlan.plan(
      messageKind, language: language, address: profile.address, facts: facts, template: template)
    guard let chosen = plan.template else {
      return MessageDraft(kind: kind, text: "", missing: plan.questions)
    }
    if let text = plan.text { return MessageDraft(kind: kind, text: text, missing: []) }
    var values = facts
    for field in plan.missingFields {
      values[field] = DraftFacts.hole(field, language)
    }
    return MessageDraft(
      kind: kind, text: DraftPlan.fill(chosen, values),
      missing: plan.missingFields.compactMap { DraftFacts.question($0, about: known) })
  }

  private func recipient(_ id: PersonID) throws -> Recipient {
    try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number),
          let person = try PeopleReader.read(db, [current]).first
        else { throw Self.noPerson(id) }
        let timeline = try PeopleReader.timeline(db, current, limit: 200)
        return Recipient(
          person: person, bond: try PeopleReader.bond(db, current),
          lastMeeting: timeline.first { InteractionKind(rawValue: $0.kind)?.isMeeting == true },
          promised: try PeopleReader.promises(db, of: current)
            .filter { $0.who == .me && $0.doneOn == nil }.map(\.text))
      }
    }
  }

  /// - Throws: 66 when no template of that kind bears the name.
  private static func checkTemplate(
    _ name: String, _ kind: MessageKind, _ language: Language, _ address: Address
  ) throws {
    let names = DraftTemplates.templates(for: kind, language, address).map(\.name)
    guard !names.contains(name) else { return }
    let list = names.joined(separator: ", ")
    throw UserFacingError(
      .notFound,
      Phrase(
        fr: "Pas de modèle « \(name) » pour \(kind.rawValue).",
        en: "No template “\(name)” for \(kind.rawValue)."),
      advice: names.isEmpty
        ? Phrase(
          fr: "Cette sorte de message s'écrit avec ses propres mots.",
          en: "This kind of message is written in one's own words.")
        : Phrase(fr: "Il y a : \(list).", en: "There are: \(list)."))
  }

  /// Writes down that the user has sent a message themselves.
  ///
  /// - Throws: 64 for an unknown kind or an empty text, 66 for an unknown person.
  public func markSent(_ text: String, kind: String, to person: PersonID, now: Moment) throws {
    let messageKind = try MessageCheck.messageKind(kind)
    let text = text.trimmed
    guard !text.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Le message est vide.", en: "The message is empty."),
        advice: Phrase(fr: "Notez ce qui a été envoyé.", en: "Write down what was sent."))
    }
    try log(
      NewInteraction(
        kind: Self.interaction(for: messageKind), people: [person], day: now.day, text: text,
        // What kind of message it was moves campaigns on: thanks, news of the outcome, a first word.
        tags: [messageKind.rawValue] + Self.askTags(messageKind: kind), direction: .outgoing), now: now)
  }

  private static func interaction(for kind: MessageKind) -> InteractionKind {
    switch kind {
    case .pitchEmail: .email
    case .connectionRequest: .invitation
    default: .message
    }
  }
}

/// What the vault knows of the person whom a message goes to.
struct Recipient: Sendable {
  var person: Person
  var bond: PeopleReader.Bond
  /// The newest entry where both were there.
  var lastMeeting: TimelineEntry?
  /// What the user promised and has not done yet.
  var promised: [String]

  /// Particular to them: naming one makes a message personal (B4).
  var facts: [String] {
    let shared = bond.sharedEmployers.map(\.name) + bond.sharedSchools.map(\.name)
    return [person.company, person.place].compactMap { $0 } + person.schools + shared
  }
}
