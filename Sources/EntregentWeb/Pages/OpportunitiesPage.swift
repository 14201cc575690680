import Domain

/// All opportunities, by how far they are, and where they came from.
enum OpportunitiesPage {
  struct Model: Sendable {
    var view: OpportunitiesView
    var state: FormState
  }

  static let order = ["company", "role", "through", "found", "applied"]
  private static let alive: [OpportunityStage] = [.offer, .interview, .applied, .found]
  private static let over: [OpportunityStage] = [.accepted, .declinedByUser, .rejected, .silent]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    Layout.page(Layout.Text.opportunities, context, class: "page-opportunities") {
      header(.class("head")) { h1 { Layout.Text.opportunities } }
      Field.errorSummary(model.state, order: order)
      div(.class("spread")) {
        div(.class("column")) {
          if model.view.entries.isEmpty { empty } else { board(model.view, context) }
        }
        aside(.class("margin")) {
          add(model.state)
          sources(model.view.sources)
        }
      }
    }
  }

  private static var empty: HTML {
    Components.empty(
      Words(fr: "Une piste à la fois", en: "One lead at a time"),
      Words(
        tu:
          "Une offre, une candidature, un mot d’un ancien collègue : note-la ici, et dis de qui elle vient. La suite apparaîtra dans Aujourd’hui.",
        vous:
          "Une offre, une candidature, un mot d’un ancien collègue : notez-la ici, et dites de qui elle vient. La suite apparaîtra dans Aujourd’hui.",
        en:
          "An advert, an application, a word from a former colleague: note it here, and who it came through. What comes next will appear under Today."
      ),
      example: Words(
        fr: "Alma, développeuse back-end, par Inès", en: "Alma, back-end developer, through Inès"))
  }

  private static func board(_ view: OpportunitiesView, _ context: PageContext) -> HTML {
    group {
      for stage in alive {
        let entries = view.entries(at: stage)
        column(stage, entries.filter { !$0.isDormant(on: context.today) }, limit: 50)
      }
      let dormant = view.entries.filter { $0.isDormant(on: context.today) }
      if !dormant.isEmpty {
        // Where nothing else stands, the page says what it holds.
        let isAll = !view.entries.contains {
          alive.contains($0.opportunity.stage) && !$0.isDormant(on: context.today)
        }
        folded(
          Words.count(
            dormant.count, fr: ("# sans nouvelles depuis trois mois", "# sans nouvelles depuis trois mois"),
            en: ("# without news for three months", "# without news for three months")), dormant,
          isOpen: isAll)
      }
      for stage in over {
        let entries = view.entries(at: stage)
        if !entries.isEmpty {
          folded(OpportunityWords.stage(stage).appending(" (\(entries.count))"), entries)
        }
      }
    }
  }

  private static func column(_ stage: OpportunityStage, _ entries: [OpportunityView], limit: Int) -> HTML? {
    guard !entries.isEmpty else { return nil }
    return section(.class("stage")) {
      h2 {
        OpportunityWords.stage(stage)
        span(.class("count")) { " \(entries.count)" }
      }
      ul(.class("cards"), .flag("data-keys")) { for entry in entries.prefix(limit) { card(entry) } }
      if entries.count > limit {
        p(.class("quiet small")) {
          Words.count(
            entries.count - limit, fr: ("et # autre", "et # autres"), en: ("and # more", "and # more"))
        }
      }
    }
  }

  private static func folded(_ title: Words, _ entries: [OpportunityView], isOpen: Bool = false) -> HTML {
    details(.class("over"), isOpen ? .flag("open") : .absent) {
      summary { title }
      ul(.class("list tight")) {
        for entry in entries.prefix(200) {
          li(.class("item")) {
            div {
              a(.class("name"), .href(Links.opportunity(entry.opportunity.id))) { entry.opportunity.company }
              p(.class("quiet small")) { entry.opportunity.role ?? "" }
            }
            span(.class("quiet small")) { DayWords.element(entry.opportunity.changedOn) }
          }
        }
      }
    }
  }

  private static func card(_ entry: OpportunityView) -> HTML {
    let opportunity = entry.opportunity
    return li(.class("card")) {
      h3 { a(.class("name"), .href(Links.opportunity(opportunity.id))) { opportunity.company } }
      p(.class("what")) {
        opportunity.role ?? ""
        if opportunity.role != nil, opportunity.kind != nil { " · " }
        if let kind = opportunity.kind { Vocabulary.seeks(kind) }
      }
      if let through = opportunity.through {
        p(.class("small")) {
          Words(fr: "par ", en: "through ")
          a(.href(Links.person(through.id))) { through.name }
        }
      }
      if let next = entry.toDos.first {
        p(.class("small")) {
          addressed(next.title)
          " · "
          DayWords.element(next.due)
          Components.methodIDs(next.method)
        }
      } else {
        p(.class("quiet small")) { DayWords.element(opportunity.changedOn) }
      }
      move(opportunity)
    }
  }

  /// A text of the engines, in the user's form of address.
  static func addressed(_ phrase: AddressedPhrase) -> Words {
    Words(tu: phrase.tu, vous: phrase.vous, en: phrase.en)
  }

  static func move(_ opportunity: Opportunity) -> HTML {
    postForm(Links.moveOpportunity(opportunity.id), .class("together move")) {
      tag(
        "select",
        [
          .name("stage"),
          .label(
            Words(
              fr: "Étape \(FrenchJunction.of(opportunity.company))", en: "Stage of \(opportunity.company)")),
        ],
        group {
          for option in OpportunityWords.stages {
            tag(
              "option",
              [.value(option.value), .flag("selected", if: option.value == opportunity.stage.rawValue)],
              HTML { $0.text(option.label) })
          }
        })
      button(.type("submit"), .class("button")) { Words(fr: "Passer", en: "Move") }
    }
  }

  private static func add(_ state: FormState) -> HTML {
    postForm(Links.opportunities, .class("raised"), .flag("novalidate")) {
      h2 { Words(fr: "Noter une piste", en: "Note a lead") }
      Field.line("company", Words(fr: "Entreprise", en: "Company"), state, isRequired: true)
      Field.line("role", Words(fr: "Poste", en: "Role"), state)
      Field.choice(
        "source", Words(fr: "Trouvée par", en: "Found through"), state, OpportunityWords.sources)
      Field.line(
        "through", Words(fr: "Par qui", en: "Through whom"), state,
        help: Words(
          fr: "Un nom du carnet, si quelqu’un l’a signalée.",
          en: "Someone in your notebook, if they told you about it."))
      Field.submit(Words(fr: "Noter", en: "Note"))
    }
  }

  /// C9: the user's own sources beside the yardstick, as bars and as a table.
  static func sources(_ sources: SourceShares) -> HTML {
    let shown = sources.shares.filter { $0.share != nil || $0.yardstick != nil }
    let others = sources.shares.filter { $0.yardstick == nil && $0.count > 0 }
    return section(.class("sources-chart")) {
      h2 { Words(fr: "D’où elles viennent", en: "Where they come from") }
      p(.class("small")) { sources.remark }
      div(.class("scroll")) {
        table {
          tag(
            "thead", [],
            tr {
              th(.fixed("scope", "col")) { Words(fr: "source", en: "source") }
              th(.fixed("scope", "col"), .class("number")) { Words(fr: "nombre", en: "count") }
              th(.fixed("scope", "col"), .class("number")) { Words(verbatim: "%") }
              th(.fixed("scope", "col"), .class("number")) { Words(fr: "repère", en: "yardstick") }
            })
          tag(
            "tbody", [],
            group {
              for share in shown {
                tr {
                  tag(
                    "th", [.fixed("scope", "row")],
                    group {
                      OpportunityWords.source(share.source)
                      bar(share)
                    })
                  td(.class("number")) { share.count }
                  td(.class("number")) { share.share.map(String.init) ?? "–" }
                  td(.class("number")) { share.yardstick.map(String.init) ?? "" }
                }
              }
            })
        }
      }
      if !others.isEmpty {
        p(.class("quiet small")) {
          for (index, share) in others.enumerated() {
            if index > 0 { ", " }
            OpportunityWords.source(share.source)
            " : \(share.count)"
          }
        }
      }
    }
  }

  /// The share as a bar, the yardstick as a mark on it.
  private static func bar(_ share: SourceShares.Share) -> HTML {
    HTML { writer in
      writer.raw(
        "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
      )
      writer.raw(
        "<rect class=\"ground\" x=\"0\" y=\"1\" width=\"100\" height=\"6\"/><rect class=\"fill\" x=\"0\" y=\"1\" width=\""
      )
      writer.number(share.share ?? 0)
      writer.raw("\" height=\"6\"/><rect class=\"yardstick\" y=\"0\" width=\"1\" height=\"8\" x=\"")
      writer.number(min(99, share.yardstick ?? 0))
      writer.raw("\"/></svg>")
    }
  }
}
