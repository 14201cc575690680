public import Domain

/// The weights of the ranking, in log-odds of "this person helps": one named value, so that a test can
/// change one and a reader can argue with one. Sources and reasons stand in docs/notes/ranking.md.
///
/// A weight of 0.7 doubles the odds, −0.7 halves them. Facts that speak for somebody are never
/// negative, so leaving one out never lifts a rank.
public struct RankWeights: Sendable, Hashable {
  /// Odds before anything is known: one stranger in ten answers and helps (E3: no answer is normal).
  public var base = -2.2

  // Ties (E2).
  public var firstDegree = 0.9
  public var commonAcquaintance = 0.45
  /// Added when the acquaintance is close to both: they can introduce (E2, B2).
  public var closeIntroducer = 0.35
  public var twoWayConversation = 1.2
  /// For each doubling of the turns of a two-way conversation, at most three times.
  public var moreConversation = 0.15
  /// They wrote and the user did not: they are open to talk.
  public var theyWrote = 0.6
  /// Written to without an answer, for over two weeks.
  public var unanswered = -0.5
  /// Each meeting, at most three.
  public var meeting = 0.25
  public var metInPerson = 0.7
  /// Full on the day itself, half after a year.
  public var recentContact = 0.5
  public var sharedEmployer = 0.8
  public var sharedEmployerOverlap = 0.4
  public var sharedSchool = 0.6
  public var sharedSchoolOverlap = 0.3
  public var innerCircle = 0.5
  public var localCircle = 0.25
  public var userGave = 0.2

  // What they have in common beyond that (E2).
  public var samePlace = 0.25
  public var sameHomeTown = 0.35
  public var sameField = 0.2
  public var sharedInterest = 0.15

  // The person on the network (E1, E2).
  public var premium = 0.35
  /// In a large company only premium members are written to.
  public var notPremiumInLarge = -0.5
  public var openProfile = 0.25

  // Work (E2, A9, D7).
  public var titleClose = 0.7
  public var titleNear = 0.35
  public var worksElsewhere = -3.0
  public var gone = -0.6
  public var takesPartInHiring = 0.8
  public var humanResources = -0.9
  public var humanResourcesInLarge = -2.5
  /// Sales, product, design and others: they do not know the team sought.
  public var otherTrade = -0.6
  public var student = -0.9

  public init() {}

  /// What a role is worth for a purpose, by size of company.
  public func role(_ role: Role, for purpose: RankPurpose, isLarge: Bool) -> Double {
    switch (role, purpose) {
    case (.hr, _): isLarge ? humanResourcesInLarge : humanResources
    case (.student, _): student
    case (.engineer, .referral), (.data, .referral): 0.4
    case (.lead, .referral): 0.5
    case (.engineeringManager, .referral): 0.35
    case (.technicalExecutive, .referral): isLarge ? 0 : 0.4
    case (.founder, .referral): isLarge ? -0.8 : 0.2
    // A9: the lead developer who takes part in hiring rather than the CEO.
    case (.engineer, .pitch), (.data, .pitch): 0.2
    case (.lead, .pitch): 1.2
    case (.engineeringManager, .pitch): 1.0
    case (.technicalExecutive, .pitch): isLarge ? 0.3 : 0.9
    case (.founder, .pitch): isLarge ? -1.0 : 0
    // D7: the CTO, the lead developer, the VP engineering, whoever leads a team.
    case (.engineer, .internship), (.data, .internship): 0.2
    case (.lead, .internship): 1.0
    case (.engineeringManager, .internship): 1.1
    case (.technicalExecutive, .internship): isLarge ? 0.6 : 1.4
    case (.founder, .internship): isLarge ? -0.8 : 0.4
    case (.teacher, _): 0
    case (.product, _), (.design, _), (.other, _): otherTrade
    }
  }

  /// E2: a senior's word is heavier, but the higher somebody is in a large company, the rarer the answer.
  public func level(_ level: Level, isLarge: Bool) -> Double {
    switch level {
    case .intern: -0.3
    case .junior: 0
    case .mid: 0.15
    case .senior: 0.4
    case .lead: 0.5
    case .manager: isLarge ? 0.3 : 0.45
    case .director: isLarge ? -0.2 : 0.4
    case .vp: isLarge ? -0.5 : 0.35
    case .cLevel: isLarge ? -0.9 : 0.3
    }
  }
}

/// How a user wants people ranked.
public struct RankSettings: Sendable, Hashable {
  public var weights: RankWeights
  /// From this many employees on a company is large.
  public var largeFrom: Int
  /// From this many people of the vault on a company counts as large when its size is unknown.
  public var largeFromKnownPeople: Int
  /// E1: what a message to a premium member costs, until the user has confirmed it.
  public var premiumCost: Int
  /// Credits can be spent at all (the plan has some).
  public var hasCredits: Bool
  /// E1: only another premium member writes to one for nothing; without a plan that allows it nobody but an
  /// open
  /// profile is written to.
  public var sendsInMail: Bool

  public init() {
    weights = RankWeights()
    largeFrom = 250
    largeFromKnownPeople = 30
    premiumCost = 0
    hasCredits = true
    sendsInMail = true
  }
}
