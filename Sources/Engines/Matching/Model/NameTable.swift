/// All given and family names of a run, each once, with what comparisons need of them.
///
/// Given and family names share one numbering, so that swapped fields are seen at once.
struct NameTable {
  /// What comparisons need of one name, side by side in memory.
  struct Fact {
    /// Hash of the name without its spaces: "le goff" and "legoff" are equal.
    var joined: UInt64
    /// Hash of the spelling with usual variations taken out (ue/u, ph/f, y/i, doubled letters).
    var sound: UInt64
    /// Hash of the consonants: Arabic and Hebrew leave vowels out.
    var skeleton: UInt64
    /// Which letters occur: two edits change at most four of them.
    var letters: UInt32
    /// Length without spaces, in bytes.
    var length: UInt8
    var firstByte: UInt8
    var lastByte: UInt8
    var isInitial: Bool
    var isKnownGiven: Bool
    /// Whether there is more than consonants.
    var hasVowels: Bool
    /// Whether it has more than one word.
    var isCompound: Bool
    /// What cannot be written in Latin letters sign by sign.
    var script: Script
  }

  enum Script: UInt8 {
    case latin, han, other
  }

  private(set) var strings: StringTable
  private(set) var facts: [Fact] = []
  private(set) var groups: [[Int32]] = []
  /// Hashes of the words of a compound name, particles left out; empty for a single word.
  private(set) var words: [[UInt64]] = []
  /// Records that bear the name as given or as family name.
  var givenCount: [Int32] = []
  var familyCount: [Int32] = []

  /// Levels of agreement between two given names, best first.
  enum Given {
    static let exact: UInt8 = 0
    static let variant: UInt8 = 1
    static let typo: UInt8 = 2
    static let short: UInt8 = 3
    static let initial: UInt8 = 4
    static let missing: UInt8 = 5
    static let weak: UInt8 = 6
    static let conflict: UInt8 = 7
    /// Added to a level: the two are surely two names, both known or made apart by their endings.
    static let two: UInt8 = 8
    /// Added to a level: a slip made one of the other, or they are two names; nobody is joined on them unasked.
    static let doubt: UInt8 = 16
  }

  /// Levels of agreement between two family names, best first.
  enum Family {
    static let exact: UInt8 = 0
    static let typo: UInt8 = 1
    static let part: UInt8 = 2
    static let weak: UInt8 = 3
    static let initial: UInt8 = 4
    static let missing: UInt8 = 5
    static let conflict: UInt8 = 6
    /// As of given names.
    static let doubt: UInt8 = 16
  }

  private let givenCache: LevelCache
  let familyCache: LevelCache

  /// - Parameters:
  ///   - cacheBits: two to this power levels are remembered.
  ///   - capacity: so many names have room without growing.
  init(cacheBits: Int = 16, capacity: Int = 4096) {
    strings = StringTable(capacity: capacity)
    givenCache = LevelCache(bits: cacheBits)
    familyCache = LevelCache(bits: cacheBits)
  }

  var count: Int { facts.count }

  func string(_ id: Int32) -> String { id < 0 ? "" : strings.string(id) }

  /// Numbers a folded name (words parted by spaces); −1 for an empty one.
  mutating func intern(_ folded: [UInt8]) -> Int32 {
    if folded.isEmpty { return -1 }
    let id = strings.intern(folded)
    if Int(id) < facts.count { return id }
    let parts =
      folded.contains(TextFolding.space) ? folded.split(separator: TextFolding.space) : [folded[...]]
    let plain = GivenNames.withoutSpaces(folded)
    let groups = GivenNames.groups(of: plain)
    self.groups.append(groups)
    if parts.count > 1 {
      let kept = parts.filter { !NameWords.particles.contains(String(decoding: $0, as: UTF8.self)) }
      words.append(
        (kept.isEmpty ? parts : kept).map { word in Array(word).withUnsafeBufferPointer { Hash.bytes($0) } })
    } else {
      words.append([])
    }
    let sounded = NameTable.soundForm(plain)
    var consonants: [UInt8] = []
    consonants.reserveCapacity(plain.count)
    for byte in plain where !NameTable.isVowel(byte) && byte != UInt8(ascii: "w") && consonants.last != byte {
      consonants.append(byte)
    }
    facts.append(
      Fact(
        joined: plain.withUnsafeBufferPointer { Hash.bytes($0) },
        sound: sounded.withUnsafeBufferPointer { Hash.bytes($0) },
        skeleton: consonants.withUnsafeBufferPointer { Hash.bytes($0) },
        letters: plain.reduce(0) { $0 | 1 << UInt32($1 & 31) }, length: UInt8(min(plain.count, 255)),
        firstByte: plain[0], lastByte: plain[plain.count - 1],
        isInitial: parts.allSatisfy { $0.count == 1 } && plain.count <= 2,
        isKnownGiven: !groups.isEmpty || GivenNames.isWithoutForms(plain),
        hasVowels: plain.contains(where: NameTable.isVowel) || consonants.count < 3,
        isCompound: parts.count > 1, script: NameTable.script(of: plain)))
    givenCount.append(0)
    familyCount.append(0)
    return id
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private static func script(of plain: [UInt8]) -> Script {
    guard let highest = plain.max(), highest >= 0x80 else { return .latin }
    // Chinese characters begin at U+3400, with a byte that no other sign holds.
    return highest >= 0xE3 ? .han : .other
  }

  /// Umlauts written out, ph, y, ij, ck, doubled letters and a final e do not count.
  static func soundForm(_ plain: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(plain.count)
    var index = 0
    while index < plain.count {
      var byte = plain[index]
      let next = index + 1 < plain.count ? plain[index + 1] : 0
      switch (byte, next) {
      case (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
        (UInt8(ascii: "a"), UInt8(ascii: "e")):
        index += 1
      case (UInt8(ascii: "p"), UInt8(ascii: "h")):
        byte = UInt8(ascii: "f")
        index += 1
      case (UInt8(ascii: "c"), UInt8(ascii: "k")):
        byte = UInt8(ascii: "k")
        index += 1
      case (UInt8(ascii: "i"), UInt8(ascii: "j")): index += 1
      case (UInt8(ascii: "y"), _): byte = UInt8(ascii: "i")
      default: break
      }
      if result.last != byte { result.append(byte) }
      index += 1
    }
    if result.count > 3, result.last == UInt8(ascii: "e") { result.removeLast() }
    return result
  }

  // MARK: - Levels

  func givenLevel(_ a: Int32, _ b: Int32) -> UInt8 {
    if a == b { return a < 0 ? Given.missing : Given.exact }
    if a < 0 || b < 0 { return Given.missing }
    return relation(a, b) & 7
  }

  /// Whether two given names are surely two people's, however near their spellings are.
  func areTwoGiven(_ a: Int32, _ b: Int32) -> Bool {
    a != b && a >= 0 && b >= 0 && relation(a, b) & Given.two != 0
  }

  /// Whether two given names may be two people's as well as one in two spellings.
  func areDoubtfulGiven(_ a: Int32, _ b: Int32) -> Bool {
    a != b && a >= 0 && b >= 0 && relation(a, b) & Given.doubt != 0
  }

  private func relation(_ a: Int32, _ b: Int32) -> UInt8 {
    if let level = givenCache.find(a, b) { return level }
    var level = computeGiven(Int(a), Int(b))
    if level == Given.typo || level == Given.short || level == Given.variant, isDoubtful(a, b, level) {
      level |= Given.doubt
    }
    givenCache.store(a, b, level)
    return level
  }

  /// A slip, or two names?
  private func isDoubtful(_ a: Int32, _ b: Int32, _ level: UInt8) -> Bool {
    let (x, y) = (facts[Int(a)], facts[Int(b)])
    // Jean-Paul and Paul: whoever is called by a part of a compound is called by the first.
    if words[Int(a)].dropFirst().contains(y.joined) || words[Int(b)].dropFirst().contains(x.joined) {
      return true
    }
    if level == Given.variant { return NearNames.areChildren(string(a), string(b)) }
    return NearNames.areDoubtful(
      (Array(strings.bytes(a)), x.isKnownGiven), (Array(strings.bytes(b)), y.isKnownGiven),
      soundAlike: x.sound == y.sound)
  }

  private func computeGiven(_ a: Int, _ b: Int) -> UInt8 {
    if facts[a].joined == facts[b].joined { return Given.exact }
    if facts[a].script != facts[b].script { return Given.missing | Given.doubt }
    // Another character is another name, as near as its code may be.
    if facts[a].script == .han { return Given.weak | Given.two }
    if facts[a].isInitial || facts[b].isInitial {
      return facts[a].firstByte == facts[b].firstByte ? Given.initial : Given.conflict | Given.two
    }
    if !facts[a].hasVowels || !facts[b].hasVowels, facts[a].skeleton == facts[b].skeleton {
      return Given.typo
    }
    let isVariant = groups[a].contains { groups[b].contains($0) }
    let areBothKnown = facts[a].isKnownGiven && facts[b].isKnownGiven
    let distance = damerau(a, b)
    let shortest = min(facts[a].length, facts[b].length)
    if isVariant || distance <= 1 || facts[a].firstByte == facts[b].firstByte, words[a].isEmpty,
      words[b].isEmpty,
      GivenForms.areTwo(
        Array(strings.bytes(Int32(a))), Array(strings.bytes(Int32(b))), areOneByTable: isVariant)
    {
      let isNear = distance <= 1 && shortest >= 4
      return (areBothKnown ? (isNear ? Given.weak : Given.conflict) : Given.typo) | Given.two
    }
    if isVariant { return Given.variant }
    if words[a].isEmpty, words[b].isEmpty, distance <= 1 || isDoubled(a, b), areOtherSyllables(a, b) {
      return Given.weak | Given.two
    }
    if let first = words[a].first, words[b].isEmpty, first == facts[b].joined { return Given.short }
    if let first = words[b].first, words[a].isEmpty, first == facts[a].joined { return Given.short }
    if let first = words[a].first, let other = words[b].first, first == other {
      return areTwoCompounds(a, b) ? Given.conflict | Given.two : Given.short
    }
    if !areBothKnown,
      (distance <= 1 && shortest >= 3) || (distance <= 2 && shortest >= 7) || facts[a].sound == facts[b].sound
    {
      return Given.typo
    }
    // A short form begins like the name, ends like it, or doubles a syllable.
    let mayBeShort =
      facts[a].firstByte == facts[b].firstByte || facts[a].lastByte == facts[b].lastByte || shortest == 4
    if mayBeShort, !areBothKnown || shortest <= 3,
      GivenNames.isDiminutive(Array(strings.bytes(Int32(a))), Array(strings.bytes(Int32(b))))
    {
      return Given.short
    }
    if facts[a].sound == facts[b].sound { return Given.typo }
    if words[a].contains(facts[b].joined) || words[b].contains(facts[a].joined) { return Given.weak }
    if areBothKnown { return (distance <= 1 && shortest >= 4 ? Given.weak : Given.conflict) | Given.two }
    if isFormWithSlip(a, of: b) || isFormWithSlip(b, of: a) { return Given.typo }
    guard facts[a].firstByte == facts[b].firstByte, shortest >= 3 else { return Given.conflict }
    return jaroWinkler(a, b) >= 0.86 ? Given.weak : Given.conflict
  }

  /// Jean-Pierre and Jean-Marc: one word in common, and both have another that is no form of the other's.
  private func areTwoCompounds(_ a: Int, _ b: Int) -> Bool {
    let x = kept(a)
    let y = kept(b)
    let (small, large) = x.count <= y.count ? (x, y) : (y, x)
    return small.contains { word in !large.contains { areForms(word, $0) } }
  }

  /// Whether two words of compounds may be one: equal, an initial, a beginning, forms of one name, a slip.
  private func areForms(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    if word == other { return true }
    let isVariant = !Set(GivenNames.groups(of: word)).isDisjoint(with: GivenNames.groups(of: other))
    if GivenForms.areTwo(word, other, areOneByTable: isVariant) { return false }
    if isVariant { return true }
    // An initial or a beginning; "An" is no short form of Anh, nor "Hoa" of Hoan.
    let (least, most) = (min(word.count, other.count), max(word.count, other.count))
    if least == 1 || least > 2 && most > least + 2, word.starts(with: other) || other.starts(with: word) {
      return true
    }
    return min(word.count, other.count) >= 4
      && word.withUnsafeBufferPointer { x in
        other.withUnsafeBufferPointer { StringDistance.damerau(x, $0) }
      } <= 1
  }

  /// The words of a name without particles.
  private func kept(_ id: Int) -> [[UInt8]] {
    strings.bytes(Int32(id)).split(separator: TextFolding.space).map(Array.init).filter {
      !NameWords.particles.contains(String(decoding: $0, as: UTF8.self))
    }
  }

  private func isDoubled(_ a: Int, _ b: Int) -> Bool {
    max(facts[a].length, facts[b].length) == 2 * min(facts[a].length, facts[b].length)
      && GivenForms.isDoubled(Array(strings.bytes(Int32(a))), Array(strings.bytes(Int32(b))))
  }

  func areOtherSyllables(_ a: Int, _ b: Int) -> Bool {
    GivenForms.areOtherSyllables(Array(strings.bytes(Int32(a))), Array(strings.bytes(Int32(b))))
  }

  /// Whether `a` is a listed form of the known name `b` but for a slip: "Beky" beside Rebecca.
  private func isFormWithSlip(_ a: Int, of b: Int) -> Bool {
    guard !facts[a].isKnownGiven, facts[a].length >= 4 else { return false }
    let word = Array(strings.bytes(Int32(a)))
    return GivenNames.hasForm(in: groups[b], near: word) { $0.count >= 4 && $0[0] == facts[a].firstByte }
  }

  /// Whether two names may be one spelling but for a slip: cheap, and never wrong with "no".
  @inline(__always)
  func mayBeSpelling(_ a: Int32, _ b: Int32) -> Bool {
    if a < 0 || b < 0 { return false }
    if a == b || facts[Int(a)].isInitial || facts[Int(b)].isInitial { return true }
    return (facts[Int(a)].letters ^ facts[Int(b)].letters).nonzeroBitCount <= 2
  }

  func damerau(_ a: Int, _ b: Int) -> Int {
    if (facts[a].letters ^ facts[b].letters).nonzeroBitCount > 4 { return 9 }
    return strings.withBytes { arena in
      let x = UnsafeBufferPointer(rebasing: arena[strings.range(Int32(a))])
      let y = UnsafeBufferPointer(rebasing: arena[strings.range(Int32(b))])
      if abs(x.count - y.count) > 3 { return 9 }
      return StringDistance.damerau(x, y)
    }
  }

  func jaroWinkler(_ a: Int, _ b: Int) -> Double {
    strings.withBytes { arena in
      StringDistance.jaroWinkler(
        UnsafeBufferPointer(rebasing: arena[strings.range(Int32(a))]),
        UnsafeBufferPointer(rebasing: arena[strings.range(Int32(b))]))
    }
  }
}
