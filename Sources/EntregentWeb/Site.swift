import Domain
import Entregent
import NIOPosix
import Synchronization

/// The parts that requests share.
final class Site: Sendable {
  let configuration: ServerConfiguration
  let sessions: Sessions
  let vaults: Vaults
  let imports: ImportJobs
  let feed = FeedMemory()
  /// Threads for the workspace's synchronous calls, so that neither the event loops nor Swift's own
  /// threads ever wait for the disk.
  private let threads: NIOThreadPool
  private let listeningPort: Mutex<Int>
  /// The minute up to which the calendar's past was taken in.
  private let keptUpTo = Mutex<Int64?>(nil)

  init(_ configuration: ServerConfiguration) {
    self.configuration = configuration
    sessions = Sessions(random: configuration.randomBytes)
    vaults = Vaults(configuration)
    threads = NIOThreadPool(numberOfThreads: 4)
    threads.start()
    imports = ImportJobs(folder: configuration.uploadFolder, random: configuration.randomBytes)
    listeningPort = Mutex(configuration.port)
  }

  deinit { threads.shutdownGracefully { _ in } }

  /// The port the server really listens on.
  var port: Int {
    get { listeningPort.withLock { $0 } }
    set { listeningPort.withLock { $0 = newValue } }
  }

  /// Runs synchronous work away from the event loop.
  func work<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await threads.runIfActive(body)
  }

  /// Entries of the calendar that are over by now are meetings: looked at once a minute.
  func keepUp() async throws {
    let now = configuration.now()
    let isNew = keptUpTo.withLock { last in
      defer { last = now.seconds / 60 }
      return last != now.seconds / 60
    }
    guard isNew else { return }
    let workspace = vaults.current
    try await work { workspace.bringCalendarUp(now: now) }
  }

  /// Where the app's own pages begin, ending in a slash.
  var base: String {
    let host =
      configuration.host.contains(":") && !configuration.host.hasPrefix("[")
      ? "[\(configuration.host)]" : configuration.host
    return "http://\(host):\(port)/"
  }

  /// Where the app is to be found, with a key that has not been used yet.
  func address() -> ServerAddress {
    guard configuration.requiresKey else { return ServerAddress(url: base, key: nil, port: port) }
    let key = sessions.key
    return ServerAddress(url: base + "?key=" + key, key: key, port: port)
  }
}

/// The user's vault and the demo's, and which of them is shown.
final class Vaults: Sendable {
  private struct State {
    var demo: Workspace?
    var showsDemo = false
  }

  let own: Workspace
  private let demoPath: String
  private let makeDemo: (@Sendable (String, Language) throws -> Void)?
  private let state = Mutex(State())

  init(_ configuration: ServerConfiguration) {
    own = configuration.workspace
    demoPath = configuration.demoPath
    makeDemo = configuration.makeDemo
  }

  var offersDemo: Bool { makeDemo != nil }
  var showsDemo: Bool { state.withLock { $0.showsDemo } }
  /// The vault that pages show.
  var current: Workspace { state.withLock { $0.showsDemo ? $0.demo ?? own : own } }

  /// Shows the invented people; their vault is made when there is none yet. Slow the first time.
  func enterDemo(in language: Language, fileExists: (String) -> Bool) throws {
    let known = state.withLock { $0.demo }
    if known == nil {
      if !fileExists(demoPath) { try makeDemo?(demoPath, language) }
      let demo = try Workspace(path: demoPath)
      state.withLock { $0.demo = demo }
    }
    state.withLock { $0.showsDemo = true }
  }

  func leaveDemo() { state.withLock { $0.showsDemo = false } }

  /// What the shell of every page needs from the user's own vault. The workspace keeps both until the
  /// vault changes, also by the command line.
  func shellFacts() throws -> ShellFacts {
    ShellFacts(profile: try own.profile(), summary: try own.summary())
  }
}

/// What the shell of a page shows of the vault.
struct ShellFacts: Sendable {
  var profile: Profile
  var summary: VaultSummary
}
