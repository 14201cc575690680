import Domain
import Entregent

/// Windows for a call, the call itself, and the sheet to prepare it.
enum CallActions {
  // MARK: Windows

  @Sendable static func slots(_ visit: Visit) async throws -> Reply {
    try await slots(visit, visit.typed ?? FormState(values: blank(visit)))
  }

  private static func slots(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let model = try await model(visit, state)
    return .page(SlotsPage.render(model, visit.context), visit, status: status, form: state)
  }

  private static func blank(_ visit: Visit) -> FormValues {
    let kind = visit.query["kind"].flatMap { InteractionKind(rawValue: $0) } ?? .call
    var values = FormValues([
      ("minutes", visit.query.trimmed("minutes") ?? "15"), ("days", visit.query.trimmed("days") ?? "5"),
      ("place", visit.query.trimmed("place") ?? ""), ("kind", kind.rawValue),
    ])
    if let at = visit.query.trimmed("at"), Day(at.prefix(10)) != nil { values["at"] = String(at.prefix(16)) }
    return values
  }

  private static func model(_ visit: Visit, _ state: FormState) async throws -> SlotsPage.Model {
    let id = try visit.person()
    let now = visit.now
    let request = SlotRequest(
      person: id, place: state.values.trimmed("place"),
      minutes: min(max(state.values.trimmed("minutes").flatMap { Int($0) } ?? 15, 5), 240),
      days: min(max(state.values.trimmed("days").flatMap { Int($0) } ?? 5, 1), 30),
      spoken: visit.context.language)
    return try await visit.ask { workspace in
      let name = try workspace.personName(id)
      var model = SlotsPage.Model(
        person: PersonReference(id: id, name: name), state: state,
        clock: try workspace.clock(now: now), place: state.values.trimmed("place"))
      do {
        model.offer = try workspace.slots(request, now: now)
      } catch let error as UserFacingError where error.status == .badInput {
        // Nothing settles their zone: the page asks where they are.
        model.problem = error
      }
      if model.state.values.trimmed("at") == nil, let first = model.offer?.windows.first {
        model.state.values["at"] = String(first.startText.prefix(16))
      }
      return model
    }
  }

  @Sendable static func plan(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let minutes = form.trimmed("minutes").flatMap { Int($0) } ?? 15
    let kind = form["kind"].flatMap { InteractionKind(rawValue: $0) } ?? .call
    let place = form.trimmed("where")
    guard let at = form.trimmed("at") else {
      let errors = ["at": Words(fr: "Quand ?", en: "When?")]
      return try await slots(visit, FormState(values: form, errors: errors), status: 422)
    }
    do {
      _ = try await visit.ask {
        try $0.planCall(with: id, at: at, minutes: minutes, kind: kind, place: place, now: now)
      }
    } catch let error as UserFacingError where error.status == .usage {
      let state = FormState(values: form, errors: ["at": PersonActions.said(error)])
      return try await slots(visit, state, status: 422)
    }
    return visit.go(
      to: Links.prepare(id),
      saying: Words(
        fr: "L’appel est fixé. Voici de quoi le préparer.", en: "The call is fixed. Here is the sheet for it."
      ))
  }

  // MARK: The sheet

  @Sendable static func prepare(_ visit: Visit) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let model = try await visit.ask { workspace in
      PreparePage.Model(
        sheet: try workspace.prepare(id, now: now), clock: try workspace.clock(now: now))
    }
    return .page(PreparePage.render(model, visit.context), visit)
  }

  // MARK: One call

  private static func call(_ visit: Visit) throws -> EventID {
    guard let id = visit.parameters["id"].flatMap({ EventID($0) }) else { throw WebError.noSuchPage }
    return id
  }

  /// A call has no page of its own: its sheet is that of whom it is with.
  @Sendable static func sheet(_ visit: Visit) async throws -> Reply {
    let id = try call(visit)
    let person = try await visit.ask { try $0.call(id).people.first }
    return .redirect(person.map { Links.prepare($0.id) } ?? Links.today)
  }

  @Sendable static func act(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try call(visit)
    let now = visit.now
    let person = try await visit.ask { try $0.call(id).people.first }
    let back = person.map { Links.prepare($0.id) } ?? Links.today
    switch form["act"] {
    case "ready":
      try await visit.ask { try $0.setPrepared(id, now: now) }
      return visit.go(to: back, saying: Words(fr: "La fiche est prête.", en: "The sheet is ready."))
    case "drop":
      try await visit.ask { try $0.dropCall(id, now: now) }
      return visit.go(to: back, saying: Words(fr: "L’appel est retiré.", en: "The call is dropped."))
    case "move":
      guard let at = form.trimmed("at") else { throw WebError.unreadableForm }
      _ = try await visit.ask { try $0.moveCall(id, to: at, now: now) }
      return visit.go(to: back, saying: Words(fr: "L’appel est déplacé.", en: "The call is moved."))
    default: throw WebError.unreadableForm
    }
  }

  @Sendable static func entry(_ visit: Visit) async throws -> Reply {
    let id = try call(visit)
    let now = visit.now
    let language = visit.context.language
    let bytes = try await visit.ask { try $0.callEntry(id, language: language, now: now) }
    return .download(bytes, type: "text/calendar; charset=utf-8", name: "entregent-\(id).ics")
  }
}
