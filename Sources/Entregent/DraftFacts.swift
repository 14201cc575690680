import Domain
import Engines
import Storage

/// The vault's facts as templates take them: only what is certain and reads well in a sentence.
enum DraftFacts {
  /// Values by the names of `DraftField.all`.
  static func facts(
    of known: Recipient, profile: Profile, language: Language, kind: MessageKind, now: Day
  ) -> [String: String] {
    var facts: [String: String] = [:]
    let person = known.person
    facts["given"] = person.given ?? first(person.name)
    facts["company"] = person.company
    if let name = profile.name, !name.isEmpty {
      facts["me"] = language == .fr && profile.address == .tu ? first(name) : name
    }
    facts["mutual"] = known.bond.introducedBy.first?.name
    facts["about_me"] = aboutMe(profile, language)
    let seeking = Seeking.words(profile, language, now: now)
    if let name = profile.name, !name.isEmpty, let seeking {
      facts["forwardable"] = forwardable(name, aboutMe(profile, language), seeking, language)
    }
    facts["common"] = common(known.bond, language)
    if let common = facts["common"], let school = profile.school ?? profile.schools.last?.name,
      profile.isStudent,
      common.contains(school)
    {
      // The school is named already.
      facts["about_me"] = language == .fr ? "en études là-bas" : "a student there"
    }
    if let employer = known.newEmployer {
      facts["news"] =
        language == .en
        ? "your move to \(employer)"
        : (profile.address == .tu ? "ton" : "votre") + " arrivée chez \(employer)"
    }
    if let meeting = known.lastMeeting {
      facts["day"] = date(meeting.day, language, now: now)
      facts["topic"] = OwnWords.topic(in: meeting.text, language: language, address: profile.address)
      facts["event"] = OwnWords.event(in: meeting.text, language: language)
      facts["memory"] = memory(meeting, language)
    }
    if kind == .introRequest {
      facts["target"] = known.introduction?.person?.name
      facts["target_company"] = known.introduction?.company
    }
    facts.merge(promise(known.promised, language)) { $1 }
    facts["help"] = help(known, profile.address, language)
    facts.merge(matter(known, language: language, kind: kind, now: now)) { $1 }
    // Without a post of its own, a referral is asked for what one looks for (E5); news are of a post applied to.
    if facts["position"] == nil, kind == .referralAsk { facts["position"] = seeking }
    if kind == .pitchEmail { facts.merge(pitch(known.pitch, person.company, language)) { $1 } }
    return facts
  }

  /// What is true of the person, so that no template says what is not.
  static func claims(_ known: Recipient, facts: [String: String], language: Language) -> Set<DraftClaim> {
    var claims: Set<DraftClaim> = []
    func add(_ claim: DraftClaim, _ holds: Bool) { if holds { claims.insert(claim) } }
    add(.talked, known.lastMeeting != nil)
    add(.met, known.hasMetAtEvent || facts["event"] != nil)
    add(.spoke, known.lastMeeting.map { OwnWords.isTalk(in: $0.text, language: language) } ?? false)
    add(.introduced, facts["mutual"] != nil)
    add(.shared, facts["common"] != nil)
    add(.promised, facts["promise"] != nil)
    add(.news, known.newEmployer != nil)
    add(.helped, known.favours.contains { !$0.isThanked && !$0.isReferral })
    // Only advice is acted on, and its day is the day of the meeting: no introduction, no recommendation.
    add(
      .advised,
      known.favours.contains { favour in
        !favour.isThanked && !favour.isReferral && known.lastMeeting.map { favour.day >= $0.day } != false
          && favour.kind != .introduction && favour.kind != .recommendation
      })
    add(.referred, known.favours.contains { !$0.isThanked && $0.isReferral } || known.hasReferredUnthanked)
    switch known.opportunity?.stage {
    case .accepted: claims.insert(.accepted)
    case .rejected: claims.insert(.rejected)
    case .declinedByUser: claims.insert(.declined)
    case .found, .applied, .interview, .offer, .silent, nil: break
    }
    return claims
  }

  private static func first(_ name: String) -> String {
    name.split(separator: " ").first.map(String.init) ?? name
  }

  /// A student's school, else the user's own title in their own words.
  private static func aboutMe(_ profile: Profile, _ language: Language) -> String? {
    if profile.isStudent {
      guard let school = profile.school ?? profile.schools.last?.name, !school.isEmpty else {
        return language == .fr ? "en études" : "a student"
      }
      guard let promotion = profile.promotion, !promotion.isEmpty else {
        return language == .fr ? "en études (\(school))" : "a student at \(school)"
      }
      return language == .fr
        ? "en études (\(school), promotion \(promotion))" : "a student at \(school), class of \(promotion)"
    }
    guard let current = profile.employers.last(where: { $0.end == nil }), !current.name.isEmpty,
      let title = current.title, !title.isEmpty
    else { return nil }
    let words = TitleInSentence.lowered(title)
    return language == .fr
      ? "\(words) chez \(current.name)" : "\(EnglishArticle.with(words)) at \(current.name)"
  }

  /// What a friend may pass on: who it is, and what they look for, in one sentence.
  private static func forwardable(
    _ name: String, _ about: String?, _ seeking: String, _ language: Language
  ) -> String {
    switch (language, about) {
    case (.fr, let about?): "\(name) est \(about) et cherche \(seeking)."
    case (.fr, nil): "\(name) cherche \(seeking)."
    case (.en, let about?): "\(name) is \(about) and is looking for \(seeking)."
    case (.en, nil): "\(name) is looking for \(seeking)."
    }
  }

  /// A sentence that goes on within another; an acronym stays (« QA engineer »).
  static func lowered(_ title: String) -> String {
    guard let first = title.first, title.dropFirst().first?.isUppercase != true else { return title }
    return first.lowercased() + title.dropFirst()
  }

  private static func common(_ bond: PeopleReader.Bond, _ language: Language) -> String? {
    if let school = bond.sharedSchools.first?.name {
      return language == .fr ? "Nous avons une école en commun, \(school)" : "We both went to \(school)"
    }
    if let employer = bond.sharedEmployers.first?.name {
      return language == .fr
        ? "Nous avons une entreprise en commun, \(employer)" : "We both worked at \(employer)"
    }
    return nil
  }

  /// A promised thing and where it is: an address in the promise stands by itself.
  private static func promise(_ promised: [String], _ language: Language) -> [String: String] {
    for text in promised {
      let words = text.split(separator: " ")
      let rest = words.filter { !$0.contains("://") }.joined(separator: " ")
      guard let thing = OwnWords.thing(promised: rest, language: language) else { continue }
      var facts = ["promise": thing]
      facts["enclosed"] = words.first { $0.contains("://") }.map(String.init)
      return facts
    }
    return [:]
  }

  /// `le 3 mars`, `on 3 March`, `hier`, `today`.
  private static func date(_ day: Day, _ language: Language, now: Day) -> String {
    if day == now { return language == .fr ? "aujourd'hui" : "today" }
    if day == now.adding(days: -1) { return language == .fr ? "hier" : "yesterday" }
    return (language == .fr ? "le " : "on ") + day.spelled(language, withYear: false)
  }

  /// « notre café du 19 novembre », "our coffee on 19 November".
  private static func memory(_ meeting: TimelineEntry, _ language: Language) -> String {
    let what =
      switch InteractionKind(rawValue: meeting.kind) {
      case .coffee: Phrase(fr: "café", en: "coffee")
      case .lunch: Phrase(fr: "déjeuner", en: "lunch")
      case .call: Phrase(fr: "appel", en: "call")
      case .interview: Phrase(fr: "entretien", en: "interview")
      default: Phrase(fr: "rencontre", en: "meeting")
      }
    let day = meeting.day.spelled(language, withYear: true)
    return language == .fr ? "notre \(what.fr) du \(day)" : "our \(what.en) on \(day)"
  }

  /// Only what has a name of its own; what a note tells in its own words is asked for.
  private static func help(_ known: Recipient, _ address: Address, _ language: Language) -> String? {
    let yours = address == .tu ? "ta" : "votre"
    guard let favour = known.favours.first(where: { !$0.isThanked }) ?? known.favours.first else {
      return known.hasReferred ? (language == .fr ? "\(yours) recommandation" : "your referral") : nil
    }
    if favour.isReferral { return language == .fr ? "\(yours) recommandation" : "your referral" }
    switch favour.kind {
    case .introduction: return language == .fr ? "la mise en relation" : "the introduction"
    case .recommendation:
      return language == .fr
        ? "\(yours) recommandation sur LinkedIn" : "your recommendation on LinkedIn"
    default: return nil
    }
  }

  /// The opportunity that the person has to do with.
  private static func matter(_ known: Recipient, language: Language, kind: MessageKind, now: Day)
    -> [String: String]
  {
    var facts: [String: String] = [:]
    let opportunity = known.opportunity
    if let role = opportunity?.role, !role.isEmpty {
      let words = TitleInSentence.lowered(role)
      facts["position"] = language == .fr ? "le poste \(FrenchJunction.of(words))" : "the \(words) position"
    }
    switch kind {
    case .thankYou:
      let named = known.favours.first { $0.isReferral }?.company
      facts["employer"] = named ?? (known.hasReferred ? opportunity?.company : nil) ?? known.person.company
    default: facts["employer"] = opportunity?.company
    }
    let interviews = (opportunity?.interviews.map(\.day) ?? []) + known.interviews
    if let day = interviews.filter({ $0 <= now }).max() {
      facts["interview"] =
        language == .fr
        ? "l'entretien du \(day.spelled(.fr, withYear: false))"
        : "the interview on \(day.spelled(.en, withYear: false))"
    }
    return facts
  }

  /// What was found out about the company and made for it (A11, A13).
  private static func pitch(_ pitch: PitchFields?, _ company: String?, _ language: Language) -> [String:
    String]
  {
    guard let pitch else { return [:] }
    var facts: [String: String] = [:]
    facts["value"] = pitch.value.nonEmpty
    facts["link"] = pitch.pageURL.nonEmpty
    let isMade = [pitch.pageURL, pitch.sourceURL, pitch.demoURL, pitch.built].contains { $0.nonEmpty != nil }
    if isMade {
      facts["made"] = made(pitch, language)
      if let company {
        facts["subject"] = language == .fr ? "Une idée pour \(company)" : "An idea for \(company)"
      }
    }
    return facts
  }

  private static func made(_ pitch: PitchFields, _ language: Language) -> String? {
    if let built = pitch.built.nonEmpty {
      let opening = built.lowercased()
      let openings = language == .fr ? ["j'", "j’", "je "] : ["i ", "i'", "i’"]
      if openings.contains(where: opening.hasPrefix), !built.contains("\n") {
        return language == .fr ? lowered(built) : built
      }
    }
    guard let improved = pitch.improvement.nonEmpty, !improved.contains("\n") else { return nil }
    return language == .fr ? "j'ai travaillé sur \(lowered(improved))" : "I worked on \(lowered(improved))"
  }

  /// What stands where a field is missing. What follows the comma in a field's meaning is for whoever
  /// writes templates.
  static func hole(_ field: String, _ language: Language) -> String {
    let meaning = DraftField.named(field)?.meaning[language] ?? field
    return "[" + (meaning.split(separator: ",").first ?? meaning[...]) + "]"
  }

  /// The question for a missing field; where the user's own note may hold the answer, the note is
  /// shown, since only they can say which of its words belong in the message.
  static func question(_ field: String, about known: Recipient) -> Phrase? {
    guard let question = DraftField.named(field)?.question else { return nil }
    let note: String?
    switch field {
    case "topic", "event", "memory", "effect": note = known.lastMeeting?.text
    case "help": note = known.favours.first?.text ?? known.lastMeeting?.text
    case "promise": note = known.promised.first ?? known.lastMeeting?.text
    default: note = nil
    }
    guard let note, !note.isEmpty else { return question }
    let short = note.count > 160 ? String(note.prefix(160)) + "…" : note
    return Phrase(
      fr: "\(question.fr) La note : « \(short) »", en: "\(question.en) Your note: “\(short)”")
  }
}
