/// Well-known communities as words of a note: an evening there is an event.
enum NoteCommunities {
  /// The end of a community's name that begins at `index`; the longest wins.
  static func end(of note: NoteText, at index: Int) -> Int? {
    guard let names = byFirstWord[note.word(index)] else { return nil }
    for name in names where name.enumerated().allSatisfy({ note.word(index + $0.offset) == $0.element }) {
      return index + name.count
    }
    return nil
  }

  private static let byFirstWord: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for name in names {
      let words = Lexeme.lex(name).map(\.folded)
      if let first = words.first { table[first, default: []].append(words) }
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// Names that no other word says.
  private static let names = [
    "Lyon.js", "Lyon.rb", "Paris.js", "Paris.rb", "Nantes.js", "Toulouse.js", "Bordeaux.js", "Lille.js",
    "Rennes.js", "Grenoble.js", "Montpellier.js", "Marseille.js", "Strasbourg.js", "La French Tech",
    "French Tech",
    "Human Talks", "Lyon JUG", "Paris JUG", "ChtiJUG", "BrownBagLunch", "Camping des Speakers", "Sunny Tech",
  ]
}
