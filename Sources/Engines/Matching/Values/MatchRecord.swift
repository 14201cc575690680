public import Domain

/// What one source says about one person: a card, a row of an export, an address in a mail.
///
/// All texts as written; the matcher normalises them. Cheap to build: a million fit in memory.
public struct MatchRecord: Sendable, Hashable {
  /// The caller's own number for the record; unique within one call.
  public var id: Int
  /// Where it comes from, such as a file's kind or name; records of one source are seldom one person.
  public var source: String
  public var given: String
  public var family: String
  /// The name in one piece, used where `given` and `family` are both empty.
  public var fullName: String
  public var nicknames: [String]
  /// Maiden or former family names.
  public var formerFamilies: [String]
  public var emails: [String]
  public var phones: [String]
  /// ISO 3166 alpha-2 code of the country in which national phone numbers are meant; nil = unknown.
  public var country: String?
  /// Addresses of profiles (LinkedIn, GitHub, …).
  public var profiles: [String]
  public var jobs: [MatchJob]
  public var places: [MatchPlace]
  public var birthday: MatchBirthday?
  /// Identifiers of people met in the same threads or events, in the caller's numbering.
  public var partners: [Int]
  /// Records that share a number are one person by the user's word or by certain knowledge.
  public var group: Int?

  public init(
    id: Int, source: String = "", given: String = "", family: String = "", fullName: String = "",
    nicknames: [String] = [], formerFamilies: [String] = [], emails: [String] = [], phones: [String] = [],
    country: String? = nil, profiles: [String] = [], jobs: [MatchJob] = [], places: [MatchPlace] = [],
    birthday: MatchBirthday? = nil, partners: [Int] = [], group: Int? = nil
  ) {
    self.id = id
    self.source = source
    self.given = given
    self.family = family
    self.fullName = fullName
    self.nicknames = nicknames
    self.formerFamilies = formerFamilies
    self.emails = emails
    self.phones = phones
    self.country = country
    self.profiles = profiles
    self.jobs = jobs
    self.places = places
    self.birthday = birthday
    self.partners = partners
    self.group = group
  }
}

/// An employer and what the person does there.
public struct MatchJob: Sendable, Hashable {
  public var company: String
  public var title: String
  /// First day known, nil = unknown.
  public var start: Day?
  /// Last day known, nil = unknown or still there.
  public var end: Day?

  public init(company: String = "", title: String = "", start: Day? = nil, end: Day? = nil) {
    self.company = company
    self.title = title
    self.start = start
    self.end = end
  }
}

/// A place or postal address; parts may be empty.
public struct MatchPlace: Sendable, Hashable {
  /// Street with number, and what else stands in the lines above the town.
  public var street: String
  public var city: String
  public var region: String
  public var postcode: String
  public var country: String

  public init(
    street: String = "", city: String = "", region: String = "", postcode: String = "", country: String = ""
  ) {
    self.street = street
    self.city = city
    self.region = region
    self.postcode = postcode
    self.country = country
  }
}

/// A birthday, often without its year.
public struct MatchBirthday: Sendable, Hashable {
  /// Nil when the source hides it.
  public var year: Int?
  /// 1...12; 0 when only the year is known.
  public var month: Int
  /// 1...31; 0 when only the year is known.
  public var day: Int

  /// The year alone.
  public init?(year: Int) {
    guard (1...9999).contains(year) else { return nil }
    (self.year, month, day) = (year, 0, 0)
  }

  /// Nil when month or day cannot be.
  public init?(year: Int?, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), year.map({ (1...9999).contains($0) }) ?? true
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}
