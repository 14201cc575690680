import Domain
import Entregent

// What the pages of messages need of the workspace, as they are written against it. They are reached
// once the workspace answers; until then `Routes` leaves them out.

/// What the coach found in a draft, with where it stands.
struct MessageFinding: Sendable, Hashable {
  enum Severity: String, Sendable, Hashable {
    case error, warning, suggestion
  }

  var rule: String
  var severity: Severity
  /// Unicode scalars from 0; the whole message for findings that speak of all of it.
  var start: Int
  var end: Int
  var why: Phrase
  var instead: Phrase
  var method: [String]
}

/// A draft as the coach sees it.
struct MessageReview: Sendable, Hashable {
  var language: String
  var isReady: Bool
  /// What matters most first.
  var findings: [MessageFinding]
}

/// A proposal to start from, with the questions only the user can answer.
struct MessageDraft: Sendable, Hashable {
  var text: String
  var missing: [Phrase]
}
