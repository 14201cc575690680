public import Domain
import Foundation
import Storage

/// Where a pitch was written, and what is still to be done.
public struct PitchFolder: Sendable, Hashable {
  public var view: PitchView
  public var folder: String
  /// Names of the files written, in the folder.
  public var files: [String]
}

extension Workspace {
  /// What a company's pitch says, and what it still lacks (A8–A15).
  /// - Throws: 66 for an unknown company.
  public func pitch(_ company: CompanyID) throws -> PitchView {
    let profile = try profile()
    return try guarded {
      try file.read { db in
        guard let found = try CompanyReader.company(db, company.number) else { throw Self.noCompany(company) }
        let fields = try PitchStore.fields(db, company: company.number)
        return PitchView(
          company: found, fields: fields, findings: PitchCheck.fields(fields, profile: profile))
      }
    }
  }

  /// Changes what the pitch says; the company becomes a target (A8).
  ///
  /// - Parameter fields: admire, value, improvement, built, minutes, doubt, video, video-notes, demo, source,
  ///   page, research.
  /// - Throws: 64 for an unknown field or a value that does not fit, 66 for an unknown company.
  public func setPitch(_ company: CompanyID, fields: [String: String], now: Moment) throws {
    var pitch = try pitch(company).fields
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      try Self.set(name, value.trimmed, in: &pitch)
    }
    let changed = pitch
    try guarded {
      try file.write { db in
        try PitchStore.save(db, company: company.number, changed, since: now.day)
        try PitchFacts.keep(company: company.number, db, now: now)
      }
    }
  }

  private static func set(_ name: String, _ value: String, in pitch: inout PitchFields) throws {
    let optional = value.isEmpty ? nil : value
    switch name {
    case "admire", "why": pitch.admire = optional
    case "value": pitch.value = optional
    case "improvement": pitch.improvement = optional
    case "built": pitch.built = optional
    case "doubt": pitch.doubt = optional
    case "video": pitch.videoURL = optional
    case "video-notes": pitch.videoNotes = optional
    case "demo": pitch.demoURL = optional
    case "source": pitch.sourceURL = optional
    case "page": pitch.pageURL = optional
    case "research", "notes": pitch.research = optional
    case "minutes":
      guard value.isEmpty || (Int(value).map { (0...10_000).contains($0) } ?? false) else {
        throw UserFacingError(
          .usage,
          Phrase(
            fr: "« \(value) » n'est pas un nombre de minutes.", en: "“\(value)” is no number of minutes."))
      }
      pitch.minutesSpent = Int(value) ?? 0
    default:
      throw UserFacingError(
        .usage,
        Phrase(fr: "« \(name) » n'est pas un champ de la page.", en: "“\(name)” is no field of the page."),
        advice: Phrase(
          fr:
            "Champs : admire, value, improvement, built, minutes, doubt, video, video-notes, demo, source, page, research.",
          en:
            "Fields: admire, value, improvement, built, minutes, doubt, video, video-notes, demo, source, page, research."
        ))
    }
  }

  /// The page as HTML.
  /// - Parameter styleSheet: an address to link to instead of the style within the page.
  public func pitchPage(_ company: CompanyID, language: Language? = nil, styleSheet: String? = nil) throws
    -> String
  {
    let profile = try profile()
    return try PitchPage.html(
      try pitch(company), profile: profile, language: language ?? profile.language ?? .en,
      styleSheet: styleSheet)
  }

  /// The style of the page, for a preview that links to it.
  public static let pitchStyle = PitchTemplate.style

  /// Writes the template into a folder for the user to edit, and the page as it is now.
  ///
  /// - Parameter folder: nil: `pitch-` and the company's name, in the current folder.
  /// - Throws: 73, 74 when it cannot be written. A template that is there is kept.
  public func newPitch(_ company: CompanyID, folder: String?, language: Language?, now: Moment) throws
    -> PitchFolder
  {
    let view = try pitch(company)
    if view.company.target == nil { try setTarget(company, why: nil, now: now) }
    let folder = folder ?? "pitch-" + PitchPage.slug(view.company.name)
    try PitchFiles.make(folder)
    var files: [String] = []
    if PitchFiles.read(folder, PitchTemplate.fileName) == nil {
      try PitchFiles.write(folder, PitchTemplate.fileName, PitchTemplate.text)
      files.append(PitchTemplate.fileName)
    }
    let built = try buildPitch(company, folder: folder, language: language)
    return PitchFolder(view: built.view, folder: folder, files: files + built.files)
  }

  /// Writes the page into its folder, from the user's template when there is one there.
  /// - Throws: 65 for a template that cannot be read, 73, 74 when the page cannot be written.
  public func buildPitch(_ company: CompanyID, folder: String?, language: Language?) throws -> PitchFolder {
    let view = try pitch(company)
    let profile = try profile()
    let folder = folder ?? "pitch-" + PitchPage.slug(view.company.name)
    try PitchFiles.make(folder)
    let html = try PitchPage.html(
      view, profile: profile, language: language ?? profile.language ?? .en,
      template: PitchFiles.read(folder, PitchTemplate.fileName))
    try PitchFiles.write(folder, PitchFiles.page, html)
    return PitchFolder(view: view, folder: folder, files: [PitchFiles.page])
  }

  /// Reads the page in its folder with strange eyes: what is missing, links that lead nowhere, other
  /// companies' names, blanks, what keeps somebody from reading it.
  /// - Throws: 66 when there is no page yet.
  public func checkPitch(_ company: CompanyID, folder: String?) throws -> PitchFolder {
    var view = try pitch(company)
    let folder = folder ?? "pitch-" + PitchPage.slug(view.company.name)
    guard let html = PitchFiles.read(folder, PitchFiles.page) else {
      throw UserFacingError(
        .notFound,
        Phrase(
          fr: "Pas de page dans \(folder).", en: "No page in \(folder)."),
        command: Phrase(
          fr: "« entregent pitch build \(view.company.name) » l'écrit.",
          en: "“entregent pitch build \(view.company.name)” writes it."))
    }
    view.findings += try pageFindings(html, view) { PitchFiles.exists(folder, $0) }
    return PitchFolder(view: view, folder: folder, files: [PitchFiles.page])
  }

  /// The check of the page as it would be built, without a folder.
  public func checkedPitch(_ company: CompanyID, language: Language? = nil) throws -> PitchView {
    var view = try pitch(company)
    view.findings += try pageFindings(try pitchPage(company, language: language), view) { _ in false }
    return view
  }

  private func pageFindings(_ html: String, _ view: PitchView, fileExists: (String) -> Bool) throws
    -> [PitchFinding]
  {
    let others = try companies().targets.filter { $0.id != view.company.id }.map(\.name)
    let known = Set(view.findings.map(\.code))
    return PitchCheck.page(html, company: view.company.name, others: others, fileExists: fileExists)
      .filter { !(known.contains("bad-link") && $0.code == "bad-link") }
  }
}

/// The files of a pitch. They are made to be published, so anybody on the machine may read them.
enum PitchFiles {
  static let page = "index.html"

  static func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw UserFacingError(
        .cannotCreate, Phrase(fr: "\(folder) ne peut pas être créé.", en: "\(folder) cannot be made."),
        advice: Phrase(fr: "Vérifier le dossier et ses droits.", en: "Check the folder and its permissions."))
    }
  }

  static func read(_ folder: String, _ name: String) -> String? {
    FileManager.default.contents(atPath: folder + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  static func write(_ folder: String, _ name: String, _ text: String) throws {
    let path = folder + "/" + name
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw UserFacingError(
        .inputOutput,
        Phrase(fr: "\(path) n'a pas pu être écrit.", en: "\(path) could not be written."),
        advice: Phrase(fr: "Vérifier l'espace disque et les droits.", en: "Check disk space and permissions.")
      )
    }
  }

  /// A file beside the page, never one outside of its folder.
  static func exists(_ folder: String, _ address: String) -> Bool {
    let name = address.prefix { $0 != "#" && $0 != "?" }
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return false
    }
    return FileManager.default.fileExists(atPath: folder + "/" + name)
  }
}
