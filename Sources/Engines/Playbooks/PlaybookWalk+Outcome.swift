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
      guard let place = place(of: other, lane), playbook.steps[other].silentAfterDays != nil,
        playbook.steps[other].scope == .contact
      else { return self.place(of: other, lane) }
      // What follows a question waits for the answer, or for the silence.
      if lane.waitingUntil != nil { return nil }
      return lane.silentSince.map { Place(index: place.index, day: $0) } ?? place
    case .fact(.silent):
      return lane.silentSince.map { day in
        Place(index: facts.lastIndex { $0.day < day } ?? -1, day: day)
      }
    case .fact(let kind):
      guard let last = facts.indices.last(where: { kinds[$0] == kind && isVisible($0, to: lane) }) else {
        return nil
      }
      return Place(index: last, day: facts[last].day)
    case .planned(let kind):
      guard let last = facts.indices.last(where: { kinds[$0] == kind && isVisible($0, to: lane) }) else {
        return nil
      }
      return Place(index: last, day: facts[last].day, planned: facts[last].planned ?? facts[last].day)
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

  /// - Parameter position: as it was when that fact came; nil: as it is.
  func holds(_ condition: StepCondition, _ lane: Lane, at position: Int? = nil) -> Bool {
    func hasHappened(_ kind: CampaignFact.Kind) -> Bool {
      if kind == .silent {
        return lane.silentSince.map { day in position.map { facts[$0].day >= day } ?? true } ?? false
      }
      return facts.indices.prefix(position ?? facts.count).contains {
        kinds[$0] == kind && isVisible($0, to: lane)
      }
    }
    switch condition {
    case .has(let kind): return hasHappened(kind)
    case .lacks(let kind): return !hasHappened(kind)
    case .connected(let wanted):
      // Unknown counts as not connected: an invitation is the careful way.
      return (lane.contact?.isConnected ?? false) == wanted
    case .hasIntroducer: return lane.contact?.introducer != nil
    case .student: return isStudent
    case .hasAddress(let wanted): return (lane.contact?.hasAddress ?? false) == wanted
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
    var drops: [Int]?
    for (position, fact) in facts.enumerated() {
      guard step.doneBy.contains(fact.kind), !lane.used.contains(position), isVisible(position, to: lane),
        !belongs(fact, elsewhereThan: step)
      else {
        continue
      }
      guard !isToSomebodyElse(fact, step) else { continue }
      if Self.isOrdered(fact.kind), fact.step != step.id {
        let found = drops ?? self.drops(of: step, lane)
        drops = found
        if wasDropped(by: found, lane, before: position) { continue }
      }
      // A step that does not hold takes nothing from those that do; what its own form brought is its own.
      guard fact.step == step.id || step.when.allSatisfy({ holds($0, lane, at: position) }) else { continue }
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
    if let planned = anchor.planned, now > planned.adding(days: step.due.days),
      !step.doneBy.contains(where: Self.isOrdered)
    {
      // What was to be done by that day is past with it; only what happened there can still be told.
      return .passed(anchor)
    }
    guard step.when.allSatisfy({ holds($0, lane) }) else { return .passed(anchor) }
    return .open(anchor)
  }

  /// What was entered in another step's own form does that step, and no other; who was prepared for is not
  /// also the user's own profile.
  private func belongs(_ fact: CampaignFact, elsewhereThan step: PlaybookStep) -> Bool {
    if fact.kind == .prepared, fact.person != nil, step.scope == .once, playbook.subject != .person,
      playbook.steps.contains(where: { $0.scope == .contact && $0.doneBy.contains(.prepared) })
    {
      return true
    }
    // An evening among businesses is no meetup where the playbook tells them apart.
    if fact.kind == .attended, !step.doneBy.contains(.attendedBusiness),
      playbook.steps.contains(where: { $0.doneBy.contains(.attendedBusiness) }),
      facts.contains(where: { $0.kind == .attendedBusiness && $0.day == fact.day })
    {
      return true
    }
    guard let named = fact.step, named != step.id else { return false }
    return playbook.steps.contains { $0.id == named && $0.doneBy.contains(fact.kind) }
  }

  /// The facts in their order that make a step needless.
  private func drops(of step: PlaybookStep, _ lane: Lane) -> [Int] {
    step.droppedBy.isEmpty
      ? []
      : facts.indices.filter {
        Self.isOrdered(kinds[$0]) && step.droppedBy.contains(kinds[$0]) && isVisible($0, to: lane)
      }
  }

  /// It had become needless when that fact came: who wrote first is answered, and asked for nothing by it.
  private func wasDropped(by drops: [Int], _ lane: Lane, before position: Int) -> Bool {
    drops.prefix { $0 < position }.contains {
      kinds[$0] != .declined || hasDeclined(lane, before: position)
    }
  }

  /// A word that is owed to those who took part, after an interview or a meetup, is not one to anybody else.
  private func isToSomebodyElse(_ fact: CampaignFact, _ step: PlaybookStep) -> Bool {
    guard step.scope == .once, let person = fact.person, case .fact(let kind) = step.due.after,
      [.wrote, .invited, .thanked].contains(fact.kind),
      [.interviewed, .attended, .met, .called].contains(kind)
    else { return false }
    let tookPart = Set(facts.lazy.filter { $0.kind == kind }.compactMap(\.person))
    return !tookPart.isEmpty && !tookPart.contains(person)
  }

  func isDropped(_ step: PlaybookStep, _ lane: Lane) -> Bool {
    if step.droppedBy.contains(.silent), lane.silentSince != nil { return true }
    return facts.indices.contains { index in
      // What a form would have told is not known from its step being ticked off.
      let kind = Self.isOrdered(kinds[index]) ? kinds[index] : facts[index].kind
      return step.droppedBy.contains(kind) && isVisible(index, to: lane)
        // A later answer takes a no back.
        && (kind != .declined || lane.contact == nil || hasDeclined(lane))
    }
  }

  /// They said no, and nothing after it.
  ///
  /// - Parameter position: as it stood when that fact came; nil: as it is.
  func hasDeclined(_ lane: Lane, before position: Int? = nil) -> Bool {
    let indices = facts.indices.prefix(position ?? facts.count)
    guard let last = indices.last(where: { kinds[$0] == .declined && isVisible($0, to: lane) })
    else { return false }
    return !indices.dropFirst(last + 1).contains {
      isVisible($0, to: lane) && [.answered, .met, .called, .dateFixed].contains(kinds[$0])
    }
  }
}
