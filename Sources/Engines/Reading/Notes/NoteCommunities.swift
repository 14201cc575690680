/// The communities of the starting list as words of a note: an evening there is an event.
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
    for community in CommunityList.start.communities {
      let words = Lexeme.lex(community.name).map(\.folded)
      // A single short word is too many other things as well.
      guard let first = words.first, words.count > 1 || first.utf8.count > 5 else { continue }
      table[first, default: []].append(words)
      // « La French Tech One Lyon St-Étienne » is the French Tech to everybody.
      if words.starts(with: ["la", "french", "tech"]) {
        table["french", default: []].append(["french", "tech"])
      }
    }
    return table.mapValues { $0.sorted { $0.count > $1.count } }
  }()
}
