import Domain
import Entregent

/// One open step: what to do and why, the message or form it needs, done or not this one.
enum CampaignStepCard {
  /// « pour le 7 décembre », « pour mercredi », « prévu hier ».
  static func due(_ day: Day) -> HTML {
    group {
      HTML { writer in
        let ahead = day.days(since: writer.context.today)
        let isDate = ahead > 6 || ahead < -330
        writer.text(
          ahead < 0
            ? Words(fr: isDate ? "prévu le " : "prévu ", en: "due ")
            : Words(fr: isDate ? "pour le " : "pour ", en: "due "))
      }
      DayWords.element(day)
    }
  }

  static func render(_ toDo: CampaignToDo, _ index: Int, _ model: CampaignPage.Model) -> HTML {
    article(index == 0 ? .class("next step") : .class("next small step")) {
      p(.class("eyebrow")) {
        due(toDo.due)
        " · "
        Words(fr: "\(toDo.step.minutes) min", en: "\(toDo.step.minutes) min")
        if toDo.step.wanted.lowerBound > 1 {
          // Each press counts one: what is done already shows that it was heard.
          " · "
          Words(
            fr: "\(toDo.count) sur \(toDo.step.wanted.lowerBound)",
            en: "\(toDo.count) of \(toDo.step.wanted.lowerBound)")
        }
      }
      h2 {
        Words(toDo.step.title)
        if let person = toDo.asked ?? toDo.person {
          Words(fr: " : ", en: ": ")
          a(.href(Links.person(person.id))) { person.name }
          if toDo.asked != nil, let subject = toDo.person { " → " + subject.name }
        }
      }
      p(.class("why")) {
        Words(toDo.step.advice)
        Components.methodIDs(toDo.step.method)
      }
      if let form = toDo.step.form {
        facts(form, toDo, index, model)
      } else {
        div(.class("acts")) {
          write(toDo)
          tick(toDo, "done", Words(fr: "C’est fait", en: "Done"))
          tick(toDo, "skip", leaveOut)
        }
      }
    }
  }

  private static let leaveOut = Words(fr: "Passer cette étape", en: "Leave this step out")

  private static func write(_ toDo: CampaignToDo) -> HTML? {
    guard case .message(let kind) = toDo.step.need, MessageWords.privateKinds.contains(kind),
      let person = toDo.asked ?? toDo.person
    else { return nil }
    let given = person.name.split(separator: " ").first.map(String.init) ?? person.name
    return Components.linkButton(
      Words(fr: "Écrire à \(given)", en: "Write to \(given)"), Links.message(person.id, kind: kind),
      isMain: true)
  }

  private static func tick(_ toDo: CampaignToDo, _ decision: String, _ words: Words) -> HTML {
    postForm(Links.tickStep(toDo.campaign)) {
      hidden("step", toDo.step.id)
      if toDo.step.scope == .contact, let person = toDo.person { hidden("person", person.id.description) }
      hidden("decision", decision)
      button(.type("submit"), decision == "skip" ? .class("link") : .class("button")) { words }
    }
  }

  /// The form does the step. Going on without it is a button of the same form, so that nothing typed is lost.
  private static func facts(
    _ form: StepForm, _ toDo: CampaignToDo, _ index: Int, _ model: CampaignPage.Model
  ) -> HTML {
    let prefix = "n\(index)-"
    return postForm(Links.recordFact(toDo.campaign), .class("fact-form")) {
      hidden("step", toDo.step.id)
      hidden("prefix", prefix)
      if toDo.step.scope == .contact, let person = toDo.person { hidden("person", person.id.description) }
      for entry in form.entries {
        field(entry, prefix, model.state, picks: form.yields == .chosen ? model.suggestions : [])
      }
      div(.class("acts")) {
        // The first button is the one that the Enter key presses.
        Field.submit(Words(fr: "Noter", en: "Note it"))
        write(toDo)
        without("done", Words(fr: "C’est fait, sans rien noter", en: "Done, nothing to note"))
        without("skip", leaveOut)
      }
    }
  }

  private static func without(_ decision: String, _ words: Words) -> HTML {
    button(
      .type("submit"), .name("decision"), .value(decision), .class("link"), .flag("formnovalidate")
    ) {
      words
    }
  }

  /// - Parameter picks: whom to tick, above the line for names.
  static func field(
    _ entry: StepForm.Entry, _ prefix: String, _ state: FormState, picks: [PersonReference]
  ) -> HTML {
    let name = prefix + entry.id
    let label = Words(entry.label)
    let needed = entry.isRequired
    switch entry.field {
    case .text, .company: return Field.line(name, label, state, isRequired: needed)
    case .longText: return Field.text(name, label, state, rows: "3", isRequired: needed)
    case .url:
      return Field.line(name, label, state, type: "url", isRequired: needed, example: "https://")
    case .email: return Field.line(name, label, state, type: "email", isRequired: needed)
    case .day: return Field.line(name, label, state, type: "date", isRequired: needed)
    case .minutes: return Field.line(name, label, state, type: "number", isRequired: needed)
    case .yesNo:
      return Field.choice(
        name, label, state,
        [
          ("", Words(fr: "–", en: "–")), ("yes", Words(fr: "oui", en: "yes")),
          ("no", Words(fr: "non", en: "no")),
        ])
    case .people:
      return group {
        if !picks.isEmpty {
          fieldset(.class("field radios")) {
            legend { Words(fr: "Proposées, les plus proches d’abord", en: "Proposed, the closest first") }
            div(.class("options")) {
              for person in picks {
                tag(
                  "label", [],
                  group {
                    voidTag(
                      "input",
                      [
                        .type("checkbox"), .text("name", prefix + "pick"), .value(person.id.description),
                        .flag(
                          "checked",
                          if: state.values.all(prefix + "pick").contains(person.id.description)),
                      ])
                    span { person.name }
                  })
              }
            }
          }
        }
        Field.line(
          name, label, state,
          help: Words(fr: "Des noms, séparés par des virgules.", en: "Names, separated by commas."),
          isRequired: needed && picks.isEmpty)
        Field.check(
          prefix + "add",
          Words(
            fr: "Ajouter au carnet les noms qui n’y sont pas",
            en: "Add names that are not in the notebook yet"),
          state)
      }
    }
  }
}

/// The road of a campaign: each step a stop, behind it the list that says the same in words.
enum CampaignRoad {
  enum Stop {
    case done, open, passed, ahead
  }

  static func stop(_ step: PlaybookStep, _ state: CampaignState) -> Stop {
    if state.toDos.contains(where: { $0.step.id == step.id }) { return .open }
    if state.done.contains(step.id) { return .done }
    if state.passed.contains(step.id) { return .passed }
    // Of what has ended nothing more is to come.
    return state.status == .won || state.status == .closed ? .passed : .ahead
  }

  static func render(_ view: CampaignView) -> HTML {
    let stops = view.playbook.steps.map { ($0, stop($0, view.line.state)) }
    let done = stops.filter { $0.1 == .done }.count
    return tag(
      "figure", [.class("road")],
      group {
        picture(stops.map(\.1))
        tag(
          "figcaption", [],
          group {
            h2 { Words(fr: "Le chemin", en: "The road") }
            p(.class("quiet small")) {
              Words(
                fr: "Plein : fait. Cerclé deux fois : à faire. Vide : à venir. Petit point : passé.",
                en: "Filled: done. Ringed twice: to do. Empty: to come. Small dot: left out.")
              " "
              Words.count(
                done, fr: ("# étape faite sur ", "# étapes faites sur "),
                en: ("# step done of ", "# steps done of "))
              stops.count
            }
            ol(.class("road-list")) {
              for (step, stop) in stops {
                li(name(stop)) {
                  Words(step.title)
                  span(.class("quiet small")) {
                    " · "
                    words(stop)
                  }
                }
              }
            }
          })
      })
  }

  private static func name(_ stop: Stop) -> Attribute {
    switch stop {
    case .done: .class("done")
    case .open: .class("open")
    case .passed: .class("passed")
    case .ahead: .class("ahead")
    }
  }

  private static func words(_ stop: Stop) -> Words {
    switch stop {
    case .done: Words(fr: "fait", en: "done")
    case .open: Words(fr: "à faire", en: "to do")
    case .passed: Words(fr: "passé", en: "left out")
    case .ahead: Words(fr: "à venir", en: "to come")
    }
  }

  /// Stops on a line, at most ten in a row, turning back and forth like a path.
  private static func picture(_ stops: [Stop]) -> HTML {
    HTML { writer in
      let perRow = 10
      let rows = (stops.count + perRow - 1) / perRow
      writer.raw("<svg class=\"road-picture\" viewBox=\"0 0 300 ")
      writer.number(rows * 36)
      writer.raw("\" aria-hidden=\"true\" focusable=\"false\">")
      func place(_ index: Int) -> (x: Int, y: Int) {
        let (row, column) = (index / perRow, index % perRow)
        return ((row.isMultiple(of: 2) ? column : perRow - 1 - column) * 30 + 15, row * 36 + 18)
      }
      for index in stops.indices.dropLast() {
        let (from, to) = (place(index), place(index + 1))
        writer.raw("<line x1=\"")
        writer.number(from.x)
        writer.raw("\" y1=\"")
        writer.number(from.y)
        writer.raw("\" x2=\"")
        writer.number(to.x)
        writer.raw("\" y2=\"")
        writer.number(to.y)
        writer.raw("\"/>")
      }
      for (index, stop) in stops.enumerated() {
        let at = place(index)
        func circle(_ name: StaticString, _ radius: Int) {
          writer.raw("<circle class=\"")
          writer.raw(name)
          writer.raw("\" cx=\"")
          writer.number(at.x)
          writer.raw("\" cy=\"")
          writer.number(at.y)
          writer.raw("\" r=\"")
          writer.number(radius)
          writer.raw("\"/>")
        }
        switch stop {
        case .done: circle("done", 6)
        case .open:
          circle("open", 9)
          circle("open", 4)
        case .ahead: circle("ahead", 6)
        case .passed: circle("passed", 3)
        }
      }
      writer.raw("</svg>")
    }
  }
}

/// Facts of campaigns as people say them.
enum CampaignVocabulary {
  static func fact(_ kind: CampaignFact.Kind) -> Words {
    Words(HappeningWords.fact(kind))
  }
}
