import Domain
import Entregent

enum CreditActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await page(visit) { visit.typed ?? FormState(values: shown($0)) }
  }

  private static func page(
    _ visit: Visit, status: Int = 200, _ state: (CreditsView) -> FormState
  ) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.credits(now: now) }
    let shown = state(view)
    return .page(
      CreditsPage.render(.init(view: view, state: shown), visit.context), visit, status: status, form: shown)
  }

  private static func shown(_ view: CreditsView) -> FormValues {
    FormValues([
      ("plan", view.hasPlan ? view.settings.plan : ""), ("left", ""),
      ("since", view.settings.since.description), ("trial-end", view.settings.trialEndsOn?.description ?? ""),
      ("monthly", String(view.settings.monthly)), ("expiry", String(view.settings.expireAfterDays)),
    ])
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    do {
      try await visit.ask { workspace in
        let before = shown(try workspace.credits(now: now))
        var fields: [String: String] = [:]
        for name in CreditsPage.order where form[name] != nil {
          let value = form.trimmed(name) ?? ""
          if value != before[name] { fields[name] = value }
        }
        // A plan brings its own figures: those of the form belong to the one before.
        if let plan = fields["plan"] {
          fields = ["plan": plan].merging(fields.filter { $0.key == "left" }) { $1 }
        }
        if !fields.isEmpty { try workspace.setCredits(fields, now: now) }
      }
    } catch let error as UserFacingError where error.status == .usage {
      return try await page(visit, status: 422) { _ in
        FormState(values: form, errors: ["left": PersonActions.said(error)])
      }
    }
    return visit.go(to: Links.credits, saying: OpportunityActions.saved)
  }

  @Sendable static func confirm(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let id = form["id"].flatMap({ InteractionID($0) }), let cost = form["cost"].flatMap({ Int($0) })
    else { throw WebError.unreadableForm }
    let now = visit.now
    try await visit.ask { try $0.confirmCredit(id, cost: cost, now: now) }
    return visit.go(to: Links.credits, saying: OpportunityActions.saved)
  }
}
