import Domain
import Entregent

enum SceneActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    try await show(visit, visit.typed ?? .blank)
  }

  private static func show(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let town = visit.query["town"].map(FormValues.trim).flatMap { $0.isEmpty ? nil : $0 }
    let model = try await visit.ask { workspace in
      ScenePage.Model(
        view: try workspace.scene(town: town), listText: try workspace.communityListText(), state: state)
    }
    return .page(ScenePage.render(model, visit.context), visit, status: status, form: state)
  }

  @Sendable static func add(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let kind = form["kind"].flatMap({ SceneEntry.Kind(rawValue: $0) }) else {
      throw WebError.unreadableForm
    }
    guard let name = form.trimmed("name") else {
      let state = FormState(
        values: form, errors: ["name": Words(fr: "Il faut un nom.", en: "A name is needed.")])
      return try await show(visit, state, status: 422)
    }
    let entry = SceneEntry(
      kind: kind, name: name, town: form.trimmed("town"), detail: form.trimmed("detail"),
      url: form.trimmed("url"))
    let company = form.trimmed("company")
    let now = visit.now
    try await visit.ask { try $0.addToScene(entry, company: company, now: now) }
    return visit.go(to: Links.scene, saying: Words(fr: "C’est noté.", en: "Noted."))
  }

  @Sendable static func remove(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let kind = form["kind"].flatMap({ SceneEntry.Kind(rawValue: $0) }),
      let number = form["number"].flatMap({ Int64($0) })
    else { throw WebError.unreadableForm }
    let now = visit.now
    try await visit.ask { try $0.removeFromScene(kind, number, now: now) }
    return visit.go(to: Links.scene, saying: Words(fr: "C’est retiré.", en: "Removed."))
  }

  @Sendable static func setList(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let text = form["list"] ?? ""
    let now = visit.now
    do {
      try await visit.ask { try $0.setCommunityList(text, now: now) }
    } catch let error as UserFacingError where error.status == .badInput {
      return try await show(
        visit, FormState(values: form, errors: ["list": Words(error.message)]), status: 422)
    }
    return visit.go(to: Links.scene, saying: Words(fr: "La liste est enregistrée.", en: "The list is saved."))
  }
}
