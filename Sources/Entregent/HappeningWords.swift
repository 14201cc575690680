public import Domain

/// What kinds of happenings are called, in the terminal as in the browser.
public enum HappeningWords {
  /// A fact of a campaign.
  public static func fact(_ kind: CampaignFact.Kind) -> Phrase {
    switch kind {
    case .wrote: Phrase(fr: "message envoyé", en: "message sent")
    case .invited: Phrase(fr: "invitation envoyée", en: "invitation sent")
    case .accepted: Phrase(fr: "invitation acceptée", en: "invitation accepted")
    case .answered: Phrase(fr: "réponse reçue", en: "answer received")
    case .declined: Phrase(fr: "réponse : non merci", en: "the answer was no")
    case .met: Phrase(fr: "rencontre", en: "met")
    case .metClose: Phrase(fr: "moment avec le premier cercle", en: "time with the first circle")
    case .called: Phrase(fr: "appel", en: "call")
    case .attended: Phrase(fr: "événement", en: "event")
    case .attendedBusiness: Phrase(fr: "événement d’entreprises", en: "business event")
    case .introduced: Phrase(fr: "mise en relation reçue", en: "introduction received")
    case .referred: Phrase(fr: "cooptation", en: "referral")
    case .promised: Phrase(fr: "promesse de leur part", en: "a promise of theirs")
    case .gave: Phrase(fr: "service rendu", en: "something given")
    case .thanked: Phrase(fr: "merci dit", en: "thanks said")
    case .applied: Phrase(fr: "candidature déposée", en: "applied")
    case .interviewed: Phrase(fr: "entretien", en: "interview")
    case .offered: Phrase(fr: "offre reçue", en: "offer received")
    case .hired: Phrase(fr: "embauche", en: "hired")
    case .rejected: Phrase(fr: "candidature refusée", en: "application turned down")
    case .withdrawn: Phrase(fr: "renoncement", en: "given up")
    case .admired: Phrase(fr: "raison du choix notée", en: "why it was chosen noted")
    case .researched: Phrase(fr: "recherche notée", en: "research noted")
    case .chosen: Phrase(fr: "choix noté", en: "choice noted")
    case .addressFound: Phrase(fr: "adresse trouvée", en: "address found")
    case .built: Phrase(fr: "petit projet construit", en: "small project built")
    case .outlined: Phrase(fr: "notes de la vidéo prêtes", en: "notes for the video made")
    case .recorded: Phrase(fr: "vidéo enregistrée", en: "video recorded")
    case .paged: Phrase(fr: "page faite", en: "page made")
    case .prepared: Phrase(fr: "préparation faite", en: "prepared")
    case .feedbackAsked: Phrase(fr: "retour demandé", en: "feedback asked for")
    case .feedbackReceived: Phrase(fr: "retour reçu", en: "feedback received")
    case .outcomeTold: Phrase(fr: "issue annoncée", en: "outcome told")
    case .processKnown: Phrase(fr: "règles de cooptation notées", en: "how referrals work noted")
    case .commented: Phrase(fr: "commentaire", en: "comment")
    case .posted: Phrase(fr: "publication", en: "post")
    case .connected: Phrase(fr: "mise en contact", en: "connected")
    case .communityFound: Phrase(fr: "communauté trouvée", en: "community found")
    case .sponsorFound: Phrase(fr: "sponsor relevé", en: "sponsor noted")
    case .teacherAsked: Phrase(fr: "enseignant interrogé", en: "teacher asked")
    case .channelJoined: Phrase(fr: "canal rejoint", en: "channel joined")
    case .eventPlanned: Phrase(fr: "inscription", en: "signed up")
    case .dateFixed: Phrase(fr: "rendez-vous fixé", en: "date fixed")
    case .learned: Phrase(fr: "notes prises", en: "notes taken")
    case .stepDone: Phrase(fr: "étape faite", en: "step done")
    case .stepSkipped: Phrase(fr: "étape passée", en: "step left out")
    case .silent: Phrase(fr: "long silence", en: "long silence")
    }
  }

  /// A kind of the timeline, which also has facts that are no interaction.
  public static func timeline(_ kind: String) -> Phrase {
    if let known = InteractionKind(rawValue: kind) { return known.name }
    switch kind {
    case "job-change": return Phrase(fr: "nouveau poste", en: "new job")
    case "connection", "connected": return Phrase(fr: "mise en contact", en: "connected")
    default: return Phrase(verbatim: kind.replacing("-", with: " "))
    }
  }

  /// What sort of community; whatever else was written stays as it is.
  public static func community(_ detail: String) -> Phrase {
    switch detail {
    case "conference": Phrase(fr: "conférence", en: "conference")
    case "meetup": Phrase(fr: "meetup", en: "meetup")
    case "user-group": Phrase(fr: "groupe d’utilisateurs", en: "user group")
    case "chat": Phrase(fr: "discussion en ligne", en: "chat")
    case "business": Phrase(fr: "événements d’entreprises", en: "business events")
    default: Phrase(verbatim: detail)
    }
  }
}
