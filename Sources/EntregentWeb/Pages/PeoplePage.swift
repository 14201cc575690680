import Domain

/// Everybody, fifty at a time, in a stable order, with filters as links.
enum PeoplePage {
  struct Model: Sendable {
    var query: PeopleQuery
    var page: Domain.PeoplePage
    /// The name of the company the list is narrowed to.
    var companyName: String?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.people, context, class: "page-people") {
      header(.class("head")) {
        h1 { Layout.Text.people }
        div(.class("acts")) {
          a(.class("quiet"), .href(Links.duplicates)) { DuplicatesPage.title }
          Components.linkButton(Text.add, Links.newPerson)
        }
      }
      getForm(
        Links.people, .class("searchbar"), .fixed("data-live", "results"), .fixed("role", "search"),
        .fixed("autocomplete", "off")
      ) {
        tag("label", [.fixed("for", "q"), .class("hidden")], group { Text.label })
        voidTag(
          "input",
          [
            .type("search"), .id("q"), .name("q"), .value(model.query.text),
            .words("placeholder", Text.placeholder), .fixed("enterkeyhint", "search"),
          ])
        if let company = model.query.company { hidden("company", company.description) }
        if let circle = model.query.circle { hidden("circle", String(circle.rawValue)) }
        if let role = model.query.role { hidden("role", role.rawValue) }
        button(.type("submit"), .class("button")) { Text.search }
      }
      filters(model)
      div(.id("results"), .fixed("aria-live", "polite")) { results(model, context) }
    }
  }

  /// The part that changes while one types.
  static func results(_ model: Model, _ context: PageContext) -> HTML {
    group {
      p(.class("count")) {
        if model.page.isTotalOpen {
          Words.count(
            model.page.total, fr: ("au moins # personne", "au moins # personnes"),
            en: ("at least # person", "at least # people"))
        } else {
          Words.count(
            model.page.total, fr: ("# personne", "# personnes"), en: ("# person", "# people"))
        }
      }
      if model.page.people.isEmpty {
        nobody(model)
      } else {
        Components.personList(model.page.people)
        pager(model)
      }
    }
  }

  private static func filters(_ model: Model) -> HTML {
    nav(.class("filters"), .label(Text.filters)) {
      ul {
        li { filter(Text.everyCircle, narrowed(model.query) { $0.circle = nil }, model.query.circle == nil) }
        for circle in Circle.allCases {
          li {
            filter(
              Vocabulary.circle(circle), narrowed(model.query) { $0.circle = circle },
              model.query.circle == circle, ring: circle)
          }
        }
      }
      details(.class("menu roles")) {
        summary {
          if let role = model.query.role { Vocabulary.role(role) } else { Text.everyRole }
        }
        ul {
          li { filter(Text.everyRole, narrowed(model.query) { $0.role = nil }, model.query.role == nil) }
          for role in Role.allCases {
            li {
              filter(
                Vocabulary.role(role), narrowed(model.query) { $0.role = role }, model.query.role == role)
            }
          }
        }
      }
      let companies = companiesShown(model)
      if model.companyName == nil, !companies.isEmpty {
        details(.class("menu roles")) {
          summary { Text.anyCompany }
          ul {
            for company in companies {
              li {
                a(.class("chip"), .href(narrowed(model.query) { $0.company = company.id })) { company.name }
              }
            }
            li { a(.class("chip"), .href(Links.companies)) { Text.otherCompanies } }
          }
        }
      }
      if let name = model.companyName {
        a(.class("chip"), .href(narrowed(model.query) { $0.company = nil })) {
          name
          span(.fixed("aria-hidden", "true")) { " ×" }
          span(.class("hidden")) { Text.everyCompany }
        }
      }
    }
  }

  /// Companies of the people on this page, those of most of them first.
  private static func companiesShown(_ model: Model) -> [(id: CompanyID, name: String)] {
    var counts: [CompanyID: (name: String, count: Int)] = [:]
    for person in model.page.people {
      guard let id = person.companyID, let name = person.company else { continue }
      counts[id, default: (name, 0)].count += 1
    }
    return counts.sorted { ($1.value.count, $0.value.name) < ($0.value.count, $1.value.name) }.prefix(12)
      .map { ($0.key, $0.value.name) }
  }

  private static func filter(_ words: Words, _ link: Link, _ isCurrent: Bool, ring: Circle? = nil) -> HTML {
    a(.class("chip"), .href(link), isCurrent ? .fixed("aria-current", "true") : .absent) {
      if let ring { Rings.circle(ring) }
      words
    }
  }

  private static func narrowed(_ query: PeopleQuery, _ change: (inout PeopleQuery) -> Void) -> Link {
    var query = query
    query.cursor = nil
    change(&query)
    return Links.people(query)
  }

  private static func pager(_ model: Model) -> HTML? {
    guard model.page.next != nil || model.page.previous != nil else { return nil }
    return nav(.class("pager"), .label(Text.pages)) {
      if let previous = model.page.previous {
        a(.class("button"), .fixed("rel", "prev"), .href(turned(model.query, previous))) { Text.previous }
      }
      if let next = model.page.next {
        a(.class("button"), .fixed("rel", "next"), .href(turned(model.query, next))) { Text.next }
      }
    }
  }

  private static func turned(_ query: PeopleQuery, _ cursor: String) -> Link {
    var query = query
    query.cursor = cursor
    return Links.people(query)
  }

  private static func nobody(_ model: Model) -> HTML {
    let isNarrowed =
      !model.query.text.isEmpty || model.query.circle != nil || model.query.role != nil
      || model.query.company != nil
    if isNarrowed {
      return Components.empty(
        Words(fr: "Personne ne correspond", en: "Nobody matches"),
        Words(
          fr: "Accents et petites fautes dans les noms sont pardonnés ; un filtre de moins aide peut-être.",
          en: "Accents are forgiven, and in names small slips too; removing a filter may help.")
      ) {
        Components.linkButton(Words(fr: "Voir tout le monde", en: "Show everybody"), Links.people)
        Components.linkButton(Text.add, Links.newPerson)
      }
    }
    return Components.empty(
      Words(fr: "Ici vivront les gens que l’on connaît", en: "The people you know will live here"),
      Words(
        fr: "Camarades, collègues, enseignants, rencontres de meetup : chacun avec sa ligne.",
        en: "Classmates, colleagues, teachers, people from meetups: a line for each."),
      example: Words(
        fr: "Inès Carpentier · développeuse chez Alma · camarade de promotion, vue mardi",
        en: "Inès Carpentier · developer at Alma · classmate, seen on Tuesday")
    ) {
      Components.linkButton(
        Words(fr: "Importer des contacts", en: "Import contacts"), Links.importing, isMain: true)
      Components.linkButton(Text.add, Links.newPerson)
    }
  }

  private enum Text {
    static let add = Words(fr: "Ajouter une personne", en: "Add a person")
    static let label = Words(
      fr: "Nom, entreprise, titre, ville, e-mail ou note", en: "Name, company, title, town, e-mail or note")
    static let placeholder = Words(fr: "Nom, entreprise, ville…", en: "Name, company, town…")
    static let search = Words(fr: "Chercher", en: "Search")
    static let filters = Words(fr: "Filtres", en: "Filters")
    static let everyCircle = Words(fr: "tous les cercles", en: "all circles")
    static let everyRole = Words(fr: "tous les rôles", en: "all roles")
    static let everyCompany = Words(fr: "retirer ce filtre", en: "remove this filter")
    static let anyCompany = Words(fr: "toutes les entreprises", en: "all companies")
    static let otherCompanies = Words(fr: "voir les entreprises", en: "see the companies")
    static let pages = Words(fr: "Pages", en: "Pages")
    static let previous = Words(fr: "Les 50 d’avant", en: "Previous 50")
    static let next = Words(fr: "Les 50 suivantes", en: "Next 50")
  }
}
