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
