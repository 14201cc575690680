import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

/// What is wrong with a form is still said after a change of the language, in that language.
struct RefusedFormTests {
  private static let entry = "/people/p1/entries/i1/edit"

  /// The form that is refused, the page that shows it in the other language, and what was typed.
  private static let refused: [(post: String, form: String, page: String, kept: String)] = [
    ("/people", "name=&title=Soudeuse", "/people/new", "Soudeuse"),
    ("/people", "name=Z&email=zzz&title=Soudeuse", "/people/new", "zzz"),
    ("/people/p1/edit", "name=&title=Soudeuse", "/people/p1/edit", "Soudeuse"),
    ("/people/p1/edit", "name=Ada+Duval&hours=99", "/people/p1/edit", "99"),
    ("/people/p1/log", "text=Bavardage&minutes=dix", "/people/p1/log", "Bavardage"),
    ("/people/p1/log", "text=Bavardage&day=2027-01-04", "/people/p1/log", "Bavardage"),
    (entry, "text=Bavardage&minutes=dix&person=p1", entry, "dix"),
    (entry, "text=Bavardage&people=Zz", entry, "Bavardage"),
    ("/people/p1/slots", "at=&where=Terrasse", "/people/p1/slots", "Terrasse"),
    ("/people/p1/slots", "at=2020-01-01T10:00&where=Terrasse", "/people/p1/slots", "Terrasse"),
    ("/note", "text=x&seen=x&people=Zo%C3%A9&minutes=dix", "/note", "dix"),
    ("/note", "text=Vu+Duval&seen=Vu+Duval&people=Duval&kind=coffee", "/note", "Ada Duval"),
    ("/companies/targets", "name=&why=Soudure", "/companies", "Soudure"),
    ("/companies/c1/pitch", "minutes=dix&value=Soudure", "/companies/c1/pitch", "Soudure"),
    ("/opportunities", "company=&role=Soudeuse", "/opportunities", "Soudeuse"),
    ("/opportunities", "company=Alma&through=Zz&role=Soudeuse", "/opportunities", "Soudeuse"),
    ("/opportunities/o1", "role=Soudeuse&through=Zz", "/opportunities/o1", "Soudeuse"),
    ("/opportunities/o1/interviews", "day=&with=Terrasse", "/opportunities/o1", "Terrasse"),
    ("/opportunities/o1/helpers", "person=Terrasse", "/opportunities/o1", "Terrasse"),
    ("/credits", "left=dix", "/credits", "dix"),
    ("/checklist", "link-cv=dix", "/checklist", "dix"),
    ("/playbooks", "text=Terrasse", "/playbooks", "Terrasse"),
    ("/playbooks/coffee-chat/start", "subject=Terrasse", "/playbooks/coffee-chat", "Terrasse"),
    ("/campaigns/k1/facts", "step=why&prefix=n0-&n0-why=Terrasse&decision=skip", "/campaigns/k1", "Terrasse"),
    ("/campaigns/k1/facts", "kind=replied&day=2099-01-01", "/campaigns/k1", "2099-01-01"),
    ("/scene", "kind=community&name=&town=Terrasse", "/scene", "Terrasse"),
    ("/scene/list", "list=Terrasse", "/scene", "Terrasse"),
    ("/settings", "minutes=9999&name=Nom%C3%A9o&language=en", "/settings", "Noméo"),
    ("/settings/rhythm", "circle1=0&circle2=5&circle3=6&meetups=2&items=7", "/settings/rhythm", "\"0\""),
    ("/templates", "kind=follow-up&language=en&name=&text=Soudure&act=save", "/templates/edit", "Soudure"),
    ("/import/paste", "text=&kind=list", "/import", ""),
  ]

  private func site() throws -> TestSite {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(name: "Ada Duval", fields: ["place": "Lyon"], now: Sample.now)
    _ = try workspace.addPerson(name: "Tom Duval", fields: [:], now: Sample.now)
    let alma = try workspace.addTarget("Alma", why: nil, now: Sample.now)
    _ = try workspace.addOpportunity(at: "Alma", fields: [:], now: Sample.now)
    _ = try workspace.start("company-pitch", on: .company(alma), now: Sample.now)
    _ = try workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: Sample.now.day, text: "Café"), now: Sample.now)
    return site
  }

  /// The box above the form, and what stands beside its fields.
  private func errors(in page: String) throws -> [String] {
    let pattern = try Regex("<div class=\"errors\".*?</div>|<p class=\"error\".*?</p>").dotMatchesNewlines()
    return page.matches(of: pattern).map { String(page[$0.range]) }
  }

  @Test(arguments: refused.indices) func theErrorIsSaidInTheOtherLanguage(_ index: Int) async throws {
    let (post, form, page, kept) = Self.refused[index]
    let site = try site()
    let answer = try await site.post(post, form)
    #expect(answer.status == 422, "\(post) \(form): \(answer.status)")
    #expect(answer.body.contains(kept))
    let inEnglish = try errors(in: answer.body)
    #expect(!inEnglish.isEmpty)

    let changed = try await site.post("/settings/language", "language=fr&back=" + Links.encode(post))
    #expect(changed.headers[.location] == page)
    let french = try await site.ask(.get, page)

    let other = try self.site()
    _ = try await other.post("/settings/language", "language=fr")
    let atOnce = try errors(in: try await other.post(post, form).body)
    #expect(french.status == 200 && french.body.contains("<html lang=\"fr\"") && french.body.contains(kept))
    #expect(try errors(in: french.body) == atOnce)
    #expect(atOnce != inEnglish && atOnce.count == inEnglish.count)
    #expect(try errors(in: try await site.ask(.get, page).body).isEmpty, "once")
  }

  @Test func aMessageWithoutATextIsNotSentInTheOtherLanguageEither() async throws {
    let site = try site()
    let path = "/people/p1/message"
    #expect(try await site.post(path, "kind=follow-up&text=+&act=sent").status == 422)
    _ = try await site.post("/settings/language", "language=fr&back=" + Links.encode(path))

    let french = try await site.ask(.get, path)

    #expect(french.status == 200 && french.body.contains("le texte du message"))
    let person = try site.server.site.vaults.own.person(PersonID(1), now: Sample.now)
    #expect(person.timeline.count == 1, "the coffee alone")
  }
}
