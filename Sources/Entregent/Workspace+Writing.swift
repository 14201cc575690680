public import Domain

/// What the user decides about an item of today.
public enum ItemDecision: Sendable, Hashable {
  case done
  case later(Day)
  case skip
}

extension Workspace {
  public func save(_ profile: Profile, now: Moment) throws {}

  /// Fields as `set` on the command line names them: name, given, family, title, company, place, zone,
  /// email, phone, link, circle, tags, premium, schools, note. An empty value clears the user's own word.
  @discardableResult
  public func addPerson(name: String, fields: [String: String], now: Moment) throws -> PersonID {
    throw UserFacingError(.fault, Phrase(verbatim: "?"))
  }

  public func set(_ person: PersonID, fields: [String: String], now: Moment) throws {}

  @discardableResult
  public func addTarget(_ company: String, why: String?, now: Moment) throws -> CompanyID {
    throw UserFacingError(.fault, Phrase(verbatim: "?"))
  }

  public func removeTarget(_ company: CompanyID, now: Moment) throws {}

  @discardableResult
  public func log(_ interaction: NewInteraction, now: Moment) throws -> [InteractionID] { [] }

  public func deleteInteraction(_ id: InteractionID, now: Moment) throws {}

  public func keepPromise(_ id: PromiseID, done: Bool, now: Moment) throws {}

  public func decide(_ item: String, _ decision: ItemDecision, now: Moment) throws {}

  /// Erases a person for good (see docs/threat-model.md).
  public func forget(_ person: PersonID, now: Moment) throws {}

}
