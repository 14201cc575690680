import Domain
import Entregent
import Foundation
import NIOPosix
import Synchronization

/// One import on its way from the upload to the vault: read, shown, applied.
final class ImportJob: Sendable {
  enum Phase: Sendable {
    case reading(WorkProgress?)
    /// What would happen; nothing is written.
    case preview(ImportReport)
    case applying(WorkProgress?)
    case done(ImportReport)
    case failed(UserFacingError)
  }

  let id: String
  let paths: [String]
  let folder: URL
  /// What the files are, when the user said so.
  let kind: String?
  let startedAt = ContinuousClock.now
  private let state: Mutex<Phase>
  private let chosen: Mutex<ImportChoices>

  init(id: String, paths: [String], folder: URL, kind: String?) {
    self.id = id
    self.paths = paths
    self.folder = folder
    self.kind = kind
    state = Mutex(.reading(nil))
    var choices = ImportChoices()
    choices.showsUnreadTables = true
    chosen = Mutex(choices)
  }

  /// What the user decided on the preview.
  var choices: ImportChoices {
    get { chosen.withLock { $0 } }
    set { chosen.withLock { $0 = newValue } }
  }

  /// What the preview shows; nil in another phase.
  var shown: ImportReport? {
    if case .preview(let report) = phase { return report }
    return nil
  }

  var phase: Phase {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Takes the job from the preview back to the reading; false when it is not there.
  func beginReading() -> Bool {
    state.withLock { phase in
      guard case .preview = phase else { return false }
      phase = .reading(nil)
      return true
    }
  }

  /// Takes the job from the preview to the work; false when somebody else already did.
  func beginApplying() -> Bool {
    state.withLock { phase in
      guard case .preview = phase else { return false }
      phase = .applying(nil)
      return true
    }
  }
}

/// Imports under way. They run one after the other on a thread of their own; what was uploaded is
/// deleted as soon as it is imported, discarded, or two hours old.
final class ImportJobs: Sendable {
  /// The folder of this server, within that of the vault.
  private let folder: URL
  private let random: @Sendable (Int) -> [UInt8]
  private let thread: NIOThreadPool
  private let jobs = Mutex<[String: ImportJob]>([:])
  /// Tells other servers of the same vault that this one's folder is in use.
  private let hold = Mutex<FolderHold?>(nil)

  init(folder: String, random: @escaping @Sendable (Int) -> [UInt8]) {
    let home = URL(fileURLWithPath: folder, isDirectory: true)
    self.folder = home.appendingPathComponent(Secrets.text(random(10)), isDirectory: true)
    self.random = random
    thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    PrivateFolder.removeAbandoned(in: home)
  }

  deinit { thread.shutdownGracefully { _ in } }

  subscript(id: String) -> ImportJob? { jobs.withLock { $0[id] } }

  /// A fresh folder for an upload that begins.
  func makeFolder() throws -> (id: String, folder: URL) {
    let id = Secrets.text(random(10))
    let home = folder.appendingPathComponent(id, isDirectory: true)
    try PrivateFolder.make(folder.deletingLastPathComponent())
    try PrivateFolder.make(folder)
    hold.withLock { hold in if hold == nil { hold = FolderHold(folder) } }
    try PrivateFolder.make(home)
    return (id, home)
  }

  /// Begins to read what was uploaded, without writing anything.
  func start(id: String, folder: URL, paths: [String], kind: String? = nil, workspace: Workspace, now: Moment)
    -> ImportJob
  {
    let job = ImportJob(id: id, paths: paths, folder: folder, kind: kind)
    let old = jobs.withLock { jobs in
      let old = jobs.values.filter { $0.startedAt.duration(to: .now) > .seconds(7200) }
      for job in old { jobs[job.id] = nil }
      jobs[id] = job
      return old
    }
    for job in old { PrivateFolder.remove(job.folder) }
    read(job, workspace: workspace, now: now)
    return job
  }

  /// Reads once more, with what the user has said since.
  func readAgain(_ job: ImportJob, workspace: Workspace, now: Moment) {
    guard job.beginReading() else { return }
    read(job, workspace: workspace, now: now)
  }

  private func read(_ job: ImportJob, workspace: Workspace, now: Moment) {
    run(job) {
      let options = ImportOptions(kind: job.kind, isDryRun: true, choices: job.choices)
      job.phase = .preview(
        try workspace.importFiles(job.paths, options: options, now: now) { job.phase = .reading($0) })
    }
  }

  /// Writes what the preview showed.
  /// - Parameter bringBack: forgotten people whom the user ticked.
  func apply(_ job: ImportJob, workspace: Workspace, bringBack: BringBack = .nobody, now: Moment) {
    guard job.beginApplying() else { return }
    run(job) {
      let options = ImportOptions(kind: job.kind, bringBack: bringBack, choices: job.choices)
      let report = try workspace.importFiles(job.paths, options: options, now: now) {
        job.phase = .applying($0)
      }
      job.phase = .done(report)
      PrivateFolder.remove(job.folder)
    }
  }

  func discard(_ job: ImportJob) {
    jobs.withLock { $0[job.id] = nil }
    PrivateFolder.remove(job.folder)
  }

  /// Deletes everything that was uploaded and not imported.
  func clean() {
    PrivateFolder.remove(folder)
    hold.withLock { $0 = nil }
    PrivateFolder.removeIfEmpty(folder.deletingLastPathComponent())
  }

  private func run(_ job: ImportJob, _ work: @escaping @Sendable () throws -> Void) {
    thread.submit { state in
      guard case .active = state else { return }
      do {
        try work()
      } catch let error as UserFacingError {
        job.phase = .failed(error)
        PrivateFolder.remove(job.folder)
      } catch {
        job.phase = .failed(
          UserFacingError(
            .fault,
            Phrase(
              fr: "La lecture s’est arrêtée sur une erreur du programme.",
              en: "Reading stopped at a fault of the program."),
            advice: Phrase(fr: "Rien n’a été enregistré.", en: "Nothing has been saved.")))
        PrivateFolder.remove(job.folder)
      }
    }
  }
}
