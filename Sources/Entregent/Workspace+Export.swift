public import Domain

/// What `export` can write.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case json
}

/// Where an export goes.
public enum ExportTarget: Sendable {
  /// A file, made readable by its owner only.
  case file(String)
  /// Called with one piece after the other.
  case sink(@Sendable ([UInt8]) throws -> Void)
}

extension Workspace {
  /// Writes the vault's content.
  /// - Parameter guardsSpreadsheet: csv only: cells that begin with `= + - @` get an apostrophe.
  public func export(
    _ format: ExportFormat, to target: ExportTarget, guardsSpreadsheet: Bool = false, now: Moment
  ) throws {}
}
