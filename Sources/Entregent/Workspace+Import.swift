public import Domain
import Formats
import Storage

/// How an import is to be done.
public struct ImportOptions: Sendable, Hashable {
  /// Nil: found from the content.
  public var kind: String?
  public var isDryRun: Bool
  /// A friend whose acquaintances these are, with how and when they agreed.
  public var sharedBy: PersonID?
  public var consent: String?
  /// Forgotten people whom the user lets come back.
  public var bringBack: BringBack
  /// What was decided after having seen what the import would do.
  public var choices: ImportChoices
  /// Nothing else in this process reads the vault meanwhile: a first import is then quicker.
  public var isAlone = false

  public init(
    kind: String? = nil, isDryRun: Bool = false, sharedBy: PersonID? = nil, consent: String? = nil,
    bringBack: BringBack = .nobody, choices: ImportChoices = ImportChoices()
  ) {
    self.kind = kind
    self.isDryRun = isDryRun
    self.sharedBy = sharedBy
    self.consent = consent
    self.bringBack = bringBack
    self.choices = choices
  }
}

extension Workspace {
  /// Reads files (folders are walked), plans, and unless `isDryRun` applies the plan in one transaction.
  ///
  /// - Throws: `UserFacingError`: 64 for an unknown kind or a friend without consent, 66 for a missing
  ///   file, 65 for one that is empty, of no known kind or unreadable as a whole. Nothing is written then.
  public func importFiles(
    _ paths: [String], options: ImportOptions, now: Moment,
    progress: @escaping @Sendable (WorkProgress) -> Void = { _ in }
  ) throws -> ImportReport {
    let kind = try options.kind.map { try Self.kind(named: $0) }
    if options.sharedBy != nil, (options.consent ?? "").isEmpty { throw Self.missingConsent }
    let inputs = try ImportInputs.gather(paths, kind: kind) { text, detected in
      try isTable(text, detected, choices: options.choices)
    }
    if let whole = inputs.first(where: { $0.kind == .vaultExport }) {
      return try importWhole(whole, alone: inputs.count == 1, options: options)
    }
    return try guarded {
      do {
        return try file.writeInBulk(isAlone: options.isAlone) { db in
          let session = try ImportSession(
            try ImportTransaction(db), options: options, now: now,
            isForgotten: Forgotten(db).contains, progress: progress)
          let files = try session.process(inputs)
          try session.checkChoices()
          try session.checkBringBack()
          let report = try session.report(files)
          if options.isDryRun || !session.hasChanged { throw NothingToKeep(report: report) }
          try session.close(report)
          return report
        }
      } catch let nothing as NothingToKeep {
        return nothing.report
      }
    }
  }

  /// A list, or a text of no known kind, is a table when the user says what its columns hold, or has said so
  /// of one with the same titles; one of no known kind also when it is only to be looked at.
  private func isTable(_ text: DecodedText, _ detected: SourceKind?, choices: ImportChoices) throws -> Bool {
    guard let table = UnknownTable.unread(text) else { return false }
    if choices.columns.contains(where: { table.mapping.index(of: $0.title) != nil }) { return true }
    if detected == nil, choices.showsUnreadTables { return true }
    guard let key = ImportSession.columnsKey(table.mapping) else { return false }
    return try guarded { try file.read { try HandStore.setting($0, key) != nil } }
  }

  /// Rolls the transaction back and carries the report out: a dry run, or an import that changes nothing.
  private struct NothingToKeep: Error {
    var report: ImportReport
  }

  private static func kind(named name: String) throws -> SourceKind {
    if let kind = SourceKind(rawValue: name), kind != .zip, kind != .tarGzip { return kind }
    let names = SourceKind.allCases.filter { $0 != .zip && $0 != .tarGzip }.map(\.rawValue).joined(
      separator: ", ")
    throw UserFacingError(
      .usage, Phrase(fr: "Sorte de fichier inconnue : \(name).", en: "Unknown kind of file: \(name)."),
      advice: Phrase(fr: "Sortes connues : \(names).", en: "Known kinds: \(names)."))
  }

  private static let missingConsent = UserFacingError(
    .usage,
    Phrase(
      fr: "Il manque comment et quand la personne qui partage a donné son accord.",
      en: "How and when the sharing person agreed is missing."),
    command: Phrase(fr: "L'écrire avec --consent.", en: "Write it with --consent."))
}

extension ImportSession {
  func report(_ files: [FileReport]) throws -> ImportReport {
    var report = ImportReport(
      files: files, people: try write.peopleCount(), newPeople: Array(newPeople.prefix(50)),
      jobChanges: jobChanges,
      gone: gone, forgotten: forgotten.count,
      undo: options.isDryRun || !hasChanged ? nil : "import-\(run)",
      isDryRun: options.isDryRun)
    report.changes = valueChanges
    report.forgottenRecords = forgotten
    report.joined = joined
    report.joinedCount = joinedCount
    return report
  }

  func close(_ report: ImportReport) throws {
    let added = report.files.reduce(0) { $0 + $1.added }
    let updated = report.files.reduce(0) { $0 + $1.updated }
    let changed = report.files.filter { $0.added + $0.updated + ($0.cancelled ?? 0) > 0 }
    // A newer export may do no more than show who is no longer in it.
    let named = changed.isEmpty ? report.files.filter { $0.kind != SourceKind.ignored.rawValue } : changed
    let names = named.map(\.path).joined(separator: ", ")
    try write.endRun(
      run, report: "{\"added\":\(added),\"updated\":\(updated)}", summary: names, now: now)
  }
}
