/// What the demo's owner wrote down by hand: recent meetings, promises, companies to work for, playbooks begun.
public struct DemoDiary: Sendable {
  public struct Note: Sendable {
    /// Names that only one person of the network bears.
    public var people: [String]
    /// An interaction kind of the product, such as `coffee`.
    public var kind: String
    /// `gave`, `received`, `both`, `none`.
    public var favour: String
    public var daysAgo: Int
    public var minutes: Int?
    public var text: String
    public var mine: [String]
    public var theirs: [String]
  }

  public struct Target: Sendable {
    public var company: String
    public var why: String
  }

  /// A post the owner has applied for through somebody.
  public struct Opportunity: Sendable {
    public var company: String
    public var role: String
    public var through: String
    public var foundDaysAgo: Int
  }

  public var notes: [Note]
  public var targets: [Target]
  public var tags: [(person: String, tags: String)]
  public var opportunity: Opportunity
  /// Playbooks under way: their id, and the company or the person they are about.
  public var companyPlaybook: (id: String, company: String)
  public var personPlaybook: (id: String, person: String)
}

extension DemoNetwork {
  /// - Parameter isFrench: the language in which the owner keeps the diary.
  public func diary(isFrench: Bool) -> DemoDiary {
    let people = distinct.map(\.name)
    func person(_ index: Int) -> String { people[index % people.count] }
    func say(_ fr: String, _ en: String) -> String { isFrench ? fr : en }
    func note(
      _ people: [Int], _ kind: String, _ daysAgo: Int, _ minutes: Int?, _ text: String,
      favour: String = "none",
      mine: [String] = [], theirs: [String] = []
    ) -> DemoDiary.Note {
      DemoDiary.Note(
        people: people.map(person), kind: kind, favour: favour, daysAgo: daysAgo, minutes: minutes,
        text: text,
        mine: mine, theirs: theirs)
    }
    return DemoDiary(
      notes: [
        note(
          [5], "coffee", 1, 45,
          say(
            "Café près de la gare : son équipe passe de Java à Swift côté serveur.",
            "Coffee near the station: their team moves from Java to Swift on the server."),
          mine: [say("lui envoyer l'article sur les migrations", "send the article about migrations")]),
        note(
          [9], "event", 2, 120,
          say(
            "Rencontre au meetup Swift Rennes, où l'on parlait d'accessibilité.",
            "Met at the Swift Rennes meetup; we spoke about accessibility.")),
        note(
          [12], "call", 6, 15,
          say(
            "Visio de quinze minutes sur leur façon de recruter.",
            "A fifteen-minute call about how they hire."),
          theirs: [
            say("demander comment marche la cooptation chez eux", "ask how referrals work at their company")
          ]),
        note(
          [16], "help", 12, 30,
          say("Relu son CV et proposé deux corrections.", "Read the CV and suggested two changes."),
          favour: "gave"),
        note(
          [20], "introduction", 20, nil,
          say("M'a présentée à sa responsable.", "Introduced me to the team's manager."), favour: "received"),
        note(
          [5, 9], "lunch", 75, 60,
          say("Déjeuner à trois, beaucoup parlé de tests.", "Lunch, the three of us; a lot about testing.")),
        note(
          [24], "coffee", 130, 50,
          say(
            "Ancien de la promotion, travaille maintenant à Nantes.",
            "From the same year at school, now works in Nantes.")),
        note(
          [28], "meeting", 200, 40,
          say("Atelier d'accessibilité à la bibliothèque.", "Accessibility workshop at the library.")),
      ],
      targets: zip(
        companies,
        [
          say(
            "Leur blog explique chaque panne sans chercher de coupable.",
            "Their blog explains every outage without looking for a culprit."),
          say("Un produit que j'utilise tous les jours.", "A product I use every day."),
          say("Ils publient leurs outils en logiciel libre.", "They publish their tools as free software."),
          say("L'équipe est à deux rues de chez moi.", "The team is two streets from my home."),
          say("Ils forment vraiment les débutants.", "They really train beginners."),
          say("Ils travaillent sur l'accessibilité.", "They work on accessibility."),
        ]
      ).map { DemoDiary.Target(company: $0, why: $1) },
      tags: [
        (person(5), "swift, rennes"), (person(9), say("accessibilité", "accessibility")),
        (person(24), say("promo", "school")),
      ],
      opportunity: DemoDiary.Opportunity(
        company: companies[2], role: say("développeuse back-end", "back-end developer"), through: person(20),
        foundDaysAgo: 15),
      companyPlaybook: ("seven-steps", companies[1]), personPlaybook: ("coffee-chat", person(12)))
  }
}
