import Domain

/// How far the user has come (B1, B9, C8). It counts nothing against anybody, and names nobody unless
/// that is ticked, so that it can be printed and shown.
enum ProgressPage {
  struct Model: Sendable {
    var view: ProgressView
    var names: Bool
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.progress, context, class: "page-progress") {
      content(model)
      share(model)
    }
  }

  /// The page as one file that needs nothing else, for a printer or a coach.
  static func file(_ model: Model) -> HTML {
    Layout.standalone(Layout.Text.progress, class: "page-progress") { content(model) }
  }

  private static func content(_ model: Model) -> HTML {
    let view = model.view
    return group {
      header(.class("head")) {
        div {
          h1 { Words(tu: "Le chemin parcouru", vous: "Le chemin parcouru", en: "How far you have come") }
          p(.class("date")) {
            DayWords.date(view.day)
            if let since = view.since, since != view.day {
              Words(fr: ", depuis le ", en: ", since ")
              DayWords.date(since)
            }
          }
        }
      }
      div(.class("column")) {
        section(.class("lede")) { for sentence in view.sentences { p { sentence } } }
        section {
          ul(.class("sums")) {
            for count in view.counts.prefix(4) {
              li {
                strong { count.all }
                span { count.label }
              }
            }
          }
        }
        months(view.months)
        road(view.road)
        figures(view)
        met(model)
      }
    }
  }

  /// Twelve months as small bars of minutes, with a table behind them.
  private static func months(_ months: [ProgressView.Month]) -> HTML {
    tag(
      "figure", [.class("months")],
      group {
        h2 { Words(fr: "Les douze derniers mois", en: "The last twelve months") }
        HTML { writer in
          let most = max(60, months.map(\.minutes).max() ?? 0)
          writer.raw("<svg class=\"month-bars\" viewBox=\"0 0 360 81\" role=\"img\" aria-label=\"")
          writer.text(Words(fr: "Minutes notées par mois", en: "Minutes noted a month"))
          writer.raw("\"><line class=\"axis\" x1=\"0\" x2=\"360\" y1=\"80\" y2=\"80\"/>")
          for (index, month) in months.enumerated() {
            let height = month.minutes * 72 / most
            writer.raw("<rect class=\"fill\" width=\"18\" x=\"")
            writer.number(index * 30 + 6)
            writer.raw("\" y=\"")
            writer.number(80 - height)
            writer.raw("\" height=\"")
            writer.number(height)
            writer.raw("\"/>")
          }
          writer.raw("</svg><ul class=\"month-names\" aria-hidden=\"true\">")
          for month in months {
            writer.raw("<li>")
            writer.text(initial(month.first, writer.context.language))
            writer.raw("</li>")
          }
          writer.raw("</ul>")
        }
        tag(
          "figcaption", [.class("quiet small")],
          group {
            Words(
              tu: "Le temps que tu as noté, mois par mois. Un mois vide est un mois comme un autre.",
              vous: "Le temps que vous avez noté, mois par mois. Un mois vide est un mois comme un autre.",
              en: "The time you noted, month by month. An empty month is a month like any other.")
          })
        details(.class("behind")) {
          summary { Words(fr: "En chiffres", en: "In figures") }
          div(.class("scroll")) {
            table {
              tag(
                "thead", [],
                tr {
                  th(.fixed("scope", "col")) { Words(fr: "mois", en: "month") }
                  th(.fixed("scope", "col"), .class("number")) { Words(fr: "minutes", en: "minutes") }
                  th(.fixed("scope", "col"), .class("number")) { Words(fr: "rencontres", en: "meetings") }
                  th(.fixed("scope", "col"), .class("number")) { Words(fr: "donné", en: "given") }
                })
              tag(
                "tbody", [],
                group {
                  for month in months {
                    tr {
                      tag(
                        "th", [.fixed("scope", "row")],
                        HTML { $0.text(DayWords.partial(String(month.first.description.prefix(7)))) })
                      td(.class("number")) { month.minutes }
                      td(.class("number")) { month.meetings }
                      td(.class("number")) { month.given }
                    }
                  }
                })
            }
          }
        }
      })
  }

  private static func initial(_ day: Day, _ language: Language) -> String {
    let names = DayNames.months(language)
    return String(names[day.month - 1].prefix(1)).uppercased()
  }

  private static func road(_ road: [ProgressView.Stretch]) -> HTML {
    section(.class("road")) {
      h2 { Words(fr: "La route", en: "The road") }
      ol {
        for stretch in road {
          li(
            stretch.isHere ? .class("here") : .class("there"),
            stretch.isHere ? .fixed("aria-current", "step") : .absent
          ) {
            h3 {
              stretch.title
              if stretch.isHere {
                span(.class("badge")) { Words(tu: "tu es ici", vous: "vous êtes ici", en: "you are here") }
              }
            }
            p { stretch.text }
          }
        }
      }
      p(.class("quiet small")) {
        Words(
          fr: "Les années sont un repère, pas une épreuve.", en: "The years are a landmark, not a test.")
        Components.methodIDs(["C8", "B9"])
      }
    }
  }

  private static func figures(_ view: ProgressView) -> HTML {
    section {
      h2 { Words(fr: "Tout ce qui s’est ajouté", en: "What has added up") }
      div(.class("scroll")) {
        table {
          tag(
            "thead", [],
            tr {
              th(.fixed("scope", "col")) { Words(verbatim: "") }
              th(.fixed("scope", "col"), .class("number")) { Words(fr: "en tout", en: "in all") }
              th(.fixed("scope", "col"), .class("number")) {
                Words(fr: "ces 30 derniers jours", en: "last 30 days")
              }
              if view.hasBefore {
                th(.fixed("scope", "col"), .class("number")) {
                  Words(fr: "avant, par les fichiers", en: "before, from files")
                }
              }
            })
          tag(
            "tbody", [],
            group {
              for count in view.counts {
                tr {
                  tag("th", [.fixed("scope", "row")], HTML { $0.text(count.label) })
                  td(.class("number")) { count.all }
                  td(.class("number")) { count.lately }
                  if view.hasBefore { td(.class("number")) { count.before } }
                }
              }
            })
        }
      }
    }
  }

  private static func met(_ model: Model) -> HTML? {
    guard model.names, !model.view.met.isEmpty else { return nil }
    return section {
      h2 {
        Words(
          fr: "Les personnes rencontrées ces trente derniers jours", en: "People met in the last thirty days")
      }
      ul(.class("plain")) { for person in model.view.met { li { person.name } } }
    }
  }

  private static func share(_ model: Model) -> HTML {
    section(.class("column noprint share")) {
      p(.class("quiet small")) {
        model.names
          ? Words(
            fr: "Cette page peut s’imprimer ou s’enregistrer ; elle nomme les personnes rencontrées. ",
            en: "This page can be printed or saved; it names the people met. ")
          : Words(
            fr: "Cette page peut s’imprimer ou s’enregistrer ; elle ne nomme personne. ",
            en: "This page can be printed or saved; it names nobody. ")
        model.names
          ? a(.href(Links.progress)) { Words(fr: "Sans les noms", en: "Without names") }
          : a(.href(Links.progressWithNames)) { Words(fr: "Avec les noms", en: "With names") }
      }
      p {
        a(
          .class("button"), .href(model.names ? Links.progressFileWithNames : Links.progressFile)
        ) { Words(fr: "Enregistrer la page", en: "Save the page") }
      }
    }
  }
}
