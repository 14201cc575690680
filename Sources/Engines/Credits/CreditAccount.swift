public import Domain

/// How many message credits are left, and until when (E1).
public struct CreditAccount: Sendable, Hashable {
  /// Credits that can be spent today.
  public var left: Int
  /// Spent in the last thirty days.
  public var spentLately: Int
  /// Messages whose cost is not confirmed (premium members: probably none).
  public var unconfirmed: Int
  /// Credits that came back because somebody answered.
  public var refunded: Int
  /// The next credits to expire, and when; nil: none.
  public var expiring: (count: Int, on: Day)? {
    get { expiringOn.map { (expiringCount, $0) } }
    set {
      expiringCount = newValue?.count ?? 0
      expiringOn = newValue?.on
    }
  }
  private var expiringCount = 0
  private var expiringOn: Day?
  /// When the next month's credits come; nil: the plan gives none.
  public var nextOn: Day?
  public var trialEndsOn: Day?

  /// Works the ledger off month by month, oldest credits first; a credit lives `expireAfterDays` days.
  public init(_ ledger: CreditLedger, now: Day) {
    left = 0
    spentLately = 0
    unconfirmed = 0
    refunded = 0
    trialEndsOn = ledger.trialEndsOn
    let plan = ledger.plan
    var lots: [(count: Int, until: Day)] = []
    var arrivals: [(day: Day, count: Int)] = []
    if plan.atStart > 0 { arrivals.append((ledger.since, plan.atStart)) }
    if plan.monthly > 0 {
      var month = 0
      while month < 1200 {
        let day = ledger.since.adding(months: month)
        if day > now {
          nextOn = day
          break
        }
        if ledger.trialEndsOn.map({ day <= $0 }) ?? true { arrivals.append((day, plan.monthly)) }
        month += 1
      }
    }
    enum Event {
      case arrival(Int)
      case counted(Int)
      case spent(Int)
      case refund(Int)
    }
    var events: [(day: Day, order: Int, event: Event)] = arrivals.map { ($0.day, 0, .arrival($0.count)) }
    if let counted = ledger.counted { events.append((counted.day, 1, .counted(counted.credits))) }
    for spending in ledger.spendings where spending.day <= now {
      guard let cost = spending.cost else {
        unconfirmed += 1
        continue
      }
      guard cost > 0 else { continue }
      if now.days(since: spending.day) <= 30 { spentLately += cost }
      events.append((spending.day, 2, .spent(cost)))
      if plan.isRefundedOnAnswer, let answered = spending.answeredOn, answered <= now,
        answered.days(since: spending.day) <= plan.expireAfterDays
      {
        events.append((answered, 3, .refund(cost)))
        refunded += cost
      }
    }
    events.sort { $0.day != $1.day ? $0.day < $1.day : $0.order < $1.order }
    for (day, _, event) in events where day <= now {
      lots.removeAll { $0.until < day || $0.count <= 0 }
      switch event {
      case .arrival(let count), .refund(let count):
        lots.append((count, day.adding(days: plan.expireAfterDays)))
      case .counted(let count): lots = count > 0 ? [(count, day.adding(days: plan.expireAfterDays))] : []
      case .spent(var count):
        for index in lots.indices where count > 0 {
          let taken = min(count, lots[index].count)
          lots[index].count -= taken
          count -= taken
        }
      }
    }
    // A trial's credits end with the trial.
    if let end = ledger.trialEndsOn {
      if now > end { lots = [] } else { lots = lots.map { ($0.count, min($0.until, end)) } }
    }
    lots.removeAll { $0.until < now || $0.count <= 0 }
    left = lots.reduce(0) { $0 + $1.count }
    if let first = lots.map(\.until).min() {
      expiring = (lots.filter { $0.until == first }.reduce(0) { $0 + $1.count }, first)
    }
  }
}

/// The networks' plans as known when the figures were looked up; users may change them.
public enum CreditPlans {
  public static let all: [CreditPlan] = [
    CreditPlan(
      id: "free", title: Phrase(fr: "Gratuit", en: "Free"), monthly: 0, noteLength: 200, asOf: "2026"),
    CreditPlan(
      id: "premium-career", title: Phrase(verbatim: "Premium Career"), monthly: 5, noteLength: 300,
      asOf: "2026"),
    CreditPlan(
      id: "premium-business", title: Phrase(verbatim: "Premium Business"), monthly: 15, noteLength: 300,
      asOf: "2026"),
    CreditPlan(
      id: "sales-navigator-core", title: Phrase(verbatim: "Sales Navigator Core"), monthly: 50,
      noteLength: 300,
      asOf: "2026"),
    // E1: a one-month trial that gave thirty credits in an inbox of its own.
    CreditPlan(
      id: "trial", title: Phrase(fr: "Essai d’un mois", en: "One-month trial"), monthly: 0, atStart: 30,
      expireAfterDays: 31, noteLength: 300, asOf: "2017"),
  ]

  /// The plan with this id; the free one when there is none.
  public static func plan(_ id: String?) -> CreditPlan { all.first { $0.id == id } ?? all[0] }

  /// Characters of a message's subject and body.
  public static let subjectLength = 200
  public static let bodyLength = 2000
}
