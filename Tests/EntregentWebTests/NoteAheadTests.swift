import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Notes whose day is to come, or is only a month. It is Saturday 21 November 2026.
struct NoteAheadTests {
  private func site() throws -> TestSite {
    let site = try TestSite()
    try site.server.site.vaults.own.addPerson(name: "Anne Martin", fields: [:], now: Sample.now)
    return site
  }

  private func read(_ text: String, _ site: TestSite) async throws -> TestSite.Answer {
    try await site.post("/note", "step=read&text=" + Links.encode(text))
  }

  @Test(arguments: ["Café avec Anne jeudi prochain à 14h", "Coffee with Anne next Thursday at 2pm"])
  func anAppointmentIsOfferedToBeFixed(_ text: String) async throws {
    let site = try site()
    let link = "/people/p1/slots?at=2026-11-26T14%3A00&amp;kind=coffee#fix"

    let page = try await read(text, site).body

    #expect(page.contains("href=\"\(link)\""))
    #expect(page.contains("26 November 2026 is still to come"))
    #expect(!page.contains("Save as understood"))
    let slots = try await site.ask(.get, "/people/p1/slots?at=2026-11-26T14%3A00&kind=coffee").body
    #expect(slots.contains("value=\"2026-11-26T14:00\""))
    #expect(slots.contains("value=\"coffee\" selected"))
    let fixed = try await site.post("/people/p1/slots", "at=2026-11-26T14%3A00&minutes=15&kind=coffee")
    #expect(fixed.status == 303)
  }

  @Test func aDayToComeIsRefusedBesideItsField() async throws {
    let site = try site()
    let form = "text=x&seen=x&person=p1&kind=coffee&day=2026-11-26"
    for path in ["/note", "/people/p1/log"] {
      let answer = try await site.post(path, form)
      #expect(answer.status == 422)
      #expect(answer.body.contains("id=\"e-day\""))
      #expect(answer.body.contains("/people/p1/slots?at=2026-11-26T10%3A00&amp;kind=coffee#fix"))
    }
    // A message cannot be fixed beforehand.
    let message = try await site.post("/note", form.replacing("coffee", with: "message"))
    #expect(message.status == 422 && !message.body.contains("/slots?at="))
  }

  @Test func aMonthAloneIsSaidToBeOne() async throws {
    let page = try await read("Café avec Anne en janvier", try site()).body

    #expect(page.contains("value=\"2026-01-01\""))
    #expect(page.contains("The month is said, not the day: “When” shows 1 January 2026"))
  }

  @Test func theDayThatWasUnderstoodIsSaidAfterwards() async throws {
    let site = try site()
    let form = "text=x&seen=x&person=p1&kind=coffee"
    _ = try await site.post("/note", form + "&day=2025-12-12")
    #expect(try await site.ask(.get, "/people/p1").body.contains("Noted, on 12 December 2025."))
    _ = try await site.post("/note", form + "&day=2026-11-21")
    #expect(try await site.ask(.get, "/people/p1").body.contains(">Noted.<"))
  }
}
