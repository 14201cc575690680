import ArgumentParser
import Domain
import Entregent

/// `FIELD=VALUE` words of the command line.
enum Fields {
  /// - Throws: `ValidationError` for a word without `=`.
  static func parse(_ words: [String]) throws -> [String: String] {
    var fields: [String: String] = [:]
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
        throw UserFacingError(
          .usage,
          Phrase(
            fr: "« \(word) » n’est pas de la forme CHAMP=VALEUR.",
            en: "“\(word)” is not of the form FIELD=VALUE."))
      }
      let name = String(word[..<equals])
      let value = String(word[word.index(after: equals)...])
      fields[name] = fields[name].map { $0 + "," + value } ?? value
    }
    return fields
  }
}

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "add", "Ajoute une personne ou une entreprise.", "Adds a person or a company.",
    subcommands: [AddPerson.self, AddCompany.self])

  struct AddPerson: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "person", "Ajoute une personne.", "Adds a person.", more: SetCommand.fieldNames)

    @Argument(help: .text("Son nom complet.", "The full name.", name: ("nom", "name")))
    var name: String

    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try session.workspace.addPerson(name: name, fields: Fields.parse(fields), now: session.now)
      let view = try session.workspace.person(id, timelineLimit: 0, now: session.now)
      let namesake = try session.workspace.people(PeopleQuery(text: name)).people.first {
        $0.id != id && $0.name == view.person.name
      }
      return Answer(
        json: { view.person.json },
        text: { page in
          PersonPage.write(view, to: &page)
          guard let namesake else { return }
          page.blank()
          page.paragraph(
            say(
              "Le carnet avait déjà ce nom (\(namesake.id)). Si c’est la même personne : "
                + "« entregent merge \(namesake.id) \(id) ».",
              "The vault had this name already (\(namesake.id)). If it is the same person: "
                + "“entregent merge \(namesake.id) \(id)”."))
        })
    }
  }

  struct AddCompany: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "company", "Ajoute une entreprise.", "Adds a company.")

    @Argument(help: .text("Son nom.", "Its name.", name: ("nom", "name")))
    var name: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try session.workspace.addCompany(name, now: session.now)
      return .done(
        Phrase(fr: "\(name) est dans le carnet (\(id)).", en: "\(name) is in the vault (\(id))."),
        .object(["id": .string(id.description), "name": .string(name)]))
    }
  }
}

struct SetCommand: VaultCommand {
  static let fieldNames = (
    fr: "Champs : name, given, family, title, company, place, zone, email, phone, link, circle, tags, "
      + "premium, schools, note. La valeur saisie l’emporte sur les imports ; une valeur vide la retire.",
    en: "Fields: name, given, family, title, company, place, zone, email, phone, link, circle, tags, "
      + "premium, schools, note. Your value wins over imports; an empty one takes it away."
  )

  static let configuration = CommandConfiguration.command(
    "set", "Corrige ou complète une personne.", "Corrects or completes a person.", more: fieldNames)

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: String

  @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
  var fields: [String]

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let parsed = try Fields.parse(fields)
    let id = try session.workspace.resolvePerson(person)
    try session.workspace.set(id, fields: parsed, now: session.now)
    let view = try session.workspace.person(id, timelineLimit: 0, now: session.now)
    return Answer(json: { view.person.json }, text: { PersonPage.write(view, to: &$0) })
  }
}
