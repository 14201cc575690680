import Domain
import Foundation

/// The fields of a person that a user may type, and what they may hold.
enum PersonFields {
  private static let single: Set<String> = [
    "name", "given", "family", "title", "company", "since", "place", "zone", "birthday", "note", "circle",
    "degree",
    "premium", "hours", "days",
  ]
  private static let lists: [String: String] = [
    "email": "emails", "emails": "emails", "phone": "phones", "phones": "phones", "link": "links",
    "links": "links",
    "school": "schools", "schools": "schools", "tag": "tags", "tags": "tags",
  ]

  /// Checked values by their stored field; an empty value takes the user's word back.
  static func edits(_ fields: [String: String]) throws -> [String: String] {
    var result: [String: String] = [:]
    for (name, value) in fields {
      let field = name.lowercased()
      let value = value.trimmed
      if let list = lists[field] {
        result[list] = value.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }).map {
          String($0).trimmed
        }
        .filter { !$0.isEmpty }.joined(separator: "\n")
        if list == "emails" { _ = try TypedAddresses.read(result[list] ?? "", field: list) }
        continue
      }
      guard single.contains(field) else { throw unknown(name) }
      try check(field, value)
      result[field] = value
    }
    return result
  }

  private static func check(_ field: String, _ value: String) throws {
    guard !value.isEmpty else {
      if field == "name" {
        throw UserFacingError(
          .usage, Phrase(fr: "Le nom ne peut pas être vide.", en: "The name cannot be empty."), field: field)
      }
      return
    }
    let isSound: Bool
    let wanted: Phrase
    switch field {
    case "circle":
      isSound = ["1", "2", "3"].contains(value)
      wanted = Phrase(fr: "1, 2 ou 3", en: "1, 2 or 3")
    case "degree":
      isSound = ["1", "2", "3"].contains(value)
      wanted = Phrase(fr: "1, 2 ou 3", en: "1, 2 or 3")
    case "premium":
      isSound = YesNo.read(value) != nil
      wanted = Phrase(fr: "oui ou non", en: "yes or no")
    case "zone":
      isSound = TimeZone(identifier: value) != nil && value.contains("/") || value == "UTC"
      wanted = Phrase(fr: "un fuseau comme Europe/Paris", en: "a zone such as Europe/Paris")
    case "hours":
      isSound = WorkingHours.usual.changed(hours: value, days: nil) != nil
      wanted = Phrase(fr: "des heures comme 9:00-18:00", en: "hours such as 9:00-18:00")
    case "days":
      isSound = WorkingHours.usual.changed(hours: nil, days: value) != nil
      wanted = Phrase(fr: "des jours comme lun-ven", en: "days such as mon-fri")
    case "since", "birthday":
      isSound = isDate(value)
      wanted = Phrase(
        fr: "une date comme 2023, 2023-04 ou 2023-04-12", en: "a date such as 2023, 2023-04 or 2023-04-12")
    default: return
    }
    guard isSound else {
      throw UserFacingError(
        .usage,
        Phrase(fr: "« \(value) » : il faut \(wanted.fr).", en: "“\(value)”: it takes \(wanted.en)."),
        field: field)
    }
  }

  private static func isDate(_ value: String) -> Bool {
    if value.hasPrefix("--") { return Day("2024-" + value.dropFirst(2)) != nil }
    switch value.utf8.count {
    case 4: return Day(value + "-01-01") != nil
    case 7: return Day(value + "-01") != nil
    default: return Day(value) != nil
    }
  }

  private static func unknown(_ name: String) -> UserFacingError {
    let known = (single.union(lists.values)).sorted().joined(separator: ", ")
    return UserFacingError(
      .usage, Phrase(fr: "Champ inconnu : \(name).", en: "Unknown field: \(name)."),
      advice: Phrase(fr: "Champs connus : \(known).", en: "Known fields: \(known)."))
  }
}
