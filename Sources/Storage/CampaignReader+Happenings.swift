import Domain
import GRDB

extension CampaignReading {
  /// Rows of `interaction` as facts are made from them.
  static let columns = """
    i.id, i.kind, i.day, i.at, i.direction, i.favour, i.personId, i.company, i.fileId IS NULL,
    CASE WHEN i.fileId IS NULL THEN (SELECT group_concat(text, ' ') FROM interactionTag t WHERE t.interactionId = i.id) END
    """

  struct Happening {
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
  }

  mutating func readHappenings() throws {
    try readInteractions()
    try readOwnPractice()
    try readConnections()
    try readTickedOff()
    try readPromises()
    try readOpportunities()
    try readScene()
    try readCalendar()
    try readGivenBack()
  }

  // MARK: Messages and meetings

  mutating func readInteractions() throws {
    let (since, today) = (earliest.description, now.day.description)
    if !byPerson.isEmpty {
      let people = Self.list(byPerson.keys.sorted())
      try readDirect(people, since: since, today: today)
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
    try readCompanies(since: since, today: today)
  }

  /// What was between the user and one person: from the index alone (M005), since a vault of a million
  /// messages has tens of thousands here.
  private mutating func readDirect(_ people: String, since: String, today: String) throws {
    let rows = try RawStatement(
      db,
      """
      SELECT personId, day, id, at, direction, kind, favour, fileId IS NULL FROM interaction
      WHERE personId IN (\(people)) AND day >= ?1 AND day <= ?2 ORDER BY personId, day, id LIMIT 20000
      """)
    rows.bind(1, since)
    rows.bind(2, today)
    var own: [Happening] = []
    while try rows.next() {
      guard let kind = InteractionKind(rawValue: rows.text(5) ?? ""), let day = Day(rows.text(1) ?? "") else {
        continue
      }
      let happening = Happening(
        id: rows.integer(2), kind: kind, day: day, at: rows.integer(3),
        direction: Direction(rawValue: rows.text(4) ?? "") ?? .both,
        favour: Favour(rawValue: rows.text(6) ?? "") ?? .none, person: rows.integer(0), company: nil,
        isOwn: rows.integer(7) != 0, tags: [])
      if happening.isOwn {
        own.append(happening)
      } else if let person = happening.person {
        add(happening, of: person)
      }
    }
    guard !own.isEmpty else { return }
    // Only what the user typed has tags.
    var tags: [Int64: Set<String>] = [:]
    let texts = try Row.fetchCursor(
      db,
      sql: """
        SELECT interactionId, text FROM interactionTag WHERE interactionId IN (\(Self.list(own.map(\.id))))
        """)
    while let row = try texts.next() { tags[row[0], default: []].insert(row[1]) }
    for var happening in own {
      happening.tags = tags[happening.id] ?? []
      if let person = happening.person { add(happening, of: person) }
    }
  }

  /// Notes that name the company: an interview with people whom nobody chose.
  private mutating func readCompanies(since: String, today: String) throws {
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
        add(happening, of: happening.person, to: index)
      }
    }
  }

  mutating func add(_ happening: Happening, of person: Int64) {
    for index in byPerson[person] ?? [] {
      // In the user's own practice only what was written to helpers counts here; the rest is read apart.
      if case .me = drafts[index].campaign.subject {
        guard happening.direction != .incoming, !happening.kind.isMeeting else { continue }
      }
      add(happening, of: person, to: index)
    }
  }

  mutating func add(_ happening: Happening, of person: Int64?, to index: Int) {
    guard happening.day >= drafts[index].start else { return }
    for kind in Self.facts(of: happening) { append(kind, happening, of: person, to: index) }
  }

  mutating func append(
    _ kind: CampaignFact.Kind, _ happening: Happening, of person: Int64?, to index: Int
  ) {
    drafts[index].found.append(
      Found(
        fact: CampaignFact(kind: kind, day: happening.day, person: person.map { PersonID($0) }),
        origin: "i\(happening.id)", at: happening.at, rank: 1, number: happening.id, sequence: happening.id))
  }

  static func facts(of happening: Happening) -> [CampaignFact.Kind] {
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
        } else if happening.tags.contains("connection-request") {
          // An invitation asks for nothing yet (B3).
          kinds.append(.invited)
        } else if happening.tags.contains("feedback-request") {
          kinds += [.feedbackAsked, .wrote]
        } else {
          kinds.append(.wrote)
        }
      }
      if happening.direction != .outgoing {
        kinds.append(happening.tags.contains("invitation-accepted") ? .accepted : .answered)
      }
    case .invitation: kinds.append(isOut ? .invited : .connected)
    case .coffee, .lunch, .meeting: kinds.append(.met)
    case .call: kinds.append(.called)
    case .event: kinds.append(.attended)
    case .interview: kinds.append(.interviewed)
    case .introduction: kinds.append(happening.favour == .gave ? .gave : .introduced)
    case .help, .recommendation, .endorsement, .note: break
    }
    if happening.favour == .gave || happening.favour == .both, !kinds.contains(.gave) { kinds.append(.gave) }
    // « Marie m'a cooptée »: whatever kind the note is (E5).
    if happening.tags.contains("referral"), happening.favour != .gave, happening.favour != .none {
      kinds.append(.referred)
    }
    return kinds
  }
}

extension CampaignReading.Happening {
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
