/// One playbook under way for a company, a person or the user's own practice.
///
/// Only what the user decided (start, pause, end) and facts are kept; the state is computed from them
/// each time, so that deleting a fact takes its consequences back.
public struct Campaign: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case me
    case person(PersonReference)
    case company(CompanyID, name: String)
  }

  public var id: CampaignID
  /// `Playbook.id`.
  public var playbook: String
  public var subject: Subject
  public var startedOn: Day
  /// Paused by the user until this day; `.max` style: a far day.
  public var pausedUntil: Day?
  /// Closed by the user.
  public var closedOn: Day?
  /// The people it is about, best first: the person, or those chosen at the company. At most ten.
  public var contacts: [CampaignContact]
  /// What happened since the start that may move it on. At most a few hundred.
  public var facts: [CampaignFact]

  public init(
    id: CampaignID, playbook: String, subject: Subject, startedOn: Day, pausedUntil: Day? = nil,
    closedOn: Day? = nil, contacts: [CampaignContact] = [], facts: [CampaignFact] = []
  ) {
    self.id = id
    self.playbook = playbook
    self.subject = subject
    self.startedOn = startedOn
    self.pausedUntil = pausedUntil
    self.closedOn = closedOn
    self.contacts = contacts
    self.facts = facts
  }
}

/// Somebody a campaign is about.
public struct CampaignContact: Sendable, Hashable {
  public var person: PersonReference
  /// Connected to the user; nil: unknown.
  public var isConnected: Bool?
  /// Somebody who could introduce them.
  public var introducer: PersonReference?
  /// The user and they exchanged messages before the campaign.
  public var hasTalked: Bool
  /// An e-mail address of theirs is known.
  public var hasAddress: Bool

  public init(
    person: PersonReference, isConnected: Bool? = nil, introducer: PersonReference? = nil,
    hasTalked: Bool = false, hasAddress: Bool = false
  ) {
    self.person = person
    self.isConnected = isConnected
    self.introducer = introducer
    self.hasTalked = hasTalked
    self.hasAddress = hasAddress
  }
}

/// Something that happened and may move a campaign on.
public struct CampaignFact: Sendable, Hashable {
  /// What kinds of facts playbooks know. Those up to `rejected` come from logged and imported
  /// interactions, opportunities and profiles; the others from the forms of steps.
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    /// The user wrote (message, e-mail, InMail).
    case wrote
    case invited
    case accepted
    /// They wrote.
    case answered
    case declined
    /// Coffee, lunch or meeting.
    case met
    /// Coffee, lunch, meeting or call with somebody of circle 1 (C1), beside `met` or `called`.
    case metClose = "met-close"
    case called
    case attended
    /// An event of businesses (D8), beside `attended`.
    case attendedBusiness = "attended-business"
    case introduced
    case referred
    /// They promised something.
    case promised
    case gave
    case thanked
    case applied
    case interviewed
    case offered
    case hired
    case rejected
    /// The user turned the place down, or gave it up after a long silence.
    case withdrawn
    /// Why this company was chosen is written down (A8).
    case admired
    /// Forms: research on a company (A11), a project, video and page (A11–A13) and so on.
    case researched
    case chosen
    case addressFound = "address-found"
    case built
    /// The bullet notes of the video are made (A12).
    case outlined
    case recorded
    case paged
    case prepared
    case feedbackAsked = "feedback-asked"
    case feedbackReceived = "feedback-received"
    case outcomeTold = "outcome-told"
    case processKnown = "process-known"
    case commented
    case posted
    case connected
    case communityFound = "community-found"
    case sponsorFound = "sponsor-found"
    case teacherAsked = "teacher-asked"
    case channelJoined = "channel-joined"
    case eventPlanned = "event-planned"
    /// A call, coffee or meeting with them has its day in the calendar.
    case dateFixed = "date-fixed"
    case learned
    /// The user ticked a step off, or left it out; `step` names it.
    case stepDone = "step-done"
    case stepSkipped = "step-skipped"
    /// Never recorded: a step's answer did not come in its time, and nothing else did either. Computed, so
    /// that a late answer takes it back.
    case silent

    /// What one person did or was part of: it says nothing while nobody is named.
    public var isOfOnePerson: Bool {
      switch self {
      case .answered, .declined, .accepted, .promised, .introduced, .met, .called, .gave: true
      default: false
      }
    }
  }

  public var kind: Kind
  public var day: Day
  public var person: PersonID?
  /// `stepDone`, `stepSkipped`: which.
  public var step: String?
  /// What a form held.
  public var text: String?
  /// `eventPlanned`, `dateFixed`: the day that was planned.
  public var planned: Day?

  public init(
    kind: Kind, day: Day, person: PersonID? = nil, step: String? = nil, text: String? = nil,
    planned: Day? = nil
  ) {
    self.planned = planned
    self.kind = kind
    self.day = day
    self.person = person
    self.step = step
    self.text = text
  }
}

/// Where a campaign stands.
public struct CampaignState: Sendable, Hashable {
  public enum Status: String, Codable, Sendable, CaseIterable, Hashable {
    case open, won, closed, paused
  }

  public var status: Status
  /// The first open step; the last done one when none is open.
  public var step: String?
  /// When `step` is due; nil: nothing is due.
  public var due: Day?
  /// An answer is waited for until this day.
  public var waitingUntil: Day?
  /// Ids of the steps that are done, in order.
  public var done: [String]
  /// Ids of the steps that were left out, or that facts have made needless, in order.
  public var passed: [String]
  public var toDos: [CampaignToDo]
  /// What ended it.
  public var remark: AddressedPhrase?

  public init(
    status: Status, step: String? = nil, due: Day? = nil, waitingUntil: Day? = nil, done: [String] = [],
    passed: [String] = [], toDos: [CampaignToDo] = [], remark: AddressedPhrase? = nil
  ) {
    self.status = status
    self.step = step
    self.due = due
    self.waitingUntil = waitingUntil
    self.done = done
    self.passed = passed
    self.toDos = toDos
    self.remark = remark
  }
}

/// A step that is open now.
public struct CampaignToDo: Sendable, Hashable {
  public var campaign: CampaignID
  public var playbook: String
  public var playbookTitle: AddressedPhrase
  public var step: PlaybookStep
  public var person: PersonReference?
  /// Who is written to when it is not `person`: the one asked for an introduction.
  public var asked: PersonReference?
  public var company: String?
  public var companyID: CompanyID?
  public var due: Day
  /// Tells one round of a repeated step from the next: the period's first day or the anchor's day.
  public var round: Day
  /// The day it falls on is fixed: that of an event signed up for, or of a call in the calendar.
  public var isOnItsDay: Bool
  /// How many of `step.wanted` are done in this round.
  public var count: Int

  public init(
    campaign: CampaignID, playbook: String, playbookTitle: AddressedPhrase, step: PlaybookStep,
    person: PersonReference? = nil, asked: PersonReference? = nil, company: String? = nil,
    companyID: CompanyID? = nil, due: Day, round: Day, isOnItsDay: Bool = false,
    count: Int = 0
  ) {
    self.count = count
    self.campaign = campaign
    self.playbook = playbook
    self.playbookTitle = playbookTitle
    self.step = step
    self.person = person
    self.asked = asked
    self.company = company
    self.companyID = companyID
    self.due = due
    self.round = round
    self.isOnItsDay = isOnItsDay
  }

  /// `TodayItem.id` of this step: `step-k1-first-message-p4-2026-11-21`. It stays until the step is done,
  /// left out, or its anchor moves. The first person named is the one who is turned to.
  public var itemID: String {
    var marks = asked.map { "-\($0.id)" } ?? ""
    if let person { marks += "-\(person.id)" }
    return "step-\(campaign)-\(step.id)\(marks)-\(round)"
  }
}
