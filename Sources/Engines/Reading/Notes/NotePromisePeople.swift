import Domain

/// Whose a promise is: who made it to the user, or to whom the user made it.
struct NotePromisePeople {
  let note: NoteText
  let names: NoteNames
  let participants: [NoteNames.Mention]

  /// Nil: the words name nobody, or several.
  func person(of promise: NotePromises.Found) -> NoteNames.Mention? {
    promise.who == .theirs ? giver(promise) : receiver(promise)
  }

  private struct Named {
    let end: Int
    let mention: NoteNames.Mention
    let tookPart: Bool
  }

  /// « Wassila m'envoie son article », « Bastien …, il me présente à son équipe ».
  private func giver(_ promise: NotePromises.Found) -> NoteNames.Mention? {
    let index = promise.opening
    if let named = name(at: index) { return named.mention }
    if ["qui", "who"].contains(note.word(index)) {
      let end = note.word(index - 1) == "," ? index - 1 : index
      if let named = all(in: max(0, end - 6)..<end).last(where: { $0.end == end }) { return named.mention }
    }
    return subject(before: index)
  }

  /// « j'envoie les slides à Inès », "I promised Joris a beer", « Ana cherche un stage, lui envoyer le lien ».
  private func receiver(_ promise: NotePromises.Found) -> NoteNames.Mention? {
    let before = all(in: promise.opening..<promise.lexemes.lowerBound)
    if before.count == 1 { return before[0].mention }
    if promise.lexemes.contains(where: { Self.pronouns.contains(note.word($0)) }) {
      return subject(before: promise.opening)
    }
    if promise.lexemes.contains(where: { Self.introducing.contains(note.word($0)) }) { return nil }
    let inside = all(in: promise.lexemes)
    return inside.count == 1 ? inside[0].mention : nil
  }

  /// Who an « elle » is: the nearest name before that begins a clause and has a verb of its own.
  private func subject(before index: Int) -> NoteNames.Mention? {
    for clause in note.clauses.reversed() where clause.range.lowerBound < index {
      var start = clause.range.lowerBound
      while ["et", "and", "donc", "so", "mais", "but", "puis", "then"].contains(note.word(start)) {
        start += 1
      }
      guard let named = name(at: start), named.tookPart, named.end < index, clause.range.contains(named.end),
        note.isWord(named.end),
        !["et", "and", "avec", "with", "chez", "at", "de", "from"].contains(note.word(named.end))
      else { continue }
      return named.mention
    }
    return nil
  }

  private func all(in range: Range<Int>) -> [Named] {
    var result: [Named] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let named = name(at: index) else {
        index += 1
        continue
      }
      if !result.contains(where: { $0.mention.name == named.mention.name }) { result.append(named) }
      index = max(index + 1, named.end)
    }
    return result
  }

  /// A name at `index`: one of those who took part, else a known person's.
  private func name(at index: Int) -> Named? {
    guard let mention = names.knownMention(at: index) ?? names.unknownMention(at: index) else { return nil }
    let end = mention.lexemes.upperBound
    if let same = matched(mention) { return Named(end: end, mention: same, tookPart: true) }
    return mention.person == nil ? nil : Named(end: end, mention: mention, tookPart: false)
  }

  /// The one who took part and is meant: "Inès" is the Inès Caron of the same note.
  private func matched(_ mention: NoteNames.Mention) -> NoteNames.Mention? {
    if let person = mention.person, let same = participants.first(where: { $0.person == person }) {
      return same
    }
    let key = Folding.key(mention.written)
    let meant = participants.filter {
      let name = Folding.key($0.written)
      return name == key || name.hasPrefix(key + " ")
    }
    return meant.count == 1 ? meant[0] : nil
  }

  private static let pronouns: Set<String> = ["lui", "him", "her"]
  /// « lui présenter Ana » is not promised to Ana.
  private static let introducing: Set<String> = [
    "presenter", "presente", "introduce", "introducing", "intro", "relation", "contact", "leur", "them",
  ]
}
