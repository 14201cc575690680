import Domain
import Formats

/// Why an import stops before anything is written.
enum ImportFailure {
  static func missing(_ path: String) -> UserFacingError {
    UserFacingError(
      .notFound, Phrase(fr: "Fichier introuvable : \(path).", en: "No such file: \(path)."),
      advice: Phrase(fr: "Vérifier le chemin.", en: "Check the path."))
  }

  static func notListed(_ name: String, found: [String]) -> UserFacingError {
    let shown = found.prefix(20).joined(separator: ", ") + (found.count > 20 ? ", …" : "")
    return UserFacingError(
      .notFound,
      Phrase(fr: "« \(name) » n’est pas dans cette liste.", en: "“\(name)” is not in this list."),
      advice: Phrase(
        fr: "Noms trouvés : \(shown). Rien n’a été modifié.",
        en: "Names found: \(shown). Nothing was changed."))
  }

  static func empty(_ path: String) -> UserFacingError {
    UserFacingError(
      .badInput, Phrase(fr: "\(path) est vide.", en: "\(path) is empty."),
      advice: Phrase(
        fr: "Télécharger l'export à nouveau ; rien n'a été modifié.",
        en: "Download the export again; nothing was changed."))
  }

  static func unreadable(_ path: String) -> UserFacingError {
    UserFacingError(
      .inputOutput, Phrase(fr: "\(path) ne peut pas être lu.", en: "\(path) cannot be read."),
      advice: Phrase(fr: "Vérifier les droits du fichier.", en: "Check the file's permissions."))
  }

  static func unknownKind(_ path: String) -> UserFacingError {
    UserFacingError(
      .badInput,
      Phrase(fr: "\(path) : sorte de fichier inconnue.", en: "\(path): unknown kind of file."),
      advice: Phrase(
        fr:
          "Entregent lit l’export de LinkedIn (zip ou CSV), un profil LinkedIn (PDF ou texte), les vCards, les agendas (ics), le courrier (mbox, eml, Maildir), les contacts de Google et d’Outlook, les listes de Meetup, Eventbrite, Luma, Tito et Mastodon, les tableaux de contacts et les listes de noms. Rien n’a été modifié.",
        en:
          "Entregent reads the LinkedIn export (zip or CSV), a LinkedIn profile (PDF or text), vCards, calendars (ics), mail (mbox, eml, Maildir), contacts of Google and Outlook, lists of Meetup, Eventbrite, Luma, Tito and Mastodon, tables of contacts and lists of names. Nothing was changed."
      ))
  }

  static func nothingInside(_ path: String) -> UserFacingError {
    UserFacingError(
      .badInput,
      Phrase(
        fr: "\(path) : aucun fichier de cette archive ne parle de personnes.",
        en: "\(path): no file in this archive says anything about people."),
      advice: Phrase(fr: "Rien n'a été modifié.", en: "Nothing was changed."))
  }

  static func archive(_ path: String, _ problem: ParseProblem) -> UserFacingError {
    let reason = SkippedRecord(record: nil, line: nil, code: problem.code, facts: problem.facts).reason
    // Another download is locked by the same password.
    let advice =
      problem.code == "zip-encrypted"
      ? Phrase(
        fr: "L'ouvrir avec le mot de passe, puis importer le dossier ; rien n'a été modifié.",
        en: "Unpack it with the password, then import the folder; nothing was changed.")
      : Phrase(
        fr: "La télécharger à nouveau ; rien n'a été modifié.", en: "Download it again; nothing was changed.")
    return UserFacingError(
      .badInput,
      Phrase(
        fr: "\(path) : archive illisible (\(reason.fr)).",
        en: "\(path): the archive cannot be read (\(reason.en))."),
      advice: advice)
  }

  static func file(_ path: String, _ problem: ParseProblem) -> UserFacingError {
    let reason = SkippedRecord(record: nil, line: problem.line, code: problem.code, facts: problem.facts)
      .reason
    let line = problem.line.map { Phrase(fr: ", ligne \($0)", en: ", line \($0)") } ?? Phrase(verbatim: "")
    return UserFacingError(
      .badInput,
      Phrase(fr: "\(path)\(line.fr) : \(reason.fr).", en: "\(path)\(line.en): \(reason.en)."),
      advice: Phrase(fr: "Rien n'a été modifié.", en: "Nothing was changed."))
  }
}
