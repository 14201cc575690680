/// Names as folded words, for comparing a greeting with the recipient.
enum NameKeys {
  static func words(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var current: [UInt8] = []
    for scalar in name.unicodeScalars {
      switch ScalarFolding.kind(scalar.value) {
      case .letter, .digit: ScalarFolding.append(scalar.value, to: &current)
      case .invisible: continue
      default:
        if !current.isEmpty { words.append(current) }
        current = []
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  static func hashes(_ name: String?) -> Set<UInt64> {
    guard let name else { return [] }
    return Set(words(name).map { Vocabulary.hash($0) })
  }

  /// Whether a greeted word may stand for one of the recipient's names: the same, a known short
  /// form, a shortening of three letters or more, initials, or a spelling that sounds the same.
  static func fits(_ greeted: [UInt8], _ recipient: [[UInt8]], _ lexicon: Lexicon) -> Bool {
    for name in recipient {
      if name == greeted { return true }
      if sound(name) == sound(greeted) { return true }
      if greeted.count >= 5, isSlip(name, greeted) { return true }
      // A shortening, unless it is a name of its own: Martin is not Martine.
      if isGivenName(greeted, lexicon) { continue }
      if greeted.count >= 3, name.starts(with: greeted) { return true }
      if isPetName(greeted, of: name) { return true }
      // Its end: Bastien for Sébastien, Tunde for Babatunde.
      if greeted.count >= 4, name.count > greeted.count, name.suffix(greeted.count) == greeted[...] {
        return true
      }
      if name.count >= 3, greeted.starts(with: name), greeted.count - name.count <= 3 { return true }
    }
    if recipient.count >= 2, greeted.count >= 2, greeted.count <= 3,
      greeted == Array(recipient.compactMap(\.first).prefix(greeted.count))
    {
      return true  // JP for Jean-Pierre
    }
    let groups = lexicon.nicknames[lexicon.vocabulary.symbolIfKnown(greeted)] ?? []
    guard !groups.isEmpty else { return false }
    return recipient.contains { name in
      // Nat is Nathan and Natalie, but they are not each other.
      (isShort(greeted, lexicon) || isShort(name, lexicon))
        && (lexicon.nicknames[lexicon.vocabulary.symbolIfKnown(name)] ?? []).contains(where: groups.contains)
    }
  }

  /// "Juju" for Julie, "Dez" for Desmond, "Lolo" for Laurent: short, and it begins alike.
  private static func isPetName(_ greeted: [UInt8], of name: [UInt8]) -> Bool {
    guard (3...4).contains(greeted.count), greeted.first == name.first else { return false }
    let isDoubled = greeted.count == 4 && greeted[..<2] == greeted[2...]
    return isDoubled || name.count > 2 && greeted[1] == name[1]
  }

  private static func isGivenName(_ name: [UInt8], _ lexicon: Lexicon) -> Bool {
    lexicon.vocabulary.lookup(name[...], mayBeSlip: false).classes.contains(.givenName)
  }

  /// A form for friends: four letters at most, one that heads its group, or one in -y or -ie.
  private static func isShort(_ name: [UInt8], _ lexicon: Lexicon) -> Bool {
    if name.count <= 4 || lexicon.shortForms.contains(lexicon.vocabulary.symbolIfKnown(name)) { return true }
    return name.count <= 6 && (name.last == 0x79 || name.suffix(2).elementsEqual("ie".utf8))
  }

  /// Two letters swapped, or one doubled letter more: a slip, the same person meant.
  private static func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count, let place = left.indices.first(where: { left[$0] != right[$0] }),
      place + 1 < left.count
    else { return false }
    // Another vowel in a long name (Sebastian, Sébastien); a last one tells two persons apart.
    if left.count >= 7, left[(place + 1)...] == right[(place + 1)...] { return true }
    return left[place] == right[place + 1] && left[place + 1] == right[place]
      && left[(place + 2)...] == right[(place + 2)...]
  }

  /// Without silent h, doubled letters, with y as i, ph as f, k and ck as c.
  private static func sound(_ name: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < name.count {
      var byte = name[index]
      if byte == 0x70, index + 1 < name.count, name[index + 1] == 0x68 {
        byte = 0x66
        index += 1
      }
      if byte == 0x79 { byte = 0x69 }
      if byte == 0x6B { byte = 0x63 }
      if byte == 0x7A { byte = 0x73 }
      if byte != 0x68, result.last != byte { result.append(byte) }
      index += 1
    }
    return result
  }
}

extension Vocabulary {
  /// The symbol of a word, -1 when the lexicons do not have it.
  func symbolIfKnown(_ bytes: [UInt8]) -> Int32 {
    lookup(bytes[...], mayBeSlip: false).symbols[0]
  }
}
