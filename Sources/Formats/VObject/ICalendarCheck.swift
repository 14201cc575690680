extension ICalendarReader.File {
  /// Values that are not of their type, and zones that nobody knows: an event in one floats on the reader's
  /// own clock. By line.
  public var valueProblems: [ParseProblem] {
    let book = ZoneBook(components)
    var unknownZones: Set<String> = []
    return components.flatMap { ICalendarCheck.problems($0, book, &unknownZones) }
  }
}

/// Looks for values that are not of their type. The tree keeps them as they stand; whoever reads the file
/// should know.
enum ICalendarCheck {
  /// Problems of the component and of those within, by line.
  ///
  /// - Parameter unknownZones: gets the zones that nobody knows; each is reported once.
  static func problems(
    _ component: ICalendarComponent, _ book: ZoneBook, _ unknownZones: inout Set<String>
  ) -> [ParseProblem] {
    var result: [ParseProblem] = []
    for property in component.properties {
      if property.line.hasParameters, component.name != "VTIMEZONE",
        let zone = property.line.parameter("tzid"), book.index(of: zone) == nil,
        unknownZones.insert(zone).inserted
      {
        result.append(
          ParseProblem(
            "unknown-zone", facts: [property.name, zone], line: property.lineNumber, severity: .warning))
      }
      guard let code = fault(property) else { continue }
      result.append(
        ParseProblem(
          code, facts: [property.name, property.rawValue], line: property.lineNumber, severity: .warning))
    }
    for child in component.components { result += problems(child, book, &unknownZones) }
    return result
  }

  private static func fault(_ property: ICalendarProperty) -> String? {
    switch ICalendarType.of(property) {
    case .date, .dateTime: allParts(property) { WallTime.parse($0) != nil } ? nil : "bad-date"
    case .period: allParts(property, isPeriod) ? nil : "bad-date"
    case .utcOffset: property.withText { UTCOffset.parse($0) } == nil ? "bad-offset" : nil
    case .duration where property.line.name == .trigger:
      property.withText { CalendarDuration.parse($0) == nil && WallTime.parse($0) == nil }
        ? "bad-duration" : nil
    case .duration: property.withText { CalendarDuration.parse($0) } == nil ? "bad-duration" : nil
    case .recur: property.withText(rule)
    case .integer: property.withText { RecurrenceRule.integer($0.trimmed()) == nil } ? "bad-number" : nil
    default: nil
    }
  }

  /// What is wrong with a recurrence rule. The first date of one that leans on it is of no matter here.
  private static func rule(_ text: ByteView) -> String? {
    if RecurrenceRule.parse(text, start: WallTime(local: 0, clock: .date)) != nil { return nil }
    return OldRecurrence.isLegal(text) ? "old-rule" : "bad-rule"
  }

  private static func isPeriod(_ part: ByteView) -> Bool {
    let slash = part.firstIndex(of: 47, from: 0, to: part.count)
    guard WallTime.parse(part.slice(0, slash)) != nil else { return false }
    guard slash < part.count else { return true }
    let rest = part.slice(slash + 1, part.count)
    return CalendarDuration.parse(rest) != nil || WallTime.parse(rest) != nil
  }

  private static func allParts(_ property: ICalendarProperty, _ isSound: (ByteView) -> Bool) -> Bool {
    property.withText { text in
      guard ICalendarType.shape(property.line.name) == .list else { return isSound(text) }
      var result = true
      TextEscape.split(text, at: 44) { result = result && isSound($0) }
      return result
    }
  }
}
