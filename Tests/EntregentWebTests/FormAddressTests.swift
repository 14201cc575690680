import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Whoever reloads the answer to a form by its address, or changes the language on it, is not lost.
struct FormAddressTests {
  @Test func everyAddressOfAFormLeadsToAPageThatAnswers() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(name: "Ada Duval", fields: ["company": "Alma"], now: Sample.now)
    let alma = try workspace.addTarget("Alma", why: nil, now: Sample.now)
    let campaign = try workspace.start("company-pitch", on: .company(alma), now: Sample.now).line.campaign.id
    let opportunity = try workspace.addOpportunity(at: "Alma", fields: [:], now: Sample.now)
    let call = try workspace.planCall(with: ada, at: "2026-11-27T10:00", now: Sample.now)
    let ids = [
      "people": "\(ada)", "companies": "\(alma)", "campaigns": "\(campaign)",
      "opportunities": "\(opportunity)",
      "calls": "\(call.id)", "playbooks": "company-pitch",
    ]
    for route in Routes.all where route.method == .post && !route.path.hasPrefix("/import/:") {
      let group = String(route.path.split(separator: "/").first ?? "")
      let path = route.path.replacing(":id", with: ids[group] ?? "").replacing(":promise", with: "pr1")
        .replacing(":entry", with: "i1").replacing(":fact", with: "cf1")
      var answer = try await site.ask(.get, path)
      var steps = 0
      while answer.status == 303, let next = answer.headers[.location], steps < 3 {
        answer = try await site.ask(.get, next)
        steps += 1
      }
      // An entry that is not there stays not found.
      #expect(answer.status == 200 || path.hasSuffix("/entries/i1/edit"), "\(path): \(answer.status)")
    }
    #expect(try await site.ask(.get, "/import/x/apply").headers[.location] == "/import/x")
    #expect(try await site.ask(.get, "/people/\(ada)/tags").headers[.location] == "/people/\(ada)")
    #expect(try await site.ask(.get, "/companies/targets").headers[.location] == "/companies")
    #expect(try await site.ask(.get, "/calls/\(call.id)").headers[.location] == "/people/\(ada)/prepare")
    #expect(try await site.ask(.get, "/nowhere").status == 404)
  }

  @Test func nobodyIsLedAnywhereWithoutTheKey() async throws {
    let answer = try await TestSite(requiresKey: true).ask(.get, "/people/p1/tags")
    #expect(answer.status == 403 && answer.headers[.location] == nil)
  }

  /// The form that is refused, the page of it, and what must still stand there.
  private static let refused: [(post: String, form: String, page: String, kept: String)] = [
    ("/people", "name=&title=Soudeuse", "/people/new", "value=\"Soudeuse\""),
    ("/note", "text=x&seen=x&people=Zoé&minutes=dix", "/note", "value=\"dix\""),
    ("/people/p1/log", "text=Bavardage&minutes=dix", "/people/p1/log", "Bavardage"),
    ("/people/p1/edit", "name=&title=Soudeuse", "/people/p1/edit", "value=\"Soudeuse\""),
    ("/people/p1/slots", "at=&where=Terrasse", "/people/p1/slots", "value=\"Terrasse\""),
    ("/opportunities", "company=&role=Soudeuse", "/opportunities", "value=\"Soudeuse\""),
    ("/settings", "minutes=9999&name=Nom%C3%A9o&language=en", "/settings", "value=\"Noméo\""),
    ("/templates", "kind=follow-up&language=en&name=&text=Soudure&act=save", "/templates/edit", "Soudure"),
    ("/people/p1/message", "kind=follow-up&text=Soudure&act=check", "/people/p1/message", "Soudure"),
  ]

  @Test(arguments: refused.indices) func theOtherLanguageKeepsWhatWasTyped(_ index: Int) async throws {
    let (post, form, page, kept) = Self.refused[index]
    let site = try TestSite()
    try site.server.site.vaults.own.addPerson(name: "Ada Duval", fields: ["place": "Lyon"], now: Sample.now)
    let answer = try await site.post(post, form)
    #expect(answer.status == 422 || post.hasSuffix("/message"))
    #expect(answer.body.contains("name=\"back\" value=\"\(post)\""))

    let changed = try await site.post("/settings/language", "language=fr&back=" + Links.encode(post))

    #expect(changed.headers[.location] == page)
    let french = try await site.ask(.get, page).body
    #expect(french.contains("<html lang=\"fr\"") && french.contains(kept))
    // Whoever comes again finds the page as it is.
    #expect(try await !site.ask(.get, page).body.contains(kept))
  }

  @Test func aPageThatWasLeftDoesNotComeBack() async throws {
    let site = try TestSite()
    _ = try await site.post("/people", "name=&title=Soudeuse")
    _ = try await site.ask(.get, "/today")

    let changed = try await site.post("/settings/language", "language=fr&back=/people")

    #expect(changed.headers[.location] == "/people")
    #expect(try await !site.ask(.get, "/people/new").body.contains("Soudeuse"))
  }

  @Test(arguments: [
    ("/people/p1/slots", "/people/p1/slots"), ("/duplicates", "/duplicates"),
    ("/people/p1/tags", "/people/p1"),
    ("/playbooks/coffee-chat", "/playbooks/coffee-chat"), ("/duplicates/surest", "/duplicates/surest"),
    ("/people/p1;x/log", "/"), ("/people//log", "/"), ("/settings/calendar.ics", "/"),
    ("/feeds/secret", "/"),
  ])
  func theLanguageIsChangedOnThePageItself(_ back: String, _ page: String) async throws {
    let answer = try await TestSite().post("/settings/language", "language=fr&back=" + Links.encode(back))
    #expect(answer.headers[.location] == page)
  }
}
