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

  /// Writes into every pair how many name-alikes its two sides have that nothing else rules out, and
  /// how many of them stand in the other's source.
  ///
  /// Frequencies say how many people of a name to expect; this says how many there are.
  /// - Parameter sources: the source of each record, −1 where it is not known.
  mutating func setCrowds(sources: [Int32], model: WeightModel) {
    let counts = patterns.list.map { pattern -> Bool in
      let value = Pattern(bits: pattern.bits)
      return value.isTeaching && value.family != Int(NameTable.Family.weak)
        && model.logOdds(pattern.bits) - model.nameOdds[Pattern.nameLevel(pattern.bits)] > -2.5
    }
    // Of very many sources some share a place.
    let places = max(1, min(Int(sources.max() ?? 0) + 1, 16))
    var alikes = [UInt16](repeating: 0, count: sources.count * places)
    var totals = [UInt16](repeating: 0, count: sources.count)
    func note(_ record: UInt32, in source: Int32) {
      if totals[Int(record)] < .max { totals[Int(record)] += 1 }
      guard source >= 0 else { return }
      let place = Int(record) * places + Int(source) % places
      if alikes[place] < .max { alikes[place] += 1 }
    }
    for index in 0..<count where counts[Int(patternIds[index])] {
      let (left, right) = (lefts[index], rights[index])
      note(left, in: sources[Int(right)])
      note(right, in: sources[Int(left)])
    }
    func rivals(_ record: UInt32, in source: Int32) -> Int {
      source < 0 ? 0 : Int(alikes[Int(record) * places + Int(source) % places])
    }
    var renewed = PatternTable()
    for index in 0..<count {
      let (left, right) = (lefts[index], rights[index])
      // The pair itself does not count: its own evidence must not show in the crowd.
      let own = counts[Int(patternIds[index])] ? 1 : 0
      let (x, y) = (sources[Int(left)], sources[Int(right)])
      let crowd = Pattern.crowdLevel(
        rivals: rivals(left, in: y) + rivals(right, in: x) - (y < 0 ? 0 : own) - (x < 0 ? 0 : own),
        alikes: Int(totals[Int(left)]) + Int(totals[Int(right)]) - 2 * own)
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
