import Domain

/// Promises in English that stand anywhere in a clause.
extension NotePromises {
  func english(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
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
        "wants me to", "want me to", "would like me to", "remember to", "must not forget to",
        "i mustn ' t forget to", "it ' s on me to",
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

  func englishOther(_ index: Int, _ bounds: Range<Int>) -> Trigger? {
    // "He's hiring. Will send him my CV": the user speaks, unless something is done for the user.
    if index == bounds.lowerBound, note.word(index) == "will",
      PromiseWords.imperatives.contains(note.word(index + 1)), !isDoneForMe(index, bounds)
    {
      return trigger(.mine, from: index, to: index + 1)
    }
    // "She said she'd look into it and I'd follow up".
    if let verb = note.phrase(index, "i ' d"), PromiseWords.imperatives.contains(note.word(verb)),
      (bounds.lowerBound..<index).contains(where: {
        ["said", "agreed", "told", "decided", "promised"].contains(note.word($0))
      })
    {
      return trigger(.mine, from: index, to: verb)
    }
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
      if note.word(start - 1) == "d",
        !(bounds.lowerBound..<index).contains(where: {
          ["said", "says", "agreed", "told", "promised"].contains(note.word($0))
        })
      {
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

  /// "Promised to share my notes": what is the user's goes to another.
  private func isOwnThing(_ index: Int) -> Bool {
    guard note.word(index + 1) == "to", note.word(index + 3) == "my" else { return false }
    return [
      "share", "send", "lend", "show", "bring", "give", "finish", "update", "fix", "prepare", "write",
      "rewrite",
      "record", "clean", "publish", "resend", "upload", "email",
    ].contains(note.word(index + 2))
  }

  /// "Will let me know", "Will ask his manager".
  private func isDoneForMe(_ index: Int, _ bounds: Range<Int>) -> Bool {
    (index..<bounds.upperBound).contains {
      ["me", "us"].contains(note.word($0)) && note.word($0 - 1) != "for"
        || ["his", "her", "their"].contains(note.word($0))
          && ["boss", "manager", "team", "cto", "hr", "lead", "colleague", "colleagues", "side"].contains(
            note.word($0 + 1))
    }
  }

  func englishSubject(_ index: Int, _ bounds: Range<Int>) -> Int? {
    if ["he", "she", "they", "who"].contains(note.word(index)) { return index + 1 }
    if ["hes", "shes", "hell", "shell", "theyll"].contains(note.word(index)) { return nil }
    let isStart = index == bounds.lowerBound
    if isStart, note.word(index) == "will" || note.word(index) == "promised" || note.word(index) == "owes",
      note.clauses.first.map({ $0.range.lowerBound != index }) ?? false
    {
      return note.word(index) == "promised" && (!mentionsMe(index, bounds) || isOwnThing(index)) ? nil : index
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
}
