import Domain

/// One reading of a campaign's facts along its playbook.
struct PlaybookWalk {
  /// A place in the course of facts: after the fact at `index`, on `day`.
  struct Place {
    var index: Int
    var day: Day
    /// What follows counts from this day instead, though it is open before.
    var planned: Day?
  }

  enum Outcome {
    case done(Place)
    /// Dropped, skipped or not applicable: what follows it starts from here.
    case passed(Place)
    case open(Place)
    /// What it waits for has not happened.
    case waiting
  }

  /// The whole campaign, or one of its contacts.
  struct Lane {
    var contact: CampaignContact?
    /// Facts that already did a step.
    var used: Set<Int> = []
    var silentSince: Day?
    var waitingUntil: Day?
    var outcomes: [Int: Outcome] = [:]
  }

  let campaign: Campaign
  let playbook: Playbook
  let now: Day
  let isStudent: Bool
  let facts: [CampaignFact]
  /// What each fact amounts to: a step that was ticked off is the fact it waits for, so that a call ticked
  /// off in the day's plan is a call to give thanks for.
  let kinds: [CampaignFact.Kind]
  var common = Lane()
  var lanes: [Lane]
  var toDos: [CampaignToDo] = []
  var done: [String] = []
  var passed: [String] = []

  init(campaign: Campaign, playbook: Playbook, now: Day, isStudent: Bool) {
    self.campaign = campaign
    self.playbook = playbook
    self.now = now
    self.isStudent = isStudent
    // A stable sort: within a day the order given is the order in which things happened.
    facts = campaign.facts.enumerated().filter {
      $0.element.day >= campaign.startedOn && $0.element.day <= now
    }
    .sorted { $0.element.day != $1.element.day ? $0.element.day < $1.element.day : $0.offset < $1.offset }
    .map(\.element)
    kinds = facts.map { fact in
      guard fact.kind == .stepDone, let ticked = fact.step else { return fact.kind }
      return playbook.steps.last { $0.id == ticked }?.doneBy.first ?? .stepDone
    }
    var contacts = campaign.contacts
    if contacts.isEmpty, case .person(let person) = campaign.subject {
      contacts = [CampaignContact(person: person)]
    }
    lanes = contacts.map { Lane(contact: $0) }
  }

  /// Facts about the company that end the matter for every contact.
  static func isCompanyWide(_ kind: CampaignFact.Kind) -> Bool {
    switch kind {
    case .referred, .offered, .hired, .rejected, .withdrawn, .applied, .interviewed, .processKnown:
      true
    default: false
    }
  }

  /// Facts that only count after what they follow; forms may be filled at any time.
  static func isOrdered(_ kind: CampaignFact.Kind) -> Bool {
    switch kind {
    case .wrote, .invited, .accepted, .answered, .declined, .met, .metClose, .called, .attended,
      .attendedBusiness, .introduced,
      .gave, .thanked, .commented, .posted, .promised, .feedbackAsked, .outcomeTold, .connected, .dateFixed:
      true
    default: false
    }
  }

  static func isIncoming(_ kind: CampaignFact.Kind) -> Bool {
    switch kind {
    case .answered, .accepted, .declined, .met, .called, .introduced, .referred, .promised, .dateFixed:
      true
    default: false
    }
  }

  mutating func run() -> CampaignState {
    for (index, step) in playbook.steps.enumerated() {
      switch step.scope {
      case .once: walkOnce(step, index)
      case .contact:
        for lane in lanes.indices { walkContact(step, index, lane) }
      case .daily, .weekly, .monthly, .yearly: walkRepeated(step, index)
      }
    }
    return state()
  }

  mutating func walkOnce(_ step: PlaybookStep, _ index: Int) {
    var lane = common
    let outcome = outcome(step, index, &lane)
    lane.outcomes[index] = outcome
    common = lane
    note(step, outcome, contact: nil)
  }

  mutating func walkContact(_ step: PlaybookStep, _ index: Int, _ number: Int) {
    var lane = lanes[number]
    var outcome = outcome(step, index, &lane)
    if case .open = outcome, hasDeclined(lane), step.due.after != .fact(.declined) { outcome = .waiting }
    if case .open = outcome, case .step(let id) = step.due.after,
      playbook.steps.contains(where: { $0.id == id && $0.silentAfterDays != nil })
    {
      // Another way is open: this silence is not the end.
      lane.silentSince = nil
    }
    if let days = step.silentAfterDays, case .done(let place) = outcome, !isIncoming(at: place) {
      let answer = facts.indices.contains {
        $0 > place.index && Self.isIncoming(kinds[$0]) && isVisible($0, to: lane)
      }
      let until = place.day.adding(days: days)
      lane.silentSince = !answer && now >= until ? until : nil
      lane.waitingUntil = !answer && now < until ? until : nil
    }
    lane.outcomes[index] = outcome
    lanes[number] = lane
    note(step, outcome, contact: lane.contact)
  }

  /// The fact that did it was theirs: there is nothing to wait for.
  private func isIncoming(at place: Place) -> Bool {
    facts.indices.contains(place.index) && Self.isIncoming(facts[place.index].kind)
  }

  mutating func walkRepeated(_ step: PlaybookStep, _ index: Int) {
    // What repeats does not wait for the step before it, unless it names one.
    let start = Place(index: -1, day: campaign.startedOn)
    let reached = step.due.after == .previous ? start : anchor(step, index, common)
    guard let anchor = reached, !isDropped(step, common),
      step.when.allSatisfy({ holds($0, common) })
    else {
      common.outcomes[index] = .waiting
      return
    }
    let (first, last) = Self.period(step.scope, of: now)
    let count = facts.filter { fact in
      fact.day >= first
        && ((fact.kind == .stepDone && fact.step == step.id) || step.doneBy.contains(fact.kind))
    }.count
    let isSkipped = facts.contains { $0.kind == .stepSkipped && $0.step == step.id && $0.day >= first }
    // What repeats never holds up what comes after it.
    common.outcomes[index] = .passed(anchor)
    if count >= step.wanted.lowerBound || isSkipped {
      done.append(step.id)
      return
    }
    guard now >= anchor.day.adding(days: step.due.notBefore) else { return }
    var due = last
    if step.scope == .weekly, let weekday = step.due.weekday { due = first.adding(days: weekday - 1) }
    var next = toDo(step, contact: nil, due: due, round: first)
    next.count = count
    toDos.append(next)
  }

  static func period(_ scope: PlaybookStep.Scope, of day: Day) -> (first: Day, last: Day) {
    switch scope {
    case .once, .contact, .daily: return (day, day)
    case .weekly: return (day.startOfWeek, day.startOfWeek.adding(days: 6))
    case .monthly:
      let first = day.adding(days: 1 - day.day)
      return (first, first.adding(months: 1).adding(days: -1))
    case .yearly:
      let first = day.adding(days: 1 - day.day).adding(months: 1 - day.month)
      return (first, first.adding(years: 1).adding(days: -1))
    }
  }
}
