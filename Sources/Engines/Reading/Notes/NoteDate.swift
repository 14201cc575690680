import Domain

/// The day on which what a note logs happened.
struct NoteDate {
  let note: NoteText
  let hits: [DateReader.Hit]
  let promised: Set<Int>
  let kind: NoteKind
  let kindIndex: Int?
  let today: Day

  func find() -> DateReader.Hit? {
    let free = hits.filter {
      !promised.contains($0.lexemes.lowerBound) && !$0.isDeadline && !isInvitation($0) && !isTopic($0)
        && !isContent($0) && !isRefused($0) && !isTheirs($0)
    }
    if let hit = free.first(where: { isInHeader($0) && fits($0) }) { return hit }
    if let hit = free.first(where: { isAlone($0) && fits($0) }) { return hit }
    return free.first { $0.day <= today && standsWithKind($0) }
  }

  /// What has happened lies not in the future; a call or coffee may be planned.
  private func fits(_ hit: DateReader.Hit) -> Bool {
    if hit.day <= today { return true }
    return ![.note, .message, .email, .help, .introduction].contains(kind)
  }

  private func clause(_ hit: DateReader.Hit) -> NoteText.Clause? {
    note.clause(of: hit.lexemes.lowerBound).map { note.clauses[$0] }
  }

  private func isInHeader(_ hit: DateReader.Hit) -> Bool {
    guard let clause = clause(hit) else { return false }
    if clause.range.lowerBound == note.clauses.first?.range.lowerBound { return true }
    return clause.range.contains(kindIndex ?? -1)
  }

  /// A clause of its own: « , hier à 18h, ».
  private func isAlone(_ hit: DateReader.Hit) -> Bool {
    guard let clause = clause(hit) else { return false }
    let small: Set<String> = [
      "a", "at", "vers", "h", "am", "pm", "around", "min", "de", "du", "le", "on", "the", "that", "was", "c",
      "'", "etait", "pendant", "for", "ca", "date", "it", "from", "to", "matin", "soir", "en", "fin", "debut",
      "journee", "apres", "midi", "-", "morning", "evening", "afternoon", "chez", "au", "avec", "with",
    ]
    let others = clause.range.filter {
      !hit.lexemes.contains($0) && note.isWord($0) && !small.contains(note.word($0))
    }
    return others.count <= 1 || others.allSatisfy { note.isCapitalised($0) }
  }

  private func standsWithKind(_ hit: DateReader.Hit) -> Bool {
    guard let clause = clause(hit) else { return false }
    let first = note.word(clause.range.lowerBound)
    if ["i", "we", "on", "nous", "je", "j", "met", "vu", "rencontre", "croise", "saw"].contains(first) {
      if first == "on" || first == "nous" {
        // « on la recale lundi », against « on s'est vus lundi ».
        return ["a", "avait", "s", "etait", "avons", "etions", "y"].contains(
          note.word(clause.range.lowerBound + 1))
      }
      return !isPlan(clause.range)
    }
    return (kind == .help || kind == .introduction)
      && clause.range.contains { ["me", "m"].contains(note.word($0)) }
  }

  /// « on se voit samedi », "we're meeting on Friday".
  private func isPlan(_ range: Range<Int>) -> Bool {
    range.contains {
      note.firstPhrase(
        $0,
        [
          "se voit", "se revoit", "se retrouve", "se rappelle", "se parle", "se reparle", "se cale",
          "devrait", "doit se", "doit", "va", "we ' ll", "we ' re", "we will", "we are", "we meet",
          "see you", "nous voyons", "i ' m", "je pars", "je passe", "je suis",
        ]) != nil
    }
  }

  /// "SMS from Ana: picnic on Saturday": what the message says.
  private func isContent(_ hit: DateReader.Hit) -> Bool {
    guard kind == .message || kind == .email, let number = note.clause(of: hit.lexemes.lowerBound), number > 0
    else { return false }
    let clause = note.clauses[number]
    let sentence = note.clauses[..<number].last { $0.opening == ":" && $0.sentence == clause.sentence }
    guard clause.opening == ":" || sentence != nil else { return false }
    return clause.range.contains { !hit.lexemes.contains($0) && note.isWord($0) && note.word($0) != "le" }
  }

  /// « tel avec Marion elle est dispo samedi »: somebody else's doings, not yet done.
  private func isTheirs(_ hit: DateReader.Hit) -> Bool {
    guard let clause = clause(hit) else { return false }
    // "Yesterday" and "last Friday" are past whoever acts.
    let explicit: Set<String> = [
      "hier", "yesterday", "dernier", "last", "ago", "y", "passe", "night", "today", "tonight", "matin",
      "midi",
      "soir", "aujourd", "this", "ce", "avant", "before",
    ]
    if hit.lexemes.contains(where: { explicit.contains(note.word($0)) }) { return false }
    let start = clause.range.lowerBound
    let end = max(start, hit.lexemes.lowerBound)
    if (max(start, end - 2)..<end).contains(where: {
      ["dispo", "disponible", "available", "libre", "free"].contains(note.word($0))
    }) {
      return true
    }
    guard
      let subject = (start..<end).last(where: note.isOther), subject + 1 < end
    else { return false }
    let verb = note.word(subject + 1) == "'" ? note.word(subject + 2) : note.word(subject + 1)
    let past: Set<String> = [
      "a", "m", "ont", "avait", "etait", "was", "were", "had", "has", "gave", "told", "said", "got", "went",
      "met",
      "came", "did", "made", "took", "sent", "s", "d", "rang", "wrote", "left", "saw", "spoke", "flew",
      "felt",
      "brought", "paid", "showed", "ran", "lost", "won",
    ]
    return !past.contains(verb) && !verb.hasSuffix("ed")
      || note.firstPhrase(subject, ["he ' s", "she ' s"]) != nil
  }

  /// "can't do Friday", « ne peut pas jeudi ».
  private func isRefused(_ hit: DateReader.Hit) -> Bool {
    (max(0, hit.lexemes.lowerBound - 5)..<hit.lexemes.lowerBound).contains {
      note.firstPhrase(
        $0, ["can ' t", "cannot", "can not", "couldn ' t make", "peut pas", "pourra pas", "pas dispo"]) != nil
    }
  }

  /// "about Christmas", « au sujet de lundi »: what was talked about.
  private func isTopic(_ hit: DateReader.Hit) -> Bool {
    let before = note.word(hit.lexemes.lowerBound - 1)
    return before == "about" || before == "regarding"
      || before == "de" && note.word(hit.lexemes.lowerBound - 2) == "sujet"
  }

  /// « il me propose un café mardi », "available from Monday", « jusqu'à lundi ».
  private func isInvitation(_ hit: DateReader.Hit) -> Bool {
    guard let clause = clause(hit) else { return false }
    let words = (clause.range.lowerBound..<max(clause.range.lowerBound, hit.lexemes.lowerBound)).map {
      note.word($0)
    }
    let marks: Set<String> = [
      "propose", "proposes", "suggests", "suggested", "invite", "invited", "invites", "available", "dispo",
      "disponible", "until", "jusqu", "till", "starting", "starts", "from", "partir", "des", "commence",
      "prochain", "since", "depuis",
    ]
    return hit.day > today && !marks.isDisjoint(with: words)
      || words.last.map { ["until", "jusqu", "since", "depuis", "till"].contains($0) } ?? false
      || words.suffix(2).contains { ["jusqu", "until", "depuis", "since"].contains($0) }
  }
}
