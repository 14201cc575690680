import ArgumentParser
import Domain
import Entregent
import Foundation

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "export", "Écrit le contenu du carnet pour d’autres programmes.",
    "Writes the vault's content for other programs.",
    more: (
      fr: "json est entier : importé dans un carnet vide, il redonne le même export, octet pour octet.",
      en: "json is whole: imported into an empty vault it gives the same export, byte for byte."
    ))

  @Option(help: .text("vcard, csv, json ou ical.", "vcard, csv, json or ical.", name: ("format", "format")))
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: .text(
      "Fichier à écrire (sinon la sortie standard).", "File to write (else standard output).",
      name: ("fichier", "file")))
  var output: String?

  @Option(
    help: .text(
      "vcard : 3.0 ou 4.0 pour toutes les fiches (sinon chacune comme elle est venue, les autres en 4.0).",
      "vcard: 3.0 or 4.0 for all cards (else each as it came, all others in 4.0).",
      name: ("version", "version")))
  var cardVersion: VCardVersion?

  @Flag(
    help: .text(
      "Protège les cellules qu’un tableur prendrait pour des formules.",
      "Guards cells that a spreadsheet would take for formulas."))
  var forSpreadsheet = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let session = try shared.openSession()
    if let output {
      try session.workspace.export(
        format, to: .file(output), guardsSpreadsheet: forSpreadsheet, cardVersion: cardVersion,
        now: session.now)
    } else {
      try session.workspace.export(
        format, to: .sink { try Output.write($0) }, guardsSpreadsheet: forSpreadsheet,
        cardVersion: cardVersion, now: session.now)
    }
  }
}

struct BackupCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "backup", "Copie le carnet, même pendant qu’il sert.", "Copies the vault, even while it is in use.")

  @Argument(
    help: .text(
      "Où (refuse un fichier qui existe).", "Where (refuses an existing file).", name: ("fichier", "file")))
  var file: String

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let bytes = try session.workspace.backup(to: file)
    return .done(
      Phrase(
        fr: "Copié dans \(file) (\(bytes) octets), lisible de son seul propriétaire.",
        en: "Copied to \(file) (\(bytes) bytes), readable by you alone."),
      .object(["backup": .string(file), "bytes": .int(bytes)]))
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "restore", "Remet une copie à la place du carnet.", "Puts a backup in the vault's place.")

  @Argument(help: .text("La copie.", "The backup.", name: ("fichier", "file")))
  var file: String

  @Flag(
    help: .text(
      "Remplacer un carnet qui n’est pas vide ; l’ancien est gardé à côté.",
      "Replace a vault that is not empty; the old one is kept beside."))
  var replace = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let path = shared.vaultPath(environment: environment)
    let kept = try Workspace.restore(from: file, to: path, replacing: replace, now: shared.now(zone: nil))
    let answer = Answer.done(
      kept.map {
        Phrase(fr: "Remis. L’ancien carnet est gardé : \($0).", en: "Restored. The old vault is kept: \($0).")
      } ?? Phrase(fr: "Remis.", en: "Restored."),
      .object(["restored": .string(file), "kept": .text(kept)]))
    let style = TerminalStyle.of(1, environment: environment)
    if shared.json {
      try Output.write(answer.json().bytes + [UInt8(ascii: "\n")])
    } else {
      var page = TextPage(style: style)
      try answer.text(&page)
      try Output.write(page.text)
    }
  }
}

struct ForgetCommand: VaultCommand {
  static let configuration = CommandConfiguration.command(
    "forget", "Efface une personne pour toujours.", "Erases a person for good.",
    more: (
      fr: "Tout ce que le carnet sait d’elle disparaît du fichier : fiche, messages, recherche, historique. "
        + "Seule reste une empreinte chiffrée, pour que le prochain import ne la ramène pas. "
        + "Les anciennes copies la contiennent encore.",
      en: "All that the vault knows of them leaves the file: entry, messages, search, history. "
        + "Only a keyed hash stays, so that the next import does not bring them back. "
        + "Old backups still hold them."
    ))

  @Argument(
    help: .text(
      "Nom, partie du nom ou identifiant.", "Name, part of it, or id.", name: ("personne", "person")))
  var person: [String]

  @Flag(help: .text("Oui, pour toujours.", "Yes, for good."))
  var yes = false

  @OptionGroup var shared: SharedOptions

  func answer(_ session: Session) throws -> Answer {
    let id = try session.workspace.resolvePerson(person.joined(separator: " "))
    let name = try session.workspace.person(id, now: session.now).person.name
    guard yes else {
      throw UserFacingError(
        .usage,
        Phrase(
          fr: "Effacer \(name) (\(id)), c’est pour toujours : il faut --yes.",
          en: "Forgetting \(name) (\(id)) is for good: add --yes."))
    }
    try session.workspace.forget(id, now: session.now)
    return .done(
      Phrase(
        fr:
          "\(name) : oubli complet. Les anciennes copies et exports contiennent encore cette personne : à effacer aussi.",
        en: "\(name): forgotten. Your old backups and exports still hold this person: erase them too."),
      .object(["forgotten": .string(id.description), "oldBackupsStillHold": true]))
  }
}

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", "Examine le carnet et répare ce qui peut l’être.", "Examines the vault and repairs what can be."
  )

  @Flag(help: .text("Examiner seulement.", "Only examine."))
  var checkOnly = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let path = shared.vaultPath(environment: ProcessInfo.processInfo.environment)
    let session: Session
    let findings: [VaultProblem]
    do {
      session = try shared.openSession()
      findings = try session.workspace.doctor(repairs: !checkOnly, now: session.now)
    } catch let error as UserFacingError where error.status == .badInput {
      if shared.json {
        let problem = VaultProblem.unreadable(path)
        try Output.write(
          JSON.object(["problems": .array([problem.json]), "repaired": .array([])]).bytes + [
            UInt8(ascii: "\n")
          ])
      }
      throw error
    }
    let open = findings.filter { !$0.isRepaired }
    if session.isJSON {
      let json = JSON.object([
        "problems": .array(open.map(\.json)), "repaired": .array(findings.filter(\.isRepaired).map(\.json)),
      ])
      try Output.write(json.bytes + [UInt8(ascii: "\n")])
    } else {
      var page = TextPage(style: session.style)
      if findings.isEmpty { page.line(say("Le carnet est sain.", "The vault is sound.")) }
      for finding in findings {
        page.line(
          (finding.isRepaired ? say("réparé : ", "repaired: ") : say("à voir : ", "look at: "))
            + finding.text[session.language])
      }
      try Output.write(page.text)
    }
    if !open.isEmpty {
      Output.complain(
        Phrase.plural(
          open.count, frOne: "Le carnet a un défaut ; « entregent restore » remet une copie.",
          frMany: "Le carnet a \(open.count) défauts ; « entregent restore » remet une copie.",
          enOne: "The vault has a fault; “entregent restore” brings a backup back.",
          enMany: "The vault has \(open.count) faults; “entregent restore” brings a backup back.")[
            session.language])
      throw ExitCode(UserFacingError.Status.badInput.rawValue)
    }
  }
}

extension VaultProblem {
  var json: JSON {
    .object(["code": .string(code), "text": .phrase(text), "count": .int(count)])
  }
}
