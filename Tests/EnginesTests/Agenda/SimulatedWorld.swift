import Domain
import Engines

/// A seeded year: people who answer, stay silent, move jobs, invite; a user who does what Today says.
struct SimulatedWorld {
  struct Someone {
    var person: AgendaPerson
    var answers: Double
    /// Replies under way: day and whether they propose a coffee.
    var replyOn: Day?
    var isStranger = false
  }

  struct Touch {
    var person: PersonID
    var day: Day
    var kind: TodayItem.Kind
  }

  struct DayRecord {
    var plan: TodayPlan
    var used: Int
    var overdueMinutes: Int
  }

  static let start = Day(number: 20_458)  // Monday, 5 January 2026
  var random: SeededGenerator
  var now = SimulatedWorld.start
  var everyone: [PersonID: Someone] = [:]
  var promises: [PromiseEntry] = []
  var unanswered: [UnansweredMessage] = []
  var meetings: [AgendaMeeting] = []
  var thanks: [OwedThanks] = []
  var changes: [PersonChange] = []
  var events: [AgendaEvent] = []
  var calls: [AgendaCall] = []
  var campaigns: [Campaign] = []
  var opportunities: [Opportunity] = []
  var decisions: [AgendaDecision] = []
  var attended: [Day] = []
  var quality: Set<PersonID> = []
  var metAtEvents: Set<PersonID> = []
  var given: [Day] = []
  var number: Int64 = 1000

  // What the test asks about.
  var records: [DayRecord] = []
  var touches: [Touch] = []
  /// Reasons to write to somebody sooner than their rhythm says: they wrote, one met, something was promised,
  /// something happened to them.
  var reasons: [PersonID: [Day]] = [:]
  /// Every sign of life of a person, either way.
  var signs: [PersonID: [Day]] = [:]
  var latePromises = 0
  var keptPromises = 0
  var lateFollowUps = 0
  var keptFollowUps = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    for index in 1...110 {
      let circle: Circle = index <= 28 ? .colleagues : index <= 55 ? .local : .online
      var person = AgendaPerson(
        person: PersonReference(id: PersonID(Int64(index)), name: "Person \(index)"), circle: circle,
        company: "Company \(index % 20)", companyID: CompanyID(Int64(index % 20 + 1)), degree: 1,
        hasTalked: true)
      let ago = Int.random(in: 1...(circle.defaultRhythmInWeeks * 7), using: &random)
      person.lastContact = now.adding(days: -ago)
      person.interests = index % 7 == 0 ? ["Rust"] : []
      everyone[person.person.id] = Someone(
        person: person, answers: Double.random(in: 0.2...0.9, using: &random))
      signs[person.person.id] = [now.adding(days: -ago)]
    }
  }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  mutating func next() -> Int64 {
    number += 1
    return number
  }

  /// Runs `days` days.
  mutating func run(days: Int) {
    for _ in 0..<days {
      morning()
      let plan = AgendaPlanner.plan(snapshot: snapshot(), now: now, minutes: 30)
      let overdue = plan.items.filter { $0.kind == .promise && $0.due < now && !$0.id.contains("-ask-") }
      records.append(
        DayRecord(
          plan: plan, used: plan.items.reduce(0) { $0 + $1.minutes },
          overdueMinutes: overdue.reduce(0) { $0 + $1.minutes }))
      for item in plan.items { perform(item) }
      evening()
      now = now.adding(days: 1)
    }
  }

  // MARK: the world

  private mutating func morning() {
    for id in everyone.keys.sorted() {
      guard var someone = everyone[id] else { continue }
      if someone.replyOn == now {
        someone.replyOn = nil
        everyone[id] = someone
        theyWrite(id)
        if chance(0.12) { meet(id, .coffee, on: now.adding(days: 3)) }
      } else if chance(someone.person.circle == .online ? 0.0008 : 0.002) {
        theyWrite(id)
      }
      if chance(0.0007) {
        changes.append(PersonChange(person: id, kind: .newJob, day: now, text: "Alma"))
        reasons[id, default: []].append(now)
      }
    }
    if now.weekday == 1, chance(0.5) {
      events.append(
        AgendaEvent(
          id: "e\(next())", title: "Meetup", day: now.adding(days: 10 + Int.random(in: 0...6, using: &random))
        ))
    }
    if now.day == 10, campaigns.count < 8 { startCampaign() }
    if now.day == 20, chance(0.5) {
      opportunities.append(
        Opportunity(
          id: OpportunityID(next()), company: "Company \(now.month)", source: .network,
          through: everyone[PersonID(Int64(now.month))]?.person.person, foundOn: now))
    }
  }

  private mutating func theyWrite(_ id: PersonID) {
    unanswered.removeAll { $0.person == id }
    unanswered.append(UnansweredMessage(id: InteractionID(next()), person: id, day: now))
    sign(id)
    reasons[id, default: []].append(now)
    everyone[id]?.person.lastIncoming = now
    everyone[id]?.person.hasTalked = true
    if metAtEvents.contains(id) { quality.insert(id) }
    for index in campaigns.indices where campaigns[index].contacts.contains(where: { $0.person.id == id }) {
      campaigns[index].facts.append(CampaignFact(kind: .answered, day: now, person: id))
    }
  }

  private mutating func sign(_ id: PersonID) {
    signs[id, default: []].append(now)
    everyone[id]?.person.lastContact = now
  }

  private var appointments: [(PersonID, InteractionKind, Day)] = []

  private mutating func meet(_ id: PersonID, _ kind: InteractionKind, on day: Day) {
    appointments.append((id, kind, day))
    if kind == .call {
      calls.append(AgendaCall(id: "c\(next())", person: id, title: "Call", day: day, startMinute: 840))
    }
  }

  private mutating func startCampaign() {
    let company = Int64(campaigns.count + 40)
    var contacts: [CampaignContact] = []
    for _ in 0..<2 {
      let id = PersonID(next())
      let person = AgendaPerson(
        person: PersonReference(id: id, name: "Stranger \(id)"), circle: .online,
        company: "Target \(company)", companyID: CompanyID(company))
      everyone[id] = Someone(person: person, answers: 0.4, isStranger: true)
      contacts.append(CampaignContact(person: person.person))
    }
    campaigns.append(
      Campaign(
        id: CampaignID(Int64(campaigns.count + 1)), playbook: "seven-steps",
        subject: .company(CompanyID(company), name: "Target \(company)"), startedOn: now, contacts: contacts))
  }

  /// Meetings happen in the evening, so that the user writes the next day at the earliest.
  private mutating func evening() {
    for (id, kind, day) in appointments where day == now { hold([id], kind) }
    appointments.removeAll { $0.2 <= now }
    for index in events.indices where events[index].day == now && events[index].isGoing == true {
      var people: [PersonID] = []
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let id = PersonID(next())
        let person = AgendaPerson(
          person: PersonReference(id: id, name: "Met \(id)"), circle: .local, lastContact: now)
        everyone[id] = Someone(person: person, answers: 0.6)
        metAtEvents.insert(id)
        people.append(id)
      }
      attended.append(now)
      events[index].wasThere = true
      hold(people, .event)
    }
  }

  private mutating func hold(_ people: [PersonID], _ kind: InteractionKind) {
    meetings.append(AgendaMeeting(id: InteractionID(next()), kind: kind, day: now, people: people))
    for id in people {
      sign(id)
      reasons[id, default: []].append(now)
      guard let someone = everyone[id] else { continue }
      if chance(0.5) {
        promises.append(
          PromiseEntry(
            id: PromiseID(next()), who: .me, person: someone.person.person, text: "lui envoyer l’article",
            due: chance(0.7) ? now.adding(days: Int.random(in: 2...12, using: &random)) : nil, madeOn: now,
            doneOn: nil))
      }
      if chance(0.25) {
        promises.append(
          PromiseEntry(
            id: PromiseID(next()), who: .them, person: someone.person.person, text: "me présenter à Paul",
            due: nil,
            madeOn: now, doneOn: nil))
      }
      for index in campaigns.indices where campaigns[index].contacts.contains(where: { $0.person.id == id }) {
        campaigns[index].facts.append(CampaignFact(kind: .called, day: now, person: id))
        if chance(0.4) { campaigns[index].facts.append(CampaignFact(kind: .referred, day: now, person: id)) }
      }
    }
  }

  // MARK: the user

  private mutating func write(_ id: PersonID, _ kind: TodayItem.Kind) {
    touches.append(Touch(person: id, day: now, kind: kind))
    sign(id)
    everyone[id]?.person.lastOutgoing = now
    unanswered.removeAll { $0.person == id }
    thanks.removeAll { $0.person == id }
    for index in meetings.indices where meetings[index].people.contains(id) {
      guard meetings[index].followedUp.insert(id).inserted else { continue }
      keptFollowUps += 1
      if now.days(since: meetings[index].day) > 2 { lateFollowUps += 1 }
    }
    if let someone = everyone[id], someone.replyOn == nil, chance(kind == .answer ? 0.3 : someone.answers) {
      everyone[id]?.replyOn = now.adding(days: Int.random(in: 1...6, using: &random))
    }
  }

  private mutating func perform(_ item: TodayItem) {
    func decide() { decisions.append(AgendaDecision(item: item.id, verdict: .done, day: now)) }
    switch item.kind {
    case .promise:
      let index = promises.firstIndex { item.id.hasPrefix("promise-\($0.id)-") }
      guard let index else { return }
      if promises[index].who == .me {
        let due = promises[index].due ?? promises[index].madeOn.adding(days: 7)
        keptPromises += 1
        if now > due { latePromises += 1 }
        promises[index].doneOn = now
        if let id = promises[index].person?.id { sign(id) }
      } else {
        decide()
      }
    case .answer, .followUp, .thanks, .fading, .give:
      if let id = item.person?.id { write(id, item.kind) }
      if item.kind == .give { given.append(now) }
      decide()
    case .event:
      for index in events.indices where item.id == "event-\(events[index].id)-go-\(events[index].day)" {
        events[index].isGoing = true
      }
      if item.id.hasPrefix("event-find") {
        events.append(AgendaEvent(id: "e\(next())", title: "Meetup", day: now.adding(days: 8)))
      }
      decide()
    case .step:
      let parts = item.id.split(separator: "-")
      let index = campaigns.firstIndex { parts.count > 1 && parts[1] == $0.id.description }
      if let index {
        let step = item.id.dropFirst("step-\(campaigns[index].id)-".count)
        if let id = item.person?.id, item.messageKind != nil {
          campaigns[index].facts.append(CampaignFact(kind: .wrote, day: now, person: id))
          write(id, .step)
          if item.id.contains("-slots-") { meet(id, .call, on: now.adding(days: 4)) }
        } else {
          let names = PlaybookCatalog.playbook(campaigns[index].playbook)?.steps.map(\.id) ?? []
          let name = names.filter { step.hasPrefix($0) }.max { $0.count < $1.count }
          campaigns[index].facts.append(
            CampaignFact(kind: .stepDone, day: now, person: item.person?.id, step: name))
        }
      }
      decide()
    case .opportunity:
      decide()
    case .call:
      for index in calls.indices where item.id.contains(calls[index].id) { calls[index].isPrepared = true }
      decide()
    case .routine: decide()
    }
  }

  // MARK: what Storage would read

  func snapshot() -> AgendaSnapshot {
    var profile = Profile()
    profile.minutes = 30
    var snapshot = AgendaSnapshot(profile: profile)
    snapshot.peopleTotal = everyone.count
    snapshot.targetCount = 6
    snapshot.people = everyone.keys.sorted().compactMap { everyone[$0]?.person }
    snapshot.promises = promises.filter { $0.doneOn == nil }
    snapshot.unanswered = unanswered
    snapshot.meetings = meetings.filter { now.days(since: $0.day) <= 30 }
    snapshot.thanks = thanks
    snapshot.ties = snapshot.people.filter { person in
      guard everyone[person.person.id]?.isStranger == false, let last = person.lastContact else {
        return false
      }
      return now.days(since: last) * 2 >= person.circle.defaultRhythmInWeeks * 7
    }.map(\.person.id)
    snapshot.changes = changes.filter { now.days(since: $0.day) <= 30 }
    snapshot.calls = calls.filter { $0.day >= now }
    snapshot.events = events.filter { (-3...28).contains($0.day.days(since: now)) }
    snapshot.counts.meetupsThisMonth = attended.filter { $0.year == now.year && $0.month == now.month }.count
    snapshot.counts.meetupsThisYear = attended.count
    snapshot.counts.qualityContactsThisYear = quality.count
    snapshot.counts.givenThisWeek = given.filter { $0 >= now.startOfWeek }.count
    snapshot.campaigns = campaigns
    snapshot.opportunities = opportunities
    snapshot.decisions = decisions.filter { now.days(since: $0.day) <= 366 }
    return snapshot
  }
}
