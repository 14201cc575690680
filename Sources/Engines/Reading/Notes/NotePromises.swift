import Domain

/// Finds the to-dos of a note: what the user owes and what others owe the user.
struct NotePromises {
  enum Who { case mine, theirs }

  struct Found {
    let who: Who
    let lexemes: Range<Int>
  }

  /// Where a promise begins to be one.
  private struct Trigger {
    let who: Who
    /// Where the words of the to-do begin.
    let start: Int
    /// Where the phrase that opens it begins: what stands before is none of it.
    let opening: Int
    /// A list follows: « je dois : …, …, … ».
    let opensList: Bool
    /// Another part with its own verb may follow after "and".
    let isVerb: Bool
  }

  let note: NoteText
  let names: NoteNames

  /// A capital inside a sentence, or at its start a name that is known or common.
  private func isNameStart(_ index: Int, isStart: Bool) -> Bool {
    guard note.isCapitalised(index) else { return false }
    return names.knownMention(at: index) != nil
      || NoteGivenNames.common.contains(note.word(index)) && note.word(index) != "will"
      || !isStart && !NoteNames.noNames.contains(note.word(index))
  }

  func find() -> [Found] {
    var found: [Found] = []
    var open: (who: Who, start: Int)?
    var list: Who?
    var sentence = -1

    func close(at end: Int) {
      guard let promise = open else { return }
      let last = trimmed(promise.start, end)
      if last > promise.start { found.append(Found(who: promise.who, lexemes: promise.start..<last)) }
      open = nil
    }

    for (number, clause) in note.clauses.enumerated() {
      if clause.sentence != sentence {
        close(at: clause.range.lowerBound)
        sentence = clause.sentence
        list = nil
      }
      let pieces = pieces(of: clause, isFirst: number == 0, isInList: list != nil, previous: open?.who)
      var end = clause.range.lowerBound
      for piece in pieces {
        close(at: piece.opening == clause.range.lowerBound ? openingMark(piece.opening) : piece.opening)
        if piece.opensList { list = piece.who }
        if piece.start < clause.range.upperBound { open = (piece.who, piece.start) }
        end = piece.start
      }
      _ = end
      if pieces.isEmpty, let promise = open {
        if let who = list, clause.opening == ",", startsToDo(clause.range.lowerBound) {
          close(at: openingMark(clause.range.lowerBound))
          open = (who, clause.range.lowerBound)
        } else if clause.opening == ")" || isAside(clause) {
          close(at: openingMark(clause.range.lowerBound))
          _ = promise
        }
      } else if pieces.isEmpty, let who = list, clause.opening == ":" || clause.opening == "," {
        open = (who, clause.range.lowerBound)
      }
    }
    close(at: note.lexemes.count)
    return found
  }

  /// The lexeme of the mark before a clause.
  private func openingMark(_ index: Int) -> Int {
    var place = index
    while place > 0, note.lexemes[place - 1].kind == .mark { place -= 1 }
    return place
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = min(end, note.lexemes.count)
    while end > start,
      note.lexemes[end - 1].kind == .mark
        && !["%", "\"", "»", "+", ")", "'", "#"].contains(note.lexemes[end - 1].folded)
        || ["et", "and", "puis", "then", "but", "mais"].contains(note.word(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// Words that end a promise rather than go on with it: a duration or what was felt.
  private func isAside(_ clause: NoteText.Clause) -> Bool {
    let words = clause.range.filter { note.lexemes[$0].kind != .mark }
    if words.count <= 2, words.contains(where: { note.lexemes[$0].isNumber }),
      words.contains(where: {
        ["min", "h", "mn", "mins", "minutes"].contains(note.word($0)) || note.lexemes[$0].isNumber
      })
    {
      return true
    }
    return ["duree", "hier", "yesterday"].contains(note.word(clause.range.lowerBound))
  }

  // MARK: Triggers

  private func pieces(of clause: NoteText.Clause, isFirst: Bool, isInList: Bool, previous: Who?) -> [Trigger]
  {
    var result: [Trigger] = []
    let start = leadIn(clause.range.lowerBound, clause.range.upperBound)
    var index = start
    while index < clause.range.upperBound {
      let isStart = index == start
      let isJoined =
        !isStart && ["et", "and", "puis", "then", "but", "mais", "&"].contains(note.word(index - 1))
      if let trigger = anywhere(index, clause.range)
        ?? (isStart || isJoined
          ? atStart(
            index, clause, isFirst: isFirst && isStart, previous: result.last?.who ?? previous,
            isJoined: isJoined)
          : nil)
      {
        if !isJoined || !result.isEmpty || previous != nil || trigger.isVerb {
          result.append(trigger)
          index = max(trigger.start, index + 1)
          if trigger.opensList, trigger.start >= clause.range.upperBound { break }
          continue
        }
      }
      index += 1
    }
    return result.filter { !isConditional($0.opening) }
  }

  private func isConditional(_ index: Int) -> Bool {
    PromiseWords.futureGuards.contains(note.word(index - 1))
      || (note.word(index - 1) == "'" && ["s", "quand", "lorsqu"].contains(note.word(index - 2)))
  }

  /// Past « donc », "so", « du coup » and the marks of a list.
  private func leadIn(_ start: Int, _ end: Int) -> Int {
    let words: Set<String> = [
      "donc", "so", "et", "and", "puis", "ensuite", "also", "aussi", "then", "bref", "ok", "sinon", "-", ">",
      "[", "]",
      "but", "mais", "maintenant", "now", "still", "encore", "enfin", "please", "just", "alors", "apres",
    ]
    var index = start
    while index < end {
      if let after = note.firstPhrase(
        index,
        ["du coup", "de mon cote", "de son cote", "on my side", "in return", "en echange", "en retour"])
      {
        index = after
      } else if words.contains(note.word(index)) {
        index += 1
      } else {
        break
      }
    }
    return index < end ? index : start
  }

  /// Phrases that promise wherever they stand.
  private func anywhere(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    french(index, bounds) ?? english(index, bounds)
  }

  private func trigger(_ who: Who, from opening: Int, to start: Int, list: Bool = false) -> Trigger {
    Trigger(who: who, start: start, opening: opening, opensList: list, isVerb: true)
  }

  // MARK: French

  private func french(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "je me suis engage a", "je me suis engagee a", "je m ' engage a", "je m ' occupe de",
        "je me charge de",
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
      if note.word(start) == "rien" { return nil }
      return trigger(.mine, from: index, to: start, list: opensList(start))
    }
    return frenchOwnVerb(index) ?? frenchOtherVerb(index, bounds)
  }

  private func opensList(_ index: Int) -> Bool { note.word(index) == ":" || index >= note.lexemes.count }

  /// « je lui envoie », « je le relance », « je vais relire », « j'enverrai ».
  private func frenchOwnVerb(_ index: Int) -> Trigger? {
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
    guard place > first, PromiseWords.presents.contains(verb), note.word(place + 1) != "pas",
      !["regarde", "cherche", "note", "passe", "parle", "dis", "trouve"].contains(verb) || place > first
    else { return nil }
    return trigger(.mine, from: index, to: first)
  }

  private func pastPronouns(_ index: Int) -> Int {
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
  private func frenchOtherVerb(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    guard let place = otherSubject(index, bounds) else { return nil }
    if let start = note.firstPhrase(
      place,
      [
        "s ' engage a", "s ' est engage a", "s ' est engagee a", "s ' occupe de", "se charge de",
        "m ' a promis de",
        "m ' a promis d '", "m ' a promis", "a promis de", "a promis d '", "promet de", "promet d '",
        "propose de me", "m ' a propose de me",
        "m ' a propose de m '", "m ' a propose de", "me propose de", "a propose de me", "propose de m '",
        "a propose de m '",
        "a propose de", "propose de", "s ' est propose de", "s ' est proposee de", "m ' a dit qu ' il",
        "m ' a dit qu ' elle",
        "a dit qu ' elle", "a dit qu ' il", "s ' est propose pour", "accepte de", "a accepte de", "me doit",
        "va voir", "doit voir", "doit",
        "compte me", "pense a me",
      ])
    {
      let isDebt = note.word(start - 1) == "doit"
      if note.phrase(place, "doit") == start, !isPromisedDuty(start, bounds) { return nil }
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

  private func frenchOtherPlain(_ index: Int, _ place: Int, _ bounds: Range<Int>) -> Trigger? {
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
    guard PromiseWords.presents.contains(word), note.word(bare + 1) != "pas" else { return nil }
    if isForMe {
      // « il me propose un café », « il me dit que » promise nothing.
      if ["dit", "note", "demande", "parle", "trouve", "cherche", "regarde", "fixe"].contains(word),
        note.phrase(bare, "dit si") == nil, note.phrase(bare, "fixe un") == nil
      {
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
    if word == "revient", note.firstPhrase(bare + 1, ["vers moi", "vers nous"]) != nil {
      return trigger(.theirs, from: index, to: place)
    }
    if word == "parle",
      note.firstPhrase(bare + 1, ["de moi", "de mon"]) != nil || note.word(bare - 1) == "en"
    {
      return trigger(.theirs, from: index, to: place)
    }
    if word == "demande", bare > place { return trigger(.theirs, from: index, to: place) }
    return nil
  }

  private func isPromisedDuty(_ start: Int, _ bounds: Range<Int>) -> Bool {
    let verb = pastPronouns(pastMe(start))
    return pastMe(start) > start || mentionsMe(start, bounds)
      || [
        "demander", "voir", "verifier", "regarder", "confirmer", "transmettre", "parler", "revenir",
        "repondre", "rappeler",
      ]
      .contains(note.word(verb))
  }

  /// The place after a subject that is somebody else.
  private func otherSubject(_ index: Int, _ bounds: Range<Int>) -> Int? {
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

  private func pastMe(_ index: Int) -> Int {
    note.firstPhrase(index, ["me", "m '", "nous"]) ?? index
  }

  private func mentionsMe(_ index: Int, _ bounds: Range<Int>) -> Bool {
    (index..<max(index, bounds.upperBound)).contains {
      ["moi", "mon", "ma", "mes", "me", "m", "my", "nous"].contains(note.word($0))
    }
  }

  // MARK: English

  private func english(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "i owe", "i need to", "i have to", "i ' ve to", "i must", "i should", "i ' ve got to", "i got to",
        "i promised to",
        "i promised i ' d", "i promised that i ' d", "i promised i would", "i promised", "i said i ' d",
        "i said i would", "i said i will",
        "i said i ' ll", "told him i ' d", "told her i ' d", "told them i ' d", "i told him i ' d",
        "i told her i ' d",
        "i told them i ' d", "i agreed to", "i offered to", "i ' m going to", "i am going to", "i ' m to",
        "i still owe", "i still need to",
        "i still have to", "i also need to", "i also owe", "i will need to", "i ' ll need to",
        "i ' ll have to", "i can ' t forget to",
        "i volunteered to", "said i ' d", "i committed to", "don ' t forget to", "dont forget to",
        "remember to", "must not forget to", "i mustn ' t forget to", "it ' s on me to",
      ])
    {
      if note.word(start) == "nothing" || note.word(start) == "not" { return nil }
      return trigger(.mine, from: index, to: start, list: opensList(start))
    }
    if let place = note.firstPhrase(index, ["i ' ll", "i will", "ill"]), note.word(index) == "i" {
      let verb = note.word(place) == "also" || note.word(place) == "then" ? place + 1 : place
      guard note.isWord(verb),
        !["be", "have", "never", "not", "probably", "see", "need", "miss", "love"].contains(note.word(verb))
      else { return nil }
      return trigger(.mine, from: index, to: verb)
    }
    return englishOther(index, bounds)
  }

  private func englishOther(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    guard let place = englishSubject(index, bounds) else { return nil }
    if let start = note.firstPhrase(
      place,
      [
        "promised to", "promised me", "promised that she ' d", "promised he ' d", "promised she ' d",
        "promised they ' d", "promised", "offered to", "agreed to", "volunteered to", "owes me",
        "is going to", "are going to", "' s going to", "said he ' d", "said she ' d", "said they ' d",
        "said he ' ll", "said she ' ll",
        "said he will", "said she will", "said he would", "said she would", "said they would",
        "said they ' ll", "said to",
        "is happy to", "' s happy to", "will try to", "' ll try to",
      ])
    {
      guard !PromiseWords.ownLife.contains(note.word(start)) || mentionsMe(start, bounds) else { return nil }
      return trigger(.theirs, from: index, to: start)
    }
    if let start = note.firstPhrase(place, ["' ll", "will", "' d"]) {
      if note.word(start - 1) == "d", note.word(index - 1) != "said", note.word(index - 1) != "says" {
        return nil
      }
      let verb =
        ["also", "then", "personally", "definitely", "kindly"].contains(note.word(start)) ? start + 1 : start
      guard note.isWord(verb) else { return nil }
      if note.firstPhrase(
        verb,
        [
          "get back", "get me", "have a look", "have to check", "be in touch", "be sending", "leave me",
          "get my", "run it by", "open a", "run my", "let me",
        ]) == nil,
        PromiseWords.ownLife.contains(note.word(verb))
      {
        return nil
      }
      return trigger(.theirs, from: index, to: verb)
    }
    if let start = note.firstPhrase(
      place, ["has to", "needs to", "must", "should", "have to", "need to", "is to", "are to", "' s to"])
    {
      guard PromiseWords.theirVerbs.contains(note.word(start)) else { return nil }
      return trigger(.theirs, from: index, to: start)
    }
    if let start = note.firstPhrase(
      place,
      [
        "is sending", "' s sending", "is introducing", "' s introducing", "is checking", "' s checking",
        "is getting back", "is putting", "' s putting", "is passing", "' s passing", "is forwarding",
        "' s forwarding",
      ])
    {
      return trigger(.theirs, from: index, to: start - 1)
    }
    if note.word(place) == "to", place > index, note.isCapitalised(index),
      PromiseWords.theirVerbs.contains(note.word(place + 1)), index == bounds.lowerBound
    {
      return trigger(.theirs, from: index, to: place + 1)
    }
    if ["sends", "gets", "introduces", "shares", "forwards", "calls", "puts", "checks", "passes"].contains(
      note.word(place)), mentionsMe(place, bounds)
    {
      return trigger(.theirs, from: index, to: place)
    }
    return nil
  }

  private func englishSubject(_ index: Int, _ bounds: Range<Int>) -> Int? {
    if ["he", "she", "they", "who"].contains(note.word(index)) { return index + 1 }
    if ["hes", "shes", "hell", "shell", "theyll"].contains(note.word(index)) { return nil }
    let isStart = index == bounds.lowerBound
    if isStart, note.word(index) == "will" || note.word(index) == "promised" || note.word(index) == "owes",
      note.clauses.first.map({ $0.range.lowerBound != index }) ?? false
    {
      return note.word(index) == "promised" && !mentionsMe(index, bounds) ? nil : index
    }
    if !isStart, ["and", "but", "then"].contains(note.word(index - 1)), note.word(index) == "will" {
      return index
    }
    if ["his", "her", "their"].contains(note.word(index)), note.isWord(index + 1),
      !["and"].contains(note.word(index + 1))
    {
      return ["will", "'"].contains(note.word(index + 2)) ? index + 2 : nil
    }
    guard isNameStart(index, isStart: isStart), isStart || !note.isCapitalised(index - 1) else { return nil }
    guard
      isStart || ["and", "but", "then", "so", "said"].contains(note.word(index - 1))
        || note.word(index - 1) == ","
    else { return nil }
    var place = index
    while place < bounds.upperBound, note.isCapitalised(place) || note.word(place) == "-" { place += 1 }
    return place < bounds.upperBound && place - index <= 5 ? place : nil
  }

  // MARK: At the start of a clause

  private func startsToDo(_ index: Int) -> Bool {
    let bare = pastPronouns(index)
    return PromiseWords.infinitives.contains(note.word(bare))
      || PromiseWords.imperatives.contains(note.word(index))
      || ["un", "une", "mon", "ma", "mes", "my", "the", "a", "le", "la", "les", "his", "her"].contains(
        note.word(index))
  }

  private func atStart(_ index: Int, _ clause: NoteText.Clause, isFirst: Bool, previous: Who?, isJoined: Bool)
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

  private func frenchStart(
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
    if note.word(index) == "a", PromiseWords.infinitives.contains(note.word(pastPronouns(index + 1))) {
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
    guard PromiseWords.infinitives.contains(verb), !isPronoun else { return nil }
    if isJoined { return previous == .mine ? trigger(.mine, from: index, to: index) : nil }
    return trigger(.mine, from: index, to: index)
  }

  private func englishStart(
    _ index: Int, _ clause: NoteText.Clause, isFirst: Bool, previous: Who?, isJoined: Bool
  ) -> Trigger? {
    if let start = note.firstPhrase(
      index,
      [
        "need to", "must", "have to", "gotta", "got to", "should", "owe", "promised to", "promised i ' d",
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
        if ["send", "write", "do", "be"].contains(note.word(place + 1)),
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
    guard PromiseWords.imperatives.contains(note.word(index)), note.language != .fr else { return nil }
    let next = note.word(index + 1)
    if index + 1 >= clause.range.upperBound, isFirst { return nil }
    if isJoined { return previous == .mine ? trigger(.mine, from: index, to: index) : nil }
    if next == "with", note.word(index) != "check", note.word(index) != "connect" { return nil }
    if ["from", "w", "was", "is", "went"].contains(next) { return nil }
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
