/// Names so near that a slip may have made one of the other, and that are as soon two people's: brothers, sisters,
/// twins and namesakes in another form. They are asked about.
enum NearNames {
  /// Whether two folded given names that look like slips or short forms of each other may be two names.
  ///
  /// A slip is told by what slips do to a name that everybody knows: neighbouring letters exchanged, letters that
  /// follow each other in no name ("Harrz", "Ethgn"), a letter inside a long one. Soan and Sohan, Yuki and Yuka,
  /// Nola and Nora, Eva and Evan may be two, and so may any names of three letters.
  ///
  /// - Parameter soundAlike: but for usual variations of spelling they are equal.
  static func areDoubtful(
    _ left: (name: [UInt8], isKnown: Bool), _ right: (name: [UInt8], isKnown: Bool), soundAlike: Bool
  ) -> Bool {
    let (x, y) = otherWords(left.name, right.name)
    let (short, long) = x.count <= y.count ? (x, y) : (y, x)
    if short.contains(TextFolding.space) || long.contains(TextFolding.space) { return false }
    if long.starts(with: short), long.count - short.count > 1 {
      // A clipping; of two names that everybody knows it is none.
      return short.count <= 3 && left.isKnown && right.isKnown
    }
    if isDoubled(short, long) { return false }
    if soundAlike { return false }
    if short.count <= 3 { return true }
    if isExchanged(short, long) { return false }
    guard let edit = edit(short, long) else { return false }
    if left.isKnown && right.isKnown { return true }
    if left.isKnown != right.isKnown, edit > 0, edit < long.count - 1 {
      // Of names of six letters another vowel makes others.
      let areVowels = "aeiouy".utf8.contains(long[edit]) || "aeiouy".utf8.contains(short[edit])
      if short.count >= 7 || short.count == 6 && !areVowels { return false }
    }
    let isLeftName = left.isKnown || !GivenNames.hasStrangeLetters(x)
    let isRightName = right.isKnown || !GivenNames.hasStrangeLetters(y)
    return isLeftName == isRightName
  }

  /// Whether two names without any other may be a man's and a woman's: Suharto and Suharti.
  static func differAtEnd(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.count == right.count && left.dropLast().elementsEqual(right.dropLast())
  }

  /// Whether one family name is the other's for a man or a woman: Ivanov and Ivanova, Kowalski and Kowalska.
  static func areForms(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= 4, let (x, y) = short.last.flatMap({ x in long.last.map { (x, $0) } }) else {
      return false
    }
    let a = UInt8(ascii: "a")
    if long.count == short.count + 1 {
      return y == a && long.starts(with: short) && (x == UInt8(ascii: "v") || x == UInt8(ascii: "n"))
    }
    guard long.count == short.count, long.dropLast().elementsEqual(short.dropLast()) else { return false }
    return [x, y].contains(a) && [x, y].contains { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "y") }
  }

  // MARK: - Parts

  /// Of two compounds of as many words the ones that differ, where there is but one on either side.
  private static func otherWords(_ left: [UInt8], _ right: [UInt8]) -> ([UInt8], [UInt8]) {
    guard left.contains(TextFolding.space), right.contains(TextFolding.space) else { return (left, right) }
    let (x, y) = (left.split(separator: TextFolding.space), right.split(separator: TextFolding.space))
    let differing = zip(x, y).filter { $0 != $1 }
    guard x.count == y.count, differing.count == 1 else { return (left, right) }
    return (Array(differing[0].0), Array(differing[0].1))
  }

  /// "Mat" and "Matt".
  private static func isDoubled(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    short.count > 2 && long.count == short.count + 1 && long.starts(with: short) && long.last == short.last
  }

  /// Two neighbouring letters exchanged: a slip that hardly makes another name.
  private static func isExchanged(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    let differing = left.indices.filter { left[$0] != right[$0] }
    return differing.count == 2 && differing[1] == differing[0] + 1
      && left[differing[0]] == right[differing[1]] && left[differing[1]] == right[differing[0]]
  }

  /// Where one letter is another, or is left out; nil where more differs.
  private static func edit(_ short: [UInt8], _ long: [UInt8]) -> Int? {
    let start = zip(short, long).prefix { $0 == $1 }.count
    let skip = short.count == long.count ? 1 : 0
    guard long.count - short.count <= 1, start + skip <= short.count,
      short[(start + skip)...].elementsEqual(long[(start + 1)...])
    else { return nil }
    return start
  }
}
