import Domain
import Entregent

/// One campaign: the next step with what it needs, the road, what happened.
enum CampaignPage {
  struct Model: Sendable {
    var view: CampaignView
    var state: FormState
    /// Whom to choose from, best first (E2), when the playbook asks for people of the company.
    var suggestions: [PersonReference] = []
  }

  static func status(_ status: CampaignState.Status) -> Words {
    switch status {
    case .open: Words(fr: "en route", en: "under way")
    case .won: Words(fr: "aboutie", en: "come true")
    case .closed: Words(fr: "close", en: "closed")
    case .paused: Words(fr: "en pause", en: "resting")
    }
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let line = model.view.line
    let title =
      line.subjectName.map {
        Words(
          tu: "\(line.title.tu) : \($0)", vous: "\(line.title.vous) : \($0)", en: "\(line.title.en): \($0)")
      } ?? Words(line.title)
    return Layout.page(title, context, class: "page-campaign") {
      header(.class("head")) {
        div {
          p(.class("eyebrow")) { a(.href(Links.campaigns)) { CampaignsPage.title } }
          h1 { Words(line.title) }
          p(.class("lede")) { subject(line.campaign.subject) }
          p(.class("badges")) {
            span(.class("badge")) { status(line.state.status) }
            span(.class("badge")) {
              Words(fr: "commencée ", en: "started ")
              DayWords.when(line.campaign.startedOn)
            }
            a(.class("badge"), .href(Links.playbook(line.campaign.playbook))) {
              Words(fr: "lire le parcours", en: "read the playbook")
            }
          }
        }
      }
      Field.errorSummary(model.state, order: model.state.errors.keys.sorted())
      div(.class("spread")) {
        div(.class("column")) {
          if let remark = model.view.remark { p(.class("remark")) { remark } }
          WhoHelped.ask(model)
          steps(model)
          if isOver(line) { whatNow() }
          CampaignRoad.render(model.view)
          ahead(model.view.ahead)
          happenings(model.view)
        }
        aside(.class("margin")) {
          record(model, context)
          rest(line, context)
        }
      }
    }
  }

  /// One thing to do next, not a wall of them: beyond three the rest is folded away.
  private static func steps(_ model: Model) -> HTML {
    let toDos = Array(model.view.line.state.toDos.enumerated())
    let shown = toDos.count > 4 ? 3 : toDos.count
    let hidden = toDos.count - shown
    return group {
      for (index, toDo) in toDos.prefix(shown) { CampaignStepCard.render(toDo, index, model) }
      if hidden > 0 {
        details(.class("behind"), model.state.errors.isEmpty ? .absent : .flag("open")) {
          summary {
            Words.count(
              hidden, fr: ("# étape encore, sans hâte", "# étapes encore, sans hâte"),
              en: ("# more step, no hurry", "# more steps, no hurry"))
          }
          for (index, toDo) in toDos.dropFirst(shown) { CampaignStepCard.render(toDo, index, model) }
        }
      }
    }
  }

  /// It has ended, and nothing is left to say or do.
  private static func isOver(_ line: CampaignLine) -> Bool {
    (line.state.status == .won || line.state.status == .closed) && line.state.toDos.isEmpty
  }

  private static func whatNow() -> HTML {
    div(.class("acts")) {
      Components.linkButton(Words(fr: "Voir Aujourd’hui", en: "See Today"), Links.today)
      Components.linkButton(Words(fr: "Choisir un parcours", en: "Choose a playbook"), Links.playbooks)
    }
  }

  private static func subject(_ subject: Campaign.Subject) -> HTML {
    switch subject {
    case .me: group { Words(tu: "Pour toi", vous: "Pour vous", en: "For yourself") }
    case .person(let person): a(.href(Links.person(person.id))) { person.name }
    case .company(let id, let name): a(.href(Links.company(id))) { name }
    }
  }

  private static func ahead(_ sentences: [Phrase]) -> HTML? {
    guard !sentences.isEmpty else { return nil }
    // The road above names the same steps: when they come is for whoever asks.
    return details(.class("behind")) {
      summary { Words(fr: "Ce qui suivra, et quand", en: "What will follow, and when") }
      ul(.class("plain")) { for sentence in sentences { li { sentence } } }
    }
  }

  private static func happenings(_ view: CampaignView) -> HTML? {
    guard !view.happenings.isEmpty else { return nil }
    let steps = Dictionary(view.playbook.steps.map { ($0.id, $0) }) { first, _ in first }
    return section(.class("timeline")) {
      h2 { Words(fr: "Ce qui s’est passé", en: "What happened") }
      ol {
        for happening in view.happenings.prefix(50) {
          li {
            p(.class("when")) {
              DayWords.element(happening.day)
              if let person = happening.person {
                " · "
                a(.href(Links.person(person.id))) { person.name }
              }
            }
            p(.class("said")) {
              CampaignVocabulary.fact(happening.kind)
              if let step = happening.step.flatMap({ steps[$0] }) {
                Words(fr: " : ", en: ": ")
                Words(step.title)
              }
            }
            values(happening, happening.step.flatMap { steps[$0] })
            if happening.isOwn {
              postForm(Links.deleteFact(happening.id, of: view.line.campaign.id), .class("delete")) {
                button(.type("submit"), .class("link")) { Words(fr: "Retirer", en: "Take back") }
              }
            }
          }
        }
      }
    }
  }

  private static func values(_ happening: CampaignHappening, _ step: PlaybookStep?) -> HTML? {
    guard !happening.values.isEmpty else { return nil }
    return dl {
      for value in happening.values {
        let entry = step?.form?.entries.first { $0.id == value.id }
        dt { entry.map { Words($0.label) } ?? Words(verbatim: value.id) }
        dd {
          if entry?.field == .url, let link = Link.outside(value.text) {
            a(.href(link), .fixed("rel", "noreferrer")) { value.text }
          } else if entry?.field == .day, let day = Day(value.text) {
            DayWords.element(day)
          } else {
            value.text
          }
        }
      }
    }
  }

  private static func record(_ model: Model, _ context: PageContext) -> HTML {
    let line = model.view.line
    let contacts = line.campaign.contacts
    return postForm(Links.recordFact(line.campaign.id), .class("raised")) {
      h2 { Words(fr: "Il s’est passé autre chose", en: "Something else happened") }
      Field.choice(
        "kind", Words(fr: "Quoi", en: "What"), model.state,
        CampaignNews.sayable(model.view).map { ($0.rawValue, CampaignVocabulary.fact($0)) })
      if contacts.count > 1 {
        Field.choice(
          "person", Words(fr: "Qui", en: "Who"), model.state,
          [("", Words(fr: "personne en particulier", en: "nobody in particular"))]
            + contacts.map { ($0.person.id.description, Words(verbatim: $0.person.name)) })
      }
      Field.line("day", Words(fr: "Quel jour", en: "Which day"), dayState(model.state, context), type: "date")
      Field.submit(Words(fr: "Noter", en: "Note it"))
      p(.class("quiet small")) {
        Words(
          fr: "Messages, cafés et appels notés ailleurs comptent d’eux-mêmes.",
          en: "Messages, coffees and calls noted elsewhere count by themselves.")
      }
    }
  }

  private static func dayState(_ state: FormState, _ context: PageContext) -> FormState {
    var state = state
    if state.values["day"] == nil { state.values["day"] = context.today.description }
    return state
  }

  private static func rest(_ line: CampaignLine, _ context: PageContext) -> HTML? {
    let id = line.campaign.id
    // What has ended by itself needs no end.
    guard !isOver(line) || line.campaign.closedOn != nil else { return nil }
    return section {
      h2 { Words(fr: "La laisser reposer", en: "Let it rest") }
      switch line.state.status {
      case .paused:
        decision(id, "resume", Words(fr: "La reprendre", en: "Take it up again"))
      case .closed where line.campaign.closedOn != nil:
        decision(id, "resume", Words(fr: "La rouvrir", en: "Open it again"))
      case .open, .won, .closed:
        if line.state.status == .open {
          postForm(Links.decideCampaign(id)) {
            hidden("decision", "pause")
            for (words, days) in [
              (Words(fr: "Deux semaines", en: "Two weeks"), 14),
              (Words(fr: "Deux mois", en: "Two months"), 61),
            ] {
              button(
                .type("submit"), .name("day"), .value(context.today.adding(days: days).description),
                .class("button")
              ) {
                words
              }
              " "
            }
          }
        }
        if line.campaign.closedOn == nil {
          decision(id, "close", Words(fr: "L’arrêter là", en: "End it here"))
        }
      }
    }
  }

  private static func decision(_ id: CampaignID, _ value: String, _ words: Words) -> HTML {
    postForm(Links.decideCampaign(id)) {
      hidden("decision", value)
      button(.type("submit"), .class("link")) { words }
    }
  }
}
