public import Domain
import Engines
import Formats
import Foundation

/// Shows how a value or a file is read, without a vault.
public enum Inspection {
  /// What kind of short text it is.
  public enum TextKind: String, Sendable, Hashable, CaseIterable {
    case title, place, date, note, name, company
  }

  /// What was read from a short text.
  public enum Reading: Sendable, Hashable {
    case title(role: Role, level: Level)
    case place(zone: String?, country: String?, city: String?)
    case date(Day?)
    case note(UnderstoodNote)
    case name(given: String?, family: String?, prefix: String?, suffix: String?)
    case company(key: String, name: String)
  }

  /// - Parameters:
  ///   - today: the day of the text, for words such as "yesterday".
  ///   - language: of the text; nil: found from its words.
  ///   - known: names of people whom a note may mean.
  public static func read(
    _ text: String, as kind: TextKind, today: Day, language: Language?, known: [String] = []
  ) -> Reading {
    switch kind {
    case .title:
      let title = TitleReader.read(text)
      return .title(role: title.role, level: title.level)
    case .place:
      let place = PlaceReader.read(text)
      return .place(zone: place.zone, country: place.country, city: place.city)
    case .note: return .note(.read(text, today: today, language: language, known: known))
    case .date: return .date(DateReader.read(text, today: today, language: language))
    case .name:
      let name = PersonName.parse(text)
      return .name(
        given: name.given.nonEmpty, family: name.family.nonEmpty, prefix: name.prefix.nonEmpty,
        suffix: name.suffix.nonEmpty)
    case .company: return .company(key: CompanyName.key(text), name: CompanyName.display(text))
    }
  }

  /// What kind of file it is.
  public enum FileKind: String, Sendable, Hashable, CaseIterable {
    case vcard, ical, mail, csv
  }

  /// How a file was read, as one line of JSON.
  public struct FileReading: Sendable, Hashable {
    public var json: [UInt8]
    /// Whether anything was read at all.
    public var hasContent: Bool
  }

  /// Days whose events are listed; jCal instead of the plain form.
  public struct CalendarOptions: Sendable, Hashable {
    public var span: ClosedRange<Day>?
    public var isJCal: Bool

    public init(span: ClosedRange<Day>? = nil, isJCal: Bool = false) {
      self.span = span
      self.isJCal = isJCal
    }
  }

  public static func read(
    _ bytes: [UInt8], as kind: FileKind, calendar: CalendarOptions = CalendarOptions(), language: Language
  ) -> FileReading {
    let reason = { (problem: ParseProblem) in
      SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
        .reason[language]
    }
    switch kind {
    case .vcard:
      let outcome = VCardInspection.inspect(bytes, reason: reason)
      return FileReading(json: outcome.json, hasContent: outcome.hasCards)
    case .ical:
      if calendar.isJCal {
        let outcome = ICalendarInspection.jCal(bytes)
        return FileReading(json: outcome.json, hasContent: outcome.hasComponents)
      }
      let span = calendar.span.map { (first: PartialDate($0.lowerBound), last: PartialDate($0.upperBound)) }
      let outcome = ICalendarInspection.inspect(bytes, span: span, reason: reason)
      return FileReading(json: outcome.json, hasContent: outcome.hasComponents)
    case .mail:
      var json: [UInt8] = []
      let stream = MailInputs.stream(of: MailInputs.kind(of: bytes), named: "") { () throws(ParseProblem) in
        bytes
      }
      var inspection = MailInspection(reason: reason) { json += $0 }
      do {
        try stream.each(true) { try inspection.add($0) }
        try inspection.finish()
      } catch {
        // Bytes at hand and an array to write to: neither can fail.
        return FileReading(json: json, hasContent: false)
      }
      return FileReading(json: json, hasContent: inspection.hasMessages)
    case .csv:
      let table = CSVInspection.inspect(bytes)
      return FileReading(json: table.json(reason), hasContent: !table.rows.isEmpty)
    }
  }
}

extension PartialDate {
  init(_ day: Day) { self.init(year: day.year, month: day.month, day: day.day) }
}

extension CSVInspection {
  func json(_ reason: (ParseProblem) -> String) -> [UInt8] {
    var output: [UInt8] = []
    func put(_ text: String) { output.append(contentsOf: text.utf8) }
    func string(_ text: String) {
      put("\"")
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
        case 0..<0x20, 0x7F:
          put("\\u00")
          let digits = Array("0123456789abcdef".utf8)
          output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: output.append(byte)
        }
      }
      put("\"")
    }
    func list<T>(_ items: [T], _ write: (T) -> Void) {
      put("[")
      for (index, item) in items.enumerated() {
        if index > 0 { put(",") }
        write(item)
      }
      put("]")
    }
    put("{\"encoding\":")
    string(encoding)
    put(",\"separator\":")
    string(separator)
    put(",\"header\":\(header.map(String.init) ?? "null"),\"rows\":")
    list(rows) { row in list(row, string) }
    put(",\"warnings\":")
    list(warnings) { warning in
      put("{")
      if let line = warning.line { put("\"line\":\(line),") }
      put("\"code\":")
      string(warning.code)
      put(",\"reason\":")
      string(reason(warning))
      put("}")
    }
    if rows.isEmpty {
      put(",\"errors\":[{\"code\":\"empty-file\",\"reason\":")
      string(reason(ParseProblem("empty-file")))
      put("}]")
    }
    put("}")
    return output
  }
}
