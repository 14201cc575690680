import Domain
import Entregent
import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import EntregentWeb

/// A server whose clock the test moves.
struct MovingSite {
  final class Clock: Sendable {
    private let day: Mutex<Day>
    init(_ day: Day) { self.day = Mutex(day) }
    var now: Moment {
      Moment(seconds: Int64(day.withLock { $0.number }) * 86_400 + 8 * 3600, offset: 3600)
    }
    func move(by days: Int) { day.withLock { $0 = $0.adding(days: days) } }
  }

  let site: TestSite
  let clock: Clock
  var workspace: Workspace { site.server.site.vaults.own }

  init(_ start: String) throws {
    let clock = Clock(try #require(Day(start)))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entregent-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var configuration = ServerConfiguration(
      workspace: try Workspace(path: folder.appendingPathComponent("vault.sqlite").path), now: { clock.now })
    configuration.requiresKey = false
    site = try TestSite(configuration, folder: folder)
    self.clock = clock
  }
}

/// Each of the ten playbooks, from its start to its ends, over its pages.
struct PlaybookPagesTests {
  struct Walk: Sendable {
    var playbook: String
    var subject: String
    var world: [String]
    var avoided: Set<String> = []
    var unseen: Set<String> = []
    var state: CampaignState.Status
  }

  static let walks: [Walk] = [
    Walk(
      playbook: "seven-steps", subject: "Alma",
      world: ["answered", "promised", "wait:8", "referred", "hired", "wait:45"], avoided: ["process"],
      unseen: ["introduction", "tell-rejected", "tell-withdrawn"], state: .won),
    Walk(
      playbook: "company-pitch", subject: "Alma", world: ["answered", "hired"],
      unseen: ["keep-tie", "thank-anyway", "thank-withdrawn", "follow-their-work"], state: .won),
    Walk(
      playbook: "coffee-chat", subject: "Nora Vidal", world: ["accepted", "wait:2", "answered"],
      avoided: ["learn"], unseen: ["ask", "next-person"], state: .won),
    Walk(
      playbook: "reconnect", subject: "Nora Vidal", world: ["answered", "wait:3", "met"], avoided: ["give"],
      unseen: ["again"], state: .won),
    Walk(playbook: "three-circles", subject: "", world: [], state: .open),
    Walk(playbook: "meetup", subject: "", world: ["wait:15"], state: .won),
    Walk(playbook: "local-scene", subject: "", world: ["hired"], state: .won),
    Walk(
      playbook: "interview", subject: "Alma", world: ["answered", "rejected"],
      unseen: ["tell-accepted", "tell-withdrawn"],
      state: .closed),
    Walk(
      playbook: "after-the-job", subject: "", world: ["wait:31"], unseen: ["tell", "thank"], state: .open),
    Walk(playbook: "social-routine", subject: "", world: [], state: .open),
  ]

  @Test(arguments: walks) func aPlaybookIsWalkedOverItsPages(_ walk: Walk) async throws {
    let moving = try MovingSite("2026-11-02")
    let (site, workspace) = (moving.site, moving.workspace)
    let alma = try workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    _ = try workspace.addPerson(
      name: "Nora Vidal", fields: ["company": "Alma", "title": "Lead developer"], now: moving.clock.now)
    var profile = try workspace.profile()
    profile.isStudent = true
    try workspace.save(profile, now: moving.clock.now)
    #expect(alma == CompanyID(1))

    #expect(try await site.ask(.get, "/playbooks/\(walk.playbook)").status == 200)
    let begun = try await site.post(
      "/playbooks/\(walk.playbook)/start", "subject=" + Links.encode(walk.subject))
    #expect(begun.status == 303)
    let path = try #require(begun.headers[.location])
    let id = try #require(CampaignID(path.dropFirst("/campaigns/".count)))

    var seen: Set<String> = []
    var world = walk.world[...]
    var avoided = walk.avoided
    for _ in 0..<200 {
      let view = try workspace.campaign(id, now: moving.clock.now)
      let toDos = view.line.state.toDos
      for toDo in toDos where seen.insert(toDo.step.id).inserted {
        let page = try await site.ask(.get, path)
        #expect(page.body.contains("value=\"\(toDo.step.id)\""), "\(toDo.step.id) is not on its page")
      }
      if let index = toDos.firstIndex(where: { !avoided.contains($0.step.id) }) {
        try await perform(toDos[index], index, path, moving)
      } else if let event = world.popFirst() {
        let parts = event.split(separator: ":")
        if parts[0] == "wait" {
          moving.clock.move(by: try #require(Int(parts[1])))
        } else {
          let person = view.line.campaign.contacts.first.map { "&person=\($0.person.id)" } ?? ""
          let answer = try await site.post(
            path + "/facts", "kind=\(event)&day=\(moving.clock.now.day)\(person)")
          #expect(answer.status == 303)
        }
      } else if !avoided.isEmpty {
        avoided = []
      } else {
        break
      }
    }
    let all = Set(try workspace.playbook(walk.playbook).playbook.steps.map(\.id))
    #expect(all.subtracting(seen) == walk.unseen)
    #expect(try workspace.campaign(id, now: moving.clock.now).line.state.status == walk.state)
    #expect(try await site.ask(.get, path).status == 200)
    #expect(try await site.ask(.get, "/campaigns").body.contains(path))
  }

  private func perform(_ toDo: CampaignToDo, _ index: Int, _ path: String, _ moving: MovingSite) async throws
  {
    let person = toDo.step.scope == .contact ? toDo.person.map { "&person=\($0.id)" } ?? "" : ""
    guard let form = toDo.step.form else {
      let answer = try await moving.site.post(path + "/steps", "step=\(toDo.step.id)&decision=done\(person)")
      #expect(answer.status == 303)
      return
    }
    var fields = "step=\(toDo.step.id)&prefix=n\(index)-\(person)"
    for entry in form.entries where entry.isRequired {
      let value =
        switch entry.field {
        case .people: "Nora Vidal"
        case .url: "https://exemple.fr/a"
        case .email: "nora@exemple.fr"
        case .day: moving.clock.now.day.description
        case .minutes: "90"
        case .company: "Alma"
        case .yesNo: "yes"
        case .text, .longText: "un texte"
        }
      fields += "&n\(index)-\(entry.id)=" + Links.encode(value)
    }
    let answer = try await moving.site.post(path + "/facts", fields)
    #expect(answer.status == 303, "\(toDo.step.id)")
  }
}

struct CampaignPagesTests {
  @Test func aFormThatIsNotCompleteKeepsWhatWasTyped() async throws {
    let moving = try MovingSite("2026-11-02")
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    let ada = try moving.workspace.addPerson(
      name: "Ada Exemple", fields: ["company": "Alma", "title": "CTO"], now: moving.clock.now)
    let id = try moving.workspace.start("company-pitch", on: .company(alma), now: moving.clock.now).line
      .campaign.id
    let page = try await moving.site.ask(.get, "/campaigns/\(id)")
    // Whom to choose from stands in the form.
    #expect(page.body.contains("n0-pick") == false)

    try moving.workspace.finishStep("why", of: id, now: moving.clock.now)
    let chooser = try await moving.site.ask(.get, "/campaigns/\(id)")
    #expect(chooser.body.contains("value=\"\(ada)\""))
    let picked = try await moving.site.post(
      "/campaigns/\(id)/facts", "step=find-person&prefix=n0-&n0-pick=\(ada)&n0-people=&n0-evidence=")
    #expect(picked.status == 303)

    let index = try #require(
      try moving.workspace.campaign(id, now: moving.clock.now).line.state.toDos.firstIndex {
        $0.step.id == "research"
      })
    let refused = try await moving.site.post(
      "/campaigns/\(id)/facts",
      "step=research&prefix=n\(index)-&n\(index)-value=La+clart%C3%A9+%3Cb%3E&n\(index)-improvable=")
    #expect(refused.status == 422)
    #expect(refused.body.contains("La clarté &lt;b&gt;"))
    #expect(refused.body.contains("#f-n\(index)-improvable"))
  }

  @Test func thePageSaysOnceWhatWasJustDone() async throws {
    let moving = try MovingSite("2026-11-02")
    let begun = try await moving.site.post("/playbooks/social-routine/start", "subject=")
    let path = try #require(begun.headers[.location])

    #expect(try await moving.site.ask(.get, path).body.contains("class=\"flash\" role=\"status\""))
    #expect(try await !moving.site.ask(.get, path).body.contains("class=\"flash\""))
  }

  @Test func aStepThatIsWantedSeveralTimesShowsHowOftenItIsDone() async throws {
    let moving = try MovingSite("2026-11-02")
    let id = try moving.workspace.start("social-routine", on: .me, now: moving.clock.now).line.campaign.id
    let none = try await moving.site.ask(.get, "/campaigns/\(id)").body
    #expect(none.contains("0 sur 5") || none.contains("0 of 5"))

    _ = try await moving.site.post("/campaigns/\(id)/steps", "step=replies&decision=done")

    let one = try await moving.site.ask(.get, "/campaigns/\(id)").body
    #expect(one.contains("1 sur 5") || one.contains("1 of 5"))
  }

  /// A company with two people chosen, in the seven steps.
  private func sevenSteps(_ moving: MovingSite) throws -> CampaignID {
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    for name in ["Ada Exemple", "Nora Vidal"] {
      _ = try moving.workspace.addPerson(name: name, fields: ["company": "Alma"], now: moving.clock.now)
    }
    let id = try moving.workspace.start("seven-steps", on: .company(alma), now: moving.clock.now).line
      .campaign.id
    try moving.workspace.record(
      CampaignInput(step: "list-people", values: ["people": "Ada Exemple, Nora Vidal"]), in: id,
      now: moving.clock.now)
    return id
  }

  @Test func aStepWithAFormHasOneMainActAndLosesNothingTyped() async throws {
    let moving = try MovingSite("2026-11-02")
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    let id = try moving.workspace.start("company-pitch", on: .company(alma), now: moving.clock.now).line
      .campaign.id
    func done() throws -> [String] {
      try moving.workspace.campaign(id, now: moving.clock.now).line.state.done
    }
    let toDos = try moving.workspace.campaign(id, now: moving.clock.now).line.state.toDos
    let why = try #require(toDos.first { $0.step.id == "why" })
    let entry = try #require(why.step.form?.entries.first)
    let page = try await moving.site.ask(.get, "/campaigns/\(id)").body
    let form = try #require(page.range(of: "class=\"fact-form\""))
    let card = page[form.lowerBound...]
    let end = try #require(card.range(of: "</form>"))
    let buttons = card[..<end.lowerBound].components(separatedBy: "<button").dropFirst()
    #expect(buttons.count == 3)
    #expect(buttons.first?.contains("button main") == true)
    #expect(buttons.dropFirst().allSatisfy { $0.contains("formnovalidate") && !$0.contains("button main") })

    // What was typed is never lost, whichever button is pressed.
    let fields = "step=why&prefix=n0-&n0-\(entry.id)="
    let kept = try await moving.site.post("/campaigns/\(id)/facts", fields + "Leur+ton&decision=skip")
    #expect(kept.status == 422)
    #expect(kept.body.contains("Leur ton"))
    #expect(
      try await moving.site.post("/campaigns/\(id)/facts", fields + "Leur+ton&decision=done").status == 303)
    let noted = try moving.workspace.campaign(id, now: moving.clock.now).happenings.first {
      $0.kind == .admired
    }
    #expect(noted?.values.first?.text == "Leur ton")
    #expect(try done().contains("why"))

    // Without a word the step is done, or left out, all the same.
    #expect(
      try await moving.site.post(
        "/campaigns/\(id)/facts", "step=research&prefix=n0-&n0-value=+&decision=done"
      ).status
        == 303)
    #expect(try done().contains("research"))
    #expect(
      try await moving.site.post("/campaigns/\(id)/facts", "step=build&prefix=n0-&decision=skip").status
        == 303)
    #expect(try moving.workspace.campaign(id, now: moving.clock.now).line.state.passed.contains("build"))
    // Whom everything is about cannot be skipped over: it is said beside the field.
    let nobody = try await moving.site.post(
      "/campaigns/\(id)/facts", "step=find-person&prefix=n0-&decision=done")
    #expect(nobody.status == 422)
  }

  @Test func onlyWhatCanHappenInACampaignIsOffered() async throws {
    let moving = try MovingSite("2026-11-02")
    func offered(_ id: CampaignID) throws -> [CampaignFact.Kind] {
      CampaignNews.sayable(try moving.workspace.campaign(id, now: moving.clock.now))
    }
    let meetup = try moving.workspace.start("meetup", on: .me, now: moving.clock.now).line.campaign.id
    let own = try offered(meetup)
    #expect(!own.contains(.declined) && !own.contains(.rejected) && !own.contains(.applied))
    #expect(Set(own).isSuperset(of: [.introduced, .referred, .offered, .hired]))

    let ada = try moving.workspace.addPerson(name: "Ada Duval", fields: [:], now: moving.clock.now)
    let coffee = try moving.workspace.start("coffee-chat", on: .person(ada), now: moving.clock.now).line
      .campaign.id
    #expect(!(try offered(coffee).contains(.applied)))
    #expect(try offered(coffee).prefix(4).contains(.accepted))

    let company = try sevenSteps(moving)
    #expect(try offered(company).count == 15)
    try moving.workspace.markSent(
      "Bonjour", kind: "first-message", to: try moving.workspace.resolvePerson("Nora Vidal"),
      now: moving.clock.now)
    #expect(try offered(company).first == .answered, "an answer is waited for")
  }

  @Test func whoHelpedIsAskedOnThePageItself() async throws {
    let moving = try MovingSite("2026-11-02")
    let company = try sevenSteps(moving)
    #expect(try await !moving.site.ask(.get, "/campaigns/\(company)").body.contains("who-helped"))
    try moving.workspace.record(CampaignInput(kind: .hired), in: company, now: moving.clock.now)
    let page = try await moving.site.ask(.get, "/campaigns/\(company)").body
    #expect(page.contains("who-helped"))
    let nora = try moving.workspace.resolvePerson("Nora Vidal")
    #expect(page.contains("name=\"help-pick\" value=\"\(nora)\""))

    let nobody = try await moving.site.post(
      "/campaigns/\(company)/facts", "ask=help&help-people=&help-how=Conseil")
    #expect(nobody.status == 422)
    #expect(nobody.body.contains("value=\"Conseil\""))
    let unknown = try await moving.site.post(
      "/campaigns/\(company)/facts", "ask=help&help-people=Zo%C3%A9+Vidal")
    #expect(unknown.status == 422)
    let noted = try await moving.site.post(
      "/campaigns/\(company)/facts", "ask=help&help-pick=\(nora)&help-people=Zo%C3%A9+Vidal&help-add=yes")
    #expect(noted.status == 303)

    // Both are told the news and thanked, as if it had been written under Note.
    let after = try moving.workspace.start("after-the-job", on: .me, now: moving.clock.now)
    #expect(Set(after.line.campaign.contacts.map(\.person.name)) == ["Nora Vidal", "Zoé Vidal"])
    #expect(after.line.state.toDos.contains { $0.person?.name == "Zoé Vidal" })
    let news = try await moving.site.ask(.get, "/campaigns/\(after.line.campaign.id)").body
    #expect(news.contains("Nora Vidal, Zoé Vidal") || news.contains("Zoé Vidal, Nora Vidal"))
  }

  @Test func ofManyOpenStepsThreeAreShownAndTheRestIsFolded() async throws {
    let moving = try MovingSite("2026-11-02")
    let id = try moving.workspace.start("three-circles", on: .me, now: moving.clock.now).line.campaign.id
    let page = try await moving.site.ask(.get, "/campaigns/\(id)").body
    let fold = try #require(page.range(of: "<details class=\"behind\">"))

    #expect(page[..<fold.lowerBound].components(separatedBy: "<article").count - 1 == 3)
    #expect(page[fold.lowerBound...].components(separatedBy: "<article").count - 1 == 8)
  }

  @Test func whatHasEndedSaysNothingIsToCome() async throws {
    let moving = try MovingSite("2026-11-02")
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    let id = try moving.workspace.start("seven-steps", on: .company(alma), now: moving.clock.now).line
      .campaign.id
    try moving.workspace.record(CampaignInput(kind: .rejected), in: id, now: moving.clock.now)
    try moving.workspace.finishStep("tell-rejected", of: id, now: moving.clock.now)

    let page = try await moving.site.ask(.get, "/campaigns/\(id)").body

    #expect(!page.contains("· à venir") && !page.contains("· to come"))
    #expect(!page.contains("value=\"close\""))
    #expect(page.contains("href=\"/playbooks\""))
  }

  @Test func whoeverHelpedIsAskedForWhereNobodyIsNoted() async throws {
    let moving = try MovingSite("2026-11-02")
    let id = try moving.workspace.start("after-the-job", on: .me, now: moving.clock.now).line.campaign.id
    #expect(try moving.workspace.campaign(id, now: moving.clock.now).remark?.en.contains("Nobody") == true)
    let ada = try moving.workspace.addPerson(name: "Ada Exemple", fields: [:], now: moving.clock.now)

    try moving.workspace.log(
      NewInteraction(
        kind: .call, people: [ada], day: moving.clock.now.day, text: "recommandée", favour: .received),
      now: moving.clock.now)
    #expect(try moving.workspace.campaign(id, now: moving.clock.now).remark == nil)
    try moving.workspace.markSent("Embauchée !", kind: "outcome-update", to: ada, now: moving.clock.now)

    // The news is not also the thanks.
    let steps = try moving.workspace.campaign(id, now: moving.clock.now).line.state.toDos.map(\.step.id)
    #expect(!steps.contains("tell"))
    #expect(steps.contains("thank"))
  }

  @Test func ofSeveralContactsTheOneWhoAnsweredIsNamed() async throws {
    let moving = try MovingSite("2026-11-02")
    let id = try sevenSteps(moving)

    let unnamed = try await moving.site.post(
      "/campaigns/\(id)/facts", "kind=answered&person=&day=2026-11-02")
    #expect(unnamed.status == 422)
    #expect(unnamed.body.contains("#f-person"))
    // What is about the company needs nobody.
    #expect(
      try await moving.site.post("/campaigns/\(id)/facts", "kind=applied&person=&day=2026-11-02").status
        == 303)
  }

  @Test func aFactIsTakenBackFromThePage() async throws {
    let moving = try MovingSite("2026-11-02")
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    let id = try moving.workspace.start("seven-steps", on: .company(alma), now: moving.clock.now).line
      .campaign.id
    _ = try await moving.site.post("/campaigns/\(id)/steps", "step=credits&decision=done")
    #expect(try moving.workspace.campaign(id, now: moving.clock.now).line.state.done == ["credits"])
    let page = try await moving.site.ask(.get, "/campaigns/\(id)")
    #expect(page.body.contains("/campaigns/\(id)/facts/f1/delete"))
    let gone = try await moving.site.post("/campaigns/\(id)/facts/f1/delete", "")
    #expect(gone.status == 303)
    #expect(try moving.workspace.campaign(id, now: moving.clock.now).line.state.done.isEmpty)
    #expect(try await moving.site.post("/campaigns/\(id)/facts/f1/delete", "").status == 404)
  }

  @Test func aCampaignRestsEndsAndOpensAgain() async throws {
    let moving = try MovingSite("2026-11-02")
    let id = try moving.workspace.start("meetup", on: .me, now: moving.clock.now).line.campaign.id
    func status() throws -> CampaignState.Status {
      try moving.workspace.campaign(id, now: moving.clock.now).line.state.status
    }
    _ = try await moving.site.post("/campaigns/\(id)/decide", "decision=pause&day=2026-12-01")
    #expect(try status() == .paused)
    _ = try await moving.site.post("/campaigns/\(id)/decide", "decision=resume")
    #expect(try status() == .open)
    _ = try await moving.site.post("/campaigns/\(id)/decide", "decision=close")
    #expect(try status() == .closed)
    #expect(try await moving.site.post("/campaigns/\(id)/decide", "decision=nonsense").status == 400)
  }

  @Test func aPersonAndACompanyOfferWhatCanBeStarted() async throws {
    let moving = try MovingSite("2026-11-02")
    let alma = try moving.workspace.addTarget("Alma", why: nil, now: moving.clock.now)
    let ada = try moving.workspace.addPerson(name: "Ada Exemple", fields: [:], now: moving.clock.now)
    #expect(try await moving.site.ask(.get, "/people/\(ada)").body.contains("coffee-chat"))
    #expect(try await moving.site.ask(.get, "/companies/\(alma)").body.contains("seven-steps"))
    let begun = try await moving.site.post("/campaigns", "playbook=coffee-chat&subject=\(ada)")
    #expect(begun.headers[.location] == "/campaigns/k1")
    #expect(try await moving.site.ask(.get, "/people/\(ada)").body.contains("/campaigns/k1"))
    #expect(try await moving.site.post("/campaigns", "playbook=coffee-chat&subject=elsewhere").status == 400)
  }

  @Test func aPlaybookIsInstalledAndABrokenOneSaysItsLine() async throws {
    let moving = try MovingSite("2026-11-02")
    let text = try moving.workspace.playbookText("meetup").replacing(
      "playbook: meetup", with: "playbook: evening")
    let installed = try await moving.site.post("/playbooks", "text=" + Links.encode(text))
    #expect(installed.headers[.location] == "/playbooks/evening")
    let broken = try await moving.site.post(
      "/playbooks", "text=" + Links.encode(text.replacing("subject: me", with: "subject: all")))
    #expect(broken.status == 422)
    #expect(broken.body.contains("2"))
    #expect(broken.body.contains("subject: all"))
    #expect(try await moving.site.post("/playbooks/evening/remove", "").status == 303)
    #expect(try await moving.site.ask(.get, "/playbooks/evening").status == 404)
  }

  @Test func theSceneAndTheRhythmAreKept() async throws {
    let moving = try MovingSite("2026-11-02")
    #expect(try await moving.site.ask(.get, "/scene?town=Lyon").body.contains("MiXiT"))
    let kept = try await moving.site.post("/scene", "kind=community&name=MiXiT&town=Lyon&detail=conference")
    #expect(kept.status == 303)
    #expect(try await moving.site.ask(.get, "/scene").body.contains("/scene/remove"))
    #expect(try await moving.site.post("/scene", "kind=venue&name=").status == 422)
    #expect(try await moving.site.post("/scene/list", "list=town").status == 422)
    let saved = try await moving.site.post(
      "/settings/rhythm",
      "circle1=6&circle2=12&circle3=30&meetups=3&items=7&network=yes&name0=Mastodon&pace0=intensive")
    #expect(saved.status == 303)
    #expect(try moving.workspace.agendaSettings().rhythmInWeeks[.colleagues] == 6)
    #expect(try moving.workspace.agendaSettings().networks.map(\.name) == ["Mastodon"])
    #expect(try await moving.site.post("/settings/rhythm", "circle1=0").status == 422)
  }
}

/// An event, over the pages: before, after, and the word within 48 hours (C2, C6, D3).
struct EventPagesTests {
  @Test func anEventIsGoneToNotedAndFollowedUpOverThePages() async throws {
    let moving = try MovingSite("2026-11-20")
    let (site, workspace) = (moving.site, moving.workspace)
    let marc = try workspace.addPerson(name: "Marc Tessier", fields: [:], now: moving.clock.now)
    let file = site.folder.appendingPathComponent("agenda.ics")
    try Data(
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:meetup@example.org
      DTSTAMP:20261101T000000Z
      SUMMARY:Meetup Lyon.js
      DTSTART:20261124T180000Z
      DTEND:20261124T200000Z
      ATTENDEE;CN=Marc Tessier:mailto:marc@example.org
      END:VEVENT
      END:VCALENDAR

      """.replacing("\n", with: "\r\n").utf8
    ).write(to: file)
    _ = try workspace.importFiles([file.path], options: ImportOptions(), now: moving.clock.now)
    func today() async throws -> String { try await site.ask(.get, "/today").body }

    #expect(try await today().contains("event-e1-go-2026-11-24"))
    #expect(
      try await site.post("/today/decide", "item=event-e1-go-2026-11-24&decision=done").status == 303)
    moving.clock.move(by: 3)
    #expect(try await today().contains("event-e1-prepare-2026-11-24"))
    moving.clock.move(by: 2)
    #expect(try await today().contains("event-e1-after-2026-11-24"))
    #expect(
      try await site.post(
        "/people/\(marc)/log", "kind=event&day=2026-11-24&text=Meetup+Lyon.js"
      ).status == 303)
    let after = try await today()
    #expect(!after.contains("event-e1-after"))
    #expect(after.contains("follow-up-\(marc)-"))
    #expect(
      try await site.post("/people/\(marc)/message", "kind=follow-up&act=sent&text=Merci").status == 303)
    #expect(try await !today().contains("follow-up-\(marc)-"))
  }
}
