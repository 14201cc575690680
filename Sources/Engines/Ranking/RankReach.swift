import Domain

/// The channel to somebody and what it costs (E1, E2, A10).
struct RankReach {
  var channel: ContactChannel
  var credits: Int
  var reason: RankReason

  static func choose(
    _ candidate: RankCandidate, isLarge: Bool, purpose: RankPurpose, settings: RankSettings
  ) -> RankReach {
    let person = candidate.person
    func reach(_ channel: ContactChannel, _ credits: Int, _ text: Phrase, _ method: [String]) -> RankReach {
      RankReach(
        channel: channel, credits: credits,
        reason: RankReason(criterion: "channel-\(channel.rawValue)", effect: 0, text: text, method: method))
    }
    // A10: the e-mail address first, a direct message is the fallback.
    if purpose == .pitch, !person.emails.isEmpty {
      return reach(
        .email, 0, Phrase(fr: "Son adresse est connue.", en: "Their address is known."), ["A10"])
    }
    if person.circle == .colleagues, candidate.metInPerson == true, person.degree != 1, person.emails.isEmpty
    {
      return reach(
        .inPerson, 0,
        Phrase(
          fr: "Une connaissance proche : de vive voix.", en: "You know each other: talk to them in person."),
        ["C1"])
    }
    if person.degree == 1 {
      return reach(
        .message, 0,
        Phrase(fr: "Un message direct, sans crédit.", en: "A direct message, no credit."), ["E2"])
    }
    if let introducer = candidate.introducers?.first, let strength = introducer.strength, strength >= 0.35 {
      return reach(
        .introduction, 0,
        Phrase(
          fr: "Demander une mise en relation à \(introducer.person.name).",
          en: "Ask \(introducer.person.name) for an introduction."), ["E2"])
    }
    if !person.emails.isEmpty {
      return reach(
        .email, 0, Phrase(fr: "Son adresse est connue.", en: "Their address is known."), ["A10"])
    }
    if candidate.metInPerson == true {
      return reach(
        .invitation, 0,
        Phrase(
          fr: "Une invitation qui rappelle la rencontre.", en: "An invitation that recalls your meeting."),
        ["C6"])
    }
    if candidate.openProfile == true {
      return reach(
        .inmail, 0,
        Phrase(fr: "Profil ouvert : le message ne coûte rien.", en: "Open profile: a message costs nothing."),
        ["E1"])
    }
    // E1: a message to another premium member costs none, so only from a premium account.
    if person.premium == true, settings.canSendInMail, settings.premiumCost == 0 || settings.hasCredits {
      return reach(
        .inmail, settings.premiumCost, settings.premiumCost == 0 ? premium(settings) : paid(settings), ["E1"])
    }
    // E2: in a large company write to premium members only and keep the credits for small ones.
    if isLarge || !settings.hasCredits || !settings.canSendInMail {
      return reach(
        .invitation, 0,
        Phrase(
          fr: "Une invitation personnelle, sans crédit.", en: "A personal invitation, no credit."),
        isLarge ? ["E2", "B4"] : ["B4"])
    }
    return reach(.inmail, 1, paid(settings), ["E1"])
  }

  private static func premium(_ settings: RankSettings) -> Phrase {
    settings.isPlanKnown
      ? Phrase(
        fr: "Compte premium : le message ne coûte sans doute rien.",
        en: "Premium member: a message probably costs nothing.")
      : Phrase(
        fr: "Compte premium : avec un compte premium, le message ne coûte sans doute rien.",
        en: "Premium member: from a premium account a message probably costs nothing.")
  }

  private static func paid(_ settings: RankSettings) -> Phrase {
    settings.isPlanKnown
      ? Phrase(fr: "Un message privé : 1 crédit.", en: "A private message: 1 credit.")
      : Phrase(
        fr: "Un message privé : 1 crédit, s’il y en a ; sinon une invitation.",
        en: "A private message: 1 credit, if you have any; otherwise an invitation.")
  }
}
