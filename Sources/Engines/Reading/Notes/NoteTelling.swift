/// Whether a note tells of what has happened, by its tense, where its date alone does not say.
struct NoteTelling {
  let note: NoteText
  let kind: NoteKind
  /// A talk was arranged: its day is to come.
  let isArranged: Bool
  /// Who took part, where, and the words that name the kind.
  let named: Set<Int>

  /// « J'ai vu Anne le 12 décembre », "Met Anne on 12 December", and what can only be past: « Mail à Anne le … ».
  func hasHappened(on date: Range<Int>) -> Bool {
    guard !isArranged, var clause = note.clause(of: date.lowerBound).map({ note.clauses[$0] }) else {
      return false
    }
    // « J'ai vu Anne, c'était le 12 décembre »: the date stands in a clause of its own.
    let tells = clause.range.contains(where: isPast)
    if isPlain(clause.range, except: date), let first = note.clauses.first { clause = first }
    guard
      !clause.range.contains(where: {
        note.isOther($0) || Self.plans.contains(note.word($0)) || note.phrase($0, "had to") != nil
      })
    else { return false }
    if tells || clause.range.contains(where: isPast) { return true }
    let cannotBePlanned = [.message, .email, .help, .introduction].contains(kind)
    return cannotBePlanned && isBare(clause.range, except: date)
  }

  /// Nothing but who, where and what: « Café avec Anne chez Alma ».
  func isBare(_ clause: Range<Int>, except other: Range<Int>) -> Bool {
    clause.allSatisfy { index in
      other.contains(index) || named.contains(index) || !note.isWord(index) || isPast(index)
        || Self.small.contains(note.word(index))
    }
  }

  private func isPlain(_ clause: Range<Int>, except other: Range<Int>) -> Bool {
    clause.allSatisfy { other.contains($0) || !note.isWord($0) || Self.articles.contains(note.word($0)) }
  }

  /// A verb of the past: « vu », « ai déjeuné », "had", "spoke".
  private func isPast(_ index: Int) -> Bool {
    let word = note.word(index)
    if Self.past.contains(word) { return true }
    guard Self.participles.contains(word) else { return false }
    // Without accents « on dejeune » and « déjeuné » are one word: then the auxiliary decides.
    let written = note.text[note.lexemes[index].range]
    return written.contains("é")
      || (max(0, index - 3)..<index).contains { Self.auxiliaries.contains(note.word($0)) }
  }

  private static let articles: Set<String> = ["le", "on", "the", "c", "'", "etait", "it", "was", "that"]

  private static let auxiliaries: Set<String> = ["ai", "a", "as", "avons", "ont", "avais", "suis", "sommes"]

  private static let past: Set<String> = [
    "vu", "vue", "vus", "vues", "revu", "revue", "revus", "eu", "bu", "recu", "ecrit", "etait", "etions",
    "ete",
    "allee", "alle", "met", "saw", "had", "spoke", "talked", "chatted", "called", "rang", "phoned", "grabbed",
    "caught", "attended", "went", "was", "were", "did", "wrote", "emailed", "mailed", "messaged", "texted",
    "received", "visited", "lunched", "dined", "interviewed", "bumped", "helped", "introduced",
  ]

  private static let participles: Set<String> = [
    "rencontre", "rencontree", "rencontres", "croise", "croisee", "dejeune", "dine", "mange", "discute",
    "parle",
    "echange", "appele", "appelee", "rappele", "passe", "assiste", "participe", "visite", "envoye", "aide",
    "aidee", "presente", "telephone", "pris", "prise",
  ]

  /// What speaks of something to come, or of another day than the note's.
  private static let plans: Set<String> = [
    "prevu", "prevue", "fixe", "fixee", "cale", "calee", "convenu", "convenue", "propose", "proposee",
    "reporte",
    "reportee", "decale", "decalee", "deplace", "deplacee", "annule", "annulee", "invite", "invitee", "rdv",
    "booked", "scheduled", "rescheduled", "postponed", "moved", "arranged", "agreed", "planned", "invited",
    "offered", "cancelled", "canceled", "will", "va", "vais", "allons", "allait", "devait", "pour",
    "for",
    "before", "avant", "until", "jusqu",
  ]

  private static let small: Set<String> = [
    "a", "avec", "with", "w", "et", "and", "le", "la", "l", "un", "une", "the", "an", "on", "at", "au", "aux",
    "chez", "de", "d", "du", "j", "je", "ai", "nous", "avons", "i", "we", "had", "got", "s", "est", "sommes",
    "suis", "to", "from", "by", "in", "en", "petit", "petite", "quick", "mon", "ma", "my", "m", "dans", "sur",
    "linkedin",
  ]
}
