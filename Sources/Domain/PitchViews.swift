/// What a company's pitch page is made of (A8–A15).
public struct PitchFields: Sendable, Hashable {
  /// Why the user admires the company.
  public var admire: String?
  /// A value of theirs that is also the user's (A11).
  public var value: String?
  /// The one small thing that could be improved (A11).
  public var improvement: String?
  /// What was built, in the user's words.
  public var built: String?
  /// Minutes spent on it; the method allows two hours (A11).
  public var minutesSpent: Int = 0
  /// The answer to the doubt they may have (A12).
  public var doubt: String?
  public var videoURL: String?
  /// Bullet notes for the video, never a script (A12).
  public var videoNotes: String?
  public var demoURL: String?
  public var sourceURL: String?
  /// Where the page stands once it is published.
  public var pageURL: String?
  /// Research notes about the company.
  public var research: String?

  public init() {}

  /// A11: 1 to 2 hours, never more.
  public static let timeBox = 120
}

/// One thing that a check of a pitch page found.
public struct PitchFinding: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    /// The page is not to be sent like this.
    case error
    case warning
  }

  /// Stable kebab-case code.
  public var code: String
  public var severity: Severity
  public var text: Phrase
  public var method: [String]

  public init(_ code: String, _ severity: Severity, _ text: Phrase, method: [String] = []) {
    self.code = code
    self.severity = severity
    self.text = text
    self.method = method
  }
}

/// A pitch with what is still to be done.
public struct PitchView: Sendable, Hashable {
  public var company: Company
  public var fields: PitchFields
  public var findings: [PitchFinding]

  public init(company: Company, fields: PitchFields, findings: [PitchFinding] = []) {
    self.company = company
    self.fields = fields
    self.findings = findings
  }

  /// Nothing keeps the page from being sent.
  public var isReady: Bool { !findings.contains { $0.severity == .error } }
}
