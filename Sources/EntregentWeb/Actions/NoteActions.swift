import Domain
import Entregent

enum NoteActions {
  /// Says on which day it was, when that is not today.
  static func noted(_ day: Day, today: Day) -> Words {
    day == today
      ? Words(fr: "C’est noté.", en: "Noted.")
      : Words(fr: "C’est noté, au \(day.spelled(.fr)).", en: "Noted, on \(day.spelled(.en)).")
  }

  static let notYet = Words(fr: "Ce jour n’est pas encore passé.", en: "That day has not come yet.")

  /// Where what is still to come is fixed; nil: it has happened.
  static func ahead(
    _ note: NewInteraction?, people: [PersonReference], yearBefore: Day? = nil, startMinutes: Int? = nil,
    today: Day
  ) -> NotePage.Ahead? {
    guard let note, note.day > today else { return nil }
    var ahead = NotePage.Ahead(day: note.day, yearBefore: yearBefore)
    if note.kind.isMeeting, note.kind != .event {
      let time = startMinutes ?? 600
      let clock = "\(time / 60 < 10 ? "0" : "")\(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)"
      ahead.appointments = people.prefix(3).map {
        ($0, Links.slots($0.id, at: "\(note.day)T\(clock)", kind: note.kind))
      }
    }
    return ahead
  }

  static func blank(_ today: Day) -> FormValues {
    FormValues([
      ("kind", InteractionKind.coffee.rawValue), ("day", today.description), ("favour", "none"),
      ("direction", "both"),
    ])
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    if let typed = visit.typed { return try await page(visit, typed) }
    var values = blank(visit.context.today)
    values["people"] = visit.query.trimmed("people")
    if let kind = visit.query.trimmed("kind"), InteractionKind(rawValue: kind) != nil {
      values["kind"] = kind
    }
    if let day = visit.query.trimmed("day").flatMap({ Day($0) }), day <= visit.context.today {
      values["day"] = day.description
    }
    return try await page(visit, FormState(values: values))
  }

  /// The form as it was typed, with what is wrong with it.
  private static func page(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let form = state.values
    let chosen = form.all("person").compactMap { PersonID($0) }
    let found = try await visit.ask { workspace in try find(form.list("people"), in: workspace) }
    var model = NotePage.Model(
      with: nil, state: state, chosen: try await references(visit, chosen),
      unclear: state.errors["people"] == nil ? [] : unclear(found, form),
      suggestions: try await suggestions(visit))
    let today = visit.context.today
    let people = found.people + chosen
    model.ahead = ahead(
      interaction(form, people: people, today: today).0, people: try await references(visit, people),
      today: today)
    return .page(NotePage.render(model, visit.context), visit, status: status, form: state)
  }

  /// Typed names that nothing else in the form settles.
  private static func unclear(_ found: Found, _ form: FormValues) -> [NotePage.Unclear] {
    let toCreate = form.all("create").map(FormValues.trim)
    let chosen = form.all("person").compactMap { PersonID($0) }
    return found.unclear.filter { name in
      !toCreate.contains(name.name) && !name.candidates.contains { chosen.contains($0.id) }
    }
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    let typed = form.list("people")
    let chosen = form.all("person").compactMap { PersonID($0) }
    let toCreate = form.all("create").map(FormValues.trim).filter { !$0.isEmpty }
    let isBare = typed.isEmpty && chosen.isEmpty && toCreate.isEmpty
    // The sentence is read when the user asks for it, or when it is all there is and nobody has looked it over.
    if let text = form.trimmed("text"), form["step"] == "read" || isBare && form["seen"] != text {
      return try await showUnderstood(visit, form, text)
    }
    let found = try await visit.ask { workspace in try find(typed, in: workspace) }
    let unclear = unclear(found, form)
    var (note, errors) = interaction(form, people: found.people + chosen, today: visit.context.today)
    if isBare {
      errors["people"] = Words(fr: "Avec qui était-ce ?", en: "Whom was it with?")
    } else if !unclear.isEmpty {
      errors["people"] = Words(
        fr: "Ce nom n’est pas encore clair : ", en: "This name is not clear yet: "
      ).appending(unclear.map(\.name).joined(separator: ", "))
    }
    if let day = note?.day, day > visit.context.today { errors["day"] = notYet }
    guard var note, errors.isEmpty else {
      return try await page(visit, FormState(values: form, errors: errors), status: 422)
    }
    let complete = note
    let awaited = waiting(form)
    let people = try await visit.ask { workspace in
      var note = complete
      var created: [String: PersonID] = [:]
      for name in toCreate {
        let person = try workspace.addPerson(name: name, fields: [:], now: now)
        created[name] = person
        note.people.append(person)
      }
      try settle(awaited, created, in: &note, workspace)
      _ = try workspace.log(note, now: now)
      return note.people
    }
    note.people = people
    return visit.go(
      to: people.count == 1 ? Links.person(people[0]) : Links.today,
      saying: noted(note.day, today: visit.context.today))
  }

  /// Promises of or to a name of the sentence, by their text.
  private static func waiting(_ form: FormValues) -> [String: String] {
    var waiting: [String: String] = [:]
    for name in ["mine", "theirs"] {
      for (text, who) in zip(form.all(name).map(FormValues.trim), form.all(name + "Who"))
      where !who.isEmpty && PersonID(who) == nil { waiting[text] = who }
    }
    return waiting
  }

  /// Who was just added, or chosen for a name, holds what was promised to or by that name.
  private static func settle(
    _ waiting: [String: String], _ created: [String: PersonID], in note: inout NewInteraction,
    _ workspace: Workspace
  ) throws {
    for (text, name) in waiting {
      guard let person = try created[name] ?? workspace.bearer(of: name, among: note.people) else { continue }
      note.about[text] = person
      note.unclaimed.remove(text)
    }
  }

  /// The sentence as fields, to be looked over before anything is stored.
  private static func showUnderstood(_ visit: Visit, _ form: FormValues, _ text: String) async throws -> Reply
  {
    let now = visit.now
    let language = visit.context.language
    let note = try await visit.ask { workspace in
      // The page's language is a hint only: notes are written in either.
      let read = try workspace.understand(text, language: nil, now: now)
      return read.people.isEmpty ? try workspace.understand(text, language: language, now: now) : read
    }
    let typed = form.list("people")
    let found = try await visit.ask { workspace in try find(typed, in: workspace) }
    var values = Self.values(note.interaction, awaiting: note.awaiting)
    values["people"] = found.unclear.map(\.name).joined(separator: ", ")
    let chosen = try await references(
      visit, note.interaction.people + found.people + form.all("person").compactMap { PersonID($0) })
    var model = NotePage.Model(
      with: nil, state: FormState(values: values),
      chosen: chosen,
      unclear: note.unclear.map { NotePage.Unclear(name: $0.name, candidates: $0.candidates) }
        + found.unclear.filter { typed in !note.unclear.contains { $0.name == typed.name } },
      suggestions: try await suggestions(visit), isUnderstood: true)
    model.ahead = ahead(
      note.interaction, people: chosen, yearBefore: note.yearBefore, startMinutes: note.startMinutes,
      today: visit.context.today)
    model.monthOnly = note.namesMonthOnly ? note.interaction.day : nil
    return .page(NotePage.render(model, visit.context), visit)
  }

  private static func references(_ visit: Visit, _ people: [PersonID]) async throws -> [PersonReference] {
    try await visit.ask { workspace in
      var met: Set<PersonID> = []
      return try people.filter { met.insert($0).inserted }.map {
        PersonReference(id: $0, name: try workspace.personName($0))
      }
    }
  }

  /// A note as the form's fields.
  private static func values(_ note: NewInteraction, awaiting: [String: String] = [:]) -> FormValues {
    var pairs: [(name: String, value: String)] = [
      ("text", note.text), ("kind", note.kind.rawValue), ("day", note.day.description),
      ("minutes", note.minutes.map(String.init) ?? ""), ("favour", note.favour.rawValue),
      ("direction", note.direction.rawValue), ("company", note.company ?? ""),
      ("tags", note.tags.joined(separator: ", ")),
    ]
    func who(_ text: String) -> String {
      note.about[text]?.description ?? awaiting[text] ?? (note.unclaimed.contains(text) ? "-" : "")
    }
    for text in note.mine {
      pairs += [
        ("mine", text), ("mineDue", note.due[text]?.description ?? ""), ("mineWho", who(text)),
      ]
    }
    for text in note.theirs {
      pairs += [
        ("theirs", text), ("theirsDue", note.due[text]?.description ?? ""), ("theirsWho", who(text)),
      ]
    }
    return FormValues(pairs)
  }

  // MARK: Correcting

  private static func entry(_ visit: Visit) throws -> InteractionID {
    guard let id = visit.parameters["entry"].flatMap({ InteractionID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  @Sendable static func editEntry(_ visit: Visit) async throws -> Reply {
    let id = try entry(visit)
    let person = try visit.person()
    let note = try await visit.ask { try $0.written(id) }
    guard let typed = visit.typed else {
      let state = FormState(values: values(note))
      return try await entryPage(visit, state, with: person, chosen: note.people, id)
    }
    let chosen = typed.values.all("person").compactMap { PersonID($0) }
    return try await entryPage(visit, typed, with: person, chosen: chosen, id)
  }

  private static func entryPage(
    _ visit: Visit, _ state: FormState, with person: PersonID, chosen: [PersonID], _ id: InteractionID,
    status: Int = 200
  ) async throws -> Reply {
    let name = try await visit.ask { try $0.personName(person) }
    let model = NotePage.Model(
      with: PersonReference(id: person, name: name), state: state,
      chosen: try await references(visit, chosen), entry: id.description)
    return .page(NotePage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func saveEntry(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try entry(visit)
    let person = try visit.person()
    let now = visit.now
    let chosen = form.all("person").compactMap { PersonID($0) }
    let typed = form.list("people")
    let found = try await visit.ask { workspace in try find(typed, in: workspace) }
    var (note, errors) = interaction(form, people: chosen + found.people, today: visit.context.today)
    if !found.unclear.isEmpty {
      errors["people"] = Words(
        fr: "Ce nom n’est pas encore clair : ", en: "This name is not clear yet: "
      ).appending(found.unclear.map(\.name).joined(separator: ", "))
    }
    if let day = note?.day, day > visit.context.today {
      errors["day"] = notYet
    }
    guard let note, errors.isEmpty else {
      let state = FormState(values: form, errors: errors)
      return try await entryPage(visit, state, with: person, chosen: chosen, id, status: 422)
    }
    try await visit.ask { workspace in
      // What the form does not show stays as it was.
      let before = try workspace.written(id)
      var note = note
      note.tags = before.tags
      if form["direction"] == nil { note.direction = before.direction }
      if form["company"] == nil { note.company = before.company }
      try workspace.correct(id, note, now: now)
    }
    return visit.go(
      to: Links.person(note.people.contains(person) ? person : note.people.first ?? person),
      saying: Words(fr: "C’est corrigé.", en: "Corrected."))
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
    let mine = promises(form, "mine", &errors)
    let theirs = promises(form, "theirs", &errors)
    guard errors.isEmpty else { return (nil, errors) }
    var note = NewInteraction(
      kind: kind, people: people, day: day, minutes: minutes, text: text,
      favour: form["favour"].flatMap { Favour(rawValue: $0) } ?? .none, mine: mine.map(\.text),
      theirs: theirs.map(\.text), company: form.trimmed("company"))
    note.tags = form.list("tags").map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }.filter {
      !$0.isEmpty
    }
    // A talk has no direction; a message is from somebody.
    if kind == .message || kind == .email {
      note.direction = form["direction"].flatMap { Direction(rawValue: $0) } ?? .both
    }
    for promise in mine + theirs {
      if let due = promise.due { note.due[promise.text] = due }
      guard !promise.who.isEmpty else { continue }
      if let person = PersonID(promise.who) {
        note.about[promise.text] = person
      } else {
        note.unclaimed.insert(promise.text)
      }
    }
    return (note, [:])
  }

  /// Promises as typed, each with its day where one stands beside it, and whose it is where it was read so.
  private static func promises(
    _ form: FormValues, _ name: String, _ errors: inout [String: Words]
  ) -> [(text: String, due: Day?, who: String)] {
    let days = form.all(name + "Due")
    let whose = form.all(name + "Who")
    var result: [(text: String, due: Day?, who: String)] = []
    for (index, value) in form.all(name).enumerated() {
      let lines = value.split(separator: "\n").map { FormValues.trim(String($0)) }.filter { !$0.isEmpty }
      let typed = index < days.count ? FormValues.trim(days[index]) : ""
      let due = Day(typed)
      if !typed.isEmpty, due == nil {
        errors[name + "-0"] = Words(fr: "Ce jour n’existe pas.", en: "There is no such day.")
      }
      result += lines.map { ($0, due, index < whose.count ? FormValues.trim(whose[index]) : "") }
    }
    return result
  }
}
