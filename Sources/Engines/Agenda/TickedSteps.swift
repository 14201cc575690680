import Domain

/// The last days on which a step of a campaign that concerns somebody was ticked off.
struct TickedSteps {
  var any: Day?
  /// Of steps that are a message.
  var writing: Day?

  /// Read once for all people: there are thousands of messages and hundreds of campaigns.
  static func byPerson(_ snapshot: AgendaSnapshot) -> [PersonID: TickedSteps] {
    var result: [PersonID: TickedSteps] = [:]
    for campaign in snapshot.campaigns {
      for fact in campaign.facts where fact.kind == .stepDone || fact.kind == .feedbackAsked {
        let isWriting = fact.kind == .feedbackAsked || isMessage(fact.step, of: campaign, snapshot)
        for person in people(fact, of: campaign) {
          var ticks = result[person] ?? TickedSteps()
          ticks.any = max(ticks.any ?? fact.day, fact.day)
          if isWriting { ticks.writing = max(ticks.writing ?? fact.day, fact.day) }
          result[person] = ticks
        }
      }
    }
    return result
  }

  private static func people(_ fact: CampaignFact, of campaign: Campaign) -> [PersonID] {
    if let about = fact.person { return [about] }
    if case .person(let subject) = campaign.subject { return [subject.id] }
    return campaign.contacts.map(\.person.id)
  }

  private static func isMessage(_ step: String?, of campaign: Campaign, _ snapshot: AgendaSnapshot) -> Bool {
    let playbook =
      snapshot.playbooks.first { $0.id == campaign.playbook } ?? PlaybookCatalog.playbook(campaign.playbook)
    guard case .message = playbook?.steps.first(where: { $0.id == step })?.need else { return false }
    return true
  }
}
