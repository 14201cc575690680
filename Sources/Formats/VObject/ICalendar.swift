/// A component of a calendar: VCALENDAR, VEVENT, VTODO, VALARM, VTIMEZONE or anything else between a BEGIN
/// and its END (RFC 5545 section 3.6). Values are decoded when they are asked for.
public struct ICalendarComponent: Sendable {
  /// In ASCII capitals.
  public let name: String
  public let properties: [ICalendarProperty]
  public let components: [ICalendarComponent]
  /// First line in the file, from 1.
  public let line: Int
  /// The component's bytes, BEGIN to END with their line breaks, within the (decoded, UTF-8) file.
  public let range: Range<Int>
  /// False when the file stopped before its END.
  public let isEnded: Bool

  /// The first property of this name (capitals).
  public func first(_ name: String) -> ICalendarProperty? { properties.first { $0.name == name } }

  /// All properties of this name (capitals), in order.
  public func all(_ name: String) -> [ICalendarProperty] { properties.filter { $0.name == name } }

  func first(_ name: PropertyName) -> ICalendarProperty? { properties.first { $0.line.name == name } }
}

/// One line of a calendar: `DTSTART;TZID=Europe/Paris:20260301T090000`.
public struct ICalendarProperty: Sendable {
  let line: ContentLine

  /// In ASCII capitals, blanks left out.
  public var name: String {
    line.name == .other ? line.nameText.filter { $0 != " " && $0 != "\t" } : line.nameText
  }
  /// In order, as written.
  public var parameters: [VObjectParameter] { line.parameters(isVCard: false) }
  /// Line of the file, from 1.
  public var lineNumber: Int { Int(line.number) }
  /// The bytes of the line with folds and line break, within the (decoded, UTF-8) file.
  public var range: Range<Int> { line.range }

  /// The value as it is written, unfolded.
  public var rawValue: String { withText { String(decoding: $0, as: UTF8.self) } }

  /// The whole text without escapes where the property holds text, else as it is written.
  public var value: String {
    withText {
      ICalendarType.holdsText(self)
        ? TextEscape.unescape($0, style: .strict) : String(decoding: $0, as: UTF8.self)
    }
  }

  /// The values of a list (CATEGORIES, RESOURCES, EXDATE ...) or the components of REQUEST-STATUS and GEO; one
  /// value for anything else.
  public var values: [String] {
    withText { text in
      switch ICalendarType.shape(line.name) {
      case .single: [value]
      case .list: TextEscape.parts(text, at: 44, style: .strict)
      case .structured: TextEscape.parts(text, at: 59, style: .strict)
      }
    }
  }

  /// The first value of a parameter (capitals).
  public func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.values.first
  }

  /// Gives the value as UTF-8, escapes still in it.
  @inline(__always)
  func withText<R>(_ body: (ByteView) -> R) -> R {
    line.withRawValue { raw in
      // vCalendar 1.0: few values with parameters hold the mark at all.
      if line.hasParameters, raw.contains(byte: 61), isQuotedPrintable {
        return QuotedPrintable.decode(raw).withUnsafeBufferPointer { decoded($0, body) }
      }
      return decoded(raw, body)
    }
  }

  private var isQuotedPrintable: Bool {
    line.withParameterBytes { $0.containsIgnoringCase("quoted-printable") }
  }

  @inline(__always)
  private func decoded<R>(_ raw: ByteView, _ body: (ByteView) -> R) -> R {
    if Charset.isASCII(raw) || Charset.isUTF8(raw) { return body(raw) }
    if let charset = line.parameter("charset"),
      let text = Charset.decode(raw, named: charset) ?? Charset.decodeMending(raw, named: charset)
    {
      return text.withUnsafeBufferPointer(body)
    }
    return Charset.guess(raw).bytes.withUnsafeBufferPointer(body)
  }
}
