public import Domain

/// A draft, and what is known about where it goes.
public struct CoachRequest: Sendable {
  public var kind: MessageKind
  public var text: String
  /// The recipient's name.
  public var to: String?
  /// The recipient's job title.
  public var toTitle: String?
  /// Whether the sender is a student.
  public var fromStudent: Bool
  /// Things the vault knows that are particular to the recipient (their company, a school in
  /// common, the title of their talk): naming one makes the message personal (B4).
  public var knownFacts: [String]
  public var settings: CoachSettings
  /// How French texts speak to the reader of the findings.
  public var address: Address

  public init(
    kind: MessageKind, text: String, to: String? = nil, toTitle: String? = nil, fromStudent: Bool = false,
    knownFacts: [String] = [], settings: CoachSettings = .standard, address: Address = .vous
  ) {
    self.kind = kind
    self.text = text
    self.to = to
    self.toTitle = toTitle
    self.fromStudent = fromStudent
    self.knownFacts = knownFacts
    self.settings = settings
    self.address = address
  }
}

/// Thresholds of the coach. The defaults are those of the method and of LinkedIn's notes; other
/// studies set the best length elsewhere (Lavender 25–50 words, others 50–125), so they can be
/// changed.
public struct CoachSettings: Sendable, Codable, Equatable {
  /// Characters of a connection request: LinkedIn's limit with a paid plan, as of 2025.
  public var connectionRequestCharacters = 300
  /// Words of a first message, coffee ask, reconnect or follow-up (E3: nothing superfluous).
  public var shortMessageWords = 100
  /// Words of a pitch e-mail (A14: extremely short).
  public var pitchWords = 60
  /// Words of the other kinds.
  public var otherWords = 150
  /// Words of notes for a video of two minutes (A12), at 90 spoken words a minute.
  public var videoNotesWords = 180
  /// Part of the words that may be about the sender's own skills before a message counts as a
  /// pitch of the CV (C7), in hundredths.
  public var ownSkillsPercent = 40
  /// Uncommon words that make a message personal without a known pattern; one in a sentence that
  /// speaks of the reader counts twice. Found on the project's own cases.
  public var detailPoints = 6
  /// Rules the user has dismissed for ever.
  public var dismissedRules: Set<String> = []

  public static let standard = CoachSettings()

  public init() {}
}
