/// The JSON form of calendars (RFC 7265) and cards (RFC 7095).
public enum JCal {
  /// One component as `["vevent", [...], [...]]`; several as an array of them.
  public static func write(_ components: [ICalendarComponent]) -> [UInt8] {
    var json = JSONText()
    if components.count == 1 {
      write(components[0], to: &json)
    } else {
      json.array { json in for component in components { write(component, to: &json) } }
    }
    return json.bytes
  }

  private static func write(_ component: ICalendarComponent, to json: inout JSONText) {
    json.array { json in
      json.string(component.name.lowercased())
      json.array { json in for property in component.properties { write(property, to: &json) } }
      json.array { json in for child in component.components { write(child, to: &json) } }
    }
  }

  private static func write(_ property: ICalendarProperty, to json: inout JSONText) {
    let type = ICalendarType.of(property)
    json.array { json in
      json.string(property.name.lowercased())
      parameters(property.parameters, to: &json)
      let stated = property.line.parameter("value")?.lowercased()
      json.string(type == .unknown ? stated ?? "unknown" : type.rawValue)
      property.withText { text in values(text, type, property.line.name, to: &json) }
    }
  }

  /// Names in small letters, VALUE left out, one value bare and several as an array.
  static func parameters(_ parameters: [VObjectParameter], to json: inout JSONText) {
    json.object { json in
      for parameter in parameters.merged where parameter.name != "VALUE" {
        json.key(parameter.name.lowercased())
        if parameter.values.count == 1 {
          json.string(parameter.values[0])
        } else {
          json.strings(parameter.values)
        }
      }
    }
  }

  private static func values(
    _ text: ByteView, _ type: ICalendarType, _ name: PropertyName, to json: inout JSONText
  ) {
    switch numbers(text, type, name) ? .list : ICalendarType.shape(name) {
    case .single: one(text, type, to: &json)
    case .list:
      var parts: [ByteView] = []
      TextEscape.split(text, at: 44) { parts.append($0) }
      for part in parts { one(part, type, to: &json) }
    case .structured:
      var parts: [ByteView] = []
      TextEscape.split(text, at: 59) { parts.append($0) }
      json.array { json in for part in parts { one(part, type, to: &json) } }
    }
  }

  /// Whether a property of no standard holds several numbers.
  private static func numbers(_ text: ByteView, _ type: ICalendarType, _ name: PropertyName) -> Bool {
    guard name == .other, type == .integer || type == .float, text.contains(byte: 44) else { return false }
    var isSound = true
    TextEscape.split(text, at: 44) { part in
      isSound = isSound && Double(String(decoding: part.trimmed(), as: UTF8.self)) != nil
    }
    return isSound
  }

  /// One value in the JSON form of its type (RFC 7265 section 3.6). A value that is not of its type stays
  /// the text it is; a number that is none is 0.
  static func one(_ text: ByteView, _ type: ICalendarType, to json: inout JSONText) {
    switch type {
    case .text: json.string(TextEscape.unescape(text, style: .strict))
    case .boolean: json.raw(text.trimmed().equalsIgnoringCase("true") ? "true" : "false")
    case .integer: json.raw("\(Int(String(decoding: text.trimmed(), as: UTF8.self)) ?? 0)")
    case .float: json.raw(float(text))
    case .date, .dateTime: json.string(JCalTime.dateOrTime(text))
    case .time: json.string(JCalTime.time(text))
    case .utcOffset: json.string(JCalTime.offset(text))
    case .period: period(text, to: &json)
    case .recur: recur(text, to: &json)
    case .binary, .calAddress, .duration, .uri, .unknown, .xmlReference, .uid:
      json.string(String(decoding: text, as: UTF8.self))
    }
  }

  private static func float(_ text: ByteView) -> String {
    let value = Double(String(decoding: text.trimmed(), as: UTF8.self)) ?? 0
    return value.isFinite ? "\(value)" : "0.0"
  }

  private static func period(_ text: ByteView, to json: inout JSONText) {
    let slash = text.firstIndex(of: 47, from: 0, to: text.count)
    guard slash < text.count else { return json.string(JCalTime.dateOrTime(text)) }
    let end = text.slice(slash + 1, text.count)
    json.array { json in
      json.string(JCalTime.dateOrTime(text.slice(0, slash)))
      let isDuration = !end.isEmpty && !isASCIIDigit(end[0])
      json.string(isDuration ? String(decoding: end, as: UTF8.self) : JCalTime.dateOrTime(end))
    }
  }

  /// `FREQ=MONTHLY;BYMONTH=1,3` as `{"freq":"MONTHLY","bymonth":[1,3]}`.
  private static func recur(_ text: ByteView, to json: inout JSONText) {
    if var modern = OldRecurrence.modern(text) { return modern.withUTF8 { recur($0, to: &json) } }
    var parts: [(name: String, value: ByteView)] = []
    TextEscape.split(text, at: 59) { part in
      let equals = part.firstIndex(of: 61, from: 0, to: part.count)
      guard equals < part.count else { return }
      let name = String(decoding: part.slice(0, equals).trimmed(), as: UTF8.self).lowercased()
      if parts.count < 32, !parts.contains(where: { $0.name == name }) {
        parts.append((name, part.slice(equals + 1, part.count)))
      }
    }
    json.object { json in
      for part in parts {
        json.key(part.name)
        if part.name == "until" {
          json.string(JCalTime.dateOrTime(part.value))
          continue
        }
        var values: [ByteView] = []
        TextEscape.split(part.value, at: 44) { values.append($0.trimmed()) }
        if values.count == 1 {
          recurValue(values[0], part.name, to: &json)
        } else {
          json.array { json in for value in values { recurValue(value, part.name, to: &json) } }
        }
      }
    }
  }

  /// Parts that no standard knows stay text.
  private static func recurValue(_ value: ByteView, _ name: String, to json: inout JSONText) {
    let text = String(decoding: value, as: UTF8.self)
    let isNumber = name == "interval" || name == "count" || name.hasPrefix("by")
    if isNumber, let number = Int(text) { json.raw("\(number)") } else { json.string(text) }
  }
}

/// Dates and times between their compact form and that with hyphens and colons.
enum JCalTime {
  /// `20120901T130000Z` as `2012-09-01T13:00:00Z`; anything else as it stands.
  static func dateOrTime(_ text: ByteView) -> String {
    let text = text.trimmed()
    let mark = text.count > 8 && (text[8] == 84 || text[8] == 116)
    guard text.count == 8 || (mark && text.count >= 15), digits(text, 0, 8) else {
      return String(decoding: text, as: UTF8.self)
    }
    let date = "\(part(text, 0, 4))-\(part(text, 4, 6))-\(part(text, 6, 8))"
    guard mark else { return date }
    return date + "T" + time(text.slice(9, text.count))
  }

  /// `230000Z` as `23:00:00Z`
  static func time(_ text: ByteView) -> String {
    guard text.count >= 6, digits(text, 0, 6) else { return String(decoding: text, as: UTF8.self) }
    return "\(part(text, 0, 2)):\(part(text, 2, 4)):\(part(text, 4, 6))\(part(text, 6, text.count))"
  }

  /// `-0500` as `-05:00`, `+055001` as `+05:50:01`
  static func offset(_ text: ByteView) -> String {
    let text = text.trimmed()
    guard text.count == 5 || text.count == 7, digits(text, 1, text.count) else {
      return String(decoding: text, as: UTF8.self)
    }
    let hours = "\(part(text, 0, 3)):\(part(text, 3, 5))"
    return text.count == 7 ? hours + ":" + part(text, 5, 7) : hours
  }

  static func digits(_ text: ByteView, _ start: Int, _ end: Int) -> Bool {
    guard end <= text.count else { return false }
    for index in start..<end where !isASCIIDigit(text[index]) { return false }
    return true
  }

  static func part(_ text: ByteView, _ start: Int, _ end: Int) -> String {
    String(decoding: text.slice(start, end), as: UTF8.self)
  }
}
