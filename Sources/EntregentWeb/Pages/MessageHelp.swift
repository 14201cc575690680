import Domain

/// What stands beside a draft: its length on the networks, other templates, questions for the talk.
enum MessageHelp {
  static func render(_ model: MessagePage.Model) -> HTML {
    group {
      choices(model)
      questions(model)
    }
  }

  /// As the networks count, which is not as one counts oneself.
  static func lengths(_ model: MessagePage.Model) -> HTML {
    group {
      if let first = model.lengths.first {
        h2 { Words(fr: "La longueur", en: "The length") }
        ul(.class("lengths small")) {
          for length in model.lengths {
            li(length.fits ? .class("fits") : .class("over")) {
              Words(length.title)
              Words(fr: " : ", en: ": ")
              Words(verbatim: "\(length.count) / \(length.limit)")
              if !length.fits { Words(fr: " — trop long", en: " — too long") }
            }
          }
        }
        p(.class("quiet small")) {
          Words(fr: "Limites vérifiées le ", en: "Limits checked on ")
          DayWords.exact(first.checkedOn)
        }
      }
    }
  }

  private static func choices(_ model: MessagePage.Model) -> HTML {
    group {
      if !model.choices.isEmpty {
        details(.class("choices")) {
          summary {
            Words.count(
              model.choices.count, fr: ("# modèle", "# modèles"), en: ("# template", "# templates"))
          }
          ul {
            for draft in model.choices {
              li {
                choice(draft, model)
              }
            }
          }
          p(.class("small")) {
            a(.href(Links.templates)) {
              Words(tu: "Écrire les tiens", vous: "Écrire les vôtres", en: "Write your own")
            }
          }
        }
      }
    }
  }

  private static func choice(_ draft: MessageDraft, _ model: MessagePage.Model) -> HTML {
    let name = draft.template ?? ""
    return group {
      p {
        a(
          .href(Links.message(model.person.id, kind: model.kind, template: name)),
          name == model.template ? .fixed("aria-current", "true") : .absent
        ) { model.own.contains(name) ? Words(verbatim: name) : TemplateTitles.title(name) }
        if model.own.contains(name) {
          span(.class("quiet small")) { Words(tu: " le tien", vous: " le vôtre", en: " yours") }
        }
      }
      p(.class("example")) { draft.text }
    }
  }

  private static func questions(_ model: MessagePage.Model) -> HTML {
    group {
      if !model.questions.isEmpty {
        details(.class("questions"), model.kind == "question" ? .flag("open") : .absent) {
          summary { Words(fr: "Des questions pour l’échange", en: "Questions for the talk") }
          ul { for question in model.questions { li { question } } }
        }
      }
    }
  }
}
