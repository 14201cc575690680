public import Domain
import Engines
import Storage

extension Workspace {
  /// What the vault holds, in numbers.
  public func summary() throws -> VaultSummary {
    try guarded { try keptSummary.value(file) { try file.read { db in try Summary.read(db) } } }
  }

  /// Everything the page of a person shows.
  ///
  /// - Parameter timelineLimit: newest entries to read.
  public func person(_ id: PersonID, timelineLimit: Int = 50, now: Moment) throws -> PersonView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        guard let current = try PeopleReader.current(db, id.number),
          let person = try PeopleReader.read(db, [current]).first
        else { throw Self.noPerson(id) }
        let names = try PeopleReader.names(db, of: current)
        let settings = try Self.agendaSettings(db)
        let snapshot = try Self.agenda(db, profile: profile, settings: settings, now: now, about: current)
        var view = PersonView(
          person: person, employments: Self.distinct(try PeopleReader.employments(db, current)),
          acquaintance: Acquaintances.sentences(person, try PeopleReader.bond(db, current)),
          timeline: try PeopleReader.timeline(db, current, limit: timelineLimit),
          timelineTotal: try PeopleReader.timelineCount(db, current),
          promises: try PeopleReader.promises(db, of: current),
          next: AgendaPlanner.plan(snapshot: snapshot, now: now.day, minutes: 600, settings: settings).items
            .filter {
              $0.person?.id == person.id
            },
          alternatives: names.isEmpty ? [:] : ["name": names])
        let statements = try PersonKnowledge.statements(db, of: current).map(ObservedFacts.init)
        view.profile = PersonProjector.profileWords(statements, title: person.title)
        LosingValues.add(statements, try MergeStore.losingWords(db, of: current), to: &view)
        // A vault from before places were read still knows the place.
        if view.person.zone == nil, let place = person.place {
          view.person.zone = PlaceReader.read(place).zone
        }
        view.calls = try EventReader.talks(
          db, from: now.day, through: now.day.adding(days: 60), with: current)
        return view
      }
    }
  }

  /// "Alma" and "ALMA SAS" are one employer: the same title there, of which at most one has dates, is one job.
  private static func distinct(_ jobs: [Employment]) -> [Employment] {
    var kept: [Employment] = []
    for job in jobs {
      let isKnown = kept.contains {
        $0.companyID == job.companyID && FoldedText.fold($0.title ?? "") == FoldedText.fold(job.title ?? "")
          && ($0.start == job.start || job.start == nil) && ($0.isCurrent || $0.end == job.end)
      }
      if !isKnown { kept.append(job) }
    }
    return kept
  }

  public func companyName(_ id: CompanyID) throws -> String {
    try guarded {
      try file.read { db in
        guard let name = try CompanyReader.name(db, id.number) else { throw Self.noCompany(id) }
        return name
      }
    }
  }

  /// Targets, what sources suggest, and where the user's people work; or what a text finds.
  public func companies(matching text: String = "") throws -> CompaniesView {
    let folded = FoldedText.fold(text)
    return try guarded {
      try file.read { db in
        if !folded.isEmpty {
          return CompaniesView(others: try CompanyReader.matching(db, folded, limit: 50))
        }
        return CompaniesView(
          targets: try CompanyReader.targets(db), suggestions: try CompanyReader.suggestions(db, limit: 30),
          others: try CompanyReader.busiest(db, limit: 30))
      }
    }
  }

  /// - Parameter purpose: nil: what the user seeks decides.
  public func company(
    _ id: CompanyID, purpose: RankPurpose? = nil, limit: Int = 10, now: Moment
  ) throws -> CompanyView {
    let ranked = try rank(id, purpose: purpose, limit: limit, now: now)
    return try guarded {
      try file.read { db in
        guard let company = try CompanyReader.company(db, id.number) else { throw Self.noCompany(id) }
        return CompanyView(
          company: company, ranked: ranked, former: try CompanyReader.former(db, id.number, limit: 20),
          opportunities: try Summary.opportunityTitles(db, company: id.number))
      }
    }
  }
}

/// How the user and a person know each other, one sentence a fact, the closest first.
enum Acquaintances {
  static func sentences(_ person: Person, _ bond: PeopleReader.Bond) -> [Acquaintance] {
    var result: [Acquaintance] = []
    for employer in bond.sharedEmployers {
      result.append(
        Acquaintance(
          text: employer.overlaps == true
            ? Phrase(
              fr: "Collègues en même temps chez \(employer.name).",
              en: "You worked together at \(employer.name).")
            : Phrase(
              fr: "\(employer.name) en commun.", en: "You both know \(employer.name) from inside."))
      )
    }
    for school in bond.sharedSchools {
      result.append(
        Acquaintance(
          text: school.overlaps == true
            ? Phrase(fr: "En même temps à \(school.name).", en: "You were at \(school.name) together.")
            : Phrase(fr: "Même école : \(school.name).", en: "Same school: \(school.name).")))
    }
    if let day = bond.metOn {
      result.append(
        Acquaintance(
          text: Phrase(fr: "On s’est déjà vu ou parlé.", en: "You have met or talked."),
          since: day.description))
    }
    if let introducer = bond.introducedBy.first {
      result.append(
        Acquaintance(
          text: Phrase(fr: "\(introducer.name) fait le lien.", en: "\(introducer.name) connects you.")))
    }
    if let day = bond.firstContact {
      result.append(
        Acquaintance(
          text: bond.wrote == [.outgoing]
            ? Phrase(fr: "Messages envoyés, aucun reçu.", en: "You wrote to them; they have not written.")
            : bond.wrote == [.incoming]
              ? Phrase(fr: "Messages reçus, aucun envoyé.", en: "They wrote to you; you have not written.")
              : Phrase(fr: "On s’écrit.", en: "You write to each other."), since: day.description))
    }
    if let day = person.connectedOn {
      let text =
        switch bond.invitedByMe {
        case true?:
          Phrase(
            fr: "En relation sur LinkedIn, invitation partie d’ici.",
            en: "Connected on LinkedIn, at your invitation.")
        case false?:
          Phrase(
            fr: "En relation sur LinkedIn, à son invitation.",
            en: "Connected on LinkedIn, at their invitation.")
        case nil: Phrase(fr: "En relation sur LinkedIn.", en: "Connected on LinkedIn.")
        }
      result.append(Acquaintance(text: text, since: day.description))
    } else if let day = bond.invitedOn {
      result.append(
        Acquaintance(
          text: bond.invitedByMe == true
            ? Phrase(fr: "Invitation envoyée, sans réponse.", en: "Invitation sent, not answered.")
            : Phrase(fr: "Invitation reçue.", en: "Invitation received."), since: day.description))
    }
    return result
  }
}
