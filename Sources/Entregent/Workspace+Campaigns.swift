public import Domain
import Engines
import Storage

extension Workspace {
  // MARK: Looking

  /// Campaigns, those that wait for the user first, then the ended ones.
  ///
  /// - Parameter filter: nil: all of them.
  public func campaigns(with subject: CampaignSubject? = nil, now: Moment) throws -> [CampaignLine] {
    let isStudent = try profile().isStudent
    return try guarded {
      try file.read { db in
        let filter: CampaignReader.Filter =
          switch subject {
          case .person(let id): .person(try PeopleReader.current(db, id.number) ?? id.number)
          case .company(let id): .company(id.number)
          case .me, nil: .all
          }
        let shelf = try PlaybookShelf(db)
        return try CampaignReader.read(db, filter, now: now)
          .compactMap { Self.line($0.campaign, shelf, isStudent: isStudent, now: now.day) }
          .sorted(by: Self.precedes)
      }
    }
  }

  /// One campaign: its road, what happened, what comes next.
  ///
  /// - Throws: 66 for an unknown one.
  public func campaign(_ id: CampaignID, now: Moment) throws -> CampaignView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let shelf = try PlaybookShelf(db)
        guard let loaded = try CampaignReader.read(db, .one(id.number), now: now).first else {
          throw Self.noCampaign(id)
        }
        return try Self.view(loaded, shelf, profile: profile, now: now.day)
      }
    }
  }

  static func line(_ campaign: Campaign, _ shelf: PlaybookShelf, isStudent: Bool, now: Day) -> CampaignLine? {
    guard let playbook = shelf.playbook(campaign.playbook) else { return nil }
    let state = PlaybookEngine.state(of: campaign, playbook: playbook, now: now, isStudent: isStudent)
    let next = state.toDos.enumerated().min {
      $0.element.due != $1.element.due ? $0.element.due < $1.element.due : $0.offset < $1.offset
    }
    return CampaignLine(campaign: campaign, title: playbook.title, state: state, next: next?.element)
  }

  private static func precedes(_ left: CampaignLine, _ right: CampaignLine) -> Bool {
    func order(_ line: CampaignLine) -> Int {
      switch line.state.status {
      case .open: line.next == nil ? 1 : 0
      case .paused: 2
      case .won: line.next == nil ? 4 : 0
      case .closed: line.next == nil ? 5 : 3
      }
    }
    if order(left) != order(right) { return order(left) < order(right) }
    if let a = left.next?.due, let b = right.next?.due, a != b { return a < b }
    return left.campaign.id < right.campaign.id
  }

  private static func view(
    _ loaded: CampaignReader.Loaded, _ shelf: PlaybookShelf, profile: Profile, now: Day
  ) throws -> CampaignView {
    guard let playbook = shelf.playbook(loaded.campaign.playbook),
      let line = line(loaded.campaign, shelf, isStudent: profile.isStudent, now: now)
    else { throw noPlaybook(loaded.campaign.playbook, known: shelf.ids) }
    var happenings: [CampaignHappening] = []
    let used = playbook.usedFacts
    for (index, fact) in loaded.campaign.facts.enumerated() where fact.day <= now {
      // What one does day by day is listed where a step of the playbook lives by it.
      let isRoutine = loaded.origins[index].hasPrefix("routine-")
      if isRoutine, !used.contains(fact.kind) || line.state.status == .won { continue }
      happenings.append(
        CampaignHappening(
          id: loaded.origins[index], kind: fact.kind, day: fact.day,
          person: fact.person.flatMap { id in
            loaded.names[id].map { PersonReference(id: id, name: $0) }
          }, step: fact.step, values: loaded.values[index]))
    }
    let gone = Set(line.state.done + line.state.passed + line.state.toDos.map(\.step.id))
    var rest = playbook
    rest.steps = playbook.steps.filter { !gone.contains($0.id) }
    let isOver = line.state.status == .won || line.state.status == .closed
    return CampaignView(
      line: line, playbook: playbook, happenings: happenings.reversed(),
      ahead: isOver ? [] : PlaybookEngine.explain(rest, address: profile.address),
      explanation: PlaybookEngine.explain(playbook, address: profile.address),
      remark: CampaignWords.overtime(line, happenings) ?? CampaignWords.helperless(line, playbook)
        ?? CampaignWords.remark(line, address: profile.address, now: now))
  }

  // MARK: Starting and ending

  /// Starts a playbook; the view says what will follow.
  ///
  /// - Throws: 66 for an unknown playbook or subject, 64 when the playbook is not about that kind of subject or
  ///   is already under way with it.
  @discardableResult
  public func start(_ playbook: String, on subject: CampaignSubject, now: Moment) throws -> CampaignView {
    let isStudent = try profile().isStudent
    let id = try guarded {
      try file.write { db in
        let shelf = try PlaybookShelf(db)
        guard let method = shelf.playbook(playbook) else { throw Self.noPlaybook(playbook, known: shelf.ids) }
        var person: Int64?
        var company: Int64?
        var chosen: Int64?
        switch (method.subject, subject) {
        case (.me, .me): break
        case (.person, .person(let id)):
          guard let current = try PeopleReader.current(db, id.number) else { throw Self.noPerson(id) }
          person = current
        case (.company, .company(let id)):
          guard try CompanyReader.name(db, id.number) != nil else { throw Self.noCompany(id) }
          company = id.number
        case (.company, .person(let id)):
          // Somebody of the company: it is about their house, and they are the first contact.
          guard let current = try PeopleReader.current(db, id.number),
            let known = try PeopleReader.read(db, [current], withSources: false).first
          else { throw Self.noPerson(id) }
          guard let house = known.companyID else {
            throw UserFacingError(
              .usage,
              Phrase(
                fr:
                  "« \(playbook) » s'adresse à une entreprise, et celle \(FrenchJunction.of(known.name)) n'est pas connue.",
                en: "“\(playbook)” is about a company, and \(known.name)’s is not known."),
              advice: Phrase(fr: "Donner l'entreprise.", en: "Name the company."))
          }
          company = house.number
          chosen = current
        default: throw CampaignWords.wrongSubject(playbook, method.subject)
        }
        if let known = try CampaignStore.underWay(db, playbook: playbook, person: person, company: company),
          let loaded = try CampaignReader.read(db, .one(known), now: now).first,
          let line = Self.line(loaded.campaign, shelf, isStudent: isStudent, now: now.day),
          line.state.status == .open || line.state.status == .paused
        {
          throw CampaignWords.alreadyUnderWay(playbook, CampaignID(known))
        }
        let id = try CampaignStore.insert(
          db, playbook: playbook, person: person, company: company, startedOn: now.day)
        if let chosen {
          let step = method.steps.first { $0.form?.yields == .chosen }?.id
          try CampaignStore.addFact(
            db, campaign: id, kind: .chosen, step: step, day: now.day, person: chosen, value: nil,
            at: now.seconds)
        }
        if let company {
          try HandStore.setTarget(db, company: company, why: nil, since: now.day)
          // What the pitch to them says already need not be said again.
          try PitchFacts.keep(company: company, db, now: now)
        }
        return CampaignID(id)
      }
    }
    return try campaign(id, now: now)
  }

  /// Lets a campaign rest until a day.
  ///
  /// - Throws: 66 for an unknown one, 64 for a day that is not to come.
  public func pauseCampaign(_ id: CampaignID, until day: Day, now: Moment) throws {
    guard day > now.day else {
      throw UserFacingError(
        .usage, Phrase(fr: "\(day) n'est pas à venir.", en: "\(day) is not to come."),
        advice: Phrase(fr: "Donner un jour après aujourd'hui.", en: "Give a day after today."))
    }
    try decide(id, pausedUntil: day, closedOn: nil)
  }

  /// Ends it by the user's own decision; what happened stays.
  public func closeCampaign(_ id: CampaignID, now: Moment) throws {
    try decide(id, pausedUntil: nil, closedOn: now.day)
  }

  /// Takes a pause or the user's own end back.
  public func resumeCampaign(_ id: CampaignID, now: Moment) throws {
    try decide(id, pausedUntil: nil, closedOn: nil)
  }

  private func decide(_ id: CampaignID, pausedUntil: Day?, closedOn: Day?) throws {
    try guarded {
      try file.write { db in
        guard try CampaignStore.exists(db, id.number) else { throw Self.noCampaign(id) }
        try CampaignStore.decide(db, id.number, pausedUntil: pausedUntil, closedOn: closedOn)
      }
    }
  }

  static func noCampaign(_ id: CampaignID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Démarche introuvable : \(id).", en: "No such campaign: \(id)."),
      command: Phrase(fr: "« entregent campaigns » les liste.", en: "“entregent campaigns” lists them."))
  }
}
