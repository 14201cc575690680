import Domain

/// What the user found out about a company and built for it (A8–A15).
enum PitchPage {
  struct Model: Sendable {
    var view: PitchView
    var state: FormState
  }

  static let order = [
    "admire", "value", "improvement", "built", "minutes", "video", "demo", "source", "page",
  ]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let company = model.view.company
    return Layout.page(
      Words(fr: "La page pour ", en: "The page for ").appending(company.name), context, class: "page-pitch"
    ) {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.company(company.id))) { company.name } }
          h1 { Words(fr: "La page pour ", en: "The page for ").appending(company.name) }
        }
        div(.class("acts")) {
          a(.class("button"), .href(Links.pitchPreview(company.id))) {
            Words(fr: "Voir la page", en: "See the page")
          }
        }
      }
      Field.errorSummary(model.state, order: order)
      div(.class("spread")) {
        div(.class("column")) { form(model) }
        aside(.class("margin")) { findings(model.view) }
      }
    }
  }

  private static func form(_ model: Model) -> HTML {
    let state = model.state
    return postForm(Links.pitch(model.view.company.id), .flag("novalidate")) {
      section {
        h2 { Words(fr: "Étudier", en: "Study") }
        Field.text(
          "admire",
          Words(tu: "Pourquoi tu l’admires", vous: "Pourquoi vous l’admirez", en: "Why you admire it"),
          state, rows: "3")
        Field.text(
          "value", Words(fr: "Une valeur en commun", en: "A value in common"), state, rows: "3",
          help: Words(
            tu: "Une des leurs, qui est vraiment la tienne.",
            vous: "Une des leurs, qui est vraiment la vôtre.", en: "One of theirs that is truly yours."))
        Field.text(
          "improvement", Words(fr: "Une petite chose à améliorer", en: "One small thing to improve"), state,
          rows: "3")
        Field.text(
          "research",
          Words(fr: "Notes (elles ne vont pas sur la page)", en: "Notes (they do not go on the page)"),
          state)
      }
      section {
        h2 { Words(fr: "Réaliser, en deux heures au plus", en: "Build, in two hours at most") }
        Field.text("built", Words(fr: "Ce qui a été fait", en: "What was built"), state, rows: "3")
        Field.line(
          "minutes", Words(fr: "Minutes passées", en: "Minutes spent"), state, type: "number",
          help: Words(
            fr: "Une à deux heures, jamais plus : cela n’a pas besoin de leur servir.",
            en: "One to two hours, never more: it does not have to be of use to them."))
        Field.line("demo", Words(fr: "Démo", en: "Demo"), state, example: "https://")
        Field.line("source", Words(fr: "Code", en: "Source"), state, example: "https://")
      }
      section {
        h2 { Words(fr: "Dire, en deux minutes", en: "Say, in two minutes") }
        Field.line("video", Words(fr: "Vidéo", en: "Video"), state, example: "https://")
        Field.text(
          "video-notes", Words(fr: "Notes pour la vidéo", en: "Notes for the video"), state,
          help: Words(
            fr:
              "Des points, pas un texte : qui, pourquoi cette entreprise, quelles compétences, à quoi elles lui servent, comment répondre.",
            en:
              "Points, not a script: who you are, why this company, which skills, what they do for it, how to reach you."
          ))
        Field.text(
          "doubt",
          Words(
            fr: "Le doute qu’ils pourraient avoir, et la réponse",
            en: "The doubt they may have, and the answer"),
          state, rows: "3")
        Field.line(
          "page", Words(fr: "Adresse de la page publiée", en: "Address of the published page"), state,
          example: "https://")
      }
      div(.class("acts sticky")) { Field.submit(Words(fr: "Enregistrer", en: "Save")) }
    }
  }

  private static func findings(_ view: PitchView) -> HTML {
    section(.id("check")) {
      h2 { Words(fr: "Avant d’envoyer", en: "Before it is sent") }
      if view.findings.isEmpty {
        p(.class("good")) { Words(fr: "Rien ne manque.", en: "Nothing is missing.") }
      } else {
        ul(.class("findings")) {
          for finding in view.findings.filter({ $0.severity == .error })
            + view.findings.filter({ $0.severity != .error })
          {
            li(.class("finding")) {
              p {
                if finding.severity == .error {
                  span(.class("badge asked")) { Words(fr: "d’abord", en: "first") }
                  " "
                }
                finding.text
                Components.methodIDs(finding.method)
              }
            }
          }
        }
      }
      div(.class("acts")) {
        a(.class("button"), .href(Links.pitchFile(view.company.id))) {
          Words(fr: "Télécharger la page", en: "Download the page")
        }
      }
      p(.class("quiet small")) {
        Words(
          tu:
            "Publie-la sur ton portfolio et note son adresse dans le formulaire : l’étape est alors faite. Dans le terminal : ",
          vous:
            "Publiez-la sur votre portfolio et notez son adresse dans le formulaire : l’étape est alors faite. Dans le terminal : ",
          en:
            "Publish it on your portfolio, then write its address in the form: that completes the step. In the terminal: "
        )
        tag("code", [], HTML { $0.text("entregent pitch build \(view.company.id)") })
      }
    }
  }
}
