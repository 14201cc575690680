internal import Domain

/// One rule of the coach: what it judges, how gravely, what it says.
///
/// The doc comment of each rule in `Rules/` is its page in the manual.
struct CoachRule: Sendable {
  let name: String
  let severity: FindingSeverity
  let kinds: Set<MessageKind>
  let method: [String]
  /// Judges messages in any language.
  var anyLanguage = false
  /// The places found, nil for the whole message.
  let places: @Sendable (MessageAnalysis) -> [Place]

  /// Where a rule fires and what it says there.
  struct Place: Sendable {
    /// Unicode scalars; nil is the whole message.
    var range: Range<Int>?
    var why: AddressedPhrase
    var instead: AddressedPhrase
  }

  /// In the order of coach.md's table.
  static let all: [CoachRule] = [
    .unfilledPlaceholder, .wrongName, .mixedRegister, .transactionalOpening, .askInConnectionRequest,
    .favourTooEarly, .cvPitch, .genericPraise, .nothingPersonal, .massMail, .noClearAsk, .severalAsks,
    .tooLong,
    .pushy, .missingLink, .asksForJob, .scriptNotNotes, .closedQuestion, .searchableQuestion, .noRecall,
    .noThanks,
    .studentUnsaid, .noOutcome, .hrTarget,
  ]

  static let byKind: [MessageKind: [CoachRule]] = Dictionary(
    uniqueKeysWithValues: MessageKind.allCases.map { kind in (kind, all.filter { $0.kinds.contains(kind) }) })
}

/// What the outside may know of a rule, for settings and the manual.
public struct CoachRuleSummary: Sendable, Equatable {
  public var name: String
  public var severity: FindingSeverity
  public var kinds: [MessageKind]
  public var method: [String]
}
