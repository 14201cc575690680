import Domain
import Entregent

enum PitchActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await page(visit, visit.typed, status: 200)
  }

  private static func page(_ visit: Visit, _ state: FormState?, status: Int) async throws -> Reply {
    let id = try visit.company()
    let language = visit.context.language
    let view = try await visit.ask { try $0.checkedPitch(id, language: language) }
    let model = PitchPage.Model(view: view, state: state ?? FormState(values: values(view.fields)))
    return .page(PitchPage.render(model, visit.context), visit, status: status, form: state)
  }

  private static func values(_ fields: PitchFields) -> FormValues {
    FormValues([
      ("admire", fields.admire ?? ""), ("value", fields.value ?? ""),
      ("improvement", fields.improvement ?? ""), ("research", fields.research ?? ""),
      ("built", fields.built ?? ""),
      ("minutes", fields.minutesSpent == 0 ? "" : String(fields.minutesSpent)),
      ("demo", fields.demoURL ?? ""), ("source", fields.sourceURL ?? ""), ("video", fields.videoURL ?? ""),
      ("video-notes", fields.videoNotes ?? ""), ("doubt", fields.doubt ?? ""), ("page", fields.pageURL ?? ""),
    ])
  }

  @Sendable static func save(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.company()
    let now = visit.now
    var fields: [String: String] = [:]
    for (name, _) in values(PitchFields()).pairs where form[name] != nil {
      fields[name] = form.trimmed(name) ?? ""
    }
    let given = fields
    do {
      try await visit.ask { try $0.setPitch(id, fields: given, now: now) }
    } catch let error as UserFacingError where error.status == .usage {
      return try await page(
        visit, FormState(values: form, errors: ["minutes": PersonActions.said(error)]), status: 422)
    }
    return visit.go(to: Links.pitch(id), saying: OpportunityActions.saved)
  }

  /// The page as the file to publish, its style within it: what `pitch build` writes.
  @Sendable static func file(_ visit: Visit) async throws -> Reply {
    let id = try visit.company()
    let language = visit.context.language
    let html = try await visit.ask { try $0.pitchPage(id, language: language) }
    return .download(Array(html.utf8), type: "text/html; charset=utf-8", name: "index.html")
  }

  /// The page as it would be published, with this app's own style sheet: nothing of it is loaded from
  /// elsewhere, and no script of a template runs.
  @Sendable static func page(_ visit: Visit) async throws -> Reply {
    let id = try visit.company()
    let language = visit.context.language
    let html = try await visit.ask {
      try $0.pitchPage(id, language: language, styleSheet: Asset.pitchStyle.path)
    }
    return .page(Array(html.utf8), status: 200)
  }
}
