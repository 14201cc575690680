import Formats

/// Any bytes as a calendar, expanded over a year. Beside not crashing it must hold that events
/// written are as many events when read.
func fuzzCalendar(_ input: UnsafeRawBufferPointer) {
  let bytes = Array(input)
  let first = PartialDate(year: 2026, month: 1, day: 1)
  let last = PartialDate(year: 2026, month: 12, day: 31)
  let file = ICalendarReader.read(bytes)
  var total = file.occurrences(from: first, through: last, limit: 500).occurrences.count
  let events = file.events
  let written = ICalendarReader.read(
    ICalendarWriter.write(events, product: "-//Fuzz//EN", stamp: "20260101T000000Z"))
  precondition(written.events.count == events.count, "events were lost in writing")
  if total < 400 {
    total &+= ICalendarInspection.inspect(bytes).json.count &+ ICalendarInspection.jCal(bytes).json.count
  }
  precondition(total != .min)
}
