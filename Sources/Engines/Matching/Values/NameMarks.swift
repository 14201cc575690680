internal import Domain

/// What a name says of its bearer beside the name: one person or two, a man or a woman.
enum NameMarks {
  static let man: UInt8 = 1
  static let woman: UInt8 = 2
  /// "M. Roy" is Monsieur Roy or, say, Marie Roy.
  static let perhapsMan: UInt8 = 4

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

  /// The same of a whole name: "Mme Claude Roy".
  static func sex(ofName text: String) -> UInt8 {
    guard mayBeAddressed(text), let space = text.firstIndex(of: " ") else { return 0 }
    let key = TextFolding.joined(String(text[..<space]))
    if women.contains(key) { return woman }
    guard men.contains(key) else { return 0 }
    return key != "m" || text[text.index(after: space)...].contains(" ") ? man : perhapsMan
  }

  /// Whether two forms of address are a man's and a woman's.
  ///
  /// - Parameters: what the forms of address say, and whether a given name or its initial is known beside them.
  static func areTwo(_ left: (sex: UInt8, hasGiven: Bool), _ right: (sex: UInt8, hasGiven: Bool)) -> Bool {
    let both = left.sex | right.sex
    if both == man | woman { return true }
    // "Mme Roy" and "M. Roy"; "Mme Marie Roy" may be "M. Roy".
    return both == woman | perhapsMan && !(left.sex == woman ? left : right).hasGiven
  }

  /// Nearly no name begins so: a few letters, a full stop perhaps, a space.
  private static func mayBeAddressed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, "MmHhFfSs".utf8.contains(first) else { return false }
      return bytes.prefix(13).contains(TextFolding.space)
    }
  }

  /// "Mme Durand" and "Paul Durand": whose sex is told and whose given name is not may be the other's wife or husband.
  static func mayBeCouple(_ left: (sex: UInt8, hasGiven: Bool), _ right: (sex: UInt8, hasGiven: Bool)) -> Bool
  {
    func isAddressed(_ one: (sex: UInt8, hasGiven: Bool), beside other: (sex: UInt8, hasGiven: Bool)) -> Bool
    {
      (one.sex == man || one.sex == woman) && !one.hasGiven && other.hasGiven && other.sex != one.sex
    }
    return isAddressed(left, beside: right) || isAddressed(right, beside: left)
  }

  private static let linkWords = ["et", "and", "und", "og", "och", "ja"]
  private static let links = TextMarks((linkWords + ["&", "+"]).map { " \($0) " })

  /// Whether a card stands for two people: "Paul et Anne Durand", "Paul & Anne".
  static func isSeveral(_ text: String) -> Bool {
    // A link has a word on either side: most names have one blank only.
    var blanks = 0
    for byte in text.utf8 where byte == TextFolding.space { blanks += 1 }
    guard blanks >= 2, links.occur(in: text) else { return false }
    let words = text.split(separator: " ").map { TextFolding.joined(String($0)) }
    // A firm's name says so too; what follows the link has to be a given name, or all of it a name.
    return words.indices.dropFirst().dropLast().contains { index in
      isLink(words[index]) && GivenNames.isKnown(folded: Array(words[index + 1].utf8))
    }
  }

  /// Signs are folded away.
  private static func isLink(_ word: String) -> Bool { word.isEmpty || linkWords.contains(word) }
}
