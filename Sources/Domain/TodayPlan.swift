/// One thing to do today, with its reason.
public struct TodayItem: Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    case promise, answer
    case followUp = "follow-up"
    case step, call, thanks, fading, routine, give, event,
      opportunity

    /// Promised or planned for a day, so that one may say which: a tie that fades or a habit was due on none.
    public var isForADay: Bool { self != .fading && self != .routine && self != .give }
  }

  /// Stable until the item is done, put off, skipped or its facts change.
  public var id: String
  public var kind: Kind
  public var title: Phrase
  public var person: PersonReference?
  public var company: String?
  public var due: Day
  /// What it will take, in minutes.
  public var minutes: Int
  /// The facts it comes from.
  public var why: Phrase
  /// Ids of method rules, such as `C6`.
  public var method: [String]
  /// The kind of message to write, when one is to be written (coach kinds such as `follow-up`).
  public var messageKind: String?

  public init(
    id: String, kind: Kind, title: Phrase, person: PersonReference?, company: String? = nil, due: Day,
    minutes: Int, why: Phrase, method: [String], messageKind: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.person = person
    self.company = company
    self.due = due
    self.minutes = minutes
    self.why = why
    self.method = method
    self.messageKind = messageKind
  }
}

/// Where the user stands with one of the yearly or weekly counts of method C.
public struct CircleCount: Sendable, Hashable {
  public var circle: Circle
  /// What is counted.
  public var label: Phrase
  public var done: Int
  /// The wanted range.
  public var goal: ClosedRange<Int>
  /// What period the goal is for.
  public var period: Phrase
  public var method: String

  public init(
    circle: Circle, label: Phrase, done: Int, goal: ClosedRange<Int>, period: Phrase, method: String
  ) {
    self.circle = circle
    self.label = label
    self.done = done
    self.goal = goal
    self.period = period
    self.method = method
  }
}

/// The day: what to do, in order, within the user's time.
public struct TodayPlan: Sendable, Hashable {
  public var date: Day
  /// The minutes the user gives.
  public var minutes: Int
  public var items: [TodayItem]
  /// How many more wait for another day.
  public var later: Int
  public var counts: [CircleCount]
  /// Said kindly when a heap was thinned or nothing is due.
  public var remark: Phrase?

  public init(
    date: Day, minutes: Int, items: [TodayItem], later: Int, counts: [CircleCount] = [],
    remark: Phrase? = nil
  ) {
    self.date = date
    self.minutes = minutes
    self.items = items
    self.later = later
    self.counts = counts
    self.remark = remark
  }
}
