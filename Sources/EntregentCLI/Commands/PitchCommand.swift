import ArgumentParser
import Domain
import Entregent

struct PitchCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "pitch", "La page que l’on fait pour une entreprise.", "The page that you make for one company.",
    more: fieldNames, subcommands: [New.self, Build.self, Check.self])

  static let fieldNames = (
    fr:
      "Champs : admire, value (valeur commune), improvement (détail à améliorer), built (ce qui a été fait), "
      + "minutes (deux heures au plus), demo, source, video, video-notes, doubt, page, research.",
    en: "Fields: admire, value (in common), improvement (small thing to improve), built (what you made), "
      + "minutes (two hours at most), demo, source, video, video-notes, doubt, page, research."
  )

  struct Options: ParsableArguments {
    @Argument(help: .text("Nom ou identifiant.", "Name or id.", name: ("entreprise", "company")))
    var company: String

    @Argument(help: .text("CHAMP=VALEUR…", "FIELD=VALUE…", name: ("champs", "fields")))
    var fields: [String] = []

    @Option(
      name: .shortAndLong,
      help: .text(
        "Le dossier de la page (sinon pitch-ENTREPRISE).", "The page's folder (else pitch-COMPANY).",
        name: ("dossier", "folder")))
    var folder: String?

    @Option(
      help: .text("La langue de la page.", "The page's language.", name: ("langue", "language")))
    var pageLang: Language?

    /// The company, with the fields of this call stored.
    func apply(_ session: Session, adds: Bool) throws -> CompanyID {
      let words = try Fields.parse(fields)
      let id: CompanyID
      do {
        id = try session.workspace.resolveCompany(company)
      } catch let error as UserFacingError
        where adds && error.status == .notFound && CompanyID(company) == nil
      {
        id = try session.workspace.addTarget(company, why: nil, now: session.now)
      }
      if !words.isEmpty { try session.workspace.setPitch(id, fields: words, now: session.now) }
      return id
    }
  }

  struct New: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "new", "Prépare le dossier et le modèle.", "Prepares the folder and the template.", more: fieldNames)

    @OptionGroup var options: Options
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try options.apply(session, adds: true)
      return PitchText.answer(
        try session.workspace.newPitch(
          id, folder: options.folder, language: options.pageLang, now: session.now))
    }
  }

  struct Build: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "build", "Écrit la page.", "Writes the page.", more: fieldNames)

    @OptionGroup var options: Options
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try options.apply(session, adds: false)
      return PitchText.answer(
        try session.workspace.buildPitch(id, folder: options.folder, language: options.pageLang))
    }
  }

  struct Check: VaultCommand {
    static let configuration = CommandConfiguration.command(
      "check", "Relit la page avant de l’envoyer.", "Reads the page before it is sent.")

    @OptionGroup var options: Options
    @OptionGroup var shared: SharedOptions

    func answer(_ session: Session) throws -> Answer {
      let id = try options.apply(session, adds: false)
      return PitchText.answer(try session.workspace.checkPitch(id, folder: options.folder))
    }
  }
}

/// A pitch, for programs and for people.
enum PitchText {
  static func answer(_ folder: PitchFolder) -> Answer {
    Answer(
      json: { json(folder) },
      text: { page in
        let language = SpokenLanguage.current
        page.heading(folder.view.company.name)
        for file in folder.files { page.line("  \(folder.folder)/\(file)") }
        for finding in folder.view.findings {
          page.line(
            "  \(finding.severity == .error ? "!" : "·") \(finding.text[language])"
              + (finding.method.isEmpty ? "" : "  [\(finding.method.joined(separator: ", "))]"))
        }
        page.blank()
        page.line(
          folder.view.isReady
            ? say("Prête à partir.", "Ready to go.")
            : say(
              "Pas encore prête : les points marqués « ! » d’abord.",
              "Not ready yet: the points marked “!” first."))
      })
  }

  private static func json(_ folder: PitchFolder) -> JSON {
    let fields = folder.view.fields
    return .object([
      "company": .object([
        "id": .string(folder.view.company.id.description), "name": .string(folder.view.company.name),
      ]),
      "folder": .string(folder.folder), "files": .strings(folder.files), "ready": .bool(folder.view.isReady),
      "fields": .object([
        "admire": .text(fields.admire), "value": .text(fields.value),
        "improvement": .text(fields.improvement),
        "built": .text(fields.built), "minutes": .int(fields.minutesSpent), "doubt": .text(fields.doubt),
        "video": .text(fields.videoURL), "video-notes": .text(fields.videoNotes),
        "demo": .text(fields.demoURL),
        "source": .text(fields.sourceURL), "page": .text(fields.pageURL), "research": .text(fields.research),
      ]),
      "findings": .array(
        folder.view.findings.map {
          .object([
            "code": .string($0.code), "severity": .string($0.severity.rawValue), "text": .phrase($0.text),
            "method": .strings($0.method),
          ])
        }),
    ])
  }
}
