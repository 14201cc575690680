import Entregent
import Synchronization

/// The vaults that this run has opened. When it ends, each is one whole file again.
enum OpenedVaults {
  private static let all = Mutex<[Workspace]>([])

  static func open(_ path: String) throws -> Workspace {
    let workspace = try Workspace(path: path)
    all.withLock { $0.append(workspace) }
    return workspace
  }

  static func settle() {
    for workspace in all.withLock({ $0 }) {
      // The log is as safe as the file: what is not settled now will be by the next run.
      do { try workspace.settle() } catch { continue }
    }
  }
}
