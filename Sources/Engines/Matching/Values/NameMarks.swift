internal import Domain

/// What a name says of its bearer beside the name: one person or two, a man or a woman.
enum NameMarks {
  static let man: UInt8 = 1
  static let woman: UInt8 = 2

  private static let men: Set<String> = ["m", "mr", "monsieur", "herr", "signor", "senor", "mister"]
  private static let women: Set<String> = [
    "mme", "mlle", "mrs", "ms", "miss", "madame", "mademoiselle", "frau", "signora", "senora", "srta", "sra",
  ]

  /// What the form of address before a name says; 0 where it says nothing.
  static func sex(ofTitle title: String) -> UInt8 {
    for word in title.split(separator: " ") {
      let key = TextFolding.joined(String(word))
      if men.contains(key) { return man }
      if women.contains(key) { return woman }
    }
    return 0
  }

  /// The same of a whole name: "Mme Claude Roy". "M. Roy" may be an initial.
  static func sex(ofName text: String) -> UInt8 {
    guard mayBeAddressed(text), let space = text.firstIndex(of: " ") else { return 0 }
    let key = TextFolding.joined(String(text[..<space]))
    if women.contains(key) { return woman }
    guard men.contains(key) else { return 0 }
    return key != "m" || text[text.index(after: space)...].contains(" ") ? man : 0
  }

  /// Nearly no name begins so: a few letters, a full stop perhaps, a space.
  private static func mayBeAddressed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, "MmHhFfSs".utf8.contains(first) else { return false }
      return bytes.prefix(13).contains(TextFolding.space)
    }
  }

  private static let linkWords = ["et", "and", "und", "og", "och", "ja"]
  private static let links = TextMarks((linkWords + ["&", "+"]).map { " \($0) " })

  /// Whether a card stands for two people: "Paul et Anne Durand", "Paul & Anne".
  static func isSeveral(_ text: String) -> Bool {
    guard links.occur(in: text) else { return false }
    let words = text.split(separator: " ").map { TextFolding.joined(String($0)) }
    // A firm's name says so too; what follows the link has to be a given name, or all of it a name.
    return words.indices.dropFirst().dropLast().contains { index in
      isLink(words[index]) && GivenNames.isKnown(folded: Array(words[index + 1].utf8))
    }
  }

  /// Signs are folded away.
  private static func isLink(_ word: String) -> Bool { word.isEmpty || linkWords.contains(word) }
}
