public import Domain

/// How long a public text or message may be on a network, and how the network counts it.
///
/// Each figure carries the day it was last checked against the network's own documentation: such
/// rules change, so they are data and no constants of the code.
public struct NetworkLimit: Sendable, Hashable {
  public enum Place: String, Sendable, CaseIterable {
    case linkedInNoteFree = "linkedin-note-free"
    case linkedInNotePremium = "linkedin-note-premium"
    case linkedInInMailSubject = "linkedin-inmail-subject"
    case linkedInInMailBody = "linkedin-inmail-body"
    case x
    case mastodon
    case bluesky
  }

  public enum Counting: String, Sendable {
    /// UTF-16 code units, as a browser's text field counts.
    case utf16
    /// X: scalars of U+0000–10FF, 2000–200D, 2010–201F, 2032–2037 weigh 1, others 2, an emoji 2, a link 23.
    case weighted
    /// Mastodon: characters as seen; a link 23; of a mention only the local part.
    case mastodon
    /// Bluesky: graphemes (and at most 3000 bytes of UTF-8).
    case graphemes
  }

  public var place: Place
  public var limit: Int
  public var counting: Counting
  public var checkedOn: Day
  public var source: String

  public static let all: [NetworkLimit] = [
    NetworkLimit(.linkedInNoteFree, 200, .utf16, "LinkedIn Help: personalised invitations, free accounts"),
    NetworkLimit(.linkedInNotePremium, 300, .utf16, "LinkedIn Help: personalised invitations, paid plans"),
    NetworkLimit(.linkedInInMailSubject, 200, .utf16, "LinkedIn Help: InMail"),
    NetworkLimit(.linkedInInMailBody, 2000, .utf16, "LinkedIn Help: InMail"),
    NetworkLimit(.x, 280, .weighted, "X developer documentation: counting characters (twitter-text 3)"),
    NetworkLimit(.mastodon, 500, .mastodon, "Mastodon documentation: posting; servers may set another limit"),
    NetworkLimit(.bluesky, 300, .graphemes, "AT Protocol lexicon app.bsky.feed.post: maxGraphemes"),
  ]

  public static func of(_ place: Place) -> NetworkLimit? { all.first { $0.place == place } }

  private init(_ place: Place, _ limit: Int, _ counting: Counting, _ source: String) {
    self.place = place
    self.limit = limit
    self.counting = counting
    checkedOn = Day(number: 20_412)  // 2025-11-20
    self.source = source
  }

  /// The text's length as the network counts it.
  public func length(of text: String) -> Int { TextCounter.count(text, counting) }

  public func fits(_ text: String) -> Bool { length(of: text) <= limit }
}
