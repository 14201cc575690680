import ArgumentParser
import Domain
import Entregent

struct PlaybooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "playbooks", "Les parcours, étape par étape.", "The methods, step by step.",
    more: (
      fr: "Un parcours est un texte : « playbooks copy ID > le-mien.txt », le modifier, puis "
        + "« playbooks install le-mien.txt ». docs/reference/playbooks.md décrit la forme.",
      en:
        "A method is a text: “playbooks copy ID > mine.txt”, edit it, then “playbooks install mine.txt”. "
        + "docs/reference/playbooks.md describes the form."
    ),
    subcommands: [List.self, Show.self, Copy.self, Install.self, Remove.self], defaultSubcommand: List.self)

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Liste les parcours.", "Lists the methods.")

    @Argument(
      help: .text(
        "Un parcours à lire (sinon la liste).", "A method to read (else the list).", name: ("id", "id")))
    var id: String?

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      if let id { return try PlaybooksCommand.tell(id, session) }
      let entries = try session.workspace.playbooks()
      let address = try session.workspace.profile().address
      return Answer(
        json: { .array(entries.map(\.json)) },
        text: { page in
          page.table(
            ["id", say("parcours", "method"), say("pour", "for"), say("étapes", "steps"), ""],
            entries.map { entry in
              [
                entry.playbook.id, entry.playbook.title.phrase(address)[session.language],
                PlaybooksCommand.subject(entry.playbook.subject), String(entry.playbook.steps.count),
                PlaybooksCommand.origin(entry.origin),
              ]
            }, numeric: [3])
        })
    }
  }

  struct Show: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "show", "Raconte un parcours, ses étapes et leurs raisons.",
      "Tells a method, its steps and their reasons.")

    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id")))
    var id: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer { try PlaybooksCommand.tell(id, session) }
  }

  /// A method with the reason for every step.
  private static func tell(_ id: String, _ session: Session) throws -> Answer {
    let entry = try session.workspace.playbook(id)
    let address = try session.workspace.profile().address
    return Answer(
      json: { entry.json },
      text: { page in
        let playbook = entry.playbook
        page.heading(playbook.title.phrase(address)[session.language])
        page.paragraph(playbook.summary.phrase(address)[session.language])
        let source = playbook.source[session.language]
        if !source.isEmpty { page.quiet(source) }
        for (index, step) in playbook.steps.enumerated() {
          page.blank()
          page.line(
            "\(index + 1). "
              + (entry.explanation.indices.contains(index)
                ? entry.explanation[index][session.language] : step.title.phrase(address)[session.language])
          )
          page.paragraph(
            step.advice.phrase(address)[session.language] + "  [" + step.method.joined(separator: ", ")
              + "]",
            indent: 4)
        }
      })
  }

  struct Copy: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "copy", "Donne le texte d’un parcours, à modifier ou à transmettre.",
      "Gives the text of a method, to edit or to hand on.")

    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id")))
    var id: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let text = try session.workspace.playbookText(id)
      return Answer(
        json: { .object(["id": .string(id), "text": .string(text)]) },
        text: { page in
          for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            page.line(String(line))
          }
        })
    }
  }

  struct Install: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "install", "Prend un parcours écrit dans un fichier.", "Takes a method written in a file.")

    @Argument(
      help: .text(
        "Le fichier ; « - » lit l’entrée.", "The file; “-” reads input.", name: ("fichier", "file")))
    var path: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let bytes = try InspectCommand.contents(path)
      let entry = try session.workspace.installPlaybook(bytes, name: path, now: session.now)
      let (id, count) = (entry.playbook.id, entry.playbook.steps.count)
      return Answer(
        json: { entry.json },
        text: {
          $0.line(
            say("« \(id) » est là, \(count) étapes.", "“\(id)” is here, \(count) steps."))
        })
    }
  }

  struct Remove: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "remove", "Retire le texte modifié d’un parcours ; celui d’origine revient.",
      "Removes your own text of a method; the built-in one comes back.")

    @Argument(help: .text("Son identifiant.", "Its id.", name: ("id", "id")))
    var id: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      try session.workspace.removePlaybook(id)
      return .done(
        Phrase(fr: "Le texte ajouté pour « \(id) » est retiré.", en: "Your own text of “\(id)” is removed."),
        .object(["id": .string(id), "removed": true]))
    }
  }

  static func subject(_ subject: Playbook.Subject) -> String {
    switch subject {
    case .me: say("soi-même", "oneself")
    case .person: say("une personne", "a person")
    case .company: say("une entreprise", "a company")
    }
  }

  static func origin(_ origin: PlaybookEntry.Origin) -> String {
    switch origin {
    case .builtIn: ""
    case .edited: say("modifié", "edited")
    case .installed: say("installé", "installed")
    }
  }
}
