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
    let profile = try profile()
    let isStudent = profile.isStudent
    let dismissed = try dismissedRules()
    guard let person else {
      return try MessageCheck.review(
        text, kind: kind, fromStudent: isStudent, dismissed: dismissed, address: profile.address)
    }
    let known = try recipient(person)
    return try MessageCheck.review(
      text, kind: kind, to: known.person.name, toTitle: known.person.title, fromStudent: isStudent,
      knownFacts: known.facts, dismissed: dismissed, address: profile.address)
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
    var profile = try self.profile()
    var language = language ?? profile.language ?? .en
    var known = try recipient(person, now: now)
    if messageKind == .introRequest { known.introduction = try introduction(by: person, now: now) }
    let own = try ownTemplates()
    // Whoever names a template of their own wants that one, in its language and form of address.
    if let mine = own.first(where: { $0.name == template && $0.kind == kind }) {
      language = mine.language
      profile.address = mine.address ?? profile.address
    } else if let template {
      try Self.checkTemplate(template, own, messageKind, language, profile.address)
    }
    return try Self.compose(
      messageKind, template, Self.choice(of: template, own: own), own, known, profile, language, now: now)
  }

  /// What a campaign would ask them for.
  private func introduction(by person: PersonID, now: Moment) throws -> CampaignToDo? {
    for line in try campaigns(now: now) {
      let asked = line.state.toDos.first {
        $0.step.need == .message(MessageKind.introRequest.rawValue) && $0.asked?.id == person
      }
      if let asked { return asked }
    }
    return nil
  }

  /// A draft of a kind from each template that says nothing untrue, the best first.
  ///
  /// - Throws: 64 for an unknown kind, 66 for an unknown person.
  public func drafts(kind: String, for person: PersonID, language: Language, now: Moment) throws
    -> [MessageDraft]
  {
    let messageKind = try MessageCheck.messageKind(kind)
    let profile = try profile()
    var known = try recipient(person, now: now)
    if messageKind == .introRequest { known.introduction = try introduction(by: person, now: now) }
    let own = try ownTemplates()
    let all = (own.compactMap { DraftTemplate($0) } + DraftTemplates.all).filter {
      $0.kind == messageKind && $0.language == language
        && ($0.address == nil || $0.address == profile.address)
    }
    let facts = DraftFacts.facts(
      of: known, profile: profile, language: language, kind: messageKind, now: now.day)
    return try DraftPlan.fitting(
      all, facts: facts, claims: DraftFacts.claims(known, facts: facts, language: language)
    )
    .map { try Self.compose(messageKind, $0.name, [$0], own, known, profile, language, now: now) }
  }

  private static func compose(
    _ kind: MessageKind, _ name: String?, _ templates: [DraftTemplate], _ own: [MessageTemplate],
    _ known: Recipient, _ profile: Profile, _ language: Language, now: Moment
  ) throws -> MessageDraft {
    let facts = DraftFacts.facts(of: known, profile: profile, language: language, kind: kind, now: now.day)
    let plan = DraftPlan.plan(
      kind, language: language, address: profile.address, facts: facts,
      claims: DraftFacts.claims(known, facts: facts, language: language), template: name, templates: templates
    )
    guard let chosen = plan.template else {
      return MessageDraft(kind: kind.rawValue, text: "", missing: plan.questions)
    }
    var values = facts
    for field in plan.missingFields {
      values[field] = DraftFacts.hole(field, language)
    }
    return MessageDraft(
      kind: kind.rawValue, text: try fill(chosen, values, own),
      missing: plan.missingFields.compactMap { DraftFacts.question($0, about: known) },
      template: chosen.name)
  }

  /// The user's own template of a name stands before a built-in one.
  private static func choice(of name: String?, own: [MessageTemplate]) -> [DraftTemplate] {
    let mine = own.compactMap { DraftTemplate($0) }
    guard let name, mine.contains(where: { $0.name == name }) else { return mine + DraftTemplates.all }
    return mine
  }

  /// The user's own templates are Mustache whole; those of the program use the part that needs no library.
  private static func fill(
    _ template: DraftTemplate, _ values: [String: String], _ own: [MessageTemplate]
  ) throws -> String {
    guard own.contains(where: { $0.name == template.name && $0.text == template.text }) else {
      return DraftPlan.fill(template, values)
    }
    return DraftPlan.capitalised(try TemplateText.fill(template.text, values))
  }

  /// - Parameter now: nil: only who they are, which is all that judging a text asks for.
  func recipient(_ id: PersonID, now: Moment? = nil) throws -> Recipient {
    try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number),
          let person = try PeopleReader.read(db, [current]).first
        else { throw Self.noPerson(id) }
        guard let now else {
          return Recipient(person: person, bond: try PeopleReader.bond(db, current), promised: [])
        }
        return try Recipient.read(db, current, person, now: now)
      }
    }
  }

  /// - Throws: 66 when no template of that kind bears the name.
  private static func checkTemplate(
    _ name: String, _ own: [MessageTemplate], _ kind: MessageKind, _ language: Language, _ address: Address
  ) throws {
    let fitting = own.filter {
      $0.kind == kind.rawValue && $0.language == language && ($0.address == nil || $0.address == address)
    }
    let names = fitting.map(\.name) + DraftTemplates.templates(for: kind, language, address).map(\.name)
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

  /// Writes down that the user has sent a message themselves. What kind it was is kept as a tag, which is
  /// how a campaign knows a word of thanks from a first message.
  ///
  /// - Parameter asInMail: it went as an InMail, so that the credits move as for a note of one (E1).
  /// - Throws: 64 for an unknown kind or an empty text, 66 for an unknown person.
  public func markSent(
    _ text: String, kind: String, to person: PersonID, asInMail: Bool = false, now: Moment
  ) throws {
    let messageKind = try MessageCheck.messageKind(kind)
    let text = text.trimmed
    guard !text.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Le message est vide.", en: "The message is empty."),
        advice: Phrase(fr: "Noter ce qui a été envoyé.", en: "Write down what was sent."))
    }
    let interaction = Self.interaction(for: messageKind)
    // What kind of message it was moves campaigns on: thanks, news of the outcome, a first word.
    var tags = [messageKind.rawValue] + Self.askTags(messageKind: kind)
    if asInMail, interaction == .message { tags.append(CreditStore.tag) }
    try log(
      NewInteraction(
        kind: interaction, people: [person], day: now.day, text: text, tags: tags, direction: .outgoing),
      now: now)
    try finishAsked(kind, of: person, now: now)
  }

  /// Whoever was asked for an introduction is none of the campaign's contacts, so that the message to them
  /// does no step by itself.
  private func finishAsked(_ kind: String, of person: PersonID, now: Moment) throws {
    for line in try campaigns(now: now) {
      for toDo in line.state.toDos where toDo.step.need == .message(kind) && toDo.asked?.id == person {
        try finishStep(toDo.step.id, of: line.campaign.id, person: toDo.person?.id, now: now)
      }
    }
  }

  private static func interaction(for kind: MessageKind) -> InteractionKind {
    switch kind {
    case .pitchEmail: .email
    case .connectionRequest: .invitation
    default: .message
    }
  }
}
