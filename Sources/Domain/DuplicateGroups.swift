/// People of whom some may be one: two, or several whose questions share people.
public struct DuplicateGroup: Sendable, Hashable {
  /// At least two, those of the surest question first.
  public var people: [DuplicateSide]
  /// The open questions between them, surest first.
  public var pairs: [DuplicatePair]

  public init(people: [DuplicateSide], pairs: [DuplicatePair]) {
    self.people = people
    self.pairs = pairs
  }

  /// Those of whom every two are asked about and are more probably one than not, beginning with the surest two.
  public var probablyOne: [PersonID] {
    guard let first = pairs.first, first.probability >= 0.5 else { return [] }
    var chosen = [first.a.person.id, first.b.person.id]
    for side in people where !chosen.contains(side.person.id) {
      let id = side.person.id
      let fits = chosen.allSatisfy { other in
        pairs.contains {
          $0.probability >= 0.5
            && ($0.a.person.id == id && $0.b.person.id == other
              || $0.b.person.id == id && $0.a.person.id == other)
        }
      }
      if fits { chosen.append(id) }
    }
    return chosen
  }
}

/// One group of all that wait for a decision, and how far one has come.
public struct DuplicateReview: Sendable, Hashable {
  /// Nil when nothing is left to decide.
  public var group: DuplicateGroup?
  /// Which one of the groups it is, from 0.
  public var index: Int
  /// All groups that wait.
  public var total: Int
  /// How many people have been joined with another.
  public var merged: Int
  /// Decisions of the user that stand.
  public var decided: Int
  /// What joining all of the group would show.
  public var preview: GroupPreview?

  public init(
    group: DuplicateGroup?, index: Int, total: Int, merged: Int, decided: Int, preview: GroupPreview?
  ) {
    self.group = group
    self.index = index
    self.total = total
    self.merged = merged
    self.decided = decided
    self.preview = preview
  }
}

/// What joining two or more people would show, field by field.
public struct GroupPreview: Sendable, Hashable {
  /// A field of which a person has one value at a time.
  public struct Field: Sendable, Hashable {
    /// As in `entregent set`: `name`, `title`, `company`, `place`, `birthday`, …
    public var name: String
    public var label: Phrase
    /// One for each of the people, in their order; empty when unknown.
    public var values: [String]
    /// Whose value will be shown unless the user says otherwise; nil when all have the same.
    public var winner: Int?

    public init(name: String, label: Phrase, values: [String], winner: Int?) {
      self.name = name
      self.label = label
      self.values = values
      self.winner = winner
    }

    /// At least two say something, and not the same.
    public var differs: Bool { Set(values.filter { !$0.isEmpty }).count > 1 }
  }

  public var people: [PersonReference]
  public var fields: [Field]

  public init(people: [PersonReference], fields: [Field]) {
    self.people = people
    self.fields = fields
  }
}
