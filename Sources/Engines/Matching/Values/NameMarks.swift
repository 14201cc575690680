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
    guard mayBeAddressed(text), let space = text.utf8.firstIndex(of: TextFolding.space) else { return 0 }
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
      switch bytes.first.map({ $0 | 0x20 }) {
      case UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "s"): break
      default: return false
      }
      guard let space = bytes.prefix(13).firstIndex(of: TextFolding.space) else { return false }
      // Madeleine and Michel begin as Madame and Mister do.
      guard let shape = shape(bytes[..<space]) else { return true }
      return shapes.contains(shape)
    }
  }

  /// The first two letters of a folded word, its last and how many there are; nil where it is not plain.
  private static func shape(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    var (first, second, last, count): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    for byte in word {
      let small: UInt8
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): small = byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): small = byte | 0x20
      case ..<0x80: continue
      default: return nil
      }
      last = UInt32(small)
      if count == 0 { first = last } else if count == 1 { second = last }
      count += 1
    }
    return first << 24 | second << 16 | last << 8 | count
  }

  private static let shapes: [UInt32] = Set(
    men.union(women).compactMap { word in
      Array(word.utf8).withUnsafeBufferPointer { shape($0[...]) }
    }
  ).sorted()

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
    guard hasTwoBlanks(text), links.occur(in: text) else { return false }
    let words = text.split(separator: " ").map { TextFolding.joined(String($0)) }
    // A firm's name says so too; what follows the link has to be a given name, or all of it a name.
    return words.indices.dropFirst().dropLast().contains { index in
      isLink(words[index]) && GivenNames.isKnown(folded: Array(words[index + 1].utf8))
    }
  }

  private static func hasTwoBlanks(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var blanks = 0
      for byte in bytes where byte == TextFolding.space { blanks += 1 }
      return blanks >= 2
    }
  }

  /// Signs are folded away.
  private static func isLink(_ word: String) -> Bool { word.isEmpty || linkWords.contains(word) }
}
