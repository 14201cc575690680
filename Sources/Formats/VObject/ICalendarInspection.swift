/// How the reader sees a calendar, as JSON: `{"components":[{"name","properties":[...],"components":[...]}],
/// "errors":[{"line","reason"}]}`, with `"occurrences":[{"uid","start","end","summary"}]` when a span of days is
/// asked for. What the file stopped in the middle of stands under `"unfinished"`: an import takes it too. Each
/// period of a FREEBUSY is a property of its own (RFC 5545 section 3.8.2.6 lets writers join them).
public enum ICalendarInspection {
  public struct Outcome: Sendable {
    /// UTF-8, one line.
    public var json: [UInt8]
    /// Whether at least one component was read.
    public var hasComponents: Bool
  }

  /// `reason` turns a problem into the sentence for its reader; the default is its code with its facts.
  /// `span`: first and last day whose occurrences are listed.
  public static func inspect(
    _ bytes: [UInt8], span: (first: PartialDate, last: PartialDate)? = nil,
    reason: (ParseProblem) -> String = { $0.plainReason }
  ) -> Outcome {
    let file = ICalendarReader.read(bytes)
    var problems = file.problems + file.valueProblems
    let expansion = span.map { file.occurrences(from: $0.first, through: $0.last) }
    for problem in expansion?.problems ?? []
    where !problems.contains(where: { $0.line == problem.line && $0.code == problem.code }) {
      problems.append(problem)
    }
    problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    var json = JSONText()
    json.object { json in
      json.key("components")
      json.array { json in
        for component in file.components where component.isEnded { write(component, to: &json) }
      }
      if file.components.contains(where: { !$0.isEnded }) {
        json.key("unfinished")
        json.array { json in
          for component in file.components where !component.isEnded { write(component, to: &json) }
        }
      }
      json.key("errors")
      json.array { json in for problem in problems { problem.write(to: &json, reason) } }
      if let expansion {
        json.key("occurrences")
        json.array { json in for occurrence in expansion.occurrences { write(occurrence, to: &json) } }
      }
    }
    return Outcome(json: json.bytes, hasComponents: !file.components.isEmpty)
  }

  /// The calendar as jCal (RFC 7265).
  public static func jCal(_ bytes: [UInt8]) -> Outcome {
    let file = ICalendarReader.read(bytes)
    return Outcome(json: JCal.write(file.components), hasComponents: !file.components.isEmpty)
  }

  private static func write(_ component: ICalendarComponent, to json: inout JSONText) {
    json.object { json in
      json.key("name")
      json.string(component.name)
      json.key("properties")
      json.array { json in for property in component.properties { write(property, to: &json) } }
      json.key("components")
      json.array { json in for child in component.components { write(child, to: &json) } }
    }
  }

  private static func write(_ property: ICalendarProperty, to json: inout JSONText) {
    let periods = property.line.name == .freebusy ? property.values : []
    if periods.count > 1 {
      for period in periods { write(property, value: period, values: [period], to: &json) }
    } else {
      write(property, value: property.value, values: property.values, to: &json)
    }
  }

  private static func write(
    _ property: ICalendarProperty, value: String, values: [String], to json: inout JSONText
  ) {
    json.object { json in
      json.key("name")
      json.string(property.name)
      json.key("parameters")
      property.parameters.write(to: &json)
      json.key("value")
      json.string(value)
      json.key("values")
      json.array { json in
        if ICalendarType.shape(property.line.name) == .structured {
          for component in values { json.strings([component]) }
        } else {
          json.strings(values)
        }
      }
    }
  }

  private static func write(_ occurrence: CalendarOccurrence, to json: inout JSONText) {
    json.object { json in
      if let uid = occurrence.uid {
        json.key("uid")
        json.string(uid)
      }
      json.key("start")
      json.string(occurrence.start.text)
      json.key("end")
      json.string(occurrence.end.text)
      if let summary = occurrence.summary {
        json.key("summary")
        json.string(summary)
      }
    }
  }
}

extension ParsedEventTime {
  /// `2026-03-01`, `2026-03-01T09:00:00` or `2026-03-01T09:00:00+01:00` (ISO 8601).
  public var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = String(repeating: "0", count: max(0, 4 - "\(moment.year)".count)) + "\(moment.year)"
    let day = "\(year)-\(two(moment.month))-\(two(moment.day))"
    if isDate { return day }
    let time = "\(day)T\(two(moment.hour)):\(two(moment.minute)):\(two(moment.second))"
    guard let offset = moment.offsetSeconds else { return time }
    let size = abs(offset)
    let zone = "\(offset < 0 ? "-" : "+")\(two(size / 3600)):\(two(size / 60 % 60))"
    return time + zone + (size % 60 == 0 ? "" : ":" + two(size % 60))
  }
}
