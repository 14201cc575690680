public import Domain
import Engines
import Storage

/// What the user decides about an item of today.
public enum ItemDecision: Sendable, Hashable {
  case done
  case later(Day)
  case skip
}

extension Workspace {
  // MARK: People

  /// Adds somebody by hand.
  ///
  /// - Parameter fields: as `set` names them.
  @discardableResult
  public func addPerson(name: String, fields: [String: String], now: Moment) throws -> PersonID {
    let name = name.trimmed
    guard !name.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Il faut un nom.", en: "A name is needed."),
        advice: Phrase(fr: "Un prénom suffit.", en: "A first name is enough."))
    }
    var edits = try PersonFields.edits(fields)
    edits["name"] = name
    return try guarded {
      try file.write { db in
        let write = try ImportTransaction(db)
        let id = try write.people.insert(PersonRows(name: name))
        try apply(edits, to: id, in: write, now: now)
        return PersonID(id)
      }
    }
  }

  /// Corrects or completes a person; the user's value wins over every source, now and later.
  ///
  /// Fields: name, given, family, title, company, since, place, zone, birthday, email(s), phone(s), link(s), schools,
  /// circle, degree, premium, tags, note. Lists are separated by commas. An empty value takes the user's own word
  /// back, so that the sources speak again.
  /// - Throws: 64 for an unknown field or an impossible value, 66 for an unknown person.
  public func set(_ person: PersonID, fields: [String: String], now: Moment) throws {
    let edits = try PersonFields.edits(fields)
    try guarded {
      try file.write { db in
        let write = try ImportTransaction(db)
        guard let id = try PeopleReader.current(db, person.number) else { throw Self.noPerson(person) }
        try apply(edits, to: id, in: write, now: now)
      }
    }
  }

  private func apply(_ edits: [String: String], to id: Int64, in write: ImportTransaction, now: Moment) throws
  {
    for (field, value) in edits {
      if field == "tags" {
        try HandStore.setTags(write.db, person: id, tags: PersonProjector.split(value))
        // The user's list counts from now on, whatever groups their files put this person into.
        let hasImported = try write.knowledge(of: id).observations.contains {
          try !PersonFacts(json: $0.facts).tags.isEmpty
        }
        try HandStore.setEdit(
          write.db, person: id, field: field, value: hasImported && !value.isEmpty ? value : nil,
          at: now.seconds)
      } else {
        try HandStore.setEdit(write.db, person: id, field: field, value: value, at: now.seconds)
      }
    }
    try Projections.refresh([id], in: write)
    try Projections.refreshFigures([id], in: write)
  }

  static func noPerson(_ id: PersonID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Personne introuvable : \(id).", en: "No such person: \(id)."),
      command: Phrase(
        fr: "« entregent people » liste tout le monde.", en: "“entregent people” lists everybody."))
  }

  // MARK: Happenings and promises

  /// Writes down what happened; promises in it become to-dos.
  /// - Returns: the ids of the interactions, in order.
  @discardableResult
  public func log(_ interaction: NewInteraction, now: Moment) throws -> [InteractionID] {
    guard interaction.day <= now.day else { throw Self.notYet(interaction.day) }
    guard !interaction.people.isEmpty || !interaction.text.trimmed.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Il n’y a rien à noter.", en: "There is nothing to log."),
        advice: Phrase(
          fr: "Dire qui et quoi : « Café avec Marie hier ».",
          en: "Say who and what: “Coffee with Marie yesterday”."))
    }
    return try guarded {
      try file.write { db in
        var new = interaction
        var people: [PersonID] = []
        for person in interaction.people {
          guard let id = try PeopleReader.current(db, person.number) else { throw Self.noPerson(person) }
          if !people.contains(PersonID(id)) { people.append(PersonID(id)) }
        }
        new.people = people
        try CreditBook.completeTags(&new, db)
        NoteTags.complete(&new)
        let id = try HandStore.insert(db, new, at: new.day == now.day ? now.seconds : nil)
        try NotedInterviews.open(for: id, new, db)
        for text in new.mine {
          _ = try HandStore.insertPromise(
            db, person: try holder(of: text, new, db), interaction: id, who: .me, text: text,
            madeOn: new.day, due: new.due[text])
        }
        for text in new.theirs {
          _ = try HandStore.insertPromise(
            db, person: try holder(of: text, new, db), interaction: id, who: .them, text: text,
            madeOn: new.day, due: new.due[text])
        }
        try Projections.refreshFigures(new.people.map(\.number), in: try ImportTransaction(db))
        return [InteractionID(id)]
      }
    }
  }

  /// Whose a promise is: of or to whom it names, else the first who took part.
  private func holder(of text: String, _ new: NewInteraction, _ db: VaultConnection) throws -> Int64? {
    try new.holder(of: text).flatMap { try PeopleReader.current(db, $0.number) }
  }

  /// Deletes something the user wrote down, with the promises made in it. What was imported stays.
  public func deleteInteraction(_ id: InteractionID, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard let people = try HandStore.ownInteraction(db, id.number) else { throw Self.notWritten(id) }
        try NotedInterviews.takeBack(id.number, db)
        try HandStore.deleteInteraction(db, id.number)
        try Projections.refreshFigures(people, in: try ImportTransaction(db))
      }
    }
  }

  public func keepPromise(_ id: PromiseID, done: Bool, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try HandStore.setPromise(db, id.number, doneOn: done ? now.day : nil) else {
          throw UserFacingError(
            .notFound, Phrase(fr: "Promesse introuvable : \(id).", en: "No such promise: \(id)."))
        }
      }
    }
  }

  // MARK: Targets

  /// Adds a company by hand, or finds the one of that name.
  public func addCompany(_ name: String, now: Moment) throws -> CompanyID {
    let name = name.trimmed
    guard !name.isEmpty else {
      throw UserFacingError(
        .usage, Phrase(fr: "Il faut un nom d'entreprise.", en: "A company's name is needed."))
    }
    return try guarded {
      try file.write { db in
        CompanyID(try ImportTransaction(db).people.company(named: name, key: IdentityKeys.company(name)))
      }
    }
  }

  /// Chooses a company (A8), new or known; a second time changes why.
  @discardableResult
  public func addTarget(_ company: String, why: String?, now: Moment) throws -> CompanyID {
    let id =
      try CompanyID(company).flatMap { try companyExists($0) ? $0 : nil } ?? addCompany(company, now: now)
    try setTarget(id, why: why, now: now)
    return id
  }

  public func setTarget(_ id: CompanyID, why: String?, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try CompanyReader.name(db, id.number) != nil else { throw Self.noCompany(id) }
        try HandStore.setTarget(db, company: id.number, why: why.nonEmpty, since: now.day)
        try PitchFacts.keep(company: id.number, db, now: now)
      }
    }
  }

  public func removeTarget(_ company: CompanyID, now: Moment) throws {
    try guarded {
      try file.write { db in
        guard try HandStore.removeTarget(db, company: company.number) else {
          guard let name = try CompanyReader.name(db, company.number) else { throw Self.noCompany(company) }
          throw Self.noTarget(name)
        }
        try PitchFacts.keep(company: company.number, db, now: now)
      }
    }
  }

  private static func noTarget(_ name: String) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "\(name) n'est pas une cible.", en: "\(name) is no target."),
      command: Phrase(fr: "« entregent target list » les montre.", en: "“entregent target list” shows them."))
  }

  static func noCompany(_ id: CompanyID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Entreprise introuvable : \(id).", en: "No such company: \(id)."),
      command: Phrase(
        fr: "« entregent target add NOM » la choisit et la crée s'il le faut.",
        en: "“entregent target add NAME” chooses it and makes it if need be."))
  }

  private func companyExists(_ id: CompanyID) throws -> Bool {
    try guarded { try file.read { db in try CompanyReader.name(db, id.number) != nil } }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
