public import Domain

/// Computes where a campaign stands from its facts: (campaign, playbook, now) → (state, to-dos).
///
/// Nothing is stored on the way, so correcting or deleting a fact takes its consequences back. Facts
/// count in their order: a message sent before a call does not do the step that comes after it, and one
/// message does one step.
public enum PlaybookEngine {
  public static func state(of campaign: Campaign, playbook: Playbook, now: Day, isStudent: Bool = false)
    -> CampaignState
  {
    var walk = PlaybookWalk(campaign: campaign, playbook: playbook, now: now, isStudent: isStudent)
    let state = walk.run()
    if let closed = campaign.closedOn, closed <= now {
      return CampaignState(status: .closed, step: state.done.last, done: state.done, passed: state.passed)
    }
    if let paused = campaign.pausedUntil, paused > now, state.status == .open {
      return CampaignState(
        status: .paused, step: state.step, due: paused, done: state.done, passed: state.passed)
    }
    return state
  }

  /// What will follow when this playbook is started, one sentence a step.
  public static func explain(_ playbook: Playbook, address: Address) -> [Phrase] {
    playbook.steps.map { step in
      let title = step.title.phrase(address)
      let when = PlaybookExplainer.when(step)
      return Phrase(fr: "\(title.fr) – \(when.fr)", en: "\(title.en) – \(when.en)")
    }
  }
}

/// One reading of a campaign's facts along its playbook.
struct PlaybookWalk {
  /// A place in the course of facts: after the fact at `index`, on `day`.
  struct Place {
    var index: Int
    var day: Day
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
  private let kinds: [CampaignFact.Kind]
  private var common = Lane()
  private var lanes: [Lane]
  private var toDos: [CampaignToDo] = []
  private var done: [String] = []
  private var passed: [String] = []

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
    var ticked: [String: CampaignFact.Kind] = [:]
    for step in playbook.steps { ticked[step.id] = step.doneBy.first }
    kinds = facts.map { fact in
      fact.kind == .stepDone ? fact.step.flatMap { ticked[$0] } ?? .stepDone : fact.kind
    }
    var contacts = campaign.contacts
    if contacts.isEmpty, case .person(let person) = campaign.subject {
      contacts = [CampaignContact(person: person)]
    }
    lanes = contacts.map { Lane(contact: $0) }
  }

  /// Facts about the company that end the matter for every contact.
  private static let companyWide: Set<CampaignFact.Kind> = [
    .referred, .offered, .hired, .rejected, .applied, .interviewed, .processKnown,
  ]

  /// Facts that only count after what they follow; forms may be filled at any time.
  private static let ordered: Set<CampaignFact.Kind> = [
    .wrote, .invited, .accepted, .answered, .declined, .met, .metClose, .called, .attended, .introduced,
    .gave,
    .thanked, .commented, .posted, .promised, .feedbackAsked, .outcomeTold, .connected,
  ]

  private static let incoming: Set<CampaignFact.Kind> = [
    .answered, .accepted, .declined, .met, .called, .introduced, .referred, .promised,
  ]

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

  private func isVisible(_ index: Int, to lane: Lane) -> Bool {
    let fact = facts[index]
    guard let contact = lane.contact else { return true }
    if let person = fact.person, person == contact.person.id { return true }
    if Self.companyWide.contains(kinds[index]) { return true }
    // A fact that names nobody is about the campaign's person, but about none of a company's several.
    guard fact.person == nil, case .person = campaign.subject else { return false }
    return true
  }

  private func hasHappened(_ kind: CampaignFact.Kind, _ lane: Lane) -> Bool {
    facts.indices.contains { kinds[$0] == kind && isVisible($0, to: lane) }
  }

  /// Where the step may start from; nil: not yet.
  private func anchor(_ step: PlaybookStep, _ index: Int, _ lane: Lane) -> Place? {
    let start = Place(index: -1, day: campaign.startedOn)
    switch step.due.after {
    case .start: return start
    case .previous:
      guard index > 0 else { return start }
      return place(of: index - 1, lane)
    case .step(let id):
      guard let other = playbook.steps.firstIndex(where: { $0.id == id }), other < index else { return nil }
      return place(of: other, lane)
    case .fact(.silent):
      return lane.silentSince.map { day in
        Place(index: facts.lastIndex { $0.day < day } ?? -1, day: day)
      }
    case .fact(let kind):
      guard let last = facts.indices.last(where: { kinds[$0] == kind && isVisible($0, to: lane) }) else {
        return nil
      }
      return Place(index: last, day: facts[last].day)
    }
  }

  private func place(of index: Int, _ lane: Lane) -> Place? {
    func place(_ outcome: Outcome?) -> Place? {
      switch outcome {
      case .done(let place), .passed(let place): place
      case .open, .waiting, nil: nil
      }
    }
    if playbook.steps[index].scope != .contact { return place(common.outcomes[index]) }
    if lane.contact != nil { return place(lane.outcomes[index]) }
    // A common step after one for each contact: the first contact that got there.
    return lanes.compactMap { place($0.outcomes[index]) }.min { $0.index < $1.index }
  }

  private func holds(_ condition: StepCondition, _ lane: Lane) -> Bool {
    switch condition {
    case .has(.silent): return lane.silentSince != nil
    case .lacks(.silent): return lane.silentSince == nil
    case .has(let kind): return hasHappened(kind, lane)
    case .lacks(let kind): return !hasHappened(kind, lane)
    case .connected(let wanted):
      // Unknown counts as not connected: an invitation is the careful way.
      return (lane.contact?.isConnected ?? false) == wanted
    case .hasIntroducer: return lane.contact?.introducer != nil
    case .student: return isStudent
    }
  }

  private func outcome(_ step: PlaybookStep, _ index: Int, _ lane: inout Lane) -> Outcome {
    let anchor = anchor(step, index, lane)
    let start = Place(index: -1, day: campaign.startedOn)
    for (position, fact) in facts.enumerated() where fact.step == step.id {
      guard lane.contact == nil || fact.person == nil || fact.person == lane.contact?.person.id else {
        continue
      }
      let here = Place(index: max(position, anchor?.index ?? -1), day: fact.day)
      if fact.kind == .stepDone { return .done(here) }
      if fact.kind == .stepSkipped { return .passed(here) }
    }
    for (position, fact) in facts.enumerated() {
      guard step.doneBy.contains(fact.kind), !lane.used.contains(position), isVisible(position, to: lane)
      else {
        continue
      }
      if Self.ordered.contains(fact.kind) {
        guard let anchor, position > anchor.index, fact.day >= anchor.day.adding(days: step.due.notBefore)
        else {
          continue
        }
      }
      lane.used.insert(position)
      return .done(Place(index: max(position, anchor?.index ?? -1), day: fact.day))
    }
    if isDropped(step, lane) { return .passed(anchor ?? start) }
    guard let anchor else { return .waiting }
    guard step.when.allSatisfy({ holds($0, lane) }) else { return .passed(anchor) }
    return .open(anchor)
  }

  private func isDropped(_ step: PlaybookStep, _ lane: Lane) -> Bool {
    if step.droppedBy.contains(.silent), lane.silentSince != nil { return true }
    return facts.indices.contains { index in
      // What a form would have told is not known from its step being ticked off.
      let kind = Self.ordered.contains(kinds[index]) ? kinds[index] : facts[index].kind
      return step.droppedBy.contains(kind) && isVisible(index, to: lane)
    }
  }

  /// They said no, and nothing after it.
  private func hasDeclined(_ lane: Lane) -> Bool {
    guard let last = facts.indices.last(where: { kinds[$0] == .declined && isVisible($0, to: lane) })
    else { return false }
    return !facts.indices.dropFirst(last + 1).contains {
      isVisible($0, to: lane) && [.answered, .met, .called].contains(kinds[$0])
    }
  }

  private mutating func walkOnce(_ step: PlaybookStep, _ index: Int) {
    var lane = common
    let outcome = outcome(step, index, &lane)
    lane.outcomes[index] = outcome
    common = lane
    note(step, outcome, contact: nil)
  }

  private mutating func walkContact(_ step: PlaybookStep, _ index: Int, _ number: Int) {
    var lane = lanes[number]
    var outcome = outcome(step, index, &lane)
    if case .open = outcome, hasDeclined(lane), step.due.after != .fact(.declined) { outcome = .waiting }
    if let days = step.silentAfterDays, case .done(let place) = outcome {
      let answer = facts.indices.contains {
        $0 > place.index && Self.incoming.contains(kinds[$0]) && isVisible($0, to: lane)
      }
      let until = place.day.adding(days: days)
      lane.silentSince = !answer && now >= until ? until : nil
      lane.waitingUntil = !answer && now < until ? until : nil
    }
    lane.outcomes[index] = outcome
    lanes[number] = lane
    note(step, outcome, contact: lane.contact)
  }

  private mutating func walkRepeated(_ step: PlaybookStep, _ index: Int) {
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
    toDos.append(toDo(step, contact: nil, due: due, round: first))
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

  private mutating func note(_ step: PlaybookStep, _ outcome: Outcome, contact: CampaignContact?) {
    switch outcome {
    case .done: if !done.contains(step.id) { done.append(step.id) }
    case .open(let place):
      let from = place.day.adding(days: step.due.notBefore)
      guard now >= from else { return }
      var due = place.day.adding(days: max(step.due.days, step.due.notBefore))
      if let weekday = step.due.weekday {
        // The latest such weekday up to the due day; the next one when that has passed by its anchor.
        let before = due.adding(days: -((due.weekday - weekday + 7) % 7))
        due = before >= from ? before : before.adding(days: 7)
      }
      toDos.append(toDo(step, contact: contact, due: due, round: place.day))
    case .passed: if !passed.contains(step.id) { passed.append(step.id) }
    case .waiting: break
    }
  }

  private func toDo(_ step: PlaybookStep, contact: CampaignContact?, due: Day, round: Day) -> CampaignToDo {
    var company: String?
    var companyID: CompanyID?
    if case .company(let id, let name) = campaign.subject {
      company = name
      companyID = id
    }
    var step = step
    if contact?.isConnected == true || contact?.hasTalked == true { step.meetsStranger = false }
    var person = contact?.person
    if person == nil, case .person(let subject) = campaign.subject { person = subject }
    let asked = step.need == .message("intro-request") ? contact?.introducer : nil
    return CampaignToDo(
      campaign: campaign.id, playbook: playbook.id, playbookTitle: playbook.title, step: step, person: person,
      asked: asked,
      company: company, companyID: companyID, due: due, round: round)
  }

  private func state() -> CampaignState {
    var status = CampaignState.Status.open
    var remark: AddressedPhrase?
    var open = toDos
    if let ending = playbook.endings.first(where: isReached) {
      status = ending.outcome == .won ? .won : .closed
      remark = ending.text
      // What follows the end itself is still to be done: telling, thanking.
      open = toDos.filter { $0.step.due.after == .fact(ending.on) }
    }
    let waiting = lanes.compactMap(\.waitingUntil).min()
    return CampaignState(
      status: status, step: open.first?.step.id ?? done.last, due: open.map(\.due).min(),
      waitingUntil: status == .open ? waiting : nil, done: done,
      passed: passed.filter { id in !done.contains(id) && !open.contains { $0.step.id == id } },
      toDos: open, remark: remark)
  }

  private func isReached(_ ending: PlaybookEnding) -> Bool {
    switch ending.on {
    case .silent, .declined:
      // One contact's silence ends nothing while another may still answer.
      guard !lanes.isEmpty else { return false }
      let isOver = lanes.allSatisfy { $0.silentSince != nil || hasDeclined($0) }
      let isSilent = lanes.contains { $0.silentSince != nil }
      return isOver && isSilent == (ending.on == .silent)
    default: return kinds.contains(ending.on)
    }
  }
}
