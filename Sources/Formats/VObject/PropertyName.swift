/// The property names that the readers act on. Anything else is `other` and keeps its bytes; the raw
/// text of a known name is in `text`, so asking for a name makes no new string.
enum PropertyName: UInt8, Sendable {
  case other
  // Both formats
  case begin, end, version, uid, prodid, rev, source, categories, url, geo, xml
  // vCard
  case fn, n, nickname, photo, bday, anniversary, adr, label, tel, email, mailer, tz, title, role, logo, agent
  case org, note, sortString, sound, key, `class`, kind, member, gender, lang, impp, related, caluri
  case caladruri, fburl, clientpidmap, profile, name
  case xABLabel, xAddressBookServerKind, xAddressBookServerMember, xSocialProfile, xAndroidCustom
  case xMaidenName, xABShowAs, socialProfile, xEvolutionList
  case xLinkedInURL, xLinkedIn, xGitHub, xTwitter, xSkype
  // iCalendar
  case dtstart, dtend, due, duration, dtstamp, summary, description, location, status, attendee, organizer
  case rrule, exrule, rdate, exdate, recurrenceID, sequence, trigger, action, transp, tzid, tzname
  case tzoffsetfrom, tzoffsetto, created, lastModified, completed, percentComplete, priority, comment, attach
  case freebusy, requestStatus, `repeat`, resources, contact, relatedTo, calscale, method, acknowledged
  case tzuntil, xWRTimezone, xLICLocation, conference, image, color, refreshInterval, busytype

  var text: String { PropertyName.texts[Int(rawValue)] }

  private static let texts: [String] = [
    "", "BEGIN", "END", "VERSION", "UID", "PRODID", "REV", "SOURCE", "CATEGORIES", "URL", "GEO", "XML",
    "FN", "N", "NICKNAME", "PHOTO", "BDAY", "ANNIVERSARY", "ADR", "LABEL", "TEL", "EMAIL", "MAILER", "TZ",
    "TITLE", "ROLE", "LOGO", "AGENT", "ORG", "NOTE", "SORT-STRING", "SOUND", "KEY", "CLASS", "KIND", "MEMBER",
    "GENDER", "LANG", "IMPP", "RELATED", "CALURI", "CALADRURI", "FBURL", "CLIENTPIDMAP", "PROFILE", "NAME",
    "X-ABLABEL", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER", "X-SOCIALPROFILE",
    "X-ANDROID-CUSTOM", "X-MAIDENNAME", "X-ABSHOWAS", "SOCIALPROFILE", "X-EVOLUTION-LIST",
    "X-LINKEDIN-URL", "X-LINKEDIN", "X-GITHUB", "X-TWITTER", "X-SKYPE",
    "DTSTART", "DTEND", "DUE", "DURATION", "DTSTAMP", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS",
    "ATTENDEE", "ORGANIZER", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "TRIGGER",
    "ACTION", "TRANSP", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "CREATED", "LAST-MODIFIED",
    "COMPLETED", "PERCENT-COMPLETE", "PRIORITY", "COMMENT", "ATTACH", "FREEBUSY", "REQUEST-STATUS", "REPEAT",
    "RESOURCES", "CONTACT", "RELATED-TO", "CALSCALE", "METHOD", "ACKNOWLEDGED", "TZUNTIL",
    "X-WR-TIMEZONE", "X-LIC-LOCATION", "CONFERENCE", "IMAGE", "COLOR", "REFRESH-INTERVAL", "BUSYTYPE",
  ]

  /// Names of up to eight letters by their capitals packed into one word; 512 slots, linear probing. The
  /// empty slot has the key 0.
  private struct Short: Sendable {
    var key: UInt64 = 0
    var name = PropertyName.other
  }

  private static let short: [Short] = {
    var slots = [Short](repeating: Short(), count: 512)
    for raw in 1..<texts.count where (1...8).contains(texts[raw].utf8.count) {
      guard let name = PropertyName(rawValue: UInt8(raw)) else { continue }
      var key: UInt64 = 0
      for byte in texts[raw].utf8 { key = key << 8 | UInt64(byte) }
      var slot = place(key)
      while slots[slot].key != 0 { slot = (slot + 1) & 511 }
      slots[slot] = Short(key: key, name: name)
    }
    return slots
  }()

  /// Longer names by their length.
  private static let long: [[PropertyName]] = {
    var result = [[PropertyName]](repeating: [], count: 32)
    for raw in 1..<texts.count where texts[raw].utf8.count > 8 {
      if let name = PropertyName(rawValue: UInt8(raw)) { result[texts[raw].utf8.count].append(name) }
    }
    return result
  }()

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  /// The known name that `bytes` spell in any case, else `other`.
  static func find(_ bytes: ByteView) -> PropertyName {
    guard bytes.count <= 8 else { return findLong(bytes) }
    var key: UInt64 = 0
    for byte in bytes {
      let upper = byte >= 97 && byte <= 122 ? byte - 32 : byte
      key = key << 8 | UInt64(upper)
    }
    guard key != 0 else { return .other }
    var slot = place(key)
    return short.withUnsafeBufferPointer { slots in
      while true {
        if slots[slot].key == key { return slots[slot].name }
        if slots[slot].key == 0 { return .other }
        slot = (slot + 1) & 511
      }
    }
  }

  private static func findLong(_ bytes: ByteView) -> PropertyName {
    guard bytes.count < long.count else { return .other }
    for name in long[bytes.count] where matches(bytes, name) { return name }
    return .other
  }

  private static func matches(_ bytes: ByteView, _ name: PropertyName) -> Bool {
    let text = texts[Int(name.rawValue)].utf8
    guard text.count == bytes.count else { return false }
    var index = 0
    for byte in text {
      let given = bytes[index]
      guard (given >= 97 && given <= 122 ? given - 32 : given) == byte else { return false }
      index += 1
    }
    return true
  }
}
