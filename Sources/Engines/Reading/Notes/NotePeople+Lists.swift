import Domain

/// Names that stand where no verb calls for them: in brackets after the firm, or after the occasion and a colon.
extension NotePeople {
  /// "Interview with Alma (Paul and Zoé)": several people in brackets work at what stands before them.
  func isFirm(before people: Int) -> Bool {
    guard kind == .interview, note.word(people) == "(" else { return false }
    var place = people + 1
    var count = 0
    while let name = names.knownMention(at: place) ?? names.unknownMention(at: place) {
      let isPerson = name.person != nil || NoteGivenNames.common.contains(note.word(place))
      guard isPerson else { return false }
      count += 1
      place = name.lexemes.upperBound
      guard ["and", "et", "&", "+", ",", "/"].contains(note.word(place)) else { break }
      place += 1
    }
    return count > 1 && note.word(place) == ")"
  }

  /// « Hier soir au Lyon.js : Inès Caron m'a parlé de Rust ».
  func tellsAfterColon(_ index: Int) -> Bool {
    guard kind == .event, note.word(index - 1) == ":", let unknown = names.unknownMention(at: index) else {
      return false
    }
    return names.doesForUser(unknown)
      && (!unknown.isGivenOnly || NoteGivenNames.common.contains(note.word(unknown.lexemes.lowerBound)))
  }
}
