/// A networking plan's message credits (E1): what it gives, when credits expire, when they come back.
/// Figures change with the network's offers, so they are dated and can be edited.
public struct CreditPlan: Sendable, Hashable {
  /// `free`, `premium-career`, `premium-business`, `sales-navigator-core`, `sales-navigator-trial` ...
  public var id: String
  public var title: Phrase
  /// Credits a month.
  public var monthly: Int
  /// Credits given once at the start, such as a trial's.
  public var atStart: Int
  public var expireAfterDays: Int
  public var isRefundedOnAnswer: Bool
  /// Characters of a connection note.
  public var noteLength: Int
  /// When these figures were looked up: a year or a month.
  public var asOf: String

  public init(
    id: String, title: Phrase, monthly: Int, atStart: Int = 0, expireAfterDays: Int = 90,
    isRefundedOnAnswer: Bool = true, noteLength: Int = 200, asOf: String
  ) {
    self.id = id
    self.title = title
    self.monthly = monthly
    self.atStart = atStart
    self.expireAfterDays = expireAfterDays
    self.isRefundedOnAnswer = isRefundedOnAnswer
    self.noteLength = noteLength
    self.asOf = asOf
  }
}

/// One message that may have cost a credit.
public struct CreditSpending: Sendable, Hashable {
  public var day: Day
  public var person: PersonReference
  /// Nil: probably none (premium), not confirmed.
  public var cost: Int?
  public var answeredOn: Day?

  public init(day: Day, person: PersonReference, cost: Int? = 1, answeredOn: Day? = nil) {
    self.day = day
    self.person = person
    self.cost = cost
    self.answeredOn = answeredOn
  }
}

/// The facts from which the credits left are computed.
public struct CreditLedger: Sendable, Hashable {
  public var plan: CreditPlan
  /// First day of the plan; credits come on the same day of each month.
  public var since: Day
  /// Last day of a trial.
  public var trialEndsOn: Day?
  public var spendings: [CreditSpending]
  /// The user's own count of credits left on a day: wins over what is computed before it.
  public var counted: (day: Day, credits: Int)? {
    get { countedOn.map { ($0, countedCredits) } }
    set {
      countedOn = newValue?.day
      countedCredits = newValue?.credits ?? 0
    }
  }
  var countedOn: Day?
  var countedCredits: Int = 0

  public init(
    plan: CreditPlan, since: Day, trialEndsOn: Day? = nil, spendings: [CreditSpending] = [],
    counted: (day: Day, credits: Int)? = nil
  ) {
    self.plan = plan
    self.since = since
    self.trialEndsOn = trialEndsOn
    self.spendings = spendings
    self.counted = counted
  }
}
