import Domain
import Engines

/// What is said of campaigns.
enum CampaignWords {
  /// Why a campaign stands where it stands; nil: its next step says it.
  static func remark(_ line: CampaignLine, address: Address, now: Day) -> Phrase? {
    let state = line.state
    if let remark = state.remark { return remark.phrase(address) }
    switch state.status {
    case .paused:
      guard let until = line.campaign.pausedUntil else { return nil }
      return Phrase(fr: "En pause jusqu'au \(until).", en: "Resting until \(until).")
    case .closed: return Phrase(fr: "Close. Ce qui a eu lieu reste.", en: "Closed. What happened stays.")
    case .won: return nil
    case .open:
      if !state.toDos.isEmpty { return nil }
      if let until = state.waitingUntil {
        return Phrase(
          fr: "Une réponse peut encore venir : rien à faire avant le \(until).",
          en: "An answer may still come: nothing to do before \(until).")
      }
      return Phrase(
        fr: "Rien à faire pour l'instant ; la suite viendra de ce qui se passe.",
        en: "Nothing to do for now; what happens will bring the next step.")
    }
  }

  static func wrongSubject(_ playbook: String, _ subject: Playbook.Subject) -> UserFacingError {
    let what =
      switch subject {
      case .me:
        Phrase(fr: "« \(playbook) » se commence sans personne.", en: "“\(playbook)” is started with nobody.")
      case .person:
        Phrase(
          fr: "« \(playbook) » se commence avec une personne.", en: "“\(playbook)” is started with a person.")
      case .company:
        Phrase(
          fr: "« \(playbook) » se commence avec une entreprise.",
          en: "“\(playbook)” is started with a company.")
      }
    let advice =
      switch subject {
      case .me:
        Phrase(fr: "« entregent start \(playbook) » suffit.", en: "“entregent start \(playbook)” is enough.")
      case .person:
        Phrase(fr: "« entregent start \(playbook) NOM »", en: "“entregent start \(playbook) NAME”")
      case .company:
        Phrase(
          fr: "« entregent start \(playbook) ENTREPRISE »", en: "“entregent start \(playbook) COMPANY”")
      }
    return UserFacingError(.usage, what, advice: advice)
  }

  static func alreadyUnderWay(_ playbook: String, _ id: CampaignID) -> UserFacingError {
    UserFacingError(
      .usage,
      Phrase(
        fr: "« \(playbook) » est déjà en route : \(id).", en: "“\(playbook)” is already under way: \(id)."),
      advice: Phrase(
        fr: "« entregent campaign show \(id) » dit où elle en est.",
        en: "“entregent campaign show \(id)” says where it stands."))
  }
}
