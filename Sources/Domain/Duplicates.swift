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

  public init(
    a: DuplicateSide, b: DuplicateSide, probability: Double, evidence: [Phrase], against: [Phrase]
  ) {
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
