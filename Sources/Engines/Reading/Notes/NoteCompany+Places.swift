import Domain

/// Firms that a word for a place, a person beside them or a job names.
extension NoteCompany {
  /// « chez Malt », "at Vipps", "@Swile".
  func afterPlaceWord(_ index: Int) -> (String, Range<Int>)? {
    let word = note.word(index)
    switch word {
    case "chez", "at", "@":
      if word == "@", index > 0, note.lexemes[index].spaceBefore == false, note.isWord(index - 1) {
        return nil
      }
      if word == "at",
        !note.isCapitalised(index + 1)
          && !(note.lexemes.indices.contains(index + 1) && note.lexemes[index + 1].isNumber)
      {
        return nil
      }
      if word == "at", note.lexemes.indices.contains(index + 1), note.lexemes[index + 1].isNumber {
        return nil
      }
      // "at Chez Janou": a restaurant.
      if word == "chez", note.isCapitalised(index), ["at", "@"].contains(note.word(index - 1)) { return nil }
      if isFormer(index) || isAbout(index) || isVenue(index) { return nil }
      if word == "at" || word == "@", kind == .event, isEventPlace(index) { return nil }
      return firm(at: index + 1, allowsLower: word != "at")
    case "signed", "signe":
      guard note.word(index + 1) == "with" || note.word(index + 1) == "chez", note.isCapitalised(index + 2)
      else { return nil }
      return firm(at: index + 2, allowsLower: false)
    case "rejoint", "rejoins", "joined", "joins", "joining", "integre", "rejoindre":
      guard note.isCapitalised(index + 1) else { return nil }
      if ["starts", "commence"].contains(word) { return nil }
      return firm(at: index + 1, allowsLower: false)
    case "quitte", "leaves", "left", "leaving", "quits", "quitter":
      guard kind == .note, !["ai", "i"].contains(note.word(index - 1)), note.isCapitalised(index + 1),
        let left = firm(at: index + 1, allowsLower: false)
      else { return nil }
      let next = left.1.upperBound
      if ["pour", "for"].contains(note.word(next)), let found = firm(at: next + 1, allowsLower: false) {
        return found
      }
      return left
    default: return nil
    }
  }

  private func isEventPlace(_ index: Int) -> Bool {
    people.allSatisfy { $0.lexemes.upperBound != index && $0.lexemes.upperBound != index - 1 }
      && !(index > 0 && note.isCapitalised(index - 1))
  }

  /// "Met Jonas for coffee at Station F": where, not whose.
  private func isVenue(_ index: Int) -> Bool {
    if let end = note.firstPhrase(
      index + 1, ["station f", "wework", "starbucks", "the station", "la cantine"])
    {
      return end > index
    }
    // "Lunch at Chez Janou", "met at PyCon": a restaurant, an event.
    if note.word(index) == "at" || note.word(index) == "@",
      note.word(index + 1) == "chez"
        || NoteKinds(note: note, isTaken: { _ in false }).hit(at: index + 1)?.kind == .event
    {
      return true
    }
    return note.word(index) == "at"
      && ["coffee", "lunch", "drinks", "breakfast", "beer"].contains(note.word(index - 1))
      && people.contains { $0.lexemes.upperBound <= index - 1 }
  }

  private func isFormer(_ index: Int) -> Bool {
    [
      "ex", "ancien", "ancienne", "formerly", "previously", "former", "avant", "worked", "bossait",
      "travaillait",
    ].contains(note.word(index - 1))
      || note.firstPhrase(index - 2, ["used to", "a bosse", "a travaille"]) != nil
  }

  func isAbout(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index), clause > 0 else { return false }
    let range = note.clauses[clause].range
    return (range.lowerBound..<index).contains {
      note.firstPhrase($0, ["talked about", "about", "parle de", "discute de", "mentioned"]) != nil
    }
  }

  /// "Nikhil Shah (Freshworks)", « Olivier Tremblay de Coveo », "Paul from Alan".
  func besidePerson(_ mention: NoteNames.Mention) -> (String, Range<Int>)? {
    let end = mention.lexemes.upperBound
    switch note.word(end) {
    case "(":
      guard let close = (end..<note.lexemes.count).first(where: { note.word($0) == ")" }) else { return nil }
      if note.isCapitalised(end + 1), !isJobWord(end + 1), let found = firm(at: end + 1, allowsLower: false) {
        return found
      }
      for place in end + 1..<close
      where ["de", "d", "chez", "at", "of", "from", "@", ","].contains(note.word(place)) {
        let start = note.word(place + 1) == "'" ? place + 2 : place + 1
        if start < close, let found = firm(at: start, allowsLower: false) { return found }
      }
      // All in small letters: « bruno lefebvre (proximus) ».
      guard !note.isCapitalised(mention.lexemes.lowerBound), close == end + 2, note.isWord(end + 1),
        !isJobWord(end + 1)
      else { return nil }
      return firm(at: end + 1, allowsLower: true)
    case "de", "from", "of":
      guard note.isCapitalised(end + 1) else { return nil }
      return firm(at: end + 1, allowsLower: false)
    case "d":
      guard note.word(end + 1) == "'", note.isCapitalised(end + 2) else { return nil }
      return firm(at: end + 2, allowsLower: false)
    case ",", "–", "-":
      guard note.isCapitalised(end + 1), !isJobWord(end + 1), names.knownMention(at: end + 1) == nil else {
        return nil
      }
      guard let found = firm(at: end + 1, allowsLower: false) else { return nil }
      let after = note.word(found.1.upperBound)
      let isApposition = after == "" || [",", ".", "–", "-", "!", ")", ":"].contains(after)
      return isApposition && !NoteGivenNames.common.contains(note.word(end + 1)) ? found : nil
    default: return nil
    }
  }

  static let jobs: Set<String> = [
    "cto", "ceo", "cfo", "coo", "lead", "dev", "developer", "developpeur", "developpeuse", "recruteur",
    "recruteuse", "recruiter", "rh", "hr",
    "engineer", "engineers", "ingenieur", "ingenieure", "manager", "directeur", "directrice", "founder",
    "fondateur", "fondatrice", "fondatrices", "fondateurs", "cofondatrice", "cofondateur", "cofounder", "drh",
    "tech", "senior", "staff", "vp", "head", "designer", "pm", "po", "sre", "chef", "cheffe", "responsable",
    "alternant", "stagiaire", "data", "devs", "team", "equipe", "gars", "people", "folks", "dsi", "gens",
    "recruiters", "developers", "someone", "quelqu", "un", "boite", "scientist", "guy", "collegues",
    "recruteurs", "quelqu'un", "principal", "junior", "product", "owner", "anciens", "cofondatrices",
    "etudiants", "intern", "prof", "professeur", "professeure", "enseignant", "enseignante", "formateur",
    "formatrice",
  ]

  private func isJobWord(_ index: Int) -> Bool {
    Self.jobs.contains(note.word(index))
      || ["ex", "backend", "frontend", "ancien", "architecte", "full"].contains(note.word(index))
  }

  /// « CTO de Yespark », "engineers from Canva", "recruiter of X".
  func afterJob(_ index: Int) -> (String, Range<Int>)? {
    guard Self.jobs.contains(note.word(index)) else { return nil }
    // « professeur à l'INSA », "lecturer at …" is read by the place word.
    if ["prof", "professeur", "professeure", "enseignant", "enseignante", "formateur", "formatrice"].contains(
      note.word(index)), let school = note.firstPhrase(index + 1, ["a l '", "a la", "au", "a"]),
      note.isCapitalised(school),
      !taken.contains(school)
    {
      return firm(at: school, allowsLower: false)
    }
    // "He knows the CTO of Qonto": a third party's.
    if (max(0, index - 5)..<index).contains(where: {
      ["knows", "connait", "knew", "connaissait"].contains(note.word($0))
    }) {
      return nil
    }
    var place = index + 1
    if note.word(place) == "'" { place += 2 }
    var steps = 0
    while steps < 3, note.isWord(place), !["de", "d", "from", "of", "at", "chez"].contains(note.word(place)),
      !note.isCapitalised(place)
    {
      place += 1
      steps += 1
    }
    guard ["de", "d", "from", "of"].contains(note.word(place)), !taken.contains(place) else { return nil }
    if note.word(place) == "d" { place += 1 }
    guard note.isCapitalised(place + 1), !taken.contains(place + 1), !isAbout(index) else { return nil }
    return firm(at: place + 1, allowsLower: false)
  }
}
