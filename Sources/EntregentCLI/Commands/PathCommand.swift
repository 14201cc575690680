import ArgumentParser
import Domain
import Entregent

struct PathCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "path", "Par qui passer pour rencontrer quelqu’un.", "Through whom to meet somebody.",
    more: (
      fr: "La force d’un chemin est le produit de celles de ses liens, de 0 à 1.",
      en: "A path's strength is the product of its ties', from 0 to 1."
    ))

  @Option(help: .text("Jusqu’à cette personne.", "To this person.", name: ("personne", "person")))
  var to: String?

  @Option(
    help: .text(
      "Jusqu’à quelqu’un de cette entreprise.", "To anyone at this company.", name: ("entreprise", "company"))
  )
  var company: String?

  @Option(
    name: .customShort("k"), parsing: .unconditional,
    help: .text("Au plus tant de chemins.", "At most so many paths.", name: ("nombre", "number")))
  var count = WholeNumber(3)

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (to == nil) != (company == nil) else {
      throw ValidationError(
        say("Il faut --to PERSONNE ou --company ENTREPRISE", "Give --to PERSON or --company COMPANY"))
    }
    _ = try count.value(of: "-k")
  }

  func answer(_ session: Session) throws -> Answer {
    let count = try count.value(of: "-k")
    let paths: [PathView]
    if let to {
      paths = try session.workspace.paths(
        to: try session.workspace.resolvePerson(to), k: count, now: session.now)
    } else {
      paths = try session.workspace.paths(
        into: try session.workspace.resolveCompany(company ?? ""), k: count, now: session.now)
    }
    return Answer(
      json: { .object(["paths": .array(paths.map(\.json))]) },
      text: { page in
        if paths.isEmpty {
          page.quiet(
            say(
              "Aucun chemin connu. Quelqu’un peut partager ses relations : « entregent import FICHIER --shared-by … ».",
              "No known path. Somebody may share their contacts: “entregent import FILE --shared-by …”."))
        }
        for (index, path) in paths.enumerated() {
          if index > 0 { page.blank() }
          page.line(
            "\(index + 1). "
              + ([say(tu: "toi", vous: "vous", "you")] + path.people.map(\.name)).joined(separator: " → "))
          for hop in path.hops {
            let why = hop.because.map { $0[session.language] }.joined(separator: ", ")
            page.quiet(
              "   \(hop.from?.name ?? say(tu: "toi", vous: "vous", "you")) – \(hop.to.name)\(say(" : ", ": "))"
                + TieStrength(hop.strength).phrase[session.language]
                + (why.isEmpty ? "" : say(" ; ", "; ") + why))
          }
        }
      })
  }
}

extension PathView {
  var json: JSON {
    .object([
      "strength": .double(strength), "people": .strings(["me"] + people.map(\.id.description)),
      "names": .strings(people.map(\.name)),
      "hops": .array(
        hops.map { hop in
          .object([
            "from": .string(hop.from?.id.description ?? "me"), "to": .string(hop.to.id.description),
            "strength": .double(hop.strength), "because": .array(hop.because.map(JSON.phrase)),
          ])
        }),
    ])
  }
}
