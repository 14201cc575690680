public import Domain

/// What opportunities ask of the user (D9, E6, C7), how they move, and where they come from (C9).
public enum OpportunityPipeline {
  /// Open to-dos of all opportunities on a day, in their order.
  public static func toDos(_ opportunities: [Opportunity], now: Day) -> [OpportunityToDo] {
    var result: [OpportunityToDo] = []
    for opportunity in opportunities { result += toDos(opportunity, now: now) }
    if let accepted = opportunities.first(where: { $0.stage == .accepted }) {
      result += tellElsewhere(opportunities, accepted: accepted, now: now)
    }
    return result
  }

  static func toDos(_ opportunity: Opportunity, now: Day) -> [OpportunityToDo] {
    let writer = OpportunityWriter(opportunity: opportunity)
    var result: [OpportunityToDo] = []
    switch opportunity.stage {
    case .found:
      if now.days(since: opportunity.foundOn) <= 45 { result.append(writer.apply()) }
    case .applied:
      let since = opportunity.appliedOn ?? opportunity.changedOn
      let days = now.days(since: since)
      if days >= 10, days <= 60, opportunity.interviews.isEmpty {
        result.append(writer.askForNews(since: since))
      }
    case .interview:
      if opportunity.interviews.isEmpty, now.days(since: opportunity.changedOn) <= 30 {
        result.append(writer.noteInterviewDay())
      }
    case .offer, .accepted, .declinedByUser, .rejected, .silent: break
    }
    for interview in opportunity.interviews {
      let ahead = interview.day.days(since: now)
      if (0...3).contains(ahead), !opportunity.stage.isOver { result.append(writer.prepare(interview)) }
      // D9: always, once it is over; after a month the moment has passed.
      if ahead < 0, ahead >= -30, interview.feedbackAskedOn == nil {
        result.append(writer.askFeedback(interview))
      }
    }
    if opportunity.stage.isOver, let ended = opportunity.endedOn ?? endOf(opportunity) {
      let days = now.days(since: ended)
      if (0...60).contains(days) {
        for helper in helpers(opportunity) where helper.toldOn == nil {
          result.append(writer.tell(helper.person, ended: ended))
        }
      }
      if opportunity.stage == .rejected, (0...30).contains(days), let last = opportunity.interviews.last {
        result.append(writer.askOtherCompanies(last, ended: ended))
      }
    }
    return result
  }

  private static func endOf(_ opportunity: Opportunity) -> Day? {
    opportunity.stage.isOver ? opportunity.changedOn : nil
  }

  /// Those who helped, with the one it was found through.
  static func helpers(_ opportunity: Opportunity) -> [Opportunity.Helper] {
    var helpers = opportunity.helpers
    if let through = opportunity.through, !helpers.contains(where: { $0.person.id == through.id }) {
      helpers.append(.init(person: through))
    }
    return helpers
  }

  /// E6: whoever helped anywhere is told when a job is accepted somewhere.
  private static func tellElsewhere(_ opportunities: [Opportunity], accepted: Opportunity, now: Day)
    -> [OpportunityToDo]
  {
    let ended = accepted.endedOn ?? accepted.changedOn
    guard (0...60).contains(now.days(since: ended)) else { return [] }
    var told = Set(helpers(accepted).map(\.person.id))
    var result: [OpportunityToDo] = []
    for other in opportunities where other.id != accepted.id {
      for helper in helpers(other) where told.insert(helper.person.id).inserted {
        // They may have been told how that one ended; this is another piece of news.
        if let toldOn = helper.toldOn, toldOn >= ended { continue }
        result.append(OpportunityWriter(opportunity: accepted).tell(helper.person, ended: ended))
      }
    }
    return result
  }

  /// The opportunity at another stage, with the days that go with it.
  ///
  /// - Parameter interviewOn: the day of the interview where it is known: the day of an invitation is
  /// another.
  public static func move(
    _ opportunity: Opportunity, to stage: OpportunityStage, on day: Day, interviewOn: Day? = nil
  ) -> Opportunity {
    var moved = opportunity
    moved.stage = stage
    moved.changedOn = day
    moved.standing = nil
    switch stage {
    case .applied: moved.appliedOn = moved.appliedOn ?? day
    case .interview:
      moved.appliedOn = moved.appliedOn ?? moved.foundOn
      if let interviewOn, !moved.interviews.contains(where: { $0.day == interviewOn }) {
        moved.interviews.append(.init(day: interviewOn))
        moved.interviews.sort { $0.day < $1.day }
      }
    case .found: moved.appliedOn = nil
    case .offer: break
    case .accepted, .declinedByUser, .rejected, .silent: break
    }
    moved.endedOn = stage.isOver ? day : nil
    return moved
  }

  /// Where the user's opportunities come from, beside C9's 60 / 25 / 15.
  public static func sources(_ opportunities: [Opportunity]) -> SourceComparison {
    var comparison = SourceComparison()
    for opportunity in opportunities {
      switch opportunity.source {
      case .network, .inbound: comparison.network += 1
      case .recruiter: comparison.recruiters += 1
      case .jobBoard: comparison.jobBoards += 1
      case .direct: comparison.direct += 1
      case nil:
        if opportunity.through != nil { comparison.network += 1 } else { comparison.unknown += 1 }
      }
    }
    return comparison
  }
}

/// Opportunities by source. The yardstick of C9 is for the three first; what the user wrote to a company
/// themselves stands apart.
public struct SourceComparison: Sendable, Hashable {
  public var network = 0
  public var recruiters = 0
  public var jobBoards = 0
  public var direct = 0
  public var unknown = 0

  public init() {}

  /// Per cent of jobs that come from network, recruiters and job boards (C9).
  public static let yardstick = (network: 60, recruiters: 25, jobBoards: 15)

  /// Per cent of the three, rounded; nil when there is none.
  public var shares: (network: Int, recruiters: Int, jobBoards: Int)? {
    let total = network + recruiters + jobBoards
    guard total > 0 else { return nil }
    func share(_ count: Int) -> Int { (count * 100 + total / 2) / total }
    return (share(network), share(recruiters), share(jobBoards))
  }

  public func remark(_ address: Address) -> Phrase {
    guard let shares else {
      return Phrase(
        tu: "Note d’où viennent tes pistes : on saura alors ce qui marche pour toi.",
        vous: "Notez d’où viennent vos pistes : on saura alors ce qui marche pour vous.",
        en: "Note where your leads come from: then it shows what works for you.", address: address)
    }
    return Phrase(
      tu:
        "Tes pistes : \(shares.network) % par le réseau, \(shares.recruiters) % par des recruteurs, \(shares.jobBoards) % par des annonces. Repère : 60, 25 et 15 %.",
      vous:
        "Vos pistes : \(shares.network) % par le réseau, \(shares.recruiters) % par des recruteurs, \(shares.jobBoards) % par des annonces. Repère : 60, 25 et 15 %.",
      en:
        "Your leads: \(shares.network)% through the network, \(shares.recruiters)% through recruiters, \(shares.jobBoards)% from job boards. Yardstick: 60, 25 and 15%.",
      address: address)
  }
}
