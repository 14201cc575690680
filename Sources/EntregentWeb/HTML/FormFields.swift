import Domain

/// What was typed into a form and what is wrong with it, so that the page can show both again.
struct FormState: Sendable {
  var values: FormValues
  /// By name of the field.
  var errors: [String: Words]

  init(values: FormValues = FormValues(), errors: [String: Words] = [:]) {
    self.values = values
    self.errors = errors
  }

  static let blank = FormState()
}

/// Fields of forms: label above, help below, error beside the field.
enum Field {
  /// All errors on top, each with a link to its field.
  static func errorSummary(_ state: FormState, order: [String]) -> HTML? {
    guard !state.errors.isEmpty else { return nil }
    let named = order.filter { state.errors[$0] != nil }
    let others = state.errors.keys.filter { !order.contains($0) }.sorted()
    return div(.class("errors"), .fixed("role", "alert"), .fixed("tabindex", "-1")) {
      h2 { Words(fr: "Quelque chose est à corriger", en: "Something needs correcting") }
      ul {
        for name in named + others {
          li {
            tag(
              "a", [.text("href", "#f-" + name)],
              HTML { writer in if let words = state.errors[name] { writer.text(words) } })
          }
        }
      }
      p {
        Words(
          tu: "Rien n’est enregistré, et ce que tu as écrit est encore là.",
          vous: "Rien n’est enregistré, et ce que vous avez écrit est encore là.",
          en: "Nothing has been saved, and what you typed is still here.")
      }
    }
  }

  static func line(
    _ name: String, _ label: Words, _ state: FormState, type: StaticString = "text", help: Words? = nil,
    isRequired: Bool = false, autocomplete: StaticString? = nil, example: String? = nil,
    suggestions: StaticString? = nil
  ) -> HTML {
    wrap(name, label, state, help: help, isRequired: isRequired) { described in
      voidTag(
        "input",
        [
          .type(type), .text("id", "f-" + name), .text("name", name),
          .value(state.values[name] ?? ""), autocomplete.map { .fixed("autocomplete", $0) } ?? .absent,
          .flag("required", if: isRequired), example.map { .text("placeholder", $0) } ?? .absent,
          suggestions.map { .fixed("list", $0) } ?? .absent, described,
        ])
    }
  }

  static func text(
    _ name: String, _ label: Words, _ state: FormState, rows: StaticString = "4", help: Words? = nil,
    isRequired: Bool = false
  ) -> HTML {
    wrap(name, label, state, help: help, isRequired: isRequired) { described in
      HTML { writer in
        writer.raw("<textarea")
        for attribute in [
          Attribute.text("id", "f-" + name), .text("name", name), .fixed("rows", rows),
          .flag("required", if: isRequired), described,
        ] { attribute.write(&writer) }
        // A newline right after the tag is dropped by browsers: without it a text that begins with
        // one would lose it.
        writer.raw(">\n")
        writer.text(state.values[name] ?? "")
        writer.raw("</textarea>")
      }
    }
  }

  static func choice(
    _ name: String, _ label: Words, _ state: FormState, _ options: [(value: String, label: Words)],
    help: Words? = nil
  ) -> HTML {
    wrap(name, label, state, help: help, isRequired: false) { described in
      tag(
        "select", [.text("id", "f-" + name), .text("name", name), described],
        group {
          for option in options {
            tag(
              "option",
              [.value(option.value), .flag("selected", if: (state.values[name] ?? "") == option.value)],
              HTML { $0.text(option.label) })
          }
        })
    }
  }

  /// One of a few, all in sight.
  static func radios(
    _ name: String, _ label: Words, _ state: FormState, _ options: [(value: String, label: Words)],
    help: Words? = nil
  ) -> HTML {
    let chosen = state.values[name] ?? ""
    return choices(name, label, state, options, type: "radio", help: help) { $0 == chosen }
  }

  /// Any of a few, all in sight; each is a value of the same name.
  static func checks(
    _ name: String, _ label: Words, _ state: FormState, _ options: [(value: String, label: Words)]
  ) -> HTML {
    let chosen = state.values.all(name)
    return choices(name, label, state, options, type: "checkbox", help: nil) { chosen.contains($0) }
  }

  private static func choices(
    _ name: String, _ label: Words, _ state: FormState, _ options: [(value: String, label: Words)],
    type: StaticString, help: Words?, isChosen: (String) -> Bool
  ) -> HTML {
    fieldset(.class("field radios"), .text("id", "f-" + name)) {
      legend { label }
      if let help { p(.class("help")) { help } }
      div(.class("options")) {
        for option in options {
          tag(
            "label", [],
            group {
              voidTag(
                "input",
                [
                  .type(type), .text("name", name), .value(option.value),
                  .flag("checked", if: isChosen(option.value)),
                ])
              span { option.label }
            })
        }
      }
      if let error = state.errors[name] { p(.class("error")) { error } }
    }
  }

  static func check(_ name: String, _ label: Words, _ state: FormState) -> HTML {
    div(.class("field check")) {
      tag(
        "label", [],
        group {
          voidTag(
            "input",
            [
              .type("checkbox"), .text("id", "f-" + name), .text("name", name), .value("yes"),
              .flag("checked", if: state.values[name] == "yes"),
            ])
          span { label }
        })
    }
  }

  static func submit(_ words: Words) -> HTML {
    button(.type("submit"), .class("button main")) { words }
  }

  private static func wrap(
    _ name: String, _ label: Words, _ state: FormState, help: Words?, isRequired: Bool,
    control: (Attribute) -> HTML
  ) -> HTML {
    let error = state.errors[name]
    var described: [String] = []
    if help != nil { described.append("h-" + name) }
    if error != nil { described.append("e-" + name) }
    let control = control(
      described.isEmpty ? .absent : .text("aria-describedby", described.joined(separator: " ")))
    return div(error == nil ? .class("field") : .class("field wrong")) {
      tag(
        "label", [.text("for", "f-" + name)],
        group {
          label
          if isRequired { span(.class("needed")) { Words(fr: " (obligatoire)", en: " (required)") } }
        })
      if let error { p(.class("error"), .text("id", "e-" + name)) { error } }
      control
      if let help { p(.class("help"), .text("id", "h-" + name)) { help } }
    }
  }
}
