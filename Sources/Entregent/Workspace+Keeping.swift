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

  /// Adds a company by hand, or finds the one of that name.
  public func addCompany(_ name: String, now: Moment) throws -> CompanyID { CompanyID(1) }
}
