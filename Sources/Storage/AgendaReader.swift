package import Domain
package import GRDB

/// Fills the snapshot that the day is planned from: bounded lists, each from an index, so that the
/// cost does not grow with the vault.
package enum AgendaReader {
  /// How many facts of a kind a plan looks at, at most.
  private static let bound = 300

  /// - Parameter about: only what concerns this person; nil: everybody.
  package static func read(
    _ db: Database, profile: Profile, now: Moment, about: Int64? = nil,
    settings: AgendaSettings = AgendaSettings()
  ) throws -> AgendaSnapshot {
    var snapshot = AgendaSnapshot(profile: profile)
    snapshot.peopleTotal =
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM (SELECT 1 FROM person WHERE mergedInto IS NULL AND isOwn = 0 LIMIT 1000)")
      ?? 0
    snapshot.promises =
      try about.map { try PeopleReader.promises(db, of: $0).filter { $0.doneOn == nil } }
      ?? PeopleReader.openPromises(db)
    snapshot.unanswered = try unanswered(db, now, about)
    snapshot.meetings = try meetings(db, now, about) + calendarMeetings(db, now, about)
    snapshot.calls = try calls(db, profile, now, about)
    snapshot.thanks = try thanks(db, now, about)
    snapshot.ties = try ties(db, now, about, settings)
    snapshot.changes = try changes(db, now, about)
    if about == nil {
      snapshot.events = try events(db, now)
      snapshot.counts = try counts(db, now)
    }
    snapshot.opportunities = try opportunities(db, now, about)
    if about == nil {
      snapshot.credits = try credits(db)
      snapshot.preparation = try preparation(db, profile: profile)
    }
    snapshot.campaigns = try campaigns(db, now, about)
    snapshot.targetCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM target") ?? 0
    snapshot.communityCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM community") ?? 0
    snapshot.decisions = try decisions(db, now)
    snapshot.strangersToday = try strangers(db, now)
    snapshot.people = try people(db, named(in: snapshot), now)
    return snapshot
  }

  private static func named(in snapshot: AgendaSnapshot) -> Set<Int64> {
    var ids: Set<Int64> = []
    for promise in snapshot.promises { if let person = promise.person { ids.insert(person.id.number) } }
    for message in snapshot.unanswered { ids.insert(message.person.number) }
    for meeting in snapshot.meetings { ids.formUnion(meeting.people.map(\.number)) }
    ids.formUnion(snapshot.calls.compactMap(\.person?.number))
    for owed in snapshot.thanks { ids.insert(owed.person.number) }
    ids.formUnion(snapshot.ties.map(\.number))
    for change in snapshot.changes { ids.insert(change.person.number) }
    ids.formUnion(named(in: snapshot.campaigns))
    return ids
  }

  private static func filter(_ about: Int64?, _ column: String) -> String {
    about.map { " AND \(column) = \($0)" } ?? ""
  }

  /// The newest incoming message of a person without an outgoing one after it, and without a talk that was
  /// fixed or held since. A note of the user's own is not quoted as the other's words.
  private static func unanswered(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [UnansweredMessage]
  {
    let since = now.seconds - 60 * 86_400
    return try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, p.id, i.day, CASE WHEN i.fileId IS NULL THEN NULL ELSE substr(i.text, 1, 200) END, max(i.at) FROM (
          SELECT id, lastInAt FROM person
          WHERE lastInAt IS NOT NULL AND lastInAt >= ?1 AND lastInAt <= ?2 AND ifnull(lastOutAt, 0) < lastInAt
            AND mergedInto IS NULL AND isOwn = 0\(filter(about, "id"))
          ORDER BY lastInAt DESC LIMIT \(bound)) p
        JOIN interaction i ON i.personId = p.id AND i.at = p.lastInAt AND i.direction = 'in' AND i.kind IN ('message', 'email')
        WHERE NOT EXISTS (SELECT 1 FROM eventPerson q JOIN event e ON e.id = q.eventId
            WHERE q.personId = p.id AND e.observationId IS NULL AND e.kind IN (\(EventReader.talks)) AND e.changedAt >= p.lastInAt)
          AND NOT EXISTS (SELECT 1 FROM interaction m WHERE m.personId = p.id
            AND m.kind IN (\(Figures.meetings)) AND (m.day > i.day OR m.day = i.day
              AND (m.fileId IS NULL AND m.id > i.id OR m.fileId IS NOT NULL AND m.at > i.at)))
        GROUP BY p.id ORDER BY i.at DESC
        """, arguments: [since, now.seconds]
    ).map {
      UnansweredMessage(
        id: InteractionID($0[0]), person: PersonID($0[1]), day: Day($0[2] as String) ?? now.day,
        excerpt: $0[3])
    }
  }

  private static func meetings(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [AgendaMeeting] {
    let since = now.day.adding(days: -30).description
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, i.kind, i.day, i.personId, substr(i.text, 1, 200) FROM interaction i
        WHERE i.fileId IS NULL AND i.day >= ?1 AND i.day <= ?2 AND i.kind IN (\(Figures.meetings)) ORDER BY i.day DESC LIMIT \(bound)
        """, arguments: [since, now.day.description])
    return try rows.compactMap { row in
      let id: Int64 = row[0]
      var people = try Int64.fetchAll(
        db, sql: "SELECT personId FROM participant WHERE interactionId = ? ORDER BY personId", arguments: [id]
      )
      if let main = row[3] as Int64?, !people.contains(main) { people.insert(main, at: 0) }
      if let about, !people.contains(about) { return nil }
      let day: String = row[2]
      let written = try people.filter { person in
        try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM interaction WHERE personId = ?1 AND id <> ?2 AND day >= ?3
              AND direction IN ('out', 'both') AND (day > ?3 OR fileId IS NOT NULL OR id > ?2)
              AND kind IN ('message', 'email', 'invitation', 'introduction', 'help'))
            """, arguments: [person, id, day]) ?? false
      }
      return AgendaMeeting(
        id: InteractionID(id), kind: InteractionKind(rawValue: row[1]) ?? .meeting, day: Day(day) ?? now.day,
        people: people.map(PersonID.init), followedUp: Set(written.map(PersonID.init)), text: row[4])
    }
  }

  /// Favours received in the last month without a word since.
  private static func thanks(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [OwedThanks] {
    let since = now.day.adding(days: -30).description
    let recorded = try referralsWithoutThanks(db, now, about)
    let noted = try Row.fetchAll(
      db,
      sql: """
        SELECT i.id, i.personId, i.day, i.kind, substr(i.text, 1, 200) FROM interaction i INDEXED BY interactionByRecentFavour
        WHERE i.favour IN ('received', 'both') AND i.day >= ?1 AND i.day <= ?2 AND i.personId IS NOT NULL\(filter(about, "i.personId"))
          AND NOT EXISTS (SELECT 1 FROM interaction o WHERE o.personId = i.personId AND o.direction = 'out' AND o.day >= i.day
            AND o.kind IN ('message', 'email') AND o.id <> i.id)
        ORDER BY i.day DESC LIMIT \(bound)
        """, arguments: [since, now.day.description]
    ).map { row in
      let favour: OwedThanks.Favour =
        switch row[3] as String {
        case "introduction": .introduction
        case "recommendation": .recommendation
        case "endorsement": .endorsement
        case "call": .call
        default: .help
        }
      return OwedThanks(
        id: InteractionID(row[0]), person: PersonID(row[1]), day: Day(row[2] as String) ?? now.day,
        favour: favour,
        text: row[4])
    }
    return recorded + noted
  }

  /// Referrals that only a campaign tells of, without a word since.
  private static func referralsWithoutThanks(_ db: Database, _ now: Moment, _ about: Int64?) throws
    -> [OwedThanks]
  {
    try BalanceReader.referrals(db, from: now.day.adding(days: -30), through: now.day).filter {
      about == nil || about == $0.person
    }.filter { referral in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT NOT EXISTS (SELECT 1 FROM interaction o WHERE o.personId = ?1 AND o.direction = 'out' AND o.day >= ?2
            AND o.kind IN ('message', 'email'))
          """, arguments: [referral.person, referral.day]) ?? false
    }.map {
      // Negative, so that no interaction of the same number is meant.
      OwedThanks(
        id: InteractionID(-$0.fact), person: PersonID($0.person), day: Day($0.day) ?? now.day,
        favour: .referral)
    }
  }

  /// Ties that have used up half of their rhythm: circles 1 and 2, and circle 3 where both have talked.
  private static func ties(_ db: Database, _ now: Moment, _ about: Int64?, _ settings: AgendaSettings) throws
    -> [PersonID]
  {
    var ids: [PersonID] = []
    for circle in Circle.allCases {
      let weeks = settings.rhythmInWeeks[circle] ?? circle.defaultRhythmInWeeks
      let half = now.day.adding(days: -weeks * 7 / 2).description
      let talked = circle == .online ? " AND countIn > 0 AND countOut > 0" : ""
      // Long ago comes first, but a tie silent for many years is no tie that one can let fade.
      let oldest = now.day.adding(years: -6).description
      ids += try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM person WHERE mergedInto IS NULL AND isOwn = 0 AND circle = ?1 AND lastContact <= ?2 AND lastContact >= ?3
            \(talked)\(filter(about, "id")) ORDER BY lastContact DESC LIMIT \(bound / 3)
          """, arguments: [circle.rawValue, half, oldest]
      ).map(PersonID.init)
    }
    return ids
  }

  /// Job changes that a newer export showed in the last month.
  package static func changes(_ db: Database, _ now: Moment, _ about: Int64?) throws -> [PersonChange] {
    let since = now.day.adding(days: -30).description
    return try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, n.seenOn, c.name,
          EXISTS (SELECT 1 FROM employment e WHERE e.observationId = o.id AND e.companyId = p.companyId)
            OR json_extract(o.facts, '$.jobs[0].company') IS json_extract(n.facts, '$.jobs[0].company') AS same,
          json_extract(o.facts, '$.jobs[0].title') AS oldTitle, json_extract(n.facts, '$.jobs[0].title') AS newTitle,
          json_extract(o.facts, '$.jobs[0].company') AS oldCompany
        FROM observation o INDEXED BY observationByReplacement
        CROSS JOIN observation n ON n.id = o.replacedBy JOIN person p ON p.id = n.personId JOIN company c ON c.id = p.companyId
        WHERE o.replacedBy IS NOT NULL AND n.seenOn >= ?1 AND n.replacedBy IS NULL AND n.subject = 'person' AND p.mergedInto IS NULL
          -- "Alma" and "ALMA SAS" are one company: nothing to congratulate on, but a new title is.
          AND (NOT same OR lower(oldTitle) <> lower(newTitle))
          -- A first word too: to whoever is near or connected to the user (B4, C3). Of a stranger on some list it is no news.
          AND (\(about != nil ? "1" : "p.lastContact IS NOT NULL OR p.circle < 3")
            OR p.degree = 1)\(filter(about, "p.id"))
        ORDER BY p.circle, p.lastContact DESC, p.companyId IN (SELECT companyId FROM target) DESC, n.seenOn DESC, p.id LIMIT 50
        """, arguments: [since]
    ).map {
      let isTitle: Bool = $0[3]
      return PersonChange(
        person: PersonID($0[0]), kind: isTitle ? .newTitle : .newJob, day: Day($0[1] as String) ?? now.day,
        text: isTitle ? $0[5] : $0[2], before: isTitle ? $0[4] : $0[6], title: isTitle ? nil : $0[5],
        titleBefore: isTitle ? nil : $0[4])
    }
  }

  private static func counts(_ db: Database, _ now: Moment) throws -> AgendaCounts {
    var counts = AgendaCounts()
    let monday = now.day.startOfWeek.description
    let month = String(now.day.description.prefix(8)) + "01"
    let year = String(now.day.description.prefix(5)) + "01-01"
    let today = now.day.description
    func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
      try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
    }
    let own = "FROM interaction i WHERE i.fileId IS NULL AND i.day >= ? AND i.day <= ?"
    counts.closeMeetingsThisMonth = try count(
      """
      SELECT count(DISTINCT i.id) FROM \(CalendarPast.meetings) i
      WHERE i.kind IN ('coffee', 'lunch', 'call', 'meeting') AND i.personId IN (SELECT id FROM person WHERE circle = 1)
      """,
      [month, today])
    // Written down, ticked as attended, or ticked off in a campaign: one evening is one.
    let attended = """
      SELECT count(*) FROM (SELECT i.day FROM interaction i
          WHERE i.fileId IS NULL AND i.day >= ?1 AND i.day <= ?2 AND i.kind = 'event'
        UNION SELECT e.day FROM event e WHERE e.state = 'went' AND e.kind = 'event' AND e.day >= ?1 AND e.day <= ?2
        UNION SELECT f.day FROM campaignFact f JOIN campaign k ON k.id = f.campaignId
          WHERE k.playbook = 'meetup' AND f.step = 'go' AND f.kind = 'step-done' AND f.day >= ?1 AND f.day <= ?2
            AND NOT EXISTS (SELECT 1 FROM event e WHERE e.state = 'went' AND e.day BETWEEN date(f.day, '-7 days') AND f.day)
            AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.fileId IS NULL AND i.kind = 'event'
              AND i.day BETWEEN date(f.day, '-7 days') AND f.day))
      """
    counts.meetupsThisMonth = try count(attended, [month, today])
    counts.meetupsThisYear = try count(attended, [year, today])
    counts.qualityContactsThisYear = try count(
      """
      SELECT count(DISTINCT i.personId) FROM \(CalendarPast.meetings) i WHERE i.personId IS NOT NULL
        AND EXISTS (SELECT 1 FROM interaction o WHERE o.personId = i.personId AND o.id <> i.id AND o.day >= i.day)
      """, [year, today])
    counts.connectionsThisWeek = try count(
      """
      SELECT count(DISTINCT ifnull(personId, -id)) FROM (
        SELECT i.id, i.personId FROM interaction i WHERE i.fileId IS NULL AND i.direction = 'out' AND i.day >= ?1 AND i.day <= ?2
          AND (i.kind = 'invitation' OR i.kind IN ('message', 'email')
            AND EXISTS (SELECT 1 FROM interactionTag t WHERE t.interactionId = i.id AND t.text = 'connection-request'))
        UNION ALL SELECT i.id, i.personId FROM interaction i
          -- Only an import of this week tells of this week's: an older one is not looked through.
          WHERE i.fileId IN (SELECT f.id FROM sourceFile f JOIN importRun r ON r.id = f.importId
              WHERE f.kind = 'linkedin-invitations' AND r.day >= ?1) AND i.kind = 'invitation' AND i.direction = 'out' AND i.day >= ?1 AND i.day <= ?2)
      """, [monday, today])
    counts.givenThisWeek = try count(
      "SELECT count(*) \(own) AND i.favour IN ('gave', 'both')", [monday, today])
    counts.activeDaysThisWeek = try count(
      "SELECT count(DISTINCT i.day) \(own)", [now.day.adding(days: -6).description, today])
    return counts
  }

  private static func decisions(_ db: Database, _ now: Moment) throws -> [AgendaDecision] {
    try Row.fetchAll(
      db, sql: "SELECT item, decision, decidedOn, until FROM itemDecision WHERE decidedOn >= ?",
      arguments: [now.day.adding(days: -366).description]
    ).compactMap { row in
      guard let verdict = AgendaDecision.Verdict(rawValue: row[1]), let day = Day(row[2] as String) else {
        return nil
      }
      return AgendaDecision(
        item: row[0], verdict: verdict, day: day, until: (row[3] as String?).flatMap { Day($0) })
    }
  }

  /// Companies where the user already wrote to somebody for the first time today (E2: one a day).
  private static func strangers(_ db: Database, _ now: Moment) throws -> Set<CompanyID> {
    Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT p.companyId FROM interaction i JOIN person p ON p.id = i.personId
          WHERE i.fileId IS NULL AND i.day = ? AND i.direction = 'out' AND p.companyId IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM interaction o WHERE o.personId = p.id AND o.id < i.id)
          """, arguments: [now.day.description]
      ).map(CompanyID.init))
  }

  /// What planning asks of these people.
  package static func people(_ db: Database, _ ids: Set<Int64>, _ now: Moment) throws -> [AgendaPerson] {
    guard !ids.isEmpty else { return [] }
    let list = ids.sorted().map(String.init).joined(separator: ",")
    let tags = try Row.fetchAll(
      db, sql: "SELECT personId, text FROM tag WHERE personId IN (\(list)) ORDER BY text")
    var tagsOf: [Int64: [String]] = [:]
    for row in tags { tagsOf[row[0], default: []].append(row[1]) }
    let asked = try BalanceReader.asked(db, list)
    let referred = try BalanceReader.referred(db, list)
    func day(_ seconds: Int64?) -> Day? { seconds.map { Moment(seconds: $0, offset: now.offset).day } }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, p.name, p.circle, c.name, p.companyId, p.role, p.degree, p.lastContact, p.lastInAt, p.lastOutAt,
          p.connectedOn, p.countIn > 0 AND p.countOut > 0 OR p.countMet > 0, p.gave, p.got
        FROM person p LEFT JOIN company c ON c.id = p.companyId WHERE p.id IN (\(list)) ORDER BY p.id
        """
    ).map { row in
      let id: Int64 = row[0]
      let tags = tagsOf[id] ?? []
      return AgendaPerson(
        person: PersonReference(id: PersonID(id), name: row[1]), circle: Circle(rawValue: row[2]) ?? .online,
        company: row[3], companyID: (row[4] as Int64?).map(CompanyID.init),
        role: (row[5] as String?).flatMap(Role.init(rawValue:)), degree: row[6],
        lastContact: (row[7] as String?).flatMap { Day($0) }, lastIncoming: day(row[8]),
        lastOutgoing: day(row[9]),
        knownSince: (row[10] as String?).flatMap { Day($0) }, hasTalked: row[11], gave: row[12],
        got: (row[13] as Int) + (referred[id] ?? 0),
        asked: asked[id] ?? 0, isMuted: tags.contains("mute"), interests: interests(tags), tags: tags)
    }
  }

  /// Tags that say where somebody comes from, not what they care about.
  private static let ties: Set<String> = [
    "meetup", "event", "inmail", "linkedin", "reseau", "réseau", "network", "alumni", "promo", "school",
    "ecole",
    "école", "referral", "cooptation", "mentor", "recruiter", "recruteur", "recruteuse", "rh", "hr",
  ]

  /// Tags that name no state of the tie are what somebody cares about.
  private static func interests(_ tags: [String]) -> [String] {
    tags.filter { tag in
      tag != "mute" && !tag.contains(":") && !CreditStore.isOpenTag(tag)
        && !Self.ties.contains(tag.lowercased())
    }
  }
}
