/// Pairs with the patterns they show.
struct PairList {
  private(set) var lefts: [UInt32] = []
  private(set) var rights: [UInt32] = []
  private(set) var patternIds: [UInt32] = []
  private(set) var patterns = PatternTable()
  /// Log-odds to add to the pattern's: what the single records of two people say beyond their union.
  private(set) var bonuses: [Float] = []

  var count: Int { lefts.count }

  mutating func append(_ left: UInt32, _ right: UInt32, _ bits: UInt64, bonus: Float = 0) {
    bonuses.append(bonus)
    lefts.append(left)
    rights.append(right)
    patternIds.append(patterns.count(bits))
  }

  @inline(__always)
  func bits(_ index: Int) -> UInt64 { patterns.list[Int(patternIds[index])].bits }

  /// Writes into every pair how many name-alikes its two sides have that nothing else rules out.
  ///
  /// Frequencies say how many people of a name to expect; this says how many there are.
  mutating func setCrowds(count people: Int, model: WeightModel) {
    let counts = patterns.list.map { pattern -> Bool in
      let value = Pattern(bits: pattern.bits)
      return value.isTeaching && value.family != Int(NameTable.Family.weak)
        && model.logOdds(pattern.bits) - model.nameOdds[Pattern.nameLevel(pattern.bits)] > -2.5
    }
    var alikes = [Int32](repeating: 0, count: people)
    for index in 0..<count where counts[Int(patternIds[index])] {
      alikes[Int(lefts[index])] += 1
      alikes[Int(rights[index])] += 1
    }
    var renewed = PatternTable()
    for index in 0..<count {
      // The pair itself does not count: its own evidence must not show in the crowd.
      let own: Int32 = counts[Int(patternIds[index])] ? 2 : 0
      let crowd = Pattern.crowdLevel(Int(alikes[Int(lefts[index])] + alikes[Int(rights[index])] - own))
      patternIds[index] = renewed.count(Pattern.setting(crowd: crowd, in: bits(index)))
    }
    patterns = renewed
  }
}

/// Distinct patterns with their numbers and counts.
struct PatternTable {
  private(set) var list: [(bits: UInt64, count: Int)] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// Counts one more pair with this pattern and gives the pattern's number.
  @inline(__always)
  mutating func count(_ bits: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Hash.mix(bits)) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if list[index].bits == bits {
        list[index].count += 1
        return UInt32(index)
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(list.count)
    list.append((bits, 1))
    if list.count * 2 > slots.count { grow() }
    return UInt32(list.count - 1)
  }

  private mutating func grow() {
    let size = slots.count * 2
    slots = [Int32](repeating: -1, count: size)
    for (index, entry) in list.enumerated() {
      var slot = Int(truncatingIfNeeded: Hash.mix(entry.bits)) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }
}
