import Domain
import GRDB

/// The user's own practice: what they typed themselves, the routine, the local scene.
extension CampaignReading {
  /// For playbooks about the user: what they typed themselves, whoever took part.
  mutating func readOwnPractice() throws {
    let own = drafts.indices.filter { drafts[$0].campaign.subject == .me }
    guard let since = own.map({ drafts[$0].start }).min() else { return }
    var metSince: [Int64: Day] = [:]
    let sponsors = try sponsorDays()
    let businesses = try businessNames()
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns), p.circle, p.companyId, CASE WHEN i.kind = 'event' THEN i.text END FROM interaction i LEFT JOIN person p ON p.id = i.personId
        WHERE i.fileId IS NULL AND i.day >= ? AND i.day <= ? ORDER BY i.day, i.id
        """, arguments: [since.description, now.day.description])
    for row in rows {
      guard let happening = Happening(row) else { continue }
      let isClose = (row[10] as Int?) == 1
      let hasMet = happening.person.flatMap { metSince[$0] } != nil
      let isBusiness = (row[12] as String?).map { Self.isBusiness($0, businesses) } ?? false
      let sponsorSince = (row[11] as Int64?).flatMap { sponsors[$0] }
      for index in own where happening.day >= drafts[index].start {
        let isContact = happening.person.map { drafts[index].people.contains($0) } ?? false
        // D5, D7: whoever works for a sponsor one has listed is written to on purpose.
        let isSponsor = sponsorSince.map { $0 >= drafts[index].start && $0 <= happening.day } ?? false
        if isBusiness { append(.attendedBusiness, happening, of: happening.person, to: index) }
        for kind in Self.ownFacts(
          of: happening, isClose: isClose, hasMet: hasMet || isSponsor, isContact: isContact)
        {
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

  /// Since when a company has been on the list of sponsors.
  private func sponsorDays() throws -> [Int64: Day] {
    var days: [Int64: Day] = [:]
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT companyId, addedOn FROM sponsor WHERE companyId IS NOT NULL AND addedOn IS NOT NULL LIMIT 1000"
    )
    for row in rows { days[row[0]] = Day(row[1] as String) }
    return days
  }

  /// Events of businesses and start-ups (D8): the user's own list, and the network that every town has.
  private func businessNames() throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM community WHERE kind = 'business' LIMIT 500").map(
      FoldedText.fold)
      + ["french tech", "frenchtech"]
  }

  private static func isBusiness(_ text: String, _ names: [String]) -> Bool {
    let words = " " + FoldedText.fold(text) + " "
    return names.contains { words.contains(" " + $0 + " ") }
  }

  static func ownFacts(of happening: Happening, isClose: Bool, hasMet: Bool, isContact: Bool)
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
    case .message where happening.direction != .incoming && !isContact,
      .email where happening.direction != .incoming && !isContact:
      if happening.tags.contains("connection-request") { kinds.append(.invited) }
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
  mutating func readRoutine(_ own: [Int], since: Day) throws {
    for (item, day) in try ticked("routine-", since: since) {
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

  /// Communities, sponsors, teachers and channels that the user wrote into their lists, events they went to.
  mutating func readScene() throws {
    let own = drafts.indices.filter { drafts[$0].campaign.subject == .me }
    guard let since = own.map({ drafts[$0].start }).min() else { return }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT 'community-found', addedOn, id, NULL FROM community WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'sponsor-found', addedOn, id, NULL FROM sponsor WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'teacher-asked', addedOn, id, NULL FROM teacher WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'channel-joined', addedOn, id, NULL FROM chatChannel WHERE factId IS NULL AND addedOn >= ?1
        UNION ALL SELECT 'attended', day, id, title FROM event WHERE state = 'went' AND day >= ?1
        """, arguments: [since.description])
    let businesses = rows.isEmpty ? [] : try businessNames()
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
        let isBusiness = (row[3] as String?).map { Self.isBusiness($0, businesses) } ?? false
        for kind in isBusiness ? [.attendedBusiness, kind] : [kind] {
          drafts[index].found.append(
            Found(
              fact: CampaignFact(kind: kind, day: day), origin: "\(kind.rawValue)-\(row[2] as Int64)", at: 0,
              rank: 1, number: row[2]))
        }
      }
    }
  }
}
