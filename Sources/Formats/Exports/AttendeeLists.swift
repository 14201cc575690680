/// Columns of the lists that organisers of events get: Meetup, Eventbrite, Luma, Tito.
///
/// Columns that the platform makes are known by name; the answers to an organiser's own questions are
/// guessed like those of any table.
enum AttendeeLists {
  static func slots(_ kind: SourceKind, _ header: TableHeader) -> [ContactTable.Slot] {
    let known: [String: TableField?]
    switch kind {
    case .meetup: known = meetup
    case .eventbrite: known = eventbrite
    case .luma: known = luma
    default: known = tito
    }
    var columns: [TableMapping.Column] = []
    for (index, title) in header.written.enumerated() {
      if let field = known[title] {
        columns.append(TableMapping.Column(index: index, title: title, field: field, confidence: 1))
      } else if let verdict = TableGuess.byTitle(title), isAnswer(verdict.field) {
        columns.append(
          TableMapping.Column(
            index: index, title: title, field: verdict.field, label: verdict.label,
            confidence: verdict.confidence * 0.9))
      }
    }
    TableGuess.dropSecondBest(&columns)
    return columns.compactMap { column in
      column.field.map { ContactTable.Slot(column: column.index, field: $0, label: column.label) }
    }
  }

  /// What Eventbrite writes where the buyer of several tickets has not said whose they are.
  static func isPlaceholder(_ text: String) -> Bool {
    let words = LetterFold.words(text)
    return words == "info requested" || words == "information requested"
  }

  /// Whether somebody of this status came or means to come. Luma's organisers choose whom they let in:
  /// only those count who were.
  static func takesPart(_ status: String, _ kind: SourceKind) -> Bool {
    if kind == .luma { return ["approved", "checked-in", "attending", "going"].contains(status) }
    return !absent.contains(status)
  }

  private static let absent: Set<String> = [
    "not-attending", "not-going", "declined", "refunded", "partially-refunded", "cancelled", "canceled",
    "rejected", "deleted", "waitlist", "waitlisted", "wait-list", "liste-d-attente", "warteliste", "void",
    "voided", "removed", "transferred", "ne-participe-pas", "rembourse",
    "remboursee", "annule", "annulee", "refuse", "refusee", "supprime", "decline", "erstattet", "storniert",
    "abgesagt", "abgelehnt", "reembolsado", "cancelado", "rechazado", "rimborsato", "annullato", "rifiutato",
  ]

  /// Whose list a table is in which one column says how somebody's registration ended, though other columns
  /// of the platform are missing.
  static func platform(_ titles: [String]) -> SourceKind? {
    for title in titles {
      switch LetterFold.words(title) {
      case "approval status": return .luma
      case "attendee status", "statut du participant": return .eventbrite
      case "rsvp": return .meetup
      default: continue
      }
    }
    return nil
  }

  /// Fields that people give about themselves when asked.
  private static func isAnswer(_ field: TableField) -> Bool {
    switch field {
    case .fullName, .given, .family, .uid, .attendance, .checkedInAt, .event, .groups, .connectedOn: false
    default: true
    }
  }

  private static let meetup: [String: TableField?] = [
    "name": .fullName, "user id": nil, "member id": .uid, "title": nil, "location": .place, "intro": nil,
    "photo": nil, "url of member profile": .link, "rsvp": .attendance, "attendance": .checkedInAt,
    "notes": .notes,
    "event": .event, "event host": nil, "guests": nil, "email": .email,
  ]

  /// The number of an attendee is that of a ticket, not of a person: it is no uid.
  private static let eventbrite: [String: TableField?] = [
    "order": nil, "order no": nil, "order id": nil, "order date": nil, "first name": .given, "prenom": .given,
    "last name": .family, "surname": .family, "nom": .family, "nom de famille": .family,
    "attendee first name": .given, "attendee last name": .family, "attendee surname": .family,
    "email": .email,
    "e mail": .email, "adresse e mail": .email, "attendee email": .email, "buyer first name": nil,
    "buyer last name": nil, "buyer surname": nil, "buyer email": nil, "attendee": nil, "attendee no": nil,
    "attendee id": nil, "attendee status": .attendance, "statut du participant": .attendance,
    "event name": .event,
    "nom de l evenement": .event, "job title": .title, "company": .company, "cell phone": .phone,
    "work phone": .phone,
    "home phone": .phone, "website": .link, "blog": .link, "home city": .city, "home country": .country,
    "home address 1": .street, "home address 2": .street, "home state": .region, "home zip": .postalCode,
    "work city": nil, "work country": nil, "ticket type": nil, "group": nil, "prefix": .prefix,
    "suffix": .suffix,
    "birth date": .birthday, "gender": nil, "age": nil, "order type": nil, "shipping city": nil,
    "billing city": nil, "notes": .notes,
  ]

  private static let luma: [String: TableField?] = [
    "api id": .uid, "guest id": .uid, "name": .fullName, "first name": .given, "last name": .family,
    "email": .email,
    "phone number": .phone, "approval status": .attendance, "checked in at": .checkedInAt, "created at": nil,
    "custom source": nil, "qr code url": nil, "ticket type id": nil, "ticket name": nil, "eth address": nil,
    "solana address": nil, "survey response rating": nil, "survey response feedback": nil, "coupon code": nil,
  ]

  private static let tito: [String: TableField?] = [
    "ticket": nil, "reference": .uid, "ticket reference": .uid, "name": .fullName,
    "ticket full name": .fullName,
    "ticket first name": .given, "ticket last name": .family, "email": .email, "ticket email": .email,
    "ticket phone number": .phone, "ticket company name": .company, "ticket job title": .title,
    "tags": .groups,
    "event": .event, "order email": nil, "order name": nil, "ticket created date": nil,
    "registration date": nil,
    "void status": .attendance, "ticket status": .attendance,
  ]
}
