import Domain

extension RankJudge {
  /// How the user and the person are bound (E2, B2).
  func tieReasons(_ candidate: RankCandidate) -> [RankReason] {
    let weights = settings.weights
    let person = candidate.person
    var reasons: [RankReason] = []
    func add(_ criterion: String, _ effect: Double, _ text: Phrase, _ method: [String]) {
      if effect != 0 {
        reasons.append(RankReason(criterion: criterion, effect: effect, text: text, method: method))
      }
    }
    if person.degree == 1 {
      add(
        "first-degree", weights.firstDegree,
        say(
          tu: "Déjà dans tes relations.", vous: "Déjà dans vos relations.", en: "Already connected to you."),
        ["E2"])
    }
    addConversation(candidate, to: &reasons)
    if let meetings = candidate.meetings, meetings > 0 {
      add(
        "met", weights.meeting * Double(min(3, meetings)),
        Phrase.plural(
          meetings, frOne: "Un rendez-vous ensemble.", frMany: "\(meetings) rendez-vous ensemble.",
          enOne: "One meeting together.", enMany: "\(meetings) meetings together."), ["E2"])
    }
    if candidate.metInPerson == true {
      add(
        "met-in-person", weights.metInPerson,
        say(
          tu: "Tu as déjà rencontré cette personne.", vous: "Vous avez déjà rencontré cette personne.",
          en: "You have met in person."), ["C2"])
    }
    if let last = person.lastContact {
      let years = Double(max(0, now.days(since: last))) / 365
      add(
        "recent-contact", weights.recentContact / (1 + years),
        Phrase(
          fr: "Dernier échange le \(last.spelled(.fr)).", en: "Last exchange on \(last.spelled(.en))."),
        ["B2"])
    }
    if person.gave > 0 {
      add(
        "gave", weights.userGave,
        say(
          tu: "Tu lui as déjà rendu service.", vous: "Vous lui avez déjà rendu service.",
          en: "You have helped them before."), ["C4"])
    }
    switch person.circle {
    case .colleagues:
      add(
        "circle-1", weights.innerCircle,
        Phrase(fr: "Premier cercle : collègue ou camarade.", en: "First circle: colleague or classmate."),
        ["C1"])
    case .local:
      add(
        "circle-2", weights.localCircle,
        Phrase(fr: "Deuxième cercle : la communauté locale.", en: "Second circle: the local community."),
        ["C2"])
    case .online: break
    }
    if person.degree != 1, let introducers = candidate.introducers, let first = introducers.first {
      add(
        "common-acquaintance", weights.commonAcquaintance,
        Phrase(
          fr: "Une connaissance commune : \(first.person.name).",
          en: "You both know \(first.person.name)."), ["E2"])
      if let strength = first.strength, strength >= 0.35 {
        add(
          "close-introducer", weights.closeIntroducer,
          say(
            tu: "\(first.person.name) peut te présenter.", vous: "\(first.person.name) peut vous présenter.",
            en: "\(first.person.name) can introduce you."),
          ["E2", "B2"])
      }
    }
    return reasons
  }

  private func addConversation(_ candidate: RankCandidate, to reasons: inout [RankReason]) {
    let weights = settings.weights
    let incoming = candidate.turnsIn ?? 0
    let outgoing = candidate.turnsOut ?? 0
    if incoming > 0, outgoing > 0 {
      // Doublings of the shorter side: a thousand messages one way are no better talk than ten.
      var doublings = 0
      var turns = min(incoming, outgoing)
      while turns > 1, doublings < 3 {
        turns /= 2
        doublings += 1
      }
      reasons.append(
        RankReason(
          criterion: "conversation",
          effect: weights.twoWayConversation + weights.moreConversation * Double(doublings),
          text: Phrase(
            fr: "Il y a eu échange, dans les deux sens.", en: "You have talked, both ways."),
          method: ["E2", "B2"]))
    } else if incoming > 0 {
      reasons.append(
        RankReason(
          criterion: "they-wrote", effect: weights.theyWrote,
          text: say(
            tu: "T’a déjà écrit.", vous: "Vous a déjà écrit.", en: "Has written to you before."),
          method: ["E2"]))
    } else if outgoing > 0, let since = candidate.unansweredSince, now.days(since: since) > 14 {
      reasons.append(
        RankReason(
          criterion: "unanswered", effect: weights.unanswered,
          text: Phrase(
            fr: "Message du \(since.spelled(.fr)) resté sans réponse. C’est courant.",
            en: "Has not answered your message of \(since.spelled(.en)). That is common."),
          method: ["E3"]))
    }
  }

  /// What they have in common (E2).
  func commonReasons(_ candidate: RankCandidate) -> [RankReason] {
    let weights = settings.weights
    var reasons: [RankReason] = []
    if let shared = candidate.sharedEmployers?.first {
      let overlaps = candidate.sharedEmployers?.contains { $0.overlaps == true } == true
      let named = candidate.sharedEmployers?.first { $0.overlaps == true } ?? shared
      reasons.append(
        RankReason(
          criterion: "same-employer",
          effect: weights.sharedEmployer + (overlaps ? weights.sharedEmployerOverlap : 0),
          text: overlaps
            ? Phrase(fr: "Collègues chez \(named.name).", en: "Colleagues at \(named.name).")
            : Phrase(
              fr: "Un ancien employeur commun : \(named.name).", en: "You both worked at \(named.name)."),
          method: ["E2", "C1"]))
    }
    if let shared = candidate.sharedSchools?.first {
      let overlaps = candidate.sharedSchools?.contains { $0.overlaps == true } == true
      let named = candidate.sharedSchools?.first { $0.overlaps == true } ?? shared
      reasons.append(
        RankReason(
          criterion: "same-school",
          effect: weights.sharedSchool + (overlaps ? weights.sharedSchoolOverlap : 0),
          text: overlaps
            ? Phrase(fr: "Camarades à \(named.name).", en: "At \(named.name) at the same time.")
            : Phrase(fr: "Même école : \(named.name).", en: "Same school: \(named.name)."),
          method: ["E2"]))
    }
    func add(_ isTrue: Bool?, _ criterion: String, _ effect: Double, _ text: Phrase) {
      if isTrue == true {
        reasons.append(RankReason(criterion: criterion, effect: effect, text: text, method: ["E2"]))
      }
    }
    add(
      candidate.samePlace, "same-place", weights.samePlace,
      Phrase(fr: "Dans la même région.", en: "Lives near you."))
    add(
      candidate.sameHomeTown, "same-home-town", weights.sameHomeTown,
      Phrase(fr: "Vient de la même ville.", en: "Comes from the same town."))
    add(
      candidate.sameField, "same-field", weights.sameField,
      Phrase(fr: "Mêmes études.", en: "Studied the same field."))
    if let interests = candidate.sharedInterests, let interest = interests.first {
      add(
        true, "shared-interest", weights.sharedInterest * Double(min(3, interests.count)),
        Phrase(fr: "Un intérêt commun : \(interest).", en: "A common interest: \(interest)."))
    }
    return reasons
  }

  /// Premium and open profiles (E1, E2).
  func networkReasons(_ candidate: RankCandidate) -> [RankReason] {
    let weights = settings.weights
    var reasons: [RankReason] = []
    switch candidate.person.premium {
    case true?:
      reasons.append(
        RankReason(
          criterion: "premium", effect: weights.premium,
          text: Phrase(
            fr: "Compte premium : répond plus souvent.", en: "Premium member: answers more often."),
          method: ["E2", "E1"]))
    case false? where isLarge && candidate.person.degree != 1:
      reasons.append(
        RankReason(
          criterion: "not-premium", effect: weights.notPremiumInLarge,
          text: Phrase(
            fr:
              "Sans compte premium dans une grande entreprise : mieux vaut garder les crédits pour les petites.",
            en: "Not premium, at a large company: keep your credits for small ones."),
          method: ["E2"]))
    default: break
    }
    if candidate.openProfile == true {
      reasons.append(
        RankReason(
          criterion: "open-profile", effect: weights.openProfile,
          text: Phrase(fr: "Profil ouvert à tous les messages.", en: "Profile open to messages from anyone."),
          method: ["E1"]))
    }
    return reasons
  }
}
