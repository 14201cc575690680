/// Reads iCalendar (RFC 5545) as programs really write it.
///
/// ```swift
/// let file = ICalendarReader.read(bytes)
/// for event in file.events { print(event.summary ?? "") }
/// ```
public enum ICalendarReader {
  /// The components of a file and what could not be read of it.
  public struct File: Sendable {
    /// Top components, usually one VCALENDAR.
    public var components: [ICalendarComponent] = []
    /// By line.
    public var problems: [ParseProblem] = []
  }

  public static func read(_ bytes: [UInt8]) -> File {
    guard bytes.count < Int(UInt32.max) else {
      return File(problems: [ParseProblem("file-too-large", facts: ["\(bytes.count)"], severity: .fatal)])
    }
    let source = ByteSource(bytes)
    return source.bytes.withUnsafeBufferPointer { view in
      var parser = ICalendarParser(source, view)
      return parser.read()
    }
  }

  /// Whether `bytes` look like a calendar.
  public static func recognises(_ bytes: [UInt8]) -> Bool {
    let source = ByteSource(Array(bytes.prefix(4096)))
    return source.bytes.withUnsafeBufferPointer { view in
      var scanner = ContentLineScanner(source, view, dialect: .iCalendar)
      guard let line = scanner.next(), line.name == .begin else { return false }
      return line.withRawValue {
        let name = $0.trimmed()
        return name.equalsIgnoringCase("vcalendar") || name.equalsIgnoringCase("vevent")
          || name.equalsIgnoringCase("vtodo") || name.equalsIgnoringCase("vtimezone")
          || name.equalsIgnoringCase("vfreebusy") || name.equalsIgnoringCase("vjournal")
      }
    }
  }
}

/// Puts lines together into components.
private struct ICalendarParser {
  private struct Open {
    var name: String
    var begin: ContentLine
    var properties: [ICalendarProperty] = []
    var components: [ICalendarComponent] = []
  }

  private var scanner: ContentLineScanner
  private var file = ICalendarReader.File()
  private var stack: [Open] = []
  /// Deeper nesting than any calendar has is closed where it is.
  private static let deepest = 32

  init(_ source: ByteSource, _ view: ByteView) {
    scanner = ContentLineScanner(source, view, dialect: .iCalendar)
  }

  mutating func read() -> ICalendarReader.File {
    var end = 0
    while let line = scanner.next() {
      end = Int(line.next)
      switch line.name {
      case _ where line.flags.contains(.noColon): add(line)
      case .begin: open(line)
      case .end: close(line)
      default: add(line)
      }
    }
    while let last = stack.last {
      problem("missing-end", last.begin, [last.name])
      // A component that was cut off keeps what it has; one that holds nothing at all is no component.
      pop(end: end, keepsEmpty: false)
    }
    if file.components.isEmpty, file.problems.isEmpty {
      file.problems = [ParseProblem("no-component", severity: .fatal)]
    }
    return file
  }

  private mutating func problem(_ code: String, _ line: ContentLine, _ facts: [String] = []) {
    file.problems.append(ParseProblem(code, facts: facts, line: Int(line.number)))
  }

  private mutating func open(_ line: ContentLine) {
    guard stack.count < ICalendarParser.deepest else { return problem("nested-too-deep", line) }
    let name = line.withRawValue { ICalendarParser.componentName($0.trimmed()) }
    // None of these holds another: the END of the one before was lost.
    if ICalendarParser.records.contains(name),
      let depth = stack.lastIndex(where: { ICalendarParser.records.contains($0.name) })
    {
      problem("missing-end", stack[depth].begin, [stack[depth].name])
      while stack.count > depth { pop(end: Int(line.lineStart), keepsEmpty: false) }
    }
    stack.append(Open(name: name, begin: line))
    if name != "VCALENDAR" { stack[stack.count - 1].properties.reserveCapacity(16) }
  }

  private static let records: Set<String> = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]

  private static func componentName(_ bytes: ByteView) -> String {
    if bytes.equalsIgnoringCase("vevent") { return "VEVENT" }
    if bytes.equalsIgnoringCase("valarm") { return "VALARM" }
    return bytes.uppercasedString()
  }

  private mutating func close(_ line: ContentLine) {
    let name = line.withRawValue { ICalendarParser.componentName($0.trimmed()) }
    guard let last = stack.last else { return problem("end-without-begin", line, [name]) }
    if last.name != name {
      problem("wrong-end", line, [name, last.name])
      // `END:VCALENDAR` while an event is open: the event ends here, too. An end of something that is not
      // open at all ends nothing, unless it is the name of what is open with letters too many or too few.
      let isMisspelt = !name.isEmpty && (name.hasPrefix(last.name) || last.name.hasPrefix(name))
      guard let depth = stack.lastIndex(where: { $0.name == name }) ?? (isMisspelt ? stack.count - 1 : nil)
      else { return }
      while stack.count > depth + 1 { pop(end: Int(line.lineStart), keepsEmpty: true) }
    }
    pop(end: Int(line.next), keepsEmpty: true)
  }

  private mutating func pop(end: Int, keepsEmpty: Bool) {
    let last = stack.removeLast()
    if !keepsEmpty, last.properties.isEmpty, !last.components.contains(where: ICalendarParser.holdsSomething)
    {
      return
    }
    let start = Int(last.begin.lineStart)
    let component = ICalendarComponent(
      name: last.name, properties: last.properties, components: last.components, line: Int(last.begin.number),
      range: start..<max(start, end), isEnded: keepsEmpty)
    if stack.isEmpty {
      file.components.append(component)
    } else {
      stack[stack.count - 1].components.append(component)
    }
  }

  private static func holdsSomething(_ component: ICalendarComponent) -> Bool {
    !component.properties.isEmpty || component.components.contains(where: holdsSomething)
  }

  private mutating func add(_ line: ContentLine) {
    if line.flags.contains(.noColon) {
      problem("no-colon", line, [line.nameAsWritten])
      // With parameters it is a property without a value; without, it is not even a line.
      guard line.nameEnd + 1 < line.valueStart else { return }
    }
    if line.name == .other, !hasSoundName(line) { return problem("bad-name", line, [line.nameAsWritten]) }
    if line.nameEnd + 1 < line.valueStart || isEmptyParameterPart(line) {
      guard hasSoundParameters(line) || isBareEncoding(line) else {
        return problem("bad-parameter", line, [line.nameAsWritten])
      }
    }
    guard !stack.isEmpty else {
      // Some exporters sign behind the end of the calendar.
      if line.nameText != "X-COMMENT" { problem("outside-component", line, [line.nameAsWritten]) }
      return
    }
    if line.name == .rdate, line.valueStart == line.valueEnd {
      return problem("empty-value", line, ["RDATE"])
    }
    stack[stack.count - 1].properties.append(ICalendarProperty(line: line))
  }

  private func isEmptyParameterPart(_ line: ContentLine) -> Bool {
    line.nameEnd + 2 == line.valueStart
  }

  /// `LOCATION;QUOTED-PRINTABLE:…` of vCalendar 1.0.
  private func isBareEncoding(_ line: ContentLine) -> Bool {
    line.withParameterBytes { $0.containsIgnoringCase("quoted-printable") }
  }

  private func hasSoundName(_ line: ContentLine) -> Bool {
    let name = line.nameAsWritten
    guard !name.isEmpty else { return false }
    return name.unicodeScalars.allSatisfy {
      $0.value >= 0x80 || $0.properties.isAlphabetic || ($0.value >= 48 && $0.value <= 57) || $0 == "-"
        || $0 == "_" || $0 == "." || $0 == " " || $0 == "\t"
    }
  }

  /// Every parameter has a name and an equals sign (RFC 5545 section 3.1).
  private func hasSoundParameters(_ line: ContentLine) -> Bool {
    line.withParameterBytes { bytes in
      guard bytes.count > 1 else { return false }
      var (index, isQuoted, hasEquals, isEmpty) = (1, false, false, true)
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 92, !isQuoted {
          // Some escape what should be quoted.
          index += 2
          continue
        }
        if byte == 34 { isQuoted.toggle() }
        if byte == 61, !isQuoted, !isEmpty { hasEquals = true }
        if byte == 59, !isQuoted {
          guard hasEquals else { return false }
          (hasEquals, isEmpty) = (false, true)
        } else if byte != 32, byte != 9 {
          isEmpty = false
        }
        index += 1
      }
      // A semicolon at the end is forgiven.
      return hasEquals || isEmpty
    }
  }
}
