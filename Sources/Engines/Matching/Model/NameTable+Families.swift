/// How two family names agree.
extension NameTable {
  func familyLevel(_ a: Int32, _ b: Int32) -> UInt8 {
    if a == b { return a < 0 ? Family.missing : Family.exact }
    if a < 0 || b < 0 { return Family.missing }
    return familyRelation(a, b) & 7
  }

  /// Whether two family names are two forms, or cannot be compared.
  func areDoubtfulFamilies(_ a: Int32, _ b: Int32) -> Bool {
    a != b && a >= 0 && b >= 0 && familyRelation(a, b) & Family.doubt != 0
  }

  private func familyRelation(_ a: Int32, _ b: Int32) -> UInt8 {
    if areSurelyTwoFamilies(facts[Int(a)], facts[Int(b)]) { return Family.conflict }
    if let level = familyCache.find(a, b) { return level }
    var level = computeFamily(Int(a), Int(b))
    if level == Family.typo,
      NearNames.areForms(strings.bytes(a), strings.bytes(b))
        || GivenForms.areSyllables(Array(strings.bytes(a)), Array(strings.bytes(b)))
    {
      level |= Family.doubt
    }
    familyCache.store(a, b, level)
    return level
  }

  /// Whether the letters alone say that two family names conflict: told sooner than it is remembered, and never
  /// wrong with "yes"; see `computeFamily`.
  @inline(__always)
  private func areSurelyTwoFamilies(_ x: Fact, _ y: Fact) -> Bool {
    guard x.script == y.script, !x.isInitial, !y.isInitial, x.hasVowels, y.hasVowels, !x.isCompound,
      !y.isCompound, x.joined != y.joined, x.sound != y.sound
    else { return false }
    let shortest = min(x.length, y.length)
    // One edit changes at most two letters, two change four.
    let differing = (x.letters ^ y.letters).nonzeroBitCount
    guard differing > 4 || differing > 2 && shortest < 6 else { return false }
    if x.firstByte != y.firstByte || shortest < 5 { return true }
    guard max(x.length, y.length) <= 64 else { return false }
    // A letter that the other name has not is no match of Jaro's; four first letters in common at most, 0.92 takes
    // 0.8667 of his measure.
    let (m, n) = (Int(x.length), Int(y.length))
    let matches = min(
      m - (x.letters & ~y.letters).nonzeroBitCount, n - (y.letters & ~x.letters).nonzeroBitCount)
    return Double(matches) / Double(m) + Double(matches) / Double(n) + 1 < 3 * 0.866
  }

  private func computeFamily(_ a: Int, _ b: Int) -> UInt8 {
    if facts[a].joined == facts[b].joined { return Family.exact }
    if facts[a].script != facts[b].script { return Family.missing | Family.doubt }
    if facts[a].script == .han { return Family.conflict }
    if facts[a].isInitial || facts[b].isInitial {
      return facts[a].firstByte == facts[b].firstByte ? Family.initial : Family.conflict
    }
    if !facts[a].hasVowels || !facts[b].hasVowels, facts[a].skeleton == facts[b].skeleton {
      return Family.typo
    }
    if !words[a].isEmpty || !words[b].isEmpty {
      let left = words[a].isEmpty ? [facts[a].joined] : words[a]
      let right = words[b].isEmpty ? [facts[b].joined] : words[b]
      if left == right { return Family.exact }
      let (small, large) = left.count <= right.count ? (left, right) : (right, left)
      if small.allSatisfy({ large.contains($0) }) { return Family.part }
    }
    let shortest = min(facts[a].length, facts[b].length)
    let distance = damerau(a, b)
    if distance <= 1 {
      let areOthers =
        words[a].isEmpty && words[b].isEmpty ? areOtherSyllables(a, b) : differInShortWord(a, b)
      return shortest <= 3 || areOthers ? Family.weak : Family.typo
    }
    if facts[a].sound == facts[b].sound { return Family.typo }
    if distance == 2, shortest >= 6 { return Family.weak }
    guard facts[a].firstByte == facts[b].firstByte, shortest >= 5 else { return Family.conflict }
    return jaroWinkler(a, b) >= 0.92 ? Family.weak : Family.conflict
  }

  /// "Ji-won" and "Ji-woo": as many words, and one of three letters or less is another one.
  private func differInShortWord(_ a: Int, _ b: Int) -> Bool {
    let x = strings.bytes(Int32(a)).split(separator: TextFolding.space)
    let y = strings.bytes(Int32(b)).split(separator: TextFolding.space)
    return x.count == y.count
      && zip(x, y).contains { $0 != $1 && min($0.count, $1.count) <= 3 && $0.count > 1 }
  }
}
