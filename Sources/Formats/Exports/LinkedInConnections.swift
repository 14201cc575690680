/// Rows of `Connections.csv`, all versions: with and without `URL`, with or without notes before or
/// behind the header, localised or not.
struct LinkedInConnections: TableReader {
  private let given, family, url, email, company, position, connectedOn: Int?
  private let order: DateOrder

  /// - Parameter header: nil: the seven columns of today's form, in their order.
  init?(header: TableHeader?, order: DateOrder) {
    self.order = order
    guard let header else {
      (given, family, url, email, company, position, connectedOn) = (0, 1, 2, 3, 4, 5, 6)
      return
    }
    given = header.column("first name")
    family = header.column("last name")
    url = header.column("url")
    email = header.column("email address")
    company = header.column("company")
    position = header.column("position")
    connectedOn = header.column("connected on")
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    var contact = ParsedContact()
    contact.given = row.name(given, "given", isMarkup: true, &warnings)
    contact.family = row.name(family, "family", isMarkup: true, &warnings)
    let url = row.plain(url)
    let email = row.plain(email)
    let company = row.name(company, "company", isMarkup: true, &warnings)
    let title = row.name(position, "title", isMarkup: true, &warnings)
    if contact.given == nil, contact.family == nil {
      // The member has left: LinkedIn keeps the day only.
      if url == nil, email == nil, company == nil, title == nil { return .failure(ParseProblem("empty-row")) }
      return .failure(ParseProblem("no-name", facts: [url ?? email ?? company ?? title ?? ""]))
    }
    if url == nil, LinkedInNames.isRestricted(contact.given, contact.family) {
      return .failure(ParseProblem("restricted-member"))
    }
    if let url {
      contact.uid = url
      contact.links = [LabeledValue(url, label: "linkedin")]
    }
    if let email { contact.emails = [LabeledValue(email)] }
    if company != nil || title != nil { contact.positions = [ParsedPosition(company: company, title: title)] }
    contact.connectedOn = row.date(connectedOn, "connected-on", order, &warnings)?.date
    return .success(.contact(contact))
  }
}

/// Stand-ins that LinkedIn writes where a name was.
enum LinkedInNames {
  /// `Restricted Member`: an account that LinkedIn has locked.
  static func isRestricted(_ given: String?, _ family: String?) -> Bool {
    let name = LetterFold.words([given, family].compactMap { $0 }.joined(separator: " "))
    return restricted.contains(name)
  }

  private static let restricted: Set<String> = [
    "restricted member", "membre restreint", "eingeschranktes mitglied", "miembro restringido",
    "membro limitato",
    "membro restrito",
  ]
}
