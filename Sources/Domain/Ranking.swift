/// How to reach somebody.
public enum ContactChannel: String, Codable, Sendable, CaseIterable, Hashable {
  case introduction, email, message, inmail, invitation
  case inPerson = "in-person"
}

/// What somebody is wanted for; it decides who is "best" (E2, A9, D7).
public enum RankPurpose: String, Codable, Sendable, CaseIterable, Hashable {
  case referral, pitch, internship
}

/// One reason for or against turning to somebody.
public struct RankReason: Sendable, Hashable {
  /// Stable kebab-case criterion, such as `same-school`.
  public var criterion: String
  /// Log-odds.
  public var effect: Double
  public var text: Phrase
  public var method: [String]

  public init(criterion: String, effect: Double, text: Phrase, method: [String]) {
    self.criterion = criterion
    self.effect = effect
    self.text = text
    self.method = method
  }
}

/// A person of a company with their place in the order.
public struct RankedPerson: Sendable, Hashable {
  public var person: Person
  /// Estimated chance that this person helps, 0...1.
  public var probability: Double
  public var channel: ContactChannel
  /// InMail credits it costs (E1).
  public var credits: Int
  public var reasons: [RankReason]
  /// What the data does not say, such as `premium`.
  public var unknown: [Phrase]

  public init(
    person: Person, probability: Double, channel: ContactChannel, credits: Int, reasons: [RankReason],
    unknown: [Phrase] = []
  ) {
    self.person = person
    self.probability = probability
    self.channel = channel
    self.credits = credits
    self.reasons = reasons
    self.unknown = unknown
  }
}
