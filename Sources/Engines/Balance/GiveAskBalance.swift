public import Domain

/// What was given and what was asked (C4). An ask is a favour that costs the other their name or their
/// hours: a referral, an introduction, passing on a CV, a review. A call of fifteen minutes (E3), a
/// coffee (B2) or a question is none.
public enum GiveAskBalance {
  /// What stands between the user and one person, or everyone.
  public struct Balance: Sendable, Hashable {
    public var gave: Int
    public var got: Int
    public var asked: Int

    public init(gave: Int, got: Int, asked: Int) {
      self.gave = gave
      self.got = got
      self.asked = asked
    }

    /// Given minus received and asked; a granted ask counts once.
    public var standing: Int { gave - max(got, asked) }
  }

  /// A favour about to be asked for.
  public enum Ask: String, Codable, Sendable, CaseIterable, Hashable {
    case referral, introduction
    case passOnCV = "pass-on-cv"
    case review

    /// The ask a message of this coach kind makes; nil: none in the sense of C4.
    public init?(messageKind: String) {
      switch messageKind {
      case "referral-ask": self = .referral
      case "intro-request": self = .introduction
      default: return nil
      }
    }
  }

  public static func balance(of person: AgendaPerson) -> Balance {
    Balance(gave: person.gave, got: person.got, asked: person.asked)
  }

  public static func balance(of people: [AgendaPerson]) -> Balance {
    people.reduce(Balance(gave: 0, got: 0, asked: 0)) {
      Balance(gave: $0.gave + $1.gave, got: $0.got + $1.got, asked: $0.asked + $1.asked)
    }
  }

  /// A warning before an ask without a gift; nil: nothing to warn of. It never forbids.
  public static func warning(before ask: Ask, of person: AgendaPerson, address: Address) -> Phrase? {
    let name = person.person.name
    if person.gave == 0 {
      return Phrase(
        tu:
          "Tu n’as encore rien apporté à \(name) : un mot vrai sur son travail, un lien, une aide d’abord ?",
        vous:
          "Vous n’avez encore rien apporté à \(name) : un mot vrai sur son travail, un lien, une aide d’abord ?",
        en:
          "You have not brought \(name) anything yet: a true word about their work, a link, some help first?",
        address: address)
    }
    let balance = balance(of: person)
    guard balance.standing < 0 else { return nil }
    // Asks alone weigh: the other has not given more yet.
    if balance.got <= balance.gave {
      return Phrase(
        tu:
          "Tu as déjà demandé \(balance.asked) services à \(name), et tu lui en as rendu moins : que pourrais-tu apporter d’abord ?",
        vous:
          "Vous avez déjà demandé \(balance.asked) services à \(name), et vous lui en avez rendu moins : que pourriez-vous apporter d’abord ?",
        en:
          "You have asked \(name) for \(balance.asked) favours already and done fewer: what could you bring first?",
        address: address)
    }
    return Phrase(
      tu: "\(name) t’a déjà plus donné que toi : avant de demander encore, que pourrais-tu apporter ?",
      vous:
        "\(name) vous a déjà plus donné que vous : avant de demander encore, que pourriez-vous apporter ?",
      en: "\(name) has given you more than you gave: before you ask again, what could you bring?",
      address: address)
  }

  /// A gift that what is known suggests.
  public struct GiveIdea: Sendable, Hashable {
    public var to: PersonReference
    public var text: Phrase
    public var method: [String]
    /// Whom to introduce them to.
    public var other: PersonReference?

    public init(to: PersonReference, text: Phrase, method: [String], other: PersonReference? = nil) {
      self.to = to
      self.text = text
      self.method = method
      self.other = other
    }
  }

  /// Ideas of what to give a person: congratulations, an article for a stated interest, an introduction
  /// to somebody with the same one. At most five, most personal first.
  public static func ideas(
    for person: AgendaPerson, among people: [AgendaPerson], changes: [PersonChange], address: Address
  ) -> [GiveIdea] {
    let name = person.person.name
    var ideas: [GiveIdea] = []
    for change in changes where change.person == person.person.id {
      let what = change.text ?? ""
      switch change.kind {
      case .newJob:
        ideas.append(
          GiveIdea(
            to: person.person,
            text: what.isEmpty
              ? Phrase(
                fr: "Féliciter \(name) pour son nouveau poste.", en: "Congratulate \(name) on the new job.")
              : Phrase(
                fr: "Féliciter \(name) pour son arrivée chez \(what).",
                en: "Congratulate \(name) on joining \(what)."),
            method: ["C4"]))
      case .newTitle:
        ideas.append(
          GiveIdea(
            to: person.person,
            text: what.isEmpty
              ? Phrase(
                fr: "Féliciter \(name) pour son nouveau poste.", en: "Congratulate \(name) on the new title.")
              : Phrase(
                fr: "Féliciter \(name) pour son nouveau poste : \(what).",
                en: "Congratulate \(name) on the new title: \(what)."),
            method: ["C4"]))
      case .publication, .release, .other:
        ideas.append(
          GiveIdea(
            to: person.person,
            text: Phrase(
              fr: "Faire une remarque précise sur « \(what) ».", en: "Make a definite remark on “\(what)”."),
            method: ["C4", "A2"]))
      }
    }
    for interest in person.interests.prefix(2) {
      ideas.append(
        GiveIdea(
          to: person.person,
          text: Phrase(
            fr: "Envoyer à \(name) un article sur \(interest).", en: "Send \(name) an article on \(interest)."
          ),
          method: ["C4"]))
    }
    let interests = Set(person.interests)
    let match = people.filter { other in
      other.person.id != person.person.id && !interests.isDisjoint(with: other.interests)
        && (other.companyID == nil || other.companyID != person.companyID)
    }.min { $0.person.id < $1.person.id }
    if let match, let interest = match.interests.first(where: interests.contains) {
      ideas.append(
        GiveIdea(
          to: person.person,
          text: Phrase(
            fr: "Présenter \(name) et \(match.person.name) : \(interest) les intéresse tous deux.",
            en: "Introduce \(name) and \(match.person.name): both care about \(interest)."),
          method: ["C4", "E7"], other: match.person))
    }
    if ideas.isEmpty {
      ideas.append(
        GiveIdea(
          to: person.person,
          text: Phrase(
            tu: "Demander à \(name) sur quoi porte son travail en ce moment : tu sauras quoi apporter.",
            vous: "Demander à \(name) sur quoi porte son travail en ce moment : vous saurez quoi apporter.",
            en: "Ask \(name) what they are working on: then you will know what to bring.", address: address),
          method: ["C5", "C4"]))
    }
    return Array(ideas.prefix(5))
  }
}
