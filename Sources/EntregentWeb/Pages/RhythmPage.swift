import Domain

/// At which rhythm the user wants to be reminded: ties, networks, goals.
enum RhythmPage {
  struct Model: Sendable {
    var settings: AgendaSettings
    var state: FormState
  }

  static let title = Words(fr: "Rythme", en: "Rhythm")

  static func values(_ settings: AgendaSettings) -> FormValues {
    var pairs: [(name: String, value: String)] = []
    for circle in Circle.allCases {
      pairs.append(
        ("circle\(circle.rawValue)", String(settings.rhythmInWeeks[circle] ?? circle.defaultRhythmInWeeks)))
    }
    pairs.append(("network", settings.wantsToNetwork ? "yes" : "no"))
    pairs.append(("meetups", String(settings.meetupsPerMonth.upperBound)))
    pairs.append(("items", String(settings.mostItems)))
    for (index, network) in settings.networks.enumerated() {
      pairs.append(("name\(index)", network.name))
      pairs.append(("pace\(index)", network.pace.rawValue))
    }
    return FormValues(pairs)
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-form page-rhythm") {
      header(.class("head")) { h1 { title } }
      Field.errorSummary(model.state, order: ["circle1", "circle2", "circle3", "meetups", "items"])
      postForm(Links.rhythm) {
        section {
          h2 { Words(fr: "Un mot de temps en temps", en: "A word now and then") }
          p(.class("quiet")) {
            Words(fr: "Combien de semaines d’un mot à l’autre.", en: "How many weeks from word to word.")
            Components.methodIDs(["C1"])
          }
          Field.line(
            "circle1",
            Words(fr: "Premier cercle : collègues, camarades", en: "First circle: colleagues, classmates"),
            model.state, type: "number")
          Field.line(
            "circle2", Words(fr: "Deuxième cercle : en personne", en: "Second circle: met in person"),
            model.state, type: "number")
          Field.line(
            "circle3", Words(fr: "Troisième cercle : en ligne", en: "Third circle: online"), model.state,
            type: "number")
        }
        section {
          h2 { Words(fr: "Sur les réseaux", en: "On social networks") }
          p(.class("quiet")) {
            Words(
              fr:
                "Calme : quelques commentaires et une publication par semaine. Soutenu : chaque jour. Jamais les deux.",
              en: "Steady: some comments and one post a week. Intensive: every day. Never both.")
            Components.methodIDs(["C3", "A1", "A2", "A3"])
          }
          for index in 0..<min(10, model.settings.networks.count + 1) {
            div(.class("pair")) {
              Field.line(
                "name\(index)", Words(fr: "Réseau \(index + 1)", en: "Network \(index + 1)"), model.state)
              Field.choice(
                "pace\(index)", Words(fr: "Rythme \(index + 1)", en: "Pace \(index + 1)"), model.state,
                [
                  ("steady", Words(fr: "calme", en: "steady")),
                  ("intensive", Words(fr: "soutenu", en: "intensive")),
                  ("none", Words(fr: "aucun", en: "none")),
                ])
            }
          }
        }
        section {
          h2 { Words(fr: "Et le reste", en: "And the rest") }
          Field.choice(
            "network",
            Words(
              tu: "Envie de développer ton réseau", vous: "Envie de développer votre réseau",
              en: "Willing to grow a network"),
            model.state,
            [
              ("yes", Words(fr: "oui", en: "yes")),
              ("no", Words(fr: "non : seulement promesses et réponses", en: "no: promises and answers only")),
            ])
          Field.line(
            "meetups", Words(fr: "Rencontres par mois, au plus", en: "Meetups a month, at most"), model.state,
            type: "number")
          Field.line(
            "items", Words(fr: "Actions par jour, au plus", en: "Items a day, at most"), model.state,
            type: "number")
        }
        Field.submit(Words(fr: "Enregistrer", en: "Save"))
      }
    }
  }
}
