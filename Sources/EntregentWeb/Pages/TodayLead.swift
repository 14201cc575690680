import Domain

/// The page where an item of the day is done that is about nobody in particular: whoever begins has nothing but
/// such items, and must not have to look for it.
struct TodayLead: Sendable {
  let words: Words
  let link: Link
  /// Most of it is done there; else the page only helps, and "done" stays the act.
  var isMain = true

  /// Of the large item; nil: there is no page for it.
  static func of(_ item: TodayItem) -> TodayLead? { all(item).first }

  /// The first one leads on; the others are other ways to the same end.
  static func all(_ item: TodayItem) -> [TodayLead] {
    guard item.person == nil, Links.campaign(of: item) == nil else { return [] }
    let parts = item.id.split(separator: "-")
    switch (parts.first, parts.dropFirst().first) {
    case ("step", "first") where item.id == "step-first-contacts":
      return [
        TodayLead(words: Words(fr: "Ajouter quelqu’un", en: "Add someone"), link: Links.newPerson),
        TodayLead(words: Words(fr: "Importer des contacts", en: "Import contacts"), link: Links.phoneGuide),
      ]
    case ("step", "first"):
      return [
        TodayLead(words: Words(fr: "Choisir une entreprise", en: "Choose a company"), link: Links.companies)
      ]
    case ("step", "trial"):
      return [TodayLead(words: Words(fr: "Voir les crédits", en: "See the credits"), link: Links.credits)]
    case ("step", "presentable"):
      return [TodayLead(words: Words(fr: "Voir la liste", en: "See the list"), link: Links.checklist)]
    case ("event", "find"):
      return [
        TodayLead(words: Words(fr: "Voir la scène locale", en: "See the local scene"), link: Links.scene)
      ]
    case ("give", _):
      return [
        TodayLead(words: Words(fr: "Voir à qui donner", en: "See whom to give to"), link: Links.balance)
      ]
    case ("opportunity", let id?):
      return OpportunityID(id).map {
        [
          TodayLead(
            words: Words(fr: "Voir la candidature", en: "See the opportunity"), link: Links.opportunity($0))
        ]
      } ?? []
    case ("routine", let what?): return routine(what)
    default: return []
    }
  }

  /// A routine is kept on the network itself: here stands how, or among whom to choose.
  private static func routine(_ what: Substring) -> [TodayLead] {
    // The second network's is `posts@Mastodon`.
    switch what.prefix(while: { $0 != "@" }) {
    case "thanks", "connections":
      [
        TodayLead(
          words: Words(fr: "Parcourir les personnes", en: "Look through people"), link: Links.people,
          isMain: false)
      ]
    default:
      [
        TodayLead(
          words: Words(fr: "Comment s’y prendre", en: "How to go about it"),
          link: Links.playbook("social-routine"), isMain: false)
      ]
    }
  }
}
