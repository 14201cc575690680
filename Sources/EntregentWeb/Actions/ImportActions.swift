import Domain
import Entregent

enum ImportActions {
  @Sendable static func show(_ visit: Visit) async throws -> Reply { try await page(visit, error: nil) }

  private static func page(_ visit: Visit, error: Words?) async throws -> Reply {
    let undoable = try await visit.ask { try $0.undoable() }
    let model = ImportPage.Model(undoable: Array(undoable.prefix(3)), error: error)
    return .page(ImportPage.render(model, visit.context), visit, status: error == nil ? 200 : 422)
  }

  @Sendable static func receive(_ visit: Visit, _ uploads: Uploads) async throws -> Reply {
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
      return try await page(
        visit, error: Words(fr: "Aucun fichier n’a été choisi.", en: "No file was chosen."))
    }
    _ = imports.start(id: id, folder: folder, paths: paths, workspace: visit.workspace, now: visit.now)
    return visit.go(to: Links.importJob(id))
  }

  @Sendable static func job(_ visit: Visit) async throws -> Reply {
    let job = try find(visit)
    return .page(
      ImportJobPage.render(ImportJobPage.Model(id: job.id, phase: job.phase), visit.context), visit)
  }

  @Sendable static func apply(_ visit: Visit, _ form: FormValues) async throws -> Reply {
    let job = try find(visit)
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
