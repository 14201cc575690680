import Domain

/// What is left of the message credits, and where they went (E1).
enum CreditsPage {
  struct Model: Sendable {
    var view: CreditsView
    var state: FormState
  }

  static let order = ["plan", "left", "since", "trial-end", "monthly", "expiry"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let view = model.view
    return Layout.page(Layout.Text.credits, context, class: "page-credits") {
      header(.class("head")) { h1 { Layout.Text.credits } }
      Field.errorSummary(model.state, order: order)
      div(.class("spread")) {
        div(.class("column")) {
          standing(view)
          sent(view)
        }
        aside(.class("margin")) { form(model) }
      }
    }
  }

  private static func standing(_ view: CreditsView) -> HTML {
    section {
      if !view.hasPlan {
        p {
          Words(
            tu:
              "Dis quel abonnement tu as : Entregent compte alors les crédits et les garde pour ceux qui comptent.",
            vous:
              "Dites quel abonnement vous avez : Entregent compte alors les crédits et les garde pour ceux qui comptent.",
            en:
              "Say which plan you have: Entregent then counts the credits and keeps them for those who matter."
          )
          Components.methodIDs(["E1"])
        }
      }
      ul(.class("sums")) {
        sum(view.hasPlan ? view.left : nil, fr: ("restant", "restants"), en: "left")
        sum(view.spentLately, fr: ("dépensé en 30 jours", "dépensés en 30 jours"), en: "spent in 30 days")
        sum(
          view.refunded, fr: ("revenu après une réponse", "revenus après une réponse"),
          en: "came back after an answer")
      }
      if view.unconfirmed > 0 {
        p(.class("quiet")) {
          Words.count(
            view.unconfirmed,
            fr: ("# envoi sans doute gratuit, à confirmer.", "# envois sans doute gratuits, à confirmer."),
            en: ("# message probably free, to be confirmed.", "# messages probably free, to be confirmed."))
        }
      }
      if let day = view.expiringOn {
        p {
          Words.count(
            view.expiringCount, fr: ("# crédit expire ", "# crédits expirent "),
            en: ("# credit expires ", "# credits expire "))
          DayWords.when(day)
          "."
        }
      }
      if let day = view.nextOn, view.settings.monthly > 0 {
        p(.class("quiet")) {
          Words(fr: "Les prochains arrivent ", en: "The next ones come ")
          DayWords.when(day)
          "."
        }
      }
      if let day = view.settings.trialEndsOn {
        p {
          Words(fr: "L’essai se termine ", en: "The trial ends ")
          DayWords.when(day)
          "."
        }
      }
    }
  }

  /// - Parameter number: nil: not known.
  private static func sum(_ number: Int?, fr: (one: String, many: String), en: String) -> HTML {
    li {
      strong { number.map(Figures.grouped) ?? Words(verbatim: "–") }
      span { Words(fr: abs(number ?? 0) < 2 ? fr.one : fr.many, en: en) }
    }
  }

  private static func sent(_ view: CreditsView) -> HTML? {
    guard !view.entries.isEmpty else {
      return p(.class("quiet")) {
        Words(
          fr: "Un message noté avec le mot InMail compte ici ; l’effacer rend le crédit.",
          en: "A message noted with the word InMail counts here; deleting it gives the credit back.")
      }
    }
    return section {
      h2 { Words(fr: "Envoyés", en: "Sent") }
      ul(.class("list")) {
        for entry in view.entries.prefix(100) {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.person(entry.spending.person.id))) { entry.spending.person.name }
              p(.class("quiet small")) {
                DayWords.element(entry.spending.day)
                " · "
                cost(entry.spending.cost)
                if let day = entry.spending.answeredOn {
                  " · "
                  Words(fr: "réponse ", en: "answer ")
                  DayWords.when(day)
                }
              }
            }
            if entry.spending.cost == nil {
              postForm(Links.confirmCredit, .class("together")) {
                hidden("id", entry.interaction.description)
                button(
                  .type("submit"), .name("cost"), .value("0"), .class("button"),
                  .label(Words(fr: "Gratuit : ", en: "Free: ").appending(entry.spending.person.name))
                ) { Words(fr: "Gratuit", en: "Free") }
                button(
                  .type("submit"), .name("cost"), .value("1"), .class("button"),
                  .label(Words(fr: "Un crédit : ", en: "One credit: ").appending(entry.spending.person.name))
                ) { Words(fr: "1 crédit", en: "1 credit") }
              }
            }
          }
        }
      }
    }
  }

  private static func cost(_ cost: Int?) -> Words {
    switch cost {
    case nil: Words(fr: "sans doute gratuit", en: "probably free")
    case 0?: Words(fr: "gratuit", en: "free")
    default: Words(fr: "1 crédit", en: "1 credit")
    }
  }

  private static func form(_ model: Model) -> HTML {
    postForm(Links.credits, .class("raised"), .flag("novalidate")) {
      h2 { Words(fr: "L’abonnement", en: "The plan") }
      Field.choice(
        "plan", Words(tu: "Celui que tu as", vous: "Celui que vous avez", en: "The one you have"),
        model.state,
        [("", Words(fr: "pas indiqué", en: "not stated"))]
          + model.view.plans.map { ($0.id, Words($0.title)) })
      Field.line(
        "left", Words(fr: "Crédits que le réseau affiche", en: "Credits that the network shows"), model.state,
        type: "number",
        help: Words(fr: "Remet le compte juste.", en: "Puts the count right."))
      details {
        summary { Words(fr: "Les chiffres de l’abonnement", en: "The plan’s figures") }
        p(.class("help")) {
          Words(fr: "Tels qu’ils étaient en ", en: "As they were in ").appending(model.view.settings.asOf)
        }
        Field.line("since", Words(fr: "Depuis le", en: "Since"), model.state, type: "date")
        Field.line(
          "trial-end", Words(fr: "Fin de l’essai", en: "End of the trial"), model.state, type: "date")
        Field.line(
          "monthly", Words(fr: "Crédits par mois", en: "Credits a month"), model.state, type: "number")
        Field.line(
          "expiry", Words(fr: "Expirent après (jours)", en: "Expire after (days)"), model.state,
          type: "number")
      }
      div(.class("acts")) { Field.submit(Words(fr: "Enregistrer", en: "Save")) }
    }
  }
}
