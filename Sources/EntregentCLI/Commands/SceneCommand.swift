import ArgumentParser
import Domain
import Entregent

struct SceneCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "scene", "La scène locale : communautés, lieux, sponsors, enseignants, canaux.",
    "The local scene: communities, venues, sponsors, teachers, channels.",
    subcommands: [List.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "list", "Ce que l’on sait, et par où commencer dans une ville.",
      "What is known, and where to begin in a town.")

    @Argument(help: .text("Une ville (sinon la sienne).", "A town (else yours).", name: ("ville", "town")))
    var town: [String] = []

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let view = try session.workspace.scene(town: town.isEmpty ? nil : town.joined(separator: " "))
      return Answer(
        json: {
          .object([
            "town": .text(view.town), "asOf": .string(view.asOf), "towns": .strings(view.towns),
            "proposed": .array(view.proposed.map(SceneCommand.json)),
            "known": .array(
              SceneEntry.Kind.allCases.flatMap { view.known[$0] ?? [] }.map(SceneCommand.json)),
          ])
        },
        text: { page in
          for kind in SceneEntry.Kind.allCases {
            guard let entries = view.known[kind], !entries.isEmpty else { continue }
            page.heading(SceneCommand.name(kind))
            for entry in entries {
              page.line("  " + SceneCommand.line(entry) + "  (\(kind.rawValue)-\(entry.number))")
            }
          }
          if let town = view.town {
            page.heading(
              say(
                "Par où commencer à \(town) (liste de \(view.asOf))",
                "Where to begin in \(town) (list of \(view.asOf))"))
            for entry in view.proposed { page.line("  " + SceneCommand.line(entry)) }
          } else {
            page.paragraph(
              say(
                "Pas de liste pour cette ville : « entregent scene add » note ce qui s’y trouve (rencontres, "
                  + "entreprises, écoles), et un parcours pour l’explorer se commence avec « entregent playbooks ».",
                "No list for this town: “entregent scene add” writes down what is found there (meetups, "
                  + "companies, schools), and “entregent playbooks” has a method to explore it."))
            page.paragraph(
              say("Villes connues : ", "Towns with a list: ") + view.towns.joined(separator: ", "),
              isQuiet: true)
          }
        })
    }
  }

  struct Add: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "add", "Note quelque chose de la scène locale.", "Writes something of the local scene down.",
      more: (
        fr: "Champs : town, detail, url, company, notes.", en: "Fields: town, detail, url, company, notes."
      ))

    @Argument(
      help: .text(
        "community, venue, sponsor, teacher ou channel.", "community, venue, sponsor, teacher or channel.",
        name: ("sorte", "kind")))
    var kind: SceneEntry.Kind

    @Argument(help: .text("Son nom.", "Its name.", name: ("nom", "name")))
    var name: String

    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let values = try Fields.parse(fields)
      let known: Set<String> = ["town", "detail", "url", "company", "notes"]
      if let wrong = values.keys.sorted().first(where: { !known.contains($0) }) {
        throw UserFacingError(.usage, Phrase(fr: "Champ inconnu : \(wrong).", en: "Unknown field: \(wrong)."))
      }
      try session.workspace.addToScene(
        SceneEntry(
          kind: kind, name: name, town: values["town"], detail: values["detail"], url: values["url"],
          notes: values["notes"]), company: values["company"], now: session.now)
      return .done(
        Phrase(fr: "\(name) est noté.", en: "\(name) is written down."),
        .object(["kind": .string(kind.rawValue), "name": .string(name)]))
    }
  }

  struct Remove: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "remove", "Retire une entrée.", "Removes an entry.")

    @Argument(
      help: .text(
        "Comme « scene » l’affiche : community-3.", "As “scene” shows it: community-3.", name: ("id", "id"))
    )
    var id: String

    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let parts = id.split(separator: "-")
      guard parts.count == 2, let kind = SceneEntry.Kind(rawValue: String(parts[0])),
        let number = Int64(parts[1])
      else {
        throw UserFacingError(
          .notFound, Phrase(fr: "Entrée introuvable : \(id).", en: "No such entry: \(id)."))
      }
      try session.workspace.removeFromScene(kind, number, now: session.now)
      return .done(
        Phrase(fr: "C’est retiré.", en: "Removed."), .object(["id": .string(id), "removed": true]))
    }
  }

  static func json(_ entry: SceneEntry) -> JSON {
    .object([
      "id": entry.number > 0 ? .string("\(entry.kind.rawValue)-\(entry.number)") : nil,
      "kind": .string(entry.kind.rawValue), "name": .string(entry.name), "town": .text(entry.town),
      "detail": .text(entry.detail), "url": .text(entry.url), "company": .text(entry.company?.name),
      "addedOn": .text(entry.addedOn?.description),
    ])
  }

  static func line(_ entry: SceneEntry) -> String {
    ([entry.name]
      + [
        entry.town, entry.detail.map { HappeningWords.community($0)[SpokenLanguage.current] },
        entry.company.map(\.name).flatMap { $0 == entry.name ? nil : $0 },
        entry.url,
      ]
      .compactMap { $0 }).joined(separator: " · ")
  }

  static func name(_ kind: SceneEntry.Kind) -> String {
    switch kind {
    case .community: say("Communautés", "Communities")
    case .venue: say("Lieux", "Venues")
    case .sponsor: say("Sponsors", "Sponsors")
    case .teacher: say("Enseignants", "Teachers")
    case .channel: say("Canaux", "Channels")
    }
  }
}
