public import Domain

/// Says when steps fall due and what facts are, in words.
public enum PlaybookExplainer {
  public static func when(_ step: PlaybookStep) -> Phrase {
    switch step.scope {
    case .daily: return Phrase(fr: "chaque jour", en: "every day")
    case .weekly:
      guard let weekday = step.due.weekday else { return Phrase(fr: "chaque semaine", en: "every week") }
      let name = weekdays[weekday - 1]
      return Phrase(
        fr: "chaque semaine, plutôt le \(name.fr)", en: "every week, preferably on \(name.en)")
    case .monthly: return Phrase(fr: "chaque mois", en: "every month")
    case .yearly: return Phrase(fr: "chaque année", en: "every year")
    case .once, .contact: break
    }
    var when: Phrase
    let days = span(step.due.days)
    switch step.due.after {
    case .start:
      when =
        step.due.days <= 1
        ? Phrase(fr: "tout de suite", en: "right away")
        : Phrase(fr: "sous \(days.fr)", en: "within \(days.en)")
    case .previous:
      when =
        step.due.days <= 1
        ? Phrase(fr: "ensuite", en: "then")
        : Phrase(fr: "ensuite, sous \(days.fr)", en: "then, within \(days.en)")
    case .step: when = Phrase(fr: "ensuite, sous \(days.fr)", en: "then, within \(days.en)")
    case .fact(let kind):
      let name = name(kind)
      when =
        step.due.days == 0
        ? Phrase(fr: "après \(name.fr)", en: "after \(name.en)")
        : Phrase(fr: "sous \(days.fr) après \(name.fr)", en: "within \(days.en) of \(name.en)")
    case .planned(let kind):
      let name = plannedDay(kind)
      when =
        step.due.days == 0
        ? name
        : Phrase(fr: "sous \(days.fr) après \(name.fr)", en: "within \(days.en) of \(name.en)")
    }
    if let weekday = step.due.weekday {
      let name = weekdays[weekday - 1]
      when = Phrase(fr: "\(when.fr), plutôt un \(name.fr)", en: "\(when.en), preferably on a \(name.en)")
    }
    if step.scope == .contact {
      when = Phrase(fr: "\(when.fr), pour chaque personne", en: "\(when.en), for each person")
    }
    return when
  }

  private static func plannedDay(_ kind: CampaignFact.Kind) -> Phrase {
    kind == .eventPlanned
      ? Phrase(fr: "le jour de l’événement", en: "the day of the event")
      : Phrase(fr: "le jour fixé", en: "the day that was set")
  }

  private static func span(_ days: Int) -> Phrase {
    switch days {
    case 2: Phrase(fr: "48 h", en: "48 hours")
    case 7, 14, 21, 28:
      Phrase.plural(
        days / 7, frOne: "une semaine", frMany: "\(days / 7) semaines", enOne: "a week",
        enMany: "\(days / 7) weeks")
    default:
      Phrase.plural(
        days, frOne: "\(days) jour", frMany: "\(days) jours", enOne: "\(days) day", enMany: "\(days) days")
    }
  }

  private static let weekdays: [(fr: String, en: String)] = [
    ("lundi", "Monday"), ("mardi", "Tuesday"), ("mercredi", "Wednesday"), ("jeudi", "Thursday"),
    ("vendredi", "Friday"), ("samedi", "Saturday"), ("dimanche", "Sunday"),
  ]

  /// What a fact is called, with its article.
  public static func name(_ kind: CampaignFact.Kind) -> Phrase {
    switch kind {
    case .wrote: Phrase(fr: "l’envoi du message", en: "the message being sent")
    case .invited: Phrase(fr: "l’invitation", en: "the invitation")
    case .accepted: Phrase(fr: "l’invitation acceptée", en: "the invitation being accepted")
    case .answered: Phrase(fr: "la réponse", en: "the answer")
    case .declined: Phrase(fr: "le refus", en: "a no")
    case .met: Phrase(fr: "la rencontre", en: "the meeting")
    case .metClose:
      Phrase(fr: "un moment avec le premier cercle", en: "time with the first circle")
    case .called: Phrase(fr: "l’appel", en: "the call")
    case .attended: Phrase(fr: "l’événement", en: "the event")
    case .attendedBusiness: Phrase(fr: "l’événement d’entreprises", en: "the business event")
    case .introduced: Phrase(fr: "la mise en relation", en: "the introduction")
    case .referred: Phrase(fr: "la cooptation", en: "the referral")
    case .promised: Phrase(fr: "leur promesse", en: "their promise")
    case .gave: Phrase(fr: "le service rendu", en: "the gift")
    case .thanked: Phrase(fr: "le merci", en: "the thanks")
    case .applied: Phrase(fr: "la candidature", en: "the application")
    case .interviewed: Phrase(fr: "l’entretien", en: "the interview")
    case .offered: Phrase(fr: "l’offre", en: "the offer")
    case .hired: Phrase(fr: "l’embauche", en: "being hired")
    case .rejected: Phrase(fr: "le refus", en: "the rejection")
    case .withdrawn: Phrase(fr: "le renoncement", en: "your stepping back")
    case .admired: Phrase(fr: "la raison du choix", en: "saying why")
    case .researched: Phrase(fr: "la recherche", en: "the research")
    case .chosen: Phrase(fr: "le choix", en: "the choice")
    case .addressFound: Phrase(fr: "l’adresse trouvée", en: "finding the address")
    case .built: Phrase(fr: "le petit projet", en: "the small project")
    case .outlined: Phrase(fr: "les notes de la vidéo", en: "the notes for the video")
    case .recorded: Phrase(fr: "la vidéo", en: "the video")
    case .paged: Phrase(fr: "la page", en: "the page")
    case .prepared: Phrase(fr: "la préparation", en: "the preparation")
    case .feedbackAsked: Phrase(fr: "la demande de retour", en: "asking for feedback")
    case .feedbackReceived: Phrase(fr: "le retour", en: "the feedback")
    case .outcomeTold: Phrase(fr: "l’annonce de l’issue", en: "telling how it ended")
    case .processKnown: Phrase(fr: "les règles de cooptation connues", en: "learning how referrals work")
    case .commented: Phrase(fr: "le commentaire", en: "the comment")
    case .posted: Phrase(fr: "la publication", en: "the post")
    case .connected: Phrase(fr: "la mise en contact", en: "the connection")
    case .communityFound: Phrase(fr: "la communauté trouvée", en: "finding the community")
    case .sponsorFound: Phrase(fr: "le sponsor trouvé", en: "finding the sponsor")
    case .teacherAsked: Phrase(fr: "la question à l’enseignant", en: "asking the teacher")
    case .channelJoined: Phrase(fr: "l’arrivée dans le canal", en: "joining the channel")
    case .eventPlanned: Phrase(fr: "l’inscription", en: "signing up")
    case .dateFixed: Phrase(fr: "le rendez-vous fixé", en: "the date being set")
    case .learned: Phrase(fr: "les notes", en: "the notes")
    case .stepDone: Phrase(fr: "l’étape", en: "the step")
    case .stepSkipped: Phrase(fr: "l’étape laissée", en: "the step left out")
    case .silent: Phrase(fr: "un long silence", en: "a long silence")
    }
  }
}
