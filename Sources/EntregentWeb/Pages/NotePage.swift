import Domain

/// What happened, written down: quick, on a phone right after a meetup too. The same form serves for
/// one person's page and for anybody.
enum NotePage {
  struct Model: Sendable {
    /// The person whose page it was opened from.
    var with: PersonReference?
    var state: FormState
    /// People who were understood or chosen: each with a tick to take away.
    var chosen: [PersonReference] = []
    /// Typed names that fit several people, or nobody: to be chosen from.
    var unclear: [Unclear] = []
    /// Names offered while one types.
    var suggestions: [String] = []
    /// The fields below were read from the sentence and wait for the user's eye.
    var isUnderstood = false
    /// The entry that is corrected; nil: a new one.
    var entry: String?
    /// What is told is still to come.
    var ahead: Ahead?
    /// Only a month was said: its first day, which stands in the field.
    var monthOnly: Day?
  }

  /// An appointment that was typed as a note: where it is fixed instead.
  struct Ahead: Sendable {
    var day: Day
    /// No year was said: last year's may be meant.
    var yearBefore: Day?
    var appointments: [(person: PersonReference, link: Link)] = []
  }

  struct Unclear: Sendable {
    var name: String
    var candidates: [PersonLine]
  }

  static let order = ["people", "text", "day", "minutes", "mine-0", "theirs-0"]

  static func render(_ model: Model, _ context: PageContext) -> HTML {
    let title = title(model)
    return Layout.page(title, context, class: "page-form page-note") {
      header(.class("head")) { h1 { title } }
      Field.errorSummary(model.state, order: order)
      if model.isUnderstood {
        p(.class("notice"), .fixed("role", "status")) {
          Words(
            fr: "Voici ce qui est compris. Rien n’est noté encore : à corriger si besoin.",
            en: "This is what was understood. Nothing is saved yet: correct it where needed.")
        }
      }
      if let ahead = model.ahead { comingUp(ahead) }
      if let month = model.monthOnly {
        p(.class("notice")) {
          Words(
            fr: "Le mois est dit, pas le jour : « Quand » montre le \(month.spelled(.fr)), à préciser.",
            en: "The month is said, not the day: “When” shows \(month.spelled(.en)); say which if you can.")
        }
      }
      postForm(action(model), .flag("novalidate")) {
        sentence(model)
        if model.with == nil || model.entry != nil { people(model) }
        what(model.state, tags: model.entry == nil)
        promises("mine", Words(fr: "Ce que j’ai promis", en: "What I promised"), model.state)
        promises("theirs", Words(fr: "Ce que l’autre a promis", en: "What they promised"), model.state)
        div(.class("acts")) {
          // Only one act leads on: above, when what was read is right.
          button(.type("submit"), model.isUnderstood ? .class("button") : .class("button main")) {
            model.entry == nil
              ? Words(fr: "Noter", en: "Save the note") : Words(fr: "Enregistrer", en: "Save")
          }
          a(.class("button"), .href(model.with.map { Links.person($0.id) } ?? Links.today)) {
            Words(fr: "Annuler", en: "Cancel")
          }
        }
      }
    }
  }

  private static func comingUp(_ ahead: Ahead) -> HTML {
    section(.class("notice")) {
      p {
        Words(
          fr: "Le \(ahead.day.spelled(.fr)) est encore à venir, et l’on note ce qui a eu lieu.",
          en: "\(ahead.day.spelled(.en)) is still to come, and a note tells what has happened.")
        if let before = ahead.yearBefore {
          " "
          Words(
            fr: "Si c’était le \(before.spelled(.fr)), c’est à dire plus bas, sous « Quand ».",
            en: "If it was \(before.spelled(.en)), say so below, under “When”.")
        }
      }
      if !ahead.appointments.isEmpty {
        div(.class("acts")) {
          for (person, link) in ahead.appointments {
            Components.linkButton(
              Words(fr: "Fixer ce rendez-vous avec ", en: "Book this appointment with ").appending(
                person.name),
              link, isMain: true)
          }
        }
      }
    }
  }

  private static func title(_ model: Model) -> Words {
    if model.entry != nil { return Words(fr: "Corriger une note", en: "Correct a note") }
    return model.with.map {
      Words(fr: "Noter un échange avec ", en: "Note a conversation with ").appending($0.name)
    } ?? Words(fr: "Noter un échange", en: "Note a conversation")
  }

  private static func action(_ model: Model) -> Link {
    if let entry = model.entry, let person = model.with { return Links.editEntry(entry, of: person.id) }
    return model.with.map { Links.logWith($0.id) } ?? Links.note
  }

  /// First the user's own words: they can be read, so that the rest is only looked over.
  private static func sentence(_ model: Model) -> HTML {
    group {
      Field.text(
        "text", Words(fr: "Que s’est-il passé ?", en: "What happened?"), model.state, rows: "4",
        help: Words(
          fr: "Une phrase suffit : « Café avec Léa hier, 45 min. Lui envoyer l’article #react ».",
          en: "One sentence is enough: “Coffee with Léa yesterday, 45 min. Send her the article #react”."))
      if model.with == nil {
        hidden(
          "seen", model.isUnderstood ? model.state.values["text"] ?? "" : model.state.values["seen"] ?? "")
        div(.class("acts")) {
          // What reads well needs no scrolling to the end of the page, on a phone least of all.
          if model.isUnderstood, model.ahead == nil {
            Field.submit(Words(fr: "Noter ainsi", en: "Save as understood"))
          }
          button(.type("submit"), .name("step"), .value("read"), .class("button")) {
            model.isUnderstood
              ? Words(fr: "Relire la phrase", en: "Read it again")
              : Words(fr: "Lire la phrase", en: "Read the sentence")
          }
        }
      }
    }
  }

  private static func people(_ model: Model) -> HTML {
    group {
      if !model.chosen.isEmpty {
        fieldset(.class("field radios chips")) {
          legend { Words(fr: "Avec", en: "With") }
          div(.class("options")) {
            for person in model.chosen {
              tag(
                "label", [],
                group {
                  voidTag(
                    "input",
                    [.type("checkbox"), .name("person"), .value(person.id.description), .flag("checked")])
                  span { person.name }
                })
            }
          }
        }
      }
      for unclear in model.unclear { choose(unclear, model.state) }
      Field.line(
        "people",
        model.chosen.isEmpty
          ? Words(fr: "Avec qui ?", en: "With whom?")
          : Words(fr: "Avec qui d’autre ?", en: "With whom else?"),
        model.state,
        help: Words(
          fr: "Un nom, ou plusieurs séparés par des virgules.", en: "A name, or several separated by commas."),
        suggestions: model.suggestions.isEmpty ? nil : "known-people")
      if !model.suggestions.isEmpty {
        tag(
          "datalist", [.id("known-people")],
          group { for name in model.suggestions { voidTag("option", [.value(name)]) } })
      }
    }
  }

  /// - Parameter tags: an entry that stands keeps its own, among them those that the program made.
  private static func what(_ state: FormState, tags: Bool) -> HTML {
    group {
      Field.radios("kind", Words(fr: "C’était", en: "It was"), state, kinds)
      div(.class("pair")) {
        Field.line("day", Words(fr: "Quand", en: "When"), state, type: "date")
        Field.line("minutes", Words(fr: "Minutes", en: "Minutes"), state, type: "number")
      }
      Field.line("company", Words(fr: "Entreprise", en: "Company"), state)
      if tags { Field.line("tags", Words(fr: "Étiquettes", en: "Tags"), state) }
      Field.radios(
        "direction", Words(fr: "Un message : de qui ?", en: "A message: whose?"), state,
        [
          ("both", Words(fr: "des deux côtés", en: "both sides wrote")),
          ("out", Words(fr: "de moi", en: "mine")), ("in", Words(fr: "de l’autre", en: "theirs")),
        ])
      Field.radios(
        "favour", Words(fr: "Un coup de main ?", en: "A favour?"), state,
        [
          ("none", Words(fr: "non", en: "no")),
          ("gave", Words(fr: "de l’aide donnée", en: "I helped")),
          ("received", Words(fr: "de l’aide reçue", en: "they helped me")),
          ("both", Words(fr: "les deux", en: "both")),
        ])
    }
  }

  /// One line a promise with its day, and always an empty one for another.
  private static func promises(_ name: StaticString, _ label: Words, _ state: FormState) -> HTML {
    let prefix = "\(name)"
    let texts = state.values.all(prefix)
    let days = state.values.all(prefix + "Due")
    let whose = state.values.all(prefix + "Who")
    let namesSomebody = whose.contains { !$0.isEmpty }
    let count = texts.filter { !$0.isEmpty }.count + 1
    return fieldset(.class("field promises")) {
      legend { label }
      if let error = state.errors[prefix + "-0"] { p(.class("error")) { error } }
      for index in 0..<count {
        div(.class("together")) {
          voidTag(
            "input",
            [
              .type("text"), .text("id", "f-\(prefix)-\(index)"), .text("name", prefix),
              .value(index < texts.count ? texts[index] : ""),
              .label(label), .fixed("autocomplete", "off"),
            ])
          voidTag(
            "input",
            [
              .type("date"), .text("name", prefix + "Due"), .value(index < days.count ? days[index] : ""),
              .label(Words(fr: "pour quand", en: "due when")),
            ])
          if namesSomebody {
            voidTag(
              "input",
              [
                .type("hidden"), .text("name", prefix + "Who"),
                .value(index < whose.count ? whose[index] : ""),
              ])
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
