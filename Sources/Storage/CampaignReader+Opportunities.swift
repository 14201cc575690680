import Domain
import GRDB

/// Applications, referrals, interviews with their feedback, offers and ends (D9, E5, E6, C7).
extension CampaignReading {
  /// What an opportunity tells, in the order in which it happens within a day.
  private enum Word: Int {
    case referred, applied, interviewed, feedbackAsked, feedbackReceived, offered, ended, told
  }

  mutating func readOpportunities() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT o.id, o.companyId, o.viaPersonId, o.viaPersonId, coalesce(o.appliedOn, o.changedOn, o.foundOn), \(Word.referred.rawValue), ''
          FROM opportunity o WHERE o.appliedAfterReferral IS NOT NULL AND o.viaPersonId IS NOT NULL
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, o.appliedOn, \(Word.applied.rawValue), ''
          FROM opportunity o WHERE o.appliedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, v.day, \(Word.interviewed.rawValue), ''
          FROM opportunityInterview v JOIN opportunity o ON o.id = v.opportunityId WHERE v.day >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, v.feedbackAskedOn, \(Word.feedbackAsked.rawValue), ''
          FROM opportunityInterview v JOIN opportunity o ON o.id = v.opportunityId WHERE v.feedbackAskedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, v.feedbackReceivedOn, \(Word.feedbackReceived.rawValue), ''
          FROM opportunityInterview v JOIN opportunity o ON o.id = v.opportunityId WHERE v.feedbackReceivedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, o.changedOn, \(Word.offered.rawValue), ''
          FROM opportunity o WHERE o.stage = 'offer' AND o.changedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, NULL, o.endedOn, \(Word.ended.rawValue), o.stage
          FROM opportunity o WHERE o.endedOn >= ?1
        UNION ALL SELECT o.id, o.companyId, o.viaPersonId, q.personId, q.toldOn, \(Word.told.rawValue), ''
          FROM opportunityPerson q JOIN opportunity o ON o.id = q.opportunityId WHERE q.toldOn >= ?1
        ORDER BY 5, 6, 1
        """, arguments: [earliest.description])
    while let row = try rows.next() {
      guard let day = (row[4] as String?).flatMap({ Day($0) }), day <= now.day,
        let word = Word(rawValue: row[5]), let kind = Self.fact(word, stage: row[6])
      else { continue }
      add(
        kind, word, on: day, opportunity: row[0], company: row[1], via: row[2],
        person: (row[3] as Int64?).map { PersonID($0) })
    }
  }

  private mutating func add(
    _ kind: CampaignFact.Kind, _ word: Word, on day: Day, opportunity: Int64, company: Int64?, via: Int64?,
    person: PersonID?
  ) {
    let origin = "o\(opportunity)"
    for index in drafts.indices where day >= drafts[index].start {
      let concerns =
        switch drafts[index].campaign.subject {
        // E6: a job accepted anywhere is told to whoever helped here.
        case .company(let id, _):
          id.number == company
            || kind == .hired
              && drafts[index].found.contains {
                [.called, .met, .referred, .introduced].contains($0.fact.kind) && $0.fact.day <= day
              }
        // A job found anywhere ends what was begun for finding one, and is told to whoever helped.
        case .me:
          kind == .hired
            || kind == .outcomeTold && person.map { drafts[index].people.contains($0.number) } ?? false
        case .person(let subject):
          kind == .hired && subject.id.number == via || kind == .outcomeTold && subject.id == person
        }
      guard concerns else { continue }
      drafts[index].found.append(
        Found(
          fact: CampaignFact(kind: kind, day: day, person: person), origin: origin, at: 0,
          rank: 2 + word.rawValue, number: opportunity))
    }
  }

  private static func fact(_ word: Word, stage: String) -> CampaignFact.Kind? {
    switch word {
    case .referred: .referred
    case .applied: .applied
    case .interviewed: .interviewed
    case .feedbackAsked: .feedbackAsked
    case .feedbackReceived: .feedbackReceived
    case .offered: .offered
    case .told: .outcomeTold
    case .ended:
      switch OpportunityStage(rawValue: stage) {
      case .accepted: .hired
      case .rejected: .rejected
      case .declinedByUser, .silent: .withdrawn
      case .found, .applied, .interview, .offer, nil: nil
      }
    }
  }
}
