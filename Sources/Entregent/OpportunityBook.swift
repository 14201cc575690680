import Domain
import Engines
import Storage

/// How opportunities change when something is typed or ticked off.
enum OpportunityBook {
  static func missing(_ id: OpportunityID) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Candidature introuvable : \(id).", en: "No such opportunity: \(id)."),
      command: Phrase(
        fr: "« entregent opportunity list » les montre.", en: "“entregent opportunity list” shows them."))
  }

  static func record(_ id: OpportunityID, _ db: VaultConnection) throws -> OpportunityRecord {
    guard let record = try OpportunityStore.one(db, id.number) else { throw missing(id) }
    return record
  }

  /// What an item of today asks of an opportunity: `opportunity-o3-tell-outcome-p4-2026-11-21`.
  struct Asked {
    var id: OpportunityID
    var kind: OpportunityToDo.Kind
    var person: PersonID?
    /// The item's last part, such as the day of the interview.
    var day: Day?

    init?(_ item: String) {
      let parts = item.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count > 2, parts[0] == "opportunity", let id = OpportunityID(parts[1]) else { return nil }
      let rest = item.dropFirst("opportunity-\(id)-".count)
      guard
        let kind = OpportunityToDo.Kind.allCases.filter({ rest.hasPrefix($0.rawValue) })
          .max(by: { $0.rawValue.utf8.count < $1.rawValue.utf8.count })
      else { return nil }
      self.id = id
      self.kind = kind
      person = parts.lazy.compactMap { PersonID($0) }.first
      day = Day(rest.suffix(10))
    }
  }

  /// An item of today that came from an opportunity was done: the fact it asked for is written down, so
  /// that what follows from it comes by itself.
  static func done(_ item: String, _ db: VaultConnection, now: Day) throws {
    guard let asked = Asked(item), var record = try OpportunityStore.one(db, asked.id.number) else { return }
    let (kind, person) = (asked.kind, asked.person)
    switch kind {
    case .apply: record.opportunity = OpportunityPipeline.move(record.opportunity, to: .applied, on: now)
    case .askFeedback:
      let day = asked.day
      for index in record.opportunity.interviews.indices
      where record.opportunity.interviews[index].day == day
        && record.opportunity.interviews[index].feedbackAskedOn == nil
      {
        record.opportunity.interviews[index].feedbackAskedOn = now
      }
    case .tellOutcome, .tellAccepted:
      guard let person else { return }
      try tell(person, of: record, accepted: kind == .tellAccepted, db, now: now)
      return
    case .noteInterviewDay, .askForNews, .askOtherCompanies, .prepareInterview, .sayThanks: return
    }
    try OpportunityStore.save(db, record)
  }

  /// Notes that somebody was told how it ended, here and wherever else they helped.
  private static func tell(
    _ person: PersonID, of record: OpportunityRecord, accepted: Bool, _ db: VaultConnection, now: Day
  ) throws {
    var records = [record]
    if accepted {
      records += try OpportunityStore.all(db).filter { other in
        other.opportunity.id != record.opportunity.id
          && (other.opportunity.through?.id == person
            || other.opportunity.helpers.contains { $0.person.id == person })
      }
    }
    for var record in records {
      guard note(person, toldOn: now, in: &record.opportunity) else { continue }
      try OpportunityStore.save(db, record)
    }
  }

  /// - Returns: false when they have no part in it.
  static func note(_ person: PersonID, toldOn day: Day?, in opportunity: inout Opportunity) -> Bool {
    if let index = opportunity.helpers.firstIndex(where: { $0.person.id == person }) {
      opportunity.helpers[index].toldOn = day
      return true
    }
    guard let through = opportunity.through, through.id == person else { return false }
    opportunity.helpers.append(.init(person: through, toldOn: day))
    return true
  }

  // MARK: What its page shows

  static func view(_ record: OpportunityRecord, all: [Opportunity], roles: [Int64: Role], now: Day)
    -> OpportunityView
  {
    let id = record.opportunity.id
    // E6: who helped elsewhere is told of a job accepted here, so all of them are looked at.
    let relevant = record.opportunity.stage == .accepted ? all : [record.opportunity]
    return OpportunityView(
      record: record, toDos: OpportunityPipeline.toDos(relevant, now: now).filter { $0.opportunity == id },
      hints: hints(record.opportunity, roles: roles))
  }

  /// D7: a team's lead is a better door than HR, above all in large companies.
  private static func hints(_ opportunity: Opportunity, roles: [Int64: Role]) -> [Phrase] {
    guard !opportunity.stage.isOver else { return [] }
    var hints: [Phrase] = []
    let met = opportunity.interviews.flatMap(\.with)
    let doors = ([opportunity.through].compactMap { $0 } + met).map(\.id.number)
    if !doors.isEmpty, doors.allSatisfy({ roles[$0] == .hr }) {
      hints.append(
        Phrase(
          fr:
            "Jusqu’ici, on ne connaît là que les RH. Quelqu’un qui encadre l’équipe (lead, CTO) peut dire oui : qui peut en présenter un ?",
          en:
            "So far HR is the only door there. Somebody who leads the team (lead, CTO) can say yes: who could introduce one?"
        ))
    }
    if opportunity.through != nil, opportunity.stage == .found, opportunity.appliedAfterReferral == nil {
      hints.append(
        Phrase(
          fr: "Demander d’abord s’il faut postuler avant ou après la cooptation.",
          en: "Ask first whether to apply before or after the referral."))
    }
    return hints
  }

  static func sources(_ opportunities: [Opportunity], _ address: Address) -> SourceShares {
    let comparison = OpportunityPipeline.sources(opportunities)
    let shares = comparison.shares
    let yardstick = SourceComparison.yardstick
    return SourceShares(
      shares: [
        .init(
          source: .network, count: comparison.network, share: shares?.network, yardstick: yardstick.network),
        .init(
          source: .recruiter, count: comparison.recruiters, share: shares?.recruiters,
          yardstick: yardstick.recruiters),
        .init(
          source: .jobBoard, count: comparison.jobBoards, share: shares?.jobBoards,
          yardstick: yardstick.jobBoards),
        .init(source: .direct, count: comparison.direct),
        .init(source: nil, count: comparison.unknown),
      ], remark: comparison.remark(address))
  }
}
