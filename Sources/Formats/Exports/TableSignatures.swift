/// Tells known tables by their columns.
enum TableSignatures {
  /// The kind of a table with these columns; nil when they are of no known kind.
  ///
  /// - Parameter name: the file's path; it decides only where columns cannot: training conversations
  ///   have the columns of messages, and a list of skills has the one column "Name".
  static func kind(of header: TableHeader, name: String) -> SourceKind? {
    if let kind = linkedIn(header, name: name) { return kind }
    return others(header, name: name)
  }

  private static func linkedIn(_ header: TableHeader, name: String) -> SourceKind? {
    if header.has("conversation id", "content") || header.has("conversation id", "from", "date") {
      return isTraining(name) ? .ignored : .linkedInMessages
    }
    if header.has("first name", "last name", "connected on") { return .linkedInConnections }
    if header.has("first name", "last name", "company", "position"), header.written.count <= 8,
      header.has("url") || isNamed(name, "connections")
    {
      return .linkedInConnections
    }
    if header.has("direction"),
      header.hasAny("inviterprofileurl", "inviteeprofileurl") || header.has("from", "to", "sent at")
    {
      return .linkedInInvitations
    }
    if header.has("followed on"), header.hasAny("company", "company name") { return .linkedInFollows }
    if header.has("application date"), header.hasAny("job title", "company name") {
      return .linkedInApplications
    }
    if header.has("saved date"), header.hasAny("job title", "company name") { return .linkedInSavedJobs }
    if header.has("first name", "last name", "text", "creation date") { return .linkedInRecommendations }
    if header.has("endorsement date", "skill name") { return .linkedInEndorsements }
    if header.has("company name", "title", "started on") { return .linkedInPositions }
    if header.has("school name"), header.hasAny("degree name", "start date", "activities") {
      return .linkedInEducation
    }
    if header.has("first name", "last name", "headline"),
      header.hasAny("geo location", "summary", "industry", "maiden name")
    {
      return .linkedInProfile
    }
    if header.has("first name", "last name", "maiden name"), header.hasAny("geo location", "twitter handles")
    {
      return .linkedInProfile
    }
    if header.has("email address", "confirmed", "primary") { return .linkedInProfile }
    if header.has("extension", "number", "type") { return .linkedInProfile }
    if header.written == ["name"], isNamed(name, "skills") { return .linkedInSkills }
    return LinkedInIgnored.matches(header) ? .ignored : nil
  }

  private static func others(_ header: TableHeader, name: String) -> SourceKind? {
    if header.written.count >= 3, header.has("from", "to", "strength") { return .ties }
    if header.has("account address") { return .mastodon }
    if header.hasAny("api id", "guest id"), header.hasAny("approval status", "ticket name") { return .luma }
    if header.has("approval status", "name"), header.hasAny("checked in at", "qr code url", "custom source") {
      return .luma
    }
    if header.has("user id"),
      header.hasAny("joined group on", "rsvped on", "rsvp", "url of member profile", "member id")
    {
      return .meetup
    }
    if header.hasAny("order", "order no", "order id", "commande", "n de commande", "numero de commande"),
      header.hasAny(
        "attendee", "attendee no", "attendee status", "ticket type", "event name", "statut du participant")
    {
      return .eventbrite
    }
    if header.hasAny("ticket reference", "ticket full name", "ticket email")
      || (header.has("ticket", "reference", "email address") && header.hasAny("name", "registration date"))
    {
      return .tito
    }
    if isGoogle(header) { return .googleContacts }
    return isOutlook(header) ? .outlookContacts : nil
  }

  private static func isGoogle(_ header: TableHeader) -> Bool {
    if header.hasAny(
      "e mail 1 value", "phone 1 value", "organization 1 name", "group membership", "yomi name")
    {
      return header.hasAny("name", "given name", "first name", "file as")
    }
    return header.has("first name", "last name")
      && header.hasAny("phonetic first name", "organization name", "file as")
      && header.hasAny("labels", "nickname", "photo")
  }

  private static func isOutlook(_ header: TableHeader) -> Bool {
    let hasMail = header.hasAny(
      "e mail address", "adresse de messagerie", "e mail adresse", "direccion de correo electronico",
      "indirizzo posta elettronica", "endereco de correio electronico", "e mail display name")
    let isItsOwn = header.hasAny(
      "e mail 2 address", "business phone", "internet free busy", "home phone", "primary phone",
      "business street",
      "e mail type", "type de messagerie", "telephone bureau", "adresse de messagerie 2", "tel mobile",
      "ville bureau",
      "rue bureau", "telefon geschaftlich", "e mail 2 adresse", "ort geschaftlich", "telefono del trabajo",
      "telefono ufficio", "page web")
    return (hasMail || header.has("first name", "last name")) && isItsOwn
  }

  /// The file name starts so, in any case, folders left aside.
  static func isNamed(_ path: String, _ start: String) -> Bool {
    let name = path.split(separator: "/").last.map { LetterFold.words($0) } ?? ""
    return name.hasPrefix(start)
  }

  /// Conversations with LinkedIn's coaches, which have the columns of messages but no person in them.
  static func isTraining(_ path: String) -> Bool {
    isNamed(path, "guide messages") || isNamed(path, "learning role play") || isNamed(path, "learning coach")
      || isNamed(path, "learningcoach") || isNamed(path, "coach messages")
  }
}

/// Files of a LinkedIn export that say nothing about people, by columns that only they have.
enum LinkedInIgnored {
  private static let signatures: [[String]] = [
    ["date", "link", "message"], ["date", "sharelink"], ["date", "type", "link"],
    ["date", "link", "optiontext"],
    ["date", "status", "fullname"], ["saveditem", "createdtime"], ["event name", "event time", "status"],
    ["registered at", "registration ip"], ["title", "description", "url", "started on"],
    ["name", "published on", "publisher"], ["name", "authority", "license number"],
    ["title", "description", "issued on"], ["name", "url", "authority"], ["member age", "buyer groups"],
    ["content title", "content type"], ["transaction made at", "invoice number"],
    ["date time", "media link"],
    ["saved at", "link", "name"], ["first name", "last name", "verification type"], ["profile summary"],
    ["question", "answer"], ["number", "extension", "is whatsapp number"], ["private identity asset name"],
    ["alert parameters", "query context"], ["job titles", "open to recruiters"], ["name", "proficiency"],
    ["login date", "ip address"], ["time", "search query"], ["search query"],
    ["event", "event date", "ip address"],
    ["challenge date"], ["name", "description", "cause"], ["company name", "role", "cause"],
    ["title", "causes"],
    ["hub name"], ["course name"], ["name", "number"], ["patent number"], ["test name", "score"],
    ["inferences"], ["category", "type of inference", "description"], ["ads clicked"], ["ad title or id"],
    ["date", "ad title", "ad id"], ["service category"], ["client name", "rating"], ["date", "link"],
  ]

  static func matches(_ header: TableHeader) -> Bool {
    for signature in signatures {
      // One title alone must be the whole header, or it would swallow somebody's table.
      if signature.count == 1, header.written.count > 3 { continue }
      if signature == ["date", "link"], header.written.count != 2 { continue }
      if signature == ["name", "number"], header.written.count != 2 { continue }
      if signature.allSatisfy({ header.written.contains($0) }) { return true }
    }
    return false
  }
}
