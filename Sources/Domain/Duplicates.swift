/// A person as one of two that may be the same, with where they come from.
public struct DuplicateSide: Sendable, Hashable {
  public var person: Person
  public var records: [PersonSource]

  public init(person: Person, records: [PersonSource]) {
    self.person = person
    self.records = records
  }
}

/// Two people that may be one, with what speaks for and against it.
public struct DuplicatePair: Sendable, Hashable {
  public var a: DuplicateSide
  public var b: DuplicateSide
  /// 0...1: of those shown with 0.8 about four in five are right.
  public var probability: Double
  public var evidence: [Phrase]
  public var against: [Phrase]
  /// Two facts cannot both be true of one person: two birthdays, two profiles, father and son.
  public var isContradicted: Bool
  /// A fact speaks against it; that one hand or one file wrote both down is none.
  public var isOpposed: Bool

  /// - Parameter isOpposed: without it, all that speaks against it counts as a fact.
  public init(
    a: DuplicateSide, b: DuplicateSide, probability: Double, evidence: [Phrase], against: [Phrase],
    isContradicted: Bool = false, isOpposed: Bool? = nil
  ) {
    self.isContradicted = isContradicted
    self.isOpposed = isOpposed ?? !against.isEmpty
    self.a = a
    self.b = b
    self.probability = probability
    self.evidence = evidence
    self.against = against
  }
}

/// What is left to decide, surest first.
public struct DuplicatesView: Sendable, Hashable {
  /// At most as many as were asked for.
  public var review: [DuplicatePair]
  /// All pairs that wait, shown or not.
  public var total: Int
  /// How many people have been joined with another.
  public var merged: Int

  public init(review: [DuplicatePair], total: Int, merged: Int) {
    self.review = review
    self.total = total
    self.merged = merged
  }
}

/// Which of two people that are joined.
public enum MergeSide: String, Sendable, Hashable, CaseIterable {
  case a, b
}

/// What joining two people would show, field by field.
public struct MergePreview: Sendable, Hashable {
  /// A field of which a person has one value at a time.
  public struct Field: Sendable, Hashable {
    /// As in `entregent set`: `name`, `title`, `company`, `place`, `birthday`, …
    public var name: String
    public var label: Phrase
    /// Empty when unknown.
    public var a: String
    public var b: String
    /// Whose value will be shown unless the user says otherwise; nil when both are the same.
    public var winner: MergeSide?

    public init(name: String, label: Phrase, a: String, b: String, winner: MergeSide?) {
      self.name = name
      self.label = label
      self.a = a
      self.b = b
      self.winner = winner
    }

    /// Both say something, and not the same.
    public var differs: Bool { !a.isEmpty && !b.isEmpty && a != b }
  }

  public var a: PersonReference
  public var b: PersonReference
  public var fields: [Field]

  public init(a: PersonReference, b: PersonReference, fields: [Field]) {
    self.a = a
    self.b = b
    self.fields = fields
  }
}
