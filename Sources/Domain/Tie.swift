/// How two people know each other: an edge of the network that introductions travel along.
public struct Tie: Sendable, Hashable {
  /// Nil: the user.
  public var from: PersonID?
  public var to: PersonID
  /// 0...1; paths multiply it.
  public var strength: Double
  /// Why it is believed, as data; the sentence is made when it is shown.
  public var evidence: [TieEvidence]

  public init(from: PersonID?, to: PersonID, strength: Double, evidence: [TieEvidence] = []) {
    self.from = from
    self.to = to
    self.strength = strength
    self.evidence = evidence
  }
}

/// One reason to believe that two people know each other.
public enum TieEvidence: Sendable, Hashable {
  /// The same employer, with the years both were there where known.
  case colleagues(company: String, from: String?, to: String?)
  case classmates(school: String, from: String?, to: String?)
  case connected(since: Day?)
  /// Messages each way.
  case conversation(incoming: Int, outgoing: Int, last: Day?)
  case met(event: String?, day: Day?)
  case introduced(by: PersonReference?, day: Day?)
  case favour(day: Day?)
  /// A friend's own list says so.
  case sharedBy(PersonReference)
  /// What a file or the user states, word for word.
  case stated(String)
}

/// A strength in words: people are not scored in front of the user.
public enum TieStrength: String, Codable, Sendable, CaseIterable, Hashable {
  case close, regular, light, unknown

  public init(_ strength: Double?) {
    switch strength {
    case .some(let value) where value >= 0.6: self = .close
    case .some(let value) where value >= 0.35: self = .regular
    case .some(let value) where value > 0: self = .light
    default: self = .unknown
    }
  }

  public var phrase: Phrase {
    switch self {
    case .close: Phrase(fr: "lien proche", en: "close tie")
    case .regular: Phrase(fr: "lien régulier", en: "regular tie")
    case .light: Phrase(fr: "lien léger", en: "light tie")
    case .unknown: Phrase(fr: "lien inconnu", en: "unknown tie")
    }
  }
}

/// A way to somebody through people who know each other.
public struct IntroductionPath: Sendable, Hashable {
  public struct Hop: Sendable, Hashable {
    /// Nil: the user.
    public var from: PersonID?
    public var to: PersonID
    public var strength: Double
    public var evidence: [TieEvidence]

    public init(from: PersonID?, to: PersonID, strength: Double, evidence: [TieEvidence] = []) {
      self.from = from
      self.to = to
      self.strength = strength
      self.evidence = evidence
    }
  }

  /// Product of the hops' strengths.
  public var strength: Double
  public var hops: [Hop]

  public init(strength: Double, hops: [Hop]) {
    self.strength = strength
    self.hops = hops
  }
}
