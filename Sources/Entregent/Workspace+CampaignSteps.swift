public import Domain
import Engines
import Foundation
import Storage

/// What a step's form or the user's own word brings into a campaign.
public struct CampaignInput: Sendable, Hashable {
  /// Nil: about the campaign as a whole.
  public var step: String?
  /// Nil: what the step's form yields.
  public var kind: CampaignFact.Kind?
  /// Nil: today.
  public var day: Day?
  /// The contact it is about; nil: the campaign's person, or nobody.
  public var person: PersonID?
  /// By the form's entries.
  public var values: [String: String]
  /// People of a form's entry who are unknown are made, since the user says so.
  public var addsUnknownPeople: Bool

  public init(
    step: String? = nil, kind: CampaignFact.Kind? = nil, day: Day? = nil, person: PersonID? = nil,
    values: [String: String] = [:], addsUnknownPeople: Bool = false
  ) {
    self.step = step
    self.kind = kind
    self.day = day
    self.person = person
    self.values = values
    self.addsUnknownPeople = addsUnknownPeople
  }
}

/// What is wrong with a form, by its entries.
public struct CampaignFormRefusal: Error, Sendable, Hashable {
  public var problems: [String: Phrase]

  public init(problems: [String: Phrase]) { self.problems = problems }
}

extension Workspace {
  /// Ticks a step off.
  ///
  /// - Parameter person: which contact's; nil: every one whose step is open.
  /// - Returns: the facts that were recorded.
  /// - Throws: 66 for an unknown campaign or a step that is not in its playbook.
  @discardableResult
  public func finishStep(_ step: String, of id: CampaignID, person: PersonID? = nil, now: Moment) throws
    -> [CampaignFactID]
  {
    try tick(step, of: id, kind: .stepDone, person: person, now: now)
  }

  /// Leaves a step out.
  @discardableResult
  public func skipStep(_ step: String, of id: CampaignID, person: PersonID? = nil, now: Moment) throws
    -> [CampaignFactID]
  {
    try tick(step, of: id, kind: .stepSkipped, person: person, now: now)
  }

  private func tick(
    _ step: String, of id: CampaignID, kind: CampaignFact.Kind, person: PersonID?, now: Moment
  ) throws -> [CampaignFactID] {
    let view = try campaign(id, now: now)
    guard let known = view.playbook.steps.first(where: { $0.id == step }) else {
      throw Self.noStep(step, view.playbook)
    }
    if kind == .stepDone, view.line.campaign.contacts.isEmpty, Self.choosesPeople(known, view) {
      throw Self.nobodyChosen(step, id)
    }
    var people: [PersonID?] = [person]
    if person == nil, known.scope == .contact {
      let open = view.line.state.toDos.filter { $0.step.id == step }.map { $0.person?.id }
      people = open.isEmpty ? view.line.campaign.contacts.map { $0.person.id } : open
      if people.isEmpty { people = [nil] }
    }
    return try guarded {
      try file.write { db in
        try people.map {
          CampaignFactID(
            try CampaignStore.addFact(
              db, campaign: id.number, kind: kind, step: step, day: now.day, person: $0?.number, value: nil,
              at: now.seconds))
        }
      }
    }
  }

  /// Everything that follows is done with those who are named in this step's form.
  private static func choosesPeople(_ step: PlaybookStep, _ view: CampaignView) -> Bool {
    guard case .company = view.line.campaign.subject, step.form?.yields == .chosen else { return false }
    return view.playbook.steps.contains { $0.scope == .contact }
  }

  private static func nobodyChosen(_ step: String, _ id: CampaignID) -> UserFacingError {
    UserFacingError(
      .usage, Phrase(fr: "Qui ? Personne n’est encore choisi.", en: "Who? Nobody is chosen yet."),
      command: Phrase(
        fr:
          "« entregent campaign record \(id) \(step) people=\"NOM, NOM\" » le dit, ou le formulaire de la page.",
        en:
          "“entregent campaign record \(id) \(step) people=\"NAME, NAME\"” says it, or the form on its page.")
    )
  }

  /// Records a fact: what a step's form holds, or a word about how it went ("they said no").
  ///
  /// - Returns: the facts that were recorded.
  /// - Throws: `CampaignFormRefusal` for a form that is not complete; 66 for an unknown campaign, step or
  /// person;
  ///   64 for a day that has not come or was before the start.
  @discardableResult
  public func record(_ input: CampaignInput, in id: CampaignID, now: Moment) throws -> [CampaignFactID] {
    let view = try campaign(id, now: now)
    let day = input.day ?? now.day
    guard day <= now.day, day >= view.line.campaign.startedOn else {
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "Le \(day) n'est pas entre le début (\(view.line.campaign.startedOn)) et aujourd'hui.",
          en: "\(day) is not between the start (\(view.line.campaign.startedOn)) and today."))
    }
    let step = try input.step.map { name in
      guard let step = view.playbook.steps.first(where: { $0.id == name }) else {
        throw Self.noStep(name, view.playbook)
      }
      return step
    }
    guard let kind = input.kind ?? step?.form?.yields, kind != .silent else {
      throw UserFacingError(
        .usage, Phrase(fr: "Il faut dire ce qui s'est passé.", en: "Say what happened."),
        advice: Phrase(
          fr: "Par exemple : answered, declined, referred.", en: "For example: answered, declined, referred.")
      )
    }
    let form = step?.form?.yields == kind ? step?.form : nil
    let checked = try checkForm(form, input, now: now)
    if kind == .learned, form != nil, !checked.people.isEmpty {
      try noteMet(checked, in: view, on: day, now: now)
      return []
    }
    let about =
      kind == .addressFound
      ? try FoundAddress.owner(input.person, view.line.campaign)
      : input.person ?? Self.onlyContact(kind, view.line.campaign)
    return try guarded {
      try file.write { db in
        var people = checked.people.map { Optional($0) }
        if people.isEmpty { people = [try about.map { try Self.currentPerson(db, $0) }] }
        var values = checked.values
        if kind == .addressFound, let person = people.first ?? nil {
          try FoundAddress.add(&values, to: person, in: try ImportTransaction(db), now: now)
        }
        if kind == .learned, form != nil {
          try LearnedLeads.add(&values, checked, from: try Self.source(people, view, db), db, on: day)
        }
        let value = values.isEmpty ? nil : try Self.json(values)
        var facts: [CampaignFactID] = []
        for person in people {
          // The pitch is one row: its form filled again says the same thing better, not a second one.
          let known =
            form != nil && PitchFacts.isOnPitch(kind)
            ? try CampaignStore.rewrite(
              db, campaign: id.number, kind: kind, step: step?.id ?? "", value: value,
              day: input.day.map(\.description)) : nil
          let fact =
            try known
            ?? CampaignStore.addFact(
              db, campaign: id.number, kind: kind, step: step?.id, day: day, person: person, value: value,
              at: now.seconds)
          try SceneRows.add(
            db, kind, checked, fact: fact, person: person, subject: view.line.campaign.subject, on: day)
          facts.append(CampaignFactID(fact))
        }
        if case .company(let company, _) = view.line.campaign.subject {
          try PitchFacts.keep(company: company.number, db, now: now)
        }
        return facts
      }
    }
  }

  /// What one person did needs no name where only one is turned to.
  private static func onlyContact(_ kind: CampaignFact.Kind, _ campaign: Campaign) -> PersonID? {
    guard kind.isOfOnePerson, campaign.subject != .me, campaign.contacts.count == 1 else { return nil }
    return campaign.contacts.first?.person.id
  }

  /// Whom something was learned from: whoever was named, or the campaign's person.
  private static func source(_ people: [Int64?], _ view: CampaignView, _ db: VaultConnection) throws
    -> PersonReference?
  {
    if let named = people.compactMap({ $0 }).first {
      return PersonReference(id: PersonID(named), name: try NetworkReader.names(db, of: [named])[named] ?? "")
    }
    if case .person(let person) = view.line.campaign.subject { return person }
    return nil
  }

  /// Whom one met at an event is an exchange with them, written down like any other: it stands in their
  /// history and asks for a word within 48 hours (C6). Taken back there, what followed goes as well.
  private func noteMet(_ form: CheckedForm, in view: CampaignView, on day: Day, now: Moment) throws {
    // The event that was signed up for, when its day has come.
    let planned = view.happenings.first { happening in
      guard happening.kind == .eventPlanned, let at = Self.day(happening) else { return false }
      return at <= day && day.days(since: at) <= 7
    }
    let evening = planned.flatMap(Self.day) ?? day
    // The evening is written down already: only who is new to it is added.
    let noted = try guarded { try file.read { try HandStore.ownEvent($0, on: evening) } }
    let people = form.people.filter { !noted.contains($0) }
    guard noted.isEmpty || !people.isEmpty else { return }
    let title = planned?.values.first { $0.id == "title" }?.text
    let subject = form.values["subject"]
    let words = [title, subject].compactMap { $0 }.joined(separator: " : ")
    let names = people.compactMap { form.names[$0] }.joined(separator: ", ")
    try log(
      NewInteraction(
        kind: .event, people: people.map(PersonID.init), day: evening,
        text: words.isEmpty ? names : words), now: now)
  }

  private static func day(_ happening: CampaignHappening) -> Day? {
    happening.values.first { $0.id == "day" }.flatMap { Day($0.text) }
  }

  /// Takes a recorded fact back, and with it what followed from it.
  ///
  /// - Throws: 66 when the campaign has no such fact.
  public func deleteFact(_ fact: CampaignFactID, of id: CampaignID, now: Moment) throws {
    try guarded {
      try file.write { db in
        let known = try CampaignStore.fact(db, fact.number, of: id.number)
        guard let known, try CampaignStore.deleteFact(db, fact.number, of: id.number) else {
          throw UserFacingError(
            .notFound,
            Phrase(fr: "\(id) n'a pas de fait \(fact).", en: "\(id) has no fact \(fact)."),
            command: Phrase(
              fr: "« entregent campaign show \(id) » les liste.",
              en: "“entregent campaign show \(id)” lists them."))
        }
        try FoundAddress.takeBack(known, in: try ImportTransaction(db), now: now)
        try LearnedLeads.takeBack(known, db)
        if let company = known.company {
          try PitchFacts.erase(known, db, on: now.day)
          try PitchFacts.keep(company: company, db, now: now)
        }
      }
    }
  }

  static func currentPerson(_ db: VaultConnection, _ id: PersonID) throws -> Int64 {
    guard let current = try PeopleReader.current(db, id.number) else { throw noPerson(id) }
    return current
  }

  static func noStep(_ step: String, _ playbook: Playbook) -> UserFacingError {
    let list = playbook.steps.map(\.id).joined(separator: ", ")
    return UserFacingError(
      .notFound,
      Phrase(fr: "\(playbook.id) n'a pas d'étape « \(step) ».", en: "\(playbook.id) has no step “\(step)”."),
      advice: Phrase(fr: "Ses étapes : \(list).", en: "Its steps: \(list)."))
  }

  static func json(_ values: [String: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(values), as: UTF8.self)
  }
}
