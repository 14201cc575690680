/// What happened between the user and somebody.
public enum InteractionKind: String, Codable, Sendable, CaseIterable, Hashable {
  case coffee
  /// Also video calls.
  case call
  case lunch
  case meeting
  /// SMS, direct message, InMail.
  case message
  case email
  case event
  case introduction
  case interview
  case help
  case note
  case invitation
  case recommendation
  case endorsement

  /// Both were there: it asks for a follow-up within 48 hours (C6).
  public var isMeeting: Bool {
    switch self {
    case .coffee, .call, .lunch, .meeting, .event, .interview: true
    default: false
    }
  }
}

/// Who turned to whom.
public enum Direction: String, Codable, Sendable, CaseIterable, Hashable {
  /// They turned to the user.
  case incoming = "in"
  /// The user turned to them.
  case outgoing = "out"
  case both
}

/// A favour in an interaction (C4): already given or received, not promised.
public enum Favour: String, Codable, Sendable, CaseIterable, Hashable {
  case gave
  case received
  case both
  case none
}

/// One line of a person's history.
public struct TimelineEntry: Sendable, Hashable {
  /// `i12`, or `o3` for facts that are no interaction (a job change).
  public var id: String
  public var day: Day
  /// Seconds since 1970 UTC when the source knows the moment.
  public var moment: Int64?
  public var kind: String
  public var direction: Direction
  public var text: String
  public var source: String
  public var minutes: Int?
  /// The user wrote it and may edit or delete it.
  public var isOwn: Bool

  public init(
    id: String, day: Day, moment: Int64? = nil, kind: String, direction: Direction, text: String,
    source: String, minutes: Int? = nil, isOwn: Bool = false
  ) {
    self.id = id
    self.day = day
    self.moment = moment
    self.kind = kind
    self.direction = direction
    self.text = text
    self.source = source
    self.minutes = minutes
    self.isOwn = isOwn
  }
}

/// Something promised, either way.
public struct PromiseEntry: Sendable, Hashable {
  public enum Who: String, Codable, Sendable, Hashable {
    case me
    case them
  }

  public var id: PromiseID
  public var who: Who
  public var person: PersonReference?
  public var text: String
  public var due: Day?
  public var madeOn: Day
  public var doneOn: Day?

  public init(
    id: PromiseID, who: Who, person: PersonReference?, text: String, due: Day?, madeOn: Day, doneOn: Day?
  ) {
    self.id = id
    self.who = who
    self.person = person
    self.text = text
    self.due = due
    self.madeOn = madeOn
    self.doneOn = doneOn
  }
}

/// What the user writes down: the fields of the quick note after it was understood.
public struct NewInteraction: Sendable, Hashable {
  public var kind: InteractionKind
  public var people: [PersonID]
  public var day: Day
  public var minutes: Int?
  public var text: String
  public var tags: [String]
  public var direction: Direction
  public var favour: Favour
  public var mine: [String]
  public var theirs: [String]
  /// The day that a promise names, by its text.
  public var due: [String: Day] = [:]
  /// Whom a promise names, by its text; without a name it is a promise of or to the first who took part.
  public var about: [String: PersonID] = [:]
  /// Promises of or to somebody who is not in the vault, by their text: nobody else's.
  public var unclaimed: Set<String> = []
  public var company: String?

  /// Whose a promise of this text is; nil: nobody's in the vault.
  public func holder(of promise: String) -> PersonID? {
    about[promise] ?? (unclaimed.contains(promise) ? nil : people.first)
  }

  public init(
    kind: InteractionKind, people: [PersonID], day: Day, minutes: Int? = nil, text: String,
    tags: [String] = [], direction: Direction = .both, favour: Favour = .none, mine: [String] = [],
    theirs: [String] = [], company: String? = nil
  ) {
    self.kind = kind
    self.people = people
    self.day = day
    self.minutes = minutes
    self.text = text
    self.tags = tags
    self.direction = direction
    self.favour = favour
    self.mine = mine
    self.theirs = theirs
    self.company = company
  }
}
