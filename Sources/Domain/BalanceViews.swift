/// What was given, asked and received: with one person, or in all (C4).
public struct BalanceFigures: Sendable, Hashable {
  public var gave: Int
  public var got: Int
  /// Favours asked, whether granted or not.
  public var asked: Int
  /// Given minus received and asked; a granted ask counts once.
  public var standing: Int

  public init(gave: Int, got: Int, asked: Int, standing: Int) {
    self.gave = gave
    self.got = got
    self.asked = asked
    self.standing = standing
  }
}

/// One gift, favour or ask.
public struct BalanceEntry: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case gave, got, asked
  }

  public var kind: Kind
  public var day: Day
  public var text: String

  public init(kind: Kind, day: Day, text: String) {
    self.kind = kind
    self.day = day
    self.text = text
  }
}

/// Something to give that the vault suggests.
public struct GiftIdea: Sendable, Hashable {
  public var to: PersonReference
  public var text: Phrase
  public var method: [String]
  /// Whom to introduce them to.
  public var other: PersonReference?

  public init(to: PersonReference, text: Phrase, method: [String], other: PersonReference? = nil) {
    self.to = to
    self.text = text
    self.method = method
    self.other = other
  }
}

/// The balance with one person.
public struct PersonBalance: Sendable, Hashable {
  public var person: PersonReference
  public var figures: BalanceFigures
  /// Newest first.
  public var entries: [BalanceEntry]
  public var ideas: [GiftIdea]
  /// Said before a favour is asked; nil: nothing stands against it.
  public var warning: Phrase?

  public init(
    person: PersonReference, figures: BalanceFigures, entries: [BalanceEntry] = [], ideas: [GiftIdea] = [],
    warning: Phrase? = nil
  ) {
    self.person = person
    self.figures = figures
    self.entries = entries
    self.ideas = ideas
    self.warning = warning
  }
}

/// The balance with everybody.
public struct BalanceView: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public var person: PersonReference
    public var figures: BalanceFigures

    public init(person: PersonReference, figures: BalanceFigures) {
      self.person = person
      self.figures = figures
    }
  }

  public var total: BalanceFigures
  /// Those with whom something was given, received or asked; who gave more than they got first.
  public var people: [Line]
  /// What could be given this week.
  public var ideas: [GiftIdea]

  public init(total: BalanceFigures, people: [Line] = [], ideas: [GiftIdea] = []) {
    self.total = total
    self.people = people
    self.ideas = ideas
  }
}
