import Domain

extension RankJudge {
  /// What somebody does and where (E2, A9, D7).
  func workReasons(_ candidate: RankCandidate) -> [RankReason] {
    let weights = settings.weights
    let person = candidate.person
    var reasons: [RankReason] = []
    if let elsewhere = laterEmployer(candidate) {
      reasons.append(
        RankReason(
          criterion: "works-elsewhere", effect: weights.worksElsewhere,
          text: Phrase(
            fr: "Son poste le plus récent est chez \(elsewhere).",
            en: "Their latest job is at \(elsewhere)."),
          method: ["E2"]))
    }
    if person.isGone {
      reasons.append(
        RankReason(
          criterion: "no-longer-connected", effect: weights.gone,
          text: Phrase(
            fr: "N’est plus dans le dernier export.", en: "No longer in the latest export."),
          method: ["E2"]))
    }
    if let role = person.role {
      let effect = weights.role(role, for: purpose, isLarge: isLarge)
      if effect != 0 { reasons.append(roleReason(role, effect)) }
    }
    if let level = person.level, person.role != .hr {
      let effect = weights.level(level, isLarge: isLarge)
      if effect != 0 { reasons.append(levelReason(level, effect)) }
    }
    if let title = person.title, person.role != .hr, let sought = seeker.seekRole ?? seeker.headline {
      switch TitleCloseness.compare(title, with: sought, stack: seeker.stack) {
      case .close:
        reasons.append(
          RankReason(
            criterion: "close-title", effect: weights.titleClose,
            text: Phrase(
              fr: "Son intitulé est proche du poste cherché : \(title).",
              en: "Their title is close to the one you are looking for: \(title)."),
            method: ["E2"]))
      case .near:
        reasons.append(
          RankReason(
            criterion: "near-title", effect: weights.titleNear,
            text: Phrase(
              fr: "Travaille dans un domaine voisin : \(title).", en: "Works in a related field: \(title)."),
            method: ["E2"]))
      case .none: break
      }
    }
    if candidate.takesPartInHiring == true {
      reasons.append(
        RankReason(
          criterion: "takes-part-in-hiring", effect: weights.takesPartInHiring,
          text: Phrase(fr: "Participe aux embauches.", en: "Takes part in hiring."), method: ["A9"]))
    }
    return reasons
  }

  /// The employer whose job began last, when it is known to be another than the company asked for.
  private func laterEmployer(_ candidate: RankCandidate) -> String? {
    let current = candidate.employments.filter { $0.isCurrent }
    guard current.count > 1 else {
      guard let only = current.first, !isCompany(only) else { return nil }
      return only.company
    }
    // A job without a start is taken as older than any with one: nothing says that it began last.
    let here = current.filter(isCompany).compactMap(\.start).max(by: Self.earlier)
    let elsewhere = current.filter { !isCompany($0) }.filter { $0.start != nil }
      .max { Self.earlier($0.start ?? "", $1.start ?? "") }
    guard let elsewhere, let start = elsewhere.start else {
      return current.contains(where: isCompany) ? nil : current.first?.company
    }
    guard let here else { return current.contains(where: isCompany) ? nil : elsewhere.company }
    return Self.earlier(here, start) ? elsewhere.company : nil
  }

  /// `2023`, `2023-04` and days compare over the part that both have.
  private static func earlier(_ left: String, _ right: String) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    return left.prefix(length) < right.prefix(length)
  }

  /// By id where both are known, else by the whole name: "Epic" is not "Epic Games".
  private func isCompany(_ employment: Employment) -> Bool {
    if let id = company.id, let other = employment.companyID { return id == other }
    return Self.key(employment.company) == Self.key(company.name)
  }

  private static func key(_ name: String) -> String {
    TitleCloseness.words(of: name).joined(separator: " ")
  }

  private func roleReason(_ role: Role, _ effect: Double) -> RankReason {
    let text: Phrase
    switch role {
    case .hr:
      text =
        isLarge
        ? Phrase(
          fr: "Ressources humaines d’une grande entreprise : à garder pour la fin.",
          en: "Human resources at a large company: leave for last.")
        : Phrase(
          fr: "Ressources humaines : mieux vaut quelqu’un de l’équipe.",
          en: "Human resources: someone on the team is better.")
    case .lead:
      text = Phrase(
        fr: "Mène par la technique, et son avis compte.", en: "Leads by skill, and people listen.")
    case .engineeringManager: text = Phrase(fr: "Dirige une équipe.", en: "Leads a team.")
    case .technicalExecutive:
      text = Phrase(fr: "Dirige la technique.", en: "Leads engineering.")
    case .founder:
      text =
        isLarge
        ? Phrase(
          fr: "Dirige une grande entreprise : répond rarement.",
          en: "Runs a large company: seldom answers.")
        : Phrase(fr: "Dirige une petite entreprise.", en: "Runs a small company.")
    case .engineer, .data:
      text = Phrase(fr: "Fait le métier cherché.", en: "Does the work you are looking for.")
    case .student: text = Phrase(fr: "Étudie encore.", en: "Is still a student.")
    case .teacher: text = Phrase(fr: "Enseigne.", en: "Teaches.")
    case .product, .design, .other:
      text = Phrase(fr: "Fait un autre métier.", en: "Does a different job.")
    }
    let method =
      switch (role, purpose) {
      case (.hr, _): ["D7"]
      case (_, .pitch): ["A9"]
      case (_, .internship): ["D7"]
      case (_, .referral): ["E2"]
      }
    return RankReason(criterion: "role-\(role.rawValue)", effect: effect, text: text, method: method)
  }

  private func levelReason(_ level: Level, _ effect: Double) -> RankReason {
    let text: Phrase
    switch level {
    case .intern, .junior: text = Phrase(fr: "Débute aussi.", en: "Is a beginner too.")
    case .mid: text = Phrase(fr: "Connaît bien l’entreprise.", en: "Knows the company well.")
    case .senior, .lead, .manager:
      text = Phrase(
        fr: "A de l’expérience : son mot pèse.", en: "Is experienced: their word carries more weight.")
    case .director, .vp, .cLevel:
      text =
        effect < 0
        ? Phrase(
          fr: "Très haut placé dans une grande entreprise : répond plus rarement.",
          en: "Very senior in a large company: answers less often.")
        : Phrase(fr: "Son mot pèse lourd.", en: "Their word carries a lot of weight.")
    }
    return RankReason(criterion: "level-\(level.rawValue)", effect: effect, text: text, method: ["E2"])
  }
}
