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
  /// The two names, for the comparison of names: folded and in capitals, until `asWritten` says how the
  /// records spell them.
  private(set) var left: String
  private(set) var right: String
  /// The left family name, folded.
  let family: String

  init(field: Field, weight: Double, level: Int, left: String = "", right: String = "", family: String = "") {
    self.field = field
    self.weight = weight
    self.level = level
    self.left = left
    self.right = right
    self.family = family
  }

  /// The same with the names as the records spell them.
  ///
  /// - Parameters:
  ///   - leftNames: all names that the records of the left person bear, as written.
  ///   - rightNames: those of the right person.
  public func asWritten(_ leftNames: [String], _ rightNames: [String]) -> MatchEvidence {
    guard field == .name else { return self }
    var copy = self
    copy.left = Self.spelling(of: left, among: leftNames)
    copy.right = Self.spelling(of: right, among: rightNames)
    return copy
  }

  /// Which of the names is the one compared; where none is (an address has spelled it), it stays as it is.
  private static func spelling(of shown: String, among names: [String]) -> String {
    let wanted = words(shown)
    if let same = names.first(where: { words($0) == wanted }) { return same }
    return names.first { name in
      let key = NameKey(fullName: name)
      return words(key.given + " " + key.family) == wanted
    } ?? shown
  }

  private static func words(_ text: String) -> [Substring] {
    TextFolding.fold(text).split(separator: " ").sorted()
  }

  /// Whether it is told among what speaks for one person. Names that can be one person's are, however little
  /// a common one proves.
  public var speaksFor: Bool {
    switch field {
    case .name: EvidencePhrase.areNamesCompatible(level)
    case .birthday: level <= Pattern.Birthday.sameDay
    // That one file or one hand wrote both down is no reason, whatever it weighs beside small lists.
    case .source: false
    // Another company may weigh a little for it, since people change theirs; nobody would call it a reason.
    case .work: weight > 0 && (level / 3 < Pattern.Work.different || level % 3 == Pattern.Work.titleSame)
    default: weight > 0
    }
  }

  /// The agreement in words.
  public var phrase: Phrase { EvidencePhrase.phrase(self) }
}
