import Domain

/// Firms by their part in the sentence: who interviews, opens the note, does something, or stands where a person could.
extension NoteCompany {

  /// « Entretien Nexthink », "Interview with Stripe".
  func interviewer() -> (String, Range<Int>)? {
    for index in note.lexemes.indices
    where [
      "entretien", "interview", "screen", "technique", "screening", "rh", "round", "process", "test",
      "challenge",
    ].contains(
      note.word(index))
    {
      var place = index + 1
      while [
        "technique", "rh", "avec", "with", "for", "pour", "tech", "final", "telephonique", "d", "'", "hr",
        "de", "chez", "visio", "numero", "stage", "alternance", "the", "embauche", "–", ":", "process",
      ].contains(note.word(place)) { place += 1 }
      // "Video interview, Bolt, 50 min"
      if note.word(place) == ",", note.isCapitalised(place + 1), !taken.contains(place + 1),
        let found = firm(at: place + 1, allowsLower: false),
        ["", ",", "."].contains(note.word(found.1.upperBound))
      {
        return found
      }
      guard note.isCapitalised(place), !taken.contains(place), DateWords.weekdays[note.word(place)] == nil
      else { continue }
      if let found = firm(at: place, allowsLower: false) { return found }
    }
    // "Stripe interview".
    for index in note.lexemes.indices.dropFirst()
    where ["interview", "screen", "onsite"].contains(note.word(index)) {
      var start = index
      while start > 0,
        ["technical", "phone", "tech", "first", "second", "final", "onsite", "hr"].contains(
          note.word(start - 1))
      { start -= 1 }
      while start > 0, note.isCapitalised(start - 1), !taken.contains(start - 1),
        !Self.noFirms.contains(note.word(start - 1))
      { start -= 1 }
      if start < index, note.isCapitalised(start),
        !["phone", "technical", "first", "second", "final", "video", "remote", "zoom", "hr"].contains(
          note.word(start))
      {
        return firm(at: start, allowsLower: false)
      }
    }
    return nil
  }

  /// « Alma : entretien avec Sixtine Vial », « Visio Doctolib avec Hortense Maillet ».
  func opening() -> (String, Range<Int>)? {
    guard !people.isEmpty,
      let found = firm(at: note.isCapitalised(0) && !taken.contains(0) ? 0 : 1, allowsLower: false)
    else {
      return nil
    }
    if found.1.lowerBound == 0, Self.doings.contains(note.word(0)) { return nil }
    let after = note.word(found.1.upperBound)
    if found.1.lowerBound == 0, after == ":",
      NoteKinds(note: note, isTaken: { _ in false }).hit(at: 0) == nil,
      !NoteNames.noNames.contains(note.word(0)),
      [.interview, .call, .meeting, .coffee, .lunch].contains(kind)
    {
      return found
    }
    let follows = firm(at: 1, allowsLower: false)
    if let follows, [.call, .interview].contains(kind),
      ["avec", "with"].contains(note.word(follows.1.upperBound)),
      NoteKinds(note: note, isTaken: { _ in false }).hit(at: 0)?.end == 1
    {
      return follows
    }
    return nil
  }

  /// "two engineers from Canva", « l'équipe Doctolib ».
  func staff() -> (String, Range<Int>)? {
    for index in note.lexemes.indices where !taken.contains(index) {
      if ["equipe", "stand", "bureaux", "locaux", "boite"].contains(note.word(index)) {
        let place = ["de", "chez"].contains(note.word(index + 1)) ? index + 2 : index + 1
        if note.isCapitalised(place), let found = firm(at: place, allowsLower: false) { return found }
      }
      if ["from"].contains(note.word(index)), note.isCapitalised(index + 1), kind != .message, kind != .email
      {
        return firm(at: index + 1, allowsLower: false)
      }
      if ["team", "recruiters", "engineers", "office", "booth", "folks", "recruiter"].contains(
        note.word(index)), index > 0, note.isCapitalised(index - 1), !taken.contains(index - 1)
      {
        var start = index - 1
        while start > 0, note.isCapitalised(start - 1), !taken.contains(start - 1),
          ["the", "with"].contains(note.word(start - 1)) == false
        { start -= 1 }
        // "its Lisbon office": the word before is a town.
        if ["its", "their", "his", "her", "our"].contains(note.word(start - 1))
          || note.word(index) == "office" && ["a", "an", "new", "another"].contains(note.word(start - 1))
        {
          continue
        }
        if !Self.noFirms.contains(note.word(start)) { return firm(at: start, allowsLower: false) }
      }
    }
    return nil
  }

  /// « Note : Back Market ouvre 2 postes », "Figma is opening a hub".
  func subject() -> (String, Range<Int>)? {
    for clause in note.clauses.prefix(2) {
      // "FYI Datadog closed …": the word that opens a note is no part of the name.
      let index = clause.range.lowerBound == 0 ? NoteKinds.opening(of: note) ?? 0 : clause.range.lowerBound
      guard note.isCapitalised(index), !taken.contains(index), !Self.doings.contains(note.word(index)),
        !NoteGivenNames.common.contains(note.word(index)) || Self.isFirmByItsVerb(note, index)
      else { continue }
      if NoteNames.noNames.subtracting([
        "le", "la", "les", "the", "l", "google", "linkedin", "slack", "zoom", "github", "gitlab", "discord",
      ])
      .contains(note.word(index)) {
        continue
      }
      if PromiseWords.infinitives.contains(note.word(index))
        || PromiseWords.imperatives.contains(note.word(index))
      {
        continue
      }
      guard let found = firm(at: index, allowsLower: false) else { continue }
      let next = note.word(found.1.upperBound)
      let verbs: Set<String> = [
        "is", "are", "has", "was", "will", "just", "opens", "hires", "hired", "promoted", "recrute",
        "recrutent", "ouvre",
        "ouvrent", "cherche", "a", "va", "vient", "embauche", "lance", "launches", "launched", "raised",
        "raises", "leve", "opened", "hiring",
        "looks", "looking", "seems", "wants", "needs", "vont", "ont", "est", "ferme", "licencie", "demenage",
        "passe", "uses", "utilise", "publie", "propose", "offre", "paie", "pays", "posted", "announced",
        "annonce", "starts", "started", "apparemment", "moves", "moving", "now", "still", "rachete",
        "acquires", "acquired", "bought", "pause", "paused", "freezes", "froze", "gele", "gel", "recherche",
        "sponsorise", "sponsors", "organise", "hosts", "does", "prend", "takes", "s", "se", "arrete", "stops",
        "stopped", "fait", "got", "gets", "reprend", "cut", "cuts", "laid", "double", "prepare", "plans",
        "installe", "ships", "shipped", "switches", "switched", "offers", "offered", "accepts", "accepte",
        "n", "ne", "doesn", "isn",
      ]
      let isOpened = clause.opening == ":" || index > 0
      // English "Sent a note" has no verb « a ».
      if next == "a", note.language == .en { continue }
      if verbs.contains(next) || next.hasSuffix("ed") && note.isWord(found.1.upperBound)
        || (isOpened && note.isWord(found.1.upperBound) && found.1.upperBound < clause.range.upperBound
          && next.hasSuffix("e"))
        || (isOpened && ["s", "ing"].contains(where: { next.hasSuffix($0) })
          && found.1.upperBound < clause.range.upperBound)
      {
        return found
      }
    }
    return nil
  }

  /// « Alan recrute »: one word that is a given name too, with a verb of firms.
  static func isFirmByItsVerb(_ note: NoteText, _ index: Int) -> Bool {
    let verbs: Set<String> = [
      "recrute", "recrutent", "embauche", "recherche", "hires", "hiring", "ouvre", "opens", "opened", "leve",
      "raises", "raised", "licencie", "lance", "launches", "launched", "gele", "freezes", "froze", "rachete",
      "acquires", "acquired", "closes", "closed", "ferme", "sponsorise", "sponsors", "demenage",
    ]
    if verbs.contains(note.word(index + 1)) { return true }
    return ["is", "vient", "va", "a", "has", "just"].contains(note.word(index + 1))
      && (verbs.contains(note.word(index + 2)) || verbs.contains(note.word(index + 3))
        || ["opening", "closing", "raising", "launching", "freezing", "lever", "ouvrir", "recruter"].contains(
          note.word(index + 2)))
  }

  /// "Stripe's CTO", "Sage's recruiting team".
  func possessor() -> (String, Range<Int>)? {
    for index in note.lexemes.indices
    where note.isCapitalised(index) && !taken.contains(index) && note.word(index - 1) != "'"
      && !Self.doings.contains(note.word(index))
    {
      var end = index + 1
      while note.isCapitalised(end) { end += 1 }
      guard note.word(end) == "'", note.word(end + 1) == "s", note.word(index).utf8.count > 1,
        !Self.noFirms.contains(note.word(index)),
        (index..<end).allSatisfy({
          !taken.contains($0) && names.knownMention(at: $0) == nil
            && !NoteGivenNames.common.contains(note.word($0))
        }),
        [end + 2, end + 3].contains(where: {
          Self.jobs.contains(note.word($0))
            || ["office", "recruiting", "hiring", "booth"].contains(note.word($0))
        })
      else { continue }
      if let found = firm(at: index, allowsLower: false) { return found }
    }
    return nil
  }

  /// "Diego told me Mercado Libre opens an office".
  func toldSubject() -> (String, Range<Int>)? {
    for index in note.lexemes.indices {
      guard
        let end = note.firstPhrase(
          index,
          [
            "told me that", "told me", "says that", "says", "said that", "said", "m ' a dit que",
            "me dit que", "dit que", "entendu dire que", "parait que", "heard that", "heard",
          ]),
        note.isCapitalised(end), !taken.contains(end), !NoteGivenNames.common.contains(note.word(end)),
        let found = firm(at: end, allowsLower: false), note.isWord(found.1.upperBound)
      else { continue }
      return found
    }
    return nil
  }

  /// "Meeting with Stripe": a firm where a person could stand.
  func withFirm() -> (String, Range<Int>)? {
    for index in note.lexemes.indices
    where [
      "avec", "with", "from", "de", "to", "a", "appele", "called", "contacte", "contacted", "relance",
      "emailed", "by", "par",
    ]
    .contains(note.word(index)) && !taken.contains(index) {
      guard note.isCapitalised(index + 1), !taken.contains(index + 1),
        !NoteGivenNames.common.contains(note.word(index + 1))
      else { continue }
      if ["avec", "with", "appele", "called", "contacte", "contacted", "relance", "emailed"].contains(
        note.word(index)) || Self.wellKnown.contains(note.word(index + 1)) || isTurnedDown(by: index)
        || kind == .event && ["by", "par"].contains(note.word(index))
        || ["cv", "resume"].contains(note.word(index - 1))
      {
        if let found = firm(at: index + 1, allowsLower: false),
          note.word(found.1.upperBound) != "'" || note.word(found.1.upperBound + 1) != "s"
        {
          return found
        }
      }
    }
    return nil
  }

  /// "Rejected by Bolt", « offre reçue de Payfit ».
  private func isTurnedDown(by index: Int) -> Bool {
    (max(0, index - 3)..<index).contains {
      [
        "rejected", "refuse", "refusee", "recale", "recalee", "offer", "offre", "refus", "rejection",
        "contacte", "contactee", "contacted", "approached", "hired", "embauche", "embauchee", "ghosted",
        "rejete", "rejetee",
      ].contains(note.word($0))
    }
  }
}
