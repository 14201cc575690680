import Domain
import Entregent

enum NoteActions {
  static let noted = Words(fr: "C’est noté.", en: "Noted.")

  static func blank(_ today: Day) -> FormValues {
    FormValues([("kind", InteractionKind.coffee.rawValue), ("day", today.description), ("favour", "none")])
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    var values = blank(visit.context.today)
    values["people"] = visit.query.trimmed("people")
    let model = NotePage.Model(
      with: nil, state: FormState(values: values), suggestions: try await suggestions(visit))
    return .page(NotePage.render(model, visit.context), visit)
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    let typed = form.list("people")
    let chosen = form.all("person").compactMap { PersonID($0) }
    let toCreate = form.all("create").map(FormValues.trim).filter { !$0.isEmpty }
    let found = try await visit.ask { workspace in try find(typed, in: workspace) }
    let unclear = found.unclear.filter { name in
      !toCreate.contains(name.name) && !name.candidates.contains { chosen.contains($0.id) }
    }
    var (note, errors) = interaction(form, people: found.people + chosen, today: visit.context.today)
    if typed.isEmpty, chosen.isEmpty {
      errors["people"] = Words(fr: "Avec qui était-ce ?", en: "Whom was it with?")
    } else if !unclear.isEmpty {
      errors["people"] = Words(
        fr: "Ce nom n’est pas encore clair : ", en: "This name is not clear yet: "
      ).appending(unclear.map(\.name).joined(separator: ", "))
    }
    guard var note, errors.isEmpty else {
      let model = NotePage.Model(
        with: nil, state: FormState(values: form, errors: errors), unclear: unclear,
        suggestions: try await suggestions(visit))
      return .page(NotePage.render(model, visit.context), visit, status: 422)
    }
    let complete = note
    let people = try await visit.ask { workspace in
      var note = complete
      for name in toCreate { note.people.append(try workspace.addPerson(name: name, fields: [:], now: now)) }
      _ = try workspace.log(note, now: now)
      return note.people
    }
    note.people = people
    return visit.go(to: people.count == 1 ? Links.person(people[0]) : Links.today, saying: noted)
  }

  /// Names to choose from while typing; in a large notebook they would only make the page heavy.
  private static func suggestions(_ visit: Visit) async throws -> [String] {
    try await visit.ask { workspace in
      let page = try workspace.people(PeopleQuery(limit: 500))
      return page.next == nil ? page.people.map(\.name) : []
    }
  }

  private struct Found: Sendable {
    var people: [PersonID] = []
    var unclear: [NotePage.Unclear] = []
  }

  /// Typed names as people: an exact name or the only one that fits is that person; anything else is
  /// asked about, never guessed.
  private static func find(_ names: [String], in workspace: Workspace) throws -> Found {
    var found = Found()
    for name in names {
      let candidates = try workspace.people(PeopleQuery(text: name, limit: 8)).people
      let exact = candidates.filter { $0.name.lowercased() == name.lowercased() }
      if exact.count == 1 {
        found.people.append(exact[0].id)
      } else if exact.isEmpty, candidates.count == 1,
        candidates[0].name.lowercased().contains(name.lowercased())
      {
        found.people.append(candidates[0].id)
      } else {
        found.unclear.append(NotePage.Unclear(name: name, candidates: exact.isEmpty ? candidates : exact))
      }
    }
    return found
  }

  /// The fields of a note as what happened; nil with the errors by field.
  static func interaction(
    _ form: FormValues, people: [PersonID], today: Day
  ) -> (NewInteraction?, [String: Words]) {
    var errors: [String: Words] = [:]
    let kind = form["kind"].flatMap { InteractionKind(rawValue: $0) } ?? .note
    var day = today
    if let typed = form.trimmed("day") {
      if let parsed = Day(typed), parsed <= today.adding(days: 366) {
        day = parsed
      } else {
        errors["day"] = Words(
          fr: "Ce jour n’existe pas, ou il est trop loin.", en: "There is no such day, or it is too far off.")
      }
    }
    var minutes: Int?
    if let typed = form.trimmed("minutes") {
      if let number = Int(typed), (1...1440).contains(number) {
        minutes = number
      } else {
        errors["minutes"] = Words(
          fr: "Un nombre de minutes entre 1 et 1440.", en: "A number of minutes from 1 to 1440.")
      }
    }
    let text = form.trimmed("text") ?? ""
    let mine = lines(form, "mine")
    let theirs = lines(form, "theirs")
    guard errors.isEmpty else { return (nil, errors) }
    return (
      NewInteraction(
        kind: kind, people: people, day: day, minutes: minutes, text: text,
        favour: form["favour"].flatMap { Favour(rawValue: $0) } ?? .none, mine: mine, theirs: theirs), [:]
    )
  }

  private static func lines(_ form: FormValues, _ name: String) -> [String] {
    (form[name] ?? "").split(separator: "\n").map { FormValues.trim(String($0)) }.filter { !$0.isEmpty }
  }
}
