public import Domain

/// One agreement or disagreement between two people, with its weight.
public struct MatchEvidence: Sendable, Hashable {
  /// What was compared.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case name, email, phone, work, city, birthday, street, postcode, source, profile, partners
  }

  public var field: Field
  /// Natural logarithm of how much more often this is seen with one person than with two;
  /// negative speaks against.
  public var weight: Double
  /// Which outcome of the comparison; see `Pattern`.
  let level: Int
  /// The two names, for the comparison of names.
  let left: String
  let right: String

  /// Whether it is told among what speaks for one person. Names that can be one person's are, however little
  /// a common one proves.
  public var speaksFor: Bool {
    switch field {
    case .name: EvidencePhrase.areNamesCompatible(level)
    case .birthday: level <= Pattern.Birthday.sameDay
    default: weight > 0
    }
  }

  /// The agreement in words.
  public var phrase: Phrase { EvidencePhrase.phrase(self) }
}
