import Domain
import Testing

@Suite struct DayTests {
  @Test func civilDatesRoundTripOverFourCenturies() {
    for number in stride(from: -170_000, through: 60_000, by: 1) {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func weekdaysAreIso() {
    #expect(Day("2026-11-21")?.weekday == 6)
    #expect(Day("1970-01-01")?.weekday == 4)
    #expect(Day("2026-11-21")?.startOfWeek == Day("2026-11-16"))
  }

  @Test func monthsClampToTheirLastDay() {
    #expect(Day("2026-01-31")?.adding(months: 1) == Day("2026-02-28"))
    #expect(Day("2024-02-29")?.adding(years: 1) == Day("2025-02-28"))
    #expect(Day("2026-01-15")?.adding(months: -1) == Day("2025-12-15"))
  }

  @Test func impossibleDaysAreNone() {
    #expect(Day("2026-02-30") == nil)
    #expect(Day("2026-13-01") == nil)
    #expect(Day("26-1-1") == nil)
  }
}
