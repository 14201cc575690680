import Domain
import Entregent

// What the page of duplicates needs of the workspace, as it is written against it. It is reached
// once the workspace answers; until then `Routes` leaves it out.

/// Two records that may be one person, with what speaks for and against it.
struct DuplicatePair: Sendable, Hashable {
  var a: Person
  var b: Person
  /// 0...1, calibrated.
  var probability: Double
  var evidence: [Phrase]
  var against: [Phrase]
}

/// What is left to decide, surest first.
struct DuplicatesView: Sendable, Hashable {
  var review: [DuplicatePair]
  /// All pairs that wait, shown or not.
  var total: Int
  /// Pairs decided so far.
  var decided: Int
}
