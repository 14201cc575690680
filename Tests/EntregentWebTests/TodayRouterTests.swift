import Domain
import Entregent
import Foundation
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Today in the browser, without scripts: links, decisions, and the way back from them.
struct TodayRouterTests {
  private func site(_ language: Language = .en) throws -> TestSite {
    let site = try TestSite()
    var profile = Profile()
    profile.language = language
    try site.server.site.vaults.own.save(profile, now: Sample.now)
    return site
  }

  @Test(arguments: Language.allCases) func aDecisionIsTakenBackWhereItWasTaken(_ language: Language)
    async throws
  {
    let site = try site(language)
    let workspace = site.server.site.vaults.own
    let item = try #require(try workspace.today(now: Sample.now).items.first).id
    for decision in ["done", "skip", "later&day=2026-11-24"] {
      let decided = try await site.post("/today/decide", "item=\(item)&decision=\(decision)")
      #expect(decided.headers[.location] == "/today")

      let page = try await site.ask(.get, "/today").body
      #expect(page.contains("action=\"/today/undo\""))
      #expect(page.contains(language == .fr ? ">Annuler<" : ">Undo<"))
      #expect(!page.contains("name=\"item\" value=\"\(item)\""))
      #expect(try await !site.ask(.get, "/today").body.contains("/today/undo"), "offered once")

      let name = try #require(try workspace.decidedToday(now: Sample.now).first).name
      #expect(page.contains("value=\"\(name)\""))
      let undone = try await site.post("/today/undo", "name=\(name)")
      #expect(undone.headers[.location] == "/today")
      let back = try await site.ask(.get, "/today").body
      #expect(back.contains(language == .fr ? "C’est annulé." : "Undone."))
      #expect(back.contains("name=\"item\" value=\"\(item)\""))
    }
    for name in ["done-1", "done-99"] {
      #expect(try await site.post("/today/undo", "name=\(name)").status == 404)
    }
    #expect(try await site.post("/today/undo", "name=merge-1").status == 400)
  }

  @Test func itLeadsBackToThePageOfWhomItWasAbout() async throws {
    let site = try site()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(name: "Ada Duval", fields: [:], now: Sample.now)
    try workspace.log(
      NewInteraction(
        kind: .coffee, people: [ada], day: Sample.today, text: "Coffee", mine: ["send the link"]),
      now: Sample.now)
    let item = try #require(
      try workspace.today(now: Sample.now).items.first { $0.id.hasPrefix("promise-") }
    ).id
    let form = "item=\(item)&decision=done&back=person&backID=\(ada)"
    #expect(try await site.post("/today/decide", form).headers[.location] == "/people/\(ada)")
    let page = try await site.ask(.get, "/people/\(ada)").body
    #expect(page.contains("name=\"back\" value=\"person\"") && page.contains("value=\"\(ada)\""))

    let undone = try await site.post("/today/undo", "name=done-1&back=person&backID=\(ada)")

    #expect(undone.headers[.location] == "/people/\(ada)")
  }

  @Test func theFirstItemsLeadToThePagesWhereTheyAreDone() async throws {
    let page = try await site().ask(.get, "/today?minutes=240").body
    for link in ["/people/new", "/import#guide-phone", "/scene", "/companies", "/balance"] {
      #expect(page.contains("href=\"\(link)\""), "\(link)")
    }
    let items = page.components(separatedBy: "<li class=\"item\">").dropFirst()
    #expect(items.count >= 4)
    for item in items { #expect(item.contains("<a class=\"name\""), "\(item.prefix(300))") }
  }

  @Test func everyLeadIsAPageThatAnswers() async throws {
    let site = try site()
    let ids = [
      "step-first-contacts", "step-first-target", "step-trial-2026-12-01", "step-presentable-2026-11-16",
      "event-find-2026-11-16", "give-week-2026-11-16", "routine-comments-2026-11-21-2",
      "routine-posts@Mastodon-2026-11-21-1", "routine-thanks-2026-11-21-1",
      "routine-connections-2026-11-21-1",
    ]
    for id in ids {
      let item = TodayItem(
        id: id, kind: .step, title: Phrase(verbatim: id), person: nil, due: Sample.today, minutes: 5,
        why: Phrase(verbatim: ""), method: [])
      let leads = TodayLead.all(item)
      #expect(!leads.isEmpty, "\(id)")
      for lead in leads {
        let path = lead.link.address.split(separator: "#")[0]
        #expect(try await site.ask(.get, String(path)).status == 200, "\(path)")
      }
    }
  }
}
