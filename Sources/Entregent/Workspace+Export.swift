public import Domain
import Formats
import Foundation
import Storage

/// What `export` can write.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case vcard, csv, json, ical
}

/// Where an export goes.
public enum ExportTarget: Sendable {
  /// A file, made readable by its owner only; an existing one is replaced when the export is complete.
  case file(String)
  /// Called with one piece after the other.
  case sink(@Sendable ([UInt8]) throws -> Void)
}

extension Workspace {
  /// Writes the vault's content; the same vault gives the same bytes.
  /// - Parameters:
  ///   - guardsSpreadsheet: csv only: cells that begin with `= + - @` get an apostrophe.
  ///   - cardVersion: vcard only; nil: a card goes out in the version it came in, all others in 4.0.
  public func export(
    _ format: ExportFormat, to target: ExportTarget, guardsSpreadsheet: Bool = false,
    cardVersion: VCardVersion? = nil, now: Moment
  ) throws {
    let options = ExportOptions(guardsSpreadsheet: guardsSpreadsheet, cardVersion: cardVersion)
    switch target {
    case .sink(let sink): try export(format, options, now: now, sink)
    case .file(let path):
      try OwnFile.write(to: path) {
        try export(format, options, now: now, $0)
      }
    }
  }

  private struct ExportOptions {
    var guardsSpreadsheet: Bool
    var cardVersion: VCardVersion?
  }

  private func export(
    _ format: ExportFormat, _ options: ExportOptions, now: Moment,
    _ sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    if format == .ical { return try sink(calendarFile(now: now)) }
    try guarded {
      try file.read { db in
        switch format {
        case .ical: break
        case .json:
          var export = VaultExport(sink: sink)
          try export.write(db)
        case .csv:
          try sink(ContactTableWriter.header)
          try PeopleReader.each(db) {
            try sink(ContactTableWriter.row($0, guardsSpreadsheet: options.guardsSpreadsheet))
          }
        case .vcard:
          let exporter = CardExporter(version: options.cardVersion)
          try PeopleReader.each(db) { try sink(exporter.card($0, db)) }
        }
      }
    }
  }

  /// Fills this empty vault from a whole export. There is nothing to undo: without it the vault was empty.
  /// - Throws: `UserFacingError`: 65 for a damaged file, other files beside it, or a vault that holds
  ///   something already.
  func importWhole(_ input: ImportInput, alone: Bool, options: ImportOptions) throws -> ImportReport {
    guard alone else { throw UserFacingError(VaultImport.Failure.vaultNotEmpty, path: input.path) }
    return try guarded {
      do {
        let bytes = try input.read()
        return try file.write { db in
          _ = try bytes.withUnsafeBufferPointer { try VaultImport.load($0, into: db) }
          var report = FileReport(path: input.path, kind: SourceKind.vaultExport.rawValue)
          let people = try Summary.read(db).people
          report.read = people
          report.added = people
          let whole = ImportReport(files: [report], people: people, isDryRun: options.isDryRun)
          if options.isDryRun { throw Rehearsal(report: whole) }
          return whole
        }
      } catch let rehearsal as Rehearsal {
        return rehearsal.report
      } catch let failure as VaultImport.Failure {
        throw UserFacingError(failure, path: input.path)
      }
    }
  }

  /// Rolls a dry run back and carries its report out.
  private struct Rehearsal: Error {
    var report: ImportReport
  }
}

extension UserFacingError {
  init(_ failure: VaultImport.Failure, path: String) {
    let unchanged = Phrase(fr: "Rien n'a été modifié.", en: "Nothing was changed.")
    switch failure {
    case .vaultNotEmpty:
      self.init(
        .badInput,
        Phrase(
          fr: "\(path) est un carnet entier : il n'entre que dans un carnet vide.",
          en: "\(path) is a whole vault: it goes only into an empty one."),
        command: Phrase(fr: "Indiquer un autre fichier avec --vault.", en: "Name another file with --vault."))
    case .damaged(let line):
      self.init(
        .badInput,
        Phrase(
          fr: "\(path), ligne \(line) : l'export est abîmé.",
          en: "\(path), line \(line): the export is damaged."),
        advice: unchanged)
    case .newerProgram(let what):
      self.init(
        .badInput,
        Phrase(
          fr: "\(path) a été écrit par une version plus récente d'Entregent (\(what)).",
          en: "\(path) was written by a newer version of Entregent (\(what))."), advice: unchanged)
    case .unfitting(let line, let table):
      self.init(
        .badInput,
        Phrase(
          fr: "\(path), ligne \(line) : une ligne de « \(table) » contredit le reste.",
          en: "\(path), line \(line): a row of “\(table)” contradicts the rest."), advice: unchanged)
    }
  }
}
