import Foundation

/// The contact block of a profile: addresses of mail and web, phone.
enum ProfileContactSection {
  static func read(_ lines: [String], into contact: inout ParsedContact) {
    var pending = ""
    for line in lines where !line.isEmpty {
      for word in line.split(separator: " ") where TableGuess.isEmail(String(word)) {
        contact.emails.append(LabeledValue(String(word)))
      }
      let (value, label) = labelled(line)
      if !pending.isEmpty {
        // A long address goes on in the next line.
        if label != nil || value.isEmpty || !value.contains(" ") {
          pending += value
          if label != nil || line.hasPrefix("(") || !value.hasSuffix("-") {
            add(pending, label, to: &contact)
            pending = ""
          }
          continue
        }
        add(pending, nil, to: &contact)
        pending = ""
      }
      if value.lowercased().contains("linkedin.com/") || value.hasPrefix("www.") || value.hasPrefix("http") {
        if label == nil { pending = value } else { add(value, label, to: &contact) }
      } else if TableGuess.isPhone(value) {
        contact.phones.append(LabeledValue(value, label: label?.lowercased()))
      }
    }
    if !pending.isEmpty { add(pending, nil, to: &contact) }
  }

  private static func add(_ value: String, _ label: String?, to contact: inout ParsedContact) {
    let isLinkedIn = value.lowercased().contains("linkedin.com/")
    contact.links.append(LabeledValue(value, label: isLinkedIn ? "linkedin" : label?.lowercased()))
    if isLinkedIn, contact.uid == nil { contact.uid = value }
  }

  /// `+33 6 12 34 56 78 (Mobile)` is the number and `Mobile`.
  private static func labelled(_ line: String) -> (value: String, label: String?) {
    guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return (line, nil) }
    var value = line[..<open]
    while value.last == " " { value = value.dropLast() }
    return (String(value), String(line[line.index(after: open)...].dropLast()))
  }

  /// The part of a profile address behind `/in/`, in plain letters.
  static func slug(of link: String) -> String {
    guard let range = link.firstRange(of: "/in/") else { return "" }
    let slug = link[range.upperBound...].prefix { $0 != "/" && $0 != "?" }
    return LetterFold.words(String(slug).removingPercentEncoding ?? String(slug))
  }
}
