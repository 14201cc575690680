import Domain

/// Promises in French that stand anywhere in a clause.
extension NotePromises {
  func french(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "je me suis engage a", "je me suis engagee a", "je m ' engage a", "je m ' occupe de",
        "je me charge de", "je m ' occupe du", "je m ' occupe des", "je m ' occupe d '", "je me charge du",
        "je me charge des",
        "j ' ai promis de", "j ' ai promis d '", "j ' ai promis que je", "j ' ai dit que je",
        "j ' ai dit que j '",
        "je lui ai promis de", "je lui ai promis d '", "je lui ai promis", "j ' ai promis",
        "je leur ai promis de", "je leur ai promis", "il faut que je", "il faut que j '",
        "il faudrait que je", "faut que je",
        "faut que j '", "il faudra que je", "il me reste a", "reste a", "me reste a", "je n ' oublie pas de",
        "ne pas oublier de", "ne pas oublier d '", "n ' oublie pas de", "penser a", "pense a",
        "ne pas oublier",
        "je pense a", "je compte", "je dois aussi", "je dois encore", "je dois absolument", "je dois",
        "je lui dois", "je leur dois", "je te dois", "dois encore", "je devrai", "je devrais", "il faudra",
        "il faut", "a moi de",
        "j ' ai propose de", "j ' ai propose d '", "je lui ai propose de", "je lui ai propose d '",
        "je me suis propose de",
        "je leur ai propose de",
      ])
    {
      if note.phrase(index, "il faut") != nil || note.phrase(index, "il faudra") != nil,
        note.word(start) == "que"
          || note.firstPhrase(start, ["compter", "dire", "savoir", "etre", "avoir"]) != nil
      {
        return nil
      }
      if note.phrase(index, "penser a") != nil || note.phrase(index, "pense a") != nil {
        guard index == bounds.lowerBound || !note.isWord(index - 1) || note.word(index - 1) == "je" else {
          return nil
        }
      }
      if note.word(start) == "rien" || note.phrase(start, "une fiere chandelle") != nil { return nil }
      return trigger(.mine, from: index, to: start, list: opensList(start))
    }
    return frenchOwnVerb(index) ?? frenchOtherVerb(index, bounds)
  }

  func opensList(_ index: Int) -> Bool { note.word(index) == ":" || index >= note.lexemes.count }

  /// « je lui envoie », « je le relance », « je vais relire », « j'enverrai ».
  func frenchOwnVerb(_ index: Int) -> Trigger? {
    guard note.word(index) == "je" || note.phrase(index, "j '") != nil else { return nil }
    var place = note.word(index) == "je" ? index + 1 : index + 2
    let first = place
    if ["vais", "veux", "voudrais"].contains(note.word(place)) {
      let isGoing = note.word(place) == "vais"
      place += 1
      place = pastPronouns(place)
      guard isGoing, PromiseWords.infinitives.contains(note.word(place)) else { return nil }
      return trigger(.mine, from: index, to: first + 1)
    }
    place = pastPronouns(place)
    let verb = note.word(place)
    if verb.hasSuffix("rai")
      || (verb.hasSuffix("rais") && ["que", "'", "qu"].contains(note.word(index - 1))), verb.utf8.count > 4,
      !["serai", "aurai", "verrai", "irai", "aurais", "serais", "pourrai", "vrai"].contains(verb)
    {
      return trigger(.mine, from: index, to: first)
    }
    // « Je prépare le compte rendu » after what happened.
    if place == first, PromiseWords.firmPresents.contains(verb),
      !["pas", "que", "plus", "souvent"].contains(note.word(place + 1)),
      let clause = note.clause(of: index), clause > 0
    {
      return trigger(.mine, from: index, to: first)
    }
    guard place > first, PromiseWords.presents.contains(verb), note.word(place + 1) != "pas",
      !["regarde", "cherche", "note", "passe", "parle", "dis", "trouve"].contains(verb) || place > first
    else { return nil }
    return trigger(.mine, from: index, to: first)
  }

  func pastPronouns(_ index: Int) -> Int {
    var place = index
    while true {
      if let end = note.firstPhrase(
        place, ["l '", "lui", "leur", "le", "la", "les", "te", "t '", "vous", "en", "y"])
      {
        place = end
      } else {
        return place
      }
    }
  }

  /// « elle m'enverra », « il doit me présenter », « Paul me met en relation ».
  func frenchOtherVerb(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    guard let place = otherSubject(index, bounds) else { return nil }
    if let start = note.firstPhrase(
      place,
      [
        "s ' engage a", "s ' est engage a", "s ' est engagee a", "s ' occupe de", "s ' occupe des",
        "s ' occupe du", "s ' occupe d '",
        "se charge de", "se charge du", "se charge des",
        "m ' a promis de",
        "m ' a promis d '", "m ' a promis", "a promis de", "a promis d '", "promet de", "promet d '",
        "propose de me", "m ' a propose de me",
        "m ' a propose de m '", "m ' a propose de", "me propose de", "a propose de me", "propose de m '",
        "a propose de m '",
        "a propose de", "propose de", "s ' est propose de", "s ' est proposee de", "m ' a dit qu ' il",
        "m ' a dit qu ' elle",
        "a dit qu ' elle", "a dit qu ' il", "s ' est propose pour", "accepte de", "a accepte de", "me doit",
        "va voir", "doit voir", "doit", "devrait",
        "compte me", "pense a me",
      ])
    {
      // « il me propose de passer chez eux »: an invitation.
      if ["passer", "venir", "visiter", "rejoindre", "postuler", "candidater", "aller", "participer"]
        .contains(note.word(start)),
        note.word(start - 1) == "de"
      {
        return nil
      }
      let isDebt = note.word(start - 1) == "doit"
      if note.firstPhrase(place, ["doit", "devrait"]) == start, !isPromisedDuty(start, bounds) { return nil }
      if note.word(start) == "a", !isDebt { return nil }
      if note.word(start - 1) == "il" || note.word(start - 1) == "elle" {
        let verb = pastMe(start)
        guard
          note.word(verb).hasSuffix("rait") || note.word(verb).hasSuffix("ra") || note.word(verb) == "allait"
        else { return nil }
      }
      return trigger(.theirs, from: index, to: start)
    }
    if ["va", "vont"].contains(note.word(place)) {
      let verb = pastMe(place + 1)
      let bare = pastPronouns(verb)
      let isForMe = verb > place + 1
      guard PromiseWords.infinitives.contains(note.word(bare)),
        isForMe || mentionsMe(bare, bounds)
          || ["demander", "regarder", "voir", "transmettre", "parler", "verifier"].contains(note.word(bare))
      else { return nil }
      return trigger(.theirs, from: index, to: place + 1)
    }
    return frenchOtherPlain(index, place, bounds)
  }

  func frenchOtherPlain(_ index: Int, _ place: Int, _ bounds: Range<Int>) -> Trigger? {
    let verb = pastMe(place)
    let isForMe = verb > place
    let bare = pastPronouns(verb)
    let word = note.word(bare)
    let isFuture =
      word.utf8.count >= 4 && (word.hasSuffix("ra") || word.hasSuffix("ront"))
      || (isForMe && (word.hasSuffix("rait") || word.hasSuffix("raient"))
        && ["qu", "que"].contains(note.word(index - 2)))
    if isFuture, note.isWord(bare), !PromiseWords.ownLifeFuture.contains(word) {
      return trigger(.theirs, from: index, to: place)
    }
    if isForMe, word == "tient" || word == "tiendra" { return trigger(.theirs, from: index, to: place) }
    if note.phrase(place, "se renseigne") != nil { return trigger(.theirs, from: index, to: place) }
    guard PromiseWords.presents.contains(word) || ["verifie", "checke", "voit"].contains(word),
      note.word(bare + 1) != "pas"
    else {
      return nil
    }
    if isForMe {
      // « il me propose un café », « il me dit que » promise nothing.
      if ["dit", "note", "demande", "parle", "trouve", "cherche", "regarde", "fixe"].contains(word),
        note.firstPhrase(bare, ["dit si", "dit quand", "dit des que"]) == nil,
        note.phrase(bare, "fixe un") == nil
      {
        return nil
      }
      if word == "recommande" || word == "propose", ["de", "d", "un", "une"].contains(note.word(bare + 1)) {
        return nil
      }
      if word == "fait", ["peur", "rire", "penser", "plaisir", "confiance"].contains(note.word(bare + 1)) {
        return nil
      }
      return trigger(.theirs, from: index, to: place)
    }
    if ["transmet", "passe", "file", "envoie", "forwarde", "fait", "donne", "partage"].contains(word),
      mentionsMe(bare, bounds) || bare > place
    {
      return trigger(.theirs, from: index, to: place)
    }
    if ["revient", "reviennent"].contains(word), note.firstPhrase(bare + 1, ["vers moi", "vers nous"]) != nil
    {
      return trigger(.theirs, from: index, to: place)
    }
    if word == "parle",
      note.firstPhrase(bare + 1, ["de moi", "de mon"]) != nil || note.word(bare - 1) == "en"
    {
      return trigger(.theirs, from: index, to: place)
    }
    if word == "demande", bare > place { return trigger(.theirs, from: index, to: place) }
    // « il regarde et me dit », « elle voit avec sa RH ».
    if ["regarde", "verifie", "checke", "relit"].contains(word),
      (bare + 1..<bare + 4).contains(where: { ["mon", "ma", "mes"].contains(note.word($0)) })
    {
      return trigger(.theirs, from: index, to: place)
    }
    if ["regarde", "verifie", "checke", "voit"].contains(word),
      ["et", "avec", "si", "ca", "cela", "de"].contains(note.word(bare + 1)) || bare + 1 >= bounds.upperBound
    {
      return trigger(.theirs, from: index, to: place)
    }
    return nil
  }

  func isPromisedDuty(_ start: Int, _ bounds: Range<Int>) -> Bool {
    let verb = pastPronouns(pastMe(start))
    return pastMe(start) > start || mentionsMe(start, bounds)
      || [
        "demander", "voir", "verifier", "regarder", "confirmer", "transmettre", "parler", "revenir",
        "repondre", "rappeler",
      ]
      .contains(note.word(verb))
  }

  /// The place after a subject that is somebody else.
  func otherSubject(_ index: Int, _ bounds: Range<Int>) -> Int? {
    if ["il", "elle", "ils", "elles", "qui"].contains(note.word(index)) { return index + 1 }
    guard index == bounds.lowerBound || ["et", "and", "puis", "mais", "but"].contains(note.word(index - 1))
    else { return nil }
    if ["doit", "va"].contains(note.word(index)), note.firstPhrase(index + 1, ["me", "m '"]) != nil {
      return index
    }
    // After another's promise: « et m'envoie le lien ».
    if note.firstPhrase(index, ["me", "m '"]) != nil, index > bounds.lowerBound { return index }
    if note.phrase(index, "m '") != nil || note.word(index) == "me" {
      return PromiseWords.presents.contains(note.word(pastMe(index)))
        || note.word(pastMe(index)).hasSuffix("ra") ? index : nil
    }
    if ["son", "sa", "ses"].contains(note.word(index)), note.isWord(index + 1) { return index + 2 }
    guard isNameStart(index, isStart: index == bounds.lowerBound) else { return nil }
    var place = index
    while place < bounds.upperBound, note.isCapitalised(place) || note.word(place) == "-" { place += 1 }
    return place < bounds.upperBound && place - index <= 5 ? place : nil
  }

  func pastMe(_ index: Int) -> Int {
    note.firstPhrase(index, ["me", "m '", "nous"]) ?? index
  }

  func mentionsMe(_ index: Int, _ bounds: Range<Int>) -> Bool {
    (index..<max(index, bounds.upperBound)).contains {
      ["moi", "mon", "ma", "mes", "me", "m", "my", "nous"].contains(note.word($0))
    }
  }
}
