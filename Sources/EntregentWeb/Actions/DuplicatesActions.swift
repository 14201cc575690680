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
    var model = DuplicatesPage.Model(view: view, index: index)
    if view.review.indices.contains(index) {
      let pair = view.review[index]
      model.preview = try await visit.ask { try $0.mergePreview(pair.a.person.id, pair.b.person.id) }
    }
    model.done = visit.query["done"].flatMap { isDecision($0) ? $0 : nil }
    return .page(DuplicatesPage.render(model, visit.context), visit)
  }

  /// `merge-12` or `apart-3`, or several with commas between them.
  private static func isDecision(_ names: String) -> Bool {
    let names = names.split(separator: ",")
    return !names.isEmpty && names.count <= limit
      && names.allSatisfy { name in
        let parts = name.split(separator: "-")
        return parts.count == 2 && ["merge", "apart"].contains(parts[0]) && Int(parts[1]) != nil
      }
  }

  @Sendable static func decide(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let a = form["a"].flatMap({ PersonID($0) }), let b = form["b"].flatMap({ PersonID($0) }) else {
      throw WebError.unreadableForm
    }
    let index = form["at"].flatMap { Int($0) }.map { min(max($0, 0), limit) } ?? 0
    let now = visit.now
    switch form["decision"] {
    case "same":
      var keep: [String: MergeSide] = [:]
      for pair in form.pairs where pair.name.hasPrefix(DuplicatesPage.choice) {
        keep[String(pair.name.dropFirst(DuplicatesPage.choice.count))] = MergeSide(rawValue: pair.value)
      }
      let chosen = keep
      let undo = try await visit.ask { try $0.merge(a, b, keep: chosen, now: now) }
      return visit.go(
        to: Links.duplicates(at: index, done: undo),
        saying: Words(fr: "Réunies en une personne.", en: "Joined into one person."))
    case "apart":
      let undo = try await visit.ask { try $0.apart(a, b, now: now) }
      return visit.go(
        to: Links.duplicates(at: index, done: undo),
        saying: Words(fr: "Deux personnes : noté.", en: "Two people: noted."))
    case "later": return visit.go(to: Links.duplicates(at: index + 1))
    default: throw WebError.unreadableForm
    }
  }

  /// Takes the last decision back and goes on where it was.
  @Sendable static func undo(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let name = form.trimmed("name"), isDecision(name) else { throw WebError.unreadableForm }
    let now = visit.now
    // The newest first.
    let names = name.split(separator: ",").reversed().map(String.init)
    try await visit.ask { workspace in for name in names { try workspace.undo(name, now: now) } }
    let index = form["at"].flatMap { Int($0) }.map { min(max($0, 0), limit) } ?? 0
    return visit.go(to: Links.duplicates(at: index), saying: Words(fr: "C’est annulé.", en: "Undone."))
  }

  /// The surest pairs in one list, to be looked over before they are joined.
  @Sendable static func showSurest(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.duplicates(limit: limit, now: now) }
    let pairs = view.review.filter(DuplicatesPage.isSure)
    return .page(SurestDuplicatesPage.render(pairs, visit.context), visit)
  }

  /// Whether two people, as the pairs before have made them, were born on two days.
  private static func haveTwoBirthdays(_ a: Person, _ b: Person) -> Bool {
    guard let first = a.birthday, let second = b.birthday else { return false }
    return first.utf8.count == 10 && second.utf8.count == 10 && first != second
  }

  /// Joins the pairs that were ticked, each of which can be undone.
  @Sendable static func joinSurest(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    let wanted = form.pairs.filter { $0.name == "pair" }.compactMap { pair -> (PersonID, PersonID)? in
      let ids = pair.value.split(separator: " ").compactMap { PersonID(String($0)) }
      return ids.count == 2 ? (ids[0], ids[1]) : nil
    }
    let joined = try await visit.ask { workspace in
      var joined: [String] = []
      for (first, second) in wanted {
        // Earlier pairs may have made these two one already.
        let a = try workspace.person(first, timelineLimit: 0, now: now).person
        let b = try workspace.person(second, timelineLimit: 0, now: now).person
        guard a.id != b.id, !haveTwoBirthdays(a, b) else { continue }
        joined.append(try workspace.merge(a.id, b.id, now: now))
      }
      return joined
    }
    return visit.go(
      to: joined.isEmpty
        ? Links.duplicates : Links.duplicates(at: 0, done: joined.joined(separator: ",")),
      saying: Words.count(
        joined.count, fr: ("# paire réunie.", "# paires réunies."), en: ("# pair joined.", "# pairs joined."))
    )
  }
}
