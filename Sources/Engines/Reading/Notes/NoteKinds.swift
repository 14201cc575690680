import Domain

/// What a note logs, by its words and where they stand.
struct NoteKinds {
  struct Hit {
    let kind: NoteKind
    let index: Int
    let end: Int
    /// A channel or occasion, against "met" or « vu » that yield to one.
    let isStrong: Bool
    /// The thing was arranged, asked for or thanked for, and is not told of.
    var isArranged = false
  }

  let note: NoteText
  let isTaken: (Int) -> Bool

  /// The hit that names the kind; nil for a plain note.
  func find(subject: Range<Int>?) -> Hit? {
    if startsAsNote { return nil }
    if let arranged = arrangement() { return arranged }
    if let subject, isStatement(subject) { return statement(subject) }
    guard let header = note.clauses.first else { return nil }
    var sentence: [(clause: NoteText.Clause, hits: [Hit])] = []
    for clause in note.clauses { sentence.append((clause, hits(clause.range))) }
    if let best = best(sentence.first?.hits ?? []) {
      // « Rencontré Alexis Roy (recruteur chez Malt) au salon … »: the occasion stands after the bracket.
      if !best.isStrong,
        let rest = sentence.dropFirst().first(where: {
          $0.clause.opening == ")" && $0.clause.sentence == header.sentence
        }),
        let occasion = rest.hits.first(where: { $0.kind == .event && $0.isStrong })
      {
        return refined(occasion, rest.clause)
      }
      // "Met Ines Caron (Kalystos), Mark Odin and Bastien at PyCon": past the bracket the list goes on.
      if !best.isStrong, let rest = sentence.dropFirst(2).first, sentence[1].clause.opening == "(",
        rest.clause.opening == ",", rest.clause.sentence == header.sentence,
        note.isCapitalised(rest.clause.range.lowerBound),
        let occasion = rest.hits.first(where: {
          $0.kind == .event && $0.isStrong && ["at", "au", "la", "@"].contains(note.word($0.index - 1))
        })
      {
        return refined(occasion, rest.clause)
      }
      return refined(best, header)
    }
    for (clause, hits) in sentence.dropFirst()
    where clause.opening != ":" || sentence.first?.hits.isEmpty == true {
      if isAboutOthers(clause) { continue }
      if let best = best(hits) { return refined(best, clause) }
    }
    return nil
  }

  /// The end of the words that open a plain note: "FYI", « pour info : ».
  static func opening(of note: NoteText) -> Int? {
    for opening in NoteKindWords.opensNote {
      guard var end = note.phrase(0, opening) else { continue }
      while note.lexemes.indices.contains(end), note.lexemes[end].kind == .mark { end += 1 }
      return end
    }
    return nil
  }

  private var startsAsNote: Bool {
    for opening in NoteKindWords.opensNote {
      guard let end = note.phrase(0, opening) else { continue }
      if end >= note.lexemes.count { return true }
      if [":", ",", "–", "-"].contains(note.word(end)) { return true }
      if ["sur", "about", "on", "pour", "que", "to"].contains(note.word(end)) { return true }
      if ["idee", "idea", "random idea", "random thought"].contains(opening) || opening.hasSuffix("du jour")
        || opening.hasSuffix("of the day")
      {
        return true
      }
      if ["thought", "pensee", "reflexion"].contains(opening),
        ["of", "for", "de", "du"].contains(note.word(end))
      {
        return true
      }
      if ["apparemment", "apparently", "il parait", "fyi", "entendu dire que", "heard that"].contains(opening)
      {
        return true
      }
    }
    return false
  }

  /// A subject with its own verb: « Marie quitte Doctolib ».
  private func isStatement(_ subject: Range<Int>) -> Bool {
    guard subject.lowerBound == 0 || note.lexemes[..<subject.lowerBound].allSatisfy({ $0.kind == .mark })
    else { return false }
    let next = subject.upperBound
    guard note.isWord(next) || note.word(next) == "'" else { return false }
    if [
      "et", "and", "avec", "with", "chez", "at", "from", "de", "par", "by", "on", "via", "hier", "yesterday",
      "today", "en", "au", "sur",
    ].contains(note.word(next)) {
      return false
    }
    if let hit = hit(at: next), hit.kind != .help, hit.kind != .introduction, hit.isStrong,
      !["called", "texted", "emailed", "messaged", "phoned", "rang", "mailed"].contains(note.word(next))
    {
      return false
    }
    return true
  }

  private func statement(_ subject: Range<Int>) -> Hit? {
    guard let clause = note.clauses.first(where: { $0.range.contains(subject.lowerBound) }) else {
      return nil
    }
    let rest = subject.upperBound..<clause.range.upperBound
    let concernsMe = rest.contains {
      ["me", "m", "nous", "us", "my", "mon", "ma", "mes", "moi", "i"].contains(note.word($0))
    }
    guard concernsMe || callsBack(rest) else { return nil }
    let hits = hits(rest).filter {
      $0.kind != .event && $0.kind != .coffee && $0.kind != .lunch
        || $0.isStrong && note.word($0.index - 1) != "un"
    }
    return best(hits).map { refined($0, clause) }
  }

  /// « Gaspard a rappelé », "Gaspard called back": whom if not the user.
  private func callsBack(_ rest: Range<Int>) -> Bool {
    note.firstPhrase(
      rest.lowerBound,
      [
        "a rappele", "a repondu", "a ecrit", "called back", "called", "replied", "wrote back", "rang back",
        "a appele", "a telephone", "made an intro", "made the intro", "a fait le lien", "a fait l ' intro",
        "a fait une intro", "a fait les presentations", "texted", "phoned", "rang",
      ])
      != nil
  }

  /// A clause about somebody else's doings: "she has an interview on Friday".
  private func isAboutOthers(_ clause: NoteText.Clause) -> Bool {
    let first = note.word(clause.range.lowerBound)
    guard ["il", "elle", "ils", "elles", "he", "she", "they", "his", "her", "son", "sa"].contains(first)
    else { return false }
    return !clause.range.contains {
      ["me", "m", "my", "mon", "ma", "mes", "nous", "us"].contains(note.word($0))
    }
  }

  private func best(_ hits: [Hit]) -> Hit? {
    hits.first { $0.isStrong } ?? hits.first
  }

  /// "Zoom interview", « visio : entretien technique » are interviews; "intro call" is a call.
  private func refined(_ hit: Hit, _ clause: NoteText.Clause) -> Hit {
    let near = hit.end..<min(hit.end + 4, clause.range.upperBound)
    if hit.kind == .call || hit.kind == .meeting {
      for place in near {
        if let other = self.hit(at: place), other.kind == .interview, !isPossessed(place),
          !["pour", "prepa", "preparer", "prep", "for", "about", "de", "apres", "before", "after", "on"]
            .contains(note.word(place - 1)) || note.phrase(hit.index, "call d ' ") != nil
        {
          return other
        }
      }
    }
    if hit.kind == .introduction, note.word(hit.index) == "intro" || note.word(hit.index) == "introduction" {
      for place in hit.end..<min(hit.end + 2, clause.range.upperBound) {
        if let other = self.hit(at: place), [.call, .meeting, .coffee, .lunch, .email].contains(other.kind) {
          return other.kind == .email ? hit : other
        }
      }
    }
    return hit
  }

  func isPossessed(_ index: Int) -> Bool {
    ["son", "sa", "ses", "his", "her", "their", "leur", "mon", "my"].contains(note.word(index - 1))
  }

  private func hits(_ range: Range<Int>) -> [Hit] {
    var result: [Hit] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !isTaken(index), let hit = hit(at: index), !isOthers(hit) {
        result.append(hit)
        index = hit.end
      } else {
        index += 1
      }
    }
    return result
  }

  /// « son entretien », "Lars's meetup", "about the conference".
  private func isOthers(_ hit: Hit) -> Bool {
    // « croisé à la machine à café »
    if note.phrase(hit.index - 2, "machine a") != nil { return true }
    if hit.index > 0, isPossessed(hit.index), hit.kind != .help || note.word(hit.index) == "aide" {
      return true
    }
    if note.word(hit.index - 1) == "s", note.word(hit.index - 2) == "'" {
      return !["answered", "replied", "read", "got", "received"].contains(note.word(0))
    }
    if ["about", "prochain", "next", "prep", "prepare", "preparer", "prepa"].contains(
      note.word(hit.index - 1))
    {
      return true
    }
    if note.firstPhrase(
      hit.index - 2,
      ["about the", "parle du", "au sujet", "for the", "pour le", "for an", "for a", "pour un", "de l"])
      != nil, hit.index > 3
    {
      return true
    }
    if hit.kind == .help, note.word(hit.index) == "aide",
      ["l", "'", "son", "de", "mon", "besoin", "d"].contains(note.word(hit.index - 1)),
      note.phrase(hit.index - 4, "j ' ai") == nil, note.word(hit.index - 2) != "l",
      note.word(hit.index - 1) != "a"
    {
      return true
    }
    return false
  }
}
