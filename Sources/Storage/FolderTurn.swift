import Foundation

/// A turn among the programs that want to make or change the vault in one folder.
///
/// The lock lies on the folder, so no file stays behind; it ends with the process at the latest.
final class FolderTurn {
  private let descriptor: Int32

  /// Waits for its turn, ten seconds at most.
  /// - Throws: `busy` when another program keeps it, `cannotCreate` without the folder.
  init(for path: String) throws(VaultOpenError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try DatabaseFile.makeFolder(folder)
    } catch {
      throw .cannotCreate(folder)
    }
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(folder) }
    for _ in 0..<500 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      // A file system without such locks: there is nobody to wait for.
      guard errno == EWOULDBLOCK || errno == EINTR else { return }
      usleep(20_000)
    }
    close(descriptor)
    throw .busy
  }

  deinit { close(descriptor) }
}
