import Domain
import GRDB

/// What the calendar moves on: a call or coffee that is fixed and prepared (B7, E4), an event signed up for.
extension CampaignReading {
  mutating func readCalendar() throws {
    try readTalks()
    try readInterviews()
    try readSignedUp()
  }

  /// Talks with contacts: settled when they were put into the calendar, for the day on which they stand
  /// there.
  private mutating func readTalks() throws {
    guard !byPerson.isEmpty else { return }
    let today = "'\(now.day)'"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT q.personId, e.id, e.day, e.changedAt, e.preparedOn,
          (SELECT g.seenOn FROM observation g WHERE g.id = e.observationId), e.kind,
          e.observationId IS NOT NULL AND (e.endAt IS NULL AND e.day < \(today) OR e.endAt <= \(now.seconds))
        FROM eventPerson q CROSS JOIN event e ON e.id = q.eventId
        WHERE q.personId IN (\(Self.list(byPerson.keys.sorted()))) AND e.day >= ?
          AND e.kind IN (\(EventReader.talks)) AND e.state <> 'missed' AND e.startAt IS NOT NULL AND e.isRepeated = 0
          AND \(EventReader.stands) ORDER BY e.day, e.id LIMIT 1000
        """, arguments: [earliest.description])
    while let row = try rows.next() {
      guard let planned = Day(row[2] as String) else { continue }
      let seen =
        (row[3] as Int64?).map { Moment(seconds: $0, offset: now.offset).day }
        ?? (row[5] as String?).flatMap { Day($0) } ?? planned
      let person: Int64 = row[0]
      let id: Int64 = row[1]
      // An entry of an imported calendar that is over was held; one planned here is told by the user.
      let held: CampaignFact.Kind? = (row[7] as Bool) ? Self.fact(ofTalk: row[6]) : nil
      for index in byPerson[person] ?? [] {
        let draft = drafts[index]
        guard planned >= draft.start, draft.campaign.subject != .me else { continue }
        if let held, !isKnown(held, on: planned, PersonID(person), in: draft) {
          add(held, on: planned, event: id, person: PersonID(person), to: index)
        }
        let fixed = max(draft.start, min(seen, planned))
        // An interview is not the call or the coffee that was asked for.
        guard fixed <= now.day, row[6] as String != "interview" else { continue }
        add(.dateFixed, on: fixed, planned: planned, event: id, person: PersonID(person), to: index)
        if let prepared = (row[4] as String?).flatMap({ Day($0) }), prepared <= now.day {
          add(.prepared, on: max(draft.start, prepared), event: id, person: PersonID(person), to: index)
        }
      }
    }
  }

  private static func fact(ofTalk kind: String) -> CampaignFact.Kind {
    switch kind {
    case "call": .called
    case "interview": .interviewed
    default: .met
    }
  }

  /// Written down, or imported once it was over: one talk is one talk.
  private func isKnown(_ kind: CampaignFact.Kind, on day: Day, _ person: PersonID, in draft: Draft) -> Bool {
    let talks: [CampaignFact.Kind] = [.met, .called, .interviewed]
    return draft.found.contains {
      $0.fact.day == day && talks.contains($0.fact.kind)
        && ($0.fact.person == person || $0.fact.person == nil)
    }
  }

  /// Interviews of an imported calendar with somebody of the company, whoever was chosen there.
  private mutating func readInterviews() throws {
    var companies: [Int64: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      if case .company(let company, _) = draft.campaign.subject {
        companies[company.number, default: []].append(index)
      }
    }
    guard !companies.isEmpty else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.companyId, q.personId, e.id, e.day FROM event e
        CROSS JOIN eventPerson q ON q.eventId = e.id CROSS JOIN person p ON p.id = q.personId
        WHERE e.day >= ?1 AND e.day <= ?2 AND e.kind = 'interview' AND e.observationId IS NOT NULL AND e.state <> 'missed'
          AND e.isRepeated = 0 AND (e.endAt IS NULL AND e.day < ?2 OR e.endAt <= ?3) AND p.companyId IS NOT NULL
          AND \(EventReader.stands) ORDER BY e.day, e.id LIMIT 500
        """, arguments: [earliest.description, now.day.description, now.seconds])
    while let row = try rows.next() {
      guard let day = Day(row[3] as String) else { continue }
      let person = PersonID(row[1] as Int64)
      for index in companies[row[0]] ?? [] where day >= drafts[index].start {
        guard !isKnown(.interviewed, on: day, person, in: drafts[index]) else { continue }
        add(.interviewed, on: day, event: row[2], person: person, to: index)
      }
    }
  }

  /// Events signed up for in the day's plan: `event-e1-go-2026-11-26`.
  private mutating func readSignedUp() throws {
    let own = drafts.indices.filter { drafts[$0].campaign.subject == .me }
    guard let since = own.map({ drafts[$0].start }).min() else { return }
    for (item, day) in try ticked("event-e", since: since) {
      guard item.contains("-go-"), let planned = Day(item.suffix(10)),
        let id = item.split(separator: "-").dropFirst().first.flatMap({ EventID($0) })
      else { continue }
      for index in own where day >= drafts[index].start && day <= now.day {
        add(.eventPlanned, on: day, planned: planned, event: id.number, person: nil, to: index)
      }
    }
  }

  private mutating func add(
    _ kind: CampaignFact.Kind, on day: Day, planned: Day? = nil, event: Int64, person: PersonID?,
    to index: Int
  ) {
    drafts[index].found.append(
      Found(
        fact: CampaignFact(kind: kind, day: day, person: person, planned: planned), origin: "e\(event)",
        at: .max, rank: 3, number: event))
  }

  /// E7: once hired, whoever is helped is one of the next, wherever they work.
  mutating func readGivenBack() throws {
    var since: Day?
    var hired: [Int] = []
    for index in drafts.indices {
      guard case .company = drafts[index].campaign.subject,
        let day = drafts[index].found.lazy.filter({ $0.fact.kind == .hired }).map(\.fact.day).min()
      else { continue }
      hired.append(index)
      since = min(since ?? day, day)
    }
    guard let since else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Self.columns) FROM interaction i
        WHERE i.fileId IS NULL AND i.day >= ? AND i.day <= ? AND i.favour IN ('gave', 'both') ORDER BY i.day, i.id LIMIT 200
        """, arguments: [since.description, now.day.description])
    while let row = try rows.next() {
      guard let happening = Happening(row) else { continue }
      for index in hired {
        if let person = happening.person, drafts[index].people.contains(person) { continue }
        append(.gave, happening, of: happening.person, to: index)
      }
    }
  }
}
