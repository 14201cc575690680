import Domain
import Entregent
import HTTPTypes
import Testing

@testable import EntregentWeb

/// Opportunities, credits, balance, paths and pitch through the pages' own forms.
struct WorkshopRouterTests {
  @Test func aLeadIsNotedMovedInterviewedAndDeleted() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ines = try workspace.addPerson(name: "Inès Carpentier", fields: [:], now: Sample.now)

    let added = try await site.post(
      "/opportunities", "company=Alma&role=Dev&source=network&through=In%C3%A8s+Carpentier")
    #expect(added.status == 303)
    #expect(added.headers[.location] == "/opportunities/o1")
    #expect(try await site.ask(.get, "/opportunities").body.contains("Alma"))
    #expect(try await site.post("/opportunities/o1/move", "stage=applied").status == 303)
    #expect(
      try await site.post("/opportunities/o1/interviews", "day=2026-11-20&with=\(ines)").status == 303)
    #expect(
      try await site.post("/opportunities/o1/interviews", "day=2026-11-20&feedback=asked").status == 303)
    #expect(try await site.post("/opportunities/o1/helpers", "person=\(ines)&told=yes").status == 303)
    #expect(
      try await site.post(
        "/opportunities/o1", "role=Lead&through=In%C3%A8s+Carpentier&how=e-mail&applied=2026-11-10"
      ).status == 303)
    let page = try await site.ask(.get, "/opportunities/o1").body
    let view = try workspace.opportunity(OpportunityID(1), now: Sample.now)

    #expect(view.opportunity.role == "Lead")
    #expect(view.opportunity.appliedHow == "e-mail")
    #expect(view.opportunity.interviews.first?.feedbackAskedOn == Sample.today)
    #expect(view.opportunity.helpers.first?.toldOn == Sample.today)
    #expect(page.contains("/people/\(ines)"))
    #expect(try await site.post("/opportunities/o1/delete", "").status == 303)
    #expect(try await site.ask(.get, "/opportunities/o1").status == 404)
  }

  @Test(arguments: [
    ("/opportunities", "company="), ("/opportunities", "company=Alma&through=Nobody+Atall"),
    ("/opportunities/o1", "applied=someday&role=x"), ("/opportunities/o1/interviews", "day="),
    ("/opportunities/o1/interviews", "day=2026-11-20&with=Nobody+Atall"),
    ("/opportunities/o1/helpers", "person=Nobody+Atall"), ("/credits", "left=many"),
    ("/checklist", "link-cv=javascript:alert(1)"),
  ]) func whatWasTypedWronglyIsShownAgain(path: String, form: String) async throws {
    let site = try TestSite()
    try site.server.site.vaults.own.addOpportunity(at: "Alma", fields: [:], now: Sample.now)

    let answer = try await site.post(path, form)

    #expect(answer.status == 422)
    #expect(answer.body.contains("class=\"errors\""))
  }

  @Test func creditsAreCountedAndConfirmed() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let pia = try workspace.addPerson(name: "Pia Premium", fields: ["premium": "yes"], now: Sample.now)
    #expect(try await site.post("/credits", "plan=premium-career&monthly=0").status == 303)
    let sent = try workspace.logInMail(to: pia, text: "Bonjour", cost: nil, now: Sample.now)

    #expect(try workspace.credits(now: Sample.now).left == 5)
    #expect(try await site.post("/credits/confirm", "id=\(sent)&cost=1").status == 303)
    #expect(try workspace.credits(now: Sample.now).left == 4)
    #expect(try await site.post("/credits", "plan=premium-career&left=2").status == 303)
    #expect(try workspace.credits(now: Sample.now).left == 2)
  }

  @Test func aPitchIsWrittenAndSeenWithoutScripts() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let alma = try workspace.addTarget("Alma", why: nil, now: Sample.now)

    let saved = try await site.post(
      "/companies/\(alma)/pitch", "admire=leurs+articles&built=%3Cscript%3Ealert(1)%3C/script%3E&minutes=90")
    let refused = try await site.post("/companies/\(alma)/pitch", "minutes=two")
    let page = try await site.ask(.get, "/companies/\(alma)/pitch/page")
    let form = try await site.ask(.get, "/companies/\(alma)/pitch")

    #expect(saved.status == 303)
    #expect(refused.status == 422)
    #expect(page.status == 200)
    #expect(page.body.contains("&lt;script&gt;"))
    #expect(!page.body.contains("<script"))
    #expect(page.body.contains("/assets/pitch."))
    #expect(form.body.contains("leurs articles"))
    #expect(try await site.ask(.get, "/companies/\(alma)").body.contains("90 "))
  }

  @Test func aStrangersPageShowsTheWayToThem() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(
      name: "Ada Exemple", fields: ["degree": "1", "company": "Alma"], now: Sample.now)
    let paul = try workspace.addPerson(name: "Paul Okonkwo", fields: ["company": "Alma"], now: Sample.now)

    let page = try await site.ask(.get, "/people/\(paul)").body
    let known = try await site.ask(.get, "/people/\(ada)").body

    #expect(page.contains("path-picture"))
    #expect(page.contains("Ada Exemple"))
    #expect(!known.contains("path-picture"))
    #expect(try await site.ask(.get, "/people/\(ada)/balance").status == 200)
  }

  @Test func theProgressPageNamesNobodyUnlessAsked() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: Sample.now)
    try workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: Sample.today, minutes: 30, text: "café"),
      now: Sample.now)

    #expect(try await !site.ask(.get, "/progress").body.contains("Ada Exemple"))
    #expect(try await site.ask(.get, "/progress?names=yes").body.contains("Ada Exemple"))
  }

  @Test func pagesAreDownloadedAsFilesThatStandAlone() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: Sample.now)
    try workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: Sample.today, minutes: 30, text: "café"),
      now: Sample.now)
    let alma = try workspace.addTarget("Alma", why: nil, now: Sample.now)
    try workspace.setPitch(alma, fields: ["built": "une page"], now: Sample.now)

    let progress = try await site.ask(.get, "/progress/page.html")
    let named = try await site.ask(.get, "/progress/page.html?names=yes")
    let pitch = try await site.ask(.get, "/companies/\(alma)/pitch/index.html")

    for answer in [progress, named, pitch] {
      #expect(answer.status == 200)
      #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment; filename=") == true)
      #expect(answer.body.contains("<style>") && !answer.body.contains("<script"))
      #expect(!answer.body.contains("/assets/"))
    }
    #expect(!progress.body.contains("Ada Exemple"))
    #expect(named.body.contains("Ada Exemple"))
    #expect(pitch.body.contains("une page"))
    #expect(try await site.ask(.get, "/progress").body.contains("/progress/page.html"))
    #expect(try await site.ask(.get, "/companies/\(alma)/pitch").body.contains("/pitch/index.html"))
    #expect(try await site.ask(.get, "/companies/c99/pitch/index.html").status == 404)
  }

  /// D9, E6: what is noted on an opportunity's page moves the campaign at that company.
  @Test func aLeadMovesItsCampaignOverThePages() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let nora = try workspace.addPerson(name: "Nora Vidal", fields: [:], now: Sample.now)
    let alma = try workspace.addTarget("Alma", why: nil, now: Sample.now)
    let day = Sample.now.day
    let begun = try await site.post("/playbooks/interview/start", "subject=Alma")
    let campaign = try #require(begun.headers[.location])
    func has(_ step: String) async throws -> Bool {
      try await site.ask(.get, campaign).body.contains("name=\"step\" value=\"\(step)\"")
    }
    #expect(try await site.post("/opportunities", "company=\(alma)&through=Nora+Vidal").status == 303)
    #expect(try await !has("ask-feedback"))

    #expect(try await site.post("/opportunities/o1/interviews", "day=\(day)&with=\(nora)").status == 303)
    #expect(try await has("ask-feedback"))
    #expect(try await site.post("/opportunities/o1/interviews", "day=\(day)&feedback=asked").status == 303)
    #expect(try await !has("ask-feedback"))

    #expect(try await site.post("/opportunities/o1/move", "stage=rejected").status == 303)
    #expect(try await has("tell-outcome"))
    #expect(try await has("other-companies"))
    #expect(try await site.post("/opportunities/o1/helpers", "person=\(nora)&told=yes").status == 303)
    #expect(try await !has("tell-outcome"))

    // Corrected: it went well after all.
    #expect(try await site.post("/opportunities/o1/move", "stage=accepted").status == 303)
    #expect(try await !has("other-companies"))
    #expect(try await site.ask(.get, campaign).body.contains("Hired") == true)
  }

  @Test func workingHoursAreSetOnTheSettingsPage() async throws {
    let site = try TestSite()
    let workspace = site.server.site.vaults.own
    let form = "language=en&address=vous&minutes=30"

    let page = try await site.ask(.get, "/settings").body
    #expect(page.contains("name=\"hoursFrom\" value=\"09:00\""))
    let saved = try await site.post(
      "/settings", form + "&hoursFrom=10:00&hoursTo=16:30&days=1&days=3")
    #expect(saved.status == 303)
    #expect(try workspace.profile().hours == WorkingHours(start: 600, end: 990, weekdays: [1, 3]))
    // A form without the fields changes nothing of them.
    #expect(try await site.post("/settings", form).status == 303)
    #expect(try workspace.profile().hours?.weekdays == [1, 3])
    for wrong in ["&hoursFrom=18:00&hoursTo=09:00&days=1", "&hoursFrom=09:00&hoursTo=18:00"] {
      let refused = try await site.post("/settings", form + wrong)
      #expect(refused.status == 422)
      #expect(refused.body.contains("class=\"errors\""))
    }

    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: Sample.now)
    #expect(
      try await site.post("/people/\(ada)/edit", "name=Ada+Exemple&hours=8h30-12h&days=1-3").status == 303)
    #expect(
      try workspace.workingHours(of: ada) == WorkingHours(start: 510, end: 720, weekdays: [1, 2, 3]))
    #expect(try await site.ask(.get, "/people/\(ada)/edit").body.contains("08:30-12:00"))
    #expect(try await site.post("/people/\(ada)/edit", "name=Ada+Exemple&hours=late").status == 422)
  }
}
