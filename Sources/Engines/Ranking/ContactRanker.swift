public import Domain

/// Puts the people of a company in order: whom to turn to first, why, and through which channel (E2;
/// A9 for a pitch; D7 for an internship).
///
/// Each known fact adds its weight to the log-odds; an unknown one adds nothing and is named. Neither
/// name, photo nor birth date is read.
public enum ContactRanker {
  /// People of `company`, most likely to help first; equals in the order of their ids.
  public static func rank(
    candidates: [RankCandidate], company: RankedCompany, seeker: Profile, purpose: RankPurpose, now: Day,
    settings: RankSettings = RankSettings()
  ) -> [RankedPerson] {
    let judge = RankJudge(company: company, seeker: seeker, purpose: purpose, now: now, settings: settings)
    return candidates.map(judge.judge).sorted { left, right in
      left.logOdds != right.logOdds
        ? left.logOdds > right.logOdds : left.ranked.person.id < right.ranked.person.id
    }.map(\.ranked)
  }

  /// What the user's search makes "best" mean when they do not say (interface: what the user seeks).
  public static func purpose(for seeks: SeekKind?) -> RankPurpose {
    switch seeks {
    case .stage, .alternance, .internship: .internship
    case .firstJob, .cdi, .cdd, .freelance, nil: .referral
    }
  }
}

/// Judges one candidate at a time.
struct RankJudge {
  let company: RankedCompany
  let seeker: Profile
  let purpose: RankPurpose
  let now: Day
  let settings: RankSettings
  let isLarge: Bool

  init(company: RankedCompany, seeker: Profile, purpose: RankPurpose, now: Day, settings: RankSettings) {
    self.company = company
    self.seeker = seeker
    self.purpose = purpose
    self.now = now
    self.settings = settings
    if let employees = company.employees {
      isLarge = employees >= settings.largeFrom
    } else {
      isLarge = company.peopleInVault >= settings.largeFromKnownPeople
    }
  }

  func judge(_ candidate: RankCandidate) -> (logOdds: Double, ranked: RankedPerson) {
    var reasons: [RankReason] = []
    reasons += workReasons(candidate)
    reasons += tieReasons(candidate)
    reasons += commonReasons(candidate)
    reasons += networkReasons(candidate)
    // The sum runs in the order of the criteria, so equal facts give bit-equal odds.
    let logOdds = reasons.reduce(settings.weights.base) { $0 + $1.effect }
    let reach = RankReach.choose(candidate, isLarge: isLarge, purpose: purpose, settings: settings)
    var shown = reasons.enumerated().sorted { left, right in
      abs(left.element.effect) != abs(right.element.effect)
        ? abs(left.element.effect) > abs(right.element.effect) : left.offset < right.offset
    }.map(\.element)
    shown.append(reach.reason)
    let ranked = RankedPerson(
      person: candidate.person, probability: 1 / (1 + Self.exponential(-logOdds)), channel: reach.channel,
      credits: reach.credits, reasons: shown, unknown: unknown(candidate))
    return (logOdds, ranked)
  }

  /// What the data does not say about this person, and would matter.
  private func unknown(_ candidate: RankCandidate) -> [Phrase] {
    var list: [Phrase] = []
    let person = candidate.person
    func ask(_ isUnknown: Bool, _ phrase: Phrase) { if isUnknown { list.append(phrase) } }
    ask(person.role == nil, Phrase(fr: "ce que cette personne fait", en: "what they do"))
    ask(person.level == nil, Phrase(fr: "son ancienneté", en: "how senior they are"))
    ask(person.premium == nil, Phrase(fr: "compte premium ou non", en: "whether they have a premium account"))
    ask(
      person.degree == nil,
      say(tu: "si tu es en relation", vous: "si vous êtes en relation", en: "whether you are connected"))
    ask(
      candidate.introducers == nil && person.degree != 1,
      Phrase(fr: "des connaissances communes", en: "mutual acquaintances"))
    ask(candidate.sharedSchools == nil, Phrase(fr: "son école", en: "their school"))
    ask(
      candidate.sharedEmployers == nil, Phrase(fr: "ses anciens employeurs", en: "their former employers"))
    ask(candidate.samePlace == nil, Phrase(fr: "sa ville", en: "their town"))
    ask(
      candidate.turnsIn == nil && candidate.turnsOut == nil,
      say(tu: "tes échanges passés", vous: "vos échanges passés", en: "your past exchanges"))
    ask(
      purpose == .pitch && candidate.takesPartInHiring == nil,
      Phrase(fr: "si cette personne participe aux embauches", en: "whether they take part in hiring"))
    return list
  }

  func say(tu: String, vous: String, en: String) -> Phrase {
    Phrase(tu: tu, vous: vous, en: en, address: seeker.address)
  }

  /// e^x by repeated squaring of a short series: the same bits on every machine.
  static func exponential(_ value: Double) -> Double {
    let bounded = max(-40, min(40, value))
    let small = bounded / 1024
    var term = 1.0
    var sum = 1.0
    for index in 1...8 {
      term *= small / Double(index)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
