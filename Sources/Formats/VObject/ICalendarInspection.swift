/// How the reader sees a calendar, as JSON: `{"components":[{"name","properties":[...],"components":[...]}],
/// "errors":[{"line","reason"}]}`.
public enum ICalendarInspection {
  public struct Outcome: Sendable {
    /// UTF-8, one line.
    public var json: [UInt8]
    /// Whether at least one component was read.
    public var hasComponents: Bool
  }

  /// `reason` turns a problem into the sentence for its reader; the default is its code with its facts.
  public static func inspect(
    _ bytes: [UInt8], reason: (ParseProblem) -> String = { $0.plainReason }
  ) -> Outcome {
    let file = ICalendarReader.read(bytes)
    var json = JSONText()
    json.object { json in
      json.key("components")
      json.array { json in for component in file.components { write(component, to: &json) } }
      json.key("errors")
      json.array { json in for problem in file.problems { problem.write(to: &json, reason) } }
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
    json.object { json in
      json.key("name")
      json.string(property.name)
      json.key("parameters")
      property.parameters.write(to: &json)
      json.key("value")
      json.string(property.value)
      json.key("values")
      json.array { json in json.strings(property.values) }
    }
  }
}
