import Domain

/// What one word or phrase of a note says of its kind.
extension NoteKinds {
  /// "Gave Raj feedback".
  private func isGift(_ index: Int) -> Bool {
    guard note.word(index) == "gave", note.isCapitalised(index + 1) else { return false }
    return (index + 2..<min(index + 8, note.lexemes.count)).contains {
      ["feedback", "hand", "advice", "tips", "pointers"].contains(note.word($0))
    }
  }

  func hit(at index: Int) -> Hit? {
    if index + 2 < note.lexemes.count, isGift(index) {
      return Hit(kind: .help, index: index, end: index + 1, isStrong: false)
    }
    if let hit = writtenRecommendation(index) ?? timeSpent(index) ?? community(index) { return hit }
    for phrase in NoteKindWords.byFirstWord[note.word(index)] ?? [] {
      let end = index + 1 + phrase.rest.count
      guard phrase.rest.enumerated().allSatisfy({ note.word(index + 1 + $0.offset) == $0.element }) else {
        continue
      }
      let (words, kind) = (phrase.text, phrase.kind)
      if words == "vu" || words == "vue" || words == "point",
        ["de", "du", "le", "ma", "ce", "d", "un_"].contains(note.word(index - 1))
      {
        continue
      }
      if words == "point", note.word(end) != "avec", note.word(end) != "hebdo", note.word(end) != "mensuel",
        note.word(end) != "rapide", index > 1
      {
        continue
      }
      if words == "intro" || words == "introduction",
        ["the", "an", "une", "l"].contains(note.word(index - 1)), index > 4, kind == .introduction,
        note.word(index - 1) != "made"
      {
        continue
      }
      if words == "vu" || words == "vue",
        ["ma", "mon", "mes", "son", "sa", "le", "la", "les", "l", "un", "une", "que", "passer"].contains(
          note.word(end))
      {
        continue
      }
      if ["session", "seance", "mentorat", "tutorat", "mentoring", "appointment", "briefing"].contains(words),
        index > 4
      {
        continue
      }
      if words == "introduced", note.word(end) == "myself" || note.word(end) == "itself" { continue }
      return Hit(kind: kind, index: index, end: end, isStrong: phrase.isStrong)
    }
    if let hit = conversation(index) ?? introductionOfTwo(index) ?? sending(index) { return hit }
    guard let kind = NoteKindWords.single[note.word(index)] else {
      if note.word(index) == "presente" || note.word(index) == "presentee" || note.word(index) == "connected"
        || note.word(index) == "mis" || note.word(index) == "intros",
        isPastAtStart(index)
      {
        return Hit(
          kind: note.word(index) == "connected" ? .message : .introduction, index: index, end: index + 1,
          isStrong: true)
      }
      return nil
    }
    if kind == .event, ["forum", "salon", "event", "conf", "conference"].contains(note.word(index)),
      index > 0,
      ["sa", "son", "his", "her", "ma", "mon", "my"].contains(note.word(index - 1))
    {
      return nil
    }
    if kind == .interview, ["prep", "preparation", "practice", "training"].contains(note.word(index + 1)) {
      return Hit(kind: .meeting, index: index, end: index + 2, isStrong: true)
    }
    return Hit(kind: kind, index: index, end: index + 1, isStrong: true)
  }

  /// « Discuté 20 min avec … », "Chatted for a while with …".
  private func conversation(_ index: Int) -> Hit? {
    guard
      ["discute", "bavarde", "papote", "echange", "parle", "talked", "chatted", "spoke", "chat"].contains(
        note.word(index)),
      let clause = note.clause(of: index).map({ note.clauses[$0].range }), clause.lowerBound == index,
      (index + 1..<min(clause.upperBound, index + 6)).contains(where: {
        ["avec", "with", "to"].contains(note.word($0))
      })
    else { return nil }
    return Hit(kind: .meeting, index: index, end: index + 1, isStrong: false)
  }

  /// « Hier soir au Lyon.js », « French Tech hier »: an evening of a community of the list.
  private func community(_ index: Int) -> Hit? {
    guard let end = NoteCommunities.end(of: note, at: index) else { return nil }
    let before = note.word(index - 1)
    let isPlace =
      ["au", "aux", "at", "the"].contains(before)
      || ["la", "l", "'"].contains(before) && (note.word(index - 2) == "a" || note.word(index - 3) == "a")
    let isHeader =
      index == 0
      && ([
        "hier", "yesterday", "ce", "last", "soir", "avec", "with", ",", "", ".", ":", "tonight", "today",
      ].contains(note.word(end)) || DateWords.weekdays[note.word(end)] != nil)
    guard isPlace || isHeader else { return nil }
    return Hit(kind: .event, index: index, end: end, isStrong: true)
  }

  /// "Wrote Grace a recommendation", « écrit une recommandation à Grace ».
  private func writtenRecommendation(_ index: Int) -> Hit? {
    guard ["wrote", "ecrit", "redige"].contains(note.word(index)),
      (index + 1..<min(index + 7, note.lexemes.count)).contains(where: {
        ["recommendation", "recommandation", "reco", "reference", "endorsement"].contains(note.word($0))
      })
    else { return nil }
    return Hit(kind: .help, index: index, end: index + 1, isStrong: true)
  }

  /// "Spent 2h helping Emeka", "spent an hour explaining Kafka to me".
  private func timeSpent(_ index: Int) -> Hit? {
    guard ["spent", "passe", "took"].contains(note.word(index)) else { return nil }
    for place in index + 1..<max(index + 1, min(index + 7, note.lexemes.count))
    where [
      "helping", "explaining", "debugging", "reviewing", "mentoring", "coaching", "tutoring", "proofreading",
      "fixing", "teaching", "aider", "relire", "debloquer", "depanner", "coacher", "m",
    ].contains(note.word(place)) {
      if note.word(place) == "m",
        note.firstPhrase(place + 1, ["' aider", "' expliquer", "' apprendre"]) == nil
      {
        continue
      }
      return Hit(kind: .help, index: index, end: index + 1, isStrong: true)
    }
    return nil
  }

  /// "Sent Rémi the slides", « Envoyé le lien à Rémi » at the very start.
  private func sending(_ index: Int) -> Hit? {
    guard ["sent", "envoye", "renvoye", "transmis"].contains(note.word(index)),
      index == 0 || ["i", "ai"].contains(note.word(index - 1)) && index <= 3
    else { return nil }
    return Hit(kind: .message, index: index, end: index + 1, isStrong: false)
  }

  /// "I connected Anna with Peter", "Presented Karim to Julie".
  private func introductionOfTwo(_ index: Int) -> Hit? {
    if note.word(index) == "put", note.isCapitalised(index + 1),
      (index + 2..<min(index + 9, note.lexemes.count)).contains(where: { note.phrase($0, "in touch") != nil })
    {
      return Hit(kind: .introduction, index: index, end: index + 1, isStrong: true)
    }
    guard ["connected", "presented"].contains(note.word(index)), note.isCapitalised(index + 1),
      let clause = note.clause(of: index).map({ note.clauses[$0].range }),
      (index + 2..<min(clause.upperBound, index + 6)).contains(where: {
        ["with", "to", "and"].contains(note.word($0)) && note.isCapitalised($0 + 1)
      })
    else { return nil }
    return Hit(kind: .introduction, index: index, end: index + 1, isStrong: true)
  }

  /// « Présenté Paul à Marie », "Connected with Paul": a participle that begins the clause.
  private func isPastAtStart(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index) else { return false }
    return note.clauses[clause].range.lowerBound == index
      && (note.isCapitalised(index + 1) || note.word(index + 1) == "with")
      || ["ai", "a", "ont"].contains(note.word(index - 1))
  }
}
