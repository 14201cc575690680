import Domain
import Entregent
import Foundation

enum ImportActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply {
    if visit.context.canLeaveDemo {
      return .page(DemoDoorPage.render(next: .importing, visit.context), visit)
    }
    return try await page(visit, visit.typed ?? .blank)
  }

  private static func page(_ visit: Visit, _ state: FormState, status: Int = 200) async throws -> Reply {
    let undoable = try await visit.ask { try $0.undoable() }
    let model = ImportPage.Model(undoable: Array(undoable.prefix(3)), error: state.errors["files"])
    return .page(ImportPage.render(model, visit.context), visit, status: status, form: state)
  }

  private static func refuse(_ visit: Visit, _ error: Words) async throws -> Reply {
    try await page(visit, FormState(errors: ["files": error]), status: 422)
  }

  @Sendable static func receive(_ visit: Visit, _ uploads: Uploads) async throws -> Reply {
    // Invented people and real ones never meet: nothing is read while the demo is shown.
    if visit.context.canLeaveDemo { return visit.go(to: Links.importing) }
    let imports = visit.site.imports
    let (id, folder) = try imports.makeFolder()
    let paths: [String]
    do {
      paths = try await uploads.save(in: folder)
    } catch {
      PrivateFolder.remove(folder)
      throw error
    }
    guard !paths.isEmpty else {
      PrivateFolder.remove(folder)
      return try await refuse(
        visit, Words(fr: "Aucun fichier n’a été choisi.", en: "No file was chosen."))
    }
    _ = imports.start(id: id, folder: folder, paths: paths, workspace: visit.workspace, now: visit.now)
    return visit.go(to: Links.importJob(id))
  }

  @Sendable static func job(_ visit: Visit) async throws -> Reply {
    let job = try find(visit)
    return .page(
      ImportJobPage.render(ImportJobPage.Model(id: job.id, phase: job.phase), visit.context), visit)
  }

  /// Text that somebody pasted: a profile, a list of sponsors, cards, a table.
  @Sendable static func paste(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    if visit.context.canLeaveDemo { return visit.go(to: Links.importing) }
    let text = form["text"] ?? ""
    guard form.trimmed("text") != nil else {
      return try await refuse(
        visit, Words(fr: "Le texte collé est vide.", en: "The pasted text is empty."))
    }
    let kind = ImportPage.pasteKinds.first { $0.id == form["kind"] }?.id
    let imports = visit.site.imports
    let (id, folder) = try imports.makeFolder()
    let name = visit.context.language == .fr ? "texte collé.txt" : "pasted text.txt"
    let file = folder.appendingPathComponent(name)
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else {
      PrivateFolder.remove(folder)
      throw CocoaError(.fileWriteUnknown)
    }
    _ = imports.start(
      id: id, folder: folder, paths: [file.path], kind: kind == "" ? nil : kind,
      workspace: visit.workspace, now: visit.now)
    return visit.go(to: Links.importJob(id))
  }

  /// Saves what the preview shows, with the names that are ticked. When a column was told to hold something
  /// else, the preview is made anew first: nothing is written that was not seen.
  @Sendable static func apply(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let job = try find(visit)
    if let shown = job.shown, ImportChoicesForm.isNeeded(shown) {
      let before = job.choices
      job.choices = ImportChoicesForm.choices(form, shown, before: before)
      if form["again"] != nil || job.choices.columns != before.columns {
        visit.site.imports.readAgain(job, workspace: visit.workspace, now: visit.now)
        return visit.go(to: Links.importJob(job.id))
      }
    }
    visit.site.imports.apply(
      job, workspace: visit.workspace, bringBack: ForgottenQuestion.answer(in: form), now: visit.now)
    return visit.go(to: Links.importJob(job.id))
  }

  @Sendable static func discard(_ visit: Visit, _: FormValues) async throws -> Reply {
    visit.site.imports.discard(try find(visit))
    return visit.go(
      to: Links.importing,
      saying: Words(fr: "Laissé tomber : rien n’a changé.", en: "Discarded: nothing has changed."))
  }

  private static func find(_ visit: Visit) throws -> ImportJob {
    guard let job = visit.parameters["job"].flatMap({ visit.site.imports[$0] }) else {
      throw WebError.noSuchPage
    }
    return job
  }
}
