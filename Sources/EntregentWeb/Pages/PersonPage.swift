import Domain
import Entregent
import Foundation

/// One person: who, how you know each other, what is promised, what happened, what comes next.
enum PersonPage {
  struct Model: Sendable {
    var view: PersonView
    /// Ways to them through others, strongest first.
    var paths: [PathView] = []
    var campaigns: [CampaignLine] = []
    /// What can be started with this person.
    var playbooks: [PlaybookEntry] = []
    /// The user's clock, for calls.
    var clock = WallClock(zone: .gmt)
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let person = model.view.person
    return Layout.page(Words(verbatim: person.name), context, class: "page-person") {
      head(
        person,
        hasNextStep: model.view.next.first.map { TodayPage.leadsElsewhere($0, from: person.id) } ?? false)
      div(.class("spread")) {
        div(.class("column")) {
          calls(model)
          nextStep(model.view)
          PathPicture.section(model.paths)
          promises(model.view, context)
          timeline(model.view)
        }
        aside(.class("margin"), .label(Words(fr: "Ce que l’on sait", en: "What is known"))) {
          reach(person)
          CampaignSection.render(
            model.campaigns, choices: model.playbooks, subject: person.id.description)
          facts(model.view)
          balance(person)
          sources(model.view)
          p(.class("quiet small")) {
            a(.href(Links.forget(person.id))) {
              Words(fr: "Oublier cette personne…", en: "Forget this person…")
            }
          }
        }
      }
    }
  }

  /// - Parameter hasNextStep: the page's one accent is the next step's.
  private static func head(_ person: Person, hasNextStep: Bool) -> HTML {
    header(.class("person-head")) {
      Rings.circle(person.circle)
      div {
        h1 { person.name }
        p(.class("lede")) {
          if let title = person.title { title }
          if let company = person.company {
            if person.title != nil { Words(fr: " chez ", en: " at ") }
            if let id = person.companyID {
              a(.href(Links.company(id))) { company }
            } else {
              company
            }
          }
          if let since = person.since {
            Words(fr: ", depuis ", en: ", since ")
            DayWords.partial(since)
          }
          if person.title == nil, person.company == nil {
            span(.class("quiet")) {
              Words(fr: "On ne sait pas ce que fait cette personne.", en: "What they do is not known.")
            }
          }
        }
        p(.class("badges")) {
          Components.circleBadge(person.circle)
          if let place = person.place { span(.class("badge")) { place } }
          for tag in person.tags { span(.class("badge tag")) { tag } }
          if person.isGone {
            span(.class("badge asked")) {
              Words(fr: "n’est plus dans l’export le plus récent", en: "no longer in the newest export")
            }
          }
        }
      }
      div(.class("acts")) {
        a(hasNextStep ? .class("button") : .class("button main"), .href(Links.logWith(person.id))) {
          Words(fr: "Noter un échange", en: "Note a conversation")
        }
        a(.class("button"), .href(Links.message(person.id))) { Words(fr: "Écrire", en: "Write") }
        a(.class("button"), .href(Links.slots(person.id))) {
          Words(fr: "Proposer un appel", en: "Propose a call")
        }
        a(.class("button"), .href(Links.prepare(person.id))) { Words(fr: "Préparer", en: "Prepare") }
        a(.class("button"), .href(Links.editPerson(person.id))) { Words(fr: "Modifier", en: "Edit") }
      }
    }
  }

  private static func calls(_ model: Model) -> HTML? {
    guard !model.view.calls.isEmpty else { return nil }
    return section(.class("calls")) {
      h2 { Words(fr: "Rendez-vous pris", en: "Coming up") }
      ul(.class("list")) {
        for call in model.view.calls {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.prepare(model.view.person.id))) {
                Vocabulary.interaction(call.kind)
              }
              span(.class("quiet")) {
                " · "
                DayWords.element(model.clock.day(call.start))
                ", \(model.clock.time(call.start)) · \(call.minutes) min"
              }
            }
            a(.class("button"), .href(Links.callEntry(call.id))) {
              Words(fr: "Ajouter à l’agenda", en: "Add to calendar")
            }
          }
        }
      }
    }
  }

  private static func nextStep(_ view: PersonView) -> HTML {
    group {
      if !view.acquaintance.isEmpty {
        section(.class("known")) {
          h2 { Words(fr: "D’où vient le lien", en: "How you know each other") }
          ul {
            for fact in view.acquaintance {
              li {
                fact.text
                if let since = fact.since {
                  span(.class("quiet")) {
                    " · "
                    DayWords.partial(since)
                  }
                }
              }
            }
          }
        }
      }
      if let item = view.next.first {
        article(.class("next small")) {
          p(.class("eyebrow")) { TodayPage.kind(item.kind) }
          h2 { item.title }
          p(.class("why")) {
            item.why
            Components.methodIDs(item.method)
          }
          div(.class("acts")) {
            if TodayPage.leadsElsewhere(item, from: view.person.id) { TodayPage.mainAct(item) }
            postForm(Links.decide) {
              hidden("item", item.id)
              hidden("back", ReturnPage.person.rawValue)
              hidden("backID", view.person.id.description)
              button(.type("submit"), .name("decision"), .value("done"), .class("button")) {
                Words(fr: "C’est fait", en: "Done")
              }
            }
          }
        }
      }
    }
  }

  private static func promises(_ view: PersonView, _ context: PageContext) -> HTML? {
    let open = view.promises.filter { $0.doneOn == nil }
    guard !open.isEmpty else { return nil }
    return section(.class("promises")) {
      h2 { Words(fr: "Promis", en: "Promised") }
      ul(.class("list")) {
        for promise in open {
          li(.class("item")) {
            div {
              span(promise.who == .me ? .class("badge asked") : .class("badge given")) {
                promise.who == .me
                  ? Words(tu: "par toi", vous: "par vous", en: "by you")
                  : Words(fr: "par l’autre", en: "by them")
              }
              " "
              promise.text
              if let due = promise.who == .me ? promise.keepBy : promise.due {
                span(.class("quiet")) {
                  " · "
                  DayWords.element(due)
                }
              }
            }
            postForm(Links.promise(promise.id, of: view.person.id)) {
              button(.type("submit"), .class("button")) { Words(fr: "Tenu", en: "Kept") }
            }
          }
        }
      }
    }
  }

  private static func timeline(_ view: PersonView) -> HTML {
    section(.class("timeline"), .id("timeline")) {
      h2 { Words(fr: "Ce qui s’est passé", en: "What happened") }
      if view.timeline.isEmpty {
        p(.class("quiet")) {
          Words(
            fr: "Rien encore. Un café, un message, une rencontre : une phrase suffit.",
            en: "Nothing yet. A coffee, a message, a meeting: one sentence is enough.")
        }
      } else {
        ol {
          for entry in view.timeline { self.entry(entry, of: view.person.id) }
        }
        if view.timelineTotal > view.timeline.count {
          p {
            a(.class("button"), .href(Links.person(view.person.id, entries: view.timeline.count + 100))) {
              Words.count(
                view.timelineTotal - view.timeline.count,
                fr: ("Encore # plus ancien", "Encore # plus anciens"),
                en: ("# older one", "# older ones"))
            }
          }
        }
      }
    }
  }

  private static func entry(_ entry: TimelineEntry, of person: PersonID) -> HTML {
    li(
      entry.direction == .incoming
        ? .class("in") : entry.direction == .outgoing ? .class("out") : .class("both")
    ) {
      p(.class("when")) {
        DayWords.element(entry.day)
        " · "
        Vocabulary.timelineKind(entry.kind)
        direction(entry)
        if let minutes = entry.minutes { " · \(minutes) min" }
      }
      if !entry.text.isEmpty { p(.class("said")) { entry.text } }
      if entry.isOwn {
        p(.class("correct")) {
          a(
            .href(Links.editEntry(entry.id, of: person)),
            .label(
              Words(fr: "Corriger cette note du ", en: "Correct this note of ").appending(
                entry.day.description))
          ) { Words(fr: "Corriger", en: "Correct") }
        }
        postForm(Links.deleteEntry(entry.id, of: person), .class("delete")) {
          button(
            .type("submit"), .class("link"),
            .label(
              Words(fr: "Supprimer cette note du ", en: "Delete this note of ").appending(
                entry.day.description))
          ) {
            Words(fr: "Supprimer", en: "Delete")
          }
        }
      }
    }
  }

  private static func direction(_ entry: TimelineEntry) -> HTML? {
    switch entry.direction {
    case .incoming: span { Words(tu: " de sa part", vous: " de sa part", en: " from them") }
    case .outgoing: span { Words(tu: " de ta part", vous: " de votre part", en: " from you") }
    case .both: nil
    }
  }
}
