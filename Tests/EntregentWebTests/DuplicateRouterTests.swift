import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Decisions about several records, and the way back.
struct DuplicateRouterTests {
  private func three() throws -> (site: TestSite, ids: [PersonID]) {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ids = try ["Soazig Kermarrec", "Soazig Kermarec", "S. Kermarrec"].map {
      try workspace.addPerson(name: $0, fields: ["company": "Alma"], now: Sample.now)
    }
    return (site, ids)
  }

  @Test func aGroupIsDecidedAtOnce() async throws {
    let (site, ids) = try three()
    let workspace = site.server.site.vaults.own
    let page = try await site.ask(.get, "/duplicates")
    #expect(page.body.contains("name=\"one\""))
    #expect(page.body.contains("name=\"others\""))

    let all = ids.map { "person=\($0)" }.joined(separator: "&")
    let form = "\(all)&one=\(ids[0])&one=\(ids[1])&keep.name=B&first.name=A&others=apart&at=0"
    let done = try await site.post("/duplicates", form + "&decision=same")
    #expect(done.headers[.location] == "/duplicates?at=0&done=merge-1")
    #expect(try workspace.person(ids[1], now: Sample.now).person.id == ids[0])
    #expect(try workspace.person(ids[0], now: Sample.now).person.name == "Soazig Kermarec")
    let next = try await site.ask(.get, "/duplicates?at=0&done=merge-1")
    #expect(next.body.contains("Nothing left to decide"))
    #expect(next.body.contains("data-key=\"u\""), "the last decision can be taken back as well")

    _ = try await site.post("/duplicates/undo", "name=merge-1&at=0")
    #expect(try workspace.person(ids[1], now: Sample.now).person.id == ids[1])
    #expect(try workspace.person(ids[0], now: Sample.now).person.name == "Soazig Kermarrec")
    #expect(try await site.ask(.get, "/duplicates").body.contains("name=\"one\""))
  }

  @Test func whatIsPutOffComesAfterTheOthers() async throws {
    let (site, ids) = try three()
    let all = ids.map { "person=\($0)" }.joined(separator: "&")
    let few = try await site.post("/duplicates", "\(all)&one=\(ids[0])&at=0&decision=same")
    #expect(few.headers[.location] == "/duplicates", "one alone is joined with nobody")
    let done = try await site.post(
      "/duplicates", "\(all)&one=\(ids[0])&one=\(ids[1])&others=later&at=0&decision=same")
    #expect(done.headers[.location] == "/duplicates?at=1&done=merge-1")
    let apart = try await site.post("/duplicates", "person=\(ids[0])&person=\(ids[2])&at=0&decision=apart")
    #expect(apart.headers[.location] == "/duplicates?at=0&done=apart-2")
    for wrong in ["person=\(ids[0])&decision=same", "person=x&person=y&decision=same", "decision=same"] {
      #expect(try await site.post("/duplicates", wrong).status == 400)
    }
  }

  @Test func aRecordIsTakenOutOnThePersonsPage() async throws {
    let (site, ids) = try three()
    let workspace = site.server.site.vaults.own
    _ = try workspace.merge(ids, keep: [:], now: Sample.now)
    #expect(try await !site.ask(.get, "/people/\(ids[0])").body.contains("/split"), "typed, not read")
    let wrong = try await site.post("/people/\(ids[0])/split", "record=r99")
    #expect(wrong.status == 404)
  }

  @Test func thePageAfterADecisionSaysWhatWasDone() async throws {
    let (site, ids) = try three()
    _ = try await site.post("/duplicates", "a=\(ids[0])&b=\(ids[1])&at=0&decision=apart")
    let said = "<p class=\"flash\" role=\"status\">"
    #expect(try await site.ask(.get, "/duplicates").body.contains(said))
    #expect(try await !site.ask(.get, "/duplicates").body.contains(said), "once")
  }

  /// Whoever types people twice is offered them among the surest: the hand that typed both is no fact against it.
  @Test func whoIsTypedTwiceIsAmongTheSurest() async throws {
    let site = try TestSite()
    for name in ["Padrig Talarmin", "Padrig Talarmin", "Enora Quéméneur", "Énora Quemeneur"] {
      _ = try site.server.site.vaults.own.addPerson(
        name: name, fields: ["company": "Bandcamp", "place": "Lyon"], now: Sample.now)
    }
    #expect(try await site.ask(.get, "/duplicates").body.contains("href=\"/duplicates/surest\""))
  }
}
