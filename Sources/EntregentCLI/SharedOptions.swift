import ArgumentParser
import Domain
import Entregent
import Foundation

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: .text(
      "Le carnet à ouvrir (sinon $ENTREGENT_VAULT, sinon celui du dossier de données).",
      "The vault to open (else $ENTREGENT_VAULT, else the one in your data folder).",
      name: ("chemin", "path")))
  var vault: String?

  @Flag(
    help: .text(
      "Réponse en JSON sur la sortie standard, et rien d’autre.",
      "Answer in JSON on standard output, and nothing else there."))
  var json = false

  @Option(
    help: .text(
      "Langue : fr ou en (sinon celle du système).", "Language: fr or en (else the system's).",
      name: ("langue", "language")))
  var lang: Language?

  @Option(
    help: .text(
      "Faire comme si l’on était ce jour-là, à 9 heures.", "Act as if it were nine o'clock of that day.",
      name: ("AAAA-MM-JJ", "YYYY-MM-DD")))
  var today: Day?

  /// Where the vault lies.
  func vaultPath(environment: [String: String]) -> String {
    if let vault, !vault.isEmpty { return vault }
    if let named = environment["ENTREGENT_VAULT"], !named.isEmpty { return named }
    let data: String
    if let given = environment["XDG_DATA_HOME"], given.hasPrefix("/") {
      data = given
    } else {
      data = (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    }
    return data + "/entregent/vault.sqlite"
  }

  /// What now is: the clock, or nine o'clock of `--today` in the zone of the user.
  func now(zone identifier: String?) -> Moment {
    let zone = identifier.flatMap(TimeZone.init(identifier:)) ?? .current
    guard let today else {
      let date = Date()
      return Moment(
        seconds: Int64(date.timeIntervalSince1970.rounded(.down)), offset: zone.secondsFromGMT(for: date))
    }
    let local = Int64(today.number) * 86_400 + 9 * 3600
    // The offset of nine o'clock depends on the moment it names: one correction settles it.
    let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
    let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - Int64(guess))))
    return Moment(seconds: local - Int64(offset), offset: offset)
  }
}
