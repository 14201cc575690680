/// What has come together so far, without shame (B1, B9, C8).
public struct ProgressView: Sendable, Hashable {
  public struct Count: Sendable, Hashable {
    /// Stable kebab-case key.
    public var id: String
    public var label: Phrase
    /// Since the notebook was begun, and what was noted of the time before.
    public var all: Int
    /// In the last 30 days.
    public var lately: Int
    /// What imported files tell of the time before the first import.
    public var before: Int

    public init(id: String, label: Phrase, all: Int, lately: Int, before: Int = 0) {
      self.id = id
      self.label = label
      self.all = all
      self.lately = lately
      self.before = before
    }
  }

  /// One month of the last twelve.
  public struct Month: Sendable, Hashable {
    /// Its first day.
    public var first: Day
    public var minutes: Int
    public var meetings: Int
    public var given: Int

    public init(first: Day, minutes: Int, meetings: Int, given: Int) {
      self.first = first
      self.minutes = minutes
      self.meetings = meetings
      self.given = given
    }
  }

  /// A stretch of C8's road.
  public struct Stretch: Sendable, Hashable {
    public var id: String
    public var title: Phrase
    public var text: Phrase
    public var isHere: Bool
    /// 0...1 within the stretch where the user stands.
    public var way: Double

    public init(id: String, title: Phrase, text: Phrase, isHere: Bool, way: Double) {
      self.id = id
      self.title = title
      self.text = text
      self.isHere = isHere
      self.way = way
    }
  }

  public var day: Day
  /// The first day anything was noted; nil: nothing yet.
  public var since: Day?
  public var counts: [Count]
  /// Whether imported files tell of a time before the notebook.
  public var hasBefore: Bool { counts.contains { $0.before > 0 } }
  public var sentences: [Phrase]
  public var road: [Stretch]
  /// Oldest first.
  public var months: [Month]
  /// Hours noted, in all and in the last 30 days.
  public var hours: Double
  public var hoursLately: Double
  /// Who was met in the last 30 days; shown only when the user ticks it.
  public var met: [PersonReference]

  public init(
    day: Day, since: Day?, counts: [Count], sentences: [Phrase], road: [Stretch], months: [Month],
    hours: Double, hoursLately: Double, met: [PersonReference] = []
  ) {
    self.day = day
    self.since = since
    self.counts = counts
    self.sentences = sentences
    self.road = road
    self.months = months
    self.hours = hours
    self.hoursLately = hoursLately
    self.met = met
  }
}

/// Being presentable before writing to strangers (A5, E3).
public struct ChecklistView: Sendable, Hashable {
  public enum Mark: String, Sendable, Hashable, CaseIterable {
    case ready, missing, unknown
  }

  public struct Item: Sendable, Hashable {
    /// Stable kebab-case key.
    public var id: String
    public var title: Phrase
    public var advice: Phrase
    public var mark: Mark
    public var method: [String]
    /// The address the user gave for it.
    public var link: String?

    public init(
      id: String, title: Phrase, advice: Phrase, mark: Mark, method: [String], link: String? = nil
    ) {
      self.id = id
      self.title = title
      self.advice = advice
      self.mark = mark
      self.method = method
      self.link = link
    }
  }

  public var items: [Item]
  /// Said before the first message to a stranger; nil: nothing is missing. It never locks.
  public var warning: Phrase?

  public init(items: [Item], warning: Phrase? = nil) {
    self.items = items
    self.warning = warning
  }
}

/// What the user ticked off of the checklist, and the addresses they gave.
public struct PreparationMarks: Sendable, Hashable, Codable {
  /// By the item's key; what is not in it follows the profile.
  public var marks: [String: Bool] = [:]
  public var links: [String: String] = [:]

  public init() {}
}

extension PreparationFacts {
  /// What the profile shows by itself, and what the user says of the rest.
  public init(profile: Profile, marks: PreparationMarks) {
    self.init()
    func has(_ text: String?) -> Bool { !(text ?? "").isEmpty }
    let links = profile.links + marks.links.values
    func isLinked(_ hosts: [String]) -> Bool? {
      links.contains { link in hosts.contains { link.lowercased().contains($0) } } ? true : nil
    }
    hasHeadline = marks.marks["headline"] ?? (has(profile.headline) ? true : nil)
    hasSummary = marks.marks["summary"]
    hasSkills = marks.marks["skills"] ?? (profile.skills.isEmpty ? nil : true)
    hasSkillStack = marks.marks["skill-stack"]
    hasCodeProfile =
      marks.marks["code"]
      ?? (has(marks.links["code"])
        ? true : isLinked(["github.com/", "gitlab.com/", "codeberg.org/", "sr.ht/"]))
    showsActivity = marks.marks["activity"]
    hasPortfolio = marks.marks["portfolio"] ?? (has(marks.links["portfolio"]) ? true : nil)
    hasCVLink = marks.marks["cv"] ?? (has(marks.links["cv"]) ? true : nil)
    hasPlaceAndZone = has(profile.place) && has(profile.zone) ? true : marks.marks["place"]
  }
}
