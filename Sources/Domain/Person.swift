/// Where a fact about a person comes from.
public struct PersonSource: Sendable, Hashable, Codable {
  /// File name; inside an archive the member's path.
  public var source: String
  /// The import kind, such as `linkedin-connections`; `hand` for what the user typed.
  public var kind: String
  /// The source's own id exactly as written there; nil when it has none.
  public var uid: String?
  /// From 1.
  public var record: Int
  /// The user's own entries have none.
  public var observation: Int64?

  public init(source: String, kind: String, uid: String?, record: Int, observation: Int64? = nil) {
    self.source = source
    self.kind = kind
    self.uid = uid
    self.record = record
    self.observation = observation
  }
}

/// One person as the vault knows them: what the sources say, with the user's own words winning.
/// Nil means unknown, and is said to be unknown.
public struct Person: IdentifierOwner, Sendable, Hashable {
  public static let identifierPrefix = "p"

  public var id: PersonID
  /// The full name shown everywhere.
  public var name: String
  public var given: String?
  public var family: String?
  public var title: String?
  public var role: Role?
  public var level: Level?
  public var company: String?
  public var companyID: CompanyID?
  /// Start at `company`: `2023`, `2023-04` or a day.
  public var since: String?
  public var place: String?
  /// IANA id.
  public var zone: String?
  public var emails: [String] = []
  public var phones: [String] = []
  public var links: [String] = []
  public var schools: [String] = []
  public var circle: Circle
  /// 1: connected to the user; 2: known through somebody else; nil: unknown.
  public var degree: Int?
  /// Whether they pay for the network's premium plan (E2); nil: unknown.
  public var premium: Bool?
  public var tags: [String] = []
  public var notes: [String] = []
  public var birthday: String?
  /// The day the user and this person connected on the network.
  public var connectedOn: Day?
  public var lastContact: Day?
  /// How often the user gave (C4).
  public var gave: Int = 0
  /// How often the user received (C4).
  public var got: Int = 0
  /// They no longer stand in the newest export of a source that once held them.
  public var isGone: Bool = false
  public var sources: [PersonSource] = []
  /// Fields whose value is the user's own word.
  public var editedFields: [String] = []

  public init(id: PersonID, name: String, circle: Circle = .online) {
    self.id = id
    self.name = name
    self.circle = circle
  }
}

/// A person in one line of a list.
public struct PersonLine: Sendable, Hashable {
  public var id: PersonID
  public var name: String
  public var title: String?
  public var company: String?
  public var companyID: CompanyID?
  public var place: String?
  public var role: Role?
  public var circle: Circle
  public var lastContact: Day?

  public init(
    id: PersonID, name: String, title: String? = nil, company: String? = nil, companyID: CompanyID? = nil,
    place: String? = nil, role: Role? = nil, circle: Circle = .online, lastContact: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.company = company
    self.companyID = companyID
    self.place = place
    self.role = role
    self.circle = circle
    self.lastContact = lastContact
  }
}

/// A person named in passing.
public struct PersonReference: Sendable, Hashable, Codable {
  public var id: PersonID
  public var name: String

  public init(id: PersonID, name: String) {
    self.id = id
    self.name = name
  }
}

/// One job of a person, as the sources and the user state it.
public struct Employment: Sendable, Hashable {
  public var companyID: CompanyID?
  public var company: String
  public var title: String?
  /// `2023`, `2023-04` or a day.
  public var start: String?
  public var end: String?
  public var isCurrent: Bool

  public init(
    companyID: CompanyID? = nil, company: String, title: String?, start: String?, end: String?,
    isCurrent: Bool
  ) {
    self.companyID = companyID
    self.company = company
    self.title = title
    self.start = start
    self.end = end
    self.isCurrent = isCurrent
  }
}
