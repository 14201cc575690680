import Domain

/// Something that could be done today, before the day is packed.
struct AgendaCandidate {
  /// How firmly an item holds its place.
  enum Hold: Int, Comparable {
    /// At a fixed hour of today.
    case appointment
    /// A promise of the user's own whose day has passed: may exceed the budget.
    case overduePromise
    /// A promise of the user's own whose last day is today: before what is late already.
    case promiseForToday
    /// Promises and follow-ups: earliest due first, before all else (C6).
    case duty
    /// Fixed in time, or soon too late.
    case pressing
    /// Everything else: mixed by worth.
    case free

    static func < (left: Hold, right: Hold) -> Bool { left.rawValue < right.rawValue }
  }

  var item: TodayItem
  var hold: Hold
  /// Orders free items; about 0...10.
  var worth: Double
  /// The company a stranger is met at: at most one a day.
  var strangerAt: CompanyID?
  /// The item can be cut to this many minutes (a sitting of longer work); nil: all or nothing.
  var leastMinutes: Int?
  /// Further people the item is about (an event's follow-up for several).
  var alsoAbout: [PersonID] = []
  /// Items with the same key are the same work for the day: only the first stays.
  var exclusive: String?
  /// Steps of one campaign for one person, or about nobody: the one that comes first is first.
  var sequence: String?
  /// The step's place in its playbook.
  var order = 0

  init(
    _ item: TodayItem, hold: Hold = .free, worth: Double = 5, strangerAt: CompanyID? = nil,
    leastMinutes: Int? = nil, exclusive: String? = nil
  ) {
    self.item = item
    self.hold = hold
    self.worth = worth
    self.strangerAt = strangerAt
    self.leastMinutes = leastMinutes
    self.exclusive = exclusive
  }

  /// A campaign asks for the same word that a meeting does, and sooner: one item stands for both, with the
  /// step's day and what it asks for (E6: the next day, connect with thanks).
  mutating func takeUp(_ step: AgendaCandidate) {
    guard item.kind == .followUp, step.item.kind == .step, let message = step.item.messageKind,
      step.item.method.contains("C6"), step.item.due < item.due
    else { return }
    item.due = step.item.due
    item.messageKind = message
    item.why = Phrase(fr: "\(item.why.fr) \(step.item.why.fr)", en: "\(item.why.en) \(step.item.why.en)")
    item.method += step.item.method.filter { !item.method.contains($0) }
  }
}
