import Domain

/// What was given, received and asked, with everybody or with one (C4).
enum BalancePage {
  static func render(_ view: BalanceView, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.balance, context, class: "page-balance") {
      header(.class("head")) {
        div {
          h1 { Layout.Text.balance }
          figures(view.total)
        }
      }
      div(.class("spread")) {
        div(.class("column")) {
          if view.people.isEmpty {
            Components.empty(
              Words(fr: "Donner d’abord", en: "Give first"),
              Words(
                tu:
                  "Un lien, une remarque juste, une mise en relation : ce que tu donnes se voit ici, et ce que tu as reçu aussi.",
                vous:
                  "Un lien, une remarque juste, une mise en relation : ce que vous donnez se voit ici, et ce que vous avez reçu aussi.",
                en:
                  "A link, a true remark, an introduction: what you give shows here, and what you received too."
              ),
              example: Words(
                fr: "« Envoyé à Paul l’article sur les files d’attente »",
                en: "“Sent Paul the article on queues”")
            ) { Components.linkButton(Words(fr: "Noter", en: "Note"), Links.note, isMain: true) }
          } else {
            people(view.people)
          }
        }
        aside(.class("margin")) { ideas(view.ideas) }
      }
    }
  }

  static func render(_ view: PersonBalance, _ context: PageContext) -> HTML {
    let title = Words(fr: "Donné, reçu : ", en: "Given, received: ").appending(view.person.name)
    return Layout.page(title, context, class: "page-balance") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.balance)) { Layout.Text.balance } }
          p(.class("eyebrow")) { a(.href(Links.person(view.person.id))) { view.person.name } }
          h1 { Words(fr: "Donné et reçu", en: "Given and received") }
          figures(view.figures)
        }
      }
      div(.class("spread")) {
        div(.class("column")) {
          if let warning = view.warning {
            p(.class("notice")) {
              warning
              Components.methodIDs(["C4"])
            }
          }
          if view.entries.isEmpty {
            p(.class("quiet")) {
              Words(fr: "Rien encore, ni dans un sens ni dans l’autre.", en: "Nothing yet, either way.")
            }
          } else {
            ul(.class("list")) {
              for entry in view.entries {
                li(.class("item")) {
                  div {
                    kind(entry.kind)
                    " "
                    entry.text
                  }
                  span(.class("quiet small")) { DayWords.element(entry.day) }
                }
              }
            }
          }
        }
        aside(.class("margin")) { ideas(view.ideas) }
      }
    }
  }

  private static func kind(_ kind: BalanceEntry.Kind) -> HTML {
    switch kind {
    case .gave: span(.class("badge given")) { Words(fr: "donné", en: "given") }
    case .got: span(.class("badge")) { Words(fr: "reçu", en: "received") }
    case .asked: span(.class("badge asked")) { Words(fr: "demandé", en: "asked") }
    }
  }

  private static func figures(_ figures: BalanceFigures) -> HTML {
    p(.class("badges")) {
      span(.class("badge given")) {
        Words(fr: "donné ", en: "given ")
        strong { figures.gave }
      }
      span(.class("badge")) {
        Words(fr: "reçu ", en: "received ")
        strong { figures.got }
      }
      span(.class("badge asked")) {
        Words(fr: "demandé ", en: "asked ")
        strong { figures.asked }
      }
    }
  }

  private static func people(_ lines: [BalanceView.Line]) -> HTML {
    div(.class("scroll")) {
      table {
        tag(
          "thead", [],
          tr {
            th(.fixed("scope", "col")) { Words(fr: "personne", en: "person") }
            th(.fixed("scope", "col"), .class("number")) { Words(fr: "donné", en: "given") }
            th(.fixed("scope", "col"), .class("number")) { Words(fr: "reçu", en: "received") }
            th(.fixed("scope", "col"), .class("number")) { Words(fr: "demandé", en: "asked") }
          })
        tag(
          "tbody", [],
          group {
            for line in lines.prefix(200) {
              tr {
                tag(
                  "th", [.fixed("scope", "row")],
                  a(.class("name"), .href(Links.balance(with: line.person.id))) { line.person.name })
                td(.class("number")) { line.figures.gave }
                td(.class("number")) { line.figures.got }
                td(.class("number")) { line.figures.asked }
              }
            }
          })
      }
    }
  }

  static func ideas(_ ideas: [GiftIdea]) -> HTML? {
    guard !ideas.isEmpty else { return nil }
    return section {
      h2 { Words(fr: "À donner, peut-être", en: "Something to give, perhaps") }
      ul {
        for idea in ideas {
          li {
            a(.href(Links.person(idea.to.id))) { idea.text }
            Components.methodIDs(idea.method)
          }
        }
      }
    }
  }
}
