public import Domain
import Engines
import Storage

extension Workspace {
  /// The day: what to do, in order, within the user's time, each with its reason.
  ///
  /// - Parameter minutes: nil: what the profile says.
  public func today(minutes: Int? = nil, now: Moment) throws -> TodayPlan {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let settings = try Self.agendaSettings(db)
        return AgendaPlanner.plan(
          snapshot: try Self.agenda(db, profile: profile, settings: settings, now: now), now: now.day,
          minutes: minutes, settings: settings)
      }
    }
  }

  /// Done, put off or dropped: until its facts change, when the item's id is another.
  ///
  /// - Returns: the name under which `takeBack` takes it back, such as `done-12`.
  /// - Throws: 66 for an item that is not due, 64 for a day that is not in the future.
  @discardableResult
  public func decide(_ item: String, _ decision: ItemDecision, now: Moment) throws -> String {
    if let name = try decideStep(item, decision, now: now) { return name }
    guard let found = try due(item, now: now) else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Rien de prévu sous \(item).", en: "Nothing is planned under \(item)."),
        command: Phrase(
          fr: "« entregent today » montre ce qui est prévu.", en: "“entregent today” shows what is planned."))
    }
    return try guarded {
      try file.write { db in
        let before = try DecidedItem(before: item, db)
        switch decision {
        case .done:
          if found.kind == .promise, let promise = Self.promise(of: item) {
            _ = try HandStore.setPromise(db, promise.number, doneOn: now.day)
          }
          try OpportunityBook.done(item, db, now: now.day)
          try Self.keepInCalendar(db, item: item, isDone: true, now: now)
          try HandStore.decide(db, item: item, decision: "done", until: nil, on: now.day)
        case .later(let day):
          guard day > now.day else {
            throw UserFacingError(
              .usage, Phrase(fr: "\(day) n'est pas à venir.", en: "\(day) is not to come."),
              advice: Phrase(fr: "Donner un jour après aujourd'hui.", en: "Give a day after today."))
          }
          try HandStore.decide(db, item: item, decision: "later", until: day, on: now.day)
        case .skip:
          try Self.keepInCalendar(db, item: item, isDone: false, now: now)
          try HandStore.decide(db, item: item, decision: "skip", until: nil, on: now.day)
        }
        return try before.keep(db, decision, now: now)
      }
    }
  }

  /// `promise-pr12-2026-11-21` and `promise-pr12-ask-…` speak of promise `pr12`.
  static func promise(of item: String) -> PromiseID? {
    let parts = item.split(separator: "-")
    guard parts.count > 1, parts[0] == "promise" else { return nil }
    return PromiseID(parts[1])
  }

  /// The item, whether it fits the day or not: what the page shows first, else all that is due.
  private func due(_ item: String, now: Moment) throws -> TodayItem? {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        let usual = try Self.agendaSettings(db)
        let snapshot = try Self.agenda(db, profile: profile, settings: usual, now: now)
        let shown = AgendaPlanner.plan(snapshot: snapshot, now: now.day, settings: usual).items
        if let found = shown.first(where: { $0.id == item }) { return found }
        var settings = usual
        settings.mostItems = .max
        return AgendaPlanner.plan(snapshot: snapshot, now: now.day, minutes: 100_000, settings: settings)
          .items.first { $0.id == item }
      }
    }
  }
}
