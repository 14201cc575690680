import Domain
import Entregent
import Foundation

enum TodayActions {
  @Sendable static func root(_ visit: Visit) async throws -> Reply {
    let summary = try await visit.ask { try $0.summary() }
    return summary.isEmpty ? try await welcome(visit) : try await today(visit)
  }

  @Sendable static func today(_ visit: Visit) async throws -> Reply {
    let now = visit.now
    let minutes = visit.query["minutes"].flatMap { Int($0) }.map { min(max($0, 5), 480) }
    let model = try await visit.ask { workspace in
      TodayPage.Model(plan: try workspace.today(minutes: minutes, now: now), summary: try workspace.summary())
    }
    return .page(TodayPage.render(model, visit.context), visit)
  }

  @Sendable static func welcome(_ visit: Visit) async throws -> Reply {
    let summary = try await visit.ask { try $0.summary() }
    let model = WelcomePage.Model(offersDemo: visit.site.vaults.offersDemo, isEmpty: summary.isEmpty)
    return .page(WelcomePage.render(model, visit.context), visit)
  }

  @Sendable static func decide(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let item = form.trimmed("item") else { throw WebError.unreadableForm }
    let decision: ItemDecision
    let said: Words
    switch form["decision"] {
    case "done":
      decision = .done
      said = Words(fr: "C’est noté comme fait.", en: "Noted as done.")
    case "skip":
      decision = .skip
      said = Words(fr: "Laissé de côté.", en: "Left aside.")
    case "later":
      guard let day = form["day"].flatMap({ Day($0) }), day > visit.context.today else {
        throw WebError.unreadableForm
      }
      decision = .later(day)
      let near = DayWords.near(day, today: visit.context.today)
      said = Words(
        fr: "Cela reviendra : \(near.vous.fr).", en: "It will come back: \(near.vous.en).")
    default: throw WebError.unreadableForm
    }
    let now = visit.now
    let undo = try await visit.ask { try $0.decide(item, decision, now: now) }
    return visit.goBack(form, or: Links.today, saying: said, undo: undo)
  }

  /// A slip of the finger: the item stands again where it stood.
  @Sendable static func takeBack(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let name = form.trimmed("name"), Workspace.isDecision(name) else { throw WebError.unreadableForm }
    let now = visit.now
    try await visit.ask { _ = try $0.takeBack(name, now: now) }
    return visit.goBack(form, or: Links.today, saying: Words(fr: "C’est annulé.", en: "Undone."))
  }
}

enum DemoActions {
  @Sendable static func enter(_ visit: Visit, _: FormValues) async throws -> Reply {
    guard visit.site.vaults.offersDemo else { throw WebError.noSuchPage }
    let vaults = visit.site.vaults
    let language = visit.context.language
    try await visit.site.work {
      try vaults.enterDemo(in: language) { FileManager.default.fileExists(atPath: $0) }
    }
    return visit.go(to: Links.today)
  }

  @Sendable static func leave(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    visit.site.vaults.leaveDemo()
    switch form["next"] {
    case "import": return visit.go(to: Links.importing)
    case "person": return visit.go(to: Links.newPerson)
    default: return visit.go(to: Links.root)
    }
  }
}

enum HistoryActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    let model = HistoryPage.Model(entries: try await visit.ask { try $0.undoable() })
    return .page(HistoryPage.render(model, visit.context), visit)
  }

  @Sendable static func undo(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    guard let name = form.trimmed("name") else { throw WebError.unreadableForm }
    let now = visit.now
    try await visit.ask { try $0.undo(name, now: now) }
    return visit.go(
      to: Links.history,
      saying: Words(
        tu: "C’est annulé. Ce que tu avais écrit toi-même est resté.",
        vous: "C’est annulé. Ce que vous aviez écrit vous-même est resté.",
        en: "Undone. What you wrote yourself has stayed."))
  }
}
