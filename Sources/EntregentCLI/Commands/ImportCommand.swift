import ArgumentParser
import Domain
import Entregent
import Foundation

struct ImportCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "import", "Fait entrer des exports, cartes et messages.", "Brings exports, cards and messages in.",
    more: (
      fr: """
      Le genre de chaque fichier est trouvé d’après son contenu ; les dossiers sont parcourus ; « - » lit \
      l’entrée standard. Importer deux fois le même fichier ne change rien, et « entregent undo » reprend tout.

      D’une liste de noms n’entre que ce qui est certain ; --dry-run montre le reste, --accept le confirme.

      D’un tableau inconnu, --dry-run montre ce que chaque colonne semble contenir, --map le corrige, et la \
      correction est retenue pour le prochain tableau qui a les mêmes titres.
      """,
      en: """
      What each file is, is found from its content; folders are walked; “-” reads standard input. The same \
      file twice changes nothing, and “entregent undo” takes all of it back.

      Of a list of names only what is certain goes in; --dry-run shows the rest, --accept confirms it.

      Of an unknown table --dry-run shows what each column seems to hold, --map corrects it, and the \
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
      "What the columns of a table hold: “Who=full-name, Firm=company, #3=-”.",
      name: ("colonnes", "columns")))
  var map: [String] = []

  @Option(
    help: .text(
      "Un nom d’une liste qui doit entrer aussi ; « all » : tous.",
      "A name of a list that is to go in as well; “all”: every one.", name: ("nom", "name")))
  var accept: [String] = []

  @Flag(
    help: .text("Montrer ce qui se passerait, sans rien écrire.", "Show what would happen, write nothing."))
  var dryRun = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if sharedBy != nil, (consent ?? "").isEmpty {
      throw ValidationError(
        say(
          "--shared-by demande --consent : quand et comment la personne a donné son accord",
          "With --shared-by, say with --consent how and when that person agreed"))
    }
    if let bad = map.first(where: { ImportChoices.columns($0) == nil }) {
      throw ValidationError(
        say(
          "--map veut « colonne=champ, colonne=champ » : \(bad)",
          "--map wants “column=field, column=field”: \(bad)"))
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
    "undo", "Reprend un import, un autre grand changement ou un « fait » d’aujourd’hui ; seul, les liste.",
    "Takes back an import, another bulk change or a “done” of today; alone, lists them.")

  @Argument(
    help: .text("Par exemple import-12 ou done-3.", "For example import-12 or done-3.", name: ("nom", "name"))
  )
  var name: String?

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    guard let name else {
      let entries =
        try session.workspace.decidedToday(now: session.now) + session.workspace.undoable()
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
    if Workspace.isDecision(name) {
      try session.workspace.takeBack(name, now: session.now)
    } else {
      try session.workspace.undo(name, now: session.now)
    }
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
    more(report.joinedCount - min(report.joined.count, 10), to: &page)
  }

  /// What a list leaves out.
  private static func more(_ count: Int, to page: inout TextPage, indent: String = "  ") {
    guard count > 0 else { return }
    let text = Phrase.plural(
      count, frOne: "… et \(count) autre", frMany: "… et \(count) autres", enOne: "… and \(count) more",
      enMany: "… and \(count) more")
    page.quiet(indent + text[SpokenLanguage.current])
  }

  static func write(_ report: ImportReport, to page: inout TextPage) {
    // Thirty files of an export say nothing about people: they are counted.
    let told = report.files.filter { $0.kind != "ignored" || $0.error != nil }
    page.table(
      [
        say("fichier", "file"), say("genre", "kind"), say("lus", "read"), say("nouveaux", "new"),
        say("changés", "changed"), say("connus", "known"), say("laissés", "left out"),
      ],
      told.map {
        [
          $0.path, $0.kind, String($0.read), String($0.added), String($0.updated), String($0.unchanged),
          String($0.skipped.count),
        ]
      }, numeric: [2, 3, 4, 5, 6])
    for file in report.files {
      if let error = file.error {
        page.line("  \(file.path)\(say(" : ", ": "))\(error.reason[SpokenLanguage.current])")
      }
      writeSkipped(of: file, to: &page)
      writeWarnings(of: file, to: &page)
    }
    let silent = report.files.count - told.count
    if silent > 0 {
      page.quiet(
        Phrase.plural(
          silent, frOne: "\(silent) fichier ne parle de personne.",
          frMany: "\(silent) fichiers ne parlent de personne.",
          enOne: "\(silent) file says nothing about people.",
          enMany: "\(silent) files say nothing about people.")[SpokenLanguage.current])
    }
    for file in report.files { writeParticulars(of: file, isDryRun: report.isDryRun, to: &page) }
    page.blank()
    joined(report, to: &page)
    if !report.jobChanges.isEmpty {
      page.heading(say("Ont changé d’emploi", "Changed jobs"))
      for change in report.jobChanges.prefix(20) {
        page.line("  \(change.person.name)\(say(" : ", ": "))\(change.from ?? "?") → \(change.to ?? "?")")
      }
      more(report.jobChanges.count - 20, to: &page)
    }
    if !report.changes.isEmpty {
      page.heading(say("Autres changements", "Other changes"))
      for change in report.changes.prefix(20) {
        let values = [change.from, change.to].compactMap { $0 }.joined(separator: " → ")
        let label = change.label[SpokenLanguage.current]
        page.line("  \(change.person.name)\(say(" : ", ": "))\(label) \(values)")
      }
      more(report.changes.count - 20, to: &page)
    }
    if !report.gone.isEmpty {
      page.heading(say("Plus dans le nouvel export, gardés ici", "No longer in the new export, kept here"))
      for person in report.gone.prefix(20) { page.line("  \(person.name) (\(person.id))") }
      more(report.gone.count - 20, to: &page)
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
  /// What was left out, one line a reason: a hundred drafts of a mailbox are one thing to know.
  private static func writeSkipped(of file: FileReport, to page: inout TextPage) {
    var reasons: [String] = []
    var records: [String: [SkippedRecord]] = [:]
    for skipped in file.skipped {
      let reason = skipped.reason[SpokenLanguage.current]
      if records[reason] == nil { reasons.append(reason) }
      records[reason, default: []].append(skipped)
    }
    for reason in reasons.prefix(10) {
      let found = records[reason] ?? []
      let shown = found.prefix(5).compactMap { $0.line.map(String.init) }.joined(separator: ", ")
      var place = ""
      if !shown.isEmpty {
        place =
          found.count == 1
          ? say(" ligne \(shown)", " line \(shown)")
          : say(" lignes \(shown)", " lines \(shown)") + (found.count > 5 ? "…" : "")
      }
      page.quiet("  \(file.path)\(place) — \(reason)" + (found.count > 1 ? " (\(found.count))" : ""))
    }
    let left = reasons.dropFirst(10).reduce(0) { $0 + (records[$1]?.count ?? 0) }
    more(left, to: &page)
  }

  /// What was taken but repaired, or looks wrong.
  private static func writeWarnings(of file: FileReport, to page: inout TextPage) {
    guard let warnings = file.warnings, let count = file.warningCount else { return }
    page.line(
      "  \(file.path)" + say(" : ", ": ")
        + say("lu, mais à regarder (\(count))", "read, but look at this (\(count))"))
    for warning in warnings.prefix(10) {
      let place = warning.line.map { say("ligne \($0)", "line \($0)") } ?? ""
      page.quiet("    \(place) — \(warning.reason[SpokenLanguage.current])")
    }
    more(count - 10, to: &page, indent: "    ")
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
