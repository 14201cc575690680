public import Domain
import Engines
import Storage

extension Workspace {
  /// All opportunities with what they ask for, and where they came from (C9, D9, E5, E6).
  public func opportunities(now: Moment) throws -> OpportunitiesView {
    let address = try profile().address
    return try guarded {
      try file.read { db in
        let records = try OpportunityStore.all(db)
        let all = records.map(\.opportunity)
        let roles = try OpportunityStore.roles(db, of: Self.doors(all))
        let views = records.map { OpportunityBook.view($0, all: all, roles: roles, now: now.day) }
        return OpportunitiesView(
          entries: views, sources: OpportunityBook.sources(all, address))
      }
    }
  }

  /// - Throws: 66 for an unknown opportunity.
  public func opportunity(_ id: OpportunityID, now: Moment) throws -> OpportunityView {
    try guarded {
      try file.read { db in
        let record = try OpportunityBook.record(id, db)
        let all =
          record.opportunity.stage == .accepted ? try OpportunityStore.all(db).map(\.opportunity) : []
        return OpportunityBook.view(
          record, all: all, roles: try OpportunityStore.roles(db, of: Self.doors([record.opportunity])),
          now: now.day)
      }
    }
  }

  /// Those at one company.
  public func opportunities(at company: CompanyID, now: Moment) throws -> [OpportunityView] {
    try guarded {
      try file.read { db in
        let records = try OpportunityStore.at(db, company: company.number)
        let all = records.map(\.opportunity)
        let roles = try OpportunityStore.roles(db, of: Self.doors(all))
        return records.map { OpportunityBook.view($0, all: all, roles: roles, now: now.day) }
      }
    }
  }

  private static func doors(_ opportunities: [Opportunity]) -> Set<Int64> {
    Set(
      opportunities.flatMap { opportunity in
        ([opportunity.through].compactMap { $0 } + opportunity.interviews.flatMap(\.with)).map(\.id.number)
      })
  }

  /// Adds an opportunity at a company, new or known.
  ///
  /// - Parameter fields: role, kind, source, through, found, applied, how, after-referral, stage, ended,
  ///   url, contact, notes, helpers.
  /// - Throws: 64 for an unknown field or a value that does not fit; 65, 66 for a person not found.
  @discardableResult
  public func addOpportunity(at company: String, fields: [String: String], now: Moment) throws
    -> OpportunityID
  {
    let name = company.trimmed
    guard !name.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Il faut un nom d'entreprise.", en: "A company's name is needed."))
    }
    var opportunity = Opportunity(id: OpportunityID(0), company: name, foundOn: now.day)
    // The unambiguous part of a name is that company, as everywhere else; only what nothing fits is new.
    let named = try CompanyID(name) ?? knownCompany(name)
    if let named { opportunity.company = try companyName(named) }
    // What a note of an interview opened is this one, until the user says what it is.
    var record = try openedByNote(at: opportunity.company, named) ?? OpportunityRecord(opportunity)
    try set(fields, in: &record, now: now)
    return try guarded {
      try file.write { db in
        let company =
          try named?.number
          ?? ImportTransaction(db).people.company(named: name, key: IdentityKeys.company(name))
        record.opportunity.companyID = CompanyID(company)
        return OpportunityID(try OpportunityStore.save(db, record))
      }
    }
  }

  private func openedByNote(at name: String, _ company: CompanyID?) throws -> OpportunityRecord? {
    try guarded {
      try file.read { db in
        let noted = try OpportunityStore.openedByNotes(db)
        if noted.isEmpty { return nil }
        let folded = FoldedText.fold(name)
        return try OpportunityStore.all(db).first { record in
          noted.contains(record.opportunity.id.number) && !record.opportunity.stage.isOver
            && (company != nil && record.opportunity.companyID == company
              || FoldedText.fold(record.opportunity.company) == folded)
        }
      }
    }
  }

  /// Changes fields of an opportunity, as `addOpportunity` names them.
  public func setOpportunity(_ id: OpportunityID, fields: [String: String], now: Moment) throws {
    let view = try opportunity(id, now: now)
    var record = view.record
    try set(fields, in: &record, now: now)
    let changed = record
    try guarded { try file.write { _ = try OpportunityStore.save($0, changed) } }
  }

  private func set(_ fields: [String: String], in record: inout OpportunityRecord, now: Moment) throws {
    let stage = fields["stage"]
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name != "stage" {
      try OpportunityFields.set(name, value, in: &record, resolve: reference)
    }
    let before = record.opportunity.stage
    if let stage { try OpportunityFields.set("stage", stage, in: &record, resolve: reference) }
    let wanted = record.opportunity.stage
    if wanted != before {
      record.opportunity.stage = before
      let day = record.opportunity.endedOn.flatMap { wanted.isOver ? $0 : nil } ?? now.day
      // An application's own day is the day of that change.
      record.opportunity = OpportunityPipeline.move(
        record.opportunity, to: wanted, on: wanted == .applied ? record.opportunity.appliedOn ?? day : day)
      // An interview is told with its day; none is invented where it was only named as the stage.
      if fields["ended"] != nil { record.opportunity.endedOn = day }
    } else if fields["applied"] != nil, record.opportunity.stage == .found,
      record.opportunity.appliedOn != nil
    {
      record.opportunity.stage = .applied
      record.opportunity.changedOn = record.opportunity.appliedOn ?? now.day
    }
    if record.opportunity.foundOn > now.day { record.opportunity.foundOn = now.day }
    if let applied = record.opportunity.appliedOn, applied < record.opportunity.foundOn {
      record.opportunity.foundOn = applied
    }
  }

  private func reference(_ text: String) throws -> PersonReference? {
    let id = try resolvePerson(text)
    return try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number) else { throw Self.noPerson(id) }
        return PersonReference(
          id: PersonID(current), name: try NetworkReader.names(db, of: [current])[current] ?? "")
      }
    }
  }

  /// Moves an opportunity to another stage; the days that go with it are noted, and Today says what
  /// follows (D9, E6, C7).
  /// - Parameter day: when it happened; nil: today. For an interview: its day, which may be to come.
  public func moveOpportunity(_ id: OpportunityID, to stage: OpportunityStage, on day: Day?, now: Moment)
    throws
  {
    let at = day ?? now.day
    guard stage == .interview || at <= now.day else {
      throw UserFacingError(
        .usage, Phrase(fr: "Le \(at) n'est pas encore passé.", en: "\(at) has not come yet."),
        advice: Phrase(fr: "On note ce qui a eu lieu.", en: "Write down what has happened."))
    }
    try change(id) { record in
      let moved = OpportunityPipeline.move(record.opportunity, to: stage, on: at, interviewOn: day)
      record.opportunity = moved
      // What is to come has not changed anything yet: the change is today's.
      record.opportunity.changedOn = min(moved.changedOn, now.day)
    }
  }

  /// Adds an interview, or names who led the one of that day.
  public func addInterview(_ id: OpportunityID, on day: Day, with people: [PersonID], now: Moment) throws {
    let people = try people.compactMap { try reference($0.description) }
    try change(id) { record in
      if let index = record.opportunity.interviews.firstIndex(where: { $0.day == day }) {
        let known = record.opportunity.interviews[index].with
        record.opportunity.interviews[index].with += people.filter { !known.contains($0) }
      } else {
        record.opportunity.interviews.append(.init(day: day, with: people))
        record.opportunity.interviews.sort { $0.day < $1.day }
      }
      if record.opportunity.stage <= .interview {
        record.opportunity.stage = .interview
        record.opportunity.standing = nil
        record.opportunity.appliedOn = record.opportunity.appliedOn ?? record.opportunity.foundOn
      }
      record.opportunity.changedOn = now.day
    }
  }

  /// Feedback on an interview was asked for, or came (D9).
  ///
  /// - Parameter interview: its day; nil: the last one.
  /// - Throws: 66 when there is no such interview.
  public func noteFeedback(
    _ id: OpportunityID, interview day: Day?, asked: Day? = nil, received: Day? = nil, now: Moment
  ) throws {
    try change(id) { record in
      let interviews = record.opportunity.interviews
      guard
        let index = day.map({ day in interviews.firstIndex { $0.day == day } }) ?? interviews.indices.last
      else {
        throw UserFacingError(
          .notFound, Phrase(fr: "Aucun entretien noté pour \(id).", en: "No interview noted for \(id)."))
      }
      if let asked { record.opportunity.interviews[index].feedbackAskedOn = asked }
      if let received {
        record.opportunity.interviews[index].feedbackReceivedOn = received
        if interviews[index].feedbackAskedOn == nil {
          record.opportunity.interviews[index].feedbackAskedOn = received
        }
      }
    }
  }

  /// Somebody helped with it, or was told how it went (E6).
  public func noteHelper(_ id: OpportunityID, _ person: PersonID, told: Day?, now: Moment) throws {
    guard let person = try reference(person.description) else { throw Self.noPerson(person) }
    try change(id) { record in
      if !OpportunityBook.note(person.id, toldOn: told, in: &record.opportunity) {
        record.opportunity.helpers.append(.init(person: person, toldOn: told))
      }
    }
  }

  private func change(_ id: OpportunityID, _ body: (inout OpportunityRecord) throws -> Void) throws {
    try guarded {
      try file.write { db in
        var record = try OpportunityBook.record(id, db)
        try body(&record)
        try OpportunityStore.save(db, record)
      }
    }
  }

  /// Deletes an opportunity. One that a file stated comes back when that import is undone and done again.
  public func deleteOpportunity(_ id: OpportunityID, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try OpportunityStore.delete(db, id.number) else { throw OpportunityBook.missing(id) }
      }
    }
  }
}
