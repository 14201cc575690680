import ArgumentParser
import Domain
import Entregent
import Foundation

struct ImportCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "import", "Fait entrer des exports, cartes et messages.", "Brings exports, cards and messages in.",
    more: (
      fr: """
      Le genre de chaque fichier est trouvé d’après son contenu ; les dossiers sont parcourus ; « - » lit
      l’entrée standard. Importer deux fois le même fichier ne change rien, et « entregent undo » reprend tout.
      D’une liste de noms n’entre que ce qui est certain ; --dry-run montre le reste, --accept le confirme.
      D’un tableau inconnu, --dry-run montre ce que chaque colonne semble contenir, --map le corrige, et la
      correction est retenue pour le prochain tableau qui a les mêmes titres.
      """,
      en: """
      What each file is, is found from its content; folders are walked; "-" reads standard input.
      The same file twice changes nothing, and "entregent undo" takes all of it back.
      Of a list of names only what is certain goes in; --dry-run shows the rest, --accept confirms it.
      Of an unknown table --dry-run shows what each column seems to hold, --map corrects it, and the
      correction is remembered for the next table with the same titles.
      """
    ))

  @Argument(help: .text("Fichiers ou dossiers.", "Files or folders.", name: ("fichier", "file")))
  var files: [String]

  @Option(
    help: .text(
      "Le genre, s’il ne doit pas être deviné.", "The kind, when it is not to be found out.",
      name: ("genre", "kind")))
  var kind: String?

  @Option(
    help: .text(
      "Ces relations sont celles de cette personne, pas celles de qui importe.",
      "These are that person's acquaintances, not yours.", name: ("personne", "person")))
  var sharedBy: String?

  @Option(
    help: .text(
      "Quand et comment cette personne a donné son accord.", "When and how that person agreed.",
      name: ("texte", "text")))
  var consent: String?

  @Option(
    help: .text(
      "Laisser revenir une personne effacée avec forget : Connections.csv:21 comme l’import la nomme, ou all. Répétable.",
      "Let somebody come back whom you had forgotten: Connections.csv:21 as the import names it, or all. Repeatable.",
      name: ("fiche", "record")))
  var bringBack: [String] = []

  @Option(
    help: .text(
      "Ce que contiennent les colonnes d’un tableau : « Qui=full-name, Boîte=company, #3=- ».",
      "What the columns of a table hold: \"Who=full-name, Firm=company, #3=-\".",
      name: ("colonnes", "columns")))
  var map: [String] = []

  @Option(
    help: .text(
      "Un nom d’une liste qui doit entrer aussi ; « all » : tous.",
      "A name of a list that is to go in as well; \"all\": every one.", name: ("nom", "name")))
  var accept: [String] = []

  @Flag(
    help: .text("Montrer ce qui se passerait, sans rien écrire.", "Show what would happen, write nothing."))
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if sharedBy != nil, (consent ?? "").isEmpty {
      throw ValidationError(
        say(
          "Avec --shared-by, dites avec --consent quand et comment la personne a donné son accord",
          "With --shared-by, say with --consent how and when that person agreed"))
    }
    if let bad = map.first(where: { ImportChoices.columns($0) == nil }) {
      throw ValidationError(
        say(
          "--map veut « colonne=champ, colonne=champ » : \(bad)",
          "--map wants \"column=field, column=field\": \(bad)"))
    }
  }

  private var choices: ImportChoices {
    var choices = ImportChoices()
    choices.columns = map.flatMap { ImportChoices.columns($0) ?? [] }
    choices.showsUnreadTables = dryRun
    if !accept.isEmpty { choices.names = accept.contains("all") ? .all : .alsoNamed(accept) }
    return choices
  }

  func answer(_ session: Session) throws -> Answer {
    let bar = ProgressBar(language: session.language, environment: ProcessInfo.processInfo.environment)
    defer { bar.clear() }
    let friend = try sharedBy.map { try session.workspace.resolvePerson($0) }
    var options = ImportOptions(
      kind: kind, isDryRun: dryRun, sharedBy: friend, consent: consent, bringBack: BringBack(bringBack),
      choices: choices)
    options.isAlone = true
    let report = try session.workspace.importFiles(
      files, options: options,
      now: session.now, progress: { bar.show($0) })
    return Answer(json: { report.json }, text: { ImportPage.write(report, to: &$0) })
  }
}

struct UndoCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "undo", "Reprend un import ou un autre grand changement ; seul, liste ce qui peut l’être.",
    "Takes back an import or another bulk change; alone, lists what can be.")

  @Argument(help: .text("Par exemple import-12.", "For example import-12.", name: ("nom", "name")))
  var name: String?

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    guard let name else {
      let entries = try session.workspace.undoable()
      return Answer(
        json: {
          .array(
            entries.map {
              .object([
                "name": .string($0.name), "at": .string($0.at.isoText), "text": .phrase($0.text),
              ])
            })
        },
        text: { page in
          if entries.isEmpty { page.quiet(say("Rien à reprendre.", "Nothing to take back.")) }
          page.table(
            [say("nom", "name"), say("jour", "day"), say("quoi", "what")],
            entries.map { [$0.name, $0.at.day.description, $0.text[session.language]] })
        })
    }
    try session.workspace.undo(name, now: session.now)
    return .done(
      Phrase(fr: "\(name) : repris.", en: "\(name): taken back."), .object(["undone": .string(name)]))
  }
}

/// What an import did, for people.
enum ImportPage {
  private static func joined(_ report: ImportReport, to page: inout TextPage) {
    guard report.joinedCount > 0 else { return }
    page.heading(say("Réunies d’elles-mêmes", "Joined by themselves"))
    for pair in report.joined.prefix(10) {
      page.line("  \(pair.person.name) = \(pair.other)\(report.isDryRun ? "" : "   \(pair.undo)")")
    }
    let more = report.joinedCount - min(report.joined.count, 10)
    if more > 0 { page.quiet(say("  … et \(more) autres", "  … and \(more) more")) }
  }

  static func write(_ report: ImportReport, to page: inout TextPage) {
    page.table(
      [
        say("fichier", "file"), say("genre", "kind"), say("lus", "read"), say("nouveaux", "new"),
        say("changés", "changed"), say("connus", "known"), say("laissés", "left out"),
      ],
      report.files.map {
        [
          $0.path, $0.kind, String($0.read), String($0.added), String($0.updated), String($0.unchanged),
          String($0.skipped.count),
        ]
      }, numeric: [2, 3, 4, 5, 6])
    for file in report.files {
      if let error = file.error { page.line("  \(file.path) : \(error.reason[SpokenLanguage.current])") }
      for skipped in file.skipped.prefix(10) {
        let place = skipped.line.map { say("ligne \($0)", "line \($0)") } ?? ""
        page.quiet("  \(file.path) \(place) — \(skipped.reason[SpokenLanguage.current])")
      }
      if file.skipped.count > 10 {
        page.quiet(say("  … et \(file.skipped.count - 10) autres", "  … and \(file.skipped.count - 10) more"))
      }
      writeWarnings(of: file, to: &page)
    }
    for file in report.files { writeParticulars(of: file, isDryRun: report.isDryRun, to: &page) }
    page.blank()
    joined(report, to: &page)
    if !report.jobChanges.isEmpty {
      page.heading(say("Ont changé d’emploi", "Changed jobs"))
      for change in report.jobChanges.prefix(20) {
        page.line("  \(change.person.name) : \(change.from ?? "?") → \(change.to ?? "?")")
      }
      if report.jobChanges.count > 20 {
        page.quiet(
          say("  … et \(report.jobChanges.count - 20) autres", "  … and \(report.jobChanges.count - 20) more")
        )
      }
    }
    if !report.gone.isEmpty {
      page.line(
        say(
          "\(report.gone.count) ne figurent plus dans le nouvel export ; ces personnes restent dans le carnet.",
          "\(report.gone.count) no longer stand in the new export; these people stay in the vault."))
    }
    if let cancelled = report.cancelled {
      page.line(cancelled[SpokenLanguage.current])
    }
    if report.forgotten > 0 {
      page.line(
        say(
          "\(report.forgotten) enregistrements parlent de personnes effacées du carnet ; ils restent dehors.",
          "\(report.forgotten) records speak of people you had forgotten; they stay out."))
      for record in report.forgottenRecords.prefix(20) { page.quiet("  \(record.mark)  \(record.name)") }
      page.quiet(
        say(
          "Pour en laisser revenir : --bring-back \(report.forgottenRecords.first?.mark ?? "all"), ou --bring-back all.",
          "To let them come back: --bring-back \(report.forgottenRecords.first?.mark ?? "all"), or --bring-back all."
        ))
    }
    page.line(
      Phrase.plural(
        report.people, frOne: "\(report.people) personne dans le carnet.",
        frMany: "\(report.people) personnes dans le carnet.", enOne: "\(report.people) person in the vault.",
        enMany: "\(report.people) people in the vault.")[SpokenLanguage.current])
    if report.isDryRun {
      page.quiet(say("Essai : rien n’a été écrit.", "A rehearsal: nothing was written."))
    } else if let undo = report.undo {
      page.quiet(
        say("Pour tout reprendre : entregent undo \(undo)", "To take all of it back: entregent undo \(undo)"))
    } else if report.readsNothing {
      page.quiet(say("Rien sur des personnes n’a été lu.", "Nothing about people was read."))
    } else if report.changesNothing {
      page.quiet(say("Rien de nouveau : le carnet est comme avant.", "Nothing new: the vault is as it was."))
    }
  }
}

extension ImportPage {
  /// What was taken but repaired, or looks wrong.
  private static func writeWarnings(of file: FileReport, to page: inout TextPage) {
    guard let warnings = file.warnings, let count = file.warningCount else { return }
    page.line(
      "  \(file.path) : " + say("lu, mais à regarder (\(count))", "read, but look at this (\(count))"))
    for warning in warnings.prefix(10) {
      let place = warning.line.map { say("ligne \($0)", "line \($0)") } ?? ""
      page.quiet("    \(place) — \(warning.reason[SpokenLanguage.current])")
    }
    if count > 10 { page.quiet(say("    … et \(count - 10) autres", "    … and \(count - 10) more")) }
  }

  /// A field in the user's words, with the code that --map takes where that is another.
  private static func fieldName(_ code: String?) -> String {
    guard let code else { return say("(non lue)", "(not read)") }
    guard let name = ColumnNames.name(of: code)?[SpokenLanguage.current], name != code else { return code }
    return "\(name) (\(code))"
  }

  /// What the columns of a table were taken for, and the names of a list.
  private static func writeParticulars(of file: FileReport, isDryRun: Bool, to page: inout TextPage) {
    if let columns = file.columns {
      page.blank()
      page.table(
        [
          say("colonne", "column"), say("contient", "holds"), say("sûr à", "sure"),
          say("exemples", "examples"),
        ],
        columns.map { column in
          [
            column.title.isEmpty ? "#\(column.index + 1)" : column.title,
            fieldName(column.field) + (column.label.map { ":" + $0 } ?? ""),
            column.field == nil ? "" : "\(Int((column.confidence * 100).rounded())) %",
            column.samples.joined(separator: " | "),
          ]
        })
    }
    guard isDryRun, let found = file.found else { return }
    page.blank()
    page.table(
      [say("nom", "name"), say("c’est", "it is"), say("sûr à", "sure"), say("entre", "goes in")],
      found.map { entry in
        [
          entry.name,
          entry.kind == "company" ? say("une entreprise", "a company") : say("une personne", "a person"),
          "\(Int((entry.confidence * 100).rounded())) %",
          entry.isTaken
            ? say("oui", "yes") : entry.known == nil ? say("non", "no") : say("déjà là ?", "there already?"),
        ]
      })
  }
}
