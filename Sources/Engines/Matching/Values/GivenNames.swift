/// Which given names can stand for each other: the table, and the ways in which short forms are
/// made in any language, so that a nickname nobody listed is still understood.
public enum GivenNames {
  /// How one given name relates to another.
  public enum Relation: Sendable, Equatable {
    /// Listed as forms of one name: Bob and Robert, Gosia and Małgorzata.
    case variant
    /// Made like a short form: a clipping (Véro), an ending (Antho, Toine), a doubled syllable
    /// (Juju), initials of a compound (JB).
    case diminutive
  }

  /// The relation between two given names in any spelling, nil when there is none.
  public static func relation(_ left: String, _ right: String) -> Relation? {
    let a = TextFolding.foldedBytes(left)
    let b = TextFolding.foldedBytes(right)
    if !Set(groups(of: a)).isDisjoint(with: groups(of: b)) { return .variant }
    return isDiminutive(a, b) ? .diminutive : nil
  }

  /// Whether the word is a given name that the table knows.
  public static func isKnown(_ name: String) -> Bool {
    let folded = TextFolding.joined(name)
    return index.groupsByName[folded] != nil || index.others.contains(folded)
  }

  /// All listed forms of a given name, folded, the name itself first.
  public static func forms(of name: String) -> [String] {
    let folded = TextFolding.joined(name)
    var result = [folded]
    for group in index.groupsByName[folded] ?? [] {
      for form in index.members[Int(group)] where !result.contains(form) { result.append(form) }
    }
    return result
  }

  /// The names of one group, folded.
  static func members(ofGroup group: Int32) -> [[UInt8]] { index.bytes[Int(group)] }

  /// Whether a listed form in one of these groups is the folded word but for one slip.
  ///
  /// - Parameter isUsable: leaves out forms too short, or too unlike the word, for a slip to be told.
  static func hasForm(in groups: [Int32], near word: [UInt8], where isUsable: ([UInt8]) -> Bool) -> Bool {
    groups.contains { group in
      members(ofGroup: group).contains { form in
        abs(form.count - word.count) <= 1 && isUsable(form)
          && form.withUnsafeBufferPointer { x in
            word.withUnsafeBufferPointer { StringDistance.damerau(x, $0) }
          } <= 1
      }
    }
  }

  /// Whether a folded name stands on the lists of names without other forms.
  static func isWithoutForms(_ folded: [UInt8]) -> Bool {
    index.others.contains(String(decoding: folded, as: UTF8.self))
  }

  static func isKnown(folded: [UInt8]) -> Bool {
    let name = String(decoding: folded, as: UTF8.self)
    return index.groupsByName[name] != nil || index.others.contains(name)
  }

  /// Whether letters follow each other in this folded word that do so in no listed name: a slip makes such.
  static func hasStrangeLetters(_ word: [UInt8]) -> Bool {
    !sequences(of: word).allSatisfy { index.sequences.contains($0) }
  }

  /// Each three letters of a word, its ends included.
  private static func sequences(of word: [UInt8]) -> [UInt32] {
    let letters = [TextFolding.space] + word + [TextFolding.space]
    return letters.indices.dropFirst(2).map {
      UInt32(letters[$0 - 2]) << 16 | UInt32(letters[$0 - 1]) << 8 | UInt32(letters[$0])
    }
  }

  /// Groups that hold this folded name (spaces ignored); empty when it is unknown.
  static func groups(of folded: [UInt8]) -> [Int32] {
    index.groupsByName[String(decoding: withoutSpaces(folded), as: UTF8.self)] ?? []
  }

  /// Whether the shorter looks like a short form of the longer. Both folded.
  static func isDiminutive(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let a = withoutSpaces(left)
    let b = withoutSpaces(right)
    let (short, long, spaced) = a.count <= b.count ? (a, b, right) : (b, a, left)
    guard short.count >= 2, long.count > short.count else { return false }
    if isInitials(short, of: spaced) { return true }
    // Clipping at the end: Véro, Seb, Alex; at the beginning: Toine, Lotte, Sandra.
    if long.starts(with: short) { return short.count >= 2 }
    if short.count >= 4, long.suffix(short.count).elementsEqual(short) { return true }
    // A clipping with an ending of affection: Jenny, Benji, Mika, Lizzie, Pierrot, Jeannot, Sveta.
    for ending in endings
    where short.last == ending.last && short.count > ending.count + 1
      && short.suffix(ending.count).elementsEqual(ending)
    {
      var stem = Array(short.dropLast(ending.count))
      if stem.count >= 4, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
      if stem.count >= 3, long.starts(with: stem) { return true }
    }
    // A doubled syllable of the name: Juju, Lolo, Momo.
    if short.count == 4, short[0] == short[2], short[1] == short[3] {
      let syllable = [short[0], short[1]]
      for start in 0..<(long.count - 1) where long[start] == syllable[0] && long[start + 1] == syllable[1] {
        return true
      }
    }
    return false
  }

  /// Most names are one word, and need no copy.
  static func withoutSpaces(_ name: [UInt8]) -> [UInt8] {
    name.contains(TextFolding.space) ? name.filter { $0 != TextFolding.space } : name
  }

  /// "jb" of "jean baptiste".
  private static func isInitials(_ short: [UInt8], of spaced: [UInt8]) -> Bool {
    let parts = spaced.split(separator: TextFolding.space)
    guard parts.count == short.count, parts.count >= 2 else { return false }
    return zip(short, parts).allSatisfy { $0 == $1.first }
  }

  private static let endings: [[UInt8]] = [
    "ie", "y", "i", "o", "ou", "ot", "et", "ette", "ito", "ita", "inho", "ek", "ka", "a", "chen", "el", "s",
    "ounet",
  ].map { Array($0.utf8) }

  private struct Index: Sendable {
    var groupsByName: [String: [Int32]] = [:]
    var others: Set<String> = []
    var members: [[String]] = []
    var bytes: [[[UInt8]]] = []
    /// Three letters that follow each other in a name.
    var sequences: Set<UInt32> = []
  }

  private static let index: Index = {
    var result = Index()
    for (number, line) in GivenNameTable.groups.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ")
      result.members.append(words.map(String.init))
      result.bytes.append(words.map { Array($0.utf8) })
      for word in words {
        var list = result.groupsByName[String(word)] ?? []
        if list.last != Int32(number) { list.append(Int32(number)) }
        result.groupsByName[String(word)] = list
      }
    }
    for list in [GivenNameTable.others, GivenNameTable.plain, GivenNameTable.further] {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        result.others.insert(String(word))
      }
    }
    for name in result.groupsByName.keys { result.sequences.formUnion(sequences(of: Array(name.utf8))) }
    for name in result.others { result.sequences.formUnion(sequences(of: Array(name.utf8))) }
    return result
  }()
}
