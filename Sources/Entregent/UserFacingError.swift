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
  /// What to do, in one sentence that holds wherever it is read.
  public var advice: Phrase?
  /// What to do in the terminal, in words of the command line; it stands there instead of `advice`, and pages
  /// never show it.
  public var command: Phrase?
  /// The field whose value does not fit, by the name under which it is stored: an answer to a form stands beside
  /// it.
  public var field: String?

  public init(
    _ status: Status, _ message: Phrase, advice: Phrase? = nil, command: Phrase? = nil, field: String? = nil
  ) {
    self.status = status
    self.message = message
    self.advice = advice
    self.command = command
    self.field = field
  }

  /// What the terminal says: both sentences in one line.
  public func line(in language: Language) -> String {
    [message, command ?? advice].compactMap { $0?[language] }.joined(separator: " ")
  }

  /// What a page says: both sentences in one text.
  public var onPage: Phrase {
    guard let advice else { return message }
    return Phrase(fr: message.fr + " " + advice.fr, en: message.en + " " + advice.en)
  }
}
