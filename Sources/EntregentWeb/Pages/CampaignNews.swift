import Domain
import Entregent

/// What a campaign's page offers to say beside its steps.
enum CampaignNews {
  /// Facts that no message or note of the vault tells.
  private static let all: [CampaignFact.Kind] = [
    .answered, .declined, .accepted, .promised, .introduced, .referred, .applied, .interviewed, .offered,
    .hired, .rejected, .withdrawn, .met, .called, .gave,
  ]

  /// What may come of a practice of one's own, whatever it is (B10).
  private static let inbound: Set<CampaignFact.Kind> = [.introduced, .referred, .offered, .hired]

  /// Of a process that one person does not decide.
  private static let ofCompanies: Set<CampaignFact.Kind> = [.applied, .interviewed, .rejected, .withdrawn]

  /// The facts that can be about this campaign, the likeliest first: an answer that is waited for, what the open
  /// steps are done by, what the steps to come wait for, what else the playbook knows.
  static func sayable(_ view: CampaignView) -> [CampaignFact.Kind] {
    let used = view.playbook.usedFacts
    let offered = all.filter { kind in
      switch view.line.campaign.subject {
      case .company: true
      case .person: used.contains(kind) || !ofCompanies.contains(kind)
      case .me: used.contains(kind) || inbound.contains(kind)
      }
    }
    let state = view.line.state
    let open = Set(state.toDos.flatMap { $0.step.doneBy })
    let next = Set(
      view.playbook.steps.compactMap { step -> CampaignFact.Kind? in
        guard case .fact(let kind) = step.due.after, !state.done.contains(step.id) else { return nil }
        return kind
      })
    let answers: Set<CampaignFact.Kind> =
      state.waitingUntil == nil ? [] : [.answered, .accepted, .declined]
    func rank(_ kind: CampaignFact.Kind) -> Int {
      if answers.contains(kind), used.contains(kind) { return 0 }
      if open.contains(kind) { return 1 }
      if next.contains(kind) { return 2 }
      return used.contains(kind) ? 3 : 4
    }
    return (0...4).flatMap { wanted in offered.filter { rank($0) == wanted } }
  }
}

/// Asks who helped, where it counts: for the news after a job, and when a company has said yes or no. Those named
/// are told how it ended, and thanked (E6).
enum WhoHelped {
  static let prefix = "help-"

  static func isAsked(_ view: CampaignView) -> Bool {
    let line = view.line
    switch line.campaign.subject {
    case .me:
      return line.state.status == .open
        && view.playbook.steps.contains {
          $0.scope == .contact && ($0.doneBy.contains(.outcomeTold) || $0.doneBy.contains(.thanked))
        }
    case .company:
      return line.state.status == .won || line.state.status == .closed
        || view.happenings.contains { [.offered, .hired].contains($0.kind) }
    case .person: return view.happenings.contains { [.offered, .hired].contains($0.kind) }
    }
  }

  static func ask(_ model: CampaignPage.Model) -> HTML? {
    guard isAsked(model.view) else { return nil }
    let line = model.view.line
    let isOwn = line.campaign.subject == .me
    // In one's own practice the contacts are those who helped already.
    let contacts = line.campaign.contacts.map(\.person)
    return postForm(Links.recordFact(line.campaign.id), .class("raised who-helped")) {
      h2 { Words(fr: "Qui a aidé ?", en: "Who helped?") }
      p(.class("why")) {
        Words(
          fr:
            "Cooptation, mise en relation, conseil : chaque personne nommée aura des nouvelles et un merci.",
          en: "A referral, an introduction, advice: everyone you name will get news and a thank-you.")
        Components.methodIDs(["E6"])
      }
      if isOwn, !contacts.isEmpty {
        p(.class("quiet small")) {
          Words(fr: "Déjà notées : ", en: "Noted already: ")
          contacts.map(\.name).joined(separator: ", ")
        }
      }
      hidden("ask", "help")
      for entry in WhoHelpedForm.entries {
        CampaignStepCard.field(entry, prefix, model.state, picks: isOwn ? [] : contacts)
      }
      Field.submit(Words(fr: "Noter", en: "Note it"))
    }
  }
}
