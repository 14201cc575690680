import Domain
import Entregent

enum PersonActions {
  static let nameNeeded = Words(fr: "Il faut un nom.", en: "A name is needed.")

  /// The sentences of an error, as one text beside a field.
  static func said(_ error: UserFacingError) -> Words {
    Words(error.onPage)
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let entries = visit.query["entries"].flatMap { Int($0) }.map { min(max($0, 1), 5_000) } ?? 50
    let (view, clock) = try await visit.ask {
      (try $0.person(id, timelineLimit: entries, now: now), try $0.clock(now: now))
    }
    // A merged person's old address goes on to the new one.
    if view.person.id != id { return .redirect(Links.person(view.person.id)) }
    // Whom one knows needs no introduction.
    let isStranger = view.person.degree != 1 && view.person.lastContact == nil
    let paths = isStranger ? try await visit.ask { try $0.paths(to: id, k: 2, now: now) } : []
    let (campaigns, playbooks) = try await visit.ask { workspace in
      try CampaignActions.offered(.person, with: .person(id), workspace, now: now)
    }
    let model = PersonPage.Model(
      view: view, paths: paths, campaigns: campaigns, playbooks: playbooks, clock: clock)
    return .page(PersonPage.render(model, visit.context), visit)
  }

  // MARK: Editing

  @Sendable static func edit(_ visit: Visit) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let language = visit.context.language
    let (person, hours) = try await visit.ask {
      (try $0.person(id, timelineLimit: 1, now: now).person, try $0.workingHours(of: id))
    }
    let model = PersonFormPage.Model(
      id: person.id, name: person.name,
      state: visit.typed ?? FormState(values: values(person, hours, language)))
    return .page(PersonFormPage.render(model, visit.context), visit)
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let language = visit.context.language
    var state = FormState(values: form)
    guard form.trimmed("name") != nil else {
      state.errors["name"] = nameNeeded
      let model = PersonFormPage.Model(id: id, name: "", state: state)
      return .page(PersonFormPage.render(model, visit.context), visit, status: 422, form: state)
    }
    do {
      try await visit.ask { workspace in
        // Only what differs becomes the user's own word: an untouched field keeps following its source.
        let before = values(
          try workspace.person(id, timelineLimit: 1, now: now).person, try workspace.workingHours(of: id),
          language)
        let changed = fields(form).filter { name, value in value != (before.trimmed(name) ?? "") }
        if !changed.isEmpty { try workspace.set(id, fields: changed, now: now) }
      }
    } catch let error as UserFacingError where error.status == .badInput || error.status == .usage {
      state.errors[field(of: error)] = said(error)
      let model = PersonFormPage.Model(id: id, name: form["name"] ?? "", state: state)
      return .page(PersonFormPage.render(model, visit.context), visit, status: 422, form: state)
    }
    return visit.go(to: Links.person(id), saying: Words(fr: "C’est enregistré.", en: "Saved."))
  }

  /// Beside which field of the form an error stands.
  static func field(of error: UserFacingError) -> String {
    let names = ["emails": "email", "phones": "phone", "links": "link"]
    return error.field.map { names[$0] ?? $0 } ?? "name"
  }

  /// The form's fields as `Workspace.set` names them.
  static func fields(_ form: FormValues) -> [String: String] {
    var fields: [String: String] = [:]
    for name in [
      "name", "title", "company", "place", "email", "phone", "link", "circle", "schools", "tags", "note",
      "hours", "days",
    ]
    where form[name] != nil {
      fields[name] = form.trimmed(name) ?? ""
    }
    return fields
  }

  private static func values(_ person: Person, _ hours: WorkingHours?, _ language: Language) -> FormValues {
    FormValues([
      ("name", person.name), ("title", person.title ?? ""), ("company", person.company ?? ""),
      ("place", person.place ?? ""), ("email", person.emails.joined(separator: ", ")),
      ("phone", person.phones.joined(separator: ", ")), ("link", person.links.joined(separator: ", ")),
      ("circle", person.editedFields.contains("circle") ? String(person.circle.rawValue) : ""),
      ("schools", person.schools.joined(separator: ", ")), ("tags", person.tags.joined(separator: ", ")),
      ("note", person.notes.joined(separator: "\n")),
      ("hours", hours?.hoursText ?? ""), ("days", hours?.daysText(language) ?? ""),
    ])
  }

  @Sendable static func tag(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    guard let tag = form.trimmed("tag") else { return .redirect(Links.person(id)) }
    try await visit.ask { workspace in
      let tags = try workspace.person(id, timelineLimit: 1, now: now).person.tags
      guard !tags.contains(tag) else { return }
      try workspace.set(id, fields: ["tags": (tags + [tag]).joined(separator: ", ")], now: now)
    }
    return visit.go(to: Links.person(id))
  }

  /// Takes a record out of a person: an earlier join was wrong.
  @Sendable static func split(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    guard let record = form.trimmed("record") else { throw WebError.unreadableForm }
    let now = visit.now
    let new = try await visit.ask { workspace in
      let split = try workspace.split(id, record: record, now: now)
      return try workspace.person(split.person, timelineLimit: 0, now: now).person
    }
    return visit.go(
      to: Links.person(new.id),
      saying: Words(
        fr: "La fiche est à part : voici \(new.name). L’historique y revient.",
        en: "The record stands apart: this is \(new.name). The history takes it back."))
  }

  // MARK: History

  @Sendable static func logForm(_ visit: Visit) async throws -> Reply {
    try await logForm(visit, visit.typed ?? FormState(values: NoteActions.blank(visit.context.today)))
  }

  private static func logForm(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let today = visit.context.today
    let known = try await visit.ask { try $0.person(id, timelineLimit: 1, now: now) }.person
    let person = PersonReference(id: known.id, name: known.name)
    var model = NotePage.Model(with: person, state: state)
    let note = NoteActions.interaction(state.values, people: [known.id], today: today).0
    model.ahead = NoteActions.ahead(note, people: [person], today: today)
    return .page(NotePage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func log(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let today = visit.context.today
    var (note, errors) = NoteActions.interaction(form, people: [id], today: today)
    if let day = note?.day, day > today { errors["day"] = NoteActions.notYet }
    guard let note, errors.isEmpty else {
      return try await logForm(visit, FormState(values: form, errors: errors), status: 422)
    }
    try await visit.ask { _ = try $0.log(note, now: now) }
    return visit.go(to: Links.person(id), saying: NoteActions.noted(note.day, today: today))
  }

  @Sendable static func deleteEntry(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try visit.person()
    guard let entry = visit.parameters["entry"].flatMap({ InteractionID($0) }) else {
      throw WebError.noSuchPage
    }
    let now = visit.now
    try await visit.ask { try $0.deleteInteraction(entry, now: now) }
    return visit.go(
      to: Links.person(id), saying: Words(fr: "La note est supprimée.", en: "The note is deleted."))
  }

  @Sendable static func promise(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try visit.person()
    guard let promise = visit.parameters["promise"].flatMap({ PromiseID($0) }) else {
      throw WebError.noSuchPage
    }
    let now = visit.now
    try await visit.ask { try $0.keepPromise(promise, done: true, now: now) }
    return visit.go(to: Links.person(id), saying: Words(fr: "Promesse tenue.", en: "Promise kept."))
  }

  // MARK: Forgetting

  @Sendable static func confirmForget(_ visit: Visit) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let view = try await visit.ask { try $0.person(id, timelineLimit: 1, now: now) }
    let model = ForgetPage.Model(
      person: PersonReference(id: view.person.id, name: view.person.name), entries: view.timelineTotal)
    return .page(ForgetPage.render(model, visit.context), visit)
  }

  @Sendable static func forget(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    try await visit.ask { try $0.forget(id, now: now) }
    return visit.go(
      to: Links.people,
      saying: Words(
        fr: "Cette personne est oubliée. Les anciennes sauvegardes la contiennent encore.",
        en: "This person is forgotten. Old backups still hold them."))
  }
}
