import Domain
import Entregent
import Foundation
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Windows, calls, sheets, the feed and notes, from the browser.
struct CallRouterTests {
  private func site() throws -> (site: TestSite, ada: PersonID) {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    var profile = Profile()
    profile.place = "Lyon, France"
    profile.language = .fr
    try workspace.save(profile, now: Sample.now)
    let ada = try workspace.addPerson(
      name: "Ada Duval", fields: ["place": "Montréal, Québec, Canada"], now: Sample.now)
    return (site, ada)
  }

  @Test func aWindowBecomesACallAndAnEntry() async throws {
    let (site, ada) = try site()
    let page = try await site.ask(.get, "/people/\(ada)/slots?days=7")
    #expect(page.status == 200)
    #expect(page.body.contains("America/Toronto"))
    #expect(page.body.contains("name=\"at\""))

    let fixed = try await site.post(
      "/people/\(ada)/slots", "at=2026-11-23T16%3A00&minutes=20&kind=call&where=")
    let sheet = try await site.ask(.get, "/people/\(ada)/prepare")
    let entry = try await site.ask(.get, "/calls/e1/entry.ics")

    #expect(fixed.headers[.location] == "/people/\(ada)/prepare")
    #expect(sheet.body.contains("16:00 · 20 min"))
    #expect(entry.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(entry.body.contains("DTSTART;TZID=Europe/Paris:20261123T160000"))
    let ready = try await site.post("/calls/e1", "act=ready")
    #expect(ready.headers[.location] == "/people/\(ada)/prepare")
    #expect(try site.server.site.vaults.own.call(EventID(1)).isPrepared)
    let moved = try await site.post("/calls/e1", "act=move&at=2026-11-24T16%3A00")
    #expect(moved.status == 303)
    let dropped = try await site.post("/calls/e1", "act=drop")
    #expect(dropped.status == 303)
    #expect(try await site.ask(.get, "/calls/e1/entry.ics").status == 404)
  }

  @Test func aTimeThatIsOverIsRefusedAndWhatWasTypedIsKept() async throws {
    let (site, ada) = try site()

    let refused = try await site.post("/people/\(ada)/slots", "at=2026-11-20T16%3A00&minutes=15&where=Visio")

    #expect(refused.status == 422)
    #expect(refused.body.contains("2026-11-20T16:00"))
    #expect(refused.body.contains("value=\"Visio\""))
  }

  @Test func withoutAZoneThePageAsksWhereTheyLive() async throws {
    let (site, _) = try site()
    let paul = try site.server.site.vaults.own.addPerson(name: "Paul Martin", fields: [:], now: Sample.now)

    let asked = try await site.ask(.get, "/people/\(paul)/slots")
    let found = try await site.ask(.get, "/people/\(paul)/slots?place=Osaka")

    #expect(asked.status == 200)
    #expect(asked.body.contains("name=\"place\""))
    #expect(found.body.contains("Osaka (Asia/Tokyo)"))
  }

  @Test func theFeedOpensWithItsTokenAloneAndSaysWhenNothingHasChanged() async throws {
    let site = try TestSite(requiresKey: true)
    let workspace = site.server.site.vaults.own
    let wrong = try await site.ask(.get, "/feeds/abc.ics")
    #expect(wrong.status == 404)
    let token = try workspace.feedToken(random: { [UInt8](repeating: 7, count: $0) })

    let feed = try await site.ask(.get, "/feeds/\(token).ics")
    let tag = try #require(feed.headers[.eTag])
    let same = try await site.ask(.get, "/feeds/\(token).ics", headers: [.ifNoneMatch: tag])
    let date = try #require(feed.headers[.lastModified])
    let since = try await site.ask(.get, "/feeds/\(token).ics", headers: [.ifModifiedSince: date])
    let head = try await site.ask(.head, "/feeds/\(token).ics")

    #expect(feed.status == 200)
    #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(feed.body.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect((same.status, since.status, head.status) == (304, 304, 200))
    #expect(same.body.isEmpty)
    #expect(date == "Sat, 21 Nov 2026 17:30:00 GMT")
    #expect(try await site.ask(.get, "/feeds/\(token)x.ics").status == 404)
    #expect(try await site.ask(.get, "/feeds/\(token)").status == 404)
    #expect(try await site.ask(.get, "/feeds/\(token).ics", host: "evil.example").status == 421)
    #expect(try await site.ask(.get, "/people").status == 403)
  }

  /// The user's own word first, then what the server was started with.
  @Test func theFeedSpeaksTheLanguageOfTheServerUntilTheUserSaysOtherwise() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-\(UUID().uuidString)")
    let workspace = try Workspace()
    let token = try workspace.feedToken(random: { [UInt8](repeating: 7, count: $0) })
    var configuration = ServerConfiguration(workspace: workspace, now: { Sample.now })
    configuration.language = .fr
    let site = try TestSite(configuration, folder: folder)

    #expect(try await site.ask(.get, "/feeds/\(token).ics").body.contains("réseau"))
    var profile = Profile()
    profile.language = .en
    try workspace.save(profile, now: Sample.now)
    #expect(try await site.ask(.get, "/feeds/\(token).ics").body.contains("Entregent: network"))
  }

  @Test func theFeedsAddressIsMadeAndRenewedInTheSettings() async throws {
    let (site, _) = try site()
    #expect(try await site.ask(.get, "/settings").body.contains("/feeds/") == false)

    let made = try await site.post("/settings/feed", "")
    let first = try site.server.site.vaults.own.currentFeedToken()
    _ = try await site.post("/settings/feed", "")

    let file = try await site.ask(.get, "/settings/calendar.ics")
    #expect(file.headers[.contentDisposition] == "attachment; filename=\"entregent.ics\"")
    #expect(file.body.hasPrefix("BEGIN:VCALENDAR"))
    #expect(made.headers[.location] == "/settings#feed")
    let token = try #require(try site.server.site.vaults.own.currentFeedToken())
    #expect(token != first)
    #expect(try await site.ask(.get, "/settings").body.contains("/feeds/\(token).ics"))
  }

  @Test func aSentenceIsReadShownAndOnlyThenStored() async throws {
    let (site, ada) = try site()
    let workspace = site.server.site.vaults.own
    let text = "Café avec Ada et Zoé Lantier hier, 30 min. Lui envoyer l'article d'ici vendredi"
    let encoded = Links.encode(text)

    let read = try await site.post("/note", "text=\(encoded)&people=&kind=coffee&day=2026-11-21&favour=none")

    #expect(read.status == 200)
    #expect(read.body.contains("value=\"\(ada)\" checked"))
    #expect(read.body.contains("name=\"create\" value=\"Zoé Lantier\""))
    #expect(read.body.contains("value=\"2026-11-20\""))
    #expect(read.body.contains("value=\"2026-11-27\""))
    #expect(try workspace.person(ada, now: Sample.now).timeline.isEmpty)

    let saved = try await site.post(
      "/note",
      "text=\(encoded)&seen=\(encoded)&person=\(ada)&create=Zo%C3%A9+Lantier&people=&kind=coffee&day=2026-11-20"
        + "&minutes=30&favour=none&mine=envoyer+l%27article&mineDue=2026-11-27&mine=&mineDue=&theirs=&theirsDue="
    )

    #expect(saved.headers[.location] == "/today")
    let view = try workspace.person(ada, now: Sample.now)
    #expect(view.timeline.map(\.day.description) == ["2026-11-20"])
    #expect(view.promises.map(\.due?.description) == ["2026-11-27"])
    #expect(try workspace.people(PeopleQuery(text: "Zoé Lantier")).people.count == 1)
  }

  @Test func aPromiseToSomebodyWhomTheNoteAddsIsTheirs() async throws {
    let (site, ada) = try site()
    let workspace = site.server.site.vaults.own
    let text = "Hier soir au meetup avec Inès Caron et Ada, j'envoie les slides à Inès"
    let encoded = Links.encode(text)

    let read = try await site.post("/note", "text=\(encoded)&people=&kind=coffee&day=2026-11-21&favour=none")
    #expect(read.body.contains("name=\"mineWho\" value=\"Inès Caron\""))

    _ = try await site.post(
      "/note",
      "text=\(encoded)&seen=\(encoded)&person=\(ada)&create=In%C3%A8s+Caron&people=&kind=event&day=2026-11-20"
        + "&company=Alma&tags=react,+%23swift&favour=none&mine=envoie+les+slides+%C3%A0+In%C3%A8s&mineDue="
        + "&mineWho=In%C3%A8s+Caron&mine=&mineDue=&mineWho=&theirs=&theirsDue=")

    let ines = try #require(try workspace.people(PeopleQuery(text: "Inès Caron")).people.first?.id)
    #expect(try workspace.person(ines, now: Sample.now).promises.map(\.text) == ["envoie les slides à Inès"])
    #expect(try workspace.person(ada, now: Sample.now).promises.isEmpty)
    let entry = try #require(try workspace.person(ada, now: Sample.now).timeline.first)
    let written = try workspace.written(try #require(InteractionID(entry.id)))
    #expect(written.company == "Alma")
    #expect(written.tags == ["react", "swift"])
  }

  @Test func aNoteIsCorrectedOnItsPage() async throws {
    let (site, ada) = try site()
    let workspace = site.server.site.vaults.own
    let id = try #require(
      try workspace.log(
        NewInteraction(kind: .coffee, people: [ada], day: Sample.today, text: "Café", tags: ["swift"]),
        now: Sample.now
      ).first)

    let page = try await site.ask(.get, "/people/\(ada)/entries/\(id)/edit")
    let saved = try await site.post(
      "/people/\(ada)/entries/\(id)/edit", "person=\(ada)&text=Thé&kind=lunch&day=2026-11-19&favour=none")

    #expect(page.body.contains("Café"))
    #expect(saved.headers[.location] == "/people/\(ada)")
    let written = try workspace.written(id)
    #expect((written.kind, written.text, written.tags) == (.lunch, "Thé", ["swift"]))
    let future = try await site.post(
      "/people/\(ada)/entries/\(id)/edit", "person=\(ada)&text=Thé&kind=lunch&day=2026-12-19&favour=none")
    #expect(future.status == 422)
  }
}
