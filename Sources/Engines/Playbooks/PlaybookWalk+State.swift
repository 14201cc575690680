import Domain

/// What is open now, and what has ended.
extension PlaybookWalk {
  mutating func note(_ step: PlaybookStep, _ outcome: Outcome, contact: CampaignContact?) {
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

  func toDo(_ step: PlaybookStep, contact: CampaignContact?, due: Day, round: Day) -> CampaignToDo {
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

  func state() -> CampaignState {
    var status = CampaignState.Status.open
    var remark: AddressedPhrase?
    var open = toDos
    if let ending = playbook.endings.first(where: isReached) {
      status = ending.outcome == .won ? .won : .closed
      remark = ending.text
      // What follows the end itself is still to be done: telling, thanking.
      open = toDos.filter { $0.step.due.after == .fact(ending.on) }
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
