import Domain

/// The companies one wants to work for, and where one already knows somebody.
enum CompaniesPage {
  struct Model: Sendable {
    var view: CompaniesView
    var search: String
    var state: FormState
    /// Whom to write to over all targets; nil: there are none.
    var allocation: AllocationView?
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.companies, context, class: "page-companies") {
      header(.class("head")) { h1 { Layout.Text.companies } }
      Field.errorSummary(model.state, order: ["name"])
      div(.class("spread")) {
        div(.class("column")) {
          targets(model.view.targets)
          if let allocation = model.allocation { Self.allocation(allocation) }
          list(
            model.search.isEmpty
              ? Words(
                tu: "Où travaillent les gens que tu connais",
                vous: "Où travaillent les gens que vous connaissez", en: "Where people you know work")
              : Words(fr: "Résultats pour ", en: "Results for ").appending(model.search),
            model.view.others)
        }
        aside(.class("margin")) {
          add(model.state)
          getForm(Links.companies, .fixed("role", "search"), .class("inline"), .fixed("autocomplete", "off"))
          {
            tag(
              "label", [.fixed("for", "company-q")],
              group { Words(fr: "Chercher une entreprise", en: "Find a company") })
            div(.class("together")) {
              voidTag(
                "input",
                [.type("search"), .id("company-q"), .name("q"), .value(model.search)])
              button(.type("submit"), .class("button")) { Words(fr: "Chercher", en: "Search") }
            }
          }
          suggestions(model.view.suggestions)
        }
      }
    }
  }

  private static func targets(_ companies: [Company]) -> HTML {
    section(.class("targets")) {
      h2 { Words(tu: "Celles que tu vises", vous: "Celles que vous visez", en: "The ones you aim for") }
      if companies.isEmpty {
        Components.empty(
          Words(fr: "Cinq à dix entreprises, pas plus", en: "Five to ten companies, no more"),
          Words(
            tu:
              "Celles que tu admires vraiment, et pourquoi. Entregent te montrera qui tu y connais, et par qui.",
            vous:
              "Celles que vous admirez vraiment, et pourquoi. Entregent vous montrera qui vous y connaissez, et par qui.",
            en: "Those you truly admire, and why. Entregent will show whom you know there, and through whom."),
          example: Words(
            fr: "Alma : « leur façon d’écrire sur leurs erreurs »",
            en: "Alma: “the way they write about their mistakes”"))
      } else {
        ul(.class("cards")) {
          for company in companies {
            li(.class("card")) {
              h3 { a(.class("name"), .href(Links.company(company.id))) { company.name } }
              if let why = company.target?.why, !why.isEmpty { p(.class("quote")) { why } }
              p(.class("quiet small")) { known(company.peopleCount) }
            }
          }
        }
      }
    }
  }

  private static func known(_ count: Int) -> Words {
    count == 0
      ? Words(
        tu: "tu n’y connais encore personne", vous: "vous n’y connaissez encore personne",
        en: "you know nobody there yet")
      : Words.count(
        count, fr: ("# personne connue", "# personnes connues"),
        en: ("# person you know", "# people you know"))
  }

  private static func list(_ title: Words, _ companies: [Company]) -> HTML? {
    guard !companies.isEmpty else { return nil }
    return section {
      h2 { title }
      ul(.class("list"), .flag("data-keys")) {
        for company in companies {
          li(.class("person")) {
            div { a(.class("name"), .href(Links.company(company.id))) { company.name } }
            span(.class("aside")) { known(company.peopleCount) }
          }
        }
      }
    }
  }

  private static func add(_ state: FormState) -> HTML {
    postForm(Links.newTarget, .class("raised")) {
      h2 { Words(fr: "Viser une entreprise", en: "Aim for a company") }
      Field.line("name", Words(fr: "Son nom", en: "Its name"), state, isRequired: true)
      Field.text(
        "why", Words(tu: "Pourquoi tu l’admires", vous: "Pourquoi vous l’admirez", en: "Why you admire it"),
        state,
        rows: "3",
        help: Words(
          fr: "Une phrase personnelle, à relire avant d’écrire.",
          en: "One sentence of your own, to reread before you write."))
      Field.submit(Words(fr: "Ajouter", en: "Add"))
    }
  }

  private static func suggestions(_ companies: [Company]) -> HTML? {
    guard !companies.isEmpty else { return nil }
    return section {
      h2 { Words(tu: "Peut-être aussi", vous: "Peut-être aussi", en: "Perhaps also") }
      ul(.class("list tight")) {
        for company in companies.prefix(12) {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.company(company.id))) { company.name }
              if let because = company.suggestedBecause {
                p(.class("quiet small")) { Vocabulary.suggestion(because) }
              }
            }
            postForm(Links.target(company.id)) {
              button(
                .type("submit"), .class("button"),
                .label(Words(fr: "Viser ", en: "Aim for ").appending(company.name))
              ) { Words(fr: "Viser", en: "Aim for it") }
            }
          }
        }
      }
    }
  }

  /// Whom to write to with so many credits, two or three a company (E1, E2).
  private static func allocation(_ view: AllocationView) -> HTML {
    section(.id("allocation"), .class("allocation")) {
      h2 {
        Words.count(
          view.credits, fr: ("À qui écrire, avec # crédit", "À qui écrire, avec # crédits"),
          en: ("Whom to write to, with # credit", "Whom to write to, with # credits"))
      }
      getForm(Links.companies, .class("credits-form")) {
        tag(
          "label", [.fixed("for", "credits")],
          group { Words(fr: "Crédits à répartir", en: "Credits to share out") })
        voidTag(
          "input",
          [
            .type("number"), .id("credits"), .name("credits"), .value(String(view.credits)),
            .fixed("min", "0"),
          ])
        button(.type("submit"), .class("button")) { Words(fr: "Répartir", en: "Share out") }
      }
      if view.chosen.isEmpty {
        p(.class("quiet")) {
          Words(
            fr: "Personne de connu encore dans ces entreprises.", en: "Nobody known at these companies yet.")
        }
      } else {
        ul(.class("list"), .flag("data-keys")) {
          for choice in view.chosen {
            li(.class("person")) {
              Rings.circle(choice.ranked.person.circle)
              div {
                a(.class("name"), .href(Links.person(choice.ranked.person.id))) { choice.ranked.person.name }
                span(.class("what")) {
                  if let title = choice.ranked.person.title { title + " · " }
                  a(.href(Links.company(choice.company))) { choice.companyName }
                }
              }
              span(.class("aside")) {
                span { Vocabulary.channel(choice.ranked.channel) }
                if choice.ranked.credits > 0 {
                  span {
                    Words.count(
                      choice.ranked.credits, fr: ("# crédit", "# crédits"), en: ("# credit", "# credits"))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
