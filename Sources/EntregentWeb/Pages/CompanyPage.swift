import Domain

/// One company: why it is admired, whom one knows there, whom to turn to first and why.
enum CompanyPage {
  struct Model: Sendable {
    var view: CompanyView
    var state: FormState
    /// Ways to somebody there through others.
    var paths: [PathView] = []
    var leads: [OpportunityView] = []
    /// What is known and built for it; nil: nothing is asked about it here.
    var pitch: PitchFields?
    var campaigns: [CampaignLine] = []
    /// What can be started with this company.
    var playbooks: [PlaybookEntry] = []
  }

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let company = model.view.company
    return Layout.page(Words(verbatim: company.name), context, class: "page-company") {
      header(.class("head")) {
        div {
          h1 { company.name }
          if let why = company.target?.why, !why.isEmpty { p(.class("lede quote")) { why } }
          p(.class("badges")) {
            if company.target != nil {
              span(.class("badge given")) { Words(fr: "entreprise visée", en: "one you aim for") }
            } else if let because = company.suggestedBecause {
              span(.class("badge")) { Vocabulary.suggestion(because) }
            }
            span(.class("badge")) {
              Words.count(
                company.peopleCount, fr: ("# personne connue", "# personnes connues"),
                en: ("# person you know", "# people you know"))
            }
          }
        }
      }
      div(.class("spread")) {
        div(.class("column")) {
          ranked(model.view, context)
          PathPicture.section(model.paths)
          former(model.view.former)
        }
        aside(.class("margin")) {
          target(model)
          if let pitch = model.pitch { study(pitch, company) }
          CampaignSection.render(
            model.campaigns, choices: model.playbooks, subject: model.view.company.id.description)
          leads(model)
        }
      }
    }
  }

  private static func ranked(_ view: CompanyView, _ context: PageContext) -> HTML {
    section(.class("ranked")) {
      h2 { Words(tu: "Vers qui te tourner", vous: "Vers qui vous tourner", en: "Whom to turn to") }
      if view.ranked.isEmpty {
        p(.class("quiet")) {
          Words(
            tu: """
              Tu n’y connais encore personne. Leurs développeurs passent peut-être dans un meetup, ou \
              quelqu’un que tu connais les connaît.
              """,
            vous: """
              Vous n’y connaissez encore personne. Leurs développeurs passent peut-être dans un meetup, ou \
              quelqu’un que vous connaissez les connaît.
              """,
            en: """
              You know nobody there yet. Their developers may come to a meetup, or someone you know knows them.
              """)
        }
      } else {
        ol(.class("ranks"), .flag("data-keys")) {
          for (index, ranked) in view.ranked.enumerated() { person(ranked, isFirst: index == 0) }
        }
        p(.class("quiet small")) {
          a(.href(all(view.company.id))) {
            Words(
              tu: "Tous ceux que tu y connais", vous: "Tous ceux que vous y connaissez",
              en: "Everyone you know there")
          }
        }
      }
    }
  }

  private static func all(_ company: CompanyID) -> Link {
    var query = PeopleQuery()
    query.company = company
    return Links.people(query)
  }

  private static func person(_ ranked: RankedPerson, isFirst: Bool) -> HTML {
    li(isFirst ? .class("rank first") : .class("rank")) {
      div(.class("rank-head")) {
        Rings.circle(ranked.person.circle)
        div {
          h3 { a(.class("name"), .href(Links.person(ranked.person.id))) { ranked.person.name } }
          p(.class("what")) {
            ranked.person.title ?? ""
            if ranked.person.title != nil { " · " }
            Vocabulary.channel(ranked.channel)
            if ranked.credits > 0 {
              Words.count(
                ranked.credits, fr: (" · # crédit", " · # crédits"), en: (" · # credit", " · # credits"))
            }
          }
        }
      }
      Components.reasons(ranked.reasons)
      if !ranked.unknown.isEmpty {
        p(.class("quiet small unknown")) {
          Words(fr: "On ne sait pas : ", en: "Not known: ")
          for (index, unknown) in ranked.unknown.enumerated() {
            if index > 0 { ", " }
            unknown
          }
          "."
        }
      }
      if isFirst {
        div(.class("acts")) {
          Components.linkButton(
            Words(fr: "Écrire à ", en: "Write to ").appending(ranked.person.name),
            Links.message(ranked.person.id), isMain: true)
        }
      }
    }
  }

  private static func former(_ people: [PersonLine]) -> HTML? {
    guard !people.isEmpty else { return nil }
    return section {
      h2 { Words(fr: "Y ont travaillé", en: "Used to work there") }
      Components.personList(people)
    }
  }

  private static func target(_ model: Model) -> HTML {
    let company = model.view.company
    return group {
      Field.errorSummary(model.state, order: ["why"])
      postForm(Links.target(company.id), .class("raised")) {
        h2 {
          company.target == nil
            ? Words(fr: "Viser cette entreprise", en: "Aim for this company")
            : Words(tu: "Pourquoi tu l’admires", vous: "Pourquoi vous l’admirez", en: "Why you admire it")
        }
        Field.text(
          "why", Words(fr: "En une phrase", en: "In one sentence"), model.state, rows: "3")
        div(.class("acts")) {
          // The one act that leads on stands beside the first person; what is filled in is only kept.
          button(
            .type("submit"),
            company.target == nil && model.view.ranked.isEmpty ? .class("button main") : .class("button")
          ) {
            company.target == nil
              ? Words(fr: "Viser", en: "Aim for it") : Words(fr: "Enregistrer", en: "Save")
          }
        }
      }
      if company.target != nil {
        postForm(Links.dropTarget(company.id)) {
          button(.type("submit"), .class("link")) {
            Words(fr: "Ne plus la viser", en: "Stop aiming for it")
          }
        }
      }
    }
  }

  private static func leads(_ model: Model) -> HTML? {
    guard !model.leads.isEmpty || !model.view.opportunities.isEmpty else { return nil }
    return section {
      h2 { Words(fr: "Candidatures", en: "Opportunities") }
      ul(.class("plain")) {
        for lead in model.leads {
          li {
            a(.href(Links.opportunity(lead.opportunity.id))) {
              lead.opportunity.role ?? lead.opportunity.company
            }
            span(.class("quiet")) {
              " · "
              OpportunityWords.one(lead.opportunity.stage)
            }
          }
        }
        if model.leads.isEmpty { for title in model.view.opportunities { li { title } } }
      }
    }
  }

  /// What was found out and built (A11), with the time it took of two hours.
  private static func study(_ pitch: PitchFields, _ company: Company) -> HTML {
    section(.class("study")) {
      h2 { Words(fr: "Étudier, réaliser", en: "Study, build") }
      dl {
        if let value = pitch.value {
          Components.fact(Words(fr: "Valeur commune", en: "Value in common")) { value }
        }
        if let thing = pitch.improvement {
          Components.fact(Words(fr: "À améliorer", en: "To improve")) { thing }
        }
        if pitch.minutesSpent > 0 {
          Components.fact(Words(fr: "Temps", en: "Time")) {
            Words(
              fr: "\(pitch.minutesSpent) min sur \(PitchFields.timeBox)",
              en: "\(pitch.minutesSpent) of \(PitchFields.timeBox) min")
            Components.methodIDs(["A11"])
          }
        }
        if let notes = pitch.research { Components.fact(Words(fr: "Notes", en: "Notes")) { notes } }
      }
      p {
        a(.class("button"), .href(Links.pitch(company.id))) {
          Words(fr: "La page pour cette entreprise", en: "The page for this company")
        }
      }
    }
  }
}
