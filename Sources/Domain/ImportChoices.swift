/// What one column of a table of no known program was taken for: shown before anything is written, and
/// corrected by the user where the guess is wrong.
public struct ColumnMeaning: Sendable, Hashable, Codable {
  /// From 0.
  public var index: Int
  /// The title as written; empty without header.
  public var title: String
  /// What it holds (`full-name`, `email`, `company` …); nil: it is not read.
  public var field: String?
  /// `work`, `home`, `linkedin`, or nil.
  public var label: String?
  /// 0...1; 1 when the user has said so, now or when a table with these columns was read before.
  public var confidence: Double
  /// The first values that stand in it.
  public var samples: [String]

  public init(
    index: Int, title: String, field: String?, label: String? = nil, confidence: Double,
    samples: [String] = []
  ) {
    self.index = index
    self.title = title
    self.field = field
    self.label = label
    self.confidence = confidence
    self.samples = samples
  }
}

/// A name found in a list that somebody pasted or saved.
public struct ListedEntry: Sendable, Hashable, Codable {
  /// Number of the record in the list, from 1.
  public var record: Int
  public var name: String
  /// `person` or `company`.
  public var kind: String
  /// 0...1: how sure that is.
  public var confidence: Double
  public var company: String?
  public var title: String?
  public var email: String?
  /// Somebody of this name stands in the vault already; only the user can say whether it is the same person.
  public var known: PersonReference?
  /// True: it goes in with this import.
  public var isTaken: Bool

  public init(
    record: Int, name: String, kind: String, confidence: Double, company: String? = nil,
    title: String? = nil, email: String? = nil, known: PersonReference? = nil, isTaken: Bool
  ) {
    self.record = record
    self.name = name
    self.kind = kind
    self.confidence = confidence
    self.company = company
    self.title = title
    self.email = email
    self.known = known
    self.isTaken = isTaken
  }
}

/// What the user decided after having seen what an import would do.
public struct ImportChoices: Sendable, Hashable {
  /// A correction of what a column holds.
  public struct Column: Sendable, Hashable {
    /// Path of the file as the report names it; nil: any table.
    public var file: String?
    /// The column's title, or its number from 1 behind a `#`.
    public var title: String
    /// What it holds; nil: leave it unread.
    public var field: String?
    public var label: String?

    public init(file: String? = nil, title: String, field: String?, label: String? = nil) {
      self.file = file
      self.title = title
      self.field = field
      self.label = label
    }
  }

  /// Which names of a list go in.
  public enum Names: Sendable, Hashable {
    /// Those of which it is certain what they are; somebody whose name the vault knows already is not.
    case certain
    case all
    /// These, in any case and with or without accents, and the certain ones.
    case alsoNamed([String])
    /// Exactly these records, by path of the file as the report names it.
    case records([String: Set<Int>])
  }

  public var columns: [Column] = []
  public var names: Names = .certain
  /// A table whose columns nobody can guess is no error but shown with its columns unread, to be told.
  public var showsUnreadTables = false

  public init() {}
}

extension ImportChoices {
  /// Reads corrections as they are typed: `Nom=full-name, Boîte=company, #3=-`. A label may follow a colon
  /// (`Tel pro=phone:work`); `-` leaves a column unread. Commas in a title need no care: only a part with an
  /// equals sign ends one.
  /// - Returns: nil when a part lacks its equals sign.
  public static func columns(_ text: String) -> [Column]? {
    var result: [Column] = []
    var pending = ""
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      pending += pending.isEmpty ? String(part) : "," + part
      guard let equals = pending.lastIndex(of: "=") else { continue }
      let title = trimmed(pending[..<equals])
      let meaning = trimmed(pending[pending.index(after: equals)...]).split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let field = meaning.first.map(String.init) ?? ""
      guard !title.isEmpty, !field.isEmpty else { return nil }
      let isUnread = ["-", "none", "ignore", "ignored", "rien"].contains(field)
      result.append(
        Column(
          title: title, field: isUnread ? nil : field,
          label: meaning.count > 1 && !meaning[1].isEmpty ? String(meaning[1]) : nil))
      pending = ""
    }
    return trimmed(pending).isEmpty ? result : nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var part = text[...]
    while part.first?.isWhitespace == true { part = part.dropFirst() }
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
  }
}
