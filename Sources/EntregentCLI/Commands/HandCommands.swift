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
            en: "\"\(word)\" is not of the form FIELD=VALUE."))
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
      return Answer(json: { view.person.json }, text: { PersonPage.write(view, to: &$0) })
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
      + "premium, schools, note. Votre valeur l’emporte sur les imports ; une valeur vide la retire.",
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

struct LogCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "log", "Note ce qui s’est passé.", "Writes down what happened.")

  @Argument(help: .text("Vos mots.", "Your words.", name: ("texte", "text")))
  var text: [String] = []

  @Option(
    help: .text("Avec qui ; peut être répété.", "With whom; may be repeated.", name: ("personne", "person")))
  var with: [String] = []

  @Option(help: .text("Le genre d’échange.", "The kind of exchange.", name: ("genre", "kind")))
  var kind: InteractionKind?

  @Option(
    help: .text("Le jour (sinon aujourd’hui).", "The day (else today).", name: ("AAAA-MM-JJ", "YYYY-MM-DD")))
  var date: Day?

  @Option(help: .text("Combien de minutes.", "How many minutes.", name: ("minutes", "minutes")))
  var minutes: Int?

  @Option(
    help: .text(
      "Qui s’est tourné vers l’autre : in, out, both.", "Who turned to whom: in, out, both.",
      name: ("sens", "way")))
  var way: Direction?

  @Option(
    help: .text(
      "Un service : gave, received, both, none.", "A favour: gave, received, both, none.",
      name: ("service", "favour")))
  var favour: Favour?

  @Option(
    help: .text(
      "Ce que vous avez promis ; peut être répété.", "What you promised; may be repeated.",
      name: ("promesse", "promise")))
  var mine: [String] = []

  @Option(
    help: .text(
      "Ce qu’on vous a promis ; peut être répété.", "What they promised; may be repeated.",
      name: ("promesse", "promise")))
  var theirs: [String] = []

  @Option(help: .text("L’entreprise concernée.", "The company it is about.", name: ("entreprise", "company")))
  var company: String?

  @Flag(
    help: .text("Montrer ce qui serait noté, sans rien écrire.", "Show what would be noted, write nothing."))
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if text.isEmpty, with.isEmpty {
      throw ValidationError(say("Dites ce qui s’est passé, ou avec qui", "Say what happened, or with whom"))
    }
    if let minutes, minutes < 0 || minutes > 100_000 {
      throw ValidationError(say("--minutes ne convient pas", "--minutes does not make sense"))
    }
  }

  func answer(_ session: Session) throws -> Answer {
    let words = text.joined(separator: " ")
    let understood = try session.workspace.understand(words, language: shared.lang, now: session.now)
    var note = understood.interaction
    var names = understood.people
    // What was said by an option wins over what was read from the words.
    if !with.isEmpty {
      note.people = try with.map { try session.workspace.resolvePerson($0) }
      names = try note.people.map {
        try session.workspace.person($0, timelineLimit: 0, now: session.now).person.name
      }
    }
    if let kind { note.kind = kind }
    if let date { note.day = date }
    if let minutes { note.minutes = minutes }
    if let way { note.direction = way }
    if let favour { note.favour = favour }
    if !mine.isEmpty { note.mine = mine }
    if !theirs.isEmpty { note.theirs = theirs }
    if let company { note.company = company }
    let unknown = with.isEmpty ? understood.unknown : []
    let ids = dryRun ? [] : try session.workspace.log(note, now: session.now)
    let stored = note
    let shownNames = names
    return Answer(
      json: { LogCommand.json(stored, names: shownNames, ids: ids, unknown: unknown) },
      text: { page in
        page.line(
          dryRun ? say("Serait noté :", "Would be noted:") : say("Noté :", "Noted:"))
        page.fact(say("genre", "kind"), stored.kind.rawValue)
        page.fact(say("avec", "with"), shownNames.joined(separator: ", "))
        page.fact(say("jour", "day"), stored.day.description)
        page.fact(say("minutes", "minutes"), stored.minutes.map(String.init))
        page.fact(say("entreprise", "company"), stored.company)
        page.fact(say("promis par vous", "you promised"), stored.mine.joined(separator: " · "))
        page.fact(say("promis à vous", "they promised"), stored.theirs.joined(separator: " · "))
        if !unknown.isEmpty {
          let list = unknown.joined(separator: ", ")
          page.quiet(
            say(
              "Pas encore dans le carnet : \(list). « entregent add person NOM » l’y met.",
              "Not in the vault yet: \(list). \"entregent add person NAME\" puts them in."))
        }
      })
  }

  static func json(
    _ note: NewInteraction, names: [String], ids: [InteractionID], unknown: [String] = []
  ) -> JSON {
    .object([
      "kind": .string(note.kind.rawValue), "people": .strings(names), "company": .text(note.company),
      "date": .string(note.day.description), "minutes": .number(note.minutes), "tags": .strings(note.tags),
      "mine": .strings(note.mine), "theirs": .strings(note.theirs),
      "direction": .string(note.favour.rawValue),
      "ids": .strings(ids.map(\.description)), "unknown": unknown.isEmpty ? nil : .strings(unknown),
    ])
  }
}
