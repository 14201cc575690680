/// An opportunity with what only its page shows.
public struct OpportunityRecord: Sendable, Hashable {
  public var opportunity: Opportunity
  /// The advert.
  public var url: String?
  /// Whom the advert names: an address or a number.
  public var contact: String?
  public var notes: String?
  /// A source states it and the user has not touched it.
  public var isImported: Bool

  public init(
    _ opportunity: Opportunity, url: String? = nil, contact: String? = nil, notes: String? = nil,
    isImported: Bool = false
  ) {
    self.opportunity = opportunity
    self.url = url
    self.contact = contact
    self.notes = notes
    self.isImported = isImported
  }
}

/// An opportunity with what it asks of the user now.
public struct OpportunityView: Sendable, Hashable {
  public var record: OpportunityRecord
  /// In their order; those whose day has not come are among them.
  public var toDos: [OpportunityToDo]
  /// What would make it more likely, such as another door than HR (D7).
  public var hints: [Phrase]

  public var opportunity: Opportunity { record.opportunity }

  public init(record: OpportunityRecord, toDos: [OpportunityToDo] = [], hints: [Phrase] = []) {
    self.record = record
    self.toDos = toDos
    self.hints = hints
  }

  /// Applied for, and for three months nothing was heard.
  public func isDormant(on day: Day) -> Bool {
    switch opportunity.stage {
    case .found, .applied: day.days(since: opportunity.changedOn) > 90
    default: false
    }
  }
}

/// Where opportunities came from, beside the yardstick of C9.
public struct SourceShares: Sendable, Hashable {
  public struct Share: Sendable, Hashable {
    /// Nil: nobody noted it.
    public var source: OpportunitySource?
    public var count: Int
    /// Per cent among network, recruiters and job boards; nil for the others.
    public var share: Int?
    /// What C9 says, per cent.
    public var yardstick: Int?

    public init(source: OpportunitySource?, count: Int, share: Int? = nil, yardstick: Int? = nil) {
      self.source = source
      self.count = count
      self.share = share
      self.yardstick = yardstick
    }
  }

  public var shares: [Share]
  public var remark: Phrase

  public init(shares: [Share], remark: Phrase) {
    self.shares = shares
    self.remark = remark
  }
}

/// All opportunities.
public struct OpportunitiesView: Sendable, Hashable {
  /// Furthest stage first, newest first within it.
  public var entries: [OpportunityView]
  public var sources: SourceShares

  public init(entries: [OpportunityView], sources: SourceShares) {
    self.entries = entries
    self.sources = sources
  }

  public func entries(at stage: OpportunityStage) -> [OpportunityView] {
    entries.filter { $0.opportunity.stage == stage }
  }
}
