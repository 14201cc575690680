import Domain
import GRDB

/// The user's own practice: what they typed themselves, the routine, the local scene.
extension CampaignReading {
  /// For playbooks about the user: what they typed themselves, whoever took part.
  mutating func readOwnPractice() throws {
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
    case .message,
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

  /// Communities, sponsors, teachers and channels that the user wrote into their lists, events they went to.
  mutating func readScene() throws {
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
