import Domain

/// Who the user is, what they seek, how they want to be spoken to.
enum SettingsPage {
  struct Model: Sendable {
    var state: FormState
    var zones: [String]
    /// A fresh address for another browser, just asked for.
    var newAddress: String?
    var requiresKey: Bool
    /// The calendar feed's address; nil: it was never asked for.
    var feed: String?
    /// Rules of the coach that are not said any more.
    var silentRules: [String] = []
  }

  static let order = ["name", "minutes", "zone", "hoursFrom", "days", "from", "weeks"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let state = model.state
    return Layout.page(Layout.Text.settings, context, class: "page-form page-settings") {
      header(.class("head")) { h1 { Layout.Text.settings } }
      Field.errorSummary(state, order: order)
      postForm(Links.settings, .flag("novalidate")) {
        speaking(state)
        you(state, zones: model.zones)
        seeking(state)
        div(.class("acts sticky")) { Field.submit(Words(fr: "Enregistrer", en: "Save")) }
      }
      writing(model)
      feed(model)
      if model.requiresKey { otherBrowser(model) }
    }
  }

  private static func writing(_ model: Model) -> HTML {
    section(.class("raised"), .id("writing")) {
      h2 { Words(fr: "Écrire", en: "Writing") }
      p {
        a(.href(Links.templates)) { Words(fr: "Les modèles de messages", en: "Message templates") }
      }
      if !model.silentRules.isEmpty {
        p(.class("quiet")) {
          Words(
            fr: "Ce que la relecture ne dit plus :", en: "What is not said any more when a draft is read:")
        }
        ul(.class("rules")) {
          for rule in model.silentRules {
            li {
              postForm(Links.coachRules) {
                hidden("rule", rule)
                span { MessageWords.rule(rule) }
                " "
                button(.type("submit"), .class("link")) { Words(fr: "Le redire", en: "Say it again") }
              }
            }
          }
        }
      }
    }
  }

  private static func speaking(_ state: FormState) -> HTML {
    section {
      h2 { Words(tu: "Comment te parler", vous: "Comment vous parler", en: "How to speak to you") }
      Field.radios(
        "language", Words(fr: "Langue", en: "Language"), state,
        [("fr", Words(verbatim: "Français")), ("en", Words(verbatim: "English"))])
      Field.radios(
        "address", Words(fr: "En français", en: "In French"), state,
        [("tu", Words(fr: "tutoiement", en: "tu")), ("vous", Words(fr: "vouvoiement", en: "vous"))],
        help: Words(
          fr: "Vaut pour ces pages et, d’abord, pour les messages proposés.",
          en: "For these pages and, to begin with, for suggested messages."))
      Field.radios(
        "theme", Words(fr: "Apparence", en: "Appearance"), state,
        [
          ("system", Words(fr: "comme le système", en: "same as the system")),
          ("light", Words(fr: "claire", en: "light")),
          ("dark", Words(fr: "sombre", en: "dark")),
        ])
    }
  }

  private static func you(_ state: FormState, zones: [String]) -> HTML {
    section {
      h2 { Words(tu: "Toi", vous: "Vous", en: "You") }
      Field.line("name", Words(fr: "Nom", en: "Name"), state, autocomplete: "name")
      div(.class("pair")) {
        Field.line("place", Words(fr: "Ville", en: "Town"), state, autocomplete: "address-level2")
        Field.line(
          "zone", Words(fr: "Fuseau horaire", en: "Time zone"), state, example: "Europe/Paris",
          suggestions: zones.isEmpty ? nil : "zones")
      }
      if !zones.isEmpty {
        tag("datalist", [.id("zones")], group { for zone in zones { voidTag("option", [.value(zone)]) } })
      }
      Field.line(
        "minutes", Words(fr: "Minutes par jour", en: "Minutes a day"), state, type: "number",
        help: Words(
          tu: "Ce que tu donnes à ton réseau un jour ordinaire. Peu et régulier vaut mieux que beaucoup.",
          vous:
            "Ce que vous donnez à votre réseau un jour ordinaire. Peu et régulier vaut mieux que beaucoup.",
          en: "What you give your network on an ordinary day. A little, regularly, beats a lot."))
      div(.class("pair")) {
        Field.line(
          "hoursFrom", Words(fr: "Appels à partir de", en: "Calls from"), state, type: "time")
        Field.line("hoursTo", Words(fr: "jusqu’à", en: "until"), state, type: "time")
      }
      Field.checks(
        "days", Words(fr: "Jours d’appels", en: "Days for calls"), state,
        (1...7).map { (String($0), DayWords.weekday($0)) })
      Field.check(
        "student", Words(tu: "Je fais des études", vous: "Je fais des études", en: "I am a student"), state)
      div(.class("pair")) {
        Field.line("school", Words(fr: "École", en: "School"), state)
        Field.line("promotion", Words(fr: "Promotion", en: "Graduation year"), state)
      }
    }
  }

  private static func seeking(_ state: FormState) -> HTML {
    section {
      h2 { Words(tu: "Ce que tu cherches", vous: "Ce que vous cherchez", en: "What you are looking for") }
      p(.class("quiet")) {
        Words(
          fr: "Sert à choisir vers qui se tourner et à proposer des mots justes.",
          en: "Used to choose whom to turn to and to suggest the right words.")
      }
      Field.choice(
        "seeks", Words(fr: "Je cherche", en: "I seek"), state,
        [("", Words(fr: "rien de précis", en: "nothing definite yet"))]
          + SeekKind.allCases.map { ($0.rawValue, Vocabulary.seeks($0)) })
      Field.line(
        "seekRole", Words(fr: "Poste visé", en: "Role"), state,
        help: Words(fr: "Le titre, tel qu’on le dirait.", en: "The title, as one would say it."))
      Field.line(
        "stack", Words(fr: "Technologies", en: "Technologies"), state,
        help: Words(fr: "Séparées par des virgules.", en: "Separated by commas."))
      Field.line(
        "towns", Words(fr: "Villes, ou à distance", en: "Towns, or remote"), state,
        help: Words(fr: "Séparées par des virgules.", en: "Separated by commas."))
      div(.class("pair")) {
        Field.line("from", Words(fr: "À partir du", en: "From"), state, type: "date")
        Field.line("weeks", Words(fr: "Durée, en semaines", en: "Length, in weeks"), state, type: "number")
      }
    }
  }

  private static func feed(_ model: Model) -> HTML {
    section(.class("raised"), .id("feed")) {
      h2 { Words(fr: "L’agenda d’Entregent", en: "The Entregent calendar") }
      p {
        Words(
          fr:
            "Les appels fixés et ce qui est attendu, à lire dans l’agenda de cet ordinateur tant qu’Entregent tourne.",
          en: "Calls and what is due, to read in this computer’s calendar while Entregent runs.")
      }
      if let address = model.feed {
        p {
          Words(fr: "L’adresse à abonner : ", en: "The address to subscribe to: ")
          tag("code", [.class("break")], HTML { $0.text(address) })
        }
        p(.class("quiet small")) {
          Words(
            fr: "Qui la connaît peut lire ces noms : elle se garde pour soi, et se change.",
            en: "Whoever knows it can read these names: keep it to yourself, and change it if need be.")
        }
      }
      p(.class("quiet")) {
        Words(
          fr: "Pour Google ou Apple, qui ne voient pas cet ordinateur : ",
          en: "For Google or Apple, which cannot see this computer: ")
        a(.href(Links.calendarFile)) {
          Words(fr: "le même agenda en fichier .ics", en: "the same calendar as an .ics file")
        }
      }
      postForm(Links.renewFeed) {
        button(.type("submit"), .class("button")) {
          model.feed == nil
            ? Words(fr: "Créer l’adresse", en: "Create the address")
            : Words(fr: "Changer d’adresse", en: "Change the address")
        }
      }
    }
  }

  private static func otherBrowser(_ model: Model) -> HTML {
    section(.class("raised"), .id("key")) {
      h2 { Words(fr: "Ouvrir dans un autre navigateur", en: "Open in another browser") }
      if let address = model.newAddress {
        p {
          Words(fr: "Cette adresse ouvre une fois : ", en: "This address opens once: ")
          tag("code", [.class("break")], HTML { $0.text(address) })
        }
      } else {
        p(.class("quiet")) {
          Words(
            fr: "La clé de départ a servi ici. Une autre ouvrira un autre navigateur de cette machine.",
            en: "The first key was used here. Another one opens another browser on this machine.")
        }
        postForm(Links.newKey) {
          button(.type("submit"), .class("button")) { Words(fr: "Montrer une clé", en: "Show a key") }
        }
      }
    }
  }
}
