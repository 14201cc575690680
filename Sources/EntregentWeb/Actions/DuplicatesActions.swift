import Domain
import Entregent

enum DuplicatesActions {
  /// More pairs than anybody decides in one sitting.
  private static let limit = 200

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.duplicates(limit: limit, now: now) }
    let wanted = visit.query["at"].flatMap { Int($0) } ?? 0
    // After the last pair one begins again with those put off.
    let index = view.review.indices.contains(wanted) ? wanted : 0
    return .page(DuplicatesPage.render(.init(view: view, index: index), visit.context), visit)
  }

  @Sendable static func decide(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let a = form["a"].flatMap({ PersonID($0) }), let b = form["b"].flatMap({ PersonID($0) }) else {
      throw WebError.unreadableForm
    }
    let index = form["at"].flatMap { Int($0) }.map { min(max($0, 0), limit) } ?? 0
    let now = visit.now
    switch form["decision"] {
    case "same":
      try await visit.ask { _ = try $0.merge(a, b, now: now) }
      return visit.go(
        to: Links.duplicates(at: index),
        saying: Words(fr: "Réunies en une personne.", en: "Joined into one person."))
    case "apart":
      try await visit.ask { try $0.apart(a, b, now: now) }
      return visit.go(
        to: Links.duplicates(at: index), saying: Words(fr: "Deux personnes : noté.", en: "Two people: noted.")
      )
    case "later": return visit.go(to: Links.duplicates(at: index + 1))
    default: throw WebError.unreadableForm
    }
  }

  /// Joins the pairs that are very probable, each of which can be undone.
  @Sendable static func joinSurest(_ visit: Visit, _: FormValues) async throws -> Reply {
    let now = visit.now
    let joined = try await visit.ask { workspace in
      var joined = 0
      for pair in try workspace.duplicates(limit: limit, now: now).review
      where pair.probability >= DuplicatesPage.surest && pair.against.isEmpty {
        // Earlier pairs may have made these two one already.
        let a = try workspace.person(pair.a.person.id, timelineLimit: 0, now: now).person.id
        let b = try workspace.person(pair.b.person.id, timelineLimit: 0, now: now).person.id
        guard a != b else { continue }
        try workspace.merge(a, b, now: now)
        joined += 1
      }
      return joined
    }
    return visit.go(
      to: Links.duplicates,
      saying: Words.count(
        joined, fr: ("# paire réunie.", "# paires réunies."), en: ("# pair joined.", "# pairs joined.")))
  }
}
