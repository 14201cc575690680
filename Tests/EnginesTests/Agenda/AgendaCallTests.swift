import Domain
import Engines
import Testing

/// Fixed talks in the day's plan (B6, B7, C6).
@Suite struct AgendaCallTests {
  private let today = Day(number: 20_778)  // Saturday, 21 November 2026

  private func items(_ call: AgendaCall) -> [TodayItem] {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.people = [AgendaPerson(person: PersonReference(id: PersonID(1), name: "Ada"), circle: .local)]
    snapshot.calls = [call]
    return AgendaPlanner.plan(snapshot: snapshot, now: today).items.filter { $0.kind == .call }
  }

  private func call(in days: Int, kind: InteractionKind = .call, prepared: Bool = false) -> AgendaCall {
    AgendaCall(
      id: "e4", person: PersonID(1), title: "Ada", kind: kind, day: today.adding(days: days),
      startMinute: 870,
      isPrepared: prepared)
  }

  @Test func theSheetComesTwoDaysAheadUntilItIsReady() {
    #expect(items(call(in: 3)).isEmpty)
    #expect(items(call(in: 2)).map(\.id) == ["call-e4-2026-11-23-prepare"])
    #expect(items(call(in: 2)).first?.method == ["B6", "B7"])
    #expect(items(call(in: 1, prepared: true)).isEmpty)
  }

  @Test func onItsDayACallIsNeverLeftOut() {
    let item = items(call(in: 0, kind: .coffee)).first
    #expect(item?.title.en == "Coffee with Ada at 14:30")
    #expect(item?.method.contains("E5") == true)
  }

  @Test func aCallThatIsOverIsWrittenDownWithinThreeDays() {
    #expect(items(call(in: -1)).map(\.id) == ["call-e4-2026-11-20-after"])
    #expect(items(call(in: -1)).first?.method == ["C6", "E6"])
    #expect(items(call(in: -4)).isEmpty)
  }

  @Test func aFullDayLeavesTheAppointmentItsTimeAndItsPlace() {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.people = (1...4).map {
      AgendaPerson(person: PersonReference(id: PersonID($0), name: "P\($0)"), circle: .local)
    }
    snapshot.calls = [call(in: 0)]
    snapshot.meetings = (2...4).map {
      AgendaMeeting(id: InteractionID($0), kind: .coffee, day: today.adding(days: -2), people: [PersonID($0)])
    }
    let items = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 30).items
    #expect(items.map(\.kind) == [.call, .followUp, .followUp])
    #expect(items.map(\.minutes) == [10, 10, 10])
  }

  @Test func whomOneIsAboutToMeetIsNotAskedHowTheyAre() {
    func kinds(_ days: Int?) -> [TodayItem.Kind] {
      var snapshot = AgendaSnapshot(profile: Profile())
      var ada = AgendaPerson(person: PersonReference(id: PersonID(1), name: "Ada"), circle: .local)
      ada.lastContact = today.adding(days: -300)
      snapshot.people = [ada]
      snapshot.ties = [PersonID(1)]
      snapshot.calls = days.map { [call(in: $0, kind: .coffee)] } ?? []
      return AgendaPlanner.plan(snapshot: snapshot, now: today).items.filter { $0.person != nil }.map(\.kind)
    }
    #expect(kinds(nil) == [.fading])
    #expect(kinds(9).isEmpty)
    #expect(kinds(1) == [.call])
    #expect(kinds(-1) == [.call])
  }

  @Test func whoWasMetAgainIsWrittenToAboutTheLastTime() {
    var snapshot = AgendaSnapshot(profile: Profile())
    snapshot.people = [AgendaPerson(person: PersonReference(id: PersonID(1), name: "Ada"), circle: .local)]
    snapshot.meetings = [
      AgendaMeeting(id: InteractionID(1), kind: .lunch, day: today.adding(days: -14), people: [PersonID(1)]),
      AgendaMeeting(id: InteractionID(2), kind: .coffee, day: today.adding(days: -1), people: [PersonID(1)]),
    ]
    let items = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 30).items
    #expect(items.filter { $0.kind == .followUp }.map(\.title.en) == ["Write to Ada after your coffee"])
  }

  @Test func aPromiseForTodayComesBeforeWhatIsLateAlready() {
    var snapshot = AgendaSnapshot(profile: Profile())
    let ada = PersonReference(id: PersonID(1), name: "Ada")
    snapshot.people = (1...3).map {
      AgendaPerson(person: PersonReference(id: PersonID($0), name: "P\($0)"), circle: .local)
    }
    snapshot.promises = [
      PromiseEntry(
        id: PromiseID(1), who: .me, person: ada, text: "the article", due: today,
        madeOn: today.adding(days: -3), doneOn: nil)
    ]
    snapshot.meetings = (2...3).map {
      AgendaMeeting(id: InteractionID($0), kind: .coffee, day: today.adding(days: -4), people: [PersonID($0)])
    }
    let items = AgendaPlanner.plan(snapshot: snapshot, now: today, minutes: 20).items
    #expect(items.map(\.kind) == [.promise, .followUp])
  }
}
