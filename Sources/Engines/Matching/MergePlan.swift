public import Domain

/// Joining two or more people as data: which value wins, what is kept beside it, how to go back.
///
/// Nothing is lost: a value that does not win stays as an alternative with its origin. Applying the
/// plan and undoing it is the storage's work.
public struct MergePlan: Sendable, Hashable {
  /// Fields of a person. Single fields have a winner, the others collect.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case given, family, name, title, company, place, birthday, circle
    case email, phone, profile, nickname, tag, school, note

    /// Whether a person has one value of it at a time.
    public var isSingle: Bool {
      switch self {
      case .given, .family, .name, .title, .company, .place, .birthday, .circle: true
      case .email, .phone, .profile, .nickname, .tag, .school, .note: false
      }
    }
  }

  /// One value and where it comes from.
  public struct Value: Sendable, Hashable {
    public var field: Field
    public var text: String
    /// The record that says so.
    public var record: Int
    /// When the source was seen; nil = unknown, counts as oldest.
    public var seen: Day?
    /// Typed by the user; wins over every import.
    public var isOwn: Bool

    public init(field: Field, text: String, record: Int, seen: Day? = nil, isOwn: Bool = false) {
      self.field = field
      self.text = text
      self.record = record
      self.seen = seen
      self.isOwn = isOwn
    }
  }

  /// A person before the merge.
  public struct Side: Sendable, Hashable {
    public var person: Int
    public var records: [Int]
    public var values: [Value]

    public init(person: Int, records: [Int], values: [Value]) {
      self.person = person
      self.records = records
      self.values = values
    }
  }

  /// What a field will hold: the first is shown, the rest are kept.
  public struct Choice: Sendable, Hashable {
    public var field: Field
    public var winner: Value
    public var alternatives: [Value]
    /// Two values that say different things (not only another spelling): the user may look.
    public var isConflict: Bool
  }

  /// The person that stays; the others' records move to it.
  public var kept: Int
  public var choices: [Choice]
  /// Undo: which records belonged to whom. Records that come later stay with the kept person.
  public var before: [Side]

  /// Plans a merge.
  ///
  /// The user's own word wins, then the newest source, then the fuller value (accents, whole names
  /// instead of initials, a year in a birthday), then the smaller record number.
  /// - Parameter sides: at least one; the person with the user's own words stays, else the first.
  public static func plan(_ sides: [Side]) -> MergePlan? {
    guard let first = sides.first else { return nil }
    let kept = sides.first { $0.values.contains { $0.isOwn } } ?? first
    var choices: [Choice] = []
    for field in Field.allCases {
      let values = sides.flatMap(\.values).filter { $0.field == field && !$0.text.isEmpty }
      if values.isEmpty { continue }
      var distinct: [Value] = []
      for value in values.sorted(by: precedes) where !distinct.contains(where: { $0.text == value.text }) {
        distinct.append(value)
      }
      guard let winner = distinct.first else { continue }
      let isConflict =
        field.isSingle && distinct.contains { key($0) != key(winner) && !isPart(key($0), of: key(winner)) }
      choices.append(
        Choice(
          field: field, winner: winner, alternatives: Array(distinct.dropFirst()), isConflict: isConflict))
    }
    return MergePlan(kept: kept.person, choices: choices, before: sides)
  }

  /// The plan with another winner in one field; unchanged when the value is not among those known.
  public func choosing(_ text: String, for field: Field) -> MergePlan {
    var plan = self
    guard let index = plan.choices.firstIndex(where: { $0.field == field }) else { return plan }
    let all = [plan.choices[index].winner] + plan.choices[index].alternatives
    guard let winner = all.first(where: { $0.text == text }) else { return plan }
    plan.choices[index].winner = winner
    plan.choices[index].alternatives = all.filter { $0 != winner }
    return plan
  }

  /// The people to restore, each with its own records; records that came after the merge stay with
  /// the kept person.
  public func undoing(currentRecords: [Int]) -> [Side] {
    let known = Set(before.flatMap(\.records))
    let later = currentRecords.filter { !known.contains($0) }
    return before.map { side in
      var side = side
      if side.person == kept { side.records += later }
      return side
    }
  }

  private static func precedes(_ a: Value, _ b: Value) -> Bool {
    if a.isOwn != b.isOwn { return a.isOwn }
    let (x, y) = (a.seen?.number ?? .min, b.seen?.number ?? .min)
    if x != y, !isPart(key(a), of: key(b)), !isPart(key(b), of: key(a)) { return x > y }
    let (m, n) = (fullness(a.text), fullness(b.text))
    if m != n { return m > n }
    if x != y { return x > y }
    return (a.record, a.text) < (b.record, b.text)
  }

  /// More letters, more accents, not all capitals.
  private static func fullness(_ text: String) -> Int {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let accents = letters.filter { $0.value > 127 }.count
    let isShouted = letters.count > 2 && letters.allSatisfy(\.properties.isUppercase)
    return text.unicodeScalars.count * 4 + accents - (isShouted ? 2 : 0)
  }

  private static func key(_ value: Value) -> String {
    value.field == .company ? CompanyName.key(value.text) : TextFolding.joined(value.text)
  }

  private static func isPart(_ small: String, of large: String) -> Bool {
    !small.isEmpty && large.hasPrefix(small)
  }
}
