import Domain
import Entregent

enum OpportunityActions {
  private static let fields = [
    "role", "kind", "source", "through", "found", "applied", "how", "after-referral", "url", "contact",
    "notes",
  ]
  static let saved = Words(fr: "C’est enregistré.", en: "Saved.")

  /// Errors that belong beside a field; the others go to the error page.
  static func isTyped(_ error: UserFacingError) -> Bool {
    error.status == .usage || error.status == .badInput || error.status == .notFound
  }

  @Sendable static func list(_ visit: Visit) async throws -> Reply {
    try await page(visit, visit.typed ?? .blank)
  }

  private static func page(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.opportunities(now: now) }
    return .page(
      OpportunitiesPage.render(.init(view: view, state: state), visit.context), visit, status: status,
      form: state)
  }

  @Sendable static func add(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let company = form.trimmed("company") else {
      let state = FormState(
        values: form,
        errors: ["company": Words(fr: "Il faut un nom d’entreprise.", en: "A company name is needed.")])
      return try await page(visit, state, status: 422)
    }
    let now = visit.now
    let given = values(form, only: ["role", "source", "through"]).filter { !$0.value.isEmpty }
    do {
      let id = try await visit.ask { try $0.addOpportunity(at: company, fields: given, now: now) }
      return visit.go(to: Links.opportunity(id))
    } catch let error as UserFacingError where isTyped(error) {
      let state = FormState(values: form, errors: ["through": PersonActions.said(error)])
      return try await page(visit, state, status: 422)
    }
  }

  private static func values(_ form: FormValues, only names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names where form[name] != nil { values[name] = form.trimmed(name) ?? "" }
    return values
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await one(visit) { view in visit.typed ?? FormState(values: shown(view)) }
  }

  private static func one(
    _ visit: Visit, status: Int = 200, _ state: (OpportunityView) -> FormState
  ) async throws -> Reply {
    let id = try visit.opportunity()
    let now = visit.now
    let view = try await visit.ask { try $0.opportunity(id, now: now) }
    let shown = state(view)
    return .page(
      OpportunityPage.render(.init(view: view, state: shown), visit.context), visit, status: status,
      form: shown)
  }

  private static func shown(_ view: OpportunityView) -> FormValues {
    let opportunity = view.opportunity
    return FormValues([
      ("role", opportunity.role ?? ""), ("kind", opportunity.kind?.rawValue ?? ""),
      ("source", opportunity.source?.rawValue ?? ""), ("through", opportunity.through?.name ?? ""),
      ("found", opportunity.foundOn.description), ("applied", opportunity.appliedOn?.description ?? ""),
      ("how", opportunity.appliedHow ?? ""),
      ("after-referral", opportunity.appliedAfterReferral.map { $0 ? "yes" : "no" } ?? ""),
      ("url", view.record.url ?? ""), ("contact", view.record.contact ?? ""),
      ("notes", view.record.notes ?? ""),
    ])
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.opportunity()
    let now = visit.now
    let given = values(form, only: fields)
    do {
      try await visit.ask { workspace in
        // An untouched name stands for the person it stood for, even when two bear it.
        let before = shown(try workspace.opportunity(id, now: now))
        try workspace.setOpportunity(
          id, fields: given.filter { $0.value != (before.trimmed($0.key) ?? "") }, now: now)
      }
    } catch let error as UserFacingError where isTyped(error) && error.status != .notFound {
      return try await one(visit, status: 422) { _ in
        FormState(values: form, errors: ["role": PersonActions.said(error)])
      }
    } catch let error as UserFacingError where error.status == .notFound && given["through"] != nil {
      return try await one(visit, status: 422) { _ in
        FormState(values: form, errors: ["through": PersonActions.said(error)])
      }
    }
    return visit.go(to: Links.opportunity(id), saying: saved)
  }

  @Sendable static func move(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.opportunity()
    guard let stage = form["stage"].flatMap({ OpportunityStage(rawValue: $0) }) else {
      throw WebError.unreadableForm
    }
    let now = visit.now
    try await visit.ask { try $0.moveOpportunity(id, to: stage, on: nil, now: now) }
    return visit.go(
      to: Links.opportunity(id),
      saying: Words(fr: "C’est noté ; la suite est ci-dessous.", en: "Noted; what follows is below."))
  }

  @Sendable static func interview(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.opportunity()
    let now = visit.now
    guard let day = form.trimmed("day").flatMap({ Day($0) }) else {
      return try await one(visit, status: 422) { view in
        var state = FormState(
          values: shown(view),
          errors: ["day": Words(fr: "Il faut un jour.", en: "A day is needed.")])
        state.values["with"] = form["with"]
        return state
      }
    }
    let names = form.list("with")
    do {
      try await visit.ask { workspace in
        switch form["feedback"] {
        case "asked": try workspace.noteFeedback(id, interview: day, asked: now.day, now: now)
        case "received": try workspace.noteFeedback(id, interview: day, received: now.day, now: now)
        default:
          try workspace.addInterview(
            id, on: day, with: try names.map { try workspace.resolvePerson($0) }, now: now)
        }
      }
    } catch let error as UserFacingError where isTyped(error) && !names.isEmpty {
      return try await one(visit, status: 422) { view in
        var state = FormState(values: shown(view), errors: ["with": PersonActions.said(error)])
        state.values["with"] = form["with"]
        state.values["day"] = form["day"]
        return state
      }
    }
    return visit.go(to: Links.opportunity(id), saying: saved)
  }

  @Sendable static func helper(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.opportunity()
    let now = visit.now
    let isTold = form["told"] == "yes"
    guard let name = form.trimmed("person") else { return visit.go(to: Links.opportunity(id)) }
    do {
      try await visit.ask { workspace in
        try workspace.noteHelper(
          id, try workspace.resolvePerson(name), told: isTold ? now.day : nil, now: now)
      }
    } catch let error as UserFacingError where isTyped(error) {
      return try await one(visit, status: 422) { view in
        var state = FormState(values: shown(view), errors: ["person": PersonActions.said(error)])
        state.values["person"] = name
        return state
      }
    }
    return visit.go(to: Links.opportunity(id), saying: saved)
  }

  @Sendable static func delete(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try visit.opportunity()
    let now = visit.now
    try await visit.ask { try $0.deleteOpportunity(id, now: now) }
    return visit.go(
      to: Links.opportunities, saying: Words(fr: "La piste est effacée.", en: "The lead is deleted."))
  }
}
