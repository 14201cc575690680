import Domain

/// What is open now, and what has ended.
extension PlaybookWalk {
  mutating func note(_ step: PlaybookStep, _ outcome: Outcome, contact: CampaignContact?) {
    switch outcome {
    case .done: if !done.contains(step.id) { done.append(step.id) }
    case .open(let place):
      let from = place.day.adding(days: step.due.notBefore)
      guard now >= from else { return }
      let base = place.planned ?? place.day
      var due = base.adding(days: max(step.due.days, step.due.notBefore))
      if let weekday = step.due.weekday {
        // The latest such weekday up to the due day; the next one when that has passed by its anchor.
        let before = due.adding(days: -((due.weekday - weekday + 7) % 7))
        due = before >= from ? before : before.adding(days: 7)
      }
      let fixed = fixedDay(step, contact)
      toDos.append(
        toDo(
          step, contact: contact, due: fixed ?? due, round: place.day,
          isOnItsDay: fixed != nil || place.planned != nil))
    case .passed: if !passed.contains(step.id) { passed.append(step.id) }
    case .waiting: break
    }
  }

  /// When a call or coffee with them has its day, it is held on that day and prepared by the day before; one
  /// goes to an event on the day of the one that was chosen.
  private func fixedDay(_ step: PlaybookStep, _ contact: CampaignContact?) -> Day? {
    guard let contact else {
      guard step.need == .meeting, case .step(let id) = step.due.after,
        playbook.steps.contains(where: { $0.id == id && $0.doneBy.contains(.eventPlanned) })
      else { return nil }
      return facts.last { $0.kind == .eventPlanned }?.planned
    }
    // Of several the next one; when all are over, the last.
    let talks = facts.filter { $0.kind == .dateFixed && $0.person == contact.person.id && $0.planned != nil }
      .sorted { ($0.planned ?? $0.day) < ($1.planned ?? $1.day) }
    guard let fixed = talks.first(where: { ($0.planned ?? $0.day) >= now }) ?? talks.last,
      let day = fixed.planned
    else { return nil }
    if step.need == .call || step.need == .meeting { return day }
    guard step.scope == .contact, step.doneBy.contains(.prepared) else { return nil }
    return max(fixed.day, day.adding(days: -1))
  }

  func toDo(
    _ step: PlaybookStep, contact: CampaignContact?, due: Day, round: Day, isOnItsDay: Bool = false
  ) -> CampaignToDo {
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
      company: company, companyID: companyID, due: due, round: round, isOnItsDay: isOnItsDay)
  }

  func state() -> CampaignState {
    var status = CampaignState.Status.open
    var remark: AddressedPhrase?
    var open = toDos
    if let ending = playbook.endings.first(where: isReached) {
      status = ending.outcome == .won ? .won : .closed
      remark = ending.text
      // What follows the end itself is still to be done: telling, thanking. Of several people one may have
      // said no while another stayed silent.
      let personal: [CampaignFact.Kind] = [.silent, .declined]
      let ends = personal.contains(ending.on) ? personal : [ending.on]
      open = toDos.filter { toDo in ends.contains { toDo.step.due.after == .fact($0) } }
    } else if isWalked {
      status = .won
    }
    let waiting = lanes.compactMap(\.waitingUntil).min()
    return CampaignState(
      status: status, step: open.first?.step.id ?? done.last, due: open.map(\.due).min(),
      waitingUntil: status == .open ? waiting : nil, done: done,
      passed: passed.filter { id in !done.contains(id) && !open.contains { $0.step.id == id } },
      toDos: open, remark: remark)
  }

  /// A practice of the user's own whose every step is behind: a new round may begin (C10).
  private var isWalked: Bool {
    guard campaign.subject == .me, toDos.isEmpty, !done.isEmpty,
      playbook.steps.allSatisfy({ $0.scope == .once })
    else { return false }
    return playbook.steps.indices.allSatisfy { index in
      switch common.outcomes[index] {
      case .done, .passed: true
      case .open, .waiting, nil: false
      }
    }
  }

  func isReached(_ ending: PlaybookEnding) -> Bool {
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
