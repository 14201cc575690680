import Domain
import Entregent
import Foundation
import Testing

/// Windows for a call, the call, its calendar entry and its sheet.
@Suite struct CallsTests {
  /// Saturday.
  private let now = moment("2026-11-21")

  private func bench() throws -> (bench: Bench, ada: PersonID) {
    let bench = try Bench()
    var profile = Profile()
    profile.name = "Camille Exemple"
    profile.place = "Lyon, France"
    profile.language = .fr
    profile.address = .tu
    try bench.workspace.save(profile, now: now)
    let ada = try bench.workspace.addPerson(
      name: "Ada Duval",
      fields: ["place": "Montréal, Québec, Canada", "title": "Lead developer", "company": "Alma"], now: now)
    return (bench, ada)
  }

  @Test func aPlaceBringsItsZone() throws {
    let (bench, ada) = try bench()

    #expect(try bench.workspace.profile().zone == "Europe/Paris")
    #expect(try bench.workspace.person(ada, now: now).person.zone == "America/Toronto")
    try bench.workspace.set(ada, fields: ["place": "Tokyo"], now: now)
    #expect(try bench.workspace.person(ada, now: now).person.zone == "Asia/Tokyo")
    try bench.workspace.set(ada, fields: ["zone": "Europe/Lisbon"], now: now)
    #expect(try bench.workspace.person(ada, now: now).person.zone == "Europe/Lisbon")
  }

  @Test func windowsLieInWorkingHoursOfBothAndTheTextSpeaksTheirLanguage() throws {
    let (bench, ada) = try bench()

    let offer = try bench.workspace.slots(SlotRequest(person: ada, days: 7), now: now)

    #expect(offer.zone == "America/Toronto")
    #expect(offer.userZone == "Europe/Paris")
    #expect(offer.language == .fr)
    #expect(offer.text.contains("pour toi"))
    #expect(Set(offer.windows.map { $0.theirs.prefix(10) }).count >= 2)
    #expect(offer.windows.contains { $0.theirs.hasPrefix("2026-11-27") })
    for window in offer.windows {
      #expect(window.theirs.dropFirst(11) >= "09:00")
      #expect(window.endText.dropFirst(11).prefix(5) <= "17:45")
      #expect(window.theirs.hasSuffix("-05:00"))
      #expect(window.startText.hasSuffix("+01:00"))
    }
  }

  @Test func importedCalendarsKeepTheirTimeFree() throws {
    let (bench, _) = try bench()
    let busy = CalendarImportTests.event(
      "busy", "SUMMARY:Occupé", "DTSTART;TZID=Europe/Paris:20261123T140000",
      "DTEND;TZID=Europe/Paris:20261123T190000")
    let away = CalendarImportTests.event(
      "away", "SUMMARY:Congés", "DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261126")
    let free = CalendarImportTests.event(
      "free", "SUMMARY:Rappel", "TRANSP:TRANSPARENT", "DTSTART;VALUE=DATE:20261126",
      "DTEND;VALUE=DATE:20261127")
    try bench.bring(try bench.file("a.ics", CalendarImportTests.calendar(busy, away, free)))

    let offer = try bench.workspace.slots(SlotRequest(zone: "America/Montreal", days: 6), now: now)

    #expect(Set(offer.windows.map { String($0.theirs.prefix(10)) }) == ["2026-11-26", "2026-11-27"])
  }

  @Test func aPlaceWithTwoZonesIsAskedAbout() throws {
    let (bench, _) = try bench()

    #expect(throws: UserFacingError.self) {
      try bench.workspace.slots(SlotRequest(place: "United States"), now: now)
    }
    #expect(throws: UserFacingError.self) {
      try bench.workspace.slots(SlotRequest(zone: "Mars/Base"), now: now)
    }
    let boston = try bench.workspace.slots(SlotRequest(place: "Greater Boston"), now: now)
    #expect(boston.language == .en)
    #expect(boston.text.contains("your time"))
    // Thanksgiving is nobody's working day there.
    #expect(!boston.windows.contains { $0.theirs.hasPrefix("2026-11-26") })
  }

  @Test func aFixedCallStandsInThePlanKeepsItsTimeAndIsPrepared() throws {
    let (bench, ada) = try bench()

    let call = try bench.workspace.planCall(with: ada, at: "2026-11-23T10:00-05:00", now: now)

    #expect(call.id == EventID(1))
    let items = try bench.workspace.today(minutes: 240, now: now).items
    let item = try #require(items.first { $0.kind == .call })
    #expect(item.method == ["B6", "B7"])
    let offer = try bench.workspace.slots(SlotRequest(person: ada), now: now)
    #expect(
      !offer.windows.contains { $0.start <= call.start && $0.end >= call.start },
      "\(offer.windows.map(\.startText))")
    try bench.workspace.decide(item.id, .done, now: now)
    #expect(try bench.workspace.call(call.id).isPrepared)
    #expect(try !bench.workspace.today(minutes: 240, now: now).items.contains { $0.kind == .call })
    let onTheDay = try bench.workspace.today(minutes: 30, now: moment("2026-11-23")).items
    #expect(onTheDay.contains { $0.kind == .call && $0.title.fr.contains("16") })
  }

  @Test func aCallThatIsOverAsksToBeWrittenDownUntilItIs() throws {
    let (bench, ada) = try bench()
    try bench.workspace.planCall(with: ada, at: "2026-11-23T16:00", now: now)
    let after = moment("2026-11-24")

    let item = try #require(
      try bench.workspace.today(minutes: 240, now: after).items.first { $0.kind == .call })
    #expect(item.method.contains("C6"))
    try bench.workspace.log(
      NewInteraction(kind: .call, people: [ada], day: after.day.adding(days: -1), text: "Appel"), now: after)

    #expect(try !bench.workspace.today(minutes: 240, now: after).items.contains { $0.kind == .call })
    #expect(try bench.workspace.today(minutes: 240, now: after).items.contains { $0.kind == .followUp })
  }

  @Test func aMovedCallKeepsItsNameAndCountsItsVersions() throws {
    let (bench, ada) = try bench()
    let call = try bench.workspace.planCall(with: ada, at: "2026-11-23T16:00", now: now)

    let moved = try bench.workspace.moveCall(call.id, to: "2026-11-24T16:30", now: now)

    #expect(moved.uid == call.uid)
    #expect(moved.sequence == 1)
    #expect(moved.start == call.start + 86_400 + 1_800)
    try bench.workspace.dropCall(call.id, now: now)
    #expect(throws: UserFacingError.self) { try bench.workspace.call(call.id) }
    #expect(throws: UserFacingError.self) {
      try bench.workspace.planCall(with: ada, at: "2026-11-20T16:00", now: now)
    }
  }

  @Test func theEntryHasAReminderAZoneAndAStableName() throws {
    let (bench, ada) = try bench()
    let call = try bench.workspace.planCall(with: ada, at: "2026-11-23T10:00-05:00", now: now)

    let text = String(decoding: try bench.workspace.callEntry(call.id, now: now), as: UTF8.self)

    #expect(text.contains("DTSTART;TZID=Europe/Paris:20261123T160000\r\n"))
    #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"))
    #expect(text.contains("UID:\(call.uid)\r\n"))
    #expect(text.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\n"))
    #expect(text.contains("SUMMARY:Appel avec Ada Duval\r\n"))
    #expect(!text.contains("ATTENDEE"))
  }

  @Test func theFeedIsTheSameBytesUntilSomethingChanges() throws {
    let (bench, ada) = try bench()
    try bench.workspace.planCall(with: ada, at: "2026-11-23T10:00-05:00", now: now)
    var note = NewInteraction(kind: .coffee, people: [ada], day: now.day.adding(days: -1), text: "Café")
    note.mine = ["envoyer l’article"]
    note.due = ["envoyer l’article": now.day.adding(days: 5)]
    try bench.workspace.log(note, now: now)

    let first = try bench.workspace.calendarFeed(base: nil, now: now)
    let again = try bench.workspace.calendarFeed(
      base: nil, now: Moment(seconds: now.seconds + 3_600, offset: now.offset))

    #expect(first == again)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20261126\r\n"))
    #expect(text.contains("UID:promise-pr1-2026-11-26.due@entregent\r\n"))
    #expect(text.contains("UID:follow-up-p2-i1.due@entregent\r\n"))
  }

  @Test func theFeedQuotesNobody() throws {
    let bench = try Bench()
    let messages = """
      CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
      c1,,Camille Exemple,https://www.linkedin.com/in/camille,Paul Martin,https://www.linkedin.com/in/paul,2026-11-18 09:00:00 UTC,,Bonjour,INBOX
      c1,,Paul Martin,https://www.linkedin.com/in/paul,Camille Exemple,https://www.linkedin.com/in/camille,2026-11-19 09:00:00 UTC,,Mon secret,INBOX

      """
    try bench.bring(try bench.file("messages.csv", messages))

    let text = String(decoding: try bench.workspace.calendarFeed(base: nil, now: now), as: UTF8.self)

    #expect(text.contains("UID:answer-"))
    #expect(!text.contains("secret"))
  }

  @Test func theFeedsAddressStaysUntilItIsRenewed() throws {
    let (bench, _) = try bench()
    var round: UInt8 = 0
    let random = { (count: Int) -> [UInt8] in
      round += 1
      return [UInt8](repeating: round, count: count)
    }

    #expect(try bench.workspace.currentFeedToken() == nil)
    let first = try bench.workspace.feedToken(random: random)
    #expect(try bench.workspace.feedToken(random: random) == first)
    #expect(first.utf8.count == 40)
    #expect(try bench.workspace.feedToken(renew: true, random: random) != first)
  }

  @Test func theUsersOwnExportComesHomeUnchangedAndTellsAnotherVault() throws {
    let (bench, ada) = try bench()
    try bench.workspace.set(ada, fields: ["email": "ada@example.com"], now: now)
    try bench.workspace.log(
      NewInteraction(
        kind: .coffee, people: [ada], day: now.day.adding(days: -1), text: "Café, “files” ; \\ et ,"),
      now: now)
    try bench.workspace.planCall(with: ada, at: "2026-11-23T16:00", now: now)
    let path = bench.folder.appendingPathComponent("own.ics").path
    try bench.workspace.export(.ical, to: .file(path), now: now)

    let home = try bench.bring(path)
    let other = try Bench()
    let there = try other.bring(path)

    let file = try home.file("ical")
    #expect((file.added, file.updated) == (0, 0))
    #expect(file.unchanged == 2)
    #expect(home.undo == nil)
    #expect(home.addsUp && there.addsUp)
    #expect(try other.bring(path).file("ical").added == 0)
  }

  @Test func theSheetHoldsWhatIsKnownAndQuestionsForThisPerson() throws {
    let (bench, ada) = try bench()
    try bench.workspace.log(
      NewInteraction(
        kind: .coffee, people: [ada], day: now.day.adding(days: -3), text: "Parlé de files d’attente",
        mine: ["envoyer l’article"]), now: now)
    try bench.workspace.planCall(with: ada, at: "2026-11-23T16:00", now: now)

    let sheet = try bench.workspace.prepare(ada, now: now)

    #expect(sheet.questions.count >= 4)
    #expect(sheet.questions.allSatisfy { $0.hasSuffix("?") })
    #expect(sheet.referral.contains { $0.fr.contains("Alma") })
    #expect(sheet.promises.map(\.text) == ["envoyer l’article"])
    #expect(sheet.recent.first?.text == "Parlé de files d’attente")
    // The hour of the call that is fixed, not the present one.
    #expect(sheet.theirTime == "10:00")
    #expect(sheet.hoursAhead == -6)
    #expect(sheet.call?.people.first?.id == ada)
    #expect(sheet.reminders.contains { $0.fr.contains("B8") })
    let english = try bench.workspace.prepare(ada, language: .en, now: now)
    #expect(english.questions.first.map { !$0.contains("é") } == true)
  }
}

/// Quick notes: promises with their days, unknown people, corrections.
@Suite struct QuickNoteTests {
  private let now = moment("2026-11-21")

  @Test func aPromisesDayIsCarriedIntoTheVault() throws {
    let bench = try Bench()
    let paul = try bench.workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)

    let note = try bench.workspace.understand(
      "Café avec Paul hier, 45 min. Lui envoyer l'article d'ici vendredi", language: .fr, now: now)
    try bench.workspace.log(note.interaction, now: now)

    let promise = try #require(try bench.workspace.person(paul, now: now).promises.first)
    #expect(promise.who == .me)
    #expect(promise.due?.description == "2026-11-27")
    #expect(promise.madeOn.description == "2026-11-20")
  }

  @Test func unknownNamesComeWithThoseWhoMayBeMeant() throws {
    let bench = try Bench()
    try bench.workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)
    try bench.workspace.addPerson(name: "Paul Martin", fields: [:], now: now)

    let note = try bench.workspace.understand(
      "Meetup hier avec Paul et Zoé Lantier", language: .fr, now: now)

    #expect(note.unclear.map(\.name) == ["Paul", "Zoé Lantier"])
    #expect(Set(note.unclear.first?.candidates.map(\.name) ?? []) == ["Paul Okonkwo", "Paul Martin"])
    #expect(note.interaction.people.isEmpty)
  }

  @Test func aCorrectionTakesItsConsequencesAlong() throws {
    let bench = try Bench()
    let paul = try bench.workspace.addPerson(name: "Paul Okonkwo", fields: [:], now: now)
    let zoe = try bench.workspace.addPerson(name: "Zoé Lantier", fields: [:], now: now)
    let ids = try bench.workspace.log(
      NewInteraction(
        kind: .coffee, people: [paul], day: now.day, text: "Café", favour: .received,
        mine: ["envoyer l’article", "appeler"]), now: now)
    let id = try #require(ids.first)
    let kept = try #require(
      try bench.workspace.person(paul, now: now).promises.first { $0.text == "appeler" })
    try bench.workspace.keepPromise(kept.id, done: true, now: now)

    var entry = try bench.workspace.written(id)
    entry.people = [zoe, paul]
    entry.kind = .lunch
    entry.day = now.day.adding(days: -2)
    entry.favour = .none
    entry.mine = ["appeler", "relire son CV"]
    try bench.workspace.correct(id, entry, now: now)

    let view = try bench.workspace.person(paul, now: now)
    #expect(view.timeline.map(\.kind) == ["lunch"])
    #expect(view.person.lastContact == now.day.adding(days: -2))
    #expect(view.person.got == 0)
    let promises = try bench.workspace.person(zoe, now: now).promises
    #expect(Set(promises.map(\.text)) == ["appeler", "relire son CV"])
    #expect(promises.first { $0.text == "appeler" }?.doneOn == now.day)
    #expect(throws: UserFacingError.self) { try bench.workspace.written(InteractionID(99)) }
  }
}
