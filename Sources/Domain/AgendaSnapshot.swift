/// A person in the day's plan: only what planning asks for.
public struct AgendaPerson: Sendable, Hashable {
  public var person: PersonReference
  public var circle: Circle
  public var company: String?
  public var companyID: CompanyID?
  public var role: Role?
  /// 1: connected to the user.
  public var degree: Int?
  /// Latest message or meeting, either way.
  public var lastContact: Day?
  public var lastIncoming: Day?
  public var lastOutgoing: Day?
  /// When the tie began (connected, met, first employer shared): counts as contact when there is no other.
  public var knownSince: Day?
  /// Both have turned to each other at least once.
  public var hasTalked: Bool
  public var gave: Int
  public var got: Int
  /// Favours asked of them (C4), whether granted or not.
  public var asked: Int
  /// The user's own rhythm for this tie; nil: the circle's.
  public var rhythmInWeeks: Int?
  /// The user does not want to be reminded of this tie.
  public var isMuted: Bool
  public var interests: [String]
  public var tags: [String]

  public init(
    person: PersonReference, circle: Circle = .online, company: String? = nil, companyID: CompanyID? = nil,
    role: Role? = nil, degree: Int? = nil, lastContact: Day? = nil, lastIncoming: Day? = nil,
    lastOutgoing: Day? = nil, knownSince: Day? = nil, hasTalked: Bool = false, gave: Int = 0, got: Int = 0,
    asked: Int = 0, rhythmInWeeks: Int? = nil, isMuted: Bool = false, interests: [String] = [],
    tags: [String] = []
  ) {
    self.person = person
    self.circle = circle
    self.company = company
    self.companyID = companyID
    self.role = role
    self.degree = degree
    self.lastContact = lastContact
    self.lastIncoming = lastIncoming
    self.lastOutgoing = lastOutgoing
    self.knownSince = knownSince
    self.hasTalked = hasTalked
    self.gave = gave
    self.got = got
    self.asked = asked
    self.rhythmInWeeks = rhythmInWeeks
    self.isMuted = isMuted
    self.interests = interests
    self.tags = tags
  }
}

/// A message that nobody has answered yet: the newest incoming one of a person without an outgoing
/// one after it.
public struct UnansweredMessage: Sendable, Hashable {
  public var id: InteractionID
  public var person: PersonID
  public var day: Day
  /// Its first words, for recognition.
  public var excerpt: String?

  public init(id: InteractionID, person: PersonID, day: Day, excerpt: String? = nil) {
    self.id = id
    self.person = person
    self.day = day
    self.excerpt = excerpt
  }
}

/// A meeting (coffee, call, lunch, event, interview) of the last weeks.
public struct AgendaMeeting: Sendable, Hashable {
  public var id: InteractionID
  public var kind: InteractionKind
  public var day: Day
  public var people: [PersonID]
  /// Those the user has written to since (on the same day counts when it came after the meeting).
  public var followedUp: Set<PersonID>
  public var text: String?

  public init(
    id: InteractionID, kind: InteractionKind, day: Day, people: [PersonID], followedUp: Set<PersonID> = [],
    text: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.people = people
    self.followedUp = followedUp
    self.text = text
  }
}

/// A favour that was received and not yet thanked for: no outgoing message since (E6).
public struct OwedThanks: Sendable, Hashable {
  public enum Favour: String, Codable, Sendable, CaseIterable, Hashable {
    case introduction, referral, recommendation, endorsement, help, call
  }

  public var id: InteractionID
  public var person: PersonID
  public var day: Day
  public var favour: Favour
  public var text: String?

  public init(id: InteractionID, person: PersonID, day: Day, favour: Favour, text: String? = nil) {
    self.id = id
    self.person = person
    self.day = day
    self.favour = favour
    self.text = text
  }
}

/// Something that happened to somebody: a reason to write that needs no pretext.
public struct PersonChange: Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    case newJob = "new-job"
    /// Another title at the same employer.
    case newTitle = "new-title"
    case publication
    case release
    case other
  }

  public var person: PersonID
  public var kind: Kind
  /// The day it was seen.
  public var day: Day
  /// What it is: the new employer, the new title, the title of the article.
  public var text: String?
  /// What stood there before: the employer or title that is left.
  public var before: String?
  /// Of a new employer: the title there.
  public var title: String?
  /// Of a new employer: the title at the one before.
  public var titleBefore: String?

  public init(
    person: PersonID, kind: Kind, day: Day, text: String? = nil, before: String? = nil, title: String? = nil,
    titleBefore: String? = nil
  ) {
    self.person = person
    self.kind = kind
    self.day = day
    self.text = text
    self.before = before
    self.title = title
    self.titleBefore = titleBefore
  }
}

/// A call or another appointment with somebody that is fixed.
public struct AgendaCall: Sendable, Hashable {
  /// Stable, such as the calendar's UID.
  public var id: String
  public var person: PersonID?
  public var title: String
  /// A coffee or lunch is prepared like a call.
  public var kind: InteractionKind
  public var day: Day
  /// Minutes since midnight in the user's zone; nil: not fixed.
  public var startMinute: Int?
  public var minutes: Int
  /// The preparation sheet was opened and ticked off (B7).
  public var isPrepared: Bool

  public init(
    id: String, person: PersonID?, title: String, kind: InteractionKind = .call, day: Day,
    startMinute: Int? = nil, minutes: Int = 15, isPrepared: Bool = false
  ) {
    self.id = id
    self.person = person
    self.title = title
    self.kind = kind
    self.day = day
    self.startMinute = startMinute
    self.minutes = minutes
    self.isPrepared = isPrepared
  }
}

/// A meetup, conference or fair of the imported calendars and lists.
public struct AgendaEvent: Sendable, Hashable {
  public var id: String
  public var title: String
  public var day: Day
  public var place: String?
  /// Nil: the user has not said.
  public var isGoing: Bool?
  /// The user was there, and said so.
  public var wasThere: Bool
  /// Known people who will be there, or speakers: whom to look for. At most five.
  public var lookFor: [PersonReference]

  public init(
    id: String, title: String, day: Day, place: String? = nil, isGoing: Bool? = nil, wasThere: Bool = false,
    lookFor: [PersonReference] = []
  ) {
    self.id = id
    self.title = title
    self.day = day
    self.place = place
    self.isGoing = isGoing
    self.wasThere = wasThere
    self.lookFor = lookFor
  }
}

/// Weekly, monthly and yearly counts of the three circles (C1–C3) and of today's routine (A1–A3).
public struct AgendaCounts: Sendable, Hashable {
  /// C1: lunches, coffees and calls with circle 1 since the first of the month.
  public var closeMeetingsThisMonth = 0
  /// C2: events attended since the first of the month.
  public var meetupsThisMonth = 0
  /// C2: events attended since 1 January.
  public var meetupsThisYear = 0
  /// C2: people met in person this year with whom there was an exchange afterwards.
  public var qualityContactsThisYear = 0
  /// C3: own posts since Monday.
  public var postsThisWeek = 0
  /// C3: thoughtful comments since Monday.
  public var commentsThisWeek = 0
  /// C3: connections asked for with a reason since Monday.
  public var connectionsThisWeek = 0
  /// A1–A3, today.
  public var repliesToday = 0
  public var thanksToday = 0
  public var postsToday = 0
  /// C4: things given since Monday.
  public var givenThisWeek = 0
  /// Days of the last seven on which something was done.
  public var activeDaysThisWeek = 0

  public init() {}
}

/// What the user decided about an item. It holds until the item's facts change: then its id is
/// another one.
public struct AgendaDecision: Sendable, Hashable {
  public enum Verdict: String, Codable, Sendable, CaseIterable, Hashable {
    case done, later, skip
  }

  /// `TodayItem.id`.
  public var item: String
  public var verdict: Verdict
  /// The day it was decided.
  public var day: Day
  /// `later`: the item comes back on this day.
  public var until: Day?

  public init(item: String, verdict: Verdict, day: Day, until: Day? = nil) {
    self.item = item
    self.verdict = verdict
    self.day = day
    self.until = until
  }
}

/// Everything the day's plan is made from, read in one go. All lists are bounded by whoever fills
/// them; a plan needs the most pressing few hundred facts, not the whole vault.
public struct AgendaSnapshot: Sendable, Hashable {
  public var profile: Profile
  /// All people in the vault.
  public var peopleTotal = 0
  /// Everybody named by a fact below, once.
  public var people: [AgendaPerson] = []
  /// Open ones, either way.
  public var promises: [PromiseEntry] = []
  /// Of the last 60 days, newest first.
  public var unanswered: [UnansweredMessage] = []
  /// Of the last 30 days.
  public var meetings: [AgendaMeeting] = []
  /// Of the last 30 days.
  public var thanks: [OwedThanks] = []
  /// Ties whose contact is due, or that have used up half of their rhythm: circle 1 and 2, and those of
  /// circle 3 with a conversation both ways; longest silence against rhythm first; a few hundred.
  public var ties: [PersonID] = []
  /// Of the last 30 days, for people with whom there is a tie.
  public var changes: [PersonChange] = []
  /// From three days ago on, two weeks ahead; past ones of which nothing has been written down.
  public var calls: [AgendaCall] = []
  /// From three days ago on, four weeks ahead.
  public var events: [AgendaEvent] = []
  public var counts = AgendaCounts()
  public var opportunities: [Opportunity] = []
  /// Open and paused ones.
  public var campaigns: [Campaign] = []
  /// Those the campaigns follow, when they are not built in.
  public var playbooks: [Playbook] = []
  /// Companies the user chose (A8).
  public var targetCount = 0
  /// Local communities known to the vault (D4).
  public var communityCount = 0
  /// Companies where the user already wrote to a stranger today.
  public var strangersToday: Set<CompanyID> = []
  public var credits: CreditLedger?
  /// What the user's own presentation lacks (A5, E3), as keys of `PreparationFacts`.
  public var preparation: PreparationFacts?
  /// Decisions about items, of the last year.
  public var decisions: [AgendaDecision] = []

  public init(profile: Profile) { self.profile = profile }
}

/// What the user can show before writing to strangers (A5, E3). Nil: not known.
public struct PreparationFacts: Sendable, Hashable {
  public var hasHeadline: Bool?
  public var hasSummary: Bool?
  public var hasSkills: Bool?
  public var hasCodeProfile: Bool?
  /// Public activity in the last month.
  public var showsActivity: Bool?
  public var hasPortfolio: Bool?
  public var hasCVLink: Bool?
  public var hasPlaceAndZone: Bool?
  /// Two skills that are rare together (A15).
  public var hasSkillStack: Bool?

  public init() {}
}

/// How a user wants to be reminded; defaults are the method's.
public struct AgendaSettings: Sendable, Hashable {
  /// How the user works on one social network: C3 or A1–A3, never both.
  public enum Pace: String, Codable, Sendable, CaseIterable, Hashable {
    case steady, intensive, none
  }

  public struct Network: Sendable, Hashable {
    public var name: String
    public var pace: Pace

    public init(name: String, pace: Pace = .steady) {
      self.name = name
      self.pace = pace
    }
  }

  /// Weeks between two contacts, by circle.
  public var rhythmInWeeks: [Circle: Int]
  public var networks: [Network]
  /// C9: whoever does not want to network is not pressed; promises and answers stay.
  public var wantsToNetwork: Bool
  /// C6.
  public var followUpAfterDays: Int
  /// E5: their promise is asked for again after a week.
  public var askAgainAfterDays: Int
  /// New strangers per company and day.
  public var strangersPerCompany: Int
  /// C2, per month.
  public var meetupsPerMonth: ClosedRange<Int>
  /// C2, per year.
  public var qualityContactsPerYear: ClosedRange<Int>
  /// Most items on one day: more is not humane.
  public var mostItems: Int

  public init() {
    rhythmInWeeks = [:]
    for circle in Circle.allCases { rhythmInWeeks[circle] = circle.defaultRhythmInWeeks }
    networks = [Network(name: "LinkedIn")]
    wantsToNetwork = true
    followUpAfterDays = 2
    askAgainAfterDays = 7
    strangersPerCompany = 1
    meetupsPerMonth = 1...2
    qualityContactsPerYear = 5...10
    mostItems = 9
  }
}
