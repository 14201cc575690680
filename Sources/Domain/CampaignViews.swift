/// A playbook as it is offered: built in, or the user's own.
public struct PlaybookEntry: Sendable, Hashable {
  public enum Origin: String, Codable, Sendable, CaseIterable, Hashable {
    case builtIn = "built-in"
    /// Bears the name of a built-in one and stands in its place.
    case edited
    case installed
  }

  public var playbook: Playbook
  public var origin: Origin
  public var installedOn: Day?
  /// One sentence a step: what will follow, and when.
  public var explanation: [Phrase]
  /// Campaigns that follow it now.
  public var underWay: Int

  public init(
    playbook: Playbook, origin: Origin, installedOn: Day? = nil, explanation: [Phrase], underWay: Int = 0
  ) {
    self.playbook = playbook
    self.origin = origin
    self.installedOn = installedOn
    self.explanation = explanation
    self.underWay = underWay
  }
}

/// What a campaign is to be about.
public enum CampaignSubject: Sendable, Hashable {
  case me
  case person(PersonID)
  case company(CompanyID)
}

/// One campaign in a list.
public struct CampaignLine: Sendable, Hashable {
  public var campaign: Campaign
  public var title: AddressedPhrase
  public var state: CampaignState
  /// The step that is due first; nil: nothing is to be done now.
  public var next: CampaignToDo?

  public init(campaign: Campaign, title: AddressedPhrase, state: CampaignState, next: CampaignToDo?) {
    self.campaign = campaign
    self.title = title
    self.state = state
    self.next = next
  }

  /// The person's or company's name; nil: the user's own practice.
  public var subjectName: String? {
    switch campaign.subject {
    case .me: nil
    case .person(let person): person.name
    case .company(_, let name): name
    }
  }
}

/// Everything the page of a campaign shows.
public struct CampaignView: Sendable, Hashable {
  public var line: CampaignLine
  public var playbook: Playbook
  /// Newest first.
  public var happenings: [CampaignHappening]
  /// What is still to come, one sentence a step, in order.
  public var ahead: [Phrase]
  /// The whole playbook, one sentence a step: what was said to follow at the start.
  public var explanation: [Phrase]
  /// Why the state is what it is: ended by what, waiting for whom.
  public var remark: Phrase?

  public init(
    line: CampaignLine, playbook: Playbook, happenings: [CampaignHappening] = [], ahead: [Phrase] = [],
    explanation: [Phrase] = [], remark: Phrase? = nil
  ) {
    self.line = line
    self.playbook = playbook
    self.happenings = happenings
    self.ahead = ahead
    self.explanation = explanation
    self.remark = remark
  }
}

/// Something that moved a campaign, or did not.
public struct CampaignHappening: Sendable, Hashable {
  /// `f12`: recorded in the campaign itself and can be deleted there; `i3`, `o1`, `pr2`: where else it stands.
  public var id: String
  public var kind: CampaignFact.Kind
  public var day: Day
  public var person: PersonReference?
  /// The step it did or left out, when it was recorded for one.
  public var step: String?
  /// What its form held: the entry's id and the value.
  public var values: [Value]

  public struct Value: Sendable, Hashable {
    public var id: String
    public var text: String

    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  public init(
    id: String, kind: CampaignFact.Kind, day: Day, person: PersonReference? = nil, step: String? = nil,
    values: [Value] = []
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.person = person
    self.step = step
    self.values = values
  }

  /// The user recorded it in the campaign.
  public var isOwn: Bool { id.hasPrefix("f") }
}

public enum CampaignFactOwner: IdentifierOwner { public static let identifierPrefix = "f" }

/// A row of `CampaignHappening` that stands in the campaign itself.
public typealias CampaignFactID = Identifier<CampaignFactOwner>

/// One thing that the user knows of the local scene (method D): a community, a place where people meet, a
/// sponsor, an external teacher, a chat channel.
public struct SceneEntry: Sendable, Hashable {
  public enum Kind: String, Codable, Sendable, CaseIterable, Hashable {
    case community, venue, sponsor, teacher
    case channel
  }

  public var kind: Kind
  public var number: Int64
  public var name: String
  public var town: String?
  /// Communities: conference, meetup …; sponsors: of what; teachers: their subject; channels: what for.
  public var detail: String?
  public var url: String?
  public var notes: String?
  /// Sponsors and teachers: the company.
  public var company: CompanyReference?
  public var addedOn: Day?

  public struct CompanyReference: Sendable, Hashable {
    public var id: CompanyID
    public var name: String

    public init(id: CompanyID, name: String) {
      self.id = id
      self.name = name
    }
  }

  public init(
    kind: Kind, number: Int64 = 0, name: String, town: String? = nil, detail: String? = nil,
    url: String? = nil, notes: String? = nil, company: CompanyReference? = nil, addedOn: Day? = nil
  ) {
    self.kind = kind
    self.number = number
    self.name = name
    self.town = town
    self.detail = detail
    self.url = url
    self.notes = notes
    self.company = company
    self.addedOn = addedOn
  }
}
