public import Domain

/// Being presentable before writing to strangers (A5, E3): it warns and never locks.
public enum PreparationChecklist {
  public enum Mark: String, Codable, Sendable, CaseIterable, Hashable {
    case ready, missing, unknown
  }

  public struct Item: Sendable, Hashable {
    /// Stable kebab-case key.
    public var id: String
    public var title: Phrase
    public var advice: Phrase
    public var mark: Mark
    public var method: [String]

    public init(id: String, title: Phrase, advice: Phrase, mark: Mark, method: [String]) {
      self.id = id
      self.title = title
      self.advice = advice
      self.mark = mark
      self.method = method
    }
  }

  public static func items(_ facts: PreparationFacts, address: Address) -> [Item] {
    func mark(_ value: Bool?) -> Mark { value.map { $0 ? .ready : .missing } ?? .unknown }
    func item(
      _ id: String, _ value: Bool?, _ title: Phrase, tu: String, vous: String, en: String, _ method: [String]
    ) -> Item {
      Item(
        id: id, title: title, advice: Phrase(tu: tu, vous: vous, en: en, address: address), mark: mark(value),
        method: method)
    }
    return [
      item(
        "headline", facts.hasHeadline, Phrase(fr: "Un titre de profil", en: "A headline"),
        tu: "Ce que tu fais et ce que tu cherches, en une ligne.",
        vous: "Ce que vous faites et ce que vous cherchez, en une ligne.",
        en: "What you do and what you look for, in one line.", ["A5", "E3"]),
      item(
        "summary", facts.hasSummary, Phrase(fr: "Un résumé", en: "A summary"),
        tu: "Trois phrases qui te ressemblent.", vous: "Trois phrases qui vous ressemblent.",
        en: "Three sentences that sound like you.", ["A5", "E3"]),
      item(
        "skills", facts.hasSkills, Phrase(fr: "Des compétences", en: "Skills"),
        tu: "Celles que tu veux qu’on te demande.", vous: "Celles que vous voulez qu’on vous demande.",
        en: "Those you want to be asked for.", ["A5"]),
      item(
        "skill-stack", facts.hasSkillStack,
        Phrase(fr: "Deux compétences rares ensemble", en: "Two skills rare together"),
        tu: "C’est l’alliance qui te distingue.", vous: "C’est l’alliance qui vous distingue.",
        en: "It is the pair that sets you apart.", ["A15"]),
      item(
        "code", facts.hasCodeProfile, Phrase(fr: "Un profil de code", en: "A code profile"),
        tu: "GitHub, GitLab ou Codeberg, avec ton nom.", vous: "GitHub, GitLab ou Codeberg, avec votre nom.",
        en: "GitHub, GitLab or Codeberg, with your name.", ["A5"]),
      item(
        "activity", facts.showsActivity, Phrase(fr: "De l’activité récente", en: "Recent activity"),
        tu: "Un projet où l’on voit que tu avances.", vous: "Un projet où l’on voit que vous avancez.",
        en: "A project that shows you moving.", ["A5"]),
      item(
        "portfolio", facts.hasPortfolio, Phrase(fr: "Un site de portfolio", en: "A portfolio site"),
        tu: "Une page suffit : deux projets, comment te joindre.",
        vous: "Une page suffit : deux projets, comment vous joindre.",
        en: "One page is enough: two projects, how to reach you.", ["A5", "A13"]),
      item(
        "cv", facts.hasCVLink, Phrase(fr: "Un lien vers le CV", en: "A link to the CV"),
        tu: "Un lien se transmet mieux que du papier.", vous: "Un lien se transmet mieux que du papier.",
        en: "A link is easier to pass on than paper.", ["D1"]),
      item(
        "place", facts.hasPlaceAndZone,
        Phrase(fr: "Une ville et un fuseau horaire", en: "A town and a time zone"),
        tu: "Pour proposer des créneaux justes.", vous: "Pour proposer des créneaux justes.",
        en: "So that the slots you offer are right.", ["E4"]),
    ]
  }

  /// Said before the first message to a stranger; nil: nothing is missing.
  public static func warning(_ facts: PreparationFacts, address: Address) -> Phrase? {
    let missing = items(facts, address: address).filter { $0.mark == .missing }
    guard !missing.isEmpty else { return nil }
    let fr = missing.prefix(3).map { $0.title.fr.lowercasedFirst }.joined(separator: ", ")
    let en = missing.prefix(3).map { $0.title.en.lowercasedFirst }.joined(separator: ", ")
    return Phrase(
      tu:
        "La personne regardera ton profil. Il y manque peut-être : \(fr). Rien n’empêche d’écrire quand même.",
      vous:
        "La personne regardera votre profil. Il y manque peut-être : \(fr). Rien n’empêche d’écrire quand même.",
      en: "They will look at your profile. It may lack: \(en). Nothing keeps you from writing all the same.",
      address: address)
  }
}

extension String {
  /// With a small first letter, for use inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
