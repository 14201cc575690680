/// One record that was not taken, or not taken as it stood, and why.
public struct SkippedRecord: Sendable, Hashable, Codable {
  public var record: Int?
  public var line: Int?
  public var code: String
  public var facts: [String]

  public init(record: Int?, line: Int?, code: String, facts: [String] = []) {
    self.record = record
    self.line = line
    self.code = code
    self.facts = facts
  }
}

/// What became of one file: `read` = `added` + `updated` + `unchanged` + `skipped.count`.
public struct FileReport: Sendable, Hashable, Codable {
  /// File name; a member of an archive is `archive.zip/member`.
  public var path: String
  public var kind: String
  public var read: Int
  public var added: Int
  public var updated: Int
  public var unchanged: Int
  public var skipped: [SkippedRecord]
  /// The code and facts of what made the whole member unreadable.
  public var error: SkippedRecord?
  /// Of a table of no known program: what each column was taken for.
  public var columns: [ColumnMeaning]?
  /// Of a list of names: what was found in it, taken or not.
  public var found: [ListedEntry]?
  /// Of a calendar: the name it gives itself, by which its next file is known.
  public var calendar: String?
  /// Of a calendar: how many entries to come it holds no longer, which count as cancelled.
  public var cancelled: Int?
  /// What was taken but repaired, or looks wrong: the first of `warningCount`.
  public private(set) var warnings: [SkippedRecord]?
  public private(set) var warningCount: Int?

  /// Warnings that are listed one by one.
  public static let warningsShown = 100

  /// Adds what a record was repaired of.
  public mutating func warn(_ warning: SkippedRecord) {
    warningCount = (warningCount ?? 0) + 1
    if (warnings?.count ?? 0) < Self.warningsShown { warnings = (warnings ?? []) + [warning] }
  }

  /// The same file again: what was wrong with it is still so.
  public mutating func takeWarnings(from known: FileReport) {
    warnings = known.warnings
    warningCount = known.warningCount
  }

  public init(path: String, kind: String) {
    self.path = path
    self.kind = kind
    read = 0
    added = 0
    updated = 0
    unchanged = 0
    skipped = []
  }
}

/// Somebody whose newer source shows another employer.
public struct JobChange: Sendable, Hashable {
  public var person: PersonReference
  public var from: String?
  public var to: String?
  public var seenOn: Day

  public init(person: PersonReference, from: String?, to: String?, seenOn: Day) {
    self.person = person
    self.from = from
    self.to = to
    self.seenOn = seenOn
  }
}

/// A record of somebody who was erased with `forget`. It lives as long as the report does: the vault
/// keeps no name of them.
public struct ForgottenRecord: Sendable, Hashable {
  /// The file's name; a member of an archive is `archive.zip/member`.
  public var path: String
  public var record: Int
  public var name: String
  /// `Connections.csv:21`: what `--bring-back` takes.
  public var mark: String { (path.split(separator: "/").last.map(String.init) ?? path) + ":\(record)" }

  public init(path: String, record: Int, name: String) {
    self.path = path
    self.record = record
    self.name = name
  }
}

/// Which records of forgotten people an import may bring back.
public struct BringBack: Sendable, Hashable {
  public var all = false
  /// As `ForgottenRecord.mark` says.
  public var marks: Set<String> = []

  public static let nobody = BringBack()

  public init(all: Bool = false, marks: Set<String> = []) {
    self.all = all
    self.marks = marks
  }

  /// `all`, or marks.
  public init(_ words: [String]) {
    all = words.contains("all")
    marks = Set(words).subtracting(["all"])
  }

  public func allows(_ record: ForgottenRecord) -> Bool {
    all || marks.contains(record.mark) || marks.contains("\(record.path):\(record.record)")
  }
}

/// Two people of a vault that an import showed to be one.
public struct JoinedPeople: Sendable, Hashable {
  /// Who stays.
  public var person: PersonReference
  /// The name that the other had.
  public var other: String
  /// What takes this one back, at any later time.
  public var undo: String

  public init(person: PersonReference, other: String, undo: String) {
    self.person = person
    self.other = other
    self.undo = undo
  }
}

/// What an import does, or would do.
public struct ImportReport: Sendable, Hashable {
  public var files: [FileReport]
  /// People in the vault afterwards.
  public var people: Int
  /// Names of some people who would be new, for the preview.
  public var newPeople: [String]
  public var jobChanges: [JobChange]
  /// Other values that newer records changed: at most some hundreds.
  public var changes: [ValueChange] = []
  /// People who are no longer in the newest export; they stay, marked so.
  public var gone: [PersonReference]
  /// Records of people who were erased with `forget`; they were left out.
  public var forgotten: Int
  /// Those records, for asking whether they may come back.
  public var forgottenRecords: [ForgottenRecord] = []
  /// People found to be one and joined, at most some tens of them; see `joinedCount`.
  public var joined: [JoinedPeople] = []
  /// How many people were joined with another.
  public var joinedCount = 0
  /// The name to give to `undo`; nil when nothing changed.
  public var undo: String?
  public var isDryRun: Bool

  public init(
    files: [FileReport], people: Int, newPeople: [String] = [], jobChanges: [JobChange] = [],
    gone: [PersonReference] = [], forgotten: Int = 0, undo: String? = nil, isDryRun: Bool = false
  ) {
    self.files = files
    self.people = people
    self.newPeople = newPeople
    self.jobChanges = jobChanges
    self.gone = gone
    self.forgotten = forgotten
    self.undo = undo
    self.isDryRun = isDryRun
  }

  /// No file held a single record.
  public var readsNothing: Bool { files.allSatisfy { $0.read == 0 } }

  public var changesNothing: Bool {
    files.allSatisfy { $0.added == 0 && $0.updated == 0 && ($0.cancelled ?? 0) == 0 }
  }

  /// What a newer calendar holds no longer; nil: nothing that was to come.
  public var cancelled: Phrase? {
    let count = files.reduce(0) { $0 + ($1.cancelled ?? 0) }
    guard count > 0 else { return nil }
    return Phrase.plural(
      count,
      frOne: "\(count) entrée à venir n’est plus dans cet agenda : elle compte comme annulée.",
      frMany: "\(count) entrées à venir ne sont plus dans cet agenda : elles comptent comme annulées.",
      enOne: "\(count) entry to come is no longer in this calendar: it counts as cancelled.",
      enMany: "\(count) entries to come are no longer in this calendar: they count as cancelled.")
  }
}
