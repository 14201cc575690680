import Domain
import Entregent
import Testing

/// "Done", "later" and "not this one" are pressed by mistake as well: each is taken back whole.
@Suite struct TakingBackTests {
  private let now = moment("2026-11-23")

  private func items(_ bench: Bench, on day: Moment? = nil) throws -> [String] {
    try bench.workspace.today(minutes: 600, now: day ?? now).items.map(\.id)
  }

  /// Says it, takes it back, and looks whether the day is what it was.
  private func isWhole(_ bench: Bench, _ item: String, _ decision: ItemDecision, on day: Moment? = nil) throws
    -> Bool
  {
    let before = try bench.workspace.today(minutes: 600, now: day ?? now)
    #expect(before.items.contains { $0.id == item }, "\(before.items.map(\.id))")
    let name = try bench.workspace.decide(item, decision, now: day ?? now)
    #expect(Workspace.isDecision(name))
    #expect(try !items(bench, on: day).contains(item))
    #expect(try bench.workspace.takeBack(name, now: day ?? now) == item)
    let after = try bench.workspace.today(minutes: 600, now: day ?? now)
    return after == before
  }

  @Test func aPromiseTickedOffIsOpenAgain() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: now)
    try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: now.day, text: "Café", mine: ["lui envoyer le lien"]),
      now: now)
    let item = try #require(try items(bench).first { $0.hasPrefix("promise-") })

    #expect(try isWhole(bench, item, .done))
    #expect(try isWhole(bench, item, .skip))
    #expect(try isWhole(bench, item, .later(now.day.adding(days: 3))))
    #expect(try bench.workspace.person(ada, now: now).promises.allSatisfy { $0.doneOn == nil })
  }

  @Test func aRoutineTickedOffNoLongerCounts() throws {
    let bench = try Bench()
    let item = try #require(try items(bench).first { $0.hasPrefix("routine-comments-") })

    #expect(try isWhole(bench, item, .done))
  }

  @Test func aStepOfACampaignIsOpenAgain() throws {
    let bench = try Bench()
    let alma = try bench.workspace.addCompany("Alma", now: now)
    let id = try bench.workspace.start("company-pitch", on: .company(alma), now: now).line.campaign.id
    let item = try #require(try items(bench).first { $0.hasPrefix("step-\(id)-") })

    #expect(try isWhole(bench, item, .done))
    #expect(try isWhole(bench, item, .skip))
    #expect(try bench.workspace.campaign(id, now: now).happenings.isEmpty)
  }

  @Test func anApplicationThatWasNotSentIsALeadAgain() throws {
    let bench = try Bench()
    let id = try bench.workspace.addOpportunity(at: "Alma", fields: [:], now: now)
    let item = try #require(try items(bench).first { $0.contains("-apply-") })

    #expect(try isWhole(bench, item, .done))
    let opportunity = try bench.workspace.opportunity(id, now: now).opportunity
    #expect(opportunity.stage == .found && opportunity.appliedOn == nil)
  }

  @Test func feedbackThatWasNotAskedForIsAskedForAgain() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: now)
    let id = try bench.workspace.addOpportunity(at: "Alma", fields: [:], now: now)
    try bench.workspace.moveOpportunity(id, to: .applied, on: nil, now: now)
    try bench.workspace.addInterview(id, on: now.day.adding(days: 1), with: [ada], now: now)
    let after = moment("2026-11-25")
    let item = try #require(try items(bench, on: after).first { $0.contains("-ask-feedback-") })

    #expect(try isWhole(bench, item, .done, on: after))
    #expect(try bench.workspace.opportunity(id, now: after).opportunity.interviews[0].feedbackAskedOn == nil)
  }

  @Test func aSheetThatIsNotReadIsToBeReadAgain() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: now)
    let call = try bench.workspace.planCall(with: ada, at: "2026-11-24T16:00", now: now)
    let item = try #require(try items(bench).first { $0.hasSuffix("-prepare") })

    #expect(try isWhole(bench, item, .done))
    #expect(try !bench.workspace.call(call.id).isPrepared)
  }

  @Test func aMeetupIsUndecidedAgain() throws {
    let bench = try Bench()
    let meetup = CalendarImportTests.event(
      "meetup", "SUMMARY:Lyon.js", "DTSTART:20261125T180000Z", "DTEND:20261125T200000Z", "CATEGORIES:meetup")
    try bench.bring(try bench.file("agenda.ics", CalendarImportTests.calendar(meetup)))
    let item = try #require(try items(bench).first { $0.contains("-go-") })

    #expect(try isWhole(bench, item, .skip))
    #expect(try isWhole(bench, item, .done))
  }

  @Test func theLastWordIsTakenBackFirstAndOnce() throws {
    let bench = try Bench()
    try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: now)
    let item = try #require(try items(bench).first { $0.hasPrefix("give-week-") })
    let put = try bench.workspace.decide(item, .later(now.day.adding(days: 1)), now: now)
    let tomorrow = moment("2026-11-24")
    let done = try bench.workspace.decide(item, .done, now: tomorrow)

    #expect(throws: UserFacingError.self) { try bench.workspace.takeBack(put, now: tomorrow) }
    try bench.workspace.takeBack(done, now: tomorrow)
    #expect(try items(bench, on: tomorrow).contains(item))
    #expect(try !items(bench).contains(item), "it is put off again, as it was")
    let again = try #require(throws: UserFacingError.self) {
      try bench.workspace.takeBack(done, now: tomorrow)
    }
    #expect(again.status == .notFound)
    try bench.workspace.takeBack(put, now: tomorrow)
    #expect(try items(bench).contains(item))
  }

  @Test func whatIsSaidOfTheDayIsNoBulkChange() throws {
    let bench = try Bench()
    let item = try #require(try items(bench).first)
    let name = try bench.workspace.decide(item, .done, now: now)

    #expect(try bench.workspace.undoable().isEmpty)
    #expect(try bench.workspace.decidedToday(now: now).map(\.name) == [name])
    #expect(try bench.workspace.decidedToday(now: moment("2026-11-24")).isEmpty)
    #expect(throws: UserFacingError.self) { try bench.workspace.undo(name, now: now) }
    try bench.workspace.takeBack(name, now: now)
    #expect(try bench.workspace.decidedToday(now: now).isEmpty)
  }

  @Test func whoIsForgottenLeavesNothingToBeTakenBack() throws {
    let bench = try Bench()
    let ada = try bench.workspace.addPerson(name: "Ada Duval", fields: [:], now: now)
    try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: now.day, text: "Café", mine: ["lui écrire"]), now: now
    )
    let item = try #require(try items(bench).first { $0.hasPrefix("promise-") })
    let name = try bench.workspace.decide(item, .done, now: now)
    try bench.workspace.forget(ada, now: now)

    let refused = try #require(throws: UserFacingError.self) {
      try bench.workspace.takeBack(name, now: now)
    }
    #expect(refused.status == .notFound)
    #expect(try !items(bench).contains(item))
  }

  @Test(arguments: ["call", "step"])
  func whatIsSaidOfOthersIsStillTakenBackAfterSomebodyIsForgotten(_ kind: String) throws {
    let bench = try Bench()
    let people = try ["Ada Duval", "Tom Riou"].map {
      try bench.workspace.addPerson(name: $0, fields: ["circle": "1"], now: now)
    }
    let (ada, tom) = (people[0], people[1])
    // Whoever was met is thanked first, and a call takes the place of the next step.
    for person in kind == "call" ? people : [tom] {
      try bench.workspace.log(
        NewInteraction(
          kind: .coffee, people: [person], day: now.day.adding(days: -3), text: "Café", mine: ["lui écrire"]),
        now: now)
    }
    if kind == "call" {
      try bench.workspace.planCall(with: ada, at: "2026-11-24T16:00", now: now)
    } else {
      try bench.workspace.start("coffee-chat", on: .person(ada), now: now)
    }
    let all = try items(bench)
    let toms = try bench.workspace.today(minutes: 600, now: now).items
      .filter { $0.person?.id == tom || $0.person == nil }.map(\.id)
    let adas = all.filter { !toms.contains($0) }
    for beginning in kind == "call" ? ["promise-", "follow-up-", "call-"] : ["step-"] {
      #expect(adas.contains { $0.hasPrefix(beginning) }, "\(adas)")
    }
    for beginning in ["promise-", "follow-up-", "routine-"] {
      #expect(toms.contains { $0.hasPrefix(beginning) }, "\(toms)")
    }
    var names: [String: String] = [:]
    for item in all { names[item] = try bench.workspace.decide(item, .skip, now: now) }

    try bench.workspace.forget(ada, now: now)

    for item in adas {
      let refused = try #require(throws: UserFacingError.self) {
        try bench.workspace.takeBack(names[item] ?? "", now: now)
      }
      #expect(refused.status == .notFound)
    }
    let left = try bench.workspace.exportText
    for item in adas { #expect(!left.contains(item), "\(item) is left") }
    for item in toms {
      #expect(try bench.workspace.takeBack(try #require(names[item]), now: now) == item)
    }
    #expect(try Set(items(bench)).isSuperset(of: toms))
  }
}
