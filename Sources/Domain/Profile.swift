/// What the user looks for.
public enum SeekKind: String, Codable, Sendable, CaseIterable, Hashable {
  case stage, alternance, internship
  case firstJob = "first-job"
  case cdi, cdd, freelance
}

/// The user: who they are, what they seek, how they want to be spoken to.
public struct Profile: Sendable, Hashable, Codable {
  public var name: String?
  public var headline: String?
  public var place: String?
  /// IANA id; nil: the system's.
  public var zone: String?
  public var language: Language?
  /// How the user's own French texts address others by default, and how the app addresses the user.
  public var address: Address
  /// Minutes a day the user gives to their network.
  public var minutes: Int
  public var seeks: SeekKind?
  /// The title sought, free text ("développeur back-end").
  public var seekRole: String?
  public var stack: [String]
  /// Towns, or "remote" in one of its spellings (`isRemote`).
  public var towns: [String]
  public var from: Day?
  /// How long (for an internship), in weeks.
  public var weeks: Int?
  public var isStudent: Bool
  public var school: String?
  public var promotion: String?
  /// The user's own employers and schools with their times, for circle 1 (method C, "Belonging").
  public var employers: [Employer]
  public var schools: [Employer]
  public var emails: [String]
  public var links: [String]
  public var skills: [String]
  /// When the user takes calls; nil: as usual, 9 to 18 from Monday to Friday.
  public var hours: WorkingHours?
  /// Networking plan: `free`, `premium-career` ... (E1).
  public var plan: String?

  /// A company or school with the time spent there.
  public struct Employer: Sendable, Hashable, Codable {
    public var name: String
    /// `2021`, `2021-09` or a day.
    public var start: String?
    public var end: String?
    public var title: String?

    public init(name: String, start: String? = nil, end: String? = nil, title: String? = nil) {
      self.name = name
      self.start = start
      self.end = end
      self.title = title
    }
  }

  public init() {
    address = .vous
    minutes = 30
    stack = []
    towns = []
    isStudent = false
    employers = []
    schools = []
    emails = []
    links = []
    skills = []
  }
}

extension Profile {
  /// How many minutes a day can be given.
  public static let minutesADay = 0...1440

  /// Where the user wants to work, as far as it is a place.
  public var workTowns: [String] { towns.filter { !$0.isEmpty && !Self.isRemote($0) } }

  /// Whether what stands among the towns says that the work may be done from anywhere.
  public static func isRemote(_ town: String) -> Bool {
    ["remote", "a distance", "distance", "teletravail", "full remote"].contains(FoldedText.fold(town))
  }
}
