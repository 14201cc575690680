public import Domain

/// How grave a finding is, gravest first.
public enum FindingSeverity: String, Sendable, Codable, CaseIterable, Comparable {
  case error
  case warning
  case suggestion

  public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .suggestion: 2
    }
  }
}

/// One thing to put right, where it is, why, and what to say instead.
public struct Finding: Sendable, Equatable {
  /// The rule's name, as in the manual (`transactional-opening`).
  public var rule: String
  public var severity: FindingSeverity
  /// Unicode scalars from the start of the text.
  public var start: Int
  /// Excluded.
  public var end: Int
  /// The words spoken of.
  public var excerpt: String
  /// Ids of the method's rules.
  public var method: [String]
  public var why: Phrase
  public var instead: Phrase
}

/// What the coach says of a draft.
public struct CoachReport: Sendable, Equatable {
  /// `fr`, `en`, another BCP 47 tag, `mul` when mixed, `und` when nobody can tell.
  public var language: String
  /// Ordered by severity, then by place.
  public var findings: [Finding]
  /// No error or warning stands; suggestions may.
  public var ready: Bool { !findings.contains { $0.severity != .suggestion } }
}
