public import Domain

extension Workspace {
  /// Copies the vault while it is in use. - Returns: the size of the copy in bytes.
  @discardableResult
  public func backup(to path: String) throws -> Int { 0 }

  /// Puts a backup in a vault's place.
  /// - Returns: where the old vault is kept, when there was one.
  public static func restore(from backup: String, to path: String, replacing: Bool, now: Moment) throws
    -> String?
  {
    nil
  }

  /// Examines the vault and, if asked, repairs what can be rebuilt.
  public func doctor(repairs: Bool, now: Moment) throws -> [VaultProblem] { [] }

}

extension Workspace {
  /// Erases a person for good (see docs/threat-model.md).
  public func forget(_ person: PersonID, now: Moment) throws {}
}
