public import Domain

/// What a quick note logs.
public enum NoteKind: String, Codable, Sendable, CaseIterable, Hashable {
  case coffee, call, lunch, meeting, message, email, event, introduction, interview, help, note
}

/// Which way a help, a favour or an introduction of the past went.
public enum NoteDirection: String, Codable, Sendable, CaseIterable, Hashable {
  case gave, received, both, none
}

/// What was understood of a quick note. Ranges are of the text as it was given.
public struct NoteReading: Sendable, Hashable {
  /// A promise in the user's own words.
  public struct Promise: Sendable, Hashable {
    public let text: String
    public let range: Range<String.Index>
    /// The day the promise names, if it names one.
    public let due: Day?
    /// The id of the known person who made it, or to whom it was made; nil: nobody known is named.
    public let person: String?
    /// Their name, known or not, as among the participants; nil: the words name nobody, or several.
    public let name: String?
  }

  /// Somebody who took part, or whom the note is about.
  public struct Participant: Sendable, Hashable {
    /// In the spelling of the known person, else as written.
    public let name: String
    /// Nil when nobody known fits, or more than one does.
    public let id: String?
    public let range: Range<String.Index>
    /// The ids of all known people who fit, when there are several.
    public let candidates: [String]
  }

  public let kind: NoteKind
  public let participants: [Participant]
  public let company: String?
  public let companyRange: Range<String.Index>?
  public let date: Day
  /// Where the date is said; nil when it is today because nothing is.
  public let dateRange: Range<String.Index>?
  /// Only a month is said: `date` is its first day.
  public var namesMonthOnly = false
  /// `date` lies ahead and the words leave the year out: the same day a year before it.
  public var yearBefore: Day?
  /// `date` lies ahead: the time of day the words name, in minutes.
  public var startMinutes: Int?
  public let minutes: Int?
  public let minutesRange: Range<String.Index>?
  public let tags: [String]
  public let mine: [Promise]
  public let theirs: [Promise]
  public let direction: NoteDirection

  /// Names of those who took part, known or not.
  public var people: [String] { participants.map(\.name) }
  /// Names that no known person fits.
  public var unknown: [String] { participants.filter { $0.id == nil }.map(\.name) }
}
