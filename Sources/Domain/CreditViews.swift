/// The user's plan of message credits with its dated figures (E1), as the vault keeps it.
public struct CreditSettings: Sendable, Hashable, Codable {
  /// `free`, `premium-career` ...
  public var plan: String
  public var title: Phrase
  public var monthly: Int
  public var atStart: Int
  public var expireAfterDays: Int
  public var isRefundedOnAnswer: Bool
  public var noteLength: Int
  /// When the figures were looked up: a year or a month.
  public var asOf: String
  /// First day of the plan.
  public var since: Day
  public var trialEndsOn: Day?
  /// What the user counted themselves, and when.
  public var countedOn: Day?
  public var counted: Int?

  public init(_ plan: CreditPlan, since: Day, trialEndsOn: Day? = nil) {
    self.plan = plan.id
    title = plan.title
    monthly = plan.monthly
    atStart = plan.atStart
    expireAfterDays = plan.expireAfterDays
    isRefundedOnAnswer = plan.isRefundedOnAnswer
    noteLength = plan.noteLength
    asOf = plan.asOf
    self.since = since
    self.trialEndsOn = trialEndsOn
  }

  /// The facts that a count of credits starts from.
  public func ledger(_ spendings: [CreditSpending]) -> CreditLedger {
    CreditLedger(
      plan: CreditPlan(
        id: plan, title: title, monthly: monthly, atStart: atStart, expireAfterDays: expireAfterDays,
        isRefundedOnAnswer: isRefundedOnAnswer, noteLength: noteLength, asOf: asOf),
      since: since, trialEndsOn: trialEndsOn, spendings: spendings,
      counted: countedOn.flatMap { day in counted.map { (day, $0) } })
  }
}

/// A message that may have cost a credit, with the note it comes from.
public struct CreditEntry: Sendable, Hashable {
  public var interaction: InteractionID
  public var spending: CreditSpending

  public init(interaction: InteractionID, spending: CreditSpending) {
    self.interaction = interaction
    self.spending = spending
  }
}

/// What is left of the message credits, and where they went (E1).
public struct CreditsView: Sendable, Hashable {
  public var settings: CreditSettings
  /// The user has named a plan.
  public var hasPlan: Bool
  public var left: Int
  public var spentLately: Int
  public var refunded: Int
  /// Messages that probably cost nothing; nobody has confirmed it.
  public var unconfirmed: Int
  public var expiringCount: Int
  public var expiringOn: Day?
  public var nextOn: Day?
  /// Newest first.
  public var entries: [CreditEntry]
  /// Plans whose figures are known.
  public var plans: [CreditPlan]

  public init(
    settings: CreditSettings, hasPlan: Bool, left: Int, spentLately: Int, refunded: Int, unconfirmed: Int,
    expiringCount: Int = 0, expiringOn: Day? = nil, nextOn: Day? = nil, entries: [CreditEntry] = [],
    plans: [CreditPlan] = []
  ) {
    self.settings = settings
    self.hasPlan = hasPlan
    self.left = left
    self.spentLately = spentLately
    self.refunded = refunded
    self.unconfirmed = unconfirmed
    self.expiringCount = expiringCount
    self.expiringOn = expiringOn
    self.nextOn = nextOn
    self.entries = entries
    self.plans = plans
  }
}

/// Whom to write to over all targets within the credits (E1, E2).
public struct AllocationView: Sendable, Hashable {
  public struct Choice: Sendable, Hashable {
    public var company: CompanyID
    public var companyName: String
    public var ranked: RankedPerson

    public init(company: CompanyID, companyName: String, ranked: RankedPerson) {
      self.company = company
      self.companyName = companyName
      self.ranked = ranked
    }
  }

  /// In the order of the targets, best first within one.
  public var chosen: [Choice]
  public var credits: Int
  public var creditsUsed: Int
  /// The expected number of people who help.
  public var expectedReferrals: Double
  /// Targets where nobody is known.
  public var empty: [Company]

  public init(
    chosen: [Choice], credits: Int, creditsUsed: Int, expectedReferrals: Double, empty: [Company] = []
  ) {
    self.chosen = chosen
    self.credits = credits
    self.creditsUsed = creditsUsed
    self.expectedReferrals = expectedReferrals
    self.empty = empty
  }
}

/// What a message through LinkedIn to somebody one is not connected to costs (E1).
public struct InMailOffer: Sendable, Hashable {
  /// 0 for an open profile; nil: nothing is sure, as for a premium account, which probably costs none.
  public var cost: Int?
  /// Credits left; nil: no plan is named.
  public var left: Int?

  public init(cost: Int?, left: Int?) {
    self.cost = cost
    self.left = left
  }
}
