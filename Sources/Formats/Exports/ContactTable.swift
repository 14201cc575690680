/// Makes people out of records whose columns are known: every table of contacts and attendees ends here.
struct ContactTable: TableReader {
  /// One column and what it holds.
  struct Slot {
    var column: Int
    var field: TableField
    var label: String?
    /// A column that holds the label.
    var labelColumn: Int?
    /// Which of several jobs or addresses of the person it belongs to.
    var group = 0
  }

  var slots: [Slot]
  var order: DateOrder
  /// What stands between several values in one cell (` ::: ` in Google's files).
  var divider: String?
  /// The event that the file names for all its records.
  var event: String?
  /// Nobody has put blanks behind the separators: those that stand there belong to the text.
  var keepsBlanks = false
  /// Set: a list of those who signed up for an event, of this platform. Who did not take part is left out.
  var attendees: SourceKind?

  init(slots: [Slot], order: DateOrder, divider: String? = nil) {
    self.slots = slots
    self.order = order
    self.divider = divider
  }

  init(_ mapping: TableMapping, order: DateOrder) {
    self.order = mapping.dateOrder ?? order
    slots = mapping.columns.compactMap { column in
      column.field.map { Slot(column: column.index, field: $0, label: column.label) }
    }
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    var contact = ParsedContact()
    var jobs: [Int: ParsedPosition] = [:]
    var addresses: [Int: ParsedAddress] = [:]
    contact.event = event
    for slot in slots {
      guard let trimmed = row.text(slot.column) else { continue }
      if attendees != nil, AttendeeLists.isPlaceholder(trimmed) { continue }
      // Blanks inside of quotes are the writer's own: a name and a note come back as they were.
      let isText = slot.field == .fullName || slot.field == .notes
      let isWhole = isText && (keepsBlanks || row.field(slot.column).isQuoted)
      let text = isWhole ? row.string(slot.column) : trimmed
      switch slot.field {
      case .fullName, .given, .middle, .family, .maiden, .prefix, .suffix, .nickname, .company, .title,
        .department,
        .place, .jobPlace, .headline, .school:
        // Our own table holds what stood in the vault; other programs leave `D&#39;Arc` behind.
        let plain = divider == OwnTable.divider ? text : ContactTable.withoutReferences(text)
        let value = CSVRow.repaired(plain, slot.field.rawValue, &warnings)
        set(value, slot, &contact, &jobs)
      case .address, .street, .city, .region, .postalCode, .country:
        let text = MojibakeRepair.repaired(text) ?? text
        ContactTable.set(text, slot, label(slot, row), &addresses)
      case .birthday: contact.birthday = row.date(slot.column, "birthday", order, &warnings)?.date
      case .connectedOn: contact.connectedOn = row.date(slot.column, "connected-on", order, &warnings)?.date
      case .email, .phone, .link: addValues(text, slot, label(slot, row), &contact)
      default: set(text, slot, &contact)
      }
    }
    contact.positions = jobs.sorted { $0.key < $1.key }.map(\.value)
    contact.addresses = addresses.sorted { $0.key < $1.key }.map(\.value)
    if contact.isAnonymous {
      let clue = contact.positions.first?.company ?? contact.links.first?.value ?? contact.notes.first ?? ""
      return .failure(ParseProblem("no-name", facts: [clue]))
    }
    if let attendees, let status = contact.attendance, !AttendeeLists.takesPart(status, attendees) {
      return .failure(ParseProblem("not-attending", facts: [status]))
    }
    return .success(.contact(contact))
  }

  /// `D&#39;Arc` is D'Arc; what would become markup stays as it stands.
  private static func withoutReferences(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let plain = HTMLEntities.unescape(text)
    return plain.utf8.contains(UInt8(ascii: "<")) ? text : plain
  }

  private func label(_ slot: Slot, _ row: borrowing CSVRow) -> String? {
    guard let column = slot.labelColumn else { return slot.label }
    return row.text(column) ?? slot.label
  }

  private func parts(_ text: String) -> [String] {
    guard let divider else { return [text] }
    if divider == OwnTable.divider { return TableList.parts(text) }
    return text.split(separator: divider).map { $0.trimmed() }.filter { !$0.isEmpty }
  }

  /// Several addresses or numbers that somebody put in one cell of a table of one's own.
  private static func several(_ text: String, _ field: TableField) -> [String] {
    let isSeveral: Bool
    switch field {
    case .email: isSeveral = text.utf8.count { $0 == UInt8(ascii: "@") } > 1
    case .phone:
      let parts = text.split(separator: ",").map { $0.trimmed() }
      if parts.count > 1, parts.allSatisfy({ $0.first.map { $0 == "+" || $0 == "0" || $0 == "(" } ?? false })
      {
        return parts
      }
      isSeveral = text.contains { $0 == ";" || $0 == "/" || $0.isNewline }
    default: isSeveral = false
    }
    guard isSeveral else { return [text] }
    let marks: Set<Character> = field == .email ? [";", ",", " ", "/", "|"] : [";", "/"]
    return text.split(whereSeparator: { marks.contains($0) || $0.isNewline }).map { $0.trimmed() }.filter {
      !$0.isEmpty
    }
  }

  /// The cell without the apostrophe that keeps spreadsheets from computing it, in a table of our own.
  private func unguarded(_ text: String) -> String {
    guard divider == OwnTable.divider, text.utf8.count > 1, text.utf8.first == UInt8(ascii: "'"),
      "=+-@".utf8.contains(text.utf8[text.utf8.index(after: text.utf8.startIndex)])
    else { return text }
    return String(text.dropFirst())
  }

  /// `Cid Noel <cid@c.example>`, `mailto:cid@c.example` as the address; nil for one inside Exchange, which
  /// nobody outside can write to.
  private static func address(_ text: String) -> String? {
    var text = text.trimmed()[...]
    if text.hasPrefix("/o=") || text.hasPrefix("/O=") { return nil }
    if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
      text = text[text.index(after: open)...].dropLast()
    }
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text.isEmpty ? nil : String(text)
  }

  private func addValues(_ text: String, _ slot: Slot, _ label: String?, _ contact: inout ParsedContact) {
    let text = unguarded(text)
    var values = divider == nil ? ContactTable.several(text, slot.field) : parts(text)
    if divider != OwnTable.divider, slot.field == .email { values = values.compactMap(ContactTable.address) }
    let labels = label.map { parts($0) } ?? []
    for (index, value) in values.enumerated() {
      let own = labels.count == values.count ? labels[index] : labels.first
      let labeled = LabeledValue(
        value, label: own.map { ContactTable.clean($0) }.flatMap { $0.isEmpty ? nil : $0 })
      switch slot.field {
      case .email:
        if !contact.emails.contains(where: { $0.value == value }) { contact.emails.append(labeled) }
      case .phone: contact.phones.append(labeled)
      default: contact.links.append(labeled)
      }
    }
  }

  private func set(
    _ value: String, _ slot: Slot, _ contact: inout ParsedContact, _ jobs: inout [Int: ParsedPosition]
  ) {
    switch slot.field {
    case .fullName: contact.fullName = value
    case .given: contact.given = value
    case .middle: contact.middle = value
    case .family: contact.family = value
    case .maiden: contact.maiden = value
    case .prefix: contact.prefix = value
    case .suffix: contact.suffix = value
    case .nickname: contact.nicknames += parts(value)
    case .company: addJobs(value, slot, &jobs) { $0.company = $1 }
    case .title: addJobs(value, slot, &jobs) { $0.title = $1 }
    case .department: addJobs(value, slot, &jobs) { $0.department = $1 }
    case .jobPlace: jobs[slot.group, default: ParsedPosition()].place = value
    case .place: contact.place = value
    case .headline: contact.headline = value
    case .school: contact.education += parts(value).map { ParsedEducation(school: $0) }
    default: return
    }
  }

  /// Google puts several jobs into one cell; in a table of our own `; ` is part of a company's name.
  private func addJobs(
    _ value: String, _ slot: Slot, _ jobs: inout [Int: ParsedPosition],
    _ put: (inout ParsedPosition, String) -> Void
  ) {
    let values = divider == OwnTable.divider ? [value] : parts(value)
    for (index, value) in values.enumerated() {
      put(&jobs[slot.group + index * 1_000, default: ParsedPosition()], value)
    }
  }

  private func set(_ value: String, _ slot: Slot, _ contact: inout ParsedContact) {
    switch slot.field {
    case .uid: contact.uid = value
    case .summary: contact.summary = value
    case .skills: contact.skills += ContactTable.list(value)
    case .languages: contact.languages += ContactTable.list(value)
    case .notes: contact.notes.append(value)
    case .groups: contact.groups += groups(value)
    case .event: contact.event = value
    case .attendance:
      if contact.attendance != "checked-in" { contact.attendance = ContactTable.attendance(value) }
    case .checkedInAt:
      if !["no", "non", "false", "0"].contains(value.lowercased()) { contact.attendance = "checked-in" }
    default: return
    }
  }

  /// Groups of a cell; Google's own (`* myContacts`) say nothing.
  private func groups(_ text: String) -> [String] {
    let all = divider == nil ? ContactTable.list(text) : parts(text)
    return all.filter { !$0.hasPrefix("* ") }
  }

  private static func set(_ value: String, _ slot: Slot, _ label: String?, _ all: inout [Int: ParsedAddress])
  {
    var address = all[slot.group] ?? ParsedAddress()
    if address.label == nil { address.label = label.map { clean($0) } }
    switch slot.field {
    case .address: address.formatted = value
    case .street: address.street = address.street.map { $0 + "\n" + value } ?? value
    case .city: address.city = value
    case .region: address.region = value
    case .postalCode: address.postalCode = value
    default: address.country = value
    }
    all[slot.group] = address
  }

  /// Values with `,` `;` or line ends between them.
  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }).map { $0.trimmed() }.filter {
      !$0.isEmpty
    }
  }

  /// `Checked In` is `checked-in`.
  static func attendance(_ text: String) -> String {
    let words = LetterFold.words(text)
    switch words {
    case "yes", "oui", "true": return "attending"
    case "no", "non", "false": return "not-attending"
    default: return String(words.map { $0 == " " ? "-" : $0 })
    }
  }

  /// `* Work` is `work`: Google marks the first address with a star. Labels of the user's own stay.
  static func clean(_ label: String) -> String {
    let bare = label.hasPrefix("* ") ? String(label.dropFirst(2)) : label == "*" ? "" : label
    return ["Work", "Home", "Mobile", "Other", "Main", "School", "Profile", "Blog"].contains(bare)
      ? bare.lowercased() : bare
  }
}
