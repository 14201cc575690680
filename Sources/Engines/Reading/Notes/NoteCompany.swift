import Domain

/// The firm a note speaks of: theirs, the interviewing one, or the one a note is about.
struct NoteCompany {
  let note: NoteText
  let names: NoteNames
  /// The lexemes of people's names and promises.
  let taken: Set<Int>
  let people: [NoteNames.Mention]
  let kind: NoteKind

  /// Firms whose one-word name could stand where a person does.
  static let wellKnown: Set<String> = Set(
    """
    google amazon microsoft apple meta facebook netflix doctolib qonto alan datadog stripe airbnb uber spotify criteo \
    blablacar ovh ovhcloud thales airbus orange capgemini sopra atos accenture deloitte ibm oracle salesforce shopify \
    swile payfit spendesk ledger dataiku mirakl contentsquare algolia scaleway decathlon michelin renault stellantis \
    zenika octo theodo zalando sap siemens bosch booking adyen klarna ericsson nokia ubisoft figma notion canva vercel \
    github gitlab slack zoom linkedin twitter openai anthropic mistral proximus nexthink coveo desjardins cgi yespark
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let noFirms: Set<String> = Set(
    """
    moi toi lui elle eux nous vous un une le la les mon ma mes son sa ses leur leurs the a an my his her their me him them \
    noon night midnight midday lunch lunchtime home work school least last first all once the_ cto ceo lead senior junior dev rh hr \
    lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday zoom teams meet \
    linkedin paris lyon london coffee cafe cv ma hier demain today yesterday tomorrow starbucks janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre \
    january february march april may june july august september october november december i je j
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  func find() -> (name: String, lexemes: Range<Int>)? {
    for index in note.lexemes.indices where !taken.contains(index) {
      if let found = afterPlaceWord(index) { return found }
    }
    for mention in people {
      if let found = besidePerson(mention) { return found }
    }
    for index in note.lexemes.indices where !taken.contains(index) {
      if let found = afterJob(index) { return found }
    }
    if kind == .interview, let found = interviewer() { return found }
    if let found = opening() { return found }
    if let found = staff() { return found }
    if kind == .note, people.allSatisfy({ $0.lexemes.lowerBound > 1 }), let found = subject() { return found }
    if kind == .note, let found = toldSubject() { return found }
    if people.isEmpty, let found = withFirm() { return found }
    return nil
  }

  /// « chez Malt », "at Vipps", "@Swile".
  private func afterPlaceWord(_ index: Int) -> (String, Range<Int>)? {
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
      guard kind == .note, note.isCapitalised(index + 1), let left = firm(at: index + 1, allowsLower: false)
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

  private func isAbout(_ index: Int) -> Bool {
    guard let clause = note.clause(of: index), clause > 0 else { return false }
    let range = note.clauses[clause].range
    return (range.lowerBound..<index).contains {
      note.firstPhrase($0, ["talked about", "about", "parle de", "discute de", "mentioned"]) != nil
    }
  }

  /// The capitalised words of a firm's name.
  func firm(at start: Int, allowsLower: Bool) -> (String, Range<Int>)? {
    var start = start
    if note.word(start) == "l", note.word(start + 1) == "'", !note.isCapitalised(start) { start += 2 }
    guard note.lexemes.indices.contains(start), !taken.contains(start) else { return nil }
    let first = note.lexemes[start]
    let isName = first.isCapitalised && first.isWord
    if first.isNumber, note.isWord(start - 1), note.word(start - 1) == "chez" || note.word(start - 1) == "@" {
      return (first.folded, start..<start + 1)
    }
    guard first.isWord, isName || allowsLower else { return nil }
    if Self.noFirms.contains(first.folded),
      !(isName && ["le", "la", "les", "the", "l", "my", "ma", "all", "home"].contains(first.folded)
        && note.isCapitalised(start + 1) || first.folded == "l" && note.word(start + 1) == "'")
    {
      return nil
    }
    var end = start + 1
    while end < note.lexemes.count, !taken.contains(end) {
      let lexeme = note.lexemes[end]
      let next = end + 1
      if lexeme.isWord, lexeme.spaceBefore, isName, lexeme.isCapitalised,
        !Self.noFirms.subtracting(["la", "le", "les", "the"]).contains(lexeme.folded)
      {
        end += 1
      } else if lexeme.isNumber, lexeme.spaceBefore == false || (isName && !isQuantity(end)) {
        end += 1
      } else if [".", "-", "'", "&", "_"].contains(lexeme.folded), next < note.lexemes.count,
        note.isWord(next) || note.lexemes[next].isNumber,
        !lexeme.spaceBefore && !note.lexemes[next].spaceBefore,
        lexeme.folded != "\'" || note.word(next) != "s"
      {
        end += 2
      } else if lexeme.folded == "&" || lexeme.folded == "+", lexeme.spaceBefore, note.isCapitalised(next),
        isName, !taken.contains(next), !NoteGivenNames.common.contains(note.word(next))
      {
        end += 2
      } else if ["de", "du", "des", "of", "d", "et"].contains(lexeme.folded), isName, lexeme.spaceBefore,
        note.isCapitalised(next), !taken.contains(next), !NoteGivenNames.common.contains(note.word(next)),
        !note.isCapitalised(end), lexeme.folded != "et", lexeme.folded != "de" || end - start == 1
      {
        end += 2
      } else {
        break
      }
    }
    return (String(note.text[note.range(start..<end)]), start..<end)
  }

  private func isQuantity(_ index: Int) -> Bool {
    let next = note.word(index + 1)
    return [
      "min", "h", "mn", "mins", "minutes", "am", "pm", ":", "heures", "heure", "ans", "jours", "days", "hour",
      "hours", "%",
    ].contains(next) || DateWords.months[next] != nil
      || ["/", "-"].contains(next)
      || ["le", "on", "du", "lundi", "mardi", "mercredi", "jeudi", "vendredi"].contains(note.word(index - 1))
  }

  /// "Nikhil Shah (Freshworks)", « Olivier Tremblay de Coveo », "Paul from Alan".
  private func besidePerson(_ mention: NoteNames.Mention) -> (String, Range<Int>)? {
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

  private static let jobs: Set<String> = [
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
  private func afterJob(_ index: Int) -> (String, Range<Int>)? {
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

  /// « Entretien Nexthink », "Interview with Stripe".
  private func interviewer() -> (String, Range<Int>)? {
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
  private func opening() -> (String, Range<Int>)? {
    guard !people.isEmpty,
      let found = firm(at: note.isCapitalised(0) && !taken.contains(0) ? 0 : 1, allowsLower: false)
    else {
      return nil
    }
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
  private func staff() -> (String, Range<Int>)? {
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
        if !Self.noFirms.contains(note.word(start)) { return firm(at: start, allowsLower: false) }
      }
    }
    return nil
  }

  /// « Note : Back Market ouvre 2 postes », "Figma is opening a hub".
  private func subject() -> (String, Range<Int>)? {
    for clause in note.clauses.prefix(2) {
      let index = clause.range.lowerBound
      guard note.isCapitalised(index), !taken.contains(index),
        !NoteGivenNames.common.contains(note.word(index))
      else { continue }
      if NoteNames.noNames.subtracting(["le", "la", "les", "the", "l", "google", "linkedin", "slack", "zoom"])
        .contains(note.word(index))
      {
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
      if verbs.contains(next)
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

  /// "Diego told me Mercado Libre opens an office".
  private func toldSubject() -> (String, Range<Int>)? {
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
  private func withFirm() -> (String, Range<Int>)? {
    for index in note.lexemes.indices
    where [
      "avec", "with", "from", "de", "to", "a", "appele", "called", "contacte", "contacted", "relance",
      "emailed",
    ]
    .contains(note.word(index)) && !taken.contains(index) {
      guard note.isCapitalised(index + 1), !taken.contains(index + 1),
        !NoteGivenNames.common.contains(note.word(index + 1))
      else { continue }
      if ["avec", "with", "appele", "called", "contacte", "contacted", "relance", "emailed"].contains(
        note.word(index)) || Self.wellKnown.contains(note.word(index + 1))
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
}
