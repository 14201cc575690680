/// Rows of `Invitations.csv`.
struct LinkedInInvitations: TableReader {
  private let from, to, sentAt, message, direction, fromURL, toURL: Int?
  private let width: Int
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    from = header.column("from")
    to = header.column("to")
    sentAt = header.column("sent at")
    message = header.column("message")
    direction = header.column("direction")
    fromURL = header.column("inviterprofileurl", "inviter profile url")
    toURL = header.column("inviteeprofileurl", "invitee profile url")
    width = header.written.count
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    let at = SplitDate(row, sentAt, width: width, field: "sent-at", order: order, &warnings)
    let sender = row.name(at(from), "from", isMarkup: true, &warnings)
    let receiver = row.name(at(to), "to", isMarkup: true, &warnings)
    let senderURL = row.plain(at(fromURL))
    let receiverURL = row.plain(at(toURL))
    if sender == nil, receiver == nil, senderURL == nil, receiverURL == nil {
      return .failure(ParseProblem("no-name"))
    }
    guard let way = row.text(at(direction)), let isOutgoing = LinkedInInvitations.isOutgoing(way) else {
      return .failure(ParseProblem("bad-direction", facts: [row.text(at(direction)) ?? ""]))
    }
    return .success(
      .invitation(
        ParsedInvitation(
          from: sender ?? "", to: receiver ?? "", fromURL: senderURL, toURL: receiverURL,
          sentAt: at.value?.moment,
          message: row.plain(at(message)), isOutgoing: isOutgoing)))
  }

  private static func isOutgoing(_ text: String) -> Bool? {
    let word = LetterFold.words(text)
    if ["outgoing", "sent", "sortant", "envoye", "gesendet", "ausgehend", "enviad", "inviat", "saliente"]
      .contains(where: {
        word.hasPrefix($0)
      })
    {
      return true
    }
    let isIncoming = [
      "incoming", "received", "entrant", "recu", "eingehend", "erhalten", "recibid", "ricevut", "recebid",
    ]
    .contains { word.hasPrefix($0) }
    return isIncoming ? false : nil
  }
}

/// Rows of `Company Follows.csv`.
struct LinkedInFollows: TableReader {
  private let company, followedOn: Int?
  private let order: DateOrder

  init(header: TableHeader, order: DateOrder) {
    company = header.column("company")
    followedOn = header.column("followed on")
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    guard let name = row.name(company, "company", isMarkup: true, &warnings) else {
      return .failure(ParseProblem("no-company"))
    }
    let date = row.date(followedOn, "followed-on", order, &warnings)
    return .success(.follow(ParsedFollow(company: name, followedAt: date?.moment)))
  }
}

/// Rows of `Jobs/Job Applications.csv` and `Jobs/Saved Jobs.csv`.
struct LinkedInApplications: TableReader {
  private let date, company, title, url, email, phone: Int?
  private let width: Int
  private let isSavedOnly: Bool
  private let order: DateOrder

  init(header: TableHeader, isSavedOnly: Bool, order: DateOrder) {
    self.isSavedOnly = isSavedOnly
    date = header.column(isSavedOnly ? "saved date" : "application date")
    company = header.column("company name", "company")
    title = header.column("job title", "position")
    url = header.column("job url", "url")
    email = header.column("contact email")
    phone = header.column("contact phone number")
    width = header.written.count
    self.order = order
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    let field = isSavedOnly ? "saved-date" : "application-date"
    let at = SplitDate(row, date, width: width, field: field, order: order, &warnings)
    let name = row.name(at(company), "company", isMarkup: true, &warnings)
    let job = row.name(at(title), "title", isMarkup: true, &warnings)
    let address = row.plain(at(url))
    if name == nil, job == nil, address == nil { return .failure(ParseProblem("no-company")) }
    return .success(
      .application(
        ParsedApplication(
          company: name ?? "", title: job ?? "", url: address, at: at.value?.moment,
          contactEmail: row.plain(at(email)),
          contactPhone: row.plain(at(phone)), isSavedOnly: isSavedOnly)))
  }
}

/// Rows of `Recommendations_*.csv` and `Endorsement_*_Info.csv`, given and received.
struct LinkedInPraise: TableReader {
  private let given, family, url, company, title, text, skill, date, status: Int?
  private let width: Int
  private let isReceived: Bool
  private let isEndorsement: Bool
  private let order: DateOrder

  /// - Parameter name: the file's path: recommendations say only there which way they went.
  init(header: TableHeader, name: String, order: DateOrder) {
    isEndorsement = header.has("skill name")
    given = header.column("endorser first name", "endorsee first name", "first name")
    family = header.column("endorser last name", "endorsee last name", "last name")
    url = header.column("endorser public url", "endorsee public url", "url")
    company = header.column("company")
    title = header.column("position")
    text = header.column("text")
    skill = header.column("skill name")
    date = header.column("endorsement date", "creation date")
    status = header.column("endorsement status", "status")
    width = header.written.count
    self.order = order
    let file = LetterFold.words(name.split(separator: "/").last ?? "")
    isReceived =
      isEndorsement
      ? !header.hasAny("endorsee first name", "endorsee last name", "endorsee public url")
      : !file.contains("given")
  }

  func read(_ row: borrowing CSVRow, _ warnings: inout [ParseProblem]) -> Result<ParsedRecord, ParseProblem> {
    let field = isEndorsement ? "endorsement-date" : "creation-date"
    let at = SplitDate(row, date, width: width, field: field, order: order, &warnings)
    let givenName = row.name(at(given), "given", isMarkup: true, &warnings)
    let familyName = row.name(at(family), "family", isMarkup: true, &warnings)
    let profile = row.plain(at(url))
    if givenName == nil, familyName == nil {
      return .failure(
        ParseProblem("no-name", facts: [profile ?? row.plain(at(skill)) ?? row.plain(at(company)) ?? ""]))
    }
    if profile == nil, LinkedInNames.isRestricted(givenName, familyName) {
      return .failure(ParseProblem("restricted-member"))
    }
    var praise = ParsedPraise(given: givenName ?? "", family: familyName ?? "", isReceived: isReceived)
    praise.profileURL = profile
    praise.company = row.name(at(company), "company", isMarkup: true, &warnings)
    praise.title = row.name(at(title), "title", isMarkup: true, &warnings)
    praise.text = row.plain(at(text))
    praise.skill = row.plain(at(skill))
    praise.at = at.value?.moment
    praise.status = row.plain(at(status))
    return .success(isEndorsement ? .endorsement(praise) : .recommendation(praise))
  }
}
