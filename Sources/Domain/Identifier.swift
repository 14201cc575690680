/// A kind of thing that has identifiers of its own; the prefix makes their text form readable
/// ("p12" is a person, "c4" a company) and keeps one from being taken for the other.
public protocol IdentifierOwner: Sendable {
  static var identifierPrefix: String { get }
}

/// A stable identifier of one kind of thing within a vault. Its text form, such as `p12`, is part of
/// the command line's interface; a merged person's old identifier still finds the new one.
public struct Identifier<Owner: IdentifierOwner>: Hashable, Comparable, Sendable, Codable,
  CustomStringConvertible
{
  /// The row's number in the vault, from 1.
  public let number: Int64

  public init(_ number: Int64) { self.number = number }

  /// Reads the text form; nil for another prefix or no number.
  public init?(_ text: some StringProtocol) {
    let prefix = Owner.identifierPrefix
    guard text.hasPrefix(prefix), let number = Int64(text.dropFirst(prefix.count)), number > 0 else {
      return nil
    }
    self.number = number
  }

  public var description: String { Owner.identifierPrefix + String(number) }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no identifier: \(text)")
    }
    self = identifier
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

public enum InteractionOwner: IdentifierOwner { public static let identifierPrefix = "i" }
public enum PromiseOwner: IdentifierOwner { public static let identifierPrefix = "pr" }
public enum OpportunityOwner: IdentifierOwner { public static let identifierPrefix = "o" }
public enum CampaignOwner: IdentifierOwner { public static let identifierPrefix = "k" }

public typealias PersonID = Identifier<Person>
public typealias CompanyID = Identifier<Company>
public typealias InteractionID = Identifier<InteractionOwner>
public typealias PromiseID = Identifier<PromiseOwner>
public typealias OpportunityID = Identifier<OpportunityOwner>
public typealias CampaignID = Identifier<CampaignOwner>
