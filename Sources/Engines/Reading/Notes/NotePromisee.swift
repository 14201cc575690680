/// Whom a promise of the user's is made to, and who made one of theirs: « Café avec Joris et Wassila, Wassila
/// m'envoie son article » is Wassila's.
struct NotePromisee {
  let note: NoteText
  let names: NoteNames
  let participants: [NoteNames.Mention]

  /// The id of a known person, or the name of a participant who is not known yet.
  func find(_ promise: NotePromises.Found) -> (id: String?, name: String?) {
    switch promise.who {
    case .mine:
      let known = Set(promise.lexemes.compactMap { names.knownMention(at: $0)?.person?.id })
      // « présenter Paul à Ana » is about two.
      guard known.isEmpty else { return (known.count == 1 ? known.first : nil, nil) }
      let unknown = Set(mentions(promise.lexemes).compactMap { participant($0)?.name })
      return (nil, unknown.count == 1 ? unknown.first : nil)
    case .theirs:
      guard let subject = subject(of: promise.lexemes.lowerBound) else { return (nil, nil) }
      if let id = subject.person?.id { return (id, nil) }
      let participant = participant(subject)
      return (participant?.person?.id, participant?.person == nil ? participant?.name : nil)
    }
  }

  /// The last who is named before it in its clause; « elle », "he": whoever was named last.
  private func subject(of start: Int) -> NoteNames.Mention? {
    guard let clause = note.clause(of: start) else { return nil }
    let lower = note.clauses[clause].range.lowerBound
    if lower < start, let named = mentions(lower..<start).last(where: isParticipant) { return named }
    let opening = (lower...start).first {
      note.lexemes.indices.contains($0) && note.lexemes[$0].kind != .mark
    }
    guard let opening, ["il", "elle", "he", "she"].contains(note.word(opening)) else { return nil }
    return mentions(0..<lower).last(where: isParticipant)
  }

  private func mentions(_ range: Range<Int>) -> [NoteNames.Mention] {
    var result: [NoteNames.Mention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let mention =
        names.knownMention(at: index)
        ?? (note.isCapitalised(index) ? names.unknownMention(at: index) : nil)
      if let mention, mention.lexemes.upperBound <= range.upperBound {
        result.append(mention)
        index = max(index + 1, mention.lexemes.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  private func isParticipant(_ mention: NoteNames.Mention) -> Bool {
    mention.person != nil || participant(mention) != nil
  }

  /// Later in a note the first name alone stands for whoever bore it before.
  private func participant(_ mention: NoteNames.Mention) -> NoteNames.Mention? {
    if let exact = participants.first(where: { $0.name == mention.name }) { return exact }
    let fits = participants.filter { $0.name.hasPrefix(mention.name + " ") }
    return fits.count == 1 ? fits.first : nil
  }
}
