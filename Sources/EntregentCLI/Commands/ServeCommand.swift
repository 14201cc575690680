import ArgumentParser
import DemoData
import Domain
import Entregent
import EntregentWeb
import Foundation

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration.command(
    "serve", "Ouvre l’application dans le navigateur, sur cette machine.",
    "Serves the app to your browser, on this machine.",
    more: (
      fr: "L’adresse affichée porte une clé à usage unique : les autres comptes de la machine n’entrent pas.",
      en: "The address shown bears a one-time key: other accounts of this machine do not get in."
    ))

  @Option(help: .text("Adresse à servir.", "Address to serve.", name: ("adresse", "address")))
  var host = "127.0.0.1"

  @Option(help: .text("Port ; 0 en prend un libre.", "Port; 0 takes a free one.", name: ("port", "port")))
  var port = 8080

  @Flag(help: .text("Ouvrir le navigateur.", "Open the browser."))
  var open = false

  @Flag(help: .text("Sans clé, pour les scripts.", "Without a key, for scripts."))
  var noKey = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError(say("--port va de 0 à 65535", "--port goes from 0 to 65535"))
    }
  }

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let workspace = try OpenedVaults.open(shared.vaultPath(environment: environment))
    let shared = shared
    var configuration = ServerConfiguration(workspace: workspace) {
      // Without a readable profile the clock of the machine is as good as any.
      shared.now(zone: (try? workspace.profile())?.zone)
    }
    configuration.host = host
    configuration.port = port
    configuration.requiresKey = !noKey
    configuration.language = SpokenLanguage.current
    configuration.isLanguageChosen = shared.lang != nil
    configuration.makeDemo = { path, language in
      try DemoVault.make(at: path, people: 600, seed: 1, language: language, now: shared.now(zone: nil))
    }
    let announcement = Announcement(isJSON: shared.json, opensBrowser: open)
    configuration.onListening = { announcement.listening($0) }
    configuration.onNewKey = { announcement.newKey($0) }
    do {
      try await makeServer(configuration: configuration).run()
    } catch let error as UserFacingError {
      throw error
    } catch  where "\(error)".contains("in use") {
      throw UserFacingError(
        .cannotCreate,
        Phrase(fr: "Le port \(port) est déjà pris.", en: "Port \(port) is taken already."),
        advice: Phrase(
          fr: "« --port 0 » en prend un libre.", en: "“--port 0” takes a free one."))
    }
  }
}

/// Says where the app is to be found.
private struct Announcement: Sendable {
  let isJSON: Bool
  let opensBrowser: Bool

  func listening(_ address: ServerAddress) {
    if isJSON {
      let json = JSON.object(["url": .string(address.url), "key": .text(address.key)])
      tell(json.bytes + [UInt8(ascii: "\n")])
    } else {
      tell(
        Array(
          (say("Entregent est ouvert : ", "Entregent is open: ") + address.url + "\n"
            + say("Ctrl-C le ferme.", "Ctrl-C closes it.") + "\n").utf8))
    }
    if opensBrowser { openBrowser(address.url) }
  }

  func newKey(_ address: ServerAddress) {
    if !isJSON { tell(Array((say("Nouvelle adresse : ", "New address: ") + address.url + "\n").utf8)) }
  }

  private func tell(_ bytes: [UInt8]) {
    // Who closed the terminal still gets served.
    _ = try? Output.write(bytes)
  }

  private func openBrowser(_ url: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xdg-open", url]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      Output.complain(
        say("Aucun navigateur n’a pu être ouvert.", "No browser could be opened."))
    }
  }
}
