import Domain
import Entregent

enum MessageActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    if var draft = visit.typed?.values, draft["kind"].map(MessageCheck.kinds.contains) == true {
      // The draft that was on the page goes on in the other language: looked over again, nothing else. What was to
      // be sent without a text still lacks it.
      if draft.trimmed("text") != nil { draft["act"] = "check" }
      draft["never"] = nil
      return try await act(visit, draft)
    }
    let id = try visit.person()
    let now = visit.now
    let language = visit.context.language
    let wanted = visit.query.trimmed("kind").flatMap { MessageCheck.kinds.contains($0) ? $0 : nil }
    let template = visit.query.trimmed("template")
    let model = try await visit.ask { workspace in
      let view = try workspace.person(id, timelineLimit: 1, now: now)
      let kind = wanted ?? usualKind(view)
      let draft = try workspace.draft(kind: kind, for: id, template: template, language: language, now: now)
      var page = blank(view, kind: kind, text: draft.text)
      page.template = draft.template
      try addHelp(to: &page, workspace, id, language, now: now)
      page.missing = draft.missing
      // What still has holes is not judged yet.
      if draft.missing.isEmpty { page.review = try workspace.review(draft.text, kind: kind, to: id) }
      return page
    }
    if model.person.id != id { return .redirect(Links.message(model.person.id, kind: model.kind)) }
    return .page(MessagePage.render(model, visit.context), visit)
  }

  /// Checks the draft, or notes that the user has sent it. The script asks for the findings alone.
  @Sendable static func act(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let id = try visit.person()
    let now = visit.now
    guard let kind = form["kind"], MessageCheck.kinds.contains(kind) else { throw WebError.unreadableForm }
    let text = form["text"] ?? ""
    let isWritten = form.trimmed("text") != nil
    let isSent = form["act"] == "sent"
    if isSent, isWritten {
      let asInMail = form["inmail"] == "yes"
      try await visit.ask { try $0.markSent(text, kind: kind, to: id, asInMail: asInMail, now: now) }
      return visit.go(
        to: Links.person(id), saying: Words(fr: "Envoyé, et noté.", en: "Sent, and written down."))
    }
    let quiet = form.all("quiet")
    let never = form.trimmed("never")
    let isFragment = visit.wantsFragment
    let language = visit.context.language
    let model = try await visit.ask { workspace in
      if let never { try workspace.setRule(never, dismissed: true) }
      var page = blank(try workspace.person(id, timelineLimit: 1, now: now), kind: kind, text: text)
      page.isInMail = form["inmail"] == "yes"
      page.quiet = quiet.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      if isWritten { page.review = try workspace.review(text, kind: kind, to: id) }
      page.lengths = MessageCheck.lengths(of: text, kind: kind)
      if !isFragment { try addHelp(to: &page, workspace, id, language, now: now) }
      if isSent { page.missing = [Phrase(fr: "le texte du message", en: "the text of the message")] }
      return page
    }
    if visit.wantsFragment { return .fragment(MessagePage.findings(model), visit) }
    let isRefused = isSent && visit.typed == nil
    return .page(MessagePage.render(model, visit.context), visit, status: isRefused ? 422 : 200)
  }

  /// The other templates, and questions where a talk is asked for or prepared.
  private static func addHelp(
    to page: inout MessagePage.Model, _ workspace: Workspace, _ id: PersonID, _ language: Language,
    now: Moment
  ) throws {
    page.warning = try workspace.askWarning(for: id, messageKind: page.kind, now: now)
    // It warns before a word to a stranger, and never locks (A5).
    if page.person.degree != 1, page.person.lastContact == nil,
      ["connection-request", "first-message", "pitch-email"].contains(page.kind)
    {
      page.presence = try workspace.checklist().warning
    }
    page.choices = try workspace.drafts(kind: page.kind, for: id, language: language, now: now)
    page.own = Set(try workspace.ownTemplates().map(\.name))
    page.lengths = MessageCheck.lengths(of: page.text, kind: page.kind)
    // Who is connected is written to for nothing; an invitation and an e-mail are no InMail.
    if page.person.degree != 1, MessageWords.isSent(page.kind),
      !["connection-request", "pitch-email", "reply"].contains(page.kind)
    {
      page.inMail = try workspace.inMail(to: id, now: now)
    }
    if ["first-message", "coffee-ask", "reconnect", "question"].contains(page.kind) {
      page.questions = try workspace.questions(for: id, language: language)
    }
  }

  private static func blank(_ view: PersonView, kind: String, text: String) -> MessagePage.Model {
    MessagePage.Model(
      person: view.person, kind: kind, text: text, missing: [], review: nil, quiet: [],
      last: view.timeline.first)
  }

  /// What is due with that person, else a coffee with somebody known and a first word to a stranger.
  private static func usualKind(_ view: PersonView) -> String {
    view.next.lazy.compactMap(\.messageKind).first { MessageWords.privateKinds.contains($0) }
      ?? (view.person.degree == 1 ? "coffee-ask" : "first-message")
  }
}
