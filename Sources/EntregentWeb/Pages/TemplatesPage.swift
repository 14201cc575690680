import Domain

/// The templates of messages: the user's own, and those that come with the program.
enum TemplatesPage {
  struct Model: Sendable {
    var own: [MessageTemplate]
    var builtIn: [MessageTemplate]
  }

  static let title = Words(fr: "Modèles de messages", en: "Message templates")

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(title, context, class: "page-templates") {
      header(.class("head")) {
        h1 { title }
        a(.class("button main"), .href(Links.newTemplate)) {
          Words(fr: "Écrire un modèle", en: "Write a template")
        }
      }
      section {
        h2 { Words(tu: "Les tiens", vous: "Les vôtres", en: "Yours") }
        if model.own.isEmpty {
          p(.class("quiet")) {
            Words(
              fr: "Aucun pour l’instant. Un modèle d’Entregent peut servir de départ.",
              en: "None yet. One of Entregent’s can be a start.")
          }
        } else {
          list(
            model.own, title: { Words(verbatim: $0.name) },
            detail: { MessageWords.kind($0.kind).appending(" · ") })
        }
      }
      section {
        h2 { Words(fr: "Ceux d’Entregent", en: "Entregent’s") }
        for kind in MessageWords.privateKinds where model.builtIn.contains(where: { $0.kind == kind }) {
          h3 { MessageWords.kind(kind) }
          list(model.builtIn.filter { $0.kind == kind }, title: { TemplateTitles.title($0.name) })
        }
      }
    }
  }

  /// - Parameter detail: what stands before the language, of those that no heading says it of.
  private static func list(
    _ templates: [MessageTemplate], title: (MessageTemplate) -> Words,
    detail: (MessageTemplate) -> Words = { _ in Words(verbatim: "") }
  ) -> HTML {
    ul(.class("templates")) {
      for template in templates {
        li {
          a(.href(Links.template(template))) { title(template) }
          span(.class("quiet small")) {
            " "
            detail(template)
            spoken(template)
          }
        }
      }
    }
  }

  /// "français, tutoiement".
  private static func spoken(_ template: MessageTemplate) -> Words {
    switch (template.language, template.address) {
    case (.en, _): Words(fr: "anglais", en: "English")
    case (.fr, .tu?): Words(fr: "français, tutoiement", en: "French, tu")
    case (.fr, .vous?): Words(fr: "français, vouvoiement", en: "French, vous")
    case (.fr, nil): Words(fr: "français", en: "French")
    }
  }
}

/// One template in the making: its text, what is to be said of it, how it reads when filled.
enum TemplatePage {
  struct Model: Sendable {
    var state: FormState
    /// The name under which it is kept; nil: it is new.
    var kept: String?
    /// Nil: nothing is written yet.
    var review: TemplateReview?
    var fields: [TemplateField]
    var kinds: [String]
  }

  static let order = ["name", "kind", "language", "address", "text"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title =
      model.kept.map { Words(verbatim: $0) } ?? Words(fr: "Un nouveau modèle", en: "A new template")
    return Layout.page(title, context, class: "page-template") {
      header(.class("head")) { h1 { title } }
      Field.errorSummary(model.state, order: order)
      div(.class("spread")) {
        div(.class("column")) { form(model) }
        aside(.class("margin")) {
          remarks(model)
          fields(model, context)
        }
      }
    }
  }

  private static func form(_ model: Model) -> HTML {
    let state = model.state
    return postForm(Links.templates, .class("draft"), .flag("novalidate")) {
      if let kept = model.kept { hidden("old", kept) }
      Field.line("name", Words(fr: "Nom", en: "Name"), state, isRequired: true)
      Field.choice(
        "kind", Words(fr: "Sorte de message", en: "Kind of message"), state,
        model.kinds.map { ($0, MessageWords.kind($0)) })
      Field.radios(
        "language", Words(fr: "Langue", en: "Language"), state,
        [("fr", Words(verbatim: "Français")), ("en", Words(verbatim: "English"))])
      Field.radios(
        "address", Words(fr: "En français", en: "In French"), state,
        [
          ("tu", Words(fr: "tutoiement", en: "tu")), ("vous", Words(fr: "vouvoiement", en: "vous")),
          ("", Words(fr: "ni l’un ni l’autre", en: "neither")),
        ])
      Field.text(
        "text", Words(fr: "Texte", en: "Text"), state, rows: "14",
        help: Words(
          fr: "{{champ}} prend une valeur ; {{#champ}}…{{/champ}} ne paraît que si elle est connue.",
          en: "{{field}} takes a value; {{#field}}…{{/field}} only shows when it is known."),
        isRequired: true)
      div(.class("acts")) {
        button(.type("submit"), .name("act"), .value("check"), .class("button")) {
          Words(fr: "Relire", en: "Check")
        }
        button(.type("submit"), .name("act"), .value("save"), .class("button main")) {
          Words(fr: "Enregistrer", en: "Save")
        }
        if model.kept != nil {
          button(.type("submit"), .name("act"), .value("remove"), .class("button quiet")) {
            Words(fr: "Retirer", en: "Remove")
          }
        }
      }
    }
  }

  private static func remarks(_ model: Model) -> HTML {
    group {
      if let review = model.review {
        h2 { Words(fr: "À la relecture", en: "On reading it again") }
        if review.remarks.isEmpty {
          p(.class("good")) { Words(fr: "Rien à redire.", en: "Nothing to change.") }
        } else {
          ol(.class("findings")) {
            for remark in review.remarks {
              li(.class("finding")) {
                p(.class("eyebrow")) {
                  remark.isFault
                    ? Words(fr: "À corriger", en: "To put right") : MessageWords.rule(remark.name)
                }
                p { remark.what }
                if let instead = remark.instead { p(.class("instead")) { instead } }
              }
            }
          }
        }
        if !review.example.isEmpty {
          h2 { Words(fr: "Rempli d’exemples", en: "Filled with examples") }
          p(.class("marked")) { review.example }
        }
      }
    }
  }

  private static func fields(_ model: Model, _ context: PageContext) -> HTML {
    details(.class("fields"), model.review == nil ? .flag("open") : .absent) {
      summary { Words(fr: "Les champs", en: "The fields") }
      tag(
        "dl", [],
        group {
          for field in model.fields {
            tag("dt", [], group { tag("code", [], HTML { $0.text("{{\(field.name)}}") }) })
            tag(
              "dd", [],
              group {
                field.meaning
                if !field.example.en.isEmpty {
                  span(.class("line example")) { field.example }
                }
              })
          }
        })
    }
  }
}
