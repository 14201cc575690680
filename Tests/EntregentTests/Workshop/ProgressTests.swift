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
