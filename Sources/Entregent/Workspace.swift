import Domain

/// One open vault: the only entrance for the command line, the web app and everything else. Every
/// call is synchronous and takes what now is as a parameter; a server calls it off its event loop.
public final class Workspace: Sendable {
  /// The vault file.
  public let path: String

  /// Opens a vault; it is made, readable by its owner only, when there is none.
  /// - Throws: `UserFacingError` when the file is no vault, is newer than this program, or cannot be made.
  public init(path: String) throws {
    self.path = path
  }
}
