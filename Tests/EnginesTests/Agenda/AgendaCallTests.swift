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
}
