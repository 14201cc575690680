import ArgumentParser
import DemoData
import Domain
import Entregent
import Foundation

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "demo", "Écrit un carnet de démonstration, plein de gens inventés.",
    "Writes a demo vault, full of invented people.")

  @Option(help: .text("Combien de personnes.", "How many people.", name: ("nombre", "number")))
  var people = 600

  @Option(help: .text("Graine du hasard.", "Seed of chance.", name: ("nombre", "number")))
  var seed: UInt64 = 1

  @Argument(
    help: .text(
      "Le fichier à écrire (refuse un fichier qui existe).", "The file to write (refuses an existing one).",
      name: ("chemin", "path")))
  var path: String

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !(10...200_000).contains(people) {
      throw ValidationError(say("--people va de 10 à 200000", "--people goes from 10 to 200000"))
    }
  }

  func run() throws {
    if FileManager.default.fileExists(atPath: path) {
      throw UserFacingError(
        .cannotCreate, Phrase(fr: "\(path) existe déjà.", en: "\(path) exists already."),
        advice: Phrase(fr: "Choisir un autre nom.", en: "Choose another name."))
    }
    try DemoVault.make(
      at: path, people: people, seed: seed, language: SpokenLanguage.current, now: shared.now(zone: nil))
    if shared.json {
      try Output.write(
        JSON.object(["vault": .string(path), "people": .int(people)]).bytes + [UInt8(ascii: "\n")])
    } else {
      try Output.write(
        say("Carnet de démonstration : \(path)", "Demo vault: \(path)") + "\n"
          + say("Pour l’ouvrir : ", "To open it: ") + "entregent serve --vault \(path)\n")
    }
  }
}
