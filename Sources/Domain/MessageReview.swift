/// One thing to put right in a draft: where it stands, why, and what to say instead.
public struct MessageFinding: Sendable, Hashable {
  /// How grave it is, gravest first.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, suggestion
  }

  /// The rule's name (`transactional-opening`).
  public var rule: String
  public var severity: Severity
  /// Unicode scalars from 0; 0 for a finding on the whole message.
  public var start: Int
  /// Excluded.
  public var end: Int
  /// The words spoken of.
  public var excerpt: String
  /// Ids of the method's rules.
  public var method: [String]
  public var why: Phrase
  public var instead: Phrase

  public init(
    rule: String, severity: Severity, start: Int, end: Int, excerpt: String, method: [String], why: Phrase,
    instead: Phrase
  ) {
    self.rule = rule
    self.severity = severity
    self.start = start
    self.end = end
    self.excerpt = excerpt
    self.method = method
    self.why = why
    self.instead = instead
  }
}

/// A draft as the coach sees it.
public struct MessageReview: Sendable, Hashable {
  /// `fr`, `en`, another BCP 47 tag, `mul` when mixed, `und` when nobody can tell.
  public var language: String
  /// No error or warning stands; suggestions may.
  public var isReady: Bool
  /// What matters most first, then by place.
  public var findings: [MessageFinding]

  /// Whether the message is in a language the coach reads. Of any other only what does not depend on the
  /// language is checked: holes, lengths, links.
  public var isInKnownLanguage: Bool { ["fr", "en", "mul", "und"].contains(language) }

  public init(language: String, isReady: Bool, findings: [MessageFinding]) {
    self.language = language
    self.isReady = isReady
    self.findings = findings
  }
}

/// A proposal to start from, with the questions that only the user can answer.
public struct MessageDraft: Sendable, Hashable {
  /// The kind of message (`coffee-ask`).
  public var kind: String
  /// What is not known stands in square brackets; empty for the kinds that are never drafted (A3, A4).
  public var text: String
  /// One question for every hole, or what to ask oneself before writing.
  public var missing: [Phrase]

  /// The template it was made from; nil for the kinds that are never drafted.
  public var template: String?

  public init(kind: String, text: String, missing: [Phrase], template: String? = nil) {
    self.kind = kind
    self.text = text
    self.missing = missing
    self.template = template
  }
}
