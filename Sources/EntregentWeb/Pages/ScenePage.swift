import Domain
import Entregent

/// The local scene: what the user knows, and where to begin in a town (D2–D8).
enum ScenePage {
  struct Model: Sendable {
    var view: SceneView
    var listText: String
    var state: FormState
  }

  static let title = Words(fr: "La scène locale", en: "The local scene")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-scene") {
      header(.class("head")) {
        div {
          h1 { title }
          p(.class("lede")) {
            Words(
              fr:
                "Communautés, lieux, sponsors, enseignants, canaux : les personnes d’ici avant les formulaires.",
              en: "Communities, venues, sponsors, teachers, channels: the people here before the forms.")
          }
        }
        Components.linkButton(
          Words(fr: "Suivre le parcours", en: "Follow the playbook"), Links.playbook("local-scene"))
      }
      Field.errorSummary(model.state, order: ["name", "list"])
      div(.class("spread")) {
        div(.class("column")) {
          for kind in SceneEntry.Kind.allCases { known(kind, model.view.known[kind] ?? []) }
          proposed(model.view)
          list(model)
        }
        aside(.class("margin")) { add(model.state) }
      }
    }
  }

  static func name(_ kind: SceneEntry.Kind) -> Words {
    switch kind {
    case .community: Words(fr: "Communautés", en: "Communities")
    case .venue: Words(fr: "Lieux où l’on se retrouve", en: "Places where people meet")
    case .sponsor: Words(fr: "Sponsors", en: "Sponsors")
    case .teacher: Words(fr: "Enseignants extérieurs", en: "External teachers")
    case .channel: Words(fr: "Canaux de discussion", en: "Chat channels")
    }
  }

  private static func known(_ kind: SceneEntry.Kind, _ entries: [SceneEntry]) -> HTML? {
    guard !entries.isEmpty else { return nil }
    return section {
      h2 { name(kind) }
      ul(.class("list")) {
        for entry in entries {
          li(.class("item")) {
            div {
              title(entry)
              p(.class("why")) { facts(entry) }
            }
            postForm(Links.removeFromScene) {
              hidden("kind", entry.kind.rawValue)
              hidden("number", String(entry.number))
              button(
                .type("submit"), .class("link"),
                .label(Words(fr: "Retirer \(entry.name)", en: "Remove \(entry.name)"))
              ) {
                Words(fr: "Retirer", en: "Remove")
              }
            }
          }
        }
      }
    }
  }

  private static func title(_ entry: SceneEntry) -> HTML {
    if let company = entry.company, entry.kind == .sponsor {
      return a(.class("name"), .href(Links.company(company.id))) { entry.name }
    }
    if let link = entry.url.flatMap({ Link.outside($0) }) {
      return a(.class("name"), .href(link), .fixed("rel", "noreferrer")) { entry.name }
    }
    return span(.class("name")) { entry.name }
  }

  private static func facts(_ entry: SceneEntry) -> HTML {
    group {
      if let town = entry.town { town + " " }
      if let detail = entry.detail { group { kindWords(detail) } }
      if let company = entry.company, entry.kind == .teacher {
        " "
        a(.href(Links.company(company.id))) { company.name }
      }
      if let notes = entry.notes { " " + notes }
    }
  }

  private static func kindWords(_ detail: String) -> Words {
    Words(HappeningWords.community(detail))
  }

  private static func proposed(_ view: SceneView) -> HTML {
    section {
      h2 {
        if let town = view.town {
          Words(fr: "Par où commencer à \(town)", en: "Where to begin in \(town)")
        } else {
          Words(fr: "Par où commencer", en: "Where to begin")
        }
      }
      nav(.class("filters"), .label(Words(fr: "Villes", en: "Towns"))) {
        ul {
          for town in view.towns {
            li { a(.class("chip"), .href(Links.scene(town: town)), .current(town == view.town)) { town } }
          }
        }
      }
      if !view.proposed.isEmpty {
        ul(.class("list")) {
          for entry in view.proposed {
            li(.class("item")) {
              div {
                title(entry)
                p(.class("why")) { if let detail = entry.detail { group { kindWords(detail) } } }
              }
              postForm(Links.scene) {
                hidden("kind", entry.kind.rawValue)
                hidden("name", entry.name)
                hidden("town", entry.town ?? "")
                hidden("detail", entry.detail ?? "")
                hidden("url", entry.url ?? "")
                button(
                  .type("submit"), .class("button"),
                  .label(Words(fr: "Garder \(entry.name)", en: "Keep \(entry.name)"))
                ) {
                  Words(tu: "Ajouter à mon carnet", vous: "Ajouter à mon carnet", en: "Add to my notebook")
                }
              }
            }
          }
        }
      }
      p(.class("quiet small")) {
        Words(
          fr:
            "Liste datée \(FrenchJunction.of((Day(view.asOf) == nil ? "" : "le ") + DayWords.partial(view.asOf).vous.fr)), à vérifier : de telles listes vieillissent.",
          en: "List of \(DayWords.partial(view.asOf).vous.en), to be checked: such lists age.")
      }
    }
  }

  private static func list(_ model: Model) -> HTML {
    details(.class("guide"), model.state.errors["list"] == nil ? .absent : .flag("open")) {
      summary { h2 { Words(fr: "Modifier la liste de départ", en: "Edit the starting list") } }
      postForm(Links.sceneList) {
        Field.text("list", Words(fr: "La liste", en: "The list"), listState(model), rows: "16")
        button(.type("submit"), .class("button")) { Words(fr: "Enregistrer", en: "Save") }
      }
    }
  }

  private static func listState(_ model: Model) -> FormState {
    var state = model.state
    if state.values["list"] == nil { state.values["list"] = model.listText }
    return state
  }

  private static func add(_ state: FormState) -> HTML {
    postForm(Links.scene, .class("raised")) {
      h2 { Words(fr: "Ajouter", en: "Add") }
      Field.choice(
        "kind", Words(fr: "Quoi", en: "What"), state,
        [
          ("community", Words(fr: "une communauté", en: "a community")),
          ("venue", Words(fr: "un lieu", en: "a venue")),
          ("sponsor", Words(fr: "un sponsor", en: "a sponsor")),
          ("teacher", Words(fr: "un enseignant", en: "a teacher")),
          ("channel", Words(fr: "un canal", en: "a channel")),
        ])
      Field.line("name", Words(fr: "Nom", en: "Name"), state, isRequired: true)
      Field.line("town", Words(fr: "Ville", en: "Town"), state)
      Field.line(
        "company", Words(fr: "Son entreprise", en: "Their company"), state,
        help: Words(fr: "Pour un enseignant.", en: "For a teacher."))
      Field.line("url", Words(fr: "Adresse", en: "Address"), state, type: "url")
      Field.submit(Words(fr: "Ajouter", en: "Add"))
    }
  }
}
