import Domain
import Entregent
import Testing

@Suite struct ProgressTests {
  private let now = moment("2026-11-21")

  @Test func hoursConversationsAndGiftsComeTogether() throws {
    let workspace = try Workspace()
    let ada = try workspace.addPerson(name: "Ada Exemple", fields: [:], now: now)
    try workspace.log(
      NewInteraction(kind: .coffee, people: [ada], day: now.day, minutes: 45, text: "café", favour: .gave),
      now: now)
    try workspace.log(
      NewInteraction(
        kind: .lunch, people: [ada], day: moment("2026-03-02").day, minutes: 60, text: "déjeuner"), now: now)

    let view = try workspace.progress(now: now)
    func count(_ id: String) -> ProgressView.Count? { view.counts.first { $0.id == id } }

    #expect(count("conversations")?.all == 2)
    #expect(count("conversations")?.lately == 1)
    #expect(count("relationships")?.all == 1)
    #expect(count("given")?.all == 1)
    #expect(view.hours == 1.75)
    #expect(view.hoursLately == 0.75)
    #expect(view.since == Day("2026-03-02"))
    #expect(view.months.count == 12)
    #expect(view.months.last?.minutes == 45)
    #expect(view.months.map(\.first.month).last == 11)
    #expect(view.road.filter(\.isHere).map(\.id) == ["beginning"])
    #expect(view.met.map(\.name) == ["Ada Exemple"])
    #expect(view.sentences.contains { $0.en.contains("45 min noted") })
  }

  @Test func yearsThatFilesTellOfAreNoStepOnTheRoad() throws {
    let bench = try Bench()
    let past = (0..<8).map { year in
      CalendarImportTests.event(
        "lunch-\(year)", "SUMMARY:Déjeuner avec Léa", "DTSTART:\(2018 + year)1112T110000Z",
        "DTEND:\(2018 + year)1112T120000Z", CalendarImportTests.me, CalendarImportTests.lea)
    }
    let recent = CalendarImportTests.event(
      "recent", "SUMMARY:Déjeuner avec Léa", "DTSTART:20261118T110000Z", "DTEND:20261118T120000Z",
      CalendarImportTests.me, CalendarImportTests.lea)
    try bench.bring(
      try bench.file("agenda.ics", CalendarImportTests.calendar(past.joined(), recent)), on: "2026-11-21")

    let first = try bench.workspace.progress(now: now)
    func count(_ view: ProgressView, _ id: String) -> [Int] {
      view.counts.first { $0.id == id }.map { [$0.all, $0.lately, $0.before] } ?? []
    }
    #expect(count(first, "meetings") == [0, 0, 9])
    #expect(count(first, "conversations") == [0, 0, 9])
    #expect(count(first, "relationships") == [0, 0, 1])
    #expect(first.hours == 0 && first.hoursLately == 0 && first.met.isEmpty)
    #expect(first.months.allSatisfy { $0.minutes == 0 && $0.meetings == 0 })
    #expect(first.since == now.day)
    #expect(first.road.filter(\.isHere).map(\.id) == ["beginning"])
    #expect(first.sentences[0].fr == "Le chemin commence ici.")
    #expect(
      first.sentences[1].fr
        == "Vos fichiers racontent aussi l’avant\u{202F}: 9 conversations et 9 rencontres.")
    #expect(
      first.sentences[1].en == "Your files tell of the time before as well: 9 conversations and 9 meetings.")

    // What the user does from then on counts, also with somebody of before.
    let lea = try bench.person(named: "Léa Fabre").person.id
    try bench.workspace.log(
      NewInteraction(kind: .coffee, people: [lea], day: now.day, minutes: 30, text: "café"), now: now)
    let after = try bench.workspace.progress(now: now)
    #expect(count(after, "meetings") == [1, 1, 9])
    #expect(count(after, "relationships") == [1, 1, 0])
    #expect(after.hoursLately == 0.5 && after.met.map(\.name) == ["Léa Fabre"])
  }

  @Test func anEmptyVaultIsTheBeginningOfTheRoad() throws {
    let view = try Workspace().progress(now: now)

    #expect(view.counts.allSatisfy { $0.all == 0 && $0.lately == 0 })
    #expect(view.since == nil)
    #expect(view.road.first?.isHere == true)
  }

  @Test func theChecklistFollowsTheProfileAndTheUsersWord() throws {
    let workspace = try Workspace()
    var profile = Profile()
    profile.headline = "Développeuse back-end"
    profile.links = ["https://github.com/exemple"]
    try workspace.save(profile, now: now)
    func mark(_ id: String) throws -> ChecklistView.Mark? {
      try workspace.checklist().items.first { $0.id == id }?.mark
    }

    #expect(try mark("headline") == .ready)
    #expect(try mark("code") == .ready)
    #expect(try mark("cv") == .unknown)
    #expect(try workspace.checklist().warning == nil)
    try workspace.setChecklist(["portfolio": .missing], links: ["cv": "https://exemple.org/cv"], now: now)
    #expect(try mark("cv") == .ready)
    #expect(try mark("portfolio") == .missing)
    #expect(try workspace.checklist().warning?.en.contains("portfolio") == true)
    #expect(throws: UserFacingError.self) {
      try workspace.setChecklist([:], links: ["cv": "javascript:alert(1)"], now: now)
    }
    #expect(throws: UserFacingError.self) { try workspace.setChecklist(["hair": .ready], now: now) }
  }
}
