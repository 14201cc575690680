public import Domain

/// What a user is told when something cannot be done: what happened and where, and what to do.
public struct UserFacingError: Error, Sendable, Hashable {
  /// BSD `sysexits` numbers, as the command line returns them.
  public enum Status: Int32, Sendable, Hashable {
    case usage = 64
    /// Damaged input, no known kind, or an ambiguous name.
    case badInput = 65
    /// A file, person, company, item or undo name that is not there.
    case notFound = 66
    case fault = 70
    case cannotCreate = 73
    case inputOutput = 74
    /// The vault is busy.
    case tryAgain = 75
  }

  public var status: Status
  /// What is wrong and where, in one sentence.
  public var message: Phrase
  /// What to do, in one sentence.
  public var advice: Phrase?

  public init(_ status: Status, _ message: Phrase, advice: Phrase? = nil) {
    self.status = status
    self.message = message
    self.advice = advice
  }

  /// Both sentences in one line.
  public func line(in language: Language) -> String {
    guard let advice else { return message[language] }
    return message[language] + " " + advice[language]
  }
}
