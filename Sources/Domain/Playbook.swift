/// A method as data: what to do, for whom, when, and what ends it. Users may copy and edit one as a
/// text file (docs/notes/playbooks.md).
public struct Playbook: Sendable, Hashable {
  public enum Subject: String, Codable, Sendable, CaseIterable, Hashable {
    /// The user's own practice: a routine, a town.
    case me
    case person
    case company
  }

  /// Kebab-case, such as `seven-steps`.
  public var id: String
  public var title: AddressedPhrase
  public var summary: AddressedPhrase
  /// The article it comes from, with its author; empty where nobody said.
  public var source: Phrase
  public var subject: Subject
  public var steps: [PlaybookStep]
  /// What closes a campaign, in order of precedence.
  public var endings: [PlaybookEnding]

  public init(
    id: String, title: AddressedPhrase, summary: AddressedPhrase, source: Phrase, subject: Subject,
    steps: [PlaybookStep], endings: [PlaybookEnding] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.source = source
    self.subject = subject
    self.steps = steps
    self.endings = endings
  }
}

/// A fact that closes a campaign.
public struct PlaybookEnding: Sendable, Hashable {
  public enum Outcome: String, Codable, Sendable, CaseIterable, Hashable {
    case won, closed
  }

  public var on: CampaignFact.Kind
  public var outcome: Outcome
  /// Said when it happens.
  public var text: AddressedPhrase

  public init(on: CampaignFact.Kind, outcome: Outcome, text: AddressedPhrase) {
    self.on = on
    self.outcome = outcome
    self.text = text
  }
}

/// One step of a playbook.
public struct PlaybookStep: Sendable, Hashable {
  /// What the step is done with.
  public enum Need: Sendable, Hashable {
    /// A message of a coach kind, such as `follow-up`.
    case message(String)
    case call
    case meeting
    /// Something to make: a page, a video, a small project.
    case making
    /// Reading, finding out, choosing.
    case research
    /// A conversation in writing or a post in public.
    case post
  }

  /// How often a step is done in one campaign.
  public enum Scope: String, Codable, Sendable, CaseIterable, Hashable {
    case once
    /// Once for each contact of the campaign.
    case contact
    /// Again every day, week, month or year, until the campaign ends.
    case daily, weekly, monthly, yearly
  }

  public var id: String
  public var title: AddressedPhrase
  /// How to do it, and why.
  public var advice: AddressedPhrase
  public var scope: Scope
  public var due: StepDue
  /// All must hold for the step to be offered.
  public var when: [StepCondition]
  /// Any of these facts does the step; ticking it off always does.
  public var doneBy: [CampaignFact.Kind]
  /// Any of these facts makes the step needless.
  public var droppedBy: [CampaignFact.Kind]
  /// After this many days without an answer the contact counts as silent; nil: nothing is waited for.
  public var silentAfterDays: Int?
  /// How often it is wanted in one period, for repeated steps; else 1...1.
  public var wanted: ClosedRange<Int>
  public var need: Need
  /// The fact the step brings, entered in a form; nil: none.
  public var form: StepForm?
  public var minutes: Int
  /// It writes to somebody for the first time: at most one a day and company.
  public var meetsStranger: Bool
  /// It asks for a favour (C4): a warning comes first when nothing was given.
  public var asksFavour: Bool
  /// Ids of method rules.
  public var method: [String]

  public init(
    id: String, title: AddressedPhrase, advice: AddressedPhrase, scope: Scope = .once,
    due: StepDue = StepDue(), when: [StepCondition] = [], doneBy: [CampaignFact.Kind] = [],
    droppedBy: [CampaignFact.Kind] = [], silentAfterDays: Int? = nil, wanted: ClosedRange<Int> = 1...1,
    need: Need = .research, form: StepForm? = nil, minutes: Int = 10, meetsStranger: Bool = false,
    asksFavour: Bool = false, method: [String]
  ) {
    self.id = id
    self.title = title
    self.advice = advice
    self.scope = scope
    self.due = due
    self.when = when
    self.doneBy = doneBy
    self.droppedBy = droppedBy
    self.silentAfterDays = silentAfterDays
    self.wanted = wanted
    self.need = need
    self.form = form
    self.minutes = minutes
    self.meetsStranger = meetsStranger
    self.asksFavour = asksFavour
    self.method = method
  }
}

/// When a step falls due.
public struct StepDue: Sendable, Hashable {
  public enum Anchor: Sendable, Hashable {
    /// The campaign's start.
    case start
    /// The step before it.
    case previous
    /// Another step being done.
    case step(String)
    /// A fact; the latest of its kind.
    case fact(CampaignFact.Kind)
    /// The day that such a fact planned: the step waits for the fact and counts from that day.
    case planned(CampaignFact.Kind)
  }

  /// The step waits for this.
  public var after: Anchor
  /// Days from there until it is due; it is offered from `notBefore` on.
  public var days: Int
  /// Days from the anchor before which it is not offered.
  public var notBefore: Int
  /// ISO weekday on or before which it is moved, 1 Monday ... 7 Sunday; nil: any day.
  public var weekday: Int?

  public init(after: Anchor = .previous, days: Int = 2, notBefore: Int = 0, weekday: Int? = nil) {
    self.after = after
    self.days = days
    self.notBefore = notBefore
    self.weekday = weekday
  }
}

/// What must hold for a step to be offered.
public enum StepCondition: Sendable, Hashable {
  case has(CampaignFact.Kind)
  case lacks(CampaignFact.Kind)
  /// The contact is connected to the user, or is not.
  case connected(Bool)
  /// The user and the contact have a common acquaintance.
  case hasIntroducer
  /// An e-mail address of the contact is known, or is not.
  case hasAddress(Bool)
  /// The user said they are a student.
  case student
}

/// The form that a fact is entered with.
public struct StepForm: Sendable, Hashable {
  public enum Field: String, Codable, Sendable, CaseIterable, Hashable {
    case text
    case longText = "long-text"
    case url, email, day, people, company
    case yesNo = "yes-no"
    case minutes
  }

  public struct Entry: Sendable, Hashable {
    public var id: String
    public var label: AddressedPhrase
    public var field: Field
    public var isRequired: Bool

    public init(id: String, label: AddressedPhrase, field: Field, isRequired: Bool = false) {
      self.id = id
      self.label = label
      self.field = field
      self.isRequired = isRequired
    }
  }

  /// The kind of fact it yields.
  public var yields: CampaignFact.Kind
  public var entries: [Entry]

  public init(yields: CampaignFact.Kind, entries: [Entry]) {
    self.yields = yields
    self.entries = entries
  }
}

extension Playbook {
  /// Kinds of facts that move one of its steps or end it.
  public var usedFacts: Set<CampaignFact.Kind> {
    var kinds = Set(endings.map(\.on))
    for step in steps {
      kinds.formUnion(step.doneBy)
      kinds.formUnion(step.droppedBy)
      if case .fact(let kind) = step.due.after { kinds.insert(kind) }
    }
    return kinds
  }
}
