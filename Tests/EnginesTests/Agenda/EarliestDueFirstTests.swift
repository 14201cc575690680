import Domain
import Engines
import Testing

/// Whenever promises and follow-ups fit the time, earliest due first, all are kept: random loads beside
/// a plain earliest-due-first day.
@Suite struct EarliestDueFirstTests {
  private struct Duty {
    var id: Int64
    var madeOn: Day
    var due: Day
    var isPromise: Bool
  }

  private static let start = Day(number: 20_458)

  private static func load(_ seed: UInt64) -> [Duty] {
    var random = SeededGenerator(seed: seed)
    let perWeek = Int.random(in: 3...24, using: &random)
    return (0..<(perWeek * 6)).map { index in
      let made = start.adding(days: Int.random(in: 0..<42, using: &random))
      let isPromise = Bool.random(using: &random)
      return Duty(
        id: Int64(index + 1), madeOn: made,
        due: made.adding(days: isPromise ? Int.random(in: 1...14, using: &random) : 2), isPromise: isPromise)
    }
  }

  /// Three duties of ten minutes a day, earliest due first. True: all in time.
  private static func fits(_ duties: [Duty]) -> Bool {
    var open = duties
    for day in 0..<70 {
      let now = start.adding(days: day)
      let today = open.filter { $0.madeOn <= now }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.prefix(3)
      if today.contains(where: { $0.due < now }) { return false }
      let done = Set(today.map(\.id))
      open.removeAll { done.contains($0.id) }
    }
    return open.isEmpty
  }

  /// Ids of duties that the planner has done late.
  private static func late(_ duties: [Duty]) -> [Int64] {
    var open = duties
    var late: [Int64] = []
    for day in 0..<70 {
      let now = start.adding(days: day)
      var snapshot = AgendaSnapshot(profile: Profile())
      snapshot.peopleTotal = 500
      snapshot.targetCount = 5
      snapshot.people = duties.map {
        AgendaPerson(person: PersonReference(id: PersonID($0.id), name: "P"), circle: .colleagues)
      }
      snapshot.ties = snapshot.people.prefix(20).map(\.person.id)
      for duty in open where duty.madeOn <= now {
        let person = PersonReference(id: PersonID(duty.id), name: "P")
        if duty.isPromise {
          snapshot.promises.append(
            PromiseEntry(
              id: PromiseID(duty.id), who: .me, person: person, text: "x", due: duty.due, madeOn: duty.madeOn,
              doneOn: nil))
        } else {
          snapshot.meetings.append(
            AgendaMeeting(id: InteractionID(duty.id), kind: .coffee, day: duty.madeOn, people: [person.id]))
        }
      }
      let plan = AgendaPlanner.plan(snapshot: snapshot, now: now, minutes: 30)
      for item in plan.items where item.kind == .promise || item.kind == .followUp {
        guard let id = item.person?.id.number else { continue }
        if let duty = open.first(where: { $0.id == id }), duty.due < now { late.append(id) }
        open.removeAll { $0.id == id }
      }
    }
    return late + open.map(\.id)
  }

  @Test func whateverFitsIsKept() {
    var fitting = 0
    for seed in 20..<UInt64(50) {
      let duties = Self.load(seed)
      guard Self.fits(duties) else { continue }
      fitting += 1
      #expect(Self.late(duties).isEmpty, "seed \(seed)")
    }
    #expect(fitting > 8)
  }
}
