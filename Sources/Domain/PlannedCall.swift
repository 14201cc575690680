/// Something with a time that stands in a calendar: `e12`.
public enum EventOwner: IdentifierOwner { public static let identifierPrefix = "e" }

public typealias EventID = Identifier<EventOwner>

/// A call, coffee or meeting that is fixed: planned here, or read from the user's calendar.
public struct PlannedCall: Sendable, Hashable {
  public var id: EventID
  public var kind: InteractionKind
  public var title: String
  public var people: [PersonReference]
  /// Seconds since 1970 UTC.
  public var start: Int64
  public var minutes: Int
  /// Where, or the address of the video call.
  public var place: String?
  /// RFC 5545 UID: the same for ever, so that calendars move the entry and do not double it.
  public var uid: String
  /// RFC 5545 SEQUENCE: how often it was moved.
  public var sequence: Int
  /// When it was last changed, seconds since 1970 UTC.
  public var changedAt: Int64
  /// The preparation sheet was ticked off (B7).
  public var isPrepared: Bool
  /// Planned here; false: it stands in an imported calendar.
  public var isOwn: Bool

  public init(
    id: EventID, kind: InteractionKind = .call, title: String, people: [PersonReference], start: Int64,
    minutes: Int, place: String? = nil, uid: String, sequence: Int = 0, changedAt: Int64,
    isPrepared: Bool = false, isOwn: Bool = true
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.people = people
    self.start = start
    self.minutes = minutes
    self.place = place
    self.uid = uid
    self.sequence = sequence
    self.changedAt = changedAt
    self.isPrepared = isPrepared
    self.isOwn = isOwn
  }
}

/// Windows for a call, with both clocks and the words to send (E4).
public struct SlotOffer: Sendable, Hashable {
  /// A window: any start from `start` to `end` fits.
  public struct Window: Sendable, Hashable {
    /// Seconds since 1970 UTC.
    public var start: Int64
    public var end: Int64
    /// On the user's clock, with offset: `2026-11-27T16:00+01:00`.
    public var startText: String
    public var endText: String
    /// On their clock.
    public var theirs: String
    public var theirsEnd: String
    /// Not within the hours in which the user takes calls: theirs never meet them.
    public var isOutsideYourHours: Bool

    public init(
      start: Int64, end: Int64, startText: String, endText: String, theirs: String, theirsEnd: String,
      isOutsideYourHours: Bool = false
    ) {
      self.start = start
      self.end = end
      self.startText = startText
      self.endText = endText
      self.theirs = theirs
      self.theirsEnd = theirsEnd
      self.isOutsideYourHours = isOutsideYourHours
    }
  }

  /// Their zone, IANA.
  public var zone: String
  public var userZone: String
  public var minutes: Int
  public var windows: [Window]
  /// In their language, to paste.
  public var text: String
  public var language: Language
  /// What was assumed, or what stands in the way: said to the user, not to be sent.
  public var remarks: [Phrase]

  public init(
    zone: String, userZone: String, minutes: Int, windows: [Window], text: String, language: Language,
    remarks: [Phrase] = []
  ) {
    self.zone = zone
    self.userZone = userZone
    self.minutes = minutes
    self.windows = windows
    self.text = text
    self.language = language
    self.remarks = remarks
  }
}

/// Everything to have at hand before a talk (B7, B6, E5): public, professional facts only.
public struct PreparationSheet: Sendable, Hashable {
  public var person: Person
  /// Their jobs, the current one first.
  public var employments: [Employment]
  /// How the two know each other, and what they share.
  public var common: [Phrase]
  /// The last exchanges, newest first.
  public var recent: [TimelineEntry]
  public var promises: [PromiseEntry]
  public var call: PlannedCall?
  /// `14:05`: what their clock shows now; nil: their zone is not known.
  public var theirTime: String?
  /// Hours by which their clock is ahead of the user's now; nil: not known.
  public var hoursAhead: Double?
  /// Open questions, chosen for this person (B6, E5).
  public var questions: [String]
  /// The question for a referral, and what to ask about the way it goes there (E5).
  public var referral: [Phrase]
  /// How to hold oneself in the talk (B8, E5).
  public var reminders: [Phrase]
  /// What is not known and worth looking up beforehand (B7).
  public var gaps: [Phrase]

  public init(person: Person) {
    self.person = person
    employments = []
    common = []
    recent = []
    promises = []
    questions = []
    referral = []
    reminders = []
    gaps = []
  }
}
