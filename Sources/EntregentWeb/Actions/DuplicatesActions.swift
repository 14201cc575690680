import Domain
import Entregent

enum DuplicatesActions {
  /// More pairs than anybody decides in one sitting.
  private static let limit = 200

  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let wanted = visit.query["at"].flatMap { Int($0) } ?? 0
    let (review, sure) = try await visit.ask { workspace in
      (
        try workspace.duplicateReview(at: wanted, now: now),
        try workspace.duplicates(limit: limit, now: now).review.filter(DuplicatesPage.isSure).count
      )
    }
    var model = DuplicatesPage.Model(review: review, sure: sure)
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

  /// Whom the form is about: the people of a group, or A and B.
  private static func people(_ form: FormValues) throws -> [PersonID] {
    let named = form.all("person") + [form["a"], form["b"]].compactMap { $0 }
    var ids: [PersonID] = []
    for name in named {
      guard let id = PersonID(name) else { throw WebError.unreadableForm }
      if !ids.contains(id) { ids.append(id) }
    }
    guard ids.count >= 2, ids.count <= DuplicateTable.letters.count else { throw WebError.unreadableForm }
    return ids
  }

  @Sendable static func decide(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let people = try people(form)
    let index = place(form)
    let now = visit.now
    switch form["decision"] {
    case "same": return try await join(visit, form, people, index)
    case "apart":
      let undo = try await visit.ask { try $0.apart(people, now: now) }
      return visit.go(
        to: Links.duplicates(at: index, done: undo),
        saying: people.count == 2
          ? Words(fr: "Deux personnes : noté.", en: "Two people: noted.")
          : Words(fr: "\(people.count) personnes : noté.", en: "\(people.count) people: noted."))
    case "later":
      return visit.go(
        to: Links.duplicates(at: index + 1),
        saying: Words(fr: "Remis à plus tard : la question reste posée.", en: "Put off: it stays a question.")
      )
    default: throw WebError.unreadableForm
    }
  }

  private static func join(_ visit: Visit, _ form: FormValues, _ people: [PersonID], _ index: Int)
    async throws
    -> Reply
  {
    let now = visit.now
    let ticked = people.count == 2 ? people : people.filter { form.all("one").contains($0.description) }
    guard ticked.count > 1 else {
      return visit.go(
        to: Links.duplicates(at: index),
        saying: Words(
          tu: "Rien n’a été réuni : coche au moins deux fiches.",
          vous: "Rien n’a été réuni : cochez au moins deux fiches.",
          en: "Nothing was joined: tick at least two records."))
    }
    let keep = choices(form, people).filter { ticked.contains($0.value) }
    let rest = people.filter { !ticked.contains($0) }
    let others = form["others"] == "apart" ? rest : []
    let (undo, isAskedAgain) = try await visit.ask { workspace in
      let undo = try workspace.merge(ticked, keep: keep, apartFrom: others, now: now)
      // What is put off comes after all others.
      let next = try workspace.duplicateReview(at: index, now: now)
      let isAskedAgain =
        next.index == index && !rest.isEmpty
        && next.group?.people.contains { ticked.contains($0.person.id) } == true
      return (undo, isAskedAgain)
    }
    return visit.go(
      to: Links.duplicates(at: isAskedAgain ? index + 1 : index, done: undo),
      saying: ticked.count == 2
        ? Words(fr: "Réunies en une personne.", en: "Joined into one person.")
        : Words(
          fr: "\(ticked.count) fiches réunies en une personne.",
          en: "\(ticked.count) records joined into one person."
        ))
  }

  /// The fields of which the user wants another value than the page had chosen.
  private static func choices(_ form: FormValues, _ people: [PersonID]) -> [String: PersonID] {
    var keep: [String: PersonID] = [:]
    for pair in form.pairs where pair.name.hasPrefix(DuplicateTable.choice) {
      let field = String(pair.name.dropFirst(DuplicateTable.choice.count))
      guard pair.value != form[DuplicateTable.first + field],
        let place = DuplicateTable.letters.firstIndex(where: { $0.description == pair.value.uppercased() }),
        people.indices.contains(place)
      else { continue }
      keep[field] = people[place]
    }
    return keep
  }

  private static func place(_ form: FormValues) -> Int {
    form["at"].flatMap { Int($0) }.map { min(max($0, 0), 100_000) } ?? 0
  }

  /// Takes the last decision back and goes on where it was.
  @Sendable static func undo(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let name = form.trimmed("name"), isDecision(name) else { throw WebError.unreadableForm }
    let now = visit.now
    // The newest first.
    let names = name.split(separator: ",").reversed().map(String.init)
    try await visit.ask { workspace in for name in names { try workspace.undo(name, now: now) } }
    let index = place(form)
    return visit.go(to: Links.duplicates(at: index), saying: Words(fr: "C’est annulé.", en: "Undone."))
  }

  /// The surest pairs in one list, to be looked over before they are joined.
  @Sendable static func showSurest(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let view = try await visit.ask { try $0.duplicates(limit: limit, now: now) }
    let pairs = view.review.filter(DuplicatesPage.isSure)
    return .page(SurestDuplicatesPage.render(pairs, visit.context), visit)
  }

  /// Joins the pairs that were ticked, undone at once.
  @Sendable static func joinSurest(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let now = visit.now
    let wanted = form.pairs.filter { $0.name == "pair" }.compactMap { pair -> (PersonID, PersonID)? in
      let ids = pair.value.split(separator: " ").compactMap { PersonID(String($0)) }
      return ids.count == 2 ? (ids[0], ids[1]) : nil
    }
    let (joined, undo) = try await visit.ask { try $0.merge(pairs: wanted, now: now) }
    return visit.go(
      to: undo.map { Links.duplicates(at: 0, done: $0) } ?? Links.duplicates,
      saying: Words.count(
        joined, fr: ("# paire réunie.", "# paires réunies."), en: ("# pair joined.", "# pairs joined."))
    )
  }
}
