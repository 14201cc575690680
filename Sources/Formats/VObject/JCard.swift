extension JCal {
  /// A card as `["vcard", [...], []]` (RFC 7095); several as an array of them.
  public static func write(_ cards: [VCard]) -> [UInt8] {
    var json = JSONText()
    if cards.count == 1 {
      write(cards[0], to: &json)
    } else {
      json.array { json in for card in cards { write(card, to: &json) } }
    }
    return json.bytes
  }

  private static func write(_ card: VCard, to json: inout JSONText) {
    json.array { json in
      json.string("vcard")
      json.array { json in
        json.array { json in
          json.string("version")
          json.object { _ in }
          json.string("text")
          json.string(card.version.rawValue)
        }
        for property in card.properties { write(property, to: &json) }
      }
      json.array { _ in }
    }
  }

  private static func write(_ property: VCardProperty, to json: inout JSONText) {
    let type = JCardType.of(property)
    json.array { json in
      json.string(property.name.lowercased())
      var parameters = property.parameters
      if let group = property.group {
        parameters.append(VObjectParameter(name: "GROUP", values: [group.lowercased()]))
      }
      JCal.parameters(parameters, to: &json)
      json.string(type)
      property.withText { text, facts in
        if facts.encoding == .base64 { return json.string(Base64Text.withoutBlanks(text)) }
        values(text, type, property, to: &json)
      }
    }
  }

  private static func values(
    _ text: ByteView, _ type: String, _ property: VCardProperty, to json: inout JSONText
  ) {
    if property.line.name == .geo, type == "float" {
      return json.array { json in
        TextEscape.split(text, at: 59) { one($0, .float, to: &json) }
      }
    }
    switch VCardProperty.shape(property.line.name) {
    case .text: json.string(JCardType.text(text, type))
    case .list: for value in TextEscape.parts(text, at: 44) { json.string(value) }
    case .structured:
      let parts = TextEscape.parts(text, at: 59)
      if parts.count == 1 { json.string(parts[0]) } else { json.strings(parts) }
    case .structuredLists:
      json.array { json in
        for component in property.values {
          if component.count == 1 { json.string(component[0]) } else { json.strings(component) }
        }
      }
    }
  }
}

/// The value types of card properties (RFC 6350 section 5, RFC 2426 section 4).
private enum JCardType {
  static func of(_ property: VCardProperty) -> String {
    if let stated = property.line.parameter("value")?.lowercased() { return stated == "url" ? "uri" : stated }
    return property.version == .version4 ? version4(property.line.name) : version3(property)
  }

  private static func version4(_ name: PropertyName) -> String {
    switch name {
    case .source, .photo, .logo, .sound, .url, .impp, .key, .fburl, .caladruri, .caluri, .member, .related,
      .uid,
      .geo:
      "uri"
    case .bday, .anniversary: "date-and-or-time"
    case .lang: "language-tag"
    case .rev: "timestamp"
    case .other, .xABLabel, .xAddressBookServerKind, .xAddressBookServerMember, .xSocialProfile,
      .xLinkedInURL, .xLinkedIn, .xGitHub, .xTwitter, .xSkype,
      .xAndroidCustom,
      .xMaidenName, .xABShowAs:
      "unknown"
    default: "text"
    }
  }

  private static func version3(_ property: VCardProperty) -> String {
    switch property.line.name {
    case .photo, .logo, .sound, .key: "binary"
    case .bday, .rev: property.line.withRawValue { $0.contains(byte: 84) } ? "date-time" : "date"
    case .tel: "phone-number"
    case .geo: "float"
    case .tz: "utc-offset"
    case .agent: "vcard"
    case .url, .source, .impp: "uri"
    case .other, .xABLabel, .xAddressBookServerKind, .xAddressBookServerMember, .xSocialProfile,
      .xLinkedInURL, .xLinkedIn, .xGitHub, .xTwitter, .xSkype,
      .xAndroidCustom,
      .xMaidenName, .xABShowAs:
      "unknown"
    default: "text"
    }
  }

  static func text(_ text: ByteView, _ type: String) -> String {
    switch type {
    case "date", "date-time", "date-and-or-time", "timestamp", "time":
      let plain = TextEscape.unescape(text)
      return Array(plain.utf8).withUnsafeBufferPointer { extended($0.trimmed()) }
    case "utc-offset": return JCalTime.offset(text)
    case "unknown": return String(decoding: text, as: UTF8.self)
    default: return TextEscape.unescape(text)
    }
  }

  /// The compact dates of vCard with hyphens and colons: `--0203` as `--02-03`, `20090808T1430-0500` as
  /// `2009-08-08T14:30-05:00`.
  private static func extended(_ text: ByteView) -> String {
    let mark = text.firstIndex(of: 84, from: 0, to: text.count)
    var result = date(text.slice(0, mark))
    guard mark < text.count else { return result }
    let time = text.slice(mark + 1, text.count)
    var zone = time.count
    for index in 0..<time.count
    where index > 0 && (time[index] == 43 || time[index] == 45 || time[index] == 90) {
      zone = index
      break
    }
    result += "T" + clock(time.slice(0, zone))
    guard zone < time.count else { return result }
    return result + (time[zone] == 90 ? "Z" : clock(time.slice(zone, time.count)))
  }

  private static func date(_ text: ByteView) -> String {
    switch text.count {
    case 8 where JCalTime.digits(text, 0, 8):
      "\(JCalTime.part(text, 0, 4))-\(JCalTime.part(text, 4, 6))-\(JCalTime.part(text, 6, 8))"
    case 6 where text[0] == 45 && JCalTime.digits(text, 2, 6):
      "--\(JCalTime.part(text, 2, 4))-\(JCalTime.part(text, 4, 6))"
    default: String(decoding: text, as: UTF8.self)
    }
  }

  /// `1430` as `14:30`, `-0500` as `-05:00`
  private static func clock(_ text: ByteView) -> String {
    let sign = !text.isEmpty && (text[0] == 43 || text[0] == 45) ? 1 : 0
    guard JCalTime.digits(text, sign, text.count) else { return String(decoding: text, as: UTF8.self) }
    var result = JCalTime.part(text, 0, min(sign + 2, text.count))
    var index = sign + 2
    while index < text.count {
      result += ":" + JCalTime.part(text, index, min(index + 2, text.count))
      index += 2
    }
    return result
  }
}
