/// What a list of people is asked for.
public struct PeopleQuery: Sendable, Hashable {
  /// Words typed; accents and small typos are forgiven.
  public var text: String = ""
  public var company: CompanyID?
  public var circle: Circle?
  public var role: Role?
  /// Where the page begins, as given by `PeoplePage.next`; nil: the first page.
  public var cursor: String?
  public var limit: Int = 50

  public init(text: String = "", limit: Int = 50) {
    self.text = text
    self.limit = limit
  }
}

/// One page of people, in a stable order (by name; by closeness of the match when words were typed).
public struct PeoplePage: Sendable, Hashable {
  public var people: [PersonLine]
  /// Cursor of the next page; nil: this is the last.
  public var next: String?
  /// Cursor of the page before; nil: this is the first.
  public var previous: String?
  /// All people that fit the query, as far as they were counted.
  public var total: Int
  /// Whether more people fit than were counted: a search stops counting where nobody looks any more.
  public var isTotalOpen: Bool

  public init(
    people: [PersonLine], next: String? = nil, previous: String? = nil, total: Int, isTotalOpen: Bool = false
  ) {
    self.isTotalOpen = isTotalOpen
    self.people = people
    self.next = next
    self.previous = previous
    self.total = total
  }
}

/// How the user and a person know each other, one fact each.
public struct Acquaintance: Sendable, Hashable {
  public var text: Phrase
  public var since: String?

  public init(text: Phrase, since: String? = nil) {
    self.text = text
    self.since = since
  }
}

/// What a profile says of somebody in their own words: shown, never reckoned with.
public struct ProfileWords: Sendable, Hashable {
  public var headline: String?
  public var summary: String?
  public var skills: [String]
  public var languages: [String]

  public init(
    headline: String? = nil, summary: String? = nil, skills: [String] = [], languages: [String] = []
  ) {
    self.headline = headline
    self.summary = summary
    self.skills = skills
    self.languages = languages
  }
}

/// Everything the page of a person shows.
public struct PersonView: Sendable, Hashable {
  public var person: Person
  public var employments: [Employment]
  public var acquaintance: [Acquaintance]
  /// Newest first.
  public var timeline: [TimelineEntry]
  /// How many entries the whole history has.
  public var timelineTotal: Int
  public var promises: [PromiseEntry]
  /// Today's items about this person.
  public var next: [TodayItem]
  /// Other spellings and values that lost against those shown, by field.
  public var alternatives: [String: [String]]
  /// Talks that are fixed, by time.
  public var calls: [PlannedCall] = []
  /// What a profile says of them.
  public var profile = ProfileWords()

  public init(
    person: Person, employments: [Employment] = [], acquaintance: [Acquaintance] = [],
    timeline: [TimelineEntry] = [], timelineTotal: Int = 0, promises: [PromiseEntry] = [],
    next: [TodayItem] = [], alternatives: [String: [String]] = [:]
  ) {
    self.person = person
    self.employments = employments
    self.acquaintance = acquaintance
    self.timeline = timeline
    self.timelineTotal = timelineTotal
    self.promises = promises
    self.next = next
    self.alternatives = alternatives
  }
}

/// The page of all companies.
public struct CompaniesView: Sendable, Hashable {
  /// Companies the user chose (A8), with how many people they know there.
  public var targets: [Company]
  /// Companies that a source suggests: followed ones, applications.
  public var suggestions: [Company]
  /// Where most of the user's people work, or what a search found.
  public var others: [Company]

  public init(targets: [Company] = [], suggestions: [Company] = [], others: [Company] = []) {
    self.targets = targets
    self.suggestions = suggestions
    self.others = others
  }
}

/// Everything the page of a company shows.
public struct CompanyView: Sendable, Hashable {
  public var company: Company
  /// Best first, with reasons.
  public var ranked: [RankedPerson]
  /// People who worked there before.
  public var former: [PersonLine]
  public var opportunities: [String]

  public init(
    company: Company, ranked: [RankedPerson] = [], former: [PersonLine] = [], opportunities: [String] = []
  ) {
    self.company = company
    self.ranked = ranked
    self.former = former
    self.opportunities = opportunities
  }
}

/// What the vault holds, in numbers.
public struct VaultSummary: Sendable, Hashable {
  public var people: Int
  public var companies: Int
  public var targets: Int
  public var interactions: Int
  /// The vault holds invented people: a demo.
  public var isDemo: Bool

  public init(people: Int, companies: Int, targets: Int, interactions: Int, isDemo: Bool) {
    self.people = people
    self.companies = companies
    self.targets = targets
    self.interactions = interactions
    self.isDemo = isDemo
  }

  public var isEmpty: Bool { people == 0 && interactions == 0 && targets == 0 }
}

/// Something that `undo` can take back.
public struct UndoEntry: Sendable, Hashable {
  /// The name to give to `undo`, such as `import-12`.
  public var name: String
  public var at: Moment
  public var text: Phrase

  public init(name: String, at: Moment, text: Phrase) {
    self.name = name
    self.at = at
    self.text = text
  }
}

/// How far a long piece of work is.
public struct WorkProgress: Sendable, Hashable {
  public var step: Phrase
  public var done: Int
  /// 0: unknown.
  public var total: Int

  public init(step: Phrase, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}

extension PromiseEntry {
  /// By when the user's own promise is to be kept: the day that was said, else a week after it was made.
  public var keepBy: Day { due ?? madeOn.adding(days: 7) }
}
