import Domain
import Entregent
import Testing

/// Weeks through the real vault: a user with thirty minutes a day who does what Today says, people who answer,
/// stay silent, meet and promise. The whole year is simulated on the planner alone; this shows that the vault
/// feeds it.
struct VaultWeeks {
  struct Record: Equatable {
    var day: Day
    var items: [String]
    var used: Int
    var overdue: Int
    var later: Int
    var strangers: [String]
  }

  let workspace: Workspace
  private var random: UInt64
  var day: Day
  var people: [PersonID] = []
  var replies: [Day: [PersonID]] = [:]
  var meetings: [Day: [PersonID]] = [:]
  var records: [Record] = []
  var kinds: [TodayItem.Kind: Int] = [:]

  init(seed: UInt64) throws {
    workspace = try Workspace()
    random = seed
    day = try #require(Day("2026-01-05"))
    var profile = Profile()
    profile.minutes = 30
    profile.towns = ["Lyon"]
    profile.employers = [.init(name: "Ancienne", start: "2020", end: "2024")]
    try workspace.save(profile, now: now)
    for index in 0..<40 {
      let company = index < 12 ? "Ancienne" : index < 30 ? "Maison \(index % 9)" : "Cible \(index % 3)"
      let id = try workspace.addPerson(
        name: "Camille Exemple\(letters(index))", fields: ["company": company, "title": "Développeuse"],
        now: now)
      people.append(id)
      // Some were in touch before, at different times.
      if index < 28 {
        let then = day.adding(days: -20 - index * 9)
        try workspace.log(
          NewInteraction(kind: .message, people: [id], day: then, text: "des nouvelles", direction: .both),
          now: moment(then.description))
      }
    }
    for number in 0..<3 {
      let id = try workspace.addTarget("Cible \(number)", why: "leur travail", now: now)
      try workspace.start("seven-steps", on: .company(id), now: now)
    }
    try workspace.start("meetup", on: .me, now: now)
    try workspace.start("three-circles", on: .me, now: now)
  }

  var now: Moment { moment(day.description) }

  private func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghij")
    return String([alphabet[number / 10], alphabet[number % 10]])
  }

  /// A fixed generator (xorshift), so that a seed is a story.
  private mutating func chance(_ share: Double) -> Bool {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Double(random % 10_000) < share * 10_000
  }

  mutating func run(days: Int) throws {
    for _ in 0..<days {
      for person in replies.removeValue(forKey: day) ?? [] {
        try workspace.log(
          NewInteraction(kind: .message, people: [person], day: day, text: "Oui !", direction: .incoming),
          now: now)
        if chance(0.3) { meetings[day.adding(days: 3), default: []].append(person) }
      }
      let plan = try workspace.today(now: now)
      let overdue = plan.items.filter { $0.kind == .promise && $0.due < day && !$0.id.contains("-ask-") }
      records.append(
        Record(
          day: day, items: plan.items.map(\.id), used: plan.items.reduce(0) { $0 + $1.minutes },
          overdue: overdue.reduce(0) { $0 + $1.minutes }, later: plan.later,
          strangers: plan.items.filter { $0.id.contains("-first-message-") }.compactMap(\.company)))
      for item in plan.items {
        kinds[item.kind, default: 0] += 1
        try perform(item)
      }
      for person in meetings.removeValue(forKey: day) ?? [] {
        try workspace.log(
          NewInteraction(
            kind: .coffee, people: [person], day: day, minutes: 45, text: "un café",
            mine: chance(0.5) ? ["lui envoyer l’article"] : [],
            theirs: chance(0.3) ? ["me présenter à Paul"] : []),
          now: now)
      }
      day = day.adding(days: 1)
    }
  }

  private mutating func perform(_ item: TodayItem) throws {
    if item.kind == .step,
      let campaign = item.id.split(separator: "-").dropFirst().first.flatMap({ CampaignID($0) })
    {
      let view = try workspace.campaign(campaign, now: now)
      if let toDo = view.line.state.toDos.first(where: { $0.itemID == item.id }),
        toDo.step.form?.yields == .chosen,
        case .company(let company, _) = view.line.campaign.subject
      {
        let ranked = try workspace.rank(company, limit: 2, now: now)
        try workspace.record(
          CampaignInput(
            step: toDo.step.id,
            values: ["people": ranked.map(\.person.id.description).joined(separator: ", ")]),
          in: campaign, now: now)
        return
      }
    }
    if let person = item.person?.id, let kind = item.messageKind, item.kind != .promise {
      try workspace.markSent("Un mot pour vous", kind: kind, to: person, now: now)
      if chance(0.5) {
        let answer = day.adding(days: chance(0.5) ? 2 : 5)
        replies[answer, default: []].append(person)
      }
      // What was written is a fact: the item is gone, or is ticked off where a message is not all of it.
      if try workspace.today(minutes: 600, now: now).items.contains(where: { $0.id == item.id }) {
        try workspace.decide(item.id, .done, now: now)
      }
      return
    }
    do {
      try workspace.decide(item.id, .done, now: now)
    } catch let error as UserFacingError where error.status == .notFound {
      // Done with another item of this day.
    }
  }
}

@Suite struct SimulatedWeeksTests {
  @Test func sixWeeksThroughTheVaultKeepThePlannersWord() throws {
    var world = try VaultWeeks(seed: 11)
    try world.run(days: 42)

    for record in world.records {
      #expect(record.used <= 30 || record.used - record.overdue <= 30, "\(record)")
      #expect(record.later == 0 || record.used >= 24, "\(record)")
      #expect(Set(record.strangers).count == record.strangers.count, "\(record)")
    }
    // Follow-ups and promises were kept within their time: none is left that is overdue.
    let plan = try world.workspace.today(minutes: 600, now: world.now)
    let late = plan.items.filter { ($0.kind == .followUp || $0.kind == .promise) && $0.due < world.day }
    #expect(late.filter { !$0.id.contains("-ask-") }.isEmpty, "\(late.map(\.id))")
    for kind in [TodayItem.Kind.step, .routine, .fading, .answer, .followUp, .promise, .give, .event] {
      #expect(world.kinds[kind, default: 0] > 0, "no item of kind \(kind)")
    }
    let campaigns = try world.workspace.campaigns(now: world.now)
    #expect(campaigns.count == 5)
    #expect(
      campaigns.filter { $0.campaign.playbook == "seven-steps" }.allSatisfy {
        $0.state.done.contains("first-message")
      })
  }

  @Test func theSameSeedIsTheSameWeeks() throws {
    var first = try VaultWeeks(seed: 5)
    var second = try VaultWeeks(seed: 5)
    try first.run(days: 14)
    try second.run(days: 14)
    #expect(first.records == second.records)
  }
}
