import Domain

/// What happened, written down: quick, on a phone right after a meetup too. The same form serves for
/// one person's page and for anybody.
enum NotePage {
  struct Model: Sendable {
    /// The person whose page it was opened from.
    var with: PersonReference?
    var state: FormState
    /// Typed names that fit several people, or nobody: to be chosen from.
    var unclear: [Unclear] = []
    /// Names offered while one types.
    var suggestions: [String] = []
  }

  struct Unclear: Sendable {
    var name: String
    var candidates: [PersonLine]
  }

  static let order = ["people", "text", "day", "minutes"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title =
      model.with.map {
        Words(fr: "Noter un échange avec ", en: "Note a conversation with ").appending($0.name)
      }
      ?? Words(fr: "Noter un échange", en: "Note a conversation")
    return Layout.page(title, context, class: "page-form") {
      header(.class("head")) { h1 { title } }
      Field.errorSummary(model.state, order: order)
      postForm(model.with.map { Links.logWith($0.id) } ?? Links.note, .flag("novalidate")) {
        if model.with == nil {
          for unclear in model.unclear { choose(unclear, model.state) }
          Field.line(
            "people", Words(fr: "Avec qui ?", en: "With whom?"), model.state,
            help: Words(
              fr: "Un nom, ou plusieurs séparés par des virgules.",
              en: "A name, or several separated by commas."),
            isRequired: true, suggestions: "known-people")
          if !model.suggestions.isEmpty {
            tag(
              "datalist", [.id("known-people")],
              group { for name in model.suggestions { voidTag("option", [.value(name)]) } })
          }
        }
        Field.text(
          "text", Words(fr: "Que s’est-il passé ?", en: "What happened?"), model.state, rows: "5",
          help: Words(
            fr: "Une phrase suffit : le sujet, ce qui a été dit, ce qui fait envie d’en reparler.",
            en: "One sentence is enough: the subject, what was said, what to come back to."))
        Field.radios("kind", Words(fr: "C’était", en: "It was"), model.state, kinds)
        div(.class("pair")) {
          Field.line("day", Words(fr: "Quand", en: "When"), model.state, type: "date")
          Field.line("minutes", Words(fr: "Minutes", en: "Minutes"), model.state, type: "number")
        }
        Field.radios(
          "favour", Words(fr: "Un coup de main ?", en: "A favour?"), model.state,
          [
            ("none", Words(fr: "non", en: "no")),
            ("gave", Words(tu: "j’ai aidé", vous: "j’ai aidé", en: "I helped")),
            ("received", Words(fr: "on m’a aidé", en: "they helped me")),
            ("both", Words(fr: "les deux", en: "both")),
          ])
        Field.text(
          "mine", Words(fr: "Ce que j’ai promis", en: "What I promised"), model.state, rows: "2",
          help: Words(
            fr: "Une promesse par ligne ; elle reviendra le bon jour.",
            en: "One promise per line; it will come back on the right day."))
        Field.text(
          "theirs", Words(fr: "Ce que l’autre a promis", en: "What they promised"), model.state, rows: "2")
        div(.class("acts")) {
          Field.submit(Words(fr: "Noter", en: "Save the note"))
          a(.class("button"), .href(model.with.map { Links.person($0.id) } ?? Links.today)) {
            Words(fr: "Annuler", en: "Cancel")
          }
        }
      }
    }
  }

  /// The kinds people note by hand, most usual first.
  private static let kinds: [(value: String, label: Words)] = [
    InteractionKind.coffee, .call, .message, .email, .meeting, .lunch, .event, .introduction, .interview,
    .help, .note,
  ].map { ($0.rawValue, Vocabulary.interaction($0)) }

  private static func choose(_ unclear: Unclear, _ state: FormState) -> HTML {
    if unclear.candidates.isEmpty {
      return div(.class("field notice")) {
        p {
          Words(
            tu: "Tu ne connais encore personne de ce nom : ",
            vous: "Vous ne connaissez encore personne de ce nom : ", en: "You know nobody of that name yet: "
          )
          .appending(unclear.name)
        }
        tag(
          "label", [],
          group {
            voidTag("input", [.type("checkbox"), .name("create"), .value(unclear.name)])
            span { Words(fr: "Ajouter cette personne", en: "Add this person") }
          })
      }
    }
    return fieldset(.class("field radios")) {
      legend { Words(fr: "De qui s’agit-il : ", en: "Who is it: ").appending(unclear.name) }
      div(.class("options column")) {
        for person in unclear.candidates {
          tag(
            "label", [],
            group {
              voidTag("input", [.type("checkbox"), .name("person"), .value(person.id.description)])
              span {
                person.name
                span(.class("quiet")) {
                  " " + [person.title, person.company].compactMap { $0 }.joined(separator: " · ")
                }
              }
            })
        }
      }
    }
  }
}
