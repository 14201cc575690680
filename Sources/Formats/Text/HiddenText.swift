/// Text that a reader of a page would not see as it stands: control characters, or nothing visible at all.
public enum HiddenText {
  /// What is the matter with a text: `control-characters` when it holds some that cards, calendars and
  /// terminals forbid (RFC 6350 section 3.3, RFC 5545 section 3.1), `invisible-text` when it holds
  /// characters and none can be seen. The fact is the name of the field.
  public static func problem(of text: String, field: String) -> ParseProblem? {
    var isVisible = false
    var isPlain = true
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F {
        isVisible = true
      } else if byte >= 0x80 {
        isPlain = false
      } else if byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) {
        return ParseProblem("control-characters", facts: [field], severity: .warning)
      }
    }
    if isVisible || text.isEmpty { return nil }
    if !isPlain, text.unicodeScalars.contains(where: isVisible(_:)) { return nil }
    return ParseProblem("invisible-text", facts: [field], severity: .warning)
  }

  /// The same of every text of a contact; each field once.
  public static func problems(in contact: ParsedContact) -> [ParseProblem] {
    var found: [ParseProblem] = []
    func look(_ text: String?, _ field: String) {
      guard let text, let problem = problem(of: text, field: field), !found.contains(problem) else { return }
      found.append(problem)
    }
    // The parts of a name stand in the whole one.
    let parts = contact.fullName == nil ? [contact.given, contact.middle, contact.family] : []
    for name in [contact.fullName] + parts { look(name, "name") }
    for nickname in contact.nicknames { look(nickname, "nickname") }
    for note in contact.notes { look(note, "note") }
    for position in contact.positions {
      look(position.company, "company")
      look(position.title, "title")
    }
    for education in contact.education { look(education.school, "school") }
    look(contact.place, "place")
    look(contact.headline, "headline")
    look(contact.summary, "summary")
    for value in contact.skills + contact.languages + contact.groups { look(value, "list") }
    for value in contact.emails + contact.phones + contact.links { look(value.value, "address") }
    return found
  }

  /// The same of what a calendar entry says.
  public static func problems(in event: ParsedEvent) -> [ParseProblem] {
    [("summary", event.summary), ("location", event.location), ("details", event.details)].compactMap {
      field, text in text.flatMap { problem(of: $0, field: field) }
    }
  }

  /// Whether bytes of UTF-8 hold a forbidden control character.
  public static func hasControls(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var found: UInt8 = 0
    // Without a way out of the loop, so that it runs many bytes at a time.
    for byte in bytes {
      let isLow: UInt8 = byte < 0x20 ? 1 : 0
      let isBlank: UInt8 = byte == 0x09 || byte == 0x0A || byte == 0x0D ? 1 : 0
      found |= isLow & ~isBlank | (byte == 0x7F ? 1 : 0)
    }
    return found != 0
  }

  /// The same of a text.
  public static func holdsControls(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { hasControls(UnsafeRawBufferPointer($0)) }
  }

  /// A text without its forbidden control characters; line ends and tabs stay.
  public static func withoutControls(_ text: String) -> String {
    guard holdsControls(text) else { return text }
    return String(
      decoding: text.utf8.filter { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D },
      as: UTF8.self)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      false
    default: true
    }
  }
}
