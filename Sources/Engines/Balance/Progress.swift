public import Domain

/// Progress without shame (B1, B9, C8): what has come together, and where on the road it is. No
/// streaks, nothing lost, nothing compared with others.
public struct Progress: Sendable, Hashable {
  /// What was counted, whole and in the last 30 days.
  public struct Counts: Sendable, Hashable {
    public var relationships = 0
    public var conversations = 0
    public var meetings = 0
    public var given = 0
    public var received = 0
    public var introductions = 0
    public var opportunitiesInbound = 0
    public var promisesKept = 0
    public var promisesOpen = 0

    public init() {}
  }

  /// What imported files tell of the time before the first of them was read.
  public struct Before: Sendable, Hashable {
    public var conversations: Int
    public var meetings: Int

    public init(conversations: Int = 0, meetings: Int = 0) {
      self.conversations = conversations
      self.meetings = meetings
    }
  }

  /// A stretch of C8's road.
  public enum Stretch: String, Codable, Sendable, CaseIterable, Hashable {
    case beginning, opening, reputation
  }

  public var stretch: Stretch
  /// From 0: the stretch's start, to 1: its end.
  public var way: Double
  public var sentences: [Phrase]

  /// - Parameters:
  ///   - since: the first day anything was noted; nil: nothing yet.
  ///   - hours: hours given in the last 30 days.
  public init(
    all: Counts, lately: Counts, before: Before = Before(), since: Day?, hours: Double, now: Day,
    address: Address
  ) {
    let years = since.map { Double(max(0, now.days(since: $0))) / 365.25 } ?? 0
    // C8 goes by years; opportunities that come in by themselves show that a stretch is reached sooner.
    if years >= 5 || (all.opportunitiesInbound >= 10 && years >= 3) {
      stretch = .reputation
      way = min(1, (years - 5) / 5)
    } else if years >= 2 || all.opportunitiesInbound >= 3 {
      stretch = .opening
      way = min(1, max(0, (years - 2) / 3))
    } else {
      stretch = .beginning
      way = min(1, years / 2)
    }
    way = max(0, way)
    var sentences: [Phrase] = []
    if all.conversations == 0, before != Before() {
      sentences.append(Phrase(fr: "Le chemin commence ici.", en: "The road begins here."))
    } else {
      sentences.append(Self.conversations(all, lately))
    }
    if before != Before() { sentences.append(Self.history(before, address)) }
    if lately.promisesKept > 0, lately.promisesOpen == 0 {
      sentences.append(
        lately.promisesKept == 1
          ? Phrase(
            tu: "Tu as tenu ta promesse ce mois-ci.", vous: "Vous avez tenu votre promesse ce mois-ci.",
            en: "You kept your promise this month.", address: address)
          : Phrase(
            tu: "Tu as tenu tes \(lately.promisesKept) promesses ce mois-ci.",
            vous: "Vous avez tenu vos \(lately.promisesKept) promesses ce mois-ci.",
            en: "You kept all \(lately.promisesKept) promises this month.", address: address))
    }
    if lately.given > 0 {
      sentences.append(
        Phrase.plural(
          lately.given, frOne: "Un service rendu ce mois-ci.",
          frMany: "\(lately.given) services rendus ce mois-ci.",
          enOne: "One thing given this month.", enMany: "\(lately.given) things given this month."))
    }
    if hours > 0 { sentences.append(Self.time(hours)) }
    sentences.append(stretch.sentence)
    self.sentences = sentences
  }

  private static func conversations(_ all: Counts, _ lately: Counts) -> Phrase {
    Phrase.plural(
      all.conversations,
      frOne: all.conversations == 0 ? "Pas de conversation jusqu’ici." : "Une conversation jusqu’ici.",
      frMany: "\(all.conversations) conversations jusqu’ici, \(lately.conversations) ce dernier mois.",
      enOne: "One conversation so far.",
      enMany: all.conversations == 0
        ? "No conversation so far."
        : "\(all.conversations) conversations so far, \(lately.conversations) in the last month.")
  }

  /// What was there already is good to know, and nobody's merit of this month.
  private static func history(_ before: Before, _ address: Address) -> Phrase {
    let talks = Phrase.plural(
      before.conversations, frOne: "\(before.conversations) conversation",
      frMany: "\(before.conversations) conversations", enOne: "\(before.conversations) conversation",
      enMany: "\(before.conversations) conversations")
    let meetings = Phrase.plural(
      before.meetings, frOne: "\(before.meetings) rencontre", frMany: "\(before.meetings) rencontres",
      enOne: "\(before.meetings) meeting", enMany: "\(before.meetings) meetings")
    let both = before.meetings > 0
    return Phrase(
      tu: "Tes fichiers racontent aussi l’avant : \(talks.fr)\(both ? " et \(meetings.fr)" : "").",
      vous: "Vos fichiers racontent aussi l’avant : \(talks.fr)\(both ? " et \(meetings.fr)" : "").",
      en: "Your files tell of the time before as well: \(talks.en)\(both ? " and \(meetings.en)" : "").",
      address: address)
  }

  /// Beside C8's five hours a month; more is not better, less is not worse.
  private static func time(_ hours: Double) -> Phrase {
    let minutes = Int((hours * 60).rounded())
    let (whole, rest) = (minutes / 60, minutes % 60)
    let fr =
      whole == 0 ? "\(rest) min" : rest == 0 ? "\(whole) h" : "\(whole) h \(rest < 10 ? "0" : "")\(rest)"
    let en = whole == 0 ? "\(rest) min" : rest == 0 ? "\(whole) h" : "\(whole) h \(rest) min"
    return Phrase(
      fr: "\(fr) notées ces trente derniers jours ; la route compte sur cinq heures par mois au début.",
      en: "\(en) noted in the last thirty days; the road counts on five hours a month at first.")
  }
}

extension Progress.Stretch {
  public var title: Phrase {
    switch self {
    case .beginning: Phrase(fr: "Années 1 et 2", en: "Years 1 and 2")
    case .opening: Phrase(fr: "Années 3 à 5", en: "Years 3 to 5")
    case .reputation: Phrase(fr: "Ensuite", en: "After that")
    }
  }

  /// What C8 says of it, under its title.
  public var phrase: Phrase {
    switch self {
    case .beginning:
      Phrase(
        fr: "Cinq heures par mois, quelques contacts. C’est le rythme attendu.",
        en: "Five hours a month, a few contacts. That is the expected pace.")
    case .opening:
      Phrase(
        fr:
          "Des occasions viennent d’elles-mêmes, des projets, du mentorat dans les deux sens, des conférences.",
        en: "Opportunities come in, side projects, mentoring both ways, speaking.")
    case .reputation:
      Phrase(fr: "Une réputation, et le temps de rendre.", en: "A reputation, and giving back.")
    }
  }

  /// The same as a sentence that says of which years it speaks.
  public var sentence: Phrase {
    switch self {
    case .beginning:
      Phrase(
        fr: "Les deux premières années : cinq heures par mois, quelques contacts. C’est le rythme attendu.",
        en: "The first two years: five hours a month, a few contacts. That is the expected pace.")
    case .opening:
      Phrase(
        fr:
          "De la troisième à la cinquième année : des occasions viennent d’elles-mêmes, des projets, du mentorat dans les deux sens, des conférences.",
        en: "Years three to five: opportunities come in, side projects, mentoring both ways, speaking.")
    case .reputation:
      Phrase(
        fr: "Ensuite : une réputation, et le temps de rendre.",
        en: "After that: a reputation, and giving back.")
    }
  }
}
