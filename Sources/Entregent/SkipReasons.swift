public import Domain

extension SkippedRecord {
  /// The sentence about a record or member that was left out: what is wrong with it, in the user's words.
  public var reason: Phrase {
    if code == "missing-end", let name = facts.first {
      return Phrase(fr: "\(name) sans fin", en: "\(name) without an end")
    }
    let sentence =
      SkipReasons.sentences[code] ?? Phrase(fr: "illisible (\(code))", en: "cannot be read (\(code))")
    if ["bad-row", "extra-cells", "uneven-row"].contains(code), facts.count == 2, let cells = Int(facts[0]),
      let columns = Int(facts[1])
    {
      return Phrase(
        fr: "\(sentence.fr) : \(cells) \(cells < 2 ? "cellule" : "cellules") pour \(columns) colonnes",
        en: "\(sentence.en): \(cells) \(cells == 1 ? "cell" : "cells") for \(columns) columns")
    }
    if code == "bad-date", facts.count == 2 {
      // The first names the field in the program's own word.
      return Phrase(fr: "\(sentence.fr) : \(facts[1])", en: "\(sentence.en): \(facts[1])")
    }
    guard !facts.isEmpty, SkipReasons.saysFacts(code) else { return sentence }
    let shown = facts.map { $0.count > 60 ? $0.prefix(60) + "…" : $0 }.joined(separator: ", ")
    return Phrase(fr: "\(sentence.fr) : \(shown)", en: "\(sentence.en): \(shown)")
  }
}

/// One sentence for every code of the readers.
enum SkipReasons {
  /// Codes whose facts help a person; those of the others are for programmers.
  static func saysFacts(_ code: String) -> Bool {
    [
      "bad-date", "bad-row", "unknown-person", "zip-method", "bad-tie", "uneven-row", "extra-cells",
      "mojibake", "bad-account", "uncertain-name", "known-name", "not-chosen", "unknown-zone",
      "occurrence-limit", "bad-rule", "old-rule",
    ].contains(code)
  }

  static let sentences: [String: Phrase] = [
    // Records
    "empty-row": Phrase(fr: "ligne vide, sans personne", en: "empty row, nobody in it"),
    "empty-card": Phrase(fr: "fiche vide", en: "empty card"),
    "no-name": Phrase(fr: "aucun nom, aucune adresse", en: "no name and no address"),
    "no-address": Phrase(fr: "aucune adresse", en: "no address"),
    "no-person": Phrase(fr: "personne n'y est nommé", en: "nobody is named in it"),
    "no-company": Phrase(fr: "aucun nom d'entreprise", en: "no company name"),
    "no-school": Phrase(fr: "aucun nom d'école", en: "no school name"),
    "restricted-member": Phrase(
      fr: "membre masqué par LinkedIn", en: "member hidden by LinkedIn"),
    "unknown-member": Phrase(
      fr: "membre qui a quitté le réseau, sans nom", en: "member who has left, without a name"),
    "bad-row": Phrase(fr: "ligne incomplète", en: "incomplete row"),
    "uneven-row": Phrase(fr: "nombre de cellules inattendu", en: "unexpected number of cells"),
    "extra-cells": Phrase(fr: "cellules en trop", en: "more cells than columns"),
    "bad-date": Phrase(fr: "date illisible", en: "date that cannot be read"),
    "split-date": Phrase(fr: "date coupée en deux cellules", en: "date split over two cells"),
    "bad-direction": Phrase(fr: "ni envoyée ni reçue", en: "neither sent nor received"),
    "bad-tie": Phrase(
      fr: "lien illisible (de, vers, force de 0 à 1)",
      en: "tie that cannot be read (from, to, strength 0 to 1)"),
    "bad-account": Phrase(fr: "adresse de compte illisible", en: "account address that cannot be read"),
    "unknown-person": Phrase(
      fr: "personne inconnue ou nom ambigu", en: "unknown person or ambiguous name"),
    "friends-own-record": Phrase(
      fr: "parle de la personne qui partage, pas de ses relations",
      en: "speaks of the sharing friend, not of their contacts"),
    "task": Phrase(fr: "tâche, pas un événement", en: "a to-do, not an event"),
    "own-feed": Phrase(
      fr: "vient de l'agenda d'Entregent lui-même", en: "comes from your own Entregent calendar"),
    "forgotten": Phrase(
      fr: "personne effacée du carnet ; elle ne revient pas sans accord",
      en: "somebody you erased; they do not come back without your word"),
    "unknown-owner": Phrase(
      fr:
        "qui est là reste à lire : d'abord donner son nom dans les réglages (« entregent me name=… »), puis importer ce fichier encore une fois",
      en:
        "who takes part is not read yet: first give your name in the settings (entregent me name=…), then import this file again"
    ),
    "draft": Phrase(fr: "brouillon jamais envoyé", en: "draft that was never sent"),
    "sponsored": Phrase(fr: "message publicitaire", en: "advertisement"),
    // Mail
    "mailing-list": Phrase(fr: "message d'une liste de diffusion", en: "message of a mailing list"),
    "newsletter": Phrase(fr: "lettre d'information ou envoi en nombre", en: "newsletter or bulk mail"),
    "automatic": Phrase(
      fr: "écrit par une machine, pas par une personne", en: "written by a machine, not a person"),
    "to-machine": Phrase(
      fr: "envoyé à une machine, pas à une personne", en: "sent to a machine, not to a person"),
    "office": Phrase(
      fr: "adresse d'un service, sans nom de personne", en: "address of an office, with nobody's name"),
    "unlikely-date": Phrase(
      fr: "date impossible, remplacée par celle du serveur",
      en: "impossible date, replaced by that of the server"),
    "owner-unknown": Phrase(
      fr: "on ne sait pas quelle adresse est la vôtre : « entregent me email=… », puis importez à nouveau",
      en: "it is not clear which address is yours: “entregent me email=…”, then import again"),
    "undelivered": Phrase(
      fr: "message revenu : cette adresse n’existe plus",
      en: "the letter came back: this address no longer works"),
    "bounce": Phrase(fr: "avis de non-remise", en: "report of an undelivered message"),
    "one-way": Phrase(
      fr: "expéditeur à qui rien n'a jamais été écrit", en: "sender to whom you have never written"),
    "to-many": Phrase(fr: "envoi à plus de dix personnes", en: "sent to more than ten people"),
    "own-only": Phrase(fr: "message à soi-même", en: "message from you to yourself"),
    "no-sender": Phrase(fr: "aucun expéditeur", en: "no sender"),
    "no-recipient": Phrase(fr: "aucun destinataire", en: "no recipient"),
    "broken-message": Phrase(fr: "ce n'est pas un message", en: "this is no message"),
    "no-messages": Phrase(fr: "aucun message dans ce fichier", en: "no message in this file"),
    "no-mail-header": Phrase(fr: "message sans en-tête", en: "message without a header"),
    "broken-header": Phrase(fr: "en-tête abîmé", en: "damaged header"),
    "message-too-large": Phrase(
      fr: "message trop grand, lu en partie", en: "message too large, read in part"),
    "nested-too-deep": Phrase(fr: "parties emboîtées trop profond", en: "parts nested too deep"),
    "too-many-parts": Phrase(fr: "trop de parties", en: "too many parts"),
    "no-parts": Phrase(
      fr: "message en parties dont aucune n'est là", en: "message of parts, none of which is there"),
    "spam": Phrase(fr: "classé indésirable", en: "filed as spam"),
    "group-card": Phrase(fr: "groupe de contacts, pas une personne", en: "contact group, not a person"),
    "not-attending": Phrase(
      fr: "n’a pas participé : inscription refusée, annulée ou remboursée",
      en: "did not take part: declined, cancelled or refunded"),
    "unknown-zone": Phrase(
      fr: "fuseau horaire inconnu ; l’heure est prise comme celle d’ici",
      en: "unknown time zone; the time is taken as that of this place"),
    "occurrence-limit": Phrase(
      fr: "plus d’occurrences qu’il n’en est donné ; la suite manque",
      en: "more occurrences than are given; the rest is missing"),
    "unpaired-quote": Phrase(fr: "guillemet sans fin", en: "quote without an end"),
    "mojibake": Phrase(fr: "lettres abîmées, réparées", en: "garbled letters, repaired"),
    "control-characters": Phrase(
      fr:
        "caractères de commande invisibles : gardés dans le carnet et l'export JSON, retirés partout ailleurs",
      en: "invisible control characters: kept in the vault and the JSON export, taken out everywhere else"),
    "control-characters-replaced": Phrase(
      fr: "caractères de commande remplacés par des blancs ; votre fichier garde l'original",
      en: "control characters replaced by blanks; your file keeps the original"),
    "invisible-text": Phrase(
      fr: "texte sans aucun caractère visible", en: "text without any visible character"),
    "bad-utf": Phrase(fr: "octets qui ne sont pas du texte", en: "bytes that are no text"),
    "bad-utf8": Phrase(fr: "octets qui ne sont pas du texte", en: "bytes that are no text"),
    "list-in-folder": Phrase(
      fr: "semble être une liste de noms : importez ce fichier seul, par son nom",
      en: "looks like a list of names: import this file alone, by its name"),
    "empty-file": Phrase(fr: "fichier vide", en: "empty file"),
    "guessed-charset": Phrase(
      fr: "ancien jeu de caractères, deviné d’après les lettres : vérifiez les accents",
      en: "old character set, guessed from its letters: check the accents"),
    "missing-end": Phrase(fr: "fiche sans fin", en: "card without an end"),
    "outside-card": Phrase(fr: "texte hors d'une fiche", en: "text outside a card"),
    "unknown-version": Phrase(fr: "version de fiche inconnue", en: "unknown card version"),
    "bad-utf16": Phrase(fr: "octets qui ne sont pas du texte", en: "bytes that are no text"),
    "old-rule": Phrase(
      fr: "répétition d’un vieil agenda, sans équivalent aujourd’hui : seule la première date compte",
      en: "repetition of an old calendar, without an equivalent today: only the first date counts"),
    "bad-rule": Phrase(fr: "règle de répétition illisible", en: "recurrence rule that cannot be read"),
    "no-colon": Phrase(fr: "ligne sans deux-points", en: "line without a colon"),
    "rule-too-long": Phrase(fr: "règle de répétition trop longue", en: "recurrence rule that is too long"),
    // Files
    "no-header": Phrase(
      fr: "les titres de colonnes attendus manquent", en: "the expected column titles are missing"),
    "no-card": Phrase(fr: "aucune fiche dans ce fichier", en: "no card in this file"),
    "no-cards": Phrase(fr: "aucune fiche dans ce fichier", en: "no card in this file"),
    "wrong-end": Phrase(
      fr: "fin d'autre chose que ce qui est ouvert", en: "end of something that is not open"),
    "end-without-begin": Phrase(fr: "fin sans début", en: "end without a beginning"),
    "outside-component": Phrase(fr: "texte hors d'un événement", en: "text outside an event"),
    "empty-value": Phrase(fr: "valeur vide", en: "empty value"),
    "bad-name": Phrase(fr: "nom de propriété illisible", en: "property name that cannot be read"),
    "bad-parameter": Phrase(fr: "paramètre illisible", en: "parameter that cannot be read"),
    "bad-offset": Phrase(fr: "décalage horaire illisible", en: "offset that cannot be read"),
    "bad-duration": Phrase(fr: "durée illisible", en: "duration that cannot be read"),
    "bad-number": Phrase(fr: "nombre illisible", en: "number that cannot be read"),
    "no-component": Phrase(fr: "aucun événement dans ce fichier", en: "no event in this file"),
    "not-a-table": Phrase(fr: "ce n'est pas un tableau", en: "this is no table"),
    "not-a-profile": Phrase(fr: "ce n'est pas un profil LinkedIn", en: "this is no LinkedIn profile"),
    "not-readable-yet": Phrase(
      fr: "Entregent ne lit pas encore cette sorte de fichier",
      en: "Entregent does not read this kind of file yet"),
    "no-name-column": Phrase(
      fr: "aucune colonne ne dit qui sont les gens ; à choisir sur la page ou avec --map",
      en: "no column says who the people are; choose it on the page or with --map"),
    "uncertain-name": Phrase(
      fr: "nom trouvé, pas certain ; à confirmer sur la page ou avec --accept",
      en: "name found, not certain; confirm it on the page or with --accept"),
    "known-name": Phrase(
      fr:
        "quelqu'un de ce nom est déjà dans le carnet ; si c'est la même personne, à confirmer avec --accept",
      en: "somebody of this name is in the vault already; if it is the same person, confirm with --accept"),
    "not-chosen": Phrase(fr: "nom qui n'a pas été retenu", en: "name that you did not choose"),
    "no-pdftotext": Phrase(
      fr: "le programme pdftotext manque ; installer poppler-utils (apt install poppler-utils)",
      en: "the program pdftotext is missing; install poppler-utils (apt install poppler-utils)"),
    "pdf-damaged": Phrase(fr: "PDF abîmé ou protégé", en: "damaged or protected PDF"),
    "pdf-slow": Phrase(
      fr: "ce PDF demande trop de temps pour un profil", en: "this PDF takes too long for a profile"),
    "pdf-no-text": Phrase(
      fr: "ce PDF ne contient pas de texte, seulement des images",
      en: "this PDF holds no text, only pictures"),
    "no-temporary-file": Phrase(
      fr: "aucun fichier temporaire n'a pu être écrit", en: "no temporary file could be written"),
    "file-unreadable": Phrase(fr: "fichier qui ne peut pas être lu", en: "file that cannot be read"),
    "file-too-large": Phrase(fr: "fichier trop grand", en: "file too large"),
    "out-of-memory": Phrase(fr: "mémoire insuffisante", en: "not enough memory"),
    // Archives
    "archive-kind": Phrase(fr: "archive d'une sorte inconnue", en: "archive of an unknown kind"),
    "archive-entries": Phrase(fr: "trop de fichiers dans l'archive", en: "too many files in the archive"),
    "archive-too-big": Phrase(
      fr: "l'archive se déploie au-delà de la limite", en: "the archive unpacks beyond the limit"),
    "archive-member-too-big": Phrase(
      fr: "fichier trop grand dans l'archive", en: "file too large in the archive"),
    "archive-ratio": Phrase(
      fr: "fichier comprimé au-delà du vraisemblable", en: "file packed tighter than can be true"),
    "archive-nesting": Phrase(fr: "archives emboîtées trop profond", en: "archives nested too deep"),
    "zip-truncated": Phrase(fr: "archive tronquée", en: "the archive is cut off"),
    "zip-damaged": Phrase(fr: "archive abîmée", en: "the archive is damaged"),
    "zip-overlap": Phrase(
      fr: "fichiers qui se recouvrent dans l'archive", en: "files that overlap in the archive"),
    "zip-encrypted": Phrase(fr: "fichier protégé par un mot de passe", en: "file protected by a password"),
    "zip-method": Phrase(fr: "compression inconnue", en: "unknown compression"),
    "zip-wrong-size": Phrase(fr: "taille annoncée fausse", en: "the stated size is wrong"),
    "zip-wrong-checksum": Phrase(fr: "somme de contrôle fausse", en: "the checksum is wrong"),
    "zip-unsafe-path": Phrase(
      fr: "chemin qui sort de l'archive", en: "path that climbs out of the archive"),
    "zip-symlink": Phrase(fr: "lien au lieu d'un fichier", en: "link instead of a file"),
    "tar-damaged": Phrase(fr: "archive abîmée", en: "the archive is damaged"),
    "gzip-damaged": Phrase(fr: "archive abîmée", en: "the archive is damaged"),
  ]
}
