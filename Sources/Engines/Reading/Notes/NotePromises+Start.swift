import Domain

/// To-dos that only the start of a clause shows: « Lui envoyer … », "Send her …".
extension NotePromises {
  func startsToDo(_ index: Int) -> Bool {
    let bare = pastPronouns(index)
    return PromiseWords.infinitives.contains(note.word(bare))
      || PromiseWords.imperatives.contains(note.word(index))
      || ["un", "une", "mon", "ma", "mes", "my", "the", "a", "le", "la", "les", "his", "her"].contains(
        note.word(index))
  }

  /// A further item of « à faire : CV, lettre, portfolio ».
  func continuesList(_ clause: NoteText.Clause) -> Bool {
    let first = clause.range.lowerBound
    if startsToDo(first) { return true }
    let stops: Set<String> = [
      "he", "she", "they", "il", "elle", "ils", "elles", "i", "je", "j", "avec", "with", "chez", "at", "par",
      "by", "before", "avant", "if", "si", "quand", "when", "mais", "but", "sur", "on", "pour", "for", "qui",
      "who", "car", "because", "sinon", "or", "ou", "demain", "tomorrow", "max", "environ", "about", "next",
    ]
    return !isAside(clause) && note.isWord(first) && clause.range.count <= 6
      && !stops.contains(note.word(first))
      && DateWords.weekdays[note.word(first)] == nil
  }

  func atStart(_ index: Int, _ clause: NoteText.Clause, isFirst: Bool, previous: Who?, isJoined: Bool)
    -> Trigger?
  {
    if let start = note.firstPhrase(
      index,
      [
        "todo", "to do", "to - do", "a faire", "action", "actions", "next steps", "next step",
        "prochaine etape",
        "prochaines etapes", "ma todo", "suite a donner", "follow - up", "follow up", "rappel",
      ])
    {
      let isMark = start == clause.range.upperBound && note.word(start) == ":"
      if isMark { return trigger(.mine, from: index, to: start, list: true) }
      if ["todo", "to do", "to - do"].contains(where: { note.phrase(index, $0) == start }) {
        return trigger(.mine, from: index, to: start)
      }
    }
    return frenchStart(index, clause, isFirst: isFirst, previous: previous, isJoined: isJoined)
      ?? englishStart(index, clause, isFirst: isFirst, previous: previous, isJoined: isJoined)
  }

  func frenchStart(
    _ index: Int, _ clause: NoteText.Clause, isFirst: Bool, previous: Who?, isJoined: Bool
  ) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "dois", "faut", "faudra", "faudrait", "promis de", "promis d '", "promis que je", "lui dois",
        "leur dois", "promis",
        "a penser", "oublie pas de", "pas oublier de", "pas oublier d '",
      ])
    {
      return trigger(.mine, from: index, to: start, list: opensList(start))
    }
    // « à relancer en mars », « mail de merci à envoyer ».
    if note.word(index) == "a", isInfinitive(pastPronouns(index + 1)), !isReading(index) {
      return trigger(.mine, from: index, to: index)
    }
    if PromiseWords.owedThings.contains(note.word(index))
      || PromiseWords.owedThings.contains(note.word(index + 1))
    {
      for place in index + 1..<min(index + 8, clause.range.upperBound) where note.word(place) == "a" {
        if PromiseWords.infinitives.contains(note.word(pastPronouns(place + 1))) {
          return trigger(.mine, from: index, to: index)
        }
      }
    }
    if note.firstPhrase(
      index,
      [
        "pas encore remercie", "pas encore repondu", "pas encore envoye", "pas encore relance",
        "pas encore rappele",
      ]) != nil
    {
      return trigger(.mine, from: index, to: index)
    }
    // « promis de lui envoyer le lien et de la présenter à Max »
    if isJoined, let previous, let after = note.firstPhrase(index, ["de", "d '"]),
      PromiseWords.infinitives.contains(note.word(pastPronouns(pastMe(after))))
    {
      return trigger(previous, from: index, to: after)
    }
    if note.word(index) == "ne" { return nil }
    let bare = pastPronouns(index)
    let isPronoun = bare > index
    let verb = note.word(bare)
    let followsMine = previous == .mine || !isJoined
    if isPronoun, PromiseWords.infinitives.contains(verb), followsMine {
      return trigger(.mine, from: index, to: index)
    }
    if note.word(index) == "lui" || note.word(index) == "leur", verb.hasSuffix("er") || verb.hasSuffix("ir"),
      !isJoined
    {
      return trigger(.mine, from: index, to: index)
    }
    guard !isPronoun, PromiseWords.infinitives.contains(verb) || !isJoined && isBareOrder(index, clause)
    else {
      return nil
    }
    if isJoined { return previous == .mine ? trigger(.mine, from: index, to: index) : nil }
    // « Noter : … » opens a note.
    if index == 0, verb == "noter", [":", "que"].contains(note.word(index + 1)) { return nil }
    return trigger(.mine, from: index, to: index)
  }

  /// « À creuser : … » opens an idea, no to-do.
  private func isReading(_ index: Int) -> Bool {
    index == 0
      && [
        "creuser", "explorer", "lire", "etudier", "mediter", "noter", "retenir", "garder", "surveiller",
        "suivre", "voir", "regarder", "ecouter", "essayer", "tester",
      ].contains(note.word(1)) && [":", "–"].contains(note.word(2))
  }

  /// « Bloquer un créneau » after what happened: an infinitive that no list has.
  private func isBareOrder(_ index: Int, _ clause: NoteText.Clause) -> Bool {
    guard clause.range.lowerBound > 0, note.language == .fr, note.isWord(index) else { return false }
    let word = note.word(index)
    guard word.utf8.count > 4, word.hasSuffix("er") || word.hasSuffix("ir"),
      ![
        "super", "hyper", "dernier", "premier", "janvier", "fevrier", "plaisir", "dossier", "metier",
        "atelier",
        "courrier", "quartier", "chantier", "hiver", "avenir", "souvenir", "papier", "cahier", "loisir",
        "desir",
        "entier", "particulier", "regulier", "leger", "partir", "venir", "offer", "after", "other", "under",
        "premiere", "dejeuner", "diner", "gouter", "petit", "recruiter", "manager", "developer", "designer",
        "engineer", "twitter", "docker",
      ].contains(word)
    else { return false }
    return [
      "le", "la", "les", "l", "un", "une", "des", "mon", "ma", "mes", "son", "sa", "ses", "ce", "cette", "de",
      "du", "d", "lui", "leur", "sur", "pour", "a", "au", "aux", "en", "avec", "tout",
    ].contains(note.word(index + 1))
  }

  /// Also one that no list has, by its ending: « à creuser », « à relire ».
  func isInfinitive(_ index: Int) -> Bool {
    let word = note.word(index)
    if PromiseWords.infinitives.contains(word) { return true }
    return note.language == .fr && !note.isCapitalised(index) && note.isWord(index) && word.utf8.count > 4
      && (word.hasSuffix("er") || word.hasSuffix("ir"))
      && ![
        "partir", "venir", "loisir", "hier", "avenir", "atelier", "metier", "papier", "premier", "dernier",
      ]
      .contains(word)
  }

  /// "Call Samir back tomorrow", against "Call with Samir" and "Call Samir, 10 min".
  private func isCallBack(_ index: Int, _ clause: NoteText.Clause) -> Bool {
    guard ["call", "ring", "phone", "write", "message", "text", "email", "get"].contains(note.word(index))
    else {
      return false
    }
    return (index + 2..<max(index + 2, min(index + 5, clause.range.upperBound))).contains {
      note.word($0) == "back"
    }
      && note.isCapitalised(index + 1)
  }

  func englishStart(
    _ index: Int, _ clause: NoteText.Clause, isFirst: Bool, previous: Who?, isJoined: Bool
  ) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "offered to", "agreed to", "volunteered to", "need to", "must", "have to", "gotta", "got to",
        "should", "owe", "promised to", "promised i ' d",
        "promised him",
        "promised her", "promised them", "still need to", "still have to", "still owe", "want to", "going to",
        "to - do",
        "will",
      ])
    {
      let isWant = ["want to", "going to"].contains { note.phrase(index, $0) == start }
      if isWant { return nil }
      if note.word(index) == "will",
        !["send", "follow", "write", "share", "reply", "answer", "ping", "call", "thank"].contains(
          note.word(start))
      {
        return nil
      }
      if note.word(index) == "should", !PromiseWords.imperatives.contains(note.word(start)) { return nil }
      return trigger(.mine, from: index, to: start, list: opensList(start))
    }
    if PromiseWords.owedThings.union(["thank", "thanks", "follow", "note"]).contains(note.word(index)) {
      let bounds = index..<clause.range.upperBound
      for place in bounds.dropFirst() where note.word(place) == "to" && place - index <= 6 {
        if ["send", "write", "do", "be", "submit", "finish", "return", "hand", "fill", "sign"].contains(
          note.word(place + 1)),
          note.phrase(index, "thanks to") == nil
        {
          return trigger(.mine, from: index, to: index)
        }
      }
      if bounds.contains(where: { ["due", "pending"].contains(note.word($0)) }),
        note.phrase(index, "follow - up") != nil
      {
        return trigger(.mine, from: index, to: index)
      }
    }
    if note.firstPhrase(index, ["haven ' t thanked", "haven ' t replied", "haven ' t sent", "not thanked"])
      != nil
    {
      return trigger(.mine, from: index, to: index)
    }
    // "promised to send her the slides and to introduce her to Max"
    if isJoined, note.word(index) == "to", let previous,
      PromiseWords.imperatives.contains(note.word(index + 1))
    {
      return trigger(previous, from: index, to: index + 1)
    }
    guard PromiseWords.imperatives.contains(note.word(index)), note.language != .fr else { return nil }
    let next = note.word(index + 1)
    // "do not chase him", "make no promises"
    if ["not", "no", "nothing", "n"].contains(next) { return nil }
    // "Call moved to the 12th"
    if next.hasSuffix("ed"), PromiseWords.alsoNouns.contains(note.word(index)) { return nil }
    if next == "-" { return nil }  // "Follow-up mail to Ingrid sent"
    if index + 1 >= clause.range.upperBound, isFirst { return nil }
    if isJoined { return previous == .mine ? trigger(.mine, from: index, to: index) : nil }
    if next == "with", note.word(index) != "check", note.word(index) != "connect" { return nil }
    if ["from", "w", "was", "is", "went"].contains(next) { return nil }
    if isCallBack(index, clause) { return trigger(.mine, from: index, to: index) }
    if isFirst || note.isCapitalised(index) && clause.range.lowerBound == 0 {
      if PromiseWords.alsoNouns.contains(note.word(index)) { return nil }
    }
    if PromiseWords.alsoNouns.contains(note.word(index)), ["to", "about", "on", "at", "and"].contains(next),
      note.phrase(index, "reply to") == nil, note.phrase(index, "look at") == nil
    {
      return nil
    }
    return trigger(.mine, from: index, to: index)
  }
}
