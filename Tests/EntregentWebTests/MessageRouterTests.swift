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

  @Test func aRuleIsDismissedForEverAndBroughtBackInTheSettings() async throws {
    let (site, person) = try await site()
    let text = "kind=first-message&text=Bonjour+Camille%2C+vous+recrutez+%3F"
    let answer = try await site.post(person + "/message", text + "&never=transactional-opening")
    #expect(answer.status == 200)
    #expect(!answer.body.contains("value=\"transactional-opening\""))
    #expect(try await !site.post(person + "/message", text).body.contains("value=\"transactional-opening\""))
    #expect(
      try await site.ask(.get, "/settings").body.contains("name=\"rule\" value=\"transactional-opening\""))

    #expect(try await site.post("/settings/rules", "rule=transactional-opening").status == 303)
    #expect(try await site.post(person + "/message", text).body.contains("value=\"transactional-opening\""))
    #expect(try await !site.ask(.get, "/settings").body.contains("name=\"rule\""))
    #expect(try await site.post("/settings/rules", "").status == 400)
  }

  @Test func aTemplateIsChosenOnTheMessagePage() async throws {
    let (site, person) = try await site()
    let page = try await site.ask(.get, person + "/message?kind=follow-up")
    #expect(page.body.contains("kind=follow-up&amp;template=topic"))
    let chosen = try await site.ask(.get, person + "/message?kind=follow-up&template=topic")
    #expect(chosen.status == 200)
    #expect(try await site.ask(.get, person + "/message?kind=follow-up&template=none").status == 404)
  }

  @Test func lengthsAndQuestionsStandBesideTheDraft() async throws {
    let (site, person) = try await site()
    #expect(try await site.ask(.get, person + "/message?kind=connection-request").body.contains(" / 200"))
    #expect(
      try await site.ask(.get, person + "/message?kind=coffee-ask").body.contains("class=\"questions\""))
    let notes = try await site.ask(.get, person + "/message?kind=video-notes").body
    #expect(!notes.contains("value=\"sent\""))
  }
}

struct TemplateRouterTests {
  @Test func aTemplateIsWrittenCheckedKeptAndRemoved() async throws {
    let site = try TestSite()
    #expect(try await site.ask(.get, "/templates").status == 200)
    #expect(try await site.ask(.get, "/templates/edit").body.contains("{{given}}"))
    let form =
      "name=meetup&kind=follow-up&language=en&address=&text=Hi+%7B%7Bgiven%7D%7D%2C+thanks+for+the+talk+on+%7B%7Btopic%7D%7D"
    let checked = try await site.post("/templates", form + "&act=check")
    #expect(checked.status == 200)
    #expect(checked.body.contains("Hi Marie"))
    #expect(try await !site.ask(.get, "/templates").body.contains(">meetup<"))

    #expect(try await site.post("/templates", form + "&act=save").status == 303)
    #expect(try await site.ask(.get, "/templates").body.contains(">meetup<"))
    let kept = try await site.ask(.get, "/templates/edit?name=meetup")
    #expect(kept.body.contains("name=\"old\" value=\"meetup\""))

    #expect(try await site.post("/templates", "old=meetup&act=remove").status == 303)
    #expect(try await !site.ask(.get, "/templates").body.contains(">meetup<"))
  }

  @Test func aFaultyTemplateKeepsWhatWasTyped() async throws {
    let site = try TestSite()
    let form = "name=x&kind=follow-up&language=en&address=&text=Hi+%7B%7Bgivn%7D%7D&act=save"
    let answer = try await site.post("/templates", form)
    #expect(answer.status == 422)
    #expect(answer.body.contains("givn"))
    #expect(answer.body.contains("class=\"errors\""))
    #expect(try await site.post("/templates", "name=x&kind=post&language=en&text=x&act=save").status == 400)
    #expect(try await site.post("/templates", "act=remove").status == 400)
  }

  @Test func aBuiltInTemplateIsAStart() async throws {
    let site = try TestSite()
    let page = try await site.ask(.get, "/templates/edit?name=work&kind=first-message&language=fr&address=tu")
    #expect(page.status == 200)
    #expect(page.body.contains("{{work}}"))
    #expect(!page.body.contains("name=\"old\""))
    #expect(try await site.ask(.get, "/templates/edit?name=none").status == 404)
  }
}

struct InMailRouterTests {
  /// A site that knows one person.
  private func site() async throws -> (TestSite, String) {
    let site = try TestSite()
    let answer = try await site.post("/people", "name=Camille+Exemple&company=Alma&title=Dev")
    return (site, try #require(answer.headers[.location]))
  }

  /// E1: the credits move as with a note of an InMail, and come back with the answer.
  @Test func aMessageSentAsInMailCostsACreditUntilItIsAnswered() async throws {
    let (site, person) = try await self.site()
    let workspace = site.server.site.vaults.own
    let id = try #require(PersonID(person.dropFirst("/people/".count)))
    try workspace.setCredits(["plan": "premium-career"], now: Sample.now)
    func left() throws -> Int { try workspace.credits(now: Sample.now).left }
    let before = try left()

    let page = try await site.ask(.get, person + "/message?kind=first-message")
    #expect(page.body.contains("name=\"inmail\""))
    #expect(page.body.contains("one credit") || page.body.contains("un crédit"))
    // Looked at again, the tick stays.
    let again = try await site.post(
      person + "/message", "kind=first-message&act=check&inmail=yes&text=Bonjour")
    #expect(again.body.contains("name=\"inmail\" value=\"yes\" checked"))
    #expect(try left() == before)

    #expect(
      try await site.post(person + "/message", "kind=first-message&act=sent&inmail=yes&text=Bonjour").status
        == 303)
    #expect(try left() == before - 1)
    #expect(try workspace.credits(now: Sample.now).entries.map(\.spending.cost) == [1])

    // Their answer, noted on their page, refunds it.
    #expect(
      try await site.post(person + "/log", "kind=message&day=2026-11-21&direction=in&text=Avec+plaisir")
        .status
        == 303)
    #expect(try left() == before)
    #expect(try workspace.credits(now: Sample.now).refunded == 1)
    #expect(try await site.ask(.get, "/credits").status == 200)

    // Without the tick, and for an invitation, nothing is spent.
    _ = try await site.post(person + "/message", "kind=first-message&act=sent&text=Encore")
    _ = try await site.post(person + "/message", "kind=connection-request&act=sent&inmail=yes&text=Bonjour")
    #expect(try left() == before)
    _ = try workspace.person(id, now: Sample.now)
    #expect(
      try await !site.ask(.get, person + "/message?kind=connection-request").body.contains("name=\"inmail\""))
  }

  @Test func anOpenProfileTakesAnInMailForNothing() async throws {
    let (site, person) = try await self.site()
    let workspace = site.server.site.vaults.own
    let id = try #require(PersonID(person.dropFirst("/people/".count)))
    try workspace.set(id, fields: ["tags": "open-profile"], now: Sample.now)
    try workspace.setCredits(["plan": "premium-career"], now: Sample.now)
    let before = try workspace.credits(now: Sample.now).left

    let page = try await site.ask(.get, person + "/message?kind=first-message")
    _ = try await site.post(person + "/message", "kind=first-message&act=sent&inmail=yes&text=Bonjour")

    #expect(page.body.contains("no credit") || page.body.contains("aucun crédit"))
    #expect(try workspace.credits(now: Sample.now).left == before)
  }
}
