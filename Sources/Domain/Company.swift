/// A company, known through people who work there or chosen as a target (A8).
public struct Company: IdentifierOwner, Sendable, Hashable {
  public static let identifierPrefix = "c"

  public var id: CompanyID
  public var name: String
  /// Nil: not a target.
  public var target: Target?
  /// A source (a followed company, an application) suggests it as a target.
  public var suggestedBecause: String?
  /// People of the vault who work there now.
  public var peopleCount: Int

  public init(
    id: CompanyID, name: String, target: Target? = nil, suggestedBecause: String? = nil, peopleCount: Int = 0
  ) {
    self.id = id
    self.name = name
    self.target = target
    self.suggestedBecause = suggestedBecause
    self.peopleCount = peopleCount
  }
}

/// A company that the user wants to work for.
public struct Target: Sendable, Hashable {
  /// Why the user admires it, in their own words.
  public var why: String?
  public var since: Day
  /// Research notes (A11).
  public var notes: String?

  public init(why: String?, since: Day, notes: String? = nil) {
    self.why = why
    self.since = since
    self.notes = notes
  }
}
