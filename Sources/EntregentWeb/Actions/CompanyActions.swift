import Domain
import Entregent

enum CompanyActions {
  @Sendable static func list(_ visit: Visit) async throws -> Reply {
    try await page(visit, visit.typed ?? .blank)
  }

  private static func page(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let search = visit.query["q"].map(FormValues.trim) ?? ""
    let now = visit.now
    let credits = visit.query["credits"].flatMap { Int($0) }.map { min(max($0, 0), 1_000) }
    let view = try await visit.ask { try $0.companies(matching: search) }
    var model = CompaniesPage.Model(view: view, search: search, state: state)
    if search.isEmpty, !view.targets.isEmpty {
      model.allocation = try await visit.ask { try $0.allocate(credits: credits, now: now) }
    }
    return .page(CompaniesPage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func addTarget(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let name = form.trimmed("name") else {
      let state = FormState(
        values: form,
        errors: ["name": Words(fr: "Il faut un nom d’entreprise.", en: "A company name is needed.")])
      return try await page(visit, state, status: 422)
    }
    let now = visit.now
    do {
      let id = try await visit.ask { try $0.addTarget(name, why: form.trimmed("why"), now: now) }
      return visit.go(to: Links.company(id))
    } catch let error as UserFacingError where error.status == .badInput || error.status == .usage {
      let state = FormState(values: form, errors: ["name": PersonActions.said(error)])
      return try await page(visit, state, status: 422)
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let id = try visit.company()
    let now = visit.now
    let view = try await visit.ask { try $0.company(id, now: now) }
    if view.company.id != id { return .redirect(Links.company(view.company.id)) }
    let values = FormValues([("why", view.company.target?.why ?? "")])
    let (campaigns, playbooks) = try await visit.ask { workspace in
      try CampaignActions.offered(.company, with: .company(id), workspace, now: now)
    }
    var model = CompanyPage.Model(
      view: view, state: FormState(values: values), campaigns: campaigns, playbooks: playbooks)
    (model.paths, model.leads, model.pitch) = try await visit.ask { workspace in
      (
        try workspace.paths(into: id, now: now), try workspace.opportunities(at: id, now: now),
        try workspace.pitch(id).fields
      )
    }
    return .page(CompanyPage.render(model, visit.context), visit)
  }

  @Sendable static func setTarget(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.company()
    let now = visit.now
    try await visit.ask { try $0.setTarget(id, why: form.trimmed("why"), now: now) }
    return visit.go(to: Links.company(id), saying: Words(fr: "C’est enregistré.", en: "Saved."))
  }

  @Sendable static func removeTarget(_ visit: Visit, _: FormValues) async throws -> Reply {
    let id = try visit.company()
    let now = visit.now
    try await visit.ask { try $0.removeTarget(id, now: now) }
    return visit.go(to: Links.companies)
  }
}
