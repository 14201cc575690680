/// Where an opportunity comes from (C9).
public enum OpportunitySource: String, Codable, Sendable, CaseIterable, Hashable {
  case network, recruiter
  case jobBoard = "job-board"
  /// Written to the company without an advert.
  case direct
  /// They turned to the user (B10).
  case inbound
}

/// How far an opportunity is.
public enum OpportunityStage: String, Codable, Sendable, CaseIterable, Hashable, Comparable {
  case found, applied, interview, offer, accepted
  case declinedByUser = "declined-by-user"
  case rejected
  /// No word for long; the user gave it up.
  case silent

  public static func < (left: OpportunityStage, right: OpportunityStage) -> Bool {
    left.order < right.order
  }

  private var order: Int { OpportunityStage.allCases.firstIndex(of: self) ?? 0 }

  public var isOver: Bool {
    switch self {
    case .accepted, .declinedByUser, .rejected, .silent: true
    case .found, .applied, .interview, .offer: false
    }
  }
}

/// A place to work that the user may get.
public struct Opportunity: Sendable, Hashable {
  /// An interview, with whether feedback was asked for and came (D9).
  public struct Interview: Sendable, Hashable {
    public var day: Day
    public var with: [PersonReference]
    public var feedbackAskedOn: Day?
    public var feedbackReceivedOn: Day?
    /// A note or the calendar tells of it; it goes with them.
    public var isNoted: Bool

    public init(
      day: Day, with: [PersonReference] = [], feedbackAskedOn: Day? = nil, feedbackReceivedOn: Day? = nil,
      isNoted: Bool = false
    ) {
      self.day = day
      self.with = with
      self.feedbackAskedOn = feedbackAskedOn
      self.feedbackReceivedOn = feedbackReceivedOn
      self.isNoted = isNoted
    }
  }

  /// Where it stands without the interviews that notes tell of.
  public struct Standing: Sendable, Hashable {
    public var stage: OpportunityStage
    public var changedOn: Day

    public init(stage: OpportunityStage, changedOn: Day) {
      self.stage = stage
      self.changedOn = changedOn
    }
  }

  /// Somebody who helped (referral, introduction, advice), with when they were told how it went (E6).
  public struct Helper: Sendable, Hashable {
    public var person: PersonReference
    public var toldOn: Day?

    public init(person: PersonReference, toldOn: Day? = nil) {
      self.person = person
      self.toldOn = toldOn
    }
  }

  public var id: OpportunityID
  public var company: String
  public var companyID: CompanyID?
  public var role: String?
  public var kind: SeekKind?
  public var source: OpportunitySource?
  /// Found through whom.
  public var through: PersonReference?
  public var stage: OpportunityStage
  public var foundOn: Day
  public var appliedOn: Day?
  /// How: form, e-mail, handed on.
  public var appliedHow: String?
  /// E5: the application went in after the referral; nil: unknown or no referral.
  public var appliedAfterReferral: Bool?
  public var interviews: [Interview]
  public var helpers: [Helper]
  public var endedOn: Day?
  /// The last change of stage.
  public var changedOn: Day
  /// What it falls back to once the notes that moved it on are gone; nil: nothing but the user moved it.
  public var standing: Standing?

  public init(
    id: OpportunityID, company: String, companyID: CompanyID? = nil, role: String? = nil,
    kind: SeekKind? = nil, source: OpportunitySource? = nil, through: PersonReference? = nil,
    stage: OpportunityStage = .found, foundOn: Day, appliedOn: Day? = nil, appliedHow: String? = nil,
    appliedAfterReferral: Bool? = nil, interviews: [Interview] = [], helpers: [Helper] = [],
    endedOn: Day? = nil, changedOn: Day? = nil
  ) {
    self.id = id
    self.company = company
    self.companyID = companyID
    self.role = role
    self.kind = kind
    self.source = source
    self.through = through
    self.stage = stage
    self.foundOn = foundOn
    self.appliedOn = appliedOn
    self.appliedHow = appliedHow
    self.appliedAfterReferral = appliedAfterReferral
    self.interviews = interviews
    self.helpers = helpers
    self.endedOn = endedOn
    self.changedOn = changedOn ?? endedOn ?? appliedOn ?? foundOn
  }
}

/// Something an opportunity asks of the user.
public struct OpportunityToDo: Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    case noteInterviewDay = "note-interview-day"
    case prepareInterview = "prepare-interview"
    case askFeedback = "ask-feedback"
    case askOtherCompanies = "ask-other-companies"
    case tellOutcome = "tell-outcome"
    case tellAccepted = "tell-accepted"
    case askForNews = "ask-for-news"
    case apply
    case sayThanks = "say-thanks"
  }

  public var opportunity: OpportunityID
  public var kind: Kind
  public var person: PersonReference?
  public var company: String
  /// First day on which it makes sense.
  public var from: Day
  public var due: Day
  public var minutes: Int
  public var title: AddressedPhrase
  public var why: AddressedPhrase
  public var method: [String]
  public var messageKind: String?

  public init(
    opportunity: OpportunityID, kind: Kind, person: PersonReference? = nil, company: String, from: Day,
    due: Day, minutes: Int, title: AddressedPhrase, why: AddressedPhrase, method: [String],
    messageKind: String? = nil
  ) {
    self.opportunity = opportunity
    self.kind = kind
    self.person = person
    self.company = company
    self.from = from
    self.due = due
    self.minutes = minutes
    self.title = title
    self.why = why
    self.method = method
    self.messageKind = messageKind
  }
}
