/// What the demo's owner wrote down by hand: recent meetings, promises, companies to work for.
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

  public var notes: [Note]
  public var targets: [Target]
  public var tags: [(person: String, tags: String)]
}

extension DemoNetwork {
  public var diary: DemoDiary {
    let people = distinct.map(\.name)
    func person(_ index: Int) -> String { people[index % people.count] }
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
          [5], "coffee", 1, 45, "Café près de la gare : son équipe passe de Java à Swift côté serveur.",
          mine: ["lui envoyer l'article sur les migrations"]),
        note([9], "event", 2, 120, "Rencontrés au meetup Swift Rennes, elle parlait d'accessibilité."),
        note(
          [12], "call", 6, 15, "Visio de quinze minutes sur leur façon de recruter.",
          theirs: ["demander comment marche la cooptation chez eux"]),
        note([16], "help", 12, 30, "Relu son CV et proposé deux corrections.", favour: "gave"),
        note([20], "introduction", 20, nil, "M'a présentée à sa responsable.", favour: "received"),
        note([5, 9], "lunch", 75, 60, "Déjeuner à trois, beaucoup parlé de tests."),
        note([24], "coffee", 130, 50, "Ancien de la promotion, travaille maintenant à Nantes."),
        note([28], "meeting", 200, 40, "Atelier d'accessibilité à la bibliothèque."),
      ],
      targets: companies.prefix(6).enumerated().map { index, company in
        DemoDiary.Target(
          company: company,
          why: [
            "Leur blog explique chaque panne sans chercher de coupable.",
            "Un produit que j'utilise tous les jours.",
            "Ils publient leurs outils en logiciel libre.", "L'équipe est à deux rues de chez moi.",
            "Ils forment vraiment les débutants.", "Ils travaillent sur l'accessibilité.",
          ][index])
      },
      tags: [(person(5), "swift, rennes"), (person(9), "accessibilité"), (person(24), "promo")])
  }
}
