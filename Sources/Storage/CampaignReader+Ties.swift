import Domain
import GRDB

/// What else moves a campaign on: connections, items of Today that were ticked off, promises.
extension CampaignReading {
  /// An invitation was accepted when a later export shows the connection.
  mutating func readConnections() throws {
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

  /// What was ticked off in Today since a day.
  ///
  /// - Parameter beginning: of the items' ids; the empty one is of all.
  func ticked(_ beginning: String = "", since: Day) throws -> [(item: String, day: Day)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT item, decidedOn FROM itemDecision
        WHERE decision = 'done' AND item >= ?1 AND item < ?1 || x'7F' AND decidedOn >= ?2
        """, arguments: [beginning, since.description]
    ).compactMap { row in Day(row[1] as String).map { (row[0], $0) } }
  }

  /// Somebody of Today's list who was ticked off was written to: `answer-p4-i9`, `follow-up-p4-i3`.
  mutating func readTickedOff() throws {
    guard !byPerson.isEmpty else { return }
    for (item, day) in try ticked(since: earliest) {
      let kinds = ["answer-", "follow-up-", "thanks-", "fading-", "give-"]
      guard kinds.contains(where: item.hasPrefix), day <= now.day,
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

  mutating func readPromises() throws {
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
}
