import Domain
import Engines
import Testing

/// A year with thirty minutes a day, in which the user does what Today says.
@Suite struct SimulatedYearTests {
  private static let years: [SimulatedWorld] = (1...4).map { seed in
    var world = SimulatedWorld(seed: UInt64(seed))
    world.run(days: 365)
    return world
  }

  @Test func promisesAndFollowUpsAreKept() {
    for year in Self.years {
      #expect(year.keptPromises > 20 && year.latePromises == 0)
      #expect(year.keptFollowUps > 30 && year.lateFollowUps == 0)
    }
  }

  @Test func theTimeGivenIsUsed() {
    for year in Self.years {
      let withItems = year.records.filter { !$0.plan.items.isEmpty }
      let full = withItems.filter { $0.used >= 24 }
      let wasted = year.records.filter { $0.plan.later > 0 && $0.used < 24 }
      #expect(wasted.isEmpty, "\(wasted.count) days: \(wasted.first?.plan.items.map(\.id) ?? [])")
      #expect(full.count * 100 >= withItems.count * 95, "\(full.count) of \(withItems.count) days")
      let minutes = withItems.reduce(0) { $0 + min(30, $1.used) }
      #expect(minutes * 100 >= withItems.count * 30 * 80, "\(minutes) minutes in \(withItems.count) days")
    }
  }

  @Test func onlyOverduePromisesExceedTheBudget() {
    for year in Self.years {
      for record in year.records {
        #expect(record.used <= 30 || (record.overdueMinutes > 0 && record.used - record.overdueMinutes <= 30))
      }
    }
  }

  @Test func everyCloseTieIsTouchedWithinTwiceItsRhythm() {
    for year in Self.years {
      for id in (1...28).map({ PersonID(Int64($0)) }) {
        let days = (year.signs[id] ?? []) + [year.now]
        var longest = 0
        for (before, after) in zip(days, days.dropFirst()) {
          longest = max(longest, after.days(since: before))
        }
        #expect(longest <= 2 * 56, "\(id): \(longest) days")
      }
    }
  }

  @Test func nobodyIsRenewedSoonerThanHalfTheirRhythm() {
    for year in Self.years {
      for touch in year.touches where touch.kind == .fading {
        let circle = year.everyone[touch.person]?.person.circle ?? .online
        let before = (year.signs[touch.person] ?? []).filter { $0 < touch.day }.max()
        let gap = before.map { touch.day.days(since: $0) } ?? 999
        #expect(gap * 2 >= circle.defaultRhythmInWeeks * 7, "\(touch.person): \(gap) days")
      }
    }
  }

  /// Nor is anybody written to sooner for another reason than one of theirs: an answer to them, a promise, a
  /// meeting, news of them. A campaign's own steps follow what was begun with its few contacts.
  @Test func nobodyIsWrittenToSoonerThanHalfTheirRhythmWithoutAReason() {
    for year in Self.years {
      var looked = 0
      for touch in year.touches where touch.kind != .step {
        guard let someone = year.everyone[touch.person], !someone.isStranger else { continue }
        let half = someone.person.circle.defaultRhythmInWeeks * 7 / 2
        let before = (year.signs[touch.person] ?? []).filter { $0 < touch.day }.max()
        guard let before, touch.day.days(since: before) < half else { continue }
        looked += 1
        let isAsked = (year.reasons[touch.person] ?? []).contains {
          $0 <= touch.day && touch.day.days(since: $0) <= half
        }
        #expect(isAsked, "\(touch.person) on \(touch.day): \(touch.kind)")
      }
      #expect(looked > 20)
    }
  }

  @Test func theYearHasItsMeetupsAndQualityContacts() {
    for year in Self.years {
      #expect(year.attended.count >= 12, "\(year.attended.count)")
      #expect(year.quality.count >= 5, "\(year.quality.count)")
      let months = Set(year.attended.map(\.month))
      #expect(months.count >= 11)
    }
  }

  @Test func noDayHoldsTwoStrangersOfOneCompany() {
    for year in Self.years {
      for record in year.records {
        let strangers = record.plan.items.filter { $0.id.contains("-first-message-") }.compactMap(\.company)
        #expect(strangers.count == Set(strangers).count)
      }
    }
  }

  @Test func theSameSeedIsTheSameYear() {
    var first = SimulatedWorld(seed: 7)
    var second = SimulatedWorld(seed: 7)
    first.run(days: 90)
    second.run(days: 90)
    #expect(first.records.map(\.plan) == second.records.map(\.plan))
    var other = SimulatedWorld(seed: 8)
    other.run(days: 90)
    #expect(first.records.map(\.plan) != other.records.map(\.plan))
    // And to its last day.
    var whole = SimulatedWorld(seed: 1)
    whole.run(days: 365)
    #expect(whole.records.map(\.plan) == Self.years[0].records.map(\.plan))
    #expect(Set(Self.years.map { $0.records.map { $0.plan.items.count } }).count == Self.years.count)
  }

  @Test func theWeekHoldsItsRoutineAndAGift() {
    for year in Self.years {
      let weeks = Dictionary(grouping: year.records) { $0.plan.date.startOfWeek }
      let withPost = weeks.values.filter {
        $0.contains { $0.plan.items.contains { $0.id.contains("routine-posts") } }
      }
      let withComment = weeks.values.filter {
        $0.contains { $0.plan.items.contains { $0.id.contains("routine-comments") } }
      }
      let withGift = weeks.values.filter { $0.contains { $0.plan.items.contains { $0.kind == .give } } }
      #expect(withPost.count * 10 >= weeks.count * 9)
      #expect(withComment.count * 10 >= weeks.count * 9)
      #expect(withGift.count * 10 >= weeks.count * 9)
    }
  }
}
