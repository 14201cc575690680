import Domain
import Testing

@Suite struct DayNamesTests {
  @Test func aDayIsSpelledAsItsLanguageDoes() {
    let first = Day(year: 2026, month: 3, day: 1)
    #expect(first?.spelled(.fr) == "1er mars 2026")
    #expect(first?.spelled(.en) == "1 March 2026")
    #expect(Day(year: 2025, month: 8, day: 12)?.spelled(.fr, withYear: false) == "12 août")
    #expect(Day(year: 2025, month: 12, day: 31)?.spelled(.en, withYear: false) == "31 December")
  }

  @Test func theWeekBeginsOnMonday() {
    #expect(DayNames.weekdays(.fr).first == "lundi" && DayNames.weekdays(.en).last == "Sunday")
    #expect(DayNames.months(.fr).count == 12 && DayNames.months(.en).count == 12)
  }
}
