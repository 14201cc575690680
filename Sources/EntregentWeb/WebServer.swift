import Domain
import Entregent
import Foundation
import Hummingbird
import Logging
import NIOCore

/// The web app, wired and ready to run.
public struct WebServer: Sendable {
  let site: Site
  let responder: RouterResponder<AppContext>

  init(_ configuration: ServerConfiguration) throws {
    guard configuration.isLoopback || (configuration.hasAccount && configuration.hasTransportSecurity) else {
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "À l’adresse \(configuration.host), d’autres machines pourraient lire ce carnet.",
          en: "At the address \(configuration.host) other machines could read this vault."),
        command: Phrase(
          fr: """
            Servir au-delà de cette machine demande un compte avec mot de passe, et TLS ou un mandataire \
            de confiance. Sans cela, utiliser --host 127.0.0.1.
            """,
          en: """
            To serve beyond this machine an account with a password and TLS or a trusted proxy are needed. \
            Without them use --host 127.0.0.1.
            """))
    }
    site = Site(configuration)
    let router = try RouterBuilder(site: site).router()
    responder = router.buildResponder()
  }

  /// Serves until SIGTERM or SIGINT, lets running requests end, and deletes what was uploaded but not
  /// imported.
  public func run() async throws {
    var logger = Logger(label: "entregent")
    logger.logLevel = .error
    let site = site
    let application = Application(
      responder: responder,
      server: .http1(configuration: .init(idleTimeout: .seconds(300))),
      configuration: ApplicationConfiguration(
        address: .hostname(bindHost, port: site.configuration.port), serverName: nil),
      onServerRunning: { channel in
        if let port = channel.localAddress?.port { site.port = port }
        site.configuration.onListening(site.address())
      },
      logger: logger)
    defer { site.imports.clean() }
    try await application.runService()
  }

  private var bindHost: String {
    let host = site.configuration.host
    if host == "localhost" { return "127.0.0.1" }
    return host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
  }

  /// Every route, for `entregent routes`: method, path and group.
  public static func routes() -> [(group: String, method: String, path: String)] {
    Routes.groups.flatMap { group in
      group.routes.map { (group.name, $0.method.rawValue, $0.path) }
    }
  }
}

/// The whole wiring of the web app.
/// - Throws: `UserFacingError` when it would be open to others without an account.
public func makeServer(configuration: ServerConfiguration) throws -> WebServer {
  try WebServer(configuration)
}
