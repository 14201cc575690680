/// Something a reader could not take as it stood. It carries facts, never prose: the sentence that
/// a user reads is made where languages are known.
public struct ParseProblem: Sendable, Hashable, Error {
  public enum Severity: String, Sendable, Hashable {
    /// The value was read, perhaps repaired.
    case warning
    /// The record was left out; its neighbours are not touched.
    case skipped
    /// Nothing in the file can be read.
    case fatal
  }

  /// Record number, from 1 after preamble and header; nil when it concerns the file.
  public var record: Int?
  /// Line of the file, from 1.
  public var line: Int?
  /// Byte column in the line, from 1.
  public var column: Int?
  /// Stable kebab-case code, such as `empty-row`, `bad-date`, `zip-encrypted`.
  public var code: String
  /// What the sentence about this problem names: the field, the value found, the limit.
  public var facts: [String]
  public var severity: Severity

  public init(
    _ code: String, facts: [String] = [], record: Int? = nil, line: Int? = nil, column: Int? = nil,
    severity: Severity = .skipped
  ) {
    self.code = code
    self.facts = facts
    self.record = record
    self.line = line
    self.column = column
    self.severity = severity
  }
}
