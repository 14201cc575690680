import Domain

/// Finds the to-dos of a note: what the user owes and what others owe the user.
struct NotePromises {
  enum Who { case mine, theirs }

  struct Found {
    let who: Who
    let lexemes: Range<Int>
    /// Where the phrase that opens it begins, its subject included.
    let opening: Int
  }

  /// Where a promise begins to be one.
  struct Trigger {
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
  func isNameStart(_ index: Int, isStart: Bool) -> Bool {
    guard note.isCapitalised(index) else { return false }
    return names.knownMention(at: index) != nil
      || NoteGivenNames.common.contains(note.word(index)) && note.word(index) != "will"
      || !isStart && !NoteNames.noNames.contains(note.word(index))
  }

  func find() -> [Found] {
    var found: [Found] = []
    var open: (who: Who, start: Int, opening: Int)?
    var list: Who?
    var sentence = -1

    func close(at end: Int) {
      guard let promise = open else { return }
      let last = trimmed(promise.start, end)
      if last > promise.start {
        found.append(Found(who: promise.who, lexemes: promise.start..<last, opening: promise.opening))
      }
      open = nil
    }

    for (number, clause) in note.clauses.enumerated() {
      if clause.sentence != sentence {
        close(at: clause.range.lowerBound)
        sentence = clause.sentence
        list = nil
      }
      let pieces = pieces(of: clause, isFirst: number == 0, isInList: list != nil, previous: open?.who)
      for piece in pieces {
        close(at: piece.opening == clause.range.lowerBound ? openingMark(piece.opening) : piece.opening)
        if piece.opensList { list = piece.who }
        if piece.start < clause.range.upperBound { open = (piece.who, piece.start, piece.opening) }
      }
      if pieces.isEmpty, open != nil {
        if let who = list, clause.opening == ",", continuesList(clause) {
          close(at: openingMark(clause.range.lowerBound))
          open = (who, clause.range.lowerBound, clause.range.lowerBound)
        } else if clause.opening == ")" || isAside(clause) {
          close(at: openingMark(clause.range.lowerBound))
        }
      } else if pieces.isEmpty, let who = list, clause.opening == ":" || clause.opening == "," {
        open = (who, clause.range.lowerBound, clause.range.lowerBound)
      }
    }
    close(at: note.lexemes.count)
    return found
  }

  /// The lexeme of the mark before a clause.
  func openingMark(_ index: Int) -> Int {
    var place = index
    while place > 0, note.lexemes[place - 1].kind == .mark { place -= 1 }
    return place
  }

  func trimmed(_ start: Int, _ end: Int) -> Int {
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
  func isAside(_ clause: NoteText.Clause) -> Bool {
    let words = clause.range.filter { note.lexemes[$0].kind != .mark }
    if words.count <= 2, words.contains(where: { note.lexemes[$0].isNumber }),
      words.contains(where: {
        ["min", "h", "mn", "mins", "minutes"].contains(note.word($0)) || note.lexemes[$0].isNumber
      })
    {
      return true
    }
    let first = clause.range.lowerBound
    // « je lui dois un café, il m'a dépanné »: why, no part of the to-do.
    if ["il", "elle", "ils", "elles", "he", "she", "they"].contains(note.word(first)),
      note.firstPhrase(
        first + 1, ["m ' a", "m ' ont", "nous a", "a", "has", "had", "helped", "gave", "saved"]) != nil
    {
      return true
    }
    return ["duree", "hier", "yesterday"].contains(note.word(first))
  }

  // MARK: Triggers

  func pieces(of clause: NoteText.Clause, isFirst: Bool, isInList: Bool, previous: Who?) -> [Trigger] {
    var result: [Trigger] = []
    let isIdea = [
      "idee", "idees", "idea", "random", "thought", "tip", "astuce", "pensee", "reflexion", "citation",
      "quote",
    ].contains(note.word(0))
    let start = leadIn(clause.range.lowerBound, clause.range.upperBound)
    var index = start
    while index < clause.range.upperBound {
      let isStart = index == start
      let isJoined =
        !isStart && ["et", "and", "puis", "then", "but", "mais", "&"].contains(note.word(index - 1))
      if let trigger = anywhere(index, clause.range)
        ?? (!isIdea && (isStart || isJoined)
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
    return result.filter { !isConditional($0.opening) }.map { pastName($0, clause.range.upperBound) }
  }

  /// « Promis à Ana de relire … », "I owe Karim a review": the to-do is what comes after the name.
  private func pastName(_ trigger: Trigger, _ end: Int) -> Trigger {
    guard trigger.start > trigger.opening else { return trigger }
    var start = trigger.start
    if note.word(start) == "a", note.isCapitalised(start + 1) { start += 1 }
    guard note.isCapitalised(start),
      let mention = names.knownMention(at: start) ?? names.unknownMention(at: start)
    else { return trigger }
    var after = mention.lexemes.upperBound
    if ["de", "to"].contains(note.word(after)) {
      after += 1
    } else if note.phrase(after, "d '") != nil {
      after += 2
    } else if !["a", "an", "the", "my", "some", "un", "une", "le", "la", "les", "mon", "ma", "mes", "des"]
      .contains(note.word(after))
    {
      return trigger
    }
    guard after < end else { return trigger }
    return Trigger(
      who: trigger.who, start: after, opening: trigger.opening, opensList: trigger.opensList,
      isVerb: trigger.isVerb)
  }

  func isConditional(_ index: Int) -> Bool {
    PromiseWords.futureGuards.contains(note.word(index - 1))
      || (note.word(index - 1) == "'" && ["s", "quand", "lorsqu"].contains(note.word(index - 2)))
  }

  /// Past « donc », "so", « du coup » and the marks of a list.
  func leadIn(_ start: Int, _ end: Int) -> Int {
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
  func anywhere(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    french(index, bounds) ?? english(index, bounds)
  }

  func trigger(_ who: Who, from opening: Int, to start: Int, list: Bool = false) -> Trigger {
    Trigger(who: who, start: start, opening: opening, opensList: list, isVerb: true)
  }
}
