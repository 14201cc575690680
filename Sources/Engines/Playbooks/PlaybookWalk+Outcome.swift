import Domain

/// What has become of one step: what it waits for, which fact does it, whether it is needless.
extension PlaybookWalk {
  func isVisible(_ index: Int, to lane: Lane) -> Bool {
    let fact = facts[index]
    guard let contact = lane.contact else { return true }
    if let person = fact.person, person == contact.person.id { return true }
    if Self.isCompanyWide(kinds[index]) { return true }
    // A fact that names nobody is about the campaign's person, but about none of a company's several.
    guard fact.person == nil, case .person = campaign.subject else { return false }
    return true
  }

  func hasHappened(_ kind: CampaignFact.Kind, _ lane: Lane) -> Bool {
    facts.indices.contains { kinds[$0] == kind && isVisible($0, to: lane) }
  }

  /// Where the step may start from; nil: not yet.
  func anchor(_ step: PlaybookStep, _ index: Int, _ lane: Lane) -> Place? {
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

  func place(of index: Int, _ lane: Lane) -> Place? {
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

  func holds(_ condition: StepCondition, _ lane: Lane) -> Bool {
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

  func outcome(_ step: PlaybookStep, _ index: Int, _ lane: inout Lane) -> Outcome {
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
      guard step.doneBy.contains(fact.kind), !lane.used.contains(position), isVisible(position, to: lane),
        !belongs(fact, elsewhereThan: step)
      else {
        continue
      }
      if Self.isOrdered(fact.kind) {
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

  /// What was entered in another step's own form does that step, and no other.
  private func belongs(_ fact: CampaignFact, elsewhereThan step: PlaybookStep) -> Bool {
    guard let named = fact.step, named != step.id else { return false }
    return playbook.steps.contains { $0.id == named && $0.doneBy.contains(fact.kind) }
  }

  func isDropped(_ step: PlaybookStep, _ lane: Lane) -> Bool {
    if step.droppedBy.contains(.silent), lane.silentSince != nil { return true }
    return facts.indices.contains { index in
      // What a form would have told is not known from its step being ticked off.
      let kind = Self.isOrdered(kinds[index]) ? kinds[index] : facts[index].kind
      return step.droppedBy.contains(kind) && isVisible(index, to: lane)
    }
  }

  /// They said no, and nothing after it.
  func hasDeclined(_ lane: Lane) -> Bool {
    guard let last = facts.indices.last(where: { kinds[$0] == .declined && isVisible($0, to: lane) })
    else { return false }
    return !facts.indices.dropFirst(last + 1).contains {
      isVisible($0, to: lane) && [.answered, .met, .called].contains(kinds[$0])
    }
  }
}
