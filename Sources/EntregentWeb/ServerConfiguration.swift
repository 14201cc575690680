public import Domain
public import Entregent

/// Everything the web app is told from outside; it reads neither environment nor clock.
public struct ServerConfiguration: Sendable {
  /// The user's vault.
  public var workspace: Workspace
  /// What now is, with the user's zone (`--today` is the caller's affair).
  public var now: @Sendable () -> Moment
  public var host = "127.0.0.1"
  /// 0: the system chooses a free one; `onListening` says which.
  public var port = 8080
  /// Without a key every user of this machine can read the vault: for scripts only.
  public var requiresKey = true
  /// The language before the user has chosen one and the browser has said nothing.
  public var language: Language = .en
  /// Whether that language was asked for, and goes before what the browser says.
  public var isLanguageChosen = false
  /// Writes a vault of invented people at a path; nil: no demo is offered.
  public var makeDemo: (@Sendable (_ path: String, _ language: Language) throws -> Void)?
  /// Where the demo's vault is kept.
  public var demoPath: String
  /// Where uploaded files wait until they are imported: made readable by the owner only, removed when
  /// the server ends.
  public var uploadFolder: String
  /// Names under which the app may be asked for besides the loopback ones, such as
  /// `notes.example.org` behind a proxy.
  public var extraHosts: [String] = []
  /// An account exists whose password guards the app; needed beyond the loopback address.
  public var hasAccount = false
  /// TLS ends here or at a proxy that this server trusts; needed beyond the loopback address.
  public var hasTransportSecurity = false
  /// Bytes that one upload may bring.
  public var uploadLimit = 4 << 30
  /// Fresh random bytes, for keys and tokens.
  public var randomBytes: @Sendable (_ count: Int) -> [UInt8] = Secrets.systemRandom
  /// Called once, when the server listens.
  public var onListening: @Sendable (ServerAddress) -> Void = { _ in }
  /// Called when a used key was shown again: a new address for the owner's terminal, at most one a minute.
  public var onNewKey: @Sendable (ServerAddress) -> Void = { _ in }

  public init(workspace: Workspace, now: @escaping @Sendable () -> Moment) {
    self.workspace = workspace
    self.now = now
    demoPath = workspace.path + ".demo"
    uploadFolder = workspace.path + ".uploads"
  }

  /// Whether only programs on this machine can reach the server.
  var isLoopback: Bool {
    host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.")
  }
}

/// Where the app is to be found.
public struct ServerAddress: Sendable, Hashable {
  /// The address to open, with the key when there is one.
  public var url: String
  public var key: String?
  public var port: Int

  public init(url: String, key: String?, port: Int) {
    self.url = url
    self.key = key
    self.port = port
  }
}

extension ServerAddress {
  /// A page that goes on to the address by itself. Written to a file that only the owner can read and
  /// opened in the browser, it keeps the key out of the list of processes, which every user of the
  /// machine can see.
  public var openingPage: String {
    """
    <!doctype html><meta charset="utf-8"><title>Entregent</title>\
    <meta http-equiv="refresh" content="0; url=\(url)"><a href="\(url)">Entregent</a>
    """
  }
}
