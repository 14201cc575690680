/// Columns of Google's contacts CSV, the form of today and the one before 2023. How many numbered
/// columns there are depends on the file.
enum GoogleContacts {
  static func slots(_ header: TableHeader) -> [ContactTable.Slot] {
    var slots: [ContactTable.Slot] = []
    for (column, title) in header.written.enumerated() {
      if let field = plain[title] {
        slots.append(ContactTable.Slot(column: column, field: field))
        continue
      }
      let words = title.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(where: { Int($0) != nil }), at > 0, at + 1 < words.count,
        let number = Int(words[at])
      else { continue }
      let kind = words[..<at].joined(separator: " ")
      let part = words[(at + 1)...].joined(separator: " ")
      guard let field = numbered[kind]?[part] else { continue }
      let labels = header.column("\(kind) \(number) label", "\(kind) \(number) type")
      slots.append(ContactTable.Slot(column: column, field: field, labelColumn: labels, group: number))
    }
    return slots
  }

  private static let plain: [String: TableField] = [
    "name": .fullName, "first name": .given, "given name": .given, "middle name": .middle,
    "additional name": .middle, "last name": .family, "family name": .family, "name prefix": .prefix,
    "name suffix": .suffix, "nickname": .nickname, "maiden name": .maiden, "organization name": .company,
    "organization title": .title, "organization department": .department, "birthday": .birthday,
    "notes": .notes,
    "labels": .groups, "group membership": .groups, "location": .place, "occupation": .headline,
  ]

  private static let numbered: [String: [String: TableField]] = [
    "e mail": ["value": .email], "phone": ["value": .phone], "website": ["value": .link],
    "organization": ["name": .company, "title": .title, "department": .department, "location": .jobPlace],
    "address": [
      "formatted": .address, "street": .street, "city": .city, "region": .region, "postal code": .postalCode,
      "country": .country, "extended address": .street, "po box": .street,
    ],
  ]
}
