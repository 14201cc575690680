import Domain
import Testing

@Suite struct WorkingHoursTests {
  @Test(arguments: [
    ("9:00-18:00", 540, 1080), ("8h30-17h", 510, 1020), ("10–16", 600, 960), ("0:00-24:00", 0, 1440),
  ]) func hoursAreReadAsPeopleWriteThem(text: String, start: Int, end: Int) {
    let hours = WorkingHours.usual.changed(hours: text, days: nil)
    #expect(hours?.start == start && hours?.end == end)
    #expect(hours?.weekdays == [1, 2, 3, 4, 5])
  }

  @Test(arguments: [
    ("lun-jeu", [1, 2, 3, 4]), ("mon-fri", [1, 2, 3, 4, 5]), ("1-5", [1, 2, 3, 4, 5]),
    ("mon, wed,vendredi", [1, 3, 5]), ("fri-mon", [1, 5, 6, 7]), ("samedi", [6]),
  ]) func daysAreReadInBothLanguages(text: String, days: [Int]) {
    #expect(WorkingHours.usual.changed(hours: nil, days: text)?.weekdays == Set(days))
  }

  @Test(arguments: ["18:00-9:00", "9", "9:00-25:00", "matin", "9:60-18", "-", "9:00-18:00-19:00"])
  func whatIsNoSpanOfHoursIsRefused(text: String) {
    #expect(WorkingHours.usual.changed(hours: text, days: nil) == nil)
  }

  @Test(arguments: ["0-4", "someday", ",", "1-2-3", "8"]) func whatIsNoDayIsRefused(text: String) {
    #expect(WorkingHours.usual.changed(hours: nil, days: text) == nil)
  }

  @Test func theyAreWrittenAsTheyAreRead() {
    let hours = WorkingHours(start: 510, end: 1020, weekdays: [1, 2, 3, 5])
    #expect(hours.hoursText == "08:30-17:00")
    #expect(hours.daysText(.en) == "mon-wed,fri")
    #expect(hours.daysText(.fr) == "lun-mer,ven")
    #expect(WorkingHours.usual.changed(hours: hours.hoursText, days: hours.daysText(.fr)) == hours)
  }
}
