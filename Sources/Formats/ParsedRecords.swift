/// A date of which parts may be unknown: `--04-12`, `2021`, `2021-03`, `2021-03-14`.
public struct PartialDate: Sendable, Hashable, Codable {
  public var year: Int?
  public var month: Int?
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A moment as a file gives it. `offsetSeconds` nil: the file names no zone (a floating time).
public struct ParsedMoment: Sendable, Hashable, Codable {
  public var year: Int
  public var month: Int
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  /// Seconds east of UTC; 0 for UTC.
  public var offsetSeconds: Int?

  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offsetSeconds: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offsetSeconds = offsetSeconds
  }
}

/// A value with the label that its source gives it: `work`, `home`, `mobile`, or free text.
public struct LabeledValue: Sendable, Hashable, Codable {
  public var value: String
  public var label: String?

  public init(_ value: String, label: String? = nil) {
    self.value = value
    self.label = label
  }
}

/// One job as a source states it.
public struct ParsedPosition: Sendable, Hashable, Codable {
  public var company: String?
  public var title: String?
  public var department: String?
  public var place: String?
  public var summary: String?
  public var start: PartialDate?
  /// Nil: still held, or the source does not say.
  public var end: PartialDate?

  public init(
    company: String? = nil, title: String? = nil, department: String? = nil, place: String? = nil,
    summary: String? = nil, start: PartialDate? = nil, end: PartialDate? = nil
  ) {
    self.company = company
    self.title = title
    self.department = department
    self.place = place
    self.summary = summary
    self.start = start
    self.end = end
  }
}

/// One course of study as a source states it.
public struct ParsedEducation: Sendable, Hashable, Codable {
  public var school: String
  public var degree: String?
  public var notes: String?
  public var start: PartialDate?
  public var end: PartialDate?

  public init(
    school: String, degree: String? = nil, notes: String? = nil, start: PartialDate? = nil,
    end: PartialDate? = nil
  ) {
    self.school = school
    self.degree = degree
    self.notes = notes
    self.start = start
    self.end = end
  }
}

/// A postal address; `formatted` when the source gives only one text.
public struct ParsedAddress: Sendable, Hashable, Codable {
  public var formatted: String?
  public var street: String?
  public var city: String?
  public var region: String?
  public var postalCode: String?
  public var country: String?
  public var label: String?

  public init(
    formatted: String? = nil, street: String? = nil, city: String? = nil, region: String? = nil,
    postalCode: String? = nil, country: String? = nil, label: String? = nil
  ) {
    self.formatted = formatted
    self.street = street
    self.city = city
    self.region = region
    self.postalCode = postalCode
    self.country = country
    self.label = label
  }
}

/// One person as one source states them: a LinkedIn connection, a card, a row of a table.
public struct ParsedContact: Sendable, Hashable, Codable {
  /// The source's own id exactly as written: a vCard UID, a profile URL.
  public var uid: String?
  /// The full name as written.
  public var fullName: String?
  public var given: String?
  public var middle: String?
  public var family: String?
  public var maiden: String?
  public var prefix: String?
  public var suffix: String?
  public var nicknames: [String] = []
  public var emails: [LabeledValue] = []
  public var phones: [LabeledValue] = []
  /// Profile and web addresses as written.
  public var links: [LabeledValue] = []
  public var addresses: [ParsedAddress] = []
  /// A place as a profile shows it ("Lyon, France").
  public var place: String?
  public var headline: String?
  public var summary: String?
  /// Current position first when the source orders them.
  public var positions: [ParsedPosition] = []
  public var education: [ParsedEducation] = []
  public var skills: [String] = []
  public var languages: [String] = []
  public var birthday: PartialDate?
  public var notes: [String] = []
  /// Categories, labels, groups.
  public var groups: [String] = []
  /// The day the user and this person connected.
  public var connectedOn: PartialDate?
  /// What an attendee list says: `approved`, `checked-in`, `cancelled` ...
  public var attendance: String?
  /// The event or list this row belongs to, when the file names it.
  public var event: String?

  public init() {}

  /// True when nothing in it says who the person is.
  public var isAnonymous: Bool {
    (fullName ?? "").isEmpty && (given ?? "").isEmpty && (family ?? "").isEmpty && nicknames.isEmpty
      && emails.isEmpty && phones.isEmpty
  }
}

/// An invitation to connect, sent or received.
public struct ParsedInvitation: Sendable, Hashable, Codable {
  public var from: String
  public var to: String
  public var fromURL: String?
  public var toURL: String?
  public var sentAt: ParsedMoment?
  public var message: String?
  /// True: the owner of the export sent it.
  public var isOutgoing: Bool

  public init(
    from: String, to: String, fromURL: String?, toURL: String?, sentAt: ParsedMoment?, message: String?,
    isOutgoing: Bool
  ) {
    self.from = from
    self.to = to
    self.fromURL = fromURL
    self.toURL = toURL
    self.sentAt = sentAt
    self.message = message
    self.isOutgoing = isOutgoing
  }
}

/// A company that the owner follows.
public struct ParsedFollow: Sendable, Hashable, Codable {
  public var company: String
  public var followedAt: ParsedMoment?

  public init(company: String, followedAt: ParsedMoment?) {
    self.company = company
    self.followedAt = followedAt
  }
}

/// An application the owner sent, or a job that was saved.
public struct ParsedApplication: Sendable, Hashable, Codable {
  public var company: String
  public var title: String
  public var url: String?
  public var at: ParsedMoment?
  public var contactEmail: String?
  public var contactPhone: String?
  /// True: only saved, not applied for.
  public var isSavedOnly: Bool

  public init(
    company: String, title: String, url: String?, at: ParsedMoment?, contactEmail: String? = nil,
    contactPhone: String? = nil, isSavedOnly: Bool = false
  ) {
    self.company = company
    self.title = title
    self.url = url
    self.at = at
    self.contactEmail = contactEmail
    self.contactPhone = contactPhone
    self.isSavedOnly = isSavedOnly
  }
}

/// A recommendation or an endorsement of a skill, given or received.
public struct ParsedPraise: Sendable, Hashable, Codable {
  public var given: String
  public var family: String
  public var profileURL: String?
  public var company: String?
  public var title: String?
  /// The text of a recommendation.
  public var text: String?
  /// The skill endorsed.
  public var skill: String?
  public var at: ParsedMoment?
  /// As written: `VISIBLE`, `ACCEPTED` ...
  public var status: String?
  /// True: the owner received it.
  public var isReceived: Bool

  public init(
    given: String, family: String, profileURL: String? = nil, company: String? = nil, title: String? = nil,
    text: String? = nil, skill: String? = nil, at: ParsedMoment? = nil, status: String? = nil,
    isReceived: Bool
  ) {
    self.given = given
    self.family = family
    self.profileURL = profileURL
    self.company = company
    self.title = title
    self.text = text
    self.skill = skill
    self.at = at
    self.status = status
    self.isReceived = isReceived
  }
}

/// A tie between two people that the user wrote down (`from,to,strength[,since,because]`).
public struct ParsedTie: Sendable, Hashable, Codable {
  public var from: String
  public var to: String
  /// 0...1.
  public var strength: Double
  public var since: PartialDate?
  public var because: String?

  public init(from: String, to: String, strength: Double, since: PartialDate?, because: String?) {
    self.from = from
    self.to = to
    self.strength = strength
    self.since = since
    self.because = because
  }
}

/// What one record of a file says. `me…` cases speak of the owner of the export.
public enum ParsedRecord: Sendable, Hashable {
  /// In a box: a record is handed on several times, and a contact has two dozen fields.
  indirect case contact(ParsedContact)
  case invitation(ParsedInvitation)
  case follow(ParsedFollow)
  case application(ParsedApplication)
  case recommendation(ParsedPraise)
  case endorsement(ParsedPraise)
  case tie(ParsedTie)
  case mePosition(ParsedPosition)
  case meEducation(ParsedEducation)
  case meSkill(String)
  indirect case meProfile(ParsedContact)
}

/// One record of a file: its place, what it says or why it was left out, and the bytes it stood in.
public struct SourceRecord: Sendable {
  /// From 1 after preamble and header.
  public var number: Int
  /// First line of the record in the file, from 1.
  public var line: Int
  public var outcome: Result<ParsedRecord, ParseProblem>
  /// The record's bytes within the (decoded, UTF-8) file.
  public var original: Range<Int>
  /// Repairs made while reading it.
  public var warnings: [ParseProblem]

  public init(
    number: Int, line: Int, outcome: Result<ParsedRecord, ParseProblem>, original: Range<Int>,
    warnings: [ParseProblem] = []
  ) {
    self.number = number
    self.line = line
    self.outcome = outcome
    self.original = original
    self.warnings = warnings
  }
}
