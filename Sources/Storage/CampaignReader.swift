package import Domain
import Foundation
package import GRDB

/// Reads campaigns with everything that happened since their start and may move them on: what the user
/// recorded in them, messages and meetings (typed or imported), accepted invitations, promises,
/// applications, the local scene. All campaigns of a reading share a fixed number of queries, each on an
/// index, so that two hundred cost little more than one.
package enum CampaignReader {
  package enum Filter: Sendable {
    /// Those the user has not closed: what the day is planned from.
    case underWay
    case all
    case one(Int64)
    case person(Int64)
    case company(Int64)
  }

  /// A campaign with where each of its facts stands.
  package struct Loaded: Sendable {
    package var campaign: Campaign
    /// Beside `campaign.facts`, one for one.
    package var origins: [String]
    /// What forms held, by fact.
    package var values: [[CampaignHappening.Value]]
    /// Names of the people in facts.
    package var names: [PersonID: String]
  }

  /// More campaigns than anybody runs at once.
  private static let bound = 1000

  package static func read(_ db: Database, _ filter: Filter, now: Moment) throws -> [Loaded] {
    var reading = CampaignReading(db: db, now: now)
    try reading.readCampaigns(filter, limit: bound)
    guard !reading.drafts.isEmpty else { return [] }
    try reading.readOwnFacts()
    try reading.chooseContacts()
    try reading.readPeople()
    try reading.readHappenings()
    return reading.finish()
  }
}

/// One reading under way.
struct CampaignReading {
  struct Draft {
    var campaign: Campaign
    var start: Day { campaign.startedOn }
    var found: [Found] = []
    /// The people whose doings count, contacts first.
    var people: [Int64] = []
    var hasChosen = false
  }

  /// A fact with what puts it in order within its day.
  struct Found {
    var fact: CampaignFact
    var origin: String
    var values: [CampaignHappening.Value] = []
    var at: Int64
    /// What was chosen or ticked off comes before what follows from it; what came in, after.
    var rank: Int
    var number: Int64
    /// The interaction it is, or the newest one that was there when it was noted: of what bears one moment, the
    /// order in which it was noted. Nil: unknown, or a form, which may be filled at any time.
    var sequence: Int64?

    /// Puts everything in the order in which it happened.
    var order: [Int64] {
      let place = sequence ?? (rank < 2 ? -1 : .max)
      let isAfter = sequence != nil && origin.hasPrefix("f")
      return [Int64(fact.day.number), at, place, isAfter ? 1 : 0, sequence == nil ? Int64(rank) : 0, number]
    }
  }

  struct Someone {
    var name: String
    var degree: Int?
    var connectedOn: Day?
    var hasTalked: Bool
    var circle: Int
    var hasAddress: Bool
    var introducer: PersonReference?
  }

  let db: Database
  let now: Moment
  var drafts: [Draft] = []
  var someone: [Int64: Someone] = [:]
  /// Positions in `drafts`, by the people whose doings count there.
  var byPerson: [Int64: [Int]] = [:]
  var earliest: Day

  init(db: Database, now: Moment) {
    self.db = db
    self.now = now
    earliest = now.day
  }

  static func list(_ ids: some Sequence<Int64>) -> String { ids.map { String($0) }.joined(separator: ",") }

  mutating func readCampaigns(_ filter: CampaignReader.Filter, limit: Int) throws {
    let condition =
      switch filter {
      case .underWay: "k.state <> 'closed'"
      case .all: "1"
      case .one(let id): "k.id = \(id)"
      case .person(let id):
        "k.personId = \(id) OR k.id IN (SELECT campaignId FROM campaignFact WHERE personId = \(id) AND kind = 'chosen')"
      case .company(let id): "k.companyId = \(id)"
      }
    drafts = try Row.fetchAll(
      db,
      sql: """
        SELECT k.id, k.playbook, k.personId, p.name, k.companyId, c.name, k.startedOn, k.pausedUntil, k.closedOn
        FROM campaign k LEFT JOIN person p ON p.id = k.personId LEFT JOIN company c ON c.id = k.companyId
        WHERE \(condition) ORDER BY k.id DESC LIMIT \(limit)
        """
    ).map { row in
      var subject = Campaign.Subject.me
      if let id = row[2] as Int64? {
        subject = .person(PersonReference(id: PersonID(id), name: row[3] ?? ""))
      } else if let id = row[4] as Int64? {
        subject = .company(CompanyID(id), name: row[5] ?? "")
      }
      return Draft(
        campaign: Campaign(
          id: CampaignID(row[0]), playbook: row[1], subject: subject,
          startedOn: Day(row[6] as String) ?? now.day, pausedUntil: (row[7] as String?).flatMap { Day($0) },
          closedOn: (row[8] as String?).flatMap { Day($0) }))
    }.reversed()
    earliest = drafts.map(\.start).min() ?? now.day
  }

  mutating func readOwnFacts() throws {
    var position: [Int64: Int] = [:]
    for (index, draft) in drafts.enumerated() { position[draft.campaign.id.number] = index }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, campaignId, step, kind, day, personId, value, at FROM campaignFact
        WHERE campaignId IN (\(Self.list(drafts.map(\.campaign.id.number)))) ORDER BY id
        """)
    while let row = try rows.next() {
      guard let index = position[row[1]], let kind = CampaignFact.Kind(rawValue: row[3]),
        let day = Day(row[4] as String)
      else { continue }
      let id: Int64 = row[0]
      let step: String = row[2]
      let person = row[5] as Int64?
      let values = Self.values(row[6])
      drafts[index].found.append(
        Found(
          fact: CampaignFact(
            kind: kind, day: day, person: person.map { PersonID($0) }, step: step.isEmpty ? nil : step,
            text: values.isEmpty ? nil : values.map(\.text).joined(separator: " · "),
            planned: kind == .eventPlanned ? values.first { $0.id == "day" }.flatMap { Day($0.text) } : nil),
          origin: "f\(id)", values: values, at: row[7] ?? 0, rank: Self.isIncoming(kind) ? 2 : 0, number: id,
          sequence: CampaignStore.isInOrder(kind, step: step)
            ? Self.object(row[6])?[CampaignStore.afterMark].flatMap { Int64($0) } : nil))
      if kind == .chosen, let person {
        drafts[index].hasChosen = true
        if !drafts[index].people.contains(person), drafts[index].people.count < 10 {
          drafts[index].people.append(person)
        }
      }
    }
  }

  private static func isIncoming(_ kind: CampaignFact.Kind) -> Bool {
    switch kind {
    case .answered, .accepted, .declined, .introduced, .referred, .promised, .offered, .hired, .rejected: true
    default: false
    }
  }

  /// `{"value":"…","improvable":"…"}`, in the order of the names.
  static func values(_ json: String?) -> [CampaignHappening.Value] {
    guard let json else { return [] }
    // An older or hand-made row: its text as it stands.
    guard let object = object(json) else { return [CampaignHappening.Value(id: "text", text: json)] }
    // A name with an underscore is the program's own mark.
    return object.filter { !$0.key.hasPrefix("_") }.sorted { $0.key < $1.key }
      .map { CampaignHappening.Value(id: $0.key, text: $0.value) }
  }

  /// Nil: it is no JSON object of texts.
  static func object(_ json: String?) -> [String: String]? {
    guard let json else { return nil }
    do {
      return try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
    } catch { return nil }
  }

  /// Whose doings count: the person; those chosen at the company, or those written to there when nobody
  /// was chosen; for the user's own practice whoever helped.
  mutating func chooseContacts() throws {
    var undecided: [Int64: [Int]] = [:]
    var own: [Int] = []
    for index in drafts.indices {
      switch drafts[index].campaign.subject {
      case .person(let person):
        drafts[index].people.removeAll { $0 == person.id.number }
        drafts[index].people.insert(person.id.number, at: 0)
      case .company(let company, _):
        if !drafts[index].hasChosen { undecided[company.number, default: []].append(index) }
      case .me: if !drafts[index].hasChosen { own.append(index) }
      }
    }
    if !undecided.isEmpty {
      // Over the few who were written to lately: companies may have thousands of people.
      let since = Int64(earliest.number) * 86_400 - 86_400
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, companyId FROM person WHERE circle IN (1, 2, 3) AND lastContact >= ?2
            AND +companyId IN (\(Self.list(undecided.keys.sorted())))
            AND mergedInto IS NULL AND isOwn = 0 AND lastOutAt >= ?1 ORDER BY lastOutAt DESC LIMIT 500
          """, arguments: [since, earliest.adding(days: -2).description])
      while let row = try rows.next() {
        for index in undecided[row[1]] ?? [] where drafts[index].people.count < 10 {
          drafts[index].people.append(row[0])
        }
      }
    }
    if !own.isEmpty {
      let helpers = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM (
            SELECT viaPersonId AS id, ifnull(appliedOn, '') AS day FROM opportunity WHERE viaPersonId IS NOT NULL
            UNION ALL SELECT personId, day FROM interaction INDEXED BY interactionByRecentFavour
              WHERE favour IN ('received', 'both') AND personId IS NOT NULL
            UNION ALL SELECT q.personId, coalesce(o.changedOn, o.appliedOn, '') FROM opportunityPerson q
              JOIN opportunity o ON o.id = q.opportunityId WHERE q.interviewId IS NULL
            UNION ALL SELECT personId, day FROM campaignFact WHERE kind IN ('referred', 'introduced') AND personId IS NOT NULL)
          GROUP BY id ORDER BY max(day) DESC, id LIMIT 10
          """)
      for index in own { drafts[index].people = helpers }
    }
    for index in drafts.indices {
      for person in drafts[index].people { byPerson[person, default: []].append(index) }
    }
  }

  mutating func readPeople() throws {
    var ids = Set(byPerson.keys)
    for draft in drafts {
      for found in draft.found { if let id = found.fact.person { ids.insert(id.number) } }
    }
    guard !ids.isEmpty else { return }
    try readPeople(ids)
    let contacts = Self.list(byPerson.keys.sorted())
    guard !byPerson.isEmpty else { return }
    // Somebody who knows both, the closest first: they could introduce (E2).
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT t.toId, t.fromId, p.name, t.strength FROM tie t JOIN person p ON p.id = t.fromId
        WHERE t.toId IN (\(contacts)) AND t.fromId IS NOT NULL AND p.isOwn = 0 AND p.mergedInto IS NULL AND p.degree = 1
        UNION ALL
        SELECT t.fromId, t.toId, p.name, t.strength FROM tie t JOIN person p ON p.id = t.toId
        WHERE t.fromId IN (\(contacts)) AND p.isOwn = 0 AND p.mergedInto IS NULL AND p.degree = 1
        ORDER BY 4 DESC, 2
        """)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      guard someone[id]?.introducer == nil else { continue }
      someone[id]?.introducer = PersonReference(id: PersonID(row[1]), name: row[2])
    }
  }

  mutating func readPeople(_ ids: Set<Int64>) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, degree, connectedOn, countIn > 0 AND countOut > 0 OR countMet > 0, circle,
          EXISTS (SELECT 1 FROM channel c WHERE c.personId = person.id AND c.kind = 'email') FROM person
        WHERE id IN (\(Self.list(ids.sorted())))
        """)
    while let row = try rows.next() {
      someone[row[0]] = Someone(
        name: row[1], degree: row[2], connectedOn: (row[3] as String?).flatMap { Day($0) },
        hasTalked: row[4], circle: row[5], hasAddress: row[6])
    }
  }

  /// Facts in their order, contacts as they stood at the start.
  consuming func finish() -> [CampaignReader.Loaded] {
    drafts.map { draft in
      var campaign = draft.campaign
      // What happened before the start moves nothing.
      let found = draft.found.filter { $0.fact.day >= draft.start }
        .map { (found: $0, order: $0.order) }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        .map(\.found)
      campaign.facts = found.map(\.fact)
      var contacts = draft.people
      if case .company = campaign.subject, !draft.hasChosen {
        let turnedTo = Set(found.compactMap { Self.isOutgoing($0.fact.kind) ? $0.fact.person?.number : nil })
        contacts = contacts.filter(turnedTo.contains)
      }
      campaign.contacts = contacts.compactMap { id in
        guard let known = someone[id] else { return nil }
        return CampaignContact(
          person: PersonReference(id: PersonID(id), name: known.name),
          isConnected: known.connectedOn.map { $0 < draft.start } ?? (known.degree == 1),
          introducer: known.introducer, hasTalked: known.hasTalked, hasAddress: known.hasAddress)
      }
      var names: [PersonID: String] = [:]
      for fact in campaign.facts {
        if let id = fact.person { names[id] = someone[id.number]?.name }
      }
      return CampaignReader.Loaded(
        campaign: campaign, origins: found.map(\.origin), values: found.map(\.values), names: names)
    }
  }

  private static func isOutgoing(_ kind: CampaignFact.Kind) -> Bool {
    switch kind {
    case .wrote, .invited, .met, .called, .thanked, .feedbackAsked, .outcomeTold: true
    default: false
    }
  }
}
