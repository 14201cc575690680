import Domain
import GRDB

extension CampaignReading {
  /// Rows of `interaction` as facts are made from them.
  private static let columns = """
    i.id, i.kind, i.day, i.at, i.direction, i.favour, i.personId, i.company, i.fileId IS NULL,
    (SELECT group_concat(text, ' ') FROM interactionTag t WHERE t.interactionId = i.id)
    """

  private struct Happening {
    var id: Int64
    var kind: InteractionKind
    var day: Day
    var at: Int64
    var direction: Direction
    var favour: Favour
    var person: Int64?
    var company: String?
    var isOwn: Bool
    /// Kinds of messages that the user said they sent.
    var tags: Set<String>

    init?(_ row: Row) {
      guard let kind = InteractionKind(rawValue: row[1]), let day = Day(row[2] as String) else { return nil }
      id = row[0]
      self.kind = kind
      self.day = day
      at = row[3] ?? 0
      direction = Direction(rawValue: row[4]) ?? .both
      favour = Favour(rawValue: row[5]) ?? .none
      person = row[6]
      company = row[7]
      isOwn = row[8]
      tags = Set(((row[9] as String?) ?? "").split(separator: " ").map(String.init))
    }
  }

  mutating func readHappenings() throws {
    try readInteractions()
    try readOwnPractice()
    try readConnections()
    try readTickedOff()
    try readPromises()
    try readOpportunities()
    try readScene()
  }

  // MARK: Messages and meetings

  private mutating func readInteractions() throws {
    let (since, today) = (earliest.description, now.day.description)
    if !byPerson.isEmpty {
      let people = Self.list(byPerson.keys.sorted())
      let direct = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.columns) FROM interaction i
          WHERE i.personId IN (\(people)) AND i.day >= ? AND i.day <= ? ORDER BY i.personId, i.day, i.id LIMIT 20000
          """, arguments: [since, today])
      while let row = try direct.next() {
        guard let happening = Happening(row), let person = happening.person else { continue }
        add(happening, of: person)
      }
      let shared = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.columns), q.personId FROM participant q CROSS JOIN interaction i ON i.id = q.interactionId
          WHERE q.personId IN (\(people)) AND i.fileId IS NULL AND i.day >= ? AND i.day <= ? AND i.personId IS NOT q.personId
          """, arguments: [since, today])
      while let row = try shared.next() {
        guard let happening = Happening(row) else { continue }
        add(happening, of: row[10])
      }
    }
    // Notes that name the company: an interview with people whom nobody chose.
    var companies: [String: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      if case .company(_, let name) = draft.campaign.subject {
        companies[FoldedText.fold(name), default: []].append(index)
      }
    }
    guard !companies.isEmpty else { return }
    let named = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Self.columns) FROM interaction i
        WHERE i.fileId IS NULL AND i.day >= ? AND i.day <= ? AND i.company IS NOT NULL
        """, arguments: [since, today])
    while let row = try named.next() {
      guard let happening = Happening(row), let company = happening.company else { continue }
      for index in companies[FoldedText.fold(company)] ?? [] {
        if let person = happening.person, drafts[index].people.contains(person) { continue }
        add(happening, of: nil, to: index)
      }
    }
  }

  private mutating func add(_ happening: Happening, of person: Int64) {
    for index in byPerson[person] ?? [] {
      // In the user's own practice only what was written to helpers counts here; the rest is read apart.
      if case .me = drafts[index].campaign.subject {
        guard happening.direction != .incoming, !happening.kind.isMeeting else { continue }
      }
      add(happening, of: person, to: index)
    }
  }

  private mutating func add(_ happening: Happening, of person: Int64?, to index: Int) {
    guard happening.day >= drafts[index].start else { return }
    for kind in Self.facts(of: happening) { append(kind, happening, of: person, to: index) }
  }

  private mutating func append(
    _ kind: CampaignFact.Kind, _ happening: Happening, of person: Int64?, to index: Int
  ) {
    drafts[index].found.append(
      Found(
        fact: CampaignFact(kind: kind, day: happening.day, person: person.map { PersonID($0) }),
        origin: "i\(happening.id)", at: happening.at, rank: 1, number: happening.id))
  }

  private static func facts(of happening: Happening) -> [CampaignFact.Kind] {
    var kinds: [CampaignFact.Kind] = []
    let isOut = happening.direction != .incoming
    switch happening.kind {
    case .message, .email:
      // What a message was is more than that one was written: thanks and news are not also a first word.
      if isOut {
        if happening.tags.contains("thank-you") {
          kinds.append(.thanked)
        } else if happening.tags.contains("outcome-update") {
          kinds.append(.outcomeTold)
        } else if happening.tags.contains("feedback-request") {
          kinds += [.feedbackAsked, .wrote]
        } else {
          kinds.append(.wrote)
        }
      }
      if happening.direction != .outgoing { kinds.append(.answered) }
    case .invitation: kinds.append(isOut ? .invited : .connected)
    case .coffee, .lunch, .meeting: kinds.append(.met)
    case .call: kinds.append(.called)
    case .event: kinds.append(.attended)
    case .interview: kinds.append(.interviewed)
    case .introduction: kinds.append(happening.favour == .gave ? .gave : .introduced)
    case .help, .recommendation, .endorsement, .note: break
    }
    if happening.favour == .gave || happening.favour == .both, !kinds.contains(.gave) { kinds.append(.gave) }
    return kinds
  }

  // MARK: The user's own practice

  /// For playbooks about the user: what they typed themselves, whoever took part.
  private mutating func readOwnPractice() throws {
    let own = drafts.indices.filter { drafts[$0].campaign.subject == .me }
    guard let since = own.map({ drafts[$0].start }).min() else { return }
    var metSince: [Int64: Day] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), p.circle FROM interaction i LEFT JOIN person p ON p.id = i.personId
        WHERE i.fileId IS NULL AND i.day >= ? AND i.day <= ? ORDER BY i.day, i.id
        """, arguments: [since.description, now.day.description])
    for row in rows {
      guard let happening = Happening(row) else { continue }
      let isClose = (row[10] as Int?) == 1
      let hasMet = happening.person.flatMap { metSince[$0] } != nil
      for index in own where happening.day >= drafts[index].start {
        let isContact = happening.person.map { drafts[index].people.contains($0) } ?? false
        for kind in Self.ownFacts(of: happening, isClose: isClose, hasMet: hasMet, isContact: isContact) {
          append(kind, happening, of: happening.person, to: index)
        }
      }
      if happening.kind.isMeeting {
        let others = try Int64.fetchAll(
          db, sql: "SELECT personId FROM participant WHERE interactionId = ?", arguments: [happening.id])
        for person in others + [happening.person].compactMap({ $0 }) {
          metSince[person] = metSince[person] ?? happening.day
        }
      }
    }
    try readRoutine(own, since: since)
    try readPeople(Set(metSince.keys).subtracting(someone.keys))
  }

  private static func ownFacts(of happening: Happening, isClose: Bool, hasMet: Bool, isContact: Bool)
    -> [CampaignFact.Kind]
  {
    var kinds: [CampaignFact.Kind] = []
    switch happening.kind {
    case .event:
      kinds.append(.attended)
      // Somebody was named: whom one met is written down.
      if happening.person != nil { kinds.append(.learned) }
    case .coffee, .lunch, .meeting: kinds += isClose ? [.metClose, .met] : [.met]
    case .call: kinds += isClose ? [.metClose, .called] : [.called]
    case .interview: kinds.append(.interviewed)
    case .message,
      .email where happening.direction != .incoming && !isContact:
      let isFirstWord = happening.tags.contains("first-message")
      if happening.tags.contains("thank-you") { kinds.append(.thanked) }
      if hasMet || isFirstWord || happening.tags.contains("follow-up") { kinds.append(.wrote) }
    case .invitation where happening.direction != .incoming && !isContact: kinds.append(.invited)
    case .introduction where happening.favour == .received: kinds.append(.introduced)
    default: break
    }
    if happening.favour == .gave || happening.favour == .both, !isContact { kinds.append(.gave) }
    return kinds
  }

  /// What was ticked off of the daily and weekly routine: `routine-comments-2026-11-21-2` is two comments.
  private mutating func readRoutine(_ own: [Int], since: Day) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT item, decidedOn FROM itemDecision
        WHERE decision = 'done' AND item >= 'routine-' AND item < 'routine.' AND decidedOn >= ?
        """, arguments: [since.description])
    for row in rows {
      let item: String = row[0]
      guard let day = Day(row[1] as String) else { continue }
      let kind: CampaignFact.Kind
      if item.hasPrefix("routine-post") {
        kind = .posted
      } else if item.hasPrefix("routine-comment") || item.hasPrefix("routine-replies") {
        kind = .commented
      } else if item.hasPrefix("routine-thanks") {
        kind = .thanked
      } else if item.hasPrefix("routine-connections") {
        kind = .invited
      } else {
        continue
      }
      let count = item.split(separator: "-").last.flatMap { Int($0) } ?? 1
      for index in own where day >= drafts[index].start {
        for number in 0..<min(10, max(1, count)) {
          drafts[index].found.append(
            Found(
              fact: CampaignFact(kind: kind, day: day), origin: item, at: 0, rank: 1, number: Int64(number)))
        }
      }
    }
  }

  // MARK: Connections, promises, applications, the scene

  /// An invitation was accepted when a later export shows the connection.
  private mutating func readConnections() throws {
    for (person, indexes) in byPerson {
      guard let day = someone[person]?.connectedOn, day <= now.day else { continue }
      for index in indexes where day >= drafts[index].start {
        drafts[index].found.append(
          Found(
            fact: CampaignFact(kind: .accepted, day: day, person: PersonID(person)), origin: "p\(person)",
            at: 0, rank: 2, number: person))
      }
    }
  }

  /// Somebody of Today's list who was ticked off was written to: `answer-p4-i9`, `follow-up-p4-i3`.
  private mutating func readTickedOff() throws {
    guard !byPerson.isEmpty else { return }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT item, decidedOn FROM itemDecision WHERE decision = 'done' AND decidedOn >= ?",
      arguments: [earliest.description])
    while let row = try rows.next() {
      let item: String = row[0]
      let kinds = ["answer-", "follow-up-", "thanks-", "fading-", "give-"]
      guard kinds.contains(where: item.hasPrefix), let day = Day(row[1] as String), day <= now.day,
        let person = item.split(separator: "-").lazy.compactMap({ PersonID($0) }).first
      else { continue }
      for index in byPerson[person.number] ?? [] where day >= drafts[index].start {
        // The message itself stands in the vault: one message is one message.
        let isKnown = drafts[index].found.contains {
          $0.fact.day == day && $0.fact.person == person
            && [.wrote, .thanked, .invited].contains($0.fact.kind)
        }
        if isKnown { continue }
        let kind: CampaignFact.Kind = item.hasPrefix("thanks-") ? .thanked : .wrote
        // After whatever came in that day: it was an answer to it.
        drafts[index].found.append(
          Found(
            fact: CampaignFact(kind: kind, day: day, person: person), origin: item, at: .max, rank: 1,
            number: person.number))
      }
    }
  }

  private mutating func readPromises() throws {
    guard !byPerson.isEmpty else { return }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, personId, madeOn FROM promise
        WHERE who = 'them' AND personId IN (\(Self.list(byPerson.keys.sorted()))) AND madeOn >= ? AND madeOn <= ?
        """, arguments: [earliest.description, now.day.description])
    for row in rows {
      guard let day = Day(row[2] as String) else { continue }
      let person: Int64 = row[1]
      for index in byPerson[person] ?? [] where day >= drafts[index].start {
        drafts[index].found.append(
          Found(
            fact: CampaignFact(kind: .promised, day: day, person: PersonID(person)),
            origin: "pr\(row[0] as Int64)",
            at: 0, rank: 3, number: row[0]))
      }
    }
  }

  private mutating func readOpportunities() throws {
    var companies: [Int64: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      if case .company(let id, _) = draft.campaign.subject { companies[id.number, default: []].append(index) }
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT o.id, o.companyId, o.viaPersonId, o.appliedOn, 'applied', 0 FROM opportunity o WHERE o.appliedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, o.endedOn, ifnull(o.outcome, o.stage), 1
          FROM opportunity o WHERE o.endedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, e.day, e.kind, 2
          FROM opportunityEvent e JOIN opportunity o ON o.id = e.opportunityId WHERE e.day >= ?1
        ORDER BY 6, 1
        """, arguments: [earliest.description])
    for row in rows {
      guard let day = (row[3] as String?).flatMap({ Day($0) }), day <= now.day,
        let kind = Self.fact(ofOpportunity: row[4])
      else { continue }
      let via = (row[2] as Int64?).map { PersonID($0) }
      let company = row[1] as Int64?
      for index in drafts.indices where day >= drafts[index].start {
        let concerns =
          switch drafts[index].campaign.subject {
          case .company(let id, _): id.number == company
          // A job found anywhere ends what was begun for finding one.
          case .me: kind == .hired
          case .person(let person): kind == .hired && person.id == via
          }
        let origin = "o\(row[0] as Int64)"
        guard concerns,
          !drafts[index].found.contains(where: {
            $0.fact.kind == kind && $0.fact.day == day && $0.origin == origin
          })
        else { continue }
        drafts[index].found.append(
          Found(fact: CampaignFact(kind: kind, day: day), origin: origin, at: 0, rank: 2, number: row[0]))
      }
    }
  }

  /// Stages and events of applications, in the words that they are stored with.
  private static func fact(ofOpportunity word: String) -> CampaignFact.Kind? {
    switch word {
    case "applied": .applied
    case "interview", "interviewed": .interviewed
    case "offer", "offered": .offered
    case "accepted", "hired": .hired
    case "rejected": .rejected
    case "referred", "referral": .referred
    case "feedback-asked", "feedbackAsked": .feedbackAsked
    case "feedback-received", "feedbackReceived": .feedbackReceived
    case "told", "outcome-told": .outcomeTold
    default: nil
    }
  }

  /// Communities, sponsors, teachers and channels that the user wrote into their lists, events they went to.
  private mutating func readScene() throws {
    let own = drafts.indices.filter { drafts[$0].campaign.subject == .me }
    guard let since = own.map({ drafts[$0].start }).min() else { return }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT 'community-found', addedOn, id FROM community WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'sponsor-found', addedOn, id FROM sponsor WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'teacher-asked', addedOn, id FROM teacher WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'channel-joined', addedOn, id FROM chatChannel WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'attended', day, id FROM event WHERE state = 'went' AND day >= ?1
        """, arguments: [since.description])
    for row in rows {
      guard let kind = CampaignFact.Kind(rawValue: row[0]), let day = Day(row[1] as String), day <= now.day
      else { continue }
      for index in own where day >= drafts[index].start {
        // Logged as well as marked: one evening is one evening.
        if kind == .attended,
          drafts[index].found.contains(where: { $0.fact.kind == .attended && $0.fact.day == day })
        {
          continue
        }
        drafts[index].found.append(
          Found(
            fact: CampaignFact(kind: kind, day: day), origin: "\(kind.rawValue)-\(row[2] as Int64)", at: 0,
            rank: 1, number: row[2]))
      }
    }
  }
}
