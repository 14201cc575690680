import Domain

// The one place where the day's plan meets the other engines: campaigns and opportunities bring their
// to-dos, credits and the checklist their reminders.
extension AgendaDesk {
  /// How the user works on their first network: whoever started the social routine chose the intensive
  /// pace (A1–A3); Today never asks for both.
  static func pace(_ snapshot: AgendaSnapshot, _ settings: AgendaSettings, now: Day) -> AgendaSettings {
    var settings = settings
    let isIntensive = snapshot.campaigns.contains {
      $0.playbook == "social-routine" && $0.closedOn == nil && !($0.pausedUntil.map { $0 > now } ?? false)
    }
    if isIntensive, let first = settings.networks.first, first.pace == .steady {
      settings.networks[0].pace = .intensive
    }
    return settings
  }

  /// Open steps of campaigns.
  func steps() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    let told = companiesToTellOf()
    let fixed = fixedDays()
    var own: [String: Playbook] = [:]
    for playbook in snapshot.playbooks { own[playbook.id] = playbook }
    for campaign in snapshot.campaigns {
      guard let playbook = own[campaign.playbook] ?? PlaybookCatalog.playbook(campaign.playbook) else {
        continue
      }
      let state = PlaybookEngine.state(
        of: campaign, playbook: playbook, now: now, isStudent: snapshot.profile.isStudent)
      for toDo in state.toDos where !isSpokenFor(toDo, told: told, fixed: fixed) {
        guard var candidate = step(toDo) else { continue }
        candidate.order = playbook.steps.firstIndex { $0.id == toDo.step.id } ?? 0
        // What falls on this very day does not wait for its turn.
        if candidate.exclusive == nil, !(toDo.isOnItsDay && toDo.due == now) {
          let subject = candidate.item.person?.id.description ?? "own"
          candidate.sequence = "\(toDo.campaign)-\(subject)"
        }
        result.append(candidate)
      }
    }
    return result
  }

  /// Companies where a stranger was written to today, as a step that was ticked off tells.
  func strangersTickedOff() -> Set<CompanyID> {
    var companies: Set<CompanyID> = []
    for campaign in snapshot.campaigns {
      guard case .company(let company, _) = campaign.subject else { continue }
      for fact in campaign.facts where fact.kind == .stepDone && fact.day == now {
        guard
          let playbook = snapshot.playbooks.first(where: { $0.id == campaign.playbook })
            ?? PlaybookCatalog.playbook(campaign.playbook),
          playbook.steps.contains(where: { $0.id == fact.step && $0.meetsStranger })
        else { continue }
        let contact = campaign.contacts.first { $0.person.id == fact.person }
        if contact?.isConnected != true, contact?.hasTalked != true { companies.insert(company) }
      }
    }
    return companies
  }

  /// Companies whose opportunity names the very people who are to be told how it ended.
  private func companiesToTellOf() -> Set<CompanyID> {
    let ended = Set(
      OpportunityPipeline.toDos(snapshot.opportunities, now: now).lazy
        .filter { ($0.kind == .tellOutcome || $0.kind == .tellAccepted) && now >= $0.from }
        .map(\.opportunity))
    return Set(snapshot.opportunities.lazy.filter { ended.contains($0.id) }.compactMap(\.companyID))
  }

  /// The days of the talks in the calendar that items of their own speak of, by person.
  private func fixedDays() -> [PersonID: [Day]] {
    var days: [PersonID: [Day]] = [:]
    for call in snapshot.calls { if let person = call.person { days[person, default: []].append(call.day) } }
    return days
  }

  /// Another item says it better: the call that is fixed, the event one goes to, the people to be told; or
  /// its
  /// day has not come.
  private func isSpokenFor(_ toDo: CampaignToDo, told: Set<CompanyID>, fixed: [PersonID: [Day]]) -> Bool {
    let step = toDo.step
    if step.scope == .once, step.need == .message("outcome-update"),
      toDo.companyID.map(told.contains) ?? false
    {
      return true
    }
    if step.scope == .weekly, step.doneBy.contains(.gave),
      decisions.isDone(prefix: "give-", from: now.startOfWeek)
    {
      return true
    }
    let isHeld = step.need == .call || step.need == .meeting
    if toDo.isOnItsDay, isHeld {
      if now < toDo.due { return true }
      // Once it is over the event's own item asks who was there.
      if toDo.person == nil, now > toDo.due, snapshot.events.contains(where: { $0.day == toDo.due }) {
        return true
      }
    }
    if let person = toDo.person, step.scope == .contact, let days = fixed[person.id] {
      if isHeld { return true }
      if step.doneBy.contains(.prepared), days.contains(where: { (0...2).contains($0.days(since: now)) }) {
        return true
      }
    }
    if toDo.isOnItsDay, toDo.person == nil, step.doneBy.contains(.prepared) {
      return snapshot.events.contains {
        $0.isGoing == true && $0.day == toDo.due && (0...1).contains($0.day.days(since: now))
      }
    }
    return false
  }

  private static let routineRules: Set<String> = ["A1", "A2", "A3", "C3"]

  private func step(_ toDo: CampaignToDo) -> AgendaCandidate? {
    let step = toDo.step
    // The routine of posts and comments is planned by its counts, once for all campaigns.
    if step.scope != .once, step.scope != .contact, !Self.routineRules.isDisjoint(with: step.method) {
      return nil
    }
    let addressee = toDo.asked ?? toDo.person
    let title = stepTitle(toDo)
    let message: String? = if case .message(let kind) = step.need { kind } else { nil }
    if let gift = giftBefore(toDo, message: message) { return gift }
    let advice = step.advice.phrase(address)
    let name = toDo.playbookTitle.phrase(address)
    var item = TodayItem(
      id: toDo.itemID, kind: .step, title: title,
      person: addressee,
      company: toDo.company, due: toDo.due, minutes: step.minutes,
      why: Phrase(fr: "\(advice.fr) (\(name.fr))", en: "\(advice.en) (\(name.en))"), method: step.method,
      messageKind: message)
    var least: Int?
    if step.need == .making || step.minutes > minutes {
      // Longer work is done in sittings.
      item.minutes = max(1, min(step.minutes, max(15, minutes)))
      least = min(item.minutes, 15)
    }
    let isAnswer = step.due.after == .fact(.answered) && message != nil
    let isLate = now > toDo.due
    var candidate = AgendaCandidate(
      item, hold: isAnswer ? .pressing : .free,
      worth: (isAnswer ? 8 : 4) + (isLate ? min(3, 0.5 + age(toDo.due) * 0.2) : 0)
        + (message == nil ? 0 : 0.5),
      strangerAt: step.meetsStranger ? toDo.companyID : nil, leastMinutes: least)
    if step.method.contains("A5") || step.method.contains("E1") {
      candidate.exclusive = "self-\(step.id)"
    } else if step.due.after == .fact(.promised), let addressee {
      candidate.exclusive = "promised-\(addressee.id)"
    } else if step.scope == .weekly, step.doneBy.contains(.gave) {
      // Today's own gift stands for the campaign's: ticked off, it is done for both.
      candidate.exclusive = "give-week"
      candidate.worth = min(candidate.worth, Self.weeklyGiftWorth(now) - 0.1)
    } else if isFindingAnEvent(toDo) {
      candidate.exclusive = "event-find"
      candidate.worth = max(candidate.worth, snapshot.peopleTotal == 0 ? 8.1 : 6.1)
    } else if message == "outcome-update", let addressee {
      candidate.exclusive = "outcome-\(addressee.id)"
    } else if step.method.contains("D9"), let company = toDo.company {
      candidate.exclusive = "feedback-\(company)-\(step.id == "other-companies")"
      if step.due.after == .fact(.interviewed), message == "feedback-request" {
        // It is the word that follows the interview.
        candidate.hold = .duty
        candidate.worth = 8.5
      }
    }
    return candidate
  }

  /// The C10 and C2 of a campaign are Today's own "find a meetup".
  private func isFindingAnEvent(_ toDo: CampaignToDo) -> Bool {
    toDo.person == nil && toDo.company == nil && !toDo.isOnItsDay
      && !toDo.step.doneBy.filter { $0 == .attended || $0 == .eventPlanned }.isEmpty
      && !Set(toDo.step.method).isDisjoint(with: ["C10", "C2"])
  }

  private func stepTitle(_ toDo: CampaignToDo) -> Phrase {
    let title = toDo.step.title.phrase(address)
    var names: [String] = []
    if let asked = toDo.asked {
      names.append(asked.name)
      if let person = toDo.person { names.append("→ " + person.name) }
    } else if let person = toDo.person {
      names.append(person.name)
    }
    if let company = toDo.company { names.append(company) }
    guard !names.isEmpty else { return title }
    let about = names.joined(separator: ", ").replacingArrow
    return Phrase(fr: "\(title.fr) : \(about)", en: "\(title.en): \(about)")
  }

  /// C4: a favour that is asked for in writing waits until something was given, or the user says no.
  private func giftBefore(_ toDo: CampaignToDo, message: String?) -> AgendaCandidate? {
    guard toDo.step.asksFavour, message != nil, let addressee = toDo.asked ?? toDo.person,
      let person = people[addressee.id], person.gave == 0
    else { return nil }
    let id = "give-\(addressee.id)-before-\(toDo.campaign)"
    guard decisions.due(id, due: toDo.due, now: now) != nil || decisions.isPutOff(id, now: now) else {
      return nil
    }
    let idea = GiveAskBalance.ideas(
      for: person, among: snapshot.people, changes: snapshot.changes, address: address
    ).first
    guard let idea else { return nil }
    let what = toDo.step.title.phrase(address)
    return AgendaCandidate(
      TodayItem(
        id: id, kind: .give, title: idea.text, person: addressee, company: toDo.company, due: toDo.due,
        minutes: 5,
        why: say(
          tu: "Tu n’as encore rien apporté à \(addressee.name) ; ensuite viendra : \(what.fr).",
          vous: "Vous n’avez encore rien apporté à \(addressee.name) ; ensuite viendra : \(what.fr).",
          en: "You have not brought \(addressee.name) anything yet; then comes: \(what.en)."),
        method: ["C4"]),
      worth: 5)
  }

  /// What opportunities ask for (D9, E6, C7).
  func opportunities() -> [AgendaCandidate] {
    OpportunityPipeline.toDos(snapshot.opportunities, now: now).compactMap { toDo in
      guard now >= toDo.from else { return nil }
      let person = toDo.person.map { "-\($0.id)" } ?? ""
      var candidate = AgendaCandidate(
        TodayItem(
          id: "opportunity-\(toDo.opportunity)-\(toDo.kind.rawValue)\(person)-\(toDo.from)",
          kind: .opportunity,
          title: toDo.title.phrase(address), person: toDo.person, company: toDo.company, due: toDo.due,
          minutes: toDo.minutes, why: toDo.why.phrase(address), method: toDo.method,
          messageKind: toDo.messageKind))
      switch toDo.kind {
      case .askFeedback:
        candidate.hold = .duty
        candidate.worth = 8.5
      case .prepareInterview:
        candidate.hold = .pressing
        candidate.worth = 8.5
      case .askOtherCompanies, .tellOutcome, .tellAccepted, .sayThanks: candidate.worth = 6.5
      case .noteInterviewDay: candidate.worth = 7
      case .apply, .askForNews: candidate.worth = 4.5
      }
      switch toDo.kind {
      case .askFeedback: candidate.exclusive = "feedback-\(toDo.company)-false"
      case .askOtherCompanies: candidate.exclusive = "feedback-\(toDo.company)-true"
      case .tellOutcome, .tellAccepted: candidate.exclusive = toDo.person.map { "outcome-\($0.id)" }
      default: break
      }
      return candidate
    }
  }

  /// The trial's end (E1) and what the user's own presentation lacks (A5, E3).
  func reminders() -> [AgendaCandidate] {
    var result: [AgendaCandidate] = []
    if let ledger = snapshot.credits, let end = ledger.trialEndsOn, (0...5).contains(end.days(since: now)) {
      let left = CreditAccount(ledger, now: now).left
      let when = spoken(end)
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "step-trial-\(end)", kind: .step,
            title: Phrase(
              fr: "L’essai premium se termine \(when.fr)", en: "The premium trial ends \(when.en)"),
            person: nil, due: end, minutes: 5,
            why: Phrase.plural(
              left, frOne: "\(left) crédit reste ; le résilier si c’était le plan.",
              frMany: "\(left) crédits restent ; le résilier si c’était le plan.",
              enOne: "One credit is left; cancel it if that was the plan.",
              enMany: "\(left) credits are left; cancel it if that was the plan."),
            method: ["E1"]),
          hold: .pressing, worth: 7))
    }
    if let facts = snapshot.preparation, snapshot.targetCount > 0,
      let warning = PreparationChecklist.warning(facts, address: address)
    {
      result.append(
        AgendaCandidate(
          TodayItem(
            id: "step-presentable-\(now.startOfWeek)", kind: .step,
            title: say(
              tu: "Compléter ton profil", vous: "Compléter votre profil", en: "Complete your profile"),
            person: nil, due: now.startOfWeek.adding(days: 6), minutes: 15, why: warning,
            method: ["A5", "E3"]),
          worth: 3, leastMinutes: 10, exclusive: "self-own-profile"))
    }
    return result
  }
}

extension String {
  /// "Paul, → Nora" reads "Paul → Nora".
  fileprivate var replacingArrow: String {
    var result = ""
    var rest = self[...]
    while let comma = rest.firstIndex(of: ",") {
      let after = rest[rest.index(after: comma)...]
      result += rest[..<comma]
      if !after.hasPrefix(" →") { result += "," }
      rest = after
    }
    return result + rest
  }
}
