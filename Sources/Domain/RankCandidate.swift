/// A person who could help at a company, with what the vault knows about how the user and they are
/// bound. Every fact is optional: nil is unknown, is said to be unknown, and never counts against.
///
/// Storage fills it from SQL; lists are bounded (a handful of entries say as much as a hundred).
public struct RankCandidate: Sendable, Hashable {
  /// Something that the user and the person share, with whether their times there overlap.
  public struct Shared: Sendable, Hashable {
    public var name: String
    /// Nil: the times are not known.
    public var overlaps: Bool?

    public init(name: String, overlaps: Bool? = nil) {
      self.name = name
      self.overlaps = overlaps
    }
  }

  /// Somebody who knows both and could introduce them (E2).
  public struct Introducer: Sendable, Hashable {
    public var person: PersonReference
    /// Strength of the weaker of the two ties, 0...1; nil: unknown.
    public var strength: Double?

    public init(person: PersonReference, strength: Double? = nil) {
      self.person = person
      self.strength = strength
    }
  }

  public var person: Person
  /// All employments known; the current one with the latest start counts (E2).
  public var employments: [Employment]
  /// Messages and meetings in which they turned to the user; nil: no source that would say.
  public var turnsIn: Int?
  /// Messages and meetings in which the user turned to them; nil: no source that would say.
  public var turnsOut: Int?
  /// Meetings of both (coffee, call, lunch, interview, event).
  public var meetings: Int?
  public var metInPerson: Bool?
  /// Strongest first, at most five.
  public var introducers: [Introducer]?
  public var sharedSchools: [Shared]?
  public var sharedEmployers: [Shared]?
  public var samePlace: Bool?
  public var sameHomeTown: Bool?
  /// Studied the same field as the user.
  public var sameField: Bool?
  public var sharedInterests: [String]?
  /// The source states that anyone may write to them without a credit (E1).
  public var openProfile: Bool?
  /// Something they wrote, or their page, says that they take part in hiring (A9).
  public var takesPartInHiring: Bool?
  /// Outgoing first messages since their last answer that are still without one.
  public var unansweredSince: Day?

  public init(
    person: Person, employments: [Employment] = [], turnsIn: Int? = nil, turnsOut: Int? = nil,
    meetings: Int? = nil, metInPerson: Bool? = nil, introducers: [Introducer]? = nil,
    sharedSchools: [Shared]? = nil, sharedEmployers: [Shared]? = nil, samePlace: Bool? = nil,
    sameHomeTown: Bool? = nil, sameField: Bool? = nil, sharedInterests: [String]? = nil,
    openProfile: Bool? = nil, takesPartInHiring: Bool? = nil, unansweredSince: Day? = nil
  ) {
    self.person = person
    self.employments = employments
    self.turnsIn = turnsIn
    self.turnsOut = turnsOut
    self.meetings = meetings
    self.metInPerson = metInPerson
    self.introducers = introducers
    self.sharedSchools = sharedSchools
    self.sharedEmployers = sharedEmployers
    self.samePlace = samePlace
    self.sameHomeTown = sameHomeTown
    self.sameField = sameField
    self.sharedInterests = sharedInterests
    self.openProfile = openProfile
    self.takesPartInHiring = takesPartInHiring
    self.unansweredSince = unansweredSince
  }
}

/// The company that people are ranked for.
public struct RankedCompany: Sendable, Hashable {
  public var id: CompanyID?
  public var name: String
  /// People who work there, when a source or the user says so; nil: unknown.
  public var employees: Int?
  /// How many people of the vault work there: a hint when `employees` is unknown.
  public var peopleInVault: Int

  public init(id: CompanyID? = nil, name: String, employees: Int? = nil, peopleInVault: Int = 0) {
    self.id = id
    self.name = name
    self.employees = employees
    self.peopleInVault = peopleInVault
  }
}
