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
      return Phrase(
        fr: "En pause jusqu'au \(until.spelled(.fr)).", en: "Resting until \(until.spelled(.en)).")
    case .closed: return Phrase(fr: "Close. Ce qui a eu lieu reste.", en: "Closed. What happened stays.")
    case .won:
      return Phrase(
        fr: "Toutes les étapes sont faites ; on peut recommencer quand on veut.",
        en: "Every step is done; begin again whenever you like.")
    case .open:
      if !state.toDos.isEmpty { return nil }
      if let until = state.waitingUntil {
        return Phrase(
          fr: "Une réponse peut encore venir : rien à faire avant le \(until.spelled(.fr)).",
          en: "An answer may still come: nothing to do before \(until.spelled(.en)).")
      }
      return Phrase(
        fr: "Rien à faire pour l'instant ; la suite viendra de ce qui se passe.",
        en: "Nothing to do for now; what happens will bring the next step.")
    }
  }

  /// Whom to tell and to thank is known from what is noted (C7, E6): said while nobody is.
  static func helperless(_ line: CampaignLine, _ playbook: Playbook) -> Phrase? {
    guard line.state.status == .open, line.campaign.subject == .me, line.campaign.contacts.isEmpty,
      playbook.steps.contains(where: { $0.scope == .contact })
    else { return nil }
    return Phrase(
      fr:
        "Qui a aidé n’est pas encore noté : un nom à donner sur la page du parcours, ou une phrase dans Noter, comme « Ada m’a recommandée ».",
      en:
        "Nobody who helped is noted yet: say a name on the campaign’s page, or one sentence under Note, such as “Ada referred me”."
    )
  }

  /// A11: the small project takes two hours at most; said while the campaign is under way.
  static func overtime(_ line: CampaignLine, _ happenings: [CampaignHappening]) -> Phrase? {
    guard line.state.status == .open, let built = happenings.last(where: { $0.kind == .built }),
      let minutes = built.values.first(where: { $0.id == "minutes" }).flatMap({ Int($0.text) }),
      minutes > PitchFields.timeBox
    else { return nil }
    return Phrase(
      fr:
        "\(minutes) minutes pour le petit projet : la méthode s’arrête à deux heures (A11). C’est assez ainsi.",
      en:
        "\(minutes) minutes on the small project: the method stops at two hours (A11). It is enough as it is."
    )
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
    return UserFacingError(.usage, what, command: advice)
  }

  static func alreadyUnderWay(_ playbook: String, _ id: CampaignID) -> UserFacingError {
    UserFacingError(
      .usage,
      Phrase(
        fr: "« \(playbook) » est déjà en route : \(id).", en: "“\(playbook)” is already under way: \(id)."),
      command: Phrase(
        fr: "« entregent campaign show \(id) » dit où elle en est.",
        en: "“entregent campaign show \(id)” says where it stands."))
  }
}
