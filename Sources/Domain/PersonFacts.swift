/// What one record of one source states about one person: the content of an observation.
public struct PersonFacts: Sendable, Hashable, Codable {
  public struct Value: Sendable, Hashable, Codable {
    public var value: String
    public var label: String?

    public init(_ value: String, label: String? = nil) {
      self.value = value
      self.label = label
    }
  }

  public struct Job: Sendable, Hashable, Codable {
    public var company: String?
    public var title: String?
    /// `2023`, `2023-04` or a day.
    public var start: String?
    public var end: String?
    /// `former`: it is over, nobody says since when.
    public var state: String?

    public init(company: String?, title: String?, start: String? = nil, end: String? = nil) {
      self.company = company
      self.title = title
      self.start = start
      self.end = end
    }

    /// An employer the person has left.
    public static func former(_ company: String) -> Job {
      var job = Job(company: company, title: nil)
      job.state = "former"
      return job
    }

    /// Whether the source says no more than that the person works there.
    public var isOpen: Bool { (end ?? "").isEmpty && state == nil }
  }

  public struct Schooling: Sendable, Hashable, Codable {
    public var school: String
    public var degree: String?
    public var start: String?
    public var end: String?

    public init(school: String, degree: String? = nil, start: String? = nil, end: String? = nil) {
      self.school = school
      self.degree = degree
      self.start = start
      self.end = end
    }
  }

  /// A postal address, as far as it says more than a town.
  public struct Address: Sendable, Hashable, Codable {
    /// Street with number.
    public var street: String?
    public var city: String?
    public var region: String?
    public var postcode: String?
    public var country: String?

    public init(
      street: String? = nil, city: String? = nil, region: String? = nil, postcode: String? = nil,
      country: String? = nil
    ) {
      self.street = street
      self.city = city
      self.region = region
      self.postcode = postcode
      self.country = country
    }
  }

  /// The full name as written.
  public var name: String
  public var given: String?
  public var family: String?
  public var maiden: String?
  public var nicknames: [String] = []
  public var emails: [Value] = []
  public var phones: [Value] = []
  public var links: [Value] = []
  /// Current one first.
  public var jobs: [Job] = []
  public var schools: [Schooling] = []
  public var addresses: [Address] = []
  public var place: String?
  public var birthday: String?
  public var headline: String?
  public var notes: [String] = []
  public var tags: [String] = []
  public var skills: [String] = []
  /// What a profile says of them in their own words.
  public var summary: String?
  /// Languages as a profile lists them, with the level if it says one.
  public var languages: [String] = []
  public var connectedOn: String?
  /// 1: the source says they are connected to the owner.
  public var degree: Int?
  /// The event or list the record belongs to.
  public var event: String?
  public var attendance: String?

  public init(name: String) { self.name = name }

  private enum CodingKeys: String, CodingKey {
    case name, given, family, maiden, nicknames, emails, phones, links, jobs, schools, addresses, place,
      birthday
    case headline, notes, tags, skills, summary, languages, connectedOn, degree, event, attendance
  }

  /// Absent keys are empty values.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    name = try box.decodeIfPresent(String.self, forKey: .name) ?? ""
    given = try box.decodeIfPresent(String.self, forKey: .given)
    family = try box.decodeIfPresent(String.self, forKey: .family)
    maiden = try box.decodeIfPresent(String.self, forKey: .maiden)
    nicknames = try box.decodeIfPresent([String].self, forKey: .nicknames) ?? []
    emails = try box.decodeIfPresent([Value].self, forKey: .emails) ?? []
    phones = try box.decodeIfPresent([Value].self, forKey: .phones) ?? []
    links = try box.decodeIfPresent([Value].self, forKey: .links) ?? []
    jobs = try box.decodeIfPresent([Job].self, forKey: .jobs) ?? []
    schools = try box.decodeIfPresent([Schooling].self, forKey: .schools) ?? []
    addresses = try box.decodeIfPresent([Address].self, forKey: .addresses) ?? []
    place = try box.decodeIfPresent(String.self, forKey: .place)
    birthday = try box.decodeIfPresent(String.self, forKey: .birthday)
    headline = try box.decodeIfPresent(String.self, forKey: .headline)
    notes = try box.decodeIfPresent([String].self, forKey: .notes) ?? []
    tags = try box.decodeIfPresent([String].self, forKey: .tags) ?? []
    skills = try box.decodeIfPresent([String].self, forKey: .skills) ?? []
    summary = try box.decodeIfPresent(String.self, forKey: .summary)
    languages = try box.decodeIfPresent([String].self, forKey: .languages) ?? []
    connectedOn = try box.decodeIfPresent(String.self, forKey: .connectedOn)
    degree = try box.decodeIfPresent(Int.self, forKey: .degree)
    event = try box.decodeIfPresent(String.self, forKey: .event)
    attendance = try box.decodeIfPresent(String.self, forKey: .attendance)
  }
}
