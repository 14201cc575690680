import Domain
import Entregent

enum TemplateActions {
  /// Those of which there can be templates (A3, A4).
  private static let kinds = MessageCheck.kinds.filter { !["post", "reply", "video-notes"].contains($0) }

  @Sendable static func list(_ visit: Visit) async throws -> Reply {
    let language = visit.context.language
    let address = visit.facts.profile.address
    let model = try await visit.ask { workspace in
      TemplatesPage.Model(
        own: try workspace.ownTemplates(),
        builtIn: try workspace.templates(language: language, address: address).filter { !$0.isOwn })
    }
    return .page(TemplatesPage.render(model, visit.context), visit)
  }

  /// A new template, one of the user's own, or a copy of a built-in one.
  @Sendable static func edit(_ visit: Visit) async throws -> Reply {
    if let typed = visit.typed {
      return page(
        visit, typed, kept: typed.values.trimmed("old"),
        review: template(typed.values).map { MessageCheck.review($0) })
    }
    guard let name = visit.query.trimmed("name") else {
      let values = FormValues([
        ("kind", visit.query.trimmed("kind") ?? "follow-up"),
        ("language", visit.context.language.rawValue),
        ("address", visit.facts.profile.address.rawValue),
      ])
      return page(visit, FormState(values: values), kept: nil, review: nil)
    }
    let (kind, language, address) = (visit.query["kind"], visit.query["language"], visit.query["address"])
    let template = try await visit.ask { workspace in
      let found = try workspace.template(named: name)
      return found.first {
        $0.isOwn || $0.kind == kind && $0.language.rawValue == language && $0.address?.rawValue == address
      } ?? found.first
    }
    guard let template else { throw WebError.noSuchPage }
    let values = FormValues([
      ("name", template.name), ("kind", template.kind), ("language", template.language.rawValue),
      ("address", template.address?.rawValue ?? ""), ("text", template.text),
    ])
    return page(
      visit, FormState(values: values), kept: template.isOwn ? template.name : nil,
      review: MessageCheck.review(template))
  }

  /// Looks a template over, keeps or removes it.
  @Sendable static func act(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let old = form.trimmed("old")
    if form["act"] == "remove" {
      guard let old else { throw WebError.unreadableForm }
      try await visit.ask { try $0.removeTemplate(named: old) }
      return visit.go(to: Links.templates, saying: Words(fr: "Retiré.", en: "Removed."))
    }
    guard let template = template(form) else { throw WebError.unreadableForm }
    let review = MessageCheck.review(template)
    guard form["act"] == "save" else {
      return page(visit, FormState(values: form), kept: old, review: review)
    }
    guard review.isFit else {
      var errors: [String: Words] = [:]
      for remark in review.remarks where remark.isFault {
        let field = TemplatePage.order.contains(remark.name) ? remark.name : "text"
        errors[field] = errors[field] ?? Words(remark.what)
      }
      return page(
        visit, FormState(values: form, errors: errors), kept: old, review: review, status: 422)
    }
    try await visit.ask { _ = try $0.save(template, replacing: old) }
    return visit.go(to: Links.templates, saying: Words(fr: "C’est gardé.", en: "It is kept."))
  }

  /// The template that stands in a form; nil for a form of another making.
  private static func template(_ form: FormValues) -> MessageTemplate? {
    guard let kind = form["kind"], kinds.contains(kind),
      let language = form["language"].flatMap({ Language(rawValue: $0) })
    else { return nil }
    return MessageTemplate(
      name: form.trimmed("name") ?? "", kind: kind, language: language,
      address: form["address"].flatMap { Address(rawValue: $0) }, text: form["text"] ?? "", isOwn: true)
  }

  private static func page(
    _ visit: Visit, _ state: FormState, kept: String?, review: TemplateReview?, status: Int = 200
  ) -> Reply {
    let model = TemplatePage.Model(
      state: state, kept: kept, review: review, fields: MessageCheck.fields, kinds: kinds)
    return .page(TemplatePage.render(model, visit.context), visit, status: status, form: state)
  }
}
