import Domain

/// One opportunity: how it stands, what follows, who helped, what was said.
enum OpportunityPage {
  struct Model: Sendable {
    var view: OpportunityView
    var state: FormState
  }

  static let order = ["role", "through", "found", "applied", "url", "day", "with", "person"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let opportunity = model.view.opportunity
    return Layout.page(Words(verbatim: opportunity.company), context, class: "page-opportunity") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.opportunities)) { Layout.Text.opportunities } }
          h1 {
            if let company = opportunity.companyID {
              a(.href(Links.company(company))) { opportunity.company }
            } else {
              opportunity.company
            }
          }
          p(.class("lede")) { opportunity.role ?? "" }
          p(.class("badges")) {
            span(.class("badge")) { OpportunityWords.one(opportunity.stage) }
            if let kind = opportunity.kind { span(.class("badge")) { Vocabulary.seeks(kind) } }
            if model.view.record.isImported {
              span(.class("badge")) { Words(fr: "importée", en: "imported") }
            }
          }
        }
        OpportunitiesPage.move(opportunity)
      }
      Field.errorSummary(model.state, order: order)
      div(.class("spread")) {
        div(.class("column")) {
          next(model.view)
          interviews(opportunity, model.state)
          helpers(opportunity, model.state)
        }
        aside(.class("margin")) {
          form(opportunity, model.state)
          postForm(Links.deleteOpportunity(opportunity.id)) {
            button(.type("submit"), .class("link")) {
              Words(fr: "Effacer cette piste", en: "Delete this lead")
            }
          }
        }
      }
    }
  }

  private static func next(_ view: OpportunityView) -> HTML {
    section {
      h2 { Words(fr: "Et maintenant", en: "Next") }
      if view.toDos.isEmpty {
        p(.class("quiet")) { Words(fr: "Rien n’attend ici.", en: "Nothing waits here.") }
      } else {
        ul(.class("list")) {
          for toDo in view.toDos {
            li(.class("item")) {
              div {
                strong { OpportunitiesPage.addressed(toDo.title) }
                p(.class("why")) {
                  OpportunitiesPage.addressed(toDo.why)
                  Components.methodIDs(toDo.method)
                }
              }
              span(.class("quiet small")) { DayWords.element(toDo.due) }
              if let person = toDo.person, let kind = toDo.messageKind,
                MessageWords.privateKinds.contains(kind)
              {
                a(.class("button"), .href(Links.message(person.id, kind: kind))) {
                  Words(fr: "Écrire à ", en: "Write to ").appending(person.name)
                }
              }
            }
          }
        }
      }
      for hint in view.hints {
        p(.class("hint")) {
          hint
          Components.methodIDs(["D7", "E5"])
        }
      }
    }
  }

  private static func interviews(_ opportunity: Opportunity, _ state: FormState) -> HTML {
    section(.id("interviews")) {
      h2 { Words(fr: "Entretiens", en: "Interviews") }
      if !opportunity.interviews.isEmpty {
        ul(.class("list")) {
          for interview in opportunity.interviews {
            li(.class("item")) {
              div {
                strong { DayWords.element(interview.day) }
                if !interview.with.isEmpty {
                  " "
                  Words(fr: "avec ", en: "with ")
                  for (index, person) in interview.with.enumerated() {
                    if index > 0 { ", " }
                    a(.href(Links.person(person.id))) { person.name }
                  }
                }
                p(.class("quiet small")) { feedback(interview) }
              }
              if interview.feedbackReceivedOn == nil {
                postForm(Links.interviews(opportunity.id)) {
                  hidden("day", interview.day.description)
                  button(
                    .type("submit"), .name("feedback"),
                    .value(interview.feedbackAskedOn == nil ? "asked" : "received"), .class("button")
                  ) {
                    interview.feedbackAskedOn == nil
                      ? Words(fr: "Retour demandé", en: "Feedback asked for")
                      : Words(fr: "Retour reçu", en: "Feedback came")
                  }
                }
              }
            }
          }
        }
      }
      postForm(Links.interviews(opportunity.id), .class("inline-form")) {
        div(.class("pair")) {
          Field.line("day", Words(fr: "Jour de l’entretien", en: "Day of the interview"), state, type: "date")
          Field.line("with", Words(fr: "Avec qui", en: "With whom"), state)
        }
        button(.type("submit"), .class("button")) { Words(fr: "Noter l’entretien", en: "Note the interview") }
      }
    }
  }

  private static func feedback(_ interview: Opportunity.Interview) -> HTML {
    group {
      if let day = interview.feedbackReceivedOn {
        Words(fr: "retour reçu ", en: "feedback came ")
        DayWords.when(day)
      } else if let day = interview.feedbackAskedOn {
        Words(fr: "retour demandé ", en: "feedback asked for ")
        DayWords.when(day)
      } else {
        Words(fr: "retour pas encore demandé", en: "feedback not asked for yet")
      }
    }
  }

  private static func helpers(_ opportunity: Opportunity, _ state: FormState) -> HTML {
    section(.id("helpers")) {
      h2 { Words(fr: "Qui a aidé", en: "Who helped") }
      p(.class("quiet small")) {
        Words(
          fr: "Chacun saura comment cela s’est terminé.", en: "Everyone will hear how it ended.")
        Components.methodIDs(["E6", "C7"])
      }
      if !opportunity.helpers.isEmpty {
        ul(.class("list")) {
          for helper in opportunity.helpers {
            li(.class("item")) {
              div {
                a(.class("name"), .href(Links.person(helper.person.id))) { helper.person.name }
                if let day = helper.toldOn {
                  p(.class("quiet small")) {
                    Words(fr: "au courant, ", en: "told, ")
                    DayWords.element(day)
                  }
                }
              }
              if helper.toldOn == nil {
                postForm(Links.helpers(opportunity.id)) {
                  hidden("person", helper.person.id.description)
                  button(
                    .type("submit"), .name("told"), .value("yes"), .class("button"),
                    .label(Words(fr: "Au courant : ", en: "Told: ").appending(helper.person.name))
                  ) { Words(fr: "Au courant", en: "Told") }
                }
              }
            }
          }
        }
      }
      postForm(Links.helpers(opportunity.id), .class("inline-form")) {
        Field.line("person", Words(fr: "Ajouter quelqu’un", en: "Add somebody"), state)
        button(.type("submit"), .class("button")) { Words(fr: "Ajouter", en: "Add") }
      }
    }
  }

  private static func form(_ opportunity: Opportunity, _ state: FormState) -> HTML {
    postForm(Links.opportunity(opportunity.id), .class("raised"), .flag("novalidate")) {
      h2 { Words(fr: "Détails", en: "Details") }
      Field.line("role", Words(fr: "Poste", en: "Role"), state)
      Field.choice("kind", Words(fr: "Sorte", en: "Kind"), state, OpportunityWords.kinds)
      Field.choice("source", Words(fr: "Trouvée par", en: "Found through"), state, OpportunityWords.sources)
      Field.line("through", Words(fr: "Par qui", en: "Through whom"), state)
      Field.line("found", Words(fr: "Repérée le", en: "Found on"), state, type: "date")
      Field.line("applied", Words(fr: "Candidature du", en: "Applied on"), state, type: "date")
      Field.line(
        "how", Words(fr: "Comment", en: "How"), state,
        help: Words(fr: "Formulaire, e-mail, transmise par quelqu’un.", en: "Form, e-mail, handed on."))
      Field.choice(
        "after-referral", Words(fr: "Et la cooptation", en: "And the referral"), state,
        [
          ("", Words(fr: "aucune, ou pas noté", en: "none, or not noted")),
          ("yes", Words(fr: "la candidature est venue après", en: "the application came after it")),
          ("no", Words(fr: "la candidature est venue avant", en: "the application came before it")),
        ])
      Field.line("url", Words(fr: "Annonce", en: "Advert"), state, example: "https://")
      Field.line("contact", Words(fr: "Contact", en: "Contact"), state)
      Field.text("notes", Words(fr: "Notes", en: "Notes"), state)
      Field.submit(Words(fr: "Enregistrer", en: "Save"))
    }
  }
}
