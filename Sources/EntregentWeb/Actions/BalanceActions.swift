import Domain
import Entregent

enum BalanceActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.balance(now: now) }
    return .page(BalancePage.render(view, visit.context), visit)
  }

  @Sendable static func person(_ visit: Visit) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    let view = try await visit.ask { try $0.balance(with: id, now: now) }
    if view.person.id != id { return .redirect(Links.balance(with: view.person.id)) }
    return .page(BalancePage.render(view, visit.context), visit)
  }
}

enum ProgressActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let names = visit.query["names"] == "yes"
    let view = try await visit.ask { try $0.progress(now: now) }
    return .page(ProgressPage.render(.init(view: view, names: names), visit.context), visit)
  }

  /// The page as one file, to hand on.
  @Sendable static func file(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let names = visit.query["names"] == "yes"
    let view = try await visit.ask { try $0.progress(now: now) }
    return .download(
      ProgressPage.file(.init(view: view, names: names)).bytes(in: visit.context),
      type: "text/html; charset=utf-8",
      name: visit.context.language == .fr ? "chemin-\(view.day).html" : "progress-\(view.day).html")
  }
}

enum ChecklistActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await page(visit, visit.typed, status: 200)
  }

  private static func page(_ visit: Visit, _ state: FormState?, status: Int) async throws -> Reply {
    let view = try await visit.ask { try $0.checklist() }
    var values = FormValues()
    for item in view.items {
      values[item.id] = item.mark.rawValue
      values["link-" + item.id] = item.link ?? ""
    }
    let model = ChecklistPage.Model(view: view, state: state ?? FormState(values: values))
    return .page(ChecklistPage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    do {
      try await visit.ask { workspace in
        let before = try workspace.checklist()
        var marks: [String: ChecklistView.Mark] = [:]
        var links: [String: String] = [:]
        for item in before.items {
          // What the profile shows by itself stays the profile's to show.
          if let mark = form[item.id].flatMap({ ChecklistView.Mark(rawValue: $0) }), mark != item.mark {
            marks[item.id] = mark
          }
          if let link = form["link-" + item.id] { links[item.id] = link }
        }
        try workspace.setChecklist(marks, links: links, now: now)
      }
    } catch let error as UserFacingError where error.status == .usage {
      return try await page(
        visit, FormState(values: form, errors: ["link-cv": PersonActions.said(error)]), status: 422)
    }
    return visit.go(to: Links.checklist, saying: OpportunityActions.saved)
  }
}
