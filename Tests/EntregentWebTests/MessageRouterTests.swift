import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

struct MessageRouterTests {
  /// A site that knows one person.
  private func site() async throws -> (TestSite, String) {
    let site = try TestSite()
    let answer = try await site.post("/people", "name=Camille+Exemple&company=Alma&title=Dev")
    return (site, try #require(answer.headers[.location]))
  }

  @Test(arguments: MessageCheck.kinds) func everyKindHasItsPage(_ kind: String) async throws {
    let (site, person) = try await site()
    let answer = try await site.ask(.get, person + "/message?kind=" + kind)
    #expect(answer.status == 200)
    #expect(answer.body.contains("<textarea id=\"draft\""))
    #expect(answer.body.contains("name=\"kind\" value=\"\(kind)\""))
  }

  @Test func aPersonsPageLeadsToTheMessage() async throws {
    let (site, person) = try await site()
    #expect(try await site.ask(.get, person).body.contains("href=\"\(person)/message\""))
    let page = try await site.ask(.get, person + "/message")
    #expect(page.status == 200)
    #expect(page.body.contains("Camille"))
    #expect(try await site.ask(.get, "/people/p999/message").status == 404)
  }

  @Test func aDraftIsCheckedOnSubmit() async throws {
    let (site, person) = try await site()
    let answer = try await site.post(
      person + "/message", "kind=first-message&act=check&text=Bonjour+Camille%2C+vous+recrutez+%3F")
    #expect(answer.status == 200)
    #expect(answer.body.contains("<mark class=\"error\">"))
    #expect(answer.body.contains("value=\"transactional-opening\""))
    #expect(answer.body.contains("<!doctype html>") || answer.body.contains("<!DOCTYPE html>"))
  }

  @Test func aDismissedRuleIsSilentForThisMessage() async throws {
    let (site, person) = try await site()
    let answer = try await site.post(
      person + "/message",
      "kind=first-message&text=Bonjour+Camille%2C+vous+recrutez+%3F&quiet=transactional-opening")
    #expect(answer.body.contains("type=\"hidden\" name=\"quiet\" value=\"transactional-opening\""))
    #expect(
      !answer.body.contains(
        "class=\"link\" form=\"draft-form\" name=\"quiet\" value=\"transactional-opening\""))
  }

  @Test func theScriptGetsTheFindingsAlone() async throws {
    let (site, person) = try await site()
    let answer = try await site.ask(
      .post, person + "/message",
      headers: [.contentType: "application/x-www-form-urlencoded", .fragment: "1"],
      body: "csrf=\(site.token)&kind=first-message&act=check&text=Camille%2C+vous+recrutez+%3F")
    #expect(answer.status == 200)
    #expect(!answer.body.contains("<html"))
    #expect(answer.body.contains("class=\"finding\""))
  }

  @Test func whatIsSentIsNotedOnce() async throws {
    let (site, person) = try await site()
    let answer = try await site.post(
      person + "/message", "kind=thank-you&act=sent&text=Merci+pour+ton+aide+%3Cb%3E")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == person)
    #expect(try await site.ask(.get, person).body.contains("Merci pour ton aide &lt;b&gt;"))
  }

  @Test func nothingIsNotedForAnEmptyOrUnknownMessage() async throws {
    let (site, person) = try await site()
    #expect(try await site.post(person + "/message", "kind=thank-you&act=sent&text=+").status == 422)
    #expect(try await site.post(person + "/message", "kind=love-letter&act=sent&text=x").status == 400)
    let unsigned = try await site.ask(
      .post, person + "/message", headers: [.contentType: "application/x-www-form-urlencoded"],
      body: "kind=thank-you&act=sent&text=Merci")
    #expect(unsigned.status == 403)
    #expect(!(try await site.ask(.get, person).body.contains("Merci")))
  }
}
